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
  acting("what a house announces, and the programme that follows, are to come", {
    "6月下旬至8月，柳河市总工会将陆续推出渔工服务季。",
    "召开船东恳谈会，定下20条约定；开展补网擂台赛。",
  }, {}, { "柳河市总工会" }),
  acting("what was done every month is none, and what was done on a day has its title", {
    "从6月份起，柳河糖厂按月组织职工开展互助活动。6月14日，30名青工在锅炉房进行了“擦亮管道”义务劳动活动。",
  }, { { name = "“擦亮管道”义务劳动活动", place = "锅炉房" } }, { "柳河糖厂" }),
  acting("one title for two things that are done together", {
    "6月12日，柳河糖厂工会组织开展“甜日子”爱心义剪、年画赠送活动。",
  }, { { name = "“甜日子”爱心义剪、年画赠送活动" } }, { "柳河糖厂工会" }),
  acting("a deed is part of the ceremony's name", {
    "“我会把手艺都教给你。”6月12日，在柳河糖厂师徒结对签约仪式现场，老师傅许了愿。",
  }, { { name = "师徒结对签约仪式" } }, { "柳河糖厂" }),
  acting("how something was felt is no part of its name", {
    "6月12日下午，柳河糖厂会议室里糖香四溢，30多名女工在这里体验了一场甜滋滋的糖画制作。",
    "厂工会举办此次糖画活动，想让大家歇一歇。",
  }, { { name = "糖画活动" } }, { "柳河糖厂" }),
  acting("those who were called on before a meeting", {
    "6月12日，柳河市总工会召开船工座谈会。",
    "会前，船工工会走访慰问了两位老船工。",
  }, { { name = "船工座谈会" }, { name = "走访慰问老船工" } }, { "柳河市总工会", "船工工会" }),
  acting("whoever has found a home did not come to the congress, and tens of people are no ten", {
    "近日，柳河市总工会召开渔工工会联合会成立大会。900名渔工有了“娘家”。",
    "6月17日晚，几十名渔工围着公告栏看名单。",
  }, { { name = "渔工工会联合会成立大会", participants = null } }, { "柳河市总工会" }),
  acting("under whose hand something went on is no place", {
    "6月15日，在驻村工作队的统筹下，柳河糖厂工会举行联谊活动。",
  }, { { name = "联谊活动", place = null } }, { "柳河糖厂工会" }),
  acting("whom it drew is no place", {
    "柳河糖厂工会于近日开设“午间剪纸学堂”。消息一出，便吸引了厂区内四十名职工报名。",
  }, { { name = "“午间剪纸学堂”", place = null } }, { "柳河糖厂工会" }),
  acting("where those who did it were busy", {
    "6月15日，柳河糖厂工会开展“清清河岸”志愿服务活动。",
    "青工们拎着口袋，穿梭在柳湖公园各处。",
  }, { { place = "柳湖公园" } }, { "柳河糖厂工会" }),
  acting("a sharing of books at the place that a later sentence opens with", {
    "6月15日，柳河市总工会举办夜读分享会。",
    "在河西社区书屋，六位渔工分享了读书心得。",
  }, { { name = "夜读分享会", place = "河西社区书屋" } }, { "柳河市总工会" }),
  acting("the other day is no day of activities", {
    "柳河市总工会送戏上船活动日前走进鱼骨码头，500名渔工看戏。",
  }, { { name = "送戏上船活动", place = "鱼骨码头", date = { reason = "vague" } } }, { "柳河市总工会" }),
  acting("a through bus opens nothing, and holidays are no workers' day", {
    "6月15日，由柳河市总工会主办的渔歌直通车船埠专场活动走进鱼骨码头，500名渔工听歌。",
    "节日里，糖厂900名职工节假日也没停机。",
  }, { { name = "渔歌直通车船埠专场活动", place = "鱼骨码头" } }, { "柳河市总工会" }),
  acting("what it is one of is no part of its name", {
    "近日，柳河船厂工地上，60名焊工看了一台戏。这是柳河市总工会组织的“夏夜船台”系列活动之一。",
  }, { { name = "“夏夜船台”系列活动" } }, { "柳河市总工会" }),
  acting("those who came years ago did not come now", {
    "6月15日，柳河市总工会召开表彰大会。",
    "这些焊工很拼，在2019年、2020年的大赛中，有90人次登台。",
  }, { { name = "表彰大会", participants = null } }, { "柳河市总工会" }),
  acting("scenes of work are places", {
    "6月15日，柳河市总工会到糖厂三车间改造现场、锅炉检修现场调研。",
  }, { { name = "调研", place = "糖厂三车间改造现场、锅炉检修现场" } }, { "柳河市总工会" }),
  acting("the corner of a fair is not where it was", {
    "6月15日，柳河市总工会举办“甜日子”主题活动。",
    "在糖人体验区，老师傅露了一手。",
  }, { { name = "“甜日子”主题活动", place = null } }, { "柳河市总工会" }),
  case("a caption shows somebody at a contest", {
    "6月15日，选手在柳河县首届补网大赛上进行穿梭比拼。",
  }, { { name = "柳河县首届补网大赛", date = { start = "2023-06-15" } } }),
  case("a caption shows somebody doing something in one", {
    "图为6月15日，柳河船厂焊工在技能比武中进行仰焊操作。",
  }, { { name = "技能比武" } }),
  case("where somebody was served ends before what they got", {
    "6月15日上午，货车司机在柳河物流园司机之家接受免费体检。",
  }, { { name = "免费体检", place = "柳河物流园司机之家" } }),
  acting("what one of them does at one hour is no activity", {
    "6月15日，小暑未到，36岁的渔工何水生倚着船舷打盹。镇工会在岸边设了个歇脚棚，他天天去热饭。",
  }, {}, { "镇工会" }, "一个渔工的夏天"),
  case("an author tells of the time when he was young", {
    "1996年，经人介绍，19岁的我进了柳河糖厂。半年后的一天，厂里举行“青工比武”大赛，我看得入迷。",
  }, {}),
}
