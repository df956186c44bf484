-- What a sentence says with the words of an event though no event noun stands there: 一场“…”, 这是…安排的
-- 第一课, 题为《…》的讲座. Each way of saying it is looked for only where its cheap word stands.

local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")
local ways = require("reading.ways")

local occasions = {}

-- A title that is counted as events are.
local occasion = regex.new(
  "(?:[一首这那该]|第[一二三四五六七八九十0-9]+)" .. phrases.any("occasion-count") .. "(?:[^，。；“”]{0,20}的)?"
    .. "(?<name>“[^”]{2,20}”)(?![^，。；]{0,6}(?:团|队|组)|的[^，。；]{1,4}[，。；]|的[^，。；]{1,4}(?:进行|会诊|做))"
    .. "|[开办搞过赴上逛]了一?[个场次堂回台顿期](?:[^，。；“”]{0,8}的)?(?<title>“[^”]{2,20}”)")
-- 一堂没有讲稿的安全课被笑声“打断”
local staged = regex.new("一[场堂节次](?:[^，。；“”]{1,10}的)?(?<name>[^，。；“”的一]{2,12}"
  .. phrases.any("staged") .. ")(?=让|把|被|正|如期|拉开|吸引|引来|火热|热闹|开讲|开场|在[^，。；]{2,20}"
  .. phrases.any("staged-on") .. ")")
-- 这场露天电影上周五在大屋场村放映
local shown_there = regex.new("^这[场部台](?<name>[^，。；“”的是]{2,12}?)(?:[上本]周[一二三四五六日天末]|[昨今前][天日晚]"
  .. "|[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2}日)?[^，。；“”]{0,4}在[^，。；“”]{2,24}"
  .. phrases.any("shown-there") .. "[，。]")
-- 这是“减压小屋”项目走进工厂的第6站
local station = regex.new("这是[^，。；“”]{0,24}(?<name>“[^”]{2,20}”[^，。；“”]{0,8}?)"
  .. "(?:走进|开进|来到|送进|的第|第[0-9一二三四五六七八九十])")
-- 这是公司工会为新员工安排的入职“第一课”
local presented = regex.new("这(?:就|正)?是[^，。；“”]{0,36}" .. phrases.any("presented")
  .. "的(?:[^，。；“”]{0,12}的)?"
  .. "(?<name>[^，。；“”的]{0,10}“[^”]{2,20}”(?:[^，。；：“”的]{0,10}(?=[，。]))?"
  .. "|(?!" .. phrases.any("no-occasion") .. ")[^，。；：“”的]{4,20}(?=[，。]))"
  .. "|(?<title>[^，。；“”的]{0,12}“[^”]{2,10}”)(?:活动)?现场，")
-- 这场联欢是口岸工会为庆祝通车办的
local explained = regex.new("这[场次堂项](?<name>[^，。；“”是]{2,16})是[^。；]{4,40}?"
  .. phrases.any("arranged") .. "的")
-- 为女职工作《…》专题讲座, 就民法典作专题讲座
local lectured = regex.new("(?:(?<![工合操创运动写著制发当看叫])|(?<=[职员]工))作(?:了|了?一[场堂次])?(?:题为)?(?<name>"
  .. "(?:(?:《[^》]+》|“[^“”]{2,24}”)的?[^，。；：、“”《》]{0,8}"
  .. "|(?<=[人员们工]作)[^，。；：、“”《》]{2,12}(?:专题|主题)|" .. phrases.any("lecture-on")
  .. "[^，。；：、“”《》]{0,6})"
  .. phrases.any("lecture") .. ")(?=[，。；]|$)")
-- 请律师给大家讲了一遍“工资怎么算”: what those who were asked to come talked about
local talked = regex.new("(?:请|请来|邀请)[^。；]{2,40}[，为给与跟向同用到在来][^，。；“”]{2,24}?"
  .. "(?<name>" .. phrases.any("talked-about") .. "(?:了|起)?"
  .. "(?:一遍|一课|一堂|一场)?“[^”]{4,24}”)(?=[，。；]|$)")
-- 讲了两小时“试用期那些坑”
local spoke_on = regex.new(phrases.any("spoke-on") .. "了?(?:整整|足足)?"
  .. "(?:[0-9一二两三四五六七八九十半]+个?多?" .. phrases.any("spoken-while") .. "|一课|一堂|一场)的?"
  .. "(?<name>“[^”]{4,24}”)(?=[，。；])")
