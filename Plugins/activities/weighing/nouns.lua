-- The event nouns that a lead names, with what speaks for and against each: those of the list, and
-- words that end as such nouns do.

local dates = require("slots.dates")
local general = require("finding.general")
local named = require("finding.named")
local phrases = require("reading.phrases")
local reading = require("reading.reading")
local reality = require("finding.reality")
local regex = require("reading.wide_regex")
local stretches = require("finding.stretches")
local surroundings = require("weighing.surroundings")

local nouns = {}

local unlisted = regex.new("\\p{Han}{0,2}(?:" .. phrases.any("may-be-held") .. ")")
local at_it = regex.new("^”?(?:活动)?(?:第[一二三四五六七八九十0-9]+[期场讲季站课节堂])?"
  .. phrases.any("done-at-it"))
local ordinal = regex.new("第[一二三四五六七八九十0-9]+[届期场季次]|首届|[一二三四五六七八九十]+届")
local union = regex.new("工会|工联会")
local enrolling = regex.new("^[^，。；]{0,14}" .. phrases.any("enrolling"))
-- 放映队, 巡检员: those who do it; 以座谈会的形式: how something else was done
local another = regex.new("^”?等?的?(?:形式|方式)|^”?" .. phrases.any("party-for")
  .. "组|^”?(?:队(?!伍|列)|小分队|团(?!建|结)|组(?!织)|[员工](?![工作会人友程]))")
-- 到临州|调研: where they went is no part of its name.
local calling = regex.new("^" .. phrases.any("calling") .. "$")
local gone = regex.new("(?:来到|走进|深入|前往|奔赴|[到赴])$")
local object = regex.new("^[^，。；：“”了的]{2,12}(?=[，。；])")
-- 就劳动竞赛开展调研: what was asked about
local about = regex.new("(?:^|[^成造铸])(?:就|围绕|针对)[^，。；]*$")
local inquired = regex.new("^[^，。；]{0,20}(?:开展|进行)了?[^，。；]{0,6}" .. phrases.any("calling"))
-- 把南关集市从头走到尾: a place, unless it has a title
local market = regex.new("(?:大集|集市|市集|庙会|夜市)$")
local loose = regex.new("^(?:" .. phrases.any("no-noun") .. ")")

-- What follows a noun, by the character behind it.
local following = { ["。"] = "stop", ["；"] = "stop", [";"] = "stop", ["！"] = "stop",
  ["!"] = "stop", ["？"] = "stop", ["?"] = "stop", ["，"] = "comma", [","] = "comma",
  ["："] = "comma", [":"] = "comma", ["、"] = "list", ["和"] = "list", ["与"] = "list",
  ["及"] = "list", ["的"] = "of" }
local cautions = { "speech", "modal" }
-- The last characters of a name, by which a title may speak of it.
local TAIL <const> = 6
-- How long a name is, in characters.
local lengths = { 3, 6, 12, 20 }

