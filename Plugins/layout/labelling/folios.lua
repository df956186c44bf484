-- Folios: which lines of a page they are, and when it was published by them.
local date = require("broadsheet.date")
local parted_dates = require("labelling.parted_dates")
local recognize = require("lines.recognize")
local regex = require("broadsheet.regex")

local M = {}

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
---prints, else the first day, one whose parts stand apart, or the month or year.
---@param lines layout.Measure[]
---@param all layout.Measure[]? these and the others that a part of the date may stand on, in order
---@return string?
function M.published_by(lines, all)
  local alone, month, year
  for _, m in ipairs(lines) do
    local printed = printed_date(m.text)
    if printed.day and not printed.alone then
      return printed.day
    end
    alone, month, year = alone or printed.day, month or printed.month, year or printed.year
  end
  return alone or parted_dates.day(all or lines) or month or year
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
function M.part(measures)
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

return M