-- 职工小组会开了一个半钟头
local went_on = regex.new("(?:^|[，。日午晚天的])(?<name>[^，。；“”的日天]{1,12}(?<![工协商学社年机])会)"
  .. "(?:一共|整整|足足|只|就|一)?(?:开|谈|议|聊)了(?:整整|足足)?[0-9一二两三四五六七八九十半]+个?(?:多|半)?个?"
  .. phrases.any("met-while"))
-- 街道总工会的“热粥摊”又摆上了街头
local set_up = regex.new("(?<name>“[^”]{2,12}”[又也再]?(?:次|度)?" .. phrases.any("put-out")
  .. "(?:上|进|到)了?"
  .. "[^，。；“”]{2,12})(?=[，。；])")
-- “灯下读书”读到第60期
local reached = regex.new("(?<name>“[^”]{2,16}”[^，。；“”的]{0,8}?)(?:活动)?(?:已经?|又)?"
  .. phrases.any("occasion-began") .. "(?:到|来)了?(?<title>第[0-9一二三四五六七八九十百]+[期场站次届讲课季])")
-- “周五理发摊”满一百期
local filled = regex.new("(?<name>“[^”]{2,16}”[^，。；“”的]{0,6}?)(?:已?满|迎来第|办满|开满|做满)了?"
  .. "[0-9一二两三四五六七八九十百]+(?:期|场|站|次|课)")
-- 屋檐下的“渔民之家”四个字亮了起来
local lit = regex.new("(?<name>“[^”]{2,16}" .. phrases.any("premises") .. "”"
  .. "(?:[几两三四五六七八]个(?:大)?字|的?(?:灯牌|招牌|门牌|牌子|灯))?"
  .. "[^，。；“”]{0,8}(?:亮了?起来|亮灯了?|挂了?起来|挂上了?(?:墙|门头|门牌|牌子|新牌|(?=[，。；]))))")
-- 给54名职工“算账”: what was done for them, in a word of their own
local served = regex.new("[给为跟](?:[0-9]+余?多?名|全体|全班)[^，。；“”]{0,10}"
  .. phrases.any("people") .. "(?<name>“[^”]{2,8}”)(?=[：:，。])")
-- 这场“…”由总工会和医院合办, 这场授帽仪式由院工会举办: who held it is told at last
local credited = regex.new("这[场次项](?:名为|名叫|叫)?"
  .. "(?<name>“[^”]{2,20}”(?:[^，。；：“”的]{1,10}?)?|[^，。；“”的由]{3,16}?)"
  .. "(?:活动)?，?(?:是)?由[^。；]{2,60}?" .. phrases.any("credited"))
-- 组织这趟参观的，是局工会
local behind = regex.new(phrases.any("behind-it") .. "了?(?:这|此)[场次项趟堂]"
  .. "(?<name>[^，。；“”的]{2,16}|[^，。；“”的]{0,6}“[^”]{2,20}”[^，。；“”的]{0,10})的"
  .. "(?:，?(?:正|就|便)?是|(?=[^，。；“”的]{2,20}" .. phrases.any("house-behind") .. "(?![^，。；]{0,4}的)))")

-- 请来老师，在职工之家教大家编竹篮; 请医生到码头上课: what those who were asked to come taught
local taught = regex.new("(?:请|请来|邀请|之邀)[^。；]{2,50}?(?<name>教(?![师练学室育授材程研唆官工职])[^，。；“”]{2,16}"
  .. "|上课|授课)(?=[，。；])")
-- 护士长走进工地，教工人包扎、止血
local shown_how = regex.new("(?:走进|来到|走上|开进|赶到)[^。；]{2,40}，(?:现场|手把手|逐个)?"
  .. "(?<name>教(?![师练学室育授材程研唆官工职]|会了?)[^，。；“”]{2,16}"
  .. "|教(?:工人|职工|工友)[^，。；“”]{2,12})(?=[，。；])")
-- 设立“工伤巡回审理点”
local established = regex.new("(?<name>设立了?(?:“[^”]{3,16}”|[^，。；“”的]{2,14}?"
  .. phrases.any("small-place") .. "))(?=[，。；])")
