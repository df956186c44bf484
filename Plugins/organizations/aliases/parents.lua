-- Parents: an organization that the text names in full only inside another's name, and elsewhere by
-- a short form (临江司法局 beside 临江区司法局工会).

local abbreviations = require("aliases.abbreviations")
local shapes = require("words.shapes")

local M = {}

local NONE = {}

---The organizations that stand inside the names of an article.
---@param registry organizations.Registry
---@return organizations.Entity[]
function M.of(registry)
  local found, known = {}, nil
  for c = 1, #registry.entities do
    local child = registry.entities[c]
    local candidate = child.candidate
    local inside, added = candidate.parents or NONE, nil
    if inside[1] and candidate.text == child.name then
      added = 0
    elseif inside[1] and candidate.shape == "relative" and candidate.level
      and child.name:sub(-#candidate.text) == candidate.text then
      added = #child.name - #candidate.text
    end
    for i = 1, added and #inside or 0 do
      local parent = inside[i]
      local name = child.name:sub(1, parent.length + added)
      local is_itself = child.kind ~= "union" and shapes.strip(child.name:sub(#name + 1)) == ""
      if name ~= parent.suffix and not is_itself and not (known and known[name])
        and not registry.by_name[name] then
        known = known or {}
        known[name] = true
        found[#found + 1] = {
          name = name, kind = parent.kind, forms = {}, spans = {}, rule = "parent",
          candidate = {
            text = name, kind = parent.kind, form = parent.form, suffix = parent.suffix,
            shape = "full", divisions = candidate.divisions,
            rule = parent.known and "known-name" or "parent",
            parents = table.move(candidate.parents, 1, i - 1, 1, {}),
            core = name:sub(#table.concat(candidate.divisions) + 1, -#parent.suffix - 1),
          },
        }
      end
    end
  end
  return found
end

---Whether a name says all that a name of its sort says.
---@param candidate organizations.Candidate
---@return boolean
local function is_complete(candidate)
  local located = #candidate.divisions > 0
  return located and (candidate.form == "legal" or candidate.form == "regional"
    and candidate.core == "")
end

---Gives short names the full name that stands inside another's.
---@param registry organizations.Registry
function M.link(registry)
  local parents = M.of(registry)
  for _, short in ipairs({ table.unpack(registry.entities) }) do
    local full
    for _, parent in ipairs(parents) do
      local longer_only = is_complete(short.candidate)
        and parent.candidate.suffix == short.candidate.suffix
      if not longer_only and abbreviations.abbreviates(short, parent) then
        if full then
          full = nil
          break
        end
        full = parent
      end
    end
    if full then
      registry:rename(short, full.name)
      short.candidate, short.shape = full.candidate, nil
    end
  end
end

return M
