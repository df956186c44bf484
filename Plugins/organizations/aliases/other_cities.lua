-- Bodies of other cities that stand beside those of the page's own: whose people come to them, and
-- which share a sentence with them.

local full_names = require("aliases.full_names")
local setting = require("context.setting")

local M = {}

local CITY = "市"

---Notes whether a city's body comes to the same body of the page's: 柳河市总工会…到|市总工会|交流.
---@param candidates organizations.Candidate[]
---@param registry organizations.Registry
---@param place organizations.Setting
---@param home fun(level: string): string?, boolean?
local function note_visit(candidates, registry, place, home)
  local city, firm = home(CITY)
  for i = 1, firm and #candidates or 0 do
    local candidate = candidates[i]
    local from = candidate.toward and candidate.level == CITY
      and setting.agreed(candidate.nearby or {})
    if from and from ~= city and registry.by_name[full_names.with(candidate.full, from)] then
      place.visited = from
      return
    end
  end
end

---Whether a sentence goes on from a short name to a full one: 由市总工会主办、诸城市总工会承办 are two.
---@param candidate organizations.Candidate the short one
---@param full organizations.Candidate
---@return boolean
local function stands_beside(candidate, full)
  local between = full.where == candidate.where and full.first > candidate.last
    and candidate.tokens and candidate.tokens.source:sub(candidate.last + 1, full.first - 1)
  return between and not between:find("。", 1, true) and not between:find("\n", 1, true) or false
end

---Notes whether a city's body is named in full beside the short name of another's.
---@param candidates organizations.Candidate[]
---@param registry organizations.Registry
---@param place organizations.Setting
---@param home fun(level: string): string?, boolean?
local function note_another(candidates, registry, place, home)
  local own = home(CITY)
  for _, candidate in ipairs(candidates) do
    local is_short = candidate.shape == "relative" and candidate.level == CITY
    for _, entity in ipairs(is_short and registry.entities or {}) do
      local list = entity.candidate.divisions
      local city = list[#list]
      if city and city ~= own and entity.name == full_names.with(candidate.full, city)
        and stands_beside(candidate, entity.candidate) then
        place.another = city
        return
      end
    end
  end
end

---Notes which cities an article names that are none of the page's.
---@param candidates organizations.Candidate[]
---@param registry organizations.Registry
---@param place organizations.Setting
---@param home fun(level: string): string?, boolean?
function M.note(candidates, registry, place, home)
  note_visit(candidates, registry, place, home)
  note_another(candidates, registry, place, home)
end

return M
