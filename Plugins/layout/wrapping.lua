-- Hard wraps: whether the lines of a stretch of text were cut at the width of their column.

local M = {}

local WIDEST_COLUMN = { zh = 60, en = 100 } -- scalars
local FULL = { zh = 2, en = 0.72 } -- Chinese lacks at most two characters, English is ragged
local FEWEST_LINES = 4

---The length that a full line of a stretch has, or nil when the stretch is not wrapped.
---@param lengths integer[] the lengths of its lines, longest first
---@param language "zh"|"en"
---@return integer?
local function full_length(lengths, language)
  local longest = lengths[1]
  if #lengths < FEWEST_LINES or longest > WIDEST_COLUMN[language] then
    return nil
  end
  -- A heading may run wider than the column: the length that a quarter of the lines reach is it.
  local column = lengths[#lengths // 4 + 1]
  local full = language == "zh" and column - FULL.zh or math.floor(column * FULL.en)
  if column < 6 then
    return nil
  end
  local reached = 0
  for _, length in ipairs(lengths) do
    if length >= full then
      reached = reached + 1
    end
  end
  return reached >= #lengths * 0.5 and full or nil
end

---@param measures layout.Measure[]
---@param first integer
---@param last integer
---@return integer[] lengths longest first
local function lengths_of(measures, first, last)
  local lengths = {}
  for index = first, last do
    lengths[#lengths + 1] = measures[index].length
  end
  table.sort(lengths, function(a, b)
    return a > b
  end)
  return lengths
end

---Sets `full` of each measure of a wrapped stretch: the length from which a line is a full one.
---A stretch is a run of lines without a blank one between them; short runs take the page's value.
---@param measures layout.Measure[]
---@param language "zh"|"en"
function M.mark(measures, language)
  local page_full = full_length(lengths_of(measures, 1, #measures), language)
  local first = 1
  for index = 1, #measures do
    local next_one = measures[index + 1]
    if not next_one or next_one.gap > 0 then
      local full = page_full
      if index - first + 1 >= FEWEST_LINES then
        full = full_length(lengths_of(measures, first, index), language) or page_full
      end
      for inside = first, index do
        measures[inside].full = full
      end
      first = index + 1
    end
  end
end

return M
