-- Words that could be a place and are none, and places that look like something else.

local articles = require("cases.shared.articles")
local null = require("broadsheet").null
local case, acting = articles.case, articles.acting

return {
  case("what tells a deed or a score is no place", {
    "6月9日，白沙县船工拔河赛举行，在决赛中以2比1力克南岭队，渡口队夺冠。",
  }, { { name = "白沙县船工拔河赛", place = null } }),
  case("a room for all who watch is no place", {
    "6月9日，白沙县护林视频调度会召开，在主会场，县林场120人参加。",
  }, { { name = "白沙县护林视频调度会", place = null } }),
  case("a beach named after its length, a street after its age, a hall after what it rolls", {
    "6月9日，白沙县总工会在万米沙滩举办风筝节。",
    "6月10日，白沙县总工会在百年老街举办灯谜会。",
    "6月11日，白沙县总工会在820毫米轧机操作楼前举办师徒签约仪式。",
  }, {
    { name = "风筝节", place = "万米沙滩" },
    { name = "灯谜会", place = "百年老街" },
    { name = "师徒签约仪式", place = "820毫米轧机操作楼前" },
  }),
  case("where those who came had lined up", {
    "6月9日一早，90名船工在南渡码头列队，“安全航行月”启动仪式在这里举行。",
  }, { { name = "“安全航行月”启动仪式", place = "南渡码头" } }),
  acting("where those are who are given something", {
    "6月9日，白沙县总工会向月湖镇中心小学捐赠图书900册。",
  }, { { place = "月湖镇中心小学" } }, { "白沙县总工会" }),
  acting("what is called on is where it was", {
    "6月9日，白沙县总工会走访了柳山灯具厂、南渡码头，了解企业生产情况。",
  }, { { name = "走访", place = "柳山灯具厂、南渡码头" } }, { "白沙县总工会" }),
  acting("in what a firm holds is not where the firm is", {
    "6月9日，在柳山灯具公司举办的职工运动会上，90名职工登台。",
  }, { { name = "职工运动会", place = null } }, { "柳山灯具公司" }),
  acting("neither trades nor a time are a place", {
    "6月7日，白沙县总工会在渔业、林业、盐业等系统开展船工服务竞赛。", "渔港工会在最近召开的船工大会上换届。",
  }, { { name = "船工服务竞赛", place = null }, { name = "船工大会", place = null } }, { "白沙县总工会", "渔港工会" }),
}
