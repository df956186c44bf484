-- The city that the dateline of an article begins with: 柳河新闻网6月9日讯, 本报柳河讯.

local divisions = require("words.divisions")

local M = {}

-- Before the city: 本报柳河讯.
local OWN = { "据", "本报", "本网", "本刊" }
local CITY, CHARACTER = "市", 3
local SHORTEST, LONGEST = 2, 4 -- characters of a city's name without its kind

---@param words string
---@return string
local function without_own(words)
  for _, word in ipairs(OWN) do
    if words:sub(1, #word) == word then
      words = words:sub(#word + 1)
    end
  end
  return words
end

---The city that a dateline begins with.
---@param words string
---@return string?
local function city_of(words)
  local rest = without_own(words)
  for length = LONGEST, SHORTEST, -1 do
    local city = divisions.shorts[rest:sub(1, length * CHARACTER)]
    if city and divisions.level_of(city) == CITY then
      return city
    end
  end
  return nil
end

---The division of a level that an article's dateline tells.
---@param article broadsheet.Article?
---@param level string
---@return string?
function M.division(article, level)
  local words = article and article.metadata.dateline
  local city = type(words) == "string" and city_of(words) or nil
  if not city or level == CITY then
    return city
  end
  local province = divisions.province_of(city)
  return province and divisions.level_of(province) == level and province or nil
end

return M
