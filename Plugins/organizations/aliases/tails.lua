-- Tails: a name that is what stands behind the city or the town in another one, 东区总工会 of
-- 柳河市东区总工会, 恒山社区工会 of 柳河镇恒山社区工会委员会.

local divisions = require("words.divisions")
local word_lists = require("words.word_lists")

local M = {}

local UNION, COMMITTEE = "工会", "委员会"
local CHARACTER = 3
local TOWNS = word_lists.set("town")

---Whether words are a division or a town that may stand before the name of what lies in it.
---@param words string
---@return boolean
local function is_place(words)
  return divisions.is_known(words) or #words > CHARACTER
    and (TOWNS[words:sub(-CHARACTER)] or TOWNS[words:sub(-2 * CHARACTER)]) or false
end

---What stands before a name in another one.
---@param short string
---@param long string
---@return string?
local function before(short, long)
  local rest = long:sub(-#short) == short and long:sub(1, -#short - 1)
  local full = short:sub(-#UNION) == UNION and short .. COMMITTEE
  rest = rest or full and long:sub(-#full) == full and long:sub(1, -#full - 1) or ""
  return rest ~= "" and rest or nil
end

---The only organization whose name is another's behind a place.
---@param registry organizations.Registry
---@param entity organizations.Entity
---@return organizations.Entity?
local function whole_of(registry, entity)
  local found
  for _, other in ipairs(registry.entities) do
    local place = other ~= entity and other.kind == entity.kind
      and before(entity.name, other.name)
    if place and is_place(place) then
      if found then
        return nil
      end
      found = other
    end
  end
  return found
end

---Links the names of unions that are the end of another one.
---@param registry organizations.Registry
function M.link(registry)
  for _, entity in ipairs({ table.unpack(registry.entities) }) do
    local whole = entity.kind == "union" and whole_of(registry, entity)
    if whole then
      registry:merge(whole, entity)
    end
  end
end

return M
