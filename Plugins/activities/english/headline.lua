-- What an English article tells without a word for it, under its title: They knitted a mile, when
-- 300 members laid a scarf along the road on Saturday.

local english_days = require("english.days")
local english_lists = require("english.lists")
local english_people = require("english.people")
local english_sentences = require("english.sentences")
local date = require("broadsheet.date")

local english_headline = {}

local any, lazy = english_lists.any, english_lists.lazy

-- So many sentences at the beginning must tell who did something, and when.
local lead = 3
-- So many show what it is about.
local scene = 4
-- A title of so many words that reports something.
local words = lazy("^(?:[^\\s]+ ){0,11}[^\\s]+$")
local question = lazy("[?:]\\s*$|^(?i:" .. any("no news") .. ")\\b")
local opened = lazy("^[\"“‘]")
-- What is no deed of those who are counted, and what people are seen to do.
local bad, doing = "bad news", "seen doing"

-- Colleagues at the depot piped him out.
local begins = lazy("^(?:(?:[A-Z][\\w'’-]*\\s+(?:[a-z'’-]+\\s+){0,2})?" .. any("group")
  .. "|(?!" .. any("no group") .. "\\b)[A-Z][a-z]{2,}" .. any("ending")
  .. ")\\b[^.;]{1,90}?\\b(?:[a-z]+ed|" .. any("did") .. "|" .. any("taking")
  .. ")\\b")
local idle = lazy("^[^,;]{0,80}?(?<!\\bwho )(?<!\\bto )\\b" .. any("no deed")
  .. "\\b|,[”\"]? (?:(?:it|he|she|they|we) )?" .. any("spoken") .. "\\b")
local yearly = lazy("^(?:" .. any("ordinal") .. "|annual|yearly|\\d+(?:st|nd|rd|th))\\s")

---Whether a day is one of the last weeks, or are some days that follow each other.
---@param day table?
---@param published string?
---@return boolean
local function is_recent(day, published)
  if not day or not day.start or not published or #published < 7 or #day.start < 10
    or english_days.coming(day, published) then
    return false
  end
  local month = date.resolve("last month", #published < 10 and published .. "-01" or published)
  return day.start >= (month and month.start or published)
    and (day.start == day["end"] or day.text:find("%ld?ay") ~= nil
      or day.text:find("week", 1, true) ~= nil or day.text:find("%d%d?%D%D?%D?%D?%D?%d") ~= nil)
end

---Whether a sentence begins with people who did something on its own day.
---@param sentence EnglishSentence
---@param published string?
---@return boolean
local function tells_deed(sentence, published)
  return begins:test(sentence.text) and is_recent(sentence.day, published)
    and not idle:test(sentence.text:sub(1, 160))
end

---The event that a lead only mentions, where it is somebody's, a yearly one or the title's: The
---take from the branch's annual drive was four tons.
---@param told table
---@param yearly_only boolean?
---@return EnglishCandidate?
function english_headline.mentioned(told, yearly_only)
  local day
  for i = 1, math.min(lead, #told.sentences) do
    day = day or is_recent(told.sentences[i].day, told.published)
  end
  for i = 1, day and math.min(lead, #told.sentences) or 0 do
    local sentence = told.sentences[i]
    local none = english_lists.holds(bad, sentence.text)
    for _, candidate in ipairs(none and {} or told.candidates[i]) do
      local phrase = candidate.phrase
      local event = phrase and phrase.hit.value.event
      if phrase and event ~= "weak" and event ~= "premises" and candidate.strength < 3
        and not (phrase.single and phrase.generic) and not english_sentences.planned(sentence)
        and not english_sentences.quoted(told.body, phrase.first)
        and not phrase.hit.value.cues.passing
        and (phrase.owner and not phrase.single and not yearly_only or yearly:test(phrase.name))
      then
        return candidate
      end
    end
  end
  return nil
end

---What an article tells under its title.
---@param told table
---@param title string
---@param sentence EnglishSentence the one that tells it
---@param seen table<EnglishSentence, boolean> those that show it
---@return EnglishCandidate
local function under(told, title, sentence, seen)
  for i = 1, math.min(scene, #told.sentences) do
    local other = told.sentences[i]
    if not idle:test(other.text:sub(1, 160)) and not english_sentences.planned(other)
      and english_lists.holds(doing, other.text) then
      seen[other] = true
    end
  end
  return { name = title, noun = "", strength = 2, score = 4, sentence = sentence, seen = seen,
    hit = { first = sentence.span.first, last = sentence.span.first,
      value = { rule = "a title", cues = {} } } }
end

---What an article tells under its title, when people who are counted did something on a day.
---@param told table
---@param title string?
---@return EnglishCandidate?
function english_headline.of(told, title)
  if not title or told.wire or not words:test(title) or question:test(title)
    or not title:find("%l%l") then
    return nil
  end
  local people, day
  for i = 1, math.min(lead, #told.sentences) do
    local sentence = told.sentences[i]
    if english_lists.holds(bad, sentence.text) then
      return nil
    elseif not opened:test(sentence.text) and not english_sentences.planned(sentence) then
      day = day or is_recent(sentence.day, told.published) and sentence or nil
      people = people or english_people.leading(sentence.text) and sentence
        or english_people.within(sentence.text, true) and sentence
        or tells_deed(sentence, told.published) and sentence or nil
    end
  end
  if not day or not people then
    return nil
  end
  return under(told, title, people, { [people] = true, [day] = true })
end

---Whether people of an organization act in a sentence (Herders of the Sand Union brought goats).
---@param told table
---@param sentence EnglishSentence
---@return boolean
local function is_of_people(told, sentence)
  for _, mention in ipairs(told.mentions) do
    local before = told.body:sub(math.max(sentence.span.first, mention.first - 30),
      mention.first - 1)
    if mention.first >= sentence.span.first and mention.last <= sentence.span.last
      and (mention.kind == "union" or mention.kind == "association")
      and before:find("%l%ls of t?h?e? ?$") and not idle:test(sentence.text:sub(1, 160)) then
      return true
    end
  end
  return false
end

---Whether a union or the like is named at the beginning of an article.
---@param told table
---@return boolean
local function names_union(told)
  local last = told.sentences[math.min(scene + 1, #told.sentences)].span.last
  for _, mention in ipairs(told.mentions) do
    if mention.first <= last and (mention.kind == "union" or mention.kind == "association") then
      return true
    end
  end
  return false
end

---What an article shows under its title: on a day of the last weeks people who are counted, or an
---organization of people, did something that no word names, or people are seen to do two things.
---@param told table
---@param title string?
---@return EnglishCandidate?
function english_headline.shown(told, title)
  if not title or told.wire or not words:test(title) or question:test(title) then
    return nil
  end
  local shown, day
  local done = {}
  for i = 1, math.min(scene, #told.sentences) do
    local sentence = told.sentences[i]
    local is_idle = idle:test(sentence.text:sub(1, 160))
    if english_lists.holds(bad, sentence.text) or is_idle and i == 1 then
      return nil
    elseif not opened:test(sentence.text) and not english_sentences.planned(sentence) then
      day = day or is_recent(sentence.day, told.published) and sentence or nil
      shown = shown or not is_idle
        and (english_people.anywhere(sentence.text) or english_people.within(sentence.text, true)
          or is_of_people(told, sentence) or begins:test(sentence.text))
        and sentence or nil
      if not is_idle then
        english_lists.collect(doing, sentence.text, done)
      end
    end
  end
  if not day or not shown and not (done[2] and names_union(told)) then
    return nil
  end
  return under(told, title, day, { [day] = true, [shown or day] = true })
end

return english_headline
