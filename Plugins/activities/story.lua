-- The activities of an article, told over several sentences: which of them count.

local actors = require("finding.actors")
local dates = require("slots.dates")
local deeds = require("finding.deeds")
local drafts = require("drafts")
local fallback = require("finding.fallback")
local held = require("finding.held")
local named = require("finding.named")
local naming = require("naming.naming")
local phrases = require("reading.phrases")
local reading = require("reading.reading")
local reality = require("finding.reality")
local rest = require("slots.rest")
local sequel = require("slots.sequel")
local regex = require("reading.wide_regex")
local setting = require("slots.setting")
local slots = require("slots.slots")

local story = {}

-- A letter or an essay: what its author tells of himself is no news.
local own_story = regex.new("(?:^|[，。；])我(?![市区县省国校院局厂司公所处段矿州旗镇街团集行系部科站馆室社乡村盟港园队班办委总分]"
  .. "|们(?:又?迎来|迎接|共同|一起|欢聚|相聚|常说))")
-- 开馆当天，还举行了…: what the speaker said is over.
local resumed = regex.new("^(?:[^，。“”]{0,6}(?:当[天日晚]|结束后)|会后|随后|此外)，")
-- What a visit ends with.
local talk = regex.new("^" .. phrases.any("talk") .. "$")
-- 随后的座谈会上，女工们你一言我一语
local afterwards = { ["随后"] = true, ["在随"] = true, ["之后"] = true, ["接下"] = true }
local talk_there = regex.new("^在?(?:随后|之后|接下来)(?:举行|召开|进行)?的"
  .. "([^，。；“”]{0,8}(?:座谈会|恳谈会|交流会|研讨会|对话会))上")
local visited = regex.new(phrases.any("visit-name") .. "(?:指导|活动)?$|^就|^调研|^参观")
-- What is told of one after the other in later paragraphs.
local series = regex.new("系列(?:文体|主题|庆祝|庆典)?活动$|^(?:文体|文化|庆祝|节日)?活动$")
-- 已经在两地举办三次: that tells of other times.
local repeated = regex.new("已经?[^，。；]{0,20}举[办行]了?[0-9一二两三四五六七八九十]+余?多?[次场届期轮]"
  .. "|多次|先后举[办行]")
local outside_quotes = regex.new("“[^”]*”?")

---@class Telling What is known while an article is read.
---@field article table
---@field body string
---@field published string?
---@field mentions Mention[]
---@field sentences Sentence[]
---@field drafts Draft[]
---@field pointed table? the first draft that only points back, to what nothing has named
---@field lexicon table
---@field titled string|false|nil what the title names, once it is asked for
---@field title_hit table?
---@field lead integer? paragraph of the first activity
---@field hosted boolean? whether an organization is likely to have held it, once it is asked for
---@field news table<integer, boolean>? which of the first sentences may be the news, once asked
---@field dated boolean? whether one of those that were asked tells a day

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

