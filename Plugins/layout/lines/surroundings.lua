-- What the lines around one say about it: whether a sentence breaks off above it, whether it stands
-- off, whether a paragraph begins below it.
local recognize = require("lines.recognize")
local shape = require("lines.shape")
local wrapping = require("lines.wrapping")

local M = {}

local MOST_HEADING_LINES = 3
local LONGEST_LABEL = 6 -- scalars of a word or two over a title
local EVENLY_LONG = 1.3 -- how much longer than the first the second line of a heading may be
local LONGEST_HEADING = { zh = 30, en = 55 } -- scalars of one line of it

---Whether somebody signs on the line.
---@param m layout.Measure
---@return boolean
local function is_signed(m)
  return m.signature ~= nil and m.signature ~= "unsigned"
end

---Whether a line of a small block says that the block is text: it is too long for a heading, an
---item of a list, holds the end of a sentence, or fills its column with clauses.
---@param m layout.Measure
---@param language "zh"|"en"
---@return boolean
local function is_running_text(m, language)
  local opening = recognize.opening(m)
  if m.length > LONGEST_HEADING[language] or m.dateline or is_signed(m)
    or opening == "numbered" or opening == "bullet" then
    return true
  elseif language == "en" then
    return false
  end
  return recognize.is("inner_stop", m.text)
    or (m.column ~= nil and wrapping.extent(m, language) == "filled"
      and recognize.is("inner_comma", m.text))
end

---Whether the lines from one to another are a heading in lines.
---@param measures layout.Measure[]
---@param first integer
---@param last integer
---@param language "zh"|"en"
---@return boolean
local function is_heading_block(measures, first, last, language)
  local size, ending = last - first + 1, measures[last].ending
  if size < 2 or size > MOST_HEADING_LINES or (ending ~= "open" and ending ~= "closed") then
    return false
  end
  for index = first, last do
    if is_running_text(measures[index], language) then
      return false
    end
  end
  return true
end

---Whether a heading ends above a line: at a blank one, at a paragraph that begins, at a byline.
---@param below layout.Measure
---@param page layout.Page
---@return boolean
local function ends_heading(below, page)
  return below.gap > 0 or below.dateline or is_signed(below)
    or (page.language == "zh" and page.indented and below.indent > 1)
end

---Marks the lines of small blocks of short lines that do not end as sentences do: headings.
---@param measures layout.Measure[]
---@param page layout.Page
function M.mark_heading_blocks(measures, page)
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
function M.continues_heading(m, above, language)
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

---Whether text may go on below a line as if the line were not there: a signature, a subhead, a
---caption that is complete.
---@param m layout.Measure
---@return boolean
function M.interrupts(m)
  return m.section or m.subhead or is_signed(m) or (m.caption_start and m.ending == "stop") or false
end

---Whether a line breaks off in mid-sentence above one that looks like a heading.
---@param m layout.Measure
---@param below layout.Measure?
---@param page layout.Page
---@return boolean
function M.is_interrupted(m, below, page)
  if m.ending ~= "open" and m.ending ~= "pause" or not below or not below.is_short then
    return false
  end
  local runs = m.in_text or shape.is_long(m, page.language)
    or (m.column ~= nil and not m.heading_lines and wrapping.extent(m, page.language) == "filled")
  return runs and (below.ending == "open" or below.ending == "closed")
    and below.length <= LONGEST_HEADING[page.language]
end

---Whether a paragraph begins in a line by its own look.
---@param m layout.Measure
---@param page layout.Page
---@return boolean
local function begins_paragraph(m, page)
  return m.dateline or m.lead or (page.indented and m.indent > 1)
end

