-- The words of the grammar: all data files in one matcher, so that a text is read once.

local data = require("broadsheet.data")
local matcher = require("broadsheet.matcher")
local text = require("broadsheet.text")
local divisions = require("words.divisions")
local split_words = require("words.split_words")
local suffix_words = require("words.suffix_words")
local tokens = require("words.tokens")
local word_lists = require("words.word_lists")
local add = require("words.entries").add

local M = {}

---@alias organizations.Class
---| "suffix" a word that ends a name
---| "relative" a body named by its level alone (市总工会)
---| "region" a division with its full name
---| "short" a division without its kind (北京 for 北京市)
---| "name" an organization known by name
---| "brand" how certain names begin
---| "unit" a part inside a name (街道, 项目部)
---| "generic" a word that names nothing by itself
---| "stop" a word that no name holds
---| "link" 和, 与, 及
---| "comma" the list comma
---| "punct" any other punctuation
---| "inner" a word that only looks like a stop or a suffix
---| "open" an opening bracket
---| "close" a closing bracket
---| "split" unknown characters and a word: the word alone is read

---@class organizations.Entry what the lexicon knows about a word
---@field class organizations.Class
---@field kind string? kind of organization
---@field form string? of a suffix: regional, adjacent, short, legal, named, venue
---@field level string? the level that a relative name leaves out, if it does not begin with it
---@field suffix string? the suffix of a relative name that begins with its level
---@field full string? of a clipped suffix: what it stands for; of a relative: its full name, with
---{division} where the division's name belongs
---@field division boolean? of a unit: whether public bodies may belong to it
---@field zone boolean? of a unit: whether bodies are named after it without another name
---@field name string? canonical name of a known organization
---@field of organizations.Entry? of a split word: what is known about the word that is read
---@field skipped integer? of a split word: the bytes before that word
---@field trade boolean? of a generic word: whether it is a trade (建材)
---@field branches boolean? of a name: whether the organization has a branch in each place
---@field carrier string? the kind of what a division has one of and is called after both (电信)
---@field alone boolean? of a trade: whether a brand makes a company with it, whatever stands beside

-- 教育部 is a ministry, 教育部门 no organization.
local MINISTRY, NO_MINISTRY = "部", { class = "inner" }

---@param list organizations.WordList
---@param word string
---@param entry organizations.Entry
local function add_name(list, word, entry)
  add(list, word, entry)
  if word:sub(-#MINISTRY) == MINISTRY then
    add(list, word .. "门", NO_MINISTRY)
  end
end

-- How companies are called that have a branch in each place: 柳河|顺丰速运.
local WITH_BRANCHES = word_lists.list("company with a branch in each place")

---Whether an organization has a branch in each place: a bank, an insurer, a courier.
---@param name string
---@param kind string
---@return boolean
local function has_branches(name, kind)
  for i = 1, kind == "company" and #WITH_BRANCHES or 0 do
    local word = WITH_BRANCHES[i]
    if name:sub(-#word) == word then
      return true
    end
  end
  return kind == "bank"
end

---@param list organizations.WordList
local function add_names(list)
  local rows = data.columns("data/names.tsv")
  for i, name in ipairs(rows.name) do
    local kind, aliases = rows.kind[i], rows.aliases[i]
    local entry = { class = "name", kind = kind, name = name, branches = has_branches(name, kind) }
    add_name(list, name, entry)
    for _, alias in ipairs(aliases ~= "" and text.split(aliases, "、") or {}) do
      add_name(list, alias, entry)
    end
  end
end

---@param list organizations.WordList
---@param names string[] of divisions
local function add_divisions(list, names)
  local region = { class = "region" }
  for i = 1, #names do
    local name = names[i]
    add(list, name, region)
  end
  for _, row in ipairs(data.tsv("data/units.tsv")) do
    add(list, row.word, {
      class = "unit", division = row.division ~= "", zone = row.division == "zone",
    })
  end
end

---@param list organizations.WordList
local function add_boundaries(list)
  add(list, "、", { class = "comma" })
  for _, open in ipairs({ "（", "(" }) do
    add(list, open, { class = "open" })
  end
  for _, close in ipairs({ "）", ")" }) do
    add(list, close, { class = "close" })
  end
  for _, space in ipairs({ " ", "\n", "\t", "\u{3000}", "\u{A0}" }) do
    add(list, space, { class = "punct" })
  end
  local entries, boundaries = {}, data.columns("data/boundaries.tsv")
  for i = 1, #boundaries.class do
    local class = boundaries.class[i]
    entries[class] = entries[class] or { class = class }
    add(list, boundaries.word[i], entries[class])
  end
  local occupations = data.columns("data/occupations.tsv")
  for i, word in ipairs(occupations.word) do
    if occupations.boundary[i] ~= "" then
      add(list, word, entries.stop)
    end
  end
  for _, left in ipairs(word_lists.list("before 与")) do
    for _, right in ipairs(word_lists.list("after 与")) do
      if left ~= right then
        add(list, left .. "与" .. right, entries.inner)
      end
    end
  end
end

---@param list organizations.WordList
---@param file string
---@param class organizations.Class
---@param trade boolean? whether the words are trades
---@param alone table<string, boolean>? trades that a brand makes a company with
local function add_plain(list, file, class, trade, alone)
  local entry = { class = class, trade = trade }
  local telling = { class = class, trade = trade, alone = true }
  for _, word in ipairs(data.columns(file).word) do
    add(list, word, alone and alone[word] and telling or entry)
  end
end

---@param list organizations.WordList
local function add_carriers(list)
  local rows, entries = data.columns("data/carriers.tsv"), {}
  for i, word in ipairs(rows.word) do
    local kind = rows.kind[i]
    entries[kind] = entries[kind] or { class = "inner", carrier = kind }
    add(list, word, entries[kind])
  end
end

---The trades that a brand makes a company with, whatever stands beside it.
---@return table<string, boolean>
local function telling_trades()
  local alone = {}
  local rows = data.columns("data/trades.tsv")
  for i, word in ipairs(rows.word) do
    alone[word] = rows.alone[i] == "yes" or nil
  end
  return alone
end

---Builds the matcher over all words. A word that stands in several files counts in the first.
---@return broadsheet.Matcher
function M.build()
  local names = divisions.load()
  local list = { words = {}, entries = {} }
  add_names(list)
  suffix_words.add(list)
  add_divisions(list, names)
  local short_name = { class = "short" }
  for short in pairs(divisions.shorts) do
    add(list, short, short_name)
  end
  split_words.add(list)
  add_boundaries(list)
  add_carriers(list)
  local alone = telling_trades()
  add_plain(list, "data/industries.tsv", "generic", true, alone)
  add_plain(list, "data/trades.tsv", "generic", true, alone)
  add_plain(list, "data/generic.tsv", "generic")
  add_plain(list, "data/brands.tsv", "brand")
  local lexicon = matcher.new(list.words, { values = list.entries })
  tokens.prepare(lexicon, list.words)
  return lexicon
end

return M
