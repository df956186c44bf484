-- Abbreviations: short names made of a longer name's characters in their order,
-- 民企工会联合会 for 民营企业工会联合会, 三局 for 第三工程局.

local apart = require("aliases.apart")
local divisions = require("words.divisions")
local firms = require("aliases.firms")
local known = require("words.known")
local regex = require("broadsheet.regex")
local registries = require("registry")
local shapes = require("words.shapes")
local suffixes = require("aliases.suffixes")
local word_lists = require("words.word_lists")

local M = {}

local UNION = "工会"

-- The union that a city's institution for workers belongs to: 临江市|总工会|职工服务中心.
local FEDERATED = "总工会"

-- A company known by its brand, 宁德时代, and by its full name.
local KNOWN = "known-name"

-- The end or the beginning of a name is short for it from this many bytes on.
local MINIMUM_TAIL = 6

-- A company with its division is the end of a longer name from this many bytes on.
local LEGAL_TAIL = 9

-- What 朝阳 leaves out of 朝阳区.
local LEVEL_BYTES = 3

-- Of these a short name is a part of the long one and never a choice of its characters:
-- 北京银行 is not short for 北京农商银行.
local LITERAL = { school = true, hospital = true, bank = true, association = true, media = true }

-- What an association's name leaves out: 物业协会 for 物业管理协会.
local MANAGEMENT = "管理"

-- 炼铁三厂 for 第三|炼铁厂.
local ORDINAL = regex.new("^第([一二三四五六七八九十百]+)$")

-- Of a body's name only words for its sort are left out at the end, 货运工会 for 货运行业工会, or the
-- last character of one, 民企工会 for 民营企业工会.
local BODY = { union = true, party = true }
local LEFT_OUT = word_lists.set("left out of a body's name")

---@param short string
---@param long string
---@param kind string
---@return boolean
local function covers(short, long, kind)
  if short == "" then
    return false
  end
  if LITERAL[kind] then
    return long == short or kind == "association" and long == short .. MANAGEMENT
  end
  local rest = firms.leftover(short, long)
  if rest and rest > 3 and BODY[kind] and not LEFT_OUT[long:sub(-rest)] then
    return false
  end
  return rest ~= nil and rest <= firms.MAXIMUM_LEFTOVER
end

