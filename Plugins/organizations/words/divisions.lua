-- The administrative divisions: what is a city, and what lies in what.

local data = require("broadsheet.data")

local M = {}

---@type table<string, string> full name to the GB/T 2260 codes of the divisions of that name, one
---after the other: thousands of short strings are read faster than as many tables
local CODES = {}

-- A code.
local CODE = ("%d"):rep(6)

---@type table<string, boolean> what is known about the names that were asked for
local CITIES = {}

---@type table<string, string> code of a province to its full name
local PROVINCES = {}

---@type table<string, string> the first four digits of a code to the name of the prefecture
local PREFECTURES = {}

---@type table<string, boolean> short names of counties, which may be other words: 鹤城, 白云
M.counties = {}

---@type table<string, string> short name of a province or city to its full name
M.shorts = {}

-- A county's name of three characters is no other word: 五大连池.
local TELLING_SHORT = 9

-- 城区, 东区 and such name a division in two or three cities and a part of town everywhere else;
-- 和县 is mostly 和 before a county's body.
local COMMON = {
  ["城区"] = true, ["郊区"] = true, ["矿区"] = true, ["东区"] = true, ["西区"] = true,
  ["和县"] = true,
}

-- The kinds of autonomous divisions, and how they are called in short: 凉山彝族自治州, 凉山州, also
-- 紫云自治县 for 紫云苗族布依族自治县.
local AUTONOMOUS = { ["自治州"] = "州", ["自治县"] = "县", ["自治旗"] = "旗" }

-- The end of a short name that still holds its people: 鄂温克族.
local PEOPLE = "族"

---Adds what an autonomous division is called in short.
---@param name string
---@param short string without its kind
---@param code string
---@param names string[]
local function add_autonomous(name, short, code, names)
  local kind = AUTONOMOUS[name:sub(-9)]
  if not kind or #short <= 3 or short:sub(-3) == PEOPLE then
    return
  end
  for _, called in ipairs({ short .. kind, short .. name:sub(-9) }) do
    if not CODES[called] then
      CODES[called] = code
      names[#names + 1] = called
    end
  end
end

---Reads the divisions; called once, in the plugin's start.
---@return string[] names full names that stand for a division wherever they are printed
function M.load()
  local names = {}
  local regions = data.columns("data/regions.tsv")
  local levels, shorts = regions.level, regions.short
  for i = 1, #regions.code do
    local code = regions.code[i]
    local name, short = regions.name[i], shorts[i]
    if code:sub(3) == "0000" then
      PROVINCES[code] = name
    elseif code:sub(5) == "00" then
      PREFECTURES[code:sub(1, 4)] = name
    end
    if not COMMON[name] then
      local known = CODES[name]
      CODES[name] = known and known .. code or code
      names[#names + 1] = not known and name or nil
    end
    add_autonomous(name, short, code, names)
    M.counties[short] = true
    if short ~= "" and (levels[i] ~= "county" or #short >= TELLING_SHORT)
      and not M.shorts[short] then
      M.shorts[short] = name
    end
  end
  return names
end

---The codes of the divisions of a name.
---@param name string full name
---@return fun(): string?
local function codes(name)
  return (CODES[name] or ""):gmatch(CODE)
end

---Whether a division has this full name.
---@param name string
---@return boolean
function M.is_known(name)
  return CODES[name] ~= nil
end

-- Municipalities (北京市 …) have the code of a province and are cities all the same.
local MUNICIPALITIES = { ["11"] = true, ["12"] = true, ["31"] = true, ["50"] = true }

---@param name string full name
---@return boolean
function M.is_city(name)
  local known = CITIES[name]
  if known == nil and CODES[name] then
    known = false
    for code in codes(name) do
      local is_province, is_county = code:sub(3) == "0000", code:sub(5) ~= "00"
      known = known or not is_county and (not is_province or MUNICIPALITIES[code:sub(1, 2)] == true)
    end
    CITIES[name] = known
  end
  return known or false
end

---The province of a division, when all divisions of that name lie in one.
---@param name string full name
---@return string?
function M.province_of(name)
  local province
  for code in codes(name) do
    local found = PROVINCES[code:sub(1, 2) .. "0000"]
    if not found or province and province ~= found then
      return nil
    end
    province = found
  end
  return province
end

---Whether a division of the one name can lie in a division of the other.
---@param inner string full name
---@param outer string full name
---@return boolean
function M.lies_in(inner, outer)
  for a in codes(inner) do
    for b in codes(outer) do
      local prefix = b:gsub("0+$", "")
      if #prefix % 2 == 1 then
        prefix = prefix .. "0"
      end
      if a ~= b and a:sub(1, #prefix) == prefix then
        return true
      end
    end
  end
  return false
end

---The prefecture that a county-level division lies in, when all of that name lie in one.
---@param name string full name
---@return string?
function M.prefecture_of(name)
  local prefecture
  for code in codes(name) do
    local found = code:sub(5) ~= "00" and PREFECTURES[code:sub(1, 4)]
    if not found or prefecture and prefecture ~= found then
      return nil
    end
    prefecture = found
  end
  return prefecture
end

---The level that stands at the end of a division's name, as relatives print it.
---@param name string full name
---@return string
function M.level_of(name)
  if name:sub(-9) == "自治区" then
    return "自治区"
  end
  return name:sub(-3)
end

-- Two characters and the kind of division; a shorter name is clipped from a long one alone (哈市 for
-- 哈尔滨市).
local MINIMUM_CLIPPED, MINIMUM_LONG = 9, 12

---Whether a name that no list holds is made of another's characters: 东乌旗 of 东乌珠穆沁旗.
---@param short string
---@param name string
---@return boolean
local function is_clipped(short, name)
  if #short < MINIMUM_CLIPPED and #name < MINIMUM_LONG or #short >= #name or CODES[short]
    or M.level_of(short) ~= M.level_of(name) or short:sub(1, 3) ~= name:sub(1, 3) then
    return false
  end
  local position = 1
  for _, code in utf8.codes(short) do
    local _, last = name:find(utf8.char(code), position, true)
    if not last then
      return false
    end
    position = last + 1
  end
  return true
end

---Whether two names are names of one division: 凉山州 and 凉山彝族自治州, 内蒙古 and 内蒙古自治区.
---@param short string
---@param name string
---@return boolean
function M.is_same(short, name)
  if short == name or M.shorts[short] == name or is_clipped(short, name) then
    return true
  end
  for code in codes(short) do
    for other in codes(name) do
      if code == other then
        return true
      end
    end
  end
  return false
end

return M