-- 把家属请到了井口
local invited = regex.new("(?<name>把(?:职工|矿工|员工|司机)?" .. phrases.any("kin") .. "们?"
  .. phrases.any("asked-in") .. "了?(?<place>[^，。；“”]{1,10}))(?=[，。；])")
-- 住进工人疗养院
local rested = regex.new("(?:住进|入住|抵达|来到|走进|住在)"
  .. "(?<place>[^，。；“”]{0,24}?(?:工人|职工)?(?<name>疗休?养)(?:基地|院|中心|点|区))")
-- 这样的“板凳茶座”每月摆一次，这是第四回
local counted = regex.new("(?<name>“[^”]{2,16}”[^，。；“”的]{0,8}?)(?:活动)?[从自每已，是今当]"
  .. "[^。；“”]{0,24}?(?:这|今天|当[天晚]|此次|这次)(?:已经?|正好|刚好)?是?第[0-9一二三四五六七八九十百]+[回次场期届站轮季]")
-- 自6月8日清欠行动开始，…
local since = regex.new("自(?:今年)?[0-9]{1,2}月[0-9]{1,2}日(?<name>[^，。；“”的]{2,16}"
  .. "(?:行动|活动|竞赛|攻坚战|活动月|宣传月)|“[^”]{2,16}”[^，。；]{0,10})(?:正式)?(?:开始|启动|开展|打响|实施)以?来?，")
-- 从6月10日起，陪护的家属可以在“工会客栈”住下: a room that is open from a day on
local open_since = regex.new("[0-9]{1,2}月[0-9]{1,2}日起，?[^。；“”]{0,60}(?<name>“[^”]{1,12}"
  .. phrases.any("premises") .. "”)(?:里|内|中)?(?:[，。]|[^，。；“”]{0,4}"
  .. phrases.any("used-there") .. ")")
-- 听琴的，是来参加“师徒音乐会”的青工
local came_for = regex.new("(?:参加|来听|来看|观看|赴|赶)(?<name>“[^”]{1,14}" .. phrases.any("event-suffix")
  .. "”[^，。；“”的]{0,8})的(?=[^，。；]{2,16}[，。；])")
-- 说是全县采茶比赛，茶农都叫“掐尖”
local properly = regex.new("(?:说是|全称是|全名叫|正式的?名称是)(?<name>[^，。；“”是]{4,24})，"
  .. "[^。；]{0,20}(?:叫|称)")
-- “码头好人”的名单贴在了门口
local listed = regex.new("(?<name>“[^”]{2,16}”)(?:的|获奖|入选|当选)?名单"
  .. "(?:正式)?" .. phrases.any("list-shown"))
-- 校工会管这个叫“亮粉笔”
local nicknamed = regex.new("(?:管这[^，。；]{0,6}|把这[^，。；]{0,8})(?:叫|称)(?:作|做|为)?(?<name>“[^”]{2,12}”)")
-- 门口写着“充电舱”
local labelled = regex.new(phrases.any("by-the-door") .. "[^，。；]{0,12}?[写挂贴印钉]着"
  .. "[^，。；]{0,10}(?<name>“[^”]{1,12}[室屋家站吧舱点馆角仓房亭棚院堂间]”)")
-- 区总工会在这里办的“晚托小屋”, 工会推出的“银发厨房”: what those who held it are said to have set going
local set_going = regex.new("(?:工会|联合会|工联会|工会办|妇联|团委)[^，。；“”]{0,10}" .. phrases.any("presented")
  .. "(?:了|起|出)?的(?:[^，。；“”]{0,8}的)?(?<name>“[^”]{2,16}”" .. phrases.any("event-tail") .. ")"
  .. "(?![^，。；“”]{0,4}" .. phrases.any("lasting-thing") .. ")")
-- 攒的这个局叫“看潮约”
local dubbed = regex.new("(?:这|那)[一个场次顿堂台回趟局桌]?[^，。；“”是]{0,6}(?:就|都)?(?:叫|名叫|取名|名为|起名叫?)作?做?"
  .. "(?<name>“[^”]{2,12}”)(?![^，。；“”]{0,4}" .. phrases.any("of-people") .. ")")
-- 6月20日是厂团委的“亮家底日”
local day_of = regex.new("[0-9]{1,2}日(?:[上下]午|晚上?|这天)?，?(?:正|就)?是[^，。；“”]{0,24}?的?"
  .. "(?<name>“[^”]{1,12}" .. phrases.any("day-of-its-own") .. "”)(?=[，。；])")
