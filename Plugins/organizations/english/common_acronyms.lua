-- Acronyms of things that are no organizations: HR, PPE, CEO.

local data = require("broadsheet.data")

---@type table<string, boolean>
local common = {}
for _, word in ipairs(data.lines("data/english-acronyms.txt")) do
  common[word] = true
end

return common
