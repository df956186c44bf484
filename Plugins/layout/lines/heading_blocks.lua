-- Headings in lines: small blocks of short lines that do not end as sentences do.
local recognize = require("lines.recognize")
local shape = require("lines.shape")
local signatures = require("lines.signatures")
local wrapping = require("lines.wrapping")

local M = {}

local MOST_LINES, MOST_AT_TOP = 3, 5 -- the first heading of a page may have more
local LONGEST_LABEL = 6 -- scalars of a word or two over a title
local EVENLY_LONG = 1.3 -- how much longer than the first the second line of a heading may be
local LONGEST_LINE = { zh = 30, en = 55 } -- in scalars

---Whether a line of a small block says that the block is text: it is too long for a heading, an
---item of a list, holds the end of a sentence, or fills its column with clauses.
---@param m layout.Measure
---@param language "zh"|"en"
---@return boolean
local function is_running_text(m, language)
  local opening = recognize.opening(m)
  if m.length > LONGEST_LINE[language] or m.dateline or signatures.is_signed(m)
    or opening == "numbered" or opening == "bullet" then
    return true
  elseif language == "en" then
    return m.ending ~= "stop" and recognize.is("inner_stop", m.text)
  end
  return recognize.is("inner_stop", m.text)
    or (m.column ~= nil and wrapping.extent(m, language) == "filled"
      and recognize.is("inner_comma", m.text))
end

---Whether English lines are the beginning of a paragraph that a column end cut: none of them leaves
---room for the first word of the next, and one begins with a small letter.
---@param measures layout.Measure[]
---@param first integer
---@param last integer
---@return boolean
local function is_cut_text(measures, first, last)
  local small = false
  for index = first, last do
    local m, below = measures[index], measures[index + 1]
    if not m.column or not below or not wrapping.is_full(m, below, "en") then
      return false
    end
    small = small or index > first and m.first:find("^%l") ~= nil
  end
  return small
end

---Whether the lines from one to another are a heading in lines.
---@param measures layout.Measure[]
---@param first integer
---@param last integer
---@param language "zh"|"en"
---@return boolean
local function is_heading_block(measures, first, last, language)
  local size, ending = last - first + 1, measures[last].ending
  local most = first == 1 and MOST_AT_TOP or MOST_LINES
  if size < 2 or size > most
    or (ending ~= "open" and ending ~= "closed") then
    return false
  end
  for index = first, last do
    if is_running_text(measures[index], language) then
      return false
    end
  end
  return language == "zh" or not is_cut_text(measures, first, last)
end

---Whether a heading ends above a line: at a blank one, at a paragraph that begins or is too long
---for one, at a byline.
---@param below layout.Measure
---@param page layout.Page
---@return boolean
local function ends_heading(below, page)
  return below.gap > 0 or below.dateline or signatures.is_signed(below)
    or (page.language == "zh" and (page.indented and below.indent > 1
      or below.column == nil and shape.is_long(below, page.language)))
end

---Marks the lines of small blocks of short lines that do not end as sentences do: headings.
---@param measures layout.Measure[]
---@param page layout.Page
function M.mark(measures, page)
  local first = 1
  for index in ipairs(measures) do
    local below = measures[index + 1]
    if not below or ends_heading(below, page) then
      if is_heading_block(measures, first, index, page.language) then
        for inside = first, index do
          measures[inside].heading_lines = index - first + 1
        end
      end
      first = index + 1
    end
  end
end

---Whether the second line of a Chinese heading goes on with the first: neither is a slogan in two
---halves or a label, and they are about as long.
---@param m layout.Measure
---@param above layout.Measure
---@return boolean
local function is_evenly_broken(m, above)
  return above.length > LONGEST_LABEL and m.length <= above.length * EVENLY_LONG
    and not recognize.is("two_halves", above.text) and not recognize.is("two_halves", m.text)
    and not recognize.is("introduces", above.text) and recognize.opening(m) ~= "dash"
end

---Whether a heading in lines goes on in this one, rather than that a second heading begins.
---@param m layout.Measure
---@param above layout.Measure?
---@param language "zh"|"en"
---@return boolean
function M.goes_on(m, above, language)
  if not above or m.gap > 0 or not above.heading_lines then
    return false
  elseif above.hanging then
    return true
  elseif language == "en" then
    return m.first:find("^%l") ~= nil or (m.casing ~= nil and m.casing == above.casing)
  elseif recognize.is("heading_open", above.text) or recognize.is("heading_rest", m.text) then
    return true
  elseif m.heading_lines == 2 then
    return is_evenly_broken(m, above)
  end
  return above.length > LONGEST_LABEL and recognize.is("heading_object", m.text)
end

---Whether a line breaks off below text that is complete and above another that is short, where each
---paragraph stands in one line: a heading of two lines has a comma between them.
---@param m layout.Measure
---@param above layout.Measure?
---@param below layout.Measure?
---@return boolean
function M.breaks_off(m, above, below)
  return m.last == "，" and not m.heading_lines and above ~= nil and above.ending == "stop"
    and below ~= nil and below.is_short == true and below.ending == "open" and below.gap == 0
end

-- How much of its column a line of text fills at least that ends with a comma.
local LEAST_OF_COLUMN = 0.7

---Whether a line in a column is too short to break off there as text does, below what is complete
---and above another short line: the first line of a heading that has a comma at its end.
---@param m layout.Measure
---@param above layout.Measure? whatever line stands above
---@param below layout.Measure?
---@return boolean
function M.breaks_short(m, above, below)
  return m.last == "，" and m.column ~= nil and m.width <= m.column * LEAST_OF_COLUMN
    and (above == nil or m.gap > 0 or above.ending == "stop" or above.section == true
      or signatures.is_signed(above))
    and below ~= nil and below.gap == 0 and (below.ending == "open" or below.ending == "closed")
    and not recognize.is("inner_stop", below.text)
end

return M
