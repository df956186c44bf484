-- Sentences that break off, what stands in them, and lines that may be their rest.
local recognize = require("lines.recognize")
local shape = require("lines.shape")
local signatures = require("lines.signatures")
local wrapping = require("lines.wrapping")

local M = {}

local MOST_HEADING_LINES = 3
local EXCLAIMED = { ["?"] = true, ["!"] = true } -- with which a heading may end as a sentence
local BEGINNINGS = { bullet = true, numbered = true, caption_start = true }
local LONGEST_HEADING = { zh = 30, en = 55 } -- scalars of one line of it
local LONGEST_ALONE = 90 -- scalars of an English one where lines are not cut at a width

---Whether text may go on below a line as if the line were not there: a signature, a subhead, a
---caption that is complete.
---@param m layout.Measure
---@return boolean
function M.interrupts(m)
  return m.section or m.subhead or m.caption or m.quoted or signatures.is_signed(m)
    or (m.caption_start and m.ending == "stop") or false
end

---Whether a line of a column goes on in the one below it, which fills the column too.
---@param measures layout.Measure[]
---@param index integer
---@param language "zh"|"en"
---@return boolean
local function goes_on(measures, index, language)
  local m, below, last = measures[index], measures[index + 1], measures[index + 2]
  if not m.column or not below.column or below.gap > 0 or below.heading_lines
    or not wrapping.is_full(m, below, language) then
    return false
  end
  return wrapping.extent(below, language) == "filled"
    or last ~= nil and last.gap == 0 and wrapping.is_full(below, last, language)
end

---Whether a line breaks off in mid-sentence above one that looks like a heading.
---@param measures layout.Measure[]
---@param index integer
---@param page layout.Page
---@return boolean
function M.is_interrupted(measures, index, page)
  local m, below = measures[index], measures[index + 1]
  if m.ending ~= "open" and m.ending ~= "pause" or not below or not below.is_short
    or below.ending ~= "open" and below.ending ~= "closed"
    or below.length > LONGEST_HEADING[page.language] or below.dateline
    or goes_on(measures, index, page.language) then
    return false
  end
  return m.in_text or shape.is_long(m, page.language)
    or (m.column ~= nil and not m.heading_lines and wrapping.extent(m, page.language) == "filled")
    or shape.is_text(m, page.language)
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
  local resumes = measures[index].in_text and measures[index].gap == 0
  if not above or resumes or not M.is_interrupted(measures, index - 1, page)
    or recognize.is("pair_open", above.text) then
    return false
  end
  for line = index, math.min(index + MOST_HEADING_LINES, #measures) - 1 do
    local m, below = measures[line], measures[line + 1]
    if not m.is_short or m.length > LONGEST_HEADING[page.language] or signatures.is_signed(m)
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

---Whether text begins in the line below one of an English heading.
---@param m layout.Measure
---@param below layout.Measure
---@param page layout.Page
---@return boolean
local function ends_above(m, below, page)
  if below.first:find("^[%l,;:.)]") then
    return false
  elseif below.gap > 0 or signatures.is_signed(below) or begins_paragraph(below, page) then
    return true
  elseif m.column then
    return not wrapping.is_full(m, below, "en") and below.column ~= nil
      and wrapping.extent(below, "en") == "filled"
  end
  return shape.is_long(below, "en") or below.ending == "stop"
end

---Whether an English heading begins in a line below a sentence that breaks off: a blank line parts
---them, it begins with a capital and ends as no sentence does, and text begins below it.
---@param measures layout.Measure[]
---@param index integer
---@param page layout.Page
---@return boolean
function M.is_english_heading(measures, index, page)
  local above, first = measures[index - 1], measures[index]
  local longest = first.column and LONGEST_HEADING.en or LONGEST_ALONE
  if not above or first.gap == 0 or first.first:find("^[%l,;:.)]")
    or above.ending ~= "open" and above.ending ~= "pause"
    or not (above.in_text or above.column or shape.is_long(above, "en")) then
    return false
  end
  for line = index, math.min(index + MOST_HEADING_LINES, #measures) - 1 do
    local m, below = measures[line], measures[line + 1]
    if not m.is_short or m.length > longest or signatures.is_signed(m) or m.section
      or m.ending == "stop" and not EXCLAIMED[m.last] or line > index and m.gap > 0 then
      return false
    elseif ends_above(m, below, page) then
      return m.ending ~= "pause"
    end
  end
  return false
end

---Whether a line could go on with a sentence that broke off farther above: the text right above it
---is complete, and it does not begin as a paragraph does. In a column a line below one that is full
---goes on with that.
---@param m layout.Measure
---@param above layout.Measure the line right above it
---@param page layout.Page
---@return boolean
function M.may_resume(m, above, page)
  if m.column and m.gap == 0 and not signatures.is_signed(above)
    and wrapping.is_full(above, m, page.language) then
    return false
  end
  return (above.ending == "stop" or signatures.is_signed(above))
    and not BEGINNINGS[recognize.opening(m)] and not m.dateline and not signatures.is_signed(m)
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

return M
