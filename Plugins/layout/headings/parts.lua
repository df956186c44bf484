-- The parts of a heading, and what speaks for a line or two being one: rows of data/headings.tsv.

local facts = require("headings.facts")
local labels = require("headings.labels")
local recognize = require("lines.recognize")
local seams = require("headings.seams")
local telling = require("headings.telling")

---@class layout.Part
---@field text string
---@field length integer in scalars
---@field lines integer
---@field first layout.Measure
---@field last layout.Measure
---@field line layout.Measure? the only one, which has all that is said and told of it
---@field deed boolean whether it tells what somebody did
---@field told layout.Told? what it tells, once that is asked for
---@field facts number? how much it reads like a report, once that is asked for
---@field page_text string the beginning of its page
---@field said table<string, boolean> which patterns it matches, of those that were asked for

local M = {}

local says = labels.says

local SHORTEST_TITLE, LONGEST_TITLE = { zh = 5, en = 10 }, { zh = 32, en = 90 }
local KICKER_WORDS = { "introduces", "slogan", "column", "fact", "number" }
local MARKED = { dash = true, bullet = true } -- how a subtitle may begin
local SUBTITLE_WORDS = { "report", "number" }

---@class layout.Known: the parts of a heading that there are, by their first and last lines
---@field [integer] layout.Part
---@field page_text string the beginning of its page
---@field heads table<integer, string[]> what lines say about being no part, once they are asked
---@field seams table<integer, string[]> what lines say about being one part with that above
---@field titles table<layout.Part, string[]> what parts say about being the title

---The part that some lines make, made once.
---@param measures layout.Measure[]
---@param first integer
---@param last integer
---@param known layout.Known
---@return layout.Part
function M.of(measures, first, last, known)
  local key = first * #measures + last
  local part = known[key] or M.new(measures, first, last, known.page_text)
  known[key] = part
  return part
end

