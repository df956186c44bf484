-- How likely a Chinese paragraph begins with the first characters of a line: 近日 begins one, 的 none.
local characters = require("strands.characters")
local data = require("broadsheet.data")

local M = {}

local SCALAR = utf8.charpattern
local UNKNOWN = 0
local QUOTE <const>, OPENING <const> = '"', "“" -- a straight mark begins a line as the other does

---@type table<string, number>
local points = {}
do
  local rows = data.columns("strands/starts.tsv")
  for index, first in ipairs(rows.characters) do
    points[first] = tonumber(rows.points[index])
  end
end

---How much likelier a paragraph begins with these words than its rest does, as a logarithm.
---@param words string
---@return number
function M.points(words)
  local scalars = words:gmatch(SCALAR)
  local first = characters.folded[scalars() or ""]
  first = first == QUOTE and OPENING or first
  local second = characters.folded[scalars() or ""]
  return points[first .. second] or points[first] or UNKNOWN
end

return M
