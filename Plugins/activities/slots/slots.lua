-- The slots of a draft, from its own sentence and from the one that it leans on.

local dates = require("slots.dates")
local hosts = require("slots.hosts")
local lasting = require("slots.lasting")
local objects = require("slots.objects")
local organizers = require("slots.organizers")
local participants = require("slots.participants")
local phrases = require("reading.phrases")
local place_names = require("slots.place_names")
local places = require("slots.places")
local plain_names = require("naming.plain_names")
local printed = require("reading.printed")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")
local said_times = require("slots.said_times")
local scenes = require("slots.scenes")
local setting = require("slots.setting")
local whereabouts = require("slots.whereabouts")

local slots = {}

---The part of a sentence between semicolons that a position lies in.
---@param body string
---@param sentence Sentence
---@param position integer
---@return integer first
---@return integer last
local function part_of(body, sentence, position)
  local first, last = sentence.first, sentence.last
  local from = first
  while true do
    local mark = body:find("；", from, true)
    if not mark or mark > sentence.last then
      return first, last
    elseif mark < position then
      first, from = mark + 3, mark + 3
    else
      return first, mark - 1
    end
  end
end

---The day with which a sentence behind the last activity begins: …比武。6日，…。当天下午，…开赛.
---@param telling Telling
---@param from integer the sentence of the last activity
---@param index integer
---@return table?
local function day_between(telling, from, index)
  for i = index - 1, from + 1, -1 do
    local date = dates.leading(telling.body, telling.sentences[i], telling.published)
    if date and date.start and date.start == date["end"] then
      return date
    end
  end
  return nil
end

