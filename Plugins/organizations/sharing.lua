-- Sharing: one suffix for all members of a list, 东山、西岭、南岗三座煤矿.

local members = require("members")
local regex = require("broadsheet.regex")
local text = require("broadsheet.text")

local M = {}

local COUNT = regex.new("(?:[两二三四五六七八九十]|[0-9０-９]+)[座家所个支]")

-- Longer members have suffixes of their own.
local MAXIMUM_CHARACTERS = 6

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

---The suffixes of a text by the place where they begin.
---@param tokens organizations.Tokens
---@return table<integer, organizations.Token>
local function by_place(tokens)
  local suffixes = {}
  for _, index in ipairs(tokens.heads) do
    local token = tokens[index]
    if token.value.class == "suffix" and token.value.form == "named" and not SORTS[token.text] then
      suffixes[token.first] = token
    end
  end
  return suffixes
end

---The members of lists that end with a count and a suffix.
---@param tokens organizations.Tokens
---@param source string
---@param found organizations.Candidate[]
---@return organizations.Candidate[]
function M.candidates(tokens, source, found)
  local shared, suffixes = {}, by_place(tokens)
  for count in COUNT:each(source) do
    local suffix = suffixes[count.last + 1]
    local items = suffix and count.first > 1 and members.before(tokens, count.first - 1) or {}
    for _, item in ipairs(#items > 1 and items or {}) do
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
