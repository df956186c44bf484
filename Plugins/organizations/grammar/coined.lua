-- Coined divisions: those that no list holds, known by the public body that bears their name
-- (abolished counties, divisions that were renamed).

local regex = require("broadsheet.regex")

local M = {}

-- Parts of a town that end like a division: 社区, 园区.
local DIVISION = regex.new(
  "^\\p{Han}{1,3}(?:(?<!自治)[县旗]|(?<![县省城级])市|(?<![社小园新矿景校厂片城郊山灾库辖牧林发])区)$")

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

-- The body of a coined division that others belong to has two or three characters before its level.
local SHORTEST_NAME, LONGEST_NAME = 6, 9

---Where the name of a coined division starts that the body of a level goes on: 柳泉|市总工会|女职委.
---@param source string
---@param before organizations.Token? the word before the body
---@param body organizations.Token
---@param level string that the body begins with
---@return integer? first
function M.start(source, before, body, level)
  local first = before and before.last + 1 or 1
  local length = body.first - first
  if length < SHORTEST_NAME or length > LONGEST_NAME or body.text:sub(1, #level) ~= level
    or not DIVISION:test(source:sub(first, body.first - 1 + #level)) then
    return nil
  end
  return first
end

---Makes the unknown words before an owner's level the division that both lie in.
---@param candidate organizations.Candidate
---@param owner organizations.Token a body of a level, behind the first words of the name
---@param level string
function M.recognize_owner(candidate, owner, level)
  local division = candidate.text:sub(1, owner.first - candidate.first + #level)
  if #candidate.divisions == 0 and DIVISION:test(division) then
    candidate.divisions, candidate.full_division = { division }, true
    candidate.coined, candidate.weak = true, false
  end
end

return M
