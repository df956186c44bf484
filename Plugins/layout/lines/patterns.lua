-- Patterns by their kind, as the tables of this plugin have them.
local data = require("broadsheet.data")
local regex = require("broadsheet.regex")

local M = {}

---The patterns of one kind, to be asked one by one but in one call. Where there are many, that is
---quicker than one that joins them: each knows a character without which it need not be tried.
---@param file string
---@param kind string
---@return broadsheet.RegexSet
function M.set(file, kind)
  local list = {}
  for _, row in ipairs(data.tsv(file)) do
    list[#list + 1] = row.kind == kind and row.pattern or nil
  end
  return regex.set(list)
end

---One compiled pattern for each kind, from the rows of a file with the columns kind and pattern.
---@param file string
---@return table<string, broadsheet.Regex>
---@return table<string, string> patterns of these
function M.by_kind(file)
  local joined = {}
  for _, row in ipairs(data.tsv(file)) do
    local list = joined[row.kind] or {}
    list[#list + 1] = "(?:" .. row.pattern .. ")"
    joined[row.kind] = list
  end
  local compiled, whole = {}, {}
  for kind, list in pairs(joined) do
    whole[kind] = table.concat(list, "|")
    compiled[kind] = regex.new(whole[kind])
  end
  return compiled, whole
end

return M
