-- Coordination: lists that print a division or an owner once for several bodies, 区人社局、税务局.

local divisions = require("words.divisions")
local regex = require("broadsheet.regex")
local sorts = require("words.sorts")
local word_lists = require("words.word_lists")

local M = {}

-- What stands between two names of a list.
local JOINTS = { ["、"] = true, ["和"] = true, ["与"] = true, ["及"] = true }

---Whether nothing but a comma or 和 stands between two names.
---@param candidate organizations.Candidate
---@param earlier organizations.Candidate?
---@param source string
---@return boolean
local function follows(candidate, earlier, source)
  if not earlier or not candidate.in_list then
    return false
  end
  return candidate.first == earlier.last + 4
    and JOINTS[source:sub(earlier.last + 1, candidate.first - 1)] == true
end

-- What joins bodies besides.
local WITH = {
  ["联合"] = true, ["会同"] = true, ["携手"] = true, ["协同"] = true, ["联手"] = true,
  ["主办、"] = true, ["主办，"] = true, ["指导、"] = true, ["指导，"] = true,
}

---Whether nothing but a list comma or a word for acting together stands between two names.
---@param candidate organizations.Candidate
---@param earlier organizations.Candidate
---@param source string
---@return boolean
local function goes_with(candidate, earlier, source)
  return follows(candidate, earlier, source)
    or WITH[source:sub(earlier.last + 1, candidate.first - 1)] == true
end

---Whether a body of a town or a street follows one: 街道总工会、街道办事处.
---@param candidate organizations.Candidate
---@param earlier organizations.Candidate
---@return boolean
local function shares_unit(candidate, earlier)
  local unit = candidate.text:sub(1, 6)
  return unit ~= "街道" or earlier.shape == "full" and earlier.core:sub(-6) == unit
end

-- Bodies whose division counts for those behind them: 市委组织部、|人社局.
local PUBLIC = { regional = true, adjacent = true }

-- An autonomous one has names of two lengths: 恩施州.
local PREFECTURE = "州"

