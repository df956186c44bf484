-- Anaphora: words that stand for an organization named before, 该公司, 集团, 公司工会.

local abbreviations = require("aliases.abbreviations")
local children = require("aliases.children")
local data = require("broadsheet.data")
local hosts = require("aliases.hosts")
local parents_in = require("aliases.parents")
local regex = require("broadsheet.regex")
local sorts = require("words.sorts")

local M = {}

-- What can stand for an organization without 该 before it.
local ALONE = { ["集团"] = true, ["集团公司"] = true, ["总公司"] = true }

-- What can do so only after the organization has been named.
local ALONE_LATER = {}
for _, sort in ipairs(data.lines("data/later-sorts.txt")) do
  ALONE_LATER[sort] = true
end

-- A sort of this many bytes tells enough by itself: 中心医院, 洗选中心.
local TELLING = 12
local TELLING_KINDS = { company = true, hospital = true, school = true, other = true }

-- Of unions, which many names end in, a longer one does: 行业工会联合会.
local TELLING_UNION = 18

-- What the paper of a host calls its own.
local OURS = { ["我"] = true, ["本"] = true }

local POINTING = { ["该"] = true, ["本"] = true, ["这家"] = true }

-- Not only associations end in it.
local FEDERATION = "联合会"

---The one organization that a bare word can stand for.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@return organizations.Entity?
function M.antecedent(candidate, registry)
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
      return entity.name:sub(-#suffix) == suffix
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

---The organization that a union with 该 before its name belongs to: 该厂 of 该厂工会.
---@param candidate organizations.Candidate
---@param union organizations.Entity
---@param registry organizations.Registry
local function add_parent(candidate, union, registry)
  local parents = union.candidate.parents
  local parent = parents[#parents]
  local owner = sorts.owner_of(candidate)
  local name = parent and union.candidate.text == union.name and union.name:sub(1, parent.length)
  if name and (sorts.WIDE[owner] or sorts.is_of_sort(name, owner)
    or sorts.OWNER_KINDS[owner] == parent.kind and not sorts.is_plant(owner)) then
    local printed = candidate.determiner .. owner
    registry:add(name, {
      text = printed, first = candidate.first - #candidate.determiner,
      last = candidate.last - #candidate.suffix, where = candidate.where, kind = parent.kind,
      form = parent.form, suffix = parent.suffix, shape = "full", divisions = {}, core = name,
      parents = {}, rule = "anaphor",
    })
  end
end

---The one organization inside other names that a word with 该 can stand for.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@return organizations.Entity?
local function hidden_antecedent(candidate, registry)
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
local function last_mention(entity, candidate)
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
  local latest = last_mention(owner, candidate)
  for _, entity in ipairs(registry.entities) do
    if entity.kind == owner.kind and entity ~= owner
      and (sorts.WIDE[sort] or sorts.is_of_sort(entity.name, sort))
      and last_mention(entity, candidate) > latest then
      return true
    end
  end
  return false
end

---Whether an organization is named before a place in the article.
---@param entity organizations.Entity
---@param candidate organizations.Candidate
---@return boolean
local function is_named_before(entity, candidate)
  for _, span in ipairs(entity.spans) do
    if span.where ~= "body" and candidate.where == "body"
      or span.where == candidate.where and span.first < candidate.first then
      return true
    end
  end
  return false
end

---The organization whose union or party branch a bare word names: 集团 in 集团工会.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@return organizations.Entity?
local function owner_named_before(candidate, registry)
  local owner = sorts.owner_of(candidate)
  local within = candidate.parents[#candidate.parents]
  local sort = {
    text = owner, suffix = owner, parents = {},
    kind = within and within.kind or sorts.OWNER_KINDS[owner],
  }
  local known = sort.kind
    and (M.antecedent(sort, registry) or hidden_antecedent(sort, registry)) or nil
  local unknown_yet = known and #known.spans > 0 and not is_named_before(known, candidate)
    and not registry:only(function(entity)
      return entity.kind == known.kind
    end)
  return known and not unknown_yet and not is_interrupted(known, candidate, registry) and known
    or nil
end

---What a bare word without 该 stands for.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@return organizations.Entity?
local function standing_alone(candidate, registry)
  local owner = sorts.owner_of(candidate)
  local entity = M.antecedent(candidate, registry)
  if owner ~= "" then
    local known = not entity and owner_named_before(candidate, registry)
    return entity or known and children.derive(candidate, known, registry) or nil
  end
  local sort = candidate.text
  if ALONE[sort] then
    local hidden = not entity and hidden_antecedent(candidate, registry)
    return entity or hidden and registry:enter(hidden) or nil
  end
  local later = ALONE_LATER[sort]
    or #sort >= TELLING and TELLING_KINDS[candidate.kind] and candidate.form ~= "legal"
    or #sort >= TELLING_UNION and candidate.kind == "union"
  if later and not candidate.in_list and entity and is_named_before(entity, candidate) then
    return entity
  end
  return candidate.form == "regional" and entity or nil
end

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
    return entity.kind == candidate.kind and last_mention(entity, candidate) >= start
  end)
end

---A candidate together with the word that points before it: 该校工会.
---@param candidate organizations.Candidate
---@return organizations.Candidate
local function as_printed(candidate)
  return {
    first = candidate.first - #candidate.determiner, last = candidate.last,
    text = candidate.determiner .. candidate.text, where = candidate.where, kind = candidate.kind,
    form = candidate.form, suffix = candidate.suffix,
  }
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
  return first == most and not is_tie and first and is_named_before(first, candidate) and first
    or nil
end

---Whether the article names an organization of the sort by itself.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@return boolean
local function is_named(candidate, registry)
  for _, entity in ipairs(registry.entities) do
    if entity.kind == candidate.kind and sorts.is_of_sort(entity.name, candidate.suffix) then
      return true
    end
  end
  return false
end

---What a word with 该 before it stands for.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@param sources table<string, string>
---@return organizations.Entity?
local function pointed_at(candidate, registry, sources)
  local entity, word = M.antecedent(candidate, registry), sorts.owner_of(candidate)
  if entity and (word == "" or is_named_before(entity, candidate)) then
    return entity
  elseif word == "" then
    local near = near_antecedent(candidate, registry, sources)
    local hidden = not near and not is_named(candidate, registry)
      and hidden_antecedent(candidate, registry)
    return near or hidden and registry:enter(hidden) or main_antecedent(candidate, registry)
  end
  local owner = owner_named_before(candidate, registry) or near_antecedent({
    text = word, kind = sorts.OWNER_KINDS[word] or NEAR[word] and "company",
    where = candidate.where, first = candidate.first,
  }, registry, sources)
  return owner and children.derive(as_printed(candidate), owner, registry) or entity
end

-- A department of the company, which its word is a part of: 集团公司|运营管理部.
local DEPARTMENT = regex.new("\\G\\p{Han}{2,6}?(?:部|处|办|办公室|中心|委)(?!分)")

---Whether a bare word waits for what the other articles of the page tell: 公司工会, 集团.
---@param candidate organizations.Candidate
---@param sources table<string, string> the fields of the article
---@return boolean
local function is_unresolved(candidate, sources)
  return sorts.owner_of(candidate) ~= ""
    or ALONE[candidate.text] and not DEPARTMENT:test(sources[candidate.where], candidate.last + 1)
end

---Links the bare words of an article to what they stand for.
---@param candidates organizations.Candidate[]
---@param registry organizations.Registry
---@param sources table<string, string> the fields of the article
---@param host organizations.Host? whose paper the page is of
function M.link(candidates, registry, sources, host)
  for i = 1, #candidates do
    local candidate = candidates[i]
    local ours = host ~= nil and OURS[candidate.determiner] == true
    local pointed = POINTING[candidate.determiner] == true and not ours
    if candidate.shape == "bare" and not candidate.bracketed
      and (pointed or ours or not candidate.determiner) then
      local entity = pointed and pointed_at(candidate, registry, sources)
        or not pointed and (hosts.body(candidate, registry, host)
          or standing_alone(candidate, registry))
      if not entity and not pointed and is_unresolved(candidate, sources) then
        registry.unresolved[#registry.unresolved + 1] = candidate
      end
      candidate.linked = entity ~= nil
      if entity then
        local first = candidate.first - (pointed and #candidate.determiner or 0)
        local printed = (pointed and candidate.determiner or "") .. candidate.text
        registry:mention(entity, printed, {
          first = first, last = candidate.last, where = candidate.where,
        })
        if pointed and sorts.owner_of(candidate) ~= "" then
          add_parent(candidate, entity, registry)
        end
      end
    end
  end
end

return M
