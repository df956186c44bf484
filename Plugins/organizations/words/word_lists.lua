-- The short lists of words, by their names in data/small-lists.tsv.

local data = require("broadsheet.data")

local M = {}

---@type table<string, string[]>
local lists = {}

local rows = data.columns("data/small-lists.tsv")
for i, name in ipairs(rows.list) do
  lists[name] = lists[name] or {}
  table.insert(lists[name], rows.word[i])
end

---The words of a list, in the order of the file.
---@param name string
---@return string[]
function M.list(name)
  return assert(lists[name], "data/small-lists.tsv has no list of that name")
end

---The words of a list, to look one up in.
---@param name string
---@return table<string, boolean>
function M.set(name)
  local known = {}
  for _, word in ipairs(M.list(name)) do
    known[word] = true
  end
  return known
end

return M
