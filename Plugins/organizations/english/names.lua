-- English names: runs of capitalized words that end with, or lead to, a word for an organization.

local acronyms = require("english.acronyms")
local aliases = require("english.aliases")
local clipped = require("english.clipped")
local ends = require("english.ends")
local ENTRIES = require("english.words")
local matters = require("english.matters")
local parts = require("english.parts")
local regex = require("broadsheet.regex")
local registries = require("registry")
local runs = require("english.runs")
local sections = require("english.sections")
local spelling = require("english.spelling")
local word_lists = require("words.word_lists")

local M = {}

local ACRONYM = regex.new("\\G \\((?:the )?([A-Z][A-Za-z&.-]*[A-Z][A-Za-z&.-]{0,5})\\)")
local OWNER = regex.new("[’']s$|(?<=s)[’']$")
-- Legal forms that may be printed with a dot; at the end of a sentence it is the sentence's.
local ABBREVIATED = word_lists.set("dotted")
local COUNTRIES = word_lists.set("countries")
local AT_END = word_lists.set("sentence dotted")
local UNDOTTED = regex.new("\\b" .. word_lists.any("sentence dotted") .. "\\b(?![.\\w])")
local DOT = regex.new("\\G\\.(?=[,;:]| [a-z(])")

-- A title in which all words are capitalized tells no names.
local SMALL = regex.new(
  "(?<![\\w’'-])[a-z]{4,}(?<!with|from|over|into|after|than|that)\\b")

-- The agency before the first word of a report: LONDON, March 5 (Reuters) -
local DATELINE = regex.new("^[A-Z][A-Za-z .,'’-]{2,40}(?:\\d{1,2} )?\\([^()]{2,40}\\) ?[-–—]")

-- Tarn Chips | (M) Sdn Bhd
local LEGAL_FORM = regex.new("\\G \\((?:Pty|Pvt|Private|Proprietary|[A-Z]|[A-Z][a-z]{3,12})\\) "
  .. "(?:Ltd|Limited|Sdn Bhd|Berhad|Pte Ltd)(?![a-z])")

-- Words that make it one of workers, whatever it is called.
local UNIONS = regex.new("\\b(?:" .. word_lists.any("union words")
  .. "|" .. word_lists.any("labour bodies") .. " of (?:(?:Free |National )?Labou?r|"
  .. word_lists.any("trades") .. ")"
  .. "|(?:" .. word_lists.any("trades") .. "|\\w*workers)[’']?"
  .. " (?:\\w+ )?" .. word_lists.any("trade bodies") .. ")\\b")

-- What workers have besides unions.
local NO_UNION = regex.new("^" .. word_lists.any("no union first") .. "\\b|"
  .. word_lists.any("no union last") .. "$")

local BRANCH = regex.new("\\G " .. ends.NUMBERED)


-- The 12th Congress of a union is no organization.
local ORDINAL = regex.new("\\d(?:st|nd|rd|th) $")
local MEDICAL = { Medical = true, Health = true, Cancer = true, Birth = true }

