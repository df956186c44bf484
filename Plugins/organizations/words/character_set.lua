-- A set of characters, to look one up in.

---@param characters string
---@return table<string, boolean>
local function set(characters)
  local known = {}
  for _, code in utf8.codes(characters) do
    known[utf8.char(code)] = true
  end
  return known
end

return set
