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
  acting("a walk of many houses by the title it is said to have", {
    "6月8日，白沙市总工会的走廊里挂出一块白板，上面写着走访企业37家。",
    "这项名为“开春问需”的大走访从5月底开始，由工会班子成员每人包一条线。",
  }, { { name = "“开春问需”大走访" } }, { "白沙市总工会" }),
  acting("a room that is opened has the name that was told before", {
    "6月5日零点，骑手老谭成了金港路户外劳动者驿站的头一位客人。",
    "这间36平方米的小屋当天正式启用，是白沙市总工会利用报刊亭改建的。",
  }, { { name = "金港路户外劳动者驿站启用", date = { start = "2023-06-05" } } }, { "白沙市总工会" }),
  acting("an assembly at which somebody did something", {
    "6月9日，从外地赶回来的老高在白沙港区货车司机联合工会第一次会员代表大会上投下一票。",
    "当天，63名代表选出了第一届委员会。",
  }, { { name = "白沙港区货车司机联合工会第一次会员代表大会" } }, { "白沙港区货车司机联合工会" }),
  acting("what is done with deeds is none", {
    "6月11日，白沙市总工会组织志愿者在水库沿岸捡拾垃圾，用实际行动迎接地球日，50名志愿者参加。",
  }, { { name = "志愿服务", place = "水库沿岸" } }, { "白沙市总工会" }),
  acting("a room opened on the night of its first guest, and a lesson that was given there", {
    "本月6日晚，骑手老谭推开一扇亮灯的玻璃门，成了金港路“暖心”驿站的第一位客人。",
    "这天晚上，驿站启用。白沙市总工会的律师给围坐的50名骑手上了一堂事故理赔课。",
  }, { { name = "金港路“暖心”驿站启用" }, { name = "事故理赔课", participants = { count = 50 } } },
  { "白沙市总工会" }),
  acting("a plan that belongs to a name is none", {
    "昨日，“路平安”互助保障计划发放仪式在白沙市总工会举行，30名骑手代表接过凭证。",
  }, { { name = "“路平安”互助保障计划发放仪式" } }, { "白沙市总工会" }),
  acting("what a banner says that goes on, on the day of a feast", {
    "6月7日上午，塔吊司机老梁挤到桌前。桌子支在东岭工地门口，红布上写着“法律服务进工地”。",
    "牵头的是白沙市总工会，160名农民工前来咨询。",
  }, { { name = "“法律服务进工地”" } }, { "白沙市总工会" }),
  acting("where somebody went is not what was done there", {
    "世界环境日当天，白沙市总工会组织110名职工来到月亮湾滩涂，种下树苗4000株。",
  }, { { name = "种下树苗4000株", date = { start = "2023-06-05" }, place = "月亮湾滩涂" } },
  { "白沙市总工会" }),
}
