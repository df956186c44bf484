-- Activities of English articles: held a meeting, the fair opened, a contest was held by ….

local date = require("broadsheet.date")
local english_candidates = require("english.candidates")
local english_days = require("english.days")
local english_headline = require("english.headline")
local english_hosts = require("english.hosts")
local english_lists = require("english.lists")
local english_people = require("english.people")
local english_places = require("english.places")
local english_sentences = require("english.sentences")
local english_story = require("english.story")
local regex = require("broadsheet.regex")
local text = require("broadsheet.text")

local english = {}

-- What a later sentence tells of another activity says so.
local news = regex.new("\\b" .. english_lists.any("news") .. "\\b", "i")

-- How many sentences make a lead; how sure the activity of an article and another one must be.
local lead = 6
local sure, sure_of_lead, sure_of_other = 5, 4, 5.2

-- What holds activities, a court or a party seldom.
local holders = { union = true, association = true, hospital = true, school = true, company = true }
-- Who tells of organized people tells of what they hold.
local organized = english_lists.lazy("\\b(?:Local \\d+|" .. english_lists.any("organized") .. "|"
  .. english_lists.any("group") .. ")\\b")

---Whether an article tells of organized people.
---@param told table
---@return boolean
local function is_organized(told)
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
local function surest(list)
  local best
  for _, candidate in ipairs(list) do
    if not best or candidate.score > best.score then
      best = candidate
    end
  end
  return best
end

-- One crowd may be called by several of these.
local alike = { march = true, parade = true, rally = true, protest = true, demonstration = true,
  picket = true, strike = true, walkout = true, stoppage = true, vigil = true }

local dateline_end = english_lists.lazy("[\\s:–—-]+$")
-- Sir, your report of the meeting: a letter tells of what others told.
local letter = regex.new("^(?:Sirs?|Madam|Dear [A-Z]\\w+|To the [Ee]ditor)\\b[,:. ]")

---Whether a day is of a year that is long past.
---@param day table?
---@param published string?
---@return boolean
local function is_long_past(day, published)
  local year = day and day.start and tonumber(day.start:sub(1, 4))
  return year ~= nil and published ~= nil and year + 1 < tonumber(published:sub(1, 4))
end

