-- What is one activity, what are several, and what belongs to which.

local articles = require("cases.shared.articles")
local case, acting = articles.case, articles.acting
local null = require("broadsheet").null

return {
  case("two activities joined by 和", {
    "6月10日，古渡热电公司工会举办职工乒乓球赛和厨艺大赛。",
  }, { { name = "职工乒乓球赛" }, { name = "厨艺大赛" } }),
  case("activities between semicolons, each with its own slots", {
    "6月9日，职工篮球联赛在港区体育馆打响，12支队伍150多名球员参赛；6月12日，“海之韵”摄影展在职工文化宫开展。",
  }, {
    { name = "职工篮球联赛", place = "港区体育馆", date = { start = "2023-06-09" },
      participants = { count = 150 } },
    { name = "“海之韵”摄影展", place = "职工文化宫", date = { start = "2023-06-12" } },
  }),
  case("an unveiling, and what followed on the same day", {
    "6月8日，云泽区总工会召开货运行业工会工作推进会。",
    "当天，云泽区货车司机服务驿站同时揭牌。",
  }, {
    { name = "货运行业工会工作推进会" },
    { name = "云泽区货车司机服务驿站揭牌", date = { start = "2023-06-08" } },
  }),
  acting("what other houses did on the same day, each of them", {
    "6月9日，海石公司工会走进柳山社区，开展学雷锋志愿服务活动。",
    "同日，青河公司志愿者到柳山敬老院，看望慰问了24名老人，为他们送去米、面、油等生活用品。"
      .. "石桥公司则联合消费者协会，在月湖广场开展“明白账”宣传活动。",
  }, { { name = "学雷锋志愿服务活动" },
    { name = "看望慰问老人", place = "柳山敬老院", organizers = { "青河公司" } },
    { name = "“明白账”宣传活动", place = "月湖广场",
      organizers = { "石桥公司", "消费者协会" } } },
    { "海石公司工会", "青河公司", "石桥公司", "消费者协会" }),
  case("what was done later that day", {
    "6月14日上午，白沙区总工会在区机关会堂召开基层工会主席培训会，86人参加。",
    "下午，区总工会干部又走进快递站点开展走访调研。",
  }, {
    { name = "基层工会主席培训会", date = { start = "2023-06-14" } },
    { name = "走访调研", date = { start = "2023-06-14" } },
  }),
  case("what was signed before something was unveiled", {
    "6月18日，白沙港口工会与海事学院签订战略合作协议，“港口工匠实训基地”同时揭牌。",
  }, { { name = "签订战略合作协议" }, { name = "“港口工匠实训基地”揭牌" } }),
  case("what was founded together with what was held", {
    "白沙区汽贸行业工会联合会成立暨第一次会员代表大会日前在白沙汽车城召开，选举产生第一届委员会。",
  }, { { name = "白沙区汽贸行业工会联合会成立暨第一次会员代表大会", place = "白沙汽车城" } }),
  case("what belongs to an activity is no other one", {
    "6月10日，白沙市总工会举办货车司机集中入会仪式，为司机师傅们进行免费体检和义诊。",
    "此外，现场还同步开展了法律和困难帮扶咨询以及公益理发等服务。第一期课程自6月11日起开课。",
    "司机们挂起写有“娘家人”的横幅。",
  }, { { name = "货车司机集中入会仪式" } }),
  case("what was unveiled and taught after something was signed", {
    "6月10日，白沙区检察院、白沙区总工会在白沙一中签订《协作意见》，并为“教工联络站”揭牌。",
    "签约后，白沙区检察院的检察官为80名校工上了一堂法治课。",
  }, { { name = "签订《协作意见》" }, { name = "“教工联络站”揭牌" }, { name = "法治课" } }),
  case("what one sentence tells together took place together", {
    "6月10日，白沙市总工会在县第一中学举行普法讲座，并为“护学站”揭牌。",
  }, { { place = "县第一中学" }, { name = "“护学站”揭牌", place = "县第一中学" } }),
  case("one after the other of what makes a series", {
    "近日，白沙市总工会组织开展了丰富多彩的文体活动，庆祝“五一”国际劳动节。",
    "白沙电力公司工会举办了“迎五四”职工趣味活动。活动分为六个项目。",
    "白沙水泥公司工会举办了以“劳动瞬间”为主题的职工摄影比赛。",
  }, { { name = "文体活动" }, { name = "“迎五四”职工趣味活动" }, { name = "职工摄影比赛" } },
    { organizations = {
      { name = "白沙市总工会", kind = "union", mentions = { { first = 10, last = 27 } } } } }),
  case("the fuller name of what is told twice", {
    "为庆祝护士节，白沙市总工会联合医院开展趣味活动庆祝节日。6月12日下午，全院护士在会议室开展了“天使”趣味活动。",
  }, { { name = "“天使”趣味活动", date = { start = "2023-06-12" } } }),
  case("the first stop of something with a title", {
    "6月10日，白沙市总工会联合医院组织的“送清凉”第一站来到高铁站工地。",
  }, { { name = "“送清凉”第一站", place = "高铁站工地" } }),
  case("a scene that is one of an activity, and a meeting that began it", {
    "6月6日天刚亮，白沙市总工会干部石磊搬进了青禾茶业的职工宿舍。",
    "这是市总工会“千人帮千店”活动的一个镜头。6月3日，市总工会举行动员会，选派干部92人。",
  }, { { name = "“千人帮千店”活动" }, { name = "动员会", date = { start = "2023-06-03" } } }),
  acting("a thing that is the first stop of an activity, and what was signed besides", {
    "“总算轮到我。”6月11日，在红石水文站，观测员葛青从琴盒里拿出一把琴。",
    "这只琴盒是白沙水务公司工会“会走的琴盒”活动的第一站。",
    "启动当天，白沙文化馆向工会赠送琴谱80本，双方还签订了“以琴会友”协议。",
  }, { { name = "“会走的琴盒”活动" }, { name = "签订“以琴会友”协议" } },
    { "白沙水务公司工会", "白沙文化馆" }),
  case("what a course consists of is none beside it", {
    "6月17日晚，由白沙市总工会主办的“职工夜校进车间”公益课堂在职工活动中心开课。"
      .. "首期开设剪辑、吉他、书法三个班，119名职工参加。",
  }, { { name = "“职工夜校进车间”公益课堂" } }),
  case("three that were held together", {
    "6月5日上午，白沙市总工会举办区域综合招聘会、高质量就业论坛及校企对接签约仪式。",
  }, { { name = "区域综合招聘会" }, { name = "高质量就业论坛" }, { name = "校企对接签约仪式" } }),
  case("the part of a fair that the day is said to be", {
    "“请问您找工作吗？”6月2日，在渤海路大集入口处，几十张小桌一字排开。",
    "当天是东湖区“春风行动”招聘会西街专场，由东湖区人社局、西街街道联合举办。",
  }, { { name = "东湖区“春风行动”招聘会西街专场" } }),
  case("a visit that is part of a relief activity", {
    "6月2日，东湖县总工会开展“情系职工送清凉”活动，把清凉送到工人手中。",
    "下午，在龙首等村组，县总工会带着解暑的食品，对正在工作的村干部进行慰问。",
  }, { { name = "“情系职工送清凉”活动" } }),
  case("a contest that experts were sent to", {
    "6月16日，一场以“比技能”为主题的劳动竞赛正在青禾公司如火如荼地进行着。",
    "东湖市总工会组织专班对此次劳动竞赛进行了全程指导。",
  }, { { name = "劳动竞赛" } }),
  acting("what a later paragraph tells the hosts of, on the day of the lead", {
    "“镜子戴好！”6月8日7时，早班的汽笛还没拉，炉前已经热闹开了。",
    "老乔躲不及，被女儿唱了一支歌。炉前一阵掌声，没人再说话。",
    "她说，19名家属早晚两班换着来。这场“暖心话到炉前”由青石铁厂女工委操办。",
  }, { { name = "“暖心话到炉前”", date = { start = "2023-06-08" } } }, { "青石铁厂女工委" }),
  acting("what was opened and honoured after the first", {
    "6月12日，东湖市总工会在文化宫举行节能金点子颁奖会，15名“点子大王”领到证书。",
    "颁奖之后接着开“问计会”。东湖县总工会同时表彰了8名“最美护渠工”。",
  }, { { name = "节能金点子颁奖会" }, { name = "“问计会”" }, { name = "表彰8名“最美护渠工”" } },
    { "东湖市总工会", "东湖县总工会" }),
  acting("what the lead names comes before what a later paragraph tells", {
    "“牌子不大，办事不虚。”6月8日，在东湖县竹编行业工会成立大会上，刚选出的主席捧着印章。",
    "东湖县总工会把17家作坊请到一处，并促成劳资双方在会议当天签下工价协议。",
  }, { { name = "东湖县竹编行业工会成立大会" }, { name = "签下工价协议" } }, { "东湖县总工会" }),
  case("rooms of one kind that were opened, and unveiled again", {
    "6月16日上午，5间“码头歇脚室”同时启用，分设在货场边。市总工会副主席为歇脚室揭牌。",
  }, { { name = "“码头歇脚室”启用" } }),
  acting("a team that inspects, and contracts that were signed late", {
    "6月9日，白沙县总工会、县人社局组成联合检查组，走进青石的11家制砖企业，查工资表。5家补签了书面合同。",
  }, { { name = "联合检查" } }, { "白沙县总工会" }),
  acting("the talk that a visit ended with", {
    "6月10日，青禾省农林工会主席葛某一行5人来到茶场，就季节工劳动保护作调研。",
    "随后的座谈会上，6名采茶人抢着发言。",
  }, { { name = "调研" }, { name = "座谈会" } }, { "青禾省农林工会" }),
  acting("a contest that is told by one round of it", {
    "十五只耳塞堵住十五对耳朵。考官的红旗一挥，扳手便转开了。",
    "这不是杂技，是6月18日东湖市汽修行业职工技能竞赛的加试。竞赛由东湖市总工会主办。",
  }, { { name = "东湖市汽修行业职工技能竞赛", date = { start = "2023-06-18" } } }, { "东湖市总工会" }),
  acting("who else came to see it that day", {
    "6月3日，调处中心满周岁，东湖区总工会办了一场“开放日”，请来40名职工代表参观。",
    "当天，青禾省总工会法律部部长戴某到中心调研，认为值得推开。",
  }, { { name = "“开放日”" }, { name = "调研", date = { start = "2023-06-03" } } },
    { "东湖区总工会", "青禾省总工会" }),
  acting("items of a round-up, each with its day", {
    "6月12日，白沙县总工会联合县医院走进青石盐场，给53名晒盐工测听力。",
    "6月13日，青河县总工会在县体育馆举行“师带徒”趣味运动会。",
    "6月15日，临川县总工会请来老师，给40名会员写福字。",
  }, { { name = "义诊", date = { start = "2023-06-12" } }, { name = "“师带徒”趣味运动会" },
      { name = "写福字", date = { start = "2023-06-15" } } },
    { "白沙县总工会", "青河县总工会", "临川县总工会" }),
  case("本次赛事 means the contest of two activities", {
    "6月12日，长河港集团职工技能大赛在码头公园举行，同期举办了创新成果展示交流会。",
    "本次赛事共有11家企业的62名选手现场竞技。",
  }, {
    { name = "长河港集团职工技能大赛", participants = { count = 62 } },
    { name = "创新成果展示交流会", participants = null },
  }),
  case("each of a list that semicolons part has its own day", {
    "伏天里，白沙县几家工会各有各的办法。6月5日，白沙县瓷厂工会把两台冰箱搬进窑炉车间；"
      .. "6月8日，白沙县职工医院的医生坐车来到矿山，给33名矿工量血压；"
      .. "6月11日晚，白沙县丝厂工会在操场放了露天电影。",
  }, {
    { name = "把两台冰箱搬进窑炉车间", date = { start = "2023-06-05" }, place = "窑炉车间" },
    { name = "义诊", date = { start = "2023-06-08" }, participants = { count = 33 } },
    { name = "放了露天电影", date = { start = "2023-06-11" }, place = "操场" },
  }, { organizations = {
    { name = "白沙县瓷厂工会", kind = "union", mentions = { { first = 66, last = 86 } } },
    { name = "白沙县职工医院", kind = "hospital", mentions = { { first = 134, last = 154 } } },
    { name = "白沙县丝厂工会", kind = "union", mentions = { { first = 226, last = 246 } } } } }),
  case("what was looked at on the next day", {
    "6月9日，白沙县总工会召开七届三次全委会。次日上午，与会人员到青石镇实地察看了工会驿站。",
  }, { { name = "七届三次全委会" }, { name = "实地察看", place = "青石镇" } }, { organizations = {
    { name = "白沙县总工会", kind = "union", mentions = { { first = 12, last = 29 } } } } }),
  case("a thing with a title that was shown somewhere", {
    "6月8日晚，矿工自编自演的“窑火春晚”在青石俱乐部上演。",
  }, { { name = "“窑火春晚”", place = "青石俱乐部" } }),
  case("what is told first is told for itself", {
    "6月14日，白沙林场工会把64双雨靴送上山，连同药箱一起交到护林员手里。",
  }, { { name = "把64双雨靴送上山" } }, { organizations = {
    { name = "白沙林场工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
  case("a garden, and what was done in it", {
    "6月10日，60名单身青年在园子里认树、摘桃，这是长河县工会的联谊会。",
  }, { { place = "园子" } }),
  acting("items between semicolons that open with who did it", {
    "青石镇总工会6月9日在渡口开出第三家“艄公茶座”；长河县总工会6月10日、11日连着办了两天船模擂台，40人参赛。",
  }, { { name = "“艄公茶座”", organizers = { "青石镇总工会" } },
    { name = "船模擂台", date = { start = "2023-06-10", ["end"] = "2023-06-11" } } },
    { "青石镇总工会", "长河县总工会" }),
  acting("items of which only a later one has a verb of holding", {
    "小事之一，是牵线。6月9日，长河县总工会把44名单身船工约到一起露营、钓鱼。",
    "小事之二，是修灯。6月10日，青石电厂的电工师傅带着梯子，到渡口免费给值班员更换航标灯泡。",
    "小事之三，是看书。6月11日，渡口上的“望潮书屋”职工阅读点迎来第一批读者。",
  }, { { name = "把44名单身船工约到一起露营、钓鱼" }, { name = "免费更换航标灯泡" },
    { name = "“望潮书屋”职工阅读点启用" } }, { "长河县总工会" }),
  acting("whose health was seen to after a ceremony, and what else somebody was asked to tell", {
    "6月9日，青石码头工会第一次会员大会在船坞召开，“船工之家”揭牌。",
    "青石卫生院的医生在揭牌后留了下来，为船工免费查听力、量血压。",
    "散会前，长河县总工会请顾问给大伙讲了“停航了，工钱怎么算”。",
  }, { { name = "青石码头工会第一次会员大会" }, { name = "“船工之家”揭牌" }, { name = "免费查听力、量血压" },
    { name = "讲了“停航了，工钱怎么算”" } }, { "长河县总工会" }),
  acting("items that bullets mark need no day", {
    "△白沙县总工会举办经审员轮训班，提高业务水平。",
    "△青石航运公司工会开展“好轮机”竞赛活动。",
    "△长河邮局工会发动职工为受灾同事捐款2600元。",
  }, { { name = "经审员轮训班" }, { name = "“好轮机”竞赛活动", organizers = { "青石航运公司工会" } } },
    { "白沙县总工会", "青石航运公司工会", "长河邮局工会" }),
  acting("a contract that whoever was at a congress signed", {
    "6月10日，青石窑厂五届一次职工代表大会召开，66名代表到会。会上，还签订了女窑工权益专项集体合同。",
  }, { { name = "青石窑厂五届一次职工代表大会" }, { name = "签订女窑工权益专项集体合同" } }, {}),
  acting("what the same hosts held besides, and a meeting about what is told", {
    "6月9日，青石镇总工会举行窑歌汇演。", "青石镇总工会还组织了窑工书画摄影展。",
    "6月10日，长河镇总工会在全镇开展“书香渡口”读书活动，并召开“书香渡口”读书活动推动会。",
  }, { { name = "窑歌汇演" }, { name = "窑工书画摄影展" }, { name = "“书香渡口”读书活动" },
    { name = "“书香渡口”读书活动推动会" } }, {}),
  acting("what began and what was held with it", {
    "6月9日，白沙县总工会举办白沙县“春潮行动”启动暨“渡口送岗”集中招聘活动。",
  }, { { name = "白沙县“春潮行动”启动暨“渡口送岗”集中招聘活动" } }, { "白沙县总工会" }),
  case("what those who rest or learn go on to is a part of it", {
    "6月5日至9日，白沙市总工会组织26名养路工赴云雾山开展疗休养活动。",
    "休养期间，养路工们开展了登高比赛，还组织大家座谈交流。",
    "6月12日，白沙市总工会举办基层工会主席培训班。开班典礼在市委党校举行。",
    "培训期间，学员们还参观了石油博物馆。",
  }, { { name = "疗休养活动" }, { name = "基层工会主席培训班" } }),
  case("praise, games and drawing lots are no activity beside the one told", {
    "6月10日，白沙市总工会举办纳凉晚会，为船员们献上一场视听盛宴。活动中，还开展了互动游戏。",
  }, { { name = "纳凉晚会" } }),
  case("the first course of those that were started is theirs", {
    "6月10日，白沙市总工会“江海行”船员疗休养活动启动，38名船员参加首期疗休养活动。",
  }, { { name = "“江海行”船员疗休养活动" } }),
  case("pupils bow to their masters at the ceremony that was told", {
    "6月10日，白沙水厂举行出师仪式暨第三届师徒结对活动。",
    "随后，举行第三期拜师仪式，新徒弟向师傅敬茶。",
  }, { { name = "出师仪式暨第三届师徒结对活动" } }),
  case("an unveiling is that of what is unveiled", {
    "6月10日，白沙电厂“减压舱”前，揭牌仪式隆重举行。厂长和工会主席共同为“减压舱”揭牌。",
  }, { { name = "“减压舱”揭牌仪式" } }),
  case("a congress votes on what it heard", {
    "6月10日，白沙船厂召开五届二次职工代表大会，听取工会工作报告，并对企务公开情况进行了测评。",
  }, { { name = "五届二次职工代表大会" } }),
  case("another house's has the same name, and a day of its own", {
    "近期，白沙路桥各单位开展“送清凉”活动。",
    "6月8日，第三项目部工会开展“夏日送清凉”慰问活动，送去凉帽。",
    "6月11日，白沙石料厂工会组织开展“送清凉”系列活动，为职工发放了汽水。",
  }, { { name = "“送清凉”活动" }, { name = "“夏日送清凉”慰问活动", date = { start = "2023-06-08" } },
    { name = "“送清凉”系列活动", date = { start = "2023-06-11" } } }),
  case("a list with a verb for each", {
    "6月10日，白沙油库工会举办了第九届职工运动会、开展了“两江”系列文体活动。",
  }, { { name = "第九届职工运动会" }, { name = "“两江”系列文体活动" } }),
  acting("what was done besides, later on the day, and no further call of a round", {
    "6月5日，白沙市总工会到地铁工地慰问，给200名工人送去绿豆汤。随后，慰问组来到环卫站，给80名环卫工送去毛巾。",
    "当晚，白沙市总工会在工地广场为300名工人放映了电影《长空之王》。",
  }, { { name = "送清凉" },
    { name = "为300名工人放映了电影《长空之王》", place = "工地广场", participants = { count = 300 } } },
  { "白沙市总工会" }),
  acting("what they did next was elsewhere", {
    "6月6日，白沙市总工会举办焊工技能竞赛，80名选手参加。下午，选手们到东岭造船厂参观了车间。",
  }, { { name = "焊工技能竞赛", place = null } }, { "白沙市总工会" }),
  acting("what those who met did the next morning", {
    "6月8日，白沙市总工会召开六届五次全委会议，64名委员参加。",
    "次日上午，30名委员走进东岭采油厂，看了职工书屋和心理小屋。",
  }, { { name = "六届五次全委会议" },
    { name = "看了职工书屋和心理小屋", date = { start = "2023-06-09" }, place = "东岭采油厂" } },
  { "白沙市总工会" }),
  acting("another house's gifts on the same day", {
    "6月15日，白沙县总工会把300个“清凉包”送到了外卖骑手手上。",
    "同一天，白沙县妇联给72名女环卫工送去了草帽。",
  }, { { organizers = { "白沙县总工会" } },
    { organizers = { "白沙县妇联" }, date = { start = "2023-06-15" }, participants = { count = 72 } } },
  { "白沙县总工会", "白沙县妇联" }),
  acting("the lecture of somebody who was invited to what is told is that itself", {
    "6月9日，白沙县总工会举办的“她课堂”第九讲开讲，邀请医生李四，作题为《安心》的健康讲座，150名女职工到场听讲。",
  }, { { name = "“她课堂”第九讲", participants = { count = 150 } } }, { "白沙县总工会" }),
  case("what a journey consisted of, told one by one", {
    "6月5日至9日，白沙县总工会组织11名护林能手赴月湖开展疗休养活动。一是组织召开了护林座谈会，大家互相介绍。"
      .. "二是组织参观了渔业展。三是组织开展了健步行活动。",
  }, { { name = "疗休养活动" } }),
  case("a contest in so many trades", {
    "白沙县第三届职工职业技能大赛钳工、船工等20个工种实际操作比赛于6月9日全面启动。",
  }, { { name = "白沙县第三届职工职业技能大赛钳工、船工等20个工种实际操作比赛" } }),
  acting("one title for a lecture and what follows it, and who speaks at it", {
    "6月9日，白沙小学工会举办“荷塘月色”护林知识讲座及手工剪纸活动。此次活动邀请了林业所所长作专题讲座。",
    "所长为大家作题为“林火怎么防”的专题讲座。",
  }, { { name = "“荷塘月色”护林知识讲座及手工剪纸活动" } }, { "白沙小学工会" }),
  acting("congratulations hold nothing", {
    "6月9日，白沙县总工会船工研修班在月湖会堂开班。校长致欢迎词，祝贺研修班顺利举行。",
  }, { { name = "船工研修班开班" } }, { "白沙县总工会" }),
  acting("what they did is no part of what it was", {
    "6月9日，白沙船厂工会组织全体职工积极参与《航行规则》现场知识问答。",
  }, { { name = "《航行规则》现场知识问答" } }, { "白沙船厂工会" }),
}
