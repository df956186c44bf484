-- The short lists of words, by their names in data/small-lists.tsv and data/english-lists.tsv.

local data = require("broadsheet.data")
local regex = require("broadsheet.regex")

local M = {}

---@type table<string, string[]>
local lists = {}

for _, file in ipairs({ "data/small-lists.tsv", "data/english-lists.tsv" }) do
  local rows = data.columns(file)
  local words = rows.word
  for i, name in ipairs(rows.list) do
    local list = lists[name] or {}
    lists[name], list[#list + 1] = list, words[i]
  end
end

---The words of a list, in the order of the file.
---@param name string
---@return string[]
function M.list(name)
  return assert(lists[name], "no file has a list of that name")
end

---@type table<string, table<string, boolean>>
local sets = {}

---The words of a list, to look one up in; made once for all who ask.
---@param name string
---@return table<string, boolean>
function M.set(name)
  local known = sets[name]
  if not known then
    known = {}
    for _, word in ipairs(M.list(name)) do
      known[word] = true
    end
    sets[name] = known
  end
  return known
end

---The lengths that the words of a list have, so that a text need not be compared with each word.
---@param name string
---@return integer[] bytes
function M.lengths(name)
  local lengths, seen = {}, {}
  for _, word in ipairs(M.list(name)) do
    if not seen[#word] then
      seen[#word] = true
      lengths[#lengths + 1] = #word
    end
  end
  return lengths
end

---@class organizations.Sequels words, to see whether one of them stands at a place
---@field words table<string, boolean>
---@field lengths integer[] that they have, in bytes

---The words of a list, to see whether one of them stands at a place.
---@param name string
---@return organizations.Sequels
function M.sequels(name)
  return { words = M.set(name), lengths = M.lengths(name) }
end

---An expression for any word of a list; an apostrophe may be curled.
---@param name string
---@return string
function M.any(name)
  local any = {}
  for i, word in ipairs(M.list(name)) do
    any[i] = regex.escape(word):gsub("\\ ", " "):gsub("\\?'", "[’']")
  end
  return "(?:" .. table.concat(any, "|") .. ")"
end

return M
