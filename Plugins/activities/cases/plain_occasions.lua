-- What went on that an article tells of in plain words, and what is signed, opened and taught.

local articles = require("cases.shared.articles")
local acting = articles.acting

return {
  acting("a lesson that a lead shows and the next sentence only points back to", {
    "昨天上午，在白沙轮渡公司的候船厅，一堂少见的救生课让几名老船员红了脸。",
    "这堂课由白沙市红十字会和白沙轮渡公司工会联合开设，6月3日开课，每周三场。",
  }, { { name = "救生课", organizers = { "白沙市红十字会", "白沙轮渡公司工会" } } },
  { "白沙轮渡公司", "白沙轮渡公司工会", "白沙市红十字会" }, "船员学会用“救命绳”"),
  acting("a contract that was signed stands as the subject", {
    "惠及31家店铺、680名职工的东岭镇豆腐行业集体合同6月5日签订。白沙市总工会代表职工一方，把工间休息写进了条款。",
  }, { { name = "东岭镇豆腐行业集体合同签订" } }, { "白沙市总工会" }),
  acting("a contract that was signed anew", {
    "6月6日，白沙染料公司工会与行政方在会议室续签劳动安全卫生专项集体合同。",
  }, { { name = "续签劳动安全卫生专项集体合同", date = { start = "2023-06-06" } } },
  { "白沙染料公司工会" }),
  acting("a class that somebody held", {
    "6月7日至9日，白沙市总工会在市农校办班，75名工会经审干部合上手里的报表，听了三天课。",
  }, { { name = "培训班", place = "市农校", participants = { count = 75 } } },
  { "白沙市总工会" }, "工会经审干部集中“补课”"),
  acting("an amount in quotation marks names nothing", {
    "6月8日下午，白沙市总工会的小会议室里，圆桌一边坐着七名职工方代表，另一边坐着七名企业方代表。",
    "第二次见面，夜班那一栏写上了“每晚加30元”。",
  }, { { name = "集体协商" } }, { "白沙市总工会" }, "坐下来谈的夜班费"),
  acting("whose class it is stands between its name and its day", {
    "女儿所在的“小雨燕”托管班，是白沙市总工会专为快递员办的，6月5日开班，收了46个孩子。",
  }, { { name = "“小雨燕”托管班开班", date = { start = "2023-06-05" }, participants = { count = 46 } } },
  { "白沙市总工会" }),
  acting("a station that is opened is told with those who built it", {
    "这个由白沙市总工会共建的农民工服务站6月5日正式揭牌，为工人提供法律援助等服务。",
  }, { { name = "农民工服务站揭牌", date = { start = "2023-06-05" } } }, { "白沙市总工会" }),
  acting("a walk of many houses by the title it is said to have", {
    "6月8日，白沙市总工会的走廊里贴出一张地图，上面标着走访企业28家。",
    "这项名为“入夏听音”的大走访从5月底开始，由工会干部两人一组分片去跑。",
  }, { { name = "“入夏听音”大走访" } }, { "白沙市总工会" }),
  acting("a room that is opened has the name that was told before", {
    "6月5日凌晨，代驾老侯成了灯塔街户外劳动者驿站的头一位客人。",
    "这间20来平方米的小屋当天正式启用，是白沙市总工会拿旧岗亭改建的。",
  }, { { name = "灯塔街户外劳动者驿站启用", date = { start = "2023-06-05" } } }, { "白沙市总工会" }),
  acting("an assembly at which somebody did something", {
    "6月9日，请了半天假的老邱在白沙港区引航员联合工会首次会员代表大会上投下一票。",
    "当天，47名代表选出了首届委员会。",
  }, { { name = "白沙港区引航员联合工会首次会员代表大会" } }, { "白沙港区引航员联合工会" }),
  acting("what is done with deeds is none", {
    "6月11日，白沙市总工会组织志愿者在河堤两侧捡拾垃圾，用实际行动迎接海洋日，35名志愿者参加。",
  }, { { name = "志愿服务", place = "河堤两侧" } }, { "白沙市总工会" }),
  acting("a room opened on the night of its first guest, and a lesson that was given there", {
    "本月6日晚，骑手老谭推开一扇亮灯的玻璃门，成了金港路“暖心”驿站的第一位客人。",
    "这天晚上，驿站启用。白沙市总工会的律师给围坐的50名骑手上了一堂事故理赔课。",
  }, { { name = "金港路“暖心”驿站启用" }, { name = "事故理赔课", participants = { count = 50 } } },
  { "白沙市总工会" }),
  acting("a plan that belongs to a name is none", {
    "昨日，“浪安心”互助保障计划发放仪式在白沙市总工会举行，22名船员代表领到凭证。",
  }, { { name = "“浪安心”互助保障计划发放仪式" } }, { "白沙市总工会" }),
  acting("what a banner says that goes on, on the day of a feast", {
    "6月7日上午，铆工老石挤到桌前。桌子摆在东岭船坞门口，红布上写着“工伤咨询进船坞”。",
    "牵头的是白沙市总工会，90名船工前来咨询。",
  }, { { name = "“工伤咨询进船坞”" } }, { "白沙市总工会" }),
  acting("where somebody went is not what was done there", {
    "世界环境日当天，白沙市总工会组织86名职工来到灯笼岛沙坡，种下树苗2500株。",
  }, { { name = "种下树苗2500株", date = { start = "2023-06-05" }, place = "灯笼岛沙坡" } },
  { "白沙市总工会" }),
}
