-- Leads: words in front of a name that are no part of it, 龙头企业|远山公司, 公司|第一炼铁厂,
-- 省总工会来|集团调研.

local inside = require("grammar.inside")
local word_lists = require("words.word_lists")

local M = {}

local ANCHOR = { region = true, short = true, brand = true, name = true }

-- How words end that may stand before a company's name to say of what sort it is: 龙头企业|远山公司.
local APPOSITIVES = word_lists.set("end of an appositive")

-- Of these any form will do: 爱心企业|江阴农商行.
local FIRM = { company = true, bank = true }

-- Where such a company is: 柳河县|物流企业|远山速运工会.
local DIVISION = { region = true, short = true }

---Whether a suffix ends a company's name, or stands behind its trade.
---@param tokens organizations.Tokens
---@param index integer
---@return boolean
local function is_of_company(tokens, index)
  local before = tokens[index - 1]
  return tokens[index].value.form == "legal" or FIRM[tokens[index].value.kind]
    or (before.value.trade or before.value.kind == "company")
      and before.last + 1 == tokens[index].first
end

---Moves an edge behind a word that says of what sort the company is, and the place before it.
---@param edge organizations.Edge
---@param tokens organizations.Tokens
---@param index integer index of the suffix
---@return organizations.Edge
local function after_appositive(edge, tokens, index)
  local first, from = edge.first, edge.from
  while from < index and tokens[from].first == first and DIVISION[tokens[from].value.class] do
    first, from = tokens[from].last + 1, from + 1
  end
  local head, behind = tokens[from], tokens[from + 1]
  if from < index and head.first == first
    and head.value.class == "generic" and APPOSITIVES[head.text:sub(-6)]
    and (behind.first > head.last + 1 or behind.value.class == "inner"
      or ANCHOR[behind.value.class])
    and is_of_company(tokens, index) then
    return { first = head.last + 1, from = from + 1, before = head, cut = true }
  end
  return edge
end

-- What a company's own paper calls the company, which is no part of its units' names.
local HOUSE = word_lists.set("owner in a house")

-- What a company has one of is named after it: 公司机关工会.
local BODY = { union = true, party = true, association = true }

---Moves an edge behind the word for the company that a unit belongs to: 公司|第一炼铁厂.
---@param edge organizations.Edge
---@param tokens organizations.Tokens
---@param index integer index of the suffix
---@return organizations.Edge
local function after_house(edge, tokens, index)
  local head = tokens[edge.from]
  if edge.from < index and head.first == edge.first and HOUSE[head.text]
    and not BODY[tokens[index].value.kind]
    and inside.is_named(tokens, head.last + 1, edge.from + 1, index) then
    return { first = head.last + 1, from = edge.from + 1, before = head, cut = true }
  end
  return edge
end

-- One character for a division before its body.
local LEVELS = word_lists.set("level")

-- A company of the paper, and its union, have no name of one character, 省总工会来|集团调研, but a
-- number: 三|公司.
local NUMBERS, CHARACTER, MAXIMUM_ASCII = word_lists.set("number of a builder"), 3, 127

-- What hardly any name ends with: 就找|公司工会.
local SPOKEN = word_lists.set("spoken")

---Moves an edge behind the one character, or the words of a sentence, before what a paper calls its
---company.
---@param edge organizations.Edge
---@param tokens organizations.Tokens
---@param index integer index of the suffix
---@param source string
---@return organizations.Edge
local function after_character(edge, tokens, index, source)
  local head = tokens[edge.from]
  local character = source:sub(head.first - CHARACTER, head.first - 1)
  local single = edge.first + CHARACTER == head.first
  if HOUSE[head.text] and (SPOKEN[character] or single and not NUMBERS[character]
      and not LEVELS[character] and character:byte() > MAXIMUM_ASCII)
    and (edge.from == index or edge.from + 1 == index and BODY[tokens[index].value.kind]) then
    return { first = head.first, from = edge.from, cut = true }
  end
  return edge
end

-- Who comes at whose invitation: 应|远山公司工会|之邀.
local AT, INVITATIONS = "应", word_lists.list("invitation")

local INVITATION_STARTS = {}
for _, word in ipairs(INVITATIONS) do
  INVITATION_STARTS[word:sub(1, 3)] = true
end

