-- What stands below each heading of a page: whether it is signed, how it is set off.
local recognize = require("lines.recognize")

local M = {}

local SHORTEST_TITLE = 30 -- scalars of an English line that is a title without a doubt
local MOST_OF_BRIEF = 1 -- paragraphs
local FURNITURE = { head = true, folio = true }
local SIGNED = { byline = true, credit = true }

---@class layout.Text: a heading and what stands below it
---@field first integer the first line of the heading
---@field last integer the last one
---@field gap integer blank lines above it
---@field indent integer
---@field bylined boolean whether a byline stands below it
---@field sure boolean whether it heads an article without a doubt
---@field signed boolean whether somebody signs the text
---@field follows boolean whether nothing but text stands between it and the heading above
---@field labelled boolean whether the label of a section stands above it
---@field indented boolean whether the heading begins as far in as the paragraph below it
---@field brief boolean whether it stands under the label of short news, and little below it

---Whether what stands below a heading is short news: the label right above it says so, or no
---other label parts it from such news.
---@param measures layout.Measure[]
---@param labels string[]
---@param one layout.Text
---@param above layout.Text? the heading above
---@param last integer the last line of the text
---@return boolean
local function is_brief(measures, labels, one, above, last)
  local paragraphs = 0
  for index = one.last + 1, last do
    paragraphs = paragraphs + (labels[index] == "body" and 1 or 0)
  end
  if paragraphs > MOST_OF_BRIEF then
    return false
  end
  for index = one.first - 1, above and above.last + 1 or 1, -1 do
    if FURNITURE[labels[index]] then
      return recognize.is("short_news", measures[index].label or measures[index].text)
    end
  end
  return above ~= nil and above.brief
end

---What stands below a heading, up to the next one.
---@param measures layout.Measure[]
---@param labels string[]
---@param heading layout.Heading
---@param last integer the last line of it
---@param language "zh"|"en"
---@return layout.Text
local function text_of(measures, labels, heading, last, language)
  local first, below = heading.first, heading.last + 1
  while first < heading.last and FURNITURE[labels[first]] do
    first = first + 1
  end
  local sure = heading.last > first or labels[below] == "byline"
    or (measures[below] ~= nil and measures[below].dateline)
    or language == "en" and measures[first].length >= SHORTEST_TITLE
  local above = measures[first - 1]
  local labelled = first > heading.first or FURNITURE[labels[first - 1]]
    or above ~= nil and above.by_folio or false
  local signed = sure
  for index = below, last do
    signed = signed or SIGNED[labels[index]] or false
  end
  signed = signed or (last >= below and recognize.is("signed_end", measures[last].text))
  return {
    first = first,
    last = heading.last,
    gap = measures[first].gap,
    indent = measures[first].indent,
    bylined = labels[below] == "byline",
    sure = sure,
    signed = signed,
    follows = labels[first - 1] == "body" or labels[first - 1] == "continuation",
    labelled = labelled,
    indented = measures[first].indent > 1 and measures[below] ~= nil
      and measures[below].indent == measures[first].indent,
    brief = false,
  }
end

---@param measures layout.Measure[]
---@param labels string[]
---@param headings layout.Heading[]
---@param language "zh"|"en"
---@return layout.Text[]
function M.of(measures, labels, headings, language)
  local texts = {}
  for number, heading in ipairs(headings) do
    local next_one = headings[number + 1]
    local last = next_one and next_one.first - 1 or #labels
    local one = text_of(measures, labels, heading, last, language)
    one.brief = is_brief(measures, labels, one, texts[number - 1], last)
    texts[number] = one
  end
  return texts
end

return M
