-- Lines over a heading that are none of it: banners, the labels of sections, entries of a table of
-- contents. What speaks for a line being one: rows of data/headings.tsv.
local recognize = require("lines.recognize")
local text = require("broadsheet.text")

local M = {}

local MASTHEAD_LINES = 4 -- at the top of a page, where lines of any length may be none
local LONGEST_LABEL = 28 -- scalars of an English one
local LONGEST_MARKED = 14 -- scalars of a label with a mark before it
-- Fields of a measure.
M.TINY = 3 -- scalars of a Chinese label that is hardly a column's name
local SHORT = 6 -- scalars of a Chinese label
local SIGNS = { "furniture", "contents", "repeated", "by_folio", "sectioned" }

---Whether a pattern holds for a line or a part. Each way to read a heading asks for the same ones.
---@param kind string a kind of data/lines.tsv
---@param m layout.Measure|layout.Part
---@return boolean
function M.says(kind, m)
  m = m.line or m
  local said = m.said
  if not said then
    said = {}
    m.said = said
  end
  local answer = said[kind]
  if answer == nil then
    answer = recognize.is(kind, m.text)
    said[kind] = answer
  end
  return answer
end

---Whether a line is short and has a mark or brackets, as the label of a section does.
---@param m layout.Measure
---@return boolean
function M.is_marked(m)
  return m.length <= LONGEST_MARKED and not m.title_mark
    and (recognize.opening(m) == "bullet" or M.says("heading_bracketed", m))
end

---@param m layout.Measure?
---@return boolean
local function is_bulleted(m)
  return m ~= nil and recognize.opening(m) == "bullet"
end

---What the words of a short label of Chinese say about its being a section's.
---@param m layout.Measure
---@param below layout.Measure
---@param add fun(name: string)
local function head_words(m, below, add)
  if m.length <= SHORT and text.is_han(m.last) then
    add(m.length <= M.TINY and "head_tiny" or "head_short")
  end
  if M.says("heading_gathering", m) then
    add("head_gathering")
  end
  if M.says("heading_of_unit", below) then
    add("head_before_unit")
  end
end

---What a line over the heading says about being none of it.
---@param measures layout.Measure[]
---@param index integer
---@param add fun(name: string)
function M.head(measures, index, add)
  local m, below, above = measures[index], measures[index + 1], measures[index - 1]
  local label = m.label or m.text
  add("head")
  if not above then
    add("head_top")
    if M.says("heading_slogan", m) and M.says("halves", m) then
      add("head_banner")
    end
  end
  if recognize.is("heading_briefs", label) then
    add("head_briefs")
  elseif m.section then
    add("head_known_section")
  elseif recognize.is("heading_section", label) then
    add("head_section")
  end
  if index > MASTHEAD_LINES and m.length > LONGEST_LABEL
    and m.text:find("^[%w'\"\226].*%l%l.* %l%l") and recognize.opening(m) ~= "dash" then
    add("head_long")
  end
  for _, sign in ipairs(SIGNS) do
    if m[sign] then
      add("head_" .. sign)
    end
  end
  if M.says("heading_bracketed", m) then
    add("head_bracketed")
  elseif M.says("halves", m) then
    add(M.says("halves", below) and "head_before_halves" or "head_halves")
  end
  if recognize.slogan_words(m.text) > 1 then
    add("head_slogan")
  end
  if M.is_marked(m) then
    add("head_marked")
  end
  head_words(m, below, add)
  if recognize.opening(m) == "bullet" then
    add("head_bullet")
  elseif recognize.opening(below) == "bullet" and not is_bulleted(measures[index + 2]) then
    add("head_before_bullet")
  end
end

return M
