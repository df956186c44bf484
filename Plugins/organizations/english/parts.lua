-- English parts: the names that a run of capitalized words may hold, divided at a linking word and
-- behind an owner.

local ENTRIES = require("english.words")
local joints = require("english.joints")
local regex = require("broadsheet.regex")
local spelling = require("english.spelling")
local word_lists = require("words.word_lists")

local M = {}

local OWNER = regex.new("[’']s$")

-- Words inside of a name, and those that lead on from its first word.
M.LINKING = { of = true, ["for"] = true, on = true, ["and"] = true, the = true, ["&"] = true,
  ["in"] = true }
M.LEADING = { of = true, ["for"] = true, on = true, ["in"] = true }

-- The word that a trade and a hospital share.
M.HEALTH = "Health"

-- People after whom organizations are named: their possessive is a part of the name.
local PEOPLE = regex.new("^(?:\\w*[Mm][ae]n|" .. word_lists.any("possessive") .. ")[’']s$")

local COUNTRIES = word_lists.set("countries")
local WITH_OF = word_lists.set("with of")

-- Health | and Social Care
local HEALTH_AND = word_lists.set("health and")

local SAINT = { St = true, ["St."] = true, Saint = true }

---Whether a word makes a name one of a union or an association.
---@param word string?
---@return boolean
function M.is_union(word)
  local entry = word and ENTRIES[word]
  return entry ~= nil and (entry.kind == "union" or entry.kind == "association")
end

local NAMING = { ["end"] = true, of = true, both = true, name = true, lead = true, camel = true }

---Whether some word from one place to another makes a name.
---@param list organizations.EnglishWord[]
---@param first integer
---@param last integer
---@return boolean
local function has_role(list, first, last)
  for i = first, last do
    local pair = i > first and ENTRIES[list[i - 1].text .. " " .. list[i].text]
    if NAMING[list[i].role] or pair and pair.role == "end" then
      return true
    end
  end
  return false
end

---How many words stand together before "and".
---@param list organizations.EnglishWord[]
---@param index integer of "and"
---@return integer
local function words_before(list, index)
  local count = 0
  for i = index - 1, 1, -1 do
    if M.LINKING[list[i].text] or list[i].role == "skip" then
      break
    end
    count = count + 1
  end
  return count
end

-- The trades of a union are two or three words: Bakers and Millers Union.
local MAXIMUM_TRADE, MAXIMUM_UNION = 2, 2

local PLURAL = regex.new("s[’']?$")

---Whether one word and its legal forms are all that stands after "and".
---@param list organizations.EnglishWord[]
---@param index integer of "and"
---@return boolean
local function is_legal_after(list, index)
  local last = list[index + MAXIMUM_UNION]
  local entry = last and ENTRIES[last.text]
  local first = list[index + 1]
  return entry ~= nil and (entry.legal or entry.kind == "company" and entry.role == "both")
    and not NAMING[first.role]
end

---Whether the words around "and" are the trades that one organization is named after: Couriers and
---Carriers Union, Telegraph and Telephone Corp.
---@param list organizations.EnglishWord[]
---@param index integer of "and"
---@return boolean
local function is_pair_of_trades(list, index)
  local left, last = list[index - 1], list[index + MAXIMUM_UNION]
  local entry = left and ENTRIES[left.text:gsub("’.*$", ""):gsub("'.*$", "")]
  local right = list[index + 1]
  if entry and last and not list[index + 3] and right and PLURAL:test(left.text)
    and PLURAL:test(right.text) and M.is_union(last.text) and entry.kind ~= "union" then
    return true -- Garment Manufacturers and Exporters Association
  elseif left and left.text == "Workers" and right and not right.role and PLURAL:test(right.text)
    and last and not list[index + 3] and M.is_union(last.text) then
    return true -- Nursery Workers and Helpers Union
  elseif right and joints.are_trades_of_one(list, index) then
    return true
  elseif not entry or entry.legal or words_before(list, index) > MAXIMUM_TRADE then
    return false
  end
  return entry.kind == "company" and is_legal_after(list, index)
    or NAMING[entry.role] and (entry.role ~= "both" or entry.kind ~= "union") -- no Clerks Guild
      and (entry.kind == "company" or entry.kind == "union"
      or left.text == M.HEALTH) and last ~= nil and (last.kind == "union" or M.is_union(last.text))
end

-- What a union has by numbers, and the number.
local BRANCHES = word_lists.set("by numbers")
local NUMBER = regex.new("^(?:[A-Z]{1,2}-)?\\d+(?:-(?:[A-Z](?![a-z])|\\d+))?$")

-- On Tuesday | Bakers and Millers Local 4: no post of a person.
local NO_POST = regex.new("day$|^(?:January|February|March|April|May|June|July|August|September"
  .. "|October|November|December|In|On|At|By|The|For|With|From|Registered)$")

-- With these words a name begins.
local BEGINS = { lead = true, name = true }

-- With these words a union's name begins.
local NATIONAL = regex.new("^(?:[A-Z]{3,}|" .. word_lists.any("begins a union") .. ")$")

---Whether one word without a trade stands before the name of another: Tarnco | and | Metal Local 4;
---Elmport | and | Pat’s Foods.
---@param list organizations.EnglishWord[]
---@param index integer of the linking word
---@return boolean
local function is_lone(list, index)
  local left, right = list[index - 1], list[index + 1]
  if left.role or PLURAL:test(left.text) or not right then
    return false
  elseif OWNER:test(right.text) then
    return true
  end
  for i = index + 1, NATIONAL:test(right.text) and #list - 1 or index do
    if list[i].text == "Local" or list[i].text == "Lodge" then
      return NUMBER:test(list[i + 1].text)
    end
  end
  return false
end

