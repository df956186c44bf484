-- Activities of English articles: held a meeting, the fair opened, a contest was held by ….

local date = require("broadsheet.date")
local regex = require("broadsheet.regex")
local text = require("broadsheet.text")

local english = {}

local determiner = regex.new(
  "^(?:,?\\s*(?:its|their|his|her|an?|the|this|that|another|what it called)\\s+)+", "i")
local pointing = regex.new("^(?:the|this|that|its|these|such)\\s+\\w+(?:\\s+\\w+)?$", "i")
local stop = regex.new(
  "[,;:()\"“”]|\\b(?:at|on|in|to|with|from|during|where|which|who|that|attended|by|after|before"
    .. "|as|when|while|aimed|designed|titled|themed|under|about|against|since|until|last"
    .. "|yesterday|today)\\b", "i")
local clause_start = regex.new(".*(?:[,;:]|\\b(?:and|that|where|when|while|as)\\b)\\s*", "is")
local attached = regex.new(
  "^\\s+(?:for|of|on)\\s+[^,.;:]{3,50}?"
    .. "(?=\\s+(?:at|in|on|with|from|by|last|yesterday|today)\\b|[,.;:]|$)")
local proper = "[A-Z][\\w'’&.-]*(?:\\s+(?:(?:of|the|and|for|de)\\s+)?[A-Z][\\w'’&-]*)*"
local located = regex.new("\\b(?:at|in)\\s+((?:the\\s+)?" .. proper .. ")")
local day_name = regex.new(
  "^(?:January|February|March|April|May|June|July|August|September|October|November|December"
    .. "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b")
local people = regex.new(
  "\\b(?:more than|over|about|some|around|nearly|almost|at least|up to|an estimated)?\\s*"
    .. "(?<number>[0-9][0-9,]*)\\s+(?:[a-z-]+\\s+){0,3}?(?:people|workers|members|participants"
    .. "|delegates|employees|staff|volunteers|students|residents|players|athletes|trainees"
    .. "|guests|families|representatives|visitors|runners|teachers|nurses|drivers|women|men"
    .. "|officials|competitors|contestants|miners|farmers|engineers|children|attendees)\\b", "i")

---Whether a hit stands as a word of its own, a plural included.
---@param body string
---@param hit table
---@return boolean
local function whole(body, hit)
  return not body:find("^%a", hit.first - 1) and body:find("^s?%f[%A]", hit.last + 1) ~= nil
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
---@return string?
local function name_of(phrase)
  phrase = text.trim(phrase)
  if pointing:test(phrase) and not phrase:find("%u%l", 2) then
    return nil
  end
  local name = text.trim((determiner:gsub(phrase, "")))
  return #name >= 6 and name:find(" ", 1, true) and name or nil
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
  return name_of(tail and phrase .. tail.text or phrase)
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
    if hit.value.event and hit.first >= verb.first - #region and verb.first - hit.last <= 40 then
      return name_of(region:sub(1, hit.last - (verb.first - #region) + 1))
    end
  end
  return nil
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

---Who took part, and how many.
---@param sentence string
---@param hits table[]
---@return table?
local function participants_of(sentence, hits)
  local took = false
  for _, hit in ipairs(hits) do
    took = took or hit.value.cues.take or hit.value.cues.gather or false
  end
  local match = took and people:exec(sentence)
  local count = match and tonumber((match.number:gsub(",", "")))
  return count and { text = text.trim(match.text), count = math.tointeger(count) } or nil
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

---The organizations before the verb, or after `by`.
---@param body string
---@param span Span
---@param mentions Mention[]
---@param verb table
---@return string[]
local function organizers_of(body, span, mentions, verb)
  local before, by = {}, {}
  for _, mention in ipairs(mentions) do
    local lead = body:sub(math.max(1, mention.first - 7), mention.first - 1)
    if mention.first > verb.last and mention.last <= span.last
      and (lead:find("by $") or lead:find("by the $")) then
      by[#by + 1] = mention.name
    elseif mention.first >= span.first and mention.last < verb.first
      and not lead:find("%f[%a]at $") and not lead:find("%f[%a]in $") then
      before[#before + 1] = mention.name
    end
  end
  return by[1] and by or { before[#before] }
end

---Reads one sentence: adds its drafts, or what it tells of the draft before.
---@param told table body, published, mentions, drafts, seen
---@param span Span
---@param hits table[]
local function read(told, span, hits)
  local body, before = told.body, #told.drafts
  local sentence = body:sub(span.first, span.last)
  for _, hit in ipairs(hits) do
    local name = hit.value.verb and not unreal(hits, hit)
      and (hit.value.verb == "hold" and object_of(body, span, hits, hit)
        or subject_of(body, span, hits, hit))
    if name and not told.seen[name:lower()] then
      told.seen[name:lower()] = true
      local day = date.find(sentence, told.published)[1]
      told.drafts[#told.drafts + 1] = {
        name = name,
        date = day and { text = day.text, start = day.start, ["end"] = day["end"],
          reason = day.reason },
        place = place_of(body:sub(hit.last + 1, span.last)),
        organizers = organizers_of(body, span, told.mentions, hit),
        undertakers = {},
        co_organizers = {},
        participants = participants_of(sentence, hits),
        evidence = { { first = span.first, last = span.last } },
        rule = hit.value.rule,
      }
    end
  end
  local last = told.drafts[before]
  if last and #told.drafts == before and not last.participants then
    last.participants = participants_of(sentence, hits)
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
  for _, span in ipairs(text.sentences(told.body)) do
    read(told, span, hits_of(told.body, span, lexicon))
  end
  return told.drafts
end

return english
