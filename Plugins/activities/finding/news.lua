-- Which of the activities that a sentence names are new, real and news.

local dates = require("slots.dates")
local drafts = require("drafts")
local general = require("finding.general")
local held = require("finding.held")
local naming = require("naming.naming")
local parts = require("finding.parts")
local phrases = require("reading.phrases")
local reality = require("finding.reality")
local regex = require("reading.wide_regex")
local replaced = require("finding.replaced")
local setting = require("slots.setting")
local slots = require("slots.slots")

local news = {}

-- △甲县总工会举办…|△乙厂工会开展…: each is news of its own.
local bullets = {}
for bullet in ("△▲▽▼○●◎◇◆□■☆★▷▶►※✦✱•·"):gmatch(utf8.charpattern) do
  bullets[bullet] = true
end
-- What is told of one after the other in later paragraphs.
local series = regex.new("系列(?:文体|主题|庆祝|庆典)?活动$|^(?:文体|文化|庆祝|节日)?活动$")
local too = regex.new("还" .. phrases.any("did-too"))
local manifold = regex.new(phrases.any("manifold") .. "的?$")
-- 已经在两地举办三次: that tells of other times.
local repeated = regex.new("已经?[^，。；]{0,20}举[办行]了?[0-9一二两三四五六七八九十]+余?多?[次场届期轮]"
  .. "|多次|先后举[办行]")

---Whether a semicolon stands between two positions.
---@param body string
---@param one integer
---@param other integer
---@return boolean
local function separated(body, one, other)
  local first = body:find("；", math.min(one, other), true)
  return first ~= nil and first < math.max(one, other)
end

-- 本次托管班开设六个班，同时开展户外活动: what the activity told before consisted of
local of_it = regex.new("^(?:本|此|这|该)[次届期场项]")

