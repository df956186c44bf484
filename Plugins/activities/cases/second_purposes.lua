-- What else was done there and then, what only looks like it, and how it was put.

local acting = require("cases.shared.articles").acting

return {
  acting("relief besides an inquiry", {
    "6月8日，海石市总工会主席陶然到石桥镇调研建会工作，并看望慰问困难职工。",
  }, {
    { name = "调研建会工作", place = "石桥镇" }, { name = "看望慰问" },
  }, { "海石市总工会" }),
  acting("a lecture by its title, when something else had been held", {
    "6月8日，海石县总工会举办露天游园会，120名职工到场。",
    "晚上，心理学会的石兰又以“给心情放个假”为题开讲，60名工人坐着小板凳来听。",
  }, {
    { name = "露天游园会" }, { name = "“给心情放个假”讲座", participants = { count = 60 } },
  }, { "海石县总工会" }),
  acting("a lecture by its subject; what a course teaches is none besides", {
    "6月8日，海石县总工会举办维权宣传活动。问答结束，医院的老师接着讲女职工保健知识。",
  }, { { name = "维权宣传活动" }, { name = "女职工保健知识讲座" } }, { "海石县总工会" }),
  acting("what a course teaches", {
    "6月8日，海石县总工会举办女职工培训班。开班后，医院的老师讲女职工保健知识。",
  }, { { name = "女职工培训班" } }, { "海石县总工会" }),
  acting("a name that begins with a word of demands", {
    "6月8日，海石省深化创新工作室联盟交流活动在石桥钢铁公司举办。",
  }, { { name = "海石省深化创新工作室联盟交流活动", place = "石桥钢铁公司" } }, {}),
  acting("a second contest that begins right then", {
    "6月8日，海石市总工会技能竞赛启动仪式在石桥加油站举行，加油工技能竞赛接着开赛。",
  }, { { name = "技能竞赛启动仪式" }, { name = "加油工技能竞赛" } }, { "海石市总工会" }),
  acting("a plate that is unveiled at the ceremony for it", {
    "6月8日，海石市总工会举行职工之家揭牌仪式，女职工代表到培训中心为新家揭牌。",
  }, { { name = "职工之家揭牌仪式" } }, { "海石市总工会" }),
  acting("what was shown, one after another", {
    "6月8日，海石市总工会举办汇报演出，秧歌打头，民歌、腰鼓、走秀接连登场。",
  }, { { name = "汇报演出" } }, { "海石市总工会" }),
  acting("those who are sent out for it", {
    "6月8日，海石县总工会的“夏送清凉”车队开到石桥工地，毛巾摆上了长桌。",
  }, { { name = "“夏送清凉”" } }, { "海石县总工会" }),
  acting("a quiz, a course that was opened once, celebrations in a row", {
    "6月8日，海石矿工会走进区队，开展安全知识有奖问答。",
    "6月9日，海石矿工会在俱乐部开办了一场劳动法普法课。",
    "6月10日，海石矿工会举办系列庆祝活动。",
  }, { { name = "安全知识有奖问答" }, { name = "劳动法普法课" }, { name = "系列庆祝活动" } },
    { "海石矿工会" }),
  acting("where one goes is no part of its name; how many a firm has did not come", {
    "6月8日，海石市总工会赴远山公司慰问。远山公司1992年落户石桥，如今有1600多名员工。",
  }, { { name = "慰问", place = "远山公司", participants = null } }, { "海石市总工会" }),
  acting("how a street looks, and what zeal is led to", {
    "6月8日，海石县司法局在人来人往的石桥街开展“法援惠民”宣传活动，把干劲聚到完成目标上来。",
  }, { { name = "“法援惠民”宣传活动", place = "石桥街" } }, { "海石县司法局" }),
}
