-- Those who visit a place: who they are, and where they went.

local articles = require("cases.shared.articles")
local case, acting = articles.case, articles.acting
local null = require("broadsheet").null

return {
  case("somebody in office who visits, though no house is named", {
    "6月8日，县委常委、宣传部部长乔岭深入柳林镇调研，详细了解非遗工坊的情况。",
  }, { { name = "调研", place = "柳林镇", organizers = {} } }),
  case("those for whom a place has found work did not visit it", {
    "6月8日，副县长乔岭到柳林镇调研。",
    "在镇创业园，乔岭一行察看了建设情况。园区入驻企业43家，带动460余人就近就业。",
  }, { { name = "调研", participants = null } }),
  acting("where those who visit stop behind somebody's words", {
    "6月8日上午，白沙市总工会开展“夏送清凉”慰问活动。慰问组兵分四路，看望高温下作业的职工。",
    "“每天都是太阳直晒。”在体育中心的泳池建设工地，慰问组向工人表示感谢。",
  }, { { name = "“夏送清凉”慰问活动", place = "体育中心的泳池建设工地" } }, { "白沙市总工会" }),
  acting("where a party first went, and not what it saw there", {
    "6月8日，白沙市总工会副主席乔岭带队开展专题调研。",
    "调研组一行首先来到三石山风景区，了解旅游情况，并深入走访当地历史古迹，参观了老屋。",
  }, { { name = "专题调研", place = "三石山风景区" } }, { "白沙市总工会" }),
}
