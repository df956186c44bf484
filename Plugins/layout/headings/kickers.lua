-- What speaks for a line or two being the kicker of a heading: rows of data/headings.tsv.

local labels = require("headings.labels")
local parts = require("headings.parts")
local recognize = require("lines.recognize")
local seams = require("headings.seams")
local telling = require("headings.telling")

local M = {}

local says = labels.says

local KICKER_WORDS = { "introduces", "slogan", "column", "fact", "number" }

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
    parts.compare_facts("kicker", kicker, title, title, add)
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
  local rest = parts.rest_of(kicker)
  if rest then
    add("kicker_" .. rest)
  elseif kicker.last.ending == "pause" and not says("heading_introduces", kicker) then
    add("kicker_comma_end")
  elseif seams.COLON_END:test(kicker.text) then
    add("kicker_colon_end")
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

---Whether a line is the label of short news, which stand below it one after the other.
---@param m layout.Measure
---@return boolean
local function gathers(m)
  return m.label ~= nil and recognize.is("heading_briefs", m.label)
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
  if kicker.length <= seams.LONGEST_LABEL[language]
    and not (language == "en" and gathers(kicker.first)) then
    add("kicker_label")
  end
  if kicker.first.casing == "all_capitals" and title.first.casing ~= "all_capitals" then
    add("kicker_capitals")
  end
  parts.say_words("kicker", kicker, KICKER_WORDS, add)
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
  parts.seam(title, kicker, "kicker", language, add)
  kicker_form(kicker, title, add)
end

return M
