-- Plausibility: unknown words that stand before a suffix and make no name, 要去|医院, 学会|了.

local divisions = require("words.divisions")
local regex = require("broadsheet.regex")
local text = require("broadsheet.text")
local word_lists = require("words.word_lists")

local M = {}

-- After these a sort of organization follows: 一家|服饰公司.
local ONE_OF_MANY = word_lists.set("one of many")

-- Words of a sentence, hardly ever of a name.
local SPOKEN = word_lists.set("spoken")

-- A word of names in which one of them stands: 育才|中学.
local TALENT = "育才"

-- Where something happens: 下|果园, 进|工厂.
local DIRECTIONS = word_lists.set("direction")

-- Where somebody goes, in a headline: “送法”|进砖|厂.
local MOVES, CUT_VERB = { ["进"] = true, ["到"] = true, ["回"] = true, ["去"] = true }, 6

-- Within a time or a place, before any sort: 试用期内|公司.
local INSIDE = word_lists.set("inside")

-- Where a unit works: 井下|作业公司.
local SITES = word_lists.set("site of work")

-- When something happens: 首日|工会送暖.
local TIMES = word_lists.set("time")

-- What is held for the how manyth time is a congress or a class: 第五次|工会会员代表大会,
-- 第二期|工会主席培训班.
local SESSION, ORDINAL = regex.new("第[一二三四五六七八九十0-9]+[次届期批轮]$"), "第"

-- To learn something is no society, least of all behind those who do: 女工|学会“包粽子”.
local LEARNING, LEARNERS = "学会", word_lists.list("learner")

-- What a union does or has, and no name: 工会|工作服务企业经营.
local NO_NAMES = word_lists.set("no name")

-- What people come together for: 相亲局; by itself a number makes it a builder (三局).
local GATHERING = "局"
local NUMBERED = word_lists.set("number of a builder")

---@param words string
---@return string
local function last_character(words)
  return words:sub(-3)
end

-- What the people of a site build there.
local BUILT = regex.new(word_lists.any("built at a site") .. "$")

-- What is done there says enough: 柳河水库增容|工程项目部.
local WORKS = "工程"

local COMPANY = "company"

-- The shortest name of a site in bytes: 九标.
local MINIMUM_BUILT = 6

-- A company with its full legal form stands by itself, and its site is no part of the name.
local LEGAL = "有限公司"

-- Directly behind a company a site is named by two to eight characters, but for words that say
-- which of several: 中铁九局|柳河东站广场|项目部, 三公司|柳泉|项目部, 远山公司|各|项目部. So it is behind the
-- place where it lies: 西宁|柳泉|项目部.
local MAXIMUM_SITE = 24

-- Behind the name of a builder a site may have any name: 中交|远山|项目部.
local BUILDERS = regex.new("^" .. word_lists.any("name of a builder"))
local OF_SEVERAL = regex.new(word_lists.any("site of several"))

