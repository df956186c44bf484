-- English ends: with which word of a run its name ends, and of what kind that makes it.

local ENTRIES = require("english.words")
local joints = require("english.joints")
local matters = require("english.matters")
local parts = require("english.parts")
local regex = require("broadsheet.regex")
local word_lists = require("words.word_lists")

local M = {}

-- The number of a branch: Local 88 of the Metal Workers.
local NUMBER = regex.new("^(?:[A-Z]{1,2}-)?\\d+(?:[A-Z]|-(?:[A-Z]|\\d+))?$")
-- UFCW | 8-Golden State
local NAMED_NUMBER = regex.new("^\\d+-[A-Z][a-z]+$")
M.NUMBERED = word_lists.any("branches") .. "(?: Union)?(?: No\\.)?"
  .. " (?:[A-Z]{1,2}-)?\\d+(?:[A-Z](?![A-Za-z])|-(?:[A-Z](?![a-z])|\\d+))?"
M.LOCAL = regex.new("(" .. M.NUMBERED .. ")$")

-- Not a name of a hospital: Public Health.
local SUBJECTS = word_lists.set("health subjects")
local INSIDE = word_lists.set("numbered inside")
local PARTS = word_lists.set("parts of a union")
local OWNER = regex.new("[’']s$")
local GENITIVE = regex.new("s[’']$")

