-- Poems: more short lines than a heading has, below the name of who wrote them, and not short
-- because they fill a column.
local signatures = require("lines.signatures")

local M = {}

local FEWEST = 4 -- lines of a poem
local LONGEST = 18 -- scalars of one
local WIDE_COLUMN = 44 -- columns of one whose lines are longer than those of a poem
local MOST_HEADING_LINES = 3
local PHOTOGRAPHER = { credit_line = true, byline_or_credit = true }
local BRACKET = { ["（"] = true, ["("] = true } -- around who signs
local ENDINGS = { open = true, pause = true }

---Whether a line may be one of a poem.
---@param m layout.Measure
---@return boolean
local function may_be_verse(m)
  return m.length <= LONGEST and not m.section and not signatures.is_signed(m)
    and not m.dateline and not (m.column and m.column < WIDE_COLUMN)
end

---Where the heading begins of what stands below a poem, if some of the last lines are one: below a
---blank line, or the last one alone.
---@param measures layout.Measure[]
---@param first integer
---@param last integer the last short line
---@return integer
local function heading_below(measures, first, last)
  local below = measures[last + 1]
  local heads = below ~= nil and not BRACKET[below.first]
    and (signatures.is_signed(below) or not below.is_short or below.ending == "stop")
  if not heads then
    return last + 1
  end
  for line = last, math.max(first + 1, last - MOST_HEADING_LINES + 1), -1 do
    if measures[line].gap > 0 then
      return line
    end
  end
  return last
end

---The last line of a poem that begins with one.
---@param measures layout.Measure[]
---@param first integer
---@return integer last
local function end_of(measures, first)
  local last = first
  while measures[last + 1] and may_be_verse(measures[last + 1]) do
    last = last + 1
  end
  return heading_below(measures, first, last) - 1
end

---Whether the name of an author stands right above a line, and a heading above that.
---@param measures layout.Measure[]
---@param index integer
---@return boolean
local function is_under_author(measures, index)
  local author, heading = measures[index - 1], measures[index - 2]
  return heading ~= nil and heading.is_short and heading.ending ~= "stop"
    and signatures.is_signed(author) and not PHOTOGRAPHER[author.signature]
end

---Marks the lines of Chinese poems.
---@param measures layout.Measure[]
function M.mark(measures)
  local index = 2
  while measures[index] do
    local first = index
    if measures[index].length <= LONGEST and is_under_author(measures, index)
      and may_be_verse(measures[index]) then
      local last, open = end_of(measures, index), 0
      for line = first, last do
        open = open + (ENDINGS[measures[line].ending] and 1 or 0)
      end
      if last - first + 1 >= FEWEST and open * 2 > last - first + 1 then
        for line = first, last do
          measures[line].verse = true
        end
        index = last
      end
    end
    index = index + 1
  end
end

return M
