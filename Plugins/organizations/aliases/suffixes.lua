-- Suffixes: which ends of names one organization can have, 检察院 and 人民检察院, 住建局 and
-- 住房和城乡建设局.

local firms = require("aliases.firms")

local M = {}

-- Of these the suffix tells one from another as well: 人民医院 and 中医院.
local EXACT = { school = true, hospital = true, bank = true, media = true }

-- A county's one hospital by its full name.
local HOSPITAL, PEOPLES = "医院", "人民"

-- 货运行业工会 for 货运行业工会联合会.
local UNION, FEDERATION = "工会", "联合会"

local POLICE, BUREAU = "公安", "局"

---The suffix of a body of the police without the word for it: 交通警察支队 of 公安局交通警察支队.
---@param suffix string
---@return string
local function without_police(suffix)
  if suffix:sub(1, #POLICE) ~= POLICE then
    return suffix
  end
  local rest = suffix:sub(#POLICE + 1)
  return rest:sub(1, #BUREAU) == BUREAU and rest:sub(#BUREAU + 1) or rest
end

---How many bytes of a suffix are left when the characters of a shorter one have been found in it.
---@param short string
---@param long string
---@return integer? leftover nil when they are not all there
function M.leftover(short, long)
  return firms.leftover(short, long) or firms.leftover(short, without_police(long))
end

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
  local rest = M.leftover(a, b)
  return rest ~= nil and rest <= firms.MAXIMUM_LEFTOVER or b:sub(-#a) == a
    or a:sub(-#UNION) == UNION and b == a .. FEDERATION
end

return M
