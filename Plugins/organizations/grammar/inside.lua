-- What stands between the left edge of a name and its suffix, and whether that makes a name.

local administration = require("words.divisions")
local location = require("grammar.location")
local word_lists = require("words.word_lists")

local M = {}

local HEADLESS = { suffix = true, generic = true, unit = true, stop = true }
local NESTING = { suffix = true, relative = true, name = true }
local BODY = { union = true, government = true, party = true, association = true }
local DIVISION = { region = true, short = true }

-- A brand has two to four characters.
local BRAND_BYTES = 6

-- A public body without a division is one by a suffix of this many bytes: 司法局, not 政府; behind a
-- verb by a longer one: 由清江|快递行业工会联合会.
local TELLING, FEDERATION = 9, 21

-- Two characters that are words by themselves make a name: 大|新|镇.
local CHARACTER = 3

---Whether a word for a town follows a word that makes a name of it: 港口|镇|总工会, 机场|街道, but
---城乡|街道 is none.
---@param tokens organizations.Tokens
---@param i integer index of the word for a town
---@param from integer
---@param index integer index of the suffix
---@return boolean
local function is_town(tokens, i, from, index)
  if not location.TOWNS[tokens[i].text] or not BODY[tokens[index].value.kind] then
    return false
  elseif i == from + 2 then
    return #tokens[from].text == CHARACTER and #tokens[from + 1].text == CHARACTER
  end
  local word = tokens[i - 1].value
  return i == from + 1 and (word.trade == true or word.class == "suffix"
    and word.kind == "company" and word.form ~= "legal")
end

-- What a school has for each of its subjects, and what each has one of.
local UNION = "工会"
local FACULTIES = { ["系"] = true, ["学院"] = true }

