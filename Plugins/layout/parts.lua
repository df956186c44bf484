-- The parts of a heading, and what speaks for a line or two being one: rows of headings.tsv.
local recognize = require("recognize")
local regex = require("broadsheet.regex")
local signatures = require("signatures")

---@class layout.Part
---@field text string
---@field length integer in scalars
---@field lines integer
---@field first layout.Measure
---@field last layout.Measure

local M = {}

local COLON_END = regex.new("[：:]$")

-- In scalars: a word or two over a title, and titles.
local LONGEST_LABEL = { zh = 6, en = 18 }
local SHORTEST_TITLE, LONGEST_TITLE = { zh = 5, en = 10 }, { zh = 32, en = 90 }
local EVEN = 1.3 -- how much longer than the other one of two lines may be
local MUCH_LONGER = 2
local KICKER_WORDS = { "introduces", "slogan", "column", "deed", "number" }
local MARKED = { dash = true, bullet = true } -- how a subtitle may begin
local HEAD_SIGNS = { "furniture", "contents", "repeated", "by_folio" } -- fields of a measure
local SUBTITLE_WORDS = { "report", "deed", "number" }

---@param measures layout.Measure[]
---@param first integer
---@param last integer
---@return layout.Part
function M.of(measures, first, last)
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
  return recognize.is("heading_open", m.text) or recognize.is_hanging(m)
    or recognize.is("pair_open", m.text)
end

---@param kicker layout.Part
---@param title layout.Part
---@param language "zh"|"en"
---@param add fun(name: string)
function M.kicker(kicker, title, language, add)
  local s = kicker.text
  add(kicker.lines > 1 and "kicker_two_lines" or "kicker")
  if language == "en" then
    add("kicker_english")
  end
  if kicker.length <= LONGEST_LABEL[language] then
    add("kicker_label")
  end
  if kicker.first.casing == "all_capitals" and title.first.casing ~= "all_capitals" then
    add("kicker_capitals")
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
---@param language "zh"|"en"
---@param add fun(name: string)
function M.title(title, language, add)
  local s = title.text
  if title.lines > 1 then
    add(title.lines > 2 and "title_three_lines" or "title_two_lines")
  end
  if title.length < SHORTEST_TITLE[language] then
    add("title_short")
  elseif title.length > LONGEST_TITLE[language] then
    add("title_long")
  end
  if recognize.is("heading_deed", s) then
    add("title_deed")
  end
  if breaks_off(title.last) then
    add("title_hanging")
  elseif title.last.ending == "pause" then
    add(COLON_END:test(s) and "title_colon_end" or "title_comma_end")
  elseif recognize.is("heading_institution", s) then
    add("title_institution")
  end
  local opening = recognize.opening(title.first)
  if opening == "dash" or opening == "bullet" then
    add("title_" .. opening)
  end
end

---Whether a dash or a mark says that a part is a subtitle.
---@param part layout.Part
---@return string? opening which of them
function M.marked(part)
  local opening = recognize.opening(part.first)
  return opening and MARKED[opening] and opening or nil
end

---@param subtitle layout.Part
---@param title layout.Part
---@param language "zh"|"en"
---@param add fun(name: string)
function M.subtitle(subtitle, title, language, add)
  local s = subtitle.text
  if language == "en" then
    add("subtitle_english")
  end
  add("subtitle_" .. (M.marked(subtitle) or "bare"))
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
  if title.last.casing == "all_capitals" and subtitle.first.casing ~= "all_capitals"
    and title.length > LONGEST_LABEL[language] then
    add("subtitle_after_capitals")
  end
  if subtitle.first.indent > title.last.indent + 1 and subtitle.length >= title.length then
    add("subtitle_farther_in")
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
---@param language "zh"|"en"
---@param add fun(name: string)
function M.seam(above, m, language, add)
  local s = above.text
  if recognize.is("pair_open", s) then
    add("line_in_quote")
  elseif COLON_END:test(s) then
    add("line_after_colon")
  elseif above.ending == "pause" then
    add("line_after_comma")
  elseif recognize.is("heading_open", s) or recognize.is_hanging(above) then
    add("line_after_open")
  elseif above.length <= LONGEST_LABEL[language] then
    add("line_after_label")
  end
  if m.first:find("^%l") then
    add("line_lower")
  elseif m.casing and m.casing == above.casing then
    add("line_same_case")
  elseif above.casing == "all_capitals" then
    add("line_after_capitals")
  end
  if m.indent > above.indent + 1 and m.length >= above.length then
    add("line_farther_in") -- set in the middle, the longer one would not be
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
  if recognize.opening(m) == "bullet" then
    add(recognize.opening(above) == "bullet" and "line_bullets" or "line_before_bullet")
  end
  local longer, shorter = math.max(m.length, above.length), math.min(m.length, above.length)
  if longer <= shorter * EVEN then
    add("line_even")
  elseif longer >= shorter * MUCH_LONGER then
    add("line_uneven")
  end
end

---What a line over the heading says about being none of it.
---@param m layout.Measure
---@param below layout.Measure
---@param above layout.Measure?
---@param add fun(name: string)
function M.head(m, below, above, add)
  local label = m.label or m.text
  add("head")
  if not above then
    add("head_top")
  end
  if recognize.is("heading_briefs", label) then
    add("head_briefs")
  elseif m.section then
    add("head_known_section")
  elseif recognize.is("heading_section", label) then
    add("head_section")
  end
  for _, sign in ipairs(HEAD_SIGNS) do
    if m[sign] then
      add("head_" .. sign)
    end
  end
  if recognize.is("heading_bracketed", m.text) then
    add("head_bracketed")
  elseif recognize.is("halves", m.text) then
    add("head_halves")
  end
  if recognize.slogan_words(m.text) > 1 then
    add("head_slogan")
  end
  if recognize.opening(m) == "bullet" then
    add("head_bullet")
  elseif recognize.opening(below) == "bullet" then
    add("head_before_bullet")
  end
end

---What a line under the heading says about naming its author.
---@param measures layout.Measure[]
---@param index integer
---@param add fun(name: string)
---@return boolean possible
function M.author(measures, index, add)
  local name, marked = signatures.person(measures[index].text)
  if not name then
    return false
  end
  add("author")
  if marked then
    add("author_marked")
  end
  local casing, above = measures[index].casing, measures[index - 1]
  if signatures.has_surname(name) then
    add("author_surname")
  elseif casing and casing ~= above.casing and not breaks_off(above) then
    add("author_other_case")
  end
  for other, m in ipairs(measures) do
    if other ~= index and m.text:find(name, 1, true) then
      add("author_known")
      break
    end
  end
  return true
end

return M
