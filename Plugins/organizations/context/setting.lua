-- The setting of a page or an article: the divisions that its text and its names tell of.

local divisions = require("words.divisions")
local going_on = require("words.going_on")
local word_lists = require("words.word_lists")

local M = {}

-- The lists of divisions that a setting keeps.
local LISTS = { "public", "seen" }

-- The kinds of organization whose division is also the place that the text is about.
local PUBLIC = { regional = true, adjacent = true, short = true }

-- The union of a trade in a division: 兰州市货运行业|工会联合会.
local FEDERATION = "工会联合会"

-- How much of a name tells where it may be from.
local MINIMUM_SHORT = 6

-- How words end that say where somebody goes, who is at home elsewhere: 赴|临江疗休养.
local AWAY, CHARACTER = { ["赴"] = true, ["往"] = true }, 3

-- What goes on with the name of a city to another name: 安康|杯, 南京|路.
local NAMED_AFTER = word_lists.list("named after a city")

local CITY, COUNTY = "市", "县"

-- The city that the paper is of.
local OURS = "我市"

---@class organizations.Setting
---@field public table<string, string[]> level to the divisions of its public bodies
---@field seen table<string, string[]> level to the divisions named at all
---@field known table<string, table<string, boolean>> what stands in each of the lists
---@field noted table<string, string[]> the same in the order in which it was noted
---@field first table<string, integer> where the body names a division first
---@field cities table<string, boolean> cities named without their kind
---@field located table<string, boolean> cities that begin the names of organizations
---@field title string the fields above the body
---@field starts table<string, boolean> how the names begin that hold no division
---@field ours boolean? whether the body says 我市
---@field another string? a city whose body stands beside the same body of the page's own
---@field visited string? another city, from which somebody comes to the body of the page's own

---@return organizations.Setting
function M.new()
  return {
    public = {}, seen = {}, known = { public = {}, seen = {} },
    noted = { public = {}, seen = {} }, first = {}, title = "", cities = {},
    located = {}, starts = {},
  }
end

