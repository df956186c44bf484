-- The short lists of words, by what they say in people.tsv and names.tsv.

local data = require("broadsheet.data")

local lists = {}

---@type table<string, string[]> by what they say
local words = {}
for _, file in ipairs({ "people.tsv", "names.tsv" }) do
  for _, row in ipairs(data.tsv(file)) do
    words[row.says] = words[row.says] or {}
    table.insert(words[row.says], row.word)
  end
end

---The words that say one thing, as alternatives for a regular expression.
---@param says string
---@return string
function lists.any(says)
  return "(?:" .. table.concat(words[says], "|") .. ")"
end

---The words that say one thing, to look one up in.
---@param says string
---@return table<string, boolean>
function lists.set(says)
  local set = {}
  for _, word in ipairs(words[says]) do
    set[word] = true
  end
  return set
end

return lists
