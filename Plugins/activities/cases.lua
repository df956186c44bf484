-- Cases of the activities plugin; cities, people and firms are invented.

local null = require("broadsheet").null

---One case: an article of the given paragraphs and the activities expected of it.
---@param name string
---@param paragraphs string[]
---@param activities table[]
---@param article table? further fields of the article
---@return table
local function case(name, paragraphs, activities, article)
  article = article or {}
  article.title = article.title or "工会新闻"
  article.published = article.published or "2023-06-20"
  article.language = article.language or "zh"
  article.paragraphs = paragraphs
  return { name = name, article = article, expect = { activities = activities } }
end

---One case of an English article in which unions are known already.
---@param name string
---@param paragraphs string[]
---@param activities table[]
---@param unions string[]? each printed once
---@param title string?
---@return table
local function english(name, paragraphs, activities, unions, title)
  local body, organizations = table.concat(paragraphs, "\n"), {}
  for i, union in ipairs(unions or {}) do
    local first, last = body:find(union, 1, true)
    organizations[i] = { name = union, kind = "union",
      mentions = { { first = first, last = last, where = "body" } } }
  end
  return case(name, paragraphs, activities,
    { title = title or "News from Elmton", language = "en", organizations = organizations })
end

---One case of a Chinese article in which unions are known already.
---@param name string
---@param paragraphs string[]
---@param activities table[]
---@param unions string[] each printed once
---@param title string?
---@return table
local function acting(name, paragraphs, activities, unions, title)
  local body, organizations = table.concat(paragraphs, "\n"), {}
  for i, union in ipairs(unions) do
    local first, last = body:find(union, 1, true)
    organizations[i] = { name = union, kind = "union",
      mentions = { { first = first, last = last, where = "body" } } }
  end
  return case(name, paragraphs, activities, { title = title, organizations = organizations })
end

