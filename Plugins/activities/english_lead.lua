-- What the lead of an article on a union or an association tells without a holding verb (a course
-- that stewards finished, a deal signed, a prize presented), and the slots that it fills.

local date = require("broadsheet.date")
local english_people = require("english_people")
local regex = require("broadsheet.regex")
local text = require("broadsheet.text")

local english_lead = {}

-- How many sentences make a lead.
local reach = 5

local proper = "[A-Z][\\w'’&.-]*(?:\\s+(?:(?:of|the|and|for|de)\\s+)?[A-Z][\\w'’&-]*)*"
-- The words before an event noun, back to a determiner, a preposition or a verb.
local determiners = "(?:an?|the|its|their|his|her|this|that|of|for|to|at|in|on|with|by|from|and|or"
  .. "|as|under|into|after|during|was|were|is|are|has|have|had)"
local before = regex.new("(?:^|[\\s“\"(])(?:" .. determiners .. "|our|before|held|hold)\\s+((?:(?!"
  .. determiners .. "\\s)[\\w'’&-]+\\s+){0,5})$", "i")
local calendar = "(?:January|February|March|April|May|June|July|August|September|October|November"
  .. "|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
local tail = regex.new("^s?(\\s+(?:for|of|on|in|about)\\s+(?!" .. calendar .. "|" .. proper
  .. ")[^,.;:]{3,50}?)"
  .. "(?=\\s+(?:at|on|with|from|by|last|yesterday|today|called|held|run|put)\\b|[,.;:]|$)")
local dealt = regex.new("\\b(?:an?|the|its|their|this)\\s+((?:[\\w-]+\\s+){0,4}?"
  .. "(?:deal|agreement|contract|accord|pact|memorandum|charter|covenant)s?)\\s+"
  .. "(?:was\\s+|were\\s+|has been\\s+)?(signed|reached|sealed|ratified|struck)\\b")
local voted = regex.new("\\bvot(?:ed|ing)\\b[^.;]{0,80}?\\bto\\s+((?:ratify|accept|approve)\\s+"
  .. "(?:an?|the|its|their)\\s+(?:[\\w-]+\\s+){0,4}?(?:contract|agreement|deal|pact|offer))\\b")
local prize = regex.new("\\b(?:presented|awarded|handed|conferred|bestowed|gave)\\s+"
  .. "(?:its|the|their|an?)\\s+((?:[\\w'’-]+\\s+){0,5}"
  .. "(?:Award|Prize|Medal|Trophy|Cup|Shield|Plaque|Scholarship|Bursary)s?)\\b")
local party = regex.new("\\b(delegation(?:\\s+of\\s+[\\w-]+)?(?:\\s+(?:from|of)\\s+[^,.;]{4,60}?)?)"
  .. "(?=\\s+(?:found|visited|toured|arrived|spent|met|came|went|saw|was|were|has|had)\\b|[,.;])")
local given = regex.new("\\b(?:reached|brought|took|delivered|carried|arrived)\\b[^.;]{0,60}?"
  .. "\\bwith\\s+([0-9][0-9,]*\\s+(?:[a-z-]+\\s+){0,2}?(?:hampers|parcels|boxes|blankets|coats"
  .. "|meals|packs|kits|toys|books|gifts|tents|beds))\\b")
-- Who tells of organized people tells of what they hold.
local organized = regex.new("\\b(?:[Uu]nions?|Local \\d+|[Gg]uilds?|shop stewards?|[Aa]pprentices?"
  .. "|[Vv]olunteers|[Rr]etirees|[Ss]trikers|[Pp]icket(?:s|ers)?|[Rr]ank and file"
  .. "|[Ww]orkers (?:at|in|from|with)|Brotherhood|[Tt]rades [Cc]ouncil"
  .. "|[Ll]abou?r (?:[Cc]ouncil|[Bb]ody|[Tt]emple|[Hh]all|[Dd]ay))\\b")
local hosts = regex.new("\\b(?:called|convened|run|staged|put on|organi[sz]ed|held|hosted|sponsored"
  .. "|mounted|arranged|led|promoted|set up)\\s+(?:jointly\\s+|together\\s+)?by\\s+(?:the\\s+)?")
local further = regex.new(
  "^\\s*(?:,|and|, and|&|in partnership with|together with|along with)\\s*(?:the\\s+)?$")
local located = regex.new("\\b(?:at|in|into|outside|inside|people to)\\s+"
  .. "((?:the\\s+)?(?:old\\s+)?" .. proper
  .. "(?:\\s+(?:[a-z]+\\s+)?(?:cent(?:re|er)|hall|school|park|stadium|hospital|college|hotel|plant"
  .. "|yard|depot|library|church|club|grounds?|pier|docks|station|theatre|gym|square|loader|works"
  .. "|mill|site))?)")
local no_place = regex.new("^(?:the\\s+)?(?:" .. calendar .. "|I|He|She|They|We|The)\\b")

