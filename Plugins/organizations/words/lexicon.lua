-- The words of the grammar: all data files in one matcher, so that a text is read once.

local data = require("broadsheet.data")
local matcher = require("broadsheet.matcher")
local text = require("broadsheet.text")
local divisions = require("words.divisions")
local tokens = require("words.tokens")
local word_lists = require("words.word_lists")

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

-- The levels of administration as they are printed in front of a body's name.
M.LEVELS = { "市", "区", "县", "省", "自治区", "州", "旗", "盟", "新区" }

---@class organizations.WordList words and what is known about each; the first of equal words counts
---@field words string[]
---@field entries organizations.Entry[]

---@param list organizations.WordList
---@param word string
---@param entry organizations.Entry
local function add(list, word, entry)
  local words = list.words
  local count = #words + 1
  words[count], list.entries[count] = word, entry
end

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

-- Suffixes of these forms may follow a level instead of a division: 市|总工会.
local OF_LEVEL = { regional = true, adjacent = true, short = true }

-- 自治县|教育局 is the body of a county.
local AUTONOMY, AUTONOMOUS = "自治", { "县", "旗", "州" }

---Adds what a suffix makes with each level before it.
---@param list organizations.WordList
---@param suffix string
---@param kind string
---@param form string
---@param full string
local function add_levels(list, suffix, kind, form, full)
  local entry = {
    class = "relative", kind = kind, form = form, suffix = suffix,
    full = "{division}" .. (full ~= "" and full or suffix),
  }
  for i = 1, #M.LEVELS do
    add(list, M.LEVELS[i] .. suffix, entry)
  end
  for _, level in ipairs(AUTONOMOUS) do
    add(list, AUTONOMY .. level .. suffix, { class = "relative", kind = kind, form = form,
      suffix = suffix, level = level, full = entry.full })
  end
end

---@param list organizations.WordList
local function add_suffixes(list)
  local rows, entries = data.columns("data/suffixes.tsv"), {}
  local suffixes, kinds, forms, fulls = rows.suffix, rows.kind, rows.form, rows.full
  for i = 1, #suffixes do
    local kind, form, full = kinds[i], forms[i], fulls[i]
    local key = kind .. form .. full
    local entry = entries[key] or {
      class = "suffix", kind = kind, form = form, full = full ~= "" and full or nil,
    }
    entries[key] = entry
    add(list, suffixes[i], entry)
  end
  for i = 1, #suffixes do
    if OF_LEVEL[forms[i]] then
      add_levels(list, suffixes[i], kinds[i], forms[i], fulls[i])
    end
  end
  for _, row in ipairs(data.tsv("data/relatives.tsv")) do
    add(list, row.word, {
      class = "relative", kind = row.kind, form = "regional", level = row.level, full = row.full,
    })
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

-- What stands before 工会 so that a trade seems to: 四建|工会, not 四|建工|会. The builders of a number
-- or of a branch, and chemical works.
local BUILDERS = word_lists.list("builder")
local UNION = "工会"

-- The committee of a zone that is called a town, 科学城|管委会, and no office of a town: 城管委.
local TOWN, COMMITTEES = "城", { "管委会", "管理委员会" }

---Adds the words in which 工会 follows a trade's first character, and the committees of zones.
---@param list organizations.WordList
local function add_splits(list)
  local known = {}
  for i, word in ipairs(list.words) do
    known[word] = known[word] or list.entries[i]
  end
  for _, word in ipairs(COMMITTEES) do
    add(list, TOWN .. word, { class = "split", of = known[word], skipped = #TOWN })
  end
  for _, word in ipairs(word_lists.list("word behind 市")) do -- 市|民营, no 市民
    add(list, "市" .. word, { class = "split", of = { class = "generic" }, skipped = #TOWN })
  end
  local bodies = {} -- 矿|工会, 矿|工会女工委
  for _, word in ipairs(list.words) do
    if word:sub(1, #UNION) == UNION and known[word].class == "suffix" then
      bodies[#bodies + 1] = word
    end
  end
  for _, builder in ipairs(BUILDERS) do
    for _, word in ipairs(bodies) do
      add(list, builder .. word, { class = "split", of = known[word], skipped = #builder })
    end
    for _, longer in ipairs({ "会员", "会议", "会展" }) do
      add(list, builder .. "工" .. longer, { class = "inner" })
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

---The level that a relative name leaves out the division of.
---@param token organizations.Token of class relative
---@return string
function M.level(token)
  local entry = token.value
  return entry.level or token.text:sub(1, -#entry.suffix - 1)
end

---Builds the matcher over all words. A word that stands in several files counts in the first.
---@return broadsheet.Matcher
function M.build()
  local names = divisions.load()
  local list = { words = {}, entries = {} }
  add_names(list)
  add_suffixes(list)
  add_divisions(list, names)
  local short_name = { class = "short" }
  for short in pairs(divisions.shorts) do
    add(list, short, short_name)
  end
  add_splits(list)
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