---Whether a sentence begins an item of a round-up: a bullet stands before whoever did it.
---@param telling Telling
---@param sentence Sentence
---@return boolean
function news.is_item(telling, sentence)
  local first = sentence.first
  local marked = sentence.leads and (bullets[telling.body:sub(first, first + #"△" - 1)]
    or bullets[telling.body:sub(first, first + #"·" - 1)])
  for _, mention in ipairs(marked and telling.mentions or {}) do
    if mention.first >= first then
      return mention.first <= first + #"△　"
    end
  end
  return false
end

-- 甲支行看望了老人。|乙支行则联合消协开展宣传活动: each of them did one.
local likewise = regex.new("^[^，。；：“”]{2,20}[行司部局会厂矿段站所院校]则")

local opening = { open = true, found = true, serve = true }

---Whether a draft tells how that began of which the end has been told: 春苗班举行结业演出。|春苗班3月20日开班.
---@param telling Telling
---@param draft Draft
---@return boolean
local function began_it(telling, draft)
  local one, verb = telling.drafts[1], draft.verb
  if not one or not opening[verb.value.verb] or not one.date or not one.date.start then
    return false
  end
  local date = dates.before(telling.body, draft.sentence, verb.first, telling.published)
  local thing = draft.name:sub(1, -#(verb.text or "") - 1)
  return date ~= nil and date.start ~= nil and date.start < one.date.start and #thing >= 6
    and one.sentence.words:find(thing, 1, true) ~= nil
end

---Whether a later paragraph's activity is news of its own and not background.
---@param telling Telling
---@param draft Draft
---@return boolean
local function counts(telling, draft)
  if not telling.lead then
    return true
  elseif began_it(telling, draft) then
    return false
  end
  if (draft.sentence.paragraph == telling.lead or news.is_item(telling, draft.sentence))
    and not reality.background(draft.sentence, draft.verb.first) then
    return true
  end
  local position, one = draft.verb.first, telling.drafts[1]
  local last = telling.drafts[#telling.drafts]
  if last and last.sentence.paragraph == draft.sentence.paragraph
    and likewise:test(draft.sentence.words) then
    return true
  end
  local kind = draft.verb.value.verb
  if (kind == "run" or kind == "start")
    and of_it:test(telling.body:sub(draft.sentence.first, draft.sentence.first + #"本次" - 1)) then
    return false
  end
  if draft.sentence.leads and one and draft.phrase
    and (series:test(one.name) or one.phrase and manifold:test(
      telling.body:sub(one.sentence.first, one.phrase.first - 1)))
    and naming.entitled(telling.body, position, draft.phrase.last) then
    return true -- 举办“迎新春”系列活动。|工会举办“棋乐无穷”比赛
  elseif draft.sentence.leads and draft.phrase and #draft.name >= #"职工书画展"
    and draft.sentence.paragraph <= telling.lead + 2 and too:test(
      telling.body:sub(math.max(draft.sentence.first, position - #"还组织"), draft.verb.last)) then
    return true -- 举行文艺汇演。|总工会还组织了书画摄影展
  elseif dates.leaning(telling.body, draft.sentence, position) then
    return draft.verb.value.verb ~= "run" or #draft.name >= 12 or draft.name:sub(-#"课") == "课"
  end
  return dates.before(telling.body, draft.sentence, position, telling.published) ~= nil
end

---Whether a draft that needs a date has one; what somebody took part in counts only when the
---sentence tells nothing else.
---@param telling Telling
---@param draft Draft
---@param index integer of its sentence
---@param found Draft[] of its sentence
---@return boolean
local function joins(telling, draft, index, found)
  if dates.elsewhen(telling.body, draft.sentence, draft.verb.first, telling.published) then
    return false
  elseif draft.phrase and draft.phrase.first_only and telling.drafts[1] then
    return false
  elseif draft.dated or draft.phrase and draft.phrase.several then
    return slots.date_of(telling, draft, index) ~= nil
      or draft.dated and index == 1 and setting.dated_next(telling, index)
  elseif draft.verb.value.verb ~= "join" then
    return true
  end
  for _, other in ipairs(found) do
    if other.verb.value.verb ~= "join" and other.sentence == draft.sentence
      and not separated(telling.body, other.verb.first, draft.verb.first) then
      return false
    end
  end
  return #draft.name >= 12 and not draft.name:find("、", 1, true)
    and (dates.before(telling.body, draft.sentence, draft.verb.first, telling.published) ~= nil
      or index == 1 or dates.leaning(telling.body, draft.sentence, draft.verb.first) == "day")
end

---Whether a deed is told as news: at the beginning, or with its date.
---@param telling Telling
---@param deed Draft
---@param index integer of its sentence
---@return boolean
function news.is_told(telling, deed, index)
  if dates.elsewhen(telling.body, deed.sentence, deed.verb.first, telling.published) then
    return false
  end
  return deed.sentence.paragraph == 1 or deed.verb.value.deed.kind == "award"
    or news.is_item(telling, deed.sentence)
    or slots.date_of(telling, deed, index) ~= nil
end

---Takes what a sentence says that names an activity again: where, and the day if none was told.
---@param telling Telling
---@param draft Draft told before
---@param again Draft
local function retell(telling, draft, again)
  if repeated:test(again.sentence.words) then
    return
  end
  local date = dates.before(telling.body, again.sentence, again.verb.first, telling.published)
  if date and date.start and dates.weak(draft.date) then
    draft.date = nil
  elseif date and date.start and draft.date and date.start > draft.date["end"] then
    return -- another of its kind, on a later day
  end
  drafts.fill(draft, { place = again.place, date = date }, again.sentence)
end

---Whether what has the name of an activity that has been told is another house's, on its own day:
---各单位开展“送清凉”活动。|7月9日，乙项目部开展“送清凉”活动.
---@param telling Telling
---@param draft Draft
---@param about Draft told before
---@return boolean
local function of_another(telling, draft, about)
  local sentence = draft.sentence
  if not sentence.leads or draft.generic or sentence.paragraph == about.sentence.paragraph then
    return false
  end
  local date = dates.before(telling.body, sentence, draft.verb.first, telling.published)
  if not date or not date.start or about.date and about.date.start == date.start then
    return false
  end
  return slots.acted_by_another(telling, draft, about)
    and (about.organizers[1] ~= nil or about.sentence.words:find("各", 1, true) ~= nil)
end

-- 组织职工参加“…”无偿献血活动，大家踊跃参加义务献血活动: what they took part in has been told.
local kindred = #"献血活动"
-- 举行职工之家揭牌仪式，代表们为新家揭牌
local CEREMONY = "仪式"
local holding = { run = true, hold = true, start = true }

---The draft of the same sentence that a draft of taking part tells again.
---@param new Draft[]
---@param draft Draft
---@return Draft?
local function taken_part(new, draft)
  local last = new[#new]
  local ending = draft.name:sub(-kindred)
  local deed = draft.verb.value.verb == "found" and draft.verb.text
  if last and deed and last.name:find(deed .. CEREMONY, 1, true) then
    return last
  end
  return last and (draft.verb.value.verb == "join" and last.name:sub(-kindred) == ending
    -- 举行劳动竞赛誓师大会，建设者开展对口劳动竞赛
    or holding[draft.verb.value.verb]
      and draft.verb.first > last.verb.first and not draft.name:find("“", 1, true)
      and last.name:find(ending, 1, true) ~= nil) and last or nil
end

-- 赴红岩教育基地参观学习，开展“…”主题党日活动: the visit is what the activity consisted of.
local tour = regex.new("^(?:实地|现场)?(?:参观|学习|考察|研学|观摩|瞻仰){1,2}(?:活动)?$")
local whole = regex.new("“[^”]+”[^，。；“”]{0,12}活动$")

---Drops the visit that a sentence tells before the activity that it was, which takes its place.
---@param new Draft[] of one sentence
local function without_tour(new)
  local one, other = new[1], new[2]
  if other and tour:test(one.name) and whole:test(other.name) then
    other.place = other.place or one.place
    table.remove(new, 1)
  end
end

-- 主办这场合唱的总工会没有卖票
local undone = regex.new("^(?:没有?|未|并未|并不|不再)(?=[^来名])")

---The drafts that a sentence adds: those that are new, real and news.
---@param telling Telling
---@param index integer of the sentence
---@param speech boolean whether it stands in the report of a speech
---@return Draft[] new
---@return boolean told whether the sentence tells of any activity by name
function news.drafts(telling, index, speech)
  local sentence = telling.sentences[index]
  if not sentence.tellers[1] or telling.drafts[1]
    and telling.body:sub(sentence.first, sentence.first + #"图为" - 1) == "图为" then
    return {}, false -- what the picture shows has been told
  end
  local found, new = held.find(telling.body, sentence, telling.mentions), {}
  local told = false
  for _, draft in ipairs(found) do
    draft.generic = draft.generic or undone:test(draft.name)
    local again = drafts.known(telling.drafts, draft.name)
    if again and of_another(telling, draft, again) then
      again = nil
    end
    local relief = not again and drafts.relieving(telling.drafts, draft.name)
    if relief
      and not dates.before(telling.body, sentence, draft.verb.first, telling.published) then
      again = relief
    end
    local about = again or draft.generic and telling.drafts[#telling.drafts]
    local beside = not about and draft.generic and new[#new]
    if beside then
      beside.place = beside.place or draft.place -- …拉开序幕，首场讲座在文化宫举行
    end
    local twin = drafts.known(new, draft.name) or taken_part(new, draft)
    told = told or not draft.generic
    if draft.generic and not about and not speech then
      telling.pointed = telling.pointed or { draft = draft, index = index }
    end
    if about then
      drafts.rename(about, draft)
      retell(telling, about, draft)
    elseif twin then
      twin.opened = (twin.opened or "") .. (draft.verb.text or "")
      twin.place, twin["until"] = twin.place or draft.place, draft.verb.first
    elseif not draft.generic and not speech and (replaced.gift(telling, draft)
        or replaced.scene(telling, draft)
        or counts(telling, draft) and joins(telling, draft, index, found)
          and not general.told(telling, draft, index)
          and not parts.of(telling.drafts, new, draft)) then
      new[#new + 1] = draft
      replaced.part_taken(telling, draft)
    end
  end
  without_tour(new)
  return new, told
end

return news
