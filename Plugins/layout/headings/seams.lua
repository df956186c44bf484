-- The seam between two lines of a heading, and what it says about their being one part.

local labels = require("headings.labels")
local recognize = require("lines.recognize")
local regex = require("broadsheet.regex")
local telling = require("headings.telling")
local text = require("broadsheet.text")

local M = {}

local says = labels.says

-- Words that say that something was done.
local VERBS = telling.VERBS
M.VERBS = VERBS

M.COLON_END = regex.new("[：:]$")

-- In scalars: a word or two over a title, and titles.
M.LONGEST_LABEL = { zh = 6, en = 18 }
M.EVEN = 1.3 -- how much longer than the other one of two lines may be
M.MUCH_LONGER = 2
local LONGEST_TAIL = 5 -- scalars that are looked at on either side of a seam
local SHORT = 9 -- two lines of one title, where a whole title would be longer

---Whether a line breaks off where no part of a heading ends.
---@param m layout.Measure
---@return boolean
function M.breaks_off(m)
  return says("heading_torn", m) and not says("heading_fact", m) or recognize.is_hanging(m)
    or says("pair_open", m)
end

---How the upper of two lines ends.
---@param above layout.Measure
---@param language "zh"|"en"
---@return string? name
local function ending(above, language)
  if says("pair_open", above) then
    return "line_in_quote"
  elseif M.COLON_END:test(above.text) then
    return "line_after_colon"
  elseif above.ending == "pause" then
    return "line_after_comma"
  elseif M.breaks_off(above) then
    return "line_after_torn"
  elseif says("heading_awaits", above) then
    return "line_after_awaits"
  elseif says("heading_open", above) then
    return "line_after_open"
  elseif above.length <= M.LONGEST_LABEL[language] then
    return "line_after_label"
  elseif says("heading_subject", above) and not VERBS:contains(above.text) then
    return "line_after_subject"
  end
  return nil
end

---Says how unlike in length two lines are.
---@param above layout.Measure
---@param m layout.Measure
---@param add fun(name: string)
local function compare_lengths(above, m, add)
  local longer, shorter = math.max(m.length, above.length), math.min(m.length, above.length)
  if longer <= SHORT then
    add("line_both_short")
  end
  if longer <= shorter * M.EVEN then
    add("line_even")
  elseif longer >= shorter * M.MUCH_LONGER then
    add("line_uneven")
  end
end

---Whether the page has the characters on both sides of a seam in one: a word that the end of a line
---cut, or two that belong together.
---@param above layout.Measure
---@param m layout.Measure
---@param page_text string
---@return boolean
local function is_joint_known(above, m, page_text)
  if m.joint_known == nil then
    local s, t = above.text, m.text
    local before = s:sub(utf8.offset(s, -2) or 1)
    local after = t:sub(1, (utf8.offset(t, 3) or #t + 1) - 1)
    m.joint_known = text.is_han(before) and text.is_han(after)
      and page_text:find(before .. m.first, 1, true) ~= nil
      and page_text:find(above.last .. after, 1, true) ~= nil
  end
  return m.joint_known
end

---Whether two lines meet as the halves of one statement do.
---@param above layout.Measure
---@param m layout.Measure
---@return boolean
function M.meets(above, m)
  if m.meets == nil then
    local s, t = above.text, m.text
    local tail = s:sub(utf8.offset(s, -LONGEST_TAIL) or 1)
    local beginning = t:sub(1, (utf8.offset(t, LONGEST_TAIL) or #t + 1) - 1)
    m.meets = recognize.is("heading_seam", tail .. "|" .. beginning)
  end
  return m.meets
end

---What two lines of one part say about being one.
---@param above layout.Measure
---@param m layout.Measure
---@param language "zh"|"en"
---@param page_text string the beginning of the page
---@param add fun(name: string)
function M.say(above, m, language, page_text, add)
  if language == "zh" then
    telling.seam(above, m, add)
    if M.meets(above, m) then
      add("line_seam")
    end
    if is_joint_known(above, m, page_text) then
      add("line_joint_known")
    end
  end
  local ends = ending(above, language)
  if ends then
    add(ends)
  elseif says("heading_outcome", m) then
    add("line_before_outcome")
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
  if says("heading_object", m) then
    add("line_before_object")
  elseif says("heading_rest", m) then
    add("line_before_rest")
  end
  if says("halves", above) then
    add("line_after_halves")
  elseif says("halves", m) then
    add("line_before_halves")
  end
  if above.section then
    add("line_after_section")
  end
  if says("heading_bracket", m) then
    add("line_bracket")
  end
  if recognize.opening(m) == "bullet" then
    add(recognize.opening(above) == "bullet" and "line_bullets" or "line_before_bullet")
  end
  compare_lengths(above, m, add)
end

return M
