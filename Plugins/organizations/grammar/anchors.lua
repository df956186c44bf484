-- The divisions and brands inside a name, and what may stand before the first one: 华润|北京.

local inside = require("grammar.inside")
local regex = require("broadsheet.regex")
local word_lists = require("words.word_lists")

local M = {}

-- Names begin with no fewer and no more bytes than these before a division or a brand inside them
-- (华润|北京).
local LEAD_BYTES, SHORT_LEAD_BYTES = 6, 12

-- A brand in Latin letters before the place of a branch: ABC|临江|分公司.
local LATIN, MAXIMUM_ASCII = regex.new("^[A-Za-z][A-Za-z0-9&.-]{1,7}$"), 127

local FIRM = { link = true, comma = true, punct = true, open = true }
M.CLASSES = { region = true, short = true, brand = true, name = true }
local BRANDED = { company = true, bank = true, hospital = true, school = true, media = true }

---The first division or brand inside that no organization stands before.
---@param tokens organizations.Tokens
---@param from integer
---@param index integer
---@return integer? anchor
function M.first(tokens, from, index)
  for i = from, index - 1 do
    local class = tokens[i].value.class
    local before = tokens[i - 1]
    local bracketed = before and before.value.class == "open" and before.last + 1 == tokens[i].first
    if M.CLASSES[class] and not bracketed then
      return i
    end
    if class == "suffix" or class == "relative" then
      return nil
    end
  end
  return nil
end

---Whether the words of a stretch are common ones.
---@param tokens organizations.Tokens
---@param first integer
---@param last integer
---@return boolean
local function is_plain(tokens, first, last)
  for i = first, last do
    if tokens[i].value.class ~= "generic" then
      return false
    end
  end
  return true
end

---Whether a name is a company's or such, or that of a union below one.
---@param tokens organizations.Tokens
---@param anchor integer
---@param index integer index of the suffix
---@return boolean
local function is_branded(tokens, anchor, index)
  for i = anchor + 1, index do
    if tokens[i].value.class == "suffix" and BRANDED[tokens[i].value.kind] then
      return true
    end
  end
  return false
end

-- The level that a company of a division is called by, 市|国投|公司, or a society that studies what
-- is called after a place: 市|延安|精神研究会.
local LEVELS, ASSOCIATION = word_lists.set("level"), "association"

---Whether a company's brand and its trades stand before the place of one of its companies:
---远山|风电|装备|盐城|公司.
---@param tokens organizations.Tokens
---@param edge organizations.Edge
---@param anchor integer index of the place
---@return boolean
local function is_of_company(tokens, edge, anchor)
  local brand = tokens[edge.from].first - edge.first
  return tokens[anchor].value.class == "short" and tokens[anchor + 1].value.kind == "company"
    and brand >= LEAD_BYTES and brand <= SHORT_LEAD_BYTES
    and inside.only_trades(tokens, edge.from, anchor)
end

-- Behind a visit nothing but a brand stands before the place of a company: 走进|远山|四川|汽车|有限公司.
local VISITS = word_lists.set("visit of firms")

---Whether two unknown characters behind a visit are the brand of a company with a legal form.
---@param tokens organizations.Tokens
---@param edge organizations.Edge
---@param anchor integer index of the place
---@param index integer index of the suffix
---@return boolean
local function is_visited(tokens, edge, anchor, index)
  local before = edge.before
  return before ~= nil and before.last + 1 == edge.first and VISITS[before.text] == true
    and tokens[index].value.form == "legal" and edge.from == anchor
    and tokens[anchor].first - edge.first == LEAD_BYTES
end

-- A company's name may begin with its province's character before a brand inside it: 湘|中联.
local PROVINCES = word_lists.set("character of a province")

---Whether a province's character stands before the brand with which a company's full name seems
---to begin.
---@param tokens organizations.Tokens
---@param edge organizations.Edge
---@param anchor integer index of the brand
---@param index integer index of the suffix
---@param source string
---@return boolean
local function is_of_province(tokens, edge, anchor, index, source)
  local is_legal = false
  for i = anchor + 1, index do
    is_legal = is_legal or tokens[i].value.form == "legal"
  end
  return is_legal and tokens[anchor].value.class == "brand"
    and PROVINCES[source:sub(edge.first, tokens[anchor].first - 1)] == true
end

---Whether unknown words before the first division or brand inside are part of the name: only where
---they are as short as a brand and nothing else can be in front of it.
---@param tokens organizations.Tokens
---@param edge organizations.Edge
---@param anchor integer index of the division or brand
---@param index integer index of the suffix
---@param source string
---@return boolean
function M.keeps_lead(tokens, edge, anchor, index, source)
  local lead = source:sub(edge.first, tokens[anchor].first - 1)
  local suffix, class = tokens[index].value, tokens[anchor].value.class
  local named_after = suffix.kind == ASSOCIATION and class == "short"
  if (named_after or class == "brand") and LEVELS[lead]
    or source:byte(edge.first) <= MAXIMUM_ASCII and BRANDED[suffix.kind] and LATIN:test(lead) then
    return true
  end
  local firm = not edge.before or FIRM[edge.before.value.class]
  return firm and #lead >= LEAD_BYTES and #lead <= SHORT_LEAD_BYTES and class ~= "region"
    and is_branded(tokens, anchor, index) and is_plain(tokens, edge.from, anchor - 1)
    or is_of_company(tokens, edge, anchor) or is_visited(tokens, edge, anchor, index)
    or firm and is_of_province(tokens, edge, anchor, index, source) or false
end

return M
