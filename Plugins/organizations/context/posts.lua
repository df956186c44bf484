-- Committees of the party that an article names for nothing but a seat on the board of one:
-- 临河市委|常委、市总工会主席. They tell where the others are, and are dropped last.

local M = {}

local COMMITTEE, MEMBER = "委", "常委"

---Whether somebody's seat follows each mention of a committee.
---@param entity organizations.Entity
---@param sources table<string, string> the texts of an article, by field
---@return boolean
local function is_only_of_members(entity, sources)
  for _, span in ipairs(entity.spans) do
    local source = sources[span.where]
    if not source or source:sub(span.last + 1, span.last + #MEMBER) ~= MEMBER then
      return false
    end
  end
  return #entity.spans > 0
end

---Drops such committees from an article's organizations.
---@param registry organizations.Registry
---@param readings organizations.Reading[]
function M.drop_members(registry, readings)
  local sources
  for _, entity in ipairs({ table.unpack(registry.entities) }) do
    if entity.name:sub(-#COMMITTEE) == COMMITTEE then
      if not sources then
        sources = {}
        for _, reading in ipairs(readings) do
          sources[reading.where] = reading.source
        end
      end
      if is_only_of_members(entity, sources) then
        registry:remove(entity)
      end
    end
  end
end

return M
