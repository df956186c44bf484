-- Where an activity took place, as a scene or a sentence by the way shows it.

local articles = require("cases.shared.articles")
local case, acting = articles.case, articles.acting
local null = require("broadsheet").null

return {
  case("where a contest was set up, in a house that was told before", {
    "6月9日，长岭机械厂工会举办锉削比赛。赛场设在该厂锻工车间大厅，砂轮响了一天。",
    "6月11日，白沙市总工会举办单身青年摘杏活动。活动地点选择在离车站不远的柳湾农庄。",
  }, { { place = "该厂锻工车间大厅" }, { place = "离车站不远的柳湾农庄" } }),
  case("those who are at home there show where it was", {
    "6月3日上午，河东第二小学的260名学生看着一位焊工戴上面罩。这是白沙市总工会举办的“焊花第一课”。",
  }, { { name = "“焊花第一课”", place = "河东第二小学" } }),
  case("a lead that shows somewhere inside", {
    "6月8日傍晚，雨停了。三号井的值班房里，十多个钻工挤在一张铁床上听人念书。这是白沙市总工会“书包上井”活动的一站。",
  }, { { place = "三号井的值班房" } }),
  case("a place that goes on behind 的", {
    "6月9日，云岭标段的操场上架起了音箱，白沙市总工会的消夏晚会在这里举行。",
  }, { { place = "云岭标段的操场" } }),
  case("where somebody was taken", {
    "6月10日，白沙市总工会把山里来的孩子接到市职工服务中心，开办了暑期画画班。",
  }, { { place = "市职工服务中心" } }),
  case("the way that somebody went is a place only where nothing else tells one", {
    "6月11日一早，柳林公园里就热闹起来。300名职工沿着河堤慢跑。这是白沙市总工会举办的职工长跑活动。",
  }, { { place = "柳林公园" } }),
  case("where a reporter saw it", {
    "“叔叔，我的风车会转了！”6月10日，记者在古渡标段的“雏雁”驿站看到，14个孩子正学做手工。白沙市总工会为他们开办了暑期托管班。",
  }, { { place = "古渡标段的“雏雁”驿站" } }),
  case("where the quiet was broken", {
    "6月9日9时，一阵警笛打破了白沙糖厂的宁静。这是白沙市总工会举行的一次应急演练。",
  }, { { place = "白沙糖厂" } }),
  case("the stations whose people were seen", {
    "6月8日，白沙市总工会副主席乔岭一行看望了柳河、石桥、云岭三个站派出所的值勤民警。",
  }, { { place = "柳河、石桥、云岭三个站派出所" } }),
  case("a car that stopped somewhere before, and no nook", {
    "一辆筛查车连着两天停在了白沙电子产业园。6月4日，白沙市总工会为女职工开展健康体检，队伍一直排到花坛边。",
  }, { { place = "白沙电子产业园" } }),
  case("a turn that comes is no going", {
    "6月5日，轮到检修工马跃读报，白沙集团工会的读书会听得入神。",
  }, { { place = null } }),
  case("a place that has just been built, and one where something starts in some manner", {
    "6月8日，白沙农机厂第二党支部把党课开到了刚落成的厂史馆。",
    "6月12日，白沙集团职工滑板大赛在云岭滑雪场激情开滑。",
  }, { { place = "厂史馆" }, { place = "云岭滑雪场" } }),
  case("a short word for a place that was named in full", {
    "6月7日，东湖区劳动仲裁庭里坐进了30名听众。这是白沙市总工会第二次把普法课堂搬进仲裁庭。",
  }, { { place = "东湖区劳动仲裁庭" } }),
  case("no name runs over the verb of a visit", {
    "6月7日晚，白沙市总工会走访环卫中心，为上夜班的工人送去绿豆汤。",
  }, { { place = "环卫中心" } }),
  case("where a teacher arrived, and what a scent filled", {
    "6月2日，白沙市总工会请的两位老师赶到了苇河林场，给护林员上课。",
    "6月4日，茶香飘满了税务大楼一层大厅，白沙市总工会举办的茶艺沙龙开讲。",
  }, { { place = "苇河林场" }, { place = "税务大楼一层大厅" } }),
  case("a scene, whatever goes on there", {
    "天色暗下来，石渡口的河滩上燃起了篝火。6月6日晚，白沙市总工会的青年联欢会请来了附近的村民。",
  }, { { place = "石渡口的河滩" } }),
  case("a bare place before those who are counted there", {
    "6月2日，复工第一天。云岭铁矿副井口，320名矿工在一面墙上签下名字。这是白沙市总工会组织的“平安承诺”活动。",
  }, { { place = "云岭铁矿副井口" } }),
  case("what 这里 points back to in a scene that changed", {
    "6月3日，南湖码头的旧仓库变成了书吧。白沙港工会在这里举行朗读会，26名旅客参加。",
  }, { { place = "南湖码头的旧仓库" } }),
  case("somewhere inside that 这里 points back to, whatever it is called", {
    "6月7日上午，白沙轧钢厂精整跨内加油声不断，白沙集团工会主办的行车工决赛在这里举行。",
  }, { { place = "白沙轧钢厂精整跨" } }),
  case("sites that are being built", {
    "6月9日，白沙市总工会走进两处在建楼盘工地，开展送清凉活动。",
  }, { { place = "两处在建楼盘工地" } }),
  case("a team named for what it does", {
    "6月11日，白沙市总工会主席乔岭到环卫处清扫队慰问职工。",
  }, { { place = "环卫处清扫队" } }),
  acting("where it was, and not what was heard there", {
    "6月8日，在县中心广场，白沙市总工会主办的技能大赛在掌声中正式拉开帷幕。",
  }, { { place = "县中心广场" } }, { "白沙市总工会" }),
  acting("a city in short, those who agreed to meet somewhere, and round a lake", {
    "江北省职工创新大赛成果展示活动6月8日在汉举办。",
    "6月9日，白沙区总工会举办单身职工联谊活动，80余名职工相约惜园，一起品尝葡萄。",
    "6月10日，白沙热电公司工会举办健步走比赛，80余名职工绕人工湖4圈。",
  }, { { name = "江北省职工创新大赛成果展示活动", place = "汉" }, { place = "惜园" },
    { place = "人工湖" } }, { "白沙区总工会", "白沙热电公司工会" }),
  acting("a place that somebody walked into, and where people were sent to", {
    "6月8日，白沙体育中心项目施工现场，走进了白沙市总工会的慰问队，为工人们送上慰问品。",
    "近日，白沙市总工会组织开展职工疗休养活动，第一批80名职工安排在太湖疗养院。",
  }, { { place = "白沙体育中心项目施工现场" }, { place = "太湖疗养院" } }, { "白沙市总工会" }),
  acting("a place that those who were asked went to, where it went on, and what was driven there", {
    "6月8日，柳林消防中队开展开放日活动，邀请20余名员工走进柳林消防站感受警营生活。",
    "6月9日，白沙学院工会为退休职工举行欢送会。欢送会由副主任乔岭主持，在学院职工之家进行。",
    "6月10日，白沙市总工会组织开展义务献血活动。血站服务上门，将采血车开到港区大院内。",
  }, { { place = "柳林消防站" }, { place = "学院职工之家" }, { place = "港区大院内" } },
  { "柳林消防中队", "白沙学院工会", "白沙市总工会" }),
  acting("a town whose name begins as a number", {
    "6月8日，白沙市总工会副主席乔岭一行来到三百山镇唐屋村，召开建会工作座谈会。",
  }, { { place = "三百山镇唐屋村" } }, { "白沙市总工会" }),
  acting("where those are shown who did it, some sentences on", {
    "6月8日，白沙消防大队开展开放日活动。职工们听了讲解。随后大家换上了战斗服。",
    "在白沙港区车库，队员们演示了器材。",
  }, { { place = "白沙港区车库" } }, { "白沙消防大队" }),

  acting("a small place beside a larger one where something was put up", {
    "6月8日上午10点，东兴汇东门外的小广场上密密匝匝地扎着十几顶黄色帐篷。骑手们体验街头健康体检。",
  }, { { place = "东兴汇东门外的小广场" } }, {}),
  case("a stage that is only spoken of", {
    "6月9日，白沙市职工机械手技能竞赛落幕，25名选手在决赛的舞台上展现了风采。",
  }, { { name = "白沙市职工机械手技能竞赛", place = null } }),

  acting("when is not where", {
    "近日，白沙市总工会在夜间开放广场，开设公益课堂。",
  }, { { name = "公益课堂", place = null } }, { "白沙市总工会" }),

  acting("where the next sentences go, when nothing else tells a place", {
    "6月8日，白沙药厂工会为退休职工老石举办“荣退礼”。锣鼓队一直把他送到分厂门口。",
  }, { { name = "“荣退礼”", place = "分厂门口" } }, { "白沙药厂工会" }),
  acting("a meeting is not where they went on the next day", {
    "6月8日，白沙药厂工会举办颁奖会。",
    "第二天，大家往三石山景区走。",
  }, { { name = "颁奖会", place = null } }, { "白沙药厂工会" }),
}
