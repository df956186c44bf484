-- The items of a list or a round-up: what an organization did, each on a day of its own.

local actors = require("finding.actors")
local dates = require("slots.dates")
local deed_kinds = require("finding.deed_kinds")
local deeds = require("finding.deeds")
local drafts = require("drafts")
local evidence = require("finding.evidence")
local named = require("finding.named")
local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")
local slots = require("slots.slots")

local items = {}

-- What the people of a house may be said to do without it: 电厂工会的电工免费检修….
local served = { scene = true, help = true }

---The deed of a sentence in which an organization acts.
---@param telling Telling
---@param sentence Sentence
---@return Draft?
function items.done_by(telling, sentence)
  local draft = deeds.find(telling.body, sentence, "", deed_kinds.scenes)
  -- 提供暖心服务 only says what for.
  return draft and draft.verb.value.word ~= "提供" and (slots.acted(telling, draft)
    or served[(draft.verb.value.deed or {}).kind]
      and actors.somebody(sentence, draft.verb.first)) and draft or nil
end

---Whether a sentence is one of several that semicolons part, each with its day.
---@param telling Telling
---@param sentence Sentence
---@return boolean
local function in_list(telling, sentence)
  return telling.body:sub(sentence.first - #"；", sentence.first - 1) == "；"
    or telling.body:sub(sentence.last + 1, sentence.last + #"；") == "；"
end

---Whether a sentence opens with an organization: 甲县总工会6月9日给….
---@param telling Telling
---@param sentence Sentence
---@return boolean
local function headed(telling, sentence)
  for _, mention in ipairs(telling.mentions) do
    if mention.first >= sentence.first then
      return mention.first == sentence.first
    end
  end
  return false
end

-- 一天办了两件事：上午，…揭牌；下午，…; 同日，乙公司…
local time_of_day = regex.new("^(?:同日，|(?:" .. phrases.any("time-of-day") .. ")+[，,]?)|^"
  .. phrases.any("time-of-day") .. "?[0-9一二两三四五六七八九十]{1,3}(?:点[半一二三四五]?刻?|时|：[0-9]{2})"
  .. "(?:[至到][^，。；]{1,8})?，")

---The day of what was told before, where a piece of its list says at what time of it.
---@param telling Telling
---@param sentence Sentence
---@return table?
local function same_day(telling, sentence)
  local last = telling.drafts[#telling.drafts]
  return last and (last.sentence.paragraph == sentence.paragraph or sentence.leads)
    and time_of_day:test(sentence.words)
    and last.date and last.date.start == last.date["end"] and last.date or nil
end

---The day of an item among others: it begins its paragraph or stands behind a semicolon, with a day
---of its own (上午，甲县…|11月13日，乙县总工会…; 7月3日，…；7月5日，…).
---@param telling Telling
---@param index integer of the sentence
---@return table?
local function day_of_item(telling, index)
  local sentence, before = telling.sentences[index], telling.sentences[index - 1]
  local piece = in_list(telling, sentence)
  if sentence.paragraph == 1 and not piece then
    -- 一是牵线。6月9日，总工会把…约到…|二是修灯。6月10日，…
    local later = telling.drafts[1]
    local day = later and later.sentence.paragraph > 1 and not sentence.leads
      and dates.opening(telling.body, sentence, telling.published)
    day = day or later and later.sentence.paragraph > 1 and headed(telling, sentence)
      and dates.leading(telling.body, sentence, telling.published)
    return day and day.start and later.date and later.date.start
      and (later.date.start > day["end"] or later.date.start ~= day.start
        and headed(telling, sentence)) and day or nil
  elseif sentence.leads or piece then
    return dates.opening(telling.body, sentence, telling.published)
      or same_day(telling, sentence)
      or headed(telling, sentence) and dates.leading(telling.body, sentence, telling.published)
      or nil
  end
  -- 12月2日上午，市总工会的人也来了。副主席把手套交到…
  return before and before.leads and not drafts.of(telling.drafts, before)
    and (dates.opening(telling.body, sentence, telling.published)
      or dates.opening(telling.body, before, telling.published)) or nil
end

---The deed of an item among others, which an organization does.
---@param telling Telling
---@param index integer of the sentence
---@return Draft?
function items.of(telling, index)
  local sentence = telling.sentences[index]
  local day = day_of_item(telling, index)
  if not day then
    return nil
  end
  telling.day_besides, telling.listed = day, in_list(telling, sentence)
  local draft = sentence.deeds[1] and items.done_by(telling, sentence)
    or evidence.find(telling, index) or named.find(telling, sentence)
  telling.day_besides, telling.listed = nil, nil
  if not draft or not (slots.acted(telling, draft)
      or actors.somebody(sentence, draft.verb.first)) or drafts.known(telling.drafts, draft.name)
    or drafts.relieving(telling.drafts, draft.name)
    or dates.elsewhen(telling.body, sentence, draft.verb.first, telling.published) then
    return nil
  end
  draft.date = dates.before(telling.body, sentence, draft.verb.first, telling.published) or day
  return draft
end

---Adds the items that stand before the first activity that has been found.
---@param telling Telling
function items.before(telling)
  if not telling.drafts[1] then
    return
  end
  local found = telling.drafts
  local lead = found[1].sentence.paragraph
  for index = 1, found[1].index - 1 do
    local sentence = telling.sentences[index]
    -- What the sentence before an activity tells in its paragraph is mostly the same.
    local draft = (sentence.paragraph < lead or in_list(telling, sentence))
      and items.of(telling, index)
    -- On the same day, only another house's deed is another item.
    if draft and (draft.date.start ~= (found[1].date or {}).start
      or slots.acted(telling, draft)) then
      telling.drafts = {}
      slots.add(telling, draft, index, nil)
      table.insert(found, #found, telling.drafts[1])
      telling.drafts = found
    end
  end
end

return items
