-- Towns: bodies that leave out which town or street they belong to, 镇司法分局 after 柳泉镇总工会.

local town_places = require("aliases.town_places")

local M = {}

local PARK, is_of, own_unit = town_places.PARK, town_places.is_of, town_places.own_unit

-- What a division has one of, so that the body of another's stands in full.
local ZONES = { ["经开区"] = true, ["高新区"] = true, ["开发区"] = true, ["保税区"] = true }
local SHORTEST_ZONE, COMPANY = 9, "company" -- bytes

---The zone that a body belongs to by its name, if that is called after a city: 临江|高新区|总工会.
---@param candidate organizations.Candidate
---@return string?
local function zone_of(candidate)
  if #candidate.divisions > 0 and ZONES[candidate.core:sub(-SHORTEST_ZONE)] then
    return table.concat(candidate.divisions) .. candidate.core
  end
  return nil
end

---@param candidate organizations.Candidate
---@return string?
local function town_of(candidate)
  if candidate.shape ~= "full" then
    return candidate.town
  end
  local unit = candidate.core ~= "" and own_unit(candidate.suffix)
  return unit and candidate.core .. unit or candidate.town or zone_of(candidate)
end

---The word for a town that a body of a town without a name begins with.
---@param candidate organizations.Candidate
---@return string?
local function unit_of(candidate)
  if candidate.unit_beside then
    return candidate.unit
  elseif candidate.shape == "bare"
    or candidate.shape == "general" and candidate.kind == "hospital" then
    return own_unit(candidate.text)
  end
  return candidate.unit
end

---The place of a candidate in the reader's order: titles come before the body.
---@param candidate organizations.Candidate
---@return integer
local function place_of(candidate)
  return candidate.where == "body" and candidate.first or 0
end

---@class organizations.Town
---@field name string
---@field place integer in the reader's order

---The towns of a sort that the names of an article tell; without any, those that stand in it as
---places.
---@param candidates organizations.Candidate[]
---@param readings organizations.Reading[]
---@param unit string the word for such a town
---@return organizations.Town[]
local function towns_in(candidates, readings, unit)
  local towns = {}
  for i = 1, #candidates do
    local candidate = candidates[i]
    local name = town_of(candidate)
    if name and is_of(name, unit) then
      towns[#towns + 1] = { name = name, place = place_of(candidate) }
    end
  end
  for _, reading in ipairs(#towns == 0 and readings or {}) do
    town_places.add(reading, unit, towns)
  end
  return towns
end

---The one town of a kind; of several the one named before.
---@param towns organizations.Town[]
---@param candidate organizations.Candidate
---@param unit string
---@return string?
local function town_for(towns, candidate, unit)
  local town, before
  local contradiction, earlier_contradiction = false, false
  for _, other in ipairs(towns) do
    local found = other.name
    if is_of(found, unit) then
      contradiction = contradiction or town ~= nil and town ~= found
      town = found
      if other.place < place_of(candidate) then
        earlier_contradiction = earlier_contradiction or before ~= nil and before ~= found
        before = found
      end
    end
  end
  return not contradiction and town or not earlier_contradiction and before or nil
end

---Whether a page has a body of a park that it does not name there.
---@param sheets organizations.Sheet[]
---@return boolean
local function speaks_of_park(sheets)
  for _, sheet in ipairs(sheets) do
    for _, reading in ipairs(sheet.readings) do
      for i = 1, #reading.candidates do
        if reading.candidates[i].unit == PARK then
          return true
        end
      end
    end
  end
  return false
end

---@class organizations.Park
---@field name string
---@field bodies table<string, boolean> the names of its bodies

---The one park that the names on a page tell.
---@param sheets organizations.Sheet[]
---@return organizations.Park?
function M.park_of(sheets)
  local park, bodies
  if not speaks_of_park(sheets) then
    return nil
  end
  bodies = {}
  for _, sheet in ipairs(sheets) do
    for _, reading in ipairs(sheet.readings) do
      for i = 1, #reading.candidates do
        local name = town_of(reading.candidates[i])
        if name and is_of(name, PARK) and name ~= PARK then
          if park and park ~= name then
            return nil
          end
          park = name
          bodies[reading.candidates[i].text] = true
        end
      end
    end
  end
  return park and { name = park, bodies = bodies } or nil
end

---The only town of a kind that the articles of a page tell.
---@param sheets organizations.Sheet[]
---@return table<string, string> by the word for it
function M.only_ones(sheets)
  local only, several = {}, {}
  for _, sheet in ipairs(sheets) do
    for _, unit in ipairs(town_places.OWN_UNITS) do
      local candidates = {}
      for _, reading in ipairs(sheet.readings) do
        table.move(reading.candidates, 1, #reading.candidates, #candidates + 1, candidates)
      end
      for _, town in ipairs(towns_in(candidates, sheet.readings, unit)) do
        several[unit] = several[unit] or only[unit] ~= nil and only[unit] ~= town.name
        only[unit] = town.name
      end
    end
  end
  for unit in pairs(several) do
    only[unit] = not several[unit] and only[unit] or nil
  end
  return only
end

-- A park's union is called so in short, whatever its form.
local UNION, UNIONS = "工会", { "工会", "工会联合会", "联合工会", "总工会" }

---The body of a page's park that an article calls by the word for it.
---@param park organizations.Park
---@param rest string what stands behind the word
---@return string?
local function body_of(park, rest)
  for _, form in ipairs(rest == UNION and UNIONS or { rest }) do
    if park.bodies[park.name .. form] then
      return park.name .. form
    end
  end
  return nil
end

---Whether an article has the name of a body in full: 柳河经开区总工会 beside 经开区总工会.
---@param candidates organizations.Candidate[]
---@param short organizations.Candidate
---@return boolean
local function is_in_full(candidates, short)
  local text = short.text
  for i = 1, #candidates do
    local other = candidates[i]
    if other.shape == "full" and #other.text > #text and other.text:sub(-#text) == text then
      return true
    end
  end
  return false
end

-- 街道工会、街道总工会 may be that of any street.
local FEDERATION = "总工会"

---The only town of a page for a body of one that is no union.
---@param only table<string, string>
---@param candidate organizations.Candidate
---@param unit string
---@return string?
local function only_of_page(only, candidate, unit)
  local text = candidate.text
  return text ~= unit .. UNION and text ~= unit .. FEDERATION and only[unit] or nil
end

---Gives such bodies the name of their town.
---@param candidates organizations.Candidate[]
---@param readings organizations.Reading[]
---@param park organizations.Park? the one of the page
---@param only table<string, string> the only town of a kind that the page tells
function M.resolve(candidates, readings, park, only)
  local towns = {}
  for _, candidate in ipairs(candidates) do
    local unit = not candidate.determiner and not candidate.counted and unit_of(candidate)
    if ZONES[unit] and (candidate.kind == COMPANY or is_in_full(candidates, candidate)) then
      unit = nil -- a company is called after the zone that it lies in
    end
    if unit then
      towns[unit] = towns[unit] or towns_in(candidates, readings, unit)
    end
    local town = unit and (town_for(towns[unit], candidate, unit)
      or #towns[unit] == 0 and only_of_page(only, candidate, unit) or nil)
    local rest = unit and candidate.text:sub(candidate.unit_beside and 1 or #unit + 1)
    local name = town and town .. rest
      or park and unit == PARK and #towns[unit] == 0 and body_of(park, rest)
    if name then
      candidate.name, candidate.shape = name, "full"
    end
  end
end

return M
