-- Abbreviations: short names made of a longer name's characters in their order,
-- 外企工会联合会 for 外资企业工会联合会, 三局 for 第三工程局.

local shapes = require("shapes")

local M = {}

-- A short name covers the long one up to this many bytes (二棉厂, 第二棉|纺织|厂).
local MAXIMUM_LEFTOVER = 6

-- Of these a short name is a part of the long one and never a choice of its characters:
-- 北京银行 is not short for 北京农商银行.
local LITERAL = { school = true, hospital = true, bank = true, association = true, media = true }

---How many bytes of a name are left when the characters of a short form have been found in it in
---their order, the first one at its beginning.
---@param short string
---@param long string
---@return integer? leftover nil when they are not all there
local function leftover(short, long)
  local position, is_first = 1, true
  for _, code in utf8.codes(short) do
    local character = utf8.char(code)
    local first, last = long:find(character, position, true)
    if not first or is_first and first ~= 1 then
      return nil
    end
    position, is_first = last + 1, false
  end
  return #long - position + 1
end

---@param short string
---@param long string
---@param kind string
---@return boolean
local function covers(short, long, kind)
  if short == "" then
    return false
  end
  if LITERAL[kind] then
    return long == short
  end
  local rest = leftover(short, long)
  return rest ~= nil and rest <= MAXIMUM_LEFTOVER
end

---@param word string
---@return string
local function last_character(word)
  return word:sub(utf8.offset(word, -1) or 1)
end

---Whether two suffixes can end names of one organization: 检察院 and 人民检察院.
---@param short organizations.Shape
---@param long organizations.Shape
---@return boolean
local function same_sort(short, long)
  local a, b = short.suffix, long.suffix
  if a == b or short.legal and long.legal then
    return true
  end
  if a == "" or b == "" then
    return false
  end
  if last_character(a) ~= last_character(b) and not (a:sub(-3) == "委" and b:sub(-9) == "委员会") then
    return false
  end
  return leftover(a:sub(-3) == "委" and a:sub(1, -4) or a, b) ~= nil or b:sub(-#a) == a
end

---A name made of divisions and a suffix alone is short for the same division's body only.
---@param short organizations.Shape
---@param long organizations.Shape
---@return boolean
local function same_division(short, long)
  local a, b = short.divisions, long.divisions
  return long.core == "" and #b > 0 and a[#a] == b[#b]
end

---Whether one name is short for another.
---@param short organizations.Entity
---@param long organizations.Entity
---@return boolean
function M.abbreviates(short, long)
  local printed = short.candidate.rule == "list" and short.kind ~= long.kind
    and (long.kind == "company" or long.kind == "bank")
  if #short.name >= #long.name or short.kind ~= long.kind and not printed then
    return false
  end
  local a = shapes.of(short.name, short.candidate)
  local b = shapes.of(long.name, long.candidate)
  local sorted = same_sort(a, b)
  if sorted and a.core == "" and #a.divisions > 0 then
    return same_division(a, b)
  end
  for _, start in ipairs(b.starts) do
    if sorted and covers(a.body, start, short.kind)
      or b.legal and not a.legal and covers(a.whole, start, short.kind)
      and #a.whole >= MAXIMUM_LEFTOVER then
      return true
    end
  end
  return false
end

---Links each short name to the one long name that it fits; the longest short names come first, so
---that a chain of shorter and shorter names ends in one organization.
---@param registry organizations.Registry
function M.link(registry)
  local shortest_last = { table.unpack(registry.entities) }
  table.sort(shortest_last, function(a, b)
    if #a.name ~= #b.name then
      return #a.name > #b.name
    end
    return a.name < b.name
  end)
  for _, short in ipairs(shortest_last) do
    local long = registry:only(function(entity)
      return entity ~= short and M.abbreviates(short, entity)
    end)
    if long then
      registry:merge(long, short)
    end
  end
end

return M
