-- Lines that give themselves away by their own words: folios, labels of sections, captions.
local data = require("broadsheet.data")
local matcher = require("broadsheet.matcher")
local regex = require("broadsheet.regex")
local text = require("broadsheet.text")
local patterns = require("lines.patterns")

local M = {}

local FOLIO, FOLIO_PATTERNS = patterns.by_kind("data/folio.tsv")
local IMPRINT = regex.new(FOLIO_PATTERNS.imprint .. "|" .. FOLIO_PATTERNS.contents)
local SIGNS = patterns.set("data/folio.tsv", "sign")
local LINE, LINE_PATTERNS = patterns.by_kind("data/lines.tsv")
local BEGINNINGS = { "dateline", "lead" }
local NEWS = regex.set({ LINE_PATTERNS.dateline, LINE_PATTERNS.lead })
local SECTIONS = {}
for _, word in ipairs(data.lines("data/sections.txt")) do
  SECTIONS[table.concat(FOLIO.filler:split(word)):lower()] = true
end
local SUBHEADS = {}
for _, word in ipairs(data.lines("data/subheads.txt")) do
  SUBHEADS[word] = true
end
local OPENINGS = {}
for _, row in ipairs(data.tsv("data/openings.tsv")) do
  local pattern = row.pattern ~= "" and regex.new(row.pattern) or nil
  for _, character in ipairs(text.scalars(row.characters)) do
    OPENINGS[character] = { feature = row.feature, pattern = pattern }
  end
end
local SLOGANS = matcher.new(data.lines("data/slogans.txt"))

local PAGE = "版" -- ends an entry of a table of contents
local WIDE_FIGURE = "\239\188[\144-\153]" -- a figure as wide as a character
local LONGEST_FOLIO = 90
local LONGEST_IMPRINT = 180
local TOP_LINES = 3 -- of a page, among which a running head of whatever words stands
local PARTED = regex.new("\\s\\s|[|/•·]") -- by wide gaps or bars
local FEW_CAPITALS = 3 -- words of a running head that nothing parts
local LONGEST_LABEL = 5 -- words of a label that ends as such do
local LONGEST_NAME = 8 -- of a paper whose name no pattern knows
local FEW_SIGNS = 2 -- that many make up for a name that no pattern knows
local LONGEST_LATIN_NAME = 6 -- words of an English paper's name, or of a section
local LATIN_NAME = { of = true, the = true, ["and"] = true, ["for"] = true, ["in"] = true }
local LONGEST_MASTHEAD = 40
local LONGEST_SECTION = 20
local LONGEST_LATIN_SECTION = 30
-- Scalars at a line's end that patterns for its last word look at, in Latin letters and in Chinese.
local LONGEST_LAST_WORD, LONGEST_HAN_WORD, LAST_LATIN = 12, 4, 127

---What a word of a line may be that is made of the names of papers and sections.
---@param word string
---@return "number"|"section"|"name"|"capitals"|nil
local function part_of_folio(word)
  if FOLIO.number:test(word) then
    return "number"
  elseif SECTIONS[word:lower()] or LINE.section:test(word) then
    return "section"
  elseif FOLIO.name:test(word) then
    return "name"
  end
  return FOLIO.capital_word:test(word) and "capitals" or nil
end

---Whether words in capitals are a running head or a label and no heading: wide gaps or bars part
---them, they end as labels do, or are few or have a page's number where a page begins or ends.
---@param m layout.Measure
---@param words integer
---@param numbers integer
---@return boolean
local function is_running_head(m, words, numbers)
  return PARTED:test(m.text) or words <= LONGEST_LABEL and LINE.label_end:test(m.text)
    or m.at_edge == true and (numbers > 0 or words <= FEW_CAPITALS)
end

---Whether the line is made of names of papers, of sections and of a page's number, and of more than
---one of these; a number needs no more than marks around it. Words in capitals with a number among
---them or right below another line are a heading.
---@param m layout.Measure
---@return boolean
local function is_paper_and_section(m)
  local counts, inside = { name = 0, section = 0, number = 0, capitals = 0 }, false
  local words = FOLIO.filler:split(m.text)
  for place, word in ipairs(words) do
    local part = word == "" and "" or part_of_folio(word)
    if not part then
      return false
    elseif part ~= "" then
      counts[part] = counts[part] + 1
      inside = inside or part == "number" and place > 1 and place < #words
    end
  end
  local named, numbers = counts.name + counts.section + counts.capitals, counts.number
  if counts.capitals > 0 and not is_running_head(m, named, numbers) then
    return false
  elseif named == 0 then
    return numbers == 1
  elseif numbers > 0 and counts.section == 0 and FOLIO.capitals:test(m.text) then
    return (m.gap > 0 or m.number <= TOP_LINES) and numbers == 1 and not inside
  end
  return named + numbers > 1 and counts.section + numbers > 0
