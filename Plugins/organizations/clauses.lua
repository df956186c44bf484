-- Clauses: the divisions that a sentence names before a body of the same level. They settle what
-- 区人社局 means where an article is about several districts.

local divisions = require("divisions")
local last_before = require("tokens").last_before

local M = {}

local ENDS = { ["。"] = true, ["；"] = true, ["！"] = true, ["？"] = true, ["\n"] = true }

---Notes with each relative the divisions of its level that its sentence names before it.
---@param candidates organizations.Candidate[]
---@param tokens organizations.Tokens
function M.note(candidates, tokens)
  for _, candidate in ipairs(candidates) do
    if candidate.shape == "relative" then
      candidate.nearby = {}
      for i = last_before(tokens, candidate.first - 1), 1, -1 do
        local token = tokens[i]
        if ENDS[token.text] then
          break
        elseif token.value.class == "region"
          and divisions.level_of(token.text) == candidate.level then
          table.insert(candidate.nearby, token.text)
        end
      end
    end
  end
end

return M
