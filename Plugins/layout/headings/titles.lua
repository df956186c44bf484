-- What speaks for lines being the title or the subtitle of a heading: rows of data/headings.tsv.

local labels = require("headings.labels")
local parts = require("headings.parts")
local recognize = require("lines.recognize")
local seams = require("headings.seams")
local telling = require("headings.telling")

local M = {}

local says = labels.says

local SHORTEST_TITLE, LONGEST_TITLE = { zh = 5, en = 10 }, { zh = 32, en = 90 }
local MARKED = { dash = true, bullet = true } -- how a subtitle may begin
local SUBTITLE_WORDS = { "report", "number" }

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
  local rest = parts.rest_of(title)
  if rest then
    add("title_" .. rest)
  elseif title.last.ending == "pause" then
    add(seams.COLON_END:test(s) and "title_colon_end" or "title_comma_end")
  elseif says("heading_institution", title) then
    add("title_institution")
  end
  if says("heading_bracket", title) or says("heading_bracketed", title) then
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
    parts.seam(subtitle, title, "title", language, add)
  end
  if subtitle.lines > 1 then
    add("subtitle_two_lines")
  end
  parts.say_words("subtitle", subtitle, SUBTITLE_WORDS, add)
  if language == "zh" then
    telling.compare("subtitle", subtitle, title, title, subtitle, add)
    if not mark and not says("heading_bracket", subtitle) then
      parts.compare_facts("subtitle", subtitle, title, subtitle, add)
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
