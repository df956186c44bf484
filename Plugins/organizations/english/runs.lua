-- English runs: capitalized words that stand together, and the names that they may hold.

local ENTRIES = require("english.words")
local parts = require("english.parts")
local regex = require("broadsheet.regex")
local spelling = require("english.spelling")
local word_lists = require("words.word_lists")

local M = {}

-- After these a branch of a union has its number.
local NUMBERED = "(?=\\d)(?<=" .. table.concat(word_lists.list("numbered branch"), " |")
  .. " |No\\. |" .. table.concat(word_lists.list("numbered inside"), " |") .. " )"

-- CUPE 1505, but no year and none who are counted: USW 350 workers.
local UNION_NUMBER = "(?=\\d)(?<=" .. table.concat(word_lists.list("numbered unions"), " |")
  .. " )(?!(?:19|20)\\d\\d\\b)\\d{2,5}(?![\\w%-]|[,.]\\d| (?:[a-z-]+ )?"
  .. word_lists.any("behind count") .. "\\b)"

-- Local 420-A, Local 101R, Chapter 15-20
local SUFFIX = "(?:[A-Z](?![A-Za-z])|-(?:[A-Z](?![a-z])|\\d+))?"
  .. "(?! (?:people|men|women|persons|names|votes)\\b)"

-- 1199NEU, no size and no hour: 100MW
local NUMBERED_NAME = "\\b\\d{2,4}(?!" .. word_lists.any("size or hour") .. "\\b)[A-Z]{2,}\\b"

local ABBREVIATED = word_lists.any("abbreviated")
local RUN = regex.new(
  "(?:(?:[A-Z]\\.){2,}|\\b" .. ABBREVIATED .. "\\.(?= [A-Z])"
  .. "|\\b(?:Ste?|Mt|Ft)\\.(?= [A-Z])"
  .. "|\\b(?:Inc|Ltd|Corp)\\.(?= (?:Workers|Employees|Staff|Labou?r)[’']? "
  .. "(?:Union|Association)\\b)"
  .. "|(?<=[a-z] )[A-Z]\\.(?= [A-Z][a-z])|\\bNo\\.(?= \\d)|[A-Z]\\w+/[A-Z]\\w+"
  .. "|" .. NUMBERED_NAME .. "|[A-Z][\\w’'&-]*(?:,(?= (?:Inc|LLC|Ltd|LLP|Corp)\\b))?|&|\\bplc\\b|"
  .. UNION_NUMBER .. "|" .. NUMBERED .. "\\d+" .. SUFFIX
  .. "|\\b\\d+-[A-Z][a-z]+)"
  .. "(?: (?:of the|for the|and the|of|for|and)(?= [A-Z])|(?<=Vincent) de(?= Paul)"
  .. "|(?<=[a-z]) in(?= "
  .. word_lists.any("in of names") .. "\\b)"
  .. "|(?<=" .. table.concat(word_lists.list("bodies on matters"), "|") .. ") on(?= (?!(?:"
  .. "\\w+day|\\w+uary|March|April|May|June|July|August|\\w+ember|October)\\b)[A-Z])"
  .. "| (?=[A-Z&]|No\\. \\d|plc\\b|" .. NUMBERED .. "\\d|" .. NUMBERED_NAME .. "|"
  .. UNION_NUMBER .. "))?"
)
local WORD = regex.new(
  "(?:[A-Z]\\.){2,}|(?<= )[A-Z]\\.|\\b(?:" .. ABBREVIATED .. "|No)\\.|\\b(?:Ste?|Mt|Ft)\\."
  .. "|[A-Z]\\w+/[A-Z]\\w+|" .. NUMBERED_NAME
  .. "|[A-Za-z][\\w’'&-]*|&|\\d+-[A-Z][a-z]+|\\d+" .. SUFFIX)
---@class organizations.EnglishWord
---@field first integer
---@field last integer
---@field text string
---@field role string?
---@field kind string?
---@field listed boolean whether a comma stands before it
---@field after_the boolean whether "the" stands before it
---@field attribute boolean? whether it says more of the organization behind it

-- What a list inside a name goes on with: Rail, Tram and Bus Union; Labour, Trade and Training.
local LISTED = regex.new(
  "^(?:[A-Z]\\w+(?: [A-Z]\\w+)?, )*[A-Z]\\w+(?: [A-Z]\\w+){0,2} and [A-Z]\\w+")

-- A name that a list may go on: Australian Rail; Ministry of Labour.
local LISTING = regex.new("(?:^|\\bthe |\\band )(?:[A-Z]\\w+ ){0,3}[A-Z]\\w+$|"
  .. word_lists.any("list of matters") .. " (?:of|for) (?:[A-Z][\\w-]+ ?){1,2}$")
-- Consumer, Farm and Fire Services: one word and what an office ends with.
local OFFICE = regex.new(word_lists.any("office of matters") .. "$")

-- Rail, Maritime and Transport | union
local SMALL_UNION = regex.new("\\G unions?(?![\\w'’-])")

-- How many trades a name lists by commas at most.
local MAXIMUM_LISTED = 3

