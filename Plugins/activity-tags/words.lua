-- The words and patterns that earn a category, from the data files.

local data = require("broadsheet.data")
local matcher = require("broadsheet.matcher")
local regex = require("broadsheet.regex")

local words = {}

local reaches = { name = true, sentence = true, article = true, organizer = true,
  occasion = true, ["else"] = true }

---@class Claim What a row of a data file gives a category: the row itself, as there are thousands.
---@field category string
---@field weight number
---@field where string name, else, sentence, article, organizer or occasion
---@field file string
---@field line integer

---@class Find A word that stands in a text.
---@field first integer
---@field last integer
---@field text string
---@field claims Claim[] none when the word only hides others

---@alias Finder fun(text: string, first: integer?, last: integer?): Find[] from one byte to another

---The file and the line that a claim stands in.
---@param claim Claim
---@return string
function words.place(claim)
  return claim.file .. ":" .. claim.line
end

---Makes the claim of a row, after checking it.
---@param row table
---@param known table<string, boolean> categories of the taxonomy
---@return Claim?
local function claim(row, known)
  if row.category == "-" then
    return nil
  elseif not known[row.category] then
    error(words.place(row) .. ": the taxonomy has no category '" .. row.category .. "'", 0)
  end
  local weight = tonumber(row.weight)
  if not weight or weight < -1 or weight > 1 then
    error(words.place(row) .. ": a weight from -1 to 1 is expected, got '" .. row.weight .. "'", 0)
  elseif not reaches[row.where] then
    error(words.place(row) .. ": name, else, sentence, article, organizer or occasion is expected,"
      .. " got '" .. row.where .. "'", 0)
  end
  row.weight = weight
  return row
end

---Makes a matcher when it is first asked for: most papers have but one language.
---@param list string[]
---@param values Claim[][]
---@param fold boolean whether case and width do not count
---@return fun(): table matcher
local function made_late(list, values, fold)
  local found
  return function()
    found = found or matcher.new(list, { fold = fold, values = values })
    return found
  end
end

-- Words that are looked for apart from the others, in their own texts.
local apart = { occasion = "occasion", ["else"] = "else" }