---Whether an activity is to come by its own day, or is of years that are long past.
---@param told table
---@param candidate EnglishCandidate
---@return boolean
local function coming(told, candidate)
  local day = candidate.sentence.day
  return english_days.coming(day, told.published) or is_long_past(day, told.published)
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
local function follow_pointers(told)
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
  for place = 1, best.general and math.min(lead, #told.candidates) or 0 do
    for _, other in ipairs(told.candidates[place]) do
      local event = other.phrase and other.phrase.hit.value.event
      if event and event ~= "weak" and event ~= "premises" and other.strength >= 3
        and other.score >= sure_of_lead and not coming(told, other) then
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
local function main_of(told)
  local best, most
  for place, list in ipairs(told.candidates) do
    local candidate = surest(list)
    local worth = candidate and not coming(told, candidate)
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
  local likely = best.score >= sure_of_lead and best.strength >= 2 and dated and is_organized(told)
  return (best.score >= sure or likely) and best or nil
end

---The event of the title, when the lead tells of a day that has been and plans nothing.
---@param told table
---@param title string?
---@param lexicon table
---@return EnglishCandidate?
local function titled(told, title, lexicon)
  local dated = is_dated(told)
  for i = 1, dated and math.min(3, #told.sentences) or 0 do
    local sentence = told.sentences[i]
    if english_sentences.unreal(sentence, sentence.span.last)
      or english_days.coming(sentence.day, told.published) then
      return nil
    end
  end
  if not title or not dated or not is_organized(told) then
    return nil
  end
  local heading = { body = title, published = told.published, wire = told.wire }
  local span = { first = 1, last = #title }
  return english_candidates.of_title(told, english_sentences.read(heading, span, lexicon))
end

---Whether a candidate is another activity than those told already.
---@param told table
---@param candidate EnglishCandidate
---@return boolean
local function is_other(told, candidate)
  if candidate.score < sure_of_other or candidate.strength < 4 or coming(told, candidate)
    or told.nouns[candidate.noun] or candidate.phrase and candidate.phrase.single then
    return false
  end
  local dated = candidate.sentence.day ~= nil and (candidate.phrase or candidate.noun ~= "")
    and not (alike[candidate.noun] and alike[told.main])
  return dated or news:test(candidate.sentence.text)
end

---The sentences that say so.
---@param told table
---@param candidate EnglishCandidate
---@return Span[]
local function evidence_of(told, candidate)
  local out = {}
  for _, sentence in ipairs(candidate.seen and told.sentences or { candidate.sentence }) do
    if not candidate.seen or candidate.seen[sentence] then
      out[#out + 1] = { first = sentence.span.first, last = sentence.span.last }
    end
  end
  return out
end

---Adds an activity.
---@param told table
---@param candidate EnglishCandidate
local function add(told, candidate)
  told.nouns[candidate.noun] = true
  told.nouns[candidate.name:lower():match("(%a+)$") or ""] = true
  told.drafts[#told.drafts + 1] = {
    name = candidate.name,
    date = english_sentences.date(candidate.sentence.day),
    place = english_places.of(told, candidate),
    organizers = english_hosts.of(told, candidate),
    undertakers = {},
    co_organizers = {},
    participants = english_people.within(candidate.sentence.text, true),
    evidence = evidence_of(told, candidate),
    rule = candidate.hit.value.rule,
  }
end

---The name of the main activity as the article gives it in full.
---@param told table
---@param main EnglishCandidate
local function name_in_full(told, main)
  for _, list in ipairs(told.candidates) do
    for _, other in ipairs(list) do
      local longer = main.phrase and other.phrase and other.phrase.proper
        and other.noun == main.noun and #other.name > #main.name
      if longer and (not main.phrase.proper or other.name:sub(-#main.name) == main.name) then
        main.name = other.name
        return
      end
    end
  end
end

---The activities that an article tells.
---@param article table
---@param published string?
---@param mentions Mention[]
---@param lexicon table
---@return Draft[]
function english.read(article, published, mentions, lexicon)
  local dateline = article.metadata.dateline
  local day = dateline and date.find(dateline_end:gsub(dateline, ""), published)[1]
  local wire = day ~= nil and day.start ~= nil and day.start == day["end"]
  published = wire and day.start or published
  local printed = (article.title or "") .. " " .. (article.subtitle or "")
  local told = { body = article.text, title = printed:lower(), printed = printed, wire = wire,
    heading = article.title,
    published = published, mentions = mentions, drafts = {},
    city = dateline and english_places.of_dateline(dateline),
    nouns = { [""] = false }, planned = {}, sentences = {}, candidates = {} }
  local bounds = text.sentence_bounds(told.body)
  for i = 1, #bounds // 2 do
    local span = { first = bounds[2 * i - 1], last = bounds[2 * i] }
    told.sentences[i] = english_sentences.read(told, span, lexicon)
    told.candidates[i] = english_candidates.of(told, i, told.sentences[i])
  end
  if letter:test(told.body) then
    return {}
  end
  follow_pointers(told)
  local main = main_of(told)
  if not main then
    english_candidates.add_scenes(told)
    main = main_of(told)
  end
  if main and main.verb and main.verb.value.verb == "deed" then
    main = english_headline.mentioned(told, true) or main -- 40 boxes, the take of a yearly drive
  end
  main = main or titled(told, article.title, lexicon)
    or is_organized(told) and english_headline.mentioned(told)
    or is_organized(told) and (english_headline.of(told, article.title)
      or english_headline.shown(told, article.title))
  local opened = told.sentences[1] and told.sentences[1].day
  if not main or not main.sentence.day and is_long_past(opened, told.published) then
    return {}
  end
  name_in_full(told, main)
  told.main = main.noun
  add(told, main)
  english_story.fill(told, told.drafts[1], main)
  for _, list in ipairs(told.candidates) do
    local other = surest(list)
    if other and other.sentence ~= main.sentence and is_other(told, other) then
      add(told, other)
    end
  end
  return told.drafts
end

return english
