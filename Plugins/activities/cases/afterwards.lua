-- What was done after something that has been told, or on another day, and what only looks so.

local articles = require("cases.shared.articles")
local acting = articles.acting

return {
  acting("a talk after a ceremony, and who paid for a class", {
    "6月8日，海石县总工会陶艺课堂毕业典礼在县图书馆举行，30名学员上台。"
      .. "陶艺课堂由海石县总工会出钱、县图书馆出场地，从5月12日起开课。",
    "毕业典礼后，县总工会接着开了学员恳谈会。",
  }, { { name = "陶艺课堂毕业典礼" }, { name = "陶艺课堂" }, { name = "学员恳谈会" } },
    { "海石县总工会" }),
  acting("a visit before a show", {
    "6月8日傍晚，海石市总工会在三号堆场举办露天演唱会，800多名装卸工到场。",
    "演唱会开始前，海石市总工会主席陶然到候工室看望了值夜的理货员，带去了西瓜和凉茶。",
  }, { { name = "露天演唱会" }, { name = "看望值夜的理货员", place = "候工室" } }, { "海石市总工会" }),
  acting("what was opened after a meeting, and on another day", {
    "6月4日，海石县总工会召开制鞋行业恳谈会，18名代表参加。",
    "恳谈会结束后，海石县总工会又开通了“工时咨询热线”，由律师轮流接听。",
    "6月6日，海石县总工会开通法律援助网站。",
  }, {
    { name = "制鞋行业恳谈会" },
    { name = "开通“工时咨询热线”" },
    { name = "开通法律援助网站", date = { start = "2023-06-06" } },
  }, { "海石县总工会" }),
  acting("a union that was founded just so", {
    "6月8日夜里，唱票结束，石兰当选主席——海石新区家政行业工会就这样在储物间里成立了。",
  }, { { name = "海石新区家政行业工会成立", place = "储物间" } }, { "海石新区家政行业工会" }),
  acting("this year's contract is signed by its name", {
    "6月8日，海石县陶瓷行业工会与企业方代表签订今年的工资集体合同。",
  }, { { name = "签订工资集体合同" } }, { "海石县陶瓷行业工会" }),
  acting("a title that somebody says", {
    "6月8日清晨，三艘渡船陆续离岸。当天，海石市总工会租船送走了120名务工人员。",
  }, {}, { "海石市总工会" }, "“这趟船，比哪年都稳”"),
  acting("a visit after a ceremony, by those named before, is not called what the title says", {
    "6月8日，海石市总工会送温暖行动启动仪式在三号堆场举行，海石市总工会主席陶然到场。",
    "启动仪式后，陶然一行来到石桥镇，走访慰问了两户困难职工。",
  }, {
    { name = "送温暖行动启动仪式" },
    { name = "走访慰问困难职工", place = "石桥镇", organizers = { "海石市总工会" } },
  }, { "海石市总工会" }, "温暖送到家"),
  acting("what is held on the next day", {
    "2月28日，海石市总工会在三号堆场举办装卸工技能比武，42人上阵。",
    "次日，海石市总工会在候工室举办理货员读书会，19人到场。",
    "读书会散场第二天上午，海石市总工会开展船员义诊。",
  }, {
    { name = "装卸工技能比武", date = { start = "2023-02-28" } },
    { name = "理货员读书会", date = { start = "2023-03-01" } },
    { name = "船员义诊", date = { start = "2023-03-02" } },
  }, { "海石市总工会" }),
}
