-- Where English text is cut or begins: short blocks that a column end left, which are as short as
-- headings but leave a quote open or stand over a heading with its own text; sentences that begin
-- below a heading.
local english = require("lines.english")
local regex = require("broadsheet.regex")
local signatures = require("lines.signatures")
local wrapping = require("lines.wrapping")

local M = {}

local QUOTE_OPEN = regex.new("“[^”]*$")
local MOST_LINES = 3 -- of a block that may be a heading

---The last line of the block that a line stands in, where that is no longer than a heading is and
---none of its lines ends a sentence.
---@param measures layout.Measure[]
---@param index integer
---@return integer?
local function block_end(measures, index)
  for last = index, math.min(index + MOST_LINES - 1, #measures) do
    local m, below = measures[last], measures[last + 1]
    if not m.is_short or m.ending == "stop" or signatures.is_signed(m) then
      return nil
    elseif not below or below.gap > 0 then
      return last
    end
  end
  return nil
end

---Whether a quote that begins in a block of lines does not end there.
---@param measures layout.Measure[]
---@param first integer
---@param last integer
---@return boolean
local function leaves_quote(measures, first, last)
  local open = false
  for index = first, last do
    local s = measures[index].text
    if s:find("“", 1, true) then
      open = QUOTE_OPEN:test(s)
    elseif open and s:find("”", 1, true) then
      open = false
    end
  end
  return open
end

---Whether a heading with its text stands in the block that begins in a line.
---@param measures layout.Measure[]
---@param first integer
---@return boolean
local function heads_text(measures, first)
  local m = measures[first]
  if not m.is_short or m.section or m.ending == "stop" or signatures.is_signed(m)
    or m.first:find("^%l") then
    return false
  end
  for index = first + 1, math.min(first + MOST_LINES, #measures) do
    local below = measures[index]
    if signatures.is_signed(below) or below.dateline or below.gap > 0 then
      return true
    elseif not below.is_short or below.ending == "stop" then
      return false
    end
  end
  return false
end

---What it says that a sentence begins below a line that ends none: that line is none of its text.
---@param measures layout.Measure[]
---@param index integer
---@param page layout.Page
---@param add fun(name: string)
function M.sentence(measures, index, page, add)
  local m, above, below = measures[index], measures[index - 1], measures[index + 1]
  if english.begins_in_capitals(m.text, page.text) then
    add("begins_in_capitals")
  end
  if below and m.ending == "open" and english.begins_in_capitals(below.text, page.text) then
    add("below_in_capitals")
  end
  if above and m.gap == 0 and above.ending == "open"
    and english.begins_sentence(m.text, above.text) then
    add("starts_sentence")
  end
  if below and below.gap == 0 and m.ending == "open"
    and english.begins_sentence(below.text, m.text) then
    add("below_sentence")
  end
end

---What it says that a line begins a short block that ends no sentence: it leaves a quote open, or
---stands over a heading with its own text, perhaps with its first line cut at the column's edge.
---@param measures layout.Measure[]
---@param index integer
---@param add fun(name: string)
function M.say(measures, index, add)
  local m = measures[index]
  if m.gap == 0 and index > 1 or m.section then
    return
  end
  local last = block_end(measures, index)
  if not last then
    return
  elseif leaves_quote(measures, index, last) then
    add("leaves_quote")
  end
  if last < #measures and heads_text(measures, last + 1) then
    local below = measures[index + 1]
    local full = m.column ~= nil
      and (last > index and wrapping.is_full(m, below, "en")
        or last == index and wrapping.extent(m, "en") == "filled")
    add(full and "full_over_heading" or "over_heading")
  end
end

return M
