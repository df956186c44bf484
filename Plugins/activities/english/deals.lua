-- The two sides of an English agreement: between the union and the firm, with the firm.

local english_lists = require("english.lists")
local english_partners = require("english.partners")

local english_deals = {}

local lazy = english_lists.lazy

---The union and the firm of an article that names one of each.
---@param told table
---@return string[]?
local function two_sides(told)
  local sides = {}
  for _, mention in ipairs(told.mentions) do
    local kind = mention.kind
    if (kind == "union" or kind == "company") and sides[kind] ~= false then
      sides[kind] = (not sides[kind] or sides[kind] == mention.name) and mention.name
    end
  end
  return sides.union and sides.company and { sides.union, sides.company } or nil
end

---Those who made a deal: between the union and the firm, with the firm.
---@param told table
---@param candidate EnglishCandidate
---@param names string[] those before the verb
---@return string[]
function english_deals.parties(told, candidate, names)
  local sentence = candidate.sentence
  for i, mention in ipairs(told.mentions) do
    local lead = told.body:sub(math.max(1, mention.first - 24), mention.first - 1)
    local inside = mention.first > candidate.hit.first and mention.last <= sentence.span.last
    local signed = inside and lead:find(" by ?t?h?e? $") and sentence.text:find("signed", 1, true)
    if inside and (lead:find("between ?t?h?e? $") or signed) then
      return english_partners.joined(told.body, told.mentions, i, 1)
    elseif inside and lead:find("with ?t?h?e? $") and names[1] ~= mention.name then
      names[#names + 1] = mention.name
    end
  end
  for _, mention in ipairs(#names == 1 and told.mentions or {}) do
    if mention.kind == "union" and mention.name ~= names[1] then
      return { mention.name, names[1] }
    end
  end
  return names[2] and names or two_sides(told) or names
end

local deal = lazy("\\b(?:[Ss]igning of|[Aa]greement|[Ss]ettlement|[Aa]ccord|[Pp]act)\\b")

---Whether an activity is a deal of two sides.
---@param candidate EnglishCandidate
---@return boolean
function english_deals.is_deal(candidate)
  local verb = candidate.verb
  return candidate.kind == "deal" or verb ~= nil and verb.value.verb == "sign"
    or candidate.phrase ~= nil and deal:test(candidate.name)
end

return english_deals
