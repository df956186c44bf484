-- The left edge of a name: from the suffix back to the word at which a name must begin.

local data = require("broadsheet.data")
local inside = require("grammar.inside")
local lexicon = require("words.lexicon")
local ownership = require("grammar.ownership")
local regex = require("broadsheet.regex")
local word_lists = require("words.word_lists")

local M = {}

-- What counts organizations ends before the name of one: 三家|商会, 20个|单位.
local COUNT = regex.new(
  "(?<!第)(?:[0-9０-９]+|[一二两三四五六七八九十百千万几数多]+)(?:余|多)?"
  .. "(?<measure>[家个座间所名位户次批场项届年月日期支条趟辆艘架份种类群件只轮遍层栋幢片块岁吨亩])"
)

-- Longer names than this are two names with an unknown word between them.
local MAXIMUM_BYTES = 150

-- Of these an organization is one: what they count is a sort of organization and no name.
local MEASURES = { ["家"] = true, ["个"] = true, ["座"] = true, ["间"] = true, ["所"] = true }

-- Names begin with no fewer and no more bytes than these before a division or a brand inside them
-- (华润|北京).
local LEAD_BYTES, SHORT_LEAD_BYTES = 6, 12

-- What stands around 联合 in a company's name at most.
local MAXIMUM_VENTURE = 19

-- The longest bracket inside a name.
local MAXIMUM_BRACKET = 25

local BOUNDARY = { stop = true, link = true, comma = true, punct = true, open = true }
local FIRM = { link = true, comma = true, punct = true, open = true }
local ANCHOR = { region = true, short = true, brand = true, name = true }
local ORGANIZATION = { suffix = true, relative = true, name = true }
local BRANDED = { company = true, bank = true, hospital = true, school = true, media = true }

---@class organizations.Edge
---@field first integer position of the first byte
---@field from integer index of the first token inside, or of the suffix
---@field before organizations.Token? the boundary, nil at the start of the text
---@field cut boolean? whether words of the text were cut off in front of the name
---@field counted boolean? whether it is counted, as one of several of its sort

---A bracket inside a name holds a division or a legal word, or stands before one: （中国）,
---（集团）, （临江）有限公司.
---@param tokens organizations.Tokens
---@param close integer index of the closing bracket
---@return integer? open index of the opening bracket
function M.inner_bracket(tokens, close)
  local content, after = tokens[close - 1], tokens[close + 1]
  local legal = after and after.first == tokens[close].last + 1 and after.value.form == "legal"
  if content and content.value.class == "open"
    and legal and tokens[close].first - content.last <= MAXIMUM_BRACKET then
    return close - 1
  end
  local open = tokens[close - 2]
  if open and open.value.class == "open" and not BOUNDARY[content.value.class]
    and (legal or ANCHOR[content.value.class] and content.first == open.last + 1
      or content.value.form == "legal")
    and tokens[close].first - open.last <= MAXIMUM_BRACKET then
    return close - 2
  end
  return nil
end

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

---Whether 和 is a character of a name: the division before it and the company after it leave it
---no other reading (新疆众|和|股份有限公司).
---@param tokens organizations.Tokens
---@param link integer index of 和
---@param from integer index of the first token taken so far
---@param suffix organizations.Token
---@return boolean
local function is_character(tokens, link, from, suffix)
  if begins_name(tokens, link, suffix) then
    return true
  end
  local before = tokens[link - 1]
  local gap = before and tokens[link].first - before.last - 1 or 0
  return suffix.value.form == "legal" and tokens[from] == suffix
    and suffix.first - tokens[link].last <= SHORT_LEAD_BYTES and gap > 0 and gap <= 6
    and (before.value.class == "short" or before.value.class == "brand")
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

---Walks left from a suffix to the nearest boundary.
---@param tokens organizations.Tokens
---@param index integer index of the suffix
---@return organizations.Edge
local function walk(tokens, index)
  local suffix = tokens[index]
  local from = index
  while true do
    local before = tokens[from - 1]
    if not before then
      return { first = 1, from = from }
    end
    local class = before.value.class
    if BOUNDARY[class] and not names_union(tokens, from, index)
      and not ownership.serves(tokens, from, index)
      and not is_joint_venture(tokens, from - 1, suffix)
      and not (class == "link" and is_character(tokens, from - 1, from, suffix))
      or suffix.first - before.first > MAXIMUM_BYTES then
      return { first = before.last + 1, from = from, before = before }
    end
    if class == "close" then
      local open = M.inner_bracket(tokens, from - 1)
      if not open then
        return { first = before.last + 1, from = from, before = before }
      end
      from = open
    elseif ORGANIZATION[class] and ownership.ends_at(tokens, from - 1, from, suffix) then
      return { first = before.last + 1, from = from, before = before }
    else
      from = from - 1
      if class == "relative" and (lexicon.level(before) ~= "新区"
        or from == 1 or tokens[from - 1].last + 1 == before.first) then
        return { first = before.first, from = from, before = tokens[from - 1] }
      end
    end
  end
