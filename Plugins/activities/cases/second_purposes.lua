-- What else was done there and then, what only looks like it, and how it was put.

local acting = require("cases.shared.articles").acting
local null = require("broadsheet").null

return {
  acting("relief besides an inquiry", {
    "6月8日，海石市总工会主席陶然到石桥镇调研建会工作，并看望慰问困难职工。",
  }, {
    { name = "调研建会工作", place = "石桥镇" }, { name = "看望慰问困难职工" },
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
    "6月8日，海石市总工会举行职工之家揭牌仪式，女工们到俱乐部为新家揭牌。",
  }, { { name = "职工之家揭牌仪式" } }, { "海石市总工会" }),
  acting("what was shown, one after another", {
    "6月8日，海石市总工会举办汇报演出，秧歌打头，民歌、腰鼓、走秀接连登场。",
  }, { { name = "汇报演出" } }, { "海石市总工会" }),
  acting("those who are sent out for it", {
    "6月8日，海石县总工会的“夏送清凉”车队开到石桥工地，毛巾摆上了长桌。",
  }, { { name = "“夏送清凉”" } }, { "海石县总工会" }),
  acting("a quiz, a course that was opened once, celebrations in a row", {
    "6月8日，海石矿工会走进区队，开展安全知识有奖问答。",
    "6月9日，海石矿工会在俱乐部开办了一场合同法律课。",
    "6月10日，海石矿工会举办系列庆祝活动。",
  }, { { name = "安全知识有奖问答" }, { name = "合同法律课" }, { name = "系列庆祝活动" } },
    { "海石矿工会" }),
  acting("where one goes is no part of its name; how many a firm has did not come", {
    "6月8日，海石市总工会赴远山公司慰问。远山公司1992年落户石桥，如今有1600多名员工。",
  }, { { name = "慰问", place = "远山公司", participants = null } }, { "海石市总工会" }),
  acting("how a street looks, and what zeal is led to", {
    "6月8日，海石县司法局在人来人往的石桥街开展“法援惠民”宣传活动，把干劲聚到完成目标上来。",
  }, { { name = "“法援惠民”宣传活动", place = "石桥街" } }, { "海石县司法局" }),
  acting("exams and exercises of a course, and heats of a contest, are parts of them", {
    "6月8日至10日，海石市总工会举办班组长培训班。培训结束后，海石市总工会组织了闭卷考试。",
    "6月12日，海石市技能大赛决赛开赛。6月以来，海石市总工会组织了企业初赛。",
  }, { { name = "班组长培训班" }, { name = "海石市技能大赛决赛" } }, { "海石市总工会" }),
  acting("what is done on the spot belongs to it; what is reported on took place elsewhere", {
    "6月8日，海石市总工会开展“暖心”志愿服务活动。活动现场，16名电工对校舍的线路进行了全面检查。",
    "6月9日，海石市总工会召开主席座谈会。主席们汇报了今年职代会召开、集体合同签订等情况。",
  }, { { name = "“暖心”志愿服务活动" }, { name = "主席座谈会" } }, { "海石市总工会" }),
  acting("signed, given away and called on after something else", {
    "6月8日，海石县总工会举办心理讲座。讲座结束后，海石县总工会与石桥医院签订健康关爱合作协议。",
    "6月9日，海石县总工会开展普法宣传活动。宣传活动结束后，海石县总工会一行又到船工家中走访慰问。",
    "6月10日，海石县残联举办助残主题活动。当天，石桥商贸公司向残联捐赠轮椅20辆。",
  }, {
    { name = "心理讲座" }, { name = "签订健康关爱合作协议" }, { name = "普法宣传活动" },
    { name = "走访慰问" }, { name = "助残主题活动" }, { name = "捐赠轮椅" },
  }, { "海石县总工会", "海石县残联", "石桥商贸公司" }),
  acting("a year before those on the front line; how long it went on, told with its hosts", {
    "6月8日，海石镇总工会2023年一线职工免费健康体检活动启动。"
      .. "此次体检由海石镇总工会主办、镇医院承办，为期3天。",
  }, { { name = "2023年一线职工免费健康体检活动",
    date = { start = "2023-06-08", ["end"] = "2023-06-10" } } }, { "海石镇总工会" }),
  acting("what stands before a dash says nothing of what was held", {
    "夜班补贴每班涨到20元——6月8日，海石市木门行业集体合同签约仪式在石桥镇举行。",
  }, { { name = "海石市木门行业集体合同签约仪式", place = "石桥镇" } }, {}),
  acting("health before gifts, a grant of this year, books for a plantation", {
    "6月8日，医疗小分队走进石桥环卫所，为62名清扫工测血压，并送上雨靴。",
    "6月9日，海石县总工会发放2023年金秋助学金，204名学子领到补助。",
    "6月10日，海石县总工会为两个渡口送去流动书屋。",
  }, { { name = "义诊" }, { name = "发放2023年金秋助学金" }, { name = "送去流动书屋" } },
    { "海石县总工会" }),
  acting("the title of a bare name stands in the headline", {
    "6月8日，海石区总工会在石桥景区办了一场安安静静的交友会，86名单身职工到场。",
  }, { { name = "“海风来信”交友会" } }, { "海石区总工会" }, "石桥办“海风来信”交友会"),
  acting("hosts of the contest that is taken up by its noun", {
    "6月8日，海石市技能大赛在石桥工地开赛。石桥公司“铁军杯”劳动竞赛同时启动。",
    "大赛由海石市总工会主办。",
  }, {
    { name = "海石市技能大赛", organizers = { "海石市总工会" } },
    { name = "“铁军杯”劳动竞赛" },
  }, { "海石市总工会" }),
  acting("on the day that was told in between", {
    "6月8日，海石矿工会举办维权宣传活动。6月9日下午，教师石兰讲《妇女权益保障法》。",
    "6月10日上午，食堂的面和馅都备好了。当天下午，“乡风”趣味运动会在体育馆开场。",
  }, {
    { name = "维权宣传活动" }, { name = "《妇女权益保障法》讲座", date = { start = "2023-06-09" } },
    { name = "“乡风”趣味运动会", date = { start = "2023-06-10" } },
  }, { "海石矿工会" }),
}
