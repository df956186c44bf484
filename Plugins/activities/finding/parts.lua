-- What belongs to an activity that has been told, though it is named with a verb of its own: what a
-- course or an outing consisted of, the ceremony that opened it, how a performance is praised.

local generics = require("naming.generics")
local phrases = require("reading.phrases")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")

local parts = {}

-- 献上精彩的文艺节目, 奉上视听盛宴: praise of what was held
local praise = regex.new("^“?" .. phrases.any("praised") .. "{1,3}的?(?:一[场台份个]的?)?"
  .. phrases.any("praised-show") .. "”?$")
-- 互动游戏: what passes the time there
local pastime = regex.new("^" .. phrases.any("pastime") .. "(?:环节)?$")
-- 培训期间，学员们还…: those who are on a course or an outing go on with it
local course = regex.new(phrases.any("course"))
local meanwhile = regex.new("^在?(?:[^，。；“”]{0,8}(?:" .. phrases.any("course") .. "|活动|学习|行程))?"
  .. phrases.any("meanwhile") .. "|^" .. phrases.any("travellers"))
-- 疗休养活动中，一是召开座谈会，…。二是参观…: what it consisted of, one by one
local one_by_one = regex.new("^[一二三四五六七八九]是(?:组织|安排|通过|举办|开展|召开)")
-- 开班典礼: of the course; 开幕式: of the games
local ceremony = regex.new("^(?:(?<course>" .. phrases.any("course-edge") .. ")"
  .. "|(?<games>开幕|闭幕))(?:典礼|仪式|式)$")
local games = regex.new(phrases.any("has-opening"))
-- 首期培训 of a training that has been told
local instalment = regex.new("^(?:首|第一)[期批场站次轮届](.{2,})$")
-- 这里是公司工会办的“潮汐夜校”。第一堂课当晚开讲
local first_lesson = regex.new("^“?(?:[^，。；“”]{0,6}的|开班|开学)?(?:第一|首|头一)[堂节次期场]?[课讲]”?$")
-- 培训结束后，组织了闭卷考试: what those on a course go through
local exercise = regex.new("^" .. phrases.any("exercise") .. "$")
-- 义诊现场，专家进行疾病诊疗; 活动现场，对线路进行了检查: what it consisted of
local on_site = regex.new("^(?:活动|义诊|服务|宣传|慰问|帮扶|咨询|[^，。；“”]{2,4}活动)?现场，")
local done_there = regex.new("(?:检查|诊疗|排查|检修|诊治|问诊|巡检|咨询|讲解|筛查)$")
local service = regex.new("志愿|义诊|服务|帮扶|咨询|便民|送医|学雷锋")
local bonding = regex.new("师徒|带徒|拜师|收徒")
-- 职代会…并对企务公开进行了测评
local appraisal = regex.new("^(?:民主|满意度|现场|书面|无记名)?(?:测评|评议|评测)$")
local congress = regex.new("代表大会|职代会|双代会|工代会|会员大会")
-- 主题党日活动…上了一堂行走的党课
local party_day = regex.new("党日|组织生活会?|红色之旅")
local devotion = regex.new("^(?:[^，。；、]{0,6}的|现场|专题|情景|沉浸式|室外|红色|廉政)?(?:党课|微党课|宣誓|入党宣誓|入党誓词|政治生日)$")

-- 开设了烘焙、插花等6门课程: what those on a course learnt
local curriculum = regex.new("等(?:[0-9一二三四五六七八九十多]+余?[门项类种节])?[^，。；、]{0,4}"
  .. phrases.any("taught") .. "$")

-- 随后，由4名职工带来经典书目分享: how what has been told went on
local brought = regex.new("^带来")
-- 为职工送上一场文化新春宴: what that is called
local feast = regex.new("(?:宴|大餐|盛会|洗礼|之旅)$")
local offered = regex.new("^" .. phrases.any("offered"))
-- 由各县总工会分别组织预赛: what led to a contest that has been told
local heat = regex.new("^[^“”]{0,8}?(?:预赛|初赛|复赛|海选|选拔赛?|小组赛)(?:和集中培训)?$")
local contest = regex.new("赛|比武|演讲|展演")
-- 发放评议表进行现场调查: how those who judge went about it
local survey = regex.new("^(?:现场|问卷|抽样|随机)" .. phrases.any("asked-there") .. "$")
-- 开展“送法律”活动，现场讲授一堂维权课; 举行讲座，邀请专家带来《…》讲座: what it consisted of
local on_the_spot = regex.new("^(?:并|还)?(?:现场|当场)")
local asked = regex.new("^(?:并|还)?(?:聘请|邀请|特邀|请)")
-- 此次活动邀请了律师作专题讲座: what it consisted of
local asked_to_it = regex.new("^(?:此次|本次|这次|该)(?:活动|培训|讲座)[^，。；]{0,4}?(?:聘请|邀请|特邀|请来?)")
-- 律师为大家作题为“…”的讲座, at an activity that is a lecture by its name
local spoke_on = regex.new("^作题为")
local lecture = regex.new("讲座|宣讲|培训|课堂|讲堂|报告会")
local lesson = regex.new("(?:[^会]课|讲座|宣讲|辅导|报告)$")
local lessons = regex.new(phrases.any("lessons"))

