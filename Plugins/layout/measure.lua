-- What can be seen of one line: its length, its indent, how it begins and how it ends.
local text = require("broadsheet.text")

---@class layout.Measure
---@field text string the line without space at its ends
---@field length integer in Unicode scalars
---@field indent integer columns of space before the text
---@field reach integer columns from the margin to the end of the text, see wrapping.lua
---@field cells integer the same when each character, a figure as well, takes two columns
---@field first string its first scalar
---@field last string its last scalar that is no closing quote or bracket
---@field ending "stop"|"pause"|"open"|"closed" what the end says: a sentence is over, goes on, …
---@field gap integer blank lines above it
---@field number integer its place among page.lines
---@field column integer? the width of the column that its line was cut at, see wrapping.lua
---@field dateline boolean? whether it begins with a dateline
---@field caption_start boolean? whether it begins as a caption does
---@field section boolean? whether it is the name of a section
---@field subhead boolean? whether it heads a part of an article
---@field hanging boolean? whether it ends with a word that no heading ends with
---@field casing string? how an English line is cased
---@field signature string? who signs on a short line, see shape.lua
---@field in_text boolean? whether it goes on in a column with a sentence that the line above left
---@field heading_lines integer? how many lines the heading has that it is one of

local M = {}

local LONGEST_PRINTED = 400 -- bytes; no column is so wide that it matters how wide a longer line is

local STOPS = { ["。"] = true, ["！"] = true, ["？"] = true, ["…"] = true, ["."] = true,
  ["!"] = true, ["?"] = true }
local PAUSES = { ["，"] = true, ["、"] = true, ["；"] = true, ["："] = true, ["—"] = true,
  [","] = true, [";"] = true, [":"] = true, ["-"] = true, ["–"] = true, ["·"] = true,
  ["（"] = true, ["("] = true, ["“"] = true, ["‘"] = true, ["《"] = true, ["『"] = true,
  ["「"] = true, ["【"] = true }
local CLOSERS = { ["”"] = true, ["’"] = true, ["」"] = true, ["』"] = true, ["）"] = true,
  [")"] = true, ["】"] = true, ["》"] = true, ["\""] = true, ["'"] = true }

-- Pairs that a column end can tear apart, as {opening, closing}.
local PAIRS = { { "“", "”" }, { "（", "）" }, { "《", "》" }, { "『", "』" }, { "「", "」" },
  { "(", ")" }, { "<", ">" } }

---The scalar that ends at a byte, and the byte before it.
---@param s string
---@param last integer
---@return string scalar
---@return integer before
local function scalar_at_end(s, last)
  local first = last
  local byte = s:byte(first)
  while first > 1 and byte >= 0x80 and byte < 0xC0 do
    first = first - 1
    byte = s:byte(first)
  end
  return s:sub(first, last), first - 1
end

---Whether a bracket that ends a line stands behind a full stop, as names at the end of a text do.
---@param s string
---@return boolean
local function has_bracket_behind_stop(s)
  local opening, position = nil, s:find("（", 1, true)
  while position do
    opening, position = position, s:find("（", position + 1, true)
  end
  if not opening or opening == 1 then
    return false
  end
  local before = scalar_at_end(s, opening - 1)
  return STOPS[before] or false
end

---How a line ends: the class of its last scalar, read through closing quotes and brackets.
---@param s string
---@return string last
---@return "stop"|"pause"|"open"|"closed" ending
local function ending_of(s)
  local scalar, before = scalar_at_end(s, #s)
  local closed = false
  while CLOSERS[scalar] and before > 0 do
    closed = true
    scalar, before = scalar_at_end(s, before)
  end
  if STOPS[scalar] or (closed and has_bracket_behind_stop(s)) then
    return scalar, "stop"
  elseif closed then
    return scalar, "closed"
  elseif PAUSES[scalar] then
    return scalar, "pause"
  end
  return scalar, "open"
end

---How often a plain word stands in a text.
---@param s string
---@param word string
---@return integer
local function count(s, word)
  local hits, position = 0, 1
  while true do
    local first, last = s:find(word, position, true)
    if not first then
      return hits
    end
    hits, position = hits + 1, last + 1
  end
end

---Whether a quote or bracket that the line opens is still open at its end.
---@param s string
---@return boolean
function M.leaves_pair_open(s)
  for _, pair in ipairs(PAIRS) do
    local opened = count(s, pair[1])
    if opened > 0 and opened > count(s, pair[2]) then
      return true
    end
  end
  return false
end

---Whether the line closes a quote or bracket that it did not open.
---@param s string
---@return boolean
function M.closes_foreign_pair(s)
  for _, pair in ipairs(PAIRS) do
    local closing = s:find(pair[2], 1, true)
    if closing then
      local opening = s:find(pair[1], 1, true)
      if not opening or opening > closing then
        return true
      end
    end
  end
  return false
end

---How many columns a text takes. Curly quotes, which a terminal prints narrow, are as wide as any
---other character of a Chinese text.
---@param s string
---@return integer
local function width(s)
  local columns = text.width(s)
  if s:find("\226\128[\152\153\156\157]") and s:find("[\228-\233]") then
    columns = columns + select(2, s:gsub("\226\128[\152\153\156\157]", ""))
  end
  return columns
end

---Measures every line that is not blank.
---@param lines broadsheet.Line[]
---@return layout.Measure[]
function M.lines(lines)
  local measures, gap = {}, 0
  for number, line in ipairs(lines) do
    local raw = line.text
    local trimmed = text.trim(raw)
    if trimmed == "" then
      gap = gap + 1
    else
      local start = raw:find(trimmed, 1, true)
      local indent = start > 1 and text.width(raw:sub(1, start - 1)) or 0
      local length, last, ending = text.length(trimmed), ending_of(trimmed)
      measures[#measures + 1] = {
        text = trimmed,
        length = length,
        indent = indent,
        reach = indent + (#trimmed < LONGEST_PRINTED and width(trimmed) or #trimmed),
        cells = indent + 2 * length,
        first = trimmed:sub(1, utf8.offset(trimmed, 2) - 1),
        last = last,
        ending = ending,
        gap = gap,
        number = number,
      }
      gap = 0
    end
  end
  return measures
end

return M
