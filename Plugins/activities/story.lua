-- The activities of an article, told over several sentences.

local actors = require("finding.actors")
local deed_kinds = require("finding.deed_kinds")
local deeds = require("finding.deeds")
local drafts = require("drafts")
local fallback = require("finding.fallback")
local further_deeds = require("finding.further_deeds")
local headline = require("finding.headline")
local items = require("finding.items")
local journeys = require("slots.journeys")
local later = require("finding.later")
local lectures = require("finding.lectures")
local named = require("finding.named")
local news = require("finding.news")
local occasions = require("finding.occasions")
local onward = require("slots.onward")
local phrases = require("reading.phrases")
local reading = require("reading.reading")
local reality = require("finding.reality")
local regex = require("reading.wide_regex")
local replaced = require("finding.replaced")
local rest = require("slots.rest")
local revisit = require("slots.revisit")
local sequel = require("slots.sequel")
local setting = require("slots.setting")
local slots = require("slots.slots")

local story = {}

-- A letter or an essay: what its author tells of himself is no news.
local own_story = regex.new("(?:^|[，。；]|[0-9]岁的|时的)我(?![市区县省国校院局厂司公所处段矿州旗镇街团集行系部科站馆室社乡村盟港园队班办委总分]"
  .. "|们(?:又?" .. phrases.any("we-all") .. "))")
-- 开馆当天，还举行了…: what the speaker said is over.
local resumed = regex.new("^(?:[^，。“”]{0,6}(?:当[天日晚]|结束后)|会后|随后|此外)，")
-- What a visit ends with.
local talk = regex.new("^" .. phrases.any("talk") .. "$")
-- 随后的座谈会上，女工们你一言我一语
local afterwards = { ["随后"] = true, ["在随"] = true, ["之后"] = true, ["接下"] = true }
local talk_there = regex.new("^在?(?:随后|之后|接下来)(?:举行|召开|进行)?的"
  .. "([^，。；“”]{0,8}(?:座谈会|恳谈会|交流会|研讨会|对话会))上")
-- 赴青石县调研建会工作，并开展宣讲: that too.
local beside_visit = regex.new("宣讲|督导|座谈|讲座|培训|授课$")
local visited = regex.new(phrases.any("visit-name") .. "(?:指导|活动)?$|^就|^调研|^参观")
-- 到公司调研，并看望困难职工: two purposes.
local inquiry = regex.new("^(?!.*慰问).*" .. phrases.any("inquiry"))
local relief_name = regex.new("慰问|看望|送(?:清凉|温暖|关爱|祝福)")
local besides = regex.new("(?:，|并|同时|还)[^，。；]{0,12}$")
-- 职代会召开。会上，还签订了女职工专项集体合同: whoever was there signed it.
local congress = regex.new("代表大会|职代会|双代会|工代会|会员大会")
-- 你剪一幅，我剪一幅: all of them do, and nobody tells of himself.
local each_other = regex.new("你[^，。；]{1,12}，我[^，。；]{1,12}")
local outside_quotes = regex.new("“[^”]*”?")

---@class Telling What is known while an article is read.
---@field article table
---@field body string
---@field title string empty where it has none
---@field published string?
---@field mentions Mention[]
---@field sentences Sentence[]
---@field drafts Draft[]
---@field pointed table? the first draft that only points back, to what nothing has named
---@field lexicon table
---@field titled string|false|nil what the title names, once it is asked for
---@field title_hit table?
---@field moved string|false|nil what a heading brings somewhere, once it is asked for
---@field lead integer? paragraph of the first activity
---@field day_besides table? when what is told next was, while it is asked for
---@field listed boolean? whether what is asked for is one of a list of things done on a day
---@field hosted boolean? whether an organization is likely to have held it, once it is asked for
---@field news table<integer, boolean>? which of the first sentences may be the news, once asked
---@field dated integer? the paragraph of the first of those that were asked that tells a day

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

---The relief that a visit for another purpose brought too: 到公司调研，并看望困难职工.
---@param telling Telling
---@param visit Draft told before it in its sentence
---@return Draft?
local function relieved(telling, visit)
  if not visit.verb.value.deed or not inquiry:test(visit.name) then
    return nil
  end
  local deed = deeds.find(telling.body, visit.sentence, "", deed_kinds.relief, visit.verb.last)
  return deed and relief_name:test(deed.name)
    and besides:test(telling.body:sub(visit.verb.last + 1, deed.verb.first - 1)) and deed or nil
end