---Whether a list names bodies of two divisions of a level before a place.
---@param candidates organizations.Candidate[]
---@param index integer of the last one
---@param level string
---@return boolean
local function has_two(candidates, index, level)
  local found
  for i = index, 1, -1 do
    local candidate = candidates[i]
    local division = candidate.full_division and candidate.divisions[#candidate.divisions]
    if division and divisions.level_of(division) == level then
      if found and found ~= division then
        return true
      end
      found = division
    end
    if not candidate.in_list then
      return false
    end
  end
  return false
end

---The division that a body in a list takes from the one before it, 柳河市人社局、|市工信局.
---@param candidate organizations.Candidate
---@param earlier organizations.Candidate
---@return string?
local function division_beside(candidate, earlier)
  local division = earlier.full_division and earlier.divisions[#earlier.divisions]
  if candidate.shape ~= "relative" or candidate.level == PREFECTURE then
    return nil
  elseif division and PUBLIC[earlier.form]
    and divisions.level_of(division) == candidate.level then
    return division
  end
  return earlier.shape == "relative" and earlier.level == candidate.level and earlier.beside or nil
end

-- Who holds posts in two bodies holds them in one division: 柳河市人大常委会|副主任、|市总工会主席.
local POSTS = regex.new("^(?:\\p{Han}{0,4}?" .. word_lists.any("post in a list") .. "、){1,3}$")
local LONGEST_POSTS = 60

---Whether nothing but posts stands between two bodies.
---@param candidate organizations.Candidate
---@param earlier organizations.Candidate
---@param source string
---@return boolean
local function holds_both(candidate, earlier, source)
  local length = candidate.first - earlier.last - 1
  return candidate.in_list and length > 0 and length <= LONGEST_POSTS
    and POSTS:test(source:sub(earlier.last + 1, candidate.first - 1))
end

-- Who heads it holds a post in another body of the division, 县人大常委会副主任、|总工会|主席, or sits in
-- its committee: 县委常委、宣传部部长、|总工会|主席.
local FEDERATION = "总工会"
local SEAT = regex.new("(?<level>[省市县区旗州])委(?:常委|副书记)、(?:\\p{Han}{0,6}?"
  .. word_lists.any("post in a list") .. "、){0,2}$")

---Makes the federation whose head sits in the committee of a level that of the level.
---@param candidate organizations.Candidate
---@param source string
local function inherit_seat(candidate, source)
  local from = math.max(1, candidate.first - LONGEST_POSTS)
  while from < candidate.first and (source:byte(from) & 0xC0) == 0x80 do
    from = from + 1
  end
  local seat = SEAT:exec(source:sub(from, candidate.first - 1))
  if seat then
    candidate.shape, candidate.level = "relative", seat.level
    candidate.full, candidate.rule = "{division}" .. candidate.text, "coordination"
  end
end

---Notes which names stand side by side in a list.
---@param candidates organizations.Candidate[]
---@param source string
function M.note_siblings(candidates, source)
  for i = 2, #candidates do
    local candidate, earlier = candidates[i], candidates[i - 1]
    if follows(candidate, earlier, source) then
      candidate.siblings = candidate.siblings or {}
      earlier.siblings = earlier.siblings or {}
      local division = division_beside(candidate, earlier)
      candidate.beside = division and not has_two(candidates, i - 1, candidate.level) and division
        or nil
      candidate.siblings[earlier.text] = true
      earlier.siblings[candidate.text] = true
    elseif candidate.shape == "relative" and holds_both(candidate, earlier, source) then
      candidate.beside = division_beside(candidate, earlier)
    end
  end
end

-- By itself it stands for any.
local UNION = "工会"

-- What an organization has one of: 远山公司党委、工会.
local OWN_BODIES = word_lists.set("own body")

---The owner of a body, when the body is named after it.
---@param candidate organizations.Candidate
---@return organizations.Parent?
local function owner_of(candidate)
  local parent = candidate.parents[#candidate.parents]
  return candidate.shape == "full" and OWN_BODIES[candidate.suffix] and parent
    and parent.kind ~= "union"
    and parent.length + #candidate.suffix == #(candidate.name or candidate.text) and parent or nil
end

---Gives a bare body in a list the owner that what stands before it tells.
---@param candidate organizations.Candidate
---@param earlier organizations.Candidate
---@param owner string its name
---@param parents organizations.Parent[] up to the owner
local function inherit_owner(candidate, earlier, owner, parents)
  candidate.shape, candidate.name, candidate.core = "full", owner .. candidate.text, owner
  candidate.divisions, candidate.full_division = earlier.divisions, earlier.full_division
  candidate.parents, candidate.rule = parents, "coordination"
end

-- 远山公司人力资源部、|工会: the department between is of the same house.
local DEPARTMENT_BETWEEN = regex.new("^\\p{Han}{2,6}(?:部|处|科|办公室|中心)(?:、|和|与)$")
local HOUSES = { company = true, hospital = true, school = true, bank = true }

---Gives a bare body the house whose department stands before it.
---@param candidate organizations.Candidate
---@param earlier organizations.Candidate?
---@param source string
---@return boolean
local function inherit_house(candidate, earlier, source)
  if not earlier or candidate.shape ~= "bare" or candidate.determiner
    or not OWN_BODIES[candidate.text] or earlier.shape ~= "full" or not HOUSES[earlier.kind]
    or not DEPARTMENT_BETWEEN:test(source:sub(earlier.last + 1, candidate.first - 1)) then
    return false
  end
  local name = earlier.name or earlier.text
  local parents = table.move(earlier.parents, 1, #earlier.parents, 1, {})
  parents[#parents + 1] = { length = #name, kind = earlier.kind, form = earlier.form,
    suffix = earlier.suffix }
  inherit_owner(candidate, earlier, name, parents)
  return true
end

-- What towns are called by.
local TOWNS = word_lists.list("town")

---@param text string
---@param from_start boolean? whether it begins with the word, and does not end with it
---@return string? unit the word for a town
local function unit_in(text, from_start)
  for i = 1, #TOWNS do
    local unit = TOWNS[i]
    if #text > #unit and (from_start and text:sub(1, #unit) or text:sub(-#unit)) == unit then
      return unit
    end
  end
  return nil
end

---The town or the street that a body belongs to: 柳泉镇 of 柳泉镇总工会, 东门街道 of 东门街道办事处.
---@param candidate organizations.Candidate
---@return string?
local function town_of(candidate)
  if candidate.shape ~= "full" or candidate.beside_town then
    return candidate.beside_town
  end
  local stem = (candidate.name or candidate.text):sub(1, -#candidate.suffix - 1)
  local own = candidate.core ~= "" and unit_in(candidate.suffix, true)
  return stem ~= "" and own and stem .. own or unit_in(stem) and stem or nil
end

---Gives a bare body in a list the town of the body before it: 柳泉镇总工会、|司法所, 镇妇联、|派出所.
---One that says itself what it belongs to takes no more than the name: 柳泉镇总工会、镇|政府.
---@param candidate organizations.Candidate
---@param earlier organizations.Candidate
---@return boolean
local function inherit_town(candidate, earlier)
  local town = candidate.form ~= "legal" and candidate.kind ~= "company" and town_of(earlier)
  local unit = not town and earlier.unit or nil
  local own = unit_in(candidate.text, true)
  if not town and (own or not unit or not unit_in(unit .. unit))
    or town and own and unit_in(town) ~= own then
    return false
  end
  candidate.rule, candidate.beside_town, candidate.town = "coordination", town or nil, earlier.town
  candidate.unit, candidate.unit_beside = unit, unit ~= nil
  if town then
    local text = candidate.text:sub(own and #own + 1 or 1)
    candidate.shape, candidate.name, candidate.core = "full", town .. text, town
    candidate.divisions, candidate.full_division = earlier.divisions, earlier.full_division
  end
  return true
end

---Gives bare bodies in a list the division or the owner of the body before them.
---@param candidates organizations.Candidate[]
---@param source string
function M.inherit(candidates, source)
  for i = 1, #candidates do
    local candidate = candidates[i]
    local earlier = candidates[i - 1]
    if earlier and candidate.unit and #candidate.divisions == 0 and not candidate.determiner
      and earlier.determiner and follows(candidate, earlier, source) then
      candidate.determiner = earlier.determiner -- 各县总工会、|开发区工会
    end
    local owner = earlier and candidate.shape == "bare" and OWN_BODIES[candidate.text]
      and follows(candidate, earlier, source) and owner_of(earlier)
    local beside = candidate.shape == "bare" and not candidate.determiner
      and earlier and not earlier.determiner and goes_with(candidate, earlier, source)
    if inherit_house(candidate, earlier, source) then
      candidate.weak = false
    elseif beside and inherit_town(candidate, earlier) then
      candidate.weak = false
    elseif owner then
      inherit_owner(candidate, earlier, (earlier.name or earlier.text):sub(1, -#earlier.suffix - 1),
        earlier.parents)
    elseif earlier and earlier.shape == "bare" and candidate.shape == "bare"
      and OWN_BODIES[candidate.text] and candidate.text ~= UNION
      and OWN_BODIES[earlier.suffix]
      and follows(candidate, earlier, source) and sorts.owner_of(earlier) ~= "" then
      candidate.borrowed, candidate.parents = sorts.owner_of(earlier), earlier.parents
    elseif candidate.shape == "bare" and candidate.form == "regional" and earlier
      and PUBLIC[earlier.form] and shares_unit(candidate, earlier)
      and (goes_with(candidate, earlier, source)
        or candidate.text == FEDERATION and holds_both(candidate, earlier, source)) then
      if earlier.shape == "relative" then
        candidate.shape, candidate.level = "relative", earlier.level
        candidate.full = "{division}" .. candidate.text
      elseif earlier.shape == "full" and #earlier.divisions > 0 then
        candidate.shape, candidate.divisions = "full", earlier.divisions
        local core = earlier.core
        local unit = candidate.text:sub(1, 6) == core:sub(-6) and 6 or 0
        candidate.core = core:sub(1, -unit - 1)
        candidate.name = table.concat(earlier.divisions) .. candidate.core .. candidate.text
      end
      candidate.rule = "coordination"
    elseif candidate.shape == "bare" and candidate.text == FEDERATION and candidate.in_list then
      inherit_seat(candidate, source)
    end
  end
end

return M
