-- The features of each line of a page: names of rows of weights.tsv that hold for it.
local recognize = require("recognize")
local measure = require("measure")
local wrapping = require("wrapping")

local M = {}

---@class layout.Page
---@field language "zh"|"en"
---@field text string
---@field indented boolean whether paragraphs of this page are indented
---@field spaced boolean whether its lines are wrapped and blank ones part its paragraphs
---@field usual_gap integer blank lines between its blocks, as most of them have

-- Upper bounds of the length classes, in scalars.
local CLASSES = {
  zh = { { 4, "length_tiny" }, { 10, "length_short" }, { 26, "length_title" },
    { 40, "length_long_title" }, { 60, "length_sentence" } },
  en = { { 12, "length_tiny" }, { 22, "length_short" }, { 56, "length_title" },
    { 80, "length_long_title" }, { 110, "length_sentence" } },
}
local SHORT = { zh = 60, en = 110 }
local LONG = { zh = 40, en = 85 } -- what is longer is hardly ever a heading
local TAIL = 90 -- bytes at the end of a paragraph in which a credit may stand

---@param m layout.Measure
---@param language "zh"|"en"
---@return string
local function length_class(m, language)
  for _, class in ipairs(CLASSES[language]) do
    if m.length <= class[1] then
      return class[2]
    end
  end
  return "length_paragraph"
end

---@param s string
---@return string the end of it, cut between characters
local function tail(s)
  local first = #s - TAIL + 1
  if first <= 1 then
    return s
  end
  while first <= #s and s:byte(first) >= 0x80 and s:byte(first) < 0xC0 do
    first = first + 1
  end
  return s:sub(first)
end

---How an English line is cased.
---@param s string
---@return string? feature
local function casing(s)
  if not s:find("%l") then
    return s:find("%u%u") and "all_capitals" or nil
  end
  local words, capitals = 0, 0
  for word in s:gmatch("%a[%w'’%-]*") do
    if #word > 3 then
      words = words + 1
      if word:find("^%u") then
        capitals = capitals + 1
      end
    end
  end
  return words > 1 and capitals >= words * 0.75 and "title_case" or nil
end

---What the shape of a Chinese or English line says about it, however long it is.
---@param m layout.Measure
---@param page layout.Page
---@param add fun(name: string)
local function shape(m, page, add)
  add(length_class(m, page.language))
  add("ends_" .. m.ending)
  if page.indented then
    local indented = m.indent > 1
    add(indented and "indented" or "flush")
    if m.column then
      add(indented and "column_indented" or "column_flush")
    end
  end
  if m.column then
    add("column_" .. wrapping.extent(m, page.language))
  end
  if m.dateline then
    add("dateline")
  elseif m.ending == "stop" or m.length > LONG[page.language] then
    if recognize.is("lead", m.text) then
      add("lead")
    end
  end
  if recognize.is("caption", m.text) then
    m.caption_start = true
    add("caption_start")
  end
  if recognize.is("opening_bullet", m.text) then
    add("bullet")
  elseif recognize.is("opening_dash", m.text) then
    add("dash")
  elseif recognize.is("numbered", m.text) then
    add("numbered")
  elseif recognize.is("cannot_begin", m.text) then
    add("cannot_begin")
  elseif recognize.is("rarely_begins", m.text) then
    add("rarely_begins")
  end
  if page.language == "en" and m.first:find("^%l") then
    add("starts_lower")
  end
end

---Who signs: a line that is a byline, a photographer's credit, or could be either.
---@param m layout.Measure
---@return string feature
local function signature(m)
  local s = m.text
  local byline, credit = recognize.is_byline(s), recognize.is("credit", s)
  if byline and credit then
    return "byline_or_credit"
  elseif credit then
    return "credit_line"
  elseif byline then
    return "byline_line"
  elseif recognize.is_names(s, m.length) then
    return "names_line"
  elseif recognize.is_institution_and_name(s) then
    return "institution_line"
  end
  return "unsigned"
end

---What only short lines can be: bylines, credits, section names, headings.
---@param m layout.Measure
---@param page layout.Page
---@param add fun(name: string)
local function words(m, page, add)
  local s = m.text
  m.signature = signature(m)
  add(m.signature)
  if recognize.is_section(s) then
    m.section = true
    add("section")
  elseif recognize.is("contents", s) then
    add("contents")
  else
    add("unmarked")
  end
  if page.language == "en" then
    m.casing = casing(s)
    if m.casing then
      add(m.casing)
    end
  end
  if recognize.is("inner_stop", s) then
    add("inner_stop")
  elseif recognize.is("inner_comma", s) then
    add("inner_comma")
  elseif recognize.is("inner_list", s) then
    add("inner_list")
  end
  if recognize.is("hanging", s) then
    m.hanging = true
    add("hanging")
  elseif m.ending == "stop" and recognize.is("exclaim", s) then
    add("exclaim")
  end
  if recognize.is("two_halves", s) then
    add("two_halves")
  end
  if page.language == "zh" and recognize.slogan_words(s) > 1 then
    add("slogan")
  end
