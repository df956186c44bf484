-- The lines of a page and their labels: folios by their own words, all others by the best sequence.
local date = require("broadsheet.date")
local features = require("lines.features")
local measure = require("lines.measure")
local recognize = require("lines.recognize")
local regex = require("broadsheet.regex")
local viterbi = require("labelling.viterbi")
local wrapping = require("lines.wrapping")

local M = {}

local KNOWN_TEXT = 32768 -- bytes in which it is looked up whether a word is one
local DEEPEST_INDENT = 8 -- columns; what stands farther in was set to the right
local MOST_BREAK = 3 -- blank lines between paragraphs
local FEWEST_WIDER = 2 -- breaks that are wider than most
local LONGEST_HEADING = 40 -- scalars of a line of it
local ITEMS = { bullet = true, numbered = true } -- how the items of a list begin
local SHORTEST_CUT = 10 -- scalars of a line that goes on
local LONGEST_REST = 24 -- of one that ends a sentence in a figure or a date
local FIRST_LINES, LAST_LINES = 3, 2 -- with which a page begins and ends
local LONGEST_NAME = 24 -- of a paper or a page
local MOST_NAMES = 3 -- lines of a masthead without a date
local DOTTED = regex.new("([0-9０-９]{4})·([0-9０-９]{1,2})·(?=[0-9０-９])")
local MONTH = #"2006-01" -- bytes of a date that say the year and the month
local YEAR = #"2006"

---What a folio or a head prints of the date: the day, else the month, else the year.
---@class layout.Printed
---@field day string?
---@field month string?
---@field year string?
---@field alone boolean whether the line holds nothing else: so a notice ends, too

---@param line string
---@return layout.Printed
local function printed_date(line)
  local printed = { alone = false }
  local parts = line:gsub("年 +", "年"):gsub("月 +", "月")
  if parts:find("·", 1, true) then
    parts = DOTTED:gsub(parts, "$1.$2.") -- 2023·3·10
  end
  parts = parts:gsub("  +", " | ") -- a wide gap parts the number of the issue from the date
  local open
  for _, found in ipairs(date.find(parts)) do
    local first, last = found.start, found["end"]
    if first and first == last then
      printed.day, printed.alone = printed.day or first, found.text == parts
    elseif first and last and first:sub(1, MONTH) == last:sub(1, MONTH) then
      printed.month = printed.month or first:sub(1, MONTH)
    elseif first and last and first:sub(1, YEAR) == last:sub(1, YEAR) then
      printed.year = printed.year or first:sub(1, YEAR)
    end
    open = open or not first
  end
  if printed.year and open and not printed.day then
    -- 2023年第2期 3月10日: the day stands apart from its year
    for _, found in ipairs(date.find(parts, printed.year)) do
      if found.start and found.start == found["end"] then
        printed.day = found.start
        break
      end
    end
  end
  return printed
end

---When the page was published by some of its lines: the first day that one with more than a date
---prints, else the first day, month or year.
---@param lines layout.Measure[]
---@return string?
local function published_by(lines)
  local alone, month, year
  for _, m in ipairs(lines) do
    local printed = printed_date(m.text)
    if printed.day and not printed.alone then
      return printed.day
    end
    alone, month, year = alone or printed.day, month or printed.month, year or printed.year
  end
  return alone or month or year
end

---Whether a figure that stands alone is the beginning of a number that a column end cut, or a short
---line the end of a sentence: it stands close below one that breaks off, and not at the foot of the
---page unless it ends there.
---@param m layout.Measure
---@param above layout.Measure?
---@param below layout.Measure?
---@return boolean
local function is_cut_number(m, above, below)
  if above == nil or m.gap > 0 or above.ending == "stop" or above.length < SHORTEST_CUT then
    return false
  end
  return below ~= nil and m.text:find("^%d+$") ~= nil
    or m.length <= LONGEST_REST and m.text:find("%d[.?!]$") ~= nil
end

---Whether a line that says where to call or to write ends a notice: it stands below others that do,
---or as far in as the paragraph above it.
---@param m layout.Measure
---@param above layout.Measure? the line right above, if it is no folio
---@return boolean
local function is_contact_of_text(m, above)
  if not above or not recognize.is("contact", m.text) then
    return false
  end
  return recognize.is("contact", above.text)
    or m.indent > 1 and m.indent == above.indent and above.ending == "stop"
end

---Whether the lines above the first folio are the paper's name, and below that the page's: one that
---stands alone, or more the first of which is named as papers are.
---@param lines layout.Measure[]
---@return boolean
local function is_masthead(lines)
  local several = #lines > 1
  if #lines == 0 or #lines > MOST_NAMES
    or several and not recognize.is("nameplate", lines[1].text) then
    return false
  end
  for _, m in ipairs(lines) do
    if m.length > LONGEST_NAME or several and m.ending ~= "open" then
      return false
    end
  end
  return true
end