---The date of a draft: its own, or that of the sentence it leans on.
---@param telling Telling
---@param draft Draft
---@param index integer of its sentence
---@return table?
function slots.date_of(telling, draft, index)
  local position = draft["until"] or draft.verb.first
  local date = said_times.time_of(telling.body, draft.sentence, position, telling.published)
    or dates.before(telling.body, draft.sentence, position, telling.published, draft.phrase)
  if date and not date.rough then
    return date
  elseif date then
    -- 老周上月做了手术: a month gives way to the day that the lead has set.
    local set = not telling.drafts[1] and setting.date(telling, index)
    return set and set.start and set or date
  end
  local last = telling.drafts[#telling.drafts]
  local leaning = dates.leaning(telling.body, draft.sentence, position)
  if leaning == "next" and last and last.date and last.date["end"] then
    return dates.day_after(last.date, draft.sentence)
  elseif leaning == "day" or leaning == "story" then
    local between = leaning == "day" and last and day_between(telling, last.index, index)
    if between or last and last.date and last.date.start then
      return between or last.date
    end
    for i = index - 1, math.max(1, index - 8), -1 do
      date = dates.within(telling.body, telling.sentences[i], telling.published)
      if date then
        return date
      end
    end
    return last and last.date
  end
  return not last and (setting.date(telling, index)
    or dates.after(telling.body, draft.sentence, position, telling.published, draft.phrase)) or nil
end

---The place of a draft that its sentence points to (在该校) or that those before it set
---(5月3日，在…，…。).
---@param telling Telling
---@param draft Draft
---@param index integer of its sentence
---@return string?
local function scene_of(telling, draft, index)
  return places.pointed(telling.body, draft.sentence, draft.verb, telling.mentions)
    or scenes.of(telling.body, draft.sentence)
    or whereabouts.of(draft.sentence)
    or objects.looked_at(draft.sentence)
    or draft.phrase and draft.verb.last < draft.phrase.first
      and whereabouts.behind(draft.sentence, draft.phrase.last - 2)
    or not telling.drafts[1] and setting.place(telling, index)
    or whereabouts.walked(draft.sentence)
end

-- 劳模到石牛寨疗休养: where somebody was taken is no part of the name.
local journey = regex.new("^([^到赴]{2,12}?)(?:到|赴|前往)([^，。；“”]{2,24}?)"
  .. "(" .. phrases.any("went-for") .. ")$")

-- 走访东岭、西岭两个支局: what is visited is where it is.
local call = regex.new("^" .. phrases.any("visit-end") .. "{1,2}了?(?<place>[^，。；“”]{3,30})$")

---The place that a draft's name says was visited.
---@param draft Draft
---@return string?
local function place_visited(draft)
  local match = call:exec(draft.name)
  return match and place_names.is_site(match.place)
    and place_names.named(draft.sentence, match.place) and match.place or nil
end

---Parts the name of a journey from where it went.
---@param draft Draft
local function part_journey(draft)
  local match = not draft.place and journey:exec(draft.name)
  if match then
    draft.name, draft.place = match[1] .. match[3], match[2]
  end
end

---Where the second of two in a sentence begins: with its clause, which may say for whom it is
---(…，并对120名农民工开展…), else with its verb.
---@param draft Draft
---@param before Draft
---@return integer
local function own_clause(draft, before)
  local clause = reading.clause_at(draft.sentence, draft.verb.first)
  return clause.first > before.verb.last and clause.first or draft.verb.first
end

-- 仪式上，…同时揭牌: what is told there took place where the ceremony did.
local there = regex.new("^[^，。]{0,8}(?:仪式|会议?|现场|期间|启动式|典礼)[上中]?，"
  .. "|^[^，。；]{0,8}" .. phrases.any("beside-the-event") .. "，|^" .. phrases.any("other-ceremony")
  .. "(?:结束)?后，"
  .. "|^[^，。；]{0,8}" .. phrases.any("held-before") .. "(?:结束)?之?后，")

---The place of what the same sentence told just before (在文化宫签约，并为服务站揭牌), or of what this
---one is said to have happened at (仪式上，…揭牌).
---@param previous Draft
---@param draft Draft
---@return string?
local function place_shared(previous, draft)
  if previous.sentence ~= draft.sentence and there:test(draft.sentence.words) then
    return previous.place
  elseif previous.sentence ~= draft.sentence or previous.verb.first >= draft.verb.first then
    return nil
  end
  for _, hit in ipairs(draft.sentence.goes) do
    if hit.first > previous.verb.first and hit.first < draft.verb.first then
      return nil
    end
  end
  return previous.place
end

-- 对职代会…打分: what no activity is called
local never = regex.new(phrases.any("never-called"))

-- “她课堂”开讲，邀请医生作题为…的讲座: what was told just before, by its subject
local invited = regex.new("(?:邀请|特邀|请来|请到)[^。；]*$")
local GIVES = "作"

---Whether a draft is the lecture of somebody who was invited to what its sentence told before.
---@param telling Telling
---@param draft Draft
---@param previous Draft?
---@return boolean
local function is_lecture_there(telling, draft, previous)
  return previous ~= nil and previous.sentence == draft.sentence
    and previous.verb.first < draft.verb.first and draft.verb.text:sub(1, #GIVES) == GIVES
    and invited:test(telling.body:sub(previous.verb.last + 1, draft.verb.first - 1))
end

---Fills the slots of a draft and adds it to the story, unless its name is none.
---@param telling Telling
---@param draft Draft
---@param index integer of its sentence
---@param next_draft Draft? the next one of the same sentence
function slots.add(telling, draft, index, next_draft)
  local sentence = draft.sentence
  part_journey(draft)
  draft.name = plain_names.of(draft.name)
  local previous = telling.drafts[#telling.drafts]
  if never:test(draft.name) or is_lecture_there(telling, draft, previous) then
    return
  end
  draft.evidence = { { first = sentence.first, last = sentence.last } }
  draft.index = index
  draft.date = lasting.of(draft.date or slots.date_of(telling, draft, index), sentence,
    draft.verb)
  draft.place = place_names.seen(draft.place) or place_names.seen(scene_of(telling, draft, index))
    or place_visited(draft)
  hosts.assign(telling, draft)
  local first, last = part_of(telling.body, sentence, draft.verb.first)
  draft.place = draft.place or previous
    and (previous.sentence ~= sentence or previous.verb.first >= first)
    and place_shared(previous, draft) or nil
  if previous and previous.sentence == sentence and previous.verb.first > first then
    first = own_clause(draft, previous)
  end
  if next_draft and next_draft.verb.first < last then
    last = own_clause(next_draft, draft) - 1
  end
  draft.participants = participants.within(telling.body, sentence, first, last)
  if previous and previous.verb == draft.verb then
    -- 开展筛查和讲座，316人受益: both of one verb.
    previous.participants = previous.participants or draft.participants
  end
  if not draft.organizers[1] and previous and previous.sentence == sentence then
    draft.organizers = previous.organizers
  end
  telling.drafts[#telling.drafts + 1] = draft
  telling.lead = telling.lead or sentence.paragraph
end

---The organizations that are the subject of a deed.
---@param telling Telling
---@param draft Draft
---@return string[]
function slots.acting(telling, draft)
  local mentions =
    printed.complete(telling.article, telling.body, draft.sentence, telling.mentions)
  return organizers.acting(telling.body, draft.sentence, mentions, draft.verb.first)
end

---Whether an organization is the subject of a deed.
---@param telling Telling
---@param draft Draft
---@return boolean
function slots.acted(telling, draft)
  return slots.acting(telling, draft)[1] ~= nil
end

---Whether organizations are the subject of a deed, and none of them held what was told before.
---@param telling Telling
---@param draft Draft
---@param before Draft
---@return boolean
function slots.acted_by_another(telling, draft, before)
  local acting = slots.acting(telling, draft)
  for _, name in ipairs(acting) do
    for _, host in ipairs(before.organizers) do
      if name == host then
        return false
      end
    end
  end
  return acting[1] ~= nil
end

return slots
