-- English cues: what the words beside a capitalized run say of a name that holds no word for an
-- organization, a spokesman for Pennywise, the haulage firm Tarn & Daughter, Pennywise's depot.

local COMMON = require("english.common_acronyms")
local words = require("english.cue_words")
local ENTRIES = require("english.words")
local matcher = require("broadsheet.matcher")
local regex = require("broadsheet.regex")
local word_lists = require("words.word_lists")

local M = {}

local COUNTRIES = word_lists.set("states")

-- Members of | Elm Valley fire department.
local GROUP = regex.new("^(?!Friends )[A-Z][a-z]+s of (?:the )?")

local FIRST_WORD = regex.new("^([A-Za-z0-9’'&-]+)")
local NAME = "(?<name>[A-Z][\\w&-]*(?: (?:& )?[A-Z][\\w&-]*){0,3})(?![\\w&-])"

-- Behind a word for its sort a name stands alone: the charity Lantern said.
local ALONE = "(?=[,.;:)]|[’']s\\b| (?:and|or|said|says|has|have|had|which|that|who|to|in|at|for"
  .. "|will|is|was|are|were|on|with|by|told|also|began|runs|wants|[a-z]+ed|struck|met|won|held|ran"
  .. "|gave|took|brought|sent|paid|says|calls|called|last|this|yesterday)\\b|$)"
local ITEM = "[A-Z][\\w’'&-]*(?: (?:& |of |and Sons)?[A-Z][\\w’'&-]*){0,3}"
local LIST = "\\b[^.;:()A-Z]{0,40}?(?:,|including|such as|like|:)"
  .. "(?: among them| including| such as)?,? (?:the |those (?:of|run by|owned by) )?"
  .. "(?<list>" .. ITEM .. "(?:, (?:the )?" .. ITEM .. ")*,? and (?:the )?" .. ITEM
  .. ")(?![\\w’'&-])"
-- A name of any words.
local CALLED = "[A-Z][\\w&’'-]*(?: (?:(?:of|for|the|and|&) ){0,2}[A-Z][\\w&’'-]*){0,4}"
local PARTS = regex.new(",? and (?:the )?|, (?:the )?")

---An expression for any of the words of a cue.
---@param cue string
---@return string
local function any(cue)
  return "(?:" .. table.concat(words[cue], "|") .. ")"
end

---@class organizations.EnglishCue
---@field kind string
---@field expression table
---@field reading string how its name is read: "trimmed", "bare", "plain", "list", "sure", "holder",
---"acronym", "single"
---@field word string whose words must stand in the text

---An expression that is compiled when it is first asked: no Chinese page needs it.
---@param expression string
---@return table
local function lazy(expression)
  return setmetatable({}, { __index = function(asked, method)
    local compiled = regex.new(expression)
    local function call(_, ...)
      return compiled[method](compiled, ...)
    end
    rawset(asked, method, call)
    return call
  end })
end

