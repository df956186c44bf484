-- Headings inside of an article: lines that look like titles, while the text below them goes on
-- with what was above. A page that dates or signs its articles under their titles tells by that
-- which are none; a number before a heading does, too.
local recognize = require("lines.recognize")
local numbered = require("headings.numbered")
local texts_below = require("headings.texts")

local M = {}

local LONGEST, SHORT = 18, 14 -- scalars
local BRIEF = 10 -- scalars of headings of parts, where an article has no more than two
local FEWEST = { zh = 2, en = 1 } -- of them in an article: one alone heads nothing in a Chinese one
local FEWEST_SURE = 2 -- headings of articles that must be known to compare with
local LONGEST_NUMBERED = 26 -- scalars
local FEWEST_PARTED = 3 -- headings that a blank line parts from the text above them
local SURE_SHARE = 3 -- headings of articles that are sure to each that is neither sure nor short

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

---Whether blank lines part the articles of a page, and what has none above it may be inside of one.
---@param measures layout.Measure[]
---@param texts layout.Text[]
---@return boolean
local function are_parted(measures, texts)
  local parted, close = 0, 0
  for number, text in ipairs(texts) do
    if text.gap > 0 or number == 1 then
      parted = parted + 1
    elseif not may_be_part(measures, text, LONGEST, text.sure) then
      return false
    else
      close = close + 1
    end
  end
  return parted >= FEWEST_PARTED and close <= parted
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

---Whether blank lines part a heading from what is above it, as they do those of articles, and not
---from its own text.
---@param measures layout.Measure[]
---@param text layout.Text
---@param least integer? the least gap above a heading of an article
---@return boolean
local function stands_off(measures, text, least)
  local below = measures[text.last + 1]
  return least ~= nil and text.gap >= least and below ~= nil and below.gap < text.gap
end

---Whether a heading stands closer to what is above it, or farther in, than headings of articles do.
---Who signs at the end has written all of an article, its last part as well.
---@param measures layout.Measure[]
---@param text layout.Text
---@param least integer? the least gap above a heading of an article
---@param language "zh"|"en"
---@return boolean
local function may_be_inside(measures, text, least, language)
  local signed = text.bylined
  if language == "zh" then
    signed = text.sure
  end
  return may_be_part(measures, text, LONGEST, signed)
    and not (language == "zh" and stands_off(measures, text, least))
    and (text.indented or (least ~= nil and measures[text.first].gap < least))
end

---Whether the articles of a page are dated or signed under their titles, but for few.
---@param measures layout.Measure[]
---@param texts layout.Text[]
---@return boolean
local function are_sure(measures, texts)
  local sure, others = 0, 0
  for _, text in ipairs(texts) do
    if text.sure then
      sure = sure + 1
    elseif not may_be_part(measures, text, SHORT, text.signed) then
      others = others + 1
    end
  end
  return sure >= FEWEST_SURE and sure >= others * SURE_SHARE
end

---Whether a text begins as news does, or its heading tells how something began or ended.
---@param measures layout.Measure[]
---@param text layout.Text
---@param dated boolean whether a day among its first words and what the heading tells are asked for
---@return boolean
local function is_news(measures, text, dated)
  local below = measures[text.last + 1]
  return below ~= nil and (recognize.is("lead", below.text)
    or dated and (recognize.is("news_time", below.text)
      or recognize.is("heading_closed", measures[text.last].text)))
end

---Whether there are several texts, and most of them do not begin as news does.
---@param measures layout.Measure[]
---@param run layout.Text[]
---@param dated boolean
---@return boolean
local function is_no_news(measures, run, dated)
  local news = 0
  for _, text in ipairs(run) do
    news = news + (is_news(measures, text, dated) and 1 or 0)
  end
  return #run >= FEWEST.zh and news * 2 < #run
end

---Whether a heading cannot be that of an article: it has the number of a part, or ends a sentence.
---@param measures layout.Measure[]
---@param text layout.Text
---@return boolean
local function is_none(measures, text)
  local m = measures[text.last]
  if text.sure or text.brief or text.first < text.last then
    return false
  end
  return m.last == "。" or text.follows and m.length <= LONGEST_NUMBERED
    and recognize.opening(m) == "numbered" and recognize.is("part_number", m.text)
end

---Whether headings are a word or two, as those of parts are.
---@param measures layout.Measure[]
---@param run layout.Text[]
---@return boolean
local function are_brief(measures, run)
  for _, text in ipairs(run) do
    if measures[text.first].length > BRIEF then
      return false
    end
  end
  return true
end

---Makes paragraphs of headings.
---@param labels string[] changed
---@param run layout.Text[]
local function make_paragraphs(labels, run)
  for _, text in ipairs(run) do
    labels[text.first] = "body"
  end
end

---Gathers headings that follow each other and may be inside of one article; in a Chinese one, only
---the last part of it is signed.
---@param texts layout.Text[]
---@param language "zh"|"en"
---@param may_join fun(text: layout.Text, first: layout.Text?): boolean
---@param take fun(run: layout.Text[], above: layout.Text)
local function each_run(texts, language, may_join, take)
  local run = {}
  for number = 2, #texts + 1 do
    local text, before = texts[number], run[#run]
    local ended = before ~= nil and before.signed and language == "zh"
    if not text or ended or not may_join(text, run[1]) then
      if before then
        take(run, texts[number - #run - 1])
      end
      run = {}
    end
    if text and may_join(text, run[1]) then
      run[#run + 1] = text
    end
  end
end

---Makes paragraphs of the lines that head parts of articles.
---@param measures layout.Measure[]
---@param labels string[] changed
---@param headings layout.Heading[]
---@param language "zh"|"en"
function M.mark(measures, labels, headings, language)
  local texts = texts_below.of(measures, labels, headings, language)
  numbered.mark(measures, texts)
  local least, is_chinese = least_gap(texts), language == "zh"
  if are_indented(texts) then
    for _, text in ipairs(texts) do
      text.indented = false -- all headings are, so that it says nothing
    end
  end
  if is_chinese and not least and are_parted(measures, texts) then
    least = 1
  end
  for number = 2, is_chinese and #texts or 1 do
    if is_none(measures, texts[number]) then
      make_paragraphs(labels, { texts[number] })
    end
  end
  each_run(texts, language, function(text)
    return may_be_inside(measures, text, least, language)
  end, function(run, above)
    local items = not is_chinese and above.labelled and not above.sure
    local inside = is_chinese and (#run > FEWEST.zh or are_brief(measures, run))
      and is_no_news(measures, run, run[1].gap > 0)
      or not is_chinese and #run >= FEWEST.en and not items
    make_paragraphs(labels, inside and run or {})
  end)
  local all_sure = is_chinese and are_sure(measures, texts)
  each_run(texts, language, function(text, first)
    return may_be_part(measures, text, SHORT, text.signed)
      and not stands_off(measures, text, least)
      and (not first or text.indent == first.indent)
  end, function(run, above)
    local goes_on = above.bylined or all_sure and above.sure
    goes_on = goes_on and is_no_news(measures, run, true)
    make_paragraphs(labels, goes_on and run or {})
  end)
end

return M
