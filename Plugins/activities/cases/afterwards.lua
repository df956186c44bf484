-- What was done after something that has been told, or on another day, and what only looks so.

local articles = require("cases.shared.articles")
local acting = articles.acting

return {
  acting("a talk after a ceremony, and who paid for a class", {
    "6月8日，海石县总工会爱心托管班结业典礼在县文化宫举行，48名职工子女登台。"
      .. "托管班由海石县总工会出资、县教育局选派教师，从5月10日起开班。",
    "结业典礼后，县总工会接着开了家长座谈会。",
  }, { { name = "爱心托管班结业典礼" }, { name = "托管班" }, { name = "家长座谈会" } },
    { "海石县总工会" }),
  acting("a visit before a concert", {
    "6月8日傍晚，海石市总工会把“劳动者之歌”职工音乐会搬进了二号船坞，1500多人听完全场。",
    "音乐会开始前，海石市总工会主席陶然到集装箱宿舍看望了夜班职工，送上消暑用品。",
  }, { { name = "“劳动者之歌”职工音乐会" }, { name = "看望慰问", place = "集装箱宿舍" } },
    { "海石市总工会" }),
  acting("what was opened after a meeting, and on another day", {
    "6月4日，海石县总工会召开制衣行业集体协商会，22名代表参加。",
    "协商会结束后，海石县总工会又开通了“讨薪绿色通道”，工作人员轮流值班。",
    "6月6日，海石县总工会开通12351热线。",
  }, {
    { name = "制衣行业集体协商会" },
    { name = "开通“讨薪绿色通道”" },
    { name = "开通12351热线", date = { start = "2023-06-06" } },
  }, { "海石县总工会" }),
  acting("a union that was founded just so, and a house that may be called open", {
    "6月8日夜里，票数念完，丁香当选主席——海石高新区主播行业工会联合会就这样在补光灯下成立了。",
  }, { { name = "海石高新区主播行业工会联合会成立", place = "补光灯下" } },
    { "海石高新区主播行业工会联合会" }),
  acting("this year's contract is signed by its name", {
    "6月8日，海石县电缆行业工会联合会与企业方代表签订今年的工资专项集体合同。",
  }, { { name = "签订工资专项集体合同" } }, { "海石县电缆行业工会联合会" }),
  acting("a title that somebody says", {
    "6月8日清晨，四辆大巴依次发动。当天，海石市总工会包车送走了186名务工人员。",
  }, {}, { "海石市总工会" }, "“这张车票，是给女儿的”"),
}
