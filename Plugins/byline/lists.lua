-- The short lists of words, by their names in lists.tsv.

local data = require("broadsheet.data")

local lists = {}

---@type table<string, string[]>
local words = {}
for _, row in ipairs(data.tsv("lists.tsv")) do
  words[row.list] = words[row.list] or {}
  table.insert(words[row.list], row.word)
end

---The words of a list, as alternatives for a regular expression.
---@param list string
---@return string
function lists.any(list)
  return "(?:" .. table.concat(words[list], "|") .. ")"
end

return lists
