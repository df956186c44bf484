-- Owners: the one bureau, school or company of a page, whose union an article names without it.

local antecedents = require("aliases.antecedents")
local children = require("aliases.children")
local parents = require("aliases.parents")
local registries = require("registry")
local sorts = require("words.sorts")

local M = {}

---Whether an article names an organization of a kind; a company by its legal form.
---@param registry organizations.Registry
---@param kind string
---@param sort string|false of which it must be
---@return boolean
local function has_legal(registry, kind, sort)
  for _, entity in ipairs(registry.entities) do
    if entity.kind == kind and (kind ~= "company" or entity.candidate.form == "legal")
      and (not sort or sorts.is_of_sort(entity.name, sort)) then
      return true
    end
  end
  return false
end

-- What a company is called in its own paper.
local COMPANY_WORDS = {
  [sorts.COMPANY] = true, [sorts.GROUP] = true, [sorts.GROUP .. sorts.COMPANY] = true,
}

-- The end of a company's full name.
local LIMITED = "有限公司"
local LIABILITY = "有限责任公司"

-- A company that one article names in passing is no owner of a paper.
local MINIMUM_WEIGHT = 2

---Whether a company is named in its full legal form.
---@param entity organizations.Entity
---@return boolean
local function is_full(entity)
  return entity.kind == "company" and (entity.name:sub(-#LIMITED) == LIMITED
    or entity.name:sub(-#LIABILITY) == LIABILITY)
end

---The company that a paper belongs to: of those that the page names in full the one that most of
---its articles name.
---@param page organizations.Registry
---@param articles fun(name: string): integer
---@return organizations.Entity?
local function house_company(page, articles)
  local found, most, is_tie = nil, 0, false
  for _, entity in ipairs(page.entities) do
    local count = is_full(entity) and articles(entity.name) or 0
    if count > most and count >= MINIMUM_WEIGHT then
      found, most, is_tie = entity, count, false
    elseif count == most and count > 0 then
      is_tie = true
    end
  end
  return not is_tie and found or nil
end

---Notes that another article told an organization's name.
---@param entity organizations.Entity?
---@return organizations.Entity?
local function tell(entity)
  if entity then
    entity.told = true
  end
  return entity
end

---The company of a paper that its unions leave out: the one that it is named after, else the one
---that its articles name.
---@param sort table the owner's word as a candidate
---@param page organizations.Registry the organizations of the page's other articles
---@param articles fun(name: string): integer
---@param given organizations.Host? the company whose paper the page is of
---@return organizations.Entity?
local function owner_of_house(sort, page, articles, given)
  local is_group = sort.text ~= sorts.COMPANY
  local company = given
  if not company or is_group and not company.name:find(sorts.GROUP, 1, true) then
    company = is_group and antecedents.find(sort, page) or house_company(page, articles)
  end
  return company and (not is_group or company.name:find(sorts.GROUP, 1, true)) and company or nil
end

---Whether an article names no other company that it may call by a word.
---@param word string
---@param registry organizations.Registry of the article
---@return boolean
local function is_only(word, registry)
  if word ~= sorts.COMPANY then
    return not has_legal(registry, "company", word)
  end
  for _, entity in ipairs(registry.entities) do
    if is_full(entity) then
      return false
    end
  end
  return true
end

---Links what an article calls the company that its paper belongs to: 集团, 集团公司, 公司.
---@param candidate organizations.Candidate
---@param registry organizations.Registry of the article
---@param page organizations.Registry the organizations of the page's other articles
---@param articles fun(name: string): integer
---@param given organizations.Host? the company whose paper the page is of
---@return organizations.Entity?
local function link_group(candidate, registry, page, articles, given)
  local company = owner_of_house(candidate, page, articles, given)
  local is_free = company and (registry.by_name[company.name]
    or is_only(candidate.text, registry))
  local known = is_free and registry:enter(registries.copy(company))
  if known then
    registry:mention(known, candidate.text, candidate)
  end
  return known or nil
end

---What a union that its own article does not explain stands for on a page about one company, one
---school: 局工会 in the paper of the bureau.
---@param candidate organizations.Candidate
---@param registry organizations.Registry of the article
---@param page organizations.Registry the organizations of the page's other articles
---@param articles fun(name: string): integer in how many articles an organization is named
---@param house boolean whether the page is one of a company's paper
---@param given organizations.Host? the company whose paper the page is of
---@return organizations.Entity?
function M.link(candidate, registry, page, articles, house, given)
  local within = candidate.parents[#candidate.parents]
  local owner = sorts.owner_of(candidate)
  if owner == "" then
    return house and link_group(candidate, registry, page, articles, given) or nil
  end
  local kind = within and within.kind or sorts.OWNER_KINDS[owner]
  local sort = { text = owner, suffix = owner, parents = {}, kind = kind }
  local is_group = owner ~= sorts.COMPANY and COMPANY_WORDS[owner] == true
  if not kind or not sorts.BY_NAME[owner] and has_legal(registry, kind, is_group and owner) then
    return nil
  end
  if COMPANY_WORDS[owner] then
    local company = house and owner_of_house(sort, page, articles, given)
    return company and tell(children.derive(candidate, company, registry)) or nil
  end
  for _, parent in ipairs(parents.of(registry)) do
    if sorts.is_of_sort(parent.name, owner) then
      return nil
    end
  end
  local known = antecedents.find(candidate, page)
  if known then
    registry:mention(registry:enter(known), candidate.text, candidate)
    return known
  end
  local one = antecedents.find(sort, page)
  return one and tell(children.derive(candidate, one, registry)) or nil
end

return M
