-- What is no activity: plans, sums, speech, portraits.

local articles = require("cases.shared.articles")
local case, acting = articles.case, articles.acting

return {
  case("plans, demands and sums over a period are none", {
    "近年来，梅岭市总工会先后举办技能培训班120期，组织劳模进校园活动40场。",
    "梅岭市总工会负责人表示，下一步将开展“技能强企”行动，举办职工技能大赛。",
    "通知要求，各级工会要组织法律服务活动，开展专项检查。",
  }, {}),
  case("a person's career is none", {
    "2016年，陈柱参加全省电力行业职工技能大赛，一举夺得冠军。此后，他先后完成技术革新43项。",
  }, {}),
  case("what somebody says in quotation marks is none", {
    "“我们每月举办一次职工生日会，还组织了观影活动。”车间工会主席说。",
  }, {}),
  case("whoever witnesses a signing is not signed", {
    "6月12日，澄江高新区总工会举行集体合同集中签约仪式。市总工会副主席魏澜见证签约。",
  }, { { name = "集体合同集中签约仪式" } }),
  case("leaflets comfort nobody", {
    "6月12日，南湖区总工会组织律师走进光华产业园，为职工讲解劳动合同法，发放宣传资料300余份。",
  }, { { name = "普法宣传", place = "光华产业园" } }),
  case("what was long ago, is summed up or is to come is none", {
    "2019年，他参加市里举办的劳模宣讲活动，从此喜欢上了讲台。",
    "今年1至5月，全市各级工会走访慰问职工1.2万人次，举办专场招聘会62场。",
    "由梨川县总工会主办的少儿绘画班，定于8月2日开课。",
  }, {}),
  case("an author's own story is none", {
    "我是一名会计，上个月，我报名参加了市总工会举办的瑜伽夜校，收获很大。",
  }, {}),
  case("what somebody does for a thing does not hold it again", {
    "6月10日，白沙大学工会在体育馆举办羽毛球、毽球比赛。校工会主席应邀出席并为比赛开球。副校长宣布毽球比赛开始。",
  }, { { name = "羽毛球、毽球比赛" } }),
  case("what serves as something else was not held", {
    "6月10日，白沙公司工会开展“春风”踏青活动，有的小组以开展文艺表演活动为主。",
  }, { { name = "“春风”踏青活动" } }),
  case("what is said of holding it does not hold it, and what it was done by is no other", {
    "6月10日，白沙矿业公司召开矿工节展评座谈会，总结公司矿工节成功召开经验。",
    "座谈会通过开展小组比赛、互动游戏等活动活跃气氛。",
  }, { { name = "矿工节展评座谈会" } }),
  case("a mention of what was told, a sum since the beginning and an anniversary hold nothing", {
    "6月10日，白沙车务段举办“春雨”职工乒乓球赛，段官方微博对此次活动进行了微直播。",
    "自进场以来，白沙车务段先后开展了“大干四季度”和“争先创优”等劳动竞赛活动。",
    "6月18日，白沙机场迎来通航三十周年纪念日。",
  }, { { name = "“春雨”职工乒乓球赛" } }),
  case("what is arranged, and what some do, was not held", {
    "6月10日，白沙市总工会部署夏季送清凉工作，要求各级工会走访慰问一线职工。",
    "有的单位举行了揭牌仪式，门却常年上锁。",
  }, {}),
  case("forms that something took are nothing by themselves", {
    "连日来，白沙水泥公司通过安全宣誓、知识竞赛等形式，让安全入脑入心。",
  }, {}),
  case("a plan that a ground names is a noun", {
    "6月10日，根据年度工作计划，白沙药检所在实验区举行第21届消防趣味运动会。",
  }, { { name = "第21届消防趣味运动会" } }),
  case("an honour that is only resolved upon", {
    "经白沙市总工会联合园区研究，决定授予南湖项目部等5个单位“优胜单位”称号，授予李平“标兵”称号。",
  }, {}),
  case("to speak at a meeting is not to hold it", {
    "6月9日，全省工会档案工作会议召开。",
    "白沙市总工会作了交流发言。",
  }, { { name = "全省工会档案工作会议", organizers = {} } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 52, last = 69 } } } } }),
  case("dangers that were pointed out are no speech", {
    "6月10日，白沙市总工会到城南工地，对临时用电等进行消防检查，当场指出隐患7处，并对85名泥瓦工开展了一场“平安小讲台”。",
  }, { { name = "消防检查", place = "城南工地" },
    { name = "“平安小讲台”", participants = { count = 85 } } }),
  case("what is going to be done together is a plan", {
    "近期，白沙市总工会将集中开展“讨薪法律援助行动”。",
  }, {}),
  case("what somebody praises did not take place now", {
    "6月10日，李平作出批示，肯定白沙市总工会签订集体合同工作。",
  }, {}, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 40, last = 57 } } } } }),
  case("a call that belongs to what something was held for", {
    "为贯彻动员会精神，号召全体职工团结奋战，6月10日，白沙市总工会召开“百日攻坚”劳动竞赛誓师大会。",
  }, { { name = "“百日攻坚”劳动竞赛誓师大会" } }),
  case("questions and answers are no news", {
    "问：单位组织春游时受伤，算不算工伤？",
    "答：职工参加白沙市总工会组织的集体活动受到伤害的，可以认定为工伤。",
  }, {}),
  case("a paragraph of nothing but marks", {
    "白沙公交很忙。6月12日，职工代表来了。张小满也来了。118人吃了饭。", "。",
  }, {}),
  case("prizes for proposals, which nobody makes there", {
    "6月10日，白沙市总工会对优秀合理化建议获奖者进行了隆重表彰。",
  }, { { name = "表彰" } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
  case("a journey that is told", {
    "6月10日，白沙市总工会百名员工走进滨江港，开展一场独特的团圆之旅。",
  }, { { name = "团圆之旅" } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
  case("what a list of plans consists of did not take place", {
    "近日，市总工会公布2023年为职工办实事清单，包括新建食堂12个、举办青年职工相亲活动30场。",
  }, {}),
  case("singing on an evening is no performance of the evening", {
    "6月6日，歌手在公益晚会上演唱《春天里》。当日，“法律与你同行”公益晚会在人民会堂举行。",
  }, { { name = "“法律与你同行”公益晚会" } }),
  acting("what those who were asked to come talked about", {
    "6月10日晚，白沙县总工会请仲裁员用一顿饭工夫讲了一遍“周末加班，补休怎么排”。",
  }, { { name = "讲了一遍“周末加班，补休怎么排”" } }, { "白沙县总工会" }),
  acting("a contract that those who may apply have signed", {
    "凡拿到上岗证书、签订一年以上用工合同的职工（含季节工），均可于6月10日到白沙市总工会申领。",
  }, {}, { "白沙市总工会" }),
  acting("what a bonus adds is none by itself", {
    "6月10日，东湖市总工会举行技能大赛，93名选手参赛。颁奖后，东湖市总工会还为班组颁发了5000元经费。",
  }, { { name = "技能大赛" } }, { }),
  case("what units are asked to do by a day", {
    "各单位：为做好夏季送清凉工作，请于6月10日前组织职工体检，设立“清凉驿站”，并上报名单。",
  }, {}),
  case("what was received, raised or reached is no deed", {
    "6月12日，急诊科的护士收到一面锦旗。6月13日，公司工会把补贴标准提高到每人80元。",
  }, {}),
  case("a relative clause and a noun tell of no deed", {
    "6月12日，车间工人捐出的420本连环画成了新书架上的主角，慰问组的照片贴在墙上。",
  }, {}),
  case("a gift of which nothing is told is relief", {
    "6月14日，白沙县总工会向夜班调车员送上了真挚的问候。",
  }, { { name = "慰问" } }, { organizations = {
    { name = "白沙县总工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
  case("what was recorded or who stands there is no deed, and what pronouns stand for is no name", {
    "6月13日，白沙文化馆的姚兰把工友的话录了下来。",
    "6月14日，白沙城管局工会带着他们看了一场皮影戏。",
  }, { { name = "看了一场皮影戏" } }, { organizations = {
    { name = "白沙城管局工会", kind = "union", mentions = { { first = 80, last = 100 } } } } }),
  case("a road that is mended, a rescue and a visit to the doctor are no deeds", {
    "6月14日，养路工们在烈日下补了8个坑槽。", "6月15日，民警把晕倒的老人送到了县医院。",
    "6月16日，老赵到县医院看了腿，大夫让他少走路。",
  }, {}),
  case("production, a portrait and what is to come are no deeds", {
    "6月14日，白沙钢厂职工给3号高炉换上新炉衬，比计划提前两天投产。",
    "他是厂里的老人，给工友理了三十年发。白沙县总工会计划请来大夫，给职工看腰腿。",
  }, {}, { organizations = {
    { name = "白沙钢厂", kind = "company", mentions = { { first = 13, last = 24 } } } } }),
  acting("those who were asked to come are no thing that is brought", {
    "6月9日，长河县总工会把全县26名“金牌艄公”请到青石祠堂，听老船长讲了一上午行船规矩。",
  }, { { name = "讲了一上午行船规矩", place = "青石祠堂" } }, { "长河县总工会" }),
  case("what an activity consisted of and what it began are no further ones", {
    "6月9日，长河县工会暑期托管班开班，为全县“书声”读书季拉开大幕。",
    "本次托管班收了40名孩子，同时开展游戏类、运动类户外活动。",
  }, { { name = "长河县工会暑期托管班开班" } }),
  case("a first day that only says when, and what a house has often done since it was built", {
    "6月9日，在新年开班的第一天，长河县工会举办“送平安”活动。望潮书屋自建成以来，多次举办阅读活动。",
  }, { { name = "“送平安”活动" } }),
  case("who greets a feast writes no letter", {
    "槐花开时，我们迎来了第30个“三八”国际妇女节。6月9日，长河县工会开展“香囊里的端午”手工活动。",
  }, { { name = "“香囊里的端午”手工活动" } }),
  case("what answers a question is no news", {
    "有工会问：发一束花算不算违规？", "医院工会在护士节组织座谈、歌咏比赛，花费从文体项里走就行。",
  }, {}, { title = "护士节，工会能送点什么？" }),
  case("a contest of long ago that a portrait remembers", {
    "她姓桂，焊了三十年。2011年全省比武她拿了第三，第二天照常上班。6月9日，她正蹲在船台上补一道缝。",
  }, {}, { title = "女焊工" }),
  acting("what something was for, who was sent, and what was given", {
    "为办好“安全用火月”，青石窑厂工会组织“窑火先锋”青年志愿者，到窑口开展“平安出窑”宣传活动。",
    "6月9日，青石窑厂工会开展老窑工慰问活动，为7名师傅送上手工烧制的“守窑人”奖牌。",
  }, { { name = "“平安出窑”宣传活动" }, { name = "老窑工慰问活动" } }, { "青石窑厂工会" }),
  case("a first of its kind names nothing", {
    "6月9日，青石镇瓷行工会举办拉坯大赛。这次比赛是该工会换届后开展的首个大型活动。",
  }, { { name = "拉坯大赛" } }),
  acting("a treat, and a day since which something is signed", {
    "6月9日，青石窑厂工会举办窑歌会，给窑工带来一场难忘的精神文化大餐。",
  }, { { name = "窑歌会" } }, { "青石窑厂工会" }),
  case("what has not opened yet, while something else is told", {
    "柳巷书屋还没开门营业，门口就排起了队。6月10日，白沙市总工会给排队的职工送去绿豆汤。",
  }, { { name = "送清凉" } }),
  case("a journey that is a figure of speech", {
    "6月10日，白沙小学师生走进气象科普馆，开启了一场妙趣横生的气象探索之旅。孩子们参观了雷达。",
  }, { { name = "参观雷达" } }),
  acting("a title that is granted is nothing that was held", {
    "近日，白沙市总工会认定一批“和美班组园”，14家企业上榜。",
  }, {}, { "白沙市总工会" }),
  acting("a stretch within a lesson, places in a cure, what somebody would like to hold", {
    "6月9日，白沙市总工会举办减压讲座。讲师带着学员做放松训练。站里想开个茶话会。",
    "会前，白沙市总工会收到52条建议，多半说的是餐补、疗休养名额。",
  }, { { name = "减压讲座" } }, { "白沙市总工会" }),
  case("what was taken for it, what each one does", {
    "会前，镇总工会用三周走访9家作坊。骑手们说，每个工作日中午轮番开课。",
  }, {}),
  acting("a prize for organizing, and a team that is sent to a contest", {
    "6月9日，白沙县总工会举办船工拔河赛。县渔业局队获得优秀组织奖和乙组团体赛季军。县林业局工会组织护林员代表队参赛。",
  }, { { name = "船工拔河赛" } }, { "白沙县总工会", "县渔业局", "县林业局工会" }),
  acting("what has been for years, where it is to be had, how many of them there are", {
    "6月9日，白沙县总工会举办船工托管班开班仪式，这是县里开展托管班的第二年。各渡口的托管班是由渡口主办的托管服务阵地。"
      .. "当天有近10个船工托管班同期开班。",
  }, { { name = "船工托管班开班仪式" } }, { "白沙县总工会" }),
  acting("what a union offers, and a plan on paper", {
    "6月9日，白沙县总工会印发《“湖送清凉”活动实施方案》，推出“船工贷”产品。",
  }, {}, { "白沙县总工会" }),
}