-- 这是6月14日，厂工会请戏班子进料场的日子
local that_day = regex.new("这(?:天|就|正)?是[^。；“”]{0,30}(?:工会|公司|集团|厂|矿|医院|学校|妇联|团委|局|队)"
  .. "(?<name>[请把为给组送开办举][^，。；“”]{3,20})的(?:日子|一天)(?=[，。；])")
-- 画展名字就叫“灯下·水边”
local titled_so = regex.new("[展赛会节课营](?:览|演|出|动)?的?(?:名字|名称|主题|题目)?(?:就|便|也)?(?:叫|名为|取名|定名)作?做?为?"
  .. "(?<name>“[^”]{2,16}”)(?=[，。；])")
-- 这已是码头连续第六年办“老带新”
local nth_year = regex.new("(?:连续|已经?|也是|又是|已是)[^，。；“”]{0,12}第[0-9一二三四五六七八九十]+[年届次回][举开]?[办展行]了?"
  .. "(?<name>“[^”]{2,16}”" .. phrases.any("event-tail") .. ")")
-- 这样的“库房茶话”，公司工会从3月起已走了7个库，北仓是第八个
local such = regex.new("(?:这样|此类|类似)的(?<name>“[^”]{2,16}”[^，。；“”的]{0,8}?)[，已从每]"
  .. "[^。；“”]{2,40}(?:是|为)第[0-9一二三四五六七八九十百]+[个站家场次期]")
-- “法官进库房”，上周四走到了第三家企业
local went_to = regex.new("(?<name>“[^”]{2,16}”[^，。；“”的]{0,8}?)，?(?:[^，。；“”]{0,10}[日天一二三四五六末午晚])?"
  .. "(?:走到|走进|来到|开到|开进|送到|搬到|走过)了?第[0-9一二三四五六七八九十百]+[个站家场次期]")
-- 红布上写着“工伤咨询进船坞”
local bannered = regex.new(phrases.any("banner")
  .. "上[^，。；“”]{0,6}[写挂拉印贴]着(?<name>“[^”，。]{4,20}”)")
-- 一年一度的“粉笔赛”
local yearly = regex.new(phrases.any("each-year") .. "的?(?<name>“[^”]{2,16}”"
  .. phrases.any("event-tail") .. ")"
  .. "(?![^，。；“”]{0,4}" .. phrases.any("of-winners") .. ")")
