-- What companies known by name are called in full: 中国石化 for 中国石油化工集团有限公司.

local data = require("broadsheet.data")
local shapes = require("words.shapes")
local text = require("broadsheet.text")

local M = {}

---@type table<string, table<string, boolean>> canonical names to full ones
local FULL = {}
do
  local rows = data.columns("data/names.tsv")
  for i, name in ipairs(rows.name) do
    if rows.full[i] ~= "" then
      FULL[name] = {}
      for _, full in ipairs(text.split(rows.full[i], "、")) do
        FULL[name][full] = true
      end
    end
  end
end

---Whether a name is that of a known company in full, or adds no more than its legal form.
---@param known string canonical name
---@param name string
---@return boolean
function M.is_full(known, name)
  local full = FULL[known]
  return full ~= nil and full[name] == true
    or name:sub(1, #known) == known and shapes.strip(name:sub(#known + 1)) == ""
end

return M