---Whether a later paragraph's activity is news of its own and not background.
---@param telling Telling
---@param draft Draft
---@return boolean
local function counts(telling, draft)
  if not telling.lead then
    return true
  end
  if draft.sentence.paragraph == telling.lead
    and not reality.background(draft.sentence, draft.verb.first) then
    return true
  end
  local position, one = draft.verb.first, telling.drafts[1]
  local kind = draft.verb.value.verb
  if (kind == "run" or kind == "start")
    and of_it:test(telling.body:sub(draft.sentence.first, draft.sentence.first + #"本次" - 1)) then
    return false
  end
  if draft.sentence.leads and one and draft.phrase and series:test(one.name)
    and naming.entitled(telling.body, position, draft.phrase.last) then
    return true -- 举办“迎新春”系列活动。|工会举办“棋乐无穷”比赛
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
local function news(telling, deed, index)
  if dates.elsewhen(telling.body, deed.sentence, deed.verb.first, telling.published) then
    return false
  end
  return deed.sentence.paragraph == 1 or deed.verb.value.deed.kind == "award"
    or slots.date_of(telling, deed, index) ~= nil
end

---Takes back what somebody was shown to take part in when the next sentence tells what was held
---that day (…在参加打版比赛。当日，…举办技能节).
---@param telling Telling
---@param draft Draft the one that is held
local function gives_way(telling, draft)
  local last = telling.drafts[#telling.drafts]
  if last and last.verb.value.verb == "join" and draft.verb.value.verb ~= "join"
    and dates.leaning(telling.body, draft.sentence, draft.verb.first) == "day" then
    draft.date, draft.place = last.date, draft.place or last.place
    telling.drafts[#telling.drafts] = nil
  end
end

local pointers = { ["这场"] = true, ["这次"] = true, ["此次"] = true, ["本次"] = true, ["这项"] = true }

---Whether a draft is what a gift that has been told belonged to, and takes its place: …发放会员证。这场集中
---入会仪式由…举办.
---@param telling Telling
---@param draft Draft
---@return boolean
local function instead(telling, draft)
  local gift, phrase = telling.drafts[1], draft.phrase
  local deed = gift and gift.verb.value.deed
  if not phrase or not deed or deed.kind ~= "gift" or telling.drafts[2]
    or not pointers[telling.body:sub(phrase.first - #"这场", phrase.first - 1)] then
    return false
  end
  draft.date, draft.place = gift.date, draft.place or gift.place
  telling.drafts, telling.lead = {}, nil
  return true
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

---The drafts that a sentence adds: those that are new, real and news.
---@param telling Telling
---@param index integer of the sentence
---@param speech boolean whether it stands in the report of a speech
---@return Draft[] new
---@return boolean told whether the sentence tells of any activity by name
local function new_drafts(telling, index, speech)
  local sentence = telling.sentences[index]
  if not sentence.tellers[1] or telling.drafts[1]
    and telling.body:sub(sentence.first, sentence.first + #"图为" - 1) == "图为" then
    return {}, false -- what the picture shows has been told
  end
  local found, new = held.find(telling.body, sentence, telling.mentions), {}
  local told = false
  for _, draft in ipairs(found) do
    local again = drafts.known(telling.drafts, draft.name)
    local relief = not again and drafts.relieving(telling.drafts, draft.name)
    if relief
      and not dates.before(telling.body, sentence, draft.verb.first, telling.published) then
      again = relief
    end
    local about = again or draft.generic and telling.drafts[#telling.drafts]
    local twin = drafts.known(new, draft.name)
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
    elseif not draft.generic and not speech and (instead(telling, draft)
        or counts(telling, draft) and joins(telling, draft, index, found)) then
      new[#new + 1] = draft
      gives_way(telling, draft)
    end
  end
  return new, told
end

---The talk that a visit ended with, when only what was said there is told: 随后的座谈会上，…
---@param telling Telling
---@param sentence Sentence
---@return Draft?
local function talked(telling, sentence)
  local last = telling.drafts[#telling.drafts]
  if not last
    or not afterwards[telling.body:sub(sentence.first, sentence.first + #"随后" - 1)]
    or not visited:test(last.name) then
    return nil
  end
  local name = talk_there:match(sentence.words)
  if not name or drafts.known(telling.drafts, name) then
    return nil
  end
  local first = sentence.first + sentence.words:find(name, 1, true) - 1
  return { name = name, generic = false, sentence = sentence, rule = last.rule,
    verb = { first = first, last = first, text = "", value = { cues = {}, rule = last.rule } } }
end

---Reads one sentence into the story.
---@param telling Telling
---@param index integer
local function read(telling, index)
  local sentence = telling.sentences[index]
  local speech = sentence.speech
  local new, told = new_drafts(telling, index, speech)
  if not told and not speech and not telling.drafts[1] and index <= 6 then
    local shown = named.shown(telling, sentence)
    if shown and (slots.date_of(telling, shown, index) or setting.dated_next(telling, index)) then
      new[1], told = shown, true
    end
  end
  local further = telling.drafts[1] and sentence.deeds[1]
    and deeds.besides(telling.body, sentence)
  if not told and not speech and (further or not telling.drafts[1]) then
    local deed = deeds.find(telling.body, sentence, telling.article.title or "",
      further or deeds.visits)
    deed = deed and not (further and drafts.known(telling.drafts, deed.name)) and deed or nil
    local acted = deed and (slots.acted(telling, deed)
      or further == deeds.calls and actors.somebody(sentence, deed.verb.first))
    new[1] = acted and news(telling, deed, index) and deed or nil
  elseif not told then
    sequel.revisit(telling, sentence)
  end
  if not told and not new[1] and not speech and telling.drafts[1] then
    new[1] = fallback.item(telling, index)
  end
  local signed = new[1] and not telling.drafts[1] and not speech
    and deeds.find(telling.body, sentence, "", deeds.pacts)
  if signed and signed.verb.last < new[1].verb.first and slots.acted(telling, signed) then
    table.insert(new, 1, signed) -- 签订协议，“…”同时揭牌
  end
  local visit = new[1] and not telling.drafts[1] and not speech and not new[1].sentence.quotes[1]
    and talk:test(new[1].name) and deeds.find(telling.body, sentence, "", deeds.calls)
  if visit and visit.verb.last < new[1].verb.first and slots.acted(telling, visit) then
    table.insert(new, 1, visit) -- 到公司调研产改工作，并召开座谈会
  end
  sequel.visited(telling, sentence, index)
  new[1] = new[1] or not speech and talked(telling, sentence) or nil
  if not new[1] then
    sequel.follow(telling, sentence, index)
  end
  for i = 1, #new do
    slots.add(telling, new[i], index, new[i + 1])
  end
end

---Reads an article.
---@param article table
---@param published string?
---@param mentions Mention[]
---@param lexicon table
---@return Draft[]
function story.read(article, published, mentions, lexicon)
  local telling = {
    article = article,
    body = article.text,
    published = published,
    mentions = mentions,
    drafts = {},
    lexicon = lexicon,
  }
  telling.sentences = reading.sentences(telling.body, lexicon, telling.mentions)
  local opening = telling.body:match("^[^\n]*")
  if opening:find("我", 1, true) and own_story:test(outside_quotes:gsub(opening, "")) then
    return {}
  end
  local speech = false
  for index, sentence in ipairs(telling.sentences) do
    if sentence.leads then
      speech = reality.speech(telling.body, sentence)
    end
    sentence.speech = speech and (sentence.leads
      or not resumed:test(telling.body:sub(sentence.first, sentence.first + 60)))
    read(telling, index)
  end
  if not telling.drafts[1] then
    fallback.find(telling, read)
  elseif telling.drafts[1].sentence.paragraph > 1 then
    fallback.lead(telling)
  end
  if telling.drafts[1] then
    fallback.items_before(telling)
  end
  rest.complete(telling)
  return telling.drafts
end

return story
