-- The items of lists: lines that begin with the same mark.
local recognize = require("lines.recognize")
local shape = require("lines.shape")
local wrapping = require("lines.wrapping")

local M = {}

local SHORTEST = 14 -- scalars of the line that an item begins with

---Whether a line with a mark is the beginning of an item and not a heading or a label: it holds
---more than a heading, or fills its column.
---@param m layout.Measure
---@param language "zh"|"en"
---@return boolean
function M.begins(m, language)
  local opening = recognize.opening(m)
  if opening == "dash" and language == "zh" then
    return m.ending == "stop" or m.ending == "pause"
  elseif m.length < SHORTEST or opening ~= "bullet" then
    return false
  end
  return m.ending == "stop" or m.ending == "pause" or shape.is_long(m, language)
    or (m.column ~= nil and wrapping.extent(m, language) == "filled")
end

---Whether a line is one of several in a list that stands in a text, none under a blank line: those
---are as short as headings, and text begins under a heading.
---@param measures layout.Measure[]
---@param index integer
---@return boolean
function M.is_listed(measures, index)
  local first, last, m = index, index, measures[index]
  if recognize.opening(m) ~= "bullet" then
    return false
  end
  while first > 1 and measures[first].first == m.first and measures[first].gap == 0 do
    first = first - 1
  end
  local below = measures[last + 1]
  while below and below.first == m.first and below.gap == 0 do
    last, below = last + 1, measures[last + 2]
  end
  local lead = measures[first]
  return last - first > 1 and lead.first ~= m.first
    and (lead.ending == "stop" or lead.ending == "pause")
end

---How many items begin with each mark.
---@param measures layout.Measure[]
---@param language "zh"|"en"
---@return table<string, integer>
function M.marks(measures, language)
  local counts = {}
  for _, m in ipairs(measures) do
    if M.begins(m, language) then
      counts[m.first] = (counts[m.first] or 0) + 1
    end
  end
  return counts
end

return M
