-- What the cases are made with.

local expectations = {}

---The labels of a page's lines as an expectation; "" for a blank one.
---@param ... string
---@return table
function expectations.labels(...)
  local lines = {}
  for index, label in ipairs({ ... }) do
    lines[index] = label == "" and {} or { label = label }
  end
  return { lines = lines }
end

return expectations
