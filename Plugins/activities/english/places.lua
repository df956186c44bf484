-- Where an English activity was: at the Harbour Hall, in the canteen, outside the plant.

local english_lists = require("english.lists")
local matcher = require("broadsheet.matcher")

local english_places = {}

local any, lazy = english_lists.any, english_lists.lazy

local calendar = "(?:" .. english_lists.month .. "|" .. english_lists.weekday .. ")"
local capital = "(?:[A-Z][\\w'’&.-]*|(?<=" .. table.concat(english_lists.words("numbered"), " |")
  .. " )\\d[\\w'’]*)"
local proper = "(?:[0-9]{1,5}\\s+)?[A-Z][\\w'’&.-]*"
  .. "(?:\\s+(?:(?:of the|of|the|and|for|de|du|la|le|van|von|del|des)\\s+)?" .. capital .. ")*"
-- The works canteen: the last of two rooms tells. Words in front of a room may be any.
local rooms = english_lists.any_last("premises") .. "s?(?!['’]s|\\s+" .. any("room of it") .. "\\b)"
-- Elm Park community centre: the common noun belongs to the name.
-- Elm Tools' old canteen: what somebody owns.
local named = "(?:the\\s+)?(?:old\\s+)?" .. proper
  .. "(?:(?<=['’]s|s['’])\\s+(?:(?!(?:on|in|at|to|for|from|with|and|last|this|by)\\s)"
  .. "[a-z-]+\\s+){0,3}?"
  .. "(?:[A-Z]\\w+(?:\\s+" .. capital .. ")*|" .. rooms .. "\\b)|\\s+(?:[a-z]+\\s+)?"
  .. "(?:" .. rooms .. "|" .. any("land") .. ")\\b)?"
local common = "(?:the|its|their|his|her|a"
  .. "|two|three|four|five|six|seven|eight|nine|ten|twelve)\\s+"
  .. "(?:(?!(?:to|for|of|and|in|at|on|from|with)\\s)"
  .. "[a-z'’-]+\\s+){0,3}?(?:(?:[A-Z]\\w+\\s+){1,3}(?:[a-z]+\\s+)?)?" .. rooms
  .. "\\b(?:\\s+(?:of|at|in)\\s+(?:the\\s+)?" .. proper -- the canteen of the Elm garage
  .. "(?:\\s+" .. rooms .. "\\b)?" -- the offices of Norland premier Jo Poe
  .. "(?:\\s+" .. any("holder named") .. "\\s+[A-Z][\\w'’-]+(?:\\s+[A-Z][\\w'’-]+)?)?)?"
-- The beautiful Elm Garden.
local praised = "the\\s+(?:(?!(?:to|for|of|and|in|at|on|from|with|same|annual)\\s)[a-z-]+\\s+){1,2}"
  .. "(?<built>(?:[A-Z][\\w'’&.-]*\\s+){1,4}" .. any("building named") .. ")\\b(?![’'-])"
local much = 50
local near = lazy("\\b(?i:" .. any("near") .. ")\\s+(" .. named .. "|" .. praised .. "|" .. common
  .. "|" .. any("bare place") .. "\\b|(?i:" .. any("numbered") .. ")\\s+\\d+\\b)"
  .. "|\\bby\\s+(the\\s+(?:[a-z]+\\s+){0,2}?" .. any("waterside")
  .. ")\\b")
-- On the steps of the library; along Mill Street; on the Elm River; drew 60 members to Elm Hall; To
-- Elm Hall, where
local grounds = lazy("\\b(?:on|along|across)\\s+(the\\s+(?:[a-z]+\\s+){0,2}?"
  .. any("ground")
  .. "\\b(?:\\s+(?:of|in|at|outside)\\s+(?:the\\s+)?"
  .. "(?:(?:(?!(?:on|in|at|last|for|to)\\s)[a-z]+\\s+){0,2}?"
  .. "(?:" .. proper .. "|" .. rooms .. "\\b)|[a-z]+\\b))?)"
  .. "|\\b(?:along|down|up|through|length of|on|across|over|off)\\s+((?:the\\s+)?"
  .. "(?:[A-Z][\\w'’.]+\\s+){1,3}" .. any("street") .. "|Lake\\s+[A-Z]\\w+"
  .. "|(?:number|no\\.?|No\\.?)\\s+\\w+\\s+" .. any("ground") .. ")\\b(?! [A-Z])"
  .. "|\\b(?:drew|attracted|brought|took|invited)\\s[^.;]{3,60}?\\sto\\s+(" .. named
  .. "|" .. common .. ")"
  .. "|^To\\s+(" .. named .. "),?\\s+where\\b")
-- Walked from Elm Square to the town hall.
local to = lazy("(?:^|\\b" .. any("went from") .. ")\\s+from\\s+[^.;]{3,50}?\\sto\\s+(" .. named
  .. "|" .. common .. ")")
