-- The texts of pictures that take more than one line of a column: only the last line of one, which
-- names the photographer, gives it away.
local shape = require("lines.shape")
local wrapping = require("lines.wrapping")

local M = {}

local MOST_LINES = 5
local LONGEST = 90 -- scalars of all of them

---Whether a text may begin in a line: it says so itself, or the one above is complete.
---@param m layout.Measure
---@param above layout.Measure?
---@return boolean
local function may_begin(m, above)
  return shape.points_to_picture(m)
    or (not above or above.ending == "stop") and not m.dateline
end

---The first line of the text of a picture that ends in a line: those between fill their column.
---@param measures layout.Measure[]
---@param last integer
---@return integer? first
local function first_of(measures, last)
  local words, length = measures[last].text, measures[last].length
  for first = last - 1, math.max(1, last - MOST_LINES + 1), -1 do
    local m, above = measures[first], measures[first - 1]
    length = length + m.length
    if measures[first + 1].gap > 0 or length > LONGEST
      or not wrapping.is_full(m, measures[first + 1], "zh") then
      return nil
    end
    words = m.text .. words
    local parted = m.gap > 0 or not above or shape.points_to_picture(m)
      or not (above.column and wrapping.is_full(above, m, "zh"))
    if parted then
      return may_begin(m, above) and shape.ends_caption(words) and first or nil
    end
  end
  return nil
end

---Marks the lines of such texts on a Chinese page.
---@param measures layout.Measure[]
function M.mark(measures)
  for last = 2, #measures do
    local m = measures[last]
    if m.is_short and m.column and m.gap == 0 and shape.may_credit(m)
      and not (measures[last - 1].ending == "stop" and shape.ends_caption(m.text)) then
      local first = first_of(measures, last)
      if first then
        measures[first].captioned, m.caption_ends = true, true
        for index = first + 1, last do
          measures[index].caption_rest = true
          measures[index].signature = "unsigned"
        end
      end
    end
  end
end

return M
