-- English joints: where "of" and "in" stand inside a name, and where they divide two.

local regex = require("broadsheet.regex")
local word_lists = require("words.word_lists")

local M = {}

local COUNTRIES = word_lists.set("countries")
local PLURAL = regex.new("s[’']?$")
-- What people are of, besides a union known by name.
local HOUSES = { Hospital = true, Local = true, Lodge = true, Center = true, Centre = true }
-- In front of "Borough of" they make it a public body.
local BOROUGHS = { London = true, Royal = true, Metropolitan = true }

---Whether people stand before a linking word whose house is named behind it: Nurses | of the Elm
---Road Hospital, Stagehands | of Local 8.
---@param list organizations.EnglishWord[]
---@param index integer of the linking word
---@return boolean
function M.are_people_of(list, index)
  local people, after = list[1], list[index + 1]
  if index ~= 2 or people.kind ~= "union" or not PLURAL:test(people.text) or not after then
    return false
  end
  for i = index + 1, #list do
    if HOUSES[list[i].text] then
      return true
    end
  end
  return after.text == "the" or after.role == "name"
end

-- Communications Workers | of America.
local LANDS = { America = true, Canada = true, Britain = true, Ireland = true, Australia = true,
  India = true }

---Whether a union did something for another house: Metal Union | for the Elm Blood Service.
---@param list organizations.EnglishWord[]
---@param index integer of the linking word
---@return boolean
function M.is_done_for(list, index)
  local before = list[index - 1]
  if list[index].text ~= "for" or index < 3 or before.text ~= "Union" then
    return false
  end
  for i = index + 1, #list do
    if list[i].role == "end" or list[i].role == "both" then
      return true
    end
  end
  return false
end

---Whether a linking word divides people or a union from another house; Banks behind a given name is
---a person.
---@param list organizations.EnglishWord[]
---@param index integer of the linking word
---@return boolean
function M.divides(list, index)
  local before = list[index - 1]
  local person = index > 2 and before.text == "Banks" and not list[index - 2].role
  return person or M.are_people(list, index) or M.are_people_of(list, index)
    or M.is_done_for(list, index)
end

