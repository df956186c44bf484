-- Sharing: one suffix for all members of a list, 东山、西岭、南岗三座煤矿.

local divisions = require("words.divisions")
local set = require("words.character_set")
local members = require("lists.members")
local text = require("broadsheet.text")
local word_lists = require("words.word_lists")

local M = {}

local NUMERALS = set("两二三四五六七八九十")
local DIGITS = set("0123456789０１２３４５６７８９")
local MEASURES = word_lists.set("measure")

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

-- How many divisions share a body, 沂水、沂南、蒙阴|三|县总工会, and the level behind the number.
local LEVELS = set("市县区旗镇乡")
local CHARACTER = 3

---The bodies of divisions that a list names without their kind.
---@param tokens organizations.Tokens
---@param body organizations.Token 县总工会
---@param source string
---@param shared organizations.Candidate[]
local function add_bodies(tokens, body, source, shared)
  local first = body.value.class == "relative" and body.first or body.first - CHARACTER
  local count, level = first - CHARACTER, source:sub(first, first + CHARACTER - 1)
  if not LEVELS[level] or not NUMERALS[source:sub(count, first - 1)] then
    return
  end
  local items = members.before(tokens, count - 1)
  for _, item in ipairs(#items > 1 and items or {}) do
    local short = source:sub(item.first, item.last) -- nothing, between two joints
    if short ~= "" and (divisions.counties[short] or divisions.shorts[short]) then
      local division, suffix = short .. level, source:sub(first + CHARACTER, body.last)
      shared[#shared + 1] = {
        first = item.first, last = item.last, text = short, kind = body.value.kind,
        form = "regional", suffix = suffix, shape = "full", name = division .. suffix,
        divisions = { division }, full_division = true, core = "", parents = {}, weak = false,
        firm = true, closed = true, acts = true, in_list = true, index = 0,
        rule = "coordination", shared = true,
      }
    end
  end
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
    if (value.class == "relative" or value.form == "regional") and suffix.first > 2 * CHARACTER then
      add_bodies(tokens, suffix, source, shared)
    end
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
