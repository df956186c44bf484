-- Regular expressions for texts whose digits may be full-width ones: ５月１６日 as well as 5月16日.

local regex = require("broadsheet.regex")

local wide = {}

---Compiles an expression in which 0-9 stands for full-width digits as well.
---@param pattern string
---@param flags string?
---@return broadsheet.Regex
function wide.new(pattern, flags)
  return regex.new((pattern:gsub("0%-9", "0-9０-９")), flags)
end

---Compiles a list of such expressions, to be asked together.
---@param patterns string[]
---@return broadsheet.RegexSet
function wide.set(patterns)
  local list = {}
  for i, pattern in ipairs(patterns) do
    list[i] = pattern:gsub("0%-9", "0-9０-９")
  end
  return regex.set(list)
end

return wide
