-- The organizations of a page, article by article.

local parents = require("aliases.parents")

local M = {}

---The organizations of each article, those inside other names included.
---@param registries organizations.Registry[]
---@return organizations.Entity[][]
function M.of_articles(registries)
  local lists = {}
  for i, registry in ipairs(registries) do
    lists[i] = parents.of(registry)
    table.move(registry.entities, 1, #registry.entities, #lists[i] + 1, lists[i])
  end
  return lists
end

---The organizations of a page's other articles.
---@param lists organizations.Entity[][] of all articles
---@param registries organizations.Registry[]
---@param index integer of the article
---@return organizations.Entity[]
function M.elsewhere(lists, registries, index)
  local found, known, own = {}, {}, registries[index].by_name
  for i = 1, #lists do
    local list = lists[i]
    for k = 1, i ~= index and #list or 0 do
      local entity = list[k]
      local name = entity.name
      if not known[name] and not own[name] and not entity.doubtful then
        known[name] = true
        found[#found + 1] = entity
      end
    end
  end
  return found
end

return M
