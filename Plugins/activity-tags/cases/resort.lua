-- What a name says when no surer word does, and names that mislead; all names are invented.

local articles = require("cases.shared.articles")
local case = articles.case

return {
  case("a contest of an unknown trade is one of skills", "珠母挑选大赛", "6月1日，海州市总工会举办珠母挑选大赛。",
    { "skills" }),
  case("but not where another word says what was played", "象棋大赛", "6月1日，海州市总工会举办象棋大赛。",
    { "culture" }),
  case("a check of anything is a visit", "“百船百坞”检查", "6月1日，海州市总工会开展“百船百坞”检查。", { "visit" }),
  case("of several such words the strongest alone counts", "给潜水工友看账本，收押金",
    "6月1日，打捞局工会给潜水工友看账本，收押金。", { "relief" }),
  case("who took part does not settle what was done", "夜渡首发", "6月1日，盐厂工会的夜渡首发，女工晚上有船坐。",
    { "organizing", "women" }),
  case("a trade's contest is no culture, whatever its name", "潜水抢修争霸赛",
    "6月1日，打捞局工会举办潜水抢修争霸赛。", { "skills" }),
  case("a machine has no doctor", "劳模工匠巡诊", "6月1日，海州市总工会组织劳模工匠巡诊，看了7台绞车。", { "skills" }),
  case("the Dragon Boat feast brings nothing", "端午包粽子活动", "6月1日，盐厂工会开展端午包粽子活动。", { "culture" }),
  case("years since a union was founded found none", "庆祝盐厂工会成立70周年歌会",
    "6月1日，盐厂举办庆祝盐厂工会成立70周年歌会。", { "culture" }),
  case("who speaks at a contest gives no lesson", "“为海州出力”职工演讲比赛",
    "6月1日，盐厂工会举办“为海州出力”职工演讲比赛。", { "culture" }),
  case("a place that is opened says what it is for", "渔工法律服务中心揭牌", "6月1日，渔工法律服务中心揭牌。",
    { "organizing", "rights" }),
  case("and so does its name as an organization's", "海州市职工维权中心揭牌", "6月1日，海州市职工维权中心揭牌。",
    { "organizing", "rights" }),
  case("whoever is unmarried says what was held", "写风筝", "6月1日，86名单身职工在滩上写风筝。",
    { "culture", "matchmaking" }),
  case("a badge that is handed over opens nothing", "工人先锋号授牌", "6月1日，海州市总工会举行工人先锋号授牌。",
    { "award" }),
}
