-- How a short name is printed with the word that points before it: 该校工会, 该县总工会.

local M = {}

---A candidate together with the word before it.
---@param candidate organizations.Candidate
---@return organizations.Candidate
function M.with_determiner(candidate)
  local printed = {}
  for key, value in pairs(candidate) do
    printed[key] = value
  end
  printed.first = candidate.first - #candidate.determiner
  printed.text = candidate.determiner .. candidate.text
  return printed
end

return M