---@param setting organizations.Setting
---@param list "public"|"seen"
---@param name string full name of a division
local function note(setting, list, name)
  local known = setting.known[list]
  if not known[name] then
    known[name] = true
    local level = divisions.level_of(name)
    local names = setting[list][level] or {}
    names[#names + 1] = name
    setting[list][level] = names
    local noted = setting.noted[list]
    noted[#noted + 1] = name
  end
end

---@param candidate organizations.Candidate
---@return boolean
local function is_public(candidate)
  if PUBLIC[candidate.form] or candidate.suffix:sub(-#FEDERATION) == FEDERATION then
    return true
  end
  for _, parent in ipairs(candidate.parents) do
    if PUBLIC[parent.form] then
      return true
    end
  end
  return false
end

---Whether the short name of a city stands for it: nobody goes there, and it begins no other name.
---@param source string
---@param first integer
---@param last integer
---@return boolean
local function stands_for_city(source, first, last)
  return not AWAY[source:sub(first - CHARACTER, first - 1)]
    and not going_on.as_road(source, last + 1) and not going_on.with(source, last + 1, NAMED_AFTER)
end

---Notes what the words and the names of a text say.
---@param setting organizations.Setting
---@param reading organizations.Reading
function M.read(setting, reading)
  if reading.where ~= "body" then
    setting.title = setting.title .. "\n" .. reading.source
  end
  local tokens, source = reading.tokens, reading.source
  setting.ours = setting.ours or source:find(OURS, 1, true) ~= nil
  for i = 1, #tokens.shorts do
    local index = tokens.shorts[i]
    local at = tokens.flat[index * 3 - 2]
    local last = tokens.flat[index * 3 - 1]
    local name = divisions.shorts[source:sub(at, last)]
    if name and divisions.is_city(name) and stands_for_city(source, at, last) then
      setting.cities[name] = true
    end
  end
  local flat, first, is_body = tokens.flat, setting.first, reading.where == "body"
  for _, index in ipairs(tokens.regions) do
    local at = flat[index * 3 - 2]
    local name = source:sub(at, flat[index * 3 - 1])
    if not AWAY[source:sub(at - CHARACTER, at - 1)] then
      note(setting, "seen", name)
    end
    if is_body and not first[name] then
      first[name] = at
    end
  end
  for i = 1, #reading.candidates do
    local candidate = reading.candidates[i]
    local where = candidate.divisions[1]
    if where then
      setting.located[divisions.shorts[where] or where] = true
    elseif is_body then
      setting.starts[candidate.text:sub(1, MINIMUM_SHORT)] = true
    end
    if candidate.full_division and is_public(candidate) then
      local list = candidate.divisions
      for d, name in ipairs(list) do
        local next_one = list[d + 1] -- 承德市|平泉市总工会 speaks for the inner one
        local is_outer = next_one and divisions.level_of(name) == divisions.level_of(next_one)
        if not is_outer and (divisions.is_known(name) or candidate.coined) then
          note(setting, "public", name)
        end
      end
    end
  end
end

---The only city that a text names, in full or in short.
---@param setting organizations.Setting
---@return string?
function M.only_city(setting)
  local city = next(setting.cities)
  if city and next(setting.cities, city) then
    return nil
  end
  for _, name in ipairs(setting.seen["市"] or {}) do
    if city and city ~= name then
      return nil
    end
    city = name
  end
  return city
end

---The only city that a text names, unless all counties that it names in full lie in another.
---@param setting organizations.Setting
---@return string?
function M.told_city(setting)
  local city, found = M.only_city(setting), nil
  for level, names in pairs(city and divisions.is_city(city) and setting.seen or {}) do
    for _, name in ipairs(level ~= CITY and names or {}) do
      local prefecture = divisions.prefecture_of(name)
      if found and prefecture and prefecture ~= found then
        return city
      end
      found = prefecture or found
    end
  end
  return found and divisions.level_of(found) == CITY and found or city
end

---The only division of a level that names of a text begin with, with its kind or without:
---莒南|经济开发区工会, 福建|远山集团.
---@param setting organizations.Setting
---@param level string
---@return string?
function M.only_begun_with(setting, level)
  local found
  for _, names in ipairs({ setting.starts, setting.located }) do
    for start in pairs(names) do
      local name = level == COUNTY and divisions.counties[start] and start .. COUNTY
        or level ~= COUNTY and divisions.shorts[start] or start
      if divisions.is_known(name) and divisions.level_of(name) == level then
        if found and found ~= name then
          return nil
        end
        found = name
      end
    end
  end
  return found
end

---Adds what one setting notes to another.
---@param setting organizations.Setting
---@param other organizations.Setting
function M.absorb(setting, other)
  for _, list in ipairs(LISTS) do
    local noted = other.noted[list]
    for i = 1, #noted do
      note(setting, list, noted[i])
    end
  end
end

---@param a string
---@param b string
---@return string
local function longer(a, b)
  return #b > #a and b or a
end

---Whether two names are names of one division.
---@param a string
---@param b string
---@return boolean
local function is_same(a, b)
  return divisions.is_same(a, b) or divisions.is_same(b, a)
end

---The one division that a list agrees on. A prefecture outweighs the county-level cities in it.
---@param names string[]
---@return string? name
---@return boolean contradiction whether there are several and none of them outweighs the others
function M.agreed(names)
  if #names <= 1 then
    return names[1], false
  end
  local chosen
  for _, name in ipairs(names) do
    if divisions.is_city(name) then
      if chosen and not is_same(chosen, name) then
        return nil, true
      end
      chosen = longer(chosen or "", name)
    end
  end
  chosen = chosen or names[1]
  for _, name in ipairs(names) do
    if is_same(name, chosen) then
      chosen = longer(chosen, name)
    elseif not divisions.is_city(chosen) or not divisions.lies_in(name, chosen) then
      return nil, true
    end
  end
  return chosen, false
end

---The division of a level that a text is about.
---@param setting organizations.Setting
---@param level string
---@return string? name
---@return boolean contradiction
function M.division(setting, level)
  local name, contradiction = M.agreed(setting.public[level] or {})
  if name or contradiction then
    return name, contradiction
  end
  if level ~= "市" and level ~= "省" and level ~= "自治区" then
    name = M.agreed(setting.seen[level] or {})
  end
  return name, false
end

---The only province that the divisions of a text lie in.
---@param setting organizations.Setting
---@param level "省"|"自治区"
---@return string?
function M.only_province(setting, level)
  local found
  for _, names in pairs(setting.seen) do
    for _, name in ipairs(names) do
      local province = divisions.province_of(name)
      if found and province ~= found then
        return nil
      end
      found = province or found
    end
  end
  for name in pairs(found and {} or setting.cities) do
    local province = divisions.province_of(name)
    if found and province ~= found then
      return nil
    end
    found = province or found
  end
  return found and divisions.level_of(found) == level and found or nil
end

return M
