local date = require("broadsheet.date")
local text = require("broadsheet.text")
local features = require("features")
local measure = require("measure")
local recognize = require("recognize")
local viterbi = require("viterbi")
local wrapping = require("wrapping")

---@type broadsheet.Plugin
local plugin = {
  name = "layout",
  version = "1.0.0",
  api = 1,
  summary = "Labels each line of a page by what it is: title, body, continuation, folio and so on.",
  requires = {},
  provides = { "page.labels", "page.published", "page.language" },
  options = {
    language = {
      type = "choice",
      default = "auto",
      choices = { "auto", "zh", "en" },
      help = "The language of the pages; auto looks at each page.",
    },
  },
}

local SAMPLE = 6000 -- bytes that are looked at to tell the language
local KNOWN_TEXT = 32768 -- bytes in which it is looked up whether a word is one
local DEEPEST_INDENT = 8 -- columns; what stands farther in was set to the right
local HAN_OF_A_CHINESE_PAGE = 0.2
local MONTH = #"2006-01" -- bytes of a date that say the year and the month

---@param page_text string
---@return "zh"|"en"
local function language_of(page_text)
  local after = math.min(SAMPLE, #page_text) + 1
  while after <= #page_text and page_text:byte(after) >= 0x80 and page_text:byte(after) < 0xC0 do
    after = after + 1
  end
  return text.han_ratio(page_text:sub(1, after - 1)) > HAN_OF_A_CHINESE_PAGE and "zh" or "en"
end

---The day that a folio prints, and the month where it prints no more.
---@param line string
---@return string? day
---@return string? month
local function printed_date(line)
  local month
  local parts = line:gsub("  +", " | ") -- a wide gap parts the number of the issue from the date
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

---Takes the folios out, which may stand between any two lines.
---@param measures layout.Measure[]
---@param lines broadsheet.Line[]
---@return layout.Measure[] others
---@return string? published the first day that a folio prints, or else the first month
local function without_folios(measures, lines)
  local others, gap, published, published_month = {}, 0, nil, nil
  for _, m in ipairs(measures) do
    if recognize.is_folio(m) then
      lines[m.number].label = "folio"
      local day, month = printed_date(m.text)
      published, published_month = published or day, published_month or month
      gap = math.max(gap, m.gap)
    else
      m.gap = math.max(gap, m.gap)
      others[#others + 1], gap = m, 0
    end
  end
  return others, published or published_month
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

---@param page broadsheet.Page
function plugin.page(page)
  local lines, page_text = page.lines, page.text
  local language = plugin.options.language
  if language == "auto" then
    language = page.language or language_of(page_text)
  end
  page.language = page.language or language
  language = text.starts_with(language, "zh") and "zh" or "en"

  local measures, published = without_folios(measure.lines(lines), lines)
  page.published = page.published or published
  local wrapped = wrapping.mark(measures, language)
  local indented = is_indented(measures, language, wrapped)
  local names = features.extract(measures, {
    language = language,
    text = page_text:sub(1, KNOWN_TEXT),
    indented = indented,
    spaced = wrapped and not indented and is_spaced(measures),
    usual_gap = usual_gap(measures),
  })
  for index, label in ipairs(viterbi.decode(names)) do
    lines[measures[index].number].label = label
  end
end

return plugin
