-- What the lines right above and below one say about it: whether a sentence breaks off, whether the
-- line stands off, whether a paragraph begins.
local recognize = require("lines.recognize")
local regex = require("broadsheet.regex")
local shape = require("lines.shape")
local signatures = require("lines.signatures")
local wrapping = require("lines.wrapping")

local M = {}

local LONGEST_QUESTION = 24 -- scalars of a heading that asks or shouts
local EXCLAIMED = { ["！"] = true, ["？"] = true, ["!"] = true, ["?"] = true }
local LONGEST_HEADING = { zh = 30, en = 55 } -- scalars of one line of it
local MOST_TITLE_LINES = 3
local FEW_SENTENCES, MANY_SENTENCES = 100, 240 -- scalars of a paragraph in a newspaper's column
local QUOTE_END = regex.new("[”\"]$")
local LONGEST_REST = 13 -- scalars that a column end hardly leaves of a paragraph
local MOST_OF_COLUMN = 0.6 -- that a sentence fills which a column end cut
local LONGEST_SALUTATION = 20 -- scalars of a line such as Dear Sir,
local LONGEST_ALONE = 90 -- scalars of an English heading that stands by itself

-- A bracket that opens behind a sentence at a line's end, and what closes it in the next.
local SIGNING = regex.new("[。！？”][（(][^（）()。]{0,16}$")
local SIGNED = regex.new("^[^（）()。，]{1,14}[）)]$")

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

---Whether a Chinese line stands below text that is complete, a blank line follows, and no column
---end cut it: that would have filled its line, or, where lines are not wrapped, left more of it.
---@param measures layout.Measure[]
---@param index integer
---@return boolean
local function leaves_column(measures, index)
  local m, above, below = measures[index], measures[index - 1], measures[index + 1]
  if below.gap == 0 or m.ending ~= "open" and m.ending ~= "closed" or not m.is_short
    or m.section or signatures.is_signed(m)
    or above and above.ending ~= "stop" and not signatures.is_signed(above) then
    return false
  elseif m.column then
    local goes_through = m.text:find("，", 1, true) or m.text:find("、", 1, true)
    local cut = goes_through and m.reach > m.column * MOST_OF_COLUMN
    return not cut and wrapping.extent(m, "zh") == "short"
      and not wrapping.is_full(m, below, "zh")
  end
  return m.gap > 0 and m.length <= LONGEST_REST and not recognize.is_hanging(m)
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
  end
  if page.language == "en" and stands_alone(measures, index)
    or page.language == "zh" and leaves_column(measures, index) then
    add("stands_alone")
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
  if not below.dateline and goes_on_from_number(m, below) then
    add("below_completes")
  end
  if page.tight_headings and below.gap == 0 and m.gap > 0 and m.is_short then
    add("below_tight")
  end
end

---Whether a line that ends with a question or a shout stands over a paragraph as a heading does:
---out of it where paragraphs begin farther in, and else off from what is above and close to text.
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
    return m.indent <= 1 and below.indent > 1
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

---What it says that a sentence ends at the edge of a column where nothing but the length of the
---last line ends a paragraph: a quote that ends or begins there does so with one more often, and
---the first sentence of a paragraph less often than a later one.
---@param m layout.Measure
---@param above layout.Measure
---@param add fun(name: string)
local function flat_stop(m, above, add)
  add("flat_stop")
  if m.first == "“" or m.first == "\"" then
    add("flat_quote_begins")
  end
  if QUOTE_END:test(above.text) then
    add("flat_quote_ends")
  end
  local since = above.since or above.length
  if since <= FEW_SENTENCES then
    add("flat_early")
  elseif since > MANY_SENTENCES then
    add("flat_late")
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
    m.since = (above.since or above.length) + m.length
    m.in_text = above.ending ~= "stop" and not m.heading_lines
    if page.flat and above.ending == "stop" then
      flat_stop(m, above, add)
    else
      add(above.ending == "stop" and "above_full_stop" or "above_full")
    end
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
    m.word_cut = page.language == "zh" and m.gap > 0
  end
  if recognize.is("pair_open", above.text) then
    add("above_pair_open")
    if recognize.is("pair_closed", m.text) then
      add("closes_pair")
    end
  end
end

---Whether a line is the rest of the bracket behind a text in which somebody signs it: （总装车 | 间 乔峻）.
---@param m layout.Measure
---@param above layout.Measure
---@return boolean
local function ends_signature(m, above)
  return m.ending == "closed" and SIGNING:test(above.text) and SIGNED:test(m.text)
end

---Whether the text above is a sentence cut in the middle, to which this line could belong.
---@param m layout.Measure
---@param above layout.Measure the last line above that is text
---@param close boolean whether no picture's text stands between
---@param page layout.Page
---@param add fun(name: string)
function M.seam(m, above, close, page, add)
  local ends = above.salutation or above.dateline_alone or above.verse or above.pictured
  if ends or above.contact and not (above.column and wrapping.extent(above, "zh") == "filled") then
    add("above_stop")
    return
  end
  add("above_" .. above.ending)
  if page.language == "zh" and ends_signature(m, above) then
    add("ends_signature")
  end
  if page.language == "en" and above.last == "," and above.length > LONGEST_SALUTATION then
    add("above_comma")
  end
  if above.column and close and m.gap == 0 then
    column_seam(m, above, page, add)
  end
  if above.ending == "stop" then
    return
  end
  if m.marked_caption then
    m.caption = true
    add("caption_marked")
  elseif m.caption_start and m.ending == "stop" then
    add("caption_between")
  end
  if m.above_cut then
    add("above_cut")
    return
  elseif above.in_text or not above.column and (shape.is_long(above, page.language)
      or shape.is_text(above, page.language)) then
    add("above_torn")
  elseif page.language == "en" and m.first:find("^%u") then
    add("starts_capital")
  end
  if page.language == "zh" and above.ending == "pause" and m.is_short and EXCLAIMED[m.last] then
    add("sentence_ends")
  end
  joint(m, above, page, add)
end

return M
