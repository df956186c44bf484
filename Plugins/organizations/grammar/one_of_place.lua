-- What a place has one of, so that the sort is enough of a name: a centre of a county, 公交集团.

local filters = require("grammar.filters")
local location = require("grammar.location")
local plausibility = require("grammar.plausibility")

local M = {}

-- What a division has one of for each of its affairs, and the shortest word for one: 柳河县|水利工程|
-- 建设|保障中心.
local CENTRE, AFFAIR = "中心", 6

---Whether a centre of a division says what it is for.
---@param candidate organizations.Candidate
---@param head organizations.Token
---@param edge organizations.Edge
---@param source string
---@return boolean
function M.is_centre(candidate, head, edge, source)
  if candidate.suffix:sub(-#CENTRE) ~= CENTRE then
    return false
  end
  local level = location.level(source, edge, head)
  return (level ~= nil or candidate.full_division) and #candidate.core >= AFFAIR + #(level or "")
end

-- A city has one group for each of its services: 公交|集团.
local GROUP = "集团"

---Whether it is the group that has a service in its city, or the union of one: 公交|集团|工会.
---@param candidate organizations.Candidate
---@param tokens organizations.Tokens
---@param index integer
---@param edge organizations.Edge
---@return boolean
function M.is_group(candidate, tokens, index, edge)
  local within = candidate.parents[#candidate.parents]
  local is_group = candidate.suffix == GROUP
    or candidate.kind == "union" and within ~= nil and within.suffix == GROUP
  return is_group and tokens[edge.from].first == edge.first and not edge.counted
    and not candidate.determiner and not candidate.in_list
    and filters.is_service(tokens, edge.from, index)
    and not plausibility.is_one_of_many(edge.before)
end

return M
