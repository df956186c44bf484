-- Blank lines that part nothing: on some pages one stands between any two lines, also within a
-- sentence.
local M = {}

local FEWEST_LINES = 12
local CLOSE_SHARE = 0.05 -- of the lines of such a page that stand right below another, at most
local CUT_SHARE = 0.4 -- and of those below a line that ends no sentence, at least

---Takes from the blank lines above each line of a wrapped page those that stand between any two.
---@param measures layout.Measure[]
---@return boolean tightened whether there were such
function M.tighten(measures)
  local seams, cut, close = #measures - 1, 0, 0
  if seams < FEWEST_LINES then
    return false
  end
  local least = measures[2].gap
  for index = 2, #measures do
    local gap, ending = measures[index].gap, measures[index - 1].ending
    if gap == 0 then
      close = close + 1
    else
      least = least == 0 and gap or math.min(least, gap)
    end
    cut = cut + ((ending == "open" or ending == "pause") and 1 or 0)
  end
  if close > seams * CLOSE_SHARE or cut < seams * CUT_SHARE then
    return false
  end
  for _, m in ipairs(measures) do
    m.gap = math.max(0, m.gap - least)
  end
  return true
end

return M
