-- The place that an English report comes from, where it stands on a line of its own between the
-- heading, or who signs it, and the text.
local english = require("lines.english")
local recognize = require("lines.recognize")
local shape = require("lines.shape")
local signatures = require("lines.signatures")
local wrapping = require("lines.wrapping")

local M = {}

local LONGEST = 44 -- scalars
local LONGEST_POST = 44 -- scalars of a post, a paper or a place below a name
local MOST_HEADING_LINES = 4 -- above the place, with who signs

---Whether text begins in a line: it is long, ends a sentence, or fills its column and goes on.
---@param m layout.Measure?
---@param below layout.Measure?
---@return boolean
local function begins_text(m, below)
  if not m or signatures.is_signed(m) or m.first:find("^%l") or not m.text:find("%l") then
    return false
  end
  return shape.is_long(m, "en") or m.ending == "stop"
    or m.column ~= nil and wrapping.extent(m, "en") == "filled" and below ~= nil and below.gap == 0
end

---Whether the lines right above one are a heading that a blank line parts from what is above it, in
---small letters, with or without who signs below it.
---@param measures layout.Measure[]
---@param index integer
---@return boolean
local function is_under_heading(measures, index)
  local small = false
  for line = index - 1, math.max(1, index - MOST_HEADING_LINES), -1 do
    local m = measures[line]
    if not m.is_short or m.section or m.ending == "stop" and m.last == "."
      and not signatures.is_signed(m) then
      return false
    end
    small = small or not signatures.is_signed(m) and m.text:find("%l%l") ~= nil
    if (m.gap > 0 or line == 1) and not signatures.is_signed(m) then
      return small
    end
  end
  return false
end

---Whether words in capitals are a name: the page has them with small letters, and begins none of
---them small.
---@param s string
---@param page_text string
---@return boolean
local function is_known(s, page_text)
  local small = s:gsub("(%a)(%a+)", function(first, rest)
    return first .. rest:lower()
  end)
  return page_text:find(small, 1, true) ~= nil and not english.has_common_word(s, page_text)
end

---Whether a word or two with capitals stand elsewhere on the page, as a place in the news does.
---@param s string
---@param page_text string
---@return boolean
local function is_repeated(s, page_text)
  if not recognize.is("place_like", s) or english.has_common_word(s, page_text) then
    return false
  end
  local _, last = page_text:find(s, 1, true)
  return last ~= nil and page_text:find(s, last, true) ~= nil
end

---Whether a line between a heading and a place or a post is the name of who wrote, whom nothing
---else names.
---@param m layout.Measure
---@param above layout.Measure?
---@param page_text string
---@param pattern "place_like"|"name_like" what it must look like
---@return boolean
local function is_author(m, above, page_text, pattern)
  if not above or m.gap > 0 or signatures.is_signed(m) or not m.text:find(" ", 1, true)
    or not recognize.is(pattern, m.text) or english.has_common_word(m.text, page_text) then
    return false
  end
  return not is_repeated(m.text, page_text)
end

---Whether a line says what somebody is, or for which paper, between the name and the text.
---@param measures layout.Measure[]
---@param index integer
---@param page_text string
---@return boolean
local function is_post(measures, index, page_text)
  local m, above = measures[index], measures[index - 1]
  if m.gap > 0 or m.length > LONGEST_POST or m.section or not recognize.is("post_line", m.text)
    or not begins_text(measures[index + 1], measures[index + 2]) then
    return false
  end
  return above.signature == "byline_line"
    or above.gap == 0 and is_author(above, measures[index - 2], page_text, "name_like")
end

---Whether a line names a place or a paper between a heading and its text.
---@param measures layout.Measure[]
---@param index integer
---@param page_text string
---@return boolean
local function is_place(measures, index, page_text)
  local m, above = measures[index], measures[index - 1]
  local signed = signatures.is_signed(above)
  if m.length > LONGEST or m.section or signatures.is_signed(m) or m.gap > 0 and not signed
    or not begins_text(measures[index + 1], measures[index + 2]) then
    return false
  elseif signed and m.gap == 0 and is_repeated(m.text, page_text) then
    return above.signature == "byline_line" and is_under_heading(measures, index)
  end
  return (recognize.is("place_dated", m.text) or recognize.is("place", m.text)
    and (signed or is_known(m.text, page_text))) and is_under_heading(measures, index)
end

---Marks such lines: they belong to no heading and to no paragraph, like those that somebody signs.
---@param measures layout.Measure[]
---@param page_text string
function M.mark(measures, page_text)
  for index = 2, #measures - 1 do
    local m, above = measures[index], measures[index - 1]
    if m.is_short and m.ending ~= "stop" then
      local post = is_post(measures, index, page_text)
      if post or is_place(measures, index, page_text) then
        m.signature = "byline_line"
        local named = post or above.text:find("%l")
        if named and is_author(above, measures[index - 2], page_text,
            post and "name_like" or "place_like") then
          above.signature = "byline_line"
        end
      end
    end
  end
end

return M
