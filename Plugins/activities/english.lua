-- Activities of English articles: held a meeting, the fair opened, a contest was held by ….

local date = require("broadsheet.date")
local english_deeds = require("english_deeds")
local english_lead = require("english_lead")
local english_names = require("english_names")
local english_people = require("english_people")
local english_slots = require("english_slots")
local regex = require("broadsheet.regex")
local text = require("broadsheet.text")

local english = {}

-- What a later sentence tells of another activity says so, or says when it was.
local news = regex.new(
  "\\b(?:also|later|afterwards?|then|earlier|same day|that (?:day|evening|night))\\b", "i")
local objective = regex.new("^\\s+(?:an?|the|its|their|his|her|this|each|every|[0-9])\\b", "i")
local again = regex.new(
  "\\b(?:the|this|that)\\s+(?:event|evening|day|activity|programme|occasion)\\b", "i")

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

---Adds a draft of a sentence.
---@param told table
---@param span Span
---@param hits table[]
---@param name string
---@param hit table the verb, or the event noun of an occasion
local function add(told, span, hits, name, hit)
  told.seen[name:lower()] = true
  local sentence = told.body:sub(span.first, span.last)
  local day = english_slots.past(date.find(sentence, told.published)[1], told.published)
  local holders = english_slots.organizers_of(told.body, span, told.mentions, hit)
  told.drafts[#told.drafts + 1] = {
    name = name,
    date = day and { text = day.text, start = day.start, ["end"] = day["end"],
      reason = day.reason },
    place = english_slots.place_of(told.body:sub(hit.last + 1, span.last)),
    organizers = holders[1] and holders or english_slots.likely(told.body, span, told.mentions),
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
      draft.place = draft.place or english_slots.place_of(told.body:sub(hit.last + 1, span.last))
      local holders = english_slots.organizers_of(told.body, span, told.mentions, hit)
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
        or kind == "hold" and english_names.object_of(body, span, hits, hit)
        or (kind == "open"
          or kind == "hold" and not objective:test(body:sub(hit.last + 1, span.last)))
        and english_names.subject_of(body, span, hits, hit))
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
    english_lead.fill(told, told.drafts[1], sentences, english_slots.past)
  end
  return told.drafts
end

return english
