-- What one line says by itself, however long it is: its length, how it begins and ends, its place.
local data = require("broadsheet.data")
local recognize = require("lines.recognize")
local regex = require("broadsheet.regex")
local trimmed = require("lines.trimmed")
local wrapping = require("lines.wrapping")

local M = {}

-- Upper bounds of the length classes, in scalars.
local CLASSES = {
  zh = { { 4, "length_tiny" }, { 10, "length_short" }, { 26, "length_title" },
    { 40, "length_long_title" }, { 60, "length_sentence" } },
  en = { { 12, "length_tiny" }, { 22, "length_short" }, { 56, "length_title" },
    { 80, "length_long_title" }, { 110, "length_sentence" } },
}
local SHORT = { zh = 60, en = 110 }
local LONG = { zh = 40, en = 85 }
local DEEPEST_INDENT = 8 -- columns; a short line farther in was set in the middle or to the right
local LONGEST_SUBHEAD = 20 -- scalars of a numbered one
local LONGEST_BULLETED = 6 -- scalars of one behind a mark
-- The last characters of a photographer's credit; only such lines are looked at.
local CREDIT_ENDS = {}
for _, character in ipairs(data.lines("data/credit_ends.txt")) do
  CREDIT_ENDS[character] = true
end
local POINTERS = { ["▲"] = true, ["△"] = true, ["▼"] = true, ["▽"] = true } -- to a picture
local SHORTEST_TEXT = 56 -- scalars of a line with more than one sentence that is no heading
-- Marks that may end a sentence inside of a line.
M.STOPS = regex.new("[。；！？]|[.!?] |[.!?]”|\\.\"")
local CREDIT_LENGTH = 90 -- bytes at the end of a paragraph in which a credit may stand

---Whether a line is hardly ever a heading, for its length alone.
---@param m layout.Measure
---@param language "zh"|"en"
---@return boolean
function M.is_long(m, language)
  return m.length > LONG[language]
end

---Whether a line that ends no sentence is text without a doubt: another one ends inside of it.
---@param m layout.Measure
---@param language "zh"|"en"
---@return boolean
function M.is_text(m, language)
  return language == "en" and m.length > SHORTEST_TEXT and M.STOPS:test(m.text)
    and recognize.is("inner_stop", m.text)
end

---Whether a line is so short that its words are worth a look.
---@param m layout.Measure
---@param language "zh"|"en"
---@return boolean
function M.is_short(m, language)
  return m.length <= SHORT[language]
end

---@param m layout.Measure
---@param language "zh"|"en"
---@return string
local function length_class(m, language)
  local classes, length = CLASSES[language], m.length
  for index = 1, #classes do
    if length <= classes[index][1] then
      return classes[index][2]
    end
  end
  return "length_paragraph"
end

---The end of a text, cut between characters.
---@param s string
---@param size integer bytes
---@return string
function M.tail(s, size)
  local first = #s - size + 1
  if first <= 1 then
    return s
  end
  while first <= #s and s:byte(first) >= 0x80 and s:byte(first) < 0xC0 do
    first = first + 1
  end
  return s:sub(first)
end

---Whether a Chinese line ends with a character that a photographer's credit may end with.
---@param m layout.Measure
---@return boolean
function M.may_credit(m)
  return CREDIT_ENDS[m.last] or false
end

---Whether a text ends with the credit of its picture.
---@param s string
---@return boolean
function M.ends_caption(s)
  return recognize.is("caption_end", M.tail(s, CREDIT_LENGTH))
end

---Whether a line points to a picture by how it begins.
---@param m layout.Measure
---@return boolean
function M.points_to_picture(m)
  return POINTERS[m.first] or recognize.opening(m) == "caption_start"
end

---Where the line stands in its column.
---@param m layout.Measure
---@param page layout.Page
---@param add fun(name: string)
local function position(m, page, add)
  local deep = m.indent > (page.indented and DEEPEST_INDENT or 2)
  if deep and m.column and wrapping.extent(m, page.language) == "short" then
    add("centred")
  elseif page.indented and (not page.trimmed or trimmed.is_known(m)) then
    local indented = m.indent > 1
    add(indented and "indented" or "flush")
    if m.column then
      add(indented and "column_indented" or "column_flush")
    end
  end
  if m.column then
    add("column_" .. wrapping.extent(m, page.language))
  end
end

---What every line says, however long it is.
---@param m layout.Measure
---@param page layout.Page
---@param add fun(name: string)
function M.outline(m, page, add)
  add(length_class(m, page.language))
  add("ends_" .. m.ending)
  if m.last == "；" or m.last == ";" then
    add("ends_item")
  end
  position(m, page, add)
  if m.dateline then
    add("dateline")
    if m.ending == "open" and recognize.is("dateline_line", m.text) then
      add("dateline_line")
      m.dateline_alone = not (m.column and wrapping.extent(m, page.language) == "filled")
    end
  elseif m.lead then
    add("lead")
  end
  local opening = recognize.opening(m)
  if opening and not m.starred then
    m.caption_start = opening == "caption_start"
    m.subhead = opening == "bullet" and m.ending == "open" and m.length <= LONGEST_BULLETED
      or opening == "numbered" and (m.ending == "open" or m.ending == "closed")
      and not (m.column and wrapping.extent(m, page.language) ~= "short")
      and m.length <= LONGEST_SUBHEAD and not recognize.is_hanging(m)
    add(opening)
    if m.subhead and opening == "bullet" then
      add("subhead")
    end
  end
  if page.language == "en" and m.first:find("^%l") then
    add("starts_lower")
  end
  if m.captioned then
    add("caption_block")
    m.marked_caption = true
  elseif m.caption_rest then
    add("caption_rest")
    m.pictured = m.caption_ends
  end
  local may_credit = CREDIT_ENDS[m.last] or (page.language == "en" and m.text:find("[)%]]$"))
  if may_credit and not m.caption_rest and M.ends_caption(m.text) then
    add("caption_end")
    m.pictured = true
    m.marked_caption = m.caption_start or POINTERS[m.first] and M.is_short(m, page.language)
  elseif not m.caption_start then
    add("uncaptioned")
  end
end

return M
