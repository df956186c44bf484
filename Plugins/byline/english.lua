-- Where an English article says who made it: "By Jane Roe", "LONDON, March 5 (Reuters) -".
local datelines = require("datelines")
local lists = require("lists")
local names = require("english_names")
local regex = require("broadsheet.regex")

local M = { take_lead = datelines.take, is_place = datelines.is_place }

local by = regex.new("^\\s*(?:(?:story|text|words)(?:\\s+and\\s+(?:photos|pictures))?\\s+)?"
  .. "(?:by|and):?\\s+(.+)$", "i")
local by_role = regex.new("^(.+?)\\s*[,|]\\s*((?:[a-z]+\\s+){0,3}"
  .. lists.any("role behind a name") .. ")s?$", "i")
-- By JANE ROE Correspondent
local title_behind = regex.new("\\s+" .. lists.any("title behind a name") .. "$")
local photo = regex.new("^[(\\[]?(?:(?:photo(?:graph(?:y|er)?)?|picture|image|pic)s?"
  .. "(?:\\s+by|\\s+courtesy\\s+of|\\s?[:/])|photographer:)\\s*(.+?)[)\\]]?$", "i")
local photo_tail = regex.new("\\s*[(\\[](?:(?:staff|file|ap|courtesy)\\s+)?photo(?:graph)?s?"
  .. "(?:\\s+by|\\s*:|\\s+courtesy\\s+of)\\s*([^)\\]]{3,50})[)\\]]$", "i")
local NAME = "(\\p{Lu}[\\p{L}.'’\\-]*(?:\\s+\\p{Lu}[\\p{L}.'’\\-]*){1,3})"
local BEHIND_SENTENCE = "(?<=[.!?\"”’])\\s+"
-- Behind the last sentence, without a bracket: Photo by Jane Roe.
local photo_behind = regex.new(BEHIND_SENTENCE .. "(?:Photo(?:graph)?|Picture|Pic|Image)s?"
  .. "(?:\\s+by|\\s+courtesy\\s+of|\\s?[:/])\\s*" .. NAME .. "$")
-- There too, and nothing else: (Jane Roe), — Jane Roe.
local signed_behind =
  regex.new(BEHIND_SENTENCE .. "(?:\\(" .. NAME .. "\\)|[—–]\\s?" .. NAME .. ")$")
local closing = regex.new("\\s*[\\[(]?((?:(?:additional )?(?:reporting|writing|editing)\\s+by\\s+"
  .. "[^;()]{3,80}[;.]?\\s*)+)[\\])]?$", "i")
local clause = regex.new("(?:additional )?(reporting|writing|editing)\\s+by\\s+([^;]+)", "i")
local text_line = regex.new("^[(\\[]?(?:(reporting|writing)|(?:photos?|pictures?|text|words|story)"
  .. "(?:\\s+and\\s+(?:photos?|pictures?|text|words))?)"
  .. "(?:\\s+by\\s+|\\s*:\\s*)([^)\\]]{3,80})[)\\]]?$", "i")
-- Nora Quist, Millbrook. — under a letter; Ada Holm – Harbour Worker staff.
local under_letter = regex.new("^(\\p{Lu}[\\p{L}.'’\\-]*(?:\\s+\\p{Lu}[\\p{L}.'’\\-]*){1,2})"
  .. "(?:,\\s+\\p{Lu}[\\p{L}'’\\-]+(?:\\s\\p{Lu}[\\p{L}'’\\-]+){0,2}"
  .. "|\\s+[–—-]\\s+[^.]{3,40}?\\b(?i:" .. lists.any("role behind a name") .. "))\\.?$")
local closing_mark = regex.new("(?<=[.!?\"”’])\\s*(\\((?:END|ENDS|Ends)\\)|###|-\\s?30\\s?-)$")
local signed = regex.new("^[—–-]{1,2}\\s?(.+)$")

