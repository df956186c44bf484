-- What is told in plain words: by its scene, its day, who thought of it, what was talked about.

local articles = require("cases.shared.articles")
local case, acting = articles.case, articles.acting
local null = require("broadsheet").null

return {
  acting("what might be done is no deed, and the title names what the lead shows", {
    "6月7日晌午，码头的热浪能把人推回去。白沙港务公司工会的三轮车拐进货场，车斗里全是西瓜。",
    "26名装卸工围着水龙头洗手，蹲在树荫下吃开了。",
  }, { { name = "一车西瓜到码头", participants = { count = 26 } } }, { "白沙港务公司工会" },
  "一车西瓜到码头"),
  acting("a day that is said to be a market day", {
    "6月8日是农历二十，赶集的日子。白沙水利管理处工会把卫生院的大夫接来了，到下午看了62人。",
  }, { { name = "闸口的“半日诊室”", date = { start = "2023-06-08" } } }, { "白沙水利管理处工会" },
  "闸口的“半日诊室”"),
  acting("whoever had the idea held it, and an idea is no activity", {
    "“停！这一步漏了。”6月9日，东岭物流园的空地上，送货员举起了红牌，答题的是站长。",
    "这是白沙市总工会想出来的主意：让骑手出题，让站长答卷。12名站长挨个上场。",
  }, { { organizers = { "白沙市总工会" } } }, { "白沙市总工会" }, "骑手当了一天“监考官”"),
  acting("whose idea a stall was, who lent the engineers, and the chairman who leads", {
    "6月3日，东岭社区的凉亭下，老师傅们摆开摊子修收音机。摆摊的点子是白沙街道总工会出的。",
    "6月4日，20名工程师来到东岭水泥厂帮着改生产线。他们是白沙市总工会从八家企业“借”来的。",
    "6月5日，东岭园区里游来一条纸扎的龙灯，举灯的是60名青工。领头的东岭园区工会主席乔石说，灯是大家下班后扎的。",
  }, { { organizers = { "白沙街道总工会" } } },
  { "白沙街道总工会", "白沙市总工会", "东岭园区工会" }),
  acting("a room in which people may stay from a day on", {
    "从6月5日起，陪护的家属可以在第二医院北门的“安心客栈”住下，一晚收五块钱。客栈由白沙市总工会开办。",
  }, { { name = "“安心客栈”", date = { start = "2023-06-05" } } }, { "白沙市总工会" }),
  acting("what a lead asks about is what went on, and all of a place was seen", {
    "职工代表巡视，看什么？6月6日，白沙化工公司工会组织16名职工代表，把三个分厂的浴室和食堂看了个遍。",
  }, { { name = "职工代表巡视", place = "三个分厂的浴室和食堂", participants = { count = 16 } } },
  { "白沙化工公司工会" }),
  acting("where there are some of something", {
    "桥墩边垒起了三口土灶。6月7日傍晚，白沙大桥项目部工会给46名工人办了一场“封顶宴”。",
  }, { { name = "“封顶宴”", place = "桥墩边" } }, { "白沙大桥项目部工会" }),
  acting("what somebody talked about for hours", {
    "直播间里没有口红。6月8日晚，白沙市总工会的律师对着手机讲了两个小时“试工那些坑”，留言刷了五百多条。",
  }, { { name = "“试工那些坑”" } }, { "白沙市总工会" }),
  acting("a meeting that went on for so long", {
    "主席台空着，话筒传着。6月9日，白沙码头工会的班组小会开了一个半钟头，22个人都说了话。",
  }, { { name = "班组小会" } }, { "白沙码头工会" }),
  acting("you one and I one: nobody tells of himself", {
    "6月9日，东岭丝厂的车间里，来自各地的52名女工围坐着剪窗花，你剪一幅，我剪一幅。白沙丝厂工会备了红纸。",
  }, { { place = "东岭丝厂的车间", participants = { count = 52 } } }, { "白沙丝厂工会" }),
  acting("what was done to somebody by the way is no deed", {
    "6月9日，班前会刚散，白沙煤矿采煤队工会的人提着相机走来，九名老师傅被推到了中间。",
  }, { { name = "井口的全家福" } }, { "白沙煤矿采煤队工会" }, "井口的全家福"),
  acting("many tables are set out for a contest and not for service", {
    "6月10日，白沙信用联社的营业大厅里摆开了四十张桌子，40名柜员拨起算盘，比谁打得快。白沙信用联社工会备了奖品。",
  }, { { name = "比谁打得快", place = "白沙信用联社的营业大厅", participants = { count = 40 } } },
  { "白沙信用联社工会" }),
  acting("those who are taught hand by hand, and couples of whom something is said", {
    "6月11日，东岭车站的大厅里，白沙车站工会请来的教员手把手教58名站务员做包扎。",
    "6月12日，东岭水闸旁，白沙市总工会举办集体婚礼，三十对穿着工装的新人喊出“我愿意”。",
  }, { { participants = { count = 58 } }, { participants = { count = 30 } } },
  { "白沙车站工会", "白沙市总工会" }),
  acting("people of several trades, and what they call such a meeting", {
    "6月13日，白沙镇的老板、女工、镇长、法官围着桌子，把七个难处掰扯了一上午。",
    "这样的“圆桌茶”，白沙镇总工会一季度摆一回。",
  }, { { name = "“圆桌茶”", organizers = { "白沙镇总工会" } } }, { "白沙镇总工会" },
  "七个难处上了桌"),
  acting("a place is cut before what is done in it", {
    "6月14日，26名新职工在东岭礼堂里听老场长讲开荒。这是白沙市总工会举办的“新工第一课”。",
    "6月15日，白沙电站工会在河滩上平出一块场地举办篮球赛。",
    "6月15日，白沙煤矿工会在220千伏东岭变电站举办消防演练。",
  }, { { place = "东岭礼堂" }, { place = "河滩" }, { place = "220千伏东岭变电站" } },
  { "白沙市总工会", "白沙电站工会", "白沙煤矿工会" }),
  acting("where people rolled up their trousers and went", {
    "6月16日清早，白沙税务局工会的46名干部卷起裤腿下了清溪河，开展护河志愿服务活动。",
  }, { { place = "清溪河" } }, { "白沙税务局工会" }),
  case("a lead that counts pieces and no people shows nothing", {
    "寒潮将至，白沙供热公司工会盯得紧。6月10日，运行工把管网走了一遍，换下旧表116个。",
  }, {}, { title = "冬练三九" }),
  acting("the union of the house whose people came, where no verb says that the house held it", {
    "6月3日一早，东岭煤矿共有71人挽起袖子献血。这已是东岭煤矿工会第九次把献血车请进矿区。",
  }, { { name = "献血", organizers = { "东岭煤矿工会" } } }, { "东岭煤矿", "东岭煤矿工会" }),
  acting("an event that was made into something else", {
    "6月4日，白沙市总工会把招聘会开成了“反着来”：62名求职者坐着不动，24家企业挨个上前。",
  }, { { name = "招聘会", participants = { count = 62 } } }, { "白沙市总工会" }),
  acting("what those who thought of it did", {
    "6月5日，甲板当课堂，缆桩当板凳，24名船员补了六天课。送学上船，是白沙海员工会琢磨了一冬天的事。",
  }, { { name = "送学上船", organizers = { "白沙海员工会" } } }, { "白沙海员工会" }),
  acting("a tour of works", {
    "6月6日，白沙县总工会的“巡诊车”跑了五个乡镇的砖厂，律师接待了127名工人。",
  }, { { place = "五个乡镇的砖厂" } }, { "白沙县总工会" }, "县里来了“巡诊车”"),
  acting("a stay that is said at last to be arranged by a union", {
    "6月9日傍晚，老楼里又飘出了琴声。四十名劳模不用三点起床，只管散步听戏。疗休养由白沙市总工会安排。",
  }, { { name = "疗休养", organizers = { "白沙市总工会" } } }, { "白沙市总工会" }),
  acting("stalls for books serve nobody", {
    "6月10日，文昌街上支起了三十来个小摊，五本旧书换一盆绿萝。这场“旧书换绿植”是白沙区总工会攒的局。",
  }, { { name = "“旧书换绿植”", organizers = { "白沙区总工会" } } }, { "白沙区总工会" }),
  acting("who gave what", {
    "6月11日，园区二楼的“月亮屋”开门，头一晚来了17个孩子。“月亮屋”由白沙区总工会出钱、白沙团工委出人。",
  }, { { organizers = { "白沙区总工会", "白沙团工委" } } }, { "白沙区总工会", "白沙团工委" }),
  acting("whoever asked people in", {
    "6月12日，货车司机老刘走进服务区的“司机之家”，屋里已经坐了二十几位同行。请他们喝茶的是白沙市总工会。",
  }, { { name = "春天茶话", organizers = { "白沙市总工会" } } }, { "白沙市总工会" },
  "司机们的春天茶话"),
  acting("how it was held is no activity beside it", {
    "6月16日，白沙市总工会开展“春联进驿站”关爱活动。此次活动依托多个工会驿站同步举行，来了不少骑手。",
  }, { { name = "“春联进驿站”关爱活动" } }, { "白沙市总工会" }),
  acting("people at their work, and no union", {
    "6月6日，“青春工区”的工人在设备室检查设备。白沙工务段线路车间的“青春工区”管着57组道岔。",
  }, {}, { "白沙工务段线路车间" }, "铁路线上的“青春工区”"),
  acting("the ceremony that opened what the sentence is about", {
    "6月10日，白沙区总工会开展的“暖心夏日”阅读分享活动举行开班仪式，150名孩子报名参加。",
  }, { { name = "“暖心夏日”阅读分享活动", participants = { count = 150 } } }, { "白沙区总工会" }),
  acting("who held a contest is no part of its name", {
    "6月16日，白案师傅在酒店后厨做出了四百多种点心。这场比拼由白沙区总工会主办，头名是一位摊主。",
  }, { { name = "比拼", organizers = { "白沙区总工会" } } }, { "白沙区总工会" }),
  acting("letters that came in are no activity", {
    "6月8日，三封感谢信寄到了白沙县总工会。写信的三名新生都受过资助。",
  }, {}, { "白沙县总工会" }, "三封感谢信"),
  acting("how it looked is no part of a name, and a place ends where somebody stayed", {
    "6月10日，白沙纺织厂工会在大食堂摆开了“现场办公”的架势，职工端着碗提事。",
    "6月15日，白沙环卫工会的31名环卫工在市美术馆待了一个下午，画扫帚、画月亮。",
  }, { { name = "“现场办公”", place = "大食堂" } }, { "白沙纺织厂工会", "白沙环卫工会" }),
  acting("a lawyer under a shelter", {
    "6月12日下午，东岭项目的雨棚底下，140多名工友听法官讲“包工头跑了找谁要钱”。法官是白沙项目部工会请的。",
  }, { { place = "东岭项目的雨棚" } }, { "白沙项目部工会" }, "雨棚下的“法律课”"),
  acting("a sum of courses in a balance of half a year", {
    "建会312家；开展技能培训176期，培训1.4万人次；调解争议402件。6月10日，白沙区总工会的账本出炉。",
  }, {}, { "白沙区总工会" }, "数字里的半年"),
  acting("a siren that sounds where it was", {
    "6月3日下午三点，东岭合成车间的警报拉响，62名职工冲下楼梯。演练由白沙化工工会安排。",
  }, { { name = "演练", place = "东岭合成车间" } }, { "白沙化工工会" }),
  acting("under which tree", {
    "6月9日是星期五，厂区那棵百年皂角树下，16对师徒喝了拜师茶。白沙机床厂工会说，出了师再来。",
  }, { { place = "厂区那棵百年皂角树下" } }, { "白沙机床厂工会" }),
  acting("who led talks of which only a later sentence tells", {
    "6月3日，十七个砖厂老板被请到了会议室，墙上投着一张表。牵头这次约谈的，是白沙镇总工会。",
  }, { { organizers = { "白沙镇总工会" } } }, { "白沙镇总工会" }, "把账算在太阳底下"),
  acting("a classroom that was borrowed, and a driver who stands up", {
    "6月3日，海风把窗帘吹得老高。白沙渔业公司工会给46名织网女工上急救课，教室是借的东礁小学礼堂。",
  }, { { name = "急救课", place = "东礁小学礼堂" } }, { "白沙渔业公司工会" }),
  acting("a driver who stands up is no station", {
    "6月8日晚，三轮车夫老彭站上了舞台，念自己写的诗。这是白沙街道总工会的第五期“劳动者诗歌夜”。",
  }, { { name = "“劳动者诗歌夜”", place = null } }, { "白沙街道总工会" }),
  acting("what is done with a thing stands in the next clause", {
    "6月10日，23名矿工在井口和矿灯合了影。白沙矿工会把那口用了四十年的班前钟，挂进了矿史馆。",
  }, { { name = "老井的最后一天" } }, { "白沙矿工会" }, "老井的最后一天"),
  acting("those of whom it is said what they do are served, and not what was done", {
    "6月9日凌晨，城管大队门口多了一口大锅，200多名扫雪的环卫工轮流来喝姜茶。熬茶的是白沙区总工会的干部。",
  }, { { name = "一杯姜茶的温度", participants = { count = 200 } } }, { "白沙区总工会" },
  "一杯姜茶的温度"),
  acting("what people came for, and a title that has been told", {
    "6月13日下午，老活动室传出琴声，听琴的是来参加“师徒音乐会”的五十多名青工。白沙轧钢厂工会备了茶。",
  }, { { name = "“师徒音乐会”" } }, { "白沙轧钢厂工会" }, "六把二胡的春天"),
  acting("a later item is not named by the title", {
    "6月8日到12日，白沙矿工会在井口摆了五天捐款箱，1362名工友捐了款。",
    "6月13日，白沙矿工会主席把钱送到了医院。",
  }, { { participants = { count = 1362 } } }, { "白沙矿工会" }, "谁家有难，大家搭把手"),
}
