-- Plain reports: what is told beside the news, and what only looks like an activity.

local articles = require("cases.shared.articles")
local acting = articles.acting

return {
  acting("what was to be held elsewhere was not held", {
    "6月9日晚，海石区总工会的线上歌手赛决赛开播。原定在剧院举办的合唱节改为录播。",
  }, { { name = "线上歌手赛决赛" } }, { "海石区总工会" }),
  acting("what is done every evening is no news", {
    "6月8日起，海石机务段工会推出“十分钟”微课，每晚收车检查结束后由技师讲一个故障。",
  }, { { name = "“十分钟”微课" } }, { "海石机务段工会" }),
  acting("an assembly of another year", {
    "6月8日，记者走进海石纺织厂食堂。那一年的工会会员大会上有人写了一条建议，食堂从此开了夜宵窗口。",
  }, {}, {}),
  acting("what a loudspeaker says is heard everywhere", {
    "6月8日上午，扩音器里传来急促的哨声，海石化工厂工会开展阀门抢修演练，58人到场。",
  }, { { name = "阀门抢修演练", participants = { count = 58 } } }, { "海石化工厂工会" }),
  acting("who had a book written did not hold the assembly", {
    "6月8日，海石建设工会召开“桥梁匠人”授牌大会，并首发图书《匠心》。",
    "《匠心》由海石作家协会组织8名作家采写，历时一年。",
  }, { { name = "“桥梁匠人”授牌大会", organizers = { "海石建设工会" } } }, { "海石建设工会" }),
  acting("a drill, then those who sit in the train", {
    "6月8日，海石市总工会开行的“暖冬号”返程专列从海石站开出。在城里做裁缝的老孟头一次坐专列。",
  }, { { name = "“暖冬号”返程专列" } }, { "海石市总工会" }),
  acting("to board a plane is none", {
    "6月8日晚，海石市总工会的两名工作人员登上了飞往南岭的班机，为40名工人讨要工钱。",
  }, { { name = "讨薪路上" } }, { "海石市总工会" }, "讨薪路上"),
  acting("who was asked to help pupils held nothing", {
    "6月8日，海石大桥项目工会迎来19名工人的孩子，请来师范生辅导暑假作业。这个“小水手”夏令营将办到8月。",
  }, { { name = "“小水手”夏令营" } }, { "海石大桥项目工会" }),
  acting("a service for children that is begun", {
    "海石县总工会近日启动假期职工子女托管服务，幼儿园开全托班。",
  }, { { name = "假期职工子女托管服务" } }, { "海石县总工会" }),
  acting("what a teacher was asked to", {
    "6月8日，海石粮食局工会为女工办节。随后的插花讲座请来了老师，大家跟着学。",
  }, { { name = "插花讲座" } }, { "海石粮食局工会" }),
  acting("house after house", {
    "从6月初开始，海石煤矿女工委组织26名协管员，对有违章记录的职工逐户走访，已走访38户。",
  }, { { name = "逐户走访" } }, { "海石煤矿女工委" }),
  acting("a round of visits is called as the title calls it", {
    "6月8日至9日，海石建工工会主席李某等分两路，看望慰问露天作业的工人，带去西瓜。",
  }, { { name = "送清凉" } }, { "海石建工工会" }, "两路人马送清凉"),
  acting("what was agreed is to come", {
    "6月2日，海石港装卸工联合工会成立大会召开。区总工会还与交通局商定，建设司机之家，年底前投入使用。",
  }, { { name = "海石港装卸工联合工会成立大会" } }, { "区总工会" }),
  acting("how that began of which the end is told", {
    "6月15日，海石镇总工会的春苗班举行结业演出，90名孩子登台。",
    "春苗班3月20日开班，孩子们分成三组。",
  }, { { name = "结业演出" } }, { "海石镇总工会" }),
  acting("a scene, and the day that it belongs to", {
    "6月6日上午，海石气象台的院子里排起长队，70名小学生进来参观。",
    "这是海石气象台科普日活动的一个镜头。讲解员放起了探空气球。",
  }, { { name = "海石气象台科普日活动", date = { start = "2023-06-06" } } }, {}),
  acting("a festival of the steppe", {
    "6月7日，海石旗第六届那达慕在银湖草场开幕，2万余名牧民赶来。",
  }, { { name = "海石旗第六届那达慕" } }, {}),
  acting("an education on a day", {
    "6月7日，海石住建局工会组织40名职工赴遵义开展红色教育。",
  }, { { name = "红色教育", place = "遵义" } }, { "海石住建局工会" }),
  acting("“that” in quotation marks is none", {
    "闭上眼，摆出梦里的“那座桥”。6月7日，海石区总工会在电子厂开展压力疏导活动。",
  }, { { name = "压力疏导活动" } }, { "海石区总工会" }),
  acting("a lesson is a part of the day of a party branch", {
    "6月7日，海石煤业机关工会组织40名党员开展主题党日活动，走进旧址，听了一堂情景党课。",
  }, { { name = "主题党日活动" } }, { "海石煤业机关工会" }),
  acting("what others did meanwhile", {
    "6月7日，海石医院工会在石湾镇开展“健康行”义诊。“暖阳组”则看望了5名卧床的老矿工。",
  }, { { name = "“健康行”义诊" }, { name = "看望了5名卧床的老矿工" } }, { "海石医院工会" }),
}
