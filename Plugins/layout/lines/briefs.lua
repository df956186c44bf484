-- Briefs that begin at the margin on a page whose paragraphs do not, below a heading.
local wrapping = require("lines.wrapping")

local M = {}

local SHORTEST, LONGEST <const> = 6, 30 -- scalars of a line of a heading
local MOST_LINES <const> = 3

---Whether a line at the margin may be one of a heading: it ends no sentence and leaves room.
---@param m layout.Measure
---@return boolean
local function may_head(m)
  return m.indent <= 1 and (m.ending == "open" or m.ending == "closed")
    and m.length >= SHORTEST and m.length <= LONGEST and not m.dateline and not m.lead
    and (m.signature or "unsigned") == "unsigned"
    and not (m.column and wrapping.extent(m, "zh") == "filled")
end

---Whether a text may begin with a line at the margin: with a day, or with a line that is full.
---@param m layout.Measure?
---@return boolean
local function may_begin(m)
  return m ~= nil and m.gap == 0 and m.indent <= 1
    and (m.lead and m.length > LONGEST // 2
      or not m.column and m.length > 2 * LONGEST and m.ending == "stop")
end

---Marks the lines of such headings, and those with which the briefs below them begin.
---@param measures layout.Measure[]
---@param page layout.Page
function M.mark(measures, page)
  for index, m in ipairs(page.indented and measures or {}) do
    local last = index
    while m.gap > 0 and last - index < MOST_LINES and measures[last] and may_head(measures[last])
      and (last == index or measures[last].gap == 0) do
      last = last + 1
    end
    if last > index and may_begin(measures[last]) then
      for at = index, last - 1 do
        measures[at].heads_brief = true
      end
      measures[last].begins_brief = true
    end
  end
end

return M
