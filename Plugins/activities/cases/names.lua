-- What an activity is called: where its name begins and ends.

local articles = require("cases.shared.articles")
local case, acting = articles.case, articles.acting

return {
  case("what is founded keeps its name", {
    "6月12日，澄江高新区灯具行业工会联合会正式成立，48名会员代表到会。",
  }, { { name = "澄江高新区灯具行业工会联合会成立" } }),
  case("an evening that is only named", {
    "“粮价怎么定？”6月13日晚，白沙镇晒谷场上，一场“粮农夜谈”聊得正欢。白沙镇总工会干部当场记下意见。",
    "据了解，“粮农夜谈”是镇总工会推出的走访调研品牌。",
  }, { { name = "“粮农夜谈”", date = { start = "2023-06-13" } } }),
  case("what ends as an event does is one, whatever stands within it", {
    "6月10日，南湖区总工会在区文化宫召开全区夏季送清凉工作视频会，对高温慰问作出部署。",
  }, { { name = "全区夏季送清凉工作视频会", place = "区文化宫" } }),
  acting("what has reached a number is known by its title", {
    "6月10日晚，云溪县总工会的“灯下识图”办到了第18期。",
  }, { { name = "“灯下识图”", date = { start = "2023-06-10" } } }, { "云溪县总工会" }),
  case("a number of those who signed is no name", {
    "6月11日，南山炼铁厂举行“名师带徒”结对仪式，26对师徒现场签约。",
  }, { { name = "“名师带徒”结对仪式" } }),
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
  case("a bracket behind the name, and one behind its owner", {
    "6月10日，一年一度的行车工技能比武（实操部分）成功举办。",
    "6月12日，白沙钢铁有限公司（简称白钢）“一问到底”安全知识竞赛决赛在管控中心举行。",
  }, { { name = "行车工技能比武" }, { name = "白沙钢铁有限公司（简称白钢）“一问到底”安全知识竞赛决赛" } }),
  case("who is sent and what it marks name nothing", {
    "6月10日，南湖公司工会组织全体会员到下河景区进行秋游活动，标志着公司文化月圆满结束。",
  }, { { name = "秋游活动" } }),
  case("a team is named after what it does, and does something else", {
    "6月10日晚，白沙建工集团组织“送电影进工地”放映组来到滨河项目部，为工友放电影。",
  }, { { name = "电影放映", place = "滨河项目部" } }),
  case("a name behind a dash, and a leg of a contest", {
    "6月10日，由白沙电缆厂工会组织的娱乐活动——“趣味接力赛”在厂礼堂举行。",
    "6月12日，第七届“步步有约”健走大赛石滩赛区在滨河广场启动。",
  }, {
    { name = "“趣味接力赛”", place = "厂礼堂" },
    { name = "第七届“步步有约”健走大赛石滩赛区", place = "滨河广场" },
  }),
  case("a crowd is no part of what it did", {
    "6月10日，白沙水泥公司128名职工挽袖献血3.8万毫升。",
  }, { { name = "献血", participants = { count = 128 } } }, { organizations = {
    { name = "白沙水泥公司", kind = "company", mentions = { { first = 13, last = 30 } } } } }),
  case("a talk with a title, given for people", {
    "6月10日，白沙市总工会请来心理老师李梅，为200名女职工作《幸福的密码》专题讲座。",
  }, { { name = "《幸福的密码》专题讲座", participants = { count = 200 } } }),
  case("a number at the head of a paragraph is no name", {
    "三、白沙医院门诊部正常开诊。",
  }, {}),
  case("what was brought to an event only tells how it went", {
    "6月10日，白沙市总工会联合医院第七届职工歌会举行，410名医护人员把“拿手曲目”带上了舞台。",
  }, { { name = "白沙市总工会联合医院第七届职工歌会" } }),
  case("an inspection of several things is called an inspection", {
    "6月10日，白沙市总工会到城南工地，对脚手架、塔吊等进行安全检查。",
  }, { { name = "安全检查", place = "城南工地" } }),
  case("commas and brackets of half the width", {
    "“以后画画有地方了.”6月10日,白沙市总工会书画馆开馆,钳工张小满说:“真好!”",
    "开馆当天,还举行了《匠心》画册首发式.",
  }, { { name = "白沙市总工会书画馆开馆" }, { name = "《匠心》画册首发式" } }),
  case("a machine in quotation marks is no title", {
    "6月10日，李强蹲在车间里，给一台“生病”的磨床把脉。",
  }, {}),
  case("a ceremony that an assembly is named after", {
    "6月10日，白沙市总工会联合公司组织了应届毕业生拜师会，拜师仪式在东湖项目部举行。",
  }, { { name = "应届毕业生拜师会" } }),
  case("a meeting on several things", {
    "日前，白沙市总工会召开农民工集中入会及维权服务工作推进会。",
  }, { { name = "农民工集中入会及维权服务工作推进会" } }),
  case("an assembly that is named after what it celebrates", {
    "6月10日，白沙市总工会举行大会，隆重庆祝建会70周年，表彰280个集体。",
  }, { { name = "庆祝建会70周年大会" } }),
  case("a visit is called a visit, whomever it is paid to", {
    "6月10日，白沙市总工会对一线员工进行慰问。",
  }, { { name = "慰问" } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 13, last = 30 } } } } }),
  case("a feast that only points back", {
    "6月10日，白沙港第二届职工运动会在综合楼开幕。员工齐聚一堂，共同开启这场体育盛会。",
  }, { { name = "白沙港第二届职工运动会" } }),
  case("the company that everybody there knows is no part of a name", {
    "6月10日，公司首届“创新杯”成果发布会落幕，12个小组登台发布。",
  }, { { name = "首届“创新杯”成果发布会" } }),
  case("a village that is helped by pairs is no apprenticeship", {
    "白沙市总工会机关干部6月10日来到结对帮扶的青石村，与村民一起插秧。",
  }, { { name = "与村民一起插秧" } }, { organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 1, last = 18 } } } } }),
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
  case("an examination with a title and a lecture", {
    "6月5日，白沙县总工会为采茶人开展“三高”免费检查和护眼知识讲座。",
  }, { { name = "“三高”免费检查" }, { name = "护眼知识讲座" } }),
  case("the ceremony of what opened is the opening", {
    "6月4日，由东湖县总工会主办的职工子女爱心托管班正式开班，并在工人文化宫举行开班仪式。",
  }, { { name = "职工子女爱心托管班" } }),
  case("knuckles and a first time are nothing that was held", {
    "6月6日，老乔端一只茶缸，指头在缸沿上一敲。6月14日早是头一回出摊。",
  }, {}),
  case("a meeting about a night school is not the school", {
    "东湖邮政工会4月起在全省投递站推行“邮路夜校”，每周四晚开课。",
    "6月12日，东湖邮政工会在南苑投递站召开“邮路夜校”现场推进会，7家单位参加。",
  }, { { name = "“邮路夜校”" }, { name = "“邮路夜校”现场推进会" } }),
  case("a director whose name looks like a verb", {
    "6月7日，消防护卫部举办体能比武。公司总经理石启航到场观看。",
  }, { { name = "体能比武" } }),
  acting("a thing that massages is a gift", {
    "6月10日，东湖港务公司工会给20名司机送来了颈椎按摩仪。",
  }, { { name = "慰问" } }, { "东湖港务公司工会" }),
  case("those who are honoured at a ceremony are no name", {
    "6月9日，白沙县总工会召开表彰大会。会上，县领导为获奖代表颁奖。",
  }, { { name = "表彰大会" } }),
  case("a ceremony whose name begins with a verb, and how it went", {
    "6月10日，长河隧道项目部的贯通仪式办得很短，台上连话筒都省了。",
  }, { { name = "贯通仪式", date = { start = "2023-06-10" } } }),
  acting("what was done once has a name of its own", {
    "6月9日，长河县总工会的咨询师给夜班的18名护士做了一次音乐放松训练。",
  }, { { name = "音乐放松训练" } }, { "长河县总工会" }),
  case("a lecture has the title that was given before it", {
    "6月9日，长河县工会举行航标日座谈。会后，青石航校的柳教员以“潮水里的规矩”为题，为船工们作了一场讲座。",
  }, { { name = "航标日座谈" }, { name = "“潮水里的规矩”讲座" } }),
  case("a federation that is proclaimed", {
    "6月9日，长河县船东工会联合会在渡口宣告成立。",
  }, { { name = "长河县船东工会联合会成立" } }),
  case("a play that is put on for the first time", {
    "6月9日晚，长河县工会排演的小戏《老艄公学法》在渡口首演，200多名船工来看。",
  }, { { name = "小戏《老艄公学法》", place = "渡口" } }),
  acting("what it is properly, and what people call it", {
    "6月9日，青石船厂的油漆间里，12家船厂的56名漆工轮番上阵，长河县总工会出了考题。",
    "说是全县船体涂装比赛，漆匠们私下里都叫“照镜子”。",
  }, { { name = "全县船体涂装比赛" } }, { "长河县总工会" }),
  acting("a part is named with what it is part of, and who took part is no part of the name", {
    "6月8日，青石镇总工会主办的第二届拉坯技能大赛决赛的理论考试在文化站举行。",
    "6月9日，青石镇总工会举行了窑工、画工、学徒参加的“迎端午”泥哨联欢会。",
  }, { { name = "第二届拉坯技能大赛决赛的理论考试" }, { name = "“迎端午”泥哨联欢会" } }, { "青石镇总工会" }),
  case("a stretch of time is not for whom it was", {
    "6月9日，为期3个月的青石窑厂“窑火有约”职工系列活动落下帷幕。",
  }, { { name = "青石窑厂“窑火有约”职工系列活动" } }),
  acting("what each of many did has its own name", {
    "6月9日，青石镇总工会在三个社区开展形式多样的庆祝端午节活动，180名窑工参加。",
    "河湾社区举办的“香囊里的夏天——缝香囊活动”坐满了人。",
  }, { { name = "庆祝端午节活动" }, { name = "“香囊里的夏天——缝香囊活动”" } }, { "青石镇总工会", "河湾社区" }),
  case("what a headline says that somebody ran, without the verb", {
    "6月8日，石桥镇总工会的教室坐满了人，首批招收60人。",
  }, { { name = "夜校" } }, { title = "石桥镇总工会办夜校", organizations = {
    { name = "石桥镇总工会", kind = "union", mentions = { { first = 12, last = 29 } } } } }),
  case("what has a name of its own is not called by its title", {
    "6月8日，劳模王大力以《在平凡岗位上发光》为题，为白沙职业学院300名新生上了开学第一课。",
  }, { { name = "开学第一课" } }),
  case("one title for all that follows it", {
    "6月8日，白沙市总工会前往柳林镇开展“送医、送药”大型公益义诊、健康教育活动。",
  }, { { name = "“送医、送药”大型公益义诊、健康教育活动" } }),
  acting("a name between other marks than “…” is told as it is printed", {
    "6月8日，白沙港工会举办\"海风杯\"职工篮球赛，200名职工参加。",
    "6月9日，白沙镇工会举办\"小小船长\"夏令营。",
  }, {
    { name = "\"海风杯\"职工篮球赛", participants = { count = 200 }, organizers = { "白沙港工会" },
      evidence = { { text = "6月8日，白沙港工会举办\"海风杯\"职工篮球赛，200名职工参加。" } } },
    { name = "\"小小船长\"夏令营", organizers = { "白沙镇工会" },
      evidence = { { text = "6月9日，白沙镇工会举办\"小小船长\"夏令营。" } } },
  }, { "白沙港工会", "白沙镇工会" }),
  acting("a name between corner marks", {
    "6月8日，白沙港工会举办「海风杯」职工篮球赛。",
  }, { { name = "「海风杯」职工篮球赛", organizers = { "白沙港工会" } } }, { "白沙港工会" }),
  acting("figures with spaces around them, printed as they were", {
    "6 月 8 日至 10 日，白沙港工会举办“海风杯” 3 人篮球赛，共 200 余名职工参加。",
  }, {
    { name = "“海风杯” 3 人篮球赛", organizers = { "白沙港工会" },
      date = { text = "6 月 8 日至 10 日", start = "2023-06-08", ["end"] = "2023-06-10" },
      participants = { count = 200 }, evidence = { {
        text = "6 月 8 日至 10 日，白沙港工会举办“海风杯” 3 人篮球赛，共 200 余名职工参加。" } } },
  }, { "白沙港工会" }),
  acting("half-width marks, at which a name begins as at wide ones", {
    "6月8日9:30,白沙港工会(港区职工之家)在码头上摆开擂台:装卸技能比武!200名职工参加。",
  }, { { name = "装卸技能比武", participants = { count = 200 } } }, { "白沙港工会" }),
  acting("hosts whose names have straight marks, or stand beside them", {
    "6月8日，\"海风\"工会举办职工篮球赛。",
    "6月9日，夏令营在新的教室里开营，由白沙港工会\"潮声社\"主办。",
    "6月10日，白沙镇工会\"小小船长\"夏令营启动。",
  }, { { name = "职工篮球赛", organizers = { "\"海风\"工会" } },
    { name = "夏令营", organizers = { "白沙港工会\"潮声社\"" } },
    { name = "\"小小船长\"夏令营", organizers = { "白沙镇工会" } } },
    { "\"海风\"工会", "白沙港工会\"潮声社\"", "白沙镇工会" }),
  acting("a lecture whose title stands in quotation marks", {
    "6月5日，白沙港工会请来心理咨询师，为70名调度员作“给情绪松绑”专题讲座。",
  }, { { name = "“给情绪松绑”专题讲座", organizers = { "白沙港工会" }, participants = { count = 70 } } },
  { "白沙港工会" }),
  acting("what points back is no part of a name", {
    "6月6日晚，晒场变成了舞台。60名织工穿着自己织的布走来走去。这台“布里开花”时装秀由白沙市纺织工会主办。",
  }, { { name = "“布里开花”时装秀", organizers = { "白沙市纺织工会" } } }, { "白沙市纺织工会" }),
  acting("a thing held in few words", {
    "6月7日，白沙港工会在候工楼开了堂安全课，30名装卸工来听。",
  }, { { name = "安全课", participants = { count = 30 } } }, { "白沙港工会" }),
  acting("who did it with many others is no part of its name, and a vehicle none of the news", {
    "6月8日，白沙港工会门前停着献血车，86名装卸工人挽起袖子献血。",
  }, { { name = "献血", participants = { count = 86 } } }, { "白沙港工会" }),
  acting("a course to which a later sentence points back, with where and for whom it was", {
    "为期8天的白沙县船工结绳提升班6月8日结业。这个班由县总工会、县妇联主办，设在渔港镇的老船坞，"
      .. "42名船工从打结学起。",
  }, {
    { name = "白沙县船工结绳提升班结业", place = "渔港镇的老船坞", participants = { count = 42 } },
  }, { "县总工会", "县妇联" }),
  acting("the day that stands in a name is no part of it", {
    "白沙县总工会“安全大篷船”6月8日开进渔港集市，发放手册900本。",
  }, { { name = "“安全大篷船”开进渔港集市" } }, { "白沙县总工会" }),
  acting("whose room it is that was opened is no part of its name", {
    "这间“船工书屋”，是白沙县总工会与青石林场合办的，6月8日启用，书架上摆着三千册书。",
  }, {
    { name = "“船工书屋”启用", organizers = { "白沙县总工会", "青石林场" } },
  }, { "白沙县总工会", "青石林场" }),
  acting("whose contest it is, pointed back at, begins no name", {
    "6月9日，长河县总工会宣布，该县第二届货运司机棋王赛在柳山会堂举行。",
  }, { { name = "第二届货运司机棋王赛", place = "柳山会堂" } }, { "长河县总工会" }),
  acting("what a drive did for those it was for is a part of it", {
    "6月9日，长河县总工会开展“护嗓月”行动，为230名讲解员免费开展喉部检查。",
  }, { { name = "“护嗓月”行动", participants = { count = 230 } } }, { "长河县总工会" }),
  acting("the day until which something went on is no name", {
    "6月6日开始至8日，白沙县总工会举办插秧大赛。",
  }, { { name = "插秧大赛" } }, { "白沙县总工会" }),
  acting("that something began is no name", {
    "6月6日，为期三天的插秧大赛由白沙县总工会主办开赛。",
  }, { { name = "插秧大赛", organizers = { "白沙县总工会" } } }, { "白沙县总工会" }),
  acting("a day in spring is no number of lessons", {
    "6月6日，白沙县总工会补办三八节插花活动。",
  }, { { name = "三八节插花活动" } }, { "白沙县总工会" }),
  case("no name: what something was done to, a town that opened something", {
    "6月9日，白沙市总工会对职代会的召开、提案办理逐项打分。", "6月12日，柳泉镇建宁街道开班。",
  }, {}),
  case("a title given with its noun, and a course that was begun under its title", {
    "6月9日，一场以“遇见渔歌”为名的船工联谊会在月湖公园举行。", "6月12日，白沙市总工会在柳泉村开讲“渡口夜校”第一课。",
  }, { { name = "“遇见渔歌”船工联谊会" }, { name = "“渡口夜校”第一课" } }),
  acting("whose it is before its title: a union and a bureau", {
    "6月9日，厂里的饭堂坐满了人。这是白沙市总工会、白沙市司法局“普法进百企”专项行动的首场活动。4名律师接待了咨询。",
  }, { { name = "“普法进百企”专项行动" } }, { "白沙市总工会", "白沙市司法局" }),
  acting("talks are called by what they were about, whatever the word for them", {
    "6月9日，白沙港务公司工会就高温补贴举行磋商。", "6月12日，白沙港务公司工会就食堂菜价举行了一场对话。",
  }, { { name = "高温补贴磋商" }, { name = "食堂菜价对话" } }, { "白沙港务公司工会" }),
  acting("a title begins the name of what a verb of gathering holds", {
    "6月9日，白沙县总工会组织“荷塘月色”单身船工联谊活动。",
  }, { { name = "“荷塘月色”单身船工联谊活动" } }, { "白沙县总工会" }),
  case("where an agency's text comes from is no part of a name", {
    "新华社白沙6月9日电（记者石磊）“渔歌”第四届船工大赛9日在月湖落幕。",
  }, { { name = "“渔歌”第四届船工大赛" } }),
  acting("neither what has gone on for years nor what others are told of", {
    "6月9日，白沙县总工会举行表彰会。连续开展12年的船工好事评选活动，温暖了许多人。"
      .. "县总工会还开辟专栏，宣传各渡口开展的庆祝“五一”活动。",
  }, { { name = "表彰会" } }, { "白沙县总工会" }),
  case("which term of a course it is, whoever came to its opening", {
    "6月9日，白沙市护林员培训班第一期在月湖会堂开班。市林业协会会长何山出席开班式。",
  }, { { name = "白沙市护林员培训班第一期开班" } }),
  case("a word of demands in the name of a meeting, wherever it was", {
    "6月9日，全区深化护林改革工作推进会召开。", "6月12日，全市推进护林队伍建设经验交流会议在我区召开。",
  }, { { name = "全区深化护林改革工作推进会" }, { name = "全市推进护林队伍建设经验交流会议" } }),
  acting("neither who spoke there nor what the thing itself does", {
    "6月9日，白沙县总工会爱心托管班开班，托管班面向船工子女开展托管服务。县林业局作了现场交流发言。",
  }, { { name = "爱心托管班开班" } }, { "白沙县总工会", "县林业局" }),
  acting("what is a part of a row of events, by its own title", {
    "6月9日，白沙县总工会举办庆祝“五一”系列活动之“风从湖上来，船向渡口去”船工诗会。",
  }, { { name = "“风从湖上来，船向渡口去”船工诗会" } }, { "白沙县总工会" }),
  case("a founding that is so many years ago founds nothing", {
    "6月9日，庆祝新中国成立75周年船工文艺晚会在月湖会堂举行。",
  }, { { name = "庆祝新中国成立75周年船工文艺晚会" } }),
  acting("a hundred of them, launched at once", {
    "6月9日上午，白沙县总工会在月湖广场举行以“船行千里”为主题的百场船工培训启动仪式。",
  }, { { name = "百场船工培训启动仪式" } }, { "白沙县总工会" }),
  acting("the name is over where somebody is called on", {
    "6月9日，白沙县总工会开展“湖送清凉”活动慰问一线船工。",
  }, { { name = "“湖送清凉”活动" } }, { "白沙县总工会" }),
}