return {
  case("the object of a holding verb, with date and participants", {
    "6月16日，临川市总工会召开2023年“安康杯”竞赛活动动员部署会，对今年竞赛工作作出安排。各县总工会负责人共60余人参加会议。",
    "会议指出，各级工会要开展隐患排查、应急演练等活动，于7月10日前召开动员会。",
  }, {
    { name = "2023年“安康杯”竞赛活动动员部署会", organizers = { "临川市总工会" },
      date = { text = "6月16日", start = "2023-06-16", ["end"] = "2023-06-16" },
      participants = { count = 60 } },
  }),
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
  case("a visit without a holding verb", {
    "6月12日，安吴县总工会主席郭红一行来到县污水处理厂，为一线职工送去矿泉水、绿豆等防暑降温用品。",
  }, {
    { name = "送清凉", place = "县污水处理厂", organizers = { "安吴县总工会" } },
  }),
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
  case("a photograph's caption", {
    "6月17日，白鹿县教育工会组织教职工开展健步走活动。图为教职工沿滨河步道前行。",
  }, { { name = "健步走活动", organizers = { "白鹿县教育工会" } } }, { kind = "photo" }),
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
  case("a thing that is brought to people", {
    "6月16日，琴湖公交公司工会把装着图书和棋具的“文化背包”送进枢纽站，90名司机领到了书。",
  }, { { name = "“文化背包”", organizers = { "琴湖公交公司工会" } } }),
  case("a named event that comes to a place", {
    "6月14日晚，巡回宣讲“板凳队”来到柳镇农机一条街，200余名职工到场聆听。",
  }, {
    { name = "巡回宣讲“板凳队”", place = "柳镇农机一条街", participants = { count = 200 } },
  }),
  case("what is founded keeps its name", {
    "6月12日，澄江高新区灯具行业工会联合会正式成立，48名会员代表到会。",
  }, { { name = "澄江高新区灯具行业工会联合会成立" } }),
  case("whoever witnesses a signing is not signed", {
    "6月12日，澄江高新区总工会举行集体合同集中签约仪式。市总工会副主席魏澜见证签约。",
  }, { { name = "集体合同集中签约仪式" } }),
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
  case("volunteers at work", {
    "6月15日，古渡职工志愿服务队在南关集市支起摊位，磨刀、理发、修家电。",
  }, { { name = "志愿服务", place = "南关集市" } }),
  case("an evening that is only named", {
    "“粮价怎么定？”6月13日晚，白沙镇晒谷场上，一场“粮农夜谈”聊得正欢。白沙镇总工会干部当场记下意见。",
    "据了解，“粮农夜谈”是镇总工会推出的走访调研品牌。",
  }, { { name = "“粮农夜谈”", date = { start = "2023-06-13" } } }),
  case("a contest that the lead tells the winners of", {
    "在日前公布的全市职工发明成果评选中，动力分厂的“快换夹具”获得一等奖。",
  }, { { name = "全市职工发明成果评选" } }),
  case("the scene that a sentence sets, and those who came in the next", {
    "“来，跟着我做。”6月10日下午，湖滨路的玻璃暖房里，插满了各色花材。由梨川县总工会主办的职工插花沙龙在这里举行。",
    "剪枝、配色、包扎……一个半小时里，58名女工做出了自己的花束。",
  }, { { name = "职工插花沙龙", place = "湖滨路的玻璃暖房", participants = { count = 58 } } }),
  case("the date of the report is not the activity's", {
    "6月15日，记者从梨川县总工会获悉，全县“工会助夏收”志愿服务行动已组建服务队18支。",
  }, { { name = "“工会助夏收”志愿服务行动" } }),
  case("a day before a holiday is not the holiday", {
    "6月19日，在端午节到来之前，梨川县总工会来到县消防救援大队，送上粽子和慰问金。",
  }, { { name = "慰问", date = { start = "2023-06-19" } } }),
  case("where an object is taken to, and where guests are received", {
    "连日来，梨川县总工会派出农技志愿服务小组深入杏花镇果园，手把手指导果农疏果。",
    "6月18日，镇职工书屋迎来端午诵读会，40名职工参加。",
  }, {
    { name = "农技志愿服务", place = "杏花镇果园" },
    { name = "端午诵读会", place = "镇职工书屋", participants = { count = 40 } },
  }),
  case("those who made a thing are its hosts", {
    "6月13日，由海安港务公司工会、东港区总工会共建的“司机驿站”在二号门揭牌启用。",
  }, {
    { name = "“司机驿站”揭牌启用", place = "二号门",
      organizers = { "海安港务公司工会", "东港区总工会" } },
  }),
  case("what is shown, given out and signed", {
    "6月1日至7日，白云区总工会在文化馆展出职工书画作品120幅，吸引观众3000余人次。",
  }, { { name = "职工书画作品展", place = "文化馆", participants = { count = 3000 } } }),
  case("leaflets comfort nobody", {
    "6月12日，南湖区总工会组织律师走进光华产业园，为职工讲解劳动合同法，发放宣传资料300余份。",
  }, { { name = "普法宣传", place = "光华产业园" } }),
  case("what ends as an event does is one, whatever stands within it", {
    "6月10日，南湖区总工会在区文化宫召开全区夏季送清凉工作视频会，对高温慰问作出部署。",
  }, { { name = "全区夏季送清凉工作视频会", place = "区文化宫" } }),
  case("an event whose scene is told", {
    "“请听题！”6月17日，全县工会财务知识竞赛决赛现场气氛热烈，10支代表队展开角逐。",
  }, { { name = "全县工会财务知识竞赛决赛" } }),
  case("a number of those who signed is no name", {
    "6月11日，南山炼铁厂举行“名师带徒”结对仪式，26对师徒现场签约。",
  }, { { name = "“名师带徒”结对仪式" } }),
  case("English deeds, and what the next sentence adds", {
    "Volunteers of the Riverton Retired Miners packed 400 gift parcels on Saturday. Some 38"
      .. " volunteers worked until dark.",
    "Twenty-six drivers marched on Monday.",
  }, {
    { name = "packed 400 gift parcels", date = { start = "2023-06-17" },
      participants = { count = 38 } },
    { name = "march", participants = { count = 26 } },
  }, { language = "en" }),
  case("an English occasion", {
    "The Riverton Teachers' Union thanked its best branch at an awards dinner at the Harbour Hall"
      .. " on Thursday, attended by 160 guests.",
  }, {
    { name = "awards dinner", place = "Harbour Hall", date = { start = "2023-06-15" },
      participants = { count = 160 } },
  }, { language = "en" }),
  case("a lead that sets its scene first, and names the activity later", {
    "“来，慢慢呼气。”6月13日中午，古渡电子厂的减压室里，24名女工闭上了眼睛。",
    "这场“午间充电”减压课由梨川县总工会主办，古渡街道总工会承办。",
  }, {
    { name = "“午间充电”减压课", place = "古渡电子厂的减压室", organizers = { "梨川县总工会" },
      undertakers = { "古渡街道总工会" }, date = { start = "2023-06-13" } },
  }),
  case("an event at which something was said", {
    "“这本书我读了两遍。”6月7日，第36期职工读书会上，技术员袁可分享了心得。",
  }, { { name = "第36期职工读书会", date = { start = "2023-06-07" } } }),
  case("what serves is opened when its lamps are lit", {
    "6月10日起，县城首批“夜间驿站”统一亮灯，延时开放至晚上10点。",
  }, { { name = "县城首批“夜间驿站”亮灯", date = { start = "2023-06-10" } } }),
  case("those who are sent out tell what they do", {
    "近日，梨川县总工会组织劳模助企服务队到白沙镇三家合作社，手把手教农户修剪果树。",
  }, { { name = "劳模助企服务", place = "白沙镇三家合作社", organizers = { "梨川县总工会" } } }),
  case("results that are published name their contest", {
    "6月17日，首届“江海杯”职工发明大赛评审结果出炉，钳工成龙的项目摘得特等奖。",
  }, { { name = "首届“江海杯”职工发明大赛" } }),
  case("a contract that is signed somewhere", {
    "6月18日，全市首份网络货运行业集体合同在白沙物流港签订，覆盖司机1.3万人。",
  }, { { name = "全市首份网络货运行业集体合同签订", place = "白沙物流港" } }),
  case("what was long ago, is summed up or is to come is none", {
    "2019年，他参加市里举办的劳模宣讲活动，从此喜欢上了讲台。",
    "今年1至5月，全市各级工会走访慰问职工1.2万人次，举办专场招聘会62场。",
    "由梨川县总工会主办的暑期托管班，定于7月8日开班。",
  }, {}),
  case("an author's own story is none", {
    "我是一名会计，上个月，我报名参加了市总工会举办的瑜伽夜校，收获很大。",
  }, {}),
  case("only the title names it", {
    "6月14日，梨川地铁公司工会在候车大厅挂起几十盏花灯，邀请乘客一起猜。",
  }, { { name = "候车大厅猜灯谜", organizers = { "梨川地铁公司工会" } } },
    { title = "候车大厅猜灯谜" }),
  case("days that a list names, and a day of last month", {
    "6月13日、14日，白沙高新区工会为320名骑手进行了免费健康体检。",
    "28日，白沙高新区工会召开座谈会。",
  }, {
    { name = "免费健康体检", date = { start = "2023-06-13", ["end"] = "2023-06-14" } },
    { name = "座谈会", date = { start = "2023-05-28" } },
  }),
  case("those who are taught take part, judges do not", {
    "6月15日，白沙区城管局工会请来特教老师，给40名队员上了一堂手语课，3名评委打分。",
  }, { { name = "手语课", participants = { count = 40 } } }),
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
  case("an English lead without a holding verb", {
    "Thirty-eight crane drivers from the Riverton Dockers' Union finished a three-day course"
      .. " in fire drill at Harbour College on Tuesday.",
  }, { { name = "three-day course in fire drill", place = "Harbour College",
    participants = { count = 38 } } }, { language = "en" }),
  english("an English event in capitals, and those who hosted it", {
    "The annual Harbour Day Picnic hosted by Riverton Dockers Lodge 12 was held Saturday at the"
      .. " Dockers Hall. Nearly 1,100 Lodge 12 retirees and children turned up.",
  }, {
    { name = "annual Harbour Day Picnic", place = "Dockers Hall",
      organizers = { "Riverton Dockers Lodge 12" }, date = { start = "2023-06-17" },
      participants = { count = 1100 } },
  }, { "Riverton Dockers Lodge 12" }),
  english("an English event at which a deed was done", {
    "Staff at Elmton Hospital gave 61 pints on Tuesday at a blood drive organised by the Elmton"
      .. " Nurses' Union.",
  }, { { name = "blood drive", organizers = { "Elmton Nurses' Union" } } },
    { "Elmton Nurses' Union" }),
  english("an English event that the next sentence points back to", {
    "Cuffs, scales and a bouncy castle: the third Elmton Family Health Fair had it all.",
    "The fair, put on by the Elmton Nurses' Union, was held on June 10 and 11 at Elm Park.",
  }, {
    { name = "third Elmton Family Health Fair", place = "Elm Park",
      date = { start = "2023-06-10", ["end"] = "2023-06-11" } },
  }),
  english("an English event that people joined", {
    "More than sixty teachers from nine schools joined a candlelight vigil outside the county"
      .. " office on June 8.",
  }, {
    { name = "candlelight vigil", place = "county office", participants = { count = 60 } },
  }),
  english("what is to come, what was long ago and rooms are no English activity", {
    "The Elmton Nurses' Union is hosting a blood drive on Friday.",
    "He led the ten-day strike of 1983.",
    "The minutes hang in the conference room of the Training Centre.",
  }, {}),
  english("an English event that only the title names, and what a title does with a verb", {
    "Elmton Dockers Branch 9 brought tins to the depot on Saturday, June 17.",
  }, { { name = "Annual food drive", date = { start = "2023-06-17" } } },
    { "Elmton Dockers Branch 9" }, "Annual food drive a success"),
  english("English dates that say when something ends, and days that a list names", {
    "The Elmton Nurses' Union, on strike since June 1, held a mass picket at Elm Gate on Thursday"
      .. " and Friday. The deal expires on June 30.",
  }, { { name = "mass picket", place = "Elm Gate",
    date = { start = "2023-06-15", ["end"] = "2023-06-16" } } }),
  english("an English event that is to come, though its hosts stand behind it", {
    "The tenth Elmton picnic, hosted by the dockers, will be held on Saturday.",
  }, {}),
  english("English votes, visits, plantings and petitions", {
    "Workers at Elm Springs voted by 212 to 40 on Wednesday to walk out over rotas.",
  }, { { name = "strike vote" } }),
  english("an English visit", {
    "Jo Fell, general secretary of the Warehouse Union, visited the night shift on Thursday.",
  }, { { name = "visited the night shift", organizers = { "Warehouse Union" } } },
    { "Warehouse Union" }),
  english("English trees that were planted", {
    "Fifty oaks, one for each year, were planted along the canal on Saturday by the Water Union.",
  }, { { name = "tree planting", date = { start = "2023-06-17" } } }),
  english("an English race that crews ran", {
    "Crews from nine power stations raced on Lake Elm on Sunday in the Linesmen's regatta.",
    "The summer picnic was called off on Sunday because of rain.",
  }, { { name = "Linesmen's regatta" } }),
  english("an English place that two opened, as a relative clause tells", {
    "Behind the blue door is the Drivers' Advice Centre, which the Elmton Labour Council and the"
      .. " Lantern Union opened last Thursday. Some 60 drivers came on the first evening.",
  }, { { name = "Drivers' Advice Centre", organizers = { "Elmton Labour Council", "Lantern Union" },
    date = { start = "2023-06-15" }, participants = { count = 60 } } },
    { "Elmton Labour Council", "Lantern Union" }),
  english("who staged an English event that is called by another word, and where it began", {
    "Forty learners took part in the Elm glassblowing championship on Saturday, June 17.",
    "The contest was staged by the Glass Trades Union.",
  }, { { name = "Elm glassblowing championship", organizers = { "Glass Trades Union" },
    participants = { count = 40 } } }, { "Glass Trades Union" }),
  english("an English march from somewhere", {
    "Some 300 nurses marched from Elm Square to the ministry on Friday.",
  }, { { name = "march", place = "Elm Square", participants = { count = 300 } } }),
  english("an English class that two gave, a round of talks, and wheelchairs", {
    "The Elmton Labour Council and the State Labour School put 38 stewards through a two-day class"
      .. " on the new law at Elm Hall, June 3-4.",
  }, { { name = "two-day class on the new law", participants = { count = 38 }, place = "Elm Hall",
    organizers = { "Elmton Labour Council", "State Labour School" } } },
    { "Elmton Labour Council", "State Labour School" }),
  english("English talks between two", {
    "The Parcel Union and the courier firm Swiftline held a second round of talks on Tuesday.",
  }, { { name = "second round of talks", organizers = { "Parcel Union", "Swiftline" } } },
    { "Parcel Union", "Swiftline" }),
  english("what a column tells without day and union is no English activity", {
    "Nobody tells you how quiet a ward is at four. We held a long meeting about it once.",
  }, {}),
  english("an English camp that has been organised, a courtesy call that was paid", {
    "A blood donation camp has been organised at the Elm plant on Thursday. In all 141 workers were"
      .. " examined.",
  }, { { name = "blood donation camp", place = "Elm plant", participants = { count = 141 } } }),
  english("an English stop that two opened, and where it is", {
    "Couriers can now charge a phone in the dry. The Couriers' Union opened a rest stop in the old"
      .. " ticket hall on June 1.",
  }, { { name = "rest stop", place = "old ticket hall", organizers = { "Couriers' Union" },
    date = { start = "2023-06-01" } } }, { "Couriers' Union" }),
  english("an English dinner of a body without a name", {
    "Fitter Jo Lind got a clock at the works council's jubilee dinner in the canteen on Friday.",
    "The Metal Union paid.",
  }, { { name = "jubilee dinner", place = "canteen" } }, { "Metal Union" }),
  english("what an English article begins with", {
    "Talks on a new contract broke down on Friday when the Clerks' Union left the room.",
  }, { { name = "Talks on a new contract" } }, { "Clerks' Union" }),
  english("a count in words", {
    "The Couriers' Union held its annual picnic in Elm Park on June 3. Three hundred workers came.",
  }, { { name = "annual picnic", place = "Elm Park", participants = { count = 300 } } },
    { "Couriers' Union" }),
  english("an English school whose name ends like an event", {
    "The Weavers' Union held a job fair at Hill Road Primary School on June 3.",
  }, { { name = "job fair", place = "Hill Road Primary School" } },
    { "Weavers' Union", "Hill Road Primary School" }),
  english("an English evening with a name, held with others", {
    "The Weavers' Union hosted its Family Literacy Night at Hill Road Primary School on June 3. The"
      .. " night was co-hosted by the Elmton Book Club.",
  }, { { name = "Family Literacy Night", place = "Hill Road Primary School",
    organizers = { "Weavers' Union", "Elmton Book Club" } } },
    { "Weavers' Union", "Hill Road Primary School", "Elmton Book Club" }),
  english("what an English course is on", {
    "The Weavers' Union held a training course on artificial intelligence in Elmton on June 3.",
  }, { { name = "training course on artificial intelligence" } }, { "Weavers' Union" }),
  english("the day on which somebody said so", {
    "The Weavers' Union held a rally in Elmton, it said on Friday. About 300 workers came to the"
      .. " rally on Tuesday.",
  }, { { name = "rally", date = { text = "Tuesday" } } }, { "Weavers' Union" }),
  english("an English event that another one is told beside", {
    "Ella Ruiz won first prize in the Safety Poster Contest. The Millers' Union gave out the prizes"
      .. " at its picnic at Mill 4 on June 3.",
  }, { { name = "picnic", place = "Mill 4" } }, { "Millers' Union" }),
  english("an English agreement of late Thursday", {
    "Cooks' Local 5 and Bay Hotels Ltd reached a tentative agreement late Thursday.",
  }, { { name = "reached a tentative agreement",
    organizers = { "Cooks' Local 5", "Bay Hotels Ltd" } } },
    { "Cooks' Local 5", "Bay Hotels Ltd" }),
  english("English money that is given", {
    "The Millers' Union gave $5,000 to Lantern Hospice on June 1.",
  }, { { name = "gave $5,000" } }, { "Millers' Union", "Lantern Hospice" }),
  english("members of an English crew who stopped by", {
    "The Millers' Union held a fair at Mill 4 on June 3. About 180 crew members stopped by.",
  }, { { name = "fair", participants = { count = 180 } } }, { "Millers' Union" }),
  english("an English crowd that came to oppose something, under the title's word for it", {
    "Ward cooks and cleaners packed the forecourt of Tarn House on Friday to oppose a plan to "
      .. "shut the kitchen.",
    "The Care Guild counted 90 people.",
  }, { { name = "rally", place = "forecourt of Tarn House", organizers = { "Care Guild" },
    participants = { count = 90 } } }, { "Care Guild" }, "Rally tells trust: keep the kitchen"),
  english("English guests, and what they toured", {
    "Nine crane riggers from Elm Sound spent Friday below the gantries as guests of the "
      .. "Riggers' League.",
  }, { { name = "visit", organizers = { "Riggers' League" }, participants = { count = 9 } } },
    { "Riggers' League" }),
  english("English events that are called by a proper name alone", {
    "Two dozen joiners of the Builders' League held their Autumn Fix-Up in two streets on June 10.",
  }, { { name = "Autumn Fix-Up", organizers = { "Builders' League" }, participants = { count = 24 },
    date = { start = "2023-06-10" } } }, { "Builders' League" }),
  english("an English day that is marked with a count", {
    "On Saturday the Elmton Labour League marked its third Porters' Day of Learning at Tarn Hall.",
  }, { { name = "third Porters' Day of Learning", place = "Tarn Hall",
    organizers = { "Elmton Labour League" } } }, { "Elmton Labour League" }),
  english("how many days an English visit had, and who went where", {
    "Six members of the Dockers' League travelled to Tarnport on Monday to see a new lock. "
      .. "The two-day yard visit was a success.",
  }, { { name = "two-day yard visit", place = "Tarnport", participants = { count = 6 },
    date = { start = "2023-06-19", ["end"] = "2023-06-20" } } }, { "Dockers' League" }),
  english("an English conference between two days", {
    "They had come to Elm Hall for the Metal League's biennial conference, which opened on "
      .. "Friday and ended with a dance on Sunday.",
  }, { { name = "biennial conference", place = "Elm Hall",
    date = { start = "2023-06-16", ["end"] = "2023-06-18" } } }, { "Metal League" }),
  english("English plurals", {
    "Solidarity rallies held on June 17 by Elm Local 4 at two ports drew 300 dockers.",
  }, { { name = "Solidarity rallies", participants = { count = 300 } } }, { "Elm Local 4" }),
  english("those who did the work for an English host, and those who helped", {
    "The hearing test on June 14 was an initiative of the Millers' Union, delivered by the "
      .. "Bakers' Union with help from the Coopers' Union. A hundred and ten men came.",
  }, { { name = "hearing test", organizers = { "Millers' Union" },
    undertakers = { "Bakers' Union" }, co_organizers = { "Coopers' Union" },
    participants = { count = 110 } } }, { "Millers' Union", "Bakers' Union", "Coopers' Union" }),
  english("an English event that is to come, and what points back to it", {
    "Elm Local 4 is holding a special meeting next Wednesday, and members can attend the "
      .. "meeting at Elm Hall.",
  }, {}, { "Elm Local 4" }),
  english("an English event that was not held, and a prize of money", {
    "Rather than a parade, five children of Elm Local 4 were presented with $2,000 awards on "
      .. "June 12.",
  }, {}, { "Elm Local 4" }),
  english("an English day of last year, which would be months ahead else", {
    "Elm Local 4 held its picnic at Tarn Park on October 21.",
  }, { { name = "picnic", place = "Tarn Park", date = { start = "2022-10-21" } } },
    { "Elm Local 4" }),
  english("what an English branch had, and a delegation that will come", {
    "The Tarn branch of the Cooks' League had its first chili cook-off on Saturday.",
    "Members of a labour delegation will visit the mill on Friday.",
  }, { { name = "first chili cook-off", organizers = { "Cooks' League" } } }, { "Cooks' League" }),
  english("an English camp that two put up, where the sentence before it denies something", {
    "On Tuesday there was never an empty chair in the Weaving School gym.",
    "By dusk 174 porters and kitchen staff had given blood. The camp, the fifth of the "
      .. "kind, was put up together by the Elm Wagon Union and the Tarn Casting Union.",
  }, { { name = "camp", place = "Weaving School gym", participants = { count = 174 },
    organizers = { "Elm Wagon Union", "Tarn Casting Union" }, date = { start = "2023-06-13" } } },
    { "Elm Wagon Union", "Tarn Casting Union" }),
  english("English rooms that have a name, and who was felicitated", {
    "Pipkin, a creche for children of night porters, was declared open in Elmton on June 12.",
    "Both teams of the Porters' Union were felicitated at the Elm Niwas on June 14.",
  }, { { name = "Pipkin", place = "Elmton" },
    { name = "felicitation", place = "Elm Niwas", date = { start = "2023-06-14" } } },
    { "Porters' Union" }),
  english("English apprentices who were handed their cards", {
    "Thirty-one apprentices from three trades were handed their trade cards on Friday at "
      .. "Orchard House by the Tarn Trades Union.",
  }, { { name = "handed their trade cards", place = "Orchard House",
    organizers = { "Tarn Trades Union" }, participants = { count = 31 } } },
    { "Tarn Trades Union" }),
  english("an English trophy", {
    "Elm Local 9 took the darts trophy of the Tarn Labor Union on Friday at the Mill Inn.",
  }, { { name = "darts trophy", organizers = { "Tarn Labor Union" } } },
    { "Elm Local 9", "Tarn Labor Union" }),
  english("boxes that English volunteers gave", {
    "On Friday volunteers from Elm Local 9 put a hamper of groceries into every van.",
  }, { { name = "hamper of groceries", organizers = { "Elm Local 9" } } }, { "Elm Local 9" }),
  english("English members who met and elected, and those counted without a noun", {
    "Members of the Technicians' Union met at the Mill Street hall on June 14 and elected Jo Poe "
      .. "president. Eighty-four voted.",
  }, { { name = "meeting", place = "Mill Street hall", participants = { count = 84 },
    organizers = { "Technicians' Union" } } }, { "Technicians' Union" }),
  english("those whom the police guessed, shots that were given, and a vote with its day", {
    "The parade, put on by the Elm Labor Union on June 12, was led by nurses. Police guessed "
      .. "1,400 on the quay.",
  }, { { name = "parade", participants = { count = 1400 } } }, { "Elm Labor Union" }),
  english("English shots that were given at a clinic", {
    "Sleeves went up June 12 at the Clerks' House, where 88 tetanus shots were given at a "
      .. "clinic run by the Clerks' Union. Nobody cried.",
  }, { { name = "clinic", place = "Clerks' House", organizers = { "Clerks' Union" },
    participants = { count = 88 } } }, { "Clerks' Union" }),
  english("an English election whose day stands before those who conducted it", {
    "By 31 votes to 4 drivers at the company's East Elm depot chose the Drivers' Union in an "
      .. "election conducted June 12 by the Board Union.",
  }, { { name = "election", place = "company's East Elm depot", organizers = { "Board Union" } } },
    { "Drivers' Union", "Board Union" }),
  english("an English event without a word for it, under its title", {
    "It is a mile from the mill to the sea, and on Saturday it was covered in wool.",
    "Some 300 members of the Weavers' Union walked along Mill Road with the scarf.",
  }, { { name = "They knitted a mile", organizers = { "Weavers' Union" },
    participants = { count = 300 }, date = { start = "2023-06-17" } } }, { "Weavers' Union" },
    "They knitted a mile"),
  english("those who were laid off, and a question, are no English event", {
    "On Saturday 300 members of the Weavers' Union were laid off.",
  }, {}, { "Weavers' Union" }, "A mile of wool"),
  english("an English evening that was put together by two, told at length before", {
    "By six on Wednesday 38 fitters had crowded into the mess room at Tarn Junction to hear what "
      .. "the roster would do. The information evening was put together by the Signal Union.",
  }, { { name = "information evening", place = "mess room at Tarn Junction",
    organizers = { "Signal Union" }, participants = { count = 38 },
    date = { start = "2023-06-14" } } }, { "Signal Union" }),
  english("an English course that was somebody's answer, and checks that were paid for", {
    "The listening course, at Harbour House on June 14 and 15, was the Dockers' Union's answer.",
  }, { { name = "listening course", place = "Harbour House", organizers = { "Dockers' Union" },
    date = { start = "2023-06-14", ["end"] = "2023-06-15" } } }, { "Dockers' Union" }),
  english("checks that were free", {
    "A nurse measured the bones of 116 bakers on Friday. The checks were free, paid for by the "
      .. "Bakers' Union and carried out by the Tarn Union.",
  }, { { name = "checks", organizers = { "Bakers' Union" }, undertakers = { "Tarn Union" } } },
    { "Bakers' Union", "Tarn Union" }),
  english("an English congress that delegates attended, a plaque, and who was shown round", {
    "Max Dorn was elected on the second day of the Circus Union's congress in Elmport, which 340 "
      .. "delegates attended from June 9 to 12.",
  }, { { name = "congress", place = "Elmport", organizers = { "Circus Union" },
    date = { start = "2023-06-09", ["end"] = "2023-06-12" } } }, { "Circus Union" }),
  english("an English plaque that was put up", {
    "On Friday the Weavers' Union put up a plaque on the wall of the Elm Dairy.",
  }, { { name = "put up a plaque", place = "wall of the Elm Dairy",
    organizers = { "Weavers' Union" } } }, { "Weavers' Union" }),
  english("who was shown round is an English visit", {
    "Minister Ann Poe stood in the ambulance bay on Wednesday while crews of the Ambulance Union "
      .. "showed her round.",
  }, { { name = "visit", organizers = { "Ambulance Union" } } }, { "Ambulance Union" }),
  english("an English night with its day behind it", {
    "At the union's singles night in the Tarn Rooms on June 4, 40 nurses played cards. The Tram "
      .. "Union had booked the band.",
  }, { { name = "singles night", place = "Tarn Rooms", participants = { count = 40 },
    date = { start = "2023-06-04" } } }, { "Tram Union" }),
  english("what those did who are counted, and who walked out of a gate at a drill", {
    "On 3 June, twenty-eight members of the Officers' Union dug a pond for a school.",
  }, { { name = "dug a pond", organizers = { "Officers' Union" },
    participants = { count = 28 } } }, { "Officers' Union" }),
  english("an English drill at which people walked out of a gate", {
    "On Thursday a siren went off at the Penmouth mill and 640 people walked out of the gate.",
    "The evacuation drill was planned by the Millers' Union.",
  }, { { name = "evacuation drill", place = "Penmouth mill", organizers = { "Millers' Union" },
    participants = { count = 640 } } }, { "Millers' Union" }),
  english("whose idea an English event was, and for how many", {
    "Nineteen of them turned up at the Wick Hall on Monday for the first porters' circle.",
    "The Health Union, whose idea it was, gave the piano.",
  }, { { name = "first porters' circle", place = "Wick Hall",
    organizers = { "Health Union" } } }, { "Health Union" }),
  english("an English dance for so many, and rooms that are opened under the title", {
    "The Lodge Union celebrated its ninetieth birthday on Saturday with a tea dance for 180.",
  }, { { name = "tea dance", organizers = { "Lodge Union" }, participants = { count = 180 } } },
    { "Lodge Union" }),
  english("English rooms that the title names", {
    "There is no brass plate. The Domestic Union opened it on June 13 at 12 Elm Street.",
  }, { { name = "Law clinic opens on Elm Street", place = "12 Elm Street",
    organizers = { "Domestic Union" } } }, { "Domestic Union" }, "Law clinic opens on Elm Street"),
  english("a vigil that an English union called, and a meeting told like a note", {
    "At half past six on Tuesday morning 58 porters stood on the quay with lanterns.",
    "The Porters' Union called the vigil after two shifts were cut.",
  }, { { name = "vigil", organizers = { "Porters' Union" }, participants = { count = 58 } } },
    { "Porters' Union" }),
  english("an English meeting told like a note", {
    "AGM, 5 June, RSL. 19 present, one apology. Jo Poe of the Tarn Union takes over as chair.",
  }, { { name = "AGM", date = { start = "2023-06-05" }, participants = { count = 19 } } },
    { "Tarn Union" }),
  english("those who came at the call of an English council, and who was called on to act", {
    "On Friday 240 of us stood on the bridge of the Elm Canal, at the call of the Tarn Union, "
      .. "which called on both town councils to act.",
  }, { { name = "rally", place = "bridge of the Elm Canal", organizers = { "Tarn Union" },
    participants = { count = 240 } } }, { "Tarn Union" }),
  english("the opening of English rooms", {
    "Bus drivers queued on Friday for the opening of a wash room. It is run by the Call Union.",
  }, { { name = "opening of a wash room", organizers = { "Call Union" } } }, { "Call Union" }),
  english("what English people do every second week, and a fire, are no activities", {
    "Every second Thursday the matron pours tea for the porters of Elm Local 4.",
  }, {}, { "Elm Local 4" }, "A cup of tea with the matron"),
  english("a fire is no English activity", {
    "A fire broke out in the foundry on Tuesday. Forty members of Elm Local 4 left the hall.",
  }, {}, { "Elm Local 4" }, "Fire in the foundry"),
  english("an English count of hundreds, and where the object of a deed ends", {
    "One hundred and six members of Elm Local 4 planted 150 seedlings behind the hall on Friday.",
  }, { { name = "planted 150 seedlings", organizers = { "Elm Local 4" },
    participants = { count = 106 } } }, { "Elm Local 4" }),
  english("a union that was voted in is no English place", {
    "On Friday the Elm Union held a parade for nurses who had voted in Prairie Nurses United.",
  }, { { name = "parade", organizers = { "Elm Union" } } },
    { "Elm Union", "Prairie Nurses United" }),
  english("English weekdays of which a count stands behind the last", {
    "From Friday to Sunday 44 members of the Clerks' Union camped at Lake Orrin.",
    "The retreat was led by the Youth Union.",
  }, { { name = "retreat", place = "Lake Orrin", participants = { count = 44 },
    date = { start = "2023-06-16", ["end"] = "2023-06-18" } } },
    { "Clerks' Union", "Youth Union" }),
  english("an English vote that was counted", {
    "Ballot papers from the toffee works were tallied on Tuesday in the Riverton Bakers' Hall:"
      .. " 190 for the offer, 22 against.",
  }, { { name = "vote", date = { start = "2023-06-13" } } }, { "Riverton Bakers" }),
  english("an English offer that a show of hands turned down", {
    "On Wednesday in the canteen the welders of Elm Yard threw out the firm's package by 61 to 9.",
    "The Riverton Welders' Union will ask for more.",
  }, { { name = "vote" } }, { "Riverton Welders' Union" }),
  english("an English oath", {
    "Nine officers of the Riverton Weavers' Union were sworn in on Friday at Mill Street Hall.",
  }, { { name = "swearing-in", place = "Mill Street Hall" } }, { "Riverton Weavers' Union" }),
  english("an English check that the title names", {
    "At the Hill tram shed 83 conductors were examined on Thursday, and nobody had to be"
      .. " dragged in. The Riverton Tram Union paid.",
  }, { { name = "lung checks" } }, { "Riverton Tram Union" }, "Queue for lung checks at the sheds"),
  english("English blood that was given", {
    "Coopers and carters gave blood on Monday in the loft of Oak Lane brewery.",
    "The Riverton Brewers' Union had sent round a card.",
  }, { { name = "blood donation" } }, { "Riverton Brewers' Union" }),
  english("English candles, and a bell", {
    "Trawlermen's families lit candles on Sunday on the quay at Elmport.",
    "The Riverton Deckhands' Union brought tea.",
  }, { { name = "vigil" } }, { "Riverton Deckhands' Union" }),
  english("an English day that was kept", {
    "The Riverton Clerks' Union marked World Health Day on Saturday with soup and a skipping rope.",
  }, { { name = "World Health Day" } }, { "Riverton Clerks' Union" }),
  english("English leaflets", {
    "Postmen of the Riverton Mail Guild spent Thursday pressing leaflets on everyone who went"
      .. " into the Elm Street office.",
  }, { { name = "leafleting" } }, { "Riverton Mail Guild" }),
  english("English work for others on a free day", {
    "Forty roofers of the Riverton Slaters' Union spent a Saturday in June mending gutters at"
      .. " the Hill hospice.",
  }, { { name = "mending gutters" } }, { "Riverton Slaters' Union" }),
  english("English gifts that were given away", {
    "Sixty sewing kits, tied with ribbon, were handed out on Friday at the Hill refuge by the"
      .. " Riverton Tailors' Union.",
  }, { { name = "Sixty sewing kits" } }, { "Riverton Tailors' Union" }),
  english("an English cup by its name, and those who played", {
    "It was the ninth Coalmen's Paddle, and the wettest.",
    "Fourteen crews raced on Elm Lake on Sunday for the Riverton Coal Heavers' Union.",
  }, { { name = "ninth Coalmen's Paddle" } }, { "Riverton Coal Heavers' Union" }),
  english("an English protest that others were brought out for", {
    "Lamplighters stood idle on Tuesday. The Riverton Gas Union had called out 300 of them to"
      .. " demand new boots.",
  }, { { name = "protest" } }, { "Riverton Gas Union" }),
  english("what an English sentence denies of another clause", {
    "“They have never listened to a tanner,” said the secretary of the Riverton Leather Union,"
      .. " which called the march on Saturday.",
  }, { { name = "march" } }, { "Riverton Leather Union" }),
  english("years that were served, and a class of children, are no English activity", {
    "He has served thirty years on the pumps, said the Riverton Pumpmen's Union on Monday.",
    "A class of children looked at the engine.",
  }, {}, { "Riverton Pumpmen's Union" }),
  english("English crowds that are counted before lists and behind verbs, and who called them", {
    "On the steps of the Elm Sugar Board 70 women sat with pots on Tuesday.",
    "No fewer than 1 400 cutters, carters, weighers and boilermen walked behind them.",
    "“We want soap,” said the clerk of the Riverton Sugar Union, which had organised the march.",
  }, { { name = "march", organizers = { "Riverton Sugar Union" },
    participants = { count = 1400 } } }, { "Elm Sugar Board", "Riverton Sugar Union" }),
  english("English people with whom a lead begins, without a count", {
    "Ferry crews of the Riverton Boatmen's Union hauled nine carts out of Elm Creek on Saturday.",
  }, { { name = "Carts out of the creek", date = { start = "2023-06-17" } } },
    { "Riverton Boatmen's Union" }, "Carts out of the creek"),
  english("what English people only say is none", {
    "Ferry crews of the Riverton Boatmen's Union welcomed a new timetable on Saturday.",
  }, {}, { "Riverton Boatmen's Union" }, "Crews like new timetable"),
  english("an English event that a lead only mentions", {
    "It rained soup on Sunday. Nine hundred bowls were ladled at the Riverton Cooks' Guild's"
      .. " annual feast, and none came back full.",
  }, { { name = "annual feast", organizers = { "Riverton Cooks' Guild" } } },
    { "Riverton Cooks' Guild" }, "Soup for all"),
  english("an English title whose verb is an event", {
    "Drums by nobody in particular. The pipers of Riverton Gas Union filled Hill Park on Friday.",
  }, { { name = "picnic" } }, { "Riverton Gas Union" }, "Pipers picnic"),
  english("an English convoy, a send-off and a cheque", {
    "Some 80 taxis crawled along Mill Street on Tuesday for the Riverton Cabmen's Union.",
  }, { { name = "protest" } }, { "Riverton Cabmen's Union" }),
  english("what a tribunal awarded is no English activity, nor is a lobby in which boots stood", {
    "A tribunal awarded clerk Amy Poole 9,000 pounds on Friday, said the Riverton Clerks' Union.",
    "Boots stood in the lobby of the Elm Hotel.",
  }, {}, { "Riverton Clerks' Union" }),
  english("an English accord that two sides signed, and a day before those who are counted", {
    "Divers of Elm Salvage will be paid for the cold under an accord that the Riverton Divers'"
      .. " Union and the firm signed on Monday.",
  }, { { name = "accord", date = { start = "2023-06-19" } } }, { "Riverton Divers' Union" }),
  english("English people who are counted behind a day", {
    "On the weekend of 10 and 11 June nineteen joiners of the Riverton Joiners' Union mended 60"
      .. " desks at Elm School.",
  }, { { name = "mended 60 desks", participants = { count = 19 } } },
    { "Riverton Joiners' Union" }),
  english("what an English sentence says was signed", {
    "The divers of Elm Bay have a deal. Signed on Friday at the Riverton Divers' Union's hall, it"
      .. " pays for the cold.",
  }, { { name = "deal", date = { start = "2023-06-16" } } }, { "Riverton Divers' Union" }),
  english("an English yearly drive beside what it gave", {
    "Carters filled 30 sacks with turnips on Sunday. The Riverton Carters' Union's annual drive"
      .. " has never weighed more.",
  }, { { name = "annual drive" } }, { "Riverton Carters' Union" }),
  english("an English march from one place to another", {
    "Some 90 pilots of the Riverton Pilots' Union walked from Elm Quay to the town hall on Monday"
      .. " to ask for lamps.",
  }, { { place = "town hall", participants = { count = 90 } } }, { "Riverton Pilots' Union" }),
  english("several English places of one kind", {
    "Forty sewing kits were handed out on Friday at three hostels by the Riverton Tailors' Union.",
  }, { { name = "Forty sewing kits", place = "three hostels" } }, { "Riverton Tailors' Union" }),
  english("what an English letter tells is none", {
    "Sir, you left out that the clerks of the Riverton Clerks' Union held a picnic on Sunday.",
  }, {}, { "Riverton Clerks' Union" }),
  english("an English march of long ago is none", {
    "In June 1921 the porters marched from Elm Quay. The Riverton Porters' Union held a march.",
  }, {}, { "Riverton Porters' Union" }),
  english("an English bargaining committee that met with a firm", {
    "The bargaining committee of Nurses Local 9 met with Hartline Paper on June 1 at the Plaza"
      .. " Hotel.",
  }, { { name = "bargaining session", place = "Plaza Hotel", organizers = { "Nurses Local 9" } } },
    { "Nurses Local 9", "Hartline Paper" }),
  case("the noun in the name of a meeting is no verb", {
    "5月8日，江州市总工会召开推动新经济组织建会工作会议，部署下半年重点任务。",
  }, { { name = "推动新经济组织建会工作会议", date = { start = "2023-05-08" } } }),
  case("a word of speech that is a noun says nothing of what follows", {
    "为响应市总工会建设书香企业的号召，6月8日，白沙机床公司工会组织开展了“纸间”女职工阅读活动。",
    "6月12日，白沙机床公司新厂区奠基仪式在万众期待中举行。",
  }, {
    { name = "“纸间”女职工阅读活动", date = { start = "2023-06-08" } },
    { name = "白沙机床公司新厂区奠基仪式", date = { start = "2023-06-12" } },
  }),
  case("a name ends before the verb that goes on about it", {
    "6月10日，由白沙市总工会主办的“海燕杯”职工气排球团体赛在滨海体育馆圆满落幕，24支球队参赛。",
  }, { { name = "“海燕杯”职工气排球团体赛", organizers = { "白沙市总工会" } } }),
  case("how something was held is no part of its name", {
    "6月10日，白沙物流公司工会成立大会通过“主会场+分会场”的形式召开，会员代表86人参加会议。",
  }, { { name = "白沙物流公司工会成立大会" } }),
  case("a holiday is kept, not held, and a title is no event", {
    "6月10日，白沙四小的老师度过了一个难忘的教师节。日前，这支志愿服务队被评为全省最佳志愿服务组织。",
  }, {}),
  case("what was given before, and what served as a means", {
    "6月10日，公司工会负责人李小满接过白沙市总工会授予的“职工书屋”牌匾。",
    "6月14日，白沙市总工会调研组到海燕公司，以召开座谈会的形式调研建会工作。",
  }, { { name = "调研", place = "海燕公司" } }),
  case("a meeting about several things is one", {
    "6月10日，白沙造纸集团召开2023年劳动竞赛、合理化建议、“安康杯”竞赛表彰会。",
  }, { { name = "2023年劳动竞赛、合理化建议、“安康杯”竞赛表彰会" } }),
  case("what others were made to do begins behind them", {
    "6月10日晚，白沙园林公司工会组织全体女职工近百人集体观看电影《远山》。",
  }, { { name = "观看电影", participants = { count = 100 } } }),
  case("a bracket behind the name, and one behind its owner", {
    "6月10日，一年一度的行车工技能比武（实操部分）成功举办。",
    "6月12日，白沙钢铁有限公司（简称白钢）“一问到底”安全知识竞赛决赛在管控中心举行。",
  }, { { name = "行车工技能比武" }, { name = "白沙钢铁有限公司（简称白钢）“一问到底”安全知识竞赛决赛" } }),
  case("works that were begun or put into service", {
    "6月10日上午，白沙水泥公司2号生产线在东港厂区点火投产，50名职工代表到场见证。开工典礼上，师徒签了约。",
  }, { { name = "白沙水泥公司2号生产线点火投产", place = "东港厂区" } }),
  case("a year's season, a month and a quarter in a name are no date", {
    "6月10日，白沙电厂2023年夏季职工运动会在厂体育馆举行。",
    "6月12日，白沙电厂第二季度安全例会召开。6月15日，白沙电厂6月份“一问到底”知识竞赛在厂部举行。",
  }, {
    { name = "白沙电厂2023年夏季职工运动会", date = { start = "2023-06-10" } },
    { name = "白沙电厂第二季度安全例会", date = { start = "2023-06-12" } },
    { name = "白沙电厂6月份“一问到底”知识竞赛", date = { start = "2023-06-15" } },
  }),
  case("what somebody does for a thing does not hold it again", {
    "6月10日，白沙大学工会在体育馆举办羽毛球、毽球比赛。校工会主席应邀出席并为比赛开球。副校长宣布毽球比赛开始。",
  }, { { name = "羽毛球、毽球比赛" } }),
  case("who is sent and what it marks name nothing", {
    "6月10日，南湖公司工会组织全体会员到下河景区进行秋游活动，标志着公司文化月圆满结束。",
  }, { { name = "秋游活动" } }),
  case("what serves as something else was not held", {
    "6月10日，白沙公司工会开展“春风”踏青活动，有的小组以开展文艺表演活动为主。",
  }, { { name = "“春风”踏青活动" } }),
  case("what was given to somebody with the word behind", {
    "6月10日，白沙市总工会购置1000副手套发放给快递小哥。",
  }, { { name = "慰问", organizers = { "白沙市总工会" } } }),
  case("what is about to come is an occasion, not a plan", {
    "在“五一”国际劳动节即将来临之际，4月26日，白沙市庆祝“五一”表彰大会在工人文化宫举行。",
  }, { { name = "白沙市庆祝“五一”表彰大会", date = { start = "2023-04-26" } } }),
  case("a team is named after what it does, and does something else", {
    "6月10日晚，白沙建工集团组织“送电影进工地”放映组来到滨河项目部，为工友放电影。",
  }, { { name = "电影放映", place = "滨河项目部" } }),
  case("a plaque that is handed over", {
    "6月10日，白沙市总工会副主席李小满一行来到海燕公司，将“劳模工作室”的牌匾授予了海燕公司。",
  }, { { name = "授牌" } }),
  case("an outing, without those who went", {
    "6月10日，白沙电缆厂工会组织全体女职工清河一日游，大家热情高涨。",
  }, { { name = "清河一日游" } }),
  case("a name behind a dash, and a leg of a contest", {
    "6月10日，由白沙电缆厂工会组织的娱乐活动——“趣味接力赛”在厂礼堂举行。",
    "6月12日，第七届“步步有约”健走大赛石滩赛区在滨河广场启动。",
  }, {
    { name = "“趣味接力赛”", place = "厂礼堂" },
    { name = "第七届“步步有约”健走大赛石滩赛区", place = "滨河广场" },
  }),
  case("what is said of holding it does not hold it, and what it was done by is no other", {
    "6月10日，白沙矿业公司召开矿工节展评座谈会，总结公司矿工节成功召开经验。",
    "座谈会通过开展小组比赛、互动游戏等活动活跃气氛。",
  }, { { name = "矿工节展评座谈会" } }),
  case("a mention of what was told, a sum since the beginning and an anniversary hold nothing", {
    "6月10日，白沙车务段举办“春雨”职工乒乓球赛，段官方微博对此次活动进行了微直播。",
    "自进场以来，白沙车务段先后开展了“大干四季度”和“争先创优”等劳动竞赛活动。",
    "6月18日，白沙机场迎来通航三十周年纪念日。",
  }, { { name = "“春雨”职工乒乓球赛" } }),
  case("what was founded together with what was held", {
    "白沙区汽贸行业工会联合会成立暨第一次会员代表大会日前在白沙汽车城召开，选举产生第一届委员会。",
  }, { { name = "白沙区汽贸行业工会联合会成立暨第一次会员代表大会", place = "白沙汽车城" } }),
  case("what belongs to an activity is no other one", {
    "6月10日，白沙市总工会举办货车司机集中入会仪式，为司机师傅们进行免费体检和义诊。",
    "此外，现场还同步开展了法律和困难帮扶咨询以及公益理发等服务。第一期课程自6月11日起开课。",
    "司机们挂起写有“娘家人”的横幅。",
  }, { { name = "货车司机集中入会仪式" } }),
  case("a birthday that is kept together", {
    "6月10日，白沙市总工会为当月过生日的26名环卫工人过集体生日，送上蛋糕和长寿面。",
  }, { { name = "集体生日", date = { start = "2023-06-10" } } }),
  case("a room that only the title opens", {
    "6月10日一早，白沙市总工会联合物流园布置的屋子里，书架、按摩椅一应俱全。",
  }, { { name = "职工之家开张" } }, { title = "职工之家开张啦" }),
  case("what is arranged, and what some do, was not held", {
    "6月10日，白沙市总工会部署夏季送清凉工作，要求各级工会走访慰问一线职工。",
    "有的单位举行了揭牌仪式，门却常年上锁。",
  }, {}),
  case("what somebody receives for the first time, and what goes online", {
    "6月10日，白沙物流公司迎来首个“家属开放日”，86名职工家属走进分拣中心。",
    "6月12日，“白沙工惠”小程序上线。",
  }, { { name = "“家属开放日”" }, { name = "“白沙工惠”小程序上线" } }),
  case("those who are sent do it where they go", {
    "6月10日，白沙市总工会组织46名劳模赴临江疗休养。",
    "6月12日，白沙市总工会给退休职工送上荣休纪念牌。",
  }, { { name = "疗休养", participants = { count = 46 } }, { name = "给退休职工送上荣休纪念牌" } }),
  case("a crowd is no part of what it did", {
    "6月10日，白沙水泥公司128名职工挽袖献血3.8万毫升。",
  }, { { name = "献血", participants = { count = 128 } } }, { organizations = {
    { name = "白沙水泥公司", kind = "company", mentions = { { first = 13, last = 30 } } } } }),
  case("forms that something took are nothing by themselves", {
    "连日来，白沙水泥公司通过安全宣誓、知识竞赛等形式，让安全入脑入心。",
  }, {}),
  case("a contest at which there is noise", {
    "6月10日，白沙水泥公司女职工“穿针引线”趣味赛上笑声不断。",
  }, { { name = "白沙水泥公司女职工“穿针引线”趣味赛" } }),
  case("a talk without a stage is held all the same", {
    "6月10日下午，白沙市总工会会议室里，一场没有主席台的座谈会开了三个小时。",
  }, { { name = "座谈会" } }),
  case("a room that the title gives", {
    "6月10日，白沙市总工会联合园区把闲置的储藏室改了样，刚休完产假的刘小满推门进来。",
  }, { { name = "“妈妈小屋”" } }, { title = "园区里有了“妈妈小屋”" }),
  case("a title that brings something somewhere", {
    "6月10日晚，滨江项目部的篮球场上坐满了人，放映员是白沙市总工会联合影院请来的。",
  }, { { name = "电影进工地" } }, { title = "电影进工地" }),
  case("what this is: a title with a noun behind", {
    "6月10日，32名驾驶员蒙着眼睛更换保险片。这是白沙公交公司工会组织的“盲操”比武。",
  }, { { name = "“盲操”比武" } }),
  case("a place reopened on the day that has been told", {
    "6月10日下班后，老矿工张小满泡了个热水澡。封闭改造两个月的白沙煤矿职工浴池，这天重新营业。",
  }, { { name = "白沙煤矿职工浴池营业", date = { start = "2023-06-10" } } }),
  case("who set a place up together only describes it", {
    "6月10日，白沙区法院、白沙区总工会共同设立的“连心”调解工作室在南湾产业园挂牌。",
  }, { { name = "“连心”调解工作室挂牌", place = "南湾产业园" } }),
  case("leaders who unveil it, when nothing else is told", {
    "6月10日，白沙市总工会联合园区为“职工之家”揭牌。",
  }, { { name = "“职工之家”揭牌" } }),
  case("a lesson that is given, and what was explained with leaflets", {
    "日前，白沙市总工会联合医院护士长，给57名女工上急救课。",
  }, { { name = "急救课" } }),
  case("what was explained before leaflets were handed out", {
    "6月10日，白沙市总工会组织4名劳模来到菜市场，向商户讲解灶台安全用气，发放手册500份。",
  }, { { name = "讲解灶台安全用气", place = "菜市场" } }),
  case("a plan that a ground names is a noun", {
    "6月10日，根据年度工作计划，白沙药检所在实验区举行第21届消防趣味运动会。",
  }, { { name = "第21届消防趣味运动会" } }),
  case("what was unveiled and taught after something was signed", {
    "6月10日，白沙区检察院、白沙区总工会在白沙一中签订《协作意见》，并为“教工联络站”揭牌。",
    "签约后，白沙区检察院的检察官为80名校工上了一堂法治课。",
  }, { { name = "签订《协作意见》" }, { name = "“教工联络站”揭牌" }, { name = "法治课" } }),
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
  case("what happened on the day of an opening is no part of a speech", {
    "“以后画画有地方了。”6月10日，白沙市总工会书画馆开馆，钳工张小满说。",
    "开馆当天，还举行了《匠心》画册首发式。",
  }, { { name = "白沙市总工会书画馆开馆" }, { name = "《匠心》画册首发式" } }),
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
  case("until a day, when something ended", {
    "截至6月10日，白沙市总工会“夏送清凉”活动圆满结束。",
  }, { { name = "“夏送清凉”活动" } }),
  case("a talk with a title, given for people", {
    "6月10日，白沙市总工会请来心理老师李梅，为200名女职工作《幸福的密码》专题讲座。",
  }, { { name = "《幸福的密码》专题讲座", participants = { count = 200 } } }),
  case("a number at the head of a paragraph is no name", {
    "三、白沙医院门诊部正常开诊。",
  }, {}),
  case("an honour that is only resolved upon", {
    "经白沙市总工会联合园区研究，决定授予南湖项目部等5个单位“优胜单位”称号，授予李平“标兵”称号。",
  }, {}),
  case("what was brought to an event only tells how it went", {
    "6月10日，白沙市总工会联合医院第七届职工歌会举行，410名医护人员把“拿手曲目”带上了舞台。",
  }, { { name = "白沙市总工会联合医院第七届职工歌会" } }),
  case("an inspection of several things is called an inspection", {
    "6月10日，白沙市总工会到城南工地，对高处作业、施工机具等进行安全检查。",
  }, { { name = "安全检查", place = "城南工地" } }),
  case("members of a body who go or do something themselves took part", {
    "6月10日，白沙市总工会举行职工运动会，9个科室的310名医护人员把绝活带上了操场。",
  }, { { name = "职工运动会", participants = { count = 310 } } }),
  case("a vocational school is a place as a whole", {
    "6月10日，“工匠进校园”示范宣讲在湖西中等专业学校举行。",
  }, { { name = "“工匠进校园”示范宣讲", place = "湖西中等专业学校" } }),
  case("in front of a building, and where a team came together", {
    "6月10日，白沙市总工会在创业园食堂前开展普法宣传活动。",
    "6月12日，12支服务队在滨江广场集中亮相，开展“白衣同行”志愿服务活动。",
  }, { { place = "创业园食堂前" }, { place = "滨江广场" } }),
  case("what one sentence tells together took place together", {
    "6月10日，白沙市总工会在县第一中学举行普法讲座，并为“护学站”揭牌。",
  }, { { place = "县第一中学" }, { name = "“护学站”揭牌", place = "县第一中学" } }),
  case("the house of a lecturer did not hold the lecture", {
    "6月10日，白沙市总工会举办健康讲座。白沙医院主任医师李梅应邀为大家作了营养讲座。",
  }, { { organizers = { "白沙市总工会" } }, { organizers = { "白沙市总工会" } } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 13, last = 30 } } },
    { name = "白沙医院", kind = "hospital", mentions = { { first = 52, last = 63 } } } } }),
  case("people of one host join with another", {
    "6月10日，白沙市总工会监督员联合白沙市司法局，开展专项检查。",
  }, { { organizers = { "白沙市总工会", "白沙市司法局" } } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 13, last = 30 } } },
    { name = "白沙市司法局", kind = "government", mentions = { { first = 46, last = 63 } } } } }),
  case("places that begin with a number", {
    "6月10日，白沙市总工会在503会议室举办普法讲座。",
    "6月12日，滨江制药职工运动会在第四制造部隆重举行。",
  }, { { place = "503会议室" }, { place = "第四制造部" } }),
  case("names that make another word of 在 with their first character", {
    "6月10日，滨江集团工会在建材公司召开表彰大会。",
    "6月12日，“工匠进校园”宣讲在内蒙古职业学院举行。",
  }, { { place = "建材公司" }, { place = "内蒙古职业学院" } }),
  case("a campus is a place, and no pupil of it is meant", {
    "6月12日，“工匠进校园”宣讲在校园广场举行。",
  }, { { place = "校园广场" } }),
  case("who got a certificate took part", {
    "6月10日，白沙市总工会首期电工夜校结业，75名学员拿到结业证书。",
  }, { { participants = { count = 75 } } }),
  case("a sentence far behind that says who attended", {
    "6月10日，白沙市总工会召开财务工作会议。会议传达了上级精神。",
    "会议指出，制度要健全。要过紧日子。要管好每一分钱。会议强调，监督要到位。",
    "白沙市总工会作了发言。各县总工会负责人共120余人参会。",
  }, { { participants = { count = 120 } } }),
  case("commas and brackets of half the width", {
    "“以后画画有地方了.”6月10日,白沙市总工会书画馆开馆,钳工张小满说:“真好!”",
    "开馆当天,还举行了《匠心》画册首发式.",
  }, { { name = "白沙市总工会书画馆开馆" }, { name = "《匠心》画册首发式" } }),
  case("departments whose members are counted, and inspectors who are meant", {
    "6月3日，白沙市总工会开展“技能送到岗”便民服务活动。冲压车间、总装部60余名职工先扫码，再按号办理。",
    "6月8日，白沙市总工会举办劳动法律监督员培训班，各区、港口系统的70名监督员参加。",
  }, { { name = "“技能送到岗”便民服务活动", participants = { count = 60 } },
    { name = "劳动法律监督员培训班", participants = { count = 70 } } }),
  case("whoever invites a teacher holds the lesson", {
    "6月9日，白沙税务局两名干部应白沙市总工会之邀，给30名仓库人员上了一堂盘点课。",
  }, { { name = "盘点课", organizers = { "白沙市总工会" } } }, { organizations = {
    { name = "白沙税务局", kind = "government", mentions = { { first = 12, last = 26 } } },
    { name = "白沙市总工会", kind = "union", mentions = { { first = 42, last = 59 } } } } }),
  case("to speak at a meeting is not to hold it", {
    "6月9日，全省工会档案工作会议召开。",
    "白沙市总工会作了交流发言。",
  }, { { name = "全省工会档案工作会议", organizers = {} } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 52, last = 69 } } } } }),
  case("where a ceremony was put, and where those who came met", {
    "6月5日，白沙市总工会与临川市总工会签署疗休养互认协议。签约仪式放在青石镇的一座糖厂里，没有摆鲜花。",
    "6月8日，白沙市总工会举行职工创新成果发布会。发布会上，300余名职工代表在白沙工人剧场观看。",
    "6月9日，白沙市总工会举办“平安家书”亲子活动。26个家庭从各地赶到青石水电站，听水轮机的声音。",
  }, { { place = "青石镇的一座糖厂" }, { name = "职工创新成果发布会", place = "白沙工人剧场" },
    { name = "“平安家书”亲子活动", place = "青石水电站" } }),
  case("a place behind the name, or with words for how it looks", {
    "6月9日，由白沙市总工会主办“书香港城”诵读活动在长岭剧场举办，90名职工参加。",
    "6月12日，白沙市总工会在绿树成荫的临江公园举办插花比赛。",
  }, { { name = "“书香港城”诵读活动", place = "长岭剧场" },
    { name = "插花比赛", place = "临江公园" } }),
  case("a professor comes along, not the university", {
    "6月9日，白沙市总工会联合白沙大学营养学专家来到公交车队，给司机上了一堂健康课。",
  }, { { name = "健康课", organizers = { "白沙市总工会" } } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 12, last = 29 } } },
    { name = "白沙大学", kind = "school", mentions = { { first = 36, last = 47 } } } } }),
  case("where those who came gathered, and what the day began with", {
    "6月5日，白沙市总工会在阵阵掌声中举行劳模座谈会，劳模们欢聚在海员剧场，畅谈心得。",
    "6月9日，白沙市总工会举行家庭摄影比赛。选手们聚集在北岭牧场，各显身手。",
    "6月12日，冲压车间院内一片喜气，首届职工拔河比赛在这里举行。",
  }, { { name = "劳模座谈会", place = "海员剧场" }, { name = "家庭摄影比赛", place = "北岭牧场" },
    { name = "首届职工拔河比赛", place = "冲压车间院内" } }),
  case("what is unveiled along with something has its day, and 开始于 tells a day", {
    "6月5日，白沙市总工会举行读书节启动仪式。白沙职工书屋同步揭牌启用。",
    "6月12日，白沙市职工象棋比赛在海员俱乐部闭幕。比赛开始于5月28日，60名棋手参加。",
  }, { { name = "读书节启动仪式" }, { name = "白沙职工书屋揭牌启用", date = { start = "2023-06-05" } },
    { name = "白沙市职工象棋比赛", participants = { count = 60 } } }),
  case("whoever rebuilt a room opens it", {
    "6月6日，临江街道“骑士之家”启用。小站由白沙市总工会用旧岗亭改建，昼夜开门。",
  }, { { name = "临江街道“骑士之家”启用", organizers = { "白沙市总工会" } } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 60, last = 77 } } } } }),
  case("those who are served sum up nothing of who came before them", {
    "6月5日，白沙市医务工会在临江广场开展“白衣先锋”志愿服务活动。",
    "活动现场，来自白沙市中医院等6家诊所的48名医护人员摆开问诊台，累计接待900余人次。",
  }, { { name = "“白衣先锋”志愿服务活动", participants = { count = 48 } } }),
  case("the place of a second deed, and one in front of something", {
    "6月7日，白沙市总工会在市第二中学签订协作协议，并为“职工权益驿站”揭牌。",
    "6月9日，白沙市总工会在创新园食堂前开展“法律面对面”咨询活动。",
  }, { { place = "市第二中学" },
    { name = "“职工权益驿站”揭牌", place = "市第二中学" },
    { name = "“法律面对面”咨询活动", place = "创新园食堂前" } }),
  case("dangers that were pointed out are no speech", {
    "6月10日，白沙市总工会到城南工地，对临时用电等进行消防检查，当场指出隐患7处，并对85名泥瓦工开展了一场“平安小讲台”。",
  }, { { name = "消防检查", place = "城南工地" },
    { name = "“平安小讲台”", participants = { count = 85 } } }),
  case("prizes that are handed over to nobody named are part of a visit", {
    "6月10日，白沙市总工会干部走进滨江集团，颁发工人先锋号牌匾和奖状，并来到车间慰问一线职工。",
  }, { { name = "慰问" } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
  case("what was set up and put to use is one", {
    "6月10日，白沙市首家“工会妈咪小屋”在城北园区建成并投入使用。",
  }, { { name = "白沙市首家“工会妈咪小屋”建成投入使用", place = "城北园区" } }),
  case("a talk for which somebody was asked", {
    "6月10日，白沙市总工会联合医院特邀张伟律师，就《民法典》婚姻家庭编作专题讲座，80余名女职工聆听讲座。",
  }, { { name = "专题讲座", participants = { count = 80 } } }),
  case("what was brought to sweepers at the place where they set out", {
    "6月10日凌晨，白沙市总工会的干部骑着电动车，把热豆浆送到清扫点。",
  }, { { name = "慰问" } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 19, last = 36 } } } } }),
  case("porridge put before drivers", {
    "6月10日清晨，白沙市总工会的工作人员来到停车场，给早班司机端上一碗碗腊八粥。",
  }, { { name = "慰问", place = "停车场" } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 19, last = 36 } } } } }),
  case("prizes to those who have an honour", {
    "6月10日，白沙市总工会为获得“安康杯”优胜单位的8家企业颁奖。",
  }, { { name = "颁奖" } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
  case("a machine in quotation marks is no title", {
    "6月10日，李强蹲在车间里，给一台“生病”的磨床把脉。",
  }, {}),
  case("a title that brings something home names nothing", {
    "6月10日，白沙市总工会普惠商城上线，职工动动手指就能领券。",
  }, {}, { title = "工会福利送到家" }),
  case("one after the other of what makes a series", {
    "近日，白沙市总工会组织开展了丰富多彩的文体活动，庆祝“五一”国际劳动节。",
    "白沙电力公司工会举办了“迎五四”职工趣味活动。活动分为六个项目。",
    "白沙水泥公司工会举办了以“劳动瞬间”为主题的职工摄影比赛。",
  }, { { name = "文体活动" }, { name = "“迎五四”职工趣味活动" }, { name = "职工摄影比赛" } },
    { organizations = {
      { name = "白沙市总工会", kind = "union", mentions = { { first = 10, last = 27 } } } } }),
  case("what is going to be done together is a plan", {
    "近期，白沙市总工会将集中开展“讨薪法律援助行动”。",
  }, {}),
  case("results that came out lately in a city", {
    "第四届全市工人报刊好作品评比最近在京揭晓。",
  }, { { name = "第四届全市工人报刊好作品评比揭晓" } }),
  case("what somebody praises did not take place now", {
    "6月10日，李平作出批示，肯定白沙市总工会签订集体合同工作。",
  }, {}, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 40, last = 57 } } } } }),
  case("whoever came to talk with others", {
    "6月10日，白沙市总工会主席陈玉一行来到东湖钢铁公司，与公司工会就改革工作进行座谈交流。",
  }, { { name = "座谈交流", place = "东湖钢铁公司" } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
  case("a call that belongs to what something was held for", {
    "为贯彻动员会精神，号召全体职工团结奋战，6月10日，白沙市总工会召开“百日攻坚”劳动竞赛誓师大会。",
  }, { { name = "“百日攻坚”劳动竞赛誓师大会" } }),
  case("later on the same day by the clock", {
    "6月10日上午，白沙市总工会联合项目部组织了升旗仪式。",
    "晚上7点，白沙市总工会联合项目部在会议室组织召开了国庆座谈会。",
  }, { { name = "升旗仪式" }, { name = "国庆座谈会", date = { start = "2023-06-10" } } }),
  case("a ceremony that an assembly is named after", {
    "6月10日，白沙市总工会联合公司组织了应届毕业生拜师会，拜师仪式在东湖项目部举行。",
  }, { { name = "应届毕业生拜师会" } }),
  case("those who came are no activity", {
    "6月10日，白沙市总工会召开理事会暨编辑部会议。12个单位的主席、主办出席了会议。",
  }, { { name = "理事会暨编辑部会议" } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
  case("the fuller name of what is told twice", {
    "为庆祝护士节，白沙市总工会联合医院开展趣味活动庆祝节日。6月12日下午，全院护士在会议室开展了“天使”趣味活动。",
  }, { { name = "“天使”趣味活动", date = { start = "2023-06-12" } } }),
  case("what many came to that day, after somebody's words", {
    "“加入工会太好了！”6月12日，农民工张小满说。当日，500名农民工齐聚白沙体育馆，参加“万名农民工集体入会”仪式。",
  }, { { name = "“万名农民工集体入会”仪式", participants = { count = 500 } } }),
  case("an unveiling after which the place is in use", {
    "6月12日，白沙市总工会打造的首家驿站——石湾村农民工驿站举行揭牌仪式，正式开放投入使用。",
  }, { { name = "揭牌仪式" } }),
  case("questions and answers are no news", {
    "问：单位组织春游时受伤，算不算工伤？",
    "答：职工参加白沙市总工会组织的集体活动受到伤害的，可以认定为工伤。",
  }, {}),
  case("a meeting on several things", {
    "日前，白沙市总工会召开农民工集中入会及维权服务工作推进会。",
  }, { { name = "农民工集中入会及维权服务工作推进会" } }),
  case("the first stop of something with a title", {
    "6月10日，白沙市总工会联合医院组织的“送清凉”第一站来到高铁站工地。",
  }, { { name = "“送清凉”第一站", place = "高铁站工地" } }),
  case("a paragraph of nothing but marks", {
    "白沙公交很忙。6月12日，职工代表来了。张小满也来了。118人吃了饭。", "。",
  }, {}),
  case("an assembly that is named after what it celebrates", {
    "6月10日，白沙市总工会举行大会，隆重庆祝建会70周年，表彰280个集体。",
  }, { { name = "庆祝建会70周年大会" } }),
  case("prizes for proposals, which nobody makes there", {
    "6月10日，白沙市总工会对优秀合理化建议获奖者进行了隆重表彰。",
  }, { { name = "表彰" } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
  case("noodles that are cooked for drivers", {
    "6月10日，白沙市总工会主席陈红来到服务站，为驾驶员煮面条。",
  }, { { name = "慰问", place = "服务站" } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
  case("who unveils what has just been told of", {
    "6月12日，白沙商行白沙街工会驿站揭牌仪式成功举办。白沙市总工会干部出席仪式并为驿站揭牌。",
  }, { { name = "白沙商行白沙街工会驿站揭牌仪式" } }),
  case("a visit is called a visit, whomever it is paid to", {
    "6月10日，白沙市总工会对一线员工进行慰问。",
  }, { { name = "慰问" } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
  case("a feast that only points back", {
    "6月10日，白沙港第二届职工运动会在综合楼开幕。员工齐聚一堂，共同开启这场体育盛会。",
  }, { { name = "白沙港第二届职工运动会" } }),
  case("a journey that is told", {
    "6月10日，白沙市总工会百名员工走进滨江港，开展一场独特的团圆之旅。",
  }, { { name = "团圆之旅" } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
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
  case("the company that everybody there knows is no part of a name", {
    "6月10日，公司首届“创新杯”成果发布会落幕，12个小组登台发布。",
  }, { { name = "首届“创新杯”成果发布会" } }),
  case("a village that is helped by pairs is no apprenticeship", {
    "白沙市总工会机关干部6月10日来到结对帮扶的青石村，与村民一起插秧。",
  }, { { name = "与村民一起插秧" } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 1, last = 18 } } } } }),
  acting("a lesson after the trial that the lead tells of", {
    "6月12日傍晚，青石村的果园里，白沙区人民法院的巡回审判在这里进行。",
    "庭后，白沙区总工会还给果农们上了一堂“合同怎样签”的普法课。",
  }, { { name = "巡回审判" }, { name = "普法课", date = { start = "2023-06-12" } } },
    { "白沙区总工会" }),
  case("a room that is unveiled with its title told before", {
    "“奶奶，我会系扣子了！”6月14日上午，东湖动漫园的“青苗小院·亲子吧”里，4岁的果果举起围兜。",
    "当天，由东湖区总工会、动漫园工会合力建设的这一亲子吧揭牌，面积90平方米。",
  }, { { name = "“青苗小院·亲子吧”揭牌", date = { start = "2023-06-14" } } }),
  case("a scene that is one of an activity, and a meeting that began it", {
    "6月6日天刚亮，白沙市总工会干部石磊搬进了青禾茶业的职工宿舍。",
    "这是市总工会“千人帮千店”活动的一个镜头。6月3日，市总工会举行动员会，选派干部92人。",
  }, { { name = "“千人帮千店”活动" }, { name = "动员会", date = { start = "2023-06-03" } } }),
  acting("a thing that is the first stop of an activity, and what was signed besides", {
    "“总算轮到我。”6月11日，在红石水文站，观测员葛青从琴盒里拿出一把琴。",
    "这只琴盒是白沙水务公司工会“会走的琴盒”活动的第一站。",
    "启动当天，白沙文化馆向工会赠送琴谱80本，两家单位还签订了“馆站同奏”协议。",
  }, { { name = "“会走的琴盒”活动" }, { name = "签订“馆站同奏”协议" } },
    { "白沙水务公司工会", "白沙文化馆" }),
  case("a shop that somebody set up somewhere is opened, not who did it", {
    "6月8日，白沙区总工会在柳荫巷职工之家设立的“暖心小铺”正式开张。",
  }, { { name = "“暖心小铺”开张", place = "柳荫巷职工之家" } }),
  acting("opinions that several sign together", {
    "近日，白沙区总工会、区司法局、区残联会签《关于加强残疾职工维权联动的意见》。",
  }, { { name = "会签《关于加强残疾职工维权联动的意见》" } }, { "白沙区总工会" }),
  case("what a course consists of is none beside it", {
    "6月17日晚，由白沙市总工会主办的“职工夜校进车间”公益课堂在职工活动中心开课。"
      .. "首期开设剪辑、吉他、书法三个班，119名职工参加。",
  }, { { name = "“职工夜校进车间”公益课堂" } }),
  acting("hosts are not what was held", {
    "6月12日，第三届职工茶艺交流赛在东湖公园开赛。活动由茶业协会指导，白沙市总工会、"
      .. "东湖区管委会主办，56名选手参赛。",
  }, { { name = "第三届职工茶艺交流赛" } }, { "白沙市总工会", "东湖区管委会" }),
  case("inspectors make no inspection of their name", {
    "近日，炼糖公司工会选派劳动保护监督检查员，对锅炉房、料仓的防滑工作进行专项检查。",
  }, { { name = "专项检查" } }),
  case("an inquiry into how something is deepened", {
    "6月14日，青禾省总工会副主席石某率调研组到乳业公司，就深化工间休息制度改革工作开展专题调研。",
  }, { { name = "专题调研" } }),
  case("what an inspection was about is too much for its name", {
    "6月9日下午，集团工会对职工车棚遮阳等方面情况进行了检查。",
  }, { { name = "检查" } }),
  case("three that were held together", {
    "6月5日上午，白沙市总工会举办区域综合招聘会、高质量就业论坛及校企对接签约仪式。",
  }, { { name = "区域综合招聘会" }, { name = "高质量就业论坛" }, { name = "校企对接签约仪式" } }),
  case("an examination with a title and a lecture", {
    "6月5日，白沙县总工会为采茶人开展“三高”免费检查和护眼知识讲座。",
  }, { { name = "“三高”免费检查" }, { name = "护眼知识讲座" } }),
  case("the part of a fair that the day is said to be", {
    "“请问您找工作吗？”6月2日，在渤海路大集入口处，几十张小桌一字排开。",
    "当天是东湖区“春风行动”招聘会西街专场，由东湖区人社局、西街街道联合举办。",
  }, { { name = "东湖区“春风行动”招聘会西街专场" } }),
  case("the ceremony of what opened is the opening", {
    "6月4日，由东湖县总工会主办的职工子女爱心托管班正式开班，并在工人文化宫举行开班仪式。",
  }, { { name = "职工子女爱心托管班" } }),
  case("a visit that is part of a relief activity", {
    "6月2日，东湖县总工会开展“情系职工送清凉”活动，把清凉送到工人手中。",
    "下午，在龙首等村组，县总工会带着解暑的食品，对正在工作的村干部进行慰问。",
  }, { { name = "“情系职工送清凉”活动" } }),
  case("what a list of plans consists of did not take place", {
    "近日，市总工会公布2023年为职工办实事清单，包括新建食堂12个、举办青年职工相亲活动30场。",
  }, {}),
  case("a ceremony that somebody attended", {
    "6月14日，市总工会副主席陈某一行出席青禾银行城门支行“最美工会驿站”揭牌仪式。",
  }, { { name = "青禾银行城门支行“最美工会驿站”揭牌仪式" } }),
  case("a ceremony that somebody went through", {
    "6月12日，四公司项目部进行了“四比四赛”劳动竞赛青年突击队授旗仪式。",
  }, { { name = "“四比四赛”劳动竞赛青年突击队授旗仪式" } }),
  case("singing on an evening is no performance of the evening", {
    "6月6日，歌手在公益晚会上演唱《春天里》。当日，“法律与你同行”公益晚会在人民会堂举行。",
  }, { { name = "“法律与你同行”公益晚会" } }),
  case("a contest that experts were sent to", {
    "6月16日，一场以“比技能”为主题的劳动竞赛正在青禾公司如火如荼地进行着。",
    "东湖市总工会组织专班对此次劳动竞赛进行了全程指导。",
  }, { { name = "劳动竞赛" } }),
  acting("what a later paragraph tells the hosts of, on the day of the lead", {
    "“镜子戴好！”6月8日7时，早班的汽笛还没拉，炉前已经热闹开了。",
    "老乔躲不及，被女儿唱了一支歌。炉前一阵掌声，没人再说话。",
    "她说，19名家属早晚两班换着来。这场“暖心话到炉前”由青石铁厂女工委操办。",
  }, { { name = "“暖心话到炉前”", date = { start = "2023-06-08" } } }, { "青石铁厂女工委" }),
  acting("a ceremony of which only the hosts are told", {
    "6月9日，礼堂的大幕缓缓拉开。34名新技师捧着书走上台。",
    "给她们系绸带的，是退休的老师傅。他的眼红。",
    "这场拜师仪式由检验部、白沙药厂工会联合举办。",
  }, { { name = "拜师仪式", date = { start = "2023-06-09" } } }, { "白沙药厂工会" }),
  acting("what those who were asked to come talked about", {
    "6月10日晚，白沙县总工会请仲裁员用一顿饭工夫讲了一遍“周末加班，补休怎么排”。",
  }, { { name = "讲了一遍“周末加班，补休怎么排”" } }, { "白沙县总工会" }),
  acting("a camp that children began, a trial that was brought to a hall", {
    "6月11日，26名职工子女来到白沙气象台，开始了为期五天的“小云朵”夏令托管营。",
    "6月12日，白沙区人民法院把一起工伤赔偿案的庭审搬进了茶厂食堂。",
  }, { { name = "“小云朵”夏令托管营", date = { start = "2023-06-11", ["end"] = "2023-06-15" } },
      { name = "一起工伤赔偿案的庭审" } }, { "白沙区人民法院" }),
  acting("what a doctor who sits there belongs to is told on the same day", {
    "一行小字，让老石一夜没合眼。6月7日，他带着化验单走进文体中心，排在第9号。"
      .. "坐诊的医生刚一开口，排队的都乐了。",
    "这天，白沙化工公司工会请来四位医生，开了一场“健康问到底”。",
  }, { { name = "“健康问到底”", date = { start = "2023-06-07" } } }, { "白沙化工公司工会" }),
  acting("a contest that the title says was turned into another", {
    "6月17日、18日，东湖区工人文化宫的球场上，喊声一浪接一浪，12支队伍赛了18场。",
    "颁奖时，东湖区总工会没有发奖杯。",
  }, { { name = "气排球赛" } }, { "东湖区总工会" }, "气排球赛成了“街坊赛”"),
  case("knuckles and a first time are nothing that was held", {
    "6月6日，老乔端一只茶缸，指头在缸沿上一敲。6月14日早是头一回出摊。",
  }, {}),
  case("a class in which learners are shown", {
    "6月16日晚，市工人文化宫的书法班里，17名学员跟着老师拨琴弦。",
  }, { { name = "书法班" } }),
  acting("a stall that the title shows, with its first time told", {
    "鱼档对面，早市上多出一排两丈宽的木架。架上没有标价。",
    "6月14日晨是头一次开市。摊子是东湖市总工会支的，逢周日早上来。",
  }, { { name = "“换花摊”", date = { start = "2023-06-14" } } }, { "东湖市总工会" },
    "早市上多了个“换花摊”"),
  acting("a sign that is lit", {
    "6月13日傍晚，东湖区总工会副主席葛某合上电闸，大门口的“船员之家”四个字亮了起来。",
  }, { { name = "“船员之家”四个字亮了起来" } }, { "东湖区总工会" }),
  acting("what was done for them, in a word of their own", {
    "白沙厂工会6月9日在班组园给38名装卸工“算账”：一次扭腰，药费、误工的钱，一行行贴在白板上。",
  }, { { name = "“算账”" } }, { "白沙厂工会" }),
  acting("two that were learnt", {
    "6月1日至3日，东湖区总工会把47名保安员召集到职工学校，学英语、学止血包扎、学如何问路。",
  }, { { name = "学英语、学止血包扎" } }, { "东湖区总工会" }),
  acting("a contract that those who may apply have signed", {
    "凡拿到上岗证书、签订一年以上用工合同的职工（含季节工），均可于6月10日到白沙市总工会申领。",
  }, {}, { "白沙市总工会" }),
  case("a room whose teachers somebody provides is opened", {
    "6月1日，由东湖区总工会出资、退休教师协会提供师资的首间“晚读屋”在河滨家具城开门迎新。",
  }, { { name = "首间“晚读屋”开门迎新", place = "河滨家具城" } }),
  case("what nobody thought would be, and a show that the wind took", {
    "6月的大风把演出吹没了，谁也没料到能在柿子红的季节重来。",
  }, {}),
  acting("teachers who are sent into a factory", {
    "东湖学院工会6月2日组织34名教师进厂，在青川玻璃有限公司跟班实训三天。",
  }, { { name = "跟班实训" } }, { "东湖学院工会" }),
  case("a meeting about a night school is not the school", {
    "东湖邮政工会4月起在全省投递站推行“邮路夜校”，每周四晚开课。",
    "6月12日，东湖邮政工会在南苑投递站召开“邮路夜校”现场推进会，7家单位参加。",
  }, { { name = "“邮路夜校”" }, { name = "“邮路夜校”现场推进会" } }),
  acting("what was opened and honoured after the first", {
    "6月12日，东湖市总工会在文化宫举行节能金点子颁奖会，15名“点子大王”领到证书。",
    "颁奖之后接着开“问计会”。东湖县总工会同时表彰了8名“最美护渠工”。",
  }, { { name = "节能金点子颁奖会" }, { name = "“问计会”" }, { name = "表彰8名“最美护渠工”" } },
    { "东湖市总工会", "东湖县总工会" }),
  acting("what the lead names comes before what a later paragraph tells", {
    "“牌子不大，办事不虚。”6月8日，在东湖县竹编行业工会成立大会上，刚选出的主席捧着印章。",
    "东湖县总工会把17家作坊请到一处，并促成劳资双方在会议当天签下工价协议。",
  }, { { name = "东湖县竹编行业工会成立大会" }, { name = "签下工价协议" } }, { "东湖县总工会" }),
  acting("what a bonus adds is none by itself", {
    "6月10日，东湖市总工会举行技能大赛，93名选手参赛。颁奖后，东湖市总工会还为班组颁发了5000元经费。",
  }, { { name = "技能大赛" } }, { }),
  acting("what those who were asked to come taught", {
    "6月7日，白沙检修公司工会请来退休首席焊匠，给15名学徒教钢钎开刃。老焊匠说，听准声响就行。",
  }, { { name = "教钢钎开刃" } }, { "白沙检修公司工会" }),
  acting("a lesson that a rescuer was asked to give", {
    "灶着火了咋办？6月15日，东湖餐饮公司工会请市消防协会的教官到南苑配送站上课，45名炊事员练灭火。",
  }, { { name = "上课" } }, { "东湖餐饮公司工会" }),
  acting("doctors who look at legs", {
    "6月18日，东湖市总工会三位大夫来到道口房，给看守道口的职工看腰腿。",
  }, { { name = "义诊" } }, { "东湖市总工会" }),
  acting("a place that two set up", {
    "6月10日，青川区总工会与区法院在女工活动室设立“欠薪案件审理点”，当天公开审理一起纠纷。",
  }, { { name = "设立“欠薪案件审理点”" } }, { "青川区总工会" }),
  case("rooms of one kind that were opened, and unveiled again", {
    "6月16日上午，5间“码头歇脚室”同时启用，分设在货场边。市总工会副主席为歇脚室揭牌。",
  }, { { name = "“码头歇脚室”启用" } }),
  case("a director whose name looks like a verb", {
    "6月7日，消防护卫部举办体能比武。公司总经理石启航到场观看。",
  }, { { name = "体能比武" } }),
  acting("a team that inspects, and contracts that were signed late", {
    "6月9日，白沙县总工会、县人社局组成联合检查组，走进青石的11家制砖企业，查工资表。5家补签了书面合同。",
  }, { { name = "联合检查" } }, { "白沙县总工会" }),
  acting("what else was called", {
    "6月9日至13日，东湖区总工会组织36名护林员到疗养院开展疗休养活动。",
    "活动期间，护林员们参加了体检。区总工会还召开了护林员座谈会。",
  }, { { name = "疗休养活动" }, { name = "护林员座谈会" } }, { "东湖区总工会" }),
  acting("the talk that a visit ended with", {
    "6月10日，青禾省农林工会主席葛某一行5人来到茶场，就季节工劳动保护作调研。",
    "随后的座谈会上，6名采茶人抢着发言。",
  }, { { name = "调研" }, { name = "座谈会" } }, { "青禾省农林工会" }),
  acting("a contest that is told by one round of it", {
    "十五只耳塞堵住十五对耳朵。考官的红旗一挥，扳手便转开了。",
    "这不是杂技，是6月18日东湖市汽修行业职工技能竞赛的加试。竞赛由东湖市总工会主办。",
  }, { { name = "东湖市汽修行业职工技能竞赛", date = { start = "2023-06-18" } } }, { "东湖市总工会" }),
  acting("a stage for contests", {
    "6月9日晚，东湖分拣站工会在候工大厅摆下擂台，29名拣货员轮番上阵。",
  }, { { name = "擂台赛" } }, { "东湖分拣站工会" }),
  case("what somebody organized has only a title", {
    "6月16日，东湖仲裁院组织劳动争议仲裁“观摩庭”，4家企业的代表到场。",
    "东湖市总工会还组织劳模工匠登上“三尺讲台”。",
  }, { { name = "“观摩庭”" } }),
  case("a room that became something", {
    "6月10日，街区党群服务中心的会议室变身庭审现场，公开审理一起纠纷。",
  }, {}),
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
  acting("a deed that the title tells, on a day that is a Sunday", {
    "6月11日是周日，东湖码头的候船区来了一支船队，船篷上贴着“工伤”两个大字。",
    "组织者是东湖区总工会。船工会唱山歌，律师会讲法条。",
  }, { { name = "划着木船去普法", date = { start = "2023-06-11" } } }, { "东湖区总工会" },
    "划着木船去普法"),
  acting("a chairman who leads a visit", {
    "6月10日，东湖区总工会主席王林带队走访慰问了3户困难职工，送去慰问金。",
  }, { { name = "走访慰问" } }, { "东湖区总工会" }),
  acting("nurses who show how to do it", {
    "6月10日，东湖医院工会组织护士长刘敏带着4名护士走进工地，教工人包扎、止血。",
  }, { { name = "教工人包扎、止血" } }, { "东湖医院工会" }),
  acting("a thing that massages is a gift", {
    "6月10日，东湖港务公司工会给20名司机送来了颈椎按摩仪。",
  }, { { name = "慰问" } }, { "东湖港务公司工会" }),
  acting("blood that was given", {
    "6月10日，一辆采血车停在热电公司门口，136名职工挽起袖子，献出4万毫升热血。",
    "东湖热电公司工会准备了热牛奶。",
  }, { { name = "献血" } }, { "东湖热电公司工会" }),
  case("what units are asked to do by a day", {
    "各单位：为做好夏季送清凉工作，请于6月10日前组织职工体检，设立“清凉驿站”，并上报名单。",
  }, {}),
  acting("families who were asked to the pit", {
    "6月10日，东湖矿工会把家属请到了井口。12名矿嫂给下井的矿工系上平安结。",
  }, { { name = "把家属请到了井口" } }, { "东湖矿工会" }),
  acting("lawyers at a table", {
    "6月10日清早，3名律师在建筑工地的围挡下摆开桌子，活动由东湖区总工会组织，接待咨询40多人。",
  }, { { name = "法律咨询" } }, { "东湖区总工会" }),
  case("an English article", {
    "The Riverton Dock Workers Union held its annual skills contest at the Harbour Training Centre"
      .. " on May 12. More than 240 workers took part in the event.",
    "The union will hold a job fair in June.",
  }, {
    { name = "annual skills contest", place = "Harbour Training Centre",
      date = { start = "2023-05-12" }, participants = { count = 240 } },
  }, { language = "en" }),
  case("whoever attends or is looked at is no host, and who only guides is none", {
    "6月12日，岭东农垦在红星农场举行职工文艺汇演。岭东市妇联党组成员、副主席贺山出席。会前，与会人员观摩了南滩镇总工会的劳动者驿站。",
    "6月13日，由长河市妇联指导，东湖区群众工作部主办的青年联谊会在柳岸公园举办。",
  }, {
    { name = "职工文艺汇演", place = "红星农场", organizers = {} },
    { name = "青年联谊会", place = "柳岸公园", organizers = {} },
  }),
  case("whoever undertook it is not its host as well", {
    "6月12日上午，长河市劳动模范表彰大会在会展中心举行。大会由长河市总工会、长河市人社局共同承办，各县职工代表600余人参加。",
  }, {
    { name = "长河市劳动模范表彰大会", organizers = {},
      undertakers = { "长河市总工会", "长河市人社局" }, participants = { count = 600 } },
  }),
  case("people, weather and what all look forward to are no place", {
    "6月12日，长河市总工会为在烈日下的环卫工人送去清凉。",
    "6月13日，职工运动会在万众期待中举行。",
    "6月14日，长河市总工会利用周末在快递站点集中从业人员召开工会成立大会。",
  }, {
    { name = "送清凉", place = null }, { name = "职工运动会", place = null },
    { name = "工会成立大会", place = "快递站点" },
  }),
  case("two places of one activity, and a school that is known by its number", {
    "6月12日，由长河市总工会主办的“缘来有你”主题活动，在星河广场与骑手驿站分别启动。",
    "6月13日，长河市总工会在市二中举行羽毛球赛。",
  }, {
    { name = "“缘来有你”主题活动", place = "星河广场与骑手驿站" },
    { name = "羽毛球赛", place = "市二中" },
  }),
  case("those that are inspected are the place", {
    "6月12日，长河市总工会联合市人社局，对柳林物流园的9家快递网点开展劳动权益专项检查。",
  }, { { name = "劳动权益专项检查", place = "柳林物流园的9家快递网点" } }),
  case("those who visit are followed to where they went", {
    "6月12日，长河市总工会开展调研活动。",
    "调研组先后来到市客运南站、白云制药厂，看望一线职工。",
  }, { { name = "调研活动", place = "市客运南站、白云制药厂" } }),
  case("a day that is told later takes the place of a vague one", {
    "近日，长河公司团委举办第三届安全知识竞赛。6月8日，第三届安全知识竞赛在本部四楼举行。",
  }, {
    { name = "第三届安全知识竞赛", date = { start = "2023-06-08" }, place = "本部四楼" },
  }),
  case("the end of what began on a day is told further on", {
    "从6月3日开始，长河市总工会联合长河市职业病医院，为130名养路工免费做“尘肺”筛查，至11日全部结束。",
  }, { { name = "“尘肺”筛查", date = { start = "2023-06-03", ["end"] = "2023-06-11" } } }),
  case("本次赛事 means the contest of two activities", {
    "6月12日，长河港集团职工技能大赛在码头公园举行，同期举办了创新成果展示交流会。",
    "本次赛事共有11家企业的62名选手现场竞技。",
  }, {
    { name = "长河港集团职工技能大赛", participants = { count = 62 } },
    { name = "创新成果展示交流会", participants = null },
  }),
  case("a list of those who are there ends with their number; 数十名 is no number", {
    "6月12日，长河公司工会召开家属恳谈会。公司工会负责人、职工家属代表40余人共话安全。",
    "6月13日，长河公司工会邀请数十名职工子女举办“童心”主题活动。",
  }, {
    { name = "家属恳谈会", participants = { count = 40 } },
    { name = "“童心”主题活动", participants = null },
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
  case("the hundred stations of a city are a place, and so is where an oath was taken", {
    "6月12日，长河市总工会在全市100多个工会驿站里举行猜灯谜活动。",
    "6月13日，长河项目部全体员工分别在会议厅和施工现场进行安全宣誓，正式启动“安全月”活动。",
  }, {
    { name = "猜灯谜活动", place = "全市100多个工会驿站" },
    { name = "“安全月”活动", place = "会议厅和施工现场" },
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
  case("children who came are counted by the piece, teams that came are no hosts", {
    "6月12日，长河幼儿园举行开学仪式。63个孩子排着队摸水枪。",
    "6月13日，长河市总工会在体育馆摆开场子，江州陶瓷、长河市中医院等18支队伍210人参加“师带徒”趣味运动会。",
  }, {
    { name = "开学仪式", participants = { count = 63 } },
    { name = "“师带徒”趣味运动会", organizers = { "长河市总工会" }, place = "体育馆",
      participants = { count = 210 } },
  }),
  case("last week is no day, and a stretch may be told by its two ends", {
    "上周，长河市总工会举办安全知识竞赛。",
    "6月9日开始、昨天结束，长河市总工会为焊工举办“尘肺”筛查。",
  }, {
    { name = "安全知识竞赛", date = { reason = "vague" } },
    { name = "“尘肺”筛查", date = { start = "2023-06-09", ["end"] = "2023-06-19" } },
  }),
  case("where all sat down is the place", {
    "6月12日，全市改革现场推进会召开。走完果园，大家在长河市职工活动中心坐下来开会。",
  }, { { name = "全市改革现场推进会", place = "长河市职工活动中心" } }),
  case("a department that acts beside the union of its house", {
    "6月12日，长河盐业工会、安全管理部联合举办制卤技能竞赛，14家盐场挑出来的48名选手参赛。",
  }, { { name = "制卤技能竞赛", organizers = { "长河盐业工会", "安全管理部" },
    participants = { count = 48 } } }, { organizations = {
    { name = "长河盐业工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
  case("where it was, as only the headline tells", {
    "6月12日，职工技能竞赛决赛落下帷幕，104名选手参赛。",
  }, { { name = "职工技能竞赛决赛", place = "机电学院" } }, { title = "技能竞赛在机电学院落幕" }),
  case("an opening and a closing day make a stretch, and a course counts by and by", {
    "长河市职工篮球赛6月3日开幕，6月12日闭幕。",
  }, { { name = "长河市职工篮球赛", date = { start = "2023-06-03", ["end"] = "2023-06-12" } } }),
  case("those whom a course has had so far", {
    "6月8日以来，长河市总工会推出职工微课堂。截至6月上旬，已开讲57场，参加职工2300多人次。",
  }, { { name = "职工微课堂", date = { start = "2023-06-08" }, participants = { count = 2300 } } }),
  case("a scene with its light, its crowd, and hosts that are told last", {
    "6月9日18时20分，职工大礼堂的灯忽然全亮了。45名新技师捧着奖状走上台。",
    "这场拜师仪式由长河市药厂工会联合举办。",
  }, { { name = "拜师仪式", place = "职工大礼堂", organizers = { "长河市药厂工会" },
    participants = { count = 45 } } }),
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
  case("what two activities of one verb share, and where the opened thing stands", {
    "近日，长河市总工会开展“三高”免费检查和护眼知识讲座，共有208名采茶人受益。",
  }, { { name = "“三高”免费检查", participants = { count = 208 } },
    { name = "护眼知识讲座", participants = { count = 208 } } }),
  case("where the thing stands that was opened", {
    "下了早班，调度石磊走进行车楼3层的“静心小屋”，坐了半个钟头。",
    "6月10日，长河市铁厂工会的“静心小屋”揭牌启用。",
  }, { { name = "“静心小屋”揭牌启用", place = "行车楼3层" } }),
  case("a few teachers and many pupils", {
    "6月12日，长河航标站工会请来的两名教师，给31名新上岗船员讲授心理调适课。",
  }, { { participants = { count = 31 } } }),
  case("a hall with an hour and no day, and what came to stand somewhere", {
    "下午五点半，长河市医院门诊大厅的自动扶梯停了，一架钢琴推到了扶梯口。6月9日，长河市医院工会在这里举办候诊音乐会。",
  }, { { name = "候诊音乐会", place = "长河市医院门诊大厅" } }),
  case("a lesson that was taken somewhere", {
    "6月13日上午的安全课开在了长江二桥的钢梁上。38名架子工围着一只安全帽听讲。",
  }, { { name = "安全课", place = "长江二桥的钢梁", participants = { count = 38 } } }),
  case("a kitchen that became a hall", {
    "6月15日，长河大酒店后厨成了考场，52名厨师轮流上灶。长河市总工会主办的烹饪大赛当天决出三甲。",
  }, { { name = "烹饪大赛", place = "长河大酒店后厨", participants = { count = 52 } } }),
  case("those who sat below, and those who were called together", {
    "6月8日，长河市法院举办庭审开放活动。台下坐着的，还有才收了摊的41名修鞋匠。",
    "6月9日，长河市总工会把四家浴场的56名救生员召集到职工学校，举办急救培训班。",
  }, {
    { name = "庭审开放活动", participants = { count = 41 } },
    { name = "急救培训班", place = "职工学校", participants = { count = 56 } },
  }),
  case("where a party went, where they sat, and the day behind the verb", {
    "6月12日，长河市总工会慰问组一行6人走进东山建材市场，开展“送温暖”活动。",
  }, { { name = "“送温暖”活动", place = "东山建材市场" } }),
  case("where old masters sat a whole afternoon", {
    "6月12日，38位老师傅回到机床厂，又在厂部三楼会议室坐了一下午。座谈会由长河机床厂工会召集。",
  }, { { name = "座谈会", place = "厂部三楼会议室", participants = { count = 38 } } }),
  case("the day and the place behind a verb that tells who held it", {
    "长河市总工会合办的“家政技能课”，6月8日在女工活动中心开了头一课，报名的有78人。",
  }, { { name = "“家政技能课”", place = "女工活动中心", date = { start = "2023-06-08" },
    participants = { count = 78 } } }),
  case("a place before the comma, and one behind a dash", {
    "6月9日下午，长河市总工会和职工文学社在创意园的怡山剧场，共同举办青年微课堂。",
    "6月10日，长河市总工会在“省级最美驿站”——城南职工驿站开展爱心理发活动。",
  }, {
    { name = "青年微课堂", place = "创意园的怡山剧场" },
    { name = "爱心理发活动", place = "城南职工驿站" },
  }),
  case("those who were honoured, and those who came; those who have come will compete", {
    "6月4日，长河钢铁公司召开“五四”表彰会，30名青年能手受到表彰，280名团员青年参加会议。",
    "6月12日，长河县第六届职工运动会开幕。28个代表团、1340名运动员将在三天里角逐12个大项。",
  }, {
    { name = "“五四”表彰会", participants = { count = 280 } },
    { name = "长河县第六届职工运动会", participants = { count = 1340 } },
  }),
  case("a town whose name begins as a pointer does, stalls, and those who came or asked", {
    "6月12日，长河县脐橙产业工会联合会成立大会在那溪镇召开。",
    "6月13日，长河县总工会在柳山镇和平路设摊，举办“会员日”活动，现场一共接待职工270人次。",
  }, {
    { name = "长河县脐橙产业工会联合会成立大会", place = "那溪镇" },
    { name = "“会员日”活动", place = "柳山镇和平路", participants = { count = 270 } },
  }),
  case("whoever is charged with a course undertakes it, and those who really came count", {
    "6月3日至5日，长河市总工会委托长河市委党校举办班组组长培训班，应到52人，实到50人。",
  }, { { name = "班组组长培训班", organizers = { "长河市总工会" }, undertakers = { "长河市委党校" },
    participants = { count = 50 } } }, { organizations = {
    { name = "长河市总工会", kind = "union", mentions = { { first = 19, last = 36 } } },
    { name = "长河市委党校", kind = "school", mentions = { { first = 43, last = 60 } } } } }),
  case("a path that is walked is the place", {
    "6月7日清晨，长河渡轮公司工会组织43名职工志愿者，沿着听涛栈道开展“清滩”志愿服务活动。",
  }, { { name = "“清滩”志愿服务活动", place = "听涛栈道", participants = { count = 43 } } }),
  case("a wood that was gone into, with those of two houses", {
    "6月13日，长河县总工会、长河县林业局的人跟着医生进了青石林场，给53名伐木工量血压，开展义诊活动。",
  }, { { place = "青石林场", organizers = { "长河县总工会", "长河县林业局" } } }, { organizations = {
    { name = "长河县总工会", kind = "union", mentions = { { first = 13, last = 30 } } },
    { name = "长河县林业局", kind = "government", mentions = { { first = 34, last = 51 } } } } }),
  case("a deed that no list of events has, by people who are counted", {
    "6月12日，河西灯泡厂39名装配工挽起裤脚，给镇上的敬老院割草、刷墙。",
  }, { { name = "给镇上的敬老院割草、刷墙", date = { start = "2023-06-12" } } }),
  case("those who were asked do it elsewhere: the deed is the name", {
    "6月12日，县工会组织26名老劳模在月湖湿地栽下池杉180株。",
  }, { { name = "栽下池杉180株", place = "月湖湿地" } }),
  case("what is handed on gets somewhere", {
    "6月12日一早，矿工会把热豆浆端到了副井口，夜班下来的人手一杯。",
  }, { { name = "把热豆浆端到了副井口" } }),
  case("what was received, raised or reached is no deed", {
    "6月12日，急诊科的护士收到一面锦旗。6月13日，公司工会把补贴标准提高到每人80元。",
  }, {}),
  case("a relative clause and a noun tell of no deed", {
    "6月12日，车间工人捐出的420本连环画成了新书架上的主角，慰问组的照片贴在墙上。",
  }, {}),
  case("competitors who are told of before their contest is named", {
    "38段毛竹搬进院子，要在38名选手手里变成筲箕。",
    "6月9日，长河县第三届竹编技能竞赛在青竹小镇开赛。",
  }, { { name = "长河县第三届竹编技能竞赛", participants = { count = 38 } } }),
  case("those at a round table, told of far behind, and not the few who speak", {
    "6月9日，柳山镇总工会举行“骑士圆桌会”。",
    "桌上摆着姜茶。有人先讲了电梯。有人讲门禁。最后讲的是评分。",
    "23名骑手从两点讲到天黑，3名代表记了一本。",
  }, { { name = "“骑士圆桌会”", participants = { count = 23 } } }),
  case("those of a list, all told", {
    "6月9日，长河县工会全委会议召开。委员和16家企业的负责人共62人，人人手里一张表。",
  }, { { name = "长河县工会全委会议", participants = { count = 62 } } }),
  case("what follows a ceremony, and a list of what is promised, is not those who came", {
    "6月9日，长河县工会在船坞举行“送清凉”启动仪式。仪式结束，医疗队为150名电焊工测听力。",
    "◆为900名环卫工人免费体检；",
  }, { { participants = null } }),
  case("whoever came in, not those to whom a thing was handed", {
    "6月9日，长河县工会举办专场招聘会。女工委在现场为160名妇女发放筛查卡，当天进场求职者900余人。",
  }, { { participants = { count = 900 } } }),
  case("a band of so many, and how many have been looked at so far", {
    "6月9日，由12名律师组成的宣讲队走进长河钢厂开展普法宣讲。",
    "6月10日，长河县工会举办“两癌”免费筛查。截至6月14日，已有1350名女职工完成检查。",
  }, { { participants = { count = 12 } }, { participants = { count = 1350 } } }),
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
  case("what the kicker says to have been held, while the lead tells its scene", {
    "两只手一把尺。6月9日，来自9家船厂的52名钳工在青石港比的是半根睫毛那样薄的一丝缝隙。",
    "大赛由白沙市总工会主办。",
  }, { { name = "全市修船钳工技能大赛" } }, { title = "半根睫毛见高下",
    kicker = "全市修船钳工技能大赛落幕", organizations = {
      { name = "白沙市总工会", kind = "union", mentions = { { first = 133, last = 150 } } } } }),
  case("what a subtitle says the piece is about", {
    "6月9日上午，锅盖一只只掀开，秤一把把搁上窗口，没有人提前打过招呼。",
    "白沙纺织集团工会抽出的18名职工代表，当天就把意见交给了后勤部。",
  }, { { name = "职工代表巡视五个食堂" } }, { title = "这一勺有多重",
    subtitle = "——职工代表巡视五个食堂小记", organizations = {
      { name = "白沙纺织集团工会", kind = "union", mentions = { { first = 100, last = 123 } } } } }),
  case("places told by the way: before, behind, and where a scene was entered", {
    "6月9日下午，铸工和织工在柳山体育馆结成了搭档。",
    "长河县工会举办的“有缘”联谊会，请来了40名单身职工。",
  }, { { name = "“有缘”联谊会", place = "柳山体育馆" } }),
  case("what stands behind 这里 is the scene that was entered", {
    "推开文化馆三楼的画室，墨香扑面而来。长河县职工书画展6月9日在这里开展。",
  }, { { place = "文化馆三楼的画室" } }),
  case("a square that was lively before a fair is held there", {
    "柳山镇政务中心门前的空场，6月9日一早就热闹起来。当日，长河县工会在此举办专场招聘会。",
  }, { { place = "柳山镇政务中心门前的空场" } }),
  case("a nook gives way to where it is", {
    "6月9日晚，巡回讲师来到了北塘仓储基地，一堂“纸箱算账课”在货架旁开讲。",
  }, { { name = "“纸箱算账课”", place = "北塘仓储基地" } }),
  case("an evening of the old calendar, and where a dance was", {
    "正月十五晚上，青石古城望月楼下，长河县工会举办“踏歌”单身职工交友会，90名青年跳起了舞。",
  }, { { place = "青石古城望月楼" } }),
  case("a tower's foot, a company that bears a number, and so many mines", {
    "6月9日，长河风电场工会在90米高的塔筒底为6名工友过集体生日。",
    "6月10日，3名心理咨询师来到第二港务公司，为夜班职工作题为《安睡》的讲座。",
    "6月11日，集团工会在5个矿井开展“点单”送清凉行动。",
  }, { { place = "90米高的塔筒底" }, { place = "第二港务公司" }, { place = "5个矿井" } }),
  case("what came after a show took place where the show did", {
    "6月9日傍晚，长河县工会在东岭隧道食堂举办文艺演出。演出之后，县工会开展了“送清凉”慰问。",
  }, { { place = "东岭隧道食堂" }, { place = "东岭隧道食堂" } }),
  case("what has set out is no place", {
    "6月9日清晨，公司的客车刚出站，乘务员就讲起了故事。长河运输公司工会举办“流动课堂”。",
  }, { { place = null } }),
  case("where somebody works is no place of what is held", {
    "6月10日，在北塘车站里工作的保洁员围成一圈。长河运输公司工会举办“拉花”技能培训班。",
  }, { { place = null } }),
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
  case("a day right behind the name", {
    "长河县工会举办的“山海”青年联谊会6月9日在青石峡谷办了第三场，80名青年参加。",
  }, { { date = { start = "2023-06-09" } } }),
  case("a series that is read for the hundredth time", {
    "6月9日，白沙市工人文化宫的“灯下听潮”读到第40期，来了50多人。",
  }, { { name = "“灯下听潮”" } }),
  case("a stall that stands there again", {
    "6月9日，白沙县总工会的“姜汤摊”又摆上了西江码头，谁路过都能喝一碗。",
  }, { { name = "“姜汤摊”又摆上了西江码头" } }, { organizations = {
    { name = "白沙县总工会", kind = "union", mentions = { { first = 12, last = 29 } } } } }),
  case("the last lesson of a course, and those who came to a meeting", {
    "6月9日，在白沙职工学校，全县新任班组长培训班的最后一课是拆一台水泵。",
  }, { { name = "全县新任班组长培训班", place = "白沙职工学校" } }),
  case("those who are honoured at a ceremony are no name", {
    "6月9日，白沙县总工会召开表彰大会。会上，县领导为获奖代表颁奖。",
  }, { { name = "表彰大会" } }),
  case("what was looked at on the next day", {
    "6月9日，白沙县总工会召开七届三次全委会。次日上午，与会人员到青石镇实地察看了工会驿站。",
  }, { { name = "七届三次全委会" }, { name = "实地察看", place = "青石镇" } }, { organizations = {
    { name = "白沙县总工会", kind = "union", mentions = { { first = 12, last = 29 } } } } }),
  case("what is only shown has the title as its name", {
    "锅是借的，灶是土坯垒的。6月9日傍晚，河滩上蹲了一圈人，28名挖沙工捧着海碗不说话。",
    "白沙县总工会的老何守在灶边，一勺一勺地舀。",
  }, { { name = "河滩上的四口锅", date = { start = "2023-06-09" } } }, { title = "河滩上的四口锅",
    organizations = { { name = "白沙县总工会", kind = "union",
      mentions = { { first = 120, last = 137 } } } } }),
  case("what a title asks or counts is shown by nothing", {
    "锅是借的，灶是土坯垒的。6月9日傍晚，河滩上蹲了一圈人，28名挖沙工捧着海碗不说话。",
    "白沙县总工会的老何守在灶边，一勺一勺地舀。",
  }, {}, { title = "一口锅能吃多少吨米？",
    organizations = { { name = "白沙县总工会", kind = "union",
      mentions = { { first = 120, last = 137 } } } } }),
  case("those who came to an assembly of whom some are told apart, and a team", {
    "6月9日，县人社局把招聘会搬到了柳山镇。",
    "摊位前挤得水泄不通。到下午两点，到场的2600余人里，有240人签下意向书。",
  }, { { participants = { count = 2600 } } }),
  case("a few whom a master brings are not those who came", {
    "6月9日，省劳模带着两名徒弟走进柳山木器厂开展技能培训，围着听的有70多人。",
  }, { { participants = { count = 70 } } }),
  case("competitors of whom it is said what they will do have come", {
    "6月9日，长河县第三届焊工技能大赛在柳山技校开赛，38名选手将在两天里一决高下。",
  }, { { name = "长河县第三届焊工技能大赛", participants = { count = 38 } } }),
  case("whoever approves is no host", {
    "6月9日，由长河市总工会批准，白沙县总工会主办的干部培训班在柳山党校开班。",
  }, { { organizers = { "白沙县总工会" } } }, { organizations = {
    { name = "长河市总工会", kind = "union", mentions = { { first = 15, last = 32 } } },
    { name = "白沙县总工会", kind = "union", mentions = { { first = 42, last = 59 } } } } }),
  case("no adverb in a place", {
    "6月10日，“山海”青年联谊会在白沙村浪漫举行。",
  }, { { place = "白沙村" } }),
  case("whoever invites is the host, and what is upon a cloth is no place", {
    "6月9日，县中医院三位大夫应柳山水泥厂工会之邀来到北坡值班房，给守护员看腰腿，52人扎了针。",
  }, { { organizers = { "柳山水泥厂工会" }, participants = { count = 52 } } }, { organizations = {
    { name = "县中医院", kind = "hospital", mentions = { { first = 12, last = 23 } } },
    { name = "柳山水泥厂工会", kind = "union", mentions = { { first = 39, last = 59 } } } } }),
  case("delegates of a meeting that is only pointed to, and whom money is given to", {
    "6月9日，长河县工会在柳山机床厂车间里召开产改现场会。听他说的，是来自各乡的130名代表。",
    "6月10日，长河县工会举办专题党课，为12名学生代表发放助学金。",
  }, { { participants = { count = 130 } }, { participants = null } }),
  case("a walk of goodwill that comes to a mill, and what is told of it besides", {
    "6月8日，长河县工会“她健康”公益行走进棉纺厂，医生带着38名挡车工做颈椎操。",
  }, { { name = "“她健康”公益行", place = "棉纺厂" } }),
  case("a thing with a title that was shown somewhere", {
    "6月8日晚，矿工自编自演的“窑火春晚”在青石俱乐部上演。",
  }, { { name = "“窑火春晚”", place = "青石俱乐部" } }),
  case("a deed is weighed: a day, a union, people, for whom it was done", {
    "6月14日，白沙县林场工会请来县医院的两位大夫，给31名伐木工看了腰腿。",
  }, { { name = "给31名伐木工看了腰腿", date = { start = "2023-06-14" } } }, { organizations = {
    { name = "白沙县林场工会", kind = "union", mentions = { { first = 13, last = 33 } } } } }),
  case("those who were asked are told of in the clause before", {
    "6月14日，白沙县法院请来16名货车司机，旁听了一起运费案的庭审。",
  }, { { name = "旁听了一起运费案的庭审" } }, { organizations = {
    { name = "白沙县法院", kind = "government", mentions = { { first = 13, last = 27 } } } } }),
  case("the day of the sentence before counts for what was handed on", {
    "早班的雾还没散，码头上先热闹了。", "6月14日上午，市总工会的人也上了趸船。",
    "白沙市总工会副主席罗启明把260双胶鞋交到搬运工手上，又问起夜班补贴。",
  }, { { name = "把260双胶鞋交到搬运工手上", date = { start = "2023-06-14" } } }, {
    organizations = { { name = "白沙市总工会", kind = "union", aliases = { "市总工会" },
      mentions = { { first = 68, last = 79 }, { first = 105, last = 122 } } } } }),
  case("a gift of which nothing is told is relief", {
    "6月14日，白沙县总工会向夜班调车员送上了真挚的问候。",
  }, { { name = "慰问" } }, { organizations = {
    { name = "白沙县总工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
  case("children who are taken somewhere, and the people of a union who go from door to door", {
    "6月13日，白沙矿务局工会把23名矿工的孩子接到水库边住了两天。",
    "6月15日，青石镇总工会的人挨家敲开了18户困难职工的门。",
  }, { { name = "把23名矿工的孩子接到水库边住了两天" }, { name = "敲开了18户困难职工的门" } }, { organizations = {
    { name = "白沙矿务局工会", kind = "union", mentions = { { first = 13, last = 33 } } } } }),
  case("what was recorded or who stands there is no deed, and what pronouns stand for is no name", {
    "6月13日，白沙文化馆的姚兰把工友的话录了下来。",
    "6月14日，白沙城管局工会带着他们看了一场皮影戏。",
  }, { { name = "看了一场皮影戏" } }, { organizations = {
    { name = "白沙城管局工会", kind = "union", mentions = { { first = 80, last = 100 } } } } }),
  case("a scene that only its things name, and one of which too few are shown", {
    "不装。五个小时以后，话变了。6月12日，白沙港务公司工会和五家码头的老板隔着一张谈判桌，"
      .. "职工方三个人，企业方五个人。",
    "白沙港务公司工会主席先松口：风扇可以少两台，电费不能让工人出。",
  }, { { name = "集体协商", date = { start = "2023-06-12" } } }, { title = "风扇装不装？", organizations = {
    { name = "白沙港务公司工会", kind = "union", mentions = { { first = 55, last = 78 },
      { first = 170, last = 193 } } } } }),
  case("a later sentence says up to which day it went on", {
    "6月9日，青石镇总工会在桃园边支起“热汤棚”。到12日收棚，三个村的桃农都来喝过。",
  }, { { name = "“热汤棚”", date = { start = "2023-06-09", ["end"] = "2023-06-12" } } }),
  case("what is told first is told for itself", {
    "6月14日，白沙林场工会把64双雨靴送上山，连同药箱一起交到护林员手里。",
  }, { { name = "把64双雨靴送上山" } }, { organizations = {
    { name = "白沙林场工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
  case("a road that is mended, a rescue and a visit to the doctor are no deeds", {
    "6月14日，养路工们在烈日下补了8个坑槽。", "6月15日，民警把晕倒的老人送到了县医院。",
    "6月16日，老赵到县医院看了腿，大夫让他少走路。",
  }, {}),
  case("production, a portrait and what is to come are no deeds", {
    "6月14日，白沙钢厂职工给3号高炉换上新炉衬，比计划提前两天投产。",
    "他是厂里的老人，给工友理了三十年发。白沙县总工会计划请来大夫，给职工看腰腿。",
  }, {}, { organizations = {
    { name = "白沙钢厂", kind = "company", mentions = { { first = 13, last = 24 } } } } }),
  case("a place without what only points to the town, and where the scene is laid out", {
    "6月9日，长河县在当地白沙乡石坪村举行采茶节。",
    "6月10日，青石村举行“稻田”文化节，活动现场布置在村口的晒谷场里，锣鼓响了一天。",
  }, { { place = "白沙乡石坪村" }, { place = "村口的晒谷场" } }),
  case("a place that it was not", {
    "考场不在教室。6月9日，长河建工集团的空场上画了五个方框，46名司机轮番上阵，比武由长河县工会主办。",
  }, { { place = "长河建工集团的空场" } }),
  case("a garden, and what was done in it", {
    "6月10日，60名单身青年在园子里认树、摘桃，这是长河县工会的联谊会。",
  }, { { place = "园子" } }),
  case("minutes are no place", {
    "6月9日上午，北塘车站警报响起。长河县工会组织的应急演练开始了，不到四分钟，全部撤到场外。",
  }, { { place = "北塘车站" } }),
  case("as many men as women, and a ground where a contest began", {
    "6月9日，长河县工会在月湖营地举办“星空”联谊会，男女各28名职工参加。",
    "6月10日下午，长河矿业公司第九届职工拔河赛在矿区灯光球场开绳。",
  }, { { participants = { count = 56 } }, { place = "矿区灯光球场" } }),
  case("at whose charge a course is held, and who carries it out", {
    "受长河市总工会委托，柳山技师学院6月9日开办养老护理员培训班，46名职工报名。",
  }, { { organizers = { "长河市总工会" }, undertakers = { "柳山技师学院" } } }, { organizations = {
    { name = "长河市总工会", kind = "union", mentions = { { first = 4, last = 21 } } },
    { name = "柳山技师学院", kind = "school", mentions = { { first = 31, last = 48 } } } } }),
  case("teams with their people, a freight yard, and a hall behind a feast", {
    "凌晨两点，北塘机场货运区亮如白昼。6月9日，长河机场工会开展夜间装卸劳动竞赛，5个班组、64名装卸工分两段作业。",
  }, { { name = "夜间装卸劳动竞赛", place = "北塘机场货运区", participants = { count = 64 } } }),
  case("those who are given a prize along with houses do not take part for that", {
    "6月9日，长河县劳动奖表彰大会在柳山会堂举行，为12个集体、25名个人颁奖，职工代表400多人参加。",
  }, { { participants = { count = 400 } } }),
  case("where a final was put, not where its onlookers sat", {
    "6月9日，长河县快递行业工会联合会把“小哥”篮球赛的决赛放在了柳山体育馆，看台上坐了三百多人。",
  }, { { place = "柳山体育馆" } }),
  case("what a gift belonged to, told at last by who held it", {
    "6月9日，渡口的停车场上，44名船工举起右拳。长河县总工会为他们送上“入会礼包”。",
    "这场集中入会仪式由长河县总工会、县航运局联合举办。",
  }, { { name = "集中入会仪式", date = { start = "2023-06-09" } } }, { organizations = {
    { name = "长河县总工会", kind = "union", mentions = { { first = 62, last = 79 } } } } }),
  case("the liveliest scene of a congress", {
    "票数投上墙，是长河丝织厂三届四次职代会最提气的一幕。6月9日，该厂88名代表在礼堂参会。",
  }, { { name = "长河丝织厂三届四次职代会" } }),
  case("what the picture shows has been told", {
    "6月9日，长河县总工会举办渔工安全培训。图为学员在船坞进行实操演练。",
  }, { { name = "渔工安全培训" } }),
  case("those who came to a meeting, told far behind its report", {
    "6月9日，长河县工会召开竞赛推进会议。",
    "会议指出，要比质量。会议强调，要比安全。会议要求，要比效率。",
    "会上，6家单位作了发言。各乡镇工会主席、部门负责人共140余人参会。",
  }, { { name = "竞赛推进会议", participants = { count = 140 } } }),
  case("both sides of a table, not those whom a contract reaches", {
    "6月9日，木器行业集体协商会议在柳山镇举行。8名职工方代表与7名企业方代表谈了两个小时，签订行业合同，"
      .. "惠及全行业26家企业的1900名职工。",
  }, { { participants = { count = 15 } } }),
  case("a place that is described in the sentence that points to it", {
    "白沙县北岭镇的酒厂里雾气腾腾——6月9日，长河市第二届酿酒技能竞赛在这里开甑。",
  }, { { place = "白沙县北岭镇的酒厂" } }),
  case("a ceremony whose name begins with a verb, and how it went", {
    "6月10日，长河隧道项目部的贯通仪式办得很短，台上连话筒都省了。",
  }, { { name = "贯通仪式", date = { start = "2023-06-10" } } }),
  case("a room whose sign was put up", {
    "6月9日，两只集装箱刷成蓝色，“渡工驿站”的牌子就在这天挂上。",
  }, { { date = { start = "2023-06-09" } } }),
  case("where both sides sat that day, and where their table stood", {
    "6月9日签字的时候，长河县木器行业的集体合同谈了三个晚上。“三分钱，争了半天。”",
    "当天在柳山镇便民服务中心，双方的14名代表坐成两排，签约仪式由长河县工会主持。",
  }, { { place = "柳山镇便民服务中心" } }),
  case("where a room lies is no part of what it is", {
    "6月9日，设在青石渡口里的船工驿站迎来第一批客人。",
  }, { { name = "船工驿站启用", place = "青石渡口" } }),
  { name = "a day counts although nothing tells its year",
    article = { title = "工会新闻", language = "zh", paragraphs = {
      "6月9日下午，长河县总工会在月湖码头为32名艄公量血压、测听力。" } },
    expect = { activities = { { name = "义诊",
      date = { text = "6月9日下午", reason = "no-reference-date" } } } } },
  acting("a contract that both sides put their names to", {
    "“两块五，再低就没法干了。”6月9日，船工代表把账本摊在长河县总工会的桌上。",
    "谈到傍晚，双方代表在《渡口行业集体合同》上签了字。",
  }, { { name = "签订《渡口行业集体合同》", date = { start = "2023-06-09" } } }, { "长河县总工会" }),
  acting("those who were asked to come are no thing that is brought", {
    "6月9日，长河县总工会把全县26名“金牌艄公”请到青石祠堂，听老船长讲了一上午行船规矩。",
  }, { { name = "讲了一上午行船规矩", place = "青石祠堂" } }, { "长河县总工会" }),
  acting("what was done once has a name of its own", {
    "6月9日，长河县总工会的咨询师给夜班的18名护士做了一次音乐放松训练。",
  }, { { name = "音乐放松训练" } }, { "长河县总工会" }),
  acting("who became members", {
    "6月9日，长河县总工会把登记桌支在渡口的磅房旁边，一下午有76名船工成了工会会员。",
  }, { { name = "集中入会" } }, { "长河县总工会" }),
  acting("an action that runs since a day, and in whose name somebody sat by the road", {
    "“上门等不如出门找。”自6月9日夏季护薪行动开始，长河县总工会的律师天天到码头上坐一上午。",
  }, { { name = "夏季护薪行动", date = { start = "2023-06-09" } } }, { "长河县总工会" }),
  acting("items between semicolons that open with who did it", {
    "青石镇总工会6月9日在渡口开出第三家“艄公茶座”；长河县总工会6月10日、11日连着办了两天船模擂台，40人参赛。",
  }, { { name = "“艄公茶座”", organizers = { "青石镇总工会" } },
    { name = "船模擂台", date = { start = "2023-06-10", ["end"] = "2023-06-11" } } },
    { "青石镇总工会", "长河县总工会" }),
  case("a lesson that got somewhere, a fair that was set up there, and whom a room is for", {
    "6月9日，长河县工会的“听海”心理解压课上到了青石船厂的食堂。",
    "6月10日，“旧书新读”换书市集在青石广场摆开。",
    "6月11日，“望潮书屋”正式面向夜班职工开放。",
  }, { { name = "“听海”心理解压课" }, { name = "“旧书新读”换书市集", place = "青石广场" },
    { name = "“望潮书屋”开放" } }),
  acting("who held it stands behind what it was", {
    "“船到滩头要掌稳舵哟——”6月9日，青石滩上一声高过一声。",
    "号子会是长河县总工会和县文联一道办的，12支船队轮着唱。",
  }, { { name = "号子会", date = { start = "2023-06-09" } } }, { "长河县总工会" }),
  acting("a day from which it went on for some", {
    "长河县总工会6月9日起连着四天把体检车开进渡口，为船工查体。",
  }, { { date = { start = "2023-06-09", ["end"] = "2023-06-12" } } }, { "长河县总工会" }),
  acting("who stayed at a sanatorium rested there", {
    "6月9日，长河县总工会请来的26名劳模住进月湖疗休养中心，早上打太极，下午泡药浴。",
  }, { { name = "疗休养" } }, { "长河县总工会" }),
  acting("a series of which this is the fourth", {
    "6月9日晚，长河县总工会的院子里，船东和船工隔着一壶茶坐下。",
    "这样的“船家茶话”每月摆一次，这是第四回。",
  }, { { name = "“船家茶话”" } }, { "长河县总工会" }),
  acting("a day that is named for the season, and apprentices", {
    "昨天是夏至，长河县总工会带着8名老船匠，与青石技校的24名学生在船坞结成师徒对子。",
  }, { { name = "师徒结对", date = { start = "2023-06-19" } } }, { "长河县总工会" }),
  acting("those who were elected, and who is no organization", {
    "6月9日晚，12家船厂推来的86名焊工举手投票，选出了码头第一届工会联合会的五名委员。长河县总工会派人到场。",
  }, { { name = "选出了码头第一届工会联合会的五名委员", organizers = { "长河县总工会" } } },
    { "长河县总工会" }),
  acting("items of which only a later one has a verb of holding", {
    "小事之一，是牵线。6月9日，长河县总工会把44名单身船工约到一起露营、钓鱼。",
    "小事之二，是修灯。6月10日，青石电厂的电工师傅带着梯子，到渡口免费给值班员更换航标灯泡。",
    "小事之三，是看书。6月11日，渡口上的“望潮书屋”职工阅读点迎来第一批读者。",
  }, { { name = "把44名单身船工约到一起露营、钓鱼" }, { name = "免费更换航标灯泡" },
    { name = "“望潮书屋”职工阅读点启用" } }, { "长河县总工会" }),
}
