-- Lines that give themselves away by their own words: folios, bylines, credits, captions.
local data = require("broadsheet.data")
local matcher = require("broadsheet.matcher")
local regex = require("broadsheet.regex")
local text = require("broadsheet.text")

local M = {}

---One compiled pattern for each kind, from the rows of a file with the columns kind and pattern.
---@param file string
---@return table<string, broadsheet.Regex>
local function patterns_by_kind(file)
  local joined = {}
  for _, row in ipairs(data.tsv(file)) do
    local list = joined[row.kind] or {}
    list[#list + 1] = "(?:" .. row.pattern .. ")"
    joined[row.kind] = list
  end
  local compiled = {}
  for kind, list in pairs(joined) do
    compiled[kind] = regex.new(table.concat(list, "|"))
  end
  return compiled
end

local FOLIO = patterns_by_kind("folio.tsv")
local LINE = patterns_by_kind("lines.tsv")
local SURNAMES = matcher.new(data.lines("surnames.txt"))
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
local SECOND_CHARACTERS = {} -- of words of two, by the first
for _, line in ipairs(data.lines("words.txt")) do
  local second = utf8.offset(line, 2)
  SECOND_CHARACTERS[line:sub(1, second - 1)] = line:sub(second)
end
local SLOGANS = matcher.new(data.lines("slogans.txt"))

local SIGNING_MARK = regex.new("^(?:[□■◎○●◇◆△▲☆★]|[—－]{1,2}|-{1,2})[\\s　]*")
local PEN_NAME = regex.new("(?<=.)[（(][^）)]*[）)]$")
local PARENTHESES = regex.new("[（()）、　]")
local LONGEST_FOLIO = 90
local LONGEST_IMPRINT = 120
local LONGEST_NAME = 8 -- of a paper whose name no pattern knows
local SIGNS_BESIDE_A_NAME = 2 -- that many make up for such a name
local LONGEST_MASTHEAD = 40
local LONGEST_SECTION = 20
local LONGEST_NAMES = 34 -- of a line that is names and nothing else

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
  local unknown = 0
  for word in FOLIO.filler:gsub(rest, " "):gmatch("%S+") do
    if SECTIONS[word:lower()] then
      signs = signs + 1
    elseif not FOLIO.name:test(word) then
      unknown = unknown + (text.length(word) <= LONGEST_NAME and text.is_han(word) and 1 or 2)
    end
  end
  return unknown <= signs // SIGNS_BESIDE_A_NAME
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

---Whether a word stands in the line that bylines and credits have; the rest need no second look.
---@param s string
---@return boolean
function M.may_be_signed(s)
  return LINE.signing_word:test(s)
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

---Whether the first character of a line completes a word that the last one of another begins.
---@param above layout.Measure
---@param m layout.Measure
---@return boolean
function M.completes_word(above, m)
  local seconds = above.ending == "open" and SECOND_CHARACTERS[above.last]
  return seconds and seconds:find(m.first, 1, true) ~= nil or false
end

---How many set phrases of the day a line has, as a running head does.
---@param s string
---@return integer
function M.slogan_words(s)
  return SLOGANS:count(s)
end

---Whether a run of characters is a name, or two that were set without a space.
---@param run string
---@return boolean
local function is_name_run(run)
  if not SURNAMES:longest_at(run, 1) then
    return false
  end
  local length = text.length(run)
  if length < 4 then
    return true
  end
  for size = 2, 3 do
    if length - size <= 3 and SURNAMES:longest_at(text.sub(run, size + 1), 1) then
      return true
    end
  end
  return false
end

---Whether a line is made of words for what somebody did and of names, whatever their order.
---@param s string
---@return boolean
local function is_signature(s)
  if LINE.not_signature:test(s) then
    return false
  end
  local bare, names = LINE.signature_edge:gsub(s, ""), 0
  if not LINE.signature_role:test(bare) then
    return false
  end
  for _, piece in ipairs(LINE.signature_role:split(bare)) do
    for _, part in ipairs(LINE.signature_part:split(piece)) do
      local length = text.length(part)
      if length > 1 and is_name_run(part) then
        names = names + 1
      elseif length > 1 and not LINE.signature_unit:test(part) then
        return false
      end
    end
  end
  return names > 0
end

---Whether the line says who wrote: a role word with names, which begin with a surname unless the
---words before them leave no doubt.
---@param s string
---@return boolean
function M.is_byline(s)
  if is_signature(s) then
    return true
  end
  local match = LINE.byline:exec(s)
  if not match or LINE.signed_byline:test(s) then
    return match ~= nil
  end
  for _, name in ipairs(match) do
    if name and not name:find("·", 1, true) and not SURNAMES:longest_at(name, 1) then
      return false
    end
  end
  return true
end

---Whether the line is names of persons and nothing else: a surname and one or two more characters.
---@param s string
---@param length integer
---@return boolean
function M.is_names(s, length)
  if length > LONGEST_NAMES or not LINE.names:test(s) then
    return false
  end
  local bare = SIGNING_MARK:gsub(s, "")
  local names = PEN_NAME:gsub(bare, "")
  for run in PARENTHESES:gsub(names, " "):gmatch("%S+") do
    if text.length(run) > 1 and not is_name_run(run) then
      return false
    end
  end
  return true
end

---Whether the line may be the name of one person, of whatever surname.
---@param s string
---@return string? name without the mark before it
---@return boolean? marked whether a mark stands before it
function M.person(s)
  local bare = SIGNING_MARK:gsub(s, "")
  if not LINE.person:test(bare) then
    return nil
  end
  return bare, #bare < #s
end

---Whether a line begins with a surname.
---@param s string
---@return boolean
function M.has_surname(s)
  return SURNAMES:longest_at(s, 1) ~= nil
end

---Whether an institution and a person's name make up the line.
---@param s string
---@return boolean
function M.is_institution_and_name(s)
  local match = LINE.institution:exec(s)
  return match ~= nil and SURNAMES:longest_at(match[1], 1) ~= nil
end

return M
