-- Patterns by their kind, as the tables of this plugin have them.
local data = require("broadsheet.data")
local regex = require("broadsheet.regex")

local M = {}

---One compiled pattern for each kind, from the rows of a file with the columns kind and pattern.
---@param file string
---@return table<string, broadsheet.Regex>
function M.by_kind(file)
  local joined = {}
  for _, row in ipairs(data.tsv(file)) do
    local list = joined[row.kind] or {}
    list[#list + 1] = "(?:" .. row.pattern .. ")"
    joined[row.kind] = list
  end
  local compiled = {}
  for kind, list in pairs(joined) do
    compiled[kind] = regex.new(table.concat(list, "|"))
  end
  return compiled
end

return M
