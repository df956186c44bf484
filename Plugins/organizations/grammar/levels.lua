-- Names that begin with a level and leave out whose it is: 市总工会, 区|教育局, 县|人民医院.

local filters = require("grammar.filters")
local inside = require("grammar.inside")
local location = require("grammar.location")
local ownership = require("grammar.ownership")
local suffix_words = require("words.suffix_words")
local word_lists = require("words.word_lists")

local M = {}

-- Of unions it is a union: 铁路工会|联合会.
local FEDERATION, UNION = "联合会", "工会"

-- What a level has for each trade: 省|建材|工会, 区|教育|局.
local OF_A_TRADE = { ["工会"] = true, ["局"] = true, ["厅"] = true }

-- Such a one is a centre that says what it is for: 县|水利工程|建设|保障中心.
local PART = "part"

-- A level's own group, by what it does, and what tells those that lie in it or belong to it.
local CHARACTER, SHORTEST_WORK, LONGEST_WORK = 3, 6, 27
local GROUPS = { ["集团"] = true, ["控股集团"] = true }
local OF_LEVEL = {
  ["属"] = true, ["内"] = true, ["外"] = true, ["直"] = true, ["管"] = true, ["域"] = true,
}

-- What a level has one of for each trade: 省|水利|设计院, 省|地质|测绘院|工会.
local INSTITUTES = word_lists.list("institute of a trade")

-- The full legal form of a company.
local LIMITED = "有限公司"

---@param candidate organizations.Candidate
---@param level string
---@param full string
---@return organizations.Candidate
local function make_relative(candidate, level, full)
  candidate.shape = "relative"
  candidate.level = level
  candidate.full = full
  candidate.rule = "relative"
  return candidate
end

---Whether a company of a level has its full legal form: 市|公共汽车|集团有限公司.
---@param candidate organizations.Candidate
---@param level string
---@return boolean
local function is_limited(candidate, level)
  return candidate.suffix:find(LIMITED, 1, true) ~= nil
    and #candidate.text > #level + #candidate.suffix
end

---Whether a group says what it does for a level: 市|交通投资|集团, but 市|属|集团 are many.
---@param candidate organizations.Candidate
---@param level string
---@return boolean
local function is_group(candidate, level)
  local middle = candidate.text:sub(#level + 1, -#candidate.suffix - 1)
  return GROUPS[candidate.suffix] and #middle >= SHORTEST_WORK and #middle <= LONGEST_WORK
    and not OF_LEVEL[middle:sub(1, CHARACTER)]
end

---Whether an institute of a level says what it is for: 省|水利|设计院, but 省|设计院 is any.
---@param candidate organizations.Candidate
---@param level string
---@return boolean
local function is_institute(candidate, level)
  for _, word in ipairs(INSTITUTES) do
    local first = candidate.text:find(word, #level + 1, true)
    if first then
      return first > #level + CHARACTER
    end
  end
  return false
end

---Whether nothing between a level and a suffix makes a name of them.
---@param candidate organizations.Candidate
---@param level string
---@param tokens organizations.Tokens
---@param index integer
---@param edge organizations.Edge
---@return boolean
local function is_no_name(candidate, level, tokens, index, edge)
  local head = tokens[edge.from]
  if candidate.suffix == UNION
    and filters.are_many(candidate.text:sub(#level + 1, -#UNION - 1)) then
    return true
  end
  return not inside.is_named(tokens, edge.first + #level, edge.from, index)
    and not filters.is_trade_body(candidate) and not ownership.is_served(candidate.core)
    and not ((OF_A_TRADE[candidate.suffix] or candidate.form == "regional"
      and candidate.kind == "government") and inside.only_trades(tokens, edge.from, index))
    and not filters.is_service(tokens, edge.from, index)
    and not is_limited(candidate, level) and not is_group(candidate, level)
    and not is_institute(candidate, level)
    and candidate.form ~= PART
    and (not inside.only_suffixes(tokens, edge.from, index) or head.value.form == "legal"
      or edge.from == index and filters.is_plain(head.text)
        and not filters.is_local_hospital(head.text, level))
end

---Reads the body of a level.
---@param candidate organizations.Candidate
---@param tokens organizations.Tokens
---@param index integer of its suffix
---@param edge organizations.Edge
---@param source string
---@return boolean is_of_level whether it is one, or looks like one
---@return organizations.Candidate? relative
function M.read(candidate, tokens, index, edge, source)
  local head, before = tokens[edge.from], edge.before
  if head.value.class == "relative" and head.first == edge.first then
    if before and before.value.class == "close" and before.last + 1 == edge.first then
      return true, nil
    end
    local rest = source:sub(head.last + 1, candidate.last)
    if candidate.suffix == FEDERATION and head.value.kind == "union" then
      candidate.kind = "union" -- 市|外卖行业工会|联合会
    end
    return true, make_relative(candidate, suffix_words.level(head), head.value.full .. rest)
  end
  if candidate.suffix == UNION and candidate.core == "" and candidate.full_division then
    candidate.plain = true
    return true, make_relative(candidate, "", candidate.text)
  end
  local level = location.level(source, edge, head)
  if not level then
    return false, nil
  end
  if edge.from == index and head.text == UNION then
    candidate.plain = true
  elseif is_no_name(candidate, level, tokens, index, edge) then
    return true, nil
  end
  candidate.kind = candidate.suffix == "局" and "government" or candidate.kind
  return true, make_relative(candidate, level, "{division}" .. candidate.text:sub(#level + 1))
end

return M
