-- The words that the plugin knows, from its data files, as one matcher.

local data = require("broadsheet.data")
local matcher = require("broadsheet.matcher")

local lexicon = {}

---@class Entry What the data files say of one word.
---@field word string
---@field verb string? kind of a holding verb: hold, run, start, join, open, found
---@field name string? what the activity is called that the verb tells (marched: march)
---@field event string? "" for an event noun, else generic or weak
---@field deed table? row of the deeds file
---@field cues table<string, boolean> roles in the cues file
---@field rule string? file and line of the row that an activity is credited to

---Gives the entry of a word, making it when it is new.
---@param entries Entry[]
---@param known table<string, Entry>
---@param row table row of a data file
---@return Entry
local function entry_of(entries, known, row)
  local entry = known[row.word]
  if not entry then
    entry = { word = row.word, cues = {} }
    known[row.word] = entry
    entries[#entries + 1] = entry
  end
  return entry
end

---Reads the data files of one language.
---@param language string "zh" or "en"
---@return table lexicon with `find(text)`, which gives the hits in order
function lexicon.load(language)
  local entries, known = {}, {}
  for _, row in ipairs(data.tsv("verbs." .. language .. ".tsv")) do
    local entry = entry_of(entries, known, row)
    entry.verb, entry.rule = row.kind, row.file .. ":" .. row.line
    entry.name = row.name ~= "" and row.name or nil
  end
  for _, row in ipairs(data.tsv("events." .. language .. ".tsv")) do
    entry_of(entries, known, row).event = row.kind
    -- 推进会 is 推进会议 as well: without it the shorter word would end the name too early.
    local longer = row.word .. "议"
    if row.word:find("会$") and not known[longer] then
      entry_of(entries, known, { word = longer }).event = ""
    end
  end
  for _, row in ipairs(language == "zh" and data.tsv("deeds.zh.tsv") or {}) do
    local entry = entry_of(entries, known, row)
    entry.deed = row
    entry.rule = entry.rule or row.file .. ":" .. row.line
  end
  for _, row in ipairs(data.tsv("cues." .. language .. ".tsv")) do
    local entry = entry_of(entries, known, row)
    entry.cues[row.role] = true
    entry.rule = entry.rule or row.file .. ":" .. row.line
  end
  local words = {}
  for _, entry in ipairs(entries) do
    words[#words + 1] = { entry.word, entry }
  end
  local found = matcher.new(words)
  return {
    ---@param text string
    ---@return table[] hits with first, last, text and value (an Entry)
    find = function(text)
      return found:find_all(text)
    end,
  }
end

return lexicon
