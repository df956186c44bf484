-- Hosts: what the paper of a company, a hospital or a school calls itself and its own bodies, 段工会,
-- 院女职工委员会, 我矿.

local children = require("aliases.children")
local contractions = require("aliases.contractions")
local own_paper = require("aliases.own_paper")
local parents = require("aliases.parents")
local regex = require("broadsheet.regex")
local registries = require("registry")
local shapes = require("words.shapes")
local sorts = require("words.sorts")
local word_lists = require("words.word_lists")

local M = {}

-- Of these one word stands for any, whatever its name ends in: 院|工会, 学校|团委.
local BY_KIND = { hospital = true, school = true, bank = true }
local KINDS = { ["学校"] = "school", ["医院"] = "hospital" }
for word, kind in pairs(sorts.OWNER_KINDS) do
  KINDS[word] = kind
end

-- What is left of a company's name without its legal form may end so: 油田工会 of 远山油田公司.
local MINIMUM_WORD, SHARES = 6, "股份"

-- One character that does as well: 场工会 of 远山农场有限公司.
local CHARACTERS = word_lists.set("owner of a union")

-- Its own, in front of one character or the sort: 我院, 本公司.
local OUR = { "我", "本" }

-- A company in its full legal form is no unit of another.
local LIMITED = "有限"

-- What a bank's paper calls it.
local HEAD_OFFICE = "总行"

---The name of a host without its legal words, made once.
---@param host organizations.Host
---@return string
local function bare_name(host)
  host.bare = host.bare or shapes.strip(host.name)
  return host.bare
end

