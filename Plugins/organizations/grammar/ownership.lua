-- Ownership: what runs together with the organization before it, and what is another one.

local word_lists = require("words.word_lists")

local M = {}

-- The offices of a state administration in a division bear its name: 国家税务总局|临江区税务局.
local STATE = "国家"

-- A committee's is its own, and no part of the committee.
local GOVERNMENT = "政府"

-- The office of an administration (安全监察局|临江局); by itself the word names a builder (三局).
local OFFICE = "局"

-- Whatever has one, it is a part of it.
local BRANCH = "办事处"

-- A bureau that has become a company: 石油管理局|有限公司.
local LIMITED = "有限"

-- What a site may be named after: 柳河中学|项目部, 柳河文化中心|项目部.
local SITE, BUILT, VENUE = "site", { school = true, hospital = true }, "venue"

-- A builder's bureau has its own (三局|南方|分局).
local BRANCH_OFFICE = "分局"

local BODY = { union = true, government = true, party = true }

-- People after whom institutions are named, and the kinds of such institutions.
local SERVED = word_lists.set("served")
local SERVED_LENGTHS = word_lists.lengths("served")
local SERVING = { other = true, school = true, hospital = true, association = true }

---@param list string kinds, separated by spaces
---@return table<string, boolean>
local function set(list)
  local kinds = {}
  for kind in list:gmatch("%a+") do
    kinds[kind] = true
  end
  return kinds
end

-- What an organization of a kind may have below it, so that the names run together.
local OWNS = {
  union = set("union other school association hospital"),
  government = set("union government party school hospital association other"),
  party = set("union government party school other"),
  company = set("union party company hospital school bank other association media"),
  bank = set("union party company bank school other association"),
  hospital = set("union party hospital school other association"),
  school = set("union party school hospital media other association"),
  association = set("union party association school other"),
  media = set("union party media company"),
  other = set("union party other"),
}

---Whether a name ends at an earlier organization instead of going on through it.
---@param tokens organizations.Tokens
---@param index integer the earlier organization
---@param from integer index of the first token taken so far
---@param suffix organizations.Token
---@return boolean
function M.ends_at(tokens, index, from, suffix)
  local earlier, first = tokens[index], tokens[from]
  if suffix.text == BRANCH or suffix.text == OFFICE and earlier.value.kind == "government"
    or suffix.value.form == SITE and (BUILT[earlier.value.kind] or earlier.value.form == VENUE)
    or suffix.text == BRANCH_OFFICE and earlier.value.kind == "company"
      and earlier.text:sub(-#OFFICE) == OFFICE then
    return false
  end
  if first == suffix and suffix.value.form == "legal" and earlier.last + 1 == suffix.first
    and not BODY[earlier.value.kind] or earlier.text:sub(-#OFFICE) == OFFICE
      and first == suffix and suffix.text:find(LIMITED, 1, true) then
    return false
  end
  if not OWNS[earlier.value.kind][suffix.value.kind]
    or earlier.last + 1 == first.first and (first.value.class == "relative"
      or earlier.value.kind == "party" and first.text == GOVERNMENT) then
    return true -- 市委|市政府, 镇党委|政府
  end
  return first ~= suffix and BODY[earlier.value.kind]
    and earlier.text:sub(1, #STATE) ~= STATE and first.value.class == "region"
    and first.first == earlier.last + 1 and suffix.value.form == "regional"
end

-- What an institution does, which its name holds: 职工法律|援助|站.
local DEEDS = word_lists.set("deed of an institution")

-- How much of a name may stand between the people and its suffix; one character for a level.
local MAXIMUM_SERVICE, CHARACTER = 24, 3
local LEVELS = word_lists.set("level")

-- Whose institution it can be.
local OWNERS = { region = true, short = true, relative = true, suffix = true }

---Whether the owner of an institution stands directly before the people it serves: 县|职工.
---@param tokens organizations.Tokens
---@param i integer index of the word for the people
---@return boolean
local function is_of_owner(tokens, i)
  local before, first = tokens[i - 1], tokens[i].first
  local last = before and before.last or 0
  if last + 1 == first then
    return before ~= nil and OWNERS[before.value.class] == true
  end
  return last + 1 + CHARACTER == first and LEVELS[tokens.source:sub(last + 1, first - 1)] == true
    and (not before or not OWNERS[before.value.class])
end

---Whether the people that an institution serves, behind its owner, or what it does for them, is
---part of its name: 县|职工|法律|援助|站.
---@param tokens organizations.Tokens
---@param i integer index of the word
---@param suffix organizations.Token
---@return boolean
local function is_in_service(tokens, i, suffix)
  while DEEDS[tokens[i].text] or tokens[i].value.class == "generic" do
    i = i - 1
    if i == 0 or suffix.first - tokens[i].last > MAXIMUM_SERVICE then
      return false
    end
  end
  return SERVED[tokens[i].text] == true and suffix.first - tokens[i].last <= MAXIMUM_SERVICE
    and is_of_owner(tokens, i)
end

---Whether a name, behind its division or with no more than the level before it, begins with the
---people that it serves: 临江市|职工医疗服务中心, 县|职工法律援助站.
---@param core string
---@return boolean
function M.is_served(core)
  local behind_level = LEVELS[core:sub(1, CHARACTER)] and CHARACTER
  for i = 1, #SERVED_LENGTHS do
    local length = SERVED_LENGTHS[i]
    if SERVED[core:sub(1, length)]
      or behind_level and SERVED[core:sub(behind_level + 1, behind_level + length)] then
      return true
    end
  end
  return false
end

---Whether nothing but trades runs on from the word before to the suffix, without a gap.
---@param tokens organizations.Tokens
---@param from integer index of the first token behind the word
---@param index integer index of the suffix
---@return boolean
function M.runs_on(tokens, from, index)
  for i = from, index do
    if tokens[i - 1].last + 1 ~= tokens[i].first
      or i < index and tokens[i].value.class ~= "generic" then
      return false
    end
  end
  return true
end

---Whether a word for people is part of the name after all: 职工|服务中心.
---@param tokens organizations.Tokens
---@param from integer index of the first token taken so far
---@param index integer index of the suffix
---@return boolean
function M.serves(tokens, from, index)
  local text = tokens[from - 1].text
  if not SERVED[text] and not DEEDS[text] or not SERVING[tokens[index].value.kind] then
    return false
  elseif is_in_service(tokens, from - 1, tokens[index]) then
    return true
  end
  return SERVED[text] == true and M.runs_on(tokens, from, index)
end

return M
