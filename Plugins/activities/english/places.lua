-- Where an English activity was: at the Harbour Hall, in the canteen, outside the plant.

local english_lists = require("english.lists")
local regex = require("broadsheet.regex")

local english_places = {}

local calendar = "(?:" .. english_lists.month .. "|" .. english_lists.weekday .. ")"
local capital = "(?:[A-Z][\\w'’&.-]*|(?<=" .. table.concat(english_lists.words("numbered"), " |")
  .. " )\\d[\\w'’]*)"
local proper = "(?:[0-9]{1,5}\\s+)?[A-Z][\\w'’&.-]*"
  .. "(?:\\s+(?:(?:of|the|and|for|de|du|la|le|van|von|del|des)\\s+)?" .. capital .. ")*"
local rooms = english_lists.any("premises")
-- Elm Park community centre: the common noun belongs to the name.
local named = "(?:the\\s+)?(?:old\\s+)?" .. proper .. "(?:\\s+(?:[a-z]+\\s+)?(?:"
  .. rooms .. "|" .. english_lists.any("land") .. ")\\b)?"
local common = "(?:the|its|their|his|her|a)\\s+(?:[a-z'’-]+\\s+){0,3}?" .. rooms
  .. "\\b(?:\\s+(?:of|at|in)\\s+(?:the\\s+)?" .. proper .. ")?"
local much = 50
local near = regex.new("\\b(?:at|outside|inside|filled|packed|crowded into)\\s+(" .. named
  .. "|" .. common .. ")")
local wide = regex.new("\\b(?:in|into|" .. english_lists.any("motion") .. ")\\s+(" .. named
  .. "|" .. common .. ")")
local from = regex.new("^\\s+from\\s+(" .. named .. ")")
local no_place = regex.new("^(?:the\\s+)?(?:" .. calendar .. "|COVID[\\w-]*|"
  .. english_lists.any("no place") .. ")\\b")
-- In the Poster Contest of Mill 4.
local event = regex.new("\\b" .. english_lists.any("event") .. "(?:$| of )")
local day = regex.new("\\s+" .. calendar .. "(?:\\s+\\d.*)?$")
local article = regex.new("^(?:the|its|their|his|her|a)\\s+")
local dot = regex.new("(?<!\\bSt|\\bCo|\\bInc|\\bLtd|[A-Z])\\.$")

---@param pattern table
---@param content string
---@return string? place
---@return integer? first where it stands
local function first(pattern, content)
  for match in pattern:each(content) do
    local place = article:gsub(day:gsub(match[1], ""), "")
    if not no_place:test(match[1]) and #place > 1 and not event:test(place) then
      return (dot:gsub(place, "")), match.first
    end
  end
  return nil
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
  local at, here = first(near, content)
  local inside, there = first(wide, content)
  if at and inside and there + much < here then
    return inside
  end
  return at or inside
end

---The place of an activity in its own sentence: what is named behind it, else anywhere.
---@param told table
---@param candidate EnglishCandidate
---@return string?
function english_places.of(told, candidate)
  local span = candidate.sentence.span
  local own = candidate.phrase or candidate.hit
  local start = not candidate.phrase
    and english_places.from(told.body:sub(own.last + 1, math.min(span.last, own.last + 80)))
  if start then
    return start
  end
  return english_places.find(told.body:sub(own.last + 1, span.last))
    or english_places.find(told.body:sub(span.first, (own.outer or own.first) - 1))
end

return english_places
