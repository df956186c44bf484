-- Hard wraps: whether the lines of a stretch of text were cut at the width of their column.
local edges = require("lines.edges")
local measure = require("lines.measure")

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

---Whether so many of some lines are wider than any column that these are not wrapped. A character
---takes a column for each two of its bytes at the least.
---@param measures layout.Measure[]
---@param first integer
---@param last integer
---@param language "zh"|"en"
---@return boolean
local function is_too_wide(measures, first, last, language)
  local most = (last - first + 1) // WIDER[language]
  for index = first, last do
    if #measures[index].text > 2 * WIDEST_COLUMN then
      most = most - 1
      if most < 0 then
        return true
      end
    end
  end
  return false
end

---The width of the column of some lines.
---@param reaches integer[] narrowest first
---@param language "zh"|"en"
---@param share number how much of the lines must go up to its edge
---@return integer? column nil when they are not wrapped
local function column_of(reaches, language, share)
  local count, reached = #reaches, 0
  if count < FEWEST_LINES then
    return nil
  end
  local column = reaches[count - count // WIDER[language]]
  if column > WIDEST_COLUMN or column < NARROWEST_COLUMN then
    return nil
  end
  local full, wide = column - LACKING[language], column + HANGING
  for i = 1, count do
    local reach = reaches[i]
    if reach >= full and reach <= wide then
      reached = reached + 1
    end
  end
  return reached >= count * share and column or nil
end

---Measures how far lines reach, in columns or in characters.
---@param measures layout.Measure[] gets `reach`
---@param first integer
---@param last integer
---@param unit fun(m: layout.Measure): integer
---@return integer[] reaches narrowest first
local function reaches_of(measures, first, last, unit)
  local reaches = {}
  for index = first, last do
    local m = measures[index]
    m.reach = unit(m)
    reaches[#reaches + 1] = m.reach
  end
  table.sort(reaches)
  return reaches
end

---How many of some lines about as wide as their column reach as far as most of them do, or a column
---less.
---@param reaches integer[] narrowest first
---@param column integer?
---@return integer
local function at_edge(reaches, column)
  local counts, most = {}, 0
  for i = 1, #reaches do
    local reach = reaches[i]
    if column and reach >= column - LACKING.zh and reach <= column + HANGING then
      counts[reach] = (counts[reach] or 0) + 1
    end
  end
  for reach, count in pairs(counts) do
    most = math.max(most, count + (counts[reach - 1] or 0))
  end
  return most
end

---The width of the column of a page, and what it is measured in: a Chinese page in characters where
---more of its lines are equally long that way, since some programs cut after so many of them,
---whether they are wide or narrow.
---@param measures layout.Measure[]
---@param language "zh"|"en"
---@return integer? column
---@return fun(m: layout.Measure): integer unit
local function page_column_of(measures, language)
  local count = #measures
  if is_too_wide(measures, 1, count, language) then
    return nil, measure.reach
  end
  local share = count < FEWEST_PAGE_LINES and STRETCH_SHARE or PAGE_SHARE
  if language == "zh" then
    local reaches = reaches_of(measures, 1, count, measure.reach)
    local in_columns = at_edge(reaches, column_of(reaches, "zh", share))
    reaches = reaches_of(measures, 1, count, measure.cells)
    local column = column_of(reaches, "zh", share)
    if at_edge(reaches, column) > in_columns then
      return column, measure.cells
    end
  end
  return column_of(reaches_of(measures, 1, count, measure.reach), language, share), measure.reach
end

---Sets `column` and `edge` of each measure of a wrapped stretch, a run of lines without a blank one
---between them; runs that are too short to tell take what the page as a whole has.
---@param measures layout.Measure[]
---@param language "zh"|"en"
---@return boolean wrapped whether most lines of the page stand in a wrapped stretch
---@return boolean trimmed whether its paragraphs had lost their indent
function M.mark(measures, language)
  local page_column, unit = page_column_of(measures, language)
  local first, marked = 1, 0
  for index = 1, #measures do
    local below = measures[index + 1]
    if not below or below.gap > 0 then
      local column = page_column
      local several = index - first + 1 >= FEWEST_LINES
      if several and not is_too_wide(measures, first, index, language) then
        column = column_of(reaches_of(measures, first, index, unit), language, STRETCH_SHARE)
          or page_column
      end
      if column then
        marked = marked + index - first + 1
        for inside = first, index do
          measures[inside].column = column
        end
      end
      first = index + 1
    end
  end
  local trimmed = language == "zh" and marked > 0 and edges.mark(measures, unit)
  return marked * 2 > #measures, trimmed
end

---Whether a line of a wrapped stretch goes up to the edge of its column, or over it.
---@param m layout.Measure
---@param language "zh"|"en"
---@return "short"|"filled"|"exceeded"
function M.extent(m, language)
  if m.reach > m.column + HANGING or language == "zh" and m.edge and not m.dateline
    and edges.exceeds(m) then
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
    if above.reach < above.column - LACKING.zh then
      return edges.lacks_room_for_whole(above, m)
    end
    return not above.edge or edges.leaves_no_room(above, m)
  end
  return above.reach + 1 + #m.text:match("^%S+") > above.column - RAGGED
end

return M
