-- Children: unions and party bodies whose owner is printed in short, 集团工会 or 二厂工会 where the
-- article names the company in full.

local abbreviations = require("abbreviations")
local parents = require("parents")

local M = {}

-- What an organization has one of, so that the owner's sort is enough to name it.
local SINGLE = { union = true, party = true }

---Enters the body of an owner under its full name.
---@param candidate organizations.Candidate the printed form, such as 集团工会
---@param owner organizations.Entity
---@param registry organizations.Registry
---@return organizations.Entity?
function M.derive(candidate, owner, registry)
  if not SINGLE[candidate.kind] then
    return nil
  end
  local parent = owner.candidate
  return registry:add(owner.name .. candidate.suffix, {
    first = candidate.first, last = candidate.last, where = candidate.where,
    text = candidate.text, kind = candidate.kind, form = candidate.form,
    suffix = candidate.suffix, shape = "full", divisions = parent.divisions,
    core = owner.name, weak = false, rule = "anaphor",
    parents = {
      { length = #owner.name, kind = owner.kind, form = parent.form, suffix = parent.suffix },
    },
  })
end

---Gives bodies whose name begins with a short form of their owner the owner's full name.
---@param registry organizations.Registry
function M.complete(registry)
  local owners = {}
  for _, owner in ipairs(parents.of(registry)) do
    local known = abbreviations.antecedent(owner, registry)
    owners[owner.name] = known and known.name or nil
  end
  for _, child in ipairs({ table.unpack(registry.entities) }) do
    local within = child.candidate.parents
    local parent = SINGLE[child.kind] and child.candidate.text == child.name and within[#within]
    local short = parent and child.name:sub(1, parent.length)
    if short and owners[short] then
      registry:rename(child, owners[short] .. child.name:sub(#short + 1))
    end
  end
end

return M
