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
local LONGEST_HEADING = 40 -- scalars of a line of it
local ITEMS = { bullet = true, numbered = true } -- how the items of a list begin
local SHORTEST_CUT = 10 -- scalars of a line that goes on
local LONGEST_REST = 24 -- of one that ends a sentence in a figure or a date
local LONGEST_NAME = 24 -- of a paper or a page
local MOST_NAMES = 3 -- lines of a masthead without a date
local DOTTED = regex.new("([0-9０-９]{4})·([0-9０-９]{1,2})·(?=[0-9０-９])")
local MONTH = #"2006-01" -- bytes of a date that say the year and the month

---The day that a folio prints, and the month where it prints no more.
---@param line string
---@return string? day
---@return string? month
local function printed_date(line)
  local month
  local parts = line:gsub("年 +", "年"):gsub("月 +", "月")
  if parts:find("·", 1, true) then
    parts = DOTTED:gsub(parts, "$1.$2.") -- 2023·3·10
  end
  parts = parts:gsub("  +", " | ") -- a wide gap parts the number of the issue from the date
  for _, found in ipairs(date.find(parts)) do
    local first, last = found.start, found["end"]
    if first and first == last then
      return first, first:sub(1, MONTH)
    elseif first and last and first:sub(1, MONTH) == last:sub(1, MONTH) then
      month = month or first:sub(1, MONTH)
    end
  end
  return nil, month
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
---@return string? published the first day that a folio prints, or else the first month
local function part_folios(measures)
  local others, folios, gap, published, published_month = {}, {}, 0, nil, nil
  for index, m in ipairs(measures) do
    if recognize.is_folio(m) and not is_cut_number(m, others[#others], measures[index + 1]) then
      if is_masthead(others) then
        for place = 1, #others do
          others[place].above_folio = true
          folios[#folios + 1], others[place] = others[place], nil
        end
      end
      folios[#folios + 1] = m
      if others[#others] then
        others[#others].by_folio = true
      end
      local day, month = printed_date(m.text)
      published, published_month = published or day, published_month or month
      gap = math.max(gap, m.gap)
    else
      m.gap = math.max(gap, m.gap)
      others[#others + 1], gap = m, 0
    end
  end
  return others, folios, published or published_month
end

---Whether paragraphs of the page are indented. In a wrapped column only their first lines are, and
---those fill it, where a heading in the middle does not.
---@param measures layout.Measure[]
---@param language "zh"|"en"
---@param wrapped boolean
---@return boolean
local function is_indented(measures, language, wrapped)
  local long, indented = 0, 0
  local full = language == "zh" and 40 or 90
  for _, m in ipairs(measures) do
    if wrapped or m.ending == "stop" or m.length > full then
      long = long + 1
      local fills = not (wrapped and m.column) or wrapping.extent(m, language) == "filled"
      if m.indent > 1 and m.indent <= DEEPEST_INDENT and fills then
        indented = indented + 1
      end
    end
  end
  return indented > 0 and indented >= long * (wrapped and 0.06 or 0.3)
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
---@field published string? the first day that a folio prints, or else the first month

---Labels the lines of a page.
---@param page broadsheet.Page
---@param page_text string
---@param language "zh"|"en"
---@return layout.Labelling
function M.of(page, page_text, language)
  local measures, folios, published = part_folios(measure.lines(page))
  local wrapped = wrapping.mark(measures, language)
  local indented = is_indented(measures, language, wrapped)
  local names = features.extract(measures, {
    language = language,
    text = page_text:sub(1, KNOWN_TEXT),
    indented = indented,
    spaced = wrapped and not indented and is_spaced(measures),
    tight_headings = not wrapped and has_tight_headings(measures),
    usual_gap = usual_gap(measures),
  })
  return {
    folios = folios,
    measures = measures,
    labels = viterbi.decode(names),
    published = published,
  }
end

-- A year in figures or in Chinese ones, without which a line's date may be that of anything.
local YEAR = regex.new("(?:19|20|１９|２０)[0-9０-９]{2}|[一二][〇○零一二三四五六七八九]{3}")

---The day that a line of no article prints, where no folio does, or else the first month.
---@param measures layout.Measure[]
---@param labels string[]
---@return string?
function M.date_of_heads(measures, labels)
  local first_month
  for index, m in ipairs(measures) do
    if labels[index] == "head" and YEAR:test(m.text) then
      local day, month = printed_date(m.text)
      if day then
        return day
      end
      first_month = first_month or month
    end
  end
  return first_month
end

return M