---Whether a faculty says what it teaches, and a union is its own: 机电|系|工会.
---@param tokens organizations.Tokens
---@param i integer index of the word for a faculty
---@param from integer
---@param index integer index of the suffix
---@return boolean
local function is_faculty(tokens, i, from, index)
  return i > from and i < index and FACULTIES[tokens[i].text] == true
    and tokens[i - 1].value.class == "generic" and tokens[index].text:sub(-#UNION) == UNION
end

---Whether anything tells this organization from others of its sort.
---@param tokens organizations.Tokens
---@param first integer position at which to begin
---@param from integer index of the first token at or after it
---@param index integer index of the suffix
---@return boolean
function M.is_named(tokens, first, from, index)
  for i = from, index do
    local entry = tokens[i].value
    if tokens[i].first > first or not HEADLESS[entry.class]
      or i > from and (entry.form == "branch" and tokens[i - 1].value.trade
        or is_town(tokens, i, from, index))
      or is_faculty(tokens, i, from, index)
      or entry.zone and (BODY[tokens[index].value.kind] or tokens[index].text == "局"
        or tokens[index].value.form == "legal" and i < index - 1) then
      return true
    end
    first = tokens[i].last + 1
  end
  return false
end

---Whether suffixes alone make up the name (公司工会).
---@param tokens organizations.Tokens
---@param from integer
---@param index integer
---@return boolean
function M.only_suffixes(tokens, from, index)
  for i = from, index do
    if tokens[i].value.class ~= "suffix" then
      return false
    end
  end
  return true
end

---Whether trades alone stand before the suffix: 建材|工会, 机电|安装|分公司.
---@param tokens organizations.Tokens
---@param from integer
---@param index integer
---@return boolean
function M.only_trades(tokens, from, index)
  for i = from, index - 1 do
    if not tokens[i].value.trade or tokens[i].last + 1 ~= tokens[i + 1].first then
      return false
    end
  end
  return from < index
end

---@class organizations.Parent an organization inside the name of another, at its beginning
---@field length integer in bytes
---@field kind string
---@field form string
---@field suffix string
---@field known string? its canonical name when it is known by name

---Whether a company's name is a word in that of a school: 中国石油|大学.
---@param token organizations.Token
---@param suffix organizations.Token
---@return boolean
local function is_word_of_school(token, suffix)
  return suffix.value.kind == "school" and token.value.class == "name"
    and token.value.kind == "company"
end

-- What stands before an organization to name a party's committee in it: 共青团|远山公司|委员会.
local PARTIES = word_lists.set("party")

-- What the people of a site build is none of theirs: 远山公司|柳河中学|项目部.
local SITE, BUILT, VENUE = "site", { school = true, hospital = true }, "venue"

---The organizations inside, from left to right.
---@param tokens organizations.Tokens
---@param edge organizations.Edge
---@param index integer
---@return organizations.Parent[]
function M.parents(tokens, edge, index)
  local parents, head = {}, tokens[edge.from]
  if head.first == edge.first and PARTIES[head.text] then
    return parents
  end
  local is_site = tokens[index].value.form == SITE
  for i = edge.from, index - 1 do
    local token = tokens[i]
    if NESTING[token.value.class] and not is_word_of_school(token, tokens[index])
      and not (is_site and (BUILT[token.value.kind] or token.value.form == VENUE)) then
      parents[#parents + 1] = {
        known = token.value.class == "name" and token.value.name or nil,
        length = token.last - edge.first + 1, kind = token.value.kind,
        form = token.value.form or "named", suffix = token.text,
      }
    end
  end
  return parents
end

-- A county without its kind: 临浦|法院.
local COUNTY_BYTES = 6

-- A zone whose name no list holds: 江北|新区总工会.
local ZONE = "新区"

-- Suffixes that begin with the sort of division that they belong to: 柳河|镇政府.
local OWN_UNIT = { ["镇"] = true, ["乡"] = true, ["村"] = true }

---Whether a suffix says itself what it belongs to.
---@param suffix organizations.Token
---@return boolean
local function has_own_unit(suffix)
  return suffix.value.form == "regional" and OWN_UNIT[suffix.text:sub(1, 3)] == true
end

---Whether a brand and its trade stand before the suffix, 柳河|化工|团委: a company's short name.
---@param tokens organizations.Tokens
---@param edge organizations.Edge
---@param index integer index of the suffix
---@return boolean
function M.is_brand_and_trade(tokens, edge, index)
  local trade = tokens[index - 1]
  local brand = trade and trade.first - edge.first or 0
  return edge.from == index - 1 and trade.value.trade == true
    and trade.last + 1 == tokens[index].first and brand >= BRAND_BYTES and brand <= 2 * BRAND_BYTES
end

---Whether a brand, its trade and the name of a part of town stand before the suffix of an outlet:
---迅达|快递|东门桥|网点.
---@param tokens organizations.Tokens
---@param edge organizations.Edge
---@param index integer
---@return boolean
function M.is_outlet(tokens, edge, index)
  local trade = tokens[edge.from]
  local brand, last = trade.first - edge.first, trade.last
  if not trade.value.trade or brand < BRAND_BYTES or brand > 2 * BRAND_BYTES then
    return false
  end
  for i = edge.from + 1, index do
    if tokens[i].first > last + 1 or DIVISION[tokens[i].value.class] then
      return true
    end
    last = tokens[i].last
  end
  return false
end

-- Behind these stands who does something: 由|柳河科学城总工会|主办.
local ACTORS = word_lists.set("before who acts")

---Whether a public body has something before its suffix that it can belong to.
---@param tokens organizations.Tokens
---@param edge organizations.Edge
---@param index integer
---@return boolean
function M.has_owner(tokens, edge, index)
  for i = edge.from, index - 1 do
    local entry = tokens[i].value
    if DIVISION[entry.class] or NESTING[entry.class] or entry.class == "brand"
      or entry.division then
      return true
    end
  end
  if BODY[tokens[index].value.kind] and M.is_brand_and_trade(tokens, edge, index) then
    return true
  end
  local is_county = edge.first + COUNTY_BYTES == tokens[index].first
    and administration.counties[tokens.source:sub(edge.first, edge.first + COUNTY_BYTES - 1)]
  local firm = not edge.before or edge.before.value.class ~= "stop" or ACTORS[edge.before.text]
  local zone = tokens[index].text:sub(1, #ZONE) == ZONE and edge.first < tokens[index].first
  local core = tokens[index].first - edge.first
  return zone or is_county or has_own_unit(tokens[index]) or firm and #tokens[index].text >= TELLING
    or #tokens[index].text >= FEDERATION and core >= BRAND_BYTES and core <= 2 * BRAND_BYTES
end

---Whether a name holds more than unknown words: a division, a brand, another organization.
---@param tokens organizations.Tokens
---@param edge organizations.Edge
---@param index integer
---@return boolean
function M.has_anchor(tokens, edge, index)
  for i = edge.from, index - 1 do
    local entry = tokens[i].value
    if DIVISION[entry.class] or NESTING[entry.class] or entry.class == "brand"
      or entry.class == "unit" then
      return true
    end
  end
  return tokens[index].value.class == "relative" or has_own_unit(tokens[index])
end

---Whether a name begins with a word that only names begin with.
---@param head organizations.Token its first token
---@param edge organizations.Edge
---@return boolean
function M.is_headed(head, edge)
  local class = head.value.class
  return head.first == edge.first
    and (DIVISION[class] or class == "brand" or class == "name") == true
end

return M
