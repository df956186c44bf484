-- Cases of the activity-tags plugin; cities, people and firms are invented.

---One case: an activity of the given name in an article of one paragraph, and its tags.
---@param name string
---@param activity string
---@param paragraph string
---@param tags string[]
---@param more table? options, organizations, organizers, title
---@return table
local function case(name, activity, paragraph, tags, more)
  more = more or {}
  local expected = {}
  for i, tag in ipairs(tags) do
    expected[i] = { name = tag }
  end
  return {
    name = name,
    options = more.options,
    article = {
      title = more.title or "工会新闻",
      language = more.language or "zh",
      paragraphs = { paragraph },
      organizations = more.organizations,
      activities = {
        { name = activity, organizers = more.organizers, evidence = { paragraph } },
      },
    },
    expect = { activities = { { tags = expected } } },
  }
end

---One case: an article without activities, and its own tags.
---@param name string
---@param title string
---@param paragraph string
---@param tags string[]
---@param kicker string?
---@return table
local function report(name, title, paragraph, tags, kicker)
  local expected = {}
  for i, tag in ipairs(tags) do
    expected[i] = { name = tag }
  end
  return {
    name = name,
    article = { kicker = kicker, title = title, language = "zh", paragraphs = { paragraph } },
    expect = { tags = expected },
  }
end