---Whether a site is named after what is built there, or as one of its company's.
---@param candidate organizations.Candidate
---@param cut boolean? whether words of the text were cut off in front of it
---@return boolean
function M.is_site(candidate, cut)
  local core, length = candidate.core, 0
  for _, parent in ipairs(candidate.parents) do
    if parent.suffix:sub(-#LEGAL) == LEGAL then
      return false
    end
    local owner = parent.length - #parent.suffix
    local named = parent.kind == COMPANY and (owner >= MINIMUM_BUILT
      or owner > 0 and NUMBERED[candidate.text:sub(owner - 2, owner)])
    length = named and parent.length or length
  end
  if not cut and #candidate.divisions > 0 and #candidate.parents == 0 and #core >= MINIMUM_BUILT
    and #core <= MAXIMUM_SITE and not OF_SEVERAL:test(core) then
    return true
  end
  local name = length > 0 and candidate.text:sub(length + 1, -#candidate.suffix - 1) or ""
  if #name >= MINIMUM_BUILT and #name <= MAXIMUM_SITE and not OF_SEVERAL:test(name) then
    return true
  end
  return #core >= MINIMUM_BUILT
    and (candidate.suffix:sub(1, #WORKS) == WORKS or BUILT:test(core)
      or #core > MINIMUM_BUILT and BUILDERS:test(core))
end

---Whether what stands before the name says that it is a sort.
---@param before organizations.Token?
---@return boolean
function M.is_one_of_many(before)
  return before ~= nil and ONE_OF_MANY[before.text] == true
end

-- What a headline counts without a measure: 柳河|一|合作社.
local ONE, COUNTED_BY_ONE = "一", word_lists.set("counted by one")

---Whether a name is a headline's count of one of its sort.
---@param candidate organizations.Candidate
---@return boolean
function M.is_one(candidate)
  return COUNTED_BY_ONE[candidate.suffix] == true and candidate.core:sub(-#ONE) == ONE
end

-- A sum of those that a list names, and what it sums up: 白岭、柳沟、东坪|四矿.
local NUMERAL = "[两三四五六七八九十]$"
local ENDS_IN_SUM = regex.new(NUMERAL)
local SUM = regex.new("(?<listed>(?:\\p{Han}{1,6}、)+)\\p{Han}{1,3}(?!第)\\p{Han}"
  .. "(?<sum>" .. NUMERAL .. ")")

-- How much of a text the names before a sum may take.
local MAXIMUM_LIST = 240

---Whether a name ends with a sum of the names of the list that it closes.
---@param candidate organizations.Candidate
---@param source string
---@return boolean
function M.is_sum(candidate, source)
  if not ENDS_IN_SUM:test(candidate.core) then
    return false
  end
  local first = utf8.offset(source, 0, math.max(candidate.first - MAXIMUM_LIST, 1))
  local found = SUM:exec(source:sub(first, candidate.last - #candidate.suffix))
  local _, others = (found and found.listed or ""):gsub("、", "")
  return found ~= nil and others + 1 == text.number(found.sum)
end

-- 是家老厂: what counts one stands without a number behind these.
local IS_OR_HAS = { ["是"] = true, ["有"] = true }
local MEASURES = word_lists.set("measure")

---Whether a measure without a number makes it one of its sort: 是|家|老厂.
---@param candidate organizations.Candidate
---@param before organizations.Token?
---@return boolean
function M.is_measured(candidate, before)
  return before ~= nil and IS_OR_HAS[before.text] == true
    and MEASURES[candidate.core:sub(1, 3)] == true
end

---Whether people stand before 学会, who learn something.
---@param candidate organizations.Candidate
---@return boolean
local function is_learnt(candidate)
  local before = candidate.text:sub(1, -#LEARNING - 1)
  for i = 1, #LEARNERS do
    local word = LEARNERS[i]
    if before:sub(-#word) == word then
      return true
    end
  end
  return false
end

-- Half of a motto, “清凉一夏·|工会|同行”, and which of several a place is: 第三个|教学点.
local SLOGAN, COUNTED_PLACE = "·工会", regex.new("^第[一二三四五六七八九十0-9]+[个处家所]")

---Whether a suffix is a verb behind those who learn, or a part of the word for a union's congress:
---女工|学会“包粽子”, 远山公司第五次|工会会员代表大会.
---@param candidate organizations.Candidate
---@return boolean
function M.is_misread(candidate)
  if candidate.text:sub(-#SLOGAN) == SLOGAN or COUNTED_PLACE:test(candidate.text) then
    return true
  end
  if candidate.suffix == LEARNING then
    return is_learnt(candidate)
  end
  return candidate.kind == "union" and candidate.core:find(ORDINAL, 1, true) ~= nil
    and SESSION:test(candidate.core)
end

-- What works and shops make or sell, which names nobody: 核桃|加工厂.
local WARES = word_lists.set("ware")

---Whether nothing but a ware stands before the suffix of a works or a shop.
---@param candidate organizations.Candidate
---@return boolean
function M.is_of_ware(candidate)
  return candidate.kind == "company" and candidate.form ~= "legal"
    and WARES[candidate.core] == true
end

---Whether the unknown words before a suffix are those of a sentence.
---@param candidate organizations.Candidate
---@param source string
---@return boolean
function M.is_common(candidate, source)
  local core = candidate.core
  if candidate.suffix == LEARNING then
    return true
  elseif #core == CUT_VERB and MOVES[core:sub(1, 3)] and not divisions.shorts[core]
    and not divisions.counties[core] then
    return true
  elseif candidate.suffix == GATHERING and not NUMBERED[last_character(core)] then
    return true
  elseif INSIDE[last_character(core)] or NO_NAMES[core] then
    return true
  elseif DIRECTIONS[last_character(core)] and candidate.form ~= "legal" and not SITES[core] then
    return true
  elseif candidate.kind == "union" and TIMES[last_character(core)]
    and not divisions.counties[core] and not candidate.branded then
    return true
  elseif source:sub(candidate.last + 1, candidate.last + 3) == "们" then
    return true
  end
  for _, code in utf8.codes(core:gsub(TALENT, "")) do
    if SPOKEN[utf8.char(code)] then
      return true
    end
  end
  return false
end

return M
