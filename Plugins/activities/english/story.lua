-- What the sentences around an English activity add to it: day, place, organizers, participants.

local date = require("broadsheet.date")
local english_crowds = require("english.crowds")
local english_days = require("english.days")
local english_deals = require("english.deals")
local english_hosts = require("english.hosts")
local english_lists = require("english.lists")
local english_partners = require("english.partners")
local english_people = require("english.people")
local english_places = require("english.places")
local english_sentences = require("english.sentences")
local likely_hosts = require("english.likely_hosts")
local regex = require("broadsheet.regex")

local english_story = {}

-- How many sentences make a lead, and how many beside its own tell more of it than a dateline.
local reach, beside = 6, 2

local again = regex.new("^It (?:was|is|has been|drew|attracted|lasted|ended|began)\\b"
  .. "|\\b(?:the|this|that)\\s+(?:[\\w-]+\\s+)?"
  .. english_lists.any("again") .. "\\b", "i")

-- Somebody else was named before.
local jointly = regex.new("\\bco-?(?:hosted|organi[sz]ed|sponsored|run) by\\b")

-- Where a deal was made.
local signing = regex.new("\\b" .. english_lists.any("signed") .. "\\b")
-- How many days an activity lasts, as its name says.
local lasting = regex.new("\\b(\\w+)-day\\b")
local longest = 10
local over = regex.new("\\b(?:finished|completed|ended|concluded) $")
local ended = regex.new("^(?:\\w+ )?(?:finished|completed|ended|concluded|closed|wrapped up)\\b")

local kindred = english_lists.kindred

