-- The day and the place that the sentences before an activity set: “…！”5月12日，河畔的花房里，…

local beside = require("slots.beside")
local dates = require("slots.dates")
local days = require("slots.days")
local participants = require("slots.participants")
local phrases = require("reading.phrases")
local place_names = require("slots.place_names")
local places = require("slots.places")
local regex = require("reading.wide_regex")
local scenes = require("slots.scenes")
local whereabouts = require("slots.whereabouts")

local setting = {}

-- How many sentences a lead takes to set its scene before it names the activity.
local reach = 5

-- 这场授帽仪式由…举办: what came before is its scene.
local points_back = regex.new("^(?:[^，。；]{2,4}，)?这(?:不?是|场|次|项|堂|顿|一)"
  .. "|^[^，。；]{0,16}当[天日晚](?:举行|举办|召开)|^[^，。；]{0,8}" .. phrases.any("held-by-whom") .. "由")

-- In bytes: a place that does not end as one does is no longer than this.
local long = 27

---Whether a sentence points back to the scene before it.
---@param sentence Sentence
---@return boolean
local function points(sentence)
  local words = sentence.words
  return ((words:find("这", 1, true) or 99) < 20 or words:find("当", 1, true) ~= nil
    or words:find("由", 1, true) ~= nil) and points_back:test(words)
end

---The nearest sentence before another that gives something, while nothing else has been told.
---@generic T
---@param telling Telling
---@param index integer of the activity's sentence
---@param find fun(sentence: Sentence): T?
---@return T?
local function nearest(telling, index, find)
  local far = points(telling.sentences[index]) and 2 * reach or reach
  for i = index - 1, math.max(1, index - far), -1 do
    local found = find(telling.sentences[i])
    if found then
      return found
    end
  end
  return nil
end

---The day that was set before an activity.
---@param telling Telling
---@param index integer of its sentence
---@return table?
function setting.date(telling, index)
  local vague
  return nearest(telling, index, function(sentence)
    local found = dates.leading(telling.body, sentence, telling.published)
    vague = vague or found
    return found and found.start and found or nil
  end) or vague
end

-- 当天在党群中心，…: on the day of what was told, and so where it was.
local day_again = { ["当天"] = true, ["当日"] = true, ["当晚"] = true }

-- A day of the month, not a feast.
local numbered = regex.new("[0-9]")

---The day that the sentences beside an activity tell, where its own and those that led to it tell
---none: first those before it, then those behind.
---@param telling Telling
---@param index integer of its sentence
---@return table?
function setting.day_beside(telling, index)
  if days.any(telling.body, telling.sentences[index], telling.published) then
    return nil
  end
  for _, step in ipairs({ -1, 1 }) do
    for i = index + step, index + 4 * step, step do
      local sentence = telling.sentences[i]
      local found = sentence and not sentence.speech
        and dates.leading(telling.body, sentence, telling.published)
      if found and found.start and found.start == found["end"] and numbered:test(found.text) then
        return found
      end
    end
  end
  return nil
end

---The place that the words before 这里 set in its own sentence (茶厂里热浪扑面——竞赛在这里开锅).
---@param sentence Sentence
---@return string?
local function shown_here(sentence)
  local at = sentence.words:find("在这里", 1, true) or sentence.words:find("在此", 1, true)
  return at and whereabouts.told_before(sentence, at) or nil
end

---The place that was set before an activity.
---@param telling Telling
---@param index integer of its sentence
---@return string?
function setting.place(telling, index)
  local words = telling.sentences[index].words
  local here = words:find("在这里", 1, true) ~= nil or words:find("在此", 1, true) ~= nil
  return shown_here(telling.sentences[index]) or nearest(telling, index, function(sentence)
    local place = scenes.of(telling.body, sentence) or whereabouts.of(sentence)
      or sentence.paragraph >= telling.sentences[index].paragraph - 1
        and whereabouts.shown(sentence)
      or here and (whereabouts.entered(sentence) or whereabouts.scene(sentence)) or nil
    if place or not here
      and not dates.leading(telling.body, sentence, telling.published) then
      return place
    end
    place = places.before(telling.body, sentence, { first = sentence.last + 1 })
    -- 在车站里工作的保洁员围成一圈: more than a place.
    return place and (#place <= long or place_names.is_site(place)) and place
      or whereabouts.in_passing(sentence)
  end) or nearest(telling, index, whereabouts.walked)
end

---The place that is told by the way in an activity's own sentence, in those that led to it or in
---the next.
---@param telling Telling
---@param index integer of its sentence
---@param alone boolean whether nothing else is told of
---@return string?
function setting.spot(telling, index, alone)
  local own = telling.sentences[index]
  local place = whereabouts.in_passing(own)
  if place or not alone then
    return place
  end
  for i = index - 1, math.max(1, index - 3), -1 do
    local sentence = telling.sentences[i]
    place = place or sentence.paragraph >= own.paragraph - 1 and not sentence.speech
      and whereabouts.in_passing(sentence) or nil
  end
  for i = index, place and math.huge or math.max(1, index - reach), -1 do
    local sentence = telling.sentences[i]
    place = place or not sentence.speech and whereabouts.scene(sentence) or nil
  end
  for i = index + 1, place and 0 or index + 3 do
    local sentence = telling.sentences[i]
    local told = sentence and not sentence.speech and not beside.goes_on(sentence)
      and (i == index + 1 and sentence.paragraph == own.paragraph
        or day_again[sentence.words:sub(1, #"当天")])
      and whereabouts.in_passing(sentence)
    if told then
      return told
    end
  end
  return place
end

---How many came, as the sentence before an activity tells it: 38名新人向师傅敬茶。这是…拜师会。
---@param telling Telling
---@param index integer of the activity's sentence
---@return table?
function setting.participants(telling, index)
  local own = telling.sentences[index]
  local pointing = points(own)
  return nearest(telling, index, function(sentence)
    if sentence == telling.sentences[index - 1] and sentence.paragraph == own.paragraph
      or pointing then
      return participants.within(telling.body, sentence, sentence.first, sentence.last)
    end
    return nil
  end)
end

---Whether the next sentence gives a day.
---@param telling Telling
---@param index integer
---@return boolean
function setting.dated_next(telling, index)
  local following = telling.sentences[index + 1]
  return following ~= nil
    and dates.within(telling.body, following, telling.published) ~= nil
end

return setting
