-- English words cut short: the stop behind a title, a month or an initial ends no sentence.
local data = require("broadsheet.data")

local M = {}

local IS_KNOWN = {}
for _, word in ipairs(data.lines("data/abbreviations.txt")) do
  IS_KNOWN[word] = true
end

---Whether the stop that a line ends with belongs to a word cut short, or to an initial behind a
---word or another initial: a name goes on behind it.
---@param s string
---@return boolean
function M.ends_with_one(s)
  local word = s:match("%f[%a](%a+)%.$")
  return word ~= nil and (IS_KNOWN[word] or #word == 1 and s:find("%a%.? %u%.$") ~= nil)
end

return M
