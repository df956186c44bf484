-- What an English sentence may tell: events by their nouns, deeds and agreements by their verbs,
-- each with how sure it is.

local english_deeds = require("english.deeds")
local english_lists = require("english.lists")
local english_phrases = require("english.phrases")
local english_proper = require("english.proper")
local english_relations = require("english.relations")
local english_sentences = require("english.sentences")
local english_turns = require("english.turns")

local regex = require("broadsheet.regex")

local english_candidates = {}

local opening = regex.new(english_lists.any("opening"))
local unreal, quoted = english_sentences.unreal, english_sentences.quoted

-- Kilkari, a creche for …: what the rooms are called.
local called = regex.new("^([A-Z][\\w’'-]*(?: [A-Z][\\w’'-]*){0,3}), $")
-- A class of schoolchildren, the class of 2025: they are people.
local group = { class = "^e?s? of ", panel = "^s? of ", lobby = "^ of " }
-- At the hall last weekend: it is when something was.
local when = regex.new("\\b(?:last|this|next|that|same|every|yesterday) \\w+$", "i")
-- voted in favour of a strike, averted a walkout: it was none.
local stoppages = { strike = true, walkout = true, stoppage = true, lockout = true, action = true }
local threatened = english_lists.lazy("\\b" .. english_lists.any("threatening") .. " $", "i")
-- So many sentences tell scenes.
local opening_of_story = 8
-- Whoever is honoured is so at an event: honoured 40 cooks at its annual | dinner.
local honouring = regex.new("^(?:honou?red|recogni[sz]ed|awarded|inducted)\\b")
-- What is told so without a day that has been is to come.
local present = regex.new("^(?:hosts|holds|pays)$")
local at_event = regex.new("\\b(?:at|during) (?:an?|the|its|their|this year[’']s)? ?"
  .. "(?:[\\w’'-]+ ){0,4}$")
-- The May 6 | meeting: its day is its own.
local own_date = regex.new("\\b" .. english_lists.month .. " \\d{1,2} $|\\b\\d{1,2} "
  .. english_lists.month .. " $|\\b" .. english_lists.weekday .. "(?: (?:morning|afternoon|evening"
  .. "|night))? $")
-- With these a noun alone points back.
local points = { the = true, this = true, that = true, these = true, those = true, such = true,
  both = true }
-- The dinner | of the Clerks' Guild, the unveiling of a plaque: it is named.
local owned = english_lists.lazy("^ of (?:the )?[A-Z]|^ of an? [a-z]")
-- How sure a verb alone is.
local by_verb = { act = 4, deed = 4, sign = 5, visit = 3.5 }

---@class EnglishCandidate
---@field name string
---@field words string? the event words of its name
---@field noun string what it is, for telling whether two are the same
---@field score number
---@field strength number how sure the words around it are
---@field sentence EnglishSentence
---@field seen table<EnglishSentence, boolean>? all that show it, where they are several
---@field phrase Phrase? none where a verb names it
---@field hit table the verb, or the noun where no verb tells it
---@field verb table?
---@field kind string? "deal" for an agreement, "crowd" for people who met against somebody
---@field general boolean? whether no word of the article names it
---@field pointing boolean? whether it only points back (the fair)

---What is sure of a candidate besides its own words: where it stands, whether it has a day, and
---whether the title names it.
---@param told table
---@param place integer the number of its sentence
---@param sentence EnglishSentence
---@param names string words of its name, in small letters
---@return number
local function standing(told, place, sentence, names)
  local score = place <= 2 and 1 or place <= 5 and 0.5 or 0
  if sentence.day and sentence.day.start then
    score = score + 0.7
  end
  for word in names:gmatch("%a%a%a%a+") do
    if told.title:find(word, 1, true) then
      return score + 1
    end
  end
  return score
end

---Whether a phrase tells of an earlier year (the strike of 1983).
---@param told table
---@param phrase Phrase
---@return boolean
local function is_old(told, phrase)
  local year = told.body:match("^s? [oi][fn] ([12][09]%d%d)", phrase.inner + 1)
    or phrase.name:match("^([12][09]%d%d) ")
  return year ~= nil and (told.published == nil or year < told.published:sub(1, 4))
