-- Sentences of a text that are printed once more in large letters beside it: they stand on the page
-- twice, once in a block of their own.
local M = {}

local MOST_LINES = 4
local SHORTEST, LONGEST = 10, 60 -- scalars
local NEAR = 100 -- lines around it among which its text is: a page's, but not those of a year

---The last line of the block that begins with a line, if it may be a sentence set apart.
---@param measures layout.Measure[]
---@param first integer
---@return integer? last
---@return string? words
local function block(measures, first)
  local m, words, length = measures[first], "", 0
  if m.gap == 0 or m.indent > 1 or m.length > LONGEST or m.dateline then
    return nil
  end
  for last = first, math.min(#measures, first + MOST_LINES - 1) do
    m = measures[last]
    words, length = words .. m.text, length + m.length
    if length > LONGEST then
      return nil
    end
    local below = measures[last + 1]
    if not below or below.gap > 0 or below.indent > 1 then
      return m.ending == "stop" and length >= SHORTEST and last or nil, words
    end
  end
  return nil
end

---The texts of all lines, one behind the other, and where each begins.
---@param measures layout.Measure[]
---@return string texts
---@return integer[] starts one more than there are lines
local function joined(measures)
  local texts, starts = {}, { 1 }
  for index, m in ipairs(measures) do
    texts[index], starts[index + 1] = m.text, starts[index] + #m.text
  end
  return table.concat(texts), starts
end

---Marks the lines of such sentences.
---@param measures layout.Measure[]
function M.mark(measures)
  local texts, starts
  for first = 2, #measures do
    local last, words = block(measures, first)
    if last and words then
      if not starts then
        texts, starts = joined(measures)
      end
      local near = texts:sub(starts[math.max(1, first - NEAR)],
        starts[math.min(#measures, last + NEAR) + 1] - 1)
      local _, found = near:find(words, 1, true)
      if found and near:find(words, found + 1, true) then
        for index = first, last do
          measures[index].quoted = true
        end
      end
    end
  end
end

return M
