-- Headings inside of an article: lines that look like titles, while the text below them goes on
-- with what was above.
local recognize = require("lines.recognize")

local M = {}

local LONGEST, SHORT = 18, 14 -- scalars
local FEWEST = { zh = 2, en = 1 } -- of them in an article: one alone heads nothing in a Chinese one
local SHORTEST_TITLE = 30 -- scalars of an English line that is a title without a doubt
local FEWEST_SURE = 2 -- headings of articles that must be known to compare with
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
local function texts_of(measures, labels, headings, language)
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

---The least gap above the headings that are sure to head articles, but for the page's first one.
---@param texts layout.Text[]
---@return integer?
local function least_gap(texts)
  local least, count = nil, 0
  for number, text in ipairs(texts) do
    if text.sure and number > 1 then
      least, count = math.min(least or text.gap, text.gap), count + 1
    end
  end
  return count >= FEWEST_SURE and least or nil
end

---Whether headings that are sure to head articles begin as far in as paragraphs.
---@param texts layout.Text[]
---@return boolean
local function are_indented(texts)
  local sure = false
  for _, text in ipairs(texts) do
    if text.sure and text.indented then
      return true
    end
    sure = sure or text.sure
  end
  return not sure
end

---Whether a heading is short, and nobody signs what stands below it.
---@param measures layout.Measure[]
---@param text layout.Text
---@param longest integer scalars
---@param signed boolean whether somebody signs it
---@return boolean
local function may_be_part(measures, text, longest, signed)
  local m = measures[text.first]
  return not signed and text.follows and not text.brief and m.length <= longest
    and (text.indented or recognize.opening(m) ~= "bullet")
end

---Whether a heading stands closer to what is above it, or farther in, than headings of articles do.
---@param measures layout.Measure[]
---@param text layout.Text
---@param least integer? the least gap above a heading of an article
---@param language "zh"|"en"
---@return boolean
local function may_be_inside(measures, text, least, language)
  local signed = text.signed
  if language == "en" then
    signed = text.bylined -- who signs at the end has written all of it
  end
  return may_be_part(measures, text, LONGEST, signed)
    and (text.indented or (least ~= nil and measures[text.first].gap < least))
end

---Whether the texts below some headings go on with the signed one above: nobody signs them, and
---most of them do not begin as news does.
---@param measures layout.Measure[]
---@param run layout.Text[]
---@param above layout.Text?
---@return boolean
local function goes_on(measures, run, above)
  local news = 0
  for _, text in ipairs(run) do
    local below = measures[text.last + 1]
    news = news + (below and recognize.is("lead", below.text) and 1 or 0)
  end
  return above ~= nil and above.bylined and #run >= FEWEST.zh and news * 2 < #run
end

---Makes paragraphs of headings.
---@param labels string[] changed
---@param run layout.Text[]
local function make_paragraphs(labels, run)
  for _, text in ipairs(run) do
    labels[text.first] = "body"
  end
end

---Makes paragraphs of the lines that head parts of articles.
---@param measures layout.Measure[]
---@param labels string[] changed
---@param headings layout.Heading[]
---@param language "zh"|"en"
function M.mark(measures, labels, headings, language)
  local texts = texts_of(measures, labels, headings, language)
  local least, close, short = least_gap(texts), {}, {}
  if are_indented(texts) then
    for _, text in ipairs(texts) do
      text.indented = false -- all headings are, so that it says nothing
    end
  end
  for number = 1, #texts + 1 do
    local text = texts[number]
    if text and number > 1 and may_be_inside(measures, text, least, language) then
      close[#close + 1] = text
    else
      local above = texts[number - #close - 1]
      local items = language == "en" and above ~= nil and above.labelled and not above.sure
      make_paragraphs(labels, #close >= FEWEST[language] and not items and close or {})
      close = {}
    end
    if text and number > 1 and may_be_part(measures, text, SHORT, text.signed)
      and (not short[1] or text.indent == short[1].indent) then
      short[#short + 1] = text
    else
      local above = texts[number - #short - 1]
      make_paragraphs(labels, goes_on(measures, short, above) and short or {})
      short = {}
    end
  end
end

return M
