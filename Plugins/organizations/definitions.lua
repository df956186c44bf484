-- Definitions: the short name that a bracket gives, （以下简称“…”）.

local regex = require("broadsheet.regex")

local M = {}

local DEFINITION = regex.new(
  "\\G[（(](?:以下|下面|下)?(?:简称|统称|称)为?[：:，,]?[“\"「『]?([^”\"」』）)“（(]+)[”\"」』]?[）)]"
)

---Finds the aliases that brackets define right after a name.
---@param candidates organizations.Candidate[]
---@param source string
---@return { candidate: organizations.Candidate, alias: string, first: integer, last: integer }[]
function M.find(candidates, source)
  local found = {}
  for _, candidate in ipairs(candidates) do
    local next_byte = source:sub(candidate.last + 1, candidate.last + 3)
    if next_byte == "（" or next_byte:sub(1, 1) == "(" then
      local match = DEFINITION:exec(source, candidate.last + 1)
      if match then
        found[#found + 1] = {
          candidate = candidate, alias = match[1],
          first = match.spans[1][1], last = match.spans[1][2],
        }
      end
    end
  end
  return found
end

return M
