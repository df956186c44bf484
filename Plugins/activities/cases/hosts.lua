-- Who held an activity, who undertook it and who helped.

local articles = require("cases.shared.articles")
local case, acting = articles.case, articles.acting

return {
  case("hosts, undertakers and supporters kept apart", {
    "6月13日，由长岭港集团工会主办、长岭港第二集装箱码头公司承办的第五届职工技能大赛在长岭港体育馆落下帷幕，226名选手参加比赛。",
  }, {
    { name = "第五届职工技能大赛", place = "长岭港体育馆", organizers = { "长岭港集团工会" },
      undertakers = { "长岭港第二集装箱码头公司" }, participants = { count = 226 } },
  }),
  case("roles that a later sentence tells", {
    "6月17日，“春风送岗”大型公益招聘会在橘洲广场举办。此次招聘会由楚湘市总工会主办，楚湘人才中心协办，吸引2800余名求职者进场应聘。",
  }, {
    { name = "“春风送岗”大型公益招聘会", place = "橘洲广场", organizers = { "楚湘市总工会" },
      co_organizers = { "楚湘人才中心" }, participants = { count = 2800 } },
  }),
  case("several hosts", {
    "6月18日，白沙镇总工会联合白沙司法所，在宏达电子有限公司会议室开展普法知识讲座，70多名职工到场聆听。",
  }, {
    { name = "普法知识讲座", place = "宏达电子有限公司会议室",
      organizers = { "白沙镇总工会", "白沙司法所" }, participants = { count = 70 } },
  }),
  case("those who made a thing are its hosts", {
    "6月13日，由海安港务公司工会、东港区总工会共建的“司机驿站”在二号门揭牌启用。",
  }, {
    { name = "“司机驿站”揭牌启用", place = "二号门",
      organizers = { "海安港务公司工会", "东港区总工会" } },
  }),
  case("who set a place up together only describes it", {
    "6月10日，白沙区法院、白沙区总工会共同设立的“连心”调解工作室在南湾产业园挂牌。",
  }, { { name = "“连心”调解工作室挂牌", place = "南湾产业园" } }),
  case("the house of a lecturer did not hold the lecture", {
    "6月10日，白沙市总工会举办健康讲座。白沙医院主任医师李梅应邀为大家作了营养讲座。",
  }, { { organizers = { "白沙市总工会" } }, { organizers = { "白沙市总工会" } } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 13, last = 30 } } },
    { name = "白沙医院", kind = "hospital", mentions = { { first = 52, last = 63 } } } } }),
  case("whoever invites a teacher holds the lesson", {
    "6月9日，白沙税务局两名干部应白沙市总工会之邀，给30名仓库人员上了一堂盘点课。",
  }, { { name = "盘点课", organizers = { "白沙市总工会" } } }, { organizations = {
    { name = "白沙税务局", kind = "government", mentions = { { first = 12, last = 26 } } },
    { name = "白沙市总工会", kind = "union", mentions = { { first = 42, last = 59 } } } } }),
  case("a professor comes along, not the university", {
    "6月9日，白沙市总工会联合白沙大学营养学专家来到公交车队，给司机上了一堂健康课。",
  }, { { name = "健康课", organizers = { "白沙市总工会" } } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 12, last = 29 } } },
    { name = "白沙大学", kind = "school", mentions = { { first = 36, last = 47 } } } } }),
  acting("a ceremony of which only the hosts are told", {
    "6月9日，礼堂的大幕缓缓拉开。34名新技师捧着书走上台。",
    "给她们系绸带的，是退休的老师傅。他的眼红。",
    "这场拜师仪式由检验部、白沙药厂工会联合举办。",
  }, { { name = "拜师仪式", date = { start = "2023-06-09" } } }, { "白沙药厂工会" }),
  acting("what a doctor who sits there belongs to is told on the same day", {
    "一行小字，让老石一夜没合眼。6月7日，他带着化验单走进文体中心，排在第9号。"
      .. "坐诊的医生刚一开口，排队的都乐了。",
    "这天，白沙化工公司工会请来四位医生，开了一场“健康问到底”。",
  }, { { name = "“健康问到底”", date = { start = "2023-06-07" } } }, { "白沙化工公司工会" }),
  case("whoever attends or is looked at is no host, and who only guides is none", {
    "6月12日，岭东农垦在红星农场举行职工文艺汇演。岭东市妇联党组成员、副主席贺山出席。会前，与会人员观摩了南滩镇总工会的劳动者驿站。",
    "6月13日，由长河市妇联指导，东湖区群众工作部主办的青年联谊会在柳岸公园举办。",
  }, {
    { name = "职工文艺汇演", place = "红星农场", organizers = {} },
    { name = "青年联谊会", place = "柳岸公园", organizers = { "东湖区群众工作部" } },
  }),
  case("whoever undertook it is not its host as well", {
    "6月12日上午，长河市劳动模范表彰大会在会展中心举行。大会由长河市总工会、长河市人社局共同承办，各县职工代表600余人参加。",
  }, {
    { name = "长河市劳动模范表彰大会", organizers = {},
      undertakers = { "长河市总工会", "长河市人社局" }, participants = { count = 600 } },
  }),
  case("those whom others come from are no host", {
    "6月12日，来自“飞燕外卖”等平台的35名送餐员参加了长河市送餐员联合工会成立大会。",
  }, { { organizers = {}, participants = { count = 35 } } }),
  case("the first of two who lead a visit speaks for its house", {
    "6月13日，长河市总工会主席古林、白沙县总工会主席江远一行来到客运南站，慰问坚守在岗位上的职工。",
  }, {
    { organizers = { "长河市总工会" }, place = "客运南站" },
  }, { organizations = {
    { name = "长河市总工会", kind = "union", mentions = { { first = 13, last = 30 } } },
    { name = "白沙县总工会", kind = "union", mentions = { { first = 46, last = 63 } } } } }),
  case("who held it is told once; whoever leads a team in a later sentence does not", {
    "6月12日，首届钻探职工技能竞赛在东山基地举行。竞赛由长河市总工会、白沙市总工会联合举办。",
    "长河钻探公司迅速组队，由长河钻探公司工会牵头集训。",
  }, { { name = "首届钻探职工技能竞赛", organizers = { "长河市总工会", "白沙市总工会" } } }),
  case("whose workshop it is need not have held it, a community may", {
    "6月12日，劳模宣讲活动在长河市高新区的星火机械有限公司车间内举行。",
    "6月13日，柳岸社区联合长河市第二医院开展健康义诊活动，为留守项目的40余名农民工放映电影。",
  }, {
    { name = "劳模宣讲活动", organizers = {} },
    { name = "健康义诊活动", organizers = { "柳岸社区", "长河市第二医院" } },
  }),
  case("hosts that stand behind the word for their role", {
    "6月10日至11日，第四届石刻工职业技能竞赛于石桥小镇决出高下。",
    "赛事的主办方是长河市总工会、长河市人社局，石桥区总工会与石桥小镇管委会承办，石桥工艺学院协办。",
  }, { {
    organizers = { "长河市总工会", "长河市人社局" },
    undertakers = { "石桥区总工会", "石桥小镇管委会" }, co_organizers = { "石桥工艺学院" },
  } }, { organizations = {
    { name = "长河市总工会", kind = "union", mentions = { { first = 109, last = 126 } } },
    { name = "长河市人社局", kind = "government", mentions = { { first = 130, last = 147 } } },
    { name = "石桥区总工会", kind = "union", mentions = { { first = 151, last = 168 } } },
    { name = "石桥小镇管委会", kind = "government", mentions = { { first = 172, last = 192 } } },
    { name = "石桥工艺学院", kind = "school", mentions = { { first = 202, last = 219 } } } } }),
  case("a department that acts beside the union of its house", {
    "6月12日，长河盐业工会、安全管理部联合举办制卤技能竞赛，14家盐场挑出来的48名选手参赛。",
  }, { { name = "制卤技能竞赛", organizers = { "长河盐业工会", "安全管理部" },
    participants = { count = 48 } } }, { organizations = {
    { name = "长河盐业工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
  case("those who are said to be behind it", {
    "6月12日下午，58个年轻人参加茶话会议。操持这件事的是长河市总工会、白沙镇总工会。",
  }, { { name = "茶话会议", organizers = { "长河市总工会", "白沙镇总工会" },
    participants = { count = 58 } } }, { organizations = {
    { name = "长河市总工会", kind = "union", mentions = { { first = 75, last = 92 } } },
    { name = "白沙镇总工会", kind = "union", mentions = { { first = 96, last = 113 } } } } }),
  case("roles at the end of an article", {
    "6月12日上午，长河市劳动模范表彰大会在会展中心举行。会议表彰了一批先进。",
    "桥吊司机罗川作为代表发言。他说，荣誉是大家的。",
    "会后，代表们合影。晚上，代表们乘车返回。大家都说受到了鼓舞。",
    "大会由长河市总工会、长河市人社局联合承办。",
  }, { { name = "长河市劳动模范表彰大会",
    undertakers = { "长河市总工会", "长河市人社局" } } }, { organizations = {
    { name = "长河市总工会", kind = "union", mentions = { { first = 277, last = 294 } } },
    { name = "长河市人社局", kind = "government", mentions = { { first = 298, last = 315 } } } } }),
  case("whoever carries it out, whom it is by, and a unit's word without 是", {
    "6月9日，54名水手在北湾比绳结。这场绳结技能比武是长河县工会、长河县文体局一起办的，"
      .. "具体操办的是北湾联合工会。",
  }, { { organizers = { "长河县工会", "长河县文体局" }, undertakers = { "北湾联合工会" } } },
    { organizations = {
      { name = "长河县工会", kind = "union", mentions = { { first = 71, last = 85 } } },
      { name = "长河县文体局", kind = "government", mentions = { { first = 89, last = 106 } } },
      { name = "北湾联合工会", kind = "union", mentions = { { first = 140, last = 157 } } } } }),
  case("the conference of two, by its name", {
    "6月9日，白沙县政府与白沙县总工会第八次联席会议在白沙召开。",
  }, { { organizers = { "白沙县政府", "白沙县总工会" } } }, { organizations = {
    { name = "白沙县政府", kind = "government", mentions = { { first = 12, last = 26 } } },
    { name = "白沙县总工会", kind = "union", mentions = { { first = 30, last = 47 } } } } }),
  case("whose news it is by the headline", {
    "“圆梦”助学金发放仪式6月9日在县二中举行。",
  }, { { organizers = { "白沙县总工会" } } }, { title = "白沙县总工会", organizations = {
    { name = "白沙县总工会", kind = "union", mentions = {} } } }),
  case("该会 is who was named, and a department stands before a house", {
    "6月9日，白沙县总工会送来奖牌。排球赛由该会与白沙县体育局合办。",
  }, { { organizers = { "白沙县总工会", "白沙县体育局" } } }, { organizations = {
    { name = "白沙县总工会", kind = "union", mentions = { { first = 12, last = 29 } } },
    { name = "白沙县体育局", kind = "government", mentions = { { first = 66, last = 83 } } } } }),
  case("what is said of those responsible at several houses is said of none as a host", {
    "6月9日，白沙县规划局、白沙供电公司、白沙县环保局的负责人应了时限。县长主持了项目建设调度会。",
  }, { { organizers = {} } }, { organizations = {
    { name = "白沙县规划局", kind = "government", mentions = { { first = 12, last = 29 } } },
    { name = "白沙供电公司", kind = "company", mentions = { { first = 33, last = 50 } } },
    { name = "白沙县环保局", kind = "government", mentions = { { first = 54, last = 71 } } } } }),
  case("whoever approves is no host", {
    "6月9日，由长河市总工会批准，白沙县总工会主办的干部培训班在柳山党校开班。",
  }, { { organizers = { "白沙县总工会" } } }, { organizations = {
    { name = "长河市总工会", kind = "union", mentions = { { first = 15, last = 32 } } },
    { name = "白沙县总工会", kind = "union", mentions = { { first = 42, last = 59 } } } } }),
  case("whoever invites is the host, and what is upon a cloth is no place", {
    "6月9日，县中医院三位大夫应柳山水泥厂工会之邀来到北坡值班房，给守护员看腰腿，52人扎了针。",
  }, { { organizers = { "柳山水泥厂工会" }, participants = { count = 52 } } }, { organizations = {
    { name = "县中医院", kind = "hospital", mentions = { { first = 12, last = 23 } } },
    { name = "柳山水泥厂工会", kind = "union", mentions = { { first = 39, last = 59 } } } } }),
  case("at whose charge a course is held, and who carries it out", {
    "受长河市总工会委托，柳山技师学院6月9日开办养老护理员培训班，46名职工报名。",
  }, { { organizers = { "长河市总工会" }, undertakers = { "柳山技师学院" } } }, { organizations = {
    { name = "长河市总工会", kind = "union", mentions = { { first = 4, last = 21 } } },
    { name = "柳山技师学院", kind = "school", mentions = { { first = 31, last = 48 } } } } }),
  case("what a gift belonged to, told at last by who held it", {
    "6月9日，渡口的停车场上，44名船工举起右拳。长河县总工会为他们送上“入会礼包”。",
    "这场集中入会仪式由长河县总工会、县航运局联合举办。",
  }, { { name = "集中入会仪式", date = { start = "2023-06-09" } } }, { organizations = {
    { name = "长河县总工会", kind = "union", mentions = { { first = 62, last = 79 } } } } }),
  acting("who held it stands behind what it was", {
    "“船到滩头要掌稳舵哟——”6月9日，青石滩上一声高过一声。",
    "号子会是长河县总工会和县文联一道办的，12支船队轮着唱。",
  }, { { name = "号子会", date = { start = "2023-06-09" } } }, { "长河县总工会" }),
  acting("who held it is told with any of the words for that", {
    "6月11日傍晚，石桥两头站满了人，桥下泊着几条灯船。",
    "灯谜会是云溪县总工会和文化馆一道张罗的，谜底都写在扇面上。",
  }, { { name = "灯谜会", date = { start = "2023-06-11" } } }, { "云溪县总工会" }),
  {
    name = "the paper whose reporter heard of a meeting did not hold it",
    chain = { "organizations" },
    article = { title = "推进会召开", published = "2024-05-20", paragraphs = {
      "《远湾晚报》记者从昨天召开的柳州市职工书屋建设推进会上获悉，柳州市总工会今年再添书屋二十家。",
    } },
    expect = { activities = {
      { name = "柳州市职工书屋建设推进会", organizers = { "柳州市总工会" } },
    } },
  },
  case("whose people did it", {
    "6月9日，青石电厂工会的电工师傅带着梯子，到渡口免费给值班员更换航标灯泡。",
    "6月10日，长河造船厂工会带着8名老船匠，与柳山技师学院的24名学生在船坞结成师徒对子。",
  }, { { name = "免费更换航标灯泡", organizers = { "青石电厂工会" } },
    { name = "师徒结对" } }, { organizations = {
    { name = "青石电厂工会", kind = "union", mentions = { { first = 12, last = 29 } } },
    { name = "长河造船厂工会", kind = "union", mentions = { { first = 121, last = 141 } } },
    { name = "柳山技师学院", kind = "school", mentions = { { first = 167, last = 184 } } } } }),
  {
    name = "a list behind the word for hosts, and who ran it",
    chain = { "organizations" },
    article = { title = "比刀口", published = "2024-05-20", paragraphs = {
      "5月12日，青石镇的老粮站里叮当作响，来自三个乡的46名铁匠在这里同台比武。",
      "东家有两家：柳州市总工会、青石镇商会；操办的是青石镇铁艺协会。",
    } },
    expect = { activities = { { organizers = { "柳州市总工会", "青石镇商会" },
      undertakers = { "青石镇铁艺协会" } } } },
  },
  {
    name = "who brought them together is told before what they held",
    chain = { "organizations" },
    article = { title = "骑手茶座", published = "2024-05-20", paragraphs = {
      "把骑手和店家聚到一起的是柳州市外卖行业工会联合会。"
        .. "5月12日晚，城南派出所也来了一个人，“圆桌茶座”开到了十点。",
    } },
    expect = { activities = { { organizers = { "柳州市外卖行业工会联合会" } } } },
  },
  {
    name = "hosts who join hands in other words",
    chain = { "organizations" },
    article = { title = "首演", published = "2024-05-20", paragraphs = {
      "5月12日晚，柳州市总工会联手柳州市曲艺团排演的小戏《上工》在文化广场首演，280名工友到场观看。",
    } },
    expect = { activities = { { organizers = { "柳州市总工会", "柳州市曲艺团" } } } },
  },
  {
    name = "whoever was asked to send a van is no host",
    chain = { "organizations" },
    article = { title = "体检车", published = "2024-05-20", paragraphs = {
      "5月8日，柳州市总工会结合“护航”行动，协调柳州市红十字医院派出体检车，为310名快递员开展免费体检。",
    } },
    expect = { activities = { { organizers = { "柳州市总工会" } } } },
  },
  {
    name = "what is done for a union's sake is no host",
    article = {
      title = "x", published = "2024-06-20",
      paragraphs = { "6月11日，为切实发挥工会组织优势，河西县总工会开展“夏送清凉”活动。" },
    },
    expect = { activities = {
      { organizers = { "河西县总工会" } },
    } },
  },
  {
    name = "a troop in the county that is visited is no host",
    article = {
      title = "x", published = "2024-08-04",
      paragraphs = { "8月1日，河西县供销社带着西瓜，前往驻县武警河西中队、县消防大队开展慰问活动。" },
    },
    expect = { activities = { { organizers = { "河西县供销社" } } } },
  },
  {
    name = "departments listed behind a hospital's union are the hospital's",
    chain = { "organizations" },
    article = { title = "x", published = "2024-06-20", paragraphs = {
      "6月12日，柳南区中医院工会、护理部、团委联合举办心肺复苏技能竞赛。",
    } },
    expect = { activities = { { organizers = { "柳南区中医院工会", "柳南区中医院护理部", "柳南区中医院团委" } } } },
  },
  {
    name = "who joined a host on a day named between them is a host",
    chain = { "organizations" },
    article = { title = "x", published = "2024-06-20", paragraphs = {
      "和平区总工会6月5日下午联合区医保局、区税务局开展政策宣传活动。",
    } },
    expect = { activities = { { organizers = { "和平区总工会", "和平区医保局", "和平区税务局" } } } },
  },
  {
    name = "shops that join with a union are hosts",
    chain = { "organizations" },
    article = { title = "x", published = "2024-06-20", paragraphs = {
      "6月9日，河东区总工会携手城里的老街茶社、百姓药房等商家开展爱心早餐活动。",
    } },
    expect = { activities = { { organizers = { "河东区总工会", "老街茶社", "百姓药房" } } } },
  },
  {
    name = "shops that are only counted are no hosts by name",
    chain = { "organizations" },
    article = { title = "x", published = "2024-06-20", paragraphs = {
      "6月9日，河东区总工会联合辖区三家理发店开展义剪活动。",
    } },
    expect = { activities = { { organizers = { "河东区总工会" } } } },
  },
  {
    name = "a host behind departments of another is one",
    chain = { "organizations" },
    article = { title = "x", published = "2024-06-20", paragraphs = {
      "6月9日，河东区总工会携手海东市总工会宣教部、权益部以及海东市星河通信公司工会启动夏季关爱行动。",
    } },
    expect = { activities = { { organizers = { "河东区总工会", "海东市总工会", "海东市星河通信公司工会" } } } },
  },
  acting("whoever sends a team out, and not the team", {
    "6月8日，白沙县总工会连夜行动，派人到渔港码头看望船工。",
  }, { { name = "看望船工", organizers = { "白沙县总工会" } } }, { "白沙县总工会" }),
  acting("those who give something together at a ceremony", {
    "6月8日，白沙县总工会请来六十名船工子女的家长。在当天举行的助学金发放仪式上，"
      .. "白沙县总工会联合青石林场发放助学金9万元。",
  }, {
    { name = "助学金发放仪式", organizers = { "白沙县总工会", "青石林场" } },
  }, { "白沙县总工会", "青石林场" }),
  acting("houses that were called at do not hold the talk that follows", {
    "6月9日，长河县总工会主席陶然到白沙镇调研非公企业建会工作，先后走访了柳山灯具厂工会、石桥船厂工会，并召开恳谈会。",
  }, {
    { name = "恳谈会", organizers = { "长河县总工会" } },
  }, { "长河县总工会", "柳山灯具厂工会", "石桥船厂工会" }),
  acting("the secretary of a party committee acts for the house", {
    "6月15日，远山重工集团党委书记、董事长李二一行到东坡项目部慰问困难职工。",
  }, {
    { name = "慰问困难职工", place = "东坡项目部", organizers = { "远山重工集团" } },
  }, { "远山重工集团党委" }),
  acting("whoever chairs the union too acts for it", {
    "6月16日，青石重工集团党委副书记、工会主席王一到西岭项目部开展“送清凉”活动。青石重工集团工会准备了防暑药品。",
  }, {
    { name = "“送清凉”活动", place = "西岭项目部", organizers = { "青石重工集团工会" } },
  }, { "青石重工集团党委", "青石重工集团工会" }),
  acting("of two posts the one in a union counts, also where it stands first", {
    "6月16日，白沙县总工会女工委主任、远山重工集团党委副主席李四一行赴东坡项目部开展“送清凉”活动。",
  }, {
    { name = "“送清凉”活动", place = "东坡项目部", organizers = { "白沙县总工会女工委" } },
  }, { "白沙县总工会女工委", "远山重工集团党委" }),
  acting("a patch of sky that somebody holds up is a figure of speech", {
    "6月16日，白沙县总工会为船工撑起一片“遮风挡雨”的天地，向他们送上绿豆汤。",
  }, { { name = "送清凉" } }, { "白沙县总工会" }),
  acting("whoever leads the county's party only comes to it", {
    "6月16日，“万步有约”健走大赛白沙赛区在月湖广场启动。县委常委、宣传部部长李四宣布活动开始。",
  }, {
    { name = "“万步有约”健走大赛白沙赛区", organizers = {} },
  }, { "县委" }),
}
