-- The words that the plugin knows, from its data files, as one matcher.

local data = require("broadsheet.data")
local hits = require("reading.hits")
local matcher = require("broadsheet.matcher")
local phrases = require("reading.phrases")

local lexicon = {}

---@class Entry What the data files say of one word.
---@field word string
---@field verb string? kind of a holding verb: hold, run, start, join, open, found
---@field name string? what the activity is called that the verb tells (marched: march)
---@field event string? "" for an event noun, else generic or weak
---@field deed table? row of the deeds file
---@field cues table<string, boolean> roles in the cues file
---@field rule string? file and line of the row that an activity is credited to
---@field roles integer? what it may be to a sentence, as bits (see hits.lua)

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

---A verb with 了 (举办了): what is done is said with it as well.
---@param entry Entry
---@param known table<string, Entry>
---@return table? word and entry, when no row has them
local function done_of(entry, known)
  local cues = entry.cues
  if not (entry.verb or entry.deed or cues.host or cues.undertake or cues.assist or cues.carry) then
    return nil
  end
  local other = known[entry.word .. "了"]
  if not other then
    return { entry.word .. "了", entry }
  end
  other.verb, other.deed = other.verb or entry.verb, other.deed or entry.deed
  other.rule = other.rule or entry.rule
  return nil
end

---Adds the plurals of English events that are not made by a mere s: rallies, marches.
---@param entries Entry[]
---@param words table[] word and entry
local function plurals(entries, words)
  for _, entry in ipairs(entries) do
    local stem = entry.event and entry.word:match("^(.*[^aeiou])y$")
    if stem then
      words[#words + 1] = { stem .. "ies", entry }
    elseif entry.event and (entry.word:find("[sc]h$") or entry.word:find("[sx]$")) then
      words[#words + 1] = { entry.word .. "es", entry }
    end
  end
end

local IN = "在"

---Adds the words for people who are somewhere, 在榕|务工, in which 在 says not where something was.
---@param entries Entry[]
---@param known table<string, Entry>
local function add_those_there(entries, known)
  for _, area in ipairs(phrases.all("area-in-short")) do
    for _, people in ipairs(phrases.all("people-there")) do
      entry_of(entries, known, { word = IN .. area .. people }).cues.none = true
    end
  end
end

---Makes the entries of the words.
---@param rows table<string, table[]>
---@return Entry[] entries
---@return table<string, Entry> known by their words
local function entries_of(rows)
  local entries, known = {}, {}
  for _, row in ipairs(rows.verbs) do
    local entry = entry_of(entries, known, row)
    entry.verb, entry.rule = row.kind, row.file .. ":" .. row.line
    entry.name = row.name and row.name ~= "" and row.name or nil
  end
  for _, row in ipairs(rows.events) do
    local entry = entry_of(entries, known, row)
    entry.event, entry.rule = row.kind, entry.rule or row.file .. ":" .. row.line
    -- 推进会 is 推进会议 as well: without it the shorter word would end the name too early.
    local longer = row.word .. "议"
    if row.word:find("会$") and not known[longer] then
      entry_of(entries, known, { word = longer }).event = ""
    end
  end
  for _, row in ipairs(rows.deeds) do
    local entry = entry_of(entries, known, row)
    entry.deed = row
    entry.rule = entry.rule or row.file .. ":" .. row.line
  end
  for _, row in ipairs(rows.cues) do
    local entry = entry_of(entries, known, row)
    entry.cues[row.role] = true
    entry.rule = entry.rule or row.file .. ":" .. row.line
  end
  if rows.deeds[1] then
    add_those_there(entries, known)
  end
  return entries, known
end

---Makes a lexicon.
---@param language string "zh" or "en"
---@param rows table<string, table[]> of its data files
---@return table lexicon
local function made(language, rows)
  local entries, known = entries_of(rows)
  local words = {}
  for _, entry in ipairs(entries) do
    words[#words + 1] = { entry.word, entry }
    if language == "zh" then
      words[#words + 1] = done_of(entry, known)
    end
  end
  if language == "en" then
    plurals(entries, words)
  end
  local texts, roles = {}, {}
  for number, word in ipairs(words) do
    local entry = word[2]
    entry.roles = entry.roles or hits.roles_of(entry)
    texts[number], roles[number] = word[1], entry.roles
  end
  local found = matcher.new(words, { fold = language == "en" })
  return {
    texts = texts,
    entries = found.values,
    roles = roles,
    ---@param text string
    ---@return table[] hits with first, last, text and value (an Entry)
    find = function(text)
      return found:find_all(text)
    end,
    ---@param text string
    ---@return integer[] first, last and number of each hit
    scan = function(text)
      return found:scan(text)
    end,
  }
end

---@type table<string, table<string, table[]>> by the language, the rows of its data files
local sources = {}
---@type table<string, table>
local lexicons = {}

---Reads the data files of one language; called once, in the plugin's start.
---@param language string "zh" or "en"
function lexicon.read(language)
  local ending = "." .. language .. ".tsv"
  lexicons[language], sources[language] = nil, {
    verbs = data.tsv("data/verbs" .. ending), events = data.tsv("data/events" .. ending),
    deeds = language == "zh" and data.tsv("data/deeds.zh.tsv") or {},
    cues = data.tsv("data/cues" .. ending),
  }
end

---The lexicon of a language, made for the first article in it: most papers have but one.
---@param language string "zh" or "en"
---@return table lexicon with `find` and `scan`, and for each word by its number its text, its entry
---and its roles (see hits.lua)
function lexicon.of(language)
  lexicons[language] = lexicons[language] or made(language, sources[language])
  return lexicons[language]
end

return lexicon
