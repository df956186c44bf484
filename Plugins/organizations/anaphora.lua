-- Anaphora: words that stand for an organization named before, 该公司, 集团, 公司工会.

local parents_in = require("parents")

local M = {}

-- What can stand for an organization without 该 before it.
local ALONE = { ["集团"] = true, ["公司"] = false }

local POINTING = { "该", "本", "这家" }

---@param determiner string?
---@return boolean
local function points(determiner)
  for _, word in ipairs(POINTING) do
    if determiner == word then
      return true
    end
  end
  return false
end

-- A sort that stands for any organization of its kind when none is called so.
local WIDE = { ["公司"] = true, ["学校"] = true, ["医院"] = true, ["银行"] = true }

-- The kind of owner that one character stands for: 校工会.
local OWNER_KINDS = { ["校"] = "school", ["院"] = "hospital", ["厂"] = "company", ["司"] = "company" }

---Whether a name ends in a sort of organization: 修理厂 in 厂, 有限公司 in 公司.
---@param name string
---@param sort string
---@return boolean
local function is_of_sort(name, sort)
  if sort == "集团" then
    return name:find(sort, 1, true) ~= nil
  end
  return name:sub(-#sort) == sort
end

---@param candidate organizations.Candidate
---@return string owner what stands before its last suffix
local function owner_of(candidate)
  return candidate.text:sub(1, -#candidate.suffix - 1)
end

---The one organization that a bare word can stand for.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@return organizations.Entity?
function M.antecedent(candidate, registry)
  local owner = owner_of(candidate)
  local sort = owner ~= "" and owner or candidate.suffix
  local within = candidate.parents[#candidate.parents]
  local sort_kind = owner == "" and candidate.kind or within and within.kind
    or OWNER_KINDS[owner]
  ---@param fits fun(name: string, kind: string?): boolean
  ---@return organizations.Entity?
  local function find(fits)
    return registry:only(function(entity)
      if entity.kind ~= candidate.kind or entity.candidate.shape == "general" then
        return false
      end
      if owner == "" then
        return fits(entity.name, entity.kind)
      end
      local parents = entity.candidate.parents
      local parent = parents[#parents]
      return entity.name:sub(-#candidate.suffix) == candidate.suffix
        and fits(entity.name:sub(1, -#candidate.suffix - 1), parent and parent.kind)
    end)
  end
  return find(function(name)
    return is_of_sort(name, sort)
  end) or (WIDE[sort] or OWNER_KINDS[sort]) and find(function(_, kind)
    return kind == sort_kind
  end) or nil
end

---The organization that a union with 该 before its name belongs to: 该厂 of 该厂工会.
---@param candidate organizations.Candidate
---@param union organizations.Entity
---@param registry organizations.Registry
local function add_parent(candidate, union, registry)
  local parents = union.candidate.parents
  local parent = parents[#parents]
  if parent and union.candidate.text == union.name then
    local name = union.name:sub(1, parent.length)
    local printed = candidate.determiner .. owner_of(candidate)
    registry:add(name, {
      text = printed, first = candidate.first - #candidate.determiner,
      last = candidate.last - #candidate.suffix, where = candidate.where, kind = parent.kind,
      form = parent.form, suffix = parent.suffix, shape = "full", divisions = {}, core = name,
      parents = {}, rule = "anaphor",
    })
  end
end

---The one organization inside other names that a word with 该 can stand for.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@return organizations.Entity?
local function hidden_antecedent(candidate, registry)
  local found
  for _, parent in ipairs(parents_in.of(registry)) do
    if parent.kind == candidate.kind
      and is_of_sort(parent.name, candidate.suffix) then
      if found then
        return nil
      end
      found = parent
    end
  end
  return found and registry:enter(found)
end

---Links the bare words of an article to what they stand for.
---@param candidates organizations.Candidate[]
---@param registry organizations.Registry
function M.link(candidates, registry)
  for _, candidate in ipairs(candidates) do
    local owner = owner_of(candidate)
    local pointed = points(candidate.determiner)
    local alone = not candidate.determiner
      and (ALONE[candidate.text] or owner ~= "" or candidate.form == "regional")
    if candidate.shape == "bare" and (pointed or alone) then
      local entity = M.antecedent(candidate, registry)
        or pointed and owner == "" and hidden_antecedent(candidate, registry)
      if entity then
        local first = candidate.first - (pointed and #candidate.determiner or 0)
        local printed = (pointed and candidate.determiner or "") .. candidate.text
        registry:mention(entity, printed, {
          first = first, last = candidate.last, where = candidate.where,
        })
        if pointed and owner ~= "" then
          add_parent(candidate, entity, registry)
        end
      end
    end
  end
end

return M
