-- Headings: which of the lines over a text are its kicker, its title and its subtitle. All headings
-- of a page are read together, since a paper sets all of them in one way.
local data = require("broadsheet.data")
local readings = require("headings.readings")
local recognize = require("lines.recognize")
local subheads = require("headings.subheads")

---@class layout.Heading
---@field first integer
---@field last integer
---@field readings layout.Reading[] none where there is nothing to choose

local M = {}

-- By language: in each, papers set and word their headings in another way.
local WEIGHTS = { zh = {}, en = {} }
for _, row in ipairs(data.tsv("data/headings.tsv")) do
  for language, weights in pairs(WEIGHTS) do
    weights[row.feature] = tonumber(row[language])
      or error(("data/headings.tsv:%d: '%s' is no number"):format(row.line, row[language]))
  end
end

local KNOWN_TEXT = 32768 -- bytes in which the full name of a place is looked for
local FURNITURE = { head = true, folio = true }
local WIDE = 20 -- scalars of a heading in one line
local FEWEST_SECTIONS = 2 -- that blank lines must part, to be known for that
local MOST_FURNITURE = 2 -- lines right above a heading
local PARTS = { kicker = true, title = true, subtitle = true }
-- Kicker, title and subtitle parted by nothing, or by blanks; titles in one line, or over several.
local STYLES = {
  { "tight_", "whole_" },
  { "tight_", "broken_" },
  { "loose_", "whole_" },
  { "loose_", "broken_" },
}

---@param weights table<string, number>
---@param name string a row of data/headings.tsv
---@return number
local function weight(weights, name)
  return weights[name] or error("data/headings.tsv has no row '" .. name .. "'")
end

---The first line of what belongs to a heading, and of the banners and labels right above it.
---@param measures layout.Measure[]
---@param labels string[]
---@param first integer
---@return integer
local function with_furniture(measures, labels, first)
  local most = first - MOST_FURNITURE
  while first > 1 and first > most and FURNITURE[labels[first - 1]] do
    first = first - 1
    measures[first].furniture = true
  end
  return first
end

