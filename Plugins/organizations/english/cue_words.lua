-- The words beside English names, by the cue that they are.

local data = require("broadsheet.data")
local ENTRIES = require("english.words")

---@type table<string, string[]>
local words = {}
local rows = data.columns("data/english-cues.tsv")
for i, cue in ipairs(rows.cue) do
  local list = words[cue] or {}
  words[cue], list[#list + 1] = list, rows.word[i]
end
words.cued = {}
for word, entry in pairs(ENTRIES) do
  words.cued[#words.cued + 1] = entry.role == "cued" and word or nil
end
table.sort(words.cued)

return words
