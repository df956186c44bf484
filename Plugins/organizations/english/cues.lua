-- English cues: what the words beside a capitalized run say of a name that holds no word for an
-- organization, a spokesman for Pennywise, the haulage firm Tarn & Daughter, Pennywise's depot.

local COMMON = require("english.common_acronyms")
local CUES = require("english.cue_forms")
local words = require("english.cue_words")
local ENTRIES = require("english.words")
local matcher = require("broadsheet.matcher")
local regex = require("broadsheet.regex")
local word_lists = require("words.word_lists")

local M = {}

local COUNTRIES = word_lists.set("states")

-- Members of | Elm Valley fire department.
local GROUP = regex.new("^(?!Friends )[A-Z][a-z]+s of (?:the )?")

local BESIDE = regex.new("^[A-Z&]{3,}(?:, [A-Z&]{3,})* and (?:the )?")

local FIRST_WORD = regex.new("^([A-Za-z0-9’'&-]+)")
local PARTS = regex.new(",? and (?:the )?|, (?:the )?")

-- The cues whose words stand in a text are asked, no others.
local asked_by

---A matcher for the words of the cues, each with the numbers of its cues.
---@return broadsheet.Matcher
local function cheap_words()
  if not asked_by then
    local cheap, order = {}, {}
    for number, cue in ipairs(CUES) do
      for _, word in ipairs(words[cue.word]) do
        if not cheap[word] then
          cheap[word] = {}
          order[#order + 1] = { word, cheap[word] }
        end
        table.insert(cheap[word], number)
      end
    end
    asked_by = matcher.new(order, { overlapping = true }) -- "the union" asks for "union" too
  end
  return asked_by
end

-- What a company's short name leaves to no reader's doubt.
local NO_NAME = { skip = true, given = true }

---The place of a name after the words in front that are no part of it.
---@param name string
---@return string?
local function trimmed(name)
  local first = FIRST_WORD:match(name)
  while first and ENTRIES[first] and ENTRIES[first].role == "skip" do
    name = name:sub(#first + 2)
    first = FIRST_WORD:match(name)
  end
  local entry = first and ENTRIES[first]
  if not first or #name < 3 or COUNTRIES[name]
    or entry and (NO_NAME[entry.role] or name == first) then
    return nil
  end
  return name
end

-- With these no name begins that stands behind a word for its sort: President, Monday, Jim.
local NOT_BARE = { skip = true, given = true, event = true, generic = true }

---A name, unless it begins with a word that is none.
---@param name string
---@return string?
local function bare(name)
  local entry = ENTRIES[FIRST_WORD:match(name)]
  local is_name = not entry or entry.role == "cued"
    or not NOT_BARE[entry.role] and name:find(" ", 1, true)
  return is_name and name or nil
end

-- What a place may hold too: Elm County held its fair.
local PLACES = { County = true, City = true, Town = true, Village = true, Borough = true }

---Whether some word of a name is one of organizations or of trades (Building Crafts Youth): New
---York and Jo Poe hold fairs as well.
---@param name string
---@return boolean
local function holds_known(name)
  for word in name:gmatch("%a+") do
    local entry = ENTRIES[word]
    if entry and not NO_NAME[entry.role] and not PLACES[word] then
      return true
    end
  end
  return false
end

---Whether a word is a part of longer names in a text, as a person's surname is, or a first name.
---@param source string
---@param word string
---@return boolean part
---@return boolean inside whether it stands within a sentence
local function is_part(source, word)
  local first, last = source:find(word, 1, true)
  local inside = false
  while first do
    local before = source:sub(math.max(1, first - 24), first - 1)
    if source:find("^[ '-]%u", last + 1) or source:find("^’%u", last + 1)
      or before:find("%u[%w.\128-\255'-]* $") then
      return true, inside
    end
    inside = inside or before:find("%l[,;:]? $") ~= nil
    first, last = source:find(word, last + 1, true)
  end
  return false, inside
end

---A name of one word that stands in a sentence somewhere, and that nothing in the text shows to be
---a person's or a longer name's.
---@param source string
---@param name string
---@return string?
local function single(source, name)
  local part, inside = is_part(source, name)
  return inside and not part and bare(name) or nil
end

---Whether no word of a name is one that is known: Elm Private, and no Elm Park.
---@param name string
---@return boolean
local function is_unheard(name)
  for word in name:gmatch("%a+") do
    if ENTRIES[word] or COUNTRIES[word] then
      return false
    end
  end
  return true
end

---Whether a match only ends a longer name: the Castle | of Good Hope.
---@param match table
---@param source string
---@return boolean
local function is_of_place(match, source)
  return match.text:find("^of ") ~= nil
    and source:sub(math.max(1, match.first - 24), match.first - 1):find("%u%l+ $") ~= nil
end

---Reads the names of a match.
---@param cue organizations.EnglishCue
---@param match table
---@param source string
---@param add fun(name: string?, kind: string, sure: boolean?, listed: boolean?)
local function read(cue, match, source, add)
  if cue.reading == "list" then
    for _, name in ipairs(PARTS:split(match.list)) do
      add(not COUNTRIES[name] and bare(name) or nil, cue.kind, nil, true)
    end
  elseif cue.reading == "gift" then
    local name = not is_of_place(match, source) and trimmed(match.name) or nil
    local entry = name and ENTRIES[name:match("(%w+ %w+)$")]
    add(name and name:find(" ", 1, true) and not entry and name or nil, cue.kind, true, true)
  elseif cue.reading == "single" then
    local name = trimmed(match.name)
    add(name and single(source, name) or nil, cue.kind)
  elseif cue.reading == "holder" then
    local name = match.name
    if cue.word:find("^small") then
      name = BESIDE:gsub(name, "") -- the NTU and | Elm trades council
    end
    name = trimmed(GROUP:gsub(name, ""))
    local is_name = name and #name > 3 and name:find("^%u")
      and (name:find(" ", 1, true) or bare(name)) and (cue.word ~= "holds its" or holds_known(name))
    add(is_name and name or nil, cue.kind, cue.word ~= "holds its")
  elseif cue.reading == "acronym" then
    add(not COMMON[match.name] and not ENTRIES[match.name] and match.name or nil, cue.kind, true)
  elseif cue.reading == "ward" then
    add(is_unheard(match.name) and match.name or nil, cue.kind, true)
  elseif cue.reading == "local" then
    local name = trimmed(match.name)
    add(name ~= match.name:match("%u%S* %u%S*$") and name or nil, cue.kind, true)
  elseif cue.reading == "plain" or cue.reading == "sure" then
    local listed = cue.word == "people for" or cue.word == "sister union"
    add(match.name, cue.kind, cue.reading == "sure", listed)
  else
    local name = (cue.reading == "bare" and bare or trimmed)(match.name)
    local person = name and cue.word == "does" and not name:find(" ", 1, true)
      and is_part(source, name)
    add(not person and name or nil, cue.kind)
  end
end

---Names with those that go on with others in front of these: United Way of Elm County, United Way;
---Elm County United Way, United Way.
---@param found table[]
---@return table[]
local function longer_first(found)
  for i = 2, #found do
    for j = 1, i - 1 do
      local short = found[j].name
      if found[i].name:sub(1, #short + 1) == short .. " "
        or found[i].name:sub(-#short - 1) == " " .. short then
        table.insert(found, j, table.remove(found, i))
        break
      end
    end
  end
  return found
end

---The names that cues tell in a text.
---@param source string
---@return { name: string, kind: string, sure: boolean?, listed: boolean? }[]
function M.names(source)
  local found, known, asked = {}, {}, {}
  local function add(name, kind, sure, listed)
    if name and not known[name] then
      known[name] = true
      found[#found + 1] = { name = name, kind = kind, sure = sure or kind == "union",
        listed = listed }
    end
  end
  for _, numbers in ipairs(cheap_words():distinct(source)) do
    for _, number in ipairs(numbers) do
      asked[number] = true
    end
  end
  for number, cue in ipairs(CUES) do
    if asked[number] then
      for match in cue.expression:each(source) do
        read(cue, match, source, add)
      end
    end
  end
  return longer_first(found)
end

return M
