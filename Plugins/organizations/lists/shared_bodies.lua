-- Shared bodies: a body that is printed once for several divisions, 东城区、河东区总工会.

local divisions = require("words.divisions")

local M = {}

-- A county's name without its kind is of two or three characters.
local LENGTHS = { 6, 9 }

---The body of a county without its kind before one of the same level: 沂水、|沂南县总工会.
---@param tokens organizations.Tokens
---@param index integer of the comma
---@param candidate organizations.Candidate the body behind it
---@return organizations.Candidate?
local function of_county(tokens, index, candidate)
  local last, before = tokens[index].first - 1, tokens[index - 1]
  for _, length in ipairs(LENGTHS) do
    local first = last - length + 1
    local short = first > 0 and tokens.source:sub(first, last)
    local stands = first == 1 or before ~= nil and (before.last + 1 == first
      or before.first == first and before.value.class == "short")
    if short and stands and divisions.counties[short] then
      local division = short .. divisions.level_of(candidate.divisions[1])
      return {
        first = first, last = last, text = short, kind = candidate.kind, form = candidate.form,
        suffix = candidate.suffix, shape = "full", name = division .. candidate.suffix,
        divisions = { division }, full_division = true, core = "", parents = {}, weak = false,
        firm = true, closed = true, acts = true, in_list = true, index = index - 1,
        rule = "coordination", shared = true,
      }
    end
  end
  return nil
end

---The divisions that share the body after the last of them.
---@param tokens organizations.Tokens
---@param _source string
---@param candidates organizations.Candidate[]
---@return organizations.Candidate[]
function M.candidates(tokens, _source, candidates)
  local found = {}
  for i = 1, #candidates do
    local candidate = candidates[i]
    local index = candidate.index - 1
    local shared = candidate.shape == "full" and candidate.form == "regional" and candidate.in_list
      and candidate.core == "" and #candidate.divisions == 1
    if shared and candidate.full_division and index > 0
      and tokens[index].value.class ~= "stop" then
      found[#found + 1] = of_county(tokens, index, candidate)
    end
    while shared and index > 1 and tokens[index].value.class ~= "stop"
      and tokens[index - 1].value.class == "region"
      and tokens[index - 1].last + 1 == tokens[index].first do
      local region = tokens[index - 1]
      found[#found + 1] = {
        first = region.first, last = region.last, text = region.text, kind = candidate.kind,
        form = candidate.form, suffix = candidate.suffix, shape = "full",
        name = region.text .. candidate.suffix, divisions = { region.text }, full_division = true,
        core = "", parents = {}, weak = false, firm = true, closed = true, acts = true,
        in_list = true, index = index - 1, rule = "coordination", shared = true,
      }
      index = index - 2
      shared = index > 1 and (tokens[index].value.class == "comma"
        or tokens[index].value.class == "link")
    end
  end
  return found
end

return M
