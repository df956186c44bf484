-- What title, kicker and scene say of an activity that the text does not name.

local articles = require("cases.shared.articles")
local case, acting = articles.case, articles.acting

return {
  case("a photograph's caption", {
    "6月17日，白鹿县教育工会组织教职工开展健步走活动。图为教职工沿滨河步道前行。",
  }, { { name = "健步走活动", organizers = { "白鹿县教育工会" } } }, { kind = "photo" }),
  case("an event whose scene is told", {
    "“请听题！”6月17日，全县工会财务知识竞赛决赛现场气氛热烈，10支代表队展开角逐。",
  }, { { name = "全县工会财务知识竞赛决赛" } }),
  case("a lead that sets its scene first, and names the activity later", {
    "“来，慢慢呼气。”6月13日中午，古渡电子厂的减压室里，24名女工闭上了眼睛。",
    "这场“午间充电”减压课由梨川县总工会主办，古渡街道总工会承办。",
  }, {
    { name = "“午间充电”减压课", place = "古渡电子厂的减压室", organizers = { "梨川县总工会" },
      undertakers = { "古渡街道总工会" }, date = { start = "2023-06-13" } },
  }),
  case("only the title names it", {
    "6月14日，梨川地铁公司工会在候车大厅挂起几十盏花灯，邀请乘客一起猜。",
  }, { { name = "候车大厅猜灯谜", organizers = { "梨川地铁公司工会" } } },
    { title = "候车大厅猜灯谜" }),
  case("a room that only the title opens", {
    "6月10日一早，白沙市总工会联合物流园布置的屋子里，书架、按摩椅一应俱全。",
  }, { { name = "职工之家开张" } }, { title = "职工之家开张啦" }),
  case("a title that brings something somewhere", {
    "6月10日晚，滨江项目部的篮球场上坐满了人，放映员是白沙市总工会联合影院请来的。",
  }, { { name = "电影进工地" } }, { title = "电影进工地" }),
  case("what this is: a title with a noun behind", {
    "6月10日，32名驾驶员蒙着眼睛更换保险片。这是白沙公交公司工会组织的“盲操”比武。",
  }, { { name = "“盲操”比武" } }),
  case("a title that brings something home names nothing", {
    "6月10日，白沙市总工会普惠商城上线，职工动动手指就能领券。",
  }, {}, { title = "工会福利送到家" }),
  acting("a contest that the title says was turned into another", {
    "6月17日、18日，东湖区工人文化宫的球场上，喊声一浪接一浪，12支队伍赛了18场。",
    "颁奖时，东湖区总工会没有发奖杯。",
  }, { { name = "气排球赛" } }, { "东湖区总工会" }, "气排球赛成了“街坊赛”"),
  acting("a stall that the title shows, with its first time told", {
    "鱼档对面，早市上多出一排两丈宽的木架。架上没有标价。",
    "6月14日晨是头一次开市。摊子是东湖市总工会支的，逢周日早上来。",
  }, { { name = "“换花摊”", date = { start = "2023-06-14" } } }, { "东湖市总工会" },
    "早市上多了个“换花摊”"),
  case("what somebody organized has only a title", {
    "6月16日，东湖仲裁院组织劳动争议仲裁“观摩庭”，4家企业的代表到场。",
    "东湖市总工会还组织劳模工匠登上“三尺讲台”。",
  }, { { name = "“观摩庭”" } }),
  acting("a deed that the title tells, on a day that is a Sunday", {
    "6月11日是周日，东湖码头的候船区来了一支船队，船篷上贴着“工伤”两个大字。",
    "组织者是东湖区总工会。船工会唱山歌，律师会讲法条。",
  }, { { name = "划着木船去普法", date = { start = "2023-06-11" } } }, { "东湖区总工会" },
    "划着木船去普法"),
  case("a scene with its light, its crowd, and hosts that are told last", {
    "6月9日18时20分，职工大礼堂的灯忽然全亮了。45名新技师捧着奖状走上台。",
    "这场拜师仪式由长河市药厂工会联合举办。",
  }, { { name = "拜师仪式", place = "职工大礼堂", organizers = { "长河市药厂工会" },
    participants = { count = 45 } } }),
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
  case("a series that is read for the hundredth time", {
    "6月9日，白沙市工人文化宫的“灯下听潮”读到第40期，来了50多人。",
  }, { { name = "“灯下听潮”" } }),
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
  case("a scene that only its things name, and one of which too few are shown", {
    "不装。五个小时以后，话变了。6月12日，白沙港务公司工会和五家码头的老板隔着一张谈判桌，"
      .. "职工方三个人，企业方五个人。",
    "白沙港务公司工会主席先松口：风扇可以少两台，电费不能让工人出。",
  }, { { name = "集体协商", date = { start = "2023-06-12" } } }, { title = "风扇装不装？", organizations = {
    { name = "白沙港务公司工会", kind = "union", mentions = { { first = 55, last = 78 },
      { first = 170, last = 193 } } } } }),
  case("the liveliest scene of a congress", {
    "票数投上墙，是长河丝织厂三届四次职代会最提气的一幕。6月9日，该厂88名代表在礼堂参会。",
  }, { { name = "长河丝织厂三届四次职代会" } }),
  case("what the picture shows has been told", {
    "6月9日，长河县总工会举办渔工安全培训。图为学员在船坞进行实操演练。",
  }, { { name = "渔工安全培训" } }),
  acting("the last part of a title, where only that was held", {
    "6月9日晚，长河绳缆公司的饭堂里，92名代表为一毛钱争了一个半小时。",
  }, { { name = "职代会" } }, { "长河绳缆公司" }, "一毛和两毛之间，隔着一场职代会"),
  case("a scene whose people are told behind its day", {
    "“相三进五。”6月14日中午，白沙轴承厂的工具间里找不着一张棋桌，只围着一圈脑袋。",
    "厂工会搭的台子开了四天，41名职工来过招。",
  }, { { name = "工具间里的闷声棋", date = { start = "2023-06-14" }, participants = { count = 41 } } },
    { title = "工具间里的闷声棋" }),
  case("a scene that the lead itself gives a name", {
    "6月14日，湖东园区的门卫室门口摆开了灭火器。门卫先问厂长：喷淋怎么开？",
    "园区工会管这样的日子叫它“反串考”，来了33位厂长。",
  }, { { name = "“反串考”" } }, { title = "考官站在大门口" }),
  case("rails that were changed in the rain are no activity", {
    "6月9日，白沙工务段的职工冒雨更换钢轨。当天，段工会的17名委员也在道床上。",
  }, {}, { title = "道床上的一天" }),
  case("a match of teams of three", {
    "6月10日晚，湖东厂的灯光球场亮到十点。白沙市总工会的三人足球夜赛今年落户这里，20支球队参加。",
  }, { { name = "三人足球夜赛" } }, { title = "灯下" }),
  case("what goes out for its first time is opened", {
    "6月12日傍晚，湖东区总工会的“讨薪快车”头一次出摊，停在批发市场南门，谈成了两起欠薪。",
  }, { { name = "“讨薪快车”出摊" } }),
  case("a stall that was set up", {
    "6月12日，白沙港务公司工会的修鞋铺在三号门支了起来。",
  }, { { name = "修鞋铺支了起来", place = "三号门" } }),
  case("a race of boats that only its things name", {
    "6月15日，白沙河两岸挤满了人。十二条龙舟钻出桥洞，桨手全是各厂的工人，鼓手是两个焊工。",
    "最后一程，纸箱厂队赢了半个船身。白沙市总工会备了奖杯。",
  }, { { name = "龙舟赛" } }, { title = "雨过桥洞", organizations = {
    { name = "白沙市总工会", kind = "union", mentions = { { first = 176, last = 193 } } } } }),
  acting("what the title says of a thing that the lead quotes", {
    "6月9日，白沙县总工会收到一沓“鸽子信”，是27名窑工的孩子写的。干部爬上窑顶，一封封递过去。",
  }, { { name = "“鸽子信”" } }, { "白沙县总工会" }, "“鸽子信”送上窑顶"),
  acting("a word of the title that the lead quotes", {
    "6月9日起，白沙县总工会的12名干部“串摊”，把青石集市从头走到尾，登记没入会的摊主。",
  }, { { name = "“串摊”" } }, { "白沙县总工会" }, "白沙：串摊"),
  acting("where those who teach came is no part of the name", {
    "6月9日，白沙市教育工会的8名教师到青石县，给190名乡村教师上示范课。",
  }, { { name = "送教" } }, { "白沙市教育工会" }, "市教育工会来青石县送教"),
  acting("what those who held it call it", {
    "6月9日，青石窑厂工会的27名窑工给老窑工刷墙、换瓦。窑厂工会说，这叫“回窑日”。",
  }, { { name = "“回窑日”" } }, { "青石窑厂工会" }, "检修库里的暑假"),
  acting("what those who held it are said to have set going, and how often it is", {
    "6月9日，青石镇的渡口热闹起来。青石镇总工会在这里办的“渡口晚读”迎来31个孩子。",
  }, { { name = "“渡口晚读”" } }, { "青石镇总工会" }, "渡口，灯亮了"),
  acting("what is held every year", {
    "6月9日，49名窑工轮流端着满碗水走窄板。青石窑厂工会一年一度的“端水赛”就这样比了一天。",
  }, { { name = "“端水赛”" } }, { "青石窑厂工会" }, "谁的手最稳"),
  acting("what a gift was given at", {
    "6月9日，白沙县总工会在“老船工帮扶日”上，给29名老船工送去拐杖和棉被。",
  }, { { name = "“老船工帮扶日”" } }, { "白沙县总工会" }),
  acting("what both title and lead have in quotation marks", {
    "6月9日，白沙县总工会让32名窑工和远方的孩子连线一个钟头。这样的“隔山喊话”，窑工们盼了半年。",
  }, { { name = "“隔山喊话”" } }, { "白沙县总工会" }, "窑洞里的“隔山喊话”"),
  case("the title has the full name, and who held it behind a dash", {
    "6月8日，一场别开生面的比武在拌和站拉开帷幕，46名养护工同场竞技。",
  }, { { name = "养护技能比武", organizers = { "白沙公路段" } } },
    { title = "练技能 强本领——白沙公路段举办养护技能比武",
      organizations = { { name = "白沙公路段", kind = "other",
        mentions = { { first = 26, last = 40, where = "title" } } } } }),
}
