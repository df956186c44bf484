-- The margin: space at the beginning of every line, as programs print that keep the layout of a
-- PDF. What a page indents is farther in than that.
local regex = require("broadsheet.regex")

local M = {}

local FEWEST_LINES = 6
local FEW_SHARE = 0.02 -- of the lines that may begin before the margin, as a folio does
local AT_MARGIN = 0.3 -- of the lines that end no sentence, those that begin right there, at least

local SPACE, WIDE_SPACE = " ", "\u{3000}"
local ends_sentence = regex.new("[。！？.!?][”’」』）)\"']*$")

---How many columns of space a line begins with, and the bytes of it up to a column.
---@param line string
---@param most integer columns
---@return integer columns
---@return integer bytes
local function space_before(line, most)
  local columns, place = 0, 1
  while columns < most do
    if line:sub(place, place) == SPACE then
      columns, place = columns + 1, place + 1
    elseif columns + 1 < most and line:sub(place, place + #WIDE_SPACE - 1) == WIDE_SPACE then
      columns, place = columns + 2, place + #WIDE_SPACE
    else
      break
    end
  end
  return columns, place - 1
end

---How far in each line begins that is not blank; nil as soon as too many begin at the edge.
---@param lines string[]
---@return { line: string, columns: integer }[]?
local function indents_of(lines)
  local indents, flush = {}, 0
  for _, line in ipairs(lines) do
    if line ~= "" then
      local columns = space_before(line, math.maxinteger)
      flush = columns == 0 and flush + 1 or flush
      if flush > #lines * FEW_SHARE then
        return nil
      end
      indents[#indents + 1] = { line = line, columns = columns }
    end
  end
  return #indents >= FEWEST_LINES and indents or nil
end

---How wide the margin is. Where headings stand in the middle and each paragraph is one line there
---is none, however far in all lines begin.
---@param lines string[]
---@return integer columns
function M.width(lines)
  local indents = indents_of(lines)
  if not indents then
    return 0
  end
  table.sort(indents, function(left, right)
    return left.columns < right.columns
  end)
  local margin = indents[math.floor(#indents * FEW_SHARE) + 1].columns
  local open, at_margin = 0, 0
  for _, indent in ipairs(indents) do
    if not ends_sentence:test(indent.line) then
      open = open + 1
      at_margin = at_margin + (indent.columns <= margin and 1 or 0)
    end
  end
  return at_margin >= open * AT_MARGIN and margin or 0
end

---A line without the margin.
---@param line string
---@param width integer columns
---@return string
function M.cut(line, width)
  local _, bytes = space_before(line, width)
  return line:sub(bytes + 1)
end

return M
