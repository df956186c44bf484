-- Clauses: the divisions that a sentence or its paragraph names before a body of the same level.
-- They settle what 区人社局 means where an article is about several districts.

local divisions = require("words.divisions")
local last_before = require("words.tokens").last_before

local M = {}

local ENDS = { ["。"] = true, ["；"] = true, ["！"] = true, ["？"] = true }
local PARAGRAPH = "\n"

---Notes with each relative the divisions of its level that its sentence names before it, and those
---that its paragraph does.
---@param candidates organizations.Candidate[]
---@param tokens organizations.Tokens
function M.note(candidates, tokens)
  local source, flat, entries = tokens.source, tokens.flat, tokens.entries
  for c = 1, #candidates do
    local candidate = candidates[c]
    if candidate.shape == "relative" then
      local nearby, paragraph = {}, {}
      candidate.nearby, candidate.paragraph = nearby, paragraph
      for i = last_before(tokens, candidate.first - 1), 1, -1 do
        local at = i * 3
        local class = entries[flat[at]].class
        local text = (class == "punct" or class == "region")
          and source:sub(flat[at - 2], flat[at - 1])
        if text == PARAGRAPH then
          break
        elseif ENDS[text] then
          nearby = nil
        elseif class == "region" and divisions.level_of(text) == candidate.level then
          paragraph[#paragraph + 1] = text
          if nearby then
            nearby[#nearby + 1] = text
          end
        end
      end
    end
  end
end

return M
