-- Across the page: short names whose full form stands in another article.

local abbreviations = require("abbreviations")
local brands = require("brands")
local parents = require("parents")

local M = {}

---The organizations of a page's other articles, those inside other names included.
---@param registries organizations.Registry[]
---@param index integer of the article
---@return organizations.Entity[]
local function elsewhere(registries, index)
  local found, known = {}, {}
  for i, registry in ipairs(registries) do
    local entities = {}
    if i ~= index then
      entities = parents.of(registry)
      table.move(registry.entities, 1, #registry.entities, #entities + 1, entities)
    end
    for _, entity in ipairs(entities) do
      if not known[entity.name] and not registries[index].by_name[entity.name] then
        known[entity.name] = true
        found[#found + 1] = entity
      end
    end
  end
  return found
end

---An organization of another article, without the places where that article names it.
---@param entity organizations.Entity
---@return organizations.Entity
local function copy(entity)
  return {
    name = entity.name, kind = entity.kind, candidate = entity.candidate, forms = {}, spans = {},
    rule = "across-page",
  }
end

---The one organization of the other articles that a name is short for.
---@param short organizations.Entity
---@param others organizations.Entity[]
---@return organizations.Entity?
local function full_form(short, others)
  local found
  for _, entity in ipairs(others) do
    if abbreviations.abbreviates(short, entity) then
      if found then
        return nil
      end
      found = entity
    end
  end
  return found
end

---Links the short names of each article to the full names of the others.
---@param registries organizations.Registry[] one for each article
---@param readings organizations.Reading[][]
---@param lexicon broadsheet.Matcher
function M.link(registries, readings, lexicon)
  local others = {}
  for i in ipairs(registries) do
    others[i] = elsewhere(registries, i)
  end
  for i, registry in ipairs(registries) do
    for _, short in ipairs({ table.unpack(registry.entities) }) do
      local long = full_form(short, others[i])
      if long then
        registry:rename(short, long.name)
      end
    end
    for _, entity in ipairs(others[i]) do
      if not registry.by_name[entity.name] then
        brands.link_one(copy(entity), readings[i], registry, lexicon, brands.FAR_BYTES)
      end
    end
  end
end

return M
