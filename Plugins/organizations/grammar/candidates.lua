-- Candidates: the stretches of a text that the suffix grammar reads as names of organizations.

local candidates = require("grammar.candidate")
local carriers = require("grammar.carriers")
local coined = require("grammar.coined")
local data = require("broadsheet.data")
local edges = require("grammar.edges")
local filters = require("grammar.filters")
local inside = require("grammar.inside")
local known_names = require("grammar.known_names")
local levels = require("grammar.levels")
local misplaced = require("grammar.misplaced")
local one_of_place = require("grammar.one_of_place")
local opening_towns = require("grammar.opening_towns")
local ownership = require("grammar.ownership")
local plausibility = require("grammar.plausibility")
local suffix_words = require("words.suffix_words")
local word_lists = require("words.word_lists")

local M = {}

-- One character for the organization that a union belongs to: 院工会.
local STANDS_FOR_OWNER = word_lists.set("owner of a union")

-- What an organization has one of, in a list behind another such body: 远山公司工会和|女工委.
local OWN_BODY = word_lists.set("own body")

-- Sorts that stand for one named before.
local LATER = {}
for _, sort in ipairs(data.lines("data/later-sorts.txt")) do
  LATER[sort] = true
end

-- A part of three characters may stand for one named before: 监察大队.
local SHORTEST_TAIL = 9

-- Of unions it is a union: 铁路工会|联合会, 远山公司工会|炼油部|分会.
local UNION_PARTS = { ["联合会"] = true, ["分会"] = true, ["部分会"] = true }

-- Of a company it is one: 三局|南方|分局.
local BRANCH_OFFICE = "分局"

-- What may be a company without being called one: 柳河银行|股份有限公司.
local INCORPORATED = { bank = true, hospital = true }

-- Behind these a works of no name is a place: 萨图区|的|制衣厂, 在|榨糖厂.
local OF, SHORTEST = "的", 12
local WHERE = { ["的"] = true, ["在"] = true, ["从"] = true, ["到"] = true, ["进"] = true }