---The end of the name that a word leads to: Bank | of Norland.
---@param list organizations.EnglishWord[]
---@param index integer
---@return integer? index of its last word
local function object_end(list, index)
  local following = list[index + 1]
  if not following or not parts.LEADING[following.text] then
    return nil
  end
  local last = #list
  if list[index + 2] and list[index + 2].role == "name" and last == index + 2
    and list[index].kind == "union" then
    return nil -- Elm Miners' Union | of NTU
  end
  for i = index + 3, #list do
    local pair = ENTRIES[list[i].text .. " " .. (list[i + 1] or list[i]).text]
    local happens = list[i].role == "event" and list[i].kind == "" and list[i - 1].text ~= "and"
      and (list[i + 1] and list[i + 1].role == "event"
        or i == #list and list[i - 1].text ~= "of")
    if list[i].role == "skip" or happens or pair and pair.role == "event" then
      last = i - 1
      break
    end
  end
  while last > index + 1 and parts.LINKING[list[last].text] do
    last = last - 1
  end
  return last > index + 1 and last or nil
end

---Whether a union's number follows a word: SIPTU | Branch 12.
---@param list organizations.EnglishWord[]
---@param index integer
---@return boolean
local function is_branch(list, index)
  local word, number = list[index + 1], list[index + 2]
  return number ~= nil and M.LOCAL:test(word.text .. " " .. number.text)
end

---The end of a name that begins with a word for its sort: NHS | Strathmore.
---@param list organizations.EnglishWord[]
---@return integer
local function lead_end(list)
  for i = 3, #list do
    if list[i].role == "skip" or parts.LINKING[list[i].text] then
      return i - 1
    end
  end
  return #list
end

local NUMBERED_NAME = regex.new("^\\d+[A-Z]+$")
local CAMEL = regex.new("^(?!Mac|Mc)[A-Z][a-z]{2,}[A-Z][a-z]+$")
-- Where a part of a union is: GMB | Scotland.
local REGIONS = word_lists.set("regions")

---The end of a region behind a union or a firm, where the name does not go on: GMB | Scotland.
---@param list organizations.EnglishWord[]
---@param index integer
---@return integer?
local function region_end(list, index)
  local one, two = list[index + 1], list[index + 2]
  local last = two and REGIONS[one.text .. " " .. two.text] and index + 2
    or one and REGIONS[one.text] and index + 1
  local following = last and list[last + 1]
  local is_end = not following or parts.LINKING[following.text] or following.role == "skip"
  return last and is_end and last or nil
end

---The end of the part of a union known by name: USW | Hamilton Area Council, CWA | District 4.
---@param list organizations.EnglishWord[]
---@param index integer
---@return integer?
local function part_end(list, index)
  local following = list[index + 1]
  local third = #list == index + 2 and list[#list].text
  if third and not parts.LINKING[following.text] and (third == "Union" or REGIONS[third]) then
    return #list -- Industrico | Global Union, NTU | Health Ontario
  elseif following and NAMED_NUMBER:test(following.text) then
    local after = list[index + 2]
    return after and not after.role and not parts.LINKING[after.text] and index + 2 or index + 1
  elseif following and NUMBERED_NAME:test(following.text) then
    return index + 1
  elseif following and list[index + 2] and NUMBERED_NAME:test(list[index + 2].text) then
    return index + 2 -- NEU Healthcare | 1199NW
  elseif following and CAMEL:test(following.text) then
    return index + 1 -- the shop or the fund of a union: NTU | FreshMart
  end
  for i = index + 1, #list do
    local number = PARTS[list[i].text] and list[i + 1] and NUMBER:test(list[i + 1].text)
    local labor = list[i + 1] and PARTS[list[i + 1].text] -- the Tarn AFL-CIO Labor Council
    if number then
      return i + 1
    elseif parts.LINKING[list[i].text] or list[i].role == "event" and not labor then
      break
    elseif i > index + 1 and (PARTS[list[i].text] or list[i].kind == "association"
      and (list[i].role == "end" or list[i].role == "both")) then
      return i -- the NTU Welfare Fund
    end
  end
  return region_end(list, index)
end

---Whether a word and the number behind it are a branch of a union: Local Union No. | 3.
---@param list organizations.EnglishWord[]
---@param index integer
---@return boolean
local function is_numbered(list, index)
  local words = {}
  for i = math.max(1, index - 2), index + 1 do
    words[#words + 1] = list[i].text
  end
  return M.LOCAL:test(table.concat(words, " "))
end

---Whether the event of a body in the genitive follows: Laborers’ | Retiree Conference.
---@param list organizations.EnglishWord[]
---@param index integer
---@return boolean
local function leads_to_event(list, index)
  if OWNER:test(list[index].text) then
    return false -- the council's | Labor Day
  end
  local genitive = GENITIVE:test(list[index].text)
  -- Bakers and Millers | Apprentice Contest
  local trade = list[index].kind == "union" and not list[index].text:find("Union", 1, true)
    and list[index].text:find("s$") and list[index + 1] and not list[index + 1].role
  for i = index + 1, genitive and #list or math.min(index + (trade and 2 or 1), #list) do
    if list[i].role == "event" then
      return true
    end
  end
  return false
end

---Whether a word and the one before it are an event: Christmas | Party.
---@param list organizations.EnglishWord[]
---@param index integer
---@return boolean
local function is_event_pair(list, index)
  local pair = list[index - 1] and ENTRIES[list[index - 1].text .. " " .. list[index].text]
  return pair ~= nil and pair.role == "event"
end

-- Hotels go on with them: Harbour Hotel | & Conference Centre.
local VENUES = { Center = true, Centre = true, Spa = true, Casino = true }

---The end of a name behind the word that says what it is: Lakehead Power | & Light, Gower College
---| Swansea.
---@param list organizations.EnglishWord[]
---@param index integer
---@return integer
local function further(list, index)
  local following, after = list[index + 1], list[index + 2]
  local kind = list[index].kind
  if following and following.text == "&" and after and kind == "company" then
    local venue = list[index + 3]
    return venue and VENUES[venue.text] and index + 3 or index + 2
  elseif kind == "hospital" and following and not following.role and not after
    and not parts.LINKING[following.text] then
    return index + 1 -- Tarn General Hospital | Elmport
  elseif region_end(list, index) and (kind ~= "union" or following.text == "Council") then
    return region_end(list, index)
  elseif following and not after and not following.role and (list[index].text == "College"
    or list[index].text == "University" and index > 1) then
    return index + 1
  end
  return index
end

---The end of a club or the like of a branch: Local 8 | Retirees Club.
---@param list organizations.EnglishWord[]
---@param index integer of the number
---@return integer?
local function club_end(list, index)
  for i = index + 2, math.min(#list, index + 3) do
    local word, following = list[i], list[i + 1]
    local body = word.kind == "association" and (word.role == "both" or word.role == "end")
    if body and not list[index + 1].role and (not following or parts.LINKING[following.text]) then
      return i
    end
  end
  return nil
end

-- What two words with one of these are called, unless the first only says where.
local LANDS = { Scotland = true, Wales = true }
local COMPASS = word_lists.set("compass")
local OF_LANDS = word_lists.set("of a land")

---Whether a name may go on with "of" or "for" behind a word, and its kind then. Behind another word
---Banks is a person.
---@param list organizations.EnglishWord[]
---@param index integer
---@return string? kind
local function leads_on(list, index)
  local word, before = list[index], list[index - 1]
  local pair = before and ENTRIES[before.text .. " " .. word.text]
  if pair and pair.role == "both" then
    return pair.kind -- Family Services | of Elm
  end
  local is_open = word.role == "both" or word.role == "of" and not (before and word.kind == "bank")
  return (is_open or joints.is_borough(list, index)) and word.kind or nil
end

---The name in a run of words.
---@param list organizations.EnglishWord[]
---@return integer? last index of the last word of the name
---@return string? kind
function M.of(list)
  if list[1] and list[1].role == "given" and #list == 2 then
    return nil
  end
  for i, word in ipairs(list) do
    local following = list[i + 1]
    if following and NUMBER:test(following.text) and not INSIDE[word.text] then
      local is_union = is_numbered(list, i)
      local club = is_union and club_end(list, i + 1)
      if club then
        return club, list[club].kind
      end
      return object_end(list, i + 1) or i + 1, is_union and "union" or word.kind or "school"
    elseif leads_on(list, i) and not is_event_pair(list, i) then
      local last = object_end(list, i)
      if last then
        return last, leads_on(list, i)
      end
    elseif word.role == "name" and not is_branch(list, i) then
      return part_end(list, i) or i, word.kind
    elseif word.role == "lead" and i == 1 and list[2] and not list[2].role then
      return lead_end(list), word.kind
    end
  end
  for i = #list, 2, -1 do
    local pair = ENTRIES[list[i - 1].text .. " " .. list[i].text]
    local is_venue = pair ~= nil and pair.role == "event"
    if pair and i > 2 and pair.kind ~= "" then
      return i, pair.kind
    end
    local is_post = list[i - 1].role == "skip"
      or GENITIVE:test(list[i].text) and list[i + 1] ~= nil
      and not parts.LINKING[list[i + 1].text] -- Nurses' | Garden Fete
      or list[i].text == parts.HEALTH and SUBJECTS[list[i - 1].text] == true
      and (i < 4 or parts.LINKING[list[i - 2].text] == true)
      or (list[i].text == "Executive" or list[i].text == "Law") and list[i + 1] ~= nil
      and not parts.LINKING[list[i + 1].text]
    local is_event = is_venue or leads_to_event(list, i) or matters.is_one(list, i)
    if (list[i].role == "end" or list[i].role == "both") and not is_post and not is_event then
      return further(list, i), list[i].kind
    end
  end
  if #list == 2 and OF_LANDS[list[1].text] and REGIONS[list[2].text] then
    return 2, "association" -- Hydro | Tasmania
  elseif #list == 2 and LANDS[list[2].text] and not list[1].role and not COMPASS[list[1].text] then
    return 2, "association" -- Carers | Wales
  elseif list[1] and list[1].role == "camel" then
    local second = #list == 2 and not list[2].role and not OWNER:test(list[1].text)
    return second and 2 or 1, list[1].kind -- FreshMart | Elmport
  end
  return nil
end

return M
