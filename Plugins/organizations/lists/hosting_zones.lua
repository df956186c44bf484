-- Hosting zones: a park or a zone is a place, but who holds something beside others is a body,
-- 由县总工会、柳河高新区联合主办.

local regex = require("broadsheet.regex")
local members = require("lists.members")
local word_lists = require("words.word_lists")

local M = {}

-- What all hosts are told by, and so what is looked for first.
local HOLDS = "办"

-- A zone with its name in a list of hosts: what stands before it, and the rest of the list.
local ZONE = regex.new("(?<=[由、和与及，。\\n])((?:(?![和与及在的会])\\p{Han}){2,8}?"
  .. word_lists.any("hosting zone")
  .. ")(?=(?:[、和与及][^，。；：“”（）]{2,60}?)?(?:等[^，。；、]{0,6}?)?(?:联合|共同)?"
  .. "(?:主办|承办|协办)|[、和与及][^，。；：“”（）]{2,60}?(?:联合|共同)(?:举办|开展|组织))")

-- No name begins so: 在|柳河高新区.
local NO_START = regex.new("^(?:[在到赴对为向从该各本我全]|位于|来自)")

-- By itself with 由 before it, or behind a body of the list.
local BY = "由"

---@param tokens organizations.Tokens
---@param source string
---@param candidates organizations.Candidate[]
---@return organizations.Candidate[]
function M.candidates(tokens, source, candidates)
  local found = {}
  if not source:find(HOLDS, 1, true) or #tokens.joints == 0 then
    return found
  end
  for match in ZONE:each(source) do
    local first, name = match.spans[1].first, match[1]
    local lead = source:sub(first - #BY, first - 1)
    local listed = lead == BY
    for i = 1, #candidates do
      listed = listed or candidates[i].last + 1 + #BY == first
        or candidates[i].first == first + #name + #BY
    end
    local span = { first = first, last = first + #name - 1 }
    if listed and not NO_START:test(name) and not members.is_covered(span, candidates) then
      found[#found + 1] = {
        first = span.first, last = span.last, text = name, kind = "other", form = "named",
        suffix = "", shape = "full", divisions = {}, full_division = false, core = name,
        parents = {}, weak = false, firm = true, closed = true, acts = true, in_list = true,
        index = 0, rule = "list",
      }
    end
  end
  return found
end

return M