---A name made of divisions and a suffix alone is short for the same division's body only.
---@param short organizations.Shape
---@param long organizations.Shape
---@return boolean
local function same_division(short, long)
  local a, b = short.divisions, long.divisions
  local short_name, name = a[#a], b[#b] or ""
  return long.division_last and (divisions.is_same(short_name, name)
    or divisions.shorts[name] == short_name
    or name:sub(1, #short_name) == short_name and #name - #short_name <= LEVEL_BYTES)
end

---Whether the short name is the end of the long one: 供水公司 for 临江绿源供水公司.
---@param short organizations.Shape
---@param long organizations.Shape
---@return boolean
local function is_tail(short, long)
  if #short.divisions > 0 and short.name ~= long.name and long.parents > 0
    and #short.suffix >= MINIMUM_TAIL and short.body ~= ""
    and long.name:sub(-#short.name) == short.name and not short.division_only then
    return true -- 白河供电公司 for 国网陕西电力白河供电公司
  elseif #short.divisions > 0 and short.legal and long.legal and #short.body >= LEGAL_TAIL
    and #long.body > #short.body and long.body:sub(-#short.body) == short.body then
    return true -- 兰河局集团公司 for 中国铁路兰河局集团有限公司
  end
  return (#short.body >= MINIMUM_TAIL or short.dependent) and #short.divisions == 0
    and (short.suffix == long.suffix
      or short.kind == "union" and long.suffix:sub(-#short.suffix) == short.suffix)
    and long.body:sub(#long.body - #short.body + 1) == short.body
end

---Whether the short name is what follows an organization inside the long one.
---@param short organizations.Entity
---@param long organizations.Entity
---@return boolean
local function ends_after_parent(short, long)
  for _, parent in ipairs(long.candidate.parents) do
    if long.name:sub(parent.length + 1) == short.name then
      return true
    end
  end
  return false
end

---Whether an authority is known by its division alone, and its full name tells the government that
---it belongs to: 临江市国资委 for 临江市人民政府国有资产监督管理委员会.
---@param a organizations.Shape of the short name
---@param b organizations.Shape of the long name
---@param long organizations.Entity
---@return boolean
local function is_below_government(a, b, long)
  local parent = long.candidate.parents[1]
  local division = a.divisions[#a.divisions] or ""
  return a.kind == "government" and parent ~= nil and #long.candidate.parents == 1
    and parent.kind == "government" and long.name:sub(1, #division) == division
    and long.name:sub(parent.length + 1) == b.suffix
end

---Whether a text looks like the short name of an organization by its parts.
---@param a organizations.Shape of the short name
---@param b organizations.Shape of the long name
---@param follows boolean whether the article names the long one first
---@return boolean
local function fits(a, b, follows)
  local sorted = suffixes.are_same_sort(a, b)
  if apart.is_group_below(a, b, follows) or apart.are_two_firms(a, b) then
    return false
  elseif firms.is_works(a, b) or firms.is_initials(a, b) or firms.is_first_characters(a, b)
    or firms.is_first_words(a, b) then
    return true
  end
  if sorted and (is_tail(a, b) or firms.is_beginning(a, b) or firms.is_trade(a, b))
    or follows and firms.is_brand_and_trade(a, b) then
    return true
  end
  local further = sorted and b.suffix:sub(-#a.suffix) == a.suffix
    and b.suffix:sub(1, -#a.suffix - 1) or ""
  if further ~= "" and covers(a.body, further, a.kind) then
    return true
  end
  local is_legal_whole = b.legal and not a.legal and #a.whole >= MINIMUM_TAIL
  if not sorted and not is_legal_whole then
    return false
  end
  local starts = shapes.starts(b)
  for i = 1, #starts do
    local start = starts[i]
    local number = further ~= "" and ORDINAL:match(start)
    if number and a.body == further .. number then
      return true
    end
    if sorted and (covers(a.body, start .. further, a.kind) or covers(a.body, start, a.kind))
      or is_legal_whole and covers(a.whole, start, a.kind) then
      return true
    end
  end
  return false
end

---Whether the union of a trade in a city is that of the company which is called so: 临州医药工会 for
---临州医药股份有限公司工会.
---@param short string
---@param long string
---@return boolean
local function is_company_union(short, long)
  local stem = short:sub(1, -#UNION - 1)
  return short:sub(-#UNION) == UNION and long:sub(1, #stem) == stem
    and long:sub(-#UNION) == UNION and shapes.strip(long:sub(#stem + 1, -#UNION - 1)) == ""
end

---Whether two unions are known by their names, of which one has a word more: 全国铁路总工会 is not
---全国总工会.
---@param short organizations.Entity
---@param long organizations.Entity
---@return boolean
local function are_known_unions(short, long)
  return short.kind == "union" and short.candidate.rule == KNOWN and long.candidate.rule == KNOWN
    and long.name:sub(-#short.name) ~= short.name
end

-- A company has one in each place: 远山汽车|临州分公司.
local BRANCH_OFFICE = "分公司"

---Whether one name is short for another.
---@param short organizations.Entity
---@param long organizations.Entity
---@return boolean
function M.abbreviates(short, long)
  local listed = short.candidate.rule == "list" and (long.kind == "company" or long.kind == "bank")
  if #short.name >= #long.name or short.kind ~= long.kind and not listed then
    return false
  end
  if long.candidate.shape == "general" or apart.are_siblings(short, long) then
    return false
  elseif short.candidate.rule == KNOWN and known.is_full(short.name, long.name) then
    return true
  elseif apart.holds(long, short) or apart.is_below(short, long)
    or are_known_unions(short, long)
    or BODY[short.kind] and apart.are_of_two(short, long) then
    return false
  end
  local a = shapes.of(short)
  local b = shapes.of(long)
  if short.candidate.rule == KNOWN and b.legal and #b.divisions == 0
    and long.name:sub(1, #short.name) == short.name then
    return b.brand == nil or b.brand == short.name
  end
  if a.brand and b.brand and a.brand:sub(1, #b.brand) ~= b.brand then
    return false -- but 远山东坡, as its works are known, begins like 远山
  end
  if apart.is_of_unit(a, long) or apart.is_branch_union(a, b) then
    return false
  elseif short.kind == "union" and is_company_union(short.name, long.name) then
    return true
  elseif a.division_only then
    return suffixes.are_same_sort(a, b) and (same_division(a, b) or ends_after_parent(short, long)
      or is_below_government(a, b, long)
      or a.suffix == BRANCH_OFFICE and long.name:sub(-#short.name) == short.name
      or long.name == short.name:sub(1, -#a.suffix - 1) .. FEDERATED .. a.suffix)
  end
  return fits(a, b, registries.is_named_before(long, short))
end

---The organization whose name has another's full name where this one has a short form of it:
---远山公司工会, when 远山公司 is short for 临江远山机械有限公司.
---@param child organizations.Entity
---@param registry organizations.Registry
---@return organizations.Entity?
local function same_child(child, registry)
  local parents = child.candidate.parents
  local length = parents[#parents] and parents[#parents].length or 0
  local parent = registry.by_name[child.name:sub(1, length)]
  if length == 0 or not parent or parent.name == child.name:sub(1, length) then
    return nil
  end
  local full = parent.name .. child.name:sub(length + 1)
  return registry:only(function(entity)
    return entity ~= child and entity.name:sub(-#full) == full
  end)
end

---The one organization that a name is short for.
---@param short organizations.Entity
---@param registry organizations.Registry
---@param except organizations.Entity? one that does not count
---@return organizations.Entity?
function M.antecedent(short, registry, except)
  local found, before, count = same_child(short, registry), nil, 0
  if found then
    return found
  end
  local count_before = 0
  local entities, length, kind = registry.entities, #short.name, short.kind
  local listed = short.candidate.rule == "list"
  for i = 1, #entities do
    local entity = entities[i]
    if #entity.name > length and (entity.kind == kind or listed) and entity ~= except
      and M.abbreviates(short, entity) then
      found, count = entity, count + 1
      if registries.is_named_before(entity, short) then
        before, count_before = entity, count_before + 1
      end
    end
  end
  return count == 1 and found or count_before == 1 and before or nil
end

---Links each short name to the one long name that it fits; the longest short names come first, so
---that a chain of shorter and shorter names ends in one organization.
---@param registry organizations.Registry
function M.link(registry)
  local shortest_last = { table.unpack(registry.entities) }
  table.sort(shortest_last, function(a, b)
    if #a.name ~= #b.name then
      return #a.name > #b.name
    end
    return a.name < b.name
  end)
  for _, short in ipairs(shortest_last) do
    local long = M.antecedent(short, registry)
    if long then
      registry:merge(long, short)
    end
  end
end

return M
