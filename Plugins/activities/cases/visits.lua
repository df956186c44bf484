-- Those who visit a place: who they are, and where they went.

local articles = require("cases.shared.articles")
local case, acting = articles.case, articles.acting
local null = require("broadsheet").null

return {
  case("somebody in office who visits, though no house is named", {
    "6月8日，县委常委、宣传部部长乔岭深入柳林镇调研，详细了解非遗工坊的情况。",
  }, { { name = "调研", place = "柳林镇", organizers = {} } }),
  case("those for whom a place has found work did not visit it", {
    "6月8日，副县长乔岭到柳林镇调研。",
    "在镇创业园，乔岭一行察看了建设情况。园区入驻企业43家，带动460余人就近就业。",
  }, { { name = "调研", participants = null } }),
  acting("where those who visit stop behind somebody's words", {
    "6月8日上午，白沙市总工会开展“夏送清凉”慰问活动。慰问组兵分四路，看望高温下作业的职工。",
    "“每天都是太阳直晒。”在体育中心的泳池建设工地，慰问组向工人表示感谢。",
  }, { { name = "“夏送清凉”慰问活动", place = "体育中心的泳池建设工地" } }, { "白沙市总工会" }),
  acting("where a party first went, and not what it saw there", {
    "6月8日，白沙市总工会副主席乔岭带队开展专题调研。",
    "调研组一行首先来到三石山风景区，了解旅游情况，并深入走访当地历史古迹，参观了老屋。",
  }, { { name = "专题调研", place = "三石山风景区" } }, { "白沙市总工会" }),
  acting("a party that comes from one place to the next, and talks at the last", {
    "6月8日，白沙市总工会副主席乔岭带领调研组来柳林县调研建会工作。",
    "调研组一行先后到县文化宫、职工书屋、博远实业有限公司进行了实地调研，并在县总工会会议室召开了座谈会。",
  }, { { name = "调研建会工作", place = "柳林县", organizers = { "白沙市总工会" } },
    { name = "座谈会", date = { start = "2023-06-08" }, organizers = { "白沙市总工会" } } },
  { "白沙市总工会", "博远实业有限公司" }),
  acting("where those who were on an outing went round", {
    "近日，白沙社区工会组织党员开展了“红色记忆”主题党日活动。",
    "活动中，党员们依次参观了港口纪念馆、学习馆。",
  }, { { place = "港口纪念馆、学习馆" } }, { "白沙社区工会" }),
  acting("a visit that was the activity", {
    "6月8日，白沙港工会组织党员赴三石山纪念馆参观学习，开展“薪火相传”主题党日活动。",
  }, { { name = "“薪火相传”主题党日活动", place = "三石山纪念馆" } }, { "白沙港工会" }),
  acting("a visit beside a lecture", {
    "6月9日，白沙市总工会副主席乔岭赴柳林县调研“建家”工作，并开展职代会知识宣讲。",
  }, { { name = "调研“建家”工作", place = "柳林县" }, { name = "职代会知识宣讲" } },
  { "白沙市总工会" }),
  acting("whoever holds what was looked at did not send those who looked", {
    "6月8日，白沙市总工会组织园区职工前往美术馆参观“新时代”书画摄影展。",
    "本次书画展由东港总工会主办，共展出47件作品。",
  }, { { organizers = { "白沙市总工会" } } }, { "白沙市总工会", "东港总工会" }),
  acting("somebody who came to explain what a congress decided", {
    "6月8日，白沙市总工会副主席乔岭带领干部，走进练河镇大庄村委宣讲党的二十大精神。",
  }, { { name = "宣讲党的二十大精神", place = "练河镇大庄村委" } }, { "白沙市总工会" }, "干部进村宣讲"),

  acting("those who check how work is done, and whose work it is", {
    "6月8日，白沙市总工会副主席乔岭一行，对水文局职代会制度执行情况进行考核评估。",
    "6月9日，白沙县总工会检查组到柳林镇慰问点开展检查，了解物资发放的情况。",
  }, { { name = "考核评估", place = "水文局" }, { place = "柳林镇慰问点" } },
  { "白沙市总工会", "白沙县总工会" }),
  acting("where an outing first came to", {
    "6月8日，白沙港工会组织职工开展“红色记忆”主题党日活动。",
    "大家首先来到三石山纪念馆，敬献了花篮，并参观了展厅。",
  }, { { place = "三石山纪念馆" } }, { "白沙港工会" }),

  case("where those live for whom something is done", {
    "6月8日，团县委、县妇联为双林乡河湾村、石桥村里的乡亲们送去了一份文化大餐。",
  }, { { place = "双林乡河湾村、石桥村" } }),
  case("where those work for whom something is done", {
    "6月9日，白沙市总工会开展“护你平安，一路上有我”送健康活动，为北港集运基地的司机师傅们进行免费体检。",
  }, { { name = "“护你平安，一路上有我”送健康活动", place = "北港集运基地" } }),
  acting("a place by what it is to those who came, and one that somebody speaks in", {
    "6月8日，白沙市总工会文艺小分队来到对口帮扶村的林集乡大董村，送上了一台慰问演出。",
    "6月9日，白沙矿工会开展“夏送清凉”活动。",
    "“师傅，喝碗绿豆汤。”在该矿副井口，女工将绿豆汤送到职工的手中。",
  }, { { place = "林集乡大董村" }, { name = "“夏送清凉”活动" } }, { "白沙市总工会", "白沙矿工会" }),
  acting("where somebody spoke to those who were treated", {
    "6月9日，白沙矿工会开展“夏送清凉”活动，为职工送去关怀。",
    "“师傅，喝碗绿豆汤。”在副井口，女工将绿豆汤送到职工的手中。",
  }, { { name = "“夏送清凉”活动", place = "副井口" } }, { "白沙矿工会" }),
  acting("whose town stands before the place, and service for nothing", {
    "6月8日，白沙市总工会联合消水镇人民政府，在消水镇开展“劳动美”走基层活动。",
    "6月9日，服务队一行7人走进西化社区开展常态化义务服务，为居民理发。",
  }, { { name = "“劳动美”走基层活动", place = "消水镇" }, { name = "常态化义务服务", place = "西化社区" } },
  { "白沙市总工会" }),

  acting("spots where something was handed out behind what it was called", {
    "6月8日，柳林社区工会开展“冬日送温暖”活动，在北山餐厅、三台山、文化广场三个点位为200多位环卫工人送上早餐。",
  }, { { name = "“冬日送温暖”活动", place = "北山餐厅、三台山、文化广场" } }, { "柳林社区工会" }),
  acting("where somebody spoke, though it was a meeting", {
    "6月8日，白沙区总工会开展“书香”职工读书活动展示会。",
    "“今天我推荐的这本书是《山海》……”在城东街道党群服务中心，职工乔岭和大家分享了喜爱的书籍。",
  }, { { name = "“书香”职工读书活动展示会", place = "城东街道党群服务中心" } }, { "白沙区总工会" }),
  case("those who came together to take part", {
    "6月8日，白沙市体育局系统各单位300余名职工汇聚东湖体育训练基地，共同参与“奋楫”职工龙舟赛。",
  }, { { name = "“奋楫”职工龙舟赛", place = "东湖体育训练基地", participants = { count = 300 } } }),
  acting("a call at night, and where", {
    "6月7日晚，白沙县总工会主席石磊走进渔港街大街小巷夜访渔工休息室。",
  }, { { name = "夜访", place = "渔港街大街小巷" } }, { "白沙县总工会" }),
}
