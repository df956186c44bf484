-- Sentences of a text that are printed once more in large letters beside it: they stand on the page
-- twice, once in a block of their own.
local M = {}

local MOST_LINES = 4
local SHORTEST, LONGEST = 10, 60 -- scalars

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

---Marks the lines of such sentences.
---@param measures layout.Measure[]
function M.mark(measures)
  local texts
  for first = 2, #measures do
    local last, words = block(measures, first)
    if last and words then
      if not texts then
        texts = {}
        for index, m in ipairs(measures) do
          texts[index] = m.text
        end
        texts = table.concat(texts)
      end
      local _, found = texts:find(words, 1, true)
      if found and texts:find(words, found + 1, true) then
        for index = first, last do
          measures[index].quoted = true
        end
      end
    end
  end
end

return M
