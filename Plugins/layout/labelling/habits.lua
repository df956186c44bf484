-- What a page does as a rule: how far in its paragraphs begin, what its blank lines part.
local recognize = require("lines.recognize")
local wrapping = require("lines.wrapping")

local M = {}

local SPACED_SHARE = 0.02 -- of the lines of a page that stand below a blank one, at least
-- Paragraphs right below others, to those below a blank line, at most.
local CLOSE_SHARE = { zh = 0.1, en = 0.5 }
local FEWEST_PARTED = 3 -- paragraphs below a blank line
local DEEPEST_INDENT = 8 -- columns; what stands farther in was set to the right
local MOST_BREAK = 3 -- blank lines between paragraphs
local FEWEST_WIDER = 2 -- breaks that are wider than most
local LONGEST_HEADING = 40 -- scalars of a line of it
local ITEMS = { bullet = true, numbered = true } -- how the items of a list begin

---How far in most paragraphs of the page begin that are indented, if these are many. In a wrapped
---column only their first lines are, and those fill it, where a heading in the middle does not.
---@param measures layout.Measure[]
---@param language "zh"|"en"
---@param wrapped boolean
---@return integer? columns
function M.indent(measures, language, wrapped)
  local long, indented, counts = 0, 0, {}
  local full = language == "zh" and 40 or 90
  for _, m in ipairs(measures) do
    if wrapped or m.ending == "stop" or m.length > full then
      long = long + 1
      local fills = not (wrapped and m.column) or wrapping.extent(m, language) == "filled"
      if m.indent > 1 and m.indent <= DEEPEST_INDENT and fills then
        indented = indented + 1
        counts[m.indent] = (counts[m.indent] or 0) + 1
      end
    end
  end
  if indented == 0 or indented < long * (wrapped and 0.06 or 0.3) then
    return nil
  end
  local usual = 2
  for indent = usual, DEEPEST_INDENT do
    usual = (counts[indent] or 0) > (counts[usual] or 0) and indent or usual
  end
  return usual
end

---How often a line of text follows the end of a sentence below a blank line, and how often right
---below a line that has room for its beginning.
---@param measures layout.Measure[]
---@param language "zh"|"en"
---@return integer parted
---@return integer close
local function paragraph_breaks(measures, language)
  local parted, close = 0, 0
  for index = 2, #measures do
    local m, above = measures[index], measures[index - 1]
    if above.ending == "stop" and above.column and m.column
      and wrapping.extent(m, language) ~= "short" then
      if m.gap > 0 then
        parted = parted + 1
      elseif not wrapping.is_full(above, m, language) then
        close = close + 1
      end
    end
  end
  return parted, close
end

---Whether blank lines part the blocks of a wrapped page, and whether they part its paragraphs and
---not only its articles: few lines that end a sentence leave room for the words right below them.
---@param measures layout.Measure[]
---@param language "zh"|"en"
---@return boolean spaced
---@return boolean parted
function M.is_spaced(measures, language)
  local blocks = 0
  for _, m in ipairs(measures) do
    blocks = blocks + (m.gap > 0 and 1 or 0)
  end
  local parted, close = paragraph_breaks(measures, language)
  local few = close <= parted * CLOSE_SHARE[language]
  return blocks >= #measures * SPACED_SHARE and (few or language == "zh"),
    few and parted >= FEWEST_PARTED
end

---@param measures layout.Measure[]
---@return integer blank lines between two blocks, as most of them have
function M.gap(measures)
  local gaps, usual = { [0] = 0, 0, 0 }, 0
  for index = 2, #measures do
    local gap = math.min(measures[index].gap, 2)
    gaps[gap] = gaps[gap] + 1
  end
  for gap = 1, 2 do
    usual = gaps[gap] > gaps[usual] and gap or usual
  end
  return usual
end

---@param measures layout.Measure[]
---@return integer? blank lines where a paragraph begins, on a page with more of them above articles
function M.paragraph_gap(measures)
  local counts, usual, breaks = {}, nil, 0
  for index = 2, #measures do
    local gap = measures[index].gap
    if gap > 0 then
      counts[gap] = (counts[gap] or 0) + 1
      breaks = breaks + 1
    end
  end
  for gap = 1, MOST_BREAK do
    if (counts[gap] or 0) > (usual and counts[usual] or 0) then
      usual = gap
    end
  end
  return usual and breaks - counts[usual] >= FEWEST_WIDER and usual or nil
end

---Whether lines that follow each other without a blank one are headings over text, and never text.
---@param measures layout.Measure[]
---@return boolean
function M.has_tight_headings(measures)
  local tight = 0
  for index = 2, #measures do
    local m, above = measures[index], measures[index - 1]
    if m.gap == 0 then
      if above.last == "。" or above.ending == "pause" or above.length > LONGEST_HEADING
        or ITEMS[recognize.opening(above)] then
        return false
      end
      tight = tight + 1
    end
  end
  return tight > 0
end

return M
