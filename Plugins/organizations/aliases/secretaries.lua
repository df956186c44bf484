-- Secretaries: in 集团党委书记张三 or 航运公司党委书记 a short name of the house speaks for the house, as it
-- does with any other post. With the full name, or where the committee itself does something, it is
-- the committee that is named.

local regex = require("broadsheet.regex")

local M = {}

local committee = regex.new("党(?:委|总支|支部)$")
local led = regex.new("\\G(?:常务|专职|原|第一)?副?书记")

---The house that a short name before a committee stands for: that of the committee where it has its
---full name from an organization of the article, else the only one with this end.
---@param entity organizations.Entity the committee
---@param short string
---@param registry organizations.Registry
---@return organizations.Entity?
local function house_of(entity, short, registry)
  local full = entity.name:sub(1, (committee:find(entity.name) or 1) - 1)
  if full ~= short then
    return registry.by_name[full]
  end
  return not registry.by_name[short] and registry:only(function(other)
    return other.name:sub(-#short) == short
  end) or nil
end

---Gives the mentions of a committee that name its secretary by a short name to the house.
---@param entity organizations.Entity
---@param registry organizations.Registry
---@param sources table<string, string>
local function give_back(entity, registry, sources)
  local kept = {}
  for _, span in ipairs(entity.spans) do
    local source = sources[span.where]
    local printed = source:sub(span.first, span.last)
    local first = led:test(source, span.last + 1) and committee:find(printed) or 1
    local short = printed:sub(1, first - 1)
    local house = short ~= "" and house_of(entity, short, registry)
    if house then
      registry:mention(house, short, {
        first = span.first, last = span.first + #short - 1, where = span.where,
      })
    else
      kept[#kept + 1] = span
    end
  end
  if #kept == 0 then
    registry:remove(entity)
  end
  entity.spans = kept
end

---Links such short names.
---@param registry organizations.Registry
---@param sources table<string, string>
function M.link(registry, sources)
  for _, entity in ipairs({ table.unpack(registry.entities) }) do
    if entity.kind == "party" then
      give_back(entity, registry, sources)
    end
  end
end

return M
