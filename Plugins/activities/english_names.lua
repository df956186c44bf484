-- The name of an English activity: the noun phrase that a verb has as object or subject.

local regex = require("broadsheet.regex")
local text = require("broadsheet.text")

local english_names = {}

local determiner = regex.new(
  "^(?:,?\\s*(?:its|their|his|her|an?|the|this|that|another|what it called)\\s+)+", "i")
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
function english_names.object_of(body, span, hits, verb)
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
function english_names.subject_of(body, span, hits, verb)
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

return english_names
