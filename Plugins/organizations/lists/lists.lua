-- Lists: names that have no suffix when the list says what its members are,
-- 来自甲、乙、丙等12家企业.

local data = require("broadsheet.data")
local divisions = require("words.divisions")
local matcher = require("broadsheet.matcher")
local members = require("lists.members")
local regex = require("broadsheet.regex")
local set = require("words.character_set")
local text = require("broadsheet.text")
local last_before = require("words.tokens").last_before
local trades = require("lists.trades")
local word_lists = require("words.word_lists")

local M = {}

---@class organizations.List
---@field items organizations.Span[]
---@field kind string of a member without a suffix of its own
---@field cue string? the word before the list
---@field counted boolean whether the list says how many they are
---@field plain boolean whether the list says no more than 单位

local NUMBER = "(?:[0-9０-９]+|[一二两三四五六七八九十百几数]+)(?:余|多)?"

local COMPANY = "company"

-- Members of these sorts always have a suffix.
local SUFFIXED = { union = true, government = true }

-- A list of these is one of names even if it is neither counted nor introduced.
local SPECIFIC = { company = true, bank = true, school = true, hospital = true }

-- Words between 等 and the sort that do not belong to another clause: 等知名企业.
local QUALIFIERS = word_lists.set("qualifier")

-- Where people come from: 来自甲、乙|的|职工.
local ORIGIN, OWNED = "来自", "的"

