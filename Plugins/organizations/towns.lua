-- Towns: bodies that leave out which town or street they belong to, 镇司法分局 after 柳泉镇总工会.

local M = {}

-- Suffixes that hold the word themselves: 镇|政府, 街道|办事处.
local OWN_UNITS = { "街道", "镇", "乡" }

---@param suffix string
---@return string?
local function own_unit(suffix)
  for _, unit in ipairs(OWN_UNITS) do
    if suffix:sub(1, #unit) == unit and #suffix > #unit then
      return unit
    end
  end
  return nil
end

---@param candidate organizations.Candidate
---@return string?
local function town_of(candidate)
  local unit = candidate.shape == "full" and candidate.core ~= "" and own_unit(candidate.suffix)
  return unit and candidate.core .. unit or candidate.town
end

---The word for a town that a body of a town without a name begins with.
---@param candidate organizations.Candidate
---@return string?
local function unit_of(candidate)
  if candidate.shape == "bare" then
    return own_unit(candidate.text)
  elseif candidate.shape == "full" or candidate.form == "regional" then
    return candidate.unit
  end
  return nil
end

---The place of a candidate in the reader's order: titles come before the body.
---@param candidate organizations.Candidate
---@return integer
local function place_of(candidate)
  return candidate.where == "body" and candidate.first or 0
end

---The one town of a kind that the names of an article tell; of several the one named before.
---@param candidates organizations.Candidate[]
---@param candidate organizations.Candidate
---@param unit string
---@return string?
local function town_for(candidates, candidate, unit)
  local town, before
  local contradiction, earlier_contradiction = false, false
  for _, other in ipairs(candidates) do
    local found = town_of(other)
    if found and found:sub(-#unit) == unit then
      contradiction = contradiction or town ~= nil and town ~= found
      town = found
      if place_of(other) < place_of(candidate) then
        earlier_contradiction = earlier_contradiction or before ~= nil and before ~= found
        before = found
      end
    end
  end
  return not contradiction and town or not earlier_contradiction and before or nil
end

---Gives such bodies the name of their town.
---@param candidates organizations.Candidate[]
function M.resolve(candidates)
  for _, candidate in ipairs(candidates) do
    local unit = not candidate.determiner and unit_of(candidate)
    local town = unit and town_for(candidates, candidate, unit)
    if town then
      candidate.name, candidate.shape = town .. candidate.text:sub(#unit + 1), "full"
    end
  end
end

return M
