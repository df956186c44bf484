-- Links the places where an organization stands under a contracted name, 西安交大 or 七中.

local bounds = require("words.bounds")
local contracted_forms = require("aliases.contracted_forms")
local parents = require("aliases.parents")

local M = {}

-- A form of this many bytes may have any word behind it: 市二十三中|食堂.
local TELLING = 12

---Whether the words beside a place leave the form to stand by itself.
---@param reading organizations.Reading
---@param first integer
---@param last integer
---@param edge table<string, boolean>
---@return boolean
local function stands(reading, first, last, edge)
  local before, after = reading:neighbours(first, last)
  local telling = last - first + 1 >= TELLING and edge == bounds.LOOSE
  return (not before or edge[before.value.class] == true)
    and (not after or edge[after.value.class] == true or telling and after.value.class == "other")
end

---Links the places where a form stands by itself.
---@param entity organizations.Entity
---@param form string
---@param edge table<string, boolean>
---@param readings organizations.Reading[]
---@param registry organizations.Registry
local function link_places(entity, form, edge, readings, registry)
  for i = 1, #readings do
    local reading = readings[i]
    local first, last = reading.source:find(form, 1, true)
    while first do
      if not reading:is_taken(first, last) and stands(reading, first, last, edge) then
        local span = { first = first, last = last, where = reading.where }
        registry:mention(registry:enter(entity), form, span)
        reading:take(first, last)
      end
      first, last = reading.source:find(form, last + 1, true)
    end
  end
end

---Whether a body of the article is named after a short form: 岭南师院|工会.
---@param form string
---@param registry organizations.Registry
---@return boolean
local function has_child(form, registry)
  for _, entity in ipairs(registry.entities) do
    if #entity.name > #form and entity.name:sub(1, #form) == form then
      return true
    end
  end
  return false
end

---The organizations that each form may stand for; one that fits two stands for none.
---@param registry organizations.Registry
---@return string[] order
---@return table<string, organizations.Entity|false> owners
---@return table<string, boolean> firm
local function claims(registry)
  local order, owners, firm = {}, {}, {}
  local entities = parents.of(registry)
  table.move(registry.entities, 1, #registry.entities, #entities + 1, entities)
  for _, entity in ipairs(entities) do
    local forms, list
    if contracted_forms.has_kind(entity.kind) then
      forms, list = contracted_forms.of(entity)
    end
    for _, form in ipairs(list or {}) do
      if owners[form] == nil then
        owners[form], firm[form] = entity, forms[form]
        order[#order + 1] = form
      elseif owners[form] ~= entity then
        owners[form] = false
      end
    end
  end
  return order, owners, firm
end

---Whether what the article took for a name is the contraction of another.
---@param known organizations.Entity
---@param form string
---@param entity organizations.Entity
---@return boolean
local function is_contraction(known, form, entity)
  local candidate = known.candidate
  return known ~= entity and known.name == form
    and (candidate.weak ~= false or candidate.shape == "relative" or known.rule == "owner" -- 市|一医院
      or contracted_forms.is_short(candidate.suffix))
    and (known.kind == entity.kind or known.rule == "owner")
end

---Links the places where an organization stands under a contracted name: 远山师院 in the paper of
---远山师范学院.
---@param entity organizations.Entity
---@param readings organizations.Reading[]
---@param registry organizations.Registry
function M.link_one(entity, readings, registry)
  local forms, order = contracted_forms.of(entity)
  for _, form in ipairs(order) do
    if not registry.by_name[form] and #form >= TELLING then
      link_places(entity, form, forms[form] and bounds.FIRM or bounds.LOOSE, readings, registry)
    end
  end
end

---Links the contracted names of an article.
---@param readings organizations.Reading[]
---@param registry organizations.Registry
function M.link(readings, registry)
  local order, owners, firm = claims(registry)
  for _, form in ipairs(order) do
    local entity, known = owners[form], registry.by_name[form]
    if entity and known and is_contraction(known, form, entity) then
      registry:merge(registry:enter(entity), known)
    elseif entity and not known then
      link_places(entity, form, firm[form] and bounds.FIRM or bounds.LOOSE, readings, registry)
      if has_child(form, registry) then
        registry.by_name[form] = entity
      end
    end
  end
end

return M
