-- Sharing: one suffix for all members of a list, 东山、西岭、南岗三座煤矿.

local set = require("words.character_set")
local members = require("lists.members")
local text = require("broadsheet.text")

local M = {}

local NUMERALS = set("两二三四五六七八九十")
local DIGITS = set("0123456789０１２３４５６７８９")
local MEASURES = set("座家所个支")

-- Longer members have suffixes of their own.
local MAXIMUM_CHARACTERS = 6

local NONE = {}

-- These say of what sort the members are, and are no part of their names.
local SORTS = { ["公司"] = true, ["企业"] = true, ["银行"] = true, ["工会"] = true }

---@param item organizations.Span
---@param suffix organizations.Token
---@param source string
---@return organizations.Candidate
local function candidate(item, suffix, source)
  local core = source:sub(item.first, item.last)
  return {
    first = item.first, last = item.last, text = core, kind = suffix.value.kind,
    form = suffix.value.form, suffix = suffix.text, shape = "full", name = core .. suffix.text,
    divisions = {}, full_division = false, core = core, parents = {}, weak = false, firm = true,
    closed = true, acts = true, in_list = true, index = 0, rule = "coordination",
  }
end

---Where the count before a suffix begins: 三座|煤矿, 12家|医院.
---@param source string
---@param suffix organizations.Token
---@return integer?
local function count_before(source, suffix)
  local last = suffix.first - 1
  if not MEASURES[source:sub(last - 2, last)] then
    return nil
  end
  last = last - 3
  if NUMERALS[source:sub(last - 2, last)] then
    return last - 2
  end
  local first = last + 1
  while first > 1 do
    if DIGITS[source:sub(first - 3, first - 1)] then
      first = first - 3
    elseif DIGITS[source:sub(first - 1, first - 1)] then
      first = first - 1
    else
      break
    end
  end
  return first <= last and first or nil
end

---The members of lists that end with a count and a suffix.
---@param tokens organizations.Tokens
---@param source string
---@param found organizations.Candidate[]
---@return organizations.Candidate[]
function M.candidates(tokens, source, found)
  local shared = {}
  for i = 1, #tokens.heads do
    local index = tokens.heads[i]
    local suffix = tokens[index]
    local value = suffix.value
    local first = value.form == "named" and value.class == "suffix"
      and count_before(source, suffix)
    first = first and not SORTS[suffix.text] and first
    local items = first and first > 1 and members.before(tokens, first - 1) or NONE
    for _, item in ipairs(#items > 1 and items or NONE) do
      local short = text.length(source:sub(item.first, item.last)) <= MAXIMUM_CHARACTERS
      if short and members.is_name(item, tokens, source)
        and not members.is_covered(item, found) then
        shared[#shared + 1] = candidate(item, suffix, source)
      end
    end
  end
  return shared
end

return M
