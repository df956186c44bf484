-- The setting of a page or an article: which city, province and district it is about.

local divisions = require("words.divisions")
local regex = require("broadsheet.regex")

local M = {}

-- The lists of divisions that a setting keeps.
local LISTS = { "public", "seen" }

-- The kinds of organization whose division is also the place that the text is about.
local PUBLIC = { regional = true, adjacent = true, short = true }

-- The union of a trade in a division: 兰州市货运行业|工会联合会.
local FEDERATION = "工会联合会"

---@class organizations.Setting
---@field public table<string, string[]> level to the divisions of its public bodies
---@field seen table<string, string[]> level to the divisions named at all
---@field known table<string, table<string, boolean>> what stands in each of the lists
---@field first table<string, integer> where the body names a division first
---@field cities table<string, boolean> cities named without their kind
---@field located table<string, boolean> cities that begin the names of organizations
---@field title string the fields above the body
---@field body string

---@return organizations.Setting
function M.new()
  return {
    public = {}, seen = {}, known = { public = {}, seen = {} }, first = {}, title = "",
    cities = {}, located = {}, body = "",
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

---Notes what the words and the names of a text say.
---@param setting organizations.Setting
---@param reading organizations.Reading
function M.read(setting, reading)
  if reading.where ~= "body" then
    setting.title = setting.title .. "\n" .. reading.source
  else
    setting.body = reading.source
  end
  local tokens, source = reading.tokens, reading.source
  for i = 1, #tokens.shorts do
    local index = tokens.shorts[i]
    local at = tokens.flat[index * 3 - 2]
    local name = divisions.shorts[source:sub(at, tokens.flat[index * 3 - 1])]
    if name and divisions.is_city(name) then
      setting.cities[name] = true
    end
  end
  local flat, first, is_body = tokens.flat, setting.first, reading.where == "body"
  for _, index in ipairs(tokens.regions) do
    local at = flat[index * 3 - 2]
    local name = source:sub(at, flat[index * 3 - 1])
    note(setting, "seen", name)
    if is_body and not first[name] then
      first[name] = at
    end
  end
  for i = 1, #reading.candidates do
    local candidate = reading.candidates[i]
    local where = candidate.divisions[1]
    if where then
      setting.located[divisions.shorts[where] or where] = true
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

-- The kind of division at the end of its name; a shorter rest is no name.
local LEVEL_BYTES, MINIMUM_SHORT = 3, 6

---Whether a division stands in the title, in full or in short.
---@param setting organizations.Setting
---@param name string
---@return boolean
function M.is_in_title(setting, name)
  local short = name:sub(1, -LEVEL_BYTES - 1)
  return #short >= MINIMUM_SHORT and setting.title:find(short, 1, true) ~= nil
end

---The public divisions of a level that stand in the title.
---@param setting organizations.Setting
---@param level string
---@return string[]
function M.in_title(setting, level)
  local found = {}
  for _, name in ipairs(setting.public[level] or {}) do
    if M.is_in_title(setting, name) then
      found[#found + 1] = name
    end
  end
  return found
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

local CITY = "市"

-- How the title of an article begins that says where it is from: 莒南：…, 【莒南】….
local HEADED = regex.new("\\n[【〔]?(\\p{Han}{2,4}?)[县区市旗]?[】〕：:]")

-- One of its lines may begin with a county-level city without its kind: ——莒南百名职工….
local LINE_START = regex.new("\\n(?:——|—)?(\\p{Han}{2})(?=\\p{Han})")

---The county-level city of the page's city that a line of the title begins with and the body names.
---@param setting organizations.Setting
---@param at_home string the city of the page
---@return string?
local function city_of_line(setting, at_home)
  for match in LINE_START:each(setting.title) do
    local name = match[1] .. CITY
    if divisions.is_known(name) and not divisions.is_city(name)
      and divisions.lies_in(name, at_home) and setting.body:find(match[1], 1, true) then
      return name
    end
  end
  return nil
end

---The division of a level that the title of an article begins with, without its kind or with it.
---@param setting organizations.Setting
---@param level string
---@param at_home string? the division of the level that the page is about
---@return string?
function M.title_place(setting, level, at_home)
  local short = HEADED:match(setting.title)
  local name = short and short .. level
  return name and divisions.is_known(name) and name
    or level == CITY and at_home and city_of_line(setting, at_home) or nil
end

-- Behind the city that the title of an article begins with: 日照：….
local COLONS = { "：", ":" }

---The city of an article on a page of another: the one that begins its title, or, where nothing but
---other articles tell the city of the page, the only one that it names.
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
  local only = not found and not firm and M.only_city(setting)
  local away = found or only and setting.located[only] and only or nil
  return away ~= at_home and away and divisions.level_of(away) == CITY and away or nil
end

---Adds what one setting notes to another.
---@param setting organizations.Setting
---@param other organizations.Setting
function M.absorb(setting, other)
  for _, list in ipairs(LISTS) do
    for _, names in pairs(other[list]) do
      for _, name in ipairs(names) do
        note(setting, list, name)
      end
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
  return found and divisions.level_of(found) == level and found or nil
end

-- The keys of page.metadata that say where a paper is at home.
local KEYS = { ["市"] = "city", ["省"] = "province", ["自治区"] = "province",
  ["区"] = "district", ["县"] = "district" }

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
  if level ~= "市" and level ~= "省" and level ~= "自治区" then
    local of_head = head and M.agreed(head.seen[level] or {}) or nil
    return of_head, of_head ~= nil
  end
  local of_head = level == "市" and head and M.only_city(head) or nil
  local name = of_head or M.agreed(setting.public[level] or {})
  if level == "市" and name and not divisions.is_city(name) then
    name = common_city(setting) or prefecture_of(setting, name)
  elseif level == "市" and not name then
    name = common_city(setting)
  end
  if not name and (level == "省" or level == "自治区") then
    local city = M.of_page(page, setting, "市", head)
    name = city and divisions.province_of(city)
    if name and divisions.level_of(name) ~= level then
      name = nil
    end
  end
  return name, of_head ~= nil
end

return M