---The event nouns of a sentence: those of the list, and words that end as they do.
---@param sentence Sentence
---@return table[] hits
local function hits_of(sentence)
  local list = {}
  for _, hit in ipairs(sentence.events) do
    list[#list + 1] = hit
  end
  local known = #list
  for found in unlisted:each(sentence.words) do
    local last, within = sentence.first + found.last - 1, false
    for i = 1, known do
      within = within or last >= list[i].first and last <= list[i].last
    end
    if not within then
      list[#list + 1] = { first = sentence.first + found.first - 1, last = last, text = found.text,
        value = { event = "unlisted", cues = {}, rule = "a noun" } }
    end
  end
  return list
end

---Who is named before a position in its sentence.
---@param telling Telling
---@param sentence Sentence
---@param position integer
---@return string
local function who(telling, sentence, position)
  local found = "nobody"
  for _, mention in ipairs(telling.mentions) do
    if mention.first >= sentence.first and mention.last < position then
      if mention.kind == "union"
        or union:test(telling.body:sub(mention.first, mention.last)) then
        return "union"
      end
      found = "house"
    end
  end
  return found
end

---What the words behind a noun make of it.
---@param rest string
---@return string
local function tail(rest)
  if at_it:test(rest) then
    return "at"
  end
  return following[(rest:gsub("^”", "")):match(utf8.charpattern) or "。"] or "on"
end

---Adds what the cautions before a noun say of it.
---@param marks string[]
---@param sentence Sentence
---@param position integer
local function add_cautions(marks, sentence, position)
  local seen = {}
  for _, hit in ipairs(sentence.cautions) do
    for _, kind in ipairs(hit.first < position and cautions or {}) do
      if hit.value.cues[kind] and not seen[kind] then
        seen[kind] = true
        marks[#marks + 1] = kind
      end
    end
  end
end

---What speaks for and against a noun.
---@param telling Telling
---@param around Around
---@param hit table
---@param draft Draft
---@param bounds table `start` and `last` of its words, `located`, `whole`
---@return string[]
local function marks_of(telling, around, hit, draft, bounds)
  local body, sentence, title = telling.body, around.sentence, telling.title
  local rest = body:sub(bounds.last + 1, bounds.last + 60)
  local opens = bounds.start == reading.clause_at(sentence, hit.first).first
  local kind = hit.value.event == "" and "listed" or hit.value.event
  local marks = { surroundings.place(around.index),
    sentence.paragraph <= 2 and "paragraph-" .. sentence.paragraph or "paragraph-later",
    surroundings.day(around, hit.first), kind, surroundings.length(draft.name, lengths), tail(rest),
    opens and "opens" or bounds.located and "located" or "behind-verb",
    who(telling, sentence, hit.first), table.unpack(surroundings.against(sentence, hit.first)) }
  add_cautions(marks, sentence, hit.first)
  for mark, holds in pairs({
    whole = bounds.whole, titled = draft.name:find("“", 1, true),
    ordinal = ordinal:test(draft.name),
    headline = title:find(draft.name:gsub("”$", ""):sub(-TAIL), 1, true),
    ["in-title"] = title:find(hit.text, 1, true), again = surroundings.again(body, hit.text),
    summed = reality.summed(body, bounds.last),
  }) do
    if holds then
      marks[#marks + 1] = mark
    end
  end
  return marks
end

-- “…”志愿服务行动, 知识竞赛决赛: the name goes on.
local goes_on = regex.new("^(?:(?:集中|专项)?(?:行动|活动)(?!中|里|上|现场)|总?决赛|半决赛|复赛|初赛)")
-- 第九次把献血, 操场放了露天电影: the name begins behind what is done with it.
local behind = regex.new("^.*(?:" .. phrases.any("name-behind") .. ")")

---Where the words of a noun begin: behind the last one that no name holds.
---@param body string
---@param start integer
---@param hit table
---@return integer
local function beginning(body, start, hit)
  local before = body:sub(start, hit.first - 1)
  local quoted = before:find("“", 1, true)
  local found = behind:exec(quoted and before:sub(1, quoted - 1) or before)
  return found and start + #found.text or start
end

---Whether what a sentence says of a noun is that it was to be, is usual, or was said.
---@param telling Telling
---@param around Around
---@param hit table
---@param whole Span?
---@return boolean
local function unreal(telling, around, hit, whole)
  local sentence = around.sentence
  return reality.unreal(telling.body, sentence, whole and { first = whole.first - 1 } or hit)
    or named.planned(sentence, hit)
end

---The draft of a noun, if it may be the news and its words are a name.
---@param telling Telling
---@param around Around
---@param hit table
---@param whole Span? the quotation marks that the noun stands in, with what they hold
---@return table? candidate a draft with its `marks`
local function candidate(telling, around, hit, whole)
  local body, sentence = telling.body, around.sentence
  local start, located = named.beginning(sentence, whole or hit)
  start = beginning(body, start, whole or hit)
  local last = whole and whole.last or hit.last
  if calling:test(hit.text) and gone:test(body:sub(sentence.first, start - 1)) then
    local what = object:exec(body:sub(last + 1, last + 60))
    start, last = hit.first, last + (what and what.last or 0)
  elseif about:test(body:sub(reading.clause_at(sentence, hit.first).first, hit.first - 1))
    and inquired:test(body:sub(last + 1, last + 60)) then
    return nil
  end
  local further = goes_on:exec(body:sub(last + 1, last + 24))
  last = last + (further and #further.text or 0)
  local draft = stretches.draft(telling, sentence, start, last, hit)
  if not draft or loose:test(draft.name) or another:test(body:sub(last + 1, last + 12))
    or enrolling:test(body:sub(last + 1, last + 60))
    or dates.elsewhen(body, sentence, hit.first, telling.published)
    or general.told(telling, draft, around.index) then
    return nil
  end
  local bounds = { start = start, last = last, located = located, whole = whole ~= nil }
  return { draft = draft, marks = marks_of(telling, around, hit, draft, bounds) }
end

---The event nouns of a sentence of the lead.
---@param telling Telling
---@param around Around
---@return table[] drafts, each with its `marks`
function nouns.of(telling, around)
  local sentence, list = around.sentence, {}
  for _, hit in ipairs(hits_of(sentence)) do
    local whole = reading.quotation(sentence, hit)
    if (whole or not reading.quoted(sentence, hit.first) and not market:test(hit.text))
      and not unreal(telling, around, hit, whole) then
      list[#list + 1] = candidate(telling, around, hit, whole)
    end
  end
  return list
end

return nouns