---@type organizations.EnglishCue[]
local CUES = {
  { kind = "union", word = "cued", reading = "plain", expression = lazy(
    "\\b(?<name>" .. any("cued") .. ")(?=(?:[’']s)? " .. any("members") .. "\\b)") },
  { kind = "union", word = "joined", reading = "plain", expression = lazy(
    "\\b" .. any("joined") .. " (?<name>" .. any("cued")
    .. ")(?=[,.;]|$| (?:and|on|in|at|last|said|says|has|have|is|was|for|after)\\b)") },
  { kind = "union", word = "cued", reading = "plain", expression = lazy(
    "\\b(?<name>" .. any("cued") .. ")(?= (?:said|says|wants|warned|claims)\\b)") },
  { kind = "company", word = "runs it", reading = "acronym", expression = lazy(
    "(?<![\\w’'&-])(?<name>[A-Z]{3,6})(?=(?:[’']s)? " .. any("runs it") .. "\\b)") },
  { kind = "company", word = "people of", reading = "acronym", expression = lazy(
    "\\b" .. any("people of") .. " (?:of|at|from|with) (?:the )?(?<name>[A-Z]{3,6})"
    .. "(?![\\w’'&-]| [A-Z(])") },
  { kind = "hospital", word = "people of hospitals", reading = "sure", expression = lazy(
    "\\b" .. any("people of hospitals") .. " (?:of|at|from) (?<name>St\\.? [A-Z][a-z]+[’']s)"
    .. "(?! [A-Z])") },
  { kind = "association", word = "people for", reading = "sure", expression = lazy(
    "(?<![\\w’'-])(?<name>" .. any("people for") .. " (?:the )?[A-Z][\\w’-]+"
    .. "(?: [A-Z][\\w’-]+){0,3})(?![\\w-])") },
  { kind = "media", word = "station", reading = "sure", expression = lazy(
    "(?<![\\w’'-])(?<name>" .. any("station") .. " (?!" .. any("no station")
    .. "\\b)[A-Z][a-z]+)(?![\\w’'-]| [A-Z])") },
  { kind = "company", word = "spokesman", reading = "trimmed", expression = lazy(
    "(?<![\\w’'-])(?!" .. any("no firm's") .. "\\b)" .. NAME .. " ?(?=" .. any("spokesman")
    .. "\\b)") },
  { kind = "company", word = "speaker", reading = "trimmed", expression = lazy(
    "\\b" .. any("speaker") .. " (?:for|of|at) (?:the )?" .. NAME) },
  { kind = "company", word = "done by", reading = "trimmed", expression = lazy(
    "\\b" .. any("done by") .. " (?:the )?" .. NAME) },
  { kind = "company", word = "firm", reading = "trimmed", expression = lazy(
    "\\b" .. any("firm") .. " " .. NAME) },
  { kind = "company", word = "doer", reading = "trimmed", expression = lazy(
    "\\b(?:[Tt]he|[Aa]n?|by|giant|rival|-based) " .. any("doer") .. " " .. NAME
    .. "(?!,? (?:who|\\d\\d)\\b)") },
  { kind = "company", word = "doer", reading = "trimmed", expression = lazy(
    "\\b(?i:" .. any("line of business") .. ") " .. any("doer") .. " " .. NAME
    .. "(?!,? (?:who|\\d\\d)\\b)") },
  { kind = "company", word = "doer", reading = "trimmed", expression = lazy(
    "\\b[Tt]he " .. any("doer") .. ", (?<name>[A-Z][\\w&-]+)(?=, (?!\\d\\d\\b|who\\b))") },
  { kind = "company", word = "firm", reading = "trimmed", expression = lazy(
    "\\b[Tt]he " .. any("firm") .. ", (?<name>[A-Z][\\w&-]+)(?=, )") },
  { kind = "union", word = "the union", reading = "plain", expression = lazy(
    "(?:\\bthe|[’']s) (?<name>(?!\\w+(?:an|ish|ese|ch|ic|s)\\b)[A-Z][a-z]{3,}) " .. any("the union")
    .. "(?! (?:of|jack|flag|rep|reps|hall|movement|official|members?)\\b)") },
  { kind = "association", word = "holds its", reading = "holder", expression = lazy(
    "\\b(?<name>[A-Z][\\w&’'-]*(?: (?:(?:of|for|&) )?[A-Z][\\w&’'-]*){1,4})"
    .. "(?: and (?:the )?[A-Z][\\w’' -]*?)? " .. any("holds its") .. "\\b") },
  { kind = "association", word = "holds a", reading = "acronym", expression = lazy(
    "(?<![\\w’'-])(?<name>[A-Z]{3,8}|(?!Mc|Mac)[A-Z][a-z]+[A-Z]\\w+)(?: and [A-Z]\\w+)? "
    .. any("holds a") .. "\\b") },
  { kind = "company", word = "owned", reading = "trimmed", expression = lazy(
    NAME .. "[’']s (?:[a-z]\\w* )?" .. any("owned") .. "s?\\b") },
  { kind = "company", word = "does", reading = "trimmed", expression = lazy(
    NAME .. " ?" .. any("does") .. "\\b") },
  { kind = "bank", word = "bank", reading = "plain", expression = lazy(
    "\\b(?<name>[A-Z][a-z]{2,}bank)\\b") },
  { kind = "company", word = "firms", reading = "list", expression = lazy(
    "\\b" .. any("firms") .. LIST) },
  { kind = "union", word = "unions", reading = "list", expression = lazy(
    "\\b" .. any("unions") .. LIST) },
}
for _, kind in ipairs({ "association", "bank", "media", "union" }) do
  CUES[#CUES + 1] = { kind = kind, word = kind, reading = "bare", expression = lazy(
    "\\b" .. any(kind) .. " " .. NAME .. ALONE) }
end

