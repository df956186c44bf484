-- Place, organizers and day of an English activity.

local date = require("broadsheet.date")
local regex = require("broadsheet.regex")

local english_slots = {}

local proper = "(?:[0-9]{1,5}\\s+)?[A-Z][\\w'’&.-]*"
  .. "(?:\\s+(?:(?:of|the|and|for|de|du|la|le|van|von|del|des)\\s+)?[A-Z][\\w'’&-]*)*"
-- Elm Park community centre: the common noun belongs to the name.
local premises = "(?:\\s+(?:[a-z]+\\s+)?(?:cent(?:re|er)|hall|school|park|stadium|hospital|college"
  .. "|hotel|plant|yard|depot|library|church|club|grounds?|pier|docks|station|theatre|gym|square))?"
local located =
  regex.new("\\b(?:at|in|outside|inside)\\s+((?:the\\s+)?" .. proper .. premises .. ")")
local conjoined = regex.new("^\\s*(?:,|and|, and|&)\\s*(?:the\\s+)?$")
local where = regex.new("\\b(?:at|in|outside|near)\\s+(?:the\\s+)?$")
local weekday = regex.new("^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$", "i")
local day_name = regex.new(
  "^(?:January|February|March|April|May|June|July|August|September|October|November|December"
    .. "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b")

-- at Camp Ojibway May 10: the day is no part of the place.
local month = regex.new(
  "\\s+(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June|July"
  .. "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?"
  .. "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$")

---The place that a sentence names after the verb.
---@param sentence string
---@return string?
function english_slots.place_of(sentence)
  for match in located:each(sentence) do
    if not day_name:test(match[1]) then
      return (month:gsub(match[1]:gsub("^the ", ""), ""))
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
function english_slots.organizers_of(body, span, mentions, verb)
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
function english_slots.likely(body, span, mentions)
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
function english_slots.past(day, published)
  if day and day.start and published and day.start > published and weekday:test(day.text) then
    local last = date.resolve("last " .. day.text, published)
    return last and { text = day.text, start = last.start, ["end"] = last["end"] } or day
  end
  return day
end

return english_slots
