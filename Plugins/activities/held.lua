-- Activities that a holding verb tells: 召开…会议, …活动在…举行, …揭牌.

local naming = require("naming")
local places = require("places")
local reading = require("reading")
local reality = require("reality")

local held = {}

---@class Draft An activity as it is found, before it becomes the article's.
---@field name string
---@field generic boolean whether it only points back to an activity told before
---@field sentence Sentence
---@field verb table hit
---@field place string?
---@field rule string

---Whether the clause of a verb only says what for or on what ground (为推动活动开展，…).
---@param body string
---@param sentence Sentence
---@param verb table hit
---@param mentions Mention[]
---@return boolean
local function framed(body, sentence, verb, mentions)
  local clause = reading.clause_at(sentence, verb.first)
  if verb.value.deed or not reality.frames(body, clause) then
    return false
  end
  for _, mention in ipairs(mentions) do
    if mention.first > clause.first and mention.last < verb.first then
      return false
    end
  end
  return true
end

---Where the subject of an intransitive verb begins: its clause, or the one before when the
---clause holds nothing but the place.
---@param sentence Sentence
---@param verb table hit
---@param stop integer first byte of the place or the verb
---@return integer
local function subject_start(sentence, verb, stop)
  local clause, index = reading.clause_at(sentence, verb.first)
  if stop - clause.first < 6 and sentence.clauses[index - 1] then
    return sentence.clauses[index - 1].first
  end
  return clause.first
end

---The phrase that names what a verb held, and the place beside it.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@return Phrase?
---@return string? place
local function reading_of(body, sentence, verb)
  local kind = verb.value.verb
  local place, place_first = places.before(body, sentence, verb)
  if kind == "hold" or kind == "run" then
    local object = naming.object(body, sentence, verb)
    if object and reality.summed(body, object.last) then
      return nil, nil
    end
    if object then
      return object, place
    end
  end
  local stop = place_first or verb.first
  local subject = naming.subject(body, sentence, verb, subject_start(sentence, verb, stop), stop - 1)
  if verb.value.cues.go then
    place = places.behind(body, sentence, verb)
    return place and subject, place
  end
  return subject, place
end

---The drafts that a sentence tells.
---@param body string
---@param sentence Sentence
---@param mentions Mention[]
---@return Draft[]
function held.find(body, sentence, mentions)
  local drafts = {}
  for _, hit in ipairs(sentence.hits) do
    if hit.value.verb and not reality.unreal(body, sentence, hit.first)
      and not framed(body, sentence, hit, mentions) then
      local phrase, place = reading_of(body, sentence, hit)
      if phrase then
        drafts[#drafts + 1] = { name = phrase.name, generic = phrase.generic, sentence = sentence,
          verb = hit, place = place, rule = hit.value.rule }
      end
    end
  end
  return drafts
end

return held