-- "Text: Jane Roe. Photos: John Doe", "From Jane Roe in Leeds", "Jane Roe reports", "Jane Roe,
-- branch secretary".
local deed = regex.new("\\b(words|text|story|reports?|reporting|writing|interview|pictures?|pics?"
  .. "|photos?|photographs?)"
  .. "(?:\\s*(?:and|&|\\+)\\s*(?:pictures?|pics?|photos?|words|text))?\\s*(?::|\\bby\\b)\\s*"
  .. "([^:;]+?)(?=[.;,]?\\s+(?:[/|]\\s*)?(?:words|text|photos?|pictures?|pics?)\\s*(?::|by\\b)"
  .. "|[.;]*$)", "i")
-- Words JANE ROE Pictures JOHN DOE
local bare_deed = regex.new("^(words|text|story|report)\\s+(\\p{Lu}.+?)[\\s,/|]+"
  .. "(?:pictures?|pics?|photos?)\\s+(\\p{Lu}.+)$", "i")
local deeds_alone = regex.new("^[—–-]?\\s?(?:words|text|story|reports?|pictures?|pics?|photos?)"
  .. "(?:\\s*(?:and|&|\\+)\\s*(?:pictures?|pics?|photos?|words|text))?:\\s*\\p{Lu}[^.]{3,60}$", "i")
local credit = regex.new("^[(\\[]?(?:photo |picture )?credits?:?\\s+(.+?)[)\\]]?$", "i")
local from = regex.new("^(?:from|with)\\s+(.+?)(?:(?:\\s+(?:in|at)\\s|,\\s).*)?$", "i")
local editing = regex.new("^(?:compiled|edited|editing|translated)\\s+by\\s+(.+)$", "i")
local told = regex.new("^(?:exclusive|special report)\\s+by\\s+(.+)$|^as told to\\s+(.+)$", "i")
local place_behind = regex.new("\\s*\\([^()]{2,30}\\)$")
local telling = regex.new("^(.+?)\\s+(?:reports|writes|reporting)(?:\\s.*)?$")
-- A post behind a name, in initials or cut short: Jane Roe, P.S.; John Doe, Pres./Bus. Mgr.
local SHORT_POST = "(?:(?:\\p{Lu}\\.){2,3}"
  .. "|(?:Pres|Sec(?:['’]?y)?|Treas|(?:Bus\\.|Business|Field)\\s?(?:Mgr|Rep|Agt))\\.)"
local short_post = regex.new(",\\s+" .. SHORT_POST .. "(?:\\s?[/&]\\s?" .. SHORT_POST .. ")?$")
local posted = regex.new("^(.+?)\\s*[|/,]\\s*(?:[a-z]+\\s+){0,3}"
  .. lists.any("post behind a name") .. "$", "i")
local handle = regex.new("[\\s,|]+@\\w{3,30}$")
local brackets = regex.new("^[(\\[](.*)[)\\]]$")

local CLOSING_ROLES = { reporting = "reporter", writing = "author", editing = "editor" }

---Takes who signed off the end of the last paragraph.
---@param paragraph string
---@return string rest
---@return broadsheet.Contributor[]? contributors
local function take_signature(paragraph)
  local match = signed_behind:exec(paragraph)
  local name = match and (match[1] or match[2])
  local authors = name and not names.no_person:test(name) and names.persons(name, "author")
  if not match or not authors then
    return paragraph, nil
  end
  return paragraph:sub(1, match.first - 1), authors
end

