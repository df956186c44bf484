-- The words that English names are known by.

local data = require("broadsheet.data")

---@class organizations.EnglishEntry
---@field role "end"|"of"|"both"|"lead"|"name"|"skip"|"event"|"given"
---@field kind string
---@field legal boolean whether the name stands without the word too

-- The roles of legal forms in the table, by what they are besides.
local LEGAL = { legal = "end", ["legal-or-of"] = "both" }

---@type table<string, organizations.EnglishEntry>
local entries = {}
-- Words of one role and kind share what is known of them.
local shared, rows = {}, data.columns("data/english-words.tsv")
for i, word in ipairs(rows.word) do
  local role, kind = rows.role[i], rows.kind[i]
  local key = role .. " " .. kind
  local entry = shared[key]
  if not entry then
    entry = { role = LEGAL[role] or role, kind = kind, legal = LEGAL[role] ~= nil }
    shared[key] = entry
  end
  entries[word] = entry
  if role == "skip" and not entries[word:upper()] then
    entries[word:upper()] = entry -- THE Metal Union: the first word of a report in capitals
  end
end

return entries