end

---Whether a phrase is the name of an organization: Hill Road School.
---@param told table
---@param phrase Phrase
---@return boolean
local function is_organization(told, phrase)
  for _, mention in ipairs(told.mentions) do
    if mention.last >= phrase.inner then
      return mention.first <= phrase.first and mention.last == phrase.inner
    end
  end
  return false
end

---The candidate that an event phrase makes.
---@param told table
---@param place integer
---@param sentence EnglishSentence
---@param phrase Phrase
---@param before EnglishCandidate?
---@return EnglishCandidate?
local function of_phrase(told, place, sentence, phrase, before)
  if stoppages[phrase.noun] and threatened:test(told.body:sub(math.max(sentence.span.first,
    phrase.outer - 30), phrase.outer - 1)) then
    return nil
  end
  if phrase.proper and phrase.noun == "bowl" and not phrase.determiner
    or phrase.single and phrase.hit.value.event == "weak" or group[phrase.noun]
    and told.body:find(group[phrase.noun], phrase.inner + 1)
    or phrase.hit.value.event == "weak" and when:test(phrase.name) then
    return nil
  end
  -- Memorial Day | Ceremony: the longer name holds the shorter one.
  local inner = before and before.phrase.first >= phrase.first and before.words
  local words = phrase.hit.value.word .. (inner and " " .. inner or "")
  -- The meeting points back; the May 6 meeting, the union's meeting do not.
  local direct = phrase.first - phrase.outer <= #(phrase.determiner or "") + 1
  local strength, verb = english_relations.of(told, sentence, phrase, before)
  local own_day = not direct and strength > 0 and strength < 4 and sentence.day
    and sentence.day.start and own_date:test(told.body:sub(phrase.outer, phrase.first - 1))
  strength = own_day and 4 or strength
  if phrase.hit.value.event == "premises" and not (verb and opening:test(
    told.body:sub(verb.first, verb.last))) then
    return nil
  end
  if verb and present:test(verb.value.word) and not (sentence.day and sentence.day.start) then
    return nil -- July 9: the local hosts a picnic
  end
  local from = verb and math.min(verb.first, phrase.first) or phrase.first
  local pointing = phrase.single and not phrase.proper and direct
    and points[phrase.determiner or ""] and not owned:test(told.body:sub(phrase.inner + 1,
    phrase.inner + 12))
  if pointing and told.planned[phrase.noun] then
    return nil
  end
  local named = phrase.hit.value.event ~= "premises"
  if not named and (phrase.determiner == "a" or phrase.determiner == "an") then
    phrase.name = called:match(told.body:sub(sentence.span.first, phrase.outer - 1)) or phrase.name
  end
  -- The Elm Savings Club opened a second office: it is who opened it.
  local opener = not named and verb and verb.first > phrase.last
    and told.body:find("^ [ait]%l* ", verb.last + 1)
  if (named or opener) and is_organization(told, phrase) then
    return nil
  end
  if strength > 0 and quoted(told.body, phrase.first) or pointing and not (strength >= 4 and named)
    or is_old(told, phrase) then
    return nil
  elseif unreal(sentence, verb and math.max(verb.first, from) or from) then
    told.planned[phrase.noun] = true
    return nil
  end
  -- What nothing tells to have been may still be what a later sentence points back to.
  local score = strength > 0 and strength + standing(told, place, sentence, words) or 0
  if phrase.single then
    local bare = phrase.generic and not phrase.proper and not own_day
    score = score - (bare and 1 or 0) - (pointing and 0.5 or 0)
  end
  if phrase.hit.value.cues.passing and strength < 5 or phrase.hit.value.event == "weak" then
    local is_sure = strength >= 3 and not phrase.single and sentence.day and sentence.day.start
    score = score - (is_sure and 0.5 or 1.5)
  end
  local indefinite = phrase.determiner == "a" or phrase.determiner == "an"
  return { name = phrase.name, noun = phrase.noun, strength = strength, sentence = sentence,
    phrase = phrase, words = words, hit = verb or phrase.hit, verb = verb,
    pointing = pointing or nil,
    score = indefinite and score + 0.5 or score }
