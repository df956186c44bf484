-- House: the page of a company's own paper. It says 公司工会 without saying which company, and calls
-- the units of the company by their trade alone.

local shapes = require("words.shapes")
local sorts = require("words.sorts")
local units = require("context.units")
local word_lists = require("words.word_lists")

local M = {}

-- What the paper calls the company.
local OWNERS = word_lists.set("owner in a house")

-- Articles of a page that speak so before it counts as such a paper.
local MINIMUM_ARTICLES = 2
local MINIMUM_SHARE = 0.3

---@param registry organizations.Registry
---@return boolean
local function has_company(registry)
  for _, entity in ipairs(registry.entities) do
    if entity.kind == "company" and entity.candidate.form == "legal" then
      return true
    end
  end
  return false
end

---Whether an article speaks of a company that it does not name.
---@param registry organizations.Registry
---@param readings organizations.Reading[]
---@return boolean
local function speaks_of_house(registry, readings)
  for _, candidate in ipairs(registry.unresolved) do
    local owner = sorts.owner_of(candidate)
    if OWNERS[owner] or candidate.kind == "union" and units.is_owner(owner) then
      return true
    end
  end
  if has_company(registry) then
    return false
  end
  for _, reading in ipairs(readings) do
    for i = 1, #reading.candidates do
      local candidate = reading.candidates[i]
      if candidate.shape == "bare" and not candidate.determiner and OWNERS[candidate.text] then
        return true
      end
    end
  end
  return false
end

-- A shorter name may stand in any title.
local MINIMUM_NAME = 12

---Whether a text bears one of several short names.
---@param text string
---@param names string[]
---@return boolean
local function bears(text, names)
  for _, name in ipairs(names) do
    if #name >= MINIMUM_NAME and text:find(name, 1, true) then
      return true
    end
  end
  return false
end

---Whether the head of a page bears the short name of a company that the page names in full: 远山重工报.
---@param registries organizations.Registry[]
---@param head string? what stands at the edges of the page
---@return boolean
local function is_named_after(registries, head)
  for _, registry in ipairs(head and registries or {}) do
    for _, entity in ipairs(registry.entities) do
      if entity.kind == "company" and entity.candidate.form == "legal"
        and (bears(head, shapes.starts(shapes.of(entity))) or bears(head, entity.forms)) then
        return true
      end
    end
  end
  return false
end

---Whether a page is one of a company's paper.
---@param registries organizations.Registry[]
---@param readings organizations.Reading[][]
---@param head string? what stands at the edges of the page
---@param company organizations.Host? whose paper the page is of
---@return boolean
function M.is_house(registries, readings, head, company)
  if company or is_named_after(registries, head) then
    return true
  end
  local count = 0
  for i, registry in ipairs(registries) do
    count = count + (speaks_of_house(registry, readings[i]) and 1 or 0)
  end
  return count >= MINIMUM_ARTICLES and count >= #registries * MINIMUM_SHARE
end


return M
