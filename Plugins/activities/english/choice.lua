-- Which of the things that an English article may tell is its activity.

local english_days = require("english.days")
local english_lists = require("english.lists")
local english_people = require("english.people")
local english_sentences = require("english.sentences")
local english_titles = require("english.titles")

local english_choice = {}

-- How many sentences make a lead; how sure the activity of an article must be.
local lead = 6
local sure, sure_of_lead = 4.2, 3.2

-- What holds activities, a court or a party seldom.
local holders = { union = true, association = true, hospital = true, school = true, company = true }
-- Who tells of organized people tells of what they hold.
local organized = english_lists.lazy("\\b(?:Local \\d+|" .. english_lists.any("organized") .. "|"
  .. english_lists.any("group") .. ")\\b")

---Whether an article tells of organized people.
---@param told table
---@return boolean
function english_choice.is_organized(told)
  for _, mention in ipairs(told.mentions) do
    if holders[mention.kind] then
      return true
    end
  end
  return organized:test(told.body)
end

---Whether the lead of an article tells when something was.
---@param told table
---@return boolean
local function is_dated(told)
  for i = 1, math.min(lead, #told.sentences) do
    local sentence = told.sentences[i]
    if sentence.day and not english_days.coming(sentence.day, told.published) then
      return true
    end
  end
  return false
end

---The surest of the candidates, the earlier of two that are as sure.
---@param list EnglishCandidate[]
---@return EnglishCandidate?
function english_choice.surest(list)
  local best
  for _, candidate in ipairs(list) do
    if not best or candidate.score > best.score then
      best = candidate
    end
  end
  return best
end

---Whether a day is of a year that is long past.
---@param day table?
---@param published string?
---@return boolean
function english_choice.is_long_past(day, published)
  local year = day and day.start and tonumber(day.start:sub(1, 4))
  return year ~= nil and published ~= nil and year + 1 < tonumber(published:sub(1, 4))
end

---Whether an activity is to come by its own day, or is of years that are long past.
---@param told table
---@param candidate EnglishCandidate
---@return boolean
function english_choice.is_coming(told, candidate)
  local day = candidate.sentence.day
  return english_days.coming(day, told.published)
    or english_choice.is_long_past(day, told.published)
end

---Makes what a candidate points back to as sure as it is itself.
---@param pointer EnglishCandidate
---@param other EnglishCandidate
local function lend(pointer, other)
  local full = pointer.score + (pointer.phrase.generic and 1.5 or 0.5)
  other.score = math.max(other.score, full)
  other.strength = math.max(other.strength, pointer.strength)
  pointer.score = 0
end

---Makes those that others point back to as sure as these are (the fair was held …).
---@param told table
function english_choice.follow_pointers(told)
  for place, list in ipairs(told.candidates) do
    for _, pointer in ipairs(list) do
      for i = place - 1, pointer.pointing and math.max(1, place - 4) or place, -1 do
        for _, other in ipairs(told.candidates[i]) do
          if other.noun == pointer.noun and not other.pointing and other.phrase
            and not other.phrase.single then
            lend(pointer, other)
          end
        end
      end
    end
  end
end

---The event that the lead names besides what a turn of phrase tells: the ribbon was cut at the
---fair.
---@param told table
---@param best EnglishCandidate
---@return EnglishCandidate
local function named_besides(told, best)
  local is_deed = not best.phrase and best.verb ~= nil and best.verb.value.verb == "deed"
  for place = 1, (best.general or is_deed) and math.min(lead, #told.candidates) or 0 do
    for _, other in ipairs(told.candidates[place]) do
      local event = other.phrase and other.phrase.hit.value.event
      if event and event ~= "weak" and event ~= "premises" and other.strength >= 3
        and other.score >= sure_of_lead and not english_choice.is_coming(told, other) then
        best.score = 0 -- they are one
        return other
      end
    end
  end
  return best
end

---What an article tells first.
---@param told table
---@return EnglishCandidate?
function english_choice.main(told)
  local best, most
  for place, list in ipairs(told.candidates) do
    local candidate = english_choice.surest(list)
    local worth = candidate and not english_choice.is_coming(told, candidate)
      and candidate.score - 0.5 * math.min(place, lead)
    if worth and (not most or worth > most) then
      best, most = candidate, worth
    end
  end
  best = best and named_besides(told, best)
  if best and best.strength >= 3 and best.score < sure and best.score >= sure_of_lead
    and english_people.within(best.sentence.text, true) then
    best.score = best.score + 0.5
  end
  local dated = best and is_dated(told)
  if not best or not dated and not told.mentions[1] then
    return nil
  end
  -- A noun that says little needs more to be sure of.
  local more = best.phrase and best.phrase.hit.value.event == "weak" and 1 or 0
  local likely = best.score >= sure_of_lead + more and best.strength >= 2 and dated
    and english_choice.is_organized(told)
  return (best.score >= sure + more or likely) and best or nil
end

---The event of the title, when the lead tells of a day that has been and plans nothing.
---@param told table
---@param title string?
---@param lexicon table
---@return EnglishCandidate?
function english_choice.titled(told, title, lexicon)
  local dated = is_dated(told)
  for i = 1, dated and math.min(3, #told.sentences) or 0 do
    local sentence = told.sentences[i]
    if english_sentences.unreal(sentence, sentence.span.last)
      or english_days.coming(sentence.day, told.published) then
      return nil
    end
  end
  if not title or not dated or not english_choice.is_organized(told) then
    return nil
  end
  local heading = { body = title, published = told.published, wire = told.wire }
  local span = { first = 1, last = #title }
  return english_titles.event(told, english_sentences.read(heading, span, lexicon))
end

return english_choice
