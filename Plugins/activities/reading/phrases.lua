-- Lists of phrases from the data files, as alternatives for regular expressions.

local data = require("broadsheet.data")

local phrases = {}

local lists, expressions = {}, {}
for _, room in ipairs({ "dates", "deeds", "headlines", "hosts", "names", "participants",
  "places", "weighing" }) do
  local rows = data.columns("data/phrases/" .. room .. ".tsv")
  local names, texts = rows.list, rows.phrase
  local name, list
  for i = 1, #names do
    if names[i] ~= name then
      name = names[i]
      list = lists[name] or {}
      lists[name] = list
    end
    list[#list + 1] = texts[i]
  end
end

-- Chinese characters begin with one of these bytes and have three.
local FIRST, LAST, CHARACTER = 0xE4, 0xE9, 3
-- What follows one must not say how often it stands.
local repeating = {}
for sign in ("?*+{"):gmatch(".") do
  repeating[sign:byte()] = true
end

local byte, sub, find = string.byte, string.sub, string.find

---Whether a phrase begins with a Chinese character, and nothing but it can stand there.
---@param phrase string
---@param may_choose boolean whether any of its list is several alternatives
---@return boolean
local function is_plain(phrase, may_choose)
  local first, _, _, behind = byte(phrase, 1, CHARACTER + 1)
  return first ~= nil and first >= FIRST and first <= LAST and not (behind and repeating[behind])
    and not (may_choose and find(phrase, "|", 1, true))
end

-- A shorter list is as quick to try as it stands.
local LONG = 12

---Alternatives with the first characters that several share written once. Of two that begin with
---different characters only one can stand in a place, so that these may change their order; where
---each was tried in turn, a list of hundreds took most of the time.
---@param list string[]
---@return string
local function joined(list)
  if #list < LONG then
    return table.concat(list, "|")
  end
  local out, count, places = {}, 0, {} -- a phrase, or what follows the first character of several
  local may_choose = find(table.concat(list), "|", 1, true) ~= nil
  for i = 1, #list do
    local phrase = list[i]
    local character = is_plain(phrase, may_choose) and sub(phrase, 1, CHARACTER)
    local place = places[character]
    if not character or not place then
      count = count + 1
      out[count] = phrase
      if character then
        places[character] = count
      else
        places = {} -- whatever it begins with: none passes it
      end
    elseif type(out[place]) == "string" then
      out[place] = { sub(out[place], CHARACTER + 1), sub(phrase, CHARACTER + 1), first = character }
    else
      table.insert(out[place], sub(phrase, CHARACTER + 1))
    end
  end
  for i = 1, count do
    local group = out[i]
    if type(group) == "table" then
      out[i] = group.first .. "(?:" .. joined(group) .. ")"
    end
  end
  return table.concat(out, "|")
end

---@param list string
---@return string[]
local function rows(list)
  return lists[list] or error("no file of phrases has a list '" .. list .. "'", 3)
end

---The phrases of a list, in their order.
---@param list string
---@return string[]
function phrases.all(list)
  return rows(list)
end

---The phrases of a list as one group of alternatives.
---@param list string
---@return string
function phrases.any(list)
  expressions[list] = expressions[list] or "(?:" .. joined(rows(list)) .. ")"
  return expressions[list]
end

---The phrases of a list as a set, where they are whole words.
---@param list string
---@return table<string, true>
function phrases.set(list)
  local set = {}
  for _, phrase in ipairs(rows(list)) do
    set[phrase] = true
  end
  return set
end

return phrases
