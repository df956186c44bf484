-- Zones: what 区 stands for where the article names no district, 区教育局 of 江北高新区.

local word_lists = require("words.word_lists")

local M = {}

-- What a zone has as a district has it.
local BODY = { union = true, government = true, party = true }

-- A zone is called 区 as well, and its bodies after it: 江北高新区|教育局.
local DISTRICT, SHORTEST_ZONE = "区", 6

-- These are no zones with bureaus of their own.
local NO_ZONE = word_lists.set("no zone")

---The one zone whose own bodies an article names, where 区 is no district.
---@param registry organizations.Registry
---@param level string of the body that leaves it out
---@return string? zone
function M.find(registry, level)
  local zone
  if level ~= DISTRICT then
    return nil
  end
  for _, entity in ipairs(registry.entities) do
    local candidate, name = entity.candidate, entity.name
    if BODY[entity.kind] and candidate.shape == "full" and candidate.text == name
      and #candidate.core >= SHORTEST_ZONE and candidate.core:sub(-#DISTRICT) == DISTRICT
      and not NO_ZONE[candidate.core:sub(-SHORTEST_ZONE)] then
      local found = name:sub(1, -#candidate.suffix - 1)
      if zone and zone:sub(-#found) ~= found and found:sub(-#zone) ~= zone then
        return nil
      end
      zone = zone and #zone > #found and zone or found
    end
  end
  return zone
end

return M
