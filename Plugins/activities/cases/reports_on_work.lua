-- Reports on work, in which nobody acts and no day is told, and slots that only look like ones.

local articles = require("cases.shared.articles")
local acting = articles.acting
local null = require("broadsheet").null

return {
  acting("sentences of a report that begin with what was done", {
    "柳河市总工会把服务送到船头。",
    "举办补网大赛，310名渔工登台。组织“金桨”征集，收到建议90条。",
  }, {}, { "柳河市总工会" }),
  acting("an article that sums up from its first words", {
    "去年以来，柳河市总工会把服务送到船头。",
    "市总办了夜校，开展“船头识字”活动。",
  }, {}, { "柳河市总工会" }),
  acting("what is done in earnest, and with which activities", {
    "6月15日，柳河糖厂工会举办消防问答赛，60人到场。",
    "厂工会扎实推进小家建设，开展了甜品茶话会、糖画赛等活动。",
  }, { { name = "消防问答赛" } }, { "柳河糖厂工会" }),
  acting("those who came for others, and agreements, do not take part", {
    "6月15日，柳河市总工会在鱼骨码头举办招聘会，30名志愿者全程维持秩序，现场达成意向90人。",
  }, { { name = "招聘会", participants = null } }, { "柳河市总工会" }),
  acting("birthdays of some months are no date", {
    "6月15日，柳河糖厂工会为4至6月份过生日的职工举办集体生日会。",
  }, { { name = "集体生日会", date = { start = "2023-06-15", ["end"] = "2023-06-15" } } },
    { "柳河糖厂工会" }),
  acting("the Party's congress stays in a name, a short form does not", {
    "6月15日，柳河市总工会举办学习党的二十大精神读书班。",
    "6月16日，柳河市总工会召开渔工职业安全（以下简称“渔安”）恳谈会。",
  }, { { name = "学习党的二十大精神读书班" }, { name = "渔工职业安全恳谈会" } },
    { "柳河市总工会" }),
  acting("what was set off is no part of a place", {
    "近日，在柳河糖厂二车间掀起了学艺热潮，糖厂工会举办拜师会。",
  }, { { name = "拜师会", place = "柳河糖厂二车间" } }, { "糖厂工会" }),
  acting("what is resolved, added or handed in is no activity", {
    "近日，柳河市总工会发布表彰决定，糖厂榜上有名。",
    "市总展览馆又增加讲解场次，交上了一份沉甸甸的答卷。",
  }, {}, { "柳河市总工会" }),
  acting("a firm whose name holds a word of doing", {
    "6月15日，柳河市总工会组织渔嫂到锦云制作灯具有限公司开展香囊缝制活动。",
  }, { { name = "香囊缝制活动", place = "锦云制作灯具有限公司" } }, { "柳河市总工会" }),
  acting("what something was besides is told by the way", {
    "6月15日，柳河糖厂工会举办糖画大赛。除了在车间开展读报活动，工人们也爱唱歌。",
  }, { { name = "糖画大赛" } }, { "柳河糖厂工会" }),
  acting("what was reported of it, or asked for, does not hold it again", {
    "6月15日，柳河糖厂工会召开班组例会。会上，各班组就开展节糖竞赛的情况作了汇报，交流了举办糖画活动的心得。",
    "柳河糖厂工会还下发开展糖厂书画赛的通知。",
  }, { { name = "班组例会" } }, { "柳河糖厂工会" }),
}
