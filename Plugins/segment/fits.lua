-- How well the rest of an English paragraph goes on with one that breaks off: quotes and brackets
-- that it closes must be open, and few words may follow an article or a preposition.
local data = require("broadsheet.data")
local text = require("broadsheet.text")
local followers = require("words")

local M = {}

---@type table<string, table<string, boolean>> by the last word, what cannot follow it
local NEVER = {}
local words = {}
for _, row in ipairs(data.tsv("joints.tsv")) do
  words[row.kind] = text.split(row.words, " ")
end
for kind, last_words in pairs(words) do
  for _, last in ipairs(words[kind .. "_never"] and last_words or {}) do
    NEVER[last] = NEVER[last] or {}
    for _, first in ipairs(words[kind .. "_never"]) do
      NEVER[last][first] = true
    end
  end
end

---@type table<string, boolean>
local COMMON = {}
for _, word in ipairs(words.common) do
  COMMON[word] = true
end

local PAIRS = { { "“", "”" }, { "(", ")" } }
local OPEN_CLOSED, CLOSED_UNOPENED, STAYS_OPEN = 2, -2, -1
local NO_WORD, NEVER_FOLLOWS = -2, -2
local LIKELY = 0.5 -- how much it counts whether words of their kinds stand together
local SHORTEST_TOPIC = 5 -- bytes of words that say what a text is about; three of names
local LAST_CAPITAL = ("Z"):byte()

---The last place of a mark in a text, or 0.
---@param s string
---@param mark string
---@return integer
local function last_of(s, mark)
  local place, position = 0, s:find(mark, 1, true)
  while position do
    place, position = position, s:find(mark, position + #mark, true)
  end
  return place
end

---@class segment.Seam what the end of a paragraph says of its rest
---@field open boolean[] by pair, whether a quote or a bracket stays open
---@field hyphenated boolean
---@field last string? the last word, in small letters
---@field tail string

local LONGEST_WORD = 60 -- bytes

---Which quotes and brackets stay open at the end of a text.
---@param before string
---@param marks string[][] pairs
---@return boolean[] by pair
function M.opened(before, marks)
  local open = {}
  for place, pair in ipairs(marks) do
    open[place] = last_of(before, pair[1]) > last_of(before, pair[2])
  end
  return open
end

---Which quotes and brackets a text closes before it opens any.
---@param rest string
---@param marks string[][] pairs
---@return boolean[] by pair
function M.closed(rest, marks)
  local closed = {}
  for place, pair in ipairs(marks) do
    local first = rest:find(pair[2], 1, true)
    closed[place] = first ~= nil and first < (rest:find(pair[1], 1, true) or #rest + 1)
  end
  return closed
end

---What the end of a paragraph that breaks off says of its rest.
---@param before string
---@return segment.Seam
function M.seam(before)
  local open, tail = M.opened(before, PAIRS), before:sub(-LONGEST_WORD)
  local last = tail:match("(%a+)$")
  return {
    open = open, hyphenated = tail:find("%a%-$") ~= nil, last = last and last:lower(), tail = tail,
  }
end

---What quotes and brackets say.
---@param open boolean[] by pair
---@param rest string
---@return integer
local function of_pairs(open, rest)
  local points, closed = 0, M.closed(rest, PAIRS)
  for place = 1, #PAIRS do
    if closed[place] then
      points = points + (open[place] and OPEN_CLOSED or CLOSED_UNOPENED)
    elseif open[place] then
      points = points + STAYS_OPEN
    end
  end
  return points
end

---How well a text goes on with a paragraph that breaks off; more is better, and 0 is no objection.
---@param seam segment.Seam
---@param rest string
---@return number
function M.points(seam, rest)
  local points = of_pairs(seam.open, rest)
  if seam.hyphenated then
    return points + (rest:find("^%l") and 1 or NO_WORD)
  end
  local never, first = seam.last and NEVER[seam.last], rest:match("^(%a+)")
  return points + (never and first and never[first] and NEVER_FOLLOWS or 0)
    + followers.likelihood(seam.tail, rest) * LIKELY
end

---@class segment.Topics the words of a text that say what it is about, in small letters
---@field list string[] each once
---@field set table<string, boolean>

---The long words and names of a text.
---@param s string
---@return segment.Topics
function M.topics(s)
  local list, set = {}, {}
  for word in s:gmatch("%a[%a'-][%a'-]+") do
    if #word >= SHORTEST_TOPIC or word:byte() <= LAST_CAPITAL then
      word = word:lower()
      if not set[word] and not COMMON[word] then
        list[#list + 1], set[word] = word, true
      end
    end
  end
  return { list = list, set = set }
end

---The words of all that stands in a draft.
---@param draft segment.Draft
---@return segment.Topics
local function topics_of(draft)
  local parts = table.move(draft.titles, 1, #draft.titles, 1, {})
  for _, pieces in ipairs(draft.paragraphs) do
    parts[#parts + 1] = table.concat(pieces)
  end
  return M.topics(table.concat(parts, " "))
end

---Says how much two drafts of a page are about the same: the words that they share, the more the
---fewer others have these.
---@param drafts segment.Draft[]
---@return fun(one: integer, other: integer): number
function M.likeness(drafts)
  local of_draft, counts
  local function read() -- only where it is asked for
    of_draft, counts = {}, {}
    for index, draft in ipairs(drafts) do
      of_draft[index] = topics_of(draft)
      for _, word in ipairs(of_draft[index].list) do
        counts[word] = (counts[word] or 0) + 1
      end
    end
  end
  return function(one, other)
    if not of_draft then
      read()
    end
    local mine, sum = of_draft[one].set, 0
    for _, word in ipairs(of_draft[other].list) do
      sum = sum + (mine[word] and math.log(#drafts / counts[word]) or 0)
    end
    return sum
  end
end

return M