---Whether 局 ends the name of a public office and not that of a builder (三局).
---@param candidate organizations.Candidate
---@param head organizations.Token
---@return boolean
local function is_office(candidate, head)
  local parent = candidate.parents[#candidate.parents]
  return candidate.full_division or head.value.zone == true
    or parent ~= nil and parent.kind == "government"
end

---Writes out a suffix that is too short to be one by itself: 石家庄市|总.
---@param candidate organizations.Candidate
---@param entry organizations.Entry of the suffix
local function write_out(candidate, entry)
  if entry.class == "suffix" and entry.full then
    local full = candidate.text:sub(1, -#candidate.suffix - 1) .. entry.full
    if entry.form == "short" then
      candidate.name = full
    end
  end
end

---Whether a short name behind 的 is that of a sort of plant: 柳河的|制衣厂.
---@param candidate organizations.Candidate
---@param before organizations.Token?
---@return boolean
local function is_sort_of(candidate, before)
  return candidate.kind == "company" and candidate.form ~= "legal" and #candidate.text <= SHORTEST
    and before ~= nil and before.text == OF and before.last + 1 == candidate.first
end

---Whether a name is that of a part whose owner it does not say.
---@param candidate organizations.Candidate
---@param head organizations.Token
---@param edge organizations.Edge
---@param source string
---@return boolean
local function is_part(candidate, head, edge, source)
  return candidate.form == "part" and #candidate.parents == 0
    and not STANDS_FOR_OWNER[candidate.core] and not ownership.is_served(candidate.core)
    and not (head.value.class == "brand" and head.first == edge.first)
    and not (candidate.kind == "party"
      and (candidate.town or head.value.zone or candidate.full_division))
    and not (candidate.kind == "government" and candidate.town)
    and not one_of_place.is_centre(candidate, head, edge, source)
end

---The part of an owner named before: 监察大队, in a list 女工委.
---@param candidate organizations.Candidate
---@return organizations.Candidate?
local function as_part(candidate)
  local is_bare = OWN_BODY[candidate.text] and candidate.in_list or LATER[candidate.text]
  candidate.shape = is_bare and "bare" or "tail"
  return (candidate.shape == "bare" or candidate.kind == "government"
    and #candidate.text >= SHORTEST_TAIL) and candidate or nil
end

---Whether what a suffix ends is no name at all.
---@param candidate organizations.Candidate
---@param tokens organizations.Tokens
---@param index integer
---@param edge organizations.Edge
---@param source string
---@return boolean
local function is_none(candidate, tokens, index, edge, source)
  return candidate.form == "tail" and candidate.text == candidate.suffix
    or candidate.form == "site" and candidate.text ~= candidate.suffix
      and not plausibility.is_site(candidate, edge.cut)
    or candidate.form == "outlet" and not inside.is_outlet(tokens, edge, index)
    or filters.is_place(candidate, edge.before, source) or filters.is_sort(candidate, source)
    or filters.is_held(candidate, source)
    or plausibility.is_misread(candidate) or plausibility.is_one(candidate)
    or plausibility.is_sum(candidate, source)
end

---What a suffix without a name before it stands for: a works, a branch, one named before.
---@param candidate organizations.Candidate
---@param tokens organizations.Tokens
---@param index integer
---@param edge organizations.Edge
---@return organizations.Candidate? unnamed `nil` for a name
local function unnamed(candidate, tokens, index, edge)
  local before = edge.before
  if candidate.form == "works" and candidate.text == candidate.suffix then
    candidate.core, candidate.weak = candidate.text, true
    candidate.placed = before ~= nil and before.last + 1 == candidate.first
      and WHERE[before.text] == true
    return candidate
  end
  if candidate.form == "branch" and inside.only_trades(tokens, edge.from, index)
    and tokens[edge.from].first == edge.first then
    candidate.weak = true
    return candidate
  end
  if one_of_place.is_group(candidate, tokens, index, edge) then
    candidate.core, candidate.weak = candidate.text, true
    return candidate
  end
  if not inside.is_named(tokens, edge.first, edge.from, index) then
    candidate.shape = inside.only_suffixes(tokens, edge.from, index) and "bare" or "general"
    candidate.counted = edge.counted or plausibility.is_one_of_many(before)
    candidate.bracketed = before ~= nil and before.value.class == "close"
      and before.last + 1 == edge.first
    candidate.trade_only = tokens[edge.from].first == edge.first
      and inside.only_trades(tokens, edge.from, index)
    return candidate
  end
  if STANDS_FOR_OWNER[candidate.core] and #candidate.divisions == 0 then
    candidate.shape = "bare"
    return candidate
  end
  return nil
end

---Gives a body the kind that its suffix alone does not tell.
---@param candidate organizations.Candidate
---@param head organizations.Token
local function set_kind(candidate, head)
  local within = candidate.parents[#candidate.parents]
  if UNION_PARTS[candidate.suffix] and within and within.kind == "union" then
    candidate.kind = "union"
  elseif candidate.suffix == "局" and is_office(candidate, head) then
    candidate.kind = "government"
  elseif candidate.suffix == BRANCH_OFFICE and within and within.kind == "company" then
    candidate.kind = "company"
  elseif candidate.suffix == "办事处" and within then
    candidate.kind = within.kind
  elseif candidate.form == "legal" and within and INCORPORATED[within.kind]
    and within.length == #candidate.text - #candidate.suffix then
    candidate.kind = within.kind
  end
end

---A full name, unless nothing but words of a sentence stands before its suffix.
---@param candidate organizations.Candidate
---@param tokens organizations.Tokens
---@param index integer
---@param edge organizations.Edge
---@param source string
---@return organizations.Candidate?
local function as_name(candidate, tokens, index, edge, source)
  local head, before = tokens[edge.from], edge.before
  if candidate.form == "regional" and not inside.has_owner(tokens, edge, index) then
    return nil
  end
  candidate.headed = inside.is_headed(head, edge)
  candidate.branded = inside.is_brand_and_trade(tokens, edge, index)
  candidate.weak = not inside.has_anchor(tokens, edge, index)
  candidate.placed = candidate.weak and is_sort_of(candidate, before)
  if candidate.weak and plausibility.is_of_ware(candidate) then
    candidate.shape = "general"
    return candidate
  end
  if candidate.weak and (edge.counted or plausibility.is_one_of_many(before)
    or plausibility.is_measured(candidate, before)
    or plausibility.is_common(candidate, source)) then
    return nil
  end
  if edge.from == index then
    coined.recognize(candidate)
  elseif head.value.class == "relative" and head.first > edge.first then
    coined.recognize_owner(candidate, head, suffix_words.level(head))
  end
  if candidate.weak and filters.is_quoted(candidate, source) then
    return nil
  end
  set_kind(candidate, head)
  write_out(candidate, tokens[index].value)
  return candidate
end

---Reads the name that ends with the suffix at an index.
---@param tokens organizations.Tokens
---@param index integer
---@param source string
---@return organizations.Candidate?
local function read(tokens, index, source)
  if misplaced.is_other_word(tokens, index, source) or misplaced.is_house(tokens[index], source)
    or misplaced.is_numbered(tokens[index], tokens[index - 1], source) then
    return nil
  end
  local edge = edges.find(tokens, index, source)
  local head = tokens[edge.from]
  if head.value.class == "open" and head.first == edge.first then
    return nil
  end
  local candidate = candidates.new(tokens, index, edge, source)
  if is_part(candidate, head, edge, source) then
    return as_part(candidate)
  elseif is_none(candidate, tokens, index, edge, source) then
    return nil
  end
  local is_of_level, relative = levels.read(candidate, tokens, index, edge, source)
  if is_of_level then
    return relative
  end
  return unnamed(candidate, tokens, index, edge)
    or as_name(candidate, tokens, index, edge, source)
end

---Finds the candidates of a text, the longest of nested ones, in the order of the text.
---@param tokens organizations.Tokens
---@param source string
---@return organizations.Candidate[]
function M.find(tokens, source)
  opening_towns.read(tokens, source)
  misplaced.drop(tokens, source)
  local found = {}
  for h = 1, #tokens.heads do
    local i = tokens.heads[h]
    local token = tokens[i]
    local class, candidate = token.value.class, nil
    if class == "suffix" or class == "relative" then
      candidate = read(tokens, i, source)
    elseif class == "name" and not misplaced.is_trade(tokens, i, source) then
      candidate = known_names.read(tokens, i, source)
    elseif token.value.carrier then
      candidate = carriers.read(tokens, i, source)
    end
    local inner = candidate and found[#found]
    if candidate and not (inner and candidate.first > inner.first
      and candidate.last <= inner.last) then
      while #found > 0 and found[#found].last >= candidate.first do
        found[#found] = nil
      end
      found[#found + 1] = candidate
    end
  end
  return found
end

return M
