-- How many took part, in English: more than 240 workers, twenty-four apprentices.

local english_lists = require("english.lists")
local regex = require("broadsheet.regex")
local text = require("broadsheet.text")

local english_people = {}

local ones, tens = english_lists.any("unit"), english_lists.any("ten")
local spelled = english_lists.numbers
local number = "[0-9]{1,3}(?:[, ][0-9]{3})+|[0-9]+|" .. ones .. " (?:hundred|thousand)|"
  .. tens .. "(?:[- ](?:one|" .. ones .. "))?|" .. ones .. "|a (?:hundred|thousand)"
local about = "(?:" .. english_lists.any("about") .. "\\s+)"
local persons = "(?:" .. english_lists.any("people") .. "(?:\\s+members)?|(?!"
  .. english_lists.any("no people") .. "\\b)[a-z]{3,}(?:ers|ors|ists|ees|men))\\b(?!['’])"
-- a dozen apprentices, two dozen, several dozen
local dozens = regex.new("\\b(?<some>a|" .. ones .. "|[0-9]+)\\s+dozen\\s+(?:[a-z-]+\\s+){0,3}?"
  .. persons, "i")
-- Nearly 1,000 Local 3 retirees: a branch may stand between.
local between = "(?:(?:or more|[a-z'’&/-]+"
  .. "|(?<=Local |Lodge |Branch |Council |District )\\d+)\\s+)"
local people = regex.new("(?:\\b" .. about .. ")?(?<![\\w$€£.,-])(?<number>" .. number
  .. ")(?:-plus|-odd|\\+)?\\s+(?!per\\b|percent|(?:of the|to|and|at|in|on|for)\\b)"
  .. between .. "{0,6}?" .. persons, "i")
local digits = regex.new("[0-9]|\\b(?:" .. tens .. "|" .. ones .. "|dozen|hundred|thousand)", "i")
-- Behind those counted: from nine branches, who took part.
local doing = regex.new("^(?:,\\s[^,.;]{3,50},)?(?:\\s+and\\s+[^,.;]{3,40}?)?"
  .. "(?:,?\\s+(?:from|of|at|in|with|representing|including|across|on)"
  .. "\\s+[^.;]{2,80}?)?,?(?:\\s+(?:who|have|has|had|also|recently))*\\s+"
  .. english_lists.any("taking") .. "\\b", "i")
-- In front of those counted.
local crowd_of = english_lists.any("crowd") .. " of"
local drawn = regex.new("\\b(?:" .. english_lists.any("drawing") .. "|" .. crowd_of
  .. "|(?:workshop|course|class|training|lesson|school|clinic|camp|seminar|check|session|lunch"
  .. "|dinner)s? for|for (?:its|their|his|her))"
  .. "\\s+(?:a\\s+)?(?:(?:total|crowd|record) of\\s+|its\\s+|their\\s+)?" .. about .. "?$", "i")
-- A number alone: an audience of 300.
local crowd = regex.new("\\b" .. crowd_of .. "\\s+" .. about
  .. "?(?<number>" .. number .. ")\\b(?!\\s+per)", "i")
local edge = regex.new("(?:^|[,;:“\"] ?|\\b(?:when|as|and|where|while|total of|that|in all"
  .. "|altogether) )$", "i")

---The value of a number in digits or words (1,200; twenty-four).
---@param printed string
---@return number?
local function value_of(printed)
  local value = tonumber((printed:gsub("[, ]", "")))
  local many, unit = printed:lower():match("^(%a+) (%a+)$")
  if spelled[many] and (unit == "hundred" or unit == "thousand") then
    return spelled[many] * spelled[unit]
  elseif printed:lower():find("^a ") then
    return printed:lower() == "a hundred" and 100 or 1000
  end
  local ten, one = printed:lower():match("^(%a+)[- ]?(%a*)$")
  return value or spelled[ten] and spelled[ten] + (spelled[one] or 0)
end

---Those counted who do what participants do, or to whom the words in front point.
---@param sentence string
---@param own boolean whether it is the activity's own sentence
---@return table?
local function counted_in(sentence, own)
  for match in people:each(sentence) do
    local before, after = sentence:sub(1, match.first - 1), sentence:sub(match.last + 1)
    if drawn:test(before) or edge:test(before) and (doing:test(after) or own and before == "") then
      return match
    end
  end
  return nil
end

---Who took part, and how many.
---@param sentence string
---@param own boolean? whether it is the activity's own sentence
---@return table?
function english_people.within(sentence, own)
  if not digits:test(sentence) then
    return nil
  end
  local match = counted_in(sentence, own or false) or crowd:exec(sentence)
  local count = match and value_of(match.number)
  if not match then
    match = dozens:exec(sentence)
    local some = match and match.some:lower()
    count = match and 12 * (some == "a" and 1 or value_of(some) or 1)
  end
  return count and { text = text.trim(match.text), count = math.tointeger(count) } or nil
end

return english_people