end

---How far the line stands off from the one above it.
---@param m layout.Measure
---@param page layout.Page
---@param add fun(name: string)
local function spacing(m, page, add)
  if m.gap > page.usual_gap then
    add("gap_wide")
  elseif m.gap < page.usual_gap then
    add("gap_tight")
  end
end

---Whether the text above is a sentence cut in the middle, to which this line could belong.
---@param m layout.Measure
---@param above layout.Measure the last line above that is text
---@param page layout.Page
---@param add fun(name: string)
local function seam(m, above, page, add)
  add("above_" .. above.ending)
  if above.column and m.gap == 0 then
    local full = wrapping.is_full(above, m, page.language)
    add(not full and "above_short" or above.ending == "stop" and "above_full_stop" or "above_full")
  end
  if page.spaced and m.gap == 0 and above.column then
    add("block_goes_on")
  end
  if above.ending ~= "stop" then
    if above.length > LONG[page.language] and not above.column then
      add("above_torn")
    elseif page.language == "en" and m.first:find("^%u") then
      add("starts_capital")
    end
    if above.last:find("^%d") and recognize.is("after_number", m.text) then
      add("number_goes_on")
    elseif recognize.is("hanging", tail(above.text)) then
      add("above_hanging")
    end
  end
  if above.ending == "open" and above.length > 4 then
    local joint = above.last .. m.first
    if #joint == 6 and page.text:find(joint, 1, true) then
      add("joint_known")
    end
  end
  if above.pair_open then
    add("above_pair_open")
    if measure.closes_foreign_pair(m.text) then
      add("closes_pair")
    end
  end
end

---Marks the short lines of small blocks that do not end as sentences do: headings in lines.
---@param measures layout.Measure[]
---@param page layout.Page
local function mark_heading_blocks(measures, page)
  local first = 1
  for index, m in ipairs(measures) do
    local below = measures[index + 1]
    if not below or below.gap > 0 then
      local size = index - first + 1
      if size >= 2 and size <= 3 and (m.ending == "open" or m.ending == "closed") then
        for inside = first, index do
          measures[inside].in_heading_block = measures[inside].length <= SHORT[page.language] / 2
        end
      end
      first = index + 1
    end
  end
end

---What the line below says about one that does not end a sentence: a paragraph that begins there
---says that this one is none, text that goes on there says that this one is no heading.
---@param m layout.Measure
---@param below layout.Measure?
---@param page layout.Page
---@param add fun(name: string)
local function outlook(m, below, page, add)
  if not below or m.ending == "stop" then
    return
  end
  if below.dateline or (page.indented and below.indent > 1) then
    add("below_begins")
  elseif page.indented and below.length > LONG[page.language] then
    add("below_goes_on")
  end
end

---Whether a heading in lines goes on in this one, rather than that a second heading begins.
---@param m layout.Measure
---@param above layout.Measure?
---@param page layout.Page
---@return boolean
local function continues_heading(m, above, page)
  if not above or m.gap > 0 or not above.in_heading_block then
    return false
  end
  if above.hanging then
    return true
  end
  return page.language == "en"
    and (m.first:find("^%l") ~= nil or (m.casing ~= nil and m.casing == above.casing))
end

---Whether text may go on below a line as if the line were not there: a signature, a full caption.
---@param m layout.Measure
---@return boolean
local function interrupts(m)
  return m.caption_start and m.ending == "stop" or m.section
    or (m.signature ~= nil and m.signature ~= "unsigned")
end

---The features of every line, in order.
---@param measures layout.Measure[]
---@param page layout.Page
---@return string[][]
function M.extract(measures, page)
  local all, above = {}, nil
  mark_heading_blocks(measures, page)
  for _, m in ipairs(measures) do
    m.dateline = recognize.is("dateline", m.text)
  end
  for index, m in ipairs(measures) do
    local names = {}
    local function add(name)
      names[#names + 1] = name
    end
    shape(m, page, add)
    if m.length <= SHORT[page.language] then
      words(m, page, add)
    end
    if recognize.is("caption_end", tail(m.text)) then
      add("caption_end")
    elseif not m.caption_start then
      add("uncaptioned")
    end
    if m.in_heading_block then
      add("heading_block")
      if continues_heading(m, measures[index - 1], page) then
        add("heading_goes_on")
        table.insert(all[index - 1], "heading_begins")
      end
    end
    m.pair_open = measure.leaves_pair_open(m.text)
    spacing(m, page, add)
    outlook(m, measures[index + 1], page, add)
    if above then
      seam(m, above, page, add)
    else
      add("first")
    end
    if not interrupts(m) then
      above = m
    end
    if index == #measures then
      add("last")
    end
    all[index] = names
  end
  return all
end

return M