---Marks the first lines of headings that a blank line parts from the text above them, where the
---headings below them stand close to theirs: blank lines part the sections of such a page.
---@param measures layout.Measure[]
---@param headings layout.Heading[]
local function mark_sections(measures, headings)
  local marked, close = {}, 0
  for number, heading in ipairs(headings) do
    local m, below = measures[heading.first], headings[number + 1]
    if m.gap == 0 then
      close = close + 1
    elseif below and measures[below.first].gap == 0 and heading.last > heading.first then
      marked[#marked + 1] = m
    end
  end
  for _, m in ipairs(#marked >= FEWEST_SECTIONS and close >= #marked and marked or {}) do
    m.sectioned = true
  end
end

---Marks the lines with a mark that the page has before titles: headings of one line have it too.
---@param measures layout.Measure[]
---@param headings layout.Heading[]
local function mark_titles(measures, headings)
  local titles = {}
  for _, heading in ipairs(headings) do
    local m = measures[heading.first]
    if heading.first == heading.last and not m.section and recognize.opening(m) == "bullet" then
      titles[m.first] = true
    end
  end
  for _, heading in ipairs(next(titles) and headings or {}) do
    for index = heading.first, heading.last do
      measures[index].title_mark = titles[measures[index].first]
    end
  end
end

---The headings of a page: runs of lines that are parts of one.
---@param measures layout.Measure[]
---@param labels string[]
---@param language "zh"|"en"
---@param page_text string the beginning of the page
---@return layout.Heading[]
function M.of(measures, labels, language, page_text)
  local headings, first = {}, nil
  for index = 1, #labels + 1 do
    if PARTS[labels[index]] then
      first = first or with_furniture(measures, labels, index)
    elseif first then
      headings[#headings + 1] = { first = first, last = index - 1, readings = {} }
      first = nil
    end
  end
  mark_sections(measures, headings)
  mark_titles(measures, headings)
  for _, heading in ipairs(headings) do
    first = heading.first
    local more = heading.last - first
    if more > 0 and more < readings.MOST_LINES then
      local signed = labels[heading.last + 1] == "byline" -- by another line than its last one
      heading.readings = readings.of(measures, first, heading.last, language, page_text, signed)
    end
  end
  return headings
end

---Whether most headings stand off from the text below them.
---@param measures layout.Measure[]
---@param headings layout.Heading[]
---@return boolean
function M.stand_off(measures, headings)
  local off, close = 0, 0
  for _, heading in ipairs(headings) do
    local below = measures[heading.last + 1]
    if below and below.gap > 0 then
      off = off + 1
    elseif below then
      close = close + 1
    end
  end
  return off >= close
end

---What the page says about either side of its style.
---@param measures layout.Measure[]
---@param headings layout.Heading[]
---@return string[]
function M.style_signs(measures, headings)
  local widest = 0
  for _, heading in ipairs(headings) do
    if heading.first == heading.last then
      widest = math.max(widest, measures[heading.first].length)
    end
  end
  return {
    M.stand_off(measures, headings) and "text_gap" or "text_tight",
    widest >= WIDE and "page_wide" or "page_narrow",
  }
end

---@param weights table<string, number>
---@param names string[] rows of data/headings.tsv without what is before them
---@param before string
---@return number
local function sum(weights, names, before)
  local total = 0
  for index = 1, #names do
    local name = before .. names[index]
    total = total + (weights[name] or weight(weights, name))
  end
  return total
end

---Sums what every reading of some headings earns in any style and in each side of one.
---@param headings layout.Heading[]
---@param weights table<string, number>
local function score(headings, weights)
  for _, heading in ipairs(headings) do
    for _, reading in ipairs(heading.readings) do
      local seams, breaks = reading.seams, reading.breaks
      reading.score = sum(weights, reading.features, "")
      reading.sides = {
        tight_ = sum(weights, seams, "tight_"), loose_ = sum(weights, seams, "loose_"),
        whole_ = sum(weights, breaks, "whole_"), broken_ = sum(weights, breaks, "broken_"),
      }
    end
  end
end

---The best way to read a heading in a style.
---@param heading layout.Heading
---@param style string[]
---@return layout.Reading?
---@return number score 0 where there is nothing to choose
local function best_of(heading, style)
  local seams, breaks = style[1], style[2]
  local best, best_score
  for _, reading in ipairs(heading.readings) do
    local sides = reading.sides
    local earned = reading.score + sides[seams] + sides[breaks]
    if not best or earned > best_score then
      best, best_score = reading, earned
    end
  end
  return best, best_score or 0
end

---The style in which the headings of the page have the largest sum, and their readings in it.
---@param measures layout.Measure[]
---@param headings layout.Heading[]
---@param weights table<string, number>
---@return table<layout.Heading, layout.Reading>
local function choose(measures, headings, weights)
  local signs = M.style_signs(measures, headings)
  local chosen, most
  score(headings, weights)
  for _, style in ipairs(STYLES) do
    local best = {}
    local total = weight(weights, style[1] .. signs[1]) + weight(weights, style[2] .. signs[2])
    for _, heading in ipairs(headings) do
      local reading, earned = best_of(heading, style)
      best[heading], total = reading, total + earned
    end
    if not most or total > most then
      chosen, most = best, total
    end
  end
  return chosen
end

---The label of a line of a heading.
---@param heading layout.Heading
---@param reading layout.Reading
---@param index integer
---@return string
local function label_of(heading, reading, index)
  local kicker = heading.first + reading.heads
  local title = kicker + reading.kickers
  local author = heading.last - reading.authors + 1
  if index < kicker then
    return "head"
  elseif index < title then
    return "kicker"
  elseif index < author - reading.subtitles then
    return "title"
  end
  return index < author and "subtitle" or "byline"
end

---Whether a line alone is no title but the label of items without titles.
---@param m layout.Measure
---@return boolean
local function is_label(m)
  return m.section or (m.label ~= nil and recognize.is("heading_briefs", m.label))
end

---Labels the lines of every heading anew.
---@param measures layout.Measure[]
---@param labels string[] changed
---@param language "zh"|"en"
---@param page_text string
function M.read(measures, labels, language, page_text)
  local headings = M.of(measures, labels, language, page_text:sub(1, KNOWN_TEXT))
  local chosen = choose(measures, headings, WEIGHTS[language])
  for _, heading in ipairs(headings) do
    local reading = chosen[heading]
    if reading then
      for index = heading.first, heading.last do
        local label = label_of(heading, reading, index)
        if label ~= "head" or not FURNITURE[labels[index]] then
          labels[index] = label
        end
      end
    elseif heading.first == heading.last and is_label(measures[heading.first]) then
      labels[heading.first] = "head" -- a label over items without titles
    end
  end
  subheads.mark(measures, labels, headings, language)
end

return M