---Whether what a sentence tells before a position is planned or usual.
---@param hits table[]
---@param position integer
---@return boolean
local function unreal(hits, position)
  for _, hit in ipairs(hits) do
    local cues = hit.value.cues
    if hit.first < position and position - hit.first < 80 and (cues.plan or cues.habit) then
      return true
    end
  end
  return false
end

---The name that ends with an event noun.
---@param body string
---@param span Span
---@param hit table
---@return string?
local function name_at(body, span, hit)
  local words = before:match(body:sub(span.first, hit.first - 1))
  if not words then
    return nil
  end
  local generic = hit.value.event == "generic"
  local attached = generic and tail:match(body:sub(hit.last + 1, span.last)) or ""
  local name = text.trim(words .. body:sub(hit.first, hit.last) .. attached)
  return (not generic or name:find(" ", 1, true)) and #name >= 5 and name or nil
end

---What a sentence tells without a holding verb.
---@param told table
---@param span Span
---@param hits table[]
---@return string? name
---@return table? hit
local function named(told, span, hits)
  local body = told.body
  local sentence = body:sub(span.first, span.last)
  local match = dealt:exec(sentence) or voted:exec(sentence) or prize:exec(sentence)
    or party:exec(sentence) or given:exec(sentence)
  if match and not told.quoted(body, span.first + match.first - 1) then
    local at = span.first + match.first - 1
    return match[1] .. (match[2] and " " .. match[2] or ""),
      { first = at, last = at, value = { rule = "a lead", cues = {} } }
  end
  for _, hit in ipairs(hits) do
    local name = hit.value.event and not hit.value.cues.passing and not unreal(hits, hit.first)
      and not told.quoted(body, hit.first) and name_at(body, span, hit)
    if name then
      return name, hit
    end
  end
  return nil
end

---The activity that a lead tells without a holding verb.
---@param told table body, published, hits_of, quoted
---@param sentences Span[]
---@return string? name
---@return Span? span
---@return table? hit
function english_lead.find(told, sentences)
  local dated, unions = false, organized:test(told.body)
  for _, mention in ipairs(told.mentions) do
    unions = unions or mention.kind == "union" or mention.kind == "association"
  end
  for i = 1, math.min(reach, #sentences) do
    local span = sentences[i]
    local day = date.find(told.body:sub(span.first, span.last), told.published)[1]
    dated = dated or day ~= nil and not unreal(told.hits_of(span), span.last)
  end
  for i = 1, dated and unions and math.min(reach, #sentences) or 0 do
    local name, hit = named(told, sentences[i], told.hits_of(sentences[i]))
    if name then
      return name, sentences[i], hit
    end
  end
  return nil
end

---The organizations after words such as `called by`.
---@param told table
---@param span Span
---@return string[]
local function hosts_in(told, span)
  local match, names = hosts:exec(told.body:sub(span.first, span.last)), {}
  local reached = match and span.first + match.last
  for _, mention in ipairs(reached and told.mentions or {}) do
    if mention.first >= reached and mention.last <= span.last
      and (mention.first <= reached + 60 and not names[1]
        or names[1] and further:test(told.body:sub(reached, mention.first - 1))) then
      names[#names + 1], reached = mention.name, mention.last + 1
    end
  end
  return names
end

---The place that a sentence names.
---@param sentence string
---@return string?
local function place_in(sentence)
  for match in located:each(sentence) do
    if not no_place:test(match[1]) then
      return (match[1]:gsub("^the ", ""))
    end
  end
  return nil
end

---The sentences of the lead, the activity's own first, then those before and after it.
---@param draft Draft
---@param sentences Span[]
---@return Span[]
local function around(draft, sentences)
  local own = 1
  for i = 1, #sentences do
    own = sentences[i].first <= draft.evidence[1].first and i or own
  end
  local out = { sentences[own] }
  for distance = 1, reach do
    out[#out + 1] = own - distance >= 1 and sentences[own - distance] or nil
    out[#out + 1] = own + distance <= reach and sentences[own + distance] or nil
  end
  return out
end

---Fills what the first activity still lacks from the sentences of the lead.
---@param told table
---@param draft Draft
---@param sentences Span[]
---@param past fun(day: table?, published: string?): table?
function english_lead.fill(told, draft, sentences, past)
  local hosted = false
  for _, span in ipairs(around(draft, sentences)) do
    local sentence, hits = told.body:sub(span.first, span.last), told.hits_of(span)
    local real = not unreal(hits, span.last)
    local day = real and past(date.find(sentence, told.published)[1], told.published)
    local known = draft.date
    if day and day.start and not (known and known.start and (known.start == known["end"]
      or day.start ~= day["end"])) then
      draft.date = { text = day.text, start = day.start, ["end"] = day["end"], reason = day.reason }
    end
    draft.place = draft.place or real and place_in(sentence) or nil
    draft.participants = draft.participants
      or real and english_people.within(sentence, hits) or nil
    local names = not hosted and hosts_in(told, span) or {}
    if names[1] then
      draft.organizers, hosted = names, true
    end
  end
  for _, mention in ipairs(draft.organizers[1] and {} or told.mentions) do
    if mention.kind == "union" then
      draft.organizers = { mention.name }
      return
    end
  end
end

return english_lead