---Whether an invitation follows a name.
---@param source string
---@param after integer
---@return boolean
local function invites(source, after)
  for i = 1, #INVITATIONS do
    local word = INVITATIONS[i]
    if source:sub(after, after + #word - 1) == word then
      return true
    end
  end
  return false
end

---Moves an edge behind 应 where an invitation follows the name.
---@param edge organizations.Edge
---@param tokens organizations.Tokens
---@param index integer index of the suffix
---@param source string
---@return organizations.Edge
local function after_invited(edge, tokens, index, source)
  local suffix = tokens[index]
  local at = invites(source, suffix.last + 1) and source:find(AT, edge.first, true)
  if not at or at >= suffix.first then
    return edge
  end
  local first, from = at + #AT, edge.from
  while from < index and tokens[from].first < first do
    from = from + 1
  end
  return { first = first, from = from, cut = true }
end

-- Where a company lies is no part of its name: 临江市|白石镇|远山食品公司. The name of a town without
-- the word for it has two or three characters.
local TOWNS, FIRM_WORD = { ["镇"] = true, ["街道"] = true }, "公司"
local SHORTEST_TOWN, LONGEST_TOWN, SHORTEST_NAME = 6, 9, 6

---Whether the first company behind a place has a brand and a trade of its own.
---@param tokens organizations.Tokens
---@param place organizations.Token
---@param from integer index of the first token behind it
---@param index integer index of the suffix
---@return boolean
local function has_own_name(tokens, place, from, index)
  for i = from, index do
    local token = tokens[i]
    if token.value.kind == "company" and token.text:sub(-#FIRM_WORD) == FIRM_WORD then
      return token.first - place.last > SHORTEST_NAME
    end
  end
  return false
end

---Moves an edge behind the town before a company's name, and the division that the town lies in.
---@param edge organizations.Edge
---@param tokens organizations.Tokens
---@param index integer index of the suffix
---@return organizations.Edge
local function after_town(edge, tokens, index)
  local first, from = edge.first, edge.from
  while from < index and tokens[from].first == first and tokens[from].value.class == "region" do
    first, from = tokens[from].last + 1, from + 1
  end
  -- A word may stand in the name of the town: 和平|镇.
  if from + 1 < index and tokens[from].first == first and TOWNS[tokens[from + 1].text] then
    from = from + 1
  end
  local town = tokens[from]
  local length = town.first - first
  if from < index and TOWNS[town.text] and length >= SHORTEST_TOWN and length <= LONGEST_TOWN
    and has_own_name(tokens, town, from + 1, index) then
    return { first = town.last + 1, from = from + 1, before = town, cut = true }
  end
  return edge
end

-- Verbs here and words of names elsewhere, and what a level's body begins with: 综合|市医保中心.
local VERBS = word_lists.set("verb before a level")

---Moves an edge behind a verb before the body of a level.
---@param edge organizations.Edge
---@param tokens organizations.Tokens
---@param index integer index of the suffix
---@param source string
---@return organizations.Edge
local function after_verb(edge, tokens, index, source)
  local head = tokens[edge.from]
  if edge.from < index and head.first == edge.first and VERBS[head.text]
    and LEVELS[source:sub(head.last + 1, head.last + 3)] then
    return { first = head.last + 1, from = edge.from + 1, before = head }
  end
  return edge
end

-- No city or district has a name that ends in these: 名单报|市总工会.
local ONE_PLACE = { ["市"] = true, ["区"] = true, ["省"] = true, ["县"] = true, ["旗"] = true }
local VERB_ENDS = word_lists.set("verb of one character before a level")

---Moves an edge to the body of a level behind a verb that no list holds.
---@param edge organizations.Edge
---@param head organizations.Token
---@param source string
---@return organizations.Edge?
local function after_short_verb(edge, head, source)
  local level = source:sub(head.first, head.first + CHARACTER - 1)
  local last = source:sub(head.first - CHARACTER, head.first - 1)
  if ONE_PLACE[level] and VERB_ENDS[last] then
    return { first = head.first, from = edge.from, cut = true }
  end
  return nil
end

-- What a verb may have behind it and no name begins with: 涌现|出|远山集团.
local COMPLEMENTS = word_lists.set("complement of a verb")

---Moves an edge to the body of a town behind a verb of one character: 当|镇工会主席.
---@param edge organizations.Edge
---@param head organizations.Token
---@param source string
---@return organizations.Edge?
local function after_verb_of_town(edge, head, source)
  if TOWNS[head.text] and head.first - edge.first == CHARACTER
    and VERB_ENDS[source:sub(edge.first, head.first - 1)] then
    return { first = head.first, from = edge.from, cut = true }
  end
  return nil
end

---Moves an edge behind the complement of the verb before it.
---@param edge organizations.Edge
---@param source string
---@return organizations.Edge
local function after_complement(edge, source)
  local before = edge.before
  if before and before.value.class == "stop" and before.last + 1 == edge.first
    and COMPLEMENTS[source:sub(edge.first, edge.first + CHARACTER - 1)] then
    return { first = edge.first + CHARACTER, from = edge.from, before = before, cut = edge.cut }
  end
  return edge
end

-- What names hold and none begins with: 服务|远山食品公司, but 服务|公司.
local NEVER_FIRST, TWO = word_lists.set("never first in a name"), 6

---Moves an edge behind a verb that may stand inside names, where unknown words follow it.
---@param edge organizations.Edge
---@param tokens organizations.Tokens
---@param index integer index of the suffix
---@param source string
---@return organizations.Edge
local function after_deed(edge, tokens, index, source)
  if not NEVER_FIRST[source:sub(edge.first, edge.first + TWO - 1)] then
    return edge
  end
  local first, from = edge.first + TWO, edge.from
  while from < index and tokens[from].first < first do
    from = from + 1
  end
  if tokens[from].first - first < TWO then
    return edge
  end
  return { first = first, from = from, before = edge.before, cut = true }
end

---Moves an edge behind the word that leads to a name.
---@param edge organizations.Edge
---@param tokens organizations.Tokens
---@param index integer index of the suffix
---@param source string
---@return organizations.Edge
function M.cut(edge, tokens, index, source)
  if INVITATION_STARTS[source:sub(tokens[index].last + 1, tokens[index].last + CHARACTER)] then
    edge = after_invited(edge, tokens, index, source)
  end
  edge = after_deed(edge, tokens, index, source)
  local head = tokens[edge.from]
  local is_suffix = head.value.class == "suffix"
  edge = head.first ~= edge.first and after_complement(edge, source) or edge
  if head.first ~= edge.first then
    return head.value.class == "relative" and after_short_verb(edge, head, source)
      or is_suffix and after_character(edge, tokens, index, source)
      or after_verb_of_town(edge, head, source)
      or after_town(edge, tokens, index)
  elseif is_suffix then
    return after_house(edge, tokens, index)
  end
  local behind = head.value.class == "region" and after_town(edge, tokens, index)
  if behind and behind ~= edge then
    return behind
  elseif head.value.class == "generic" or DIVISION[head.value.class] then
    return after_appositive(after_verb(edge, tokens, index, source), tokens, index)
  end
  return edge
end

return M
