-- The publisher: the company, hospital or school whose paper a page is of, as the edges of the page
-- tell it, 远山机务段主办 or 主办：远山化工有限公司党委宣传部.

local regex = require("broadsheet.regex")
local word_lists = require("words.word_lists")

local M = {}

---@class organizations.Host whom a page belongs to
---@field name string
---@field kind string
---@field candidate organizations.Candidate its name as the head of the page has it
---@field group organizations.Host? the company above it
---@field bare string? its name without legal words, once that is asked for
---@field words string[]? what articles may call it, once that is asked for
---@field shape organizations.Shape? made when it is first compared

-- Who has a paper of its own, and says 院工会 in it.
M.OWNERS = { company = true, hospital = true, school = true, bank = true, other = true }

-- What a publisher does, behind its name and that of a department, or before them.
local PUBLISHES = regex.new("\\G\\p{Han}{0,8}?[ \\t\\x{3000}]{0,2}(?:主办|主管|编印|编辑|出版|主编|编(?![制号外]))")
local PUBLISHED_BY = word_lists.list("published by")

-- The full legal form of a company: what is below it is called without it.
local LIMITED = "有限"

local BANK = "银行"

---@param source string
---@param candidate organizations.Candidate
---@return boolean
local function publishes(source, candidate)
  if PUBLISHES:test(source, candidate.last + 1) then
    return true
  end
  for i = 1, #PUBLISHED_BY do
    local word = PUBLISHED_BY[i]
    if source:sub(candidate.first - #word, candidate.first - 1) == word then
      return true
    end
  end
  return false
end

---The part of a name that one of the organizations in it ends.
---@param candidate organizations.Candidate
---@param index integer of the parent
---@return organizations.Host
function M.parent_at(candidate, index)
  local parent = candidate.parents[index]
  local name = candidate.text:sub(1, parent.length)
  return {
    name = name, kind = parent.kind, candidate = {
      text = name, kind = parent.kind, form = parent.form, suffix = parent.suffix, shape = "full",
      divisions = candidate.divisions, rule = "parent", weak = false,
      parents = table.move(candidate.parents, 1, index - 1, 1, {}),
      core = name:sub(#table.concat(candidate.divisions) + 1, -#parent.suffix - 1),
    },
  }
end

---Whose paper it is by the kind of its name: 远山农村商业银行股份有限公司 is a bank.
---@param host organizations.Host
---@return organizations.Host
local function of_kind(host)
  if host.name:find(BANK, 1, true) then
    host.kind = "bank"
  end
  return host
end

---A host below a company in its full legal form is called without it: 北岭煤矿 of
---远山能源集团有限公司北岭煤矿.
---@param host organizations.Host
---@return organizations.Host
local function by_itself(host)
  local candidate = host.candidate
  local above = candidate.parents[#candidate.parents]
  if not above or above.kind ~= "company" then
    return host
  elseif candidate.form == "legal" and candidate.suffix:find(LIMITED, 1, true)
    or not above.suffix:find(LIMITED, 1, true) then
    host.group = M.parent_at(candidate, #candidate.parents)
    return host
  end
  local name = candidate.text:sub(above.length + 1)
  return {
    name = name, kind = host.kind, group = M.parent_at(candidate, #candidate.parents), candidate = {
      text = name, kind = host.kind, form = candidate.form, suffix = candidate.suffix,
      shape = "full", divisions = {}, rule = "parent", weak = false, parents = {},
      core = name:sub(1, -#candidate.suffix - 1),
    },
  }
end

---Whose paper a page is of.
---@param reading organizations.Reading? of the edges of the page
---@return organizations.Host?
function M.host(reading)
  for _, candidate in ipairs(reading and reading.candidates or {}) do
    if candidate.shape == "full" and publishes(reading.source, candidate) then
      local count = #candidate.parents
      local last = candidate.parents[count]
      local host = M.OWNERS[candidate.kind]
        and { name = candidate.text, kind = candidate.kind, candidate = candidate }
        or last and M.OWNERS[last.kind] and M.parent_at(candidate, count)
      if host then
        return of_kind(by_itself(host))
      end
    end
  end
  return nil
end

return M
