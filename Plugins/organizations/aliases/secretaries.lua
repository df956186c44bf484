-- Secretaries: a house whose short name stands only before its party's secretary has it from there,
-- 航运公司党委书记 beside 柳河航运公司. Where the committee itself does something, it is one.

local regex = require("broadsheet.regex")

local M = {}

local committee = regex.new("党(?:委|总支|支部)$")
local led = regex.new("\\G(?:常务|专职|原|第一)?副?书记")

---The short name of a house in the name of a party's committee that is printed once, where its
---secretary is named.
---@param entity organizations.Entity
---@param sources table<string, string>
---@return string?
local function short_name(entity, sources)
  local candidate = entity.candidate
  local printed_alone = entity.kind == "party" and candidate.text == entity.name
    and #entity.spans == 1
  local first = printed_alone and committee:find(candidate.text) or 1
  return first > 1 and led:test(sources[candidate.where], candidate.last + 1)
    and candidate.text:sub(1, first - 1) or nil
end

---Links such short names to the only house that they end.
---@param registry organizations.Registry
---@param sources table<string, string>
function M.link(registry, sources)
  for _, entity in ipairs({ table.unpack(registry.entities) }) do
    local short = short_name(entity, sources)
    local house = short and not registry.by_name[short] and registry:only(function(other)
      return other.name:sub(-#short) == short
    end)
    if short and house then
      local candidate = entity.candidate
      registry:remove(entity)
      registry:mention(house, short, {
        first = candidate.first, last = candidate.first + #short - 1, where = candidate.where,
      })
    end
  end
end

return M
