-- What stands around that which a lead names, as far as it says whether that was held: where in the
-- article, on which day, and what the article is.

local days = require("slots.days")
local likely = require("slots.likely")
local phrases = require("reading.phrases")
local reality = require("finding.reality")
local regex = require("reading.wide_regex")

local surroundings = {}

-- How many sentences are looked at.
surroundings.REACH = 14

local portrait = regex.new(phrases.any("portrait"))

---@class Around What a sentence is to those that it names.
---@field index integer
---@field sentence Sentence
---@field days table[] that the sentence gives
---@field dated boolean whether an earlier one gives a day

---Marks of the article that all that it names have.
---@param telling Telling
---@return string[]
function surroundings.of_article(telling)
  local article, marks = telling.article, {}
  if portrait:test((article.kicker or "") .. "\n" .. telling.title) then
    marks[#marks + 1] = "portrait"
  end
  if not likely.hosted(telling) then
    marks[#marks + 1] = "unhosted"
  end
  return marks
end

---The sentences that may name what was held.
---@param telling Telling
---@return Around[]
function surroundings.of_sentences(telling)
  local list, dated = {}, false
  for index = 1, math.min(surroundings.REACH, #telling.sentences) do
    local sentence = telling.sentences[index]
    local own = days.told(telling.body, sentence, sentence.first, sentence.last, telling.published)
    list[index] = { index = index, sentence = sentence, days = own, dated = dated }
    dated = dated or own[1] ~= nil
  end
  return list
end

---Where a sentence stands, counted in sentences.
---@param index integer
---@return string
function surroundings.place(index)
  return index <= 2 and "sentence-" .. index or index <= 4 and "sentence-4"
    or index <= 8 and "sentence-8" or "sentence-later"
end

---When what stands at a position was, as far as its sentence and those before it say.
---@param around Around
---@param position integer first byte of it
---@return string
function surroundings.day(around, position)
  local day = around.dated and "day-set" or "day-none"
  for _, found in ipairs(around.days) do
    if found.last < position then
      return "day-before"
    end
    day = "day-after"
  end
  return day
end

---Marks of what stands at a position that speak against its being the news.
---@param sentence Sentence
---@param position integer first byte of it
---@return string[]
function surroundings.against(sentence, position)
  local marks = {}
  if reality.background(sentence, position) then
    marks[#marks + 1] = "background"
  end
  if sentence.speech then
    marks[#marks + 1] = "reported"
  end
  return marks
end

---How long a name is, in characters: at most one of some lengths, or more than all of them.
---@param name string
---@param steps integer[] in ascending order
---@return string
function surroundings.length(name, steps)
  local characters = utf8.len(name) or 0
  for _, most in ipairs(steps) do
    if characters <= most then
      return "length-" .. most
    end
  end
  return "length-more"
end

---Whether words stand in a text more than once.
---@param text string
---@param words string
---@return boolean
function surroundings.again(text, words)
  local _, last = text:find(words, 1, true)
  return last ~= nil and text:find(words, last + 1, true) ~= nil
end

return surroundings