-- Members of the guild in Elmton met in the Hill Hotel; brought its fair | back to the quay.
local met = lazy("\\b(?:met|gathered|assembled|convened|came together|sat down)\\s+"
  .. "(?:again\\s+|together\\s+)?(?:in|at|on|outside|inside)\\s+(" .. named .. "|" .. common .. ")"
  .. "|^\\s+back\\s+(?:to|at|in)\\s+(" .. named .. "|" .. common .. ")")
local meeting = matcher.new({ "met ", "gathered ", "assembled ", "convened ", "came together ",
  "sat down ", " back to ", " back at ", " back in " })
-- In the capital Elmton, in downtown Elmton: the town is the place.
local wide = lazy("\\b(?:[Ii]n|[Ii]nto|through|" .. any("motion") .. ")\\s+"
  .. "(?:the\\s+(?:[a-z-]+\\s+){0,2}?" .. any("sort of town") .. "\\s+(?:of\\s+)?(?=[A-Z])|"
  .. any("part of town") .. "\\s+(?=[A-Z]))?(" .. named
  .. "|" .. common .. "|(?i:" .. any("numbered") .. ")\\s+\\d+\\b)")
local from = lazy("^\\s+from\\s+(" .. named .. ")")
local touring = { tour = true, visit = true }
local object = lazy("^\\s+((?:the\\s+)?(?:[A-Z][\\w’'-]+\\s+)+(?:[a-z]+\\s*){0,2}?)"
  .. "(?=\\s(?:on|in|at|for|to|with|as|last|this|during|and)\\b|[,.;]|$)")
local no_place = lazy("^(?:the\\s+)?(?:" .. calendar .. "|COVID[\\w-]*|"
  .. any("no place") .. ")\\b(?! " .. any("building named") .. "\\b)")
-- In the Poster Contest of Mill 4.
local event = lazy("\\b" .. any("event") .. "(?:$| of )")
local day = lazy("\\s+" .. calendar .. "(?:\\s+\\d.*)?$")
local owner = lazy("['’]s$")
local saint = lazy("\\bSte?\\.? [A-Z][a-z]+['’]s$")
local elsewhere = lazy("\\b" .. any("elsewhere") .. "\\s+$")
local city = lazy("^([\\p{L}.'’ -]{2,40}?)(?=,|\\s+\\(|\\s*[-–—:]|\\s+\\d|$)")
local in_union = lazy("\\b(?:in|into|at the) (?:the )?$")
local working_at = lazy("\\b(?:" .. any("people at") .. "|[a-z]+ers|[a-z]+ors|staff) (?:at|in|of) "
  .. "(?:the )?$")
local people_at = lazy("\\b" .. any("people at") .. " (?:at|in) (?:the )?$")
-- L.U. 88 (i), | ELMTON, OH —
local house = lazy("^(?:L\\.?U\\.?|(?i:local(?: union)?|lodge|branch|chapter|division|district))"
  .. " (?:No\\.? ?)?\\d+(?: \\([^)]*\\))?[^,]*, ")
local article = lazy("^(?:the|its|their|his|her|a)\\s+")
local dot = lazy("(?<!\\bSt|\\bCo|\\bInc|\\bLtd|[A-Z])\\.$")

---@param pattern table
---@param content string
---@return string? place
---@return integer? first where it stands
local function first(pattern, content)
  for match in pattern:each(content) do
    local found = match.built or match[1] or match[2] or match[3] or match[4]
    local place = article:gsub(day:gsub(found, ""), "")
    -- At St. Anne's; at Murphy's, where: it is a house.
    local owned = owner:test(place) and not saint:test(place)
      and not content:find("^[,.;]", match.last + 1)
    if not no_place:test(found) and #place > 1 and not event:test(place)
      and not owned and not elsewhere:test(content:sub(1, match.first - 1)) then
      return (dot:gsub(place, "")), match.first
    end
  end
  return nil
end

-- Elm Hall was packed; the venue was Elm Hall; crossed the stage of the Elm Theatre.
local capitals = "((?:[A-Z][\\w’'&.-]*\\s+)*[A-Z][\\w’'&-]*)"
local subject = lazy("^(?:On\\s+\\w+day,?\\s+)?((?:[Tt]he\\s+)?[A-Z][^,.;:]{2,60}?)\\s+"
  .. any("place did") .. "\\b|\\b[Vv]enue(?:\\s+(?:was|is)|:)\\s+(?:the\\s+)?" .. capitals
  .. "|\\b(?:crossed|filled|took)\\s+the\\s+stage\\s+(?:of|at|in)\\s+(?:the\\s+)?" .. capitals)
local subjects = english_lists.any_or("place did", { "enue", " the stage " })
local building = lazy("\\b(?:" .. any("building named") .. "|" .. any("street") .. "|"
  .. any("premises") .. "s?)$|\\b" .. any("building named") .. "\\b")

---The place that a sentence has as its subject, or calls the venue.
---@param content string
---@return string?
function english_places.as_subject(content)
  local place = subjects:contains(content) and first(subject, content)
  return place and building:test(place) and place or nil
end

