-- The words that English names are known by.

local data = require("broadsheet.data")

---@class organizations.EnglishEntry
---@field role "end"|"of"|"both"|"lead"|"name"|"skip"|"event"|"given"
---@field kind string
---@field legal boolean whether the name stands without the word too

---@type table<string, organizations.EnglishEntry>
local entries = {}
for _, row in ipairs(data.tsv("data/english-words.tsv")) do
  local legal = row.role == "legal"
  entries[row.word] = { role = legal and "end" or row.role, kind = row.kind, legal = legal }
end

return entries