---Makes a part of some lines.
---@param measures layout.Measure[]
---@param first integer
---@param last integer
---@param page_text string
---@return layout.Part
function M.new(measures, first, last, page_text)
  local words, length = {}, 0
  for index = first, last do
    words[#words + 1] = measures[index].text
    length = length + measures[index].length
  end
  local joined = table.concat(words)
  return {
    text = joined,
    deed = seams.VERBS:contains(joined),
    length = length,
    lines = last - first + 1,
    first = measures[first],
    last = measures[last],
    line = first == last and measures[first] or nil,
    page_text = page_text,
  }
end

---What it says that a part of a heading ends as it does.
---@param part layout.Part
---@return "torn"|"hanging"|nil
local function rest_of(part)
  if part.last.ending == "pause" then
    return nil -- what a comma says is asked for by itself
  elseif seams.breaks_off(part.last) then
    return "torn"
  end
  local hanging = says("heading_open", part.last) and not says("heading_closed", part.last)
  return hanging and "hanging" or nil
end

---Says which of two parts is more of a report, where both could stand alone.
---@param name string
---@param part layout.Part a kicker or a subtitle
---@param title layout.Part
---@param lower layout.Part the one of them that stands below
---@param add fun(name: string)
local function compare_facts(name, part, title, lower, add)
  local difference = facts.compare(part, title, part.page_text)
  if not difference then
    return
  elseif lower ~= title and says("halves", title) then
    difference = difference .. "_halves"
  elseif lower.lines > 1 then
    difference = difference .. "_broken"
  end
  add(name .. "_" .. difference)
end

---Says that a part goes on from the line above rather than begins.
---@param part layout.Part
---@param before string the name of the part above it
---@param add fun(name: string)
local function seam_of_parts(part, before, add)
  if says("heading_object", part.first) then
    add(before .. "_before_object")
  end
end

---Says whether a short kicker is rather the label of a section, or the beginning of a title.
---@param kicker layout.Part
---@param title layout.Part
---@param add fun(name: string)
local function label_tells(kicker, title, add)
  if kicker.length > seams.LONGEST_LABEL.zh then
    return
  end
  if kicker.length <= labels.TINY then
    add("kicker_tiny")
  end
  if says("heading_gathering", kicker) then
    add("kicker_gathering")
  end
  if says("heading_of_unit", title) then
    add("kicker_before_unit")
  end
  if says("heading_told", kicker) then
    add("kicker_label_told")
  end
end

---Says what a Chinese kicker and its title tell.
---@param kicker layout.Part
---@param title layout.Part
---@param add fun(name: string)
local function kicker_tells(kicker, title, add)
  telling.compare("kicker", kicker, title, kicker, title, add)
  label_tells(kicker, title, add)
  if kicker.length > seams.LONGEST_LABEL.zh and not says("halves", kicker)
    and not says("heading_slogan", kicker) and not says("heading_motto", kicker) then
    compare_facts("kicker", kicker, title, title, add)
    if says("heading_counted", title) then
      add("kicker_before_count")
    end
  end
end

---Says how a kicker ends and begins, and how long it is.
---@param kicker layout.Part
---@param title layout.Part
---@param add fun(name: string)
local function kicker_form(kicker, title, add)
  local rest = rest_of(kicker)
  if rest then
    add("kicker_" .. rest)
  elseif kicker.last.ending == "pause" and not says("heading_introduces", kicker) then
    add("kicker_comma_end")
  end
  if recognize.opening(kicker.first) == "dash" then
    add("kicker_dash")
  elseif labels.is_marked(kicker.first) or kicker.first.title_mark then
    add("kicker_marked")
  end
  if kicker.length > title.length * seams.EVEN then
    add("kicker_longer")
  elseif kicker.length * seams.MUCH_LONGER <= title.length then
    add("kicker_much_shorter")
  elseif kicker.length * seams.EVEN < title.length then
    add("kicker_shorter")
  end
end

---Says what speaks for a line or two being a kicker.
---@param kicker layout.Part
---@param title layout.Part
---@param language "zh"|"en"
---@param add fun(name: string)
function M.kicker(kicker, title, language, add)
  add(kicker.lines > 1 and "kicker_two_lines" or "kicker")
  if language == "en" then
    add("kicker_english")
    if kicker.first.casing ~= "all_capitals" and kicker.text:find(" ", 1, true) then
      add("kicker_mixed")
    end
  end
  if kicker.length <= seams.LONGEST_LABEL[language] then
    add("kicker_label")
  end
  if kicker.first.casing == "all_capitals" and title.first.casing ~= "all_capitals" then
    add("kicker_capitals")
  end
  for _, kind in ipairs(KICKER_WORDS) do
    if says("heading_" .. kind, kicker) then
      add("kicker_" .. kind)
    end
  end
  if says("halves", kicker) then
    add(says("even_halves", kicker) and "kicker_even_halves" or "kicker_halves")
  elseif says("comma_halves", kicker) then
    add("kicker_comma_halves")
  end
  if language == "zh" then
    kicker_tells(kicker, title, add)
  end
  if says("heading_subject", kicker) and not kicker.deed then
    add("kicker_subject")
  end
  seam_of_parts(title, "kicker", add)
  kicker_form(kicker, title, add)
end

---Says what speaks for lines being a title.
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
  if title.deed then
    add("title_deed")
  end
  local rest = rest_of(title)
  if rest then
    add("title_" .. rest)
  elseif title.last.ending == "pause" then
    add(seams.COLON_END:test(s) and "title_colon_end" or "title_comma_end")
  elseif says("heading_institution", title) then
    add("title_institution")
  end
  if says("heading_bracket", title) then
    add("title_bracket")
  elseif says("heading_outcome", title) then
    add("title_outcome")
  end
  local opening = recognize.opening(title.first)
  if opening == "dash" or opening == "bullet" and not title.first.title_mark then
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

---Says what speaks for lines being a subtitle.
---@param subtitle layout.Part
---@param title layout.Part
---@param language "zh"|"en"
---@param add fun(name: string)
function M.subtitle(subtitle, title, language, add)
  if language == "en" then
    add(subtitle.text:find(" ", 1, true) and "subtitle_english" or "subtitle_word")
  end
  local mark = M.marked(subtitle)
  add("subtitle_" .. (mark or "bare"))
  if not mark then
    seam_of_parts(subtitle, "title", add)
  end
  if subtitle.lines > 1 then
    add("subtitle_two_lines")
  end
  for _, kind in ipairs(SUBTITLE_WORDS) do
    if says("heading_" .. kind, subtitle) then
      add("subtitle_" .. kind)
    end
  end
  if language == "zh" then
    telling.compare("subtitle", subtitle, title, title, subtitle, add)
    if not mark and not says("heading_bracket", subtitle) then
      compare_facts("subtitle", subtitle, title, subtitle, add)
      if says("heading_outcome", subtitle) then
        add("subtitle_outcome")
      elseif says("heading_counted", subtitle) then
        add("subtitle_counted")
      end
    end
  end
  if says("halves", title) then
    add(says("even_halves", title) and "subtitle_after_even_halves" or "subtitle_after_halves")
  elseif says("comma_halves", title) then
    add("subtitle_after_comma_halves")
  end
  if says("halves", subtitle) then
    add("subtitle_halves")
  elseif says("heading_bracket", subtitle) then
    add("subtitle_bracket")
  end
  if title.last.casing == "all_capitals" and subtitle.first.casing ~= "all_capitals"
    and title.length > seams.LONGEST_LABEL[language] then
    add("subtitle_after_capitals")
  end
  if subtitle.first.indent > title.last.indent + 1 and subtitle.length >= title.length then
    add("subtitle_farther_in")
  end
  if subtitle.length >= title.length * seams.EVEN then
    add("subtitle_longer")
  elseif subtitle.length < title.length then
    add("subtitle_shorter")
  end
end

return M
