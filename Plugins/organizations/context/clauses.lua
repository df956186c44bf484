-- Clauses: the divisions that a sentence or its paragraph names before a body of the same level.
-- They settle what 区人社局 means where an article is about several districts.

local divisions = require("words.divisions")
local last_before = require("words.tokens").last_before

local M = {}

local PARAGRAPH = "\n"
local ENDS = { ["。"] = true, ["；"] = true, ["！"] = true, ["？"] = true, [PARAGRAPH] = true }

---Notes with each relative the divisions of its level that its sentence names before it, and where
---the sentence begins.
---@param candidates organizations.Candidate[]
---@param tokens organizations.Tokens
function M.note(candidates, tokens)
  local source, flat, entries = tokens.source, tokens.flat, tokens.entries
  for c = 1, #candidates do
    local candidate = candidates[c]
    if candidate.shape == "relative" then
      local nearby = {}
      candidate.nearby, candidate.tokens, candidate.sentence = nearby, tokens, 0
      for i = last_before(tokens, candidate.first - 1), 1, -1 do
        local at = i * 3
        local class = entries[flat[at]].class
        local text = (class == "punct" or class == "region")
          and source:sub(flat[at - 2], flat[at - 1])
        if ENDS[text] then
          candidate.sentence = i
          break
        elseif class == "region" and divisions.level_of(text) == candidate.level then
          nearby[#nearby + 1] = text
        end
      end
    end
  end
end

---The divisions of a relative's level that its paragraph names before its sentence.
---@param candidate organizations.Candidate
---@return string[]
function M.in_paragraph(candidate)
  local found, tokens = {}, candidate.tokens
  for i = candidate.sentence or 0, 1, -1 do
    local token = tokens[i]
    if token.text == PARAGRAPH then
      break
    elseif token.value.class == "region" and divisions.level_of(token.text) == candidate.level then
      found[#found + 1] = token.text
    end
  end
  return found
end

return M
