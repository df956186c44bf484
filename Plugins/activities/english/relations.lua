-- How sure a sentence tells that an English event took place, from what stands around its name.

local english_days = require("english.days")
local english_lists = require("english.lists")
local english_prepositions = require("english.prepositions")
local regex = require("broadsheet.regex")

local english_relations = {}

-- Between a verb and its object.
local adverbs = regex.new("^\\s+(?:" .. english_lists.any("adverb") .. "\\s+){0,2}$")
-- …, its biggest rally in years: it is what was told before.
local superlative = english_lists.lazy("^(?:its|their|the|by far the) "
  .. "(?:(?:second|third|fourth)[- ])?" .. english_lists.any("superlative") .. "\\b")
-- Between two objects of a verb.
local listed = regex.new("^(?:,|,? and|,? as well as|,? plus|,? followed by)\\s*$")
-- What stands before an event for which people came.
local purposes = { ["for"] = true, ["in"] = true, to = true, at = true }
-- So many bytes behind an event its verb is looked for.
local reach = 140
-- Yesterday's meeting of the board heard: its day stands in front.
local dated = regex.new("\\b(?:" .. english_lists.any("day") .. "|" .. english_lists.weekday
  .. ")['’]s$", "i")
local past = regex.new("^(?:\\s+(?:for|of|on|about|against|to|in|at|last|this)\\s+[^,.;:]{3,60}?)?"
  .. "(?:\\s+(?:was|were)\\s+[a-z]+(?:\\s+[a-z]+)?(?=,))?"
  .. ",?\\s+(?:\\([^)]{1,40}\\),?\\s+)?(?:(?:(?:which|that)\\s+)?(?:was|were)\\s+)?"
  .. "(?:co-?|jointly\\s+|recently\\s+)?" .. english_lists.any("passed")
  .. "\\s+(?:jointly |together |recently |earlier |successfully )?"
  .. "(?:[A-Z0-9]|" .. english_lists.any("passed where") .. ")")
-- The settlement, signed at the Elm Hotel, raises pay.
local deal = regex.new("^" .. english_lists.any("agreement") .. "$", "i")
local agreed = regex.new("^,?\\s+(?:which\\s+was\\s+)?(?:signed|inked|sealed|reached|concluded"
  .. "|brokered|initialled)\\s+(?:at|in|on|by|between|yesterday|last|after)\\b")
local took = regex.new("^,?\\s+(?:which|that)\\s+" .. english_lists.any("took") .. "\\b")
local contact = regex.new("^,?\\s+(?:which |that )?(?:(?:the |their )?[A-Z]"
  .. "|the " .. english_lists.any("body") .. "\\b)[^.;]{0,90}?"
  .. "\\s" .. english_lists.any("they held") .. "\\b")
local calling = regex.new(
  "^(?:[,.;]|$| (?:after|for|to|in|on|over|against|because|when|as|at|said|from|until|starting"
  .. "|beginning|lasting)\\b)")
local placed = regex.new(
  "^,?\\s+(?:(?:at|in|on|outside|last|yesterday)\\b|[0-9]|[A-Z][a-z]+ [0-9])")
-- The course, at Elm Hall on May 4, was the federation's answer.
local theirs = regex.new("^[^.;]{0,80}?\\swas (?:the |our )?[A-Z]?[^.;,]{2,60}[’']s "
  .. english_lists.any("doing of") .. "\\b")
-- The congress in Elmport, which 340 delegates attended.
local crowded = regex.new("^(?:\\s+(?:in|at)\\s+[^,.;]{2,40}"
  .. "(?:, [A-Z][\\w. ]{1,20})?)?,?\\s+"
  .. "(?:which|that|where|to which)\\s+(?:[a-z]+\\s+){0,3}?[0-9][0-9,]*\\s[a-z]")
local gap = regex.new("\\b" .. english_lists.any("gap") .. "\\b"
  .. "|\\band\\s+(?:was|were|is|are|has|have)\\b")
-- began voting, started to sing
local doing = regex.new("^\\s+(?:to\\s+\\w|\\w+ing\\b)")
-- How sure a verb makes what is its object, and what is its subject.
local by_object = { hold = 5, start = 5, attend = 4, mark = 4, have = 4, call = 5 }
local by_subject = { open = 5, start = 5, draw = 4, mark = 4, deed = 4 }

