-- Organizations known by name, with what they have in a place: 国网|陕西|电力, 柳河|建行.

local data = require("broadsheet.data")
local regex = require("broadsheet.regex")
local word_lists = require("words.word_lists")

local M = {}

local DIVISION = { region = true, short = true }

-- What a company has in each place: 中通快递|临江|网点.
local OUTLETS = data.lines("data/outlets.txt")

---The last byte of an outlet behind the place that it is named after.
---@param source string
---@param last integer of the place
---@return integer?
local function outlet_end(source, last)
  for _, word in ipairs(OUTLETS) do
    if source:sub(last + 1, last + #word) == word then
      return last + #word
    end
  end
  return nil
end

-- What ends the name of an outlet that is called after a street or a part of town: 饿了么|东门桥|站点.
local OUTLET = regex.new("\\G(\\p{Han}{1,5}?)(?:" .. word_lists.any("local outlet") .. ")")
local NO_NAME = { generic = true, inner = true, unit = true, suffix = true }

---The last byte of an outlet behind an unknown word: 饿了么|东门桥|站点.
---@param tokens organizations.Tokens
---@param index integer of the company
---@param source string
---@return integer?
local function local_outlet_end(tokens, index, source)
  local first, last = OUTLET:find(source, tokens[index].last + 1)
  local after = tokens[index + 1]
  local position, is_named = first, false
  local i = index
  while first and after and after.first <= last do
    local class = after.value.class
    if not NO_NAME[class] and not DIVISION[class] then
      return nil
    end
    is_named = is_named or after.first > position or DIVISION[class] == true
    position, i = after.last + 1, i + 1
    after = tokens[i + 1]
  end
  return first and (is_named or position <= last) and last or nil
end

-- The company that a group has for a trade, which ends a member of a list or a clause: 比亚迪|电子|、.
local BUSINESSES = word_lists.sequels("business of a group")
local BEHIND = { comma = true, link = true, punct = true, stop = true, open = true }

---The last byte of the company that a known one has for a trade.
---@param tokens organizations.Tokens
---@param index integer
---@param source string
---@return integer?
local function business_end(tokens, index, source)
  local last = tokens[index].last
  local length, i = nil, index + 1
  for _, bytes in ipairs(BUSINESSES.lengths) do
    if BUSINESSES.words[source:sub(last + 1, last + bytes)] then
      length = math.max(length or 0, bytes)
    end
  end
  while length and tokens[i] and tokens[i].last <= last + length do
    i = i + 1
  end
  local after = tokens[i]
  local ends = length and (last + length == #source
    or after and after.first == last + length + 1 and BEHIND[after.value.class])
  return ends and last + length or nil
end

---The last byte of a company that a known one has in a division: 国网|陕西|电力.
---@param tokens organizations.Tokens
---@param index integer
---@param source string
---@return integer
local function branch_end(tokens, index, source)
  local position, located = index, false
  local after = tokens[position + 1]
  while after and after.first == tokens[position].last + 1
    and (DIVISION[after.value.class] or located and after.value.trade) do
    position, located = position + 1, true
    after = tokens[position + 1]
  end
  local last = tokens[position].last
  if tokens[position].value.trade then
    return last
  end
  return located and outlet_end(source, last) or local_outlet_end(tokens, index, source)
    or not located and business_end(tokens, index, source) or tokens[index].last
end

-- What a national union has in each province, and for the whole country.
local COMMITTEES, WHOLE_COUNTRY = { "委员会", "工作委员会" }, "全国"

---The last byte of a national union's committee: 中国海员建设工会|河北|委员会.
---@param tokens organizations.Tokens
---@param index integer
---@param source string
---@return integer
local function committee_end(tokens, index, source)
  local last, after = tokens[index].last, tokens[index + 1]
  local from = last + 1
  if after and after.first == from and DIVISION[after.value.class] then
    from = after.last + 1
  elseif source:sub(from, from + #WHOLE_COUNTRY - 1) == WHOLE_COUNTRY then
    from = from + #WHOLE_COUNTRY
  end
  for i = 1, #COMMITTEES do
    if source:sub(from, from + #COMMITTEES[i] - 1) == COMMITTEES[i] then
      return from + #COMMITTEES[i] - 1
    end
  end
  return last
end

---The place that the name of a branch begins with: 柳河|建行.
---@param tokens organizations.Tokens
---@param index integer of the bank or the company
---@return organizations.Token?
local function place_of_branch(tokens, index)
  local before = tokens[index - 1]
  local is_place = before and DIVISION[before.value.class]
    and before.last + 1 == tokens[index].first and tokens[index].value.branches
  return is_place and before or nil
end

-- Companies and schools have departments that are called like one: 远山集团|科技部.
local MINISTRY = "部"

---Whether the name of a ministry is that of a department of the organization before it.
---@param tokens organizations.Tokens
---@param index integer
---@return boolean
local function is_department(tokens, index)
  local token, before = tokens[index], tokens[index - 1]
  return before ~= nil and before.last + 1 == token.first and before.value.class == "suffix"
    and token.value.kind == "government" and token.text:sub(-#MINISTRY) == MINISTRY
end

---Reads an organization known by name, with the place of a branch or a committee of it.
---@param tokens organizations.Tokens
---@param index integer
---@param source string
---@return organizations.Candidate?
function M.read(tokens, index, source)
  if is_department(tokens, index) then
    return nil
  end
  local token, place = tokens[index], place_of_branch(tokens, index)
  if place then
    local name = source:sub(place.first, token.last)
    return {
      first = place.first, last = token.last, text = name, kind = token.value.kind, form = "named",
      suffix = "", shape = "full", divisions = { place.text },
      full_division = place.value.class == "region", core = name, parents = {}, weak = false,
      firm = true, closed = true, acts = true, in_list = false, index = index,
      branch_of = token.value.name, rule = "known-name",
    }
  end
  local kind = token.value.kind
  local last = kind == "company" and branch_end(tokens, index, source)
    or kind == "union" and committee_end(tokens, index, source) or token.last
  local is_itself = last == token.last
  local name = source:sub(token.first, last)
  return {
    first = token.first, last = last, text = name, kind = token.value.kind,
    form = "named", suffix = "", shape = "full", name = is_itself and token.value.name or nil,
    divisions = {}, full_division = false, core = name, parents = {}, weak = false, firm = true,
    closed = true, acts = true, in_list = false, index = index, rule = "known-name",
  }
end

return M
