-- The administrative divisions: what is a city, and what lies in what.

local data = require("broadsheet.data")

local M = {}

---@class organizations.Division
---@field code string GB/T 2260 code
---@field name string full name
---@field level "province"|"city"|"county"

---@type table<string, organizations.Division[]> full name to the divisions of that name
M.names = {}

---@type table<string, string> short name of a province or city to its full name
M.shorts = {}

---@type table<string, organizations.Division>
local BY_CODE = {}

-- 城区, 东区 and such name a division in two or three cities and a part of town everywhere else.
local COMMON = {
  ["城区"] = true, ["郊区"] = true, ["矿区"] = true, ["东区"] = true, ["西区"] = true,
}

---Reads the divisions; called once, in the plugin's start.
function M.load()
  for _, row in ipairs(data.tsv("regions.tsv")) do
    BY_CODE[row.code] = row
    if not COMMON[row.name] then
      local same = M.names[row.name] or {}
      same[#same + 1] = row
      M.names[row.name] = same
    end
    if row.level ~= "county" and row.short ~= "" and not M.shorts[row.short] then
      M.shorts[row.short] = row.name
    end
  end
end

-- Municipalities (北京市 …) have the code of a province and are cities all the same.
local MUNICIPALITIES = { ["11"] = true, ["12"] = true, ["31"] = true, ["50"] = true }

---@param name string full name
---@return boolean
function M.is_city(name)
  for _, division in ipairs(M.names[name] or {}) do
    if division.level == "city" or MUNICIPALITIES[division.code:sub(1, 2)]
      and division.level == "province" then
      return true
    end
  end
  return false
end

---The province of a division, when all divisions of that name lie in one.
---@param name string full name
---@return string?
function M.province_of(name)
  local province
  for _, division in ipairs(M.names[name] or {}) do
    local found = BY_CODE[division.code:sub(1, 2) .. "0000"]
    if not found or province and province ~= found.name then
      return nil
    end
    province = found.name
  end
  return province
end

---Whether a division of the one name can lie in a division of the other.
---@param inner string full name
---@param outer string full name
---@return boolean
function M.lies_in(inner, outer)
  for _, a in ipairs(M.names[inner] or {}) do
    for _, b in ipairs(M.names[outer] or {}) do
      local prefix = b.code:gsub("0+$", "")
      if #prefix % 2 == 1 then
        prefix = prefix .. "0"
      end
      if a.code ~= b.code and a.code:sub(1, #prefix) == prefix then
        return true
      end
    end
  end
  return false
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

return M
