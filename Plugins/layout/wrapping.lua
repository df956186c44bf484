-- Hard wraps: whether the lines of a stretch of text were cut at the width of their column.

local M = {}

local WIDEST_COLUMN = 110 -- in columns of a terminal, where a Chinese character takes two
local NARROWEST_COLUMN = 16
local FEWEST_LINES = 4
-- How much of the lines goes up to the edge: in a stretch, and of a page with its headings and the
-- last lines of its paragraphs.
local STRETCH_SHARE = 0.5
local PAGE_SHARE = 0.3
local FEWEST_PAGE_LINES = 12 -- on a shorter page PAGE_SHARE may be chance
-- A full Chinese line lacks at most a character that may not begin the next; English is ragged.
local LACKING = { zh = 4, en = 12 }
local RAGGED = 1 -- how much of an English column its longest lines may leave empty
local HANGING = 4 -- punctuation may hang over the edge

-- Headings may run wider than the column, so the widest lines do not tell it: this part of the
-- lines is left out.
local WIDER = { zh = 5, en = 10 }

---The width of the column of a stretch.
---@param reaches integer[] of its lines, narrowest first
---@param language "zh"|"en"
---@param share number how much of the lines must go up to its edge
---@return integer? column nil when the stretch is not wrapped
---@return integer reached how many lines do
local function column_of(reaches, language, share)
  local count, reached = #reaches, 0
  if count < FEWEST_LINES then
    return nil, 0
  end
  local column = reaches[count - count // WIDER[language]]
  if column > WIDEST_COLUMN or column < NARROWEST_COLUMN then
    return nil, 0
  end
  local full, wide = column - LACKING[language], column + HANGING
  for _, reach in ipairs(reaches) do
    if reach >= full and reach <= wide then
      reached = reached + 1
    end
  end
  return reached >= count * share and column or nil, reached
end

---@param measures layout.Measure[]
---@param first integer
---@param last integer
---@param field "reach"|"cells"
---@return integer[] reaches narrowest first
local function reaches_of(measures, first, last, field)
  local reaches = {}
  for index = first, last do
    reaches[#reaches + 1] = measures[index][field]
  end
  table.sort(reaches)
  return reaches
end

---The width of the column of a page.
---@param measures layout.Measure[]
---@param language "zh"|"en"
---@param field "reach"|"cells"
---@return integer? column
---@return integer reached
local function page_column_of(measures, language, field)
  local share = #measures < FEWEST_PAGE_LINES and STRETCH_SHARE or PAGE_SHARE
  return column_of(reaches_of(measures, 1, #measures, field), language, share)
end

---Measures a Chinese page in characters where more of its lines are equally long that way: some
---programs cut after so many of them, whether they are wide or narrow.
---@param measures layout.Measure[]
local function choose_unit(measures)
  local _, in_columns = page_column_of(measures, "zh", "reach")
  local _, in_cells = page_column_of(measures, "zh", "cells")
  if in_cells > in_columns then
    for _, m in ipairs(measures) do
      m.reach = m.cells
    end
  end
end

---Sets `column` of each measure of a wrapped stretch, a run of lines without a blank one between
---them; runs that are too short to tell take what the page as a whole has.
---@param measures layout.Measure[]
---@param language "zh"|"en"
---@return boolean wrapped whether most lines of the page stand in a wrapped stretch
function M.mark(measures, language)
  if language == "zh" then
    choose_unit(measures)
  end
  local page_column = page_column_of(measures, language, "reach")
  local first, marked = 1, 0
  for index = 1, #measures do
    local below = measures[index + 1]
    if not below or below.gap > 0 then
      local column = column_of(reaches_of(measures, first, index, "reach"), language,
        STRETCH_SHARE) or page_column
      marked = marked + (column and index - first + 1 or 0)
      for inside = first, index do
        measures[inside].column = column
      end
      first = index + 1
    end
  end
  return marked * 2 > #measures
end

---Whether a line of a wrapped stretch goes up to the edge of its column, or over it.
---@param m layout.Measure
---@param language "zh"|"en"
---@return "short"|"filled"|"exceeded"
function M.extent(m, language)
  if m.reach > m.column + HANGING then
    return "exceeded"
  end
  return m.reach >= m.column - LACKING[language] and "filled" or "short"
end

---Whether a line ended because the next one's beginning had no room in it.
---@param above layout.Measure a line of a wrapped stretch
---@param m layout.Measure the line below it
---@param language "zh"|"en"
---@return boolean
function M.is_full(above, m, language)
  if language == "zh" then
    return above.reach >= above.column - LACKING.zh
  end
  return above.reach + 1 + #m.text:match("^%S+") > above.column - RAGGED
end

return M