end

---The candidate that a proper name behind a verb makes.
---@param told table
---@param place integer
---@param sentence EnglishSentence
---@param verb table
---@return EnglishCandidate?
local function of_name(told, place, sentence, verb)
  local found = english_proper.object(told, sentence, verb)
  if not found or unreal(sentence, verb.first) or quoted(told.body, verb.first) then
    return nil
  end
  return { name = found.name, noun = found.noun, strength = found.strength, sentence = sentence,
    hit = verb, verb = verb,
    score = found.strength + standing(told, place, sentence, found.name:lower()) }
end

---Whether a sentence tells the event at which something was done: honoured 40 cooks at a dinner.
---@param sentence EnglishSentence
---@param verb table
---@return boolean
function english_candidates.holds_event(sentence, verb)
  for _, hit in ipairs(sentence.hits) do
    local at = hit.first - sentence.span.first + 1
    local event = hit.value.event
    if event and event ~= "weak" and event ~= "premises" and hit.first > verb.last
      and at_event:test(sentence.text:sub(math.max(1, at - 50), at - 1)) then
      return true
    end
  end
  return false
end

---The candidate that a verb makes alone.
---@param told table
---@param place integer
---@param sentence EnglishSentence
---@param verb table
---@return EnglishCandidate?
local function of_verb(told, place, sentence, verb)
  local strength = by_verb[verb.value.verb]
  local name = strength and not unreal(sentence, verb.first) and not quoted(told.body, verb.first)
    and english_deeds.name(told.body, sentence.span, verb)
  if not name or honouring:test(name) and english_candidates.holds_event(sentence, verb) then
    return nil
  end
  local noun = verb.value.verb == "act" and name or ""
  return { name = name, noun = noun, strength = strength, sentence = sentence, hit = verb,
    verb = verb, score = strength + standing(told, place, sentence, noun) }
end

---The candidate that a turn of phrase makes.
---@param told table
---@param place integer
---@param sentence EnglishSentence
---@param match table?
---@return EnglishCandidate?
local function of_turn(told, place, sentence, match)
  local at = match and match.hit.first
  if not match or quoted(told.body, at) or unreal(sentence, at, 25) then
    return nil
  end
  return { name = match.name, noun = match.noun, strength = match.strength, sentence = sentence,
    kind = match.kind, general = match.general, hit = match.hit,
    score = match.strength + standing(told, place, sentence, "") }
end

---The candidates of a sentence.
---@param told table body, title, mentions
---@param place integer the number of the sentence
---@param sentence EnglishSentence
---@return EnglishCandidate[]
function english_candidates.of(told, place, sentence)
  local out, before, opens = {}, nil, nil
  for _, hit in ipairs(sentence.hits) do
    local event = hit.value.event
    if event == "premises" and opens == nil then
      opens = opening:test(sentence.text)
    end
    if event and (event ~= "premises" or opens) then
      local phrase =
        english_phrases.at(told.body, sentence.span, hit, sentence.ends, told.mentions)
      local candidate = phrase and of_phrase(told, place, sentence, phrase, before)
      local held = before and candidate and candidate.phrase.first <= before.phrase.first
      out[held and #out or #out + 1] = candidate
      before = candidate or before
    end
  end
  for _, verb in ipairs(sentence.verbs) do
    out[#out + 1] = of_verb(told, place, sentence, verb) or of_name(told, place, sentence, verb)
  end
  out[#out + 1] = of_turn(told, place, sentence, english_turns.told(sentence))
  return out
end

---Adds what the beginning of an article tells as scenes, where no word for an event does.
---@param told table
function english_candidates.add_scenes(told)
  for place = 1, math.min(opening_of_story, #told.sentences) do
    local sentence, list = told.sentences[place], told.candidates[place]
    local year = sentence.text:match(" in ([12][089]%d%d)%f[%D]")
    if not (year and told.published and year < told.published:sub(1, 4)) then
      list[#list + 1] = of_turn(told, place, sentence, english_turns.seen(sentence))
    end
  end
end

return english_candidates