---The last verb before a phrase that has it as object.
---@param told table
---@param sentence table
---@param phrase Phrase
---@return table? verb
local function governor(told, sentence, phrase)
  local verb
  for _, hit in ipairs(sentence.verbs) do
    if hit.last < phrase.outer then
      verb = hit
    end
  end
  local kind = verb and verb.value.verb
  local object = by_object[kind] and (verb.last + 2 == phrase.outer
    or adverbs:test(told.body:sub(verb.last + 1, phrase.outer - 1)))
  local rest = told.body:sub(phrase.last + 1, math.min(sentence.span.last, phrase.last + 12))
  if object and kind == "call" and not calling:test(rest) then
    return nil
  end
  return object and verb or nil
end

---Whether another event stands between a phrase and a verb, behind a comma.
---@param told table
---@param sentence EnglishSentence
---@param phrase Phrase
---@param verb table
---@return boolean
local function overtaken(told, sentence, phrase, verb)
  for _, hit in ipairs(sentence.hits) do
    if hit.value.event and hit.first > phrase.last and hit.last < verb.first
      and told.body:sub(phrase.last + 1, hit.first):find(", ", 1, true) then
      return true
    end
  end
  return false
end

---The first verb behind a phrase whose subject it is.
---@param told table
---@param sentence table
---@param phrase Phrase
---@return table? verb
local function predicate(told, sentence, phrase)
  for _, hit in ipairs(sentence.verbs) do
    if hit.first > phrase.last then
      local between = told.body:sub(phrase.last + 1, hit.first - 1)
      local kind = hit.value.verb
      local passive = kind == "hold" and told.body:find("^ by ", hit.last + 1)
      if kind == "have" or kind == "call" or passive then
        goto continue
      elseif #between > 130 or between:find(";", 1, true) or gap:test(between)
        or not by_subject[kind]
        or doing:test(told.body:sub(hit.last + 1, sentence.span.last)) then
        return nil
      end
      return not overtaken(told, sentence, phrase, hit) and hit or nil
    end
    ::continue::
  end
  return nil
end

---Whether the words behind a phrase say that it is to come (the fair, hosted by the union, will).
---@param sentence EnglishSentence
---@param phrase Phrase
---@return boolean
local function planned(sentence, phrase)
  for _, hit in ipairs(sentence.hits) do
    if hit.first > phrase.last and hit.first < phrase.last + 120 and hit.value.cues.plan then
      return true
    end
  end
  return false
end

---Whether the day of an event stands right behind it: the open day at Elm Hall on May 4.
---@param told table
---@param sentence EnglishSentence
---@param phrase Phrase
---@return boolean
local function is_dated(told, sentence, phrase)
  local opens = phrase.outer == sentence.span.first
    and told.body:find("^,? %u?%l* ?%d", phrase.last + 1)
  local event = phrase.hit.value.event
  if not opens and (phrase.single or not phrase.determiner) or event == "premises"
    or event == "weak" then
    return false
  end
  local rest = told.body:sub(phrase.last + 1, math.min(sentence.span.last, phrase.last + 70))
  local day = placed:test(rest) and sentence.day or nil
  if not day or not day.first then
    return false
  end
  local at = sentence.span.first + day.first - 1
  for _, hit in ipairs(sentence.hits) do
    if hit.value.event and hit.first > phrase.last and hit.last < at then
      return false
    end
  end
  return at > phrase.last and at <= phrase.last + 60
    and not told.body:sub(phrase.last + 1, at - 1):find("[.;:]")
    and not english_days.coming(day, told.published) and not planned(sentence, phrase)
end

-- Elm Hall was packed on Saturday for | the convention.
local filled = english_lists.lazy("^(?:The\\s+)?[A-Z][^.;]*?\\b" .. english_lists.any("place did")
  .. "\\b[^.;]*$")

---Whether those come together whose purpose a phrase is (gathered in the hall for a rally).
---@param sentence EnglishSentence
---@param phrase Phrase
---@return boolean
local function came(sentence, phrase)
  local verb
  for _, hit in ipairs(sentence.hits) do
    if hit.last < phrase.outer and (hit.value.verb or hit.value.cues.take) then
      verb = hit
    end
  end
  return verb ~= nil and (verb.value.verb == "attend" or verb.value.cues.take == true
    or verb.value.word == "brought") or filled:test(sentence.text:sub(1,
    phrase.outer - sentence.span.first))
