-- Companies that a division has one of, called after both: 临江|电信, 江西|中烟.

local M = {}

-- A division by its full name and a service are the trade there: 安徽省|邮政.
local DIVISION = "short"

-- What may follow such a name; 临江|移动|支付 is no company.
local BEHIND = {
  stop = true, link = true, comma = true, punct = true, open = true, close = true,
}

---Whether nothing that goes on with the word stands behind it.
---@param tokens organizations.Tokens
---@param index integer
---@param source string
---@return boolean
local function is_closed(tokens, index, source)
  local token, after = tokens[index], tokens[index + 1]
  return token.last == #source
    or after ~= nil and after.first == token.last + 1 and BEHIND[after.value.class] == true
end

---Reads a company by its division and its service.
---@param tokens organizations.Tokens
---@param index integer of the service
---@param source string
---@return organizations.Candidate?
function M.read(tokens, index, source)
  local token, place = tokens[index], tokens[index - 1]
  if not place or place.value.class ~= DIVISION or place.last + 1 ~= token.first
    or not is_closed(tokens, index, source) then
    return nil
  end
  local name = source:sub(place.first, token.last)
  return {
    first = place.first, last = token.last, text = name, kind = token.value.carrier,
    form = "named", suffix = "", shape = "full", divisions = { place.text },
    full_division = false, core = name, parents = {}, weak = false,
    firm = true, closed = true, acts = true, in_list = false, index = index, rule = "carrier",
  }
end

return M
