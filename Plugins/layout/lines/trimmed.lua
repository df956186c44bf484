-- Paragraphs whose indent was lost with the space at the beginning of lines: their first lines end
-- two characters before the edge of the column where all others end.
local M = {}

local INDENT, TOLERANCE <const> = 4, 1 -- columns
local FEWEST_SEAMS = 12 -- lines that end in mid-sentence
local FEWEST_FIRST = 4 -- first lines among them
local MOST_LOOSE = 0.12 -- the share of these seams where a line leaves room, but not so much
local MOST_FIRST = 0.6 -- and of first lines
local BEGINNING_SHARE = 0.6 -- of first lines, those below the end of a paragraph, not a title

---Whether a paragraph may begin in a line, by the one above it.
---@param measures layout.Measure[]
---@param index integer
---@return boolean
local function may_begin(measures, index)
  local m, above = measures[index], measures[index - 1]
  return above == nil or m.gap > 0 or above.ending == "stop" or above.ending == "closed"
    or not above.edge or above.reach < above.edge - INDENT - TOLERANCE
end

---Whether a line has lost its indent: it would be full with it, and is not without.
---@param m layout.Measure
---@param room integer how many columns it leaves
---@param needed integer how many the next line's beginning takes
---@return boolean
local function is_trimmed(m, room, needed)
  return m.indent <= 1 and room >= INDENT - TOLERANCE and room - INDENT < needed and room >= needed
end

---Gives the first lines of paragraphs their indent back, if the page shows that they have lost it.
---@param measures layout.Measure[]
---@param needed_by fun(m: layout.Measure, above: layout.Measure): integer
---@return boolean restored
function M.restore(measures, needed_by)
  local seams, loose, beginning, first = 0, 0, 0, {}
  for index = 2, #measures do
    local m, above = measures[index], measures[index - 1]
    local room = above.edge and above.edge - above.reach or nil
    if room and m.gap == 0 and above.ending ~= "stop" and room <= 2 * INDENT then
      local needed = needed_by(m, above)
      seams = seams + 1
      if is_trimmed(above, room, needed) then
        first[#first + 1] = index - 1
        beginning = beginning + (may_begin(measures, index - 1) and 1 or 0)
      elseif room >= needed then
        loose = loose + 1
      end
    end
  end
  if seams < FEWEST_SEAMS or #first < FEWEST_FIRST or #first > seams * MOST_FIRST
    or loose > seams * MOST_LOOSE or beginning < #first * BEGINNING_SHARE then
    return false
  end
  for _, index in ipairs(first) do
    local m = measures[index]
    m.indent, m.reach = m.indent + INDENT, m.reach + INDENT
  end
  return true
end

---Whether it can be told how far in a line of such a page began.
---@param m layout.Measure
---@return boolean
function M.is_known(m)
  return m.indent > 1 or m.edge ~= nil and m.reach >= m.edge - TOLERANCE
end

return M