for _, kind in ipairs({ "association", "government", "company", "media" }) do
  local word = "known " .. kind
  -- United Way of Elm County: the place belongs to the name.
  local tail = kind == "association"
    and "(?: (?:of|for) (?:the )?(?!\\w+day\\b)[A-Z][\\w’-]+(?: [A-Z][\\w’-]+){0,3})?" or ""
  CUES[#CUES + 1] = { kind = kind, word = word, reading = "sure", expression = lazy(
    "\\b(?<name>" .. any(word) .. tail .. ")(?![\\w-])") }
end

for word, kind in pairs({ ["is a union"] = "union", ["is an association"] = "association",
  ["is a company"] = "company" }) do
  CUES[#CUES + 1] = { kind = kind, word = word, reading = "holder", expression = lazy(
    "(?:(?<=[a-z] )|(?<=[.;:] )|(?<=[a-z], )|^|\\n|(?<=“))(?<name>" .. CALLED .. ")"
    .. ", (?:the|an?|its|their) (?:[a-z][a-z'’-]* ){0,3}?" .. any(word)
    .. "(?=[,.;]| (?:for|of|that|which|based|in|with|representing|behind)\\b)") }
end
for _, kind in ipairs({ "school", "union" }) do
  local word = "foreign " .. kind
  CUES[#CUES + 1] = { kind = kind, word = word, reading = "sure", expression = lazy(
    "(?<![\\w’'-])(?<name>" .. any(word)
    .. "(?:(?: (?:de|du|des|del|della|do|da|dos|das|der|für|et|y|e)(?: l[ao]s?)?)?"
    .. " \\p{Lu}[\\w’'-]*)+)(?![\\w-])") }
end
for _, kind in ipairs({ "association", "union", "bank", "school", "government" }) do
  local word = "small " .. kind
  CUES[#CUES + 1] = { kind = kind, word = word, reading = "holder", expression = lazy(
    "(?<![\\w’'-])(?<name>" .. CALLED .. " " .. any(word) .. ")\\b(?!['’-])") }
end

-- Words that tell less than those above.
table.move({
  { kind = "company", word = "acts", reading = "single", expression = lazy(
    "(?<![\\w’'-])(?<name>[A-Z][a-z][\\w-]+)(?=,? " .. any("acts") .. "\\b)") },
  { kind = "company", word = "ordered", reading = "single", expression = lazy(
    "\\b" .. any("ordered") .. " (?<name>[A-Z][a-z][\\w-]+)(?= to\\b)") },
  { kind = "union", word = "their union", reading = "holder", expression = lazy(
    "\\b" .. any("their union") .. ", (?:the )?(?<name>" .. CALLED .. ")(?=[,.])") },
  { kind = "company", word = "staff of", reading = "single", expression = lazy(
    "\\b" .. any("staff of") .. " at (?<name>[A-Z][a-z][\\w-]{3,})(?![\\w’'&-]| [A-Z&])") },
  { kind = "company", word = "others", reading = "list", expression = lazy(
    "(?<![\\w’'-])(?<list>[A-Z][\\w&-]+(?:, [A-Z][\\w&-]+)*) and (?:[a-z]+ )?"
    .. any("others") .. "\\b") },
}, 1, 5, #CUES + 1, CUES)

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
  elseif cue.reading == "single" then
    local name = trimmed(match.name)
    add(name and single(source, name) or nil, cue.kind)
  elseif cue.reading == "holder" then
    local name = trimmed(GROUP:gsub(match.name, ""))
    local is_name = name and #name > 3 and name:find("^%u")
      and (name:find(" ", 1, true) or bare(name)) and (cue.word ~= "holds its" or holds_known(name))
    add(is_name and name or nil, cue.kind, cue.word ~= "holds its")
  elseif cue.reading == "acronym" then
    add(not COMMON[match.name] and not ENTRIES[match.name] and match.name or nil, cue.kind, true)
  elseif cue.reading == "plain" or cue.reading == "sure" then
    add(match.name, cue.kind, cue.reading == "sure", cue.word == "people for")
  else
    local name = (cue.reading == "bare" and bare or trimmed)(match.name)
    local person = name and cue.word == "does" and not name:find(" ", 1, true)
      and is_part(source, name)
    add(not person and name or nil, cue.kind)
  end
end

---Names with those that go on with others in front of these: United Way of Elm County, United Way.
---@param found table[]
---@return table[]
local function longer_first(found)
  for i = 2, #found do
    for j = 1, i - 1 do
      if found[i].name:sub(1, #found[j].name + 1) == found[j].name .. " " then
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
