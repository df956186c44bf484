-- Events that were held, opened, founded or begun.

local articles = require("cases.shared.articles")
local case, acting = articles.case, articles.acting
local null = require("broadsheet").null

return {
  case("the object of a holding verb, with date and participants", {
    "6月16日，临川市总工会召开2023年“安康杯”竞赛活动动员部署会，对今年竞赛工作作出安排。各县总工会负责人共60余人参加会议。",
    "会议指出，各级工会要开展隐患排查、应急演练等活动，于7月10日前召开动员会。",
  }, {
    { name = "2023年“安康杯”竞赛活动动员部署会", organizers = { "临川市总工会" },
      date = { text = "6月16日", start = "2023-06-16", ["end"] = "2023-06-16" },
      participants = { count = 60 } },
  }),
  case("a named event that comes to a place", {
    "6月14日晚，巡回宣讲“板凳队”来到柳镇农机一条街，200余名职工到场聆听。",
  }, {
    { name = "巡回宣讲“板凳队”", place = "柳镇农机一条街", participants = { count = 200 } },
  }),
  case("what a date describes was opened then", {
    "货车司机口中的“歇脚点”，是6月5日刚刚启用的云泽区货车司机综合服务站。服务站由云泽区总工会建设。",
  }, { { name = "云泽区货车司机综合服务站启用", date = { start = "2023-06-05" } } }),
  case("a place that was set up and now serves", {
    "梨川县总工会6月14日在南门劳动者驿站设立的“夜间维权岗”正式接待职工。",
  }, { { name = "“夜间维权岗”正式接待", place = "南门劳动者驿站" } }),
  case("what is awarded besides", {
    "6月9日下午，临川市教育工会在明德楼召开青年教师座谈会，26名教师代表参加。",
    "座谈会前，临川市教育工会还为15名山区教师颁发了“春蚕奖章”。",
  }, { { name = "青年教师座谈会" }, { name = "颁发“春蚕奖章”" } }),
  case("a plaque given to somebody", {
    "近日，梨川县总工会为3个“最美职工书屋”授牌。",
  }, { { name = "“最美职工书屋”授牌", organizers = { "梨川县总工会" } } }),
  case("a contest that the lead tells the winners of", {
    "在日前公布的全市职工发明成果评选中，动力分厂的“快换夹具”获得一等奖。",
  }, { { name = "全市职工发明成果评选" } }),
  case("an event at which something was said", {
    "“这本书我读了两遍。”6月7日，第36期职工读书会上，技术员袁可分享了心得。",
  }, { { name = "第36期职工读书会", date = { start = "2023-06-07" } } }),
  case("what serves is opened when its lamps are lit", {
    "6月10日起，县城首批“夜间驿站”统一亮灯，延时开放至晚上10点。",
  }, { { name = "县城首批“夜间驿站”亮灯", date = { start = "2023-06-10" } } }),
  case("results that are published name their contest", {
    "6月17日，首届“江海杯”职工发明大赛评审结果出炉，钳工成龙的项目摘得特等奖。",
  }, { { name = "首届“江海杯”职工发明大赛" } }),
  case("a contract that is signed somewhere", {
    "6月18日，全市首份网络货运行业集体合同在白沙物流港签订，覆盖司机1.3万人。",
  }, { { name = "全市首份网络货运行业集体合同签订", place = "白沙物流港" } }),
  case("works that were begun or put into service", {
    "6月10日上午，白沙水泥公司2号生产线在东港厂区点火投产，50名职工代表到场见证。开工典礼上，师徒签了约。",
  }, { { name = "白沙水泥公司2号生产线点火投产", place = "东港厂区" } }),
  case("what was given to somebody with the word behind", {
    "6月10日，白沙市总工会购置1000副手套发放给快递小哥。",
  }, { { name = "慰问", organizers = { "白沙市总工会" } } }),
  case("what is about to come is an occasion, not a plan", {
    "在“五一”国际劳动节即将来临之际，4月26日，白沙市庆祝“五一”表彰大会在工人文化宫举行。",
  }, { { name = "白沙市庆祝“五一”表彰大会", date = { start = "2023-04-26" } } }),
  case("a plaque that is handed over", {
    "6月10日，白沙市总工会副主席李小满一行来到海燕公司，将“劳模工作室”的牌匾授予了海燕公司。",
  }, { { name = "授牌" } }),
  case("an outing, without those who went", {
    "6月10日，白沙电缆厂工会组织全体女职工清河一日游，大家热情高涨。",
  }, { { name = "清河一日游" } }),
  case("a birthday that is kept together", {
    "6月10日，白沙市总工会为当月过生日的26名环卫工人过集体生日，送上蛋糕和长寿面。",
  }, { { name = "集体生日", date = { start = "2023-06-10" } } }),
  case("what somebody receives for the first time, and what goes online", {
    "6月10日，白沙物流公司迎来首个“家属开放日”，86名职工家属走进分拣中心。",
    "6月12日，“白沙工惠”小程序上线。",
  }, { { name = "“家属开放日”" }, { name = "“白沙工惠”小程序上线" } }),
  case("a contest at which there is noise", {
    "6月10日，白沙水泥公司女职工“穿针引线”趣味赛上笑声不断。",
  }, { { name = "白沙水泥公司女职工“穿针引线”趣味赛" } }),
  case("a talk without a stage is held all the same", {
    "6月10日下午，白沙市总工会会议室里，一场没有主席台的座谈会开了三个小时。",
  }, { { name = "座谈会" } }),
  case("leaders who unveil it, when nothing else is told", {
    "6月10日，白沙市总工会联合园区为“职工之家”揭牌。",
  }, { { name = "“职工之家”揭牌" } }),
  case("a lesson that is given, and what was explained with leaflets", {
    "日前，白沙市总工会联合医院护士长，给57名女工上急救课。",
  }, { { name = "急救课" } }),
  case("what was explained before leaflets were handed out", {
    "6月10日，白沙市总工会组织4名劳模来到菜市场，向商户讲解灶台安全用气，发放手册500份。",
  }, { { name = "讲解灶台安全用气", place = "菜市场" } }),
  case("a contest that had lasted before it ended", {
    "白沙水泥公司乒乓球赛历时3天，于6月10日落下帷幕。",
  }, { { name = "白沙水泥公司乒乓球赛", date = { ["end"] = "2023-06-10" } } }),
  case("a contest in which a prize was won, with no comma between", {
    "6月10日，滨江集团选手在全市职工羽毛球赛中获得团体亚军。",
  }, { { name = "全市职工羽毛球赛" } }),
  case("workers who leave for a rest together", {
    "6月10日，白沙市总工会组织50名先进职工启程赴湖滨疗休养。",
  }, { { name = "疗休养" } }),
  case("leaflets handed out on a law", {
    "6月10日，白沙市总工会设立咨询台，宣传《工会法》，发放资料1500份。",
  }, { { name = "普法宣传" } }),
  case("people of one host join with another", {
    "6月10日，白沙市总工会监督员联合白沙市司法局，开展专项检查。",
  }, { { organizers = { "白沙市总工会", "白沙市司法局" } } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 13, last = 30 } } },
    { name = "白沙市司法局", kind = "government", mentions = { { first = 46, last = 63 } } } } }),
  case("whoever rebuilt a room opens it", {
    "6月6日，临江街道“骑士之家”启用。小站由白沙市总工会用旧岗亭改建，昼夜开门。",
  }, { { name = "临江街道“骑士之家”启用", organizers = { "白沙市总工会" } } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 60, last = 77 } } } } }),
  case("what was set up and put to use is one", {
    "6月10日，白沙市首家“工会妈咪小屋”在城北园区建成并投入使用。",
  }, { { name = "白沙市首家“工会妈咪小屋”建成投入使用", place = "城北园区" } }),
  case("a talk for which somebody was asked", {
    "6月10日，白沙市总工会联合医院特邀张伟律师，就《民法典》婚姻家庭编作专题讲座，80余名女职工聆听讲座。",
  }, { { name = "专题讲座", participants = { count = 80 } } }),
  case("results that came out lately in a city", {
    "第四届全市工人报刊好作品评比最近在京揭晓。",
  }, { { name = "第四届全市工人报刊好作品评比揭晓" } }),
  case("what many came to that day, after somebody's words", {
    "“加入工会太好了！”6月12日，农民工张小满说。当日，500名农民工齐聚白沙体育馆，参加“万名农民工集体入会”仪式。",
  }, { { name = "“万名农民工集体入会”仪式", participants = { count = 500 } } }),
  case("an unveiling after which the place is in use", {
    "6月12日，白沙市总工会打造的首家驿站——石湾村农民工驿站举行揭牌仪式，正式开放投入使用。",
  }, { { name = "揭牌仪式" } }),
  case("who unveils what has just been told of", {
    "6月12日，白沙商行白沙街工会驿站揭牌仪式成功举办。白沙市总工会干部出席仪式并为驿站揭牌。",
  }, { { name = "白沙商行白沙街工会驿站揭牌仪式" } }),
  acting("a lesson after the trial that the lead tells of", {
    "6月12日傍晚，青石村的果园里，白沙区人民法院的巡回审判在这里进行。",
    "庭后，白沙区总工会还给果农们上了一堂“合同怎样签”的普法课。",
  }, { { name = "巡回审判" }, { name = "普法课", date = { start = "2023-06-12" } } },
    { "白沙区总工会" }),
  case("a room that is unveiled with its title told before", {
    "“奶奶，我会系扣子了！”6月14日上午，东湖动漫园的“青苗小院·亲子吧”里，4岁的果果举起围兜。",
    "当天，由东湖区总工会、动漫园工会合力建设的这一亲子吧揭牌，面积90平方米。",
  }, { { name = "“青苗小院·亲子吧”揭牌", date = { start = "2023-06-14" } } }),
  case("a shop that somebody set up somewhere is opened, not who did it", {
    "6月8日，白沙区总工会在柳荫巷职工之家设立的“暖心小铺”正式开张。",
  }, { { name = "“暖心小铺”开张", place = "柳荫巷职工之家" } }),
  case("a ceremony that somebody attended", {
    "6月14日，市总工会副主席陈某一行出席青禾银行城门支行“最美工会驿站”揭牌仪式。",
  }, { { name = "青禾银行城门支行“最美工会驿站”揭牌仪式" } }),
  case("a ceremony that somebody went through", {
    "6月12日，四公司项目部进行了“四比四赛”劳动竞赛青年突击队授旗仪式。",
  }, { { name = "“四比四赛”劳动竞赛青年突击队授旗仪式" } }),
  acting("a camp that children began, a trial that was brought to a hall", {
    "6月11日，26名职工子女来到白沙气象台，开始了为期五天的“小云朵”夏令托管营。",
    "6月12日，白沙区人民法院把一起工伤赔偿案的庭审搬进了茶厂食堂。",
  }, { { name = "“小云朵”夏令托管营", date = { start = "2023-06-11", ["end"] = "2023-06-15" } },
      { name = "一起工伤赔偿案的庭审" } }, { "白沙区人民法院" }),
  case("a class in which learners are shown", {
    "6月16日晚，市工人文化宫的书法班里，17名学员跟着老师拨琴弦。",
  }, { { name = "书法班" } }),
  acting("a sign that is lit", {
    "6月13日傍晚，东湖区总工会副主席葛某合上电闸，大门口的“船员之家”四个字亮了起来。",
  }, { { name = "“船员之家”" } }, { "东湖区总工会" }),
  acting("two that were learnt", {
    "6月1日至3日，东湖区总工会把47名保安员召集到职工学校，学英语、学止血包扎、学如何问路。",
  }, { { name = "学英语、学止血包扎" } }, { "东湖区总工会" }),
  case("a room whose teachers somebody provides is opened", {
    "6月1日，由东湖区总工会出资、退休教师协会提供师资的首间“晚读屋”在河滨家具城开门迎新。",
  }, { { name = "首间“晚读屋”开门迎新", place = "河滨家具城" } }),
  case("what nobody thought would be, and a show that the wind took", {
    "6月的大风把演出吹没了，谁也没料到能在柿子红的季节重来。",
  }, {}),
  acting("what those who were asked to come taught", {
    "6月7日，白沙检修公司工会请来退休首席焊匠，给15名学徒教钢钎开刃。老焊匠说，听准声响就行。",
  }, { { name = "教钢钎开刃" } }, { "白沙检修公司工会" }),
  acting("a lesson that a rescuer was asked to give", {
    "灶着火了咋办？6月15日，东湖餐饮公司工会请市消防协会的教官到南苑配送站上课，45名炊事员练灭火。",
  }, { { name = "上课" } }, { "东湖餐饮公司工会" }),
  acting("a place that two set up", {
    "6月10日，青川区总工会与区法院在女工活动室设立“欠薪案件审理点”，当天公开审理一起纠纷。",
  }, { { name = "设立“欠薪案件审理点”" } }, { "青川区总工会" }),
  acting("what else was called", {
    "6月9日至13日，东湖区总工会组织36名护林员到疗养院开展疗休养活动。",
    "活动期间，护林员们参加了体检。区总工会还召开了护林员座谈会。",
  }, { { name = "疗休养活动" }, { name = "护林员座谈会" } }, { "东湖区总工会" }),
  acting("a stage for contests", {
    "6月9日晚，东湖分拣站工会在候工大厅摆下擂台，29名拣货员轮番上阵。",
  }, { { name = "擂台赛" } }, { "东湖分拣站工会" }),
  case("a room that became something", {
    "6月10日，街区党群服务中心的会议室变身庭审现场，公开审理一起纠纷。",
  }, {}),
  case("a room whose sign was put up", {
    "6月9日，两只集装箱刷成蓝色，“渡工驿站”的牌子就在这天挂上。",
  }, { { date = { start = "2023-06-09" } } }),
  case("a lesson that got somewhere, a fair that was set up there, and whom a room is for", {
    "6月9日，长河县工会的“听海”心理解压课上到了青石船厂的食堂。",
    "6月10日，“旧书新读”换书市集在青石广场摆开。",
    "6月11日，“望潮书屋”正式面向夜班职工开放。",
  }, { { name = "“听海”心理解压课" }, { name = "“旧书新读”换书市集", place = "青石广场" },
    { name = "“望潮书屋”开放" } }),
  acting("a series of which this is the fourth", {
    "6月9日晚，长河县总工会的院子里，船东和船工隔着一壶茶坐下。",
    "这样的“船家茶话”每月摆一次，这是第四回。",
  }, { { name = "“船家茶话”" } }, { "长河县总工会" }),
  acting("a day that is named for the season, and apprentices", {
    "昨天是夏至，长河县总工会带着8名老船匠，与青石技校的24名学生在船坞结成师徒对子。",
  }, { { name = "师徒结对", date = { start = "2023-06-19" } } }, { "长河县总工会" }),
  acting("what was put somewhere, what houses called together, and for whom a ceremony was", {
    "6月9日，长河县总工会把“跟爹跑一天船”开放日安排在青石渡口。",
    "6月10日，两家单位在船工驿站召集中期讲评会。",
    "长河县航运局工会6月11日为36名新职工办入会仪式。",
  }, { { name = "“跟爹跑一天船”开放日", place = "青石渡口" }, { name = "中期讲评会" },
    { name = "入会仪式" } }, { "长河县总工会", "长河县航运局工会" }),
  acting("who taught and had it practised taught", {
    "长河县总工会请来急救医生，6月9日为46名船工讲授溺水自救办法并组织水上演练。",
  }, { { name = "讲授溺水自救办法并组织水上演练" } }, { "长河县总工会" }),
  acting("a contract that was signed at a congress", {
    "6月9日，长河矿业公司召开五届一次职工代表大会，到会代表95人。",
    "会议期间，长河矿业公司工会主席与经理签署了下一年度《集体合同》。",
  }, { { name = "五届一次职工代表大会" }, { name = "签署下一年度《集体合同》" } },
    { "长河矿业公司", "长河矿业公司工会" }),
  acting("a list of names that was put up", {
    "6月9日，全县“金牌艄公”的名单贴在了码头上。从300人里挑出来的12个，长河县总工会给每人奖一万元。",
  }, { { name = "“金牌艄公”" } }, { "长河县总工会" }, "名单贴出来了"),
  acting("a contest and an examination that only their things show", {
    "“这道缝，谁敢焊？”6月9日，长河船厂的船台上，18名青年焊工围了上来，限时四十分钟，谁的缝止得住算谁赢。"
      .. "长河船厂工会给前三名各发了一把焊枪。",
  }, { { name = "技能竞赛" } }, { "长河船厂工会" }, "老焊工出题"),
  acting("what a house calls it, what stands over a door, and a birthday", {
    "6月9日，青石中学的阶梯教室里，39名青年教师每人三分钟，只许用一支粉笔。青石中学工会管这个叫“亮粉笔”。",
  }, { { name = "“亮粉笔”" } }, { "青石中学工会" }, "粉笔末里的三分钟"),
  acting("a cake for those born in a month", {
    "6月9日，长河物业公司工会给6月出生的9名保安切了蛋糕，门卫老赵头一次吹蜡烛。",
  }, { { name = "集体生日" } }, { "长河物业公司工会" }, "门卫老赵的生日"),
  acting("a fair that only the title calls so", {
    "6月9日，雨下了一夜，渡口的摊位还是支起来了。61家企业把招工牌插在雨里，来了1800多人。长河县总工会备了姜茶。",
  }, { { name = "招聘会" } }, { "长河县总工会" }, "雨里的招聘会"),
  case("what people are like day by day is no habit of the activity", {
    "致敬长期坚守在闸口的船闸职工，6月10日，白沙船闸工会开展“闸口的灯”主题分享活动。",
  }, { { name = "“闸口的灯”主题分享活动" } }),
  case("what goes forward is held", {
    "6月10日上午，白沙香料厂二车间在南门空地进行了灭火器接力赛。",
  }, { { name = "灭火器接力赛" } }),
  case("what was opened again after it had been rebuilt, and who unveiled it", {
    "白沙港职工之家经过半年改造，6月9日重新开放，市总工会主席周帆揭牌。",
  }, { { name = "白沙港职工之家重新开放" } }),
  case("no event: a shift, a rule that was made, what a court found", {
    "领完奖的第二天，周帆又照常上了夜班。", "白沙县总工会今年推行职工“小改小革”积分制。",
    "6月9日，白沙县人民法院判决认定用工关系成立。",
  }, {}),
  acting("a clause of what was done there between a meeting and its end, and who led that", {
    "历时三天的白沙船厂第二十八届职工代表大会第二次会议，在完成各项议程后，于6月9日在渔港剧场闭幕。"
      .. "白沙船厂工会主席王一主持了闭幕式。",
  }, {
    { name = "白沙船厂第二十八届职工代表大会第二次会议", place = "渔港剧场",
      date = { start = "2023-06-09" } },
  }, { "白沙船厂工会" }),
  acting("what is asked for is what somebody goes by, who holds something", {
    "近日，白沙县总工会认真落实《护林行动方案》要求，结合实际，在渔港村开展“护林有我”活动。",
  }, { { name = "“护林有我”活动", place = "渔港村" } }, { "白沙县总工会" }),
  acting("by whose help it was, and not where", {
    "在县总工会的大力支持和指导下，白沙船厂工会近日举办船工技能比武。",
  }, { { name = "船工技能比武", place = null } }, { "县总工会", "白沙船厂工会" }),
}
