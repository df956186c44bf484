-- The left edge of a name: from the suffix back to the word at which a name must begin.

local BOUNDARY = require("words.bounds").BEFORE
local anchors = require("grammar.anchors")
local coined = require("grammar.coined")
local divisions = require("words.divisions")
local joints = require("grammar.joints")
local leads = require("grammar.leads")
local ownership = require("grammar.ownership")
local regex = require("broadsheet.regex")
local suffix_words = require("words.suffix_words")
local word_lists = require("words.word_lists")

local M = {}

-- What counts organizations ends before the name of one: 三家|商会, 20个|单位. 万年 is a county, 五家渠 a
-- city.
local COUNT = regex.new(
  "(?<!第)(?:[0-9０-９]+ ?|(?!万年|五家渠)[一二两三四五六七八九十百千万几数多]+)(?:余|多)?"
  .. "(?<measure>[家个座间所名位户次批场项届年月日期支条趟辆艘架份种类群件只轮遍层栋幢片岁吨亩]|块(?!石)|大$)"
)

local SHORTEST_COUNT = 4 -- bytes: a figure and what it measures

-- Longer names than this are two names with an unknown word between them.
local MAXIMUM_BYTES = 150

-- Of these an organization is one: what they count is a sort of organization and no name.
local MEASURES = word_lists.set("measure")

-- A city of the corps in Xinjiang is that of a division: 第八师|石河子市总工会.
local CORPS_SIGN = "师"
local DIVISION_OF_CORPS = regex.new("第?[一二三四五六七八九十]{1,2}师$")

-- The longest bracket inside a name.
local MAXIMUM_BRACKET = 25

local ORGANIZATION = { suffix = true, relative = true, name = true }

---@class organizations.Edge
---@field first integer position of the first byte
---@field from integer index of the first token inside, or of the suffix
---@field before organizations.Token? the boundary, nil at the start of the text
---@field cut boolean? whether words of the text were cut off in front of the name
---@field counted boolean? whether it is counted, as one of several of its sort

-- Where the firms of a union are, so that it may be named after two such sorts; of towns there are
-- many: 乡镇（街道）工会.
local SITES, UNION = word_lists.set("site of firms"), "union"

---Whether a bracket holds nothing but a second sort whose union it is: 商圈（楼宇）工会联合会.
---@param tokens organizations.Tokens
---@param close integer index of the closing bracket
---@return boolean
local function is_paired(tokens, close)
  local before, open = tokens[close - 3], tokens[close - 2]
  local content, after = tokens[close - 1], tokens[close + 1]
  return before ~= nil and SITES[before.text] and before.last + 1 == open.first
    and SITES[content.text] and content.first == open.last + 1
    and content.last + 1 == tokens[close].first and after ~= nil
    and after.first == tokens[close].last + 1 and after.value.kind == UNION or false
end

---A bracket inside a name holds a division or a legal word, or stands before one: （中国）,
---（集团）, （临江）有限公司; or whose union it is as well.
---@param tokens organizations.Tokens
---@param close integer index of the closing bracket
---@return integer? open index of the opening bracket
function M.inner_bracket(tokens, close)
  local content, after = tokens[close - 1], tokens[close + 1]
  local legal = after and after.first == tokens[close].last + 1 and after.value.form == "legal"
  if content and content.value.class == "open"
    and (legal and tokens[close].first - content.last <= MAXIMUM_BRACKET
      -- 远山白瓷（德化）文化创意有限公司: a county without the word for it is no token.
      or divisions.counties[tokens.source:sub(content.last + 1, tokens[close].first - 1)]) then
    return close - 1
  end
  local open = tokens[close - 2]
  if open and open.value.class == "open" and not BOUNDARY[content.value.class]
    and (legal or anchors.CLASSES[content.value.class] and content.first == open.last + 1
      or content.value.form == "legal" or is_paired(tokens, close))
    and tokens[close].first - open.last <= MAXIMUM_BRACKET then
    return close - 2
  end
  return nil
end

-- The end of a word that only looks like one where the body of a level follows: 3人和|省教育厅.
local AND = "和"