end

---Whether a line is the name of a section with the page's number off from it.
---@param s string
---@return boolean
local function is_numbered_section(s)
  local name = s:match("^%d%d?%d?%s%s+(%S.*)$") or s:match("^(.*%S)%s%s+%d%d?%d?$")
  return name ~= nil and SECTIONS[table.concat(FOLIO.filler:split(name)):lower()] ~= nil
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
  elseif length <= LONGEST_IMPRINT and IMPRINT:test(s)
    or m.number <= TOP_LINES and m.ending ~= "stop" and FOLIO.running_head:test(s) then
    return true
  elseif length > LONGEST_FOLIO or (m.ending == "stop" and length > LONGEST_MASTHEAD) then
    return false
  elseif s:find(WIDE_FIGURE) then
    s = text.width_fold(s)
  end
  if not (FOLIO.sign_word:test(s) and SIGNS:first(s)) then
    return length < LONGEST_MASTHEAD
      and (FOLIO.masthead:test(s) or is_paper_and_section(m) or is_numbered_section(s))
  end
  local rest, signs = FOLIO.sign:gsub(s, " ")
  local unknown, latin = 0, 0
  for _, word in ipairs(FOLIO.filler:split(rest)) do
    if SECTIONS[word:lower()] then
      signs = signs + 1
    elseif word ~= "" and not FOLIO.name:test(word) and not FOLIO.capital_word:test(word) then
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

---Whether anything stands in a line that running heads have and headings seldom.
---@param m layout.Measure
---@return boolean
function M.has_sign(m)
  return FOLIO.sign_word:test(m.text) and SIGNS:first(m.text) ~= nil
end

---Whether a line is a day and nothing else.
---@param s string
---@return boolean
function M.is_day(s)
  return FOLIO.day:test(s)
end

---A line without marks and spaces, as the label of a section may have them; nil when it is too long
---for one.
---@param m layout.Measure
---@return string?
function M.label(m)
  local longest = m.last:find("^%a$") and LONGEST_LATIN_SECTION or LONGEST_SECTION
  if m.length > longest then
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
  elseif m.gap > 0 and not SUBHEADS[label] and LINE.bracketed_section:test(m.text) then
    return true
  elseif SECTIONS[label:lower()] or LINE.section:test(label) then
    return true
  elseif #label == #m.text then
    return false
  end
  for _, word in ipairs(FOLIO.filler:split(m.text)) do
    if word ~= "" and not SECTIONS[word:lower()] then
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
  return LINE.contents:test(m.text) or m.last == PAGE and LINE.contents_entry:test(m.text)
end

---@param kind string a kind of data/lines.tsv
---@param s string
---@return boolean
function M.is(kind, s)
  return LINE[kind]:test(s)
end

---Which of some kinds of patterns hold for a text, asked in one call.
---@param kinds string[] of data/lines.tsv
---@return fun(s: string): table<string, boolean>
function M.all_of(kinds)
  local list = {}
  for i, kind in ipairs(kinds) do
    list[i] = LINE_PATTERNS[kind]
  end
  local together = regex.set(list)
  return function(s)
    local held = {}
    for _, place in ipairs(together:all(s)) do
      held[kinds[place]] = true
    end
    return held
  end
end

---The same where only the last word of a text matters, so that the rest need not be searched.
---@param kind string a kind of data/lines.tsv that looks at a word at the end
---@param s string
---@return boolean
function M.ends(kind, s)
  local longest = s:byte(-1) <= LAST_LATIN and LONGEST_LAST_WORD or LONGEST_HAN_WORD
  return LINE[kind]:test(s, utf8.offset(s, -longest) or 1)
end

---Whether a line ends with a word that no heading and no sentence ends with.
---@param m layout.Measure
---@return boolean
function M.is_hanging(m)
  if m.hanging == nil then
    m.hanging = m.ending == "open" and M.ends("hanging", m.text)
  end
  return m.hanging
end

---How a line begins if it begins as a news paragraph does: with a dateline, or with words that such
---paragraphs like to begin with.
---@param m layout.Measure
---@return "dateline"|"lead"|nil
function M.beginning(m)
  return BEGINNINGS[NEWS:first(m.text)]
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
