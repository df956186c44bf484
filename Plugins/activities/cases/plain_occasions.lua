-- What went on that an article tells of in plain words, and what is signed, opened and taught.

local articles = require("cases.shared.articles")
local acting = articles.acting

return {
  acting("a lesson that a lead shows and the next sentence only points back to", {
    "昨日下午，在白沙公交公司一楼大厅，一场特殊的急救课让不少老司机手心冒汗。",
    "这堂课由白沙市红十字会和白沙公交公司工会联合开设，6月3日开课，每天两场。",
  }, { { name = "急救课", organizers = { "白沙市红十字会", "白沙公交公司工会" } } },
  { "白沙公交公司", "白沙公交公司工会", "白沙市红十字会" }, "司机学会用“救命盒”"),
  acting("a contract that was signed stands as the subject", {
    "覆盖17家作坊、412名职工的东岭镇糕点行业集体合同6月5日签订。白沙市总工会代表职工一方，把最低工资写进了条款。",
  }, { { name = "东岭镇糕点行业集体合同签订" } }, { "白沙市总工会" }),
  acting("a contract that was signed anew", {
    "6月6日，白沙化工公司工会与行政方在会议室续签女职工权益保护专项集体合同。",
  }, { { name = "续签女职工权益保护专项集体合同", date = { start = "2023-06-06" } } },
  { "白沙化工公司工会" }),
  acting("a class that somebody held", {
    "6月7日至9日，白沙市总工会在市委党校办班，130名工会财务干部放下手头的账本，当了三天学生。",
  }, { { name = "培训班", place = "市委党校", participants = { count = 130 } } },
  { "白沙市总工会" }, "工会财务干部集中“充电”"),
  acting("an amount in quotation marks names nothing", {
    "6月8日下午，白沙市总工会三楼会议室，长条桌两边各坐了九个人，左边是职工方代表，右边是企业方代表。",
    "再坐下来，高级工那一格填上了“不低于400元”。",
  }, { { name = "集体协商" } }, { "白沙市总工会" }, "谈出来的工价"),
  acting("whose class it is stands between its name and its day", {
    "女儿所在的“小雨燕”托管班，是白沙市总工会专为快递员办的，6月5日开班，收了46个孩子。",
  }, { { name = "“小雨燕”托管班开班", date = { start = "2023-06-05" }, participants = { count = 46 } } },
  { "白沙市总工会" }),
  acting("a station that is opened is told with those who built it", {
    "这个由白沙市总工会共建的农民工服务站6月5日正式揭牌，为工人提供法律援助等服务。",
  }, { { name = "农民工服务站揭牌", date = { start = "2023-06-05" } } }, { "白沙市总工会" }),
}
