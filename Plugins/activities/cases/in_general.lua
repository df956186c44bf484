-- What an article tells in general and not as news; meetings that reporters tell of.

local articles = require("cases.shared.articles")
local case, acting = articles.case, articles.acting
local null = require("broadsheet").null

return {
  acting("what a house does in earnest all the time is no news beside what it held", {
    "6月15日，柳河糖厂工会举办消防问答赛，60人到场。",
    "厂里平时还扎实开展师徒互查活动，深入开展节水竞赛。",
  }, { { name = "消防问答赛" } }, { "柳河糖厂工会" }),
  acting("what follows in a paragraph that sums up years is no news", {
    "三年来，柳河糖厂工会把练兵当家常便饭。厂工会开展焊接擂台赛、切糖比武，人人都上过台。",
  }, {}, { "柳河糖厂工会" }),
  acting("a day behind years is news again", {
    "三年来，柳河糖厂工会把练兵当家常便饭。6月12日，厂工会举办焊接擂台赛。",
  }, { { name = "焊接擂台赛" } }, { "柳河糖厂工会" }),
  acting("what was held several times without a day is a sum", {
    "柳河糖厂工会为了办好食堂，前前后后召开5次膳食恳谈会。",
  }, {}, { "柳河糖厂工会" }),
  acting("what is decided on is to come", {
    "柳河市总工会决定在沿江各镇举办渔工夜校，请各镇备好教室。",
  }, {}, { "柳河市总工会" }),
  acting("a meeting at which reporters learned something, with its day", {
    "6月15日，记者从柳河市总工会半年工作会议上获悉，渔工入会还要再加把劲。",
    "近年来，柳河各镇工会举办比武300场，吸引2万名渔工登台。",
  }, { { name = "半年工作会议", date = { start = "2023-06-15" }, participants = null } },
    { "柳河市总工会" }),
  case("a committee is not what it opens", {
    "6月15日，柳河糖厂首届切糖大赛组委会在礼堂举行开幕式，80名职工到场。",
  }, { { name = "柳河糖厂首届切糖大赛", place = "礼堂" } }),
  acting("a night ends on the next day", {
    "6月14日晚至次日清晨，柳河糖厂工会在锅炉房开展送夜宵活动，送去粽子400个。",
  }, { { name = "送夜宵活动",
    date = { start = "2023-06-14", ["end"] = "2023-06-15" } } }, { "柳河糖厂工会" }),
  acting("a house whose name holds a word of doing", {
    "6月15日，柳河市总工会在丰穗秸秆利用产业园举办识字课。",
  }, { { place = "丰穗秸秆利用产业园" } }, { "柳河市总工会" }),
  acting("where somebody was born keeps its last character", {
    "6月15日，柳河市总工会到石匠故里开展寻根采风活动。",
  }, { { place = "石匠故里" } }, { "柳河市总工会" }),
  acting("how heartily it went on is no part of the place", {
    "6月15日，柳河市总工会“夜读”活动在南湾煤码头上热火朝天地展开。",
  }, { { place = "南湾煤码头" } }, { "柳河市总工会" }),
}