---Whether a line below a sentence that breaks off does not go on with it: it is as short as a
---heading and ends like one, and a paragraph begins below it. What closes a bracket or a quote that
---the line above opened goes on with it.
---@param measures layout.Measure[]
---@param index integer
---@param page layout.Page
---@return boolean
function M.is_heading_in_text(measures, index, page)
  local above = measures[index - 1]
  local goes_on = measures[index].in_text and measures[index].gap == 0
  if not above or goes_on or not M.is_interrupted(above, measures[index], page)
    or recognize.is("pair_open", above.text) then
    return false
  end
  for line = index, math.min(index + MOST_HEADING_LINES, #measures) - 1 do
    local m, below = measures[line], measures[line + 1]
    if not m.is_short or m.length > LONGEST_HEADING[page.language] or is_signed(m)
      or (m.ending ~= "open" and m.ending ~= "closed")
      or (m.column and not m.heading_lines and m.gap == 0
        and wrapping.extent(m, page.language) ~= "short") then
      return false
    elseif begins_paragraph(below, page) then
      return true
    end
  end
  return false
end

---Whether a line could go on with a sentence that broke off farther above: the text right above it
---is complete, and it does not begin as a paragraph does.
---@param m layout.Measure
---@param above layout.Measure the line right above it
---@param page layout.Page
---@return boolean
function M.may_resume(m, above, page)
  return (above.ending == "stop" or is_signed(above)) and not m.dateline and not is_signed(m)
    and not (page.indented and m.indent > 1) and (m.ending == "stop" or not m.is_short)
end

---Whether a line is likely to be the end of a sentence that broke off farther above: it is no more
---than the rest of one, or closes the quote that the other one opened.
---@param m layout.Measure
---@param waiting layout.Measure the line that broke off
---@return boolean
function M.completes(m, waiting)
  return m.is_short and m.ending == "stop"
    or recognize.is("pair_open", waiting.text) and recognize.is("pair_closed", m.text)
end

---How far the line stands off from the one above it.
---@param m layout.Measure
---@param page layout.Page
---@param add fun(name: string)
function M.spacing(m, page, add)
  if m.gap > page.usual_gap then
    add("gap_wide")
  elseif m.gap < page.usual_gap then
    add("gap_tight")
  end
end

---Whether a line goes on with the figure or the date that the one above breaks off in.
---@param above layout.Measure
---@param m layout.Measure
---@return boolean
local function goes_on_from_number(above, m)
  if above.before_number == nil then
    above.before_number = above.ending == "open" and recognize.ends("before_number", above.text)
  end
  if not above.before_number then
    return false
  end
  local in_date = above.last == "年" or above.last == "月"
  return recognize.is(in_date and "starts_date" or "after_number", m.text)
end

---What the line below says about one that does not end a sentence: a paragraph that begins there
---says that this one is none, text that goes on there says that this one is no heading.
---@param m layout.Measure
---@param below layout.Measure?
---@param page layout.Page
---@param add fun(name: string)
function M.outlook(m, below, page, add)
  if not below or m.ending == "stop" then
    return
  end
  if m.subhead and m.label and below.is_short and below.length <= LONGEST_HEADING[page.language]
    and (below.ending == "open" or below.ending == "closed") and recognize.is_subhead(m) then
    m.subhead = nil
    add("subhead_titled")
  end
  if m.casing == "all_capitals" and below.ending == "open" and not is_signed(below)
    and below.length > m.length and not shape.is_long(below, page.language)
    and below.text:find("%l") then
    add("caps_label")
  elseif below.dateline or (page.indented and below.indent > 1) then
    add("below_begins")
  elseif page.indented and (shape.is_long(below, page.language)
      or (below.column and wrapping.extent(below, page.language) == "filled")) then
    add("below_goes_on")
  end
  if not below.dateline and goes_on_from_number(m, below) then
    add("below_completes")
  end
  if page.tight_headings and below.gap == 0 and m.gap > 0 and m.is_short then
    add("below_tight")
  end
end

---The seam of two lines in a column whose lines were cut at its width.
---@param m layout.Measure
---@param above layout.Measure
---@param page layout.Page
---@param add fun(name: string)
local function column_seam(m, above, page, add)
  if not wrapping.is_full(above, m, page.language) then
    add("above_short")
    m.above_cut = above.ending ~= "stop" and above.in_text
      and wrapping.extent(above, page.language) == "short"
  else
    m.in_text = above.ending ~= "stop" and not m.heading_lines
    add(above.ending == "stop" and "above_full_stop" or "above_full")
  end
  if page.spaced and not m.heading_lines and not m.above_cut then
    add("block_goes_on")
  end
end

---Whether the first words of a line complete the last ones of the line above.
---@param m layout.Measure
---@param above layout.Measure
---@param page layout.Page
---@param add fun(name: string)
local function joint(m, above, page, add)
  if goes_on_from_number(above, m) then
    add("number_goes_on")
  elseif recognize.is_hanging(above) then
    add("above_hanging")
  end
  local pair = above.last .. m.first
  if above.ending == "open" and above.length > 4 and #pair == 6
    and page.text:find(pair, 1, true) then
    add("joint_known")
  end
  if recognize.is("pair_open", above.text) then
    add("above_pair_open")
    if recognize.is("pair_closed", m.text) then
      add("closes_pair")
    end
  end
end

---Whether the text above is a sentence cut in the middle, to which this line could belong.
---@param m layout.Measure
---@param above layout.Measure the last line above that is text
---@param page layout.Page
---@param add fun(name: string)
function M.seam(m, above, page, add)
  if above.salutation then
    add("above_stop")
    return
  end
  add("above_" .. above.ending)
  if above.column and m.gap == 0 then
    column_seam(m, above, page, add)
  end
  if above.ending == "stop" then
    return
  end
  if m.above_cut then
    add("above_cut")
    return
  elseif above.in_text or (shape.is_long(above, page.language) and not above.column) then
    add("above_torn")
  elseif page.language == "en" and m.first:find("^%u") then
    add("starts_capital")
  end
  joint(m, above, page, add)
end

return M
