-- How likely an English text goes on with another one, by the kinds of the words that meet: a verb
-- in the past behind a name, none behind "the".
local data = require("broadsheet.data")
local regex = require("broadsheet.regex")

local M = {}

local PRIOR = 6 -- times that what follows any word counts
local MOST = 2 -- that a seam says, as a logarithm
-- The endings that tell kinds of words, the first that fits.
local ENDINGS = { "ing", "ed", "ly", "tion", "ions", "ers", "er", "ment", "ity", "al", "ous", "ive",
  "ful", "able", "ies", "es", "s", "en", "y" }
local SHORTEST_STEM = 3
local FIGURE = regex.new("^[$£€]?[0-9]")
local MARKS_BEFORE = regex.new("^[“\"'‘’(]+")
local MARKS_BEHIND = regex.new("[”\"'’,;:.!?)]+$")

---@class segment.WordKind
---@field all integer how often words of the kind stand before another one
---@field followers string each behind a space, with its number behind a colon

local ANY = "*"
---@type table<string, segment.WordKind>
local kinds = {}
for _, row in ipairs(data.tsv("words.tsv")) do
  kinds[row.kind] = {
    all = math.tointeger(tonumber(row.all)) or 0, followers = " " .. row.followers,
  }
end

---How often words of a kind follow those of another one.
---@param kind segment.WordKind
---@param other string
---@return integer
local function times(kind, other)
  local _, last = kind.followers:find(" " .. other .. ":", 1, true)
  return last and math.tointeger(tonumber(kind.followers:match("^%d+", last + 1))) or 0
end

---The kind of a word without marks.
---@param word string
---@param follows boolean whether it may have a capital since a sentence begins with it
---@return string
local function kind_of(word, follows)
  local lower = word:lower()
  if FIGURE:test(word) then
    return "0"
  elseif (word == lower or follows) and word:find("^%a")
    and times(kinds[ANY], lower) > 0 then
    return lower
  elseif word:find("^%u") then
    return "A"
  end
  for _, ending in ipairs(ENDINGS) do
    if #lower >= #ending + SHORTEST_STEM and lower:sub(-#ending) == ending then
      return "-" .. ending
    end
  end
  return "-"
end

---How much likelier the first word of a text is behind the last one of another than behind any,
---as a logarithm, within bounds.
---@param before string
---@param after string
---@return number
function M.likelihood(before, after)
  local last, first = before:match("(%S+)$"), after:match("^%S+")
  if not last or not first then
    return 0
  end
  local mark = last:match("[,;:]$") or ""
  local bare = MARKS_BEHIND:gsub(MARKS_BEFORE:gsub(last, ""), "")
  local other = kind_of(MARKS_BEHIND:gsub(MARKS_BEFORE:gsub(first, ""), ""), true)
  local kind = kinds[kind_of(bare, false) .. mark]
  if not kind then
    return 0
  end
  local share = (times(kinds[ANY], other) + 1) / (kinds[ANY].all + 1)
  local chance = (times(kind, other) + PRIOR * share) / (kind.all + PRIOR)
  return math.max(-MOST, math.min(math.log(chance / share), MOST))
end

return M
