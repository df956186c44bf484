-- Second names: a hospital or a school with two names, 临江市第一人民医院（柳河大学附属医院）.

local M = {}

-- Of these one may bear the names of two.
local NAMED_TWICE = { hospital = true, school = true }

-- What an institution has one of, so that a name goes on with it: …）工会.
local BODIES = { union = true, party = true }

local BRACKETS = { ["（"] = "）", ["("] = ")" }

---The last byte of the bracket that a second name fills, directly behind the first.
---@param first organizations.Candidate
---@param second organizations.Candidate
---@param source string
---@return integer?
local function bracket_end(first, second, source)
  local open = source:sub(first.last + 1, second.first - 1)
  local close = BRACKETS[open]
  local after = second.last + 1
  return close and source:sub(after, after + #close - 1) == close and after + #close - 1 or nil
end

---Makes the bare body behind the bracket that of the institution.
---@param owner organizations.Candidate
---@param body organizations.Candidate
local function extend(owner, body)
  body.first, body.text, body.shape = owner.first, owner.text .. body.suffix, "full"
  body.core, body.divisions, body.index = owner.text, owner.divisions, owner.index
  body.full_division = owner.full_division
  body.parents = {
    { length = #owner.text, kind = owner.kind, form = owner.form, suffix = owner.suffix },
  }
end

---Makes one candidate of two names of one institution.
---@param found organizations.Candidate[] in the order of the text
---@param source string
---@return boolean whether there were any
function M.join(found, source)
  local joined = false
  for i = #found - 1, 1, -1 do
    local first, second = found[i], found[i + 1]
    local last = NAMED_TWICE[first.kind] and first.kind == second.kind
      and first.shape == "full" and second.shape == "full" and bracket_end(first, second, source)
    if last then
      first.first_name, first.second_name = first.text, second.text
      first.last, first.text = last, source:sub(first.first, last)
      table.remove(found, i + 1)
      joined = true
      local body = found[i + 1]
      if body and body.first == last + 1 and body.shape == "bare" and BODIES[body.kind] then
        extend(first, body)
        table.remove(found, i)
      end
    end
  end
  return joined
end

---The name that short forms of an organization are made of.
---@param entity organizations.Entity
---@return string
function M.first_of(entity)
  local candidate = entity.candidate
  return candidate.text == entity.name and candidate.first_name or entity.name
end

---Links each of the two names where it stands by itself.
---@param readings organizations.Reading[]
---@param registry organizations.Registry
function M.link(readings, registry)
  for _, reading in ipairs(readings) do
    for _, candidate in ipairs(reading.twice_named and reading.candidates or {}) do
      local entity = candidate.second_name and registry.by_name[candidate.text]
      for _, name in ipairs(entity and { candidate.first_name, candidate.second_name } or {}) do
        local other = registry.by_name[name]
        if other and other ~= entity then
          registry:merge(entity, other)
        end
      end
    end
  end
end

return M