-- Drivers of Elm depot: a house that is named somewhere.
local house_named = lazy("\\b((?:[A-Z][\\w’'&-]*\\s+){1,3}(?:" .. rooms .. "\\b|"
  .. any("building named") .. "\\b))(?![’'-]|\\s+[A-Z])")

-- With | Elm Hospital it was held: that is no place.
local partner = lazy("(?:\\b(?:with|by|and)|,) (?:the )?$")

---A house that a text names anywhere, where no preposition tells a place.
---@param content string
---@return string?
function english_places.named(content)
  local place, at = first(house_named, content)
  return place and not partner:test(content:sub(1, at - 1)) and place or nil
end

---The place at the beginning of what follows a verb: marched | from Elm Square to the mill.
---@param content string
---@return string?
function english_places.from(content)
  local match = from:exec(content)
  return match and not no_place:test(match[1]) and article:gsub(match[1], "") or nil
end

---The place that a text names: at what, else in what; the one that is much nearer wins.
---@param content string
---@return string?
function english_places.find(content)
  local reached = content:find(" from ", 1, true) and first(to, content)
    or meeting:contains(content) and first(met, content)
  if reached then
    return reached
  end
  local at, here = first(near, content)
  local inside, there = first(wide, content)
  local aside = at and inside and there < here and content:sub(there, here):find("%w, ")
  if at and inside and (there + much < here or aside) then
    return inside -- through Elmton, outside the capital
  end
  return at or first(grounds, content) or inside or english_places.as_subject(content)
end

-- The Elmton plant's | anniversary.
local owner_place = lazy("\\b[Tt]he ((?:[A-Z][\\w’'-]* ){1,3}" .. any("premises")
  .. "s?)[’']s $")

---The place whose event it is: the Elmton plant's anniversary.
---@param told table
---@param phrase Phrase?
---@return string?
function english_places.owner(told, phrase)
  return phrase and owner_place:match(told.body:sub(math.max(1, phrase.first - 60),
    phrase.first - 1)) or nil
end

---What was toured, where it is a place: toured | the Mill Road ovens.
---@param rest string
---@return string?
local function toured(rest)
  local place = object:match(rest)
  return place and not no_place:test(place) and article:gsub(place, "") or nil
end

---A place, unless it is a union (voted in Coastal Porters United) or a firm or an office of whose
---people is told (the members at Tarn Foods).
---@param told table
---@param place string?
---@return string?
function english_places.but_no_union(told, place)
  for _, mention in ipairs(place and told.mentions or {}) do
    local union = mention.kind == "union" and (mention.name == place
      or told.body:sub(mention.first, mention.last) == place)
    local lead = told.body:sub(math.max(1, mention.first - 30), mention.first - 1)
    if union and in_union:test(lead) then
      return nil
    elseif (mention.kind == "company" or mention.kind == "government")
      and place == mention.name:sub(1, #place)
      and people_at:test(lead) then
      return nil
    end
  end
  return place
end

---The town from which a report comes: SANTA ELMA, Norland, May 3 (Agency) -
---@param dateline string
---@return string?
function english_places.of_dateline(dateline)
  local town = city:match(house:gsub(dateline, ""))
  if not town or not town:find("%u%u") then
    return town
  end
  return (town:gsub("(%u)(%u*)", function(initial, rest)
    return initial .. rest:lower()
  end))
end

---The place of an activity in its own sentence: what is named behind it, else anywhere.
---@param told table
---@param candidate EnglishCandidate
---@return string?
function english_places.of(told, candidate)
  local span = candidate.sentence.span
  local own = candidate.phrase or candidate.hit
  local rest = told.body:sub(own.last + 1, span.last)
  if own.outer and told.body:find("^brought ", own.outer - 8) then
    rest = rest:gsub("^ to ", " at ") -- brought its fair | to the warehouse
  end
  local start = not candidate.phrase and english_places.from(rest:sub(1, 80))
    or candidate.verb and touring[candidate.verb.value.name or candidate.verb.value.verb]
    and toured(rest)
  if start then
    return start
  end
  if not candidate.phrase then -- demonstrated | outside the mill
    rest = (told.body:sub(own.first, own.last):match("%a+$") or "") .. rest
  end
  local lead = told.body:sub(span.first, (own.outer or own.first) - 1)
  local place = english_places.find(rest) or english_places.find(lead)
  local deal = candidate.kind == "deal" or candidate.verb and candidate.verb.value.verb == "sign"
  if deal and place and working_at:test(told.body:sub(span.first, span.last):sub(1,
    (told.body:find(place, span.first, true) or span.first) - span.first)) then
    place = nil -- a deal for cleaners at two hospitals
  end
  local kept = english_places.but_no_union(told, place)
  if place and not kept then -- workers at the Elm dairy in | Elmton
    local _, last = lead:find(place, 1, true)
    kept = last and lead:find("^[^,.;]- in %u", last + 1)
      and english_places.find(lead:sub(last + 1))
  end
  return kept or nil
end

return english_places