---摆上, 支进, 端到…: one of these stands where something was put out.
---@return string[]
local function put_out()
  local words = {}
  for _, verb in ipairs(phrases.all("put-out")) do
    for way in ("上进到"):gmatch(utf8.charpattern) do
      words[#words + 1] = verb .. way
    end
  end
  return words
end

-- Each with words of which it needs one: only where that stands is it looked for. In the order in
-- which they count.
local named = ways.new({
  { occasion, "“" }, { station, "这是" }, { presented, "是", "现场" }, { explained, "这" },
  { lectured, "作" }, { talked, "请" }, { spoke_on, "“" },
  { went_on, "会开了", "会谈了", "会议了", "会一开" }, { lit, "起来", "亮灯", "挂上" }, { served, "“" },
  { taught, "请", "邀" }, { shown_how, "教" }, { invited, "把" },
  { reached, "到第", "来第", "到了第", "来了第" }, { rested, "疗养", "疗休养" },
  { counted, "是第", "这第", "天第", "晚第", "次第", "已第", "经第", "好第" },
  { shown_there, "这场", "这部", "这台" }, { staged, "一场", "一堂", "一节", "一次" },
  { came_for, "”的" }, { open_since, "日起" },
  { since, "开始", "启动", "开展", "打响", "实施" }, { nicknamed, "管这", "把这" },
  { bannered, "着“" },
  { labelled, "写着", "挂着", "贴着", "印着", "钉着" }, { filled, "满", "迎来第" }, { listed, "名单" },
  { properly, "说是", "全称", "全名叫", "名称是" }, { set_going, "的“" },
  { dubbed, "叫“", "作“", "做“", "名“", "为“" },
  { day_of, "日是", "午是", "晚是", "天是", "就是", "正是" }, { that_day, "的日子", "的一天" },
  { titled_so, "叫“", "为“", "名“", "作“", "做“" }, { nth_year, "办“", "展“", "行“", "了“" },
  { such, "样的“", "类的“", "似的“", "此类" }, { went_to, "第" },
  { yearly, table.unpack(phrases.all("each-year")) },
  { established, "设立" },
  { set_up, table.unpack(put_out()) },
})

---The words of a sentence that name an activity, under `name` or `title`.
---@param words string
---@return table?
function occasions.find(words)
  local likely = ways.likely(named, words)
  for i = 1, #likely do
    local match = likely[i]:exec(words)
    if match then
      return match
    end
  end
  return nil
end

-- 对歌会是总工会与文联一道办的
local held_by = regex.new("(?:^|[，。；的])(?<name>[^，。；“”的是由这那该]{0,12}"
  .. phrases.any("event-of-hosts") .. ")是[^。；，]{4,60}?"
  .. phrases.any("held-by") .. "的")

-- 试菜会由后勤部和工会操办
local run_by = regex.new("(?:^|[，。；])(?<name>[^，。；“”的由是这那该此本]{0,10}?"
  .. phrases.any("event-of-hosts") .. ")由[^。；，]{2,40}?" .. phrases.any("held-by"))
-- 送学上船，是工会琢磨了一冬天的事
local thought_of = regex.new("^(?:[^，。；“”]{0,8}，)?(?<name>" .. phrases.any("thing-done")
  .. "[^，。；“”是]{2,16})，(?:正|就|便|也)?是[^，。；]{4,30}?" .. phrases.any("thought-of")
  .. "了?[^，。；的]{0,8}的" .. phrases.any("idea"))

-- 在“老窑工帮扶日”上，…
local at_it = regex.new("在(?:[^，。；“”]{0,8}的)?(?<name>“[^”]{1,14}(?:" .. phrases.any("event-suffix")
  .. "|" .. phrases.any("occasion-end") .. ")”" .. phrases.any("event-tail")
  .. ")(?:活动|仪式)?(?:的?现场|上|中|里|当天|期间)，")

---What a sentence says that something was done at: 在“老窑工帮扶日”上，….
---@param words string
---@return string?
function occasions.at(words)
  local found = words:find("在", 1, true) and words:find("“", 1, true) and at_it:exec(words)
  return found and found.name or nil
end

-- 在引航员联合工会首次会员代表大会上投下一票
local assembly = regex.new("(?:在|[0-9]日(?:[上下]午|晚)?的)(?<name>[^，。；“”在的]{2,40}"
  .. phrases.any("assembly-at") .. ")(?:的?现场|会场)?上")

---The assembly that a sentence says something was done at.
---@param words string
---@return string?
function occasions.assembly(words)
  local found = words:find("上", 1, true) and assembly:exec(words)
  return found and found.name or nil
end

-- 律师给骑手上了一堂事故理赔课, 集市上还放映了一场露天电影
local lesson = regex.new(phrases.any("gives-lesson")
  .. "了?[一两](?:堂|节|场|次|部|台)(?:题为|生动的)?"
  .. "(?<name>(?:[^，。；“”]{0,12}的)?(?:“[^”]{2,16}”)?[^，。；“”的]{0,12}?" .. phrases.any("lesson")
  .. "(?:《[^》]{2,20}》)?)(?=[，。；])")

---What lesson or show a sentence says that somebody gave.
---@param words string
---@return table?
function occasions.lesson(words)
  return (words:find("一", 1, true) or words:find("两", 1, true)) and lesson:exec(words) or nil
end

---What those who were asked to come talked about: 请顾问讲了一遍“工资怎么算”.
---@param words string
---@return table?
function occasions.talked(words)
  return words:find("请", 1, true) and words:find("“", 1, true) and talked:exec(words) or nil
end

---The words of a sentence that tell only at last who held an activity: 这场“…”由总工会操办.
---@param words string
---@return table?
function occasions.credited(words)
  local told = words:find("是", 1, true) and words:find("的", 1, true) and held_by:exec(words)
  told = told or words:find("由", 1, true) and run_by:exec(words)
    or words:find("，是", 1, true) and thought_of:exec(words)
  if told or not words:find("这", 1, true) then
    return told or nil
  end
  return words:find("由", 1, true) and credited:exec(words)
    or words:find("的", 1, true) and behind:exec(words) or nil
end

return occasions
