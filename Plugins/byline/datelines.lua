-- The dateline with which an English report begins: LONDON, March 5 (Reuters) -, NEW DELHI:

local data = require("broadsheet.data")
local regex = require("broadsheet.regex")

local M = {}

local MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?"
local DAY = "(?:" .. MONTH .. "\\s+\\d{1,2}|\\d{1,2}\\s+" .. MONTH .. ")"
local REGION = "(?:,\\s*[A-Z][A-Za-z.]{1,14}(?:\\s[A-Z][A-Za-z.]{1,14})?)"
local PLACE = "\\p{Lu}[\\p{Lu}.'’\\- ]{2,40}" .. REGION .. "{0,2}"
-- One in small letters, which a day or an agency must follow.
local SMALL_PLACE = "\\p{Lu}\\p{Ll}[\\p{L}.'’\\- ]{1,30}" .. REGION .. "{0,2}"
local AGENCY = "\\((?:AP|AFP|UPI|Reuters|Xinhua|Bloomberg|[A-Z][A-Za-z .]{1,24})\\)"
local QUOTED = "(?=[A-Z0-9“‘\"])"
local dateline = regex.new("^" .. PLACE .. "(?:,?\\s+" .. DAY .. ")?\\s*(?:" .. AGENCY
  .. ")?\\s*(?:[-–—]{1,2})\\s+|^" .. PLACE .. ",?\\s+(?i:" .. DAY .. ")\\s*(?:" .. AGENCY
  .. ")?\\s*:\\s+(?=[A-Z0-9“\"])|^" .. SMALL_PLACE .. "(?:,\\s+" .. DAY .. "\\s*(?:" .. AGENCY
  .. ")?|\\s*" .. AGENCY .. ")\\s*[-–—:]{1,2}\\s+" .. QUOTED .. "|^" .. SMALL_PLACE
  .. ",\\s+" .. DAY .. "(?:,?\\s+\\d{4})?,?\\s*" .. AGENCY .. "\\s+" .. QUOTED .. "|^(?i:"
  .. table.concat(data.lines("towns.txt"), "|") .. "):\\s+" .. QUOTED)

---Takes the dateline off the beginning of a paragraph.
---@param paragraph string
---@return string rest
---@return nil contributors
---@return string? dateline what was taken off
---@return boolean? own whether it is the paper's own, not an agency's
function M.take(paragraph)
  local first, last = dateline:find(paragraph)
  if first and last < #paragraph then
    return paragraph:sub(last + 1), nil, paragraph:sub(1, last), false
  end
  return paragraph
end

return M
