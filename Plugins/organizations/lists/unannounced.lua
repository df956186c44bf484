-- Lists without a word that says what their members are: 来自甲、乙的职工, 甲、乙、丙的选手, 甲公司、乙、丙公司.

local brand_names = require("lists.brand_names")
local matcher = require("broadsheet.matcher")
local members = require("lists.members")
local text = require("broadsheet.text")
local last_before = require("words.tokens").last_before
local word_lists = require("words.word_lists")

local M = {}

-- Where people come from: 来自甲、乙|的|职工.
M.ORIGIN = "来自"
local OWNED = "的"

---Finds the lists of where people come from: 来自甲、乙的职工.
---@param tokens organizations.Tokens
---@param source string
---@return organizations.List[]
function M.origins(tokens, source)
  local lists = {}
  local _, cue_last = source:find(M.ORIGIN, 1, true)
  while cue_last do
    local index = last_before(tokens, cue_last) + 1
    while index < tokens.count and tokens[index].value.class ~= "punct"
      and tokens[index].text ~= OWNED do
      index = index + 1
    end
    if index <= tokens.count and tokens[index].text == OWNED then
      local items, cue = members.before(tokens, tokens[index].first - 1)
      if #items > 1 and cue == M.ORIGIN then
        lists[#lists + 1] = { items = items, kind = "company", counted = false, plain = true }
      end
    end
    _, cue_last = source:find(M.ORIGIN, cue_last + 1, true)
  end
  return lists
end

-- Whose people they are: 甲、乙、丙|的选手. Four characters or more are no person's name.
-- Who visits somebody goes to firms, up to the next stop: 先后来到|远山机械、东川水泥、金利，….
local people, visits = word_lists.list("people of a list"), word_lists.list("visit of firms")
local CUES = matcher.new(table.move(visits, 1, #visits, #people + 1, { table.unpack(people) }))
local MINIMUM_MEMBERS, SHORTEST, LONGEST = 2, 4, 6

---Whether the members of a list are of the length of short names.
---@param items organizations.Span[]
---@param source string
---@return boolean
local function are_short(items, source)
  for _, item in ipairs(items) do
    local length = text.length(source:sub(item.first, item.last))
    if length < SHORTEST or length > LONGEST then
      return false
    end
  end
  return #items >= MINIMUM_MEMBERS
end

---The names of one length that people belong to: 远山化工、东川焦化、林海电力|的选手.
---@param tokens organizations.Tokens
---@param source string
---@param first integer of the words for the people
---@return organizations.Span[]?
local function team(tokens, source, first)
  local flat, entries = tokens.flat, tokens.entries
  local i = last_before(tokens, first - 1)
  local behind = (i + 1) * 3
  local is_end = flat[behind - 2] == first and members.ENDS[entries[flat[behind]].class]
  while is_end and i > 0 and not members.ENDS[entries[flat[i * 3]].class]
    and not members.JOINT[entries[flat[i * 3]].class] do
    i = i - 1
  end
  if is_end and i > 0 and members.JOINT[entries[flat[i * 3]].class] then
    local items = members.before(tokens, first - 1)
    return are_short(items, source) and items or nil
  end
  return nil
end

---The firms that somebody visits: two of them by a brand and a trade.
---@param tokens organizations.Tokens
---@param source string
---@param last integer of the word for the visit
---@return organizations.Span[]?
local function visited(tokens, source, last)
  local index = last_before(tokens, last) + 1
  while index <= tokens.count and not members.ENDS[tokens[index].value.class] do
    index = index + 1
  end
  if index > tokens.count or tokens[index].value.class ~= "punct" then
    return nil
  end
  local items, cue = members.before(tokens, tokens[index].first - 1)
  local named = 0
  for _, item in ipairs(items) do
    named = named + (brand_names.is_name(item, tokens, source) and 1 or 0)
  end
  return cue and items[#items].first == last + 1 and named >= MINIMUM_MEMBERS and items or nil
end

---Finds the lists of names that people belong to, and of those that somebody visits.
---@param tokens organizations.Tokens
---@param source string
---@return organizations.List[]
function M.cued(tokens, source)
  local lists = {}
  local hits = #tokens.joints > 0 and CUES:scan(source) or {}
  for at = 1, #hits, 3 do
    local items
    if hits[at + 2] > #people then
      items = visited(tokens, source, hits[at + 1])
    else
      items = team(tokens, source, hits[at])
    end
    if items then
      lists[#lists + 1] = { items = items, kind = "company", counted = true, plain = true }
    end
  end
  return lists
end

---Finds what stands in a list between two names of a kind: 甲公司、乙、丙公司.
---@param source string
---@param candidates organizations.Candidate[]
---@return organizations.List[]
function M.flanked(source, candidates)
  local lists = {}
  for i = 2, #candidates do
    local left, right = candidates[i - 1], candidates[i]
    if members.SPECIFIC[left.kind] and left.kind == right.kind and left.shape == "full"
      and right.shape == "full" and right.first - left.last > 7
      and source:sub(left.last + 1, left.last + 3) == "、"
      and source:sub(right.first - 3, right.first - 1) == "、" then
      local between = source:sub(left.last + 1, right.first - 1)
      local items, first = {}, left.last + 4
      for _, piece in ipairs(text.split(between:sub(4, -4), "、")) do
        items[#items + 1] = { first = first, last = first + #piece - 1 }
        first = first + #piece + 3
      end
      lists[#lists + 1] = { items = items, kind = left.kind, counted = true, plain = false }
    end
  end
  return lists
end

return M
