-- Pointed: words with 该 before them and the organizations that they point to, 该公司, 该厂工会.

local antecedents = require("aliases.antecedents")
local children = require("aliases.children")
local printed = require("aliases.printed")
local sorts = require("words.sorts")

local M = {}

-- Of several companies 该公司 is the one that its paragraph tells.
local NEAR = { ["公司"] = true, ["企业"] = true, ["单位"] = true, ["学校"] = true, ["医院"] = true }

---The one organization of a kind that the paragraph names before a place.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@param sources table<string, string>
---@return organizations.Entity?
local function near_antecedent(candidate, registry, sources)
  local source = sources[candidate.where]
  if not NEAR[candidate.text] or not source then
    return nil
  end
  local start = 1
  local from = source:find("\n", 1, true)
  while from and from < candidate.first do
    start, from = from + 1, source:find("\n", from + 1, true)
  end
  return registry:only(function(entity)
    return entity.kind == candidate.kind and antecedents.last_mention(entity, candidate) >= start
      and not (candidate.text == sorts.COMPANY and sorts.is_plant(entity.name))
  end)
end

-- 该工会 is the one named last, whatever it is called, 行业工会联合会, and 该院工会 that of the branch
-- named last.
local UNION = "工会"

---The union that a paragraph names last before a place, or the last one of an owner.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@param sources table<string, string>
---@return organizations.Entity?
local function last_union(candidate, registry, sources)
  local source = sources[candidate.where]
  if candidate.suffix ~= UNION or not source then
    return nil
  end
  local found, latest = nil, 0
  local any, text = candidate.text == UNION, candidate.text
  for _, entity in ipairs(registry.entities) do
    local fits = entity.kind == "union" and (any or entity.name:sub(-#text) == text)
    local last = fits and antecedents.last_mention(entity, candidate) or 0
    if last > latest then
      found, latest = entity, last
    end
  end
  return found and not source:sub(latest, candidate.first):find("\n", 1, true) and found or nil
end

---Where an article first names an organization: zero above the body.
---@param entity organizations.Entity
---@return integer
local function first_mention(entity)
  local first = math.huge
  for _, span in ipairs(entity.spans) do
    first = math.min(first, span.where == "body" and span.first or 0)
  end
  return first
end

---The organization of a kind that the article is about: it names it first, and most often.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@return organizations.Entity?
local function main_antecedent(candidate, registry)
  local first, most, is_tie
  for _, entity in ipairs(NEAR[candidate.text] and registry.entities or {}) do
    if entity.kind == candidate.kind then
      first = first and first_mention(first) <= first_mention(entity) and first or entity
      is_tie = most ~= nil and #most.spans == #entity.spans
      most = most and #most.spans >= #entity.spans and most or entity
    end
  end
  return first == most and not is_tie and first
    and antecedents.is_named_before(first, candidate) and first or nil
end

---Whether the article names an organization of the sort by itself before a place.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@return boolean
local function is_named(candidate, registry)
  for _, entity in ipairs(registry.entities) do
    if entity.kind == candidate.kind and sorts.is_of_sort(entity.name, candidate.suffix)
      and antecedents.is_named_before(entity, candidate) then
      return true
    end
  end
  return false
end

---Whether an organization stands before a place, by itself or at the beginning of another's name.
---@param entity organizations.Entity
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@return boolean
local function stands_before(entity, candidate, registry)
  for _, other in ipairs(registry.entities) do
    if other.name:sub(1, #entity.name) == entity.name
      and antecedents.is_named_before(other, candidate) then
      return true
    end
  end
  return false
end

-- A public office is called so as a builder is: 该局工会 after 柳河市交通运输局.
local BUREAU = "局"

---The only public office that an article names before 该局.
---@param word string what is pointed to
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@return organizations.Entity?
local function office_before(word, candidate, registry)
  return word == BUREAU and registry:only(function(entity)
    return entity.kind == "government" and sorts.is_of_sort(entity.name, BUREAU)
      and antecedents.is_named_before(entity, candidate)
  end) or nil
end

---What a word with 该 before it stands for.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@param sources table<string, string>
---@return organizations.Entity?
function M.find(candidate, registry, sources)
  local union = last_union(candidate, registry, sources)
  if union then
    return union
  end
  local entity, word = antecedents.find(candidate, registry), sorts.owner_of(candidate)
  if entity and (candidate.where ~= "body" or stands_before(entity, candidate, registry)) then
    return entity
  elseif word == "" then
    local near = near_antecedent(candidate, registry, sources)
    local hidden = not near and not is_named(candidate, registry)
      and antecedents.hidden(candidate, registry)
    return near or hidden and registry:enter(hidden) or main_antecedent(candidate, registry)
  end
  local owner = antecedents.owner_before(candidate, registry) or near_antecedent({
    text = word, kind = sorts.OWNER_KINDS[word] or NEAR[word] and "company",
    where = candidate.where, first = candidate.first,
  }, registry, sources) or office_before(word, candidate, registry)
  return owner and children.derive(printed.with_determiner(candidate), owner, registry) or entity
end

---The organization that a union with 该 before its name belongs to: 该厂 of 该厂工会.
---@param candidate organizations.Candidate
---@param union organizations.Entity
---@param registry organizations.Registry
function M.add_parent(candidate, union, registry)
  local parents = union.candidate.parents
  local parent = parents[#parents]
  local owner = sorts.owner_of(candidate)
  local name = parent and union.candidate.text == union.name and union.name:sub(1, parent.length)
  if name and (sorts.WIDE[owner] or sorts.is_of_sort(name, owner)
    or sorts.OWNER_KINDS[owner] == parent.kind and not sorts.is_plant(owner)) then
    registry:add(name, {
      text = candidate.determiner .. owner, first = candidate.first - #candidate.determiner,
      last = candidate.last - #candidate.suffix, where = candidate.where, kind = parent.kind,
      form = parent.form, suffix = parent.suffix, shape = "full",
      divisions = union.candidate.divisions, core = name,
      parents = {}, rule = "anaphor",
    })
  end
end

return M
