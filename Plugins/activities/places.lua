-- The place of an activity: 在…举办, 来到…开展, 走进….

local data = require("broadsheet.data")
local phrases = require("phrases")
local reading = require("reading")
local regex = require("broadsheet.regex")

local places = {}

local vague = {}
local bad = regex.new("^" .. phrases.any("place-start") .. "|" .. phrases.any("place-end") .. "$|"
  .. phrases.any("place-never"))
local ending = regex.new(phrases.any("place-rest") .. "+$")
local inward = { ["在"] = true, ["于"] = true, ["到"] = true }

---Reads the list of words that name no place.
function places.start()
  for _, row in ipairs(data.tsv("places.zh.tsv")) do
    vague[row.word] = true
  end
end

---What follows a word of going, as far as it names a place.
---@param body string
---@param sentence Sentence
---@param hit table the word of going
---@param last integer
---@return string? place
local function after(body, sentence, hit, last)
  local stop = last
  for _, other in ipairs(sentence.hits) do
    local value = other.value
    if other.first > hit.last and other.first <= stop
      and (value.verb or value.deed or value.cues.go)
      and not reading.quoted(sentence, other.first) then
      -- A place may hold such a word at its end (…体验馆 is masked, …启动现场 is not).
      stop = other.first - 1
      break
    end
  end
  local place = ending:gsub(body:sub(hit.last + 1, stop), "")
  if #place < 6 or #place > 105 or vague[place] or bad:test(place) then
    return nil
  end
  return place
end

---The place that stands before a verb, in its clause or in one shortly before.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@return string? place
---@return integer? first where the words of place begin, when they stand in the verb's clause
function places.before(body, sentence, verb)
  local _, index = reading.clause_at(sentence, verb.first)
  for back = 0, 3 do
    local here = sentence.clauses[index - back]
    if not here then
      break
    end
    local last = back == 0 and verb.first - 1 or here.last
    for i = #sentence.hits, 1, -1 do
      local hit = sentence.hits[i]
      if hit.value.cues.go and hit.first >= here.first and hit.last < last
        and not reading.quoted(sentence, hit.first)
        and (back == 0 or not inward[hit.text] or hit.first == here.first
          or back == 1 and hit.text == "到") then
        local place = after(body, sentence, hit, last)
        if place then
          return place, back == 0 and hit.first or nil
        end
      end
    end
  end
  return nil, nil
end

---The place that stands after a verb of going (…活动走进…).
---@param body string
---@param sentence Sentence
---@param verb table hit
---@return string?
function places.behind(body, sentence, verb)
  return after(body, sentence, verb, reading.clause_at(sentence, verb.first).last)
end

return places
