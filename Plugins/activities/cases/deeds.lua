-- What people did, and no event was held: visits, gifts, lessons, services.

local articles = require("cases.shared.articles")
local case, acting = articles.case, articles.acting

return {
  case("a visit without a holding verb", {
    "6月12日，安吴县总工会主席郭红一行来到县污水处理厂，为一线职工送去矿泉水、绿豆等防暑降温用品。",
  }, {
    { name = "送清凉", place = "县污水处理厂", organizers = { "安吴县总工会" } },
  }),
  case("a thing that is brought to people", {
    "6月16日，琴湖公交公司工会把装着图书和棋具的“文化背包”送进枢纽站，90名司机领到了书。",
  }, { { name = "“文化背包”", organizers = { "琴湖公交公司工会" } } }),
  case("volunteers at work", {
    "6月15日，古渡职工志愿服务队在南关集市支起摊位，磨刀、理发、修家电。",
  }, { { name = "志愿服务", place = "南关集市" } }),
  case("what is shown, given out and signed", {
    "6月1日至7日，白云区总工会在文化馆展出职工书画作品120幅，吸引观众3000余人次。",
  }, { { name = "职工书画作品展", place = "文化馆", participants = { count = 3000 } } }),
  case("those who are sent out tell what they do", {
    "近日，梨川县总工会组织劳模助企服务队到白沙镇三家合作社，手把手教农户修剪果树。",
  }, { { name = "劳模助企服务", place = "白沙镇三家合作社", organizers = { "梨川县总工会" } } }),
  case("what others were made to do begins behind them", {
    "6月10日晚，白沙园林公司工会组织全体女职工近百人集体观看电影《远山》。",
  }, { { name = "观看电影", participants = { count = 100 } } }),
  case("those who are sent do it where they go", {
    "6月10日，白沙市总工会组织46名劳模赴临江疗休养。",
    "6月12日，白沙市总工会给退休职工送上荣休纪念牌。",
  }, { { name = "疗休养", participants = { count = 46 } }, { name = "给退休职工送上荣休纪念牌" } }),
  case("a car that is named after what it does", {
    "6月10日，由白沙市总工会请来的筛查车开进纺织厂，当天126名女工做了检查。",
  }, { { name = "筛查", place = "纺织厂" } }),
  case("dumplings for the night shift, and a film that is begun", {
    "6月10日深夜，白沙市总工会组织干部走进炼钢厂，给夜班工人送饺子。",
    "6月12日，首部职工微电影《井场之夜》开机。",
  }, { { name = "慰问", place = "炼钢厂" }, { name = "首部职工微电影《井场之夜》" } }),
  case("a visit that a talk ends", {
    "6月10日，白沙市总工会干部到滨江集团调研改革工作，实地察看职工书屋，并召开座谈会。",
  }, { { name = "调研改革工作" }, { name = "座谈会" } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
  case("prizes that are handed over to nobody named are part of a visit", {
    "6月10日，白沙市总工会干部走进滨江集团，颁发工人先锋号牌匾和奖状，并来到车间慰问一线职工。",
  }, { { name = "慰问一线职工" } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
  case("porridge put before drivers", {
    "6月10日清晨，白沙市总工会的工作人员来到停车场，给早班司机端上一碗碗腊八粥。",
  }, { { name = "慰问", place = "停车场" } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 19, last = 36 } } } } }),
  case("prizes to those who have an honour", {
    "6月10日，白沙市总工会为获得“安康杯”优胜单位的8家企业颁奖。",
  }, { { name = "颁奖" } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
  case("whoever came to talk with others", {
    "6月10日，白沙市总工会主席陈玉一行来到东湖钢铁公司，与公司工会就改革工作进行座谈交流。",
  }, { { name = "座谈交流", place = "东湖钢铁公司" } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
  case("noodles that are cooked for drivers", {
    "6月10日，白沙市总工会主席陈红来到服务站，为驾驶员煮面条。",
  }, { { name = "慰问", place = "服务站" } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
  acting("opinions that several sign together", {
    "近日，白沙区总工会、区司法局、区残联会签《关于加强残疾职工维权联动的意见》。",
  }, { { name = "会签《关于加强残疾职工维权联动的意见》" } }, { "白沙区总工会" }),
  acting("what was done for them, in a word of their own", {
    "白沙厂工会6月9日在班组园给38名装卸工“算账”：一次扭腰，药费、误工的钱，一行行贴在白板上。",
  }, { { name = "“算账”" } }, { "白沙厂工会" }),
  acting("teachers who are sent into a factory", {
    "东湖学院工会6月2日组织34名教师进厂，在青川玻璃有限公司跟班实训三天。",
  }, { { name = "跟班实训" } }, { "东湖学院工会" }),
  acting("doctors who look at legs", {
    "6月18日，东湖市总工会三位大夫来到道口房，给看守道口的职工看腰腿。",
  }, { { name = "义诊" } }, { "东湖市总工会" }),
  acting("a chairman who leads a visit", {
    "6月10日，东湖区总工会主席王林带队走访慰问了3户困难职工，送去慰问金。",
  }, { { name = "走访慰问困难职工" } }, { "东湖区总工会" }),
  acting("nurses who show how to do it", {
    "6月10日，东湖医院工会组织护士长刘敏带着4名护士走进工地，教工人包扎、止血。",
  }, { { name = "教工人包扎、止血" } }, { "东湖医院工会" }),
  acting("blood that was given", {
    "6月10日，一辆采血车停在热电公司门口，136名职工挽起袖子，献出4万毫升热血。",
    "东湖热电公司工会准备了热牛奶。",
  }, { { name = "献血" } }, { "东湖热电公司工会" }),
  acting("families who were asked to the pit", {
    "6月10日，东湖矿工会把家属请到了井口。12名矿嫂给下井的矿工系上平安结。",
  }, { { name = "把家属请到了井口" } }, { "东湖矿工会" }),
  acting("lawyers at a table", {
    "6月10日清早，3名律师在建筑工地的围挡下摆开桌子，活动由东湖区总工会组织，接待咨询40多人。",
  }, { { name = "法律咨询" } }, { "东湖区总工会" }),
  case("a deed that no list of events has, by people who are counted", {
    "6月12日，河西灯泡厂39名装配工挽起裤脚，给镇上的敬老院割草、刷墙。",
  }, { { name = "给镇上的敬老院割草、刷墙", date = { start = "2023-06-12" } } }),
  case("those who were asked do it elsewhere: the deed is the name", {
    "6月12日，县工会组织26名老劳模在月湖湿地栽下池杉180株。",
  }, { { name = "栽下池杉180株", place = "月湖湿地" } }),
  case("what is handed on gets somewhere", {
    "6月12日一早，矿工会把热豆浆端到了副井口，夜班下来的人手一杯。",
  }, { { name = "把热豆浆端到了副井口" } }),
  case("a walk of goodwill that comes to a mill, and what is told of it besides", {
    "6月8日，长河县工会“她健康”公益行走进棉纺厂，医生带着38名挡车工做颈椎操。",
  }, { { name = "“她健康”公益行", place = "棉纺厂" } }),
  case("a deed is weighed: a day, a union, people, for whom it was done", {
    "6月14日，白沙县林场工会请来县医院的两位大夫，给31名伐木工看了腰腿。",
  }, { { name = "给31名伐木工看了腰腿", date = { start = "2023-06-14" } } }, { organizations = {
    { name = "白沙县林场工会", kind = "union", mentions = { { first = 13, last = 33 } } } } }),
  case("children who are taken somewhere, and the people of a union who go from door to door", {
    "6月13日，白沙矿务局工会把23名矿工的孩子接到水库边住了两天。",
    "6月15日，青石镇总工会的人挨家敲开了18户困难职工的门。",
  }, { { name = "把23名矿工的孩子接到水库边住了两天" }, { name = "敲开了18户困难职工的门" } }, { organizations = {
    { name = "白沙矿务局工会", kind = "union", mentions = { { first = 13, last = 33 } } } } }),
  acting("a contract that both sides put their names to", {
    "“两块五，再低就没法干了。”6月9日，船工代表把账本摊在长河县总工会的桌上。",
    "谈到傍晚，双方代表在《渡口船工集体合同》上按了手印。",
  }, { { name = "签订《渡口船工集体合同》", date = { start = "2023-06-09" } } }, { "长河县总工会" }),
  acting("who became members", {
    "6月9日，长河县总工会把登记桌支在渡口的磅房旁边，一下午有76名船工成了工会会员。",
  }, { { name = "集中入会" } }, { "长河县总工会" }),
  acting("who stayed at a sanatorium rested there", {
    "6月9日，长河县总工会请来的26名劳模住进月湖疗休养中心，早上打太极，下午泡药浴。",
  }, { { name = "疗休养" } }, { "长河县总工会" }),
  acting("those who were elected, and who is no organization", {
    "6月9日晚，12家船厂推来的86名焊工举手投票，选出了码头第一届工会联合会的五名委员。长河县总工会派人到场。",
  }, { { name = "选出了码头第一届工会联合会的五名委员", organizers = { "长河县总工会" } } },
    { "长河县总工会" }),
  acting("a deed whose words say too little is called by what the scene shows, else by the title", {
    "6月9日晚，船工驿站里坐了三排人。长河县总工会的律师把一摞判决书摊开，一条一条讲给26名船工听：撞了船谁赔。",
  }, { { name = "普法" } }, { "长河县总工会" }, "驿站的灯"),
  acting("what both sides settled in few words has the title", {
    "一网鱼多给两毛，谈了四个晚上。6月9日，青石镇渔业工会联合会和六家船东在祠堂里签了字。",
  }, { { name = "网绳上的两毛钱" } }, { "青石镇渔业工会联合会" }, "网绳上的两毛钱"),
  acting("what is set up tells of a stall only where one is named", {
    "6月9日，长河县总工会的志愿者在青石广场支起摊位，替街坊磨剪刀。",
  }, { { name = "志愿服务" } }, { "长河县总工会" }),
  acting("a deed that tells only of a thing or where it got to has the title", {
    "6月9日，长河县总工会在三号码头支了个豆浆摊，第一碗递给了撑了二十年船的老徐。",
  }, { { name = "凌晨四点的豆浆" } }, { "长河县总工会" }, "凌晨四点的豆浆"),
  acting("how many it were is not what was done, and each got one", {
    "长河县总工会6月9日挨船给渔家女工查乳腺，查了217人。",
    "长河航道局工会6月10日给全县14座灯塔各配了一台除湿机。",
  }, { { name = "给渔家女工查乳腺" }, { name = "给全县14座灯塔各配了一台除湿机" } },
    { "长河县总工会", "长河航道局工会" }),
  acting("an agreement that goes on, and a stall that has been there a hundred times", {
    "6月9日，长河县渔业工会联合会与六家船东续了工资协议。",
  }, { { name = "续工资协议" } }, { "长河县渔业工会联合会" }),
  acting("a stall that has been there a hundred times", {
    "6月9日，长河县总工会的“周五补网摊”满一百期，当天补了62张网。",
  }, { { name = "“周五补网摊”" } }, { "长河县总工会" }),
  acting("what the hall of a congress showed", {
    "“我个子矮，站凳子上说。”6月9日，长河机床厂职代会的会场里，小孙把除雾风机的提案念了一遍。长河机床厂工会当场立案。",
  }, { { name = "长河机床厂职代会" } }, { "长河机床厂工会" }, "凳子上的提案"),
  acting("people who are told by what they once did are no deed", {
    "6月9日，长河三桥上走过来一支队伍：26位修过这座桥的老劳模。长河县总工会请他们回来走一趟。",
  }, { { name = "从桥上走下来的人" } }, { "长河县总工会" }, "从桥上走下来的人"),
  acting("what somebody set up on a day", {
    "6月8日，白沙县总工会正式成立了“老船工”调解队，9名退休职工领到聘书。",
  }, { { name = "成立“老船工”调解队", organizers = { "白沙县总工会" } } }, { "白沙县总工会" }),
  acting("how many rooms were set up is no part of the name", {
    "近日，白沙县总工会为养蜂人建成6间歇脚小屋。",
  }, { { name = "建成歇脚小屋" } }, { "白沙县总工会" }),
  acting("what was set up on no day is no news", {
    "白沙县总工会建成了养蜂人歇脚小屋，一直由专人打理。",
  }, {}, { "白沙县总工会" }),
  acting("those whom others were made to visit", {
    "6月8日，白沙县总工会组织人员走访了青石砖厂的窑工，为他们送去凉茶。",
  }, { { name = "慰问" } }, { "白沙县总工会" }),
  acting("a paper that was told of before it was signed", {
    "6月8日，白沙县总工会干部走进两家烧砖厂，带去一份《出窑轮换歇人承诺书》，两个厂长当场签了字。",
  }, { { name = "签订《出窑轮换歇人承诺书》" } }, { "白沙县总工会" }),
  acting("a thing that was put up", {
    "6月8日，青石窑厂工会在窑口立起一面“谢师墙”，当天贴上了52张字条。",
  }, { { name = "“谢师墙”", place = "窑口" } }, { "青石窑厂工会" }),
  acting("several classes that began", {
    "6月8日，青石镇总工会开办的5个暑期泥塑班陆续开班。",
  }, { { name = "暑期泥塑班开班" } }, { "青石镇总工会" }),
  acting("goods that got into hands", {
    "6月9日，白沙县总工会的货车停在窑场外，800副隔热手套、300条毛巾一一发到窑工手里。",
  }, { { name = "慰问", place = "窑场外" } }, { "白沙县总工会" }),
  acting("days on each of which the same was done", {
    "6月7日至9日，白沙县医院工会的志愿队每天傍晚在渡口给船工洗牙。",
  }, { { name = "义诊", place = "渡口" } }, { "白沙县医院工会" }),
  acting("what was given a name, and is free for all", {
    "6月9日，青石镇的渡船装上书架和台灯。白沙县总工会给它起名“浪上书房”，对两千名船工免费开放。",
  }, { { name = "“浪上书房”开放" } }, { "白沙县总工会" }),
  acting("cases that were heard", {
    "6月9日，白沙县法院在渔港码头审理一起船工工钱案。",
  }, { { name = "审理一起船工工钱案", place = "渔港码头" } }, { "白沙县法院" }),
  acting("those who were named for a task", {
    "6月9日，白沙县总工会聘任首批40名渡工为“安全哨兵”，并为他们佩戴徽章。",
  }, { { name = "聘任首批40名渡工" } }, { "白沙县总工会" }),
  acting("what was given away, and where to", {
    "6月9日，白沙县总工会向青石乡中心小学捐赠一批书架。",
  }, { { name = "捐赠书架", place = "青石乡中心小学" } }, { "白沙县总工会", "青石乡中心小学" }),
  acting("those who are given something did not give it", {
    "6月9日，退休船长为白沙县医院捐赠20台轮椅。",
  }, { { name = "捐赠轮椅", organizers = {} } }, { "白沙县医院" }),
  acting("what others helped an outing with is no deed", {
    "6月9日，白沙县总工会组织70名船工上岛种下棕榈90株。活动由青石林场提供树苗和工具。",
  }, { { name = "种下棕榈90株", organizers = { "白沙县总工会" } } }, { "白沙县总工会", "青石林场" }),
  acting("what those on a course were taught", {
    "6月9日，白沙县总工会举办船工技能培训班，开设了结绳、修网等6门课程。",
  }, { { name = "船工技能培训班" } }, { "白沙县总工会" }),
  acting("teachers who teach where there are few", {
    "6月9日，长河县总工会组织14名教师到石桥小学支教，捐赠地球仪20个。",
  }, { { name = "支教", place = "石桥小学", participants = { count = 14 } } }, { "长河县总工会" }),
  case("blood that was given, and caps", {
    "6月9日上午，在白沙港办公楼前，62名职工依次献出热血。",
  }, { { name = "献血", participants = { count = 62 } } }),
  case("what a city is told to have founded", {
    "6月9日，白沙市成立首个“船工驿站”。",
  }, { { name = "成立首个“船工驿站”" } }),
  acting("an event that the end of the sentence tells in other words", {
    "6月9日，白沙市船工技能大赛在月湖广场举行，这是首次面向全省船工举办的水上比赛。",
  }, { { name = "白沙市船工技能大赛", place = "月湖广场" } }, {}),
  acting("an event that explains a scene", {
    "6月9日，月湖边坐满了人，这是白沙县总工会举办的船工纳凉晚会。",
  }, { { name = "船工纳凉晚会", organizers = { "白沙县总工会" } } }, { "白沙县总工会" }),
  acting("people who are said to be in a province tell no place", {
    "6月9日，白沙县总工会慰问在闽务工人员，送上慰问金。",
  }, { { name = "慰问在闽务工人员", organizers = { "白沙县总工会" } } }, { "白沙县总工会" }),
  acting("what a clause says of an event is no event", {
    "6月9日，白沙县船工技能大赛在月湖广场落幕。这标志着今年全县船工技能大赛告一段落。",
  }, { { name = "白沙县船工技能大赛" } }, {}),
}