---Whether words are the whole name of a house, in a list of such: Metal Union | , Tarn Council and
---Elm Farmers Association.
---@param item string
---@param bank string? "bank" where one is a trade: Bank, Insurance and Finance Union
---@return boolean
local function is_house(item, bank)
  local last = item:gsub("^The ", ""):match(" (%a+)$")
  local entry = last and ENTRIES[last]
  return entry ~= nil and entry.role == "both" and item:find(" of ", 1, true) == nil
    and entry.kind ~= "company" and entry.kind ~= bank
end

---Whether a run goes on with the list of trades or matters that begins behind its comma.
---@param source string
---@param run integer[]
---@param following integer[]
---@return boolean
local function is_listed(source, run, following)
  if following[1] ~= run[2] + 3 or source:sub(run[2] + 1, run[2] + 2) ~= ", " then
    return false
  end
  local left, right = source:sub(run[1], run[2]), source:sub(following[1], following[2])
  local known = ENTRIES[left:match("([%w.&-]+)$") or left]
  if not LISTING:test(left) or not LISTED:test(right)
    or known and (known.role == "name" or known.role == "cued") -- Unite | , Unison and UCATT
    or is_house(right:match("^(.-),") or right:match("^(.-) and ") or right)
    or is_house(left, "bank") and not SMALL_UNION:find(source, following[2] + 1) then
    return false
  end
  local leads = left:find(" of ", 1, true) or left:find(" for ", 1, true)
  return leads ~= nil or parts.is_union(right:match("(%a+)$"))
    or (not left:find(" ", 1, true) or left:find(" and %u%w+$") or left:find("^The %u%w+$"))
    and (OFFICE:test(right) or SMALL_UNION:find(source, following[2] + 1) ~= nil)
end

---Joins the runs that a list inside a name divides.
---@param source string
---@param found integer[][]
---@return integer[][]
local function join_lists(source, found)
  for _ = 1, MAXIMUM_LISTED do
    for i = #found - 1, 1, -1 do
      if is_listed(source, found[i], found[i + 1]) then
        found[i][2] = found[i + 1][2]
        table.remove(found, i + 1)
      end
    end
  end
  return found
end

---Joins the pieces of a run to one stretch.
---@param source string
---@return integer[][] stretches
local function runs(source)
  local found, latest = {}, nil
  local first, last = RUN:find(source)
  while first do
    local gap = latest and first - latest[2]
    if gap == 1 or gap == 2 and source:byte(first - 1) == 32 then
      latest[2] = last
    else
      latest = { first, last }
      found[#found + 1] = latest
    end
    first, last = RUN:find(source, last + 1)
  end
  return join_lists(source, found)
end

-- What says more of an organization in front of its name: Leeds-based Harbour Steel Corp.
local ATTRIBUTE = regex.new("^\\w+-" .. word_lists.any("attributes") .. "$")
local SKIPPED = { role = "skip" }
-- A firm that writes two words as one: HarbourFresh. McBride and DiMarco are people.
local CAMEL = regex.new("^(?!Mac|Mc|Fitz|Van|Von|Del|San|Las|Los)[A-Z][a-z]{2,}[A-Z][A-Za-z]{2,}$"
  .. "|^[A-Z][a-z]{3,}[A-Z][A-Za-z]+$")
local CAMEL_NAME = { role = "camel", kind = "company" }
local NO_FIRM = word_lists.set("no firm")
-- A country that is a part of a word: BusinessNZ.
local GLUED = { role = "name", kind = "association" }

-- Behind one of these a person is named.
local OFFICER = regex.new("\\b" .. word_lists.any("officers") .. " $")

---@param source string
---@param first integer
---@param last integer
---@return organizations.EnglishWord[]
local function words(source, first, last)
  local list = {}
  local from, to = WORD:find(source, first, last)
  while from do
    local text = source:sub(from, to)
    local bare = text:gsub("’.*$", ""):gsub("'.*$", "")
    local attribute = text:find("-", 1, true) and ATTRIBUTE:test(text) or nil
    local entry = not bare:find("^%u%.$") and ENTRIES[bare:gsub("%.$", "")] or attribute and SKIPPED
      or bare:find("%lNZ$") and GLUED
      or (#list == 0 or list[#list].text == "and") and bare:find("^%u%l+%u")
      and CAMEL:test(bare) and not NO_FIRM[bare]
      and CAMEL_NAME or nil
    list[#list + 1] = {
      first = from, last = to, text = text,
      role = entry and entry.role, kind = entry and entry.kind, attribute = attribute,
      listed = source:byte(from - 2) == 44,
      after_the = source:find("^[Tt]he ", from - 4) ~= nil,
    }
    from, to = WORD:find(source, to + 1, last)
  end
  -- Its secretary | Jane Poe and Tarn Hospital
  local before = source:sub(math.max(1, first - 16), first - 1)
  if list[1] and not list[1].role and OFFICER:test(before) then
    list[1].role = "given"
  end
  return list
end

---The names that the runs of a text may hold.
---@param source string
---@param first integer where to begin
---@return organizations.EnglishWord[][]
function M.find(source, first)
  local found = {}
  for _, run in ipairs(runs(source)) do
    local acronym = run[1] >= first and (source:match("^ %((%u%u%u+)%)", run[2] + 1)
      or source:match("^, (%u%u%u%u+)[,.]", run[2] + 1)
      or spelling.mixed(source, run[2] + 1)) or nil
    local named = run[1] >= first and parts.of(words(source, run[1], run[2]), acronym) or {}
    table.move(named, 1, #named, #found + 1, found)
  end
  return found
end

return M
