-- A list of words and of what is known about each, as the lexicon is put together.

local M = {}

---@class organizations.WordList words and what is known about each; the first of equal words counts
---@field words string[]
---@field entries organizations.Entry[]

---Adds a word.
---@param list organizations.WordList
---@param word string
---@param entry organizations.Entry
function M.add(list, word, entry)
  local words = list.words
  local count = #words + 1
  words[count], list.entries[count] = word, entry
end

return M