---Whether 和 joins the body of a level to what stands before it.
---@param before organizations.Token a word that holds no boundary elsewhere
---@param token organizations.Token
---@return boolean
local function is_joined(before, token)
  return token.value.class == "relative" and before.last + 1 == token.first
    and before.text:sub(-#AND) == AND
end

-- 县总工会|同|县医院签约, 市总工会|同|市第二医院: the character between two names joins them.
local WITH, OF_LEVEL = "^同$", regex.new("^同[省市县区旗镇乡]")

---Whether an organization and what stands behind it are joined by one character.
---@param tokens organizations.Tokens
---@param before organizations.Token
---@param token organizations.Token
---@return boolean
local function is_with(tokens, before, token)
  if not ORGANIZATION[before.value.class] then
    return false
  end
  local between = tokens.source:sub(before.last + 1, token.first - 1)
  return between:find(WITH) ~= nil or OF_LEVEL:test(between)
end

-- What may be called by a title in quotation marks: “渡口·桥头里”|工会联合会.
local TITLED = word_lists.set("called by a title")
local OPEN, CLOSE, LONGEST_TITLE = "“", "”", 36

---The edge of a name that is a title in quotation marks and the suffix right behind it.
---@param tokens organizations.Tokens
---@param index integer index of the suffix
---@return organizations.Edge?
local function titled(tokens, index)
  local close = tokens[index - 1]
  if not TITLED[tokens[index].text] or not close or close.text ~= CLOSE
    or close.last + 1 ~= tokens[index].first then
    return nil
  end
  for i = index - 2, 1, -1 do
    local token = tokens[i]
    if token.text == OPEN then
      return close.first - token.last <= LONGEST_TITLE
        and { first = token.first, from = index, before = tokens[i - 1] } or nil
    elseif BOUNDARY[token.value.class] and token.value.class ~= "stop" then
      return nil
    end
  end
  return nil
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
    if BOUNDARY[class] and not joints.is_part(tokens, from, index)
      or suffix.first - before.first > MAXIMUM_BYTES then
      return { first = before.last + 1, from = from, before = before }
    end
    if class == "close" then
      local open = M.inner_bracket(tokens, from - 1)
      if not open then
        return { first = before.last + 1, from = from, before = before }
      end
      from = open
    elseif is_with(tokens, before, tokens[from]) then
      return { first = before.last + 1 + #"同", from = from, before = before }
    elseif ORGANIZATION[class] and ownership.ends_at(tokens, from - 1, from, suffix)
      or class == "inner" and is_joined(before, tokens[from]) then
      return { first = before.last + 1, from = from, before = before }
    else
      from = from - 1
      if class == "relative" and (suffix_words.level(before) ~= "新区"
        or from == 1 or tokens[from - 1].last + 1 == before.first) then
        local earlier = tokens[from - 1]
        local first = coined.start(tokens.source, earlier, before, suffix_words.level(before))
        return { first = first or before.first, from = from, before = earlier }
      end
    end
  end
end

---Where a text counts organizations for the first time.
---@param segment string
---@return integer? last
---@return string? measure
local function count_in(segment)
  if #segment < SHORTEST_COUNT then
    return nil
  end
  local _, last, measure = COUNT:find(segment)
  return last, measure
end

-- 百家福超市, 万家美物业: a brand, where no word for a sort follows as in 百家|企业.
local ROUND_NUMBER = regex.new("(?<![上近约逾超达0-9０-９一二两三四五六七八九十百千万几数多])[百千万]家$")

---Whether a count is the beginning of a brand.
---@param tokens organizations.Tokens
---@param from integer index of the first token that may follow
---@param index integer index of the suffix
---@param last integer the last byte of the count
---@return boolean
local function is_brand(tokens, from, index, last)
  local source = tokens.source
  if not ROUND_NUMBER:test(source, math.max(1, last - #"百家" + 1), last) then
    return false
  end
  while from < index and tokens[from].first <= last do
    from = from + 1
  end
  return tokens[from].first > last + 1
end

---Moves an edge behind the last count inside.
---@param edge organizations.Edge
---@param tokens organizations.Tokens
---@param index integer index of the suffix
---@param source string
---@return organizations.Edge
local function after_count(edge, tokens, index, source)
  -- A space may part the figure from what it counts: 36 家|企业工会.
  local parted = edge.first > 2 and source:find("^%d ", edge.first - 2) ~= nil
  local first = parted and edge.first - 2 or edge.first
  local segment = source:sub(first, tokens[index].first - 1)
  local last, measure = count_in(segment)
  while last and not is_brand(tokens, edge.from, index, first + last - 1) do
    first = first + last
    edge.first = first
    edge.before, edge.cut, edge.counted = nil, true, MEASURES[measure]
    segment = segment:sub(last + 1)
    last, measure = count_in(segment)
  end
  while edge.from < index and tokens[edge.from].first < edge.first do
    edge.from = edge.from + 1
  end
  return edge
end

---The left edge of the name that a suffix ends. Unknown words before a division or a brand are no
---part of the name, unless that keeps them.
---@param tokens organizations.Tokens
---@param index integer index of the suffix
---@param source string
---@return organizations.Edge
function M.find(tokens, index, source)
  local named = titled(tokens, index)
  if named then
    return named
  end
  local edge = after_count(walk(tokens, index), tokens, index, source)
  edge = leads.cut(edge, tokens, index, source)
  local anchor = anchors.first(tokens, edge.from, index)
  if not anchor or tokens[anchor].first == edge.first
    or anchors.keeps_lead(tokens, edge, anchor, index, source) then
    return edge
  end
  local behind = tokens[anchor].first - 1
  local first = source:sub(behind - #CORPS_SIGN + 1, behind) == CORPS_SIGN
    and DIVISION_OF_CORPS:find(source:sub(edge.first, behind)) or nil
  return {
    first = first and edge.first + first - 1 or tokens[anchor].first, from = anchor,
    before = edge.before, cut = true,
  }
end

return M
