-- Activities of English articles: held a meeting, the fair opened, a contest was held by ….

local date = require("broadsheet.date")
local english_deeds = require("english_deeds")
local english_lead = require("english_lead")
local english_people = require("english_people")
local regex = require("broadsheet.regex")
local text = require("broadsheet.text")

local english = {}

local determiner = regex.new(
  "^(?:,?\\s*(?:its|their|his|her|an?|the|this|that|another|what it called)\\s+)+", "i")
-- What a later sentence tells of another activity says so, or says when it was.
local news = regex.new(
  "\\b(?:also|later|afterwards?|then|earlier|same day|that (?:day|evening|night))\\b", "i")
local objective = regex.new("^\\s+(?:an?|the|its|their|his|her|this|each|every|[0-9])\\b", "i")
-- The Central Labor Body's annual picnic: whose it is is no part of the name.
local owner = regex.new(
  "^[A-Z][\\w&.-]*(?:\\s+(?:of\\s+|the\\s+|and\\s+)*[A-Z][\\w&.-]*)+['’]s?\\s+"
    .. "(?=\\S+\\s+\\S)")
local body_name =
  regex.new("\\b(?:Union|Association|Federation|Guild|Council|Board|Society|League)$")
local indefinite = regex.new("^an?\\s", "i")
local pointing = regex.new("^(?:the|this|that|its|these|such)\\s+\\w+(?:\\s+\\w+)?$", "i")
local stop = regex.new(
  "[,;:()\"“”]|\\b(?:at|on|in|to|with|from|during|where|which|who|that|attended|by|after|before"
    .. "|as|when|while|aimed|designed|titled|themed|under|about|against|since|until|last"
    .. "|yesterday|today)\\b", "i")
local clause_start =
  regex.new(".*(?:[,;:]|\\s[-–—]\\s|\\b(?:and|that|where|when|while|as)\\b)\\s*", "is")
local attached = regex.new(
  "^\\s+(?:for|of|on)\\s+[^,.;:]{3,50}?"
    .. "(?=\\s+(?:at|in|on|with|from|by|last|yesterday|today)\\b|[,.;:]|$)")
local proper = "[A-Z][\\w'’&.-]*(?:\\s+(?:(?:of|the|and|for|de)\\s+)?[A-Z][\\w'’&-]*)*"
-- Elm Park community centre: the common noun belongs to the name.
local premises = "(?:\\s+(?:[a-z]+\\s+)?(?:cent(?:re|er)|hall|school|park|stadium|hospital|college"
  .. "|hotel|plant|yard|depot|library|church|club|grounds?|pier|docks|station|theatre|gym|square))?"
local located =
  regex.new("\\b(?:at|in|outside|inside)\\s+((?:the\\s+)?" .. proper .. premises .. ")")
local conjoined = regex.new("^\\s*(?:,|and|, and|&)\\s*(?:the\\s+)?$")
local where = regex.new("\\b(?:at|in|outside|near)\\s+(?:the\\s+)?$")
local again = regex.new(
  "\\b(?:the|this|that)\\s+(?:event|evening|day|activity|programme|occasion)\\b", "i")
local weekday = regex.new("^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$", "i")
local day_name = regex.new(
  "^(?:January|February|March|April|May|June|July|August|September|October|November|December"
    .. "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b")

---Whether a hit stands as a word of its own, a plural included.
---@param body string
---@param hit table
---@return boolean
local function whole(body, hit)
  return not body:find("^[%a-]", hit.first - 1) and body:find("^s?%f[%A]", hit.last + 1) ~= nil
end

