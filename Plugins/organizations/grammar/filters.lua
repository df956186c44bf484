-- What looks like a name and is none: sorts, trades, places, suffixes out of place.

local divisions = require("words.divisions")
local word_lists = require("words.word_lists")

local M = {}

local CHARACTER = 3

local STOP, INNER = { class = "stop" }, { class = "inner" }

-- Something happens there: the name is a place.
local PLACE_WORDS = word_lists.set("place word")

-- With only a division before it, such a word names a sort: 湖北省医院, 北京市工厂.
local SORTS = word_lists.set("sort")

-- After 工会 these make it a word of the trade: 北京市工会工作.
local TRADE_SEQUELS = word_lists.list("union sequel")

-- A platform's name before these is the trade of a person: 美团骑手.
local RIDER_SEQUELS = word_lists.list("rider sequel")

-- 工会组织 is a noun before these, and else the union organizes something.
local ORGANIZES, NOUN_SEQUELS = "组织", word_lists.list("after the noun 工会组织")

---@param source string
---@param last integer
---@param sequels string[]
---@return boolean
local function goes_on_with(source, last, sequels)
  for _, sequel in ipairs(sequels) do
    if source:sub(last + 1, last + #sequel) == sequel then
      return true
    end
  end
  return false
end

---Whether a union's name is the first part of a word for what unions have: 北京市工会|工作.
---@param candidate organizations.Candidate
---@param source string
---@return boolean
local function is_first_part(candidate, source)
  local last = candidate.last
  if not goes_on_with(source, last, TRADE_SEQUELS) then
    return false
  end
  local organizes = candidate.core ~= "" and source:sub(last + 1, last + #ORGANIZES) == ORGANIZES
  return not organizes or goes_on_with(source, last + #ORGANIZES, NOUN_SEQUELS)
end

-- Below a company or a school this is a body of its own: 公司|党委, 校|党委.
local COMMITTEE = "党委"

-- One character for an organization named before.
local OWNERS = word_lists.set("owner of a committee")

---Whether a committee stands directly below the organization before it.
---@param token organizations.Token
---@param before organizations.Token?
---@param source string
---@return boolean
local function is_below(token, before, source)
  if token.text ~= COMMITTEE then
    return false
  end
  if not before or before.last + 1 ~= token.first then
    return OWNERS[source:sub(token.first - 3, token.first - 1)] == true
  end
  return before.value.division == true or before.value.class == "suffix"
    and before.value.kind ~= "union" and before.value.kind ~= "party"
end

-- Words that begin with 总: 市|总量, 省|总队.
local TOTALS = word_lists.list("total")

-- Words that only begin like these: 区总|计划开班.
local NO_TOTALS = word_lists.list("no total")

---Whether a clipped suffix goes on as another word.
---@param token organizations.Token
-- A party's committee in an organization is named after both: 共青团|远山机械公司|委员会.
local PARTY_COMMITTEE = "委员会"
local PARTIES = word_lists.set("party")

---Whether a party stands before the organization that the committee follows.
---@param tokens organizations.Tokens
---@param index integer of the committee
---@return boolean
local function is_of_party(tokens, index)
  local token, before = tokens[index], tokens[index - 1]
  if token.text ~= PARTY_COMMITTEE or not before or before.last + 1 ~= token.first
    or before.value.class ~= "suffix" then
    return false
  end
  for i = index - 2, 1, -1 do
    local class = tokens[i].value.class
    if PARTIES[tokens[i].text] then
      return true
    elseif class == "punct" or class == "comma" or class == "stop" or class == "link" then
      return false
    end
  end
  return false
end

---@param source string
---@return boolean
local function is_total(token, source)
  return token.value.form == "short" and goes_on_with(source, token.last, TOTALS)
    and not goes_on_with(source, token.last, NO_TOTALS)
end

---Turns suffixes that cannot stand where they stand into boundaries: 党委 without a division
---before it, 市总 that goes on as another word (市|总量).
---@param tokens organizations.Tokens
---@param source string
function M.drop_misplaced(tokens, source)
  for h = 1, #tokens.heads do
    local i = tokens.heads[h]
    local token = tokens[i]
    local entry = token.value
    if entry.form == "adjacent" or entry.form == "short" then
      local before = tokens[i - 1]
      local placed = entry.class == "relative"
        or before and before.last + 1 == token.first and before.value.class == "region"
        or is_below(token, before, source) or is_of_party(tokens, i)
      if not placed or is_total(token, source) then
        token.value = entry.form == "short" and INNER or STOP -- 市总|量, but 住总|集团
      end
    end
  end
end

-- 工会议程 has the union in it; and what a union has none of is a union: 总工会|工会工作.
local UNION = "工会"

-- 统战部 is one office, 统战部门 are many; a committee meets, 经审会|议, but for those that discuss
-- something (居委会|议事).
local OFFICE, MANY, ASSEMBLY, MEETS, DISCUSSES = "部", "门", "会", "议", "议事"

-- Words that begin with the last character of a suffix, 消防救援|队伍, and words that only look so.
local LONGER, NO_LONGER = {}, word_lists.list("no longer word")
for _, word in ipairs(word_lists.list("longer word")) do
  local first = utf8.offset(word, 2) - 1
  local rests = LONGER[word:sub(1, first)] or {}
  LONGER[word:sub(1, first)] = rests
  rests[#rests + 1] = word:sub(first + 1)
end

---Whether a suffix and the words behind it make another word: 救援|队伍, but 救援队|员工.
---@param source string
---@param last integer of the suffix
---@return boolean
local function begins_longer(source, last)
  local character = source:sub(last - 2, last)
  local rests = LONGER[character]
  return rests ~= nil and goes_on_with(source, last, rests)
    and not goes_on_with(source, last - #character, NO_LONGER)
end

-- Who holds a post in the committee of a level is somebody, whatever he does: 市委|常委.
local COMMITTEE_OF_LEVEL, POSTS = "委", word_lists.list("post in a committee")

---Whether somebody's post follows the committee of a level: 县委|常委、县总工会主席.
---@param token organizations.Token
---@param before organizations.Token?
---@param source string
---@return boolean
local function is_of_post(token, before, source)
  return token.value.class == "relative" and token.value.suffix == COMMITTEE_OF_LEVEL
    and goes_on_with(source, token.last, POSTS)
    and not (before and before.value.class == "region" and before.last + 1 == token.first)
end

---Whether the last character of a suffix begins another word: 统战|部门, 经审|会议.
---@param tokens organizations.Tokens
---@param index integer of the suffix
---@param source string
---@return boolean
function M.is_other_word(tokens, index, source)
  local token = tokens[index]
  local text, after = token.text, token.last + 1
  return text:sub(-#OFFICE) == OFFICE and source:sub(after, after + #MANY - 1) == MANY
    or text:sub(-#ASSEMBLY) == ASSEMBLY and text ~= UNION
      and source:sub(after, after + #MEETS - 1) == MEETS
      and source:sub(after, after + #DISCUSSES - 1) ~= DISCUSSES
    or begins_longer(source, token.last) or is_of_post(token, tokens[index - 1], source)
end

-- A county and a district have one hospital that bears their name alone, 平谷区|医院, and so has a
-- city of their size.
local HOSPITAL, COUNTIES, CITY = "医院", { ["区"] = true, ["县"] = true, ["旗"] = true }, "市"

---@param suffix string
---@param level string
---@return boolean
function M.is_local_hospital(suffix, level)
  return suffix == HOSPITAL and COUNTIES[level] == true
end

-- What stands between an organization and 工会 that is not its own: 加工厂|自|工会换届以来.
local SINCE = "自"

---Whether 工会 stands behind the name of a union, or of another organization since whose union
---something is said, as the first of the next words.
---@param candidate organizations.Candidate
---@return boolean
local function is_behind_another(candidate)
  local parent = candidate.parents[#candidate.parents]
  if candidate.suffix ~= UNION or not parent then
    return false
  end
  local gap = candidate.text:sub(parent.length + 1, -#UNION - 1)
  return gap == SINCE or gap == "" and parent.kind == "union"
end

-- 成都市、锦江区|两级|工会 are two.
local LEVELS = word_lists.set("number of levels")

-- 蒙阴、费县|两|县总工会 are as many.
local NUMERALS = word_lists.set("numeral of levels")

-- 各区市总工会 makes those beside it any as well: 各区市总工会、开发区工会.
local EACH = "各"

-- The level of a body, and what it may follow: 兰州|新区总工会.
local DIVISION = { region = true, short = true }
local LEVEL = word_lists.set("level")

---Whether a number or another level stands before the level of a body: 三|县总工会, 五省区|总工会,
-- 市县|区总工会.
---@param token organizations.Token
---@param before organizations.Token?
---@param source string
---@return boolean
function M.is_numbered(token, before, source)
  local first, value = token.first, token.value
  if value.class ~= "relative" and not (value.class == "suffix" and value.form == "regional") then
    return false
  end
  while LEVEL[source:sub(first - CHARACTER, first - 1)] do
    first = first - CHARACTER -- 三县 is a word
  end
  local levels = (token.first - first) // CHARACTER
  if levels == 0 and value.class == "suffix" then
    return false
  end
  local is_division = before ~= nil and DIVISION[before.value.class] == true
    and before.last + 1 == token.first
  local lead = source:sub(first - CHARACTER, first - 1)
  return not is_division and lead ~= EACH and levels > (value.class == "suffix" and 1 or 0)
    or NUMERALS[lead] == true
end

---Whether a candidate names a sort of organization, or the trade.
---@param candidate organizations.Candidate
---@param source string
---@return boolean
function M.is_sort(candidate, source)
  if candidate.kind == "union"
    and (LEVELS[candidate.core] or LEVELS[candidate.core:sub(-2 * CHARACTER)]) then
    return true
  end
  if candidate.suffix == "工会" and #candidate.parents == 0
    and (candidate.core == "" and #candidate.divisions > 0 and not candidate.full_division
      or is_first_part(candidate, source)) or is_behind_another(candidate) then
    return true
  end
  local division = candidate.divisions[1]
  return candidate.core == "" and candidate.full_division and SORTS[candidate.suffix] == true
    and candidate.text:sub(1, #division) == division
    and not M.is_local_hospital(candidate.suffix, division:sub(-3))
    and not (candidate.suffix == HOSPITAL and division:sub(-3) == CITY
      and not divisions.is_city(division))
end

---Whether a suffix with nothing but a level before it names a sort: 县医院, 市工会.
---@param suffix string
---@return boolean
function M.is_plain(suffix)
  return SORTS[suffix] == true or suffix == "工会" or suffix == "工会联合会"
end

-- A place has one company for each of these: 市|公交集团, 县|燃气公司.
local SERVICES = word_lists.set("service")

---Whether a company of a level is named after a public service, or a body below such a company:
---市|公交|集团|工会.
---@param tokens organizations.Tokens
---@param from integer index of the first token of the name
---@param index integer index of the suffix
---@return boolean
function M.is_service(tokens, from, index)
  if not SERVICES[tokens[from].text] then
    return false
  end
  for i = from, index - 1 do
    if tokens[i].last + 1 ~= tokens[i + 1].first or tokens[i + 1].value.class ~= "suffix" then
      return false
    end
  end
  return from < index
end

---Whether a body of a level may be named after nothing but a trade: 市|餐饮行业协会.
---@param candidate organizations.Candidate
---@return boolean
function M.is_trade_body(candidate)
  return candidate.kind == "association" or candidate.suffix == "行业党委"
    or candidate.kind == "union" and candidate.suffix ~= "工会"
end

---Whether a candidate that may be a place is one here.
---@param candidate organizations.Candidate
---@param before organizations.Token? the boundary before it
---@return boolean
function M.is_place(candidate, before)
  return candidate.form == "venue" and before ~= nil and PLACE_WORDS[before.text] == true
end

-- People come together for it as well, this year or for the how manyth time, 2024年|职工联谊会: a
-- society has no year.
local GATHERING, SESSIONS = "联谊会", { ["年"] = true, ["届"] = true, ["次"] = true, ["度"] = true }

---Whether what looks like a society was held.
---@param candidate organizations.Candidate
---@param source string
---@return boolean
function M.is_held(candidate, source)
  return candidate.suffix == GATHERING
    and SESSIONS[source:sub(candidate.first - CHARACTER, candidate.first - 1)] == true
end

---Whether quotation marks make it the name of a thing: “爱心超市”, “时间银行”.
---@param candidate organizations.Candidate
---@param source string
---@return boolean
function M.is_quoted(candidate, source)
  return source:sub(candidate.first - 3, candidate.first - 1) == "“"
    and source:sub(candidate.last + 1, candidate.last + 3) == "”"
end

-- The end of a person's name and the word behind it look like a company: 副主席陈|华为|职工.
local FOR = "为"

-- What counts people: 9名|快手.
local COUNTED = { ["名"] = true, ["位"] = true, ["个"] = true }

---Whether the name of a platform tells a person's trade, or is none.
---@param tokens organizations.Tokens
---@param index integer
---@param source string
---@return boolean
function M.is_trade(tokens, index, source)
  local token, before = tokens[index], tokens[index - 1]
  if token.text:sub(-#FOR) == FOR and token.first > 1
    and not (before and before.last + 1 == token.first) then
    return true
  end
  return token.value.kind == "company" and (goes_on_with(source, token.last, RIDER_SEQUELS)
    or COUNTED[source:sub(token.first - #FOR, token.first - 1)] == true)
end

return M
