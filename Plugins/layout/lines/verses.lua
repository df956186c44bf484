-- Poems: more short lines than a heading has, below the name of who wrote them, and not short
-- because they fill a column.
local signatures = require("lines.signatures")

local M = {}

local FEWEST = 4 -- lines of a poem
local LONGEST = 18 -- scalars of one
local WIDER = 0.75 -- where among the widths of columns, from the narrowest, those of text begin
local LACKING = 4 -- columns that a line of text may leave empty
local MOST_FILLED = 0.34 -- of the lines of a poem that reach the edge of a narrow column
local MOST_HEADING_LINES = 3
local PHOTOGRAPHER = { credit_line = true, byline_or_credit = true }
local BRACKET = { ["（"] = true, ["("] = true } -- around who signs
local ENDINGS = { open = true, pause = true }

---Whether a line may be one of a poem.
---@param m layout.Measure
---@return boolean
local function may_be_verse(m)
  return m.length <= LONGEST and not m.section and not signatures.is_signed(m)
    and not m.dateline
end

---The width of the wider columns of a page, if most of its lines were cut at one. That of a stretch
---says nothing: the lines of a poem may be equally long.
---@param measures layout.Measure[]
---@return integer? column
local function column_of(measures)
  local columns = {}
  for _, m in ipairs(measures) do
    columns[#columns + 1] = m.column
  end
  if #columns * 2 < #measures then
    return nil
  end
  table.sort(columns)
  return columns[math.ceil(#columns * WIDER)]
end

---Whether a line goes up to the edge of the page's column, as those of text do.
---@param m layout.Measure?
---@param column integer?
---@return boolean
local function is_filled(m, column)
  return m ~= nil and column ~= nil and m.reach ~= nil and m.reach >= column - LACKING
end

---Where the heading begins of what stands below a poem, if some of the last lines are one: below a
---blank line, or the last one alone.
---@param measures layout.Measure[]
---@param first integer
---@param last integer the last short line
---@param column integer?
---@return integer
local function heading_below(measures, first, last, column)
  local below = measures[last + 1]
  local heads = below ~= nil and not BRACKET[below.first]
    and (signatures.is_signed(below) or not below.is_short or below.ending == "stop"
      or is_filled(below, column) or below.dateline == true)
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

---The last line of a poem that begins with one: text begins where a second line fills the column.
---@param measures layout.Measure[]
---@param first integer
---@param column integer?
---@return integer last
local function end_of(measures, first, column)
  local last = first
  while measures[last + 1] and may_be_verse(measures[last + 1])
    and not (is_filled(measures[last + 1], column) and is_filled(measures[last + 2], column)) do
    last = last + 1
  end
  return heading_below(measures, first, last, column) - 1
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

---Whether some lines are a poem's: they are many, at least half of them end no sentence, and few
---reach the edge of their column.
---@param measures layout.Measure[]
---@param first integer
---@param last integer
---@param column integer?
---@return boolean
local function are_verses(measures, first, last, column)
  local count, open, filled = last - first + 1, 0, 0
  for line = first, last do
    local m = measures[line]
    open = open + (ENDINGS[m.ending] and 1 or 0)
    filled = filled + (is_filled(m, column) and 1 or 0)
  end
  return count >= FEWEST and open * 2 >= count and filled <= count * MOST_FILLED
end

---Marks the lines of Chinese poems.
---@param measures layout.Measure[]
function M.mark(measures)
  local index, column, is_known = 2, nil, false
  while measures[index] do
    local first = index
    if measures[index].length <= LONGEST and is_under_author(measures, index)
      and may_be_verse(measures[index]) then
      if not is_known then
        column, is_known = column_of(measures), true
      end
      local last = end_of(measures, index, column)
      if are_verses(measures, first, last, column) then
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
