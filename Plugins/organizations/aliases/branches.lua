-- Branches: a bank's branch that a text calls by its place, 柳河建行, where the article has 建设银行柳河分行.

local M = {}

---Whether a name is that of the bank's branch at a place.
---@param entity organizations.Entity
---@param bank string canonical name of the bank
---@param place string
---@return boolean
local function is_branch(entity, bank, place)
  local parent = entity.candidate.parents[1]
  return entity.kind == "bank" and parent ~= nil and parent.known == bank
    and entity.name:find(place, parent.length + 1, true) ~= nil
end

---Links what is called by its place to the one branch that the article names there.
---@param registry organizations.Registry
function M.link(registry)
  for _, short in ipairs({ table.unpack(registry.entities) }) do
    local bank, place = short.candidate.branch_of, short.candidate.divisions[1]
    local branch = bank and registry:only(function(entity)
      return entity ~= short and is_branch(entity, bank, place)
    end)
    if branch then
      registry:merge(branch, short)
    end
  end
end

return M