---The sentences of the lead, the activity's own first, then those before and after it.
---@param told table
---@param main EnglishCandidate
---@return EnglishSentence[]
local function around(told, main)
  local own = 1
  for i, sentence in ipairs(told.sentences) do
    own = sentence == main.sentence and i or own
  end
  local out = {}
  for distance = 1, reach do
    out[#out + 1] = own - distance >= 1 and told.sentences[own - distance] or nil
    out[#out + 1] = own + distance <= math.max(reach, own + 2) and told.sentences[own + distance]
      or nil
  end
  return out
end

---Whether a sentence speaks of an event, by its noun or by another word for the like.
---@param sentence EnglishSentence
---@param noun string
---@return boolean
local function speaks_of(sentence, noun)
  local lower = noun ~= "" and sentence.text:lower() or ""
  for _, word in ipairs(kindred[noun] or { noun ~= "" and noun or nil }) do
    if lower:find("[^%a]" .. word) then
      return true
    end
  end
  return false
end

---Whether a day is better than the one that is known.
---@param known table?
---@param day table?
---@return boolean
local function is_better(known, day)
  return day ~= nil and day.start ~= nil and not (known and known.start
    and (known.text:find("%d") or known.text:find("%u%l+day") or known.start == known["end"]
      or day.start ~= day["end"]))
end

---Makes a day as long as the name of the activity says: a two-day visit.
---@param name string
---@param day table
local function lengthen(name, day)
  local days = lasting:match(name)
  local count = days and (english_lists.numbers[days:lower()] or tonumber(days)) or 1
  if day.start and day.start == day["end"] and #day.start == 10 and count <= longest then
    for _ = 2, count do
      local following = date.resolve("tomorrow", day["end"])
      day["end"] = following and following["end"] or day["end"]
    end
  end
end

---Adds those who held it together with the host, who did the work and who helped.
---@param told table
---@param sentence EnglishSentence
---@param draft Draft
---@param deal boolean whether it is an agreement
local function with_others(told, sentence, draft, deal)
  local partners = english_partners.partners_in(told, sentence)
  if partners[1] and draft.organizers[1] then
    draft.organizers = english_partners.together(draft.organizers, partners)
  elseif partners[1] then
    told.partners = english_partners.together(told.partners or {}, partners)
  end
  draft.undertakers = draft.undertakers[1] and draft.undertakers
    or english_partners.undertakers_in(told, sentence)
  draft.co_organizers = (deal or draft.co_organizers[1]) and draft.co_organizers
    or english_partners.helpers_in(told, sentence)
end

local giving = {}
for _, noun in ipairs(english_lists.words("giving")) do
  giving[noun] = true
end

---Who took part, where no sentence says so: by what they gave or got, as the article begins or as
---its title says.
---@param told table
---@param main EnglishCandidate
---@return table?
local function counted_besides(told, main)
  local people
  if giving[main.noun] then
    people = english_people.by_portions(main.sentence.text)
    for _, sentence in ipairs(around(told, main)) do
      people = people or english_people.by_portions(sentence.text)
    end
  end
  for i = 1, math.min(2, #told.sentences) do
    people = people or english_people.leading(told.sentences[i].text)
  end
  return people or english_people.leading(main.sentence.text)
    or english_people.titled(told.title) or english_people.honoured(main.sentence.text)
end

---Whether a sentence tells of a year before that of the paper: the hall was built by 60 masons in
---1912.
---@param told table
---@param sentence EnglishSentence
---@return boolean
local function is_of_old(told, sentence)
  local year = told.published and told.published:sub(1, 4)
  local unquoted = sentence.text:gsub("\u{201C}.-\u{201D}", "")
  for found in unquoted:gmatch(" [io][nf] ([12][089]%d%d)%f[%D]") do
    if year and found < year then
      return true
    end
  end
  return false
end

-- The vote, held at the Elm Club on Sunday, was close: there it was, whatever else is named.
local held_at = regex.new("\\b(?:was|were|which was|is|,)\\s?held\\s+"
  .. "(?:(?:on|last|this)\\s+[^,.;]{3,20}?\\s+)?(?=(?:at|in|outside|aboard|inside)\\s)")

---Adds the place that a sentence around an activity tells.
---@param told table
---@param draft Draft
---@param sentence EnglishSentence
---@param seen { real: boolean, points: boolean, deal: boolean, far: boolean, placed: string? }
---@return string? placed how its place is known: "own", "held", "city", "near"
local function place_around(told, draft, sentence, seen)
  local held = seen.points and seen.real and seen.placed ~= "held" and held_at:exec(sentence.text)
  local place = held and english_places.find(sentence.text:sub(held.last + 1))
  if place then
    draft.place = place
    return "held"
  elseif draft.place and not (seen.placed == "city" and seen.points and seen.real) then
    return seen.placed
  elseif not draft.place and seen.far and told.city then
    draft.place = told.city
    return "city"
  end
  place = seen.real and (not seen.deal or signing:test(sentence.text))
    and english_places.but_no_union(told, english_places.find(sentence.text)) or nil
  draft.place = place or draft.place
  return place and "near" or seen.placed
end

---Adds what the sentences around an activity say of it.
---@param told table
---@param draft Draft
---@param main EnglishCandidate
---@param hosted boolean whether its own sentence names its hosts
---@param deal boolean whether it is an agreement
local function fill_around(told, draft, main, hosted, deal)
  local placed = draft.place and "own" or nil
  local ratified = main.verb and main.verb.value.verb == "sign" and "vote" or ""
  local noun = main.noun ~= "" and main.noun or ratified
  for distance, sentence in ipairs(around(told, main)) do
    local real = not english_sentences.planned(sentence)
    local points = again:test(sentence.text) or speaks_of(sentence, noun)
    if real and is_better(draft.date, sentence.day)
      and not english_days.coming(sentence.day, told.published) then
      draft.date = english_sentences.date(sentence.day)
    end
    local told_of = not english_sentences.unreal(sentence, sentence.span.first + 30)
      and not is_of_old(told, sentence)
    local people = (not draft.participants or draft.participants.teams) and told_of
      and english_people.within(sentence.text, false, points) or nil
    draft.participants = people and not (draft.participants and people.teams) and people
      or draft.participants
    local hosts = (hosted or not points) and {} or english_hosts.named_in(told, sentence)
    hosts = (hosted or hosts[1]) and hosts or english_hosts.credited_in(told, sentence)
    if hosts[1] then
      local with = jointly:test(sentence.text) and draft.organizers or {}
      draft.organizers, hosted = english_partners.together(with, hosts), true
    elseif points and real and not draft.organizers[1] then
      draft.organizers = english_hosts.subject_in(told, sentence)
    end
    if points and english_partners.may_stand_in(sentence) then
      with_others(told, sentence, draft, deal)
    end
    placed = place_around(told, draft, sentence,
      { real = real, points = points, deal = deal, far = distance > beside, placed = placed })
  end
end

---Gives an activity hosts that no sentence around it names.
---@param told table
---@param draft Draft
---@param main EnglishCandidate
local function host_elsewhere(told, draft, main)
  for i = 1, draft.organizers[1] and 0 or math.min(8, #told.sentences) do
    local sentence = told.sentences[i]
    draft.organizers = draft.organizers[1] and draft.organizers
      or sentence.text:find("paid for by", 1, true) and {} or english_hosts.named_in(told, sentence)
  end
  local crowd = english_crowds.is_crowd(main)
  if crowd then
    draft.organizers = english_crowds.without_firms(told, main, draft.organizers)
  end
  if not draft.organizers[1] then
    local subject = english_hosts.subject_of(told, told.sentences[1])
    subject = crowd and english_crowds.without_firms(told, main, subject) or subject
    local named = { english_hosts.in_name(told, main.phrase) }
    named = subject[1] and subject or named[1] and named or { likely_hosts.in_title(told) }
    named = named[1] and named or likely_hosts.union_in(told, crowd)
    draft.organizers = named[1] and named or { likely_hosts.only_one(told, crowd)
      or not crowd and likely_hosts.of_place(told, draft.place) or nil }
  end
end

---The house that the lead names somewhere, where nothing else tells the place.
---@param told table
---@param deal boolean whether it is an agreement
---@return string?
local function house_in_lead(told, deal)
  for i = 1, deal and 0 or math.min(3, #told.sentences) do
    local sentence = told.sentences[i]
    local place = not english_sentences.planned(sentence)
      and english_places.but_no_union(told, english_places.named(sentence.text))
    if place then
      return place
    end
  end
  return nil
end

---Fills what the first activity still lacks from the sentences around it.
---@param told table
---@param draft Draft
---@param main EnglishCandidate
function english_story.fill(told, draft, main)
  local hosts = english_hosts.named_in(told, main.sentence)
  local hosted = hosts[1] ~= nil
  local deal = english_deals.is_deal(main)
  draft.organizers = hosted and hosts or draft.organizers
  with_others(told, main.sentence, draft, deal)
  fill_around(told, draft, main, hosted, deal)
  local portions = giving[main.noun] and english_people.by_portions(main.sentence.text)
  if portions and draft.participants and draft.participants.count < portions.count then
    draft.participants = portions -- gave 212 pints; 19 came for the first time
  end
  draft.place = draft.place or told.city or english_places.owner(told, main.phrase)
    or told.heading and told.heading:find(" %l%l%l") and english_places.find(told.heading)
    or house_in_lead(told, deal) or nil
  draft.participants = draft.participants or english_people.in_name(draft.name)
    or counted_besides(told, main)
  local before = main.phrase and told.body:sub(math.max(1, main.phrase.outer - 11),
    main.phrase.outer - 1) or ""
  if draft.date and not (main.verb and ended:test(main.verb.value.word)) and not over:test(before)
  then
    lengthen(draft.name, draft.date)
  end
  host_elsewhere(told, draft, main)
  draft.organizers = english_partners.together(draft.organizers, told.partners or {})
  if deal then
    draft.organizers = english_partners.both_sides(told, draft.organizers)
  end
end

return english_story
