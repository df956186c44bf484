-- What is told again, or was only a part of what has been told.

local articles = require("cases.shared.articles")
local case, acting = articles.case, articles.acting
local null = require("broadsheet").null

return {
  acting("a campaign, and the ceremony that it began with", {
    "6月8日，白沙物贸公司工会启动“百日健步走”活动。各单位近200名同事，齐聚莲石湖公园举行健步走活动启动仪式。",
  }, { { name = "“百日健步走”活动", place = "莲石湖公园" } }, { "白沙物贸公司工会" }),
  acting("an outing, and the contest that it was", {
    "6月8日，白沙公交工会在书画公园举办“爱健康”健步走活动，80余名职工报名参加。",
    "下午3时，选手们展开了健步走比赛。",
  }, { { name = "“爱健康”健步走活动" } }, { "白沙公交工会" }),
  acting("the lesson that it consisted of, and those who were taught", {
    "6月8日，白沙市总工会与律师乔岭走进建筑工地，开展“送法进工地”活动，现场为80余名农民工讲授一堂维权课。",
    "6月9日，白沙港工会举行心理健康讲座，聘请咨询师为干部职工代表170多人带来《情绪管理》讲座。",
  }, { { name = "“送法进工地”活动", participants = { count = 80 } },
    { name = "心理健康讲座", participants = { count = 170 } } }, { "白沙市总工会", "白沙港工会" }),
  acting("services that it consisted of, and many titles in a row", {
    "6月8日，白沙市总工会举行“群团携手进驿站”启动仪式。",
    "活动现场，群团组织开展了法律咨询、科普宣传、健康义诊等暖心服务。",
    "据悉，总工会还相继开展了“七夕”“影院”“课堂”“读书节”等关爱活动。",
  }, { { name = "“群团携手进驿站”启动仪式" } }, { "白沙市总工会" }),
  acting("a figure that people made for the picture", {
    "6月8日，白沙港工会开展“爱在港口”公益活动，为工友包饺子。青年们在镜头前摆出了“春节”二字造型。",
  }, { { name = "“爱在港口”公益活动" } }, { "白沙港工会" }),
  acting("where its first session was, and a day that says what 近日 was", {
    "由白沙市总工会主办的心理巡讲6月8日拉开序幕，首场讲座在区税务局举行。",
    "近日，白沙市总工会举办了暑假托管班。",
    "6月9日上午，托管班迎来了135名职工子女。",
  }, { { name = "心理巡讲", place = "区税务局" },
    { name = "暑假托管班", date = { start = "2023-06-09" } } }, { "白沙市总工会" }),
  case("today is the day of the dateline", {
    "白沙市总工会今天在京召开劳模座谈会，约200人参加。",
  }, { { name = "劳模座谈会", date = { start = "2023-06-18" }, place = "京" } },
    { metadata = { dateline = "本报北京6月18日电（记者 乔岭）" } }),
  case("today is the day of a dateline with full-width digits", {
    "白沙市总工会今天在京召开劳模座谈会，约200人参加。",
  }, { { name = "劳模座谈会", date = { start = "2023-06-18" } } },
    { metadata = { dateline = "本报白沙６月18日电记者乔岭报道：" } }),
  case("today is the day of a dateline in Chinese numerals", {
    "白沙市总工会今天在京召开劳模座谈会，约200人参加。",
  }, { { name = "劳模座谈会", date = { start = "2023-06-18" } } },
    { metadata = { dateline = "新华社白沙六月十八日电" } }),
  case("the season of the paper's year", {
    "2023年的夏天，白沙街道总工会“候鸟”暑期托班在邻里坊开营。",
  }, { { name = "“候鸟”暑期托班", place = "邻里坊" } }),
  acting("the first of those who will go on with it", {
    "6月8日，白沙市总工会的劳模疗休养活动启动，首批200名多次获奖的劳模将在为期一周的活动中休养身心。",
  }, { { participants = { count = 200 }, place = null } }, { "白沙市总工会" }),
  acting("what they took part in, what they brought, and what is still to begin", {
    "6月8日，白沙总站工会组织职工参加“用爱托起希望”无偿献血活动，大家踊跃参加义务献血活动。",
    "6月9日，白沙市总工会开展职工书屋颁授仪式。随后，4名职工带来经典书目分享。",
    "6月10日，大型招聘会在演武楼启动。距招聘会启动还有半小时，企业已经摆开展位。",
  }, { { name = "“用爱托起希望”无偿献血活动" }, { name = "职工书屋颁授仪式" },
    { name = "大型招聘会" } }, { "白沙总站工会", "白沙市总工会" }),
  acting("what those at a rally go on with", {
    "6月8日，白沙电力公司工会举行电网建设劳动竞赛誓师大会，全省工程的建设者开展对口劳动竞赛。",
  }, { { name = "电网建设劳动竞赛誓师大会" } }, { "白沙电力公司工会" }),
  acting("a title before a noun that is a deed as well", {
    "6月8日，白沙司法所组织工人进行了“法律进工地”宣讲活动。",
  }, { { name = "“法律进工地”宣讲活动" } }, { "白沙司法所" }),
  acting("the visit that shows what 近日 was", {
    "近日，各级护路组织开展送清凉慰问活动。",
    "6月8日上午，白沙护路办副主任乔岭来到柳林分队，给队员送来绿豆、白糖等慰问品。",
  }, { { name = "送清凉慰问活动", date = { start = "2023-06-08" }, place = "柳林分队",
    organizers = { "白沙护路办" } } }, { "白沙护路办" }),
  acting("how it is praised, its first match, and what is too short for a name", {
    "6月8日，白沙市总工会举办书法公益活动，为职工送上一场充满墨香的文化新春宴。",
    "6月9日，白沙国资工会举办篮球联赛。开幕式结束后，周武明为首场比赛开球。",
    "6月10日，白沙消防救援大队深入热电公司开展消防知识培训与演练活动。",
  }, { { name = "书法公益活动" }, { name = "篮球联赛" }, { name = "消防知识培训与演练活动" } },
  { "白沙市总工会", "白沙国资工会", "白沙消防救援大队" }),

  acting("how those were asked who judged", {
    "6月8日，白沙港工会召开民主评议会，向职工代表发放评议表，进行现场调查。",
  }, { { name = "民主评议会" } }, { "白沙港工会" }),

  acting("how an exhibition came about", {
    "6月8日，由白沙市总工会举办的“劳动美”全市职工书画作品展开展。",
    "为庆祝节日，今年6月，白沙市总工会启动“劳动美”职工书画展览活动。展览共收到作品592件。",
  }, { { name = "“劳动美”全市职工书画作品展" } }, { "白沙市总工会" }),

  acting("the campaign that what was told was a part of", {
    "6月8日，“阳光就业”招聘会在职工文化宫内举行。这是白沙市总工会组织的“金秋助学”爱心行动的一部分。",
  }, { { name = "“阳光就业”招聘会" } }, { "白沙市总工会" }),
}
