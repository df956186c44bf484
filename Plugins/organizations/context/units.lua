-- Units: what belongs to the company of a paper and is called by its trade alone, 热电厂, 检修公司,
-- 物流公司工会.

local children = require("aliases.children")
local parents = require("aliases.parents")
local regex = require("broadsheet.regex")
local registries = require("registry")
local sorts = require("words.sorts")
local word_lists = require("words.word_lists")

local M = {}

-- A unit's name ends with its sort and says its trade: 热电|厂.
local MINIMUM_UNIT = 9
local UNIT_ENDS = { ["厂"] = true, ["处"] = true, ["段"] = true, ["队"] = true, ["矿"] = true }

-- Parts of a company that have unions: 变电|工区, 维修|车间.
local PARTS, MINIMUM_PART = word_lists.set("part with a union"), 12

-- These are sorts wherever they stand.
local SORTS = word_lists.set("sort in a house")

-- A center of the company: 技术检测|中心.
local CENTER, MINIMUM_CENTER = "中心", 15

-- A company below it, called by what it does: 设备安装|公司.
local COMPANY, MINIMUM_COMPANY = "公司", 18
-- A branch of it: 物业分公司, 三分公司.
local BRANCH, MINIMUM_BRANCH = "分公司", 12

-- What the societies of the company are named after, the longer before the shorter.
local SOCIETY_OWNERS = { "集团公司", "公司", "集团" }

-- Whatever has one is a unit: 机电学院|分工会.
local BRANCH_UNION, MINIMUM_OWNER = "分工会", 6

-- Units of one sort are numbered.
local NUMBERED = regex.new("^第?[一二三四五六七八九十]{1,3}$")

-- The institutions of a company or a university.
local INSTITUTIONS = word_lists.set("institution in a house")

---Whether a name without a name says enough for a unit that has a union.
---@param text string
---@param is_trade boolean? whether a trade stands before its suffix
---@return boolean
local function has_union(text, is_trade)
  return (is_trade or INSTITUTIONS[text]
    or #text >= MINIMUM_UNIT and UNIT_ENDS[text:sub(-3)]
    or #text >= MINIMUM_PART and PARTS[text:sub(-6)]
    or #text >= MINIMUM_COMPANY and text:sub(-#COMPANY) == COMPANY
    or #text >= MINIMUM_BRANCH and text:sub(-#BRANCH) == BRANCH
    or #text >= MINIMUM_CENTER and text:sub(-#CENTER) == CENTER) == true
end

---Whether a name without a name says enough for a unit of the company.
---@param text string
---@param is_trade boolean? whether a trade stands before its suffix
---@return boolean
local function is_unit(text, is_trade)
  return not SORTS[text] and has_union(text, is_trade)
end

---Whether a union without a name is that of a unit of the company: 炼钢厂工会, 物流公司工会.
---@param candidate organizations.Candidate
---@return boolean
local function is_of_unit(candidate)
  local owner = sorts.owner_of(candidate)
  return candidate.kind == "union" and (has_union(owner, candidate.trade_only)
    or sorts.is_trade_company(owner)
    or candidate.suffix == BRANCH_UNION and #owner >= MINIMUM_OWNER)
end

---Whether the owner of a union is called as units of a company alone are: 炼钢厂, 物流公司.
---@param owner string
---@return boolean
function M.is_owner(owner)
  return sorts.is_trade_company(owner)
    or #owner >= MINIMUM_UNIT and UNIT_ENDS[owner:sub(-3)] == true and not SORTS[owner]
end

---Enters the units that an article calls by a number or by their trade alone: 三公司, 在炼钢厂.
---@param registry organizations.Registry
local function enter_numbered(registry)
  for _, entity in ipairs(registry.entities) do
    local candidate = entity.candidate
    if entity.doubtful and entity.kind == "company"
      and (candidate.placed or NUMBERED:test(candidate.core)) then
      entity.doubtful, entity.told = nil, true
    end
  end
end

---Enters a society of the company: 公司足球协会.
---@param candidate organizations.Candidate of no name
---@param registry organizations.Registry
---@param company organizations.Host whose paper the page is of
local function enter_society(candidate, registry, company)
  local text = candidate.text
  for i = 1, #SOCIETY_OWNERS do
    local owner = SOCIETY_OWNERS[i]
    if candidate.kind == "association" and text:sub(1, #owner) == owner
      and #text > #owner + #candidate.suffix then
      registry:add(company.name .. text:sub(#owner + 1), candidate).told = true
      return
    end
  end
end

---The one unit of the company that an article is about: that of its title, else the only one.
---@param registry organizations.Registry
---@return organizations.Entity?
local function main_unit(registry)
  local function is_company(entity)
    return entity.kind == "company" and entity.name:sub(-#COMPANY) == COMPANY
  end
  local unit = registry:only(function(entity)
    return is_company(entity) and registries.is_in_title(entity)
  end) or registry:only(is_company)
  local owner = not unit and registries.only_of(parents.of(registry), function(entity)
    return is_company(entity) and #entity.candidate.divisions == 0
  end)
  if owner then
    owner.told = true
  end
  return unit or owner or nil
end

---Enters the unions that an article names by a unit of the company: 物流公司工会, and 公司工会 where
---the article names no company but the unit.
---@param registry organizations.Registry
local function enter_unions(registry)
  local unit = main_unit(registry)
  for _, candidate in ipairs(registry.unresolved) do
    if is_of_unit(candidate) then
      registry:add(candidate.text, candidate).told = true
    elseif unit and (unit.told or registries.is_in_title(unit))
      and sorts.owner_of(candidate) == COMPANY then
      local body = children.derive(candidate, unit, registry)
      if body then
        body.told = true
      end
    end
  end
end

---Enters a unit, or the company itself where its name ends so: 机务段 in the paper of 远山机务段.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@param company organizations.Host? whose paper the page is of
local function enter_unit(candidate, registry, company)
  if company and company.name:sub(-#candidate.text) == candidate.text then
    registry:mention(registry:enter(registries.copy(company)), candidate.text, candidate)
  else
    registry:add(candidate.text, candidate).told = true
  end
end

---Whether a house can have a unit of a kind: a company has no schools but those listed.
---@param candidate organizations.Candidate
---@param company organizations.Host? whose paper the page is of
---@return boolean
local function is_in_house(candidate, company)
  if candidate.kind == "school" then
    return INSTITUTIONS[candidate.text] == true or company ~= nil and company.kind == "school"
  end
  return candidate.kind == "company" or candidate.kind == "hospital"
end

---Enters the units of the company that an article calls by their trade.
---@param registry organizations.Registry
---@param readings organizations.Reading[]
---@param company organizations.Host? whose paper the page is of
function M.enter(registry, readings, company)
  enter_numbered(registry)
  for _, reading in ipairs(readings) do
    for _, candidate in ipairs(reading.candidates) do
      local nameless = candidate.shape == "bare" or candidate.shape == "general"
      if nameless and not candidate.linked and not candidate.determiner and not candidate.counted
        and is_in_house(candidate, company)
        and is_unit(candidate.text, candidate.trade_only) then
        enter_unit(candidate, registry, company)
      elseif candidate.shape == "general" and not candidate.counted and is_of_unit(candidate) then
        registry:add(candidate.text, candidate).told = true -- 物流公司工会女职工委员会
      elseif company and candidate.shape == "general" then
        enter_society(candidate, registry, company)
      end
    end
  end
  enter_unions(registry)
end

return M