---Puts a row under its word.
---@param group { list: string[], values: Claim[][], by_word: table<string, Claim[]> }
---@param row table
---@param found Claim?
local function put(group, row, found)
  local claims = group.by_word[row.word]
  if claims then
    claims[#claims + 1] = found
  else
    claims = { found }
    group.by_word[row.word] = claims
    group.list[#group.list + 1], group.values[#group.values + 1] = row.word, claims
  end
end

---Reads a file of words into matchers with claims as payload. The words of feasts, which every
---title is searched with, and those of last resort have one of their own; what hides others hides
---the latter, too.
---@param file string
---@param known table<string, boolean> categories of the taxonomy
---@param fold boolean whether case does not count
---@return table<string, fun(): table> found by `name`, `occasion` and `else`
local function load(file, known, fold)
  local groups, found = {}, {}
  for _, kind in ipairs({ "name", "occasion", "else" }) do
    groups[kind] = { list = {}, values = {}, by_word = {} }
  end
  local rows = data.tsv(file)
  for i = 1, #rows do
    local row = rows[i]
    local claimed = claim(row, known)
    put(groups[apart[row.where] or "name"], row, claimed)
    if not claimed then
      put(groups["else"], row)
    end
  end
  for kind, group in pairs(groups) do
    found[kind] = made_late(group.list, group.values, fold)
  end
  return found
end

---Whether a hit stands as an English word of its own, a plural included.
---@param text string
---@param hit table
---@return boolean
function words.whole(text, hit)
  return not text:sub(hit.first - 1, hit.first - 1):find("%a")
    and not text:find("^s?%a", hit.last + 1)
    or text:find("^s%A", hit.last + 1) ~= nil or text:find("^s$", hit.last + 1) ~= nil
end

---The words of a matcher in a stretch of a text.
---@param found table matcher
---@param text string
---@param first integer?
---@param last integer?
---@return Find[]
function words.scan(found, text, first, last)
  local hits, finds, values = found:scan(text, first, last), {}, found.values
  for i = 1, #hits, 3 do
    finds[#finds + 1] = { first = hits[i], last = hits[i + 1],
      text = text:sub(hits[i], hits[i + 1]), claims = values[hits[i + 2]] }
  end
  return finds
end

---@class Pattern
---@field regex table
---@field claims Claim[]

---Reads the patterns, and the words that tell which of them to ask.
---@param rows table[]
---@param known table<string, boolean> categories of the taxonomy
---@param fold boolean whether case does not count
---@return Pattern[]
---@return table matcher whose values are lists of numbers of patterns
local function load_patterns(rows, known, fold)
  local patterns, needs, asked, by_word = {}, {}, {}, {}
  for i, row in ipairs(rows) do
    patterns[i] = { regex = regex.new(row.pattern, fold and "i" or nil),
      claims = { claim(row, known) } }
    for word in row.needs:gmatch("%S+") do
      if not by_word[word] then
        by_word[word] = {}
        needs[#needs + 1], asked[#asked + 1] = word, by_word[word]
      end
      table.insert(by_word[word], i)
    end
  end
  return patterns, matcher.new(needs, { values = asked, overlapping = true, fold = fold })
end

---What of a text the patterns match, put behind the finds of words.
---@param finds Find[]
---@param patterns Pattern[]
---@param needs table matcher of the words that tell which to ask
---@param text string
---@param first integer?
---@param last integer?
---@return Find[] finds
local function match(finds, patterns, needs, text, first, last)
  local hits = needs:scan(text, first, last)
  local asked = hits[1] and {}
  for h = 3, #hits, 3 do
    for _, i in ipairs(needs.values[hits[h]]) do
      local from, to
      if not asked[i] then
        asked[i] = true
        from, to = patterns[i].regex:find(text, first, last)
      end
      if from then
        finds[#finds + 1] = { first = from, last = to, text = text:sub(from, to),
          claims = patterns[i].claims }
      end
    end
  end
  return finds
end

---The words of a matcher in a stretch of an English text that stand as words of their own.
---@param found table matcher
---@param text string
---@param first integer?
---@param last integer?
---@return Find[]
function words.scan_whole(found, text, first, last)
  local finds = {}
  for _, find in ipairs(words.scan(found, text, first, last)) do
    if words.whole(text, find) then
      finds[#finds + 1] = find
    end
  end
  return finds
end

---Reads the English words.
---@param known table<string, boolean> categories of the taxonomy
---@param file string
---@param phrases string? file of patterns
---@return Finder find
function words.english(known, file, phrases)
  local found = load(file, known, true).name
  local patterns, needs
  if phrases then
    patterns, needs = load_patterns(data.tsv(phrases), known, true)
  end
  return function(text, first, last)
    local finds = words.scan_whole(found(), text, first, last)
    return patterns and match(finds, patterns, needs, text, first, last) or finds
  end
end

---Reads the Chinese words and the patterns.
---@param known table<string, boolean> categories of the taxonomy
---@return Finder find
---@return Finder feasts
---@return Finder resort what a name says when nothing else does
function words.chinese(known)
  local found, sure, resort = load("words.tsv", known, false), {}, {}
  for _, row in ipairs(data.tsv("patterns.tsv")) do
    table.insert(row.where == "else" and resort or sure, row)
  end
  local patterns, needs = load_patterns(sure, known, false)
  local last, last_needs
  return function(text, first, last_byte)
    return match(words.scan(found.name(), text, first, last_byte), patterns, needs, text, first,
      last_byte)
  end, function(text, first, last_byte)
    return words.scan(found.occasion(), text, first, last_byte)
  end, function(text, first, last_byte)
    if not last then
      last, last_needs = load_patterns(resort, known, false)
    end
    return match(words.scan(found["else"](), text, first, last_byte), last, last_needs, text, first,
      last_byte)
  end
end

return words
