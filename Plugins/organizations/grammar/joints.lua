-- Joints: words that end a name elsewhere and are a part of it here, 新疆众|和|股份有限公司,
-- 柳河区货车|司机|工会联合会.

local BOUNDARY = require("words.bounds").BEFORE
local data = require("broadsheet.data")
local faculties = require("grammar.faculties")
local going_on = require("words.going_on")
local ownership = require("grammar.ownership")
local word_lists = require("words.word_lists")

local M = {}

-- What stands around 联合 in a company's name at most.
local MAXIMUM_VENTURE = 19

-- What stands between 和 and the legal form of a company that has it in its name.
local MAXIMUM_REST, MAXIMUM_GAP = 12, 6

local ORGANIZATION = { suffix = true, relative = true, name = true }
local PLACE = { region = true, short = true, brand = true }

-- What 和 cannot join to a company behind it: 了解到|和顺新材料有限公司.
local NO_JOINT, AND, LIMITED = word_lists.set("nothing to join"), "和", "有限"

---Whether 和 begins a company's name, since nothing before it can be joined.
---@param tokens organizations.Tokens
---@param link integer index of 和
---@param suffix organizations.Token
---@return boolean
local function begins_name(tokens, link, suffix)
  local before = tokens[link - 1]
  return tokens[link].text == AND and suffix.text:find(LIMITED, 1, true) ~= nil
    and tokens[link + 1].first > tokens[link].last + 1
    and (not before or before.last + 1 == tokens[link].first and NO_JOINT[before.text] == true)
end

-- The divisions before a bureau of two trades.
local DIVISION = { region = true, short = true }

---Whether 和 joins the trades of one bureau: 临江市|农业|和|水利局. Nothing before it is a bureau.
---@param tokens organizations.Tokens
---@param link integer index of 和
---@param suffix organizations.Token
---@return boolean
local function joins_trades(tokens, link, suffix)
  if suffix.value.kind ~= "government" or suffix.value.form ~= "regional"
    or tokens[link].text ~= AND then
    return false
  end
  local i = link - 1
  while i > 0 and tokens[i].value.trade and tokens[i].last + 1 == tokens[i + 1].first do
    i = i - 1
  end
  return i > 0 and i < link - 1 and DIVISION[tokens[i].value.class] == true
    and tokens[i].last + 1 == tokens[i + 1].first
end

-- What 与 joins in the name of a society, and how long the first half of it may be.
local WITH, ASSOCIATION, LONGEST_SUBJECT = "与", "association", 18

---Whether 与 joins what a society of a division is for: 临江市|物流|与|采购协会.
---@param tokens organizations.Tokens
---@param link integer
---@param suffix organizations.Token
---@return boolean
local function joins_subjects(tokens, link, suffix)
  if suffix.value.kind ~= ASSOCIATION or tokens[link].text ~= WITH then
    return false
  end
  local i = link - 1
  while i > 0 and tokens[i].value.class == "generic" do
    i = i - 1
  end
  local gap = i > 0 and tokens[link].first - tokens[i].last - 1 or 0
  return gap > 0 and gap <= LONGEST_SUBJECT and DIVISION[tokens[i].value.class] == true
end

-- One character between a division and 和 is half of a word: 天水羲|和|运输公司.
local CHARACTER = 3

-- Where a name can only begin.
local BEGINS = { comma = true, punct = true, open = true, stop = true }

---Whether one character stands between the beginning of a name and 和, so that nobody is joined to a
---company with a legal form: 、锦|和|商贸有限公司.
---@param tokens organizations.Tokens
---@param link integer
---@param suffix organizations.Token
---@return boolean
local function is_second_character(tokens, link, suffix)
  local before = tokens[link - 1]
  local start = before and before.last + 1 or 1
  return tokens[link].text == AND and suffix.value.form == "legal"
    and tokens[link].first - start == CHARACTER
    and (not before or BEGINS[before.value.class] == true)
end

---Whether 和 is a character of a name: the division before it and the company after it leave it
---no other reading (新疆众|和|股份有限公司).
---@param tokens organizations.Tokens
---@param link integer index of 和
---@param from integer index of the first token taken so far
---@param suffix organizations.Token
---@return boolean
local function is_character(tokens, link, from, suffix)
  if begins_name(tokens, link, suffix) or joins_trades(tokens, link, suffix)
    or joins_subjects(tokens, link, suffix) or is_second_character(tokens, link, suffix)
    or faculties.is_below_university(tokens, link, suffix) then
    return true
  end
  local before = tokens[link - 1]
  local gap = before and tokens[link].first - before.last - 1 or 0
  if gap == CHARACTER and tokens[link].text == AND and DIVISION[before.value.class]
    and suffix.value.kind ~= "government" and suffix.value.kind ~= "party" then
    return true
  end
  return suffix.value.form == "legal" and tokens[from] == suffix
    and suffix.first - tokens[link].last <= MAXIMUM_REST and gap > 0 and gap <= MAXIMUM_GAP
    and (before.value.class == "short" or before.value.class == "brand")
end

-- Words with 和 that places are called by, and what is called after a place: 和平|社区, 和美|小学.
local PEACEFUL = word_lists.set("place that begins with 和")
local OF_A_PLACE = { unit = true, suffix = true }
local BODY = { union = true, party = true }

