-- Lines that give themselves away by their own words: folios, labels of sections, captions.
local data = require("broadsheet.data")
local matcher = require("broadsheet.matcher")
local regex = require("broadsheet.regex")
local text = require("broadsheet.text")
local patterns = require("patterns")

local M = {}

local FOLIO = patterns.by_kind("folio.tsv")
local LINE = patterns.by_kind("lines.tsv")
local SECTIONS = {}
for _, word in ipairs(data.lines("sections.txt")) do
  SECTIONS[(FOLIO.filler:gsub(word, "")):lower()] = true
end
local SUBHEADS = {}
for _, word in ipairs(data.lines("subheads.txt")) do
  SUBHEADS[word] = true
end
local OPENINGS = {}
for _, row in ipairs(data.tsv("openings.tsv")) do
  local pattern = row.pattern ~= "" and regex.new(row.pattern) or nil
  for _, character in ipairs(text.scalars(row.characters)) do
    OPENINGS[character] = { feature = row.feature, pattern = pattern }
  end
end
local SLOGANS = matcher.new(data.lines("slogans.txt"))

local LONGEST_FOLIO = 90
local LONGEST_IMPRINT = 120
local LONGEST_NAME = 8 -- of a paper whose name no pattern knows
local FEW_SIGNS = 2 -- that many make up for a name that no pattern knows
local LONGEST_LATIN_NAME = 6 -- words of an English paper's name, or of a section
local LATIN_NAME = { of = true, the = true, ["and"] = true, ["for"] = true, ["in"] = true }
local LONGEST_MASTHEAD = 40
local LONGEST_SECTION = 20

---Whether the line is made of names of papers, of sections and of a page's number, and of more than
---one of these; a number needs no more than marks around it.
---@param s string
---@return boolean
local function is_paper_and_section(s)
  local names, sections, numbers = 0, 0, 0
  for word in FOLIO.filler:gsub(s, " "):gmatch("%S+") do
    if word:find("^%u?%d%d?%d?$") then
      numbers = numbers + 1
    elseif SECTIONS[word:lower()] or LINE.section:test(word) then
      sections = sections + 1
    elseif FOLIO.name:test(word) then
      names = names + 1
    else
      return false
    end
  end
  local words = names + sections
  return words > 0 and words + numbers > 1 and sections + numbers > 0
    or words == 0 and numbers == 1
end

---Whether a line is words with a comma or a full stop and without a gap, as no folio is.
---@param s string
---@return boolean
local function is_sentence(s)
  return (s:find("，", 1, true) or s:find("。", 1, true)) ~= nil
    and not (s:find(" ", 1, true) or s:find("　", 1, true) or s:find("：", 1, true))
end

---Whether nothing but what a folio is made of stands in the line, and enough of it to be one.
---@param m layout.Measure
---@return boolean
function M.is_folio(m)
  local s, length = m.text, m.length
  if is_sentence(s) then
    return false
  elseif length <= LONGEST_IMPRINT and (FOLIO.imprint:test(s) or FOLIO.contents:test(s)) then
    return true
  elseif length > LONGEST_FOLIO or (m.ending == "stop" and length > LONGEST_MASTHEAD) then
    return false
  elseif not (FOLIO.sign_word:test(s) and FOLIO.sign:test(s)) then
    return length < LONGEST_MASTHEAD and (FOLIO.masthead:test(s) or is_paper_and_section(s))
  end
  local rest, signs = FOLIO.sign:gsub(s, " ")
  local unknown, latin = 0, 0
  for word in FOLIO.filler:gsub(rest, " "):gmatch("%S+") do
    if SECTIONS[word:lower()] then
      signs = signs + 1
    elseif not FOLIO.name:test(word) then
      local is_name = LATIN_NAME[word:lower()] or word:find("^%u[%a'&]*$")
      latin = latin + (is_name and 1 or 0)
      unknown = unknown + (is_name and 0 or text.length(word) <= LONGEST_NAME
        and text.is_han(word) and 1 or 2)
    end
  end
  return unknown + latin == 0
    or unknown <= signs // FEW_SIGNS and latin == 0
    or signs >= FEW_SIGNS and unknown <= signs and latin <= LONGEST_LATIN_NAME
      and FOLIO.of_paper:test(s)
end

---A line without marks and spaces, as the label of a section may have them; nil when it is too long
---for one.
---@param m layout.Measure
---@return string?
function M.label(m)
  if m.length > LONGEST_SECTION then
    return nil
  end
  return (FOLIO.filler:gsub(m.text, ""))
end

---Whether the line is the name of a section of a newspaper.
---@param m layout.Measure
---@return boolean
function M.is_section(m)
  local label = m.label
  if not label or label == "" then
    return false
  elseif SECTIONS[label:lower()] or LINE.section:test(label) then
    return true
  elseif #label == #m.text then
    return false
  end
  for word in FOLIO.filler:gsub(m.text, " "):gmatch("%S+") do
    if not SECTIONS[word:lower()] then
      return false
    end
  end
  return true
end

---Whether the line heads a part of an article.
---@param m layout.Measure
---@return boolean
function M.is_subhead(m)
  return m.label ~= nil and SUBHEADS[m.label] or false
end

---Whether the line is an entry of a table of contents, or its heading.
---@param m layout.Measure
---@return boolean
function M.is_contents(m)
  return LINE.contents:test(m.text)
end

---@param kind string a kind of lines.tsv
---@param s string
---@return boolean
function M.is(kind, s)
  return LINE[kind]:test(s)
end

---What the first character of a line says.
---@param m layout.Measure
---@return string? feature
function M.opening(m)
  local opening = OPENINGS[m.first]
  if opening and (not opening.pattern or opening.pattern:test(m.text)) then
    return opening.feature
  end
end

---How many set phrases of the day a line has, as a running head does.
---@param s string
---@return integer
function M.slogan_words(s)
  return SLOGANS:count(s)
end

return M
