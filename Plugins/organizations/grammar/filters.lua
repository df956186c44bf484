-- What looks like a name and is none: sorts, trades, places, suffixes out of place.

local divisions = require("words.divisions")
local misplaced = require("grammar.misplaced")
local regex = require("broadsheet.regex")
local word_lists = require("words.word_lists")

local M = {}

local CHARACTER = 3

-- Something happens there: the name is a place.
local PLACE_WORDS = word_lists.set("place word")

-- With only a division before it, such a word names a sort: 湖北省医院, 北京市工厂.
local SORTS = word_lists.set("sort")

-- After 工会 these make it a word of the trade: 北京市工会工作.
local TRADE_SEQUELS = word_lists.sequels("union sequel")

-- 工会组织 is a noun before these, and else the union organizes something.
local ORGANIZES, NOUN_SEQUELS = "组织", word_lists.sequels("after the noun 工会组织")

-- Who works for a union, 校工会|工作人员, is of one that is told.
local STAFF = "工作人员"

-- Behind another body of its owner it is no noun: 公司团委、|工会|组织.
local BESIDE_BODY = regex.new("(?:" .. word_lists.any("own body") .. ")[、和]$")
local GLANCE = 24

-- What such a body has, 工会组织的|作用; else the union has organized what follows: 工会组织的|比赛.
local OF_THE_NOUN =
  regex.new("\\G的[^，。；、]{0,6}?" .. word_lists.any("what the noun 工会组织 has"))

---Whether a union's name is the first part of a word for what unions have: 北京市工会|工作.
---@param candidate organizations.Candidate
---@param source string
---@return boolean
local function is_first_part(candidate, source)
  local last = candidate.last
  if not misplaced.goes_on_with(source, last, TRADE_SEQUELS)
    or candidate.core ~= "" and source:sub(last + 1, last + #STAFF) == STAFF then
    return false
  end
  local organizes = source:sub(last + 1, last + #ORGANIZES) == ORGANIZES
    and (candidate.core ~= ""
      or BESIDE_BODY:test(source:sub(math.max(1, candidate.first - GLANCE), candidate.first - 1)))
  last = last + #ORGANIZES
  return not organizes or misplaced.goes_on_with(source, last, NOUN_SEQUELS)
    or OF_THE_NOUN:find(source, last + 1) ~= nil
end

-- What a union has none of is a union: 总工会|工会工作.
local UNION = "工会"

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
local BELOW = word_lists.set("unions below another")

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
  return BELOW[gap] or gap == "" and parent.kind == "union"
end

-- 成都市、锦江区|两级|工会 are two.
local LEVELS = word_lists.set("number of levels")

-- A division has many of these: 柳河区|基层|工会.
local MANY_OF_A_PLACE = word_lists.set("unions that a place has many of")

---Whether what stands between a place and 工会 makes it any of many there.
---@param middle string
---@return boolean
function M.are_many(middle)
  return MANY_OF_A_PLACE[middle] == true
end

-- 三省一市|总工会, 两地|工会, 七厂家|工会: how many places or houses they are of, and no name.
local OF_SEVERAL = regex.new("[一二两三四五六七八九十几]+(?:[省市县州地]|厂家"
  .. "|[省市县区州][一二两三四五六七八九十几]+[省市县区州])总?工会$")

-- 局机关|工会: whose it is, nobody says.
local OWNERLESS = word_lists.set("union without an owner")

---Whether a candidate names a sort of organization, or the trade.
---@param candidate organizations.Candidate
---@param source string
---@return boolean
function M.is_sort(candidate, source)
  if candidate.kind == "union"
    and (LEVELS[candidate.core] or LEVELS[candidate.core:sub(-2 * CHARACTER)]
      or candidate.suffix == "工会" and MANY_OF_A_PLACE[candidate.core]
      or OF_SEVERAL:test(candidate.text) or OWNERLESS[candidate.text]) then
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

-- What is in or before a house makes a place of it: 远山队餐厅|内.
local INSIDES = word_lists.set("inside of a place")

-- Who goes somewhere to see how things are done there visits those who do them, up to a stop:
-- 来到临河市图书馆|参观.
local WAYS, VISITS = word_lists.set("way to a house"), regex.new(word_lists.any("visit of a house"))
local FARTHEST_VISIT = 30 * CHARACTER

---Whether a house is visited, and so more than the place of something.
---@param candidate organizations.Candidate
---@param before organizations.Token
---@param source string
---@return boolean
local function is_visited(candidate, before, source)
  if not WAYS[before.text] then
    return false
  end
  local rest = source:sub(candidate.last + 1, candidate.last + FARTHEST_VISIT)
  local stop = rest:find("。", 1, true) or rest:find("，", 1, true) or #rest + 1
  return VISITS:test(rest:sub(1, stop - 1))
end

---Whether a candidate that may be a place is one here.
---@param candidate organizations.Candidate
---@param before organizations.Token? the boundary before it
---@param source string
---@return boolean
function M.is_place(candidate, before, source)
  local last = candidate.last
  return candidate.form == "venue" and (before ~= nil and PLACE_WORDS[before.text] == true
      and not is_visited(candidate, before, source)
    or INSIDES[source:sub(last + 1, last + CHARACTER)] == true
    or INSIDES[source:sub(last + 1, last + 2 * CHARACTER)] == true)
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

-- But for what is founded: “东湾工会联合会”|揭牌.
local DONE_TO_ONE = word_lists.set("done to an organization")

-- “遇见医院·爱上健康”: the first half of a motto.
local MOTTO_GOES_ON = regex.new("\\G[·•，　 ][^“”。]{2,16}”")

---Whether quotation marks make it the name of a thing: “爱心超市”, “时间银行”.
---A company's legal form tells that it is none.
---@param candidate organizations.Candidate
---@param source string
---@return boolean
function M.is_quoted(candidate, source)
  local last = candidate.last + CHARACTER
  if candidate.form == "legal"
    or source:sub(candidate.first - CHARACTER, candidate.first - 1) ~= "“" then
    return false
  end
  return source:sub(candidate.last + 1, last) == "”"
    and not DONE_TO_ONE[source:sub(last + 1, last + 2 * CHARACTER)]
    or MOTTO_GOES_ON:find(source, candidate.last + 1) ~= nil
end

return M
