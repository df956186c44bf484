-- What the names of houses end with that stand in a byline, by the lists of houses.tsv.

local data = require("broadsheet.data")

local houses = {}

---@type table<string, string[]>
local endings = {}
for _, row in ipairs(data.tsv("houses.tsv")) do
  endings[row.list] = endings[row.list] or {}
  table.insert(endings[row.list], row.ending)
end

---The endings of a list, as alternatives for a regular expression.
---@param list string
---@return string
function houses.any(list)
  return "(?:" .. table.concat(endings[list], "|") .. ")"
end

return houses
