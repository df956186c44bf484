-- The words and patterns that earn a category, from the data files.

local data = require("broadsheet.data")
local matcher = require("broadsheet.matcher")
local regex = require("broadsheet.regex")

local words = {}

local reaches = { name = true, sentence = true, article = true, organizer = true }

---@class Claim What one row of a data file gives a category.
---@field category string
---@field weight number
---@field where string name, sentence, article or organizer
---@field rule string file and line

---@class Find A word that stands in a text.
---@field first integer
---@field last integer
---@field text string
---@field claims Claim[] none when the word only hides others

---Makes the claim of a row, after checking it.
---@param row table
---@param known table<string, boolean> categories of the taxonomy
---@return Claim?
local function claim(row, known)
  if row.category == "-" then
    return nil
  end
  local place = row.file .. ":" .. row.line
  if not known[row.category] then
    error(place .. ": the taxonomy has no category '" .. row.category .. "'", 0)
  end
  local weight = tonumber(row.weight)
  if not weight or weight < -1 or weight > 1 then
    error(place .. ": a weight from -1 to 1 is expected, got '" .. row.weight .. "'", 0)
  end
  if not reaches[row.where] then
    error(place .. ": name, sentence, article or organizer is expected, got '"
      .. row.where .. "'", 0)
  end
  return { category = row.category, weight = weight, where = row.where, rule = place }
end

---Reads a file of words into a matcher with claims as payload.
---@param file string
---@param known table<string, boolean> categories of the taxonomy
---@param fold boolean whether case and width do not count
---@return table matcher
local function load(file, known, fold)
  local list, by_word = {}, {}
  for _, row in ipairs(data.tsv(file)) do
    local claims = by_word[row.word]
    if not claims then
      claims = {}
      by_word[row.word] = claims
      list[#list + 1] = { row.word, claims }
    end
    claims[#claims + 1] = claim(row, known)
  end
  return matcher.new(list, { fold = fold })
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

---Reads the English words.
---@param known table<string, boolean> categories of the taxonomy
---@return fun(text: string): Find[] find
function words.english(known)
  local found = load("words.en.tsv", known, true)
  return function(text)
    local finds = {}
    for _, hit in ipairs(found:find_all(text)) do
      if words.whole(text, hit) then
        finds[#finds + 1] =
          { first = hit.first, last = hit.last, text = hit.text, claims = hit.value }
      end
    end
    return finds
  end
end

---Reads the Chinese words and the patterns.
---@param known table<string, boolean> categories of the taxonomy
---@return fun(text: string): Find[] find
function words.chinese(known)
  local found, patterns, list = load("words.tsv", known, false), {}, {}
  for i, row in ipairs(data.tsv("patterns.tsv")) do
    patterns[i] = { regex = regex.new(row.pattern), claims = { claim(row, known) } }
    list[i] = row.pattern
  end
  -- Hardly a text has any of them: all are asked for in one call.
  local any = regex.set(list)
  return function(text)
    local finds = {}
    for _, hit in ipairs(found:find_all(text)) do
      finds[#finds + 1] =
        { first = hit.first, last = hit.last, text = hit.text, claims = hit.value }
    end
    for _, number in ipairs(any:all(text)) do
      local pattern = patterns[number]
      local first, last = pattern.regex:find(text)
      finds[#finds + 1] = { first = first, last = last, text = text:sub(first, last),
        claims = pattern.claims }
    end
    return finds
  end
end

return words
