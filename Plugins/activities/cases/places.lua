-- Where an activity took place, and where it did not.

local articles = require("cases.shared.articles")
local case, acting = articles.case, articles.acting
local null = require("broadsheet").null

return {
  case("where an object is taken to, and where guests are received", {
    "连日来，梨川县总工会派出农技志愿服务小组深入杏花镇果园，手把手指导果农疏果。",
    "6月18日，镇职工书屋迎来端午诵读会，40名职工参加。",
  }, {
    { name = "农技志愿服务", place = "杏花镇果园" },
    { name = "端午诵读会", place = "镇职工书屋", participants = { count = 40 } },
  }),
  case("a room that the title gives", {
    "6月10日，白沙市总工会联合园区把闲置的储藏室改了样，刚休完产假的刘小满推门进来。",
  }, { { name = "“妈妈小屋”" } }, { title = "园区里有了“妈妈小屋”" }),
  acting("who led them there is no part of where it was", {
    "6月10日，白沙市总工会党组成员、副主席乔岭带队来柳江区，调研工匠学院建设。",
  }, { { name = "调研工匠学院建设", place = "柳江区" } }, { "白沙市总工会" }),
  case("a vocational school is a place as a whole", {
    "6月10日，“工匠进校园”示范宣讲在湖西中等专业学校举行。",
  }, { { name = "“工匠进校园”示范宣讲", place = "湖西中等专业学校" } }),
  case("in front of a building, and where a team came together", {
    "6月10日，白沙市总工会在创业园食堂前开展普法宣传活动。",
    "6月12日，12支服务队在滨江广场集中亮相，开展“白衣同行”志愿服务活动。",
  }, { { place = "创业园食堂前" }, { place = "滨江广场" } }),
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
  case("where those who came gathered, and what the day began with", {
    "6月5日，白沙市总工会在阵阵掌声中举行劳模座谈会，劳模们欢聚在海员剧场，畅谈心得。",
    "6月9日，白沙市总工会举行家庭摄影比赛。选手们聚集在北岭牧场，各显身手。",
    "6月12日，冲压车间院内一片喜气，首届职工拔河比赛在这里举行。",
  }, { { name = "劳模座谈会", place = "海员剧场" }, { name = "家庭摄影比赛", place = "北岭牧场" },
    { name = "首届职工拔河比赛", place = "冲压车间院内" } }),
  case("the place of a second deed, and one in front of something", {
    "6月7日，白沙市总工会在市第二中学签订协作协议，并为“职工权益驿站”揭牌。",
    "6月9日，白沙市总工会在创新园食堂前开展“法律面对面”咨询活动。",
  }, { { place = "市第二中学" },
    { name = "“职工权益驿站”揭牌", place = "市第二中学" },
    { name = "“法律面对面”咨询活动", place = "创新园食堂前" } }),
  case("what was brought to sweepers at the place where they set out", {
    "6月10日凌晨，白沙市总工会的干部骑着电动车，把热豆浆送到清扫点。",
  }, { { name = "慰问" } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 19, last = 36 } } } } }),
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
  case("the hundred stations of a city are a place, and so is where an oath was taken", {
    "6月12日，长河市总工会在全市100多个工会驿站里举行猜灯谜活动。",
    "6月13日，长河项目部全体员工分别在会议厅和施工现场进行安全宣誓，正式启动“安全月”活动。",
  }, {
    { name = "猜灯谜活动", place = "全市100多个工会驿站" },
    { name = "“安全月”活动", place = "会议厅和施工现场" },
  }),
  case("where all sat down is the place", {
    "6月12日，全市改革现场推进会召开。走完果园，大家在长河市职工活动中心坐下来开会。",
  }, { { name = "全市改革现场推进会", place = "长河市职工活动中心" } }),
  case("where it was, as only the headline tells", {
    "6月12日，职工技能竞赛决赛落下帷幕，104名选手参赛。",
  }, { { name = "职工技能竞赛决赛", place = "机电学院" } }, { title = "技能竞赛在机电学院落幕" }),
  case("what two activities of one verb share, and where the opened thing stands", {
    "近日，长河市总工会开展“三高”免费检查和护眼知识讲座，共有208名采茶人受益。",
  }, { { name = "“三高”免费检查", participants = { count = 208 } },
    { name = "护眼知识讲座", participants = { count = 208 } } }),
  case("where the thing stands that was opened", {
    "下了早班，调度石磊走进行车楼3层的“静心小屋”，坐了半个钟头。",
    "6月10日，长河市铁厂工会的“静心小屋”揭牌启用。",
  }, { { name = "“静心小屋”揭牌启用", place = "行车楼3层" } }),
  case("a hall with an hour and no day, and what came to stand somewhere", {
    "下午五点半，长河市医院门诊大厅的自动扶梯停了，一架钢琴推到了扶梯口。6月9日，长河市医院工会在这里举办候诊音乐会。",
  }, { { name = "候诊音乐会", place = "长河市医院门诊大厅" } }),
  case("a lesson that was taken somewhere", {
    "6月13日上午的安全课开在了长江二桥的钢梁上。38名架子工围着一只安全帽听讲。",
  }, { { name = "安全课", place = "长江二桥的钢梁", participants = { count = 38 } } }),
  case("a kitchen that became a hall", {
    "6月15日，长河大酒店后厨成了考场，52名厨师轮流上灶。长河市总工会主办的烹饪大赛当天决出三甲。",
  }, { { name = "烹饪大赛", place = "长河大酒店后厨", participants = { count = 52 } } }),
  case("where a party went, where they sat, and the day behind the verb", {
    "6月12日，长河市总工会慰问组一行6人走进东山建材市场，开展“送温暖”活动。",
  }, { { name = "“送温暖”活动", place = "东山建材市场" } }),
  case("where old masters sat a whole afternoon", {
    "6月12日，38位老师傅回到机床厂，又在厂部三楼会议室坐了一下午。座谈会由长河机床厂工会召集。",
  }, { { name = "座谈会", place = "厂部三楼会议室", participants = { count = 38 } } }),
  case("a place before the comma, and one behind a dash", {
    "6月9日下午，长河市总工会和职工文学社在创意园的怡山剧场，共同举办青年微课堂。",
    "6月10日，长河市总工会在“省级最美驿站”——城南职工驿站开展爱心理发活动。",
  }, {
    { name = "青年微课堂", place = "创意园的怡山剧场" },
    { name = "爱心理发活动", place = "城南职工驿站" },
  }),
  case("a path that is walked is the place", {
    "6月7日清晨，长河渡轮公司工会组织43名职工志愿者，沿着听涛栈道开展“清滩”志愿服务活动。",
  }, { { name = "“清滩”志愿服务活动", place = "听涛栈道", participants = { count = 43 } } }),
  case("a wood that was gone into, with those of two houses", {
    "6月13日，长河县总工会、长河县林业局的人跟着医生进了青石林场，给53名伐木工量血压，开展义诊活动。",
  }, { { place = "青石林场", organizers = { "长河县总工会", "长河县林业局" } } }, { organizations = {
    { name = "长河县总工会", kind = "union", mentions = { { first = 13, last = 30 } } },
    { name = "长河县林业局", kind = "government", mentions = { { first = 34, last = 51 } } } } }),
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
  case("a tower's foot, a company that bears a number, and so many mines", {
    "6月9日，长河风电场工会在90米高的塔筒底为6名工友过集体生日。",
    "6月10日，3名心理咨询师来到第二港务公司，为夜班工人作题为《安睡》的讲座。",
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
  case("a stall that stands there again", {
    "6月9日，白沙县总工会的“姜汤摊”又摆上了西江码头，谁路过都能喝一碗。",
  }, { { name = "“姜汤摊”又摆上了西江码头" } }, { organizations = {
    { name = "白沙县总工会", kind = "union", mentions = { { first = 12, last = 29 } } } } }),
  case("no adverb in a place", {
    "6月10日，“山海”青年联谊会在白沙村浪漫举行。",
  }, { { place = "白沙村" } }),
  case("a place without what only points to the town, and where the scene is laid out", {
    "6月9日，长河县在当地白沙乡石坪村举行采茶节。",
    "6月10日，青石村举行“稻田”文化节，活动现场布置在村口的晒谷场里，锣鼓响了一天。",
  }, { { place = "白沙乡石坪村" }, { place = "村口的晒谷场" } }),
  case("a place that it was not", {
    "考场不在教室。6月9日，长河建工集团的空场上画了五个方框，46名司机轮番上阵，比武由长河县工会主办。",
  }, { { place = "长河建工集团的空场" } }),
  case("minutes are no place", {
    "6月9日上午，北塘车站警报响起。长河县工会组织的应急演练开始了，不到四分钟，全部撤到场外。",
  }, { { place = "北塘车站" } }),
  case("as many men as women, and a ground where a contest began", {
    "6月9日，长河县工会在月湖营地举办“星空”联谊会，男女各28名职工参加。",
    "6月10日下午，长河矿业公司第九届职工拔河赛在矿区灯光球场开绳。",
  }, { { participants = { count = 56 } }, { place = "矿区灯光球场" } }),
  case("teams with their people, a freight yard, and a hall behind a feast", {
    "凌晨两点，北塘机场货运区亮如白昼。6月9日，长河机场工会开展夜间装卸劳动竞赛，5个班组、64名装卸工分两段作业。",
  }, { { name = "夜间装卸劳动竞赛", place = "北塘机场货运区", participants = { count = 64 } } }),
  case("where a final was put, not where its onlookers sat", {
    "6月9日，长河县快递行业工会联合会把“小哥”篮球赛的决赛放在了柳山体育馆，看台上坐了三百多人。",
  }, { { place = "柳山体育馆" } }),
  case("a place that is described in the sentence that points to it", {
    "白沙县北岭镇的酒厂里雾气腾腾——6月9日，长河市第二届酿酒技能竞赛在这里开甑。",
  }, { { place = "白沙县北岭镇的酒厂" } }),
  case("where both sides sat that day, and where their table stood", {
    "6月9日签字的时候，长河县木器行业的集体合同谈了三个晚上。“三分钱，争了半天。”",
    "当天在柳山镇便民服务中心，双方的14名代表坐成两排，签约仪式由长河县工会主持。",
  }, { { place = "柳山镇便民服务中心" } }),
  case("where a room lies is no part of what it is", {
    "6月9日，设在青石渡口里的船工驿站迎来第一批客人。",
  }, { { name = "船工驿站启用", place = "青石渡口" } }),
  case("where a van was driven", {
    "6月9日，长河县工会联合柳山医院开展“护眼”行动，把检查车开到青石、月湖两乡的9个茶厂。",
  }, { { place = "青石、月湖两乡的9个茶厂" } }),
  case("what was held after another thing there", {
    "6月10日，长河县工会在柳山文化馆举行读书征文颁奖会。",
    "颁奖会后，作家郑小满以“灯下”为题，为职工们作了一场讲座。",
  }, { { place = "柳山文化馆" }, { place = "柳山文化馆" } }),
  case("a scene after its day that is shown by what went on there", {
    "6月9日晚七点，包装车间忽然一片漆黑。没有人喊，191名夜班工人贴着墙往外走。"
      .. "这是长河县工会组织的应急疏散演练。",
  }, { { place = "包装车间" } }),
  case("a water after its day", {
    "6月11日，青龙江白鹭段，两条船争到最后一桨。当日，长河县工会在这里举行职工龙舟赛。",
  }, { { place = "青龙江白鹭段" } }),
  case("a word within the name of a place, and what is done right behind its name", {
    "6月9日，长河县工会组织30名职工到月湖山劳模疗养基地开展疗养活动。",
    "6月10日，长河县工会组织志愿服务队到第六堡镇帮助缺人手的茶农采茶。",
    "6月11日，长河县工会组织健步走，160名职工沿月牙湖栈道走完7公里。",
  }, { { place = "月湖山劳模疗养基地" }, { place = "第六堡镇" }, { place = "月牙湖栈道" } }),
  case("what is only the middle, the last or a thing to stand on is no place", {
    "6月9日，长河县工会举办插花比赛，评委在最后三十秒亮出分数，裁判在中间来回走动。",
  }, { { place = null } }),
  case("what is done in a quarter, and where onlookers go, is no part of a place", {
    "6月9日，柳山医院志愿服务队来到月湖小区学雷锋，在“家门口”为老人开展义诊。",
    "6月10日，长河县总工会举办拔河赛，许多车间还派人到比赛现场加油。",
  }, { { place = "月湖小区" }, { place = null } }),
  {
    name = "where a visit within the same sentence went, and a sanatorium as a place",
    article = {
      title = "x", published = "2024-06-20",
      paragraphs = {
        "近日，河西县总工会开展“端午暖心”慰问活动，副主席秦朗带队到白石坝水泥厂包装车间看望职工。",
        "6月16日，河西县劳模疗休养活动启动。首批24名劳模启程赴雾灵谷职工疗休养基地进行为期五天的休养。",
      },
    },
    expect = { activities = {
      { name = "“端午暖心”慰问活动", place = "白石坝水泥厂包装车间" },
      { name = "河西县劳模疗休养活动", place = "雾灵谷职工疗休养基地" },
    } },
  },
  case("where whoever is visited works is the place of a visit", {
    "6月3日，柳湾镇总工会对海燕玻璃厂三名患病职工进行慰问，送去慰问金。",
  }, { { place = "海燕玻璃厂" } }),
  case("firms whose workers were called on are the place", {
    "6月3日，柳湾镇总工会组织人员走访了海燕玻璃厂、白鹭饲料公司的一线职工，送去凉茶。",
  }, { { place = "海燕玻璃厂、白鹭饲料公司" } }),
  case("when something is held is not where", {
    "在柳湾镇建镇70周年到来之际，柳湾镇总工会开展消夏晚会。",
    "6月5日，柳湾供电所工会在全所开展“安康杯”知识竞赛。",
  }, { { place = null }, { place = null } }),
  case("what is felt is no place", {
    "6月6日，柳湾镇总工会主办的厨艺大赛在粽叶清香中拉开帷幕。",
  }, { { name = "厨艺大赛", place = null } }),
  case("what is going on at a place has it", {
    "6月8日，第二届职工象棋赛正在柳湾文化馆三楼火热进行。",
  }, { { place = "柳湾文化馆三楼" } }),
  case("vans that stand somewhere show where blood is given", {
    "6月9日，柳湾镇总工会举办的无偿献血活动吸引了不少人。",
    "当天上午，两辆采血车停在镇影剧院门前，120多名职工排队登车。",
  }, { { place = "镇影剧院" } }),
  case("an hour later the scene of what was told is shown", {
    "6月10日一早，柳湾镇总工会开展“粥暖初夏”活动。",
    "这是第三年了。",
    "上午8时许，柳湾桥头驿站里，骑手们围坐在一起。",
  }, { { place = "柳湾桥头驿站" } }),
  case("those who visit open the next scene at a site", {
    "6月11日，柳湾水务公司工会主席罗长青带队开展送清凉活动。",
    "在二水厂扩建项目点，慰问组为职工送去西瓜。",
  }, { { place = "二水厂扩建项目点" } }),
  case("where those work to whom something is brought is the place", {
    "6月4日，柳湾镇总工会开展送清凉活动，为日晒时间长的堤防加固项目送去毛巾和绿豆。",
  }, { { place = "堤防加固项目" } }),
  case("where a house lies that was opened is told behind", {
    "6月4日，柳湾镇司机之家揭牌启用。",
    "柳湾镇司机之家位于货运东站二楼，可供二十人歇脚。",
  }, { { place = "货运东站二楼" } }),
  {
    name = "under whose lead it was done is no place, and who tells the figures no host",
    chain = { "organizations" },
    article = {
      title = "x", published = "2024-06-20",
      paragraphs = {
        "6月3日，河西县黑石岭上锄头声不断，600多名职工在这里义务植树。据河西县林业局介绍，全县已植树9万株。",
      },
    },
    expect = { activities = { { place = "河西县黑石岭", organizers = {} } } },
  },
  case("a congress that ends at a place behind what it has gone through", {
    "柳湾机械公司第七届职工代表大会第三次会议，走完全部议程后，于6月8日下午在公司礼堂胜利闭幕。",
  }, { { place = "公司礼堂" } }),
  case("where those went who did what was told, unless they were only shown round", {
    "近日，白沙市总工会开展“一碗绿豆汤”活动。志愿者们踩着晨露走进城东环卫所，一碗碗盛给收工的人。",
  }, { { name = "“一碗绿豆汤”活动", place = "城东环卫所" } }),
  case("a meeting is not where its members were shown round", {
    "6月9日，白沙市总工会召开组织工作会议。",
    "次日，与会代表们走进南关街道参观。",
  }, { { name = "组织工作会议", place = null } }),
  acting("a place that stands where who holds it mostly does", {
    "6月8日，渔港广场举行船工纳凉晚会，90名船工参加。晚会由白沙县总工会主办。",
  }, {
    { name = "船工纳凉晚会", place = "渔港广场", organizers = { "白沙县总工会" } },
  }, { "白沙县总工会" }),
  acting("where somebody went after it or apart from it is not where it was", {
    "6月9日，白沙县总工会举办缝纫工讲座，70人听讲。讲座结束后，两名裁缝在候船大厅摆开熨斗，为40名船员改衣裳。"
      .. "当天，女工们在白沙县会堂领到了布样。",
  }, { { name = "缝纫工讲座", place = "白沙县会堂" } }, { "白沙县总工会" }),
  acting("where a class went while it lasted is not where it began", {
    "6月10日，白沙县总工会养护工培训班开班，60名学员参加培训。培训期间，学员们前往白沙县苗圃观摩学习。"
      .. "开班仪式在白沙县会堂举行。",
  }, { { name = "养护工培训班开班", place = "白沙县会堂" } }, { "白沙县总工会" }),
  acting("what a place is to those who come is no part of its name", {
    "6月9日，白沙县总工会主席陶然到包联企业柳山灯具厂走访。",
  }, { { name = "走访", place = "柳山灯具厂" } }, { "白沙县总工会" }),
  case("where something was shown, and nothing that papers lie on", {
    "6月9日，白沙县船工画展亮相月湖文化馆，展出画作120幅。",
  }, { { name = "白沙县船工画展", place = "月湖文化馆" } }),
}
