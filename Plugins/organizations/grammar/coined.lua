-- Coined divisions: those that no list holds, known by the public body that bears their name
-- (abolished counties, divisions that were renamed).

local regex = require("broadsheet.regex")

local M = {}

-- Parts of a town that end like a division: 社区, 园区.
local DIVISION = regex.new(
  "^\\p{Han}{1,3}(?:[县旗]|(?<![县省城])市|(?<![社小园新矿景校厂片城郊山灾库辖牧林发])区)$")

local PUBLIC = { regional = true, adjacent = true, short = true }

---Makes the unknown words before a public body's suffix a division where they look like one.
---@param candidate organizations.Candidate
function M.recognize(candidate)
  if not PUBLIC[candidate.form] or #candidate.divisions > 0 or #candidate.parents > 0 then
    return
  end
  local division = candidate.text:sub(1, -#candidate.suffix - 1)
  if DIVISION:test(division) then
    candidate.divisions, candidate.full_division, candidate.core = { division }, true, ""
    candidate.coined, candidate.weak = true, false
  end
end

return M
