-- Shared trades: the unions of several trades of a level, whose level and 工会 are printed once,
-- 市建设、交通、卫生工会.

local members = require("lists.members")
local set = require("words.character_set")
local last_before = require("words.tokens").last_before

local M = {}

local UNION, CHARACTER = "工会", 3
local LEVELS = set("省市区县州旗")

-- Before a level these make any of it: 各市、两县.
local ANY = set("各两三四五几数省市区县州旗")

---Where the trades begin that end a member.
---@param tokens organizations.Tokens
---@param item organizations.Span
---@return integer first past the member when no trade ends it
---@return integer index of the last token before them
local function trades_of(tokens, item)
  local first, index = item.last + 1, last_before(tokens, item.last)
  while index > 0 and tokens[index].last == first - 1 and tokens[index].first >= item.first
    and tokens[index].value.trade do
    first, index = tokens[index].first, index - 1
  end
  return first, index
end

---Whose unions they are: the level, or the division, that the first member begins with.
---@param tokens organizations.Tokens
---@param item organizations.Span the first member
---@param source string
---@return string? level
---@return string? division
---@return integer first where the trade begins
local function owner_of(tokens, item, source)
  local first, index = trades_of(tokens, item)
  local region = index > 0 and tokens[index] or nil
  if first > item.last then
    return nil, nil, first
  elseif region and region.value.class == "region" and region.last == first - 1 then
    return nil, region.text, first
  end
  local level = source:sub(first - CHARACTER, first - 1)
  local lead = source:sub(first - 2 * CHARACTER, first - CHARACTER - 1)
  return first - CHARACTER >= item.first and LEVELS[level] and not ANY[lead] and level or nil, nil,
    first
end

---The union of one of the trades.
---@param span organizations.Span
---@param trade string
---@param level string?
---@param division string?
---@return organizations.Candidate
local function union(span, trade, level, division)
  local name = trade .. UNION
  return {
    first = span.first, last = span.last, text = trade, kind = "union", form = "named",
    suffix = UNION, shape = level and "relative" or "full", level = level,
    name = division and division .. name, full = "{division}" .. name,
    divisions = { division }, full_division = division ~= nil, core = trade, parents = {},
    weak = false, firm = true, closed = true, acts = true, in_list = true, index = 0,
    rule = "coordination", shared = true,
  }
end

---The unions of the trades that stand before the one with 工会, which becomes one of them.
---@param tokens organizations.Tokens
---@param last_one organizations.Candidate
---@param source string
---@param found organizations.Candidate[]
local function add(tokens, last_one, source, found)
  local items = members.before(tokens, last_one.last - #UNION)
  local level, division, first = nil, nil, nil
  if #items > 1 then
    level, division, first = owner_of(tokens, items[#items], source)
  end
  if not level and not division then
    return
  end
  for i = 2, #items - 1 do
    if trades_of(tokens, items[i]) ~= items[i].first then
      return
    end
  end
  for i = #items, 2, -1 do
    local trade = source:sub(i == #items and first or items[i].first, items[i].last)
    found[#found + 1] = union(items[i], trade, level, division)
  end
  for key, value in pairs(union(last_one, source:sub(items[1].first, items[1].last), level,
    division)) do
    last_one[key] = value
  end
  last_one.text, last_one.shared = source:sub(last_one.first, last_one.last), nil
end

---@param tokens organizations.Tokens
---@param source string
---@param candidates organizations.Candidate[]
---@return organizations.Candidate[]
function M.candidates(tokens, source, candidates)
  local found = {}
  for i = 1, #candidates do
    local candidate = candidates[i]
    local of_trade = candidate.in_list and candidate.kind == "union"
      and (candidate.trade_only or candidate.shape == "bare" and candidate.text == candidate.suffix)
    if of_trade and #candidate.text > #UNION and candidate.text:sub(-#UNION) == UNION then
      add(tokens, candidate, source, found)
    end
  end
  return found
end

return M