-- 开展“健康月”活动，为1200名女工免费开展筛查: for whom it was done, and what
local drive = regex.new("(?:活动|行动|工程|计划|月|周)$")
local for_them = regex.new("^(?:现场)?[为给替][^，。；、]{2,24}(?:义务|免费)?" .. phrases.any("given-to-them"))

-- “劳动美”职工书画展开展。|今年8月启动“劳动美”书画展览活动: how an exhibition that has been told came about
local titled = regex.new("^[^“”]{0,12}(“[^”]+”)[^“”]*展览?(?:活动)?$")

-- The ceremony with which something began, that says of itself no more.
local bare_opening = regex.new("^" .. phrases.any("opening-part") .. "(?:仪式|典礼|式)$")

---Whether two names are those of one exhibition.
---@param told Draft
---@param draft Draft
---@return boolean
local function same_exhibition(told, draft)
  local title = draft.name:find("展", 1, true) and titled:match(draft.name)
  return title ~= nil and title ~= false and titled:match(told.name) == title
end

---Whether a draft is the lesson that the activity told in the same sentence consisted of.
---@param told Draft
---@param draft Draft
---@param clause string the words of its clause
---@return boolean
local function taught_there(told, draft, clause)
  return lesson:test(draft.name)
    and (on_the_spot:test(clause) or asked:test(clause) and lessons:test(told.name))
end

---Whether the ceremony that a draft tells of is that of an activity.
---@param told Draft
---@param draft Draft
---@return boolean
local function opens(told, draft)
  local kind = ceremony:exec(draft.name)
  return kind ~= nil and (kind.course ~= nil and course:test(told.name)
    or kind.games ~= nil and games:test(told.name))
end

---Whether a draft is a part of one activity.
---@param told Draft
---@param draft Draft
---@param opening string the first words of the draft's sentence and clause
---@return boolean
local function of_one(told, draft, opening)
  local first = instalment:match(draft.name)
  return opens(told, draft)
    or lesson:test(draft.name) and (asked_to_it:test(opening)
      or spoke_on:test(draft.verb.text or "") and lecture:test(told.name))
    or first ~= nil and told.name:find(first, 1, true) ~= nil
    or first_lesson:test(draft.name) and course:test(told.name)
    or bonding:test(draft.name) and bonding:test(told.name)
      and draft.sentence.paragraph <= told.sentence.paragraph + 3
    or appraisal:test(draft.name) and congress:test(told.name)
    or heat:test(draft.name) and contest:test(told.name)
    or exercise:test(draft.name) and course:test(told.name)
    or on_site:test(opening) and done_there:test(draft.name) and service:test(told.name)
    or devotion:test(draft.name) and party_day:test(told.name)
    or same_exhibition(told, draft)
    or course:test(told.name) and (meanwhile:test(opening) or one_by_one:test(opening)
      or curriculum:test(draft.name))
end

---Whether a draft is a part of what has been told.
---@param told Draft[] before its sentence
---@param beside Draft[] before it in its sentence
---@param draft Draft
---@return boolean
function parts.of(told, beside, draft)
  local last = beside[#beside] or told[#told]
  if not last then
    return false
  end
  local sentence = draft.sentence
  if praise:test(draft.name) or pastime:test(draft.name) or survey:test(draft.name)
    or feast:test(draft.name) and offered:test(draft.verb.text or "")
    or brought:test(draft.verb.text or "")
      and sentence.paragraph <= last.sentence.paragraph + 2 then
    return true
  end
  local clause = reading.clause_at(sentence, draft.verb.first)
  local opening = sentence.body:sub(sentence.first, sentence.first + 60)
  for i = #told, 1, -1 do
    if of_one(told[i], draft, opening) then
      return true
    end
  end
  local words = sentence.body:sub(clause.first, clause.last)
  if #beside > 0 and bare_opening:test(draft.name) and not generics.bare(last.name) then
    return true -- 开展的“…”阅读分享活动，1月20日举行开班仪式
  end
  return #beside > 0 and (of_one(last, draft, words) or taught_there(last, draft, words)
    or drive:test(last.name) and for_them:test(words))
end

return parts
