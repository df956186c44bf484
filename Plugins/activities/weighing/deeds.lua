-- What speaks for a deed's being an activity, summed up with the weights of data/evidence.zh.tsv: a
-- day, who acts, people, how the deed is told.

local act_words = require("finding.act_words")
local actors = require("finding.actors")
local data = require("broadsheet.data")
local dates = require("slots.dates")
local likely = require("slots.likely")
local organizers = require("slots.organizers")
local printed = require("reading.printed")
local regex = require("reading.wide_regex")
local slots = require("slots.slots")

local deeds = {}

local weights = {}

local union = regex.new("工会|工联会")

---Reads the weights.
function deeds.start()
  for _, row in ipairs(data.tsv("data/evidence.zh.tsv")) do
    weights[row.evidence] = tonumber(row.weight)
  end
end

---What the day is worth.
---@param telling Telling
---@param draft Draft
---@param index integer
---@return number? nil when there is none
local function day(telling, draft, index)
  local body, sentence = telling.body, draft.sentence
  if dates.elsewhen(body, sentence, draft.verb.first, telling.published) then
    return nil
  end
  local own = dates.before(body, sentence, draft.verb.first, telling.published)
  local known = own or slots.date_of(telling, draft, index) or telling.day_besides
  if not known then
    return nil
  elseif not known.start then
    return weights.vague
  end
  return own and weights.day or telling.listed and weights.listed or weights.set
end

---What those are worth who act.
---@param telling Telling
---@param draft Draft
---@return number
local function who_acts(telling, draft)
  local body, sentence, first = telling.body, draft.sentence, draft.verb.first
  local mentions = printed.complete(telling.article, body, sentence, telling.mentions)
  local names = organizers.acting(body, sentence, mentions, first)
  local who = names[1] and table.concat(names, "、")
    or actors.house(body:sub(sentence.first, first - 1))
  local sum = weights.lone
  if who then
    sum = union:test(who) and weights.union or weights.house
  elseif likely.hosted(telling) then
    sum = weights.named
  end
  if actors.people(body:sub(sentence.first, draft.phrase.last)) then
    sum = sum + weights.folk
  end
  return sum
end

---Whether the headline speaks of the same: two characters of the name stand in it.
---@param name string
---@param article table
---@return boolean
local function headlined(name, article)
  local title = (article.title or "") .. (article.subtitle or "")
  local previous
  for _, code in utf8.codes(name) do
    local char = utf8.char(code)
    if previous and title:find(previous .. char, 1, true) then
      return true
    end
    previous = char
  end
  return false
end

---What speaks for a deed's being an activity, summed up.
---@param telling Telling
---@param draft Draft
---@param act Act
---@param index integer of its sentence
---@param hits integer[] words of its sentence
---@return number
function deeds.of(telling, draft, act, index, hits)
  local when = day(telling, draft, index)
  if not when then
    return 0
  end
  local article, sentence = telling.article, draft.sentence
  local total = when + who_acts(telling, draft) + weights[act.frame] + act.weight
  if sentence.paragraph == 1
    or dates.opening(telling.body, sentence, telling.published) then
    total = total + weights.lead
  end
  if headlined(draft.name, article) then
    total = total + weights.headline
  end
  return total + select(2, act_words.beside(hits, sentence.first, act.first - 1))
    + select(2, act_words.beside(hits, act.last, sentence.last))
end

---The sum from which on a deed counts.
---@return number
function deeds.enough()
  return weights.enough
end

---How much more must speak for what is told later in a sentence.
---@return number
function deeds.later()
  return weights.later
end

return deeds
