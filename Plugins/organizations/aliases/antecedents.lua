-- Antecedents: the organizations that a word without a name can stand for, and where they stand.

local abbreviations = require("aliases.abbreviations")
local parents_in = require("aliases.parents")
local registries = require("registry")
local sorts = require("words.sorts")
local suffixes = require("aliases.suffixes")

local M = {}

-- 校工会 is none of those below it: 外国语学院分工会.
local SUB_UNION = "分工会"

local CHARACTER = 3

-- Not only associations end in it.
local FEDERATION = "联合会"

---The one organization that a bare word can stand for.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@return organizations.Entity?
function M.find(candidate, registry)
  local owner = sorts.owner_of(candidate)
  local sort = owner ~= "" and owner or candidate.full_suffix or candidate.suffix
  local within = candidate.parents[#candidate.parents]
  local sort_kind = owner == "" and candidate.kind or within and within.kind
    or sorts.OWNER_KINDS[owner]
  ---@param fits fun(name: string, kind: string?): boolean
  ---@return organizations.Entity?
  local function find(fits)
    return registry:only(function(entity)
      local federated = candidate.suffix == FEDERATION and entity.kind == "union"
      if entity.kind ~= candidate.kind and not federated
        or entity.candidate.shape == "general" then
        return false
      end
      if owner == "" then
        return fits(entity.name, entity.kind)
      end
      local parents = entity.candidate.parents
      local parent, suffix = parents[#parents], candidate.suffix
      local full = candidate.full_suffix
      if full and entity.name:sub(-#full) == full then
        suffix = full
      end
      return entity.name:sub(-#suffix) == suffix and entity.name:sub(-#SUB_UNION) ~= SUB_UNION
        and fits(entity.name:sub(1, -#suffix - 1), parent and parent.kind)
    end)
  end
  local found = find(function(name)
    return sorts.is_of_sort(name, sort)
  end)
  if not found and (sorts.WIDE[sort] or sorts.OWNER_KINDS[sort] and not sorts.BY_NAME[sort]) then
    found = find(function(name, kind)
      return kind == sort_kind and not (sort == sorts.COMPANY and sorts.is_plant(name))
    end)
  end
  return found
end

---The one organization inside other names that a word with 该 can stand for.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@return organizations.Entity?
function M.hidden(candidate, registry)
  local found
  local wide = sorts.WIDE[candidate.suffix]
    or sorts.OWNER_KINDS[candidate.suffix] ~= nil and not sorts.BY_NAME[candidate.suffix]
  local inside = parents_in.of(registry)
  for _, parent in ipairs(wide and inside or {}) do
    if parent.kind == candidate.kind and sorts.is_of_sort(parent.name, candidate.suffix) then
      wide = false -- one that is called so outweighs all others
    end
  end
  for _, parent in ipairs(inside) do
    local is_unit = candidate.suffix == sorts.COMPANY and sorts.is_plant(parent.name)
    if parent.kind == candidate.kind and not is_unit
      and (wide or sorts.is_of_sort(parent.name, candidate.suffix)) then
      if not found or abbreviations.abbreviates(found, parent) then
        found = parent
      elseif not abbreviations.abbreviates(parent, found) then
        return nil
      end
    end
  end
  return found
end

---The end of the last mention of an organization before a place in a field.
---@param entity organizations.Entity
---@param candidate organizations.Candidate
---@return integer zero when there is none
function M.last_mention(entity, candidate)
  local last = 0
  for _, span in ipairs(entity.spans) do
    if span.where == candidate.where and span.first < candidate.first and span.last > last then
      last = span.last
    end
  end
  return last
end

---Whether another organization of the kind is named after the owner and before its body.
---@param owner organizations.Entity
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@return boolean
local function is_interrupted(owner, candidate, registry)
  local sort = sorts.owner_of(candidate)
  local latest = M.last_mention(owner, candidate)
  for _, entity in ipairs(registry.entities) do
    if entity.kind == owner.kind and entity ~= owner and entity.candidate.shape ~= "general"
      and not (sort == sorts.COMPANY and sorts.is_plant(entity.name))
      and (sorts.WIDE[sort] or sorts.is_of_sort(entity.name, sort))
      and M.last_mention(entity, candidate) > latest then
      return true
    end
  end
  return false
end

---Whether an organization is named before a place in the article.
---@param entity organizations.Entity
---@param candidate organizations.Candidate
---@return boolean
function M.is_named_before(entity, candidate)
  for _, span in ipairs(entity.spans) do
    if span.where ~= "body" and candidate.where == "body"
      or span.where == candidate.where and span.first < candidate.first then
      return true
    end
  end
  return false
end

-- A sort of an authority says enough from this many bytes on: 住建局.
local SHORTEST_AUTHORITY = 9
local AUTHORITY = { government = true, hospital = true }

---The one authority named before whose sort a bare word shortens: 住建局 after 柳河区住房和城乡建设局,
---疾控中心 after 临江市疾病预防控制中心.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@return organizations.Entity?
function M.shortened(candidate, registry)
  local sort = candidate.suffix
  if not AUTHORITY[candidate.kind] or candidate.in_list or candidate.counted
    or candidate.text ~= sort or #sort < SHORTEST_AUTHORITY then
    return nil
  end
  return registry:only(function(entity)
    local full = entity.candidate.suffix
    return entity.kind == candidate.kind and entity.candidate.shape ~= "general"
      and #full > #sort and M.is_named_before(entity, candidate)
      and suffixes.leftover(sort, full) == 0
  end)
end

-- Of these the one named so far is meant where others follow.
local KNOWN_SO_FAR = { hospital = true, school = true, bank = true }

-- Branches that are named later are called so as well: 该行工会, …柳河支行.
local BANK = "行"

---The one organization of a sort that the reader knows before a place.
---@param sort organizations.Candidate
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@return organizations.Entity?
local function only_before(sort, candidate, registry)
  local is_wide = sorts.WIDE[sort.text] or sort.text == BANK
  return is_wide and KNOWN_SO_FAR[sort.kind] and registry:only(function(entity)
    return entity.kind == sort.kind and M.is_named_before(entity, candidate)
  end) or nil
end

-- Unions and parties have no unions.
local BODY = { union = true, party = true }

---The kind of the one organization whose name ends in a character: 场 of 远山农场.
---@param character string
---@param registry organizations.Registry
---@return string?
local function kind_of_end(character, registry)
  local function ends_so(entity)
    return not BODY[entity.kind] and entity.candidate.shape ~= "general"
      and sorts.is_of_sort(entity.name, character)
  end
  local entity = #character == CHARACTER
    and (registry:only(ends_so) or registries.only_of(parents_in.of(registry), ends_so))
  return entity and entity.kind or nil
end

---The organization whose union or party branch a bare word names: 集团 in 集团工会.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@return organizations.Entity?
function M.owner_before(candidate, registry)
  local owner = sorts.owner_of(candidate)
  local within = candidate.parents[#candidate.parents]
  local sort = {
    text = owner, suffix = owner, parents = {},
    kind = within and within.kind or sorts.OWNER_KINDS[owner] or kind_of_end(owner, registry),
  }
  local known = sort.kind
    and (M.find(sort, registry) or M.hidden(sort, registry)
      or only_before(sort, candidate, registry)) or nil
  local unknown_yet = known and #known.spans > 0 and not M.is_named_before(known, candidate)
    and not registry:only(function(entity)
      return entity.kind == known.kind
    end)
  return known and not unknown_yet and not is_interrupted(known, candidate, registry) and known
    or nil
end

return M
