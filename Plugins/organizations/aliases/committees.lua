-- Committees: a union and its committee are one, 远山公司工会委员会 beside 远山公司工会, and so are those
-- of a street and of its office, 东门街道工会 beside 东门街道办事处工会.

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

-- The office that runs a street.
local STREET, OFFICE = "街道", "办事处"

---The name without the word for a street's office.
---@param entity organizations.Entity
---@return string?
local function of_street(entity)
  local _, street = entity.name:find(STREET .. OFFICE, 1, true)
  return street and street < #entity.name
    and entity.name:sub(1, street - #OFFICE) .. entity.name:sub(street + 1) or nil
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
    local short = registry.by_name[of_street(committee) or ""]
    if short and short ~= committee then
      registry:merge(committee, short)
    end
  end
end

return M
