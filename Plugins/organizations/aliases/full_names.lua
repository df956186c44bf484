-- The full name of a body whose short one leaves its division out: 市总工会 is 临江市总工会.

local M = {}

-- A county of one character: its committee is 攸县|县委.
local SHORT_DIVISION, COMMITTEE = 6, "委"

---@param full string name with {division}
---@param division string
---@return string
function M.with(full, division)
  local first, last = full:find("{division}", 1, true)
  local rest = full:sub(last + 1)
  if first == 1 and #division == SHORT_DIVISION and rest:sub(1, #COMMITTEE) == COMMITTEE then
    rest = division:sub(-3) .. rest
  end
  return full:sub(1, first - 1) .. division .. rest
end

return M
