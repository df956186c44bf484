-- Lists of phrases from the data file, as alternatives for regular expressions.

local data = require("broadsheet.data")

local phrases = {}

local lists = {}
for _, row in ipairs(data.tsv("data/phrases.zh.tsv")) do
  local list = lists[row.list] or {}
  lists[row.list] = list
  list[#list + 1] = row.phrase
end

---The phrases of a list as one group of alternatives.
---@param list string
---@return string
function phrases.any(list)
  if not lists[list] then
    error("data/phrases.zh.tsv has no list '" .. list .. "'", 2)
  end
  return "(?:" .. table.concat(lists[list], "|") .. ")"
end

return phrases
