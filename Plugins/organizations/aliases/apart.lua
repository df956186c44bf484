-- What tells two organizations apart though one name looks short for the other: a group and a
-- company below it, a company and its unit, a union and its branch, members of one list.

local shapes = require("words.shapes")

local M = {}

-- Four characters are the name of a company with units.
local UNIT_BRAND = 12

-- A company or a group below another is called so: 远山集团, 远山电力集团, 远山物流公司.
local GROUP, UNIT = "集团", "公司"

---Whether the second is a company or a group below the first. A plain company is no group, and what
---is called a group after another was named is that one.
---@param a organizations.Shape of the short name
---@param b organizations.Shape of the long name
---@param follows boolean whether the article names the long one first
---@return boolean
function M.is_group_below(a, b, follows)
  return a.suffix == GROUP and (b.suffix == GROUP and not follows
      and b.body:sub(1, #a.body) == a.body
    or b.suffix == UNIT and not b.name:find(GROUP, 1, true))
end

-- A name with its full legal form leaves out nothing within.
local LIMITED = "有限"

---Whether both names have their full legal form and the one does not stand in the other:
---远山汽车有限公司, 远山重工汽车有限公司.
---@param a organizations.Shape of the short name
---@param b organizations.Shape of the long name
---@return boolean
function M.are_two_firms(a, b)
  return a.suffix:find(LIMITED, 1, true) ~= nil and b.suffix:find(LIMITED, 1, true) ~= nil
    and b.whole:find(a.body, 1, true) == nil
end

-- What is one of several in a place, and the word that a name of one may leave out.
local INSTITUTIONS = { "医院", "学院", "大学", "中学", "小学", "学校" }
local PEOPLES = "人民"

local CHARACTER = 3

---What stands before the sort of an institution: 中 of 临江市中医院, 心 of 临江市中心医院.
---@param owner string
---@return string? sort
---@return string? character
local function distinction(owner)
  for _, sort in ipairs(INSTITUTIONS) do
    if owner:sub(-#sort) == sort then
      local stem = owner:sub(1, -#sort - 1)
      if stem:sub(-#PEOPLES) == PEOPLES then
        stem = stem:sub(1, -#PEOPLES - 1)
      end
      return sort, stem:sub(-CHARACTER)
    end
  end
end

---Whether two bodies are those of two hospitals or schools: 临江市中医院工会, 临江市中心医院工会.
---@param short organizations.Entity
---@param long organizations.Entity
---@return boolean
function M.are_of_two(short, long)
  local suffix, longer = short.candidate.suffix, long.candidate.suffix
  if #suffix == 0 or suffix ~= longer or short.name:sub(-#suffix) ~= suffix then
    return false
  end
  local sort, character = distinction(short.name:sub(1, -#suffix - 1))
  local other, another = distinction(long.name:sub(1, -#suffix - 1))
  return sort ~= nil and sort == other and character ~= "" and character ~= another
end

---Whether a list names both, so that they are two: 临江站派出所、临江西站派出所.
---@param a organizations.Entity
---@param b organizations.Entity
---@return boolean
function M.are_siblings(a, b)
  local siblings = a.candidate.siblings
  return siblings ~= nil and siblings[b.candidate.text] == true
end

---Whether a name begins with another's as that of its owner, 三局|四公司, or is that of a body
---further down: 山河集团|二公司工会 beside 山河集团工会. A legal form alone makes none: 三局|集团有限公司,
---兰河局|集团公司工会 beside 兰河局工会.
---@param long organizations.Entity
---@param short organizations.Entity
---@return boolean
function M.holds(long, short)
  local parents, suffix = long.candidate.parents, short.candidate.suffix
  local direct = long.kind == "union" and #parents or 0
  local form = long.candidate.form == "legal" and #long.candidate.suffix or 0
  local owner = direct > 0 and shapes.strip(long.name:sub(1, parents[direct].length))
  for i, parent in ipairs(parents) do
    local name = long.name:sub(1, parent.length)
    local bare = shapes.strip(name)
    if name == short.name and i ~= direct and parent.length + form ~= #long.name
      or i < direct and suffix ~= "" and bare ~= owner and short.name:sub(1, 3) == name:sub(1, 3)
        and bare == shapes.strip(short.name:sub(1, -#suffix - 1)) then
      return true
    end
  end
  return false
end

---Whether a name is that of a company, or of its union, whose unit the other is or belongs to:
---远山重工工会 beside 远山重工物流公司工会.
---@param a organizations.Shape of the short name
---@param long organizations.Entity
---@return boolean
function M.is_of_unit(a, long)
  if a.kind == "company" and a.suffix == "" and long.candidate.suffix == UNIT
    and not long.name:find("集团", 1, true) then
    return #a.name >= UNIT_BRAND and long.name:sub(1, #a.name) == a.name
  end
  local parents = long.candidate.parents
  local owner = a.kind == "union" and #parents == 1 and parents[1]
  return owner and owner.suffix:sub(-#UNIT) == UNIT and #a.body >= UNIT_BRAND
    and long.name:sub(1, #a.body) == a.body or false
end

-- How the name of a company that has others below it ends, and what makes its own name longer.
local OVER = { ["集团"] = true, ["公司"] = true }
local FORMS = { ["公司"] = true, ["有限公司"] = true, ["有限责任公司"] = true,
  ["股份有限公司"] = true, ["集团公司"] = true, ["集团有限公司"] = true, ["总公司"] = true }

---Whether a name is that of a company, or of its union, and the other that of one below it, which
---is called by a part of that name elsewhere: 远山集团 beside 远山集团五公司.
---@param short organizations.Entity
---@param long organizations.Entity
---@return boolean
function M.is_below(short, long)
  local a, b, body = short.name, long.name, short.candidate.suffix
  if short.kind ~= "company" then
    if body == "" or a:sub(-#body) ~= body or b:sub(-#body) ~= body then
      return false
    end
    a, b = a:sub(1, -#body - 1), b:sub(1, -#body - 1)
  end
  return OVER[a:sub(-2 * CHARACTER)] == true and b:sub(1, #a) == a and #b > #a
    and not FORMS[b:sub(#a + 1)]
end

-- A union below another: 远山纺织|一厂分工会; that of those who work in the town hall: 柳河镇|机关工会.
local BRANCH, OFFICES, OF_OFFICES = "分", "机关", "机关工会"

---Whether a union is one below the other.
---@param a organizations.Shape of the short name
---@param b organizations.Shape of the long name
---@return boolean
function M.is_branch_union(a, b)
  return b.kind == "union" and (b.suffix:sub(1, #BRANCH) == BRANCH
      and a.suffix:sub(1, #BRANCH) ~= BRANCH
    or b.name:sub(-#OF_OFFICES) == OF_OFFICES and not a.name:find(OFFICES, 1, true))
end

return M
