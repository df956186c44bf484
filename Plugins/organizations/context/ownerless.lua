-- Unions that an article names without an owner, 局工会, told by the other articles of its page.

local abbreviations = require("aliases.abbreviations")
local antecedents = require("aliases.antecedents")
local children = require("aliases.children")
local owners = require("context.owners")
local page_names = require("context.page_names")
local registries_of = require("registry")
local sorts = require("words.sorts")
local word_lists = require("words.word_lists")

local M = {}

---Whether a name that stands only inside others is short for one of the page: 三局 in 三局四公司工会.
---@param entity organizations.Entity
---@param entities organizations.Entity[]
---@return boolean
local function is_short_parent(entity, entities)
  for _, other in ipairs(entity.rule == "parent" and entities or {}) do
    if abbreviations.abbreviates(entity, other) then
      return true
    end
  end
  return false
end

---@param entities organizations.Entity[]
---@return organizations.Registry
local function page_of(entities)
  local page = registries_of.new()
  for _, entity in ipairs(entities) do
    if not is_short_parent(entity, entities) then
      page.entities[#page.entities + 1] = registries_of.copy(entity)
      page.by_name[entity.name] = page.entities[#page.entities]
    end
  end
  return page
end

---Whether an article has words that the page may explain, 集团 only in a company's paper.
---@param registry organizations.Registry
---@param house boolean
---@return boolean
local function waits(registry, house)
  for _, candidate in ipairs(registry.unresolved) do
    if house or sorts.owner_of(candidate) ~= "" then
      return true
    end
  end
  return false
end

---How much an article is about a company: once for its name, and once more if it stands in the
---title or the article names a body of it.
---@param name string
---@param registry organizations.Registry
---@return integer
local function weight(name, registry)
  local entity = registry.by_name[name]
  local count = entity and 1 or 0
  for _, span in ipairs(entity and entity.spans or {}) do
    if span.where ~= "body" then
      return count + 1
    end
  end
  for _, other in ipairs(registry.entities) do
    if #other.name > #name and other.name:sub(1, #name) == name then
      return count + 1
    end
  end
  return count
end

---Links a union to the owner that its own article names, which another one told meanwhile.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@return organizations.Entity?
local function owner_within(candidate, registry)
  local is_body = sorts.owner_of(candidate) ~= ""
  local owner = is_body and antecedents.owner_before(candidate, registry)
  return owner and children.derive(candidate, owner, registry) or nil
end

---Links the unions of an article that names no owner, 局工会, to that of the page.
---@param registries organizations.Registry[]
---@param index integer of the article
---@param house boolean whether the page is one of a company's paper
---@param company organizations.Host? whose paper the page is of
---@param repeated table<string, boolean> what may stand without an owner
function M.link(registries, index, house, company, repeated)
  local registry = registries[index]
  ---@param name string
  ---@return integer
  local function articles(name)
    local count = 0
    for _, other in ipairs(registries) do
      count = count + weight(name, other)
    end
    return count
  end
  if waits(registry, house) then
    local page = page_of(page_names.elsewhere(
      page_names.of_articles(registries), registries, index))
    for _, candidate in ipairs(registry.unresolved) do
      local known = owner_within(candidate, registry)
        or owners.link(candidate, registry, page, articles, house, company)
      if known then
        candidate.linked = true
      elseif repeated[candidate.text] then
        registry:add(candidate.text, candidate).told = true
        candidate.linked = true
      end
    end
  end
end

-- One character for the owner, 厂工会, tells too little, but where the article begins with it: it is
-- about that union. A word for any of its branches, and for all units of an office, never tells.
local SHORTEST_OWNER, LEAD = 6, 240
local NO_OWNER, UNION = word_lists.list("owner of no one union"), "工会"

---Whether a name says whose one union it is.
---@param candidate organizations.Candidate
---@return boolean
local function is_of_one(candidate)
  for _, word in ipairs(NO_OWNER) do
    if candidate.text:find(word .. UNION, 1, true) then
      return false
    end
  end
  return candidate.text ~= UNION
end

---Whether a union stands where an article says what it is about.
---@param candidate organizations.Candidate
---@return boolean
local function is_leading(candidate)
  return candidate.where ~= "body" or candidate.first <= LEAD
end

---Whether an article names somebody whose union it may be.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@return boolean
local function has_owner(candidate, registry)
  local within = candidate.parents[#candidate.parents]
  local owner = sorts.owner_of(candidate)
  local kind = within and within.kind or sorts.OWNER_KINDS[owner]
  local is_group = owner == sorts.GROUP or owner == sorts.GROUP .. sorts.COMPANY
  for _, entity in ipairs(registry.entities) do
    if entity.kind == kind and (not is_group or entity.name:find(sorts.GROUP, 1, true)) then
      return true
    end
  end
  return false
end

---Keeps the unions whose owner nothing on the page tells as they are printed: 集团公司工会.
---@param registry organizations.Registry
function M.keep(registry)
  for _, candidate in ipairs(registry.unresolved) do
    local owner = sorts.owner_of(candidate)
    if candidate.kind == "union" and not candidate.linked and not candidate.counted
      and is_of_one(candidate) and not has_owner(candidate, registry) then
      local known = antecedents.find(candidate, registry)
      if known then
        registry:mention(known, candidate.text, candidate)
      elseif #owner >= SHORTEST_OWNER or is_leading(candidate)
        or registry.by_name[candidate.text] then
        registry:add(candidate.text, candidate)
      end
    end
  end
end

---The unions of one owner that several articles name and none explains: 油田工会.
---@param registries organizations.Registry[]
---@return table<string, boolean>
function M.repeated(registries)
  local first, repeated = {}, {}
  for i, registry in ipairs(registries) do
    for _, candidate in ipairs(registry.unresolved) do
      local text = candidate.text
      if candidate.kind == "union" and candidate.parents[1]
        and text == candidate.parents[1].suffix .. candidate.suffix then
        repeated[text] = repeated[text] or first[text] ~= nil and first[text] ~= i
        first[text] = first[text] or i
      end
    end
  end
  return repeated
end

return M