---Reads one sentence into the story.
---@param telling Telling
---@param index integer
local function read(telling, index)
  local sentence = telling.sentences[index]
  local speech = sentence.speech
  local new, told = news.drafts(telling, index, speech)
  if not told and not speech and not telling.drafts[1] and index <= 6 then
    local shown = named.shown(telling, sentence)
    if shown and (slots.date_of(telling, shown, index) or setting.dated_next(telling, index)) then
      new[1], told = shown, true
    end
  end
  local one = telling.drafts[1]
  local further = one and sentence.deeds[1] and further_deeds.kinds(telling.body, sentence,
    one.date ~= nil and one.date.start ~= nil and one.date.start == one.date["end"])
  if not told and not speech
    and (further or not telling.drafts[1] or news.is_item(telling, sentence)) then
    -- The title calls what was told first, not what was done after it.
    local deed = deeds.find(telling.body, sentence, further and "" or telling.title,
      further or deed_kinds.visits)
    deed = deed and not (further and drafts.known(telling.drafts, deed.name)) and deed or nil
    local acted = deed and (slots.acted(telling, deed)
      or further == deed_kinds.pacts and deeds.collective(deed)
        and congress:test(telling.drafts[#telling.drafts].name)
      or further == deed_kinds.calls and actors.company(sentence, deed.verb.first)
      or (further == deed_kinds.calls or further == deed_kinds.checks and deeds.health(deed)
          or not further and deeds.collective(deed)) and actors.somebody(sentence, deed.verb.first)
      or not further and deed_kinds.calls[deed.verb.value.deed.kind]
        and actors.official(sentence, deed.verb.first)
      or not further and deed_kinds.founded[deed.verb.value.deed.kind]
        and actors.place(sentence, deed.verb.first))
    new[1] = acted and news.is_told(telling, deed, index) and deed or nil
    if new[1] then
      deed.name = occasions.at(sentence.words) or deed.name
    end
  elseif not told then
    told = revisit.shown(telling, sentence) or told
  end
  if not told and not new[1] and not speech and telling.drafts[1] then
    new[1] = items.of(telling, index) or sentence.paragraph <= 4 and named.talked(telling, sentence)
      or sentence.paragraph <= 4 and lectures.find(telling, sentence)
      or later.of(telling, index)
  end
  local signed = new[1] and not telling.drafts[1] and not speech
    and deeds.find(telling.body, sentence, "", deed_kinds.pacts)
  if signed and signed.verb.last < new[1].verb.first and slots.acted(telling, signed) then
    table.insert(new, 1, signed) -- 签订协议，“…”同时揭牌
  end
  local visit = new[1] and not telling.drafts[1] and not speech
    and (not new[1].sentence.quotes[1] and talk:test(new[1].name)
      or beside_visit:test(new[1].name))
      and deeds.find(telling.body, sentence, "", deed_kinds.calls)
  if visit and visit.verb.last < new[1].verb.first and slots.acted(telling, visit) then
    table.insert(new, 1, visit) -- 到公司调研产改工作，并召开座谈会
  end
  local relief = new[1] and not new[2] and relieved(telling, new[1])
  new[2] = new[2] or relief or nil
  onward.visited(telling, sentence, index)
  new[1] = new[1] or not speech and talked(telling, sentence) or nil
  if not new[1] then
    sequel.follow(telling, sentence, index)
  end
  for i = 1, #new do
    slots.add(telling, new[i], index, new[i + 1])
  end
  if new[1] and sentence.deeds[1] then
    journeys.follow(telling, sentence)
  end
end

-- 一张清单看前三季度: what was done in months is summed up.
local account = regex.new(phrases.any("account"))
local one_day = regex.new("[0-9][日号](?!至|到|前|之前|起|—|-)")

-- 职工节，工会能发点啥？: what answers a question tells no news, unless it gives a day.
local query = { ["？"] = true, ["?"] = true }

local day_told = regex.new("[0-9][日号]|近日|日前|[昨今前]天|[上本]周")

---Whether an article answers a question.
---@param telling Telling
---@return boolean
local function answers(telling)
  local title = telling.title
  local last = telling.sentences[math.min(4, #telling.sentences)]
  return (query[title:sub(-#"？")] or query[title:sub(-1)] or false)
    and not day_told:test(telling.body:sub(1, last and last.last or 0))
end

---Whether an article sums up what was done in months.
---@param telling Telling
---@return boolean
local function sums_up(telling)
  return account:test((telling.article.kicker or "") .. telling.title)
    and not one_day:test(telling.body)
end

---Reads what an article tells with verbs of holding, and with deeds.
---@param article table
---@param published string?
---@param mentions Mention[]
---@param lexicon table
---@return Telling? telling nil where its author tells of himself, answers a question or sums up
function story.told(article, published, mentions, lexicon)
  local telling = {
    article = article,
    body = article.text,
    title = article.title or "",
    published = published,
    mentions = mentions,
    drafts = {},
    lexicon = lexicon,
  }
  telling.sentences = reading.sentences(telling.body, lexicon, telling.mentions)
  local opening = telling.body:match("^[^\n]*")
  if opening:find("我", 1, true)
    and own_story:test(each_other:gsub(outside_quotes:gsub(opening, ""), ""))
    or answers(telling) or sums_up(telling) then
    return nil
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
  return telling
end

---Reads an article.
---@param article table
---@param published string?
---@param mentions Mention[]
---@param lexicon table
---@return Draft[]
function story.read(article, published, mentions, lexicon)
  local telling = story.told(article, published, mentions, lexicon)
  if not telling then
    return {}
  end
  if not telling.drafts[1] then
    fallback.find(telling, read)
  elseif telling.drafts[1].sentence.paragraph > 1
    and not replaced.shows_whole(telling.drafts[1]) then
    fallback.lead(telling)
  end
  if telling.drafts[1] then
    items.before(telling)
  end
  local first = telling.drafts[1]
  if first then
    first.name = headline.fuller(telling, first.name)
  end
  rest.complete(telling)
  return telling.drafts
end

return story