---Takes "(Photo by …)" off the end of any paragraph, "(Reporting by …; editing by …)" and who
---signed off that of the last.
---@param paragraph string
---@param whole boolean
---@return string rest
---@return broadsheet.Contributor[]? contributors
function M.take_tail(paragraph, whole)
  local match = photo_tail:exec(paragraph) or photo_behind:exec(paragraph)
  if match then
    local photographers = names.persons(match[1], "photographer")
    return photographers and paragraph:sub(1, match.first - 1) or paragraph, photographers
  end
  match = whole and closing:exec(paragraph)
  if not match then
    if whole then
      return take_signature(paragraph)
    end
    return paragraph, nil
  end
  local contributors = {}
  for part in clause:each(match[1]) do
    for _, one in ipairs(names.persons(part[2], CLOSING_ROLES[part[1]:lower()]) or {}) do
      contributors[#contributors + 1] = one
    end
  end
  if #contributors == 0 then
    return paragraph, nil
  end
  return paragraph:sub(1, match.first - 1), contributors
end

---Takes a mark such as (END) off the end of a paragraph.
---@param paragraph string
---@return string rest
---@return string? mark
function M.take_closing_mark(paragraph)
  local first, _, mark = closing_mark:find(paragraph)
  if first and first > 1 then
    return paragraph:sub(1, first - 1), mark
  end
  return paragraph
end

---Reads who did what: words, reports, pictures.
---@param line string
---@return broadsheet.Contributor[]?
local function read_deeds(line)
  local found = {}
  local plain = bare_deed:exec(line)
  if plain then
    found = names.persons(plain[2], plain[1]:lower() == "report" and "reporter" or "author") or {}
    return table.move(names.persons(plain[3], "photographer") or {}, 1, 9, #found + 1, found)
  end
  for match in deed:each(line) do
    local what = match[1]:lower()
    local role = what:find("^p") and "photographer" or what:find("^report") and "reporter"
      or "author"
    for _, one in ipairs(names.persons(match[2], role) or {}) do
      found[#found + 1] = one
    end
  end
  return #found > 0 and found or nil
end

---Reads a line that names somebody without a word for it, or with a post.
---@param line string
---@return broadsheet.Contributor[]?
local function read_name(line)
  local name = from:match(line) or telling:match(line)
  if name then
    return names.persons(name, "reporter")
  end
  name = posted:match(line) or line
  return not names.no_person:test(name) and names.persons(name, "author") or nil
end

---Reads who reported, wrote and edited it: Reporting by Jane Roe; Writing by John Doe; Editing by
---Ann Poe.
---@param line string
---@return broadsheet.Contributor[]?
local function read_clauses(line)
  local found = {}
  for part in clause:each(line:find(";", 1, true) and line or "") do
    local role = CLOSING_ROLES[part[1]:lower()]
    for _, one in ipairs(names.persons(part[2], role) or {}) do
      found[#found + 1] = one
    end
  end
  return #found > 0 and found or nil
end

---Reads a line of its own.
---@param line string
---@return broadsheet.Contributor[]?
function M.read_line(line)
  line = short_post:gsub(place_behind:gsub(brackets:match(line) or line, ""), "")
  line = line:find("@", 1, true) and handle:gsub(line, "") or line
  local edited = editing:match(line)
  if edited then
    return names.persons(edited, "editor")
  end
  local by_teller, to_writer = told:match(line)
  if by_teller or to_writer then
    return names.persons(by_teller or to_writer, "author")
  end
  local list = photo:match(line) or credit:match(line)
  if list then
    return names.persons(list, "photographer")
  end
  local credited = read_clauses(line)
  if credited then
    return credited
  end
  local deeds = read_deeds(line)
  if deeds and #deeds > 1 then
    return deeds
  end
  local text_match = text_line:exec(line)
  if text_match then
    local role = text_match[1] and CLOSING_ROLES[text_match[1]:lower()]
    local found = names.persons(text_match[2], role or "author")
    if found then
      return found
    end
  end
  local signature = signed:match(line)
  if signature then
    return names.persons(signature, "author") or M.read_line(signature)
  end
  if names.initials:test(line) then
    return names.persons(line, "author")
  end
  local rest = by:match(line)
  local named, title = by_role:match(rest or line)
  if named then
    local role = title:lower()
    return names.persons(named, role:find("photo", 1, true) and "photographer"
      or not rest and role:find("editor", 1, true) and "editor" or "reporter")
  end
  if rest then
    return names.persons(title_behind:gsub(rest, ""), "reporter")
  end
  return deeds or read_name(line)
end

---Whether a whole paragraph is a byline.
---@param paragraph string
---@return broadsheet.Contributor[]?
function M.read_paragraph(paragraph)
  local writer = #paragraph < 70 and under_letter:match(paragraph)
  if writer then
    return not names.no_person:test(writer) and names.persons(writer, "author") or nil
  end
  if #paragraph > 120 or not (by:test(paragraph) or photo:test(paragraph)
    or credit:test(paragraph) or deeds_alone:test(paragraph) or signed:test(paragraph)
    or #paragraph < 50 and short_post:test(paragraph)) then
    return nil
  end
  return M.read_line(paragraph)
end

return M
