-- Witnesses: names that one article of a page tells beyond doubt and another one only prints.

local registries_of = require("registry")

local M = {}

-- A shorter name of a brand and a trade may be words elsewhere.
local MINIMUM_LISTED = 12

---Believes the doubtful names of an article that another one names beyond doubt.
---@param registries organizations.Registry[]
function M.confirm(registries)
  local firm = {}
  for _, registry in ipairs(registries) do
    for _, entity in ipairs(registry.entities) do
      firm[entity.name] = firm[entity.name] or not entity.doubtful
    end
  end
  for _, registry in ipairs(registries) do
    for _, entity in ipairs(registry.entities) do
      if entity.doubtful and firm[entity.name] then
        entity.doubtful = nil
      end
    end
  end
end

---The companies that the articles of a page tell by a list.
---@param registries organizations.Registry[]
---@return organizations.Entity[]
function M.listed(registries)
  local found = {}
  for _, registry in ipairs(registries) do
    for _, entity in ipairs(registry.entities) do
      if entity.rule == "list" and entity.kind == "company" and #entity.name >= MINIMUM_LISTED then
        found[#found + 1] = entity
      end
    end
  end
  return found
end

---Enters the companies that any article tells by a list wherever another has their names.
---@param registry organizations.Registry
---@param readings organizations.Reading[]
---@param listed organizations.Entity[]
function M.repeat_listed(registry, readings, listed)
  for _, entity in ipairs(listed) do
    for _, reading in ipairs(registry.by_name[entity.name] and {} or readings) do
      reading:each_standing(entity.name, function(span)
        local copy = registries_of.copy(entity)
        registry:mention(registry:enter(copy), entity.name, span)
      end)
    end
  end
end

return M
