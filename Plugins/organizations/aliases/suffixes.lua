-- Suffixes: which ends of names one organization can have, 检察院 and 人民检察院, 住建局 and
-- 住房和城乡建设局.

local firms = require("aliases.firms")
local sorts = require("words.sorts")

local M = {}

-- Of these the suffix tells one from another as well: 人民医院 and 中医院.
local EXACT = { school = true, hospital = true, bank = true, media = true }

-- A county's one hospital by its full name.
local HOSPITAL, PEOPLES = "医院", "人民"

-- 货运行业工会 for 货运行业工会联合会.
local UNION, FEDERATION = "工会", "联合会"

-- A short suffix covers the long one up to this many bytes.
local MAXIMUM_LEFTOVER = 6

---Whether two suffixes can end names of one organization: 检察院 and 人民检察院.
---@param short organizations.Shape
---@param long organizations.Shape
---@return boolean
function M.are_same_sort(short, long)
  local a, b = short.suffix, long.suffix
  if a == b or short.legal and long.legal then
    return true
  end
  if EXACT[short.kind] then
    return a == HOSPITAL and b == PEOPLES .. HOSPITAL and short.division_only
  end
  if #a <= 3 or b == "" then
    return a ~= "" and b:sub(-#a) == a
      and (short.kind == "company" or short.kind == "government" and short.body ~= "")
  end
  local rest = firms.leftover(a, b) or firms.leftover(a, sorts.without_police(b))
  return rest ~= nil and rest <= MAXIMUM_LEFTOVER or b:sub(-#a) == a
    or a:sub(-#UNION) == UNION and b == a .. FEDERATION
end

return M
