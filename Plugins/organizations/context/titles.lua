-- Where an article is from, as its title says.

local divisions = require("words.divisions")
local regex = require("broadsheet.regex")
local settings = require("context.setting")

local M = {}

-- The kind of division at the end of its name; a shorter rest is no name.
local LEVEL_BYTES, MINIMUM_SHORT = 3, 6

---Whether a division stands in the title, in full or in short.
---@param setting organizations.Setting
---@param name string
---@return boolean
function M.holds(setting, name)
  local short = name:sub(1, -LEVEL_BYTES - 1)
  return #short >= MINIMUM_SHORT and setting.title:find(short, 1, true) ~= nil
end

-- Who comes to the page's city is from elsewhere: 日照劳模来我市考察, 日照工会来临取经.
local OURS, COMES, CHARACTER = "我市", "来", 3

---Whether the title of an article says that somebody comes to the city of the page.
---@param setting organizations.Setting
---@param city string
---@return boolean
function M.welcomes(setting, city)
  return setting.title:find(COMES .. OURS, 1, true) ~= nil
    or setting.title:find(COMES .. city:sub(1, CHARACTER), 1, true) ~= nil
end

---The public divisions of a level that stand in the title.
---@param setting organizations.Setting
---@param level string
---@return string[]
function M.divisions(setting, level)
  local found = {}
  for _, name in ipairs(setting.public[level] or {}) do
    if M.holds(setting, name) then
      found[#found + 1] = name
    end
  end
  return found
end

local CITY = "市"

-- How the title of an article begins that says where it is from: 莒南：…, 【莒南】….
local HEADED = regex.new("\\n[【〔]?(\\p{Han}{2,4}?)[县区市旗]?[】〕：:]")

-- One of its lines may begin with a county-level city without its kind, ——莒州百名职工…, which the name
-- of an organization begins with as well, 莒州茶业协会, or which the body names in full, 莒州市.
local LINE_START = regex.new("\\n(?:——|—)?(\\p{Han}{2})(?=\\p{Han})")

---The county-level city of the page's city that a line of the title begins with and the body knows.
---@param setting organizations.Setting
---@param at_home string the city of the page
---@return string?
local function city_of_line(setting, at_home)
  for match in LINE_START:each(setting.title) do
    local name = match[1] .. CITY
    if divisions.is_known(name) and not divisions.is_city(name)
      and divisions.lies_in(name, at_home)
      and (setting.starts[match[1]] or setting.first[name]) then
      return name
    end
  end
  return nil
end

-- The county-level city that a line of the title begins with: 莒州市开展….
local CITY_START = regex.new("\\n(?:——|—)?(\\p{Han}{2,4}?市)")

---@param setting organizations.Setting
---@return string?
local function small_city_of_line(setting)
  local name = CITY_START:match(setting.title)
  return name and divisions.is_known(name) and not divisions.is_city(name) and name or nil
end

---The division of a level that the title of an article begins with, without its kind or with it.
---@param setting organizations.Setting
---@param level string
---@param at_home string? the division of the level that the page is about
---@return string?
function M.place(setting, level, at_home)
  local short = HEADED:match(setting.title)
  local name = short and short .. level
  return name and divisions.is_known(name) and name
    or level == CITY and (small_city_of_line(setting)
      or at_home and city_of_line(setting, at_home)) or nil
end

-- Of the city of the page an article says so in its title.
local WHOLE_CITY = "全市"

-- Behind the city that the title of an article begins with: 日照：….
local COLONS = { "：", ":" }

---The city of an article on a page of another: the one that begins its title, or, where nothing but
---other articles tell the city of the page, the only one that it names, in full or at the beginning
---of a name.
---@param setting organizations.Setting of the article
---@param at_home string the city of the page
---@param firm boolean whether the page itself tells it
---@return string?
function M.city_away(setting, at_home, firm)
  local found
  for city in pairs(setting.cities) do
    for _, colon in ipairs(COLONS) do
      if setting.title:find("\n" .. city:sub(1, -LEVEL_BYTES - 1) .. colon, 1, true) then
        if found and found ~= city then
          return nil
        end
        found = city
      end
    end
  end
  local only = not found and not firm and settings.only_city(setting)
  -- 全市现场会在柳河召开: it was held in a city of the page's own.
  only = only and not (setting.title:find(WHOLE_CITY, 1, true)
    and divisions.lies_in(only, at_home)) and only or nil
  local is_told = only and (setting.located[only] or setting.first[only] ~= nil)
  local away = found or is_told and only or nil
  return away ~= at_home and away and divisions.level_of(away) == CITY and away or nil
end

---The province of an article on a page of which nothing but other articles tells the province: the
---only one that it names in full, else the only one that the divisions it names lie in, or that
---names begin with.
---@param setting organizations.Setting of the article
---@param level string
---@param at_home string the province of the page
---@return string?
function M.province_away(setting, level, at_home)
  local names = setting.seen[level] or {}
  local only = not names[2] and names[1]
  if only and (setting.title:find(only, 1, true) or setting.first[only]) then
    return only ~= at_home and only or nil
  end
  only = settings.only_province(setting, level) or settings.only_begun_with(setting, level)
  return only ~= at_home and only or nil
end

return M
