-- Coordination: lists that print a division or a body once for several,
-- 区人社局、税务局 and 东城区、西城区总工会.

local M = {}

---The division or level that a bare body takes over from the one before it in a list.
---@param candidate organizations.Candidate
---@param earlier organizations.Candidate?
---@param source string
---@return boolean
local function follows(candidate, earlier, source)
  if not earlier or not candidate.in_list or earlier.form ~= "regional" then
    return false
  end
  local between = source:sub(earlier.last + 1, candidate.first - 1)
  return between == "、" or between == "和" or between == "与" or between == "及"
end

---Gives bare bodies in a list the division of the body before them.
---@param candidates organizations.Candidate[]
---@param source string
function M.inherit(candidates, source)
  for i, candidate in ipairs(candidates) do
    local earlier = candidates[i - 1]
    if candidate.shape == "bare" and candidate.form == "regional"
      and follows(candidate, earlier, source) then
      if earlier.shape == "relative" then
        candidate.shape, candidate.level = "relative", earlier.level
        candidate.full = "{division}" .. candidate.text
      elseif earlier.shape == "full" and #earlier.divisions > 0 then
        candidate.shape, candidate.divisions = "full", earlier.divisions
        local core = earlier.core
        local unit = candidate.text:sub(1, 6) == core:sub(-6) and 6 or 0
        candidate.core = core:sub(1, -unit - 1)
        candidate.name = table.concat(earlier.divisions) .. candidate.core .. candidate.text
      end
      candidate.rule = "coordination"
    end
  end
end

---The divisions that share the body after the last of them.
---@param candidates organizations.Candidate[]
---@param tokens organizations.Token[]
---@return organizations.Candidate[]
function M.distribute(candidates, tokens)
  local found = {}
  for _, candidate in ipairs(candidates) do
    local index = candidate.index - 1
    local shared = candidate.shape == "full" and candidate.form == "regional" and candidate.in_list
      and candidate.core == "" and #candidate.divisions == 1
    while shared and index > 1 and tokens[index].value.class ~= "stop"
      and tokens[index - 1].value.class == "region"
      and tokens[index - 1].last + 1 == tokens[index].first do
      local region = tokens[index - 1]
      found[#found + 1] = {
        first = region.first, last = region.last, text = region.text, kind = candidate.kind,
        form = candidate.form, suffix = candidate.suffix, shape = "full",
        name = region.text .. candidate.suffix, divisions = { region.text }, full_division = true,
        core = "", parents = {}, weak = false, firm = true, closed = true, acts = true,
        in_list = true, index = index - 1, rule = "coordination",
      }
      index = index - 2
      shared = index > 1 and (tokens[index].value.class == "comma"
        or tokens[index].value.class == "link")
    end
  end
  return found
end

return M
