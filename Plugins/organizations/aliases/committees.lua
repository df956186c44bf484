-- Committees: a union and its committee are one, 远山公司工会委员会 beside 远山公司工会.

local M = {}

local COMMITTEE, UNION = "委员会", "工会"
local WHOLE = UNION .. COMMITTEE

---The name of the union whose committee an organization is.
---@param entity organizations.Entity
---@return string?
function M.union_of(entity)
  local name = entity.kind == "union" and entity.name:sub(-#WHOLE) == WHOLE
    and entity.name:sub(1, -#COMMITTEE - 1)
  return name and name ~= UNION and name or nil
end

---Makes one of a union and its committee where the article names both.
---@param registry organizations.Registry
function M.link(registry)
  for i = #registry.entities, 1, -1 do
    local committee = registry.entities[i]
    local union = committee.kind == "union" and registry.by_name[M.union_of(committee) or ""]
    if union and union ~= committee then
      registry:merge(union, committee)
    end
  end
end

return M
