-- Brands: what is left of a company's name without division, trade and legal form, when the text
-- uses it by itself (奥林达 for 北京奥林达体育产业股份有限公司).

local parents = require("parents")
local shapes = require("shapes")

local M = {}

local MINIMUM_BYTES = 6
local MAXIMUM_BYTES = 18
local EDGE = { stop = true, link = true, comma = true, punct = true, open = true, close = true,
  unit = true, generic = true }

---The forms of a company's name that may stand by themselves, the longest first.
---@param entity organizations.Entity
---@param lexicon broadsheet.Matcher
---@return string[]
local function short_forms(entity, lexicon)
  local shape = shapes.of(entity)
  local forms = {}
  for i, start in ipairs(shape.starts) do
    if i > 1 or #shape.divisions == 0 then
      forms[#forms + 1] = start
      local first, _, entry = lexicon:find(start)
      if first and first > MINIMUM_BYTES and entry.class == "generic" then
        forms[#forms + 1] = start:sub(1, first - 1)
      end
    end
  end
  return forms
end

---@param form string
---@param lexicon broadsheet.Matcher
---@return boolean
local function is_distinct(form, lexicon)
  local last = lexicon:longest_at(form, 1)
  return #form >= MINIMUM_BYTES and #form <= MAXIMUM_BYTES and last ~= #form
end

---Finds the places where a form stands by itself.
---@param form string
---@param reading organizations.Reading
---@param visit fun(span: organizations.Span)
local function each_standing(form, reading, visit)
  local first, last = reading.source:find(form, 1, true)
  while first do
    local before, after = reading:neighbours(first, last)
    local left = not before or EDGE[before.value.class] == true
    local right = not after or EDGE[after.value.class] == true
    if left and right and not reading:is_taken(first, last) then
      visit({ first = first, last = last, where = reading.where })
    end
    first, last = reading.source:find(form, last + 1, true)
  end
end

---Links the brands of one company.
---@param entity organizations.Entity
---@param readings organizations.Reading[]
---@param registry organizations.Registry
---@param lexicon broadsheet.Matcher
local function link_one(entity, readings, registry, lexicon)
  for _, form in ipairs(short_forms(entity, lexicon)) do
    if is_distinct(form, lexicon) and not registry.by_name[form] then
      for _, reading in ipairs(readings) do
        each_standing(form, reading, function(span)
          registry:mention(registry:enter(entity), form, span)
          reading:take(span.first, span.last)
        end)
      end
    end
  end
end

---Links the brands of an article's companies, those inside other names included.
---@param readings organizations.Reading[]
---@param registry organizations.Registry
---@param lexicon broadsheet.Matcher
function M.link(readings, registry, lexicon)
  local companies = parents.of(registry)
  table.move(registry.entities, 1, #registry.entities, #companies + 1, companies)
  for _, entity in ipairs(companies) do
    if entity.kind == "company" and entity.candidate.form == "legal" then
      link_one(entity, readings, registry, lexicon)
    end
  end
end

return M
