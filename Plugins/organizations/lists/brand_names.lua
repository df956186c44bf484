-- Names made of a brand and a trade: 远山|科技.

local data = require("broadsheet.data")
local divisions = require("words.divisions")
local regex = require("broadsheet.regex")
local last_before = require("words.tokens").last_before
local word_lists = require("words.word_lists")

local M = {}

-- How many bytes at the end of a name tell at a glance whether it can end with a trade.
M.GLANCE = 6
local GLANCE = M.GLANCE

local words, ends, telling = {}, {}, {}
do
  local rows = data.columns("data/trades.tsv")
  for i, word in ipairs(rows.word) do
    words[i] = regex.escape(word)
    ends[word:sub(-GLANCE)] = true
    telling[word] = rows.alone[i] ~= "" or nil
  end
end
local NAME = regex.new("^(\\p{Han}{2,7}|[A-Za-z0-9]{2,10})(?:" .. table.concat(words, "|") .. ")$")

-- A name may begin with these; any other word of the lexicon makes it a sort: 现代|物流.
local HEADS = { short = true, region = true, brand = true, inner = true }

-- What a trade is for, or where its wares come from: 儿童|服装, 国产|汽车.
local NO_BRAND = word_lists.set("no brand")

-- A division by its full name and a trade name nobody: 临江市|林业.
local LEVELS = word_lists.set("level")

-- How what somebody does to a ware begins, 会|调机器人, and no brand.
local VERBS = word_lists.set("verb before a ware")

-- What counts people, 两名|家政员工.
local COUNTS = { ["名"] = true, ["位"] = true, ["个"] = true, ["批"] = true, ["些"] = true }

-- Inside a brand a character is no word, 远|云|岭食品, and in a brand of two or more 新|远食品 neither is
-- the first.
local CHARACTER = 3

-- A brand is four characters at most, behind a place or alone.
local BRAND_BYTES, MAXIMUM_ASCII = 12, 127
local PLACE, PLACE_BYTES = { short = true, region = true }, 6

---Whether the place of a company begins its name: 临州|远山茶业.
---@param item organizations.Span
---@param tokens organizations.Tokens
---@param length integer of what stands before the trade
---@return boolean
function M.begins_with_place(item, tokens, length)
  local token = tokens[last_before(tokens, item.first - 1) + 1]
  return token ~= nil and token.first == item.first and PLACE[token.value.class] == true
    and length - #token.text <= BRAND_BYTES
end

---What stands between a division at the beginning and the trade: 宁津县|实木|家具.
---@param item organizations.Span
---@param tokens organizations.Tokens
---@param head string what stands before the trade
---@return string
local function without_place(item, tokens, head)
  local token = tokens[last_before(tokens, item.first - 1) + 1]
  local is_place = token and token.first == item.first and PLACE[token.value.class]
  return is_place and head:sub(#token.text + 1) or head
end

---Whether a stretch is a name made of an unknown word and a trade.
---@param item organizations.Span
---@param tokens organizations.Tokens
---@param source string
---@return boolean
function M.is_name(item, tokens, source)
  local head = ends[source:sub(item.last - GLANCE + 1, item.last)]
    and NAME:match(source:sub(item.first, item.last))
  if not head or NO_BRAND[head] or NO_BRAND[without_place(item, tokens, head)]
    or VERBS[head:sub(1, CHARACTER)]
    or LEVELS[head:sub(-CHARACTER)] and divisions.is_known(head)
    or COUNTS[head:sub(-CHARACTER)] and not divisions.shorts[head]
    or #head > BRAND_BYTES and head:byte() > MAXIMUM_ASCII
    and not M.begins_with_place(item, tokens, #head) then
    return false
  end
  for i = last_before(tokens, item.first + #head - 1), 1, -1 do
    local token = tokens[i]
    if token.last < item.first then
      break
    elseif not HEADS[token.value.class]
      and (token.value.class ~= "generic" or #token.text > CHARACTER
        or token.first == item.first and #head == CHARACTER)
    then
      return false
    end
  end
  return true
end

---What stands before a trade that makes a company of whoever does something.
---@param item organizations.Span
---@param source string
---@return string? brand
function M.telling_brand(item, source)
  local text = source:sub(item.first, item.last)
  local head = NAME:match(text)
  return head and telling[text:sub(#head + 1)] and head or nil
end

---Whether a trade ends before a position, as far as a glance tells.
---@param source string
---@param position integer
---@return boolean
function M.may_end(source, position)
  return ends[source:sub(position - GLANCE, position - 1)] == true
end

---A company with such a name.
---@param item organizations.Span
---@param source string
---@return organizations.Candidate
function M.candidate(item, source)
  local name = source:sub(item.first, item.last)
  local place = name:sub(1, PLACE_BYTES)
  local placed = divisions.shorts[place] and #name >= 2 * PLACE_BYTES + GLANCE
  return {
    first = item.first, last = item.last, text = name, kind = "company", form = "named",
    suffix = "", shape = "full", divisions = placed and { place } or {}, full_division = false,
    core = name, parents = {},
    weak = false, firm = true, closed = true, acts = true, in_list = true, index = 0,
    rule = "list",
  }
end

return M
