-- Trimming: a known name with an unknown word in front of it, that the grammar took for one name.

local abbreviations = require("aliases.abbreviations")
local antecedents = require("aliases.antecedents")
local shapes = require("words.shapes")

local M = {}

-- A shorter rest is a piece of a word.
local MINIMUM_CORE = 6

-- Verbs are rarely longer.
local MAXIMUM_CHARACTERS = 3

---The candidate without its first characters.
---@param candidate organizations.Candidate
---@param characters integer
---@return organizations.Candidate?
local function without(candidate, characters)
  local offset = utf8.offset(candidate.text, characters + 1)
  if not offset or #candidate.text - offset + 1 <= #candidate.suffix then
    return nil
  end
  local shorter = setmetatable({}, { __index = candidate })
  shorter.weak = false -- what is left must say more than a trade
  shorter.first = candidate.first + offset - 1
  shorter.text = candidate.text:sub(offset)
  shorter.core = candidate.core:sub(offset)
  shorter.parents = {}
  for i, parent in ipairs(candidate.parents) do
    shorter.parents[i] = {
      length = parent.length - offset + 1, kind = parent.kind, form = parent.form,
      suffix = parent.suffix,
    }
  end
  return shorter
end

---The organization that a shorter form names.
---@param candidate organizations.Candidate
---@param entity organizations.Entity the one to be trimmed
---@param registry organizations.Registry
---@return organizations.Entity?
local function named(candidate, entity, registry)
  local known = registry.by_name[candidate.text]
  if known and known ~= entity then
    return known
  end
  local short = { name = candidate.text, kind = candidate.kind, spans = {}, candidate = candidate }
  local long = #shapes.strip(candidate.core) >= MINIMUM_CORE
    and abbreviations.antecedent(short, registry, entity)
  local is_end = long and long.name:sub(-#candidate.text) == candidate.text
  if long and long ~= entity and not is_end then
    return long
  end
  local parent = candidate.parents[1]
  if parent and candidate.text == parent.suffix .. candidate.suffix then
    return antecedents.find(candidate, registry)
  end
  return nil
end

---@param entity organizations.Entity
---@param registry organizations.Registry
local function trim_one(entity, registry)
  for characters = 1, MAXIMUM_CHARACTERS do
    local candidate = without(entity.candidate, characters)
    local known = candidate and named(candidate, entity, registry)
    if known and known ~= entity then
      registry:remove(entity)
      registry:mention(known, candidate.text, candidate)
      return
    end
  end
end

---Trims the names that unknown words alone make.
---@param registry organizations.Registry
function M.trim(registry)
  local kinds = {}
  for _, entity in ipairs(registry.entities) do
    kinds[entity.kind] = (kinds[entity.kind] or 0) + 1
  end
  for _, entity in ipairs({ table.unpack(registry.entities) }) do
    local candidate = entity.candidate
    if kinds[entity.kind] > 1 and candidate.shape == "full" and #entity.spans == 1
      and candidate.text == entity.name
      and not candidate.headed and candidate.rule == "suffix"
      and (candidate.weak or #candidate.parents > 0) then
      trim_one(entity, registry)
    end
  end
end

return M
