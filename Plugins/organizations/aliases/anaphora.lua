-- Anaphora: words that stand for an organization named before, 该公司, 集团, 公司工会.

local antecedents = require("aliases.antecedents")
local children = require("aliases.children")
local data = require("broadsheet.data")
local determined = require("aliases.determined")
local hosts = require("aliases.hosts")
local own_paper = require("aliases.own_paper")
local regex = require("broadsheet.regex")
local sorts = require("words.sorts")

local M = {}

-- What can stand for an organization without 该 before it.
local ALONE = { ["集团"] = true, ["集团公司"] = true, ["总公司"] = true }

-- What can do so only after the organization has been named.
local ALONE_LATER = {}
for _, sort in ipairs(data.lines("data/later-sorts.txt")) do
  ALONE_LATER[sort] = true
end

-- A sort of this many bytes tells enough by itself: 中心医院, 洗选中心.
local TELLING = 12
local TELLING_KINDS = { company = true, hospital = true, school = true, other = true }

-- Of unions, which many names end in, a longer one does: 行业工会联合会.
local TELLING_UNION = 18

-- What the paper of a host calls its own.
local OURS = { ["我"] = true, ["本"] = true }

-- Of a school or a hospital whose paper nobody tells the union is entered as printed: 我校|工会.
local MY, UNION = "我", "union"

local POINTING = { ["该"] = true, ["本"] = true, ["这家"] = true }

---What a bare word without 该 stands for.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@return organizations.Entity?
local function standing_alone(candidate, registry)
  local owner = sorts.owner_of(candidate)
  local entity = antecedents.find(candidate, registry)
  if owner ~= "" then
    local known = not entity and antecedents.owner_before(candidate, registry)
    return entity or known and children.derive(candidate, known, registry) or nil
  end
  local sort = candidate.text
  entity = entity or antecedents.shortened(candidate, registry)
  if ALONE[sort] then
    local hidden = not entity and antecedents.hidden(candidate, registry)
    return entity or hidden and registry:enter(hidden) or nil
  end
  local later = ALONE_LATER[sort]
    or #sort >= TELLING and TELLING_KINDS[candidate.kind] and candidate.form ~= "legal"
    or #sort >= TELLING_UNION and candidate.kind == "union"
  if later and not candidate.in_list and not candidate.counted and entity
    and antecedents.is_named_before(entity, candidate) then
    return entity
  end
  return candidate.form == "regional" and entity or nil
end

-- A department of the company, which its word is a part of: 集团公司|运营管理部.
local DEPARTMENT = regex.new("\\G\\p{Han}{2,6}?(?:部|处|办|办公室|中心|委)(?!分)")

---Whether a bare word waits for what the other articles of the page tell: 公司工会, 集团.
---@param candidate organizations.Candidate
---@param sources table<string, string> the fields of the article
---@return boolean
local function is_unresolved(candidate, sources)
  return sorts.owner_of(candidate) ~= ""
    or ALONE[candidate.text] and not DEPARTMENT:test(sources[candidate.where], candidate.last + 1)
    or candidate.text == sorts.COMPANY and own_paper.acts(sources[candidate.where], candidate)
end

-- What joins those who work together in a slogan: 工会＋法院＋检察院.
local PLUS = { ["+"] = true, ["＋"] = true }

---Whether a sort is part of a slogan and stands for nobody.
---@param candidate organizations.Candidate
---@param source string
---@return boolean
local function is_summand(candidate, source)
  local first, last = candidate.first, candidate.last
  return PLUS[source:sub(first - 1, first - 1)] or PLUS[source:sub(last + 1, last + 1)]
    or PLUS[source:sub(first - 3, first - 1)] or PLUS[source:sub(last + 1, last + 3)] or false
end

-- Any of them, where others of the sort stand beside it: 学校工会、医院工会.
local SORTS = { ["学校"] = true, ["医院"] = true, ["机关"] = true, ["企业"] = true, ["银行"] = true }

---Whether bodies of other sorts stand beside one in a list, so that it is that of any.
---@param candidate organizations.Candidate
---@return boolean
local function is_one_sort(candidate)
  local suffix = candidate.suffix
  if not candidate.siblings or not SORTS[sorts.owner_of(candidate)] then
    return false
  end
  for text in pairs(candidate.siblings) do
    if text:sub(-#suffix) == suffix and SORTS[text:sub(1, -#suffix - 1)] then
      return true
    end
  end
  return false
end

---Links a part to the only organization named before it that ends so: 监察大队 after
---柳河区劳动保障监察大队.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
local function link_tail(candidate, registry)
  local text = candidate.text
  local entity = registry:only(function(other)
    return #other.name > #text and other.name:sub(-#text) == text
      and antecedents.is_named_before(other, candidate)
  end)
  if entity then
    registry:mention(entity, text, candidate)
  end
end

---Links the bare words of an article to what they stand for.
---@param candidates organizations.Candidate[]
---@param registry organizations.Registry
---@param sources table<string, string> the fields of the article
---@param host organizations.Host? whose paper the page is of
function M.link(candidates, registry, sources, host)
  for i = 1, #candidates do
    local candidate = candidates[i]
    local ours = host ~= nil and OURS[candidate.determiner] == true
    local mine = host == nil and candidate.determiner == MY and candidate.kind == UNION
    local pointed = POINTING[candidate.determiner] == true and not ours
    if candidate.shape == "tail" and not candidate.determiner then
      link_tail(candidate, registry)
    end
    if candidate.shape == "bare" and not candidate.bracketed and not is_one_sort(candidate)
      and not is_summand(candidate, sources[candidate.where])
      and (pointed or ours or mine or not candidate.determiner) then
      local entity = pointed and determined.find(candidate, registry, sources)
        or not pointed and not mine and (hosts.body(candidate, registry, host)
          or ours and hosts.itself(candidate, registry, host)
          or hosts.by_end(candidate, registry, host)
          or standing_alone(candidate, registry)) or nil
      if not entity and not pointed and is_unresolved(candidate, sources) then
        registry.unresolved[#registry.unresolved + 1] = candidate
      end
      candidate.linked = entity ~= nil
      if entity then
        local with = pointed or ours and sorts.owner_of(candidate) == ""
        local first = candidate.first - (with and #candidate.determiner or 0)
        local printed = (with and candidate.determiner or "") .. candidate.text
        registry:mention(entity, printed, {
          first = first, last = candidate.last, where = candidate.where,
        })
        if pointed and sorts.owner_of(candidate) ~= "" then
          determined.add_parent(candidate, entity, registry)
        end
      end
    end
  end
end

return M
