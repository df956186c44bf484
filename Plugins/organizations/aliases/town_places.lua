-- Towns that stand in a text as places, and the words that their names end in.

local word_lists = require("words.word_lists")

local M = {}

-- Suffixes that hold the word themselves: 镇|政府, 街道|办事处.
M.OWN_UNITS = { "街道", "镇", "乡" }

-- A park is called so whatever ends its name, and a zone in short: 园区工会 is that of 柳河产业园.
M.PARK = "园区"
local FULL_UNITS = {
  [M.PARK] = { "园", "园区", "工业区" },
  ["经开区"] = { "经济开发区", "经济技术开发区" },
  ["高新区"] = { "高新技术开发区", "高新技术产业开发区" },
}
local SHORTEST_PARK, LONGEST_PARK = 12, 36

---Whether a name is that of a sort of town.
---@param name string
---@param unit string the word for it
---@return boolean
function M.is_of(name, unit)
  for _, word in ipairs(FULL_UNITS[unit] or {}) do
    if name:sub(-#word) == word then
      return true
    end
  end
  return name:sub(-#unit) == unit
end

---The word for a town that a suffix begins with: 镇|政府.
---@param suffix string
---@return string?
function M.own_unit(suffix)
  for _, unit in ipairs(M.OWN_UNITS) do
    if suffix:sub(1, #unit) == unit and #suffix > #unit then
      return unit
    end
  end
  return nil
end

-- How long the name of a town is before the word for it, and what makes it another word: 小城|镇.
local SHORTEST, LONGEST = 6, 9
local COMMON = word_lists.set("no end of a town's name")

-- What stands before the name of a town.
local EDGE = { region = true, stop = true, punct = true, comma = true, link = true }

---Where the word for a town ends in a token, if one begins it: 从柳泉|镇政府|大院出发, since where a
---body sits is a place as well.
---@param entry organizations.Entry
---@param source string
---@param first integer
---@param last integer
---@return integer?
local function unit_end(entry, source, first, last)
  if entry.class == "unit" then
    return entry.division and last or nil
  end
  local unit = M.own_unit(source:sub(first, last))
  return unit and first + #unit - 1
end

-- The tokens that may hold the word for a town.
local HOLDS_UNIT = { unit = true, suffix = true }

---Adds the towns that stand in a text as places: 临沂市|柳泉镇.
---@param reading organizations.Reading
---@param towns organizations.Town[]
local function add_places(reading, towns)
  local tokens, source = reading.tokens, reading.source
  local flat, entries = tokens.flat, tokens.entries
  for at = 3, #flat, 3 do
    local entry = entries[flat[at]]
    if HOLDS_UNIT[entry.class] then
      local first, from = flat[at - 2], (flat[at - 4] or 0) + 1
      local length = first - from
      local last = length >= SHORTEST and length <= LONGEST
        and unit_end(entry, source, first, flat[at - 1])
      if last and not source:find("^%d", from)
        and (at == 3 or EDGE[entries[flat[at - 3]].class])
        and not COMMON[source:sub(first - 3, first - 1)] then
        towns[#towns + 1] = {
          name = source:sub(from, last), place = reading.where == "body" and from or 0,
        }
      end
    end
  end
end

---Adds the parks that stand in a text as places, whose names hold words: 位于|柳河|装备|产业园.
---@param reading organizations.Reading
---@param towns organizations.Town[]
local function add_parks(reading, towns)
  local tokens, source = reading.tokens, reading.source
  local flat, entries = tokens.flat, tokens.entries
  for at = 3, #flat, 3 do
    local entry = entries[flat[at]]
    if entry.class == "unit" and M.is_of(source:sub(flat[at - 2], flat[at - 1]), M.PARK) then
      local i = at - 3
      while i > 0 and not EDGE[entries[flat[i]].class] do
        i = i - 3
      end
      local from = i > 0 and flat[i - 1] + 1 or 1
      local length = flat[at - 1] - from + 1
      if length >= SHORTEST_PARK and length <= LONGEST_PARK then
        towns[#towns + 1] = {
          name = source:sub(from, flat[at - 1]), place = reading.where == "body" and from or 0,
        }
      end
    end
  end
end

---Adds the towns of a sort that stand in a text as places.
---@param reading organizations.Reading
---@param unit string the word for such a town
---@param towns organizations.Town[]
function M.add(reading, unit, towns)
  if unit == M.PARK then
    add_parks(reading, towns)
  else
    add_places(reading, towns)
  end
end

return M
