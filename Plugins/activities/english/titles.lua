-- What the title of an English article names, when no sentence is sure of an event.

local english_lists = require("english.lists")
local english_phrases = require("english.phrases")
local regex = require("broadsheet.regex")

local english_titles = {}

-- In a title a word behind these is a verb: staff swap desks.
local acting = regex.new("(?:[s\\d]|\\b" .. english_lists.any("acting") .. ") $", "i")
-- Such a verb tells an event all the same: retirees picnic.
local deeds = {}
for _, verb in ipairs(english_lists.words("verb of a title")) do
  deeds[verb] = true
end

---The event that a title names, when no sentence is sure of one.
---@param told table
---@param sentence EnglishSentence of the title
---@return EnglishCandidate?
function english_titles.event(told, sentence)
  local best
  for _, hit in ipairs(sentence.hits) do
    if hit.value.cues.plan then
      return nil
    end
    local named = hit.value.event and hit.value.event ~= "premises" and hit.value.event ~= "weak"
    local phrase = named
      and english_phrases.at(sentence.text, sentence.span, hit, sentence.ends, {})
    -- Nurses vote, Local 12 awards: the word is the verb.
    local acts = not hit.value.word:find(" ", 1, true)
      and acting:test(sentence.text:sub(1, hit.first - 1))
    local done = acts and deeds[phrase and phrase.noun or ""]
    if phrase and (done or not acts) and not (phrase.single and phrase.generic and not done) then
      local first = told.sentences[1]
      best = { name = done and phrase.noun or phrase.name, noun = phrase.noun,
        strength = 2, score = 4,
        hit = { first = first.span.first, last = first.span.first, value = hit.value },
        sentence = first }
    end
  end
  return best
end

return english_titles