---The hits of a sentence that stand as words, in order.
---@param body string
---@param span Span
---@param lexicon table
---@return table[]
local function hits_of(body, span, lexicon)
  local out = {}
  for _, hit in ipairs(lexicon.find(body:sub(span.first, span.last))) do
    local first, last = hit.first + span.first - 1, hit.last + span.first - 1
    hit = { first = first, last = last, value = hit.value }
    if whole(body, hit) then
      out[#out + 1] = hit
    end
  end
  return out
end

---A name without its determiner, or nil when it only points back.
---@param phrase string
---@param generic boolean whether its event noun names nothing alone
---@return string?
local function name_of(phrase, generic)
  phrase = text.trim(phrase)
  if pointing:test(phrase) and not phrase:find("%u%l", 2) then
    return nil
  end
  local name = text.trim((determiner:gsub(owner:gsub(determiner:gsub(phrase, ""), ""), "")))
  if body_name:test(name) then
    return nil
  end
  local fresh = indefinite:test(phrase) and not generic
  return #name >= 5 and (fresh or name:find(" ", 1, true)) and name or nil
end

---The object of a verb: from the verb to the last event noun before a preposition.
---@param body string
---@param span Span
---@param hits table[]
---@param verb table
---@return string?
local function object_of(body, span, hits, verb)
  local rest = body:sub(verb.last + 1, span.last)
  local limit = verb.last + (stop:find(rest) or #rest + 1) - 1
  local head
  for _, hit in ipairs(hits) do
    if hit.first > verb.last and hit.last <= limit and hit.value.event then
      head = hit
    end
  end
  if not head then
    return nil
  end
  local phrase = body:sub(verb.last + 1, head.last)
  if body:sub(head.last + 1, head.last + 1) == "s" then
    phrase = phrase .. "s"
  end
  local tail = head.value.event == "generic" and attached:exec(body:sub(head.last + 1, span.last))
  return name_of(tail and phrase .. tail.text or phrase, head.value.event == "generic")
end

---The subject of a verb, when it ends with an event noun.
---@param body string
---@param span Span
---@param hits table[]
---@param verb table
---@return string?
local function subject_of(body, span, hits, verb)
  local region = body:sub(span.first, verb.first - 1)
  local _, cut = clause_start:find(region)
  region = region:sub((cut or 0) + 1)
  for _, hit in ipairs(hits) do
    -- What follows the event noun may only say for whom it is (a clinic for drivers was opened).
    if hit.value.event and hit.first >= verb.first - #region and verb.first - hit.last <= 60 then
      return name_of(region:sub(1, hit.last - (verb.first - #region) + 1),
        hit.value.event == "generic")
    end
  end
  return nil
end

---Whether a position lies within the straight quotation marks of its paragraph.
---@param body string
---@param position integer
---@return boolean
local function quoted(body, position)
  local inside = false
  for i = position - 1, 1, -1 do
    local byte = body:byte(i)
    if byte == 10 then
      break
    elseif byte == 34 then
      inside = not inside
    end
  end
  return inside
end

---Whether a sentence says before the verb that it is planned or usual.
---@param hits table[]
---@param verb table
---@return boolean
local function unreal(hits, verb)
  for _, hit in ipairs(hits) do
    if hit.first < verb.first and (hit.value.cues.plan or hit.value.cues.habit) then
      return true
    end
  end
  return false
end

---The place that a sentence names after the verb.
---@param sentence string
---@return string?
local function place_of(sentence)
  for match in located:each(sentence) do
    if not day_name:test(match[1]) then
      return (match[1]:gsub("^the ", ""))
    end
  end
  return nil
end

---The names of the last organizations before a verb that act together (the union and the port).
---@param body string
---@param list Mention[]
---@return string[]
local function joined(body, list)
  local first = #list
  while first > 1 and conjoined:test(body:sub(list[first - 1].last + 1, list[first].first - 1)) do
    first = first - 1
  end
  local names = {}
  for i = math.max(first, 1), #list do
    names[#names + 1] = list[i].name
  end
  return names
end

---The organizations before the verb, or after `by`.
---@param body string
---@param span Span
---@param mentions Mention[]
---@param verb table
---@return string[]
local function organizers_of(body, span, mentions, verb)
  local before, by = {}, {}
  for _, mention in ipairs(mentions) do
    local lead = body:sub(math.max(1, mention.first - 12), mention.first - 1)
    if mention.first > verb.last and mention.last <= span.last
      and (lead:find("by $") or lead:find("by the $")) then
      by[#by + 1] = mention.name
    elseif mention.first >= span.first and mention.last < verb.first
      and not where:test(lead) then
      before[#before + 1] = mention
    end
  end
  return by[1] and by or joined(body, before)
end

---Who held what no sentence ascribes: the union of its sentence that is not where it was.
---@param body string
---@param span Span
---@param mentions Mention[]
---@return string[]
local function likely(body, span, mentions)
  for _, mention in ipairs(mentions) do
    local lead = body:sub(math.max(1, mention.first - 12), mention.first - 1)
    if mention.kind == "union" and mention.first >= span.first and mention.last <= span.last
      and not where:test(lead) then
      return { mention.name }
    end
  end
  return {}
end

---A date as news tells it: a weekday alone is the one that has been.
---@param day table?
---@param published string?
---@return table?
local function past(day, published)
  if day and day.start and published and day.start > published and weekday:test(day.text) then
    local last = date.resolve("last " .. day.text, published)
    return last and { text = day.text, start = last.start, ["end"] = last["end"] } or day
  end
  return day
end

---Adds a draft of a sentence.
---@param told table
---@param span Span
---@param hits table[]
---@param name string
---@param hit table the verb, or the event noun of an occasion
local function add(told, span, hits, name, hit)
  told.seen[name:lower()] = true
  local sentence = told.body:sub(span.first, span.last)
  local day = past(date.find(sentence, told.published)[1], told.published)
  local holders = organizers_of(told.body, span, told.mentions, hit)
  told.drafts[#told.drafts + 1] = {
    name = name,
    date = day and { text = day.text, start = day.start, ["end"] = day["end"],
      reason = day.reason },
    place = place_of(told.body:sub(hit.last + 1, span.last)),
    organizers = holders[1] and holders or likely(told.body, span, told.mentions),
    undertakers = {},
    co_organizers = {},
    participants = english_people.within(sentence, hits),
    evidence = { { first = span.first, last = span.last } },
    rule = hit.value.rule,
  }
end

---Takes from a sentence what it adds to the draft before (The course was organised by …).
---@param told table
---@param draft Draft
---@param span Span
---@param hits table[]
local function follow(told, draft, span, hits)
  local sentence = told.body:sub(span.first, span.last)
  draft.participants = draft.participants or english_people.within(sentence, hits)
  local last_word = draft.name:match("(%a+)$") or ""
  if not (again:test(sentence) or sentence:find("[Tt]he " .. last_word .. " ")) then
    return
  end
  for _, hit in ipairs(hits) do
    if hit.value.verb and not unreal(hits, hit) then
      draft.place = draft.place or place_of(told.body:sub(hit.last + 1, span.last))
      local holders = organizers_of(told.body, span, told.mentions, hit)
      if holders[1] and (hit.value.verb == "hold" or not draft.organizers[1]) then
        draft.organizers = holders
      end
      return
    end
  end
end

---Reads one sentence: adds its drafts, or what it tells of the draft before.
---@param told table body, published, mentions, drafts, seen
---@param span Span
---@param hits table[]
local function read(told, span, hits)
  local body, before = told.body, #told.drafts
  for _, hit in ipairs(hits) do
    local kind = hit.value.verb
    local name = kind and not unreal(hits, hit) and not quoted(body, hit.first)
      and (english_deeds.name(body, span, hit)
        or kind == "hold" and object_of(body, span, hits, hit)
        or (kind == "open"
          or kind == "hold" and not objective:test(body:sub(hit.last + 1, span.last)))
        and subject_of(body, span, hits, hit))
    if name and not told.seen[name:lower()] and (not told.drafts[1]
      or #told.drafts == before and news:test(body:sub(span.first, span.last))
      or date.find(body:sub(span.first, span.last), told.published)[1] and #told.drafts == before)
    then
      add(told, span, hits, name, hit)
    end
  end
  if #told.drafts == 0 then
    local name, hit = english_deeds.occasion(body, span, hits)
    if name and date.find(body:sub(span.first, span.last), told.published)[1]
      and not unreal(hits, hit) then
      add(told, span, hits, name, hit)
    end
  end
  if told.drafts[before] and #told.drafts == before then
    follow(told, told.drafts[before], span, hits)
  end
end

---The activities that an article tells.
---@param article table
---@param published string?
---@param mentions Mention[]
---@param lexicon table
---@return Draft[]
function english.read(article, published, mentions, lexicon)
  local told =
    { body = article.text, published = published, mentions = mentions, drafts = {}, seen = {} }
  local sentences = text.sentences(told.body)
  function told.hits_of(span)
    return hits_of(told.body, span, lexicon)
  end
  told.quoted = quoted
  for _, span in ipairs(sentences) do
    read(told, span, told.hits_of(span))
  end
  if not told.drafts[1] then
    local name, span, hit = english_lead.find(told, sentences)
    if name then
      add(told, span, told.hits_of(span), name, hit)
    end
  end
  if told.drafts[1] then
    english_lead.fill(told, told.drafts[1], sentences, past)
  end
  return told.drafts
end

return english
