-- What the lines right above and below one say about it: whether the line stands off, whether a
-- paragraph begins. seam.lua asks whether it goes on with a sentence above.
local recognize = require("lines.recognize")
local seam = require("lines.seam")
local shape = require("lines.shape")
local signatures = require("lines.signatures")
local wrapping = require("lines.wrapping")

local M = {}

local LONGEST_QUESTION = 24 -- scalars of a heading that asks or shouts
local EXCLAIMED = { ["！"] = true, ["？"] = true, ["!"] = true, ["?"] = true }
local LONGEST_HEADING = { zh = 30, en = 55 } -- scalars of one line of it
local MOST_TITLE_LINES = 3
local LONGEST_REST = 13 -- scalars that a column end hardly leaves of a paragraph
local MOST_OF_COLUMN = 0.6 -- that a sentence fills which a column end cut
local LONGEST_ALONE = 90 -- scalars of an English heading that stands by itself

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
  if page.usual_break and m.gap > page.usual_break then
    add("break_wide")
  end
end

---Whether a paragraph begins in a line by those below it: they go on with it up to the end of a
---sentence, or for longer than a title does.
---@param measures layout.Measure[]
---@param index integer
---@param language "zh"|"en"
---@return boolean
local function begins_text(measures, index, language)
  local last = math.min(#measures - 1, index + MOST_TITLE_LINES - 1)
  for line = index, last do
    local m, below = measures[line], measures[line + 1]
    if not m.column or m.ending == "stop" or below.gap > 0
      or not wrapping.is_full(m, below, language) then
      return m.ending == "stop" and line > index
    end
  end
  return last >= index + MOST_TITLE_LINES - 1 or measures[last + 1].ending == "stop"
end

---Whether a line in capitals is a label over a title, which the line below it is then.
---@param measures layout.Measure[]
---@param index integer
---@param page layout.Page
---@return boolean
local function is_label(measures, index, page)
  local m, below = measures[index], measures[index + 1]
  return m.casing == "all_capitals" and below.ending == "open" and not signatures.is_signed(below)
    and below.length > m.length and not shape.is_long(below, page.language)
    and below.text:find("%l") ~= nil and not begins_text(measures, index + 1, page.language)
end

---Whether an English line stands by itself between text that is complete and text that begins:
---blank lines part it from both.
---@param measures layout.Measure[]
---@param index integer
---@return boolean
local function stands_alone(measures, index)
  local m, above, below = measures[index], measures[index - 1], measures[index + 1]
  return (m.gap > 0 or not above) and below.gap > 0 and m.length <= LONGEST_ALONE and not m.section
    and not signatures.is_signed(m) and (m.ending == "open" or m.ending == "closed")
    and not recognize.is_hanging(m)
    and (not above or above.ending == "stop" or signatures.is_signed(above))
    and not below.first:find("^[%l%d,;:.)]") and not m.first:find("^%l")
end

---Whether an English line must be the rest of a sentence farther above: it begins small, off from
---what stands right above it, and that is complete.
---@param m layout.Measure
---@param above layout.Measure
---@return boolean
local function begins_small(m, above)
  return m.first:find("^%l") ~= nil and (m.gap > 0 or signatures.is_signed(above))
    and (above.ending == "stop" or signatures.is_signed(above))
end

---What it says that an English line begins small behind what is complete.
---@param measures layout.Measure[]
---@param index integer
---@param add fun(name: string)
function M.resumption(measures, index, add)
  local above = measures[index - 1]
  if above and begins_small(measures[index], above) then
    add("begins_small")
  end
end

---Whether a Chinese line that ends no sentence stands below text that is complete.
---@param m layout.Measure
---@param above layout.Measure?
---@return boolean
local function is_apart(m, above)
  return (m.ending == "open" or m.ending == "closed") and m.is_short == true and not m.section
    and not signatures.is_signed(m)
    and (not above or above.ending == "stop" or signatures.is_signed(above))
end

---Whether a Chinese line is too short for one of a column that goes on below it.
---@param m layout.Measure
---@param below layout.Measure
---@return boolean
local function ends_column_early(m, below)
  local goes_through = m.text:find("，", 1, true) or m.text:find("、", 1, true)
  local cut = goes_through and m.reach > m.column * MOST_OF_COLUMN
  return not cut and wrapping.extent(m, "zh") == "short" and not wrapping.is_full(m, below, "zh")
end

---Whether a Chinese line stands below text that is complete, a blank line follows, and no column
---end cut it: that would have filled its line, or, where lines are not wrapped, left more of it.
---@param m layout.Measure
---@param above layout.Measure?
---@param below layout.Measure
---@return boolean
local function leaves_column(m, above, below)
  if below.gap == 0 or not is_apart(m, above) then
    return false
  elseif m.column then
    return ends_column_early(m, below)
  end
  return m.gap > 0 and m.length <= LONGEST_REST and not recognize.is_hanging(m)
end

---Whether a Chinese line stands right below text that is complete and fills its column, and is too
---short to go on with it.
---@param m layout.Measure
---@param above layout.Measure?
---@param below layout.Measure
---@return boolean
local function breaks_column(m, above, below)
  return above ~= nil and above.column ~= nil and m.column ~= nil and m.gap == 0
    and m.first ~= "（" and m.first ~= "(" and is_apart(m, above)
    and wrapping.is_full(above, m, "zh") and ends_column_early(m, below)
end

---Whether a Chinese line that fills its column is a heading all the same: it stands below text that
---is complete, and a paragraph begins below it, or blank lines that part paragraphs part it from
---both.
---@param m layout.Measure
---@param above layout.Measure?
---@param below layout.Measure
---@param page layout.Page
---@return boolean
local function heads_though_full(m, above, below, page)
  if not m.column or wrapping.extent(m, "zh") ~= "filled" or not is_apart(m, above) then
    return false
  end
  return below.dateline or page.indented and below.indent > 1
    or page.parted and m.gap > 0 and below.gap > 0 and not m.text:find("，", 1, true)
      and not m.text:find("。", 1, true)
end

---What the line below says about one that does not end a sentence: a paragraph that begins there
---says that this one is none, text that goes on there says that this one is no heading.
---@param measures layout.Measure[]
---@param index integer
---@param page layout.Page
---@param add fun(name: string)
function M.outlook(measures, index, page, add)
  local m, below = measures[index], measures[index + 1]
  if not below or m.ending == "stop" then
    return
  elseif seam.ends_signature(below, m, page.language) then
    add("opens_signature")
    return
  end
  if page.language == "en" and stands_alone(measures, index)
    or page.language == "zh" and leaves_column(m, measures[index - 1], below) then
    add("stands_alone")
  elseif page.language == "zh" and breaks_column(m, measures[index - 1], below) then
    add("breaks_column")
  elseif page.language == "zh" and heads_though_full(m, measures[index - 1], below, page) then
    add("filled_heading")
  end
  if m.subhead and m.label and below.is_short and below.length <= LONGEST_HEADING[page.language]
    and (below.ending == "open" or below.ending == "closed") and recognize.is_subhead(m) then
    m.subhead = nil
    add("subhead_titled")
  end
  if is_label(measures, index, page) then
    add("caps_label")
  elseif below.dateline or (page.indented and below.indent > 1) then
    add("below_begins")
  elseif page.indented and (shape.is_long(below, page.language)
      or (below.column and wrapping.extent(below, page.language) == "filled")) then
    add("below_goes_on")
  end
  if not below.dateline and seam.goes_on_from_number(m, below) then
    add("below_completes")
  end
  if page.tight_headings and below.gap == 0 and m.gap > 0 and m.is_short then
    add("below_tight")
  end
end

---Whether a line that ends with a question or a shout stands over a paragraph as a heading does:
---above a dateline, out of it where paragraphs begin farther in, be it above another line of a
---heading, and else off from what is above and close to text.
---@param m layout.Measure
---@param above layout.Measure?
---@param below layout.Measure
---@param page layout.Page
---@return boolean
local function is_exclaimed_heading(m, above, below, page)
  if m.length > LONGEST_QUESTION or not EXCLAIMED[m.last]
    or above and above.ending ~= "stop" and not signatures.is_signed(above) then
    return false
  elseif page.indented then
    return m.indent <= 1 and (below.indent > 1 or signatures.is_signed(below)
      or below.is_short == true and below.ending ~= "stop")
  elseif below.dateline and not m.column then
    return true
  end
  return (m.gap > page.usual_gap or m.gap > 0 and below.gap == 0) and m.column == nil
    and shape.is_long(below, page.language)
end

---What it says that a Chinese line asks or shouts.
---@param m layout.Measure that ends as sentences do
---@param above layout.Measure? the last line above that is text
---@param below layout.Measure?
---@param page layout.Page
---@param add fun(name: string)
function M.exclaimed(m, above, below, page, add)
  if below and is_exclaimed_heading(m, above, below, page) then
    add("exclaim_heads")
  end
end

return M
