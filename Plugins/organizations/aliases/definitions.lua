-- Definitions: the short name that a bracket gives, （以下简称“…”）.

local regex = require("broadsheet.regex")

local M = {}

local DEFINITION = regex.new(
  "\\G[（(](?:以下|下面|下)?(?:简称|统称|称)为?[：:，,]?[“\"「『]?([^”\"」』）)“（(]+)[”\"」』]?[）)]"
)

-- Of two short names the first counts: （以下简称“远山”或“公司”）.
local OR = "或"

---@param alias string
---@return string
local function first_of(alias)
  local at = alias:find(OR, 4, true)
  return at and alias:sub(1, at - 1) or alias
end

-- The first bytes of the brackets.
local WIDE_BYTE, NARROW_BYTE = ("（"):byte(), ("("):byte()

-- The longest bracket that a name goes on behind.
local LONGEST = 60

-- What an organization has one of, so that a name goes on with it.
local BODIES = { union = true, party = true }

---Finds the aliases that brackets define right after a name.
---@param candidates organizations.Candidate[]
---@param source string
---@return { candidate: organizations.Candidate, alias: string, first: integer, last: integer }[]
function M.find(candidates, source)
  local found = {}
  for i = 1, #candidates do
    local candidate = candidates[i]
    local after = source:byte(candidate.last + 1)
    if after == WIDE_BYTE or after == NARROW_BYTE then
      local match = DEFINITION:exec(source, candidate.last + 1)
      if match then
        local alias, first = first_of(match[1]), match.spans[1].first
        found[#found + 1] = {
          candidate = candidate, alias = alias, first = first, last = first + #alias - 1,
        }
      end
    end
  end
  return found
end

---Reads the name that a definition interrupts: 远山集团有限公司（以下简称“远山”）工会. It takes the place of
---the bare word behind the bracket.
---@param candidates organizations.Candidate[] in the order of the text
---@param source string
function M.bridge(candidates, source)
  for i = 1, #candidates do
    local owner = candidates[i]
    local bare = candidates[i + 1]
    local match = bare and bare.shape == "bare" and bare.first - owner.last <= LONGEST
      and owner.shape == "full" and DEFINITION:exec(source, owner.last + 1)
    if match and match.last + 1 == bare.first and BODIES[bare.kind] then
      bare.first, bare.text, bare.shape = owner.first, owner.text .. bare.suffix, "full"
      bare.core, bare.divisions = owner.text, owner.divisions
      bare.full_division, bare.index = owner.full_division, owner.index
      bare.parents = {
        { length = #owner.text, kind = owner.kind, form = owner.form, suffix = owner.suffix },
      }
    end
  end
end

return M
