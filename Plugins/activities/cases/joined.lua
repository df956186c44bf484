-- Who held an activity with others, and who only came, called for it or supported it.

local articles = require("cases.shared.articles")
local case, acting = articles.case, articles.acting

return {
  acting("who comes along on a visit is no host of it", {
    "6月11日，河西县总工会慰问困难职工。县女工委主席田野、县供销社工会主任秦朗参加慰问。",
  }, { { organizers = { "河西县总工会" } } }, { "河西县总工会", "县女工委", "县供销社工会" }),
  {
    name = "whoever heads its party committee, too, speaks for the union",
    chain = { "organizations" },
    article = { title = "x", published = "2024-06-20", paragraphs = {
      "6月4日，海东市总工会党组成员、机关党委书记宋远舟一行前往白石坝镇开展慰问活动。",
    } },
    expect = { activities = { { organizers = { "海东市总工会" } } } },
  },
  acting("a later sentence that says this one gives its hosts, with the departments of a mine", {
    "6月10日，扳手腕比赛在红石煤矿的食堂举行，18个班组比试了一下午。",
    "红石煤矿工会、安监处、团委共同组织了这场比试。",
  }, { { organizers = { "红石煤矿工会", "红石煤矿安监处", "红石煤矿团委" } } }, { "红石煤矿工会" }),
  acting("those in a list who only guide it are no hosts, whether they are known or not", {
    "6月13日，由长河市妇联、白鹭社工服务社指导，东湖区总工会主办的风筝节在柳岸公园开幕。",
  }, { { organizers = { "东湖区总工会" } } }, { "长河市妇联", "东湖区总工会" }),
  acting("a club that joins with a host, and a society that undertakes it", {
    "6月14日，由东湖区总工会主办、梧桐扇面画社承办的画扇展在青年宫开幕。",
    "6月15日，东湖区总工会联合飞轮单车俱乐部开展夜骑活动。",
  }, { { organizers = { "东湖区总工会" }, undertakers = { "梧桐扇面画社" } },
    { organizers = { "东湖区总工会", "飞轮单车俱乐部" } } }, { "东湖区总工会" }),
  case("the union of the firm that was named before", {
    "白沙化工公司的装卸工，十个有九个腰疼。6月7日，该公司工会请来三位推拿师，开了一堂护腰课。",
  }, { { organizers = { "白沙化工公司工会" } } }, { organizations = {
    { name = "白沙化工公司", kind = "company", mentions = { { first = 1, last = 18 } } } } }),
  case("hosts behind 是 whom no plugin has found", {
    "6月4日晚，一场诗会在古渡口开场。这场诗会，是白沙渡工会联合会携手镇文化站举办的。",
  }, { { organizers = { "白沙渡工会联合会", "镇文化站" } } }),
  acting("hosts behind 由, known or not, and those whom a word for hosts introduces", {
    "6月8日，舞龙比赛在白沙中学举行。当天的比赛由白沙镇总工会和镇中心校共同组织。",
    "6月9日，一次塌方演练在西山隧道举行，组织者是东湖区总工会和西山养护所。",
  }, { { organizers = { "白沙镇总工会", "镇中心校" } },
    { organizers = { "东湖区总工会", "西山养护所" } } }, { "白沙镇总工会", "东湖区总工会" }),
  case("the department that goes on a name is what held it, but a union acts as one", {
    "6月10日，白沙化工公司安全总监办联合消防队举行堵漏演练。",
    "6月12日，白沙市总工会宣教部举办象棋大赛。",
  }, { { organizers = { "白沙化工公司安全总监办", "消防队" } }, { organizers = { "白沙市总工会" } } },
  { organizations = {
    { name = "白沙化工公司", kind = "company", mentions = { { first = 13, last = 30 } } },
    { name = "白沙市总工会", kind = "union", mentions = { { first = 95, last = 112 } } } } }),
  case("who is said to be the one that held it", {
    "6月11日，一场水带接力赛在油库区开赛。临港分公司保卫科是这次比赛的组织单位。",
  }, { { organizers = { "临港分公司保卫科" } } }),
  acting("the union whose team it was", {
    "6月13日，28名“护河员”划着小船，在苇湾湿地打捞漂浮物。这支队伍来自苇湾街道总工会组建的志愿服务队。",
  }, { { organizers = { "苇湾街道总工会" } } }, { "苇湾街道总工会" }),
  acting("the party's branch of a union is another body", {
    "6月11日，白沙市总工会机关党支部联合白沙书城党支部开展主题党日活动。",
  }, { { organizers = { "白沙市总工会机关党支部", "白沙书城党支部" } } }, { "白沙市总工会" }),
  case("departments of a firm in a row", {
    "6月16日，文艺汇演在白沙广场上演。演出由华岭集团安监局、工会、文体中心联合主办。",
  }, { { organizers = { "华岭集团安监局", "华岭集团工会", "华岭集团文体中心" } } }, { organizations = {
    { name = "华岭集团", kind = "company", mentions = { { first = 58, last = 69 } } } } }),
  acting("the only union that is named held a ceremony that its chair saw", {
    "6月13日，一场拜师仪式在检修基地举行，19对师徒按下手印。白沙动车段工会主席江远见证仪式。",
  }, { { organizers = { "白沙动车段工会" } } }, { "白沙动车段工会" }),
  acting("whoever managed it held it where nobody else is told", {
    "6月14日，一场集体婚礼在大桥下举行。婚礼的操办者是白沙渡项目部工会。",
  }, { { organizers = { "白沙渡项目部工会" }, undertakers = {} } }, { "白沙渡项目部工会" }),
  case("a trainer who was asked to come did not hold it for his house", {
    "6月15日，白沙市红十字会培训师应邀来到无线电厂，给班组长讲授急救课。长岭无线电厂工会把课排了三天。",
  }, { { organizers = { "长岭无线电厂工会" } } }, { organizations = {
    { name = "白沙市红十字会", kind = "association", mentions = { { first = 13, last = 33 } } },
    { name = "长岭无线电厂工会", kind = "union", mentions = { { first = 100, last = 123 } } } } }),
  acting("hosts and undertakers told by what they were", {
    "6月8日，龙舟赛在白沙码头擂响战鼓。白沙市总工会为本次比赛的主办方，东湖区总工会、湖区管理局为承办方。",
  }, { { organizers = { "白沙市总工会" }, undertakers = { "东湖区总工会", "湖区管理局" } } },
  { "白沙市总工会", "东湖区总工会" }),
  acting("those who come along in a list are no hosts", {
    "6月4日，白沙市总工会租了一条船，带上东岸医院的医生、西岸理发协会的师傅，到鹭岛开展志愿服务。",
  }, { { organizers = { "白沙市总工会" } } }, { "白沙市总工会", "东岸医院", "西岸理发协会" }),
  acting("whoever is charged with it, and who held it with another, though no plugin knows them", {
    "6月8日，白沙市总工会委托东湖区少年宫管理中心开办了夏令营。",
    "6月10日，东港物资厂与柳巷街道石井社区共同组织的灭火比武开了场。",
  }, { { organizers = { "白沙市总工会" }, undertakers = { "东湖区少年宫管理中心" } },
    { organizers = { "东港物资厂", "柳巷街道石井社区" } } },
  { "白沙市总工会", "东港物资厂" }),
  case("a room does not hold its own opening", {
    "6月8日，北岸户外劳动者爱心驿站举办揭牌仪式，职工代表共30人出席。",
    "白沙集团工会在金山公园旁的项目部打造服务阵地，内设茶水室、会议室。",
  }, { { organizers = { "白沙集团工会" }, place = "金山公园旁的项目部" } },
  { organizations = {
    { name = "北岸户外劳动者爱心驿站", kind = "other",
      mentions = { { first = 12, last = 44, where = "body" } } },
    { name = "白沙集团工会", kind = "union",
      mentions = { { first = 96, last = 113, where = "body" } } },
  } }),
  acting("the union of another place that only came", {
    "6月8日，青石县举行创新工作室联盟成立仪式。白沙市总工会副主席乔岭出席。",
  }, { { organizers = {} } }, { "白沙市总工会" }),
  acting("those who joined in the next clause, and all in a list behind 由", {
    "6月8日，白沙市总工会举办驿站开放日活动，联合交警支队、出租车协会，为200余名司机义剪。",
    "6月10日举行的招聘会专场由白沙区人社局、市西街道、白沙人才在线联合举办。",
  }, { { organizers = { "白沙市总工会", "交警支队", "出租车协会" } },
    { organizers = { "白沙区人社局", "市西街道", "白沙人才在线" } } },
  { "白沙市总工会", "交警支队", "出租车协会", "白沙区人社局" }),
  case("houses that are only counted are no host, a short name of a union is", {
    "6月8日晚，七家企业工会联合举办第二届文艺会演。",
    "6月9日下午，院工会在培训中心开展“布艺手工”活动，40余名女职工参加。",
  }, { { organizers = {} }, { organizers = { "院工会" } } }),
  acting("who joined in another place than it was held, and what only lies nearby", {
    "近日，白沙旗总工会和胜利社区在小区广场联合举办趣味运动会。",
    "6月8日，东港司法局在当地客运中心开展“法律伴你行”志愿服务活动。",
  }, { { organizers = { "白沙旗总工会", "胜利社区" } }, { organizers = { "东港司法局" } } },
  { "白沙旗总工会", "东港司法局", "客运中心" }),
  acting("a short name of a party's body, and a law firm that is no lecturer", {
    "6月8日下午，院党委组织党员到纪念馆开展“红色基因”主题党日活动。",
    "6月9日，柳城司法所会同红光社区与青山社区以及宏文律师事务所举行普法宣讲活动。",
  }, { { organizers = { "院党委" } },
    { organizers = { "柳城司法所", "红光社区", "青山社区", "宏文律师事务所" } } },
  { "柳城司法所", "宏文律师事务所" }),
  acting("those who only held what led to it", {
    "6月8日，白沙市总工会举办的演讲比赛决赛在文化宫举行。本次比赛由预赛和决赛组成，由市产业工会分别组织预赛。",
  }, { { organizers = { "白沙市总工会" } } }, { "白沙市总工会", "市产业工会" }),
  acting("whoever won the cup back need not have held the contest", {
    "6月9日，职工乒乓球团体赛在活动中心举行。第一分工会把去年失去的奖杯重新捧回。",
  }, { { organizers = {} } }, { "第一分工会" }),

  acting("whose feast it is did not hold it", {
    "在白沙市总工会成立50周年之际，港区工会举行歌咏比赛。",
  }, { { name = "歌咏比赛", organizers = { "港区工会" } } }, { "白沙市总工会", "港区工会" }),
  acting("whoever called for it did not hold it", {
    "6月9日，在柳林镇工会的号召下，志愿者们来到河堤上植树。",
  }, { { organizers = {} } }, { "柳林镇工会" }),
  acting("a department by its kind between the hosts", {
    "6月8日，白沙市总工会联合交通部门、柳林县总工会开展送清凉活动。",
  }, { { organizers = { "白沙市总工会", "柳林县总工会" } } }, { "白沙市总工会", "柳林县总工会" }),
  case("the house that it took place in", {
    "6月8日，职工篮球赛在该县安汉体育馆开幕。",
  }, { { name = "职工篮球赛", place = "安汉体育馆", organizers = {} } }, { organizations = {
    { name = "柳林县安汉体育馆", kind = "other", mentions = { { first = 36, last = 50 } } } } }),

  acting("those whose class it is that somebody brings a child to", {
    "6月8日，柳林供电公司职工乔岭把孩子送到白沙市总工会开办的爱心托管班。",
  }, { { name = "爱心托管班", organizers = { "白沙市总工会" } } }, { "柳林供电公司", "白沙市总工会" }),

  acting("whoever only supports it", {
    "6月8日，第十届职工龙舟赛在东湖开赛。本届龙舟赛在白沙区总工会的支持下成为区级赛事。",
  }, { { organizers = {} } }, { "白沙区总工会" }),
}
