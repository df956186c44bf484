-- House: the page of a company's own paper. It says 公司工会 without saying which company, and calls
-- the units of the company by their trade alone: 热电厂, 检修公司, 职工医院.

local regex = require("broadsheet.regex")
local shapes = require("words.shapes")
local sorts = require("words.sorts")
local word_lists = require("words.word_lists")

local M = {}

-- What the paper calls the company.
local OWNERS = word_lists.set("owner in a house")

-- Articles of a page that speak so before it counts as such a paper.
local MINIMUM_ARTICLES = 2
local MINIMUM_SHARE = 0.3

-- A unit's name ends with its sort and says its trade: 热电|厂.
local MINIMUM_UNIT = 9
local UNIT_ENDS = { ["厂"] = true, ["处"] = true, ["段"] = true, ["队"] = true, ["矿"] = true }

-- These are sorts wherever they stand.
local SORTS = word_lists.set("sort in a house")

-- A center of the company: 技术检测|中心.
local CENTER, MINIMUM_CENTER = "中心", 15

-- A company below it, called by what it does: 设备安装|公司.
local COMPANY, MINIMUM_COMPANY = "公司", 18

-- Units of one sort are numbered.
local NUMBERED = regex.new("^第?[一二三四五六七八九十]{1,3}$")

-- The hospital of a company.
local HOSPITALS = { ["职工医院"] = true, ["总医院"] = true, ["职工疗养院"] = true }

---@param registry organizations.Registry
---@return boolean
local function has_company(registry)
  for _, entity in ipairs(registry.entities) do
    if entity.kind == "company" and entity.candidate.form == "legal" then
      return true
    end
  end
  return false
end

---Whether an article speaks of a company that it does not name.
---@param registry organizations.Registry
---@param readings organizations.Reading[]
---@return boolean
local function speaks_of_house(registry, readings)
  for _, candidate in ipairs(registry.unresolved) do
    if OWNERS[sorts.owner_of(candidate)] then
      return true
    end
  end
  if has_company(registry) then
    return false
  end
  for _, reading in ipairs(readings) do
    for i = 1, #reading.candidates do
      local candidate = reading.candidates[i]
      if candidate.shape == "bare" and not candidate.determiner and OWNERS[candidate.text] then
        return true
      end
    end
  end
  return false
end

-- A shorter name may stand in any title.
local MINIMUM_NAME = 12

---Whether a text bears one of several short names.
---@param text string
---@param names string[]
---@return boolean
local function bears(text, names)
  for _, name in ipairs(names) do
    if #name >= MINIMUM_NAME and text:find(name, 1, true) then
      return true
    end
  end
  return false
end

---Whether the head of a page bears the short name of a company that the page names in full: 远山重工报.
---@param registries organizations.Registry[]
---@param head string? what stands at the edges of the page
---@return boolean
local function is_named_after(registries, head)
  for _, registry in ipairs(head and registries or {}) do
    for _, entity in ipairs(registry.entities) do
      if entity.kind == "company" and entity.candidate.form == "legal"
        and (bears(head, shapes.starts(shapes.of(entity))) or bears(head, entity.forms)) then
        return true
      end
    end
  end
  return false
end

---Whether a page is one of a company's paper.
---@param registries organizations.Registry[]
---@param readings organizations.Reading[][]
---@param head string? what stands at the edges of the page
---@return boolean
function M.is_house(registries, readings, head)
  if is_named_after(registries, head) then
    return true
  end
  local count = 0
  for i, registry in ipairs(registries) do
    count = count + (speaks_of_house(registry, readings[i]) and 1 or 0)
  end
  return count >= MINIMUM_ARTICLES and count >= #registries * MINIMUM_SHARE
end

---Whether a name without a name says enough for a unit of the company.
---@param text string
---@param is_trade boolean? whether a trade stands before its suffix
---@return boolean
local function is_unit(text, is_trade)
  return not SORTS[text] and (is_trade or HOSPITALS[text]
    or #text >= MINIMUM_UNIT and UNIT_ENDS[text:sub(-3)]
    or #text >= MINIMUM_COMPANY and text:sub(-#COMPANY) == COMPANY
    or #text >= MINIMUM_CENTER and text:sub(-#CENTER) == CENTER) == true
end

---Enters the units that an article calls by a number alone: 三公司, 二分公司.
---@param registry organizations.Registry
local function enter_numbered(registry)
  for _, entity in ipairs(registry.entities) do
    local candidate = entity.candidate
    if entity.doubtful and entity.kind == "company" and NUMBERED:test(candidate.core) then
      entity.doubtful, entity.told = nil, true
    end
  end
end

---Enters the units of the company that an article calls by their trade.
---@param registry organizations.Registry
---@param readings organizations.Reading[]
function M.enter_units(registry, readings)
  enter_numbered(registry)
  for _, reading in ipairs(readings) do
    for _, candidate in ipairs(reading.candidates) do
      local nameless = candidate.shape == "bare" or candidate.shape == "general"
      if nameless and not candidate.linked and not candidate.determiner and not candidate.counted
        and (candidate.kind == "company" or candidate.kind == "hospital")
        and is_unit(candidate.text, candidate.trade_only) then
        registry:add(candidate.text, candidate).told = true
      end
    end
  end
  for _, candidate in ipairs(registry.unresolved) do
    if candidate.kind == "union" and is_unit(sorts.owner_of(candidate), candidate.trade_only) then
      registry:add(candidate.text, candidate).told = true
    end
  end
end

return M