end

---The first division or brand inside, and whether an organization stands before it.
---@param tokens organizations.Tokens
---@param from integer
---@param index integer
---@return integer? anchor
local function anchor_in(tokens, from, index)
  for i = from, index - 1 do
    local class = tokens[i].value.class
    local before = tokens[i - 1]
    local bracketed = before and before.value.class == "open" and before.last + 1 == tokens[i].first
    if ANCHOR[class] and not bracketed then
      return i
    end
    if class == "suffix" or class == "relative" then
      return nil
    end
  end
  return nil
end

---Moves an edge behind the last count inside.
---@param edge organizations.Edge
---@param tokens organizations.Tokens
---@param index integer index of the suffix
---@param source string
---@return organizations.Edge
local function after_count(edge, tokens, index, source)
  local segment = source:sub(edge.first, tokens[index].first - 1)
  local _, last, measure = COUNT:find(segment)
  while last do
    edge.first = edge.first + last
    edge.before, edge.cut, edge.counted = nil, true, MEASURES[measure]
    segment = segment:sub(last + 1)
    _, last, measure = COUNT:find(segment)
  end
  while edge.from < index and tokens[edge.from].first < edge.first do
    edge.from = edge.from + 1
  end
  return edge
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

-- How words end that may stand before a company's name to say of what sort it is: 龙头企业|远山公司.
local APPOSITIVES = word_lists.set("end of an appositive")

---Moves an edge behind a word that says of what sort the company is.
---@param edge organizations.Edge
---@param tokens organizations.Tokens
---@param index integer index of the suffix
---@return organizations.Edge
local function after_appositive(edge, tokens, index)
  local head, behind = tokens[edge.from], tokens[edge.from + 1]
  if edge.from < index and tokens[index].value.form == "legal" and head.first == edge.first
    and head.value.class == "generic" and APPOSITIVES[head.text:sub(-6)]
    and (behind.first > head.last + 1 or ANCHOR[behind.value.class]) then
    return { first = head.last + 1, from = edge.from + 1, before = head, cut = true }
  end
  return edge
end

-- What a company's own paper calls the company, which is no part of its units' names.
local HOUSE = word_lists.set("owner in a house")

-- What a company has one of is named after it: 公司机关工会.
local BODY = { union = true, party = true, association = true }

---Moves an edge behind the word for the company that a unit belongs to: 公司|第一炼铁厂.
---@param edge organizations.Edge
---@param tokens organizations.Tokens
---@param index integer index of the suffix
---@return organizations.Edge
local function after_house(edge, tokens, index)
  local head = tokens[edge.from]
  if edge.from < index and head.first == edge.first and HOUSE[head.text]
    and not BODY[tokens[index].value.kind]
    and inside.is_named(tokens, head.last + 1, edge.from + 1, index) then
    return { first = head.last + 1, from = edge.from + 1, before = head, cut = true }
  end
  return edge
end

-- Who comes to a company: 省总工会来|集团调研.
local COMINGS = word_lists.set("direction")

---Moves an edge behind the one word that says that somebody comes to the company of the paper.
---@param edge organizations.Edge
---@param tokens organizations.Tokens
---@param index integer index of the suffix
---@param source string
---@return organizations.Edge
local function after_coming(edge, tokens, index, source)
  local suffix = tokens[index]
  if edge.from == index and HOUSE[suffix.text]
    and COMINGS[source:sub(edge.first, suffix.first - 1)] then
    return { first = suffix.first, from = index, cut = true }
  end
  return edge
end

---The left edge of the name that a suffix ends. Unknown words before a division or a brand are no
---part of the name, unless they are as short as a brand and nothing else can be in front of it.
---@param tokens organizations.Tokens
---@param index integer index of the suffix
---@param source string
---@return organizations.Edge
function M.find(tokens, index, source)
  local edge = after_count(walk(tokens, index), tokens, index, source)
  edge = after_house(after_appositive(edge, tokens, index), tokens, index)
  edge = after_coming(edge, tokens, index, source)
  local anchor = anchor_in(tokens, edge.from, index)
  if not anchor or tokens[anchor].first == edge.first then
    return edge
  end
  local lead = tokens[anchor].first - edge.first
  local short = lead >= LEAD_BYTES and lead <= SHORT_LEAD_BYTES
  local firm = not edge.before or FIRM[edge.before.value.class]
  if firm and short and tokens[anchor].value.class ~= "region"
    and is_branded(tokens, anchor, index) and is_plain(tokens, edge.from, anchor - 1) then
    return edge
  end
  return { first = tokens[anchor].first, from = anchor, before = edge.before, cut = true }
end

return M
