-- The ways to read the lines of a heading as kicker, title, subtitle, and what speaks for each.
local measure = require("measure")
local recognize = require("recognize")

---@class layout.Reading
---@field kickers integer how many lines the kicker has
---@field subtitles integer how many lines the subtitle has
---@field features string[] rows of headings.tsv that hold for it
---@field seams string[] how its lines are parted; with the style before it a row of headings.tsv

---@class layout.Part
---@field text string
---@field length integer in scalars
---@field lines integer
---@field first layout.Measure
---@field last layout.Measure

local M = {}

M.MOST_LINES = 6 -- of a heading
local MOST = { kicker = 2, title = 3, subtitle = 2 } -- lines of one part
local LONGEST_LABEL = 6 -- scalars of a word or two over a title
local SHORTEST_TITLE, LONGEST_TITLE = 5, 32
local EVEN = 1.3 -- how much longer than the other one of two lines may be
local MUCH_LONGER = 2
local KICKER_WORDS = { "introduces", "slogan", "column", "deed", "number" }
local SUBTITLE_WORDS = { "report", "deed", "number" }

---@param measures layout.Measure[]
---@param first integer
---@param last integer
---@return layout.Part
local function part_of(measures, first, last)
  local words, length = {}, 0
  for index = first, last do
    words[#words + 1] = measures[index].text
    length = length + measures[index].length
  end
  return {
    text = table.concat(words),
    length = length,
    lines = last - first + 1,
    first = measures[first],
    last = measures[last],
  }
end

---Whether a line breaks off where no part of a heading ends.
---@param m layout.Measure
---@return boolean
local function breaks_off(m)
  return recognize.is("heading_open", m.text) or recognize.is("hanging", m.text)
    or measure.leaves_pair_open(m.text)
end

---@param kicker layout.Part
---@param title layout.Part
---@param add fun(name: string)
local function read_kicker(kicker, title, add)
  local s = kicker.text
  add(kicker.lines > 1 and "kicker_two_lines" or "kicker")
  if kicker.length <= LONGEST_LABEL then
    add("kicker_label")
  end
  for _, kind in ipairs(KICKER_WORDS) do
    if recognize.is("heading_" .. kind, s) then
      add("kicker_" .. kind)
    end
  end
  if recognize.is("halves", s) then
    add("kicker_halves")
  end
  if breaks_off(kicker.last) then
    add("kicker_hanging")
  elseif kicker.last.ending == "pause" and not recognize.is("heading_introduces", s) then
    add("kicker_comma_end")
  end
  if recognize.opening(kicker.first) == "dash" then
    add("kicker_dash")
  end
  if kicker.length > title.length * EVEN then
    add("kicker_longer")
  elseif kicker.length * MUCH_LONGER <= title.length then
    add("kicker_much_shorter")
  elseif kicker.length * EVEN < title.length then
    add("kicker_shorter")
  end
end

---@param title layout.Part
---@param add fun(name: string)
local function read_title(title, add)
  local s = title.text
  if title.lines > 1 then
    add(title.lines > 2 and "title_three_lines" or "title_two_lines")
  end
  if title.length < SHORTEST_TITLE then
    add("title_short")
  elseif title.length > LONGEST_TITLE then
    add("title_long")
  end
  if recognize.is("heading_deed", s) then
    add("title_deed")
  end
  if breaks_off(title.last) then
    add("title_hanging")
  elseif title.last.ending == "pause" then
    add(s:find("[：:]$") and "title_colon_end" or "title_comma_end")
  elseif recognize.is("heading_institution", s) then
    add("title_institution")
  end
  if recognize.opening(title.first) == "dash" then
    add("title_dash")
  end
end

---@param subtitle layout.Part
---@param title layout.Part
---@param add fun(name: string)
local function read_subtitle(subtitle, title, add)
  local s = subtitle.text
  local dash = recognize.opening(subtitle.first) == "dash"
  add(dash and "subtitle_dash" or "subtitle_bare")
  if subtitle.lines > 1 then
    add("subtitle_two_lines")
  end
  for _, kind in ipairs(SUBTITLE_WORDS) do
    if recognize.is("heading_" .. kind, s) then
      add("subtitle_" .. kind)
    end
  end
  if recognize.is("halves", s) then
    add("subtitle_halves")
  end
  if subtitle.length >= title.length * EVEN then
    add("subtitle_longer")
  elseif subtitle.length < title.length then
    add("subtitle_shorter")
  end
end

---What two lines of one part say about being one.
---@param above layout.Measure
---@param m layout.Measure
---@param add fun(name: string)
local function read_seam(above, m, add)
  local s = above.text
  if measure.leaves_pair_open(s) then
    add("line_in_quote")
  elseif s:find("[：:]$") then
    add("line_after_colon")
  elseif above.ending == "pause" then
    add("line_after_comma")
  elseif recognize.is("heading_open", s) or recognize.is("hanging", s) then
    add("line_after_open")
  elseif above.length <= LONGEST_LABEL then
    add("line_after_label")
  end
  if recognize.is("heading_object", m.text) then
    add("line_before_object")
  elseif recognize.is("heading_rest", m.text) then
    add("line_before_rest")
  elseif recognize.is("heading_verb", m.text) then
    add("line_before_verb")
  end
  if recognize.is("halves", s) then
    add("line_after_halves")
  elseif recognize.is("halves", m.text) then
    add("line_before_halves")
  end
  local longer, shorter = math.max(m.length, above.length), math.min(m.length, above.length)
  if longer <= shorter * EVEN then
    add("line_even")
  elseif longer >= shorter * MUCH_LONGER then
    add("line_uneven")
  end
end

---@param measures layout.Measure[]
---@param first integer
---@param last integer
---@param kickers integer
---@param subtitles integer
---@return layout.Reading
local function reading_of(measures, first, last, kickers, subtitles)
  local names, seams = {}, {}
  ---@param name string
  local function add(name)
    names[#names + 1] = name
  end
  local title = part_of(measures, first + kickers, last - subtitles)
  read_title(title, add)
  if kickers > 0 then
    read_kicker(part_of(measures, first, first + kickers - 1), title, add)
  end
  if subtitles > 0 then
    local subtitle = part_of(measures, last - subtitles + 1, last)
    read_subtitle(subtitle, title, add)
    if recognize.opening(subtitle.first) ~= "dash" then
      seams[1] = "subtitle_bare"
    end
  end
  for index = first + 1, last do
    local begins = index == first + kickers or index == last - subtitles + 1
    local gap = measures[index].gap > 0 and "gap" or "tight"
    seams[#seams + 1] = (begins and "part_" or "line_") .. gap
    if not begins then
      read_seam(measures[index - 1], measures[index], add)
    end
  end
  return { kickers = kickers, subtitles = subtitles, features = names, seams = seams }
end

---All ways to read the lines of a heading.
---@param measures layout.Measure[]
---@param first integer
---@param last integer
---@return layout.Reading[]
function M.of(measures, first, last)
  local readings = {}
  local count = last - first + 1
  for kickers = 0, math.min(MOST.kicker, count - 1) do
    for subtitles = 0, math.min(MOST.subtitle, count - 1 - kickers) do
      if count - kickers - subtitles <= MOST.title then
        readings[#readings + 1] = reading_of(measures, first, last, kickers, subtitles)
      end
    end
  end
  return readings
end

return M
