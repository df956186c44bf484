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
  local list, rows = {}, data.columns(file)
  for i, each in ipairs(rows.kind) do
    list[#list + 1] = each == kind and rows.pattern[i] or nil
  end
  return regex.set(list)
end

---@type table<string, { compiled: table<string, broadsheet.Regex>, whole: table<string, string> }>
local known = {}

---One compiled pattern for each kind, from the rows of a file with the columns kind and pattern;
---made once for all who ask.
---@param file string
---@return table<string, broadsheet.Regex>
---@return table<string, string> patterns of these
function M.by_kind(file)
  if known[file] then
    return known[file].compiled, known[file].whole
  end
  local joined, rows = {}, data.columns(file)
  for i, kind in ipairs(rows.kind) do
    local list = joined[kind] or {}
    list[#list + 1] = "(?:" .. rows.pattern[i] .. ")"
    joined[kind] = list
  end
  local compiled, whole = {}, {}
  for kind, list in pairs(joined) do
    whole[kind] = table.concat(list, "|")
    compiled[kind] = regex.new(whole[kind])
  end
  known[file] = { compiled = compiled, whole = whole }
  return compiled, whole
end

return M
