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
-- Any union known by its acronym makes a common word beside it a union's: NIPSA and Unite.
local known = {}
for _, word in ipairs(words["sister union"]) do
  known[word] = true
end
local acronyms = {}
for word, entry in pairs(ENTRIES) do
  if entry.role == "name" and entry.kind == "union" and not known[word]
    and word:find("^%u[%a&]+$") and #word < 8 then
    acronyms[#acronyms + 1] = word
  end
end
table.sort(acronyms)
table.move(acronyms, 1, #acronyms, #words["sister union"] + 1, words["sister union"])

return words
