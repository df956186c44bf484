-- Where the words for a place end: at what somebody does there, and when.

local articles = require("cases.shared.articles")
local acting = articles.acting

return {
  acting("the place of an inspection ends where it begins", {
    "6月4日，白沙市总工会检查组到望潮陶瓷公司检查劳动保护工作。",
  }, { { name = "检查", place = "望潮陶瓷公司", organizers = { "白沙市总工会" } } }, { "白沙市总工会" }),
  acting("a place along a road ends where somebody rides on", {
    "6月8日，白沙港工会举办骑行活动，120名职工沿绿道骑到终点。",
  }, { { name = "骑行活动", place = "绿道" } }, { "白沙港工会" }),
  acting("until dark is no place", {
    "6月3日，沙滩上架起了球网。白沙港工会的沙滩排球赛打到天黑，冷库队最后一分赢了造船队。",
  }, { { name = "沙滩排球赛", place = "沙滩" } }, { "白沙港工会" }),
  acting("how it was done is no part of where", {
    "6月9日，白沙县总工会主办的船工相亲会在渔港一号农庄倾情上演。",
  }, { { name = "船工相亲会", place = "渔港一号农庄" } }, { "白沙县总工会" }),
}