---Whether the matter of one house ends at "and", behind which another of three words or a firm
---stands: Chamber of Commerce | and Elm County Humane Society.
---@param list organizations.EnglishWord[]
---@param index integer of "and"
---@param leading integer of the linking word before it
---@return boolean
function M.ends_matter(list, index, leading)
  local of, sort, last = list[leading], list[leading - 1], list[#list]
  if not of or of.text ~= "of" or not sort or sort.kind == "government" then
    return false
  end
  local firm = last.kind == "company" and #last.text < 5 -- Ltd, Inc
  return (#list - index > 2 or firm) and (last.role == "end" or last.role == "both")
    and last.kind ~= "union"
end

---Whether workers are those of a whole country: Communications Workers | of America Local 88.
---@param list organizations.EnglishWord[]
---@param index integer of the linking word
---@return boolean
function M.are_of_land(list, index)
  local before, after = list[index - 1], list[index + 1]
  return index > 2 and before.kind == "union" and after ~= nil and LANDS[after.text] == true
    and list[index].text == "of"
end

---Whether "in" belongs to a name: Women | in Crisis Centre, Society of Elm Surveyors | in Ireland.
---@param list organizations.EnglishWord[]
---@param index integer of the linking word
---@return boolean
function M.holds_in(list, index)
  local following = list[index + 1].text
  if not COUNTRIES[following] and following ~= "Ireland" then
    return true
  end
  for i = index - 1, 2, -1 do
    local sort = list[i - 1].role
    if list[i].text == "and" then
      return false
    elseif list[i].text == "of" then
      return sort == "both" or sort == "of"
    end
  end
  return false
end

---Whether a borough is a public body: London Borough of Elmden.
---@param list organizations.EnglishWord[]
---@param index integer
---@return boolean
function M.is_borough(list, index)
  local before = list[index - 1]
  return list[index].text == "Borough" and before ~= nil and BOROUGHS[before.text] == true
end

-- What an office for several matters is called.
local OFFICES = { Ministry = true, Department = true, Bureau = true, Directorate = true }

---Whether the words around "and" are two matters of one office: Ministry of Human Resources | and |
---Social Security.
---@param list organizations.EnglishWord[]
---@param index integer of "and"
---@return boolean
function M.are_matters(list, index)
  local left, last = list[index - 1], list[#list]
  local first = index - 1
  while first > 1 and list[first].text ~= "of" and list[first].text ~= "for" do
    first = first - 1
  end
  return first > 1 and OFFICES[list[first - 1].text] == true and left.role == "end"
    and left.kind == "company" and #list - index <= 2 and last.role == "end"
    and last.kind == "company" and #last.text > 4
end

-- The matters that a chamber has besides commerce.
local COMMERCE = word_lists.set("commerce and")

---Whether a whole name follows "and" behind a body on a matter: Chamber of Mines | and National
---Union of Miners; Ministry of Health | and Metal Union.
---@param list organizations.EnglishWord[]
---@param index integer of "and"
---@return boolean
local function is_name_after(list, index)
  local sort
  for i = 2, index - 1 do
    sort = sort or list[i].text == "of" and list[i - 1].role and list[i - 1]
  end
  for i = index + 1, sort and #list or 0 do
    if list[i].text == "and" then
      return false
    end
  end
  local last = list[#list]
  if sort and sort.kind == "government" and #list > index + 1 and last.role == "both"
    and (last.kind == "union" or last.kind == "association") then
    return true
  end
  for i = index + 2, sort and math.min(index + 3, #list - 1) or 0 do
    if list[i].role == "both" and list[i + 1].text == "of" then
      return true
    end
  end
  return false
end

---Whether "and" divides an acronym, or a chamber of commerce, from another house: ETUC | and | Elm
---City Council; Chamber of Commerce | and | Tarn Foods.
---@param list organizations.EnglishWord[]
---@param index integer of "and"
---@return boolean
function M.are_two(list, index)
  local left, right, last = list[index - 1], list[index + 1], list[#list]
  if not left or not right or list[index].text ~= "and" then
    return false
  elseif left.text == "Commerce" and index > 2 and list[index - 2].text == "of" then
    return not COMMERCE[right.text]
  elseif is_name_after(list, index) then
    return true
  end
  local ends = last.role == "end" or last.role == "both"
  return index == 2 and left.text:find("^%u%u%u+$") ~= nil and right.text:find("%l") ~= nil
    and #list > 4 and ends
end

local OF_WORKERS = regex.new(
  "^(?:Employees|Workers|Staff|Officers|Operatives|Officials)[’']?s?[’']?$")

---Whether the trades around "and" are those of one union, which "the" in front shows: the Building
---Construction | and | Timber Industries Employees' Union; the Norland Registered Nurses | and |
---Midwives Association.
---@param list organizations.EnglishWord[]
---@param index integer of "and"
---@return boolean
function M.are_trades_of_one(list, index)
  local first, last, left, right = index - 1, list[#list], list[index - 1], list[index + 1]
  while first > 1 and not list[first].after_the and list[first].text ~= "of"
    and list[first].text ~= "and" and list[first].role ~= "skip" do
    first = first - 1
  end
  if not list[first].after_the or last.kind ~= "union" and last.text ~= "Association"
    or #list - index > 4 or #list - index < 2 then
    return false
  end
  local plural = #list == index + 2 and PLURAL:test(left.text) and PLURAL:test(right.text)
  return plural and (left.kind == "union" or not left.role)
    or OF_WORKERS:test(list[#list - 1].text) and left.kind == "company"
end

-- People of a house, in front of "of" and its name.
local PEOPLE_OF = word_lists.set("people of it")

---Whether people of a house stand before a linking word: Members | of Age UK.
---@param list organizations.EnglishWord[]
---@param index integer of the linking word
---@return boolean
function M.are_people(list, index)
  return index == 2 and PEOPLE_OF[list[1].text] ~= nil
end

return M
