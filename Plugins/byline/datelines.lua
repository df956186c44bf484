-- The dateline with which an English report begins: LONDON, March 5 (Reuters) -, NEW DELHI:, or the
-- place on a line of its own above it.

local data = require("broadsheet.data")
local regex = require("broadsheet.regex")

local M = {}

local MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?"
local NUMBER = "\\d{1,2}(?:st|nd|rd|th)?"
local DAY = "(?:" .. MONTH .. "\\s+" .. NUMBER .. "|" .. NUMBER .. "\\s+" .. MONTH .. ")"
local REGION = "(?:,\\s*[A-Z][A-Za-z.]{1,14}(?:\\s[A-Z][A-Za-z.]{1,14})?)"
local PLACE = "\\p{Lu}[\\p{Lu}.'’\\- ]{2,40}" .. REGION .. "{0,2}"
-- One in small letters, which a day or an agency must follow.
local SMALL_PLACE = "\\p{Lu}\\p{Ll}[\\p{L}.'’\\- ]{1,30}" .. REGION .. "{0,2}"
local AGENCY = "\\((?:AP|AFP|UPI|Reuters|Xinhua|Bloomberg|[A-Z][A-Za-z .]{1,24})\\)"
local QUOTED = "(?=[A-Z0-9“‘\"])"
local WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
local TOWN = "(?i:" .. table.concat(data.lines("towns.txt"), "|") .. ")"
local dateline = regex.new("^(?:" .. table.concat({
  PLACE .. "(?:,?\\s+(?i:" .. DAY .. ")(?:,\\s+\\d{4})?)?\\s*(?:" .. AGENCY
    .. ")?\\s*[-–—]{1,2}\\s+",
  PLACE .. ",?\\s+(?i:" .. DAY .. ")\\s*(?:" .. AGENCY .. ")?\\s*:\\s+(?=[A-Z0-9“\"])",
  SMALL_PLACE .. "(?:,\\s+" .. DAY .. "\\s*(?:" .. AGENCY .. ")?|\\s*" .. AGENCY
    .. ")\\s*[-–—:]{1,2}\\s+" .. QUOTED,
  SMALL_PLACE .. ",\\s+" .. DAY .. "(?:,?\\s+\\d{4})?,?\\s*" .. AGENCY .. "\\s+" .. QUOTED,
  "\\(?" .. TOWN .. REGION .. "?\\)?(?:,\\s+" .. WEEKDAY .. ")?\\s*(?:[-–—]{1,2}|[:|])\\s+"
    .. QUOTED,
}, "|") .. ")")
-- The number of a house before its town: L.U. 16 (i), MILLBROOK, IN —, Lodge 9, Millbrook –
local house = regex.new("^(?:L\\.?U\\.?|(?i:local(?:\\s+union)?|lodge|branch|chapter|division"
  .. "|district(?:\\s+(?:lodge|council))?))\\s+(?:No\\.?\\s?)?\\d{1,5}"
  .. "(?:\\s?\\([^()]{1,30}\\))?,\\s+(?:" .. PLACE .. "|" .. SMALL_PLACE .. ")\\s*[-–—]{1,2}\\s+")
-- NEW DELHI: and SAINT JOHN, N.B.: are places, WANTED: and NEWS IN BRIEF: are none.
local in_capitals = regex.new("^(\\p{Lu}[\\p{Lu}.'’\\-]{2,}(?: \\p{Lu}[\\p{Lu}.'’\\-]+){0,3})"
  .. "(" .. REGION .. "?)\\s*:\\s+" .. QUOTED)
local NO_PLACES = {}
for _, word in ipairs(data.lines("no_places.txt")) do
  NO_PLACES[word] = true
end
local A_HOUSE = "^%u[%a. ]+ %d[^:;?!]*, %u" -- without which there is no need to look
local place_line = regex.new("^(?:\\p{Lu}[\\p{Lu}.'’-]{2,}(?:[ -]\\p{Lu}[\\p{Lu}.'’-]+){0,2}"
  .. "(?:,\\s*\\p{Lu}[\\p{L}. ]{1,14})?|\\p{Lu}[\\p{L}.'’ -]{2,30},\\s+(?i:" .. DAY .. ")):?$")
local BEGINNINGS = {}
for _, word in ipairs(data.lines("place_beginnings.txt")) do
  BEGINNINGS[word] = true
end

---Whether a line of its own names the place and no person: several words in capitals may be either.
---@param line string
---@param signed boolean whether somebody is known to have signed above it
---@return boolean
function M.is_place(line, signed)
  return place_line:test(line) and (signed or not line:find(" ", 1, true)
    or line:find(",", 1, true) ~= nil or BEGINNINGS[line:match("^%S+")] ~= nil)
end

---Whether words in capitals may be a place: none of them is one with which lists and notices begin.
---@param words string
---@return boolean
local function may_be_place(words)
  for word in words:gmatch("%u%u+") do
    if NO_PLACES[word:lower()] then
      return false
    end
  end
  return true
end

---Takes the dateline off the beginning of a paragraph.
---@param paragraph string
---@return string rest
---@return nil contributors
---@return string? dateline what was taken off
---@return boolean? own whether it is the paper's own, not an agency's
function M.take(paragraph)
  local first, last = dateline:find(paragraph)
  if not first and paragraph:find(A_HOUSE) then
    first, last = house:find(paragraph)
  end
  local match = not first and paragraph:find("^%u%u[^:]*:") and in_capitals:exec(paragraph)
  if match and (match[2] ~= "" or may_be_place(match[1])) then
    first, last = match.first, match.last
  end
  if first and last < #paragraph then
    return paragraph:sub(last + 1), nil, paragraph:sub(1, last), false
  end
  return paragraph
end

return M