---Parts the folios, which may stand between any two lines, from the other lines.
---@param measures layout.Measure[]
---@return layout.Measure[] others
---@return layout.Measure[] folios
local function part_folios(measures)
  local others, folios, gap = {}, {}, 0
  for index, m in ipairs(measures) do
    local above = others[#others]
    m.at_edge = index <= FIRST_LINES or index > #measures - LAST_LINES
    if recognize.is_folio(m) and not is_cut_number(m, above, measures[index + 1])
      and not is_contact_of_text(m, above == measures[index - 1] and above or nil) then
      if is_masthead(others) then
        for place = 1, #others do
          others[place].above_folio = true
          folios[#folios + 1], others[place] = others[place], nil
        end
      end
      folios[#folios + 1] = m
      if others[#others] then
        others[#others].by_folio = true
        others[#others].dated = m.gap == 0 and recognize.is_day(m.text)
      end
      gap = math.max(gap, m.gap)
    else
      m.gap = math.max(gap, m.gap)
      others[#others + 1], gap = m, 0
    end
  end
  return others, folios
end

---How far in most paragraphs of the page begin that are indented, if these are many. In a wrapped
---column only their first lines are, and those fill it, where a heading in the middle does not.
---@param measures layout.Measure[]
---@param language "zh"|"en"
---@param wrapped boolean
---@return integer? columns
local function usual_indent(measures, language, wrapped)
  local long, indented, counts = 0, 0, {}
  local full = language == "zh" and 40 or 90
  for _, m in ipairs(measures) do
    if wrapped or m.ending == "stop" or m.length > full then
      long = long + 1
      local fills = not (wrapped and m.column) or wrapping.extent(m, language) == "filled"
      if m.indent > 1 and m.indent <= DEEPEST_INDENT and fills then
        indented = indented + 1
        counts[m.indent] = (counts[m.indent] or 0) + 1
      end
    end
  end
  if indented == 0 or indented < long * (wrapped and 0.06 or 0.3) then
    return nil
  end
  local usual = 2
  for indent = usual, DEEPEST_INDENT do
    usual = (counts[indent] or 0) > (counts[usual] or 0) and indent or usual
  end
  return usual
end

---Whether blank lines part the paragraphs of a wrapped page.
---@param measures layout.Measure[]
---@return boolean
local function is_spaced(measures)
  local blocks = 0
  for _, m in ipairs(measures) do
    blocks = blocks + (m.gap > 0 and 1 or 0)
  end
  return blocks >= #measures * 0.02
end

---@param measures layout.Measure[]
---@return integer blank lines between two blocks, as most of them have
local function usual_gap(measures)
  local gaps, usual = { [0] = 0, 0, 0 }, 0
  for index = 2, #measures do
    local gap = math.min(measures[index].gap, 2)
    gaps[gap] = gaps[gap] + 1
  end
  for gap = 1, 2 do
    usual = gaps[gap] > gaps[usual] and gap or usual
  end
  return usual
end

---@param measures layout.Measure[]
---@return integer? blank lines where a paragraph begins, on a page with more of them above articles
local function usual_break(measures)
  local counts, usual, breaks = {}, nil, 0
  for index = 2, #measures do
    local gap = measures[index].gap
    if gap > 0 then
      counts[gap] = (counts[gap] or 0) + 1
      breaks = breaks + 1
    end
  end
  for gap = 1, MOST_BREAK do
    if (counts[gap] or 0) > (usual and counts[usual] or 0) then
      usual = gap
    end
  end
  return usual and breaks - counts[usual] >= FEWEST_WIDER and usual or nil
end

---Whether lines that follow each other without a blank one are headings over text, and never text.
---@param measures layout.Measure[]
---@return boolean
local function has_tight_headings(measures)
  local tight = 0
  for index = 2, #measures do
    local m, above = measures[index], measures[index - 1]
    if m.gap == 0 then
      if above.last == "。" or above.ending == "pause" or above.length > LONGEST_HEADING
        or ITEMS[recognize.opening(above)] then
        return false
      end
      tight = tight + 1
    end
  end
  return tight > 0
end

---@class layout.Labelling
---@field folios layout.Measure[]
---@field measures layout.Measure[] of all other lines
---@field labels string[] of these
---@field published string? as a folio prints it

---Labels the lines of a page.
---@param page broadsheet.Page
---@param page_text string
---@param language "zh"|"en"
---@return layout.Labelling
function M.of(page, page_text, language)
  local measures, folios = part_folios(measure.lines(page))
  local wrapped = wrapping.mark(measures, language)
  local indent = usual_indent(measures, language, wrapped)
  local indented = indent ~= nil
  local names = features.extract(measures, {
    language = language,
    text = page_text:sub(1, KNOWN_TEXT),
    indented = indented,
    indent = indent,
    spaced = wrapped and not indented and is_spaced(measures),
    tight_headings = not wrapped and has_tight_headings(measures),
    usual_gap = usual_gap(measures),
    usual_break = language == "en" and usual_break(measures) or nil,
  })
  return {
    folios = folios,
    measures = measures,
    labels = viterbi.decode(names, language),
    published = published_by(folios),
  }
end

-- A year in figures or in Chinese ones, without which a line's date may be that of anything.
local A_YEAR = regex.new("(?:19|20|１９|２０)[0-9０-９]{2}|[一二][〇○零一二三四五六七八九]{3}")

---When lines of no article say that the page was published, where no folio does.
---@param measures layout.Measure[]
---@param labels string[]
---@return string?
function M.date_of_heads(measures, labels)
  local heads = {}
  for index, m in ipairs(measures) do
    if labels[index] == "head" and A_YEAR:test(m.text) then
      heads[#heads + 1] = m
    end
  end
  return published_by(heads)
end

return M
