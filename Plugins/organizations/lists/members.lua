-- Members: what stands between the commas of a list, and which of it is a name.

local edges = require("grammar.edges")
local regex = require("broadsheet.regex")
local text = require("broadsheet.text")
local last_before = require("words.tokens").last_before
local word_lists = require("words.word_lists")

local M = {}

-- A list of these is one of names even if it is neither counted nor introduced.
M.SPECIFIC = { company = true, bank = true, school = true, hospital = true }

local MAXIMUM_CHARACTERS = 15
M.JOINT = { comma = true, link = true }
M.ENDS = { stop = true, punct = true, open = true, close = true }
-- A member that begins with a count is a sort: 18个|省辖市.
local COUNTED = regex.new("\\G[0-9０-９一二两三四五六七八九十百]+ ?(?:余|多)?(?:[名位户]|"
  .. word_lists.any("measure") .. ")")

-- Where a thing is or how much there is of it is no name: 链|上, 8|至, 区|内外.
local NO_END = word_lists.set("no end of a member")

local UNNAMED = { generic = true, region = true, short = true, unit = true, suffix = true }
local HEADS_A_NAME = { short = true, brand = true, name = true }

-- What a bracket behind a member says of it at most, in bytes and in words of the lexicon.
local LONGEST_NOTE, MOST_WORDS = 40, 4

---The bracket that ends a member and says more of it: 远山商务（柳河外卖）、….
---@param tokens organizations.Tokens
---@param close integer index of the closing bracket
---@param last integer the last byte of the member
---@return integer? open index of the opening bracket
local function note_before(tokens, close, last)
  local before = tokens[close - 1]
  if not before or tokens[close].last ~= last
    or before.value.class ~= "name" and edges.inner_bracket(tokens, close) then
    return nil
  end
  for i = close - 1, math.max(1, close - MOST_WORDS), -1 do
    local class = tokens[i].value.class
    if class == "open" then
      return tokens[close].first - tokens[i].last <= LONGEST_NOTE and i or nil
    elseif class == "close" then
      return nil
    end
  end
  return nil
end

---The members of a list, from right to left.
---@param tokens organizations.Tokens
---@param last integer the last byte of the last member
---@return organizations.Span[] items
---@return string? cue
function M.before(tokens, last)
  local items, index = {}, last_before(tokens, last)
  local flat, entries = tokens.flat, tokens.entries
  while index > 0 do
    local at = index * 3
    local made = rawget(tokens, index) -- its class may have been changed since
    local class = (made and made.value or entries[flat[at]]).class
    local is_end = M.ENDS[class]
    local note = class == "close" and note_before(tokens, index, last)
    local bracket = not note and class == "close" and edges.inner_bracket(tokens, index)
    if note then
      index, last = note, tokens[note].first - 1
    elseif bracket then
      index = bracket
    elseif is_end or M.JOINT[class] then
      items[#items + 1] = { first = flat[at - 1] + 1, last = last }
      if is_end then
        return items, class == "stop" and tokens[index].text or nil
      end
      last = flat[at - 2] - 1
    end
    index = index - 1
  end
  items[#items + 1] = { first = 1, last = last }
  return items, nil
end

---The members of the list that a comma stands in, from right to left.
---@param tokens organizations.Tokens
---@param index integer index of the comma, or of 和
---@param length integer of the text
---@return organizations.Span[] items
---@return string? cue
function M.around(tokens, index, length)
  local last = length
  for i = index + 1, tokens.count do
    if M.ENDS[tokens[i].value.class] then
      last = tokens[i].first - 1
      break
    end
  end
  return M.before(tokens, last)
end

---Whether a member has a name of its own, not the name of a trade or of a place.
---@param item organizations.Span
---@param tokens organizations.Tokens
---@param source string
---@return boolean
function M.is_name(item, tokens, source)
  local length = text.length(source:sub(item.first, item.last))
  if length < 2 or length > MAXIMUM_CHARACTERS or source:find("^%d", item.first)
    or COUNTED:find(source, item.first) or NO_END[source:sub(item.last - 2, item.last)]
    or NO_END[source:sub(item.last - 5, item.last)] then
    return false
  end
  local position = item.last
  for i = last_before(tokens, item.last), 0, -1 do
    local token = tokens[i]
    if not token or token.last < item.first then
      return position >= item.first
    end
    if token.value.class == "stop" or token.last == item.last and NO_END[token.text] then
      return false
    end
    if token.last < position or not UNNAMED[token.value.class] then
      return not (token.value.class == "unit" and token.value.division and token.last == item.last)
    end
    if token.value.division then
      return false
    end
    position = token.first - 1
    if token.value.class == "short" and position < item.first and token.last < item.last then
      return true
    end
  end
  return false
end

-- What makes or sells a ware, and the wares: 烧饼|铺.
local CHARACTER, WARES = 3, word_lists.set("ware")

---Whether a member is a sort: a trade alone, or a ware and the word for who sells it.
---@param item organizations.Span
---@param tokens organizations.Tokens
---@param source string
---@return boolean
function M.is_sort(item, tokens, source)
  if WARES[source:sub(item.first, item.last - CHARACTER)]
    or WARES[source:sub(item.first, item.last)] then
    return true
  end
  local position = item.last
  for i = last_before(tokens, item.last), 1, -1 do
    local token = tokens[i]
    if position < item.first then
      return true
    elseif token.last ~= position or token.value.class ~= "generic" then
      return false
    end
    position = token.first - 1
  end
  return position < item.first
end

---Cuts off what stands before the division or brand that begins the first name of a list.
---@param item organizations.Span
---@param tokens organizations.Tokens
function M.trim(item, tokens)
  for i = last_before(tokens, item.last), 1, -1 do
    local token = tokens[i]
    if token.first <= item.first then
      return
    end
    local bracketed = i > 1 and tokens[i - 1].value.class == "open"
    if HEADS_A_NAME[token.value.class] and not bracketed then
      item.first = token.first
    end
  end
end

---@param item organizations.Span
---@param candidates organizations.Candidate[]
---@return boolean
function M.is_covered(item, candidates)
  for _, candidate in ipairs(candidates) do
    if candidate.first <= item.last and candidate.last >= item.first then
      return true
    end
  end
  return false
end

return M
