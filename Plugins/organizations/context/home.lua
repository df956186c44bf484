-- The home of a page: which city, province and district it is about.

local divisions = require("words.divisions")
local settings = require("context.setting")

local M = {}

-- The keys of page.metadata that say where a paper is at home.
local KEYS = { ["市"] = "city", ["省"] = "province", ["自治区"] = "province",
  ["区"] = "district", ["县"] = "district" }

local CITY = "市"

---The prefecture that a county-level city lies in, when the page names it as well.
---@param setting organizations.Setting
---@param city string
---@return string
local function prefecture_of(setting, city)
  local found
  for _, name in ipairs(setting.seen["市"] or {}) do
    if divisions.is_city(name) and divisions.lies_in(city, name) then
      found = found or name
    end
  end
  return found or city
end

-- A page with bodies of so many counties is one of their prefecture.
local MINIMUM_COUNTIES = 2

---The prefecture that the public bodies of a page belong to, when all of them do and it is a city.
---@param setting organizations.Setting
---@return string?
local function common_city(setting)
  local city, count = nil, 0
  for _, names in pairs(setting.public) do
    for _, name in ipairs(names) do
      local found = divisions.prefecture_of(name)
      if found and city and found ~= city then
        return nil
      end
      city, count = found or city, count + (found and 1 or 0)
    end
  end
  return count >= MINIMUM_COUNTIES and city and divisions.level_of(city) == "市" and city or nil
end

-- A page that names so many counties, nearly all in one city, is that city's, whatever other city's
-- body comes to see it.
local MANY_COUNTIES, NEARLY_ALL = 3, 0.75

---The city that nearly all counties lie in which a page names, when it names some.
---@param setting organizations.Setting
---@return string?
local function city_of_counties(setting)
  local counts, all, most = {}, 0, nil
  for _, names in pairs(setting.seen) do
    for _, name in ipairs(names) do
      local city = not divisions.is_city(name) and divisions.prefecture_of(name)
      if city and divisions.level_of(city) == "市" then
        counts[city], all = (counts[city] or 0) + 1, all + 1
        most = (not most or counts[city] > counts[most]) and city or most
      end
    end
  end
  return most and all >= MANY_COUNTIES and counts[most] >= all * NEARLY_ALL and most or nil
end

---The division of a level that a page is about: what its metadata says, else the city in the name
---of the paper, else what its names say.
---@param page broadsheet.Page
---@param setting organizations.Setting
---@param level string
---@param head organizations.Setting? of what stands at the edges of the page
---@return string? name
---@return boolean firm whether the page itself says so, and not only its articles
function M.of_page(page, setting, level, head)
  local given = KEYS[level] and page.metadata[KEYS[level]]
  if type(given) == "string" then
    given = divisions.shorts[given] or given
    if divisions.level_of(given) == level then
      return given, true
    end
  end
  if level ~= CITY and level ~= "省" and level ~= "自治区" then
    local of_head = head and settings.agreed(head.seen[level] or {}) or nil
    return of_head, of_head ~= nil
  end
  local of_head = level == CITY and head and settings.only_city(head) or nil
  local name = of_head or settings.agreed(setting.public[level] or {})
  if level == CITY and of_head then
    return of_head, true
  elseif level == CITY and name and not divisions.is_city(name) then
    name = common_city(setting) or prefecture_of(setting, name)
  elseif level == CITY then
    name = city_of_counties(setting) or name or common_city(setting)
  end
  if level == CITY then
    return name, false
  end
  local city, firm = M.of_page(page, setting, CITY, head)
  local province = (firm or not name) and city and divisions.province_of(city)
  if province and divisions.level_of(province) == level then
    return province, firm
  end
  return name, false
end

return M
