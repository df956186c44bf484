-- Campus: the place in a bracket that ends the name of a university, 哈尔滨工业大学（威海）.

local data = require("broadsheet.data")

local M = {}

local PLACE = { region = true, short = true }

-- Parts of the country that universities are told apart by.
local AREAS = {}
for _, area in ipairs(data.lines("data/areas.txt")) do
  AREAS[area] = true
end

local UNIVERSITY = "大学"

---The last byte of a university's name, its bracket included.
---@param tokens organizations.Tokens
---@param index integer index of the suffix
---@param source string
---@return integer
function M.last(tokens, index, source)
  local suffix, open = tokens[index], tokens[index + 1]
  if suffix.text:sub(-#UNIVERSITY) ~= UNIVERSITY or not open or open.value.class ~= "open"
    or open.first ~= suffix.last + 1 then
    return suffix.last
  end
  local place, close = tokens[index + 2], tokens[index + 3]
  if place and place.value.class == "close" then
    place, close = nil, place
  end
  local is_place = place and close and PLACE[place.value.class] and place.first == open.last + 1
    and close.value.class == "close" and close.first == place.last + 1
  local is_area = not place and close and AREAS[source:sub(open.last + 1, close.first - 1)]
  return (is_place or is_area) and close.last or suffix.last
end

return M
