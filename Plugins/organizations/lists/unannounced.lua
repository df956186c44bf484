-- Lists without a word that says what their members are: 来自甲、乙的职工, 甲、乙、丙的选手, 甲公司、乙、丙公司.

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
local PEOPLE = matcher.new(word_lists.list("people of a list"))
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

---Finds the lists of names of one length that people belong to: 远山化工、东川焦化、林海电力的选手.
---@param tokens organizations.Tokens
---@param source string
---@return organizations.List[]
function M.teams(tokens, source)
  local lists, flat, entries = {}, tokens.flat, tokens.entries
  local hits = #tokens.joints > 0 and PEOPLE:scan(source) or {}
  for at = 1, #hits, 3 do
    local first = hits[at]
    local i = last_before(tokens, first - 1)
    local behind = (i + 1) * 3
    local is_end = flat[behind - 2] == first and members.ENDS[entries[flat[behind]].class]
    while is_end and i > 0 and not members.ENDS[entries[flat[i * 3]].class]
      and not members.JOINT[entries[flat[i * 3]].class] do
      i = i - 1
    end
    if is_end and i > 0 and members.JOINT[entries[flat[i * 3]].class] then
      local items = members.before(tokens, first - 1)
      if are_short(items, source) then
        lists[#lists + 1] = { items = items, kind = "company", counted = true, plain = true }
      end
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
