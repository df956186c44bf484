-- Trades: companies by a short name that ends with their trade, 远山科技, where the list that they
-- stand in holds a company (三河集团、远山科技).

local brand_names = require("lists.brand_names")
local cued = require("lists.cued")
local members = require("lists.members")
local last_before = require("words.tokens").last_before

local M = {}

local COMPANY, BUSINESS = "company", { company = true, bank = true }

-- Beside one of these there may be several companies: 远山食品、君山酒业、县中医院.
local INSTITUTION = { company = true, bank = true, hospital = true, school = true }

-- Beside any other body the trade must be one that tells: 柳河敬老院、远山物业.
local ANY = {
  union = true, government = true, party = true, association = true, media = true, other = true,
}

-- Where people come from, there are organizations.
local ORIGIN = "来自"

---Whether one of a list's members is an organization of some kinds.
---@param items organizations.Span[]
---@param candidates organizations.Candidate[]
---@param kinds table<string, boolean>
---@return boolean
local function has_one(items, candidates, kinds)
  local first, last = items[#items].first, items[1].last
  for _, candidate in ipairs(candidates) do
    if candidate.first >= first and candidate.last <= last and kinds[candidate.kind]
      and (candidate.shape == "full" or candidate.shape == "relative") then
      return true
    end
  end
  return false
end

---Whether trades end before a comma and before the next one.
---@param tokens organizations.Tokens
---@param joint integer
---@param source string
---@return boolean
local function is_between_trades(tokens, joint, source)
  local flat, entries = tokens.flat, tokens.entries
  local first = flat[joint * 3 - 2]
  if not brand_names.may_end(source, first) then
    return false
  end
  for at = joint * 3 + 3, #flat, 3 do
    local class = entries[flat[at]].class
    if members.ENDS[class] or members.JOINT[class] then
      return brand_names.may_end(source, flat[at - 2])
    end
  end
  return false
end

---Marks the commas behind a trade in a text that names any body.
---@param tokens organizations.Tokens
---@param source string
---@param found organizations.Candidate[]
---@param marked table<integer, boolean>
local function mark_telling(tokens, source, found, marked)
  for _, joint in ipairs(#found > 0 and tokens.joints or {}) do
    marked[joint] = marked[joint] or brand_names.may_end(source, tokens.flat[joint * 3 - 2])
  end
end

---Marks the commas beside companies and institutions, the first one after 来自, and behind a trade
---where the article has a company: only lists there can name others by their trade.
---@param tokens organizations.Tokens
---@param source string
---@param found organizations.Candidate[]
---@return table<integer, boolean> marked indices of tokens
---@return boolean has_company
local function promising(tokens, source, found)
  local marked, has_company = {}, false
  for i = 1, #found do
    local known = found[i]
    has_company = has_company or known.kind == COMPANY and known.shape == "full"
    if INSTITUTION[known.kind] and (known.shape == "full" or known.shape == "relative") then
      marked[last_before(tokens, known.first - 1)] = true
      marked[last_before(tokens, known.last) + 1] = true
    end
  end
  for _, joint in ipairs(tokens.joints) do
    marked[joint] = marked[joint] or is_between_trades(tokens, joint, source)
  end
  mark_telling(tokens, source, found, marked)
  local _, last = source:find(ORIGIN, 1, true)
  while last do
    local index = last_before(tokens, last) + 1
    while index < tokens.count and not members.ENDS[tokens[index].value.class]
      and not members.JOINT[tokens[index].value.class] do
      index = index + 1
    end
    marked[index] = true
    _, last = source:find(ORIGIN, last + 1, true)
  end
  return marked, has_company
end

-- As many members named by brands and trades alone are companies, whatever else their article says.
local MINIMUM_ALONE = 3

---Whether the members of a list that are named by a trade are companies.
---@param items organizations.Span[]
---@param named organizations.Span[]
---@param cue string?
---@param known organizations.Candidate[]
---@param has_company boolean
---@return boolean
local function are_companies(items, named, cue, known, has_company)
  local count = #named
  if count == 0 or has_one(items, known, BUSINESS) then
    return count > 0
  elseif count == #items and (count >= MINIMUM_ALONE or count > 1 and has_company) then
    return true
  end
  return count > 1 and (cue == ORIGIN or has_one(items, known, INSTITUTION))
end

---The companies that lists name by a word and their trade, or that words beside them tell.
---@param tokens organizations.Tokens
---@param source string
---@param found organizations.Candidate[]
---@return organizations.Candidate[]
function M.candidates(tokens, source, found)
  local companies, position = cued.candidates(tokens, source, found), #source
  local joints, known = tokens.joints, found
  if #companies > 0 and #joints > 0 then
    known = table.move(companies, 1, #companies, #found + 1, { table.unpack(found) })
  end
  local marked, has_company = promising(tokens, source, known)
  for j = #joints, 1, -1 do
    local i = joints[j]
    if marked[i] and tokens[i].last < position then
      local items, cue = members.around(tokens, i, #source)
      position = items[#items].first
      items[#items] = cued.after_appositive(items[#items], tokens)
      local named = {}
      for _, item in ipairs(items) do
        if brand_names.is_name(item, tokens, source) and not members.is_covered(item, known) then
          named[#named + 1] = item
        end
      end
      local all = are_companies(items, named, cue, known, has_company)
      local telling = not all and #named > 0 and has_one(items, known, ANY)
      for _, item in ipairs((all or telling) and named or {}) do
        if all or cued.tells(item, source) then
          companies[#companies + 1] = brand_names.candidate(item, source)
        end
      end
    end
  end
  cued.add_standing(tokens, source, known, companies)
  return companies
end

return M
