-- Children: unions and party bodies whose owner is printed in short, 集团工会 or 二厂工会 where the
-- article names the company in full.

local abbreviations = require("aliases.abbreviations")
local data = require("broadsheet.data")
local parents = require("aliases.parents")
local registries = require("registry")
local shapes = require("words.shapes")
local word_lists = require("words.word_lists")

local M = {}

-- What an organization has one of, so that the owner's sort is enough to name it.
local SINGLE = { union = true, party = true }

-- Institutions that a company has one of.
local OWN = word_lists.set("institution of a company")

-- Of these an organization may have many.
local SMALL = {
  ["党支部"] = true, ["党总支"] = true, ["团支部"] = true, ["团总支"] = true,
}

-- Shorter words in front of 工会 may be anything.
local MINIMUM_OWNER = 12

-- A brand of two characters.
local MINIMUM_BRAND = 6

local UNION = "工会"

-- What a union may be named after and is no company: a place that has one, 远湾|商圈|工会, and people,
-- 货车|司机|工会.
local NO_COMPANY, LENGTHS = {}, {} ---@type table<string, boolean>, table<integer, boolean>
local units = data.columns("data/units.tsv")
for _, list in ipairs({
  data.columns("data/occupations.tsv").word, word_lists.list("union's owner that is no company"),
  units.word,
}) do
  for i, word in ipairs(list) do
    if list ~= units.word or units.division[i] ~= "" then
      NO_COMPANY[word], LENGTHS[#word] = true, true
    end
  end
end

---Whether what a union is named after is a place or people.
---@param owner string
---@return boolean
local function is_no_company(owner)
  for length in pairs(LENGTHS) do
    if NO_COMPANY[owner:sub(-length)] then
      return true
    end
  end
  return false
end

---Enters the body of an owner under its full name.
---@param candidate organizations.Candidate the printed form, such as 集团工会
---@param owner organizations.Entity
---@param registry organizations.Registry
---@return organizations.Entity?
function M.derive(candidate, owner, registry)
  if not SINGLE[candidate.kind] and not OWN[candidate.suffix] or SMALL[candidate.suffix] then
    return nil
  end
  local parent = owner.candidate
  return registry:add(owner.name .. candidate.suffix, {
    first = candidate.first, last = candidate.last, where = candidate.where,
    text = candidate.text, kind = candidate.kind, form = candidate.form,
    suffix = candidate.suffix, shape = "full", divisions = parent.divisions,
    core = owner.name, weak = false, rule = "anaphor",
    parents = {
      { length = #owner.name, kind = owner.kind, form = parent.form, suffix = parent.suffix },
    },
  })
end

---Finds the owners that an article names alone as well as in the name of their union: 远山科技 of
---远山科技工会.
---@param readings organizations.Reading[]
---@param registry organizations.Registry
function M.reveal_owners(readings, registry)
  for _, union in ipairs({ table.unpack(registry.entities) }) do
    local candidate = union.candidate
    local owner = candidate.text:sub(1, -#UNION - 1)
    local is_word = candidate.weak or candidate.suffix == UNION and #candidate.parents == 0
      and not candidate.full_division and #candidate.core >= MINIMUM_BRAND
    local alone = is_word and owner .. UNION == union.name and #owner >= MINIMUM_OWNER
      and not is_no_company(owner)
    for _, reading in ipairs(alone and readings or {}) do
      reading:each_standing(owner, function(span)
        registry:add(owner, {
          first = span.first, last = span.last, where = span.where, text = owner,
          kind = "company", form = "named", suffix = "", shape = "full", divisions = {},
          core = owner, parents = {}, weak = false, rule = "owner",
        })
      end)
    end
  end
end

---Gives the owners that a union revealed the name that stands in the union's full name: 采油一厂 is
---第一采油厂 where 采油一厂工会 is 第一采油厂工会.
---@param registry organizations.Registry
function M.name_owners(registry)
  for _, owner in ipairs({ table.unpack(registry.entities) }) do
    local union = registry.by_name[owner.name .. UNION]
    if union and union.name:sub(-#UNION) == UNION and union.name ~= owner.name .. UNION then
      registry:rename(owner, union.name:sub(1, -#UNION - 1))
    end
  end
end

---The one bank whose branch is called after a place alone: 柳河省分行.
---@param short string
---@param registry organizations.Registry
---@return organizations.Entity?
local function bank_of(short, registry)
  return registry:only(function(entity)
    return entity.kind == "bank" and #entity.name > #short and entity.name:sub(-#short) == short
  end)
end

---Gives unions the full name of a company whose short name they bear: 远山重机工会, where 远山重机
---is short for 远山重型机床有限公司.
---@param registry organizations.Registry
function M.follow_aliases(registry)
  for _, child in ipairs({ table.unpack(registry.entities) }) do
    local suffix = child.candidate.suffix
    local short = SINGLE[child.kind] and suffix ~= "" and child.name:sub(1, -#suffix - 1)
    local owner = short and short .. suffix == child.name and (registry.by_name[short]
      or child.candidate.shape == "relative" and bank_of(short, registry))
    if owner and not SINGLE[owner.kind] and owner.name ~= short then
      registry:rename(child, owner.name .. suffix)
    end
  end
end

-- Of a name that holds none of these the rest may be a unit: 远山重工|物流公司.
local INCORPORATED = word_lists.list("incorporated")

---@param name string
---@return boolean
local function is_incorporated(name)
  for _, word in ipairs(INCORPORATED) do
    if name:find(word, 1, true) then
      return true
    end
  end
  return false
end

---The one company of an article whose name begins with a brand, after its division.
---@param brand string
---@param registry organizations.Registry
---@return organizations.Entity?
local function company_of(brand, registry)
  local entities, found = parents.of(registry), nil
  table.move(registry.entities, 1, #registry.entities, #entities + 1, entities)
  for _, entity in ipairs(entities) do
    local shape = entity.kind == "company" and entity.candidate.form == "legal"
      and is_incorporated(entity.name) and shapes.of(entity)
    for _, start in ipairs(shape and shape.parents == 0 and shapes.starts(shape) or {}) do
      if start:sub(1, #brand) == brand then
        if found and found ~= entity then
          return nil
        end
        found = entity
      end
    end
  end
  return found
end

-- A stock company's short name says so: 远山股份.
local SHARES = "股份"

-- 矿工 is a word, so that nothing tells where the name of a mine ends before 工会.
local MINE, COAL_MINE, SHORTEST_MINE = "矿", "煤矿", 9

---The one mine of an article whose name ends with a union's owner: 远山集团|青石煤矿.
---@param owner string
---@param registry organizations.Registry
---@return organizations.Entity?
local function mine_of(owner, registry)
  if #owner < SHORTEST_MINE or owner:sub(-#MINE) ~= MINE then
    return nil
  end
  local coal = owner:sub(1, -#MINE - 1) .. COAL_MINE
  return registry:only(function(entity)
    local name = entity.name
    return entity.kind == "company" and name ~= owner
      and (name:sub(-#owner) == owner or name:sub(-#coal) == coal)
  end)
end

---Whether an article has a body below its title, where it may stand for no more than a post.
---@param child organizations.Entity
---@return boolean
local function is_in_body(child)
  for _, span in ipairs(child.spans) do
    if span.where == "body" then
      return true
    end
  end
  return false
end

-- 柳河市|陶瓷|行业工会联合会 is no union of 柳河市远山陶瓷有限公司.
local OF_TRADE = "^行业"

---Gives a body that is named after a company's brand and trade the company's full name: 远山水泥工会
---where the article has 临江远山水泥有限公司.
---@param child organizations.Entity
---@param registry organizations.Registry
local function complete_weak(child, registry)
  local candidate = child.candidate
  if candidate.town or candidate.suffix:find(OF_TRADE) then
    return -- 柳泉镇工会 is none of 柳泉镇远山水产有限公司
  end
  local is_trade = candidate.form == "regional" and #candidate.divisions == 0
    and candidate.suffix:sub(-#UNION) == UNION
  local suffix = is_trade and UNION or candidate.suffix -- 远山工业|工会, not 远山|工业工会
  local name = child.name:sub(1, -#suffix - 1)
  local mine = suffix == UNION and is_in_body(child) and mine_of(name, registry)
  if mine then
    registry:rename(child, mine.name .. suffix)
    return
  end
  local owner = #name >= MINIMUM_OWNER and abbreviations.antecedent({
    name = name, kind = "company", spans = {}, candidate = {
      text = name, kind = "company", form = "named", suffix = "", shape = "full", divisions = {},
      parents = {}, core = name, weak = false, rule = "owner",
    },
  }, registry)
  local brand = shapes.strip(name)
  owner = owner or #brand >= MINIMUM_BRAND and company_of(brand, registry)
  if owner and name:sub(-#SHARES) == SHARES and not owner.name:find(SHARES, 1, true) then
    return
  end
  local is_unit = owner and owner.name:sub(1, #name) == name and not is_incorporated(owner.name)
  if owner and owner.candidate.form == "legal" and not is_unit then
    registry:rename(child, owner.name .. suffix)
  end
end

---The one organization inside other names that a short name inside a name stands for.
---@param short organizations.Entity
---@param hidden organizations.Entity[]
---@return organizations.Entity?
local function longer(short, hidden)
  return registries.only_of(hidden, function(entity)
    return entity ~= short and abbreviations.abbreviates(short, entity)
  end)
end

---What a body printed with a short name of its owner is under the owner's full name.
---@param owner organizations.Entity
---@param candidate organizations.Candidate
---@return organizations.Candidate
local function below(owner, candidate)
  local full, parent = {}, owner.candidate
  for key, value in pairs(candidate) do
    full[key] = value
  end
  full.parents = table.move(parent.parents, 1, #parent.parents, 1, {})
  full.parents[#full.parents + 1] = {
    length = #owner.name, kind = owner.kind, form = parent.form, suffix = parent.suffix,
  }
  full.divisions, full.core = parent.divisions, owner.name
  return full
end

---Gives bodies whose name begins with a short form of their owner the owner's full name.
---@param registry organizations.Registry
function M.complete(registry)
  local owners = {}
  local hidden = parents.of(registry)
  for _, owner in ipairs(hidden) do
    owners[owner.name] = abbreviations.antecedent(owner, registry) or longer(owner, hidden)
  end
  for _, child in ipairs({ table.unpack(registry.entities) }) do
    local within = child.candidate.parents
    local printed = SINGLE[child.kind] and child.candidate.text == child.name
    local parent = printed and within[#within]
    local short = parent and child.name:sub(1, parent.length)
    if short and owners[short] then
      local owner = owners[short]
      local name = owner.name .. child.name:sub(#short + 1)
      registry:rename(child, name)
      if owner.rule == "parent" and child.name == name then
        child.candidate = below(owner, child.candidate)
        child.shape = nil
      end
    elseif printed and (not parent or parent.known) and child.candidate.core ~= "" then
      complete_weak(child, registry)
    end
  end
end

return M