return {
  case("a meeting", "全市工会工作会议", "6月1日，海州市总工会召开全市工会工作会议。", { "meeting" }),
  case("a visit", "走访调研", "6月1日，海州市总工会到企业走访调研。", { "visit" }),
  case("an unveiling of a workers' home", "“司机之家”揭牌仪式",
    "6月1日，“司机之家”揭牌仪式在物流园举行。", { "organizing" }),
  case("sports", "职工乒乓球赛", "6月1日，古渡热电公司工会举办职工乒乓球赛。", { "culture" }),
  case("matchmaking", "青年职工交友联谊活动", "6月1日，工会举办青年职工交友联谊活动。",
    { "matchmaking" }),
  case("several categories", "女职工“两癌”防治健康讲座",
    "6月8日，曲江新城总工会举办女职工“两癌”防治健康讲座。", { "women", "health", "training" }),
  case("relief", "送清凉", "6月1日，海州市总工会为一线职工送清凉。", { "relief" }),
  case("a meeting that is called by its table", "“船家茶座”",
    "6月1日晚，船东与船工在渡口第三次开起“船家茶座”。", { "meeting" }),
  case("an election of a committee", "选出了码头第一届工会联合会的五名委员",
    "6月1日，86名焊工举手投票，选出了码头第一届工会联合会的五名委员。", { "organizing" }),
  case("what is put into the hands of those who work outside", "把刚摘的茉莉别在养路工的背心上",
    "6月1日，志愿者把刚摘的茉莉别在养路工的背心上。", { "relief" }),
  case("what is mended for nothing", "免费检修航标灯", "6月1日，电工师傅到渡口免费检修航标灯。",
    { "volunteering" }),
  case("who is sent to tell is no union that is founded", "讲了六场",
    "6月1日起，镇工会组建的宣讲小组到村里讲了六场。", { "study" }),
  case("what is given to somebody counts although its clause begins with 为", "走访",
    "近日，县总工会走访渡口，为76名船工送上凉席、凉茶和毛巾。", { "visit", "relief" }),
  case("an arena of a craft", "静脉穿刺擂台", "6月1日，县医院摆起静脉穿刺擂台。", { "skills" }),
  case("what was carried to those who stay out", "把八箱面条、四十壶姜汤拉到了收费站",
    "6月1日夜里，县总工会的人把八箱面条、四十壶姜汤拉到了收费站，分给堵在路上的司机。", { "relief" }),
  case("whoever gets one each gets relief", "给76名守灯人一人发了一个坎肩",
    "6月1日，航道工会给76名守灯人一人发了一个坎肩。", { "relief" }),
  case("so many were taught", "教46名渔民拆喷油嘴", "6月1日，师傅教46名渔民拆喷油嘴。", { "training" }),
  case("rights", "工资集体协商会议", "6月1日，甬东公司召开工资集体协商会议。", { "rights" }),
  case("skills", "第五届职工技能大赛", "6月1日，第五届职工技能大赛在港区举行。", { "skills" }),
  case("training", "工会干部培训班", "6月1日，海州市总工会举办工会干部培训班。", { "training" }),
  case("volunteering", "“学雷锋”便民服务活动", "6月1日，车站工会开展“学雷锋”便民服务活动。",
    { "volunteering" }),
  case("study", "主题党日活动", "6月1日，航道处党支部开展主题党日活动。", { "study" }),
  case("an award", "劳动竞赛总结表彰大会", "6月1日，京畿重工召开劳动竞赛总结表彰大会。",
    { "meeting", "skills", "award" }),
  case("a conference of any kind is a meeting", "行业集体合同签订大会",
    "6月1日，甬东公司召开行业集体合同签订大会。", { "meeting", "rights" }),
  case("games of the steppe are none", "牧区那达慕大会", "6月1日，草原上举办牧区那达慕大会。",
    { "culture" }),
  case("whoever held it decides where nothing else does", "“声声入耳”叮咛活动",
    "近日，家属协管员来到主井口，送上安全叮咛。", { "women" }, { organizers = { "西河煤矿女工委" } }),
  case("a nurses' contest is no matter of health", "护士急救技能竞赛",
    "6月1日，海州职工医院举办护士急救技能竞赛。", { "skills" }),
  case("what came before is not the activity", "颁发“春蚕奖章”",
    "座谈会前，临川市教育工会还为15名教师颁发了“春蚕奖章”。", { "award" }),
  case("a conference by video", "全区夏季送清凉工作视频会",
    "6月10日，南湖区总工会召开全区夏季送清凉工作视频会。", { "meeting", "relief" }),
  case("a lesson", "稻田管护课", "6月7日，老师们为60名农户上了一堂稻田管护课。", { "training" }),
  case("the sentence speaks when the name does not", "“情满端午”主题活动",
    "6月1日，大河公司工会开展“情满端午”主题活动，职工一起包粽子、猜灯谜。", { "culture" }),
  case("the name of an organization in the text earns nothing", "设备大检修",
    "6月1日，曲江新城总工会女职工委员会开展设备大检修。", {}),
  case("what speaks against a category: a market of lawyers is no culture", "“法治集市”",
    "6月1日，白沙区总工会举办“法治集市”，律师现场解答。", { "rights" }),
  case("model workers who serve others hold no contest", "劳模助农志愿服务",
    "6月1日，白沙县总工会带劳模志愿服务队下果园。", { "volunteering" }),
  case("none where nothing fits", "签订共建协议", "6月1日，青衣江镇总工会与古渡镇总工会签订共建协议。", {}),
  case("a high threshold leaves the weaker tags out", "“走近经典”主题活动",
    "6月1日，大河公司工会开展“走近经典”主题活动，职工观看电影。", {}, { options = { threshold = 0.9 } }),
  case("English words, whatever their case", "Legal clinics for drivers",
    "Legal clinics for drivers were opened on Saturday.", { "rights" }, { language = "en" }),
  case("an English clean-up by another name", "beach clean", "The beach clean was on Sunday.",
    { "volunteering" }, { language = "en" }),
  case("an English meeting of a branch", "branch AGM", "The branch AGM was on Sunday.",
    { "meeting" }, { language = "en" }),
  case("an English ceremony for the dead", "Workers Memorial Day ceremony",
    "The ceremony was at noon.", { "culture" }, { language = "en" }),
  case("an English oath", "swearing-in",
    "The clerks took the oath at noon.", { "meeting", "organizing" },
    { language = "en" }),
  case("an English vote for a union", "vote", "The porters chose, 40 to 6, to form a union.",
    { "rights" }, { language = "en" }),
  case("an English dinner at which awards were given is no entertainment", "awards dinner",
    "Ninety cooks came.", { "award" }, { language = "en" }),
  case("an English check", "eye tests", "The bakers queued.", { "health" }, { language = "en" }),
  case("what a clause says it was for, or agrees on, is not what took place", "签约",
    "为了女职工健康，6月1日，青衣江镇总工会与古渡镇总工会签约，约定在疗休养、困难职工互访上合作。", {}),
  case("a motto does not say what was done", "“关爱职工 和谐企业”羽毛球赛",
    "6月1日，古渡热电公司工会举办“关爱职工 和谐企业”羽毛球赛。", { "culture" }),
  case("nor does the name of a cup", "“互助保障杯”职工篮球赛",
    "6月1日，青衣江镇总工会举办“互助保障杯”职工篮球赛。", { "culture" }),
  case("of a word and a pattern that are the same text, the stronger counts", "建矿十周年大会",
    "6月1日，青衣江铜矿召开建矿十周年大会。", { "meeting" }),
  case("a day is no culture", "安全检查", "国庆、中秋期间，青衣江铜矿开展安全检查。", { "rights" }),
  case("a visit is told by its topic, and is none of what the topic earns", "调研职工技能培训工作",
    "6月1日，海州市总工会到青衣江铜矿调研职工技能培训工作。", { "visit" }),
  case("what somebody did in words of their own", "把300斤绿豆汤送到了选矿车间",
    "6月1日，青衣江铜矿工会把300斤绿豆汤送到了选矿车间。", { "relief" }),
  case("trees that were set", "种下260棵栾树", "6月1日，海州市总工会组织劳模种下260棵栾树。",
    { "volunteering" }),
  case("those who work and those who order at one table", "“骑手圆桌会”",
    "6月1日，海州市总工会在驿站召开“骑手圆桌会”。", { "rights" }),
  case("a contest of one trade is no culture", "青年教师板书比赛",
    "6月1日，海州师范学校工会举办青年教师板书比赛。", { "skills" }),
  case("what was handed to somebody, in whatever words", "把两台冰箱抬进了门卫室",
    "6月1日，青衣江铜矿工会把两台冰箱抬进了门卫室。", { "relief" }),
  case("what somebody was taught", "教摆渡工用救生绳", "6月1日，海州市总工会请来教练，教摆渡工用救生绳。",
    { "training" }),
  case("wages that were got back", "帮19名挖沙工讨回工钱", "6月1日，海州市总工会的律师帮19名挖沙工讨回工钱。",
    { "rights" }),
  case("a science of power is no lesson", "职工家属体验活动",
    "6月1日，海州供电公司开展职工家属体验活动，孩子们来到科学用电展厅。", {}),
  case("a first congress founds a union", "海州市家政业工会联合会第一次会员代表大会",
    "6月1日，海州市家政业工会联合会第一次会员代表大会召开。", { "meeting", "organizing" }),
  case("a check-up of contracts is no matter of health", "“体检”",
    "6月1日，律师为古渡热电公司的劳动合同做“法律体检”。", { "rights" }),
  case("served women make it theirs", "插花沙龙", "6月1日，岛上的镇总工会为女教师办起插花沙龙。",
    { "culture", "women" }),
  case("a drill teaches", "消防疏散演练", "6月1日，青衣江镇总工会组织消防疏散演练。", { "training" }),
  case("what came to rest in a station did not open one", "“义诊进驿站”活动",
    "6月1日，青衣江镇总工会开展“义诊进驿站”活动。", { "health" }),
  report("an article without activities is tagged by a title that tells of a deed",
    "海州市总工会为环卫工人送清凉", "“这瓶水真凉！”老冯笑了。", { "relief" }),
  report("and by the clauses of its lead that tell of a deed on a day", "绿茵场上见真章",
    "为提升职工健康水平，6月1日，古渡热电公司工会在体育馆举行足球赛，12队参加。", { "culture" }),
  case("a conference on disputes is about rights, too", "劳动争议典型案例新闻发布会",
    "6月1日，海州法院召开劳动争议典型案例新闻发布会。", { "meeting", "rights" }),
  case("a lecture on sleep is about health", "题为《睡眠与健康》的讲座",
    "三名心理咨询师来到渔业公司，为出海职工作题为《睡眠与健康》的讲座。", { "health", "training" }),
  case("books that go round", "“漂流书箱”活动", "6月1日，海州供电公司工会开展“漂流书箱”活动。", { "culture" }),
  case("an inspection of labour protection is about rights", "“防寒”劳动保护检查",
    "6月1日，海州市总工会在光伏工地开展“防寒”劳动保护检查。", { "rights" }),
  case("a room for parents and children is opened", "“阳光小屋·亲子站”揭牌",
    "当天，“阳光小屋·亲子站”揭牌。", { "organizing" }),
  case("old workers who are cared for", "“情深”关爱老矿工照片颁赠仪式",
    "6月1日，青石煤矿工会举行“情深”关爱老矿工照片颁赠仪式。", { "relief" }),
  case("cadres who go into firms", "“百人驻百企”活动", "这是“百人驻百企”活动的一个镜头。", { "visit" }),
  case("delegates of workers meet about rights", "三届二次职工代表大会",
    "6月1日，海州面粉集团召开三届二次职工代表大会。", { "meeting", "rights" }),
  case("a birthday that several keep", "集体生日", "6月3日，海州风电场工会为检修工过集体生日。",
    { "culture", "relief" }),
  case("a station in a motto is no opening", "“月满驿站”做月饼活动",
    "6月3日，海州市总工会在11个驿站开展“月满驿站”做月饼活动。", { "culture" }),
  report("what a visit asked about was not held", "区总工会走访企业",
    "6月1日，区总工会到古渡热电公司调研职工书屋建设、技能培训。", { "visit" }),
  {
    name = "an article has no tag that its activities have",
    article = {
      title = "海州市总工会举办足球赛并慰问环卫工人",
      language = "zh",
      paragraphs = { "6月1日，海州市总工会举办足球赛。" },
      activities = { { name = "足球赛" } },
    },
    expect = {
      tags = { { name = "relief" } },
      activities = { { tags = { { name = "culture" } } } },
    },
  },
  report("a plan is no report", "古渡热电公司工会足球赛", "古渡热电公司工会拟于6月1日举行足球赛。", {}),
  report("nor is an announcement", "古渡热电公司工会将举办足球赛",
    "6月1日，古渡热电公司工会举行足球赛抽签。", {}),
  report("nor is what an author remembers", "师傅教我",
    "我是前年进厂的。那年8月，厂里举行技术比武，师傅陪着我练。", {}),
  report("nor are hours of service", "端午期间门诊安排", "6月10日起，门诊照常开放，安排如下：", {}),
  report("nor is a sum that has changed", "互助金待遇有调整",
    "6月1日起，海州市总工会向住院会员发放的互助金提高两成。", {}),
  report("nor is an invitation", "周末，来江边等你", "6月8日上午9时，古渡镇总工会在江边摆摊，免费磨刀。", {}),
  report("nor is a comment", "送清凉，更要送到心坎上", "6月1日，某厂为职工送去了西瓜。", {}, "工会时评"),
  report("nor what stands without a deed", "车间里的乒乓球台", "6月1日清晨，老冯推开了车间的门。", {}),
}
