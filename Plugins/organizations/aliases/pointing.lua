-- Pointing: 该 with one character for an organization named before, 该校, 该行, 该系.

local parents = require("aliases.parents")
local regex = require("broadsheet.regex")
local registries = require("registry")

local M = {}

local THIS = "该"

local NOTHING = {}

-- 该行业, 该院校 and such point to no organization.
local WORD = regex.new("该(校|院|行|系|局|所|社|馆|矿|段)(?![业校区议有统时铺列长]|在地)")

-- The kind of organization that one character stands for whatever the name ends with.
local KINDS = { ["校"] = "school", ["院"] = "hospital", ["行"] = "bank" }

---The one organization of an article that a character can stand for.
---@param sort string
---@param registry organizations.Registry
---@return organizations.Entity?
local function antecedent(sort, registry)
  local function is_of_sort(entity)
    return entity.name:sub(-#sort) == sort
  end
  local found = registry:only(is_of_sort) or registry:only(function(entity)
    return entity.kind == KINDS[sort]
  end)
  local hidden = not found and registries.only_of(parents.of(registry), is_of_sort)
  return found or hidden and registry:enter(hidden) or nil
end

---Links such words to what they stand for.
---@param readings organizations.Reading[]
---@param registry organizations.Registry
function M.link(readings, registry)
  for _, reading in ipairs(readings) do
    local source = reading.source
    for _, match in ipairs(source:find(THIS, 1, true) and WORD:all(source) or NOTHING) do
      local entity = not reading:is_taken(match.first, match.last)
        and antecedent(match[1], registry)
      if entity then
        registry:mention(entity, match.text, {
          first = match.first, last = match.last, where = reading.where,
        })
      end
    end
  end
end

return M
