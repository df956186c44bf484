-- Suffixes and names that are none where they stand: parts of longer words, several, the trade of a
-- person.

local together = require("grammar.together")
local word_lists = require("words.word_lists")

local M = {}

local CHARACTER = 3

-- 工会议程 has the union in it.
local UNION = "工会"

local STOP, INNER = { class = "stop" }, { class = "inner" }

-- A platform's name before these is the trade of a person: 美团骑手.
local RIDER_SEQUELS = word_lists.sequels("rider sequel")

---Whether one of some words follows.
---@param source string
---@param last integer byte before them
---@param sequels organizations.Sequels
---@return boolean
function M.goes_on_with(source, last, sequels)
  local words, lengths = sequels.words, sequels.lengths
  for i = 1, #lengths do
    if words[source:sub(last + 1, last + lengths[i])] then
      return true
    end
  end
  return false
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
local TOTALS = word_lists.sequels("total")

-- Words that only begin like these: 区总|计划开班.
local NO_TOTALS = word_lists.sequels("no total")

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

---Whether a clipped suffix goes on as another word.
---@param token organizations.Token
---@param source string
---@return boolean
local function is_total(token, source)
  return token.value.form == "short" and M.goes_on_with(source, token.last, TOTALS)
    and not M.goes_on_with(source, token.last, NO_TOTALS)
end

---Turns suffixes that cannot stand where they stand into boundaries: 党委 without a division
---before it, 市总 that goes on as another word (市|总量).
---@param tokens organizations.Tokens
---@param source string
function M.drop(tokens, source)
  together.read(tokens, source)
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

-- 统战部 is one office, 统战部门 are many; a committee meets, 经审会|议, but for those that discuss
-- something (居委会|议事).
local OFFICE, MANY, ASSEMBLY, MEETS, DISCUSSES = "部", "门", "会", "议", "议事"

-- Words that begin with the last character of a suffix, 消防救援|队伍, and words that only look so.
local LONGER, NO_LONGER = word_lists.sequels("longer word"), word_lists.sequels("no longer word")

---Whether a suffix and the words behind it make another word: 救援|队伍, but 救援队|员工.
---@param source string
---@param last integer of the suffix
---@return boolean
local function begins_longer(source, last)
  local before = last - CHARACTER
  return M.goes_on_with(source, before, LONGER) and not M.goes_on_with(source, before, NO_LONGER)
end

-- Who sits in an assembly, 区人大|代表, 县政协|委员.
local SEATED = { ["人大"] = "代表", ["政协"] = "委员" }

---Whether a body's name is the beginning of what its members are called.
---@param token organizations.Token
---@param source string
---@return boolean
local function is_of_members(token, source)
  local suffix = token.value.class == "relative" and token.value.suffix or token.text
  local member = SEATED[suffix or ""]
  return member ~= nil and source:sub(token.last + 1, token.last + #member) == member
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
    or begins_longer(source, token.last)
    or is_of_members(token, source)
end

-- What is being built is nobody yet: 柳河医院|项目工地.
local BUILT = { hospital = true, school = true }
local SITES = word_lists.sequels("site of a building")

-- Where a government sits is a place: 市政府|会议中心.
local GOVERNMENT, SEATS = "政府", word_lists.sequels("seat of a government")

-- Where one had its seat once is a museum: 东湾县委|机关旧址.
local FORMER = word_lists.sequels("former seat")

---Whether a hospital or a school is what a site is named after, a government what its house is, or
---any body what the house is where it was.
---@param token organizations.Token
---@param source string
---@return boolean
function M.is_house(token, source)
  return BUILT[token.value.kind] == true and M.goes_on_with(source, token.last, SITES)
    or token.text:sub(-#GOVERNMENT) == GOVERNMENT and M.goes_on_with(source, token.last, SEATS)
    or M.goes_on_with(source, token.last, FORMER)
end

-- 蒙阴、费县|两|县总工会 are as many.
local NUMERALS = word_lists.set("numeral of levels")

-- What counts them, 11个|区法院, and whose they are: 同级|区总工会.
local EACH_OF, SAME_LEVEL = "个", "同级"

-- 各区市总工会 makes those beside it any as well: 各市县总工会、高新区工会.
local EACH, PREFECTURE = "各", "州"

-- The level of a body, and what it may follow: 兰州|新区总工会.
local DIVISION = { region = true, short = true }
local LEVEL = word_lists.set("level")

-- Other levels before that of a body, as a list of all: 各市、|区总工会, 各县（市）、|区总工会.
local COMMA, BESIDE = "、", { ["、"] = true, ["（"] = true, ["）"] = true }

---Whether a body of a level is that of any, since other levels stand before it behind 各.
---@param token organizations.Token
---@param source string
---@return boolean
local function is_one_of_each(token, source)
  local at = token.first - CHARACTER
  local character = source:sub(at, at + CHARACTER - 1)
  if token.value.class ~= "relative" or character ~= COMMA then
    return false
  end
  while LEVEL[character] or BESIDE[character] do
    at = at - CHARACTER
    character = source:sub(at, at + CHARACTER - 1)
  end
  return character == EACH
end

---Whether a number or another level stands before the level of a body: 三|县总工会, 五省区|总工会,
-- 市县|区总工会.
---@param token organizations.Token
---@param before organizations.Token?
---@param source string
---@return boolean
function M.is_numbered(token, before, source)
  local first, value = token.first, token.value
  if is_one_of_each(token, source) then
    return true
  elseif value.class ~= "relative"
    and not (value.class == "suffix" and value.form == "regional") then
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
  local is_any = lead ~= EACH
    and source:sub(token.first - CHARACTER, token.first - 1) ~= PREFECTURE
  return not is_division and is_any and levels > (value.class == "suffix" and 1 or 0)
    or not is_division and NUMERALS[lead] == true or lead == EACH_OF -- but 二七区
    or source:sub(first - #SAME_LEVEL, first - 1) == SAME_LEVEL
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
  return token.value.kind == "company" and (M.goes_on_with(source, token.last, RIDER_SEQUELS)
    or COUNTED[source:sub(token.first - #FOR, token.first - 1)] == true)
end

return M