---Whether the words behind a linking word end with a country's name.
---@param list organizations.EnglishWord[]
---@param index integer of the linking word
---@return boolean
local function leads_to_country(list, index)
  for i = index + 1, #list do
    if COUNTRIES[list[i].text] then
      return not list[i + 1] or M.LINKING[list[i + 1].text] == true
    elseif M.LINKING[list[i].text] then
      return false
    end
  end
  return false
end

---Whether a run is two names at a linking word: Department of Labor | and | Smith & Sons Ltd.
---@param list organizations.EnglishWord[]
---@param index integer of the linking word
---@return boolean
local function is_split(list, index)
  local before = list[index - 1]
  if M.LEADING[list[index].text] then
    local branch = index > 2 and list[index - 2]
    local pair = branch and ENTRIES[branch.text .. " " .. before.text]
    if joints.divides(list, index) or pair and pair.role == "event" then
      return true
    elseif list[index].text == "in" then
      return not joints.holds_in(list, index)
    elseif joints.is_borough(list, index - 1) or joints.are_of_land(list, index) then
      return false
    end
    local sort = index > 3 and list[index - 3]
    if sort and sort.role == "both" and M.LEADING[list[index - 2].text] and not before.role
      and PLURAL:test(before.text) and M.is_union(sort.text) then
      return false -- Confederation of Heads | of Primary Schools
    elseif before and before.after_the and WITH_OF[before.text] and list[index].text == "of" then
      return false
    elseif leads_to_country(list, index) then
      return false -- Sport for Workers NZ
    elseif before and before.text == "Lady" and index > 2 and list[index - 2].text == "Our"
      or pair and pair.role == "both" then
      return false -- Family Services of Elm
    elseif before and before.text == "Club" and list[index].text == "for" then
      return true
    end
    return not before or before.role ~= "both" and before.role ~= "of" and before.text ~= "Unions"
      and not (branch and BRANCHES[branch.text] and NUMBER:test(before.text))
  end
  local left = list[index - 1]
  local right = list[index + 1]
  if list[index].text == "and" and right and BEGINS[right.role] or joints.are_two(list, index) then
    return true
  elseif left and (left.listed and left.role ~= "name" and left.role ~= "cued"
    or left.text == M.HEALTH and right and HEALTH_AND[right.text]) then
    return false
  end
  local words_left = words_before(list, index)
  local post = list[index - words_left - 1]
  if post and post.role == "skip" and words_left < 4 and index - words_left > 2
    and not NO_POST:test(post.text) then
    return true -- NTU President Jane Poe | and | Tarn Group
  end
  if words_left == 1 and is_lone(list, index)
    or words_left == 2 and list[index - 2].role == "given" then -- Jane Poe | and | Tarn Foods
    return true
  end
  local is_word = left and (left.role == "end" or left.role == "both") and words_left == 1
    and not (left.kind == "union" and list[#list].kind == "company")
  if list[index].text ~= "and" or not has_role(list, index + 1, #list) then
    return false
  end
  local after = list[index + 1]
  local is_name = has_role(list, index - words_left, index - 1)
    or left.text == "County" and words_left > 1 -- Upper Tarn County | and | Tarn Foods
    or joints.ends_matter(list, index, index - words_left - 1)
  return after ~= nil and after.text == "the"
    or is_name and not is_word and not joints.are_matters(list, index)
    and not is_pair_of_trades(list, index)
end

-- In front of these words one that is else no part of a name begins it: Our Lady of Elm Hospital.
local BEGUN = { Our = { Lady = true, Saviour = true, Saviours = true },
  All = word_lists.set("all of") }

---Whether a word is no part of the name that follows it.
---@param list organizations.EnglishWord[]
---@param index integer
---@return boolean
local function is_skipped(list, index)
  local word, following = list[index], list[index + 1]
  local begun = following and BEGUN[word.text]
  if word.role == "event" and following and following.role == "name" then
    return true -- Every Christmas | UNISON
  end
  local whole = word.text == "All" and word.after_the -- the All Norland Porters' Union
  return word.role == "skip" and not whole and not (begun and begun[following.text])
end

---Whether a possessive is a saint's, as in St Anne's Hospital.
---@param list organizations.EnglishWord[]
---@param index integer
---@return boolean
local function is_saint(list, index)
  return index > 1 and SAINT[list[index - 1].text] == true
end

---Whether an owner's name is the whole name: Brewster's Bakery.
---@param list organizations.EnglishWord[]
---@param index integer of the possessive
---@return boolean
local function is_owner_named(list, index)
  local following, after = list[index + 1], list[index + 2]
  return following ~= nil and following.role == "end"
    and (not after or M.LINKING[after.text] == true)
end

---The names that a run may hold, without what stands in front of them.
---@param list organizations.EnglishWord[]
---@param acronym string? in brackets behind the run
---@return organizations.EnglishWord[][]
function M.of(list, acronym)
  local found, part = {}, {}
  local whole = spelling.spelled_from(list, acronym)
  for i, word in ipairs(list) do
    local linking = M.LINKING[word.text] and word.text ~= "&"
    if linking and i < whole and is_split(list, i) then
      found[#found + 1] = part
      part = {}
    elseif OWNER:test(word.text) and has_role(list, i + 1, #list) and not word.role
      and not is_saint(list, i) and not PEOPLE:test(word.text)
      and not is_owner_named(list, i) then
      if has_role(part, 1, #part) then -- the owner is an organization itself
        part[#part + 1] = word
        found[#found + 1] = part
      end
      part = {}
    elseif word.attribute and not has_role(part, 1, #part) then
      part = {} -- St. Elm-based | Local 88
    elseif #part > 0 or not is_skipped(list, i) and not linking then
      part[#part + 1] = word
    end
  end
  found[#found + 1] = part
  return found
end

return M
