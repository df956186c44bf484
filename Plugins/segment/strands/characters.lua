-- Characters as the tables beside this file count them: any digit and any letter is the same, and a
-- mark of either width.

local M = {}

local DIGIT, LETTER = "0", "a"
local WIDE_DIGIT = "^\239\188[\144-\153]"
-- Marks that are counted as others.
local MARKS = { [","] = "，", [":"] = "：", [";"] = "；", ["!"] = "！", ["?"] = "？", ["("] = "（",
  [")"] = "）", ["「"] = "“", ["」"] = "”" }

---@param scalar string
---@return string
local function fold(scalar)
  return MARKS[scalar] or (scalar:find("^%d") or scalar:find(WIDE_DIGIT)) and DIGIT
    or scalar:find("^%a") and LETTER or scalar
end

---Each character as it is counted, once it was asked for.
---@type table<string, string>
M.folded = setmetatable({}, {
  __index = function(known, scalar)
    local folded = fold(scalar)
    known[scalar] = folded
    return folded
  end,
})

return M
