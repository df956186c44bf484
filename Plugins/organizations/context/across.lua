-- Across the page: short names whose full form stands in another article.

local abbreviations = require("aliases.abbreviations")
local brands = require("aliases.brands")
local children = require("aliases.children")
local committees = require("aliases.committees")
local ownerless = require("context.ownerless")
local page_names = require("context.page_names")
local regex = require("broadsheet.regex")
local registries_of = require("registry")
local shapes = require("words.shapes")
local witnesses = require("context.witnesses")
local word_lists = require("words.word_lists")

local M = {}

---Whether a name begins with another: …第三工程局有限公司 with …第三工程局.
---@param name string
---@param start string
---@return boolean
local function begins(name, start)
  return name:sub(1, #start) == start
end

---Whether another article prints the same name behind the company that it is a unit of: 炼铁二厂 and
---远山钢铁|炼铁二厂. Each is called as its article calls it.
---@param short organizations.Entity
---@param long organizations.Entity
---@return boolean
local function is_unit_in_full(short, long)
  return short.kind == "company" and #short.candidate.divisions == 0
    and long.name:sub(-#short.name) == short.name and long.candidate.form ~= "legal"
end

-- A zone is called so as often as in full, and its bodies with it: each as its article calls it.
local ZONE_IN_SHORT = regex.new("(?<zone>" .. word_lists.any("zone in short") .. ")")

---The zone that one name has in short and the other in full: 柳河|高新区|总工会 and
---柳河|高新技术产业开发区|总工会. That of a city which the short name leaves out is another matter.
---@param zone string? in the short name
---@param long string
---@return boolean
local function spells_zone_out(zone, long)
  return zone ~= nil and not long:find(zone, 1, true)
end

---The one organization of the other articles that a name is short for.
---@param short organizations.Entity
---@param others organizations.Entity[]
---@return organizations.Entity?
local function full_form(short, others)
  local candidate, found = short.candidate, nil
  local located = candidate.full_division
    or candidate.shape == "relative" and candidate.divisions[1] ~= nil
  if located and candidate.form == "regional" and candidate.core == "" then
    return nil
  end
  local zone = ZONE_IN_SHORT:match(short.name)
  local length, kind, listed = #short.name, short.kind, candidate.rule == "list"
  for i = 1, #others do
    local entity = others[i]
    if (entity.kind == kind or listed) and #entity.name > length
      and abbreviations.abbreviates(short, entity) and not is_unit_in_full(short, entity)
      and not spells_zone_out(zone, entity.name) then
      if not found or begins(entity.name, found.name) then
        found = entity
      elseif not begins(found.name, entity.name) then
        return nil
      end
    end
  end
  return found
end

---The name of the union that another article names, and this one by its committee.
---@param committee organizations.Entity
---@param others organizations.Entity[]
---@return string?
local function union_elsewhere(committee, others)
  local union = committees.union_of(committee)
  for _, entity in ipairs(union and others or {}) do
    if entity.name == union then
      return union
    end
  end
  return nil
end

---The short names that the brackets of a page define, （以下简称“…”）; one for two stands for none.
---@param registries organizations.Registry[]
---@param readings organizations.Reading[][]
---@return table<string, string|false> short names to full ones
local function defined_in(registries, readings)
  local defined = {}
  for i, list in ipairs(readings) do
    for _, reading in ipairs(list) do
      for _, definition in ipairs(reading.definitions) do
        local alias = definition.alias
        local entity = registries[i].by_name[alias]
        local name = entity and entity.name or false
        defined[alias] = (defined[alias] == nil or defined[alias] == name) and name
      end
    end
  end
  return defined
end

-- What an organization has one of.
local BODY = { union = true, party = true }

---The full name of what an article calls by a short name that another defines, or after it.
---@param short organizations.Entity
---@param defined table<string, string|false>
---@return string?
local function by_definition(short, defined)
  local suffix = short.candidate.suffix
  local owner = BODY[short.kind] and suffix ~= "" and short.name:sub(-#suffix) == suffix
    and defined[short.name:sub(1, -#suffix - 1)]
  return defined[short.name] or owner and owner .. suffix or nil
end

---Gives the short names of an article the full names of the others.
---@param registry organizations.Registry
---@param others organizations.Entity[]
---@param defined table<string, string|false> short names that the page defines
local function link_short_names(registry, others, defined)
  local any = next(defined) ~= nil
  for _, short in ipairs({ table.unpack(registry.entities) }) do
    local name = any and by_definition(short, defined)
    local long = not name and full_form(short, others)
    name = name or long and long.name or union_elsewhere(short, others)
    if name and name ~= short.name then
      short.doubtful, short.told = nil, true
      registry:rename(short, name)
    end
  end
  children.follow_aliases(registry)
end

---Links the articles of a page among themselves.
---@param registries organizations.Registry[] one for each article
---@param readings organizations.Reading[][]
---@param lexicon broadsheet.Matcher
---@param house boolean whether the page is one of a company's paper
---@param company organizations.Host? whose paper the page is of
local function link_all(registries, readings, lexicon, house, company)
  local lists, others = page_names.of_articles(registries), {}
  for i in ipairs(registries) do
    others[i] = page_names.elsewhere(lists, registries, i)
  end
  local defined = defined_in(registries, readings)
  for i, registry in ipairs(registries) do
    link_short_names(registry, others[i], defined)
  end
  witnesses.confirm(registries)
  local repeated, listed = ownerless.repeated(registries), witnesses.listed(registries)
  for i, registry in ipairs(registries) do
    witnesses.repeat_listed(registry, readings[i], listed)
    for _, entity in ipairs(others[i]) do
      if entity.kind == "company" and entity.candidate.form == "legal"
        and not registry.by_name[entity.name] then
        local minimum = house and brands.MINIMUM_BYTES or brands.FAR_BYTES
        shapes.of(entity) -- once for all its copies
        brands.link_one(registries_of.copy(entity), readings[i], registry, lexicon, minimum)
      end
    end
    ownerless.link(registries, i, house, company, repeated)
    if house then
      abbreviations.link(registry)
    end
  end
end

---Links the short names of each article to the full names of the others, and keeps the unions whose
---owner none of them tells.
---@param registries organizations.Registry[] one for each article
---@param readings organizations.Reading[][]
---@param lexicon broadsheet.Matcher
---@param house boolean whether the page is one of a company's paper
---@param company organizations.Host? whose paper the page is of
function M.link(registries, readings, lexicon, house, company)
  if #registries > 1 then
    link_all(registries, readings, lexicon, house, company)
  end
  for i = 1, #registries do
    ownerless.keep(registries[i])
  end
end

return M