---Enters the branch whose number stands behind a union's acronym: Metal Union (MU) Local 21.
---@param union organizations.Entity
---@param acronym table? match of its acronym
---@param source string
---@param where string
---@param registry organizations.Registry
local function add_branch(union, acronym, source, where, registry)
  local match = acronym and BRANCH:exec(source, acronym.last + 1)
  if match and union.kind == "union" then
    local last = union.spans[#union.spans]
    registry:add(union.name .. match.text, {
      first = last.first, last = match.last, where = where,
      text = source:sub(last.first, match.last), kind = "union", rule = "english",
    })
  end
end

---The kind of an organization, where its last word does not tell it.
---@param name string
---@param kind string what its last word says
---@param before organizations.EnglishWord?
---@return string
local function kind_of(name, kind, before)
  local entry = ENTRIES[name]
  if entry and entry.role == "known" then
    return entry.kind
  elseif kind == "school" and before and MEDICAL[before.text] then
    return "hospital"
  end
  local is_union = kind ~= "company" and UNIONS:test(name) and not NO_UNION:test(name)
  return is_union and "union" or kind
end

-- The Metal and Transport | union
local SMALL_UNION = regex.new("\\G union(?![\\w'’-]| (?:members?|reps?|officials?|hall)\\b)")

local MATTERS = word_lists.set("matter of a union")

---Whether "union" in small letters ends a name of several words, none of which is the union's own
---name (Metal Workers | union, no UNITE HERE | union).
---@param list organizations.EnglishWord[]
---@param last integer
---@param source string
---@return boolean
local function goes_on_as_union(list, last, source)
  local word = list[last]
  return last > 1 and last == #list and (word.role == "end" or word.role == "both")
    and (parts.is_union(word.text) or list[last - 1].text == "and" or MATTERS[word.text] ~= nil)
    and SMALL_UNION:find(source, word.last + 1) ~= nil
end

---@param list organizations.EnglishWord[]
---@param source string
---@param where string
---@param registry organizations.Registry
local function add(list, source, where, registry)
  local last, kind = ends.of(list)
  local form = list[1] and source:byte(list[#list].last + 2) == 40
    and LEGAL_FORM:match(source, list[#list].last + 1)
  if form then
    last, kind = #list, "company"
    list[last].last = list[last].last + #form
  elseif not last then
    return
  end
  local bracketed = source:match("^ %((%u%u%u+)%)", list[#list].last + 1)
    or spelling.mixed(source, list[#list].last + 1)
  if last < #list and spelling.spells(list, bracketed) then
    last = #list -- Tarn Steel Elmton (TSE)
  end
  local possessive = #(OWNER:match(list[last].text) or "")
  list[last].last = list[last].last - possessive
  if ABBREVIATED[list[last].text] and (DOT:find(source, list[last].last + 1)
    or AT_END[list[last].text] and source:find("^%.%f[%s\0]", list[last].last + 1)
    and not UNDOTTED:test(source)) then
    list[last].last = list[last].last + 1
  end
  if goes_on_as_union(list, last, source) then
    list[last].last, kind = list[last].last + #" union", "union"
  end
  local name = source:sub(list[1].first, list[last].last)
  local is_event = name:find("Congress", 1, true)
    and ORDINAL:test(source:sub(math.max(1, list[1].first - 6), list[1].first - 1))
  local is_city = #list == 2 and COUNTRIES[list[last].text]
    and source:find("^ in ", list[1].first - 4) -- in Elmport NZ
  local is_part = kind == "company" and matters.is_of_post(source, list[1].first, list[last].last)
    or matters.is_of_law(source, list[last].last)
  if is_event or is_city or is_part or ENTRIES[name] and ENTRIES[name].role == "generic" then
    return
  end
  kind = kind_of(name, kind, list[last - 1])
  local entity = registry:add(name, {
    first = list[1].first, last = list[last].last, where = where, text = name, kind = kind,
    rule = "english",
  })
  local match = ACRONYM:exec(source, list[last].last + 1)
    or spelling.spoken(source, list[last].last + 1, name)
    or spelling.beside(source, list[last].last + 1, name)
  entity.acronym = entity.acronym or match and match[1]
    or spelling.in_front(source, list[1].first, name)
  add_branch(entity, match, source, where, registry)
end

---@param source string
---@param where string
---@param registry organizations.Registry
local function read(source, where, registry)
  local _, dateline = DATELINE:find(source)
  local is_titled = matters.titles_in(source)
  for _, part in ipairs(runs.find(source, (dateline or 0) + 1)) do
    if not part[1] or not is_titled(part[1].first) then
      add(part, source, where, registry)
    end
  end
end

---Puts the organizations of an English article together.
---@param article broadsheet.Article
---@return organizations.Registry
---@return table<string, string> sources what was read, by field
function M.link(article)
  local sources = { body = article.text }
  for _, where in ipairs({ "kicker", "title", "subtitle" }) do
    local source = article[where]
    if source and SMALL:test(source) then
      sources[where] = source
    end
  end
  return M.read(sources)
end

---Puts the organizations of texts together.
---@param sources table<string, string> by field; a body must be there
---@return organizations.Registry
---@return table<string, string> sources
function M.read(sources)
  local registry = registries.new()
  for _, where in ipairs({ "kicker", "title", "subtitle", "body" }) do
    read(sources[where] or "", where, registry)
  end
  clipped.link(registry)
  acronyms.link(sources, registry)
  sections.enter(sources.body, registry)
  aliases.link(sources, registry)
  return registry, sources
end

return M
