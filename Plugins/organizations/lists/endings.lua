-- What ends a list and says what its members are: 等12家企业, 两家企业.

local data = require("broadsheet.data")
local matcher = require("broadsheet.matcher")
local members = require("lists.members")
local regex = require("broadsheet.regex")
local set = require("words.character_set")
local last_before = require("words.tokens").last_before
local word_lists = require("words.word_lists")

local M = {}

local COMPANY = "company"

local NUMBER = "(?:[0-9０-９]+ ?|[一二两三四五六七八九十百几数]+)(?:余|多)?"

-- Words between 等 and the sort that do not belong to another clause: 等知名企业.
local QUALIFIERS = word_lists.set("qualifier")

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

-- What ends one that says all: 甲、乙两家企业; read from the measure on. Buildings and teams (三座煤矿,
-- 两间酒店) have other measures, and their sort is a part of the members' names: see lists.sharing.
local MEASURES, MEASURE_BYTES = { "家", "个", "所" }, 3
local CLOSED_END = regex.new("\\G(?:家|个|所)(?<between>\\p{Han}{0,4}?)" .. HEAD)
local COUNT_BEFORE = regex.new(NUMBER .. "$")
local LONGEST_COUNT = 24

-- What stands before a count and in no name: 甲、乙|共|8家企业.
local ALTOGETHER = "共"

-- 每两周进|一家企业 counts nobody named.
local ONE = "一"

-- The last character of a count and the measure behind it.
local NUMERALS = "一二两三四五六七八九十百几数余多0123456789０１２３４５６７８９"
local MEASURED, NUMERAL = {}, set(NUMERALS)
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
    elseif NUMERAL[source:sub(first + 3, first + 5)] or NUMERAL[source:sub(first + 3, first + 3)]
    then
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
      local between, before = first + MEASURE_BYTES, first - #count
      if source:sub(before - #ALTOGETHER, before - 1) == ALTOGETHER then
        before = before - #ALTOGETHER
      end
      found[#found + 1] = {
        last = before - 1, kind = match and KINDS[match.head] or COMPANY, counted = true,
        between = { between, between + (match and #match.between or 0) - 1 },
        stop = match and match.last or hits[at], unsaid = match == nil,
      }
    end
  end
end

---@param a organizations.Ending
---@param b organizations.Ending
---@return boolean
local function ends_before(a, b)
  return a.last < b.last
end

---The endings of the lists of a text, from first to last.
---@param tokens organizations.Tokens
---@param source string
---@return organizations.Ending[]
function M.find(tokens, source)
  local found, endings = {}, {}
  add_open(source, found)
  if #tokens.joints > 0 then
    add_closed(source, found)
  end
  table.sort(found, ends_before)
  for _, ending in ipairs(found) do
    if ending.last > 0 and not is_broken(tokens, ending.between[1], ending.between[2]) then
      endings[#endings + 1] = ending
    end
  end
  return endings
end

return M