---Whether a word stands for an organization by its sort.
---@param host organizations.Host
---@param word string
---@return boolean
local function fits(host, word)
  if sorts.is_of_sort(host.name, word) or word == HEAD_OFFICE and host.kind == "bank" then
    return true
  elseif BY_KIND[host.kind] and KINDS[word] == host.kind then
    return true
  end
  local is_company = host.kind == "company"
  local rest = is_company and word:match("^(.+)" .. sorts.COMPANY .. "$") or word
  return is_company and (word == sorts.COMPANY and sorts.is_of_sort(host.name, sorts.GROUP)
    or rest == SHARES and host.name:find(SHARES, 1, true) ~= nil
    or (#rest >= MINIMUM_WORD or CHARACTERS[rest])
      and bare_name(host):sub(-#rest) == rest)
end

---Whom a word stands for in the paper of a host: itself, or the group above it.
---@param host organizations.Host?
---@param word string
---@return organizations.Host?
local function named_by(host, word)
  if not host then
    return nil
  end
  return fits(host, word) and host or host.group and fits(host.group, word) and host.group or nil
end

---Whether a company is called as units of another are: by its trade or its number.
---@param entity organizations.Entity
---@return boolean
local function is_unit(entity)
  return entity.kind == "company" and #entity.candidate.divisions == 0
    and not entity.name:find(LIMITED, 1, true)
end

-- Units of one sort are numbered: 一公司.
local NUMBERED = regex.new("^第?[一二三四五六七八九十]{1,3}(?:分?公司)$")

---Whether an article is about a unit of the host that is called by the same sort: its title has it,
---or the host is a group and the article names no company but the unit.
---@param owner string
---@param host organizations.Host
---@param registry organizations.Registry
---@return boolean
local function is_about_unit(owner, host, registry)
  local is_group = owner == sorts.COMPANY and sorts.is_of_sort(host.name, sorts.GROUP)
  for _, parent in ipairs(is_group and not registry.by_name[host.name] and parents.of(registry)
    or {}) do
    if parent.name ~= host.name and is_unit(parent) and NUMBERED:test(parent.name) then
      return true
    end
  end
  for _, entity in ipairs(registry.entities) do
    local other = entity.name ~= host.name and is_unit(entity)
      and sorts.is_of_sort(entity.name, owner)
    for _, span in ipairs(other and entity.spans or {}) do
      if span.where ~= "body" or is_group then
        return true
      end
    end
  end
  return false
end

---The body that a bare word stands for where the title of the article names a unit of the host, and
---the text the host's own as well: 公司工会 is that of 北岭公司, beside 油田公司工会. The body of a
---unit in the title is the one that is meant.
---@param candidate organizations.Candidate
---@param host organizations.Host
---@param registry organizations.Registry
---@return organizations.Entity?
local function body_of_unit(candidate, host, registry)
  local owner, own = sorts.owner_of(candidate), host.name .. candidate.suffix
  for _, entity in ipairs(registry.entities) do
    local is_body = entity.kind == candidate.kind and entity.name ~= own
      and entity.name:sub(-#candidate.text) == candidate.text
    local is_owner = registry.by_name[own] and entity.name ~= host.name and is_unit(entity)
      and sorts.is_of_sort(entity.name, owner)
    if (is_body or is_owner) and registries.is_in_title(entity) then
      return is_body and entity or children.derive(candidate, entity, registry)
    end
  end
  return nil
end

---Whether the article names the body of a works of the host by nothing but its sort: 选矿厂工会 and
---then 厂工会.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@return boolean
local function is_of_works(candidate, registry)
  return registry:only(function(entity)
    local parent = entity.candidate.parents[1]
    return parent ~= nil and parent.form == "works" and parent.length == #parent.suffix
      and entity.kind == candidate.kind and #entity.name > #candidate.text
      and entity.name:sub(-#candidate.text) == candidate.text
  end) ~= nil
end

---The body of the host that an article names by the host's sort: 院工会.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@param host organizations.Host?
---@return organizations.Entity?
function M.body(candidate, registry, host)
  local owner = sorts.owner_of(candidate)
  local named = owner ~= "" and named_by(host, owner)
  local unit = named and named.kind == "company" and owner == sorts.COMPANY
    and body_of_unit(candidate, named, registry)
  if unit then
    return unit
  elseif not named or named.kind == "company" and is_about_unit(owner, named, registry)
    or is_of_works(candidate, registry) then
    return nil
  end
  local body = children.derive(candidate, named, registry)
  if body then
    body.told = true
  end
  return body
end

---The host where an article calls it by its sort as its own: 我|公司.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@param host organizations.Host?
---@return organizations.Entity?
function M.itself(candidate, registry, host)
  local named = sorts.owner_of(candidate) == "" and named_by(host, candidate.text)
  return named and registry:enter(registry.by_name[named.name] or registries.copy(named)) or nil
end

---The host where an article calls it by the end of its name: 机场|公司 of 远山国际机场有限公司.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@param host organizations.Host?
---@return organizations.Entity?
function M.by_end(candidate, registry, host)
  local is_host = host and candidate.suffix == sorts.COMPANY
    and #candidate.text >= MINIMUM_WORD + #sorts.COMPANY and fits(host, candidate.text)
  return is_host and host
    and registry:enter(registry.by_name[host.name] or registries.copy(host)) or nil
end

-- What an article may call its host.
local WORDS = { sorts.COMPANY, sorts.GROUP, table.unpack((word_lists.list("owner of a union"))) }

---Makes the host of a sort of works that its name ends in: 机务段 where 远山机务段 publishes the paper.
---@param registry organizations.Registry
---@param known organizations.Entity the host
local function take_sort(registry, known)
  for _, entity in ipairs({ table.unpack(registry.entities) }) do
    local candidate = entity.candidate
    if entity ~= known and candidate.form == "works" and candidate.text == candidate.suffix
      and known.name:sub(-#entity.name) == entity.name then
      registry:merge(registry:enter(known), entity)
    end
  end
end

---What articles may call their host, found once for all of a page.
---@param host organizations.Host
---@return string[]
local function words_for(host)
  if not host.words then
    host.words = {}
    for _, word in ipairs(WORDS) do
      host.words[#host.words + 1] = fits(host, word) and word or nil
    end
  end
  return host.words
end

---Enters the host where an article says 我院 or 本公司, or calls it by its sort.
---@param readings organizations.Reading[]
---@param registry organizations.Registry
---@param host organizations.Host?
function M.link(readings, registry, host)
  if not host then
    return
  end
  shapes.of(host) -- once for all its copies
  local known = registry.by_name[host.name] or registries.copy(host)
  take_sort(registry, known)
  contractions.link_one(known, readings, registry)
  for _, word in ipairs(words_for(host)) do
    for _, our in ipairs(OUR) do
      for _, reading in ipairs(readings) do
        reading:each_standing(our .. word, function(span)
          registry:mention(registry:enter(known), our .. word, span)
        end)
      end
    end
  end
  own_paper.link(readings, registry, host, words_for(host))
end

return M
