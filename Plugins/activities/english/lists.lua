-- The word lists of data/phrases.en.tsv, as parts of regular expressions and by role.

local data = require("broadsheet.data")
local regex = require("broadsheet.regex")

local english_lists = {}

-- What each word is, by its first row.
---@type table<string, string>
english_lists.roles = {}

local words = {}
for _, row in ipairs(data.tsv("data/phrases.en.tsv")) do
  english_lists.roles[row.word] = english_lists.roles[row.word] or row.role
  words[row.role] = words[row.role] or {}
  table.insert(words[row.role], (regex.escape(row.word):gsub("\\ ", " ")))
end

-- A month, and a weekday, as they are printed.
english_lists.month = "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June"
  .. "|July|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?"
  .. "|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)"
english_lists.weekday = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"

---An expression for any word of a role.
---@param role string
---@return string
function english_lists.any(role)
  return "(?:" .. table.concat(words[role], "|") .. ")"
end

return english_lists
