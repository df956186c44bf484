-- Linking: from the candidates of an article to its organizations.

local abbreviations = require("aliases.abbreviations")
local anaphora = require("aliases.anaphora")
local branches = require("aliases.branches")
local brands = require("aliases.brands")
local children = require("aliases.children")
local committees = require("aliases.committees")
local contractions = require("aliases.contractions")
local hosts = require("aliases.hosts")
local parents = require("aliases.parents")
local pointing = require("aliases.pointing")
local registries = require("registry")
local relatives = require("aliases.relatives")
local second_names = require("aliases.second_names")
local secretaries = require("aliases.secretaries")
local sorts = require("words.sorts")
local tails = require("aliases.tails")
local text = require("broadsheet.text")
local towns = require("aliases.towns")
local trimming = require("aliases.trimming")
local word_lists = require("words.word_lists")

local M = {}

-- Unknown words alone make a name only from this length on.
local MINIMUM_CHARACTERS = 2

-- A suffix of so many bytes is no part of another word: 采油管理区.
local TELLING_SUFFIX = 12

-- What ends such a name is rarely a part of another word.
local INSTITUTION = { hospital = true, school = true, bank = true }

-- Shorter names of a list may be words elsewhere.
local MINIMUM_REPEATED = 9

---@param readings organizations.Reading[]
---@return organizations.Candidate[]
local function all_candidates(readings)
  local all = {}
  for _, reading in ipairs(readings) do
    table.move(reading.candidates, 1, #reading.candidates, #all + 1, all)
  end
  return all
end

---@param readings organizations.Reading[]
---@return table<string, string> fields to their text
local function sources_of(readings)
  local sources = {}
  for _, reading in ipairs(readings) do
    sources[reading.where] = reading.source
  end
  return sources
end

---@param all organizations.Candidate[]
---@param registry organizations.Registry
local function add_full(all, registry)
  for i = 1, #all do
    local candidate = all[i]
    local named = candidate.shape == "full" or candidate.shape == "general"
    local one_of_many = #candidate.divisions == 0 and relatives.is_general(candidate)
    local part = candidate.determiner == "该" and not candidate.headed
    if named and not one_of_many and not (part and candidate.shape == "full") then
      registry:add(candidate.name or candidate.text, candidate)
    end
  end
end

---Enters the names that only a list explains wherever else they stand.
---@param readings organizations.Reading[]
---@param registry organizations.Registry
local function repeat_listed(readings, registry)
  for i = 1, #registry.entities do
    local entity = registry.entities[i]
    local repeats = entity.rule == "list" and #entity.name >= MINIMUM_REPEATED
    for _, reading in ipairs(repeats and readings or {}) do
      reading:each_standing(entity.name, function(span)
        registry:mention(entity, entity.name, span)
      end)
    end
  end
end

---Enters the short names that brackets define, wherever they stand by themselves.
---@param readings organizations.Reading[]
---@param registry organizations.Registry
local function add_definitions(readings, registry)
  for _, defining in ipairs(readings) do
    for _, definition in ipairs(defining.definitions) do
      local entity = registry.by_name[definition.candidate.text]
      local alias = definition.alias
      local other = registry.by_name[alias]
      if entity and other and other ~= entity then
        registry:merge(entity, other)
      end
      if entity and defining:is_taken(definition.first, definition.last) then
        registry:mention(entity, alias, {
          first = definition.first, last = definition.last, where = defining.where,
        })
      end
      for _, reading in ipairs(entity and readings or {}) do
        reading:each_standing(alias, function(span)
          registry:mention(entity, alias, span)
        end)
      end
    end
  end
end

---Whether unknown words may stand as a name although nothing longer explains them.
---@param candidate organizations.Candidate
---@return boolean
local function is_plausible(candidate)
  if candidate.branded or candidate.placed then
    return candidate.branded == true
  end
  if text.length(candidate.core) < MINIMUM_CHARACTERS then
    return false
  end
  local is_telling = candidate.form == "regional" or #candidate.suffix >= TELLING_SUFFIX
  if candidate.kind == "union" and not is_telling then
    return candidate.firm and candidate.closed
  end
  return candidate.closed or candidate.firm or candidate.form == "legal"
    or candidate.kind ~= "union" and #candidate.suffix >= TELLING_SUFFIX
    or INSTITUTION[candidate.kind] and text.length(candidate.core) > MINIMUM_CHARACTERS
end

-- A number names a company beside others: 二|公司、三|公司.
local NUMBERS = word_lists.set("number of a builder")

-- Any place has such a company, and a number in front of it may count several: 物业|公司, 三|公司.
local ANYWHERE = word_lists.set("company of any place")

---Whether a company that is called by nothing but its trade or its number, 安装公司, holds
---something: the article speaks of one.
---@param candidate organizations.Candidate
---@return boolean
local function is_host(candidate)
  return candidate.hosts and not candidate.counted and not candidate.determiner
    and not ANYWHERE[candidate.text:sub(1, -#candidate.suffix - 1)]
    and (candidate.shape ~= "general" or candidate.trade_only == true)
end

---Whether a union is that of a company that is called by its trade, which the article names so:
---公交公司工会.
---@param candidate organizations.Candidate
---@return boolean
local function is_of_trade(candidate)
  local owner = sorts.owner_of(candidate)
  return candidate.kind == "union" and not candidate.counted and not candidate.determiner
    and sorts.is_trade_company(owner) and not ANYWHERE[owner:sub(1, -#sorts.COMPANY - 1)]
end

---Whether the places where a name stands speak for it: one that ends it, or several, or one where
---a union's owner stands alone.
---@param entity organizations.Entity
---@param registry organizations.Registry
---@return boolean
local function is_attested(entity, registry)
  local candidate = entity.candidate
  if text.length(candidate.core) < MINIMUM_CHARACTERS then
    return candidate.branded == true or is_host(candidate)
      or entity.kind == "company" and NUMBERS[candidate.core] == true
        and (candidate.siblings ~= nil or #entity.spans > 1)
  end
  return #entity.spans > 1 or is_host(candidate) or is_plausible(candidate)
    or candidate.kind == "union" and registry.by_name[candidate.core] ~= nil
end

---Whether the article told whose body one without a name is: 公交集团工会 beside 柳河公交集团.
---@param entity organizations.Entity
---@return boolean
local function is_completed(entity)
  local printed = entity.candidate.text
  return entity.kind == "union" and #entity.name > #printed
    and entity.name:sub(-#printed) == printed
end

---Drops what has no name after all, and doubts names of unknown words that nothing speaks for.
---@param registry organizations.Registry
local function doubt_weak(registry)
  for _, entity in ipairs({ table.unpack(registry.entities) }) do
    local candidate = entity.candidate
    if candidate.shape == "general" and not is_completed(entity)
      and not is_host(candidate) and not is_of_trade(candidate) then
      registry:remove(entity)
    elseif candidate.weak and entity.name == candidate.text and #entity.forms == 1
      and not is_attested(entity, registry) then
      entity.doubtful = true
    end
  end
end

---Drops the names that the other articles of the page do not explain either.
---@param registry organizations.Registry
function M.drop_doubtful(registry)
  for _, entity in ipairs({ table.unpack(registry.entities) }) do
    if entity.doubtful then
      registry:remove(entity)
    end
  end
end

---Puts the organizations of an article together.
---@param readings organizations.Reading[]
---@param place organizations.Setting of the article
---@param home fun(level: string): string? the division of a level that the page is about
---@param lexicon broadsheet.Matcher
---@param host organizations.Host? whose paper the page is of
---@param park organizations.Park? the one that the names on the page tell
---@param only_towns table<string, string> the only town of a kind that the page tells
---@return organizations.Registry
function M.link(readings, place, home, lexicon, host, park, only_towns)
  local registry = registries.new()
  local all = all_candidates(readings)
  towns.resolve(all, readings, park, only_towns)
  add_full(all, registry)
  relatives.resolve(all, registry, place, home)
  add_definitions(readings, registry)
  second_names.link(readings, registry)
  repeat_listed(readings, registry)
  children.reveal_owners(readings, registry)
  committees.link(registry)
  tails.link(registry)
  abbreviations.link(registry)
  branches.link(registry)
  children.name_owners(registry)
  trimming.trim(registry)
  parents.link(registry)
  children.complete(registry)
  anaphora.link(all, registry, sources_of(readings), host)
  hosts.link(readings, registry, host)
  contractions.link(readings, registry)
  brands.link(readings, registry, lexicon)
  children.follow_aliases(registry)
  pointing.link(readings, registry)
  secretaries.link(registry, sources_of(readings))
  doubt_weak(registry)
  return registry
end

return M
