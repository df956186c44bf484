-- The masthead: which company of a page its paper is named after, 远山通讯 of 远山集团.

local divisions = require("words.divisions")
local parents = require("aliases.parents")
local regex = require("broadsheet.regex")
local shapes = require("words.shapes")

local M = {}

-- The name of a paper is a few characters that nothing runs on to.
local NAME = regex.new("(?<!\\p{Han})\\p{Han}{3,10}")

-- What the names of a paper and of its company have in common at least: a brand. The name of a
-- city is none.
local MINIMUM_BYTES = 6

---@param a string
---@param b string
---@return integer length of what both begin with, in bytes
local function common_start(a, b)
  local last = 0
  for position, code in utf8.codes(a) do
    local character = utf8.char(code)
    if b:sub(position, position + #character - 1) ~= character then
      break
    end
    last = position + #character - 1
  end
  return last
end

---Whether a paper's name begins as a company's does.
---@param paper string
---@param company organizations.Entity
---@return boolean
local function is_named_after(paper, company)
  for _, start in ipairs(shapes.starts(shapes.of(company))) do
    local length = common_start(paper, start)
    if length >= MINIMUM_BYTES
      and not (length == MINIMUM_BYTES and divisions.shorts[paper:sub(1, length)]) then
      return true
    end
  end
  return false
end

---@param registry organizations.Registry
---@param papers string[]
---@param visit fun(company: organizations.Entity)
local function each_company(registry, papers, visit)
  local hidden = parents.of(registry)
  for _, list in ipairs({ registry.entities, hidden }) do
    for _, entity in ipairs(list) do
      for _, paper in ipairs(entity.kind == "company" and entity.candidate.form == "legal"
        and papers or {}) do
        if is_named_after(paper, entity) then
          visit(entity)
        end
      end
    end
  end
end

---The company of a page that its paper is named after: of several the one that the names of the
---others begin with, which are its units.
---@param registries organizations.Registry[]
---@param head string? what stands at the edges of the page
---@return organizations.Entity?
function M.company(registries, head)
  local papers, found, is_tie = {}, nil, false
  for match in NAME:each(head or "") do
    papers[#papers + 1] = match.text
  end
  for _, registry in ipairs(#papers > 0 and registries or {}) do
    each_company(registry, papers, function(company)
      local name = found and found.name or company.name
      if not found or #company.name < #name and name:sub(1, #company.name) == company.name then
        found = company
      elseif company.name:sub(1, #name) ~= name then
        is_tie = true
      end
    end)
  end
  return not is_tie and found or nil
end

return M