local KINDS, HEADS = {}, {}
for _, row in ipairs(data.tsv("data/list-heads.tsv")) do
  KINDS[row.word] = row.kind
  HEADS[#HEADS + 1] = row.word
end
table.sort(HEADS, function(a, b)
  if #a ~= #b then
    return #a > #b
  end
  return a < b
end)
local HEAD = "(?<head>" .. table.concat(HEADS, "|") .. ")"

-- What ends a list that does not say all: 甲、乙等12家企业, but 等一线单位.
local ET_CETERA = "等"
local OPEN_END = regex.new(
  "\\G" .. ET_CETERA .. "(?<count>(?!一\\p{Han}(?<![家个所]))" .. NUMBER
  .. "(?:家|个|所)?)?(?<between>\\p{Han}{0,6}?)" .. HEAD
)

-- What ends one that says all: 甲、乙两家企业; read from the measure on.
local MEASURES, MEASURE_BYTES = { "家", "个", "所" }, 3
local CLOSED_END = regex.new("\\G(?:家|个|所)(?<between>\\p{Han}{0,4}?)" .. HEAD)
local COUNT_BEFORE = regex.new(NUMBER .. "$")
local LONGEST_COUNT = 24

-- 每两周进|一家企业 counts nobody named.
local ONE = "一"

-- The last character of a count and the measure behind it.
local NUMERALS = "一二两三四五六七八九十百几数余多0123456789０１２３４５６７８９"
local MEASURED = {}
for numeral in pairs(set(NUMERALS)) do
  for _, measure in ipairs(MEASURES) do
    MEASURED[#MEASURED + 1] = numeral .. measure
  end
end
local COUNTED = matcher.new(MEASURED)

---Whether another clause begins between the list and its sort: 等|方式走进企业.
---@param tokens organizations.Tokens
---@param first integer
---@param last integer
---@return boolean
local function is_broken(tokens, first, last)
  for i = last_before(tokens, last), 1, -1 do
    local token = tokens[i]
    if token.first < first then
      return false
    end
    local class = token.value.class
    if (members.ENDS[class] or members.JOINT[class]) and not QUALIFIERS[token.text] then
      return true
    end
  end
  return false
end

---@class organizations.Ending the words that end a list
---@field last integer of the list
---@field kind string
---@field counted boolean
---@field between integer[] first and last of the words between the list and its sort
---@field stop integer last of the words
---@field unsaid boolean? whether no word says what they are

-- Firms are counted by this, also where no word says that they are: 甲建材、乙食品等七家,
-- 甲建材、乙食品三家的摊位.
local FIRMS = "家"
local OPEN_UNSAID = regex.new("\\G" .. ET_CETERA .. NUMBER .. FIRMS)

---@param source string
---@param found organizations.Ending[]
local function add_open(source, found)
  local first = source:find(ET_CETERA, 1, true)
  while first do
    local match = OPEN_END:exec(source, first)
    if match then
      local between = first + #ET_CETERA + (match.count and #match.count or 0)
      found[#found + 1] = {
        last = first - 1, kind = KINDS[match.head], counted = match.count ~= false,
        between = { between, between + #match.between - 1 }, stop = match.last,
      }
    else
      match = OPEN_UNSAID:exec(source, first)
      found[#found + 1] = match and {
        last = first - 1, kind = COMPANY, counted = true, between = { first, first - 1 },
        stop = match.last, unsaid = true,
      }
    end
    first = source:find(ET_CETERA, (match and match.last or first) + 1, true)
  end
end

---The count that ends before a measure.
---@param source string
---@param first integer of the measure
---@return string?
local function count_before(source, first)
  local from = math.max(1, first - LONGEST_COUNT)
  while from < first and (source:byte(from) & 0xC0) == 0x80 do
    from = from + 1
  end
  return from < first and COUNT_BEFORE:match(source:sub(from, first - 1)) or nil
end

---@param source string
---@param found organizations.Ending[]
local function add_closed(source, found)
  local hits = COUNTED:scan(source)
  for at = 2, #hits, 3 do
    local first = hits[at] - MEASURE_BYTES + 1
    local match = CLOSED_END:exec(source, first)
    local counts = match ~= nil or source:sub(first, hits[at]) == FIRMS
    local count = counts and count_before(source, first)
    if count and count ~= ONE
      and source:sub(first - #count - 3, first - #count - 1) ~= ET_CETERA then
      local between = first + MEASURE_BYTES
      found[#found + 1] = {
        last = first - #count - 1, kind = match and KINDS[match.head] or COMPANY, counted = true,
        between = { between, between + (match and #match.between or 0) - 1 },
        stop = match and match.last or hits[at], unsaid = match == nil,
      }
    end
  end
end

-- As many names of a brand and a trade make a list of companies that does not say so.
local MINIMUM_NAMED = 2

---How many members of a list are of a kind.
---@param items organizations.Span[]
---@param is fun(item: organizations.Span, tokens: organizations.Tokens, source: string): boolean?
---@param tokens organizations.Tokens
---@param source string
---@return integer
local function count_of(items, is, tokens, source)
  local count = 0
  for _, item in ipairs(items) do
    count = count + (is(item, tokens, source) and 1 or 0)
  end
  return count
end

---@param a organizations.Ending
---@param b organizations.Ending
---@return boolean
local function ends_before(a, b)
  return a.last < b.last
end

---Finds the lists that say what their members are.
---@param tokens organizations.Tokens
---@param source string
---@return organizations.List[]
local function headed_lists(tokens, source)
  local lists, endings = {}, {}
  add_open(source, endings)
  if #tokens.joints > 0 then
    add_closed(source, endings)
  end
  table.sort(endings, ends_before)
  for _, ending in ipairs(endings) do
    if ending.last > 0 and not is_broken(tokens, ending.between[1], ending.between[2]) then
      local items, cue = members.before(tokens, ending.last)
      if ending.unsaid then
        items = count_of(items, trades.is_name, tokens, source) >= MINIMUM_NAMED and items or {}
      end
      if #items > 1 or #items == 1 and ending.counted and (cue or ending.kind == COMPANY
          and trades.is_name(items[1], tokens, source)) then
        lists[#lists + 1] = {
          items = items, kind = ending.kind, cue = cue, counted = ending.counted,
          plain = source:sub(ending.stop - 5, ending.stop) == "单位" or not SPECIFIC[ending.kind],
        }
      end
    end
  end
  return lists
end

---Finds the lists of where people come from: 来自甲、乙的职工.
---@param tokens organizations.Tokens
---@param source string
---@return organizations.List[]
local function origins(tokens, source)
  local lists = {}
  local _, cue_last = source:find(ORIGIN, 1, true)
  while cue_last do
    local index = last_before(tokens, cue_last) + 1
    while index < tokens.count and tokens[index].value.class ~= "punct"
      and tokens[index].text ~= OWNED do
      index = index + 1
    end
    if index <= tokens.count and tokens[index].text == OWNED then
      local items, cue = members.before(tokens, tokens[index].first - 1)
      if #items > 1 and cue == ORIGIN then
        lists[#lists + 1] = { items = items, kind = "company", counted = false, plain = true }
      end
    end
    _, cue_last = source:find(ORIGIN, cue_last + 1, true)
  end
  return lists
end

-- Whose people they are: 甲、乙、丙|的选手. Four characters or more are no person's name.
local PEOPLE = matcher.new(word_lists.list("people of a list"))
local MINIMUM_MEMBERS, SHORTEST, LONGEST = 2, 4, 6

---Whether the members of a list are of the length of short names.
---@param items organizations.Span[]
---@param source string
---@return boolean
local function are_short(items, source)
  for _, item in ipairs(items) do
    local length = text.length(source:sub(item.first, item.last))
    if length < SHORTEST or length > LONGEST then
      return false
    end
  end
  return #items >= MINIMUM_MEMBERS
end

---Finds the lists of names of one length that people belong to: 远山化工、东川焦化、林海电力的选手.
---@param tokens organizations.Tokens
---@param source string
---@return organizations.List[]
local function teams(tokens, source)
  local lists, flat, entries = {}, tokens.flat, tokens.entries
  local hits = #tokens.joints > 0 and PEOPLE:scan(source) or {}
  for at = 1, #hits, 3 do
    local first = hits[at]
    local i = last_before(tokens, first - 1)
    local behind = (i + 1) * 3
    local is_end = flat[behind - 2] == first and members.ENDS[entries[flat[behind]].class]
    while is_end and i > 0 and not members.ENDS[entries[flat[i * 3]].class]
      and not members.JOINT[entries[flat[i * 3]].class] do
      i = i - 1
    end
    if is_end and i > 0 and members.JOINT[entries[flat[i * 3]].class] then
      local items = members.before(tokens, first - 1)
      if are_short(items, source) then
        lists[#lists + 1] = { items = items, kind = "company", counted = true, plain = true }
      end
    end
  end
  return lists
end

---Finds what stands in a list between two names of a kind: 甲公司、乙、丙公司.
---@param source string
---@param candidates organizations.Candidate[]
---@return organizations.List[]
local function flanked(source, candidates)
  local lists = {}
  for i = 2, #candidates do
    local left, right = candidates[i - 1], candidates[i]
    if SPECIFIC[left.kind] and left.kind == right.kind and left.shape == "full"
      and right.shape == "full" and right.first - left.last > 7
      and source:sub(left.last + 1, left.last + 3) == "、"
      and source:sub(right.first - 3, right.first - 1) == "、" then
      local between = source:sub(left.last + 1, right.first - 1)
      local items, first = {}, left.last + 4
      for _, piece in ipairs(text.split(between:sub(4, -4), "、")) do
        items[#items + 1] = { first = first, last = first + #piece - 1 }
        first = first + #piece + 3
      end
      lists[#lists + 1] = { items = items, kind = left.kind, counted = true, plain = false }
    end
  end
  return lists
end

-- A department of an office or a school, which the list counts among its units: 人事|处.
local DEPARTMENTS = word_lists.set("department")

-- How the posts of people end, whose names are no companies': 副主席|王平及远山水泥、….
local POSTS, LONGEST_PERSON = word_lists.set("end of a post"), 12

---Takes the person away that begins a list.
---@param list organizations.List
local function drop_person(list)
  local first = list.items[#list.items]
  if list.cue and POSTS[list.cue:sub(-3)] and first.last - first.first < LONGEST_PERSON then
    list.items[#list.items] = nil
  end
end

-- Beside a sort so short a member is one too: 烧饼铺、|剧社.
local SHORT_SORT = 9

---Takes the short members away from a list that holds sorts.
---@param items organizations.Span[]
local function drop_short(items)
  for i = #items, 1, -1 do
    if items[i].last - items[i].first < SHORT_SORT then
      table.remove(items, i)
    end
  end
end

---The members of lists that the suffix grammar does not know, as candidates.
---@param tokens organizations.Tokens
---@param source string
---@param candidates organizations.Candidate[]
---@return organizations.Candidate[]
function M.candidates(tokens, source, candidates)
  local found, lists = {}, headed_lists(tokens, source)
  for _, more in ipairs({
    origins(tokens, source), teams(tokens, source), flanked(source, candidates),
  }) do
    table.move(more, 1, #more, #lists + 1, lists)
  end
  for _, list in ipairs(lists) do
    local bare, trusted = {}, list.counted or list.cue == ORIGIN
    drop_person(list)
    if #list.items > 0 then
      members.trim(list.items[#list.items], tokens)
    end
    for _, item in ipairs(list.items) do
      if members.is_covered(item, candidates) or members.is_covered(item, found) then
        trusted = true
      elseif not (list.kind == "company" and DEPARTMENTS[source:sub(item.last - 2, item.last)])
        and not divisions.counties[source:sub(item.first, item.last)]
        and members.is_name(item, tokens, source) then
        bare[#bare + 1] = item
      end
    end
    trusted = trusted or not list.plain and #bare == #list.items and #bare > 1
    if #bare > 0 and 2 * count_of(list.items, members.is_sort, tokens, source) >= #bare then
      drop_short(bare)
    end
    for i = #bare, 1, -1 do
      if trusted and not SUFFIXED[list.kind] then
        local name = source:sub(bare[i].first, bare[i].last)
        found[#found + 1] = {
          first = bare[i].first, last = bare[i].last, text = name, kind = list.kind,
          form = "named", suffix = "", shape = "full", divisions = {}, full_division = false,
          core = name, parents = {}, weak = false, firm = true, closed = true, acts = true,
          in_list = false,
          index = 0, rule = "list",
        }
      end
    end
  end
  return found
end

return M