---Whether 和 begins the name of a place: 柳河市|和|平小学, 和|平社区.
---@param tokens organizations.Tokens
---@param link integer
---@return boolean
local function begins_place(tokens, link)
  local after = tokens[link].text == AND and tokens[link + 1] or nil
  return after ~= nil and OF_A_PLACE[after.value.class] == true
    and not BODY[after.value.kind]
    and PEACEFUL[tokens.source:sub(tokens[link].first, after.first - 1)] == true
end

-- Verbs elsewhere that roads and schools are called by: 柳河市|新建|路街道, 柳河|创新|实验中学.
local ROAD_NAMES = word_lists.set("verb that a road is called by")
local SCHOOL_NAMES = word_lists.set("verb that a school is called by")

-- What stands before such a name.
local BEFORE_SCHOOL = { region = true, short = true, unit = true, generic = true }
local BEFORE_PLACE = { region = true, short = true, unit = true, punct = true, comma = true }

---Whether a verb is the name of a road, or of a school behind the place where it is.
---@param tokens organizations.Tokens
---@param joint integer
---@return boolean
local function names_place(tokens, joint)
  local token = tokens[joint]
  local of_road, of_school = ROAD_NAMES[token.text], SCHOOL_NAMES[token.text]
  if not of_road and not of_school then
    return false
  end
  local before, after = tokens[joint - 1], tokens[joint + 1]
  local adjacent = before and before.last + 1 == token.first
  if of_road and (not before or adjacent and BEFORE_PLACE[before.value.class])
    and going_on.as_road(tokens.source, token.last + 1) then
    return true
  end
  return of_school == true and adjacent and after ~= nil
    and after.first == token.last + 1 and after.value.kind == "school"
    and BEFORE_SCHOOL[before.value.class] == true
end

-- Words for people that a union's name holds, and no name of another body.
local OCCUPATIONS = {}
for _, word in ipairs(data.columns("data/occupations.tsv").word) do
  OCCUPATIONS[word] = true
end

---Whether a word for people stands in the name of their union: 柳河区货车|司机|工会联合会.
---@param tokens organizations.Tokens
---@param from integer index of the first token taken so far
---@param index integer index of the suffix
---@return boolean
local function names_union(tokens, from, index)
  local before = tokens[from - 1]
  return tokens[index].value.kind == "union" and before.last + 1 == tokens[from].first
    and (from == index and OCCUPATIONS[before.text] == true
      or from == index - 1 and OCCUPATIONS[before.text .. tokens[from].text] == true)
end

-- A verb elsewhere, and a word of a company's name: 江州港前湾|联合|码头有限公司.
local JOINT_VENTURE = "联合"

---Whether 联合 is a part of a company's name: its division stands before it, and no organization.
---@param tokens organizations.Tokens
---@param joint integer index of 联合
---@param suffix organizations.Token
---@return boolean
local function is_joint_venture(tokens, joint, suffix)
  if tokens[joint].text ~= JOINT_VENTURE or suffix.value.form ~= "legal"
    or suffix.first - tokens[joint].last > MAXIMUM_VENTURE then
    return false
  end
  for i = joint - 1, 1, -1 do
    local class = tokens[i].value.class
    if class == "short" or class == "brand" then
      return tokens[joint].first - tokens[i].last <= MAXIMUM_VENTURE
        and tokens[joint].first > tokens[i].last + 1
    elseif BOUNDARY[class] or ORGANIZATION[class] or class == "region" then
      return false
    end
  end
  return false
end

-- Verbs elsewhere, and what companies do by their names: 临江市路桥|投资建设|有限公司.
local BUSINESSES = word_lists.set("verb in the name of a company")

---Whether a word for people stands in the name of their association, right behind its place:
---柳河市|船员|服务|协会.
---@param tokens organizations.Tokens
---@param from integer index of the first token taken so far
---@param index integer index of the suffix
---@return boolean
local function names_association(tokens, from, index)
  local place, before = tokens[from - 2], tokens[from - 1]
  return tokens[index].value.kind == "association" and from >= index - 1
    and OCCUPATIONS[before.text] == true and before.last + 1 == tokens[from].first
    and place ~= nil and PLACE[place.value.class] == true and place.last + 1 == before.first
end

---Whether a verb says what a company does: its place or brand stands before it, and between it and
---the legal form nothing but trades.
---@param tokens organizations.Tokens
---@param from integer index of the first token taken so far
---@param index integer index of the suffix
---@return boolean
local function is_business(tokens, from, index)
  local joint = tokens[from - 1]
  if not BUSINESSES[joint.text] or tokens[index].value.form ~= "legal"
    or not ownership.runs_on(tokens, from, index) then
    return false
  end
  for i = from - 2, 1, -1 do
    local class = tokens[i].value.class
    if PLACE[class] then
      return joint.first - tokens[i].last <= MAXIMUM_VENTURE
    elseif BOUNDARY[class] or ORGANIZATION[class] then
      return false
    end
  end
  return false
end

---Whether a word at which names end is a part of the one that a suffix ends.
---@param tokens organizations.Tokens
---@param from integer index of the first token taken so far, behind the word
---@param index integer index of the suffix
---@return boolean
function M.is_part(tokens, from, index)
  local joint, suffix = from - 1, tokens[index]
  if tokens[joint].value.class == "link" then
    return begins_place(tokens, joint) or is_character(tokens, joint, from, suffix)
      or faculties.joins_subjects(tokens, joint, index)
  end
  return names_union(tokens, from, index) or names_association(tokens, from, index)
    or ownership.serves(tokens, from, index)
    or is_joint_venture(tokens, joint, suffix) or is_business(tokens, from, index)
    or names_place(tokens, joint)
end

return M
