-- Activities of English articles: held a meeting, the fair opened, a contest was held by ….

local date = require("broadsheet.date")
local english_candidates = require("english.candidates")
local english_choice = require("english.choice")
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

-- How sure an activity besides the first must be.
local sure_of_other = 5.2

-- What a later sentence tells of another activity says so.
local news = regex.new("\\b" .. english_lists.any("news") .. "\\b", "i")

-- One crowd may be called by several of these.
local alike = english_lists.set("one crowd")

local dateline_end = english_lists.lazy("[\\s:–—-]+$")
-- Sir, your report of the meeting: a letter tells of what others told.
local letter = regex.new("^(?:Sirs?|Madam|Dear [A-Z]\\w+|To the [Ee]ditor)\\b[,:. ]")

---Whether a candidate is another activity than those told already.
---@param told table
---@param candidate EnglishCandidate
---@return boolean
local function is_other(told, candidate)
  if candidate.score < sure_of_other or candidate.strength < 4
    or english_choice.is_coming(told, candidate) or told.nouns[candidate.noun]
    or candidate.phrase and candidate.phrase.single then
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
  dateline = type(dateline) == "string" and dateline or nil
  local day = dateline and date.find(dateline_end:gsub(dateline, ""), published)[1]
  local wire = day ~= nil and day.start ~= nil and day.start == day["end"]
  published = wire and day.start or published
  local printed = (article.title or "") .. " " .. (article.subtitle or "")
  local told = { body = article.text, title = printed:lower(), printed = printed, wire = wire,
    heading = article.title ~= "" and article.title or nil,
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
  english_choice.follow_pointers(told)
  local main = english_choice.main(told)
  if not main then
    english_candidates.add_scenes(told)
    main = english_choice.main(told)
  end
  if main and main.verb and main.verb.value.verb == "deed" then
    main = english_headline.mentioned(told, true) or main -- 40 boxes, the take of a yearly drive
  end
  main = main or english_choice.titled(told, article.title, lexicon)
    or english_choice.is_organized(told) and english_headline.mentioned(told)
    or english_choice.is_organized(told) and (english_headline.of(told, article.title)
      or english_headline.shown(told, article.title))
  local opened = told.sentences[1] and told.sentences[1].day
  if not main or not main.sentence.day and english_choice.is_long_past(opened, told.published) then
    return {}
  end
  name_in_full(told, main)
  told.main = main.noun
  add(told, main)
  english_story.fill(told, told.drafts[1], main)
  for _, list in ipairs(told.candidates) do
    local other = english_choice.surest(list)
    if other and other.sentence ~= main.sentence and is_other(told, other) then
      add(told, other)
    end
  end
  for _, draft in ipairs(told.drafts) do
    local people = draft.participants
    local count = people and math.tointeger(people.count) -- 10000000000000000000 counts nobody
    draft.participants = count and { text = people.text, count = count } or nil
  end
  return told.drafts
end

return english
