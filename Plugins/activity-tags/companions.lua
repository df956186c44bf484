-- What an activity is besides its categories: a check-up for villagers is also volunteers' work.

local data = require("broadsheet.data")
local matcher = require("broadsheet.matcher")
local words = require("words")

local companions = {}

local reaches = { name = true, sentence = true, article = true, organizer = true }

---@class Companion: Claim What a row adds.
---@field has string[] the categories of which an activity must have one
---@field unless string[] words that its name must not have

---The words of a field.
---@param field string
---@param between string the characters that part them
---@return fun(): string
local function parts(field, between)
  return field:gmatch("[^" .. between .. "]+")
end

---Checks that the taxonomy has a category.
---@param row table
---@param category string
---@param known table<string, boolean> categories of the taxonomy
---@return string category
local function check(row, category, known)
  if not known[category] then
    error(words.place(row) .. ": the taxonomy has no category '" .. category .. "'", 0)
  end
  return category
end

---Makes the companion of a row, after checking it.
---@param row table
---@param known table<string, boolean> categories of the taxonomy
---@param between string what parts the words of a field
---@return Companion?
local function companion(row, known, between)
  if row.adds == "-" then
    return nil
  end
  local has = {}
  for category in row.has:gmatch("%S+") do
    has[#has + 1] = check(row, category, known)
  end
  check(row, row.adds, known)
  local weight = tonumber(row.weight)
  if not weight or weight <= 0 or weight > 1 then
    error(words.place(row) .. ": a weight above 0 and up to 1 is expected, got '" .. row.weight
      .. "'", 0)
  elseif not reaches[row.where] then
    error(words.place(row) .. ": name, sentence, article or organizer is expected, got '"
      .. row.where .. "'", 0)
  end
  local unless = {}
  for word in parts(row.unless or "", between) do
    unless[#unless + 1] = word
  end
  return { has = has, category = row.adds, weight = weight, where = row.where, unless = unless,
    file = row.file, line = row.line }
end

---Notes which categories a companion comes with, and whether anywhere in an article.
---@param bring table<string, "near"|"anywhere">
---@param claim Companion
local function note(bring, claim)
  for _, category in ipairs(claim.has) do
    if claim.where == "article" then
      bring[category] = "anywhere"
    else
      bring[category] = bring[category] or "near"
    end
  end
end

---Reads the rows into a finder, whose matcher is made when it is first asked for.
---@param file string
---@param known table<string, boolean> categories of the taxonomy
---@param between string what parts the words of a field
---@param fold boolean whether case does not count
---@param scan fun(found: table, text: string, first: integer?, last: integer?): Find[]
---@return Finder
---@return table<string, "near"|"anywhere"> bring categories that bring others, and how far off
local function load(file, known, between, fold, scan)
  local list, values, by_word, bring, found = {}, {}, {}, {}, nil
  for _, row in ipairs(data.tsv(file)) do
    local claim = companion(row, known, between)
    if claim then
      note(bring, claim)
    end
    for word in parts(row.words, between) do
      local claims = by_word[word]
      if not claims then
        claims = {}
        by_word[word] = claims
        list[#list + 1], values[#list + 1] = word, claims
      end
      claims[#claims + 1] = claim
    end
  end
  return function(text, first, last)
    found = found or matcher.new(list, { values = values, fold = fold })
    return scan(found, text, first, last)
  end, bring
end

---Reads what comes with a category in Chinese.
---@param known table<string, boolean> categories of the taxonomy
---@return Finder
---@return table<string, "near"|"anywhere"> bring
function companions.chinese(known)
  return load("companions.tsv", known, "%s", false, words.scan)
end

---Reads what comes with a category in English.
---@param known table<string, boolean> categories of the taxonomy
---@return Finder
---@return table<string, "near"|"anywhere"> bring
function companions.english(known)
  return load("companions.en.tsv", known, "|", true, words.scan_whole)
end

---Whether one of the categories is there.
---@param has table<string, any> by category
---@param categories string[]
---@return boolean
local function has_any(has, categories)
  for _, category in ipairs(categories) do
    if has[category] then
      return true
    end
  end
  return false
end

---Whether a name has one of the words.
---@param name string
---@param list string[]
---@return boolean
local function has_one(name, list)
  for _, word in ipairs(list) do
    if name:find(word, 1, true) then
      return true
    end
  end
  return false
end

local scope = { name = 1, sentence = 2, article = 3 }

---Whether a companion's words count in a text.
---@param where string how far they reach
---@param reach string the text: name, sentence, article or organizer
---@return boolean
local function counts(where, reach)
  if where == "organizer" or reach == "organizer" then
    return where == reach
  end
  return scope[where] >= scope[reach]
end

---@class Addition A category that comes with another one.
---@field claim Companion
---@field evidence any

---Notes what the words of a text add to the categories that an activity has.
---@param added Addition[]
---@param has table<string, boolean> its categories, those added too
---@param name string of the activity
---@param found Find[]
---@param reach string the text
---@param evidence fun(find: Find): any
function companions.add(added, has, name, found, reach, evidence)
  for _, find in ipairs(found) do
    for _, claim in ipairs(find.claims) do
      if has_any(has, claim.has) and not has[claim.category] and counts(claim.where, reach)
        and not has_one(name, claim.unless) then
        has[claim.category] = true
        added[#added + 1] = { claim = claim, evidence = evidence(find) }
      end
    end
  end
end

return companions