end

---Whether people marched or the like in the event of a phrase: marched in the annual parade.
---@param sentence EnglishSentence
---@param phrase Phrase
---@return boolean
local function acts_before(sentence, phrase)
  for _, hit in ipairs(sentence.verbs) do
    if hit.last < phrase.outer and hit.value.verb == "act" then
      return true
    end
  end
  return false
end

---How sure the words behind a phrase make it (the fair, hosted by the union; the fair opened).
---@param told table
---@param sentence EnglishSentence
---@param phrase Phrase
---@param oblique boolean whether a preposition stands before it
---@return number? strength
---@return table? verb
local function followed(told, sentence, phrase, oblique)
  local near
  for _, hit in ipairs(sentence.verbs) do
    near = near or hit.first > phrase.last and hit.first < phrase.last + reach and hit
  end
  if not near then
    return nil, nil
  end
  local last = math.min(sentence.span.last, phrase.last + reach + 40)
  local rest = told.body:sub(phrase.last + 1, last)
  local told_by = rest:find("^,? [%uwt]") and contact:exec(rest)
  if told_by or near.first - phrase.last < 110 and past:test(rest)
    or deal:test(phrase.noun) and agreed:test(rest) then
    local at = told_by and phrase.last + told_by.last
    for _, hit in ipairs(told_by and sentence.verbs or {}) do
      near = hit.last <= at and hit.first > phrase.last and hit or near
    end
    return planned(sentence, phrase) and 0 or 5, told_by and near or nil
  elseif rest:find("^,? [wt]h") and took:test(rest) or crowded:test(rest) then
    return 4.5, nil
  elseif rest:find("s ", 1, true) and theirs:test(rest) then
    return 4.5, nil
  end
  local subject = not oblique and predicate(told, sentence, phrase)
  return subject and by_subject[subject.value.verb] or nil, subject or nil
end

---How sure a few turns make an event that no verb of holding tells: brought its fair back, or to
---the hall; …, its biggest rally in years.
---@param told table
---@param phrase Phrase
---@return number?
local function by_turn(told, phrase)
  local body, outer = told.body, phrase.outer
  if body:find("^, ", outer - 2) and superlative:test(body:sub(outer, phrase.inner)) then
    return 4.4
  end
  local brought = body:find("^brought ", outer - 8) ~= nil
  local back = brought and body:find("^ back", phrase.last + 1)
  local along = brought and phrase.determiner == "its" and (body:find("^ to ", phrase.last + 1)
    or body:find("^ into ", phrase.last + 1))
  return (back or along) and 4.6 or nil
end

---How sure it is that the event of a phrase took place, and the word that says so.
---@param told table body
---@param sentence table span, verbs
---@param phrase Phrase
---@param before table? the phrase before it, with its strength and verb
---@return number strength 0 when nothing says so
---@return table? verb
function english_relations.of(told, sentence, phrase, before)
  local body, span = told.body, sentence.span
  local verb = governor(told, sentence, phrase)
  if verb then
    return by_object[verb.value.verb], verb
  end
  local turn = by_turn(told, phrase)
  if turn then
    return turn, nil
  end
  local lead = body:sub(math.max(span.first, phrase.outer - 24), phrase.outer - 1)
  if before and before.strength and before.strength >= 4 and before.verb
    and before.verb.first < before.phrase.first
    and listed:test(body:sub(before.phrase.last + 1, phrase.outer - 1)) then
    return before.strength - 0.5, before.verb
  end
  local preposition, surely = english_prepositions.of(body, span, phrase, lead)
  if surely == 0 then
    return 0, nil
  end
  if purposes[preposition] and came(sentence, phrase) then
    local acted = preposition == "in" and not phrase.single and phrase.determiner
      and acts_before(sentence, phrase)
    return preposition == "for" and 4 or acted and 5.2 or 3.5, nil
  end
  local strength, subject = followed(told, sentence, phrase, surely ~= nil)
  if strength then
    return strength, subject
  elseif phrase.edge and dated:test(lead .. phrase.edge) then
    return 3, nil
  end
  if (surely or 0) < 3.5 and is_dated(told, sentence, phrase) then
    return 3.5, nil
  elseif surely and surely < 3 and planned(sentence, phrase) then
    return 0, nil -- members of the delegation will visit
  end
  return surely or lead:find("as part of $") and 3 or 0, nil
end

return english_relations
