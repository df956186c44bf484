-- The day of an activity; cities, people and firms are invented, as in all cases.

local articles = require("cases.shared.articles")
local case, acting = articles.case, articles.acting
local null = require("broadsheet").null

return {
  case("a vague date stays unresolved", {
    "近日，盐湖化工厂工会组织了一场别开生面的安全生产知识竞赛。",
  }, {
    { name = "安全生产知识竞赛", date = { text = "近日", reason = "vague" } },
  }),
  case("an interval", {
    "6月5日至7日，秦岭铁建集团工会在宝山举办劳动法律监督员培训班。",
  }, {
    { name = "劳动法律监督员培训班", place = "宝山",
      date = { start = "2023-06-05", ["end"] = "2023-06-07" } },
  }),
  acting("so many days that they end in the month after next", {
    "5月30日，白沙港工会举办为期40天的叉车培训班。",
  }, {
    { name = "叉车培训班", date = { start = "2023-05-30", ["end"] = "2023-07-08" } },
  }, { "白沙港工会" }),
  case("the date of the report is not the activity's", {
    "6月15日，记者从梨川县总工会获悉，全县“工会助夏收”志愿服务行动已组建服务队18支。",
  }, { { name = "“工会助夏收”志愿服务行动" } }),
  case("a day before a holiday is not the holiday", {
    "6月19日，在端午节到来之前，梨川县总工会来到县消防救援大队，送上粽子和慰问金。",
  }, { { name = "慰问", date = { start = "2023-06-19" } } }),
  case("days that a list names, and a day of last month", {
    "6月13日、14日，白沙高新区工会为320名骑手进行了免费健康体检。",
    "28日，白沙高新区工会召开座谈会。",
  }, {
    { name = "免费健康体检", date = { start = "2023-06-13", ["end"] = "2023-06-14" } },
    { name = "座谈会", date = { start = "2023-05-28" } },
  }),
  case("a year's season, a month and a quarter in a name are no date", {
    "6月10日，白沙电厂2023年夏季职工运动会在厂体育馆举行。",
    "6月12日，白沙电厂第二季度安全例会召开。6月15日，白沙电厂6月份“一问到底”知识竞赛在厂部举行。",
  }, {
    { name = "白沙电厂2023年夏季职工运动会", date = { start = "2023-06-10" } },
    { name = "白沙电厂第二季度安全例会", date = { start = "2023-06-12" } },
    { name = "白沙电厂6月份“一问到底”知识竞赛", date = { start = "2023-06-15" } },
  }),
  case("a place reopened on the day that has been told", {
    "6月10日下班后，老矿工张小满泡了个热水澡。封闭改造两个月的白沙煤矿职工浴池，这天重新营业。",
  }, { { name = "白沙煤矿职工浴池营业", date = { start = "2023-06-10" } } }),
  case("what happened on the day of an opening is no part of a speech", {
    "“以后画画有地方了。”6月10日，白沙市总工会书画馆开馆，钳工张小满说。",
    "开馆当天，还举行了《匠心》画册首发式。",
  }, { { name = "白沙市总工会书画馆开馆" }, { name = "《匠心》画册首发式" } }),
  case("until a day, when something ended", {
    "截至6月10日，白沙市总工会“夏送清凉”活动圆满结束。",
  }, { { name = "“夏送清凉”活动" } }),
  case("what is unveiled along with something has its day, and 开始于 tells a day", {
    "6月5日，白沙市总工会举行读书节启动仪式。白沙职工书屋同步揭牌启用。",
    "6月12日，白沙市职工象棋比赛在海员俱乐部闭幕。比赛开始于5月28日，60名棋手参加。",
  }, { { name = "读书节启动仪式" }, { name = "白沙职工书屋揭牌启用", date = { start = "2023-06-05" } },
    { name = "白沙市职工象棋比赛", participants = { count = 60 } } }),
  case("later on the same day by the clock", {
    "6月10日上午，白沙市总工会联合项目部组织了升旗仪式。",
    "晚上7点，白沙市总工会联合项目部在会议室组织召开了国庆座谈会。",
  }, { { name = "升旗仪式" }, { name = "国庆座谈会", date = { start = "2023-06-10" } } }),
  case("feasts in a name are no date", {
    "5月26日，白沙市总工会2023年中秋国庆慰问活动顺利收官。",
  }, { { name = "2023年中秋国庆慰问活动", date = { start = "2023-05-26" } } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
  case("on a day that is a feast", {
    "6月10日是教师节，白沙市总工会在白沙古镇举办“相约书香”职工联谊活动。",
  }, { { name = "“相约书香”职工联谊活动", date = { start = "2023-06-10" } } }),
  case("on another day than the feast", {
    "6月12日是国际护士节，6月10日，白沙市总工会举办护理技能竞赛。",
  }, { { name = "护理技能竞赛", date = { start = "2023-06-10" } } }),
  case("a day that is told later takes the place of a vague one", {
    "近日，长河公司团委举办第三届安全知识竞赛。6月8日，第三届安全知识竞赛在本部四楼举行。",
  }, {
    { name = "第三届安全知识竞赛", date = { start = "2023-06-08" }, place = "本部四楼" },
  }),
  case("the end of what began on a day is told further on", {
    "从6月3日开始，长河市总工会联合长河市职业病医院，为130名养路工免费做“尘肺”筛查，至11日全部结束。",
  }, { { name = "“尘肺”筛查", date = { start = "2023-06-03", ["end"] = "2023-06-11" } } }),
  case("last week is no day, and a stretch may be told by its two ends", {
    "上周，长河市总工会举办安全知识竞赛。",
    "6月9日开始、昨天结束，长河市总工会为焊工举办“尘肺”筛查。",
  }, {
    { name = "安全知识竞赛", date = { reason = "vague" } },
    { name = "“尘肺”筛查", date = { start = "2023-06-09", ["end"] = "2023-06-19" } },
  }),
  case("an opening and a closing day make a stretch, and a course counts by and by", {
    "长河市职工篮球赛6月3日开幕，6月12日闭幕。",
  }, { { name = "长河市职工篮球赛", date = { start = "2023-06-03", ["end"] = "2023-06-12" } } }),
  case("the day and the place behind a verb that tells who held it", {
    "长河市总工会合办的“家政技能课”，6月8日在女工活动中心开了头一课，报名的有78人。",
  }, { { name = "“家政技能课”", place = "女工活动中心", date = { start = "2023-06-08" },
    participants = { count = 78 } } }),
  case("an evening of the old calendar, and where a dance was", {
    "正月十五晚上，青石古城望月楼下，长河县工会举办“踏歌”单身职工交友会，90名青年跳起了舞。",
  }, { { place = "青石古城望月楼" } }),
  case("a day right behind the name", {
    "长河县工会举办的“山海”青年联谊会6月9日在青石峡谷办了第三场，80名青年参加。",
  }, { { date = { start = "2023-06-09" } } }),
  case("the day of the sentence before counts for what was handed on", {
    "早班的雾还没散，码头上先热闹了。", "6月14日上午，市总工会的人也上了趸船。",
    "白沙市总工会副主席罗启明把260双胶鞋交到搬运工手上，又问起夜班补贴。",
  }, { { name = "把260双胶鞋交到搬运工手上", date = { start = "2023-06-14" } } }, {
    organizations = { { name = "白沙市总工会", kind = "union", aliases = { "市总工会" },
      mentions = { { first = 68, last = 79 }, { first = 105, last = 122 } } } } }),
  case("a later sentence says up to which day it went on", {
    "6月9日，青石镇总工会在桃园边支起“热汤棚”。到12日收棚，三个村的桃农都来喝过。",
  }, { { name = "“热汤棚”", date = { start = "2023-06-09", ["end"] = "2023-06-12" } } }),
  { name = "a day counts although nothing tells its year",
    article = { title = "工会新闻", language = "zh", paragraphs = {
      "6月9日下午，长河县总工会在月湖码头为32名艄公量血压、测听力。" } },
    expect = { activities = { { name = "义诊",
      date = { text = "6月9日下午", reason = "no-reference-date" } } } } },
  acting("an action that runs since a day, and in whose name somebody sat by the road", {
    "“上门等不如出门找。”自6月9日夏季护薪行动开始，长河县总工会的律师天天到码头上坐一上午。",
  }, { { name = "夏季护薪行动", date = { start = "2023-06-09" } } }, { "长河县总工会" }),
  acting("a day from which it went on for some", {
    "长河县总工会6月9日起连着四天把体检车开进渡口，为船工查体。",
  }, { { date = { start = "2023-06-09", ["end"] = "2023-06-12" } } }, { "长河县总工会" }),
  acting("a last day that the same sentence tells before its verb", {
    "6月3日，渡口的凉棚下，老船匠开了今年的第一讲。",
    "长河县总工会凑起的讲述小组全是老船匠，到6月9日已在三个码头讲了7场船工故事。",
  }, { { date = { start = "2023-06-03", ["end"] = "2023-06-09" } } }, { "长河县总工会" },
    "船工故事讲到渡口"),
  case("the day up to which a contest was played", {
    "青石船厂的“掼蛋”擂台打到6月9日，40对牌友里，赢到最后的是门卫。",
  }, { { name = "“掼蛋”擂台", date = { start = "2023-06-09" } } }),
  case("a day that is said to be the thirtieth", {
    "6月9日是第30天，长河县总工会在柳山会堂召开护薪行动讲评会。",
  }, { { date = { start = "2023-06-09" } } }),
  case("a day told by half of it, before what a meeting was called", {
    "长河县木器协会选新会长，6月9日上午的会员大会上，老木匠以71票当选。",
  }, { { date = { start = "2023-06-09" } } }),
  case("the days from which to which it went on, told later", {
    "6月14日，长河县职工棋赛在渡口的凉亭里收子。",
    "这场擂台由长河县总工会主办，从6月9日打到6月14日，58名棋手轮番上阵。",
  }, { { date = { start = "2023-06-09", ["end"] = "2023-06-14" } } }),
  { name = "what was done along with what was told takes its day",
    chain = { "organizations" },
    article = { title = "渔歌会", published = "2023-06-20", paragraphs = {
      "6月9日，柳州市总工会在月湖公园举办渔歌会，60名船工登台。", "柳州市总工会同时表彰了8名“最美艄公”。" } },
    expect = { activities = { { date = { start = "2023-06-09" } },
      { date = { start = "2023-06-09" } } } } },
  { name = "months of the year that is nearly over are past",
    article = { title = "歌手大赛", language = "zh", published = "2023-12-20", paragraphs = {
      "3月6日，柳州市总工会在月湖公园举办职工歌手大赛，60名船工登台。" } },
    expect = { activities = { { name = "职工歌手大赛", date = { start = "2023-03-06" } } } } },
  { name = "a weekday to come is that of the week before",
    article = { title = "歌手大赛", language = "zh", published = "2023-12-17", paragraphs = {
      "周一，柳州市总工会在月湖公园举办职工歌手大赛，60名船工登台。" } },
    expect = { activities = { { name = "职工歌手大赛", date = { start = "2023-12-11" } } } } },
  case("the day on which a service began", {
    "这是长河县总工会“小帆船”托管班里的一幕。托管班自6月9日开班，设在渡口的职工服务中心。",
  }, { { date = { start = "2023-06-09" } } }),
  case("a feast that is kept is not when", {
    "为迎接第113个“5·12”国际护士节，柳山卫生院工会举办拔河赛。",
    "6月9日，长河县总工会为庆祝“六一”国际儿童节举办亲子运动会。",
  }, { { name = "拔河赛", date = null }, { date = { start = "2023-06-09" } } }),
  case("an hour of the day that the sentence before names, and a day beside a feast", {
    "6月16日是咨询日。晚7点，白沙市总工会举办的文艺汇演在白沙广场上演。",
  }, { { name = "文艺汇演", date = { start = "2023-06-16" } } }),
  case("a day that is resolved before a holiday that is not", {
    "6月4日，端午假期第二天，红旗农场的玉米地里传来笑声。农场工会组织职工45人，帮助缺劳力的农户抢收玉米。",
  }, { { date = { start = "2023-06-04" } } }),
  case("days that a later sentence says it was set for", {
    "白沙港务公司工会入夏前组织健康体检。今年的体检安排在6月5日到9日，地点是港口医院。",
  }, { { date = { start = "2023-06-05", ["end"] = "2023-06-09" }, place = "港口医院" } }),
  acting("a day of last year that is not long past", {
    "去年12月27日，白沙县总工会与县法院共同设立的“和顺”船工调解室正式启用。",
  }, {
    { name = "“和顺”船工调解室启用", date = { start = "2022-12-27" } },
  }, { "白沙县总工会" }),
  acting("from a day to another one", {
    "从6月5日到9日，白沙县总工会举办插秧大赛。",
  }, { { date = { start = "2023-06-05", ["end"] = "2023-06-09" } } }, { "白沙县总工会" }),
  acting("how long it goes on, told apart from the day", {
    "白沙县总工会6月5日起，在渡口连续三天举办插秧大赛。",
  }, { { date = { start = "2023-06-05", ["end"] = "2023-06-07" } } }, { "白沙县总工会" }),
  case("how long it goes on, told by a later sentence", {
    "6月5日，白沙县总工会举办叉车培训班。培训为期五天，由老司机授课。",
  }, { { date = { start = "2023-06-05", ["end"] = "2023-06-09" } } }),
  case("days counted back from the one on which it ended, over the end of a month", {
    "为期三天的白沙县叉车培训班6月1日结业，40名学员拿到了证书。",
  }, { { date = { start = "2023-05-30", ["end"] = "2023-06-01" } } }),
  case("up to a day that is still to come", {
    "6月9日，白沙县渔歌画展在月湖文化馆开幕。展览将持续至7月25日，免费参观。",
  }, { { date = { start = "2023-06-09", ["end"] = "2023-07-25" } } }),
  case("an opening day and a closing one in other clauses", {
    "6月6日，白沙县船工棋赛在月湖文化馆开幕，8日闭幕。",
  }, { { date = { start = "2023-06-06", ["end"] = "2023-06-08" } } }),
  case("days that are said to be its time", {
    "近日，白沙县总工会开展送凉茶活动。活动时间为6月6日至8日。",
  }, { { date = { start = "2023-06-06", ["end"] = "2023-06-08" } } }),
  case("a stretch between two feasts is vague", {
    "2026年元旦和春节期间，白沙市总工会开展了送温暖活动。",
  }, { { date = { reason = "vague" } } }),
  case("the second day of a list is of the first one's month, with a comma between them or none", {
    "6月9日、10日，白沙市总工会举办健步行。", "6月9日10日上午，柳河县总工会举办划船赛。",
  }, {
    { date = { start = "2026-06-09", ["end"] = "2026-06-10" } },
    { date = { start = "2026-06-09", ["end"] = "2026-06-10" } },
  }, { published = "2026-12-20" }),
  case("the day of a feast that is kept is not when something was", {
    "6月9日，白沙医院工会召开表彰会。会前，为纪念5.12护士节，院工会还举办了跳绳比赛。",
    "近日，为庆祝6月1日国际儿童节，白沙船厂工会举办了亲子划船赛。",
  }, {
    { name = "表彰会", date = { start = "2023-06-09" } }, { name = "跳绳比赛" },
    { name = "亲子划船赛", date = { reason = "vague" } },
  }),
  acting("a clause that says its time, behind a contest of an earlier day", {
    "6月5日，白沙镇总工会举办拔河赛。该镇总工会首次举办船工文化周，有拔河和划船，时间为6月5日至9日。",
  }, {
    { name = "拔河赛", date = { start = "2023-06-05", ["end"] = "2023-06-05" } },
    { name = "船工文化周", date = { start = "2023-06-05", ["end"] = "2023-06-09" } },
  }, { "白沙镇总工会" }),
}
