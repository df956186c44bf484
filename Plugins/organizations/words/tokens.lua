-- Tokens: the words of the lexicon in a text. Most of them are never looked at, so that a token is
-- made when it is first asked for.

local M = {}

---@class organizations.Token a word of the lexicon in a text
---@field first integer
---@field last integer
---@field text string
---@field value organizations.Entry

---@class organizations.Tokens
---@field [integer] organizations.Token
---@field count integer
---@field source string
---@field words string[] of the lexicon
---@field entries organizations.Entry[] of the lexicon's words
---@field flat integer[] first, last and word of each token, one after another
---@field heads integer[] indices of what may end or be a name: suffixes, relatives, known names
---@field regions integer[] indices of divisions with their full name
---@field joints integer[] indices of list commas and of 和
---@field shorts integer[] indices of divisions without their kind
---@field trades integer[] indices of trades that a brand makes a company with

local lazy = {}

---@param tokens organizations.Tokens
---@param index integer
---@return organizations.Token?
function lazy.__index(tokens, index)
  if index < 1 or index > tokens.count then
    return nil
  end
  local flat, at = tokens.flat, index * 3
  local first, number = flat[at - 2], flat[at]
  local text, value = tokens.words[number], tokens.entries[number]
  if value.class == "split" then
    first, text, value = first + value.skipped, text:sub(value.skipped + 1), value.of
  end
  local token = { first = first, last = flat[at - 1], text = text, value = value }
  tokens[index] = token
  return token
end

-- In which list the tokens of a class are noted.
local LISTS = {
  suffix = 1, relative = 1, name = 1, split = 1, region = 2, comma = 3, link = 3, short = 4,
}

local TRADES = 5

---@class organizations.Vocabulary what is known about the words of a lexicon by their number
---@field words string[]
---@field sought table<integer, integer> in which list the tokens of a word are noted

---@type table<broadsheet.Matcher, organizations.Vocabulary>
local VOCABULARIES = setmetatable({}, { __mode = "k" })

---Notes what the numbers of a lexicon's words stand for; called once, in the plugin's start.
---@param lexicon broadsheet.Matcher
---@param words string[]
function M.prepare(lexicon, words)
  local sought, values = {}, lexicon.values
  for number = 1, #values do
    local value = values[number]
    sought[number] = LISTS[value.class] or value.alone and TRADES
      or value.carrier and LISTS.name or nil
  end
  VOCABULARIES[lexicon] = { words = words, sought = sought }
end

---Reads a text.
---@param source string
---@param lexicon broadsheet.Matcher
---@return organizations.Tokens
function M.read(source, lexicon)
  local flat, entries = lexicon.automaton:scan(source), lexicon.values
  local vocabulary = VOCABULARIES[lexicon]
  local sought = vocabulary.sought
  -- With room for as many as most texts have, so that the lists need not grow.
  local heads = { nil, nil, nil, nil, nil, nil, nil, nil }
  local regions, joints, shorts = { nil, nil, nil, nil }, { nil, nil, nil, nil }, {}
  local trades = {}
  local lists = { heads, regions, joints, shorts, trades }
  for at = 3, #flat, 3 do
    local which = sought[flat[at]]
    if which then
      local list = lists[which]
      list[#list + 1] = at // 3
    end
  end
  return setmetatable({
    count = #flat // 3, source = source, words = vocabulary.words, entries = entries, flat = flat,
    heads = heads, regions = regions, joints = joints, shorts = shorts, trades = trades,
  }, lazy)
end

---The last token that ends at or before a position.
---@param tokens organizations.Tokens
---@param position integer
---@return integer index zero when there is none
function M.last_before(tokens, position)
  local flat, low, high = tokens.flat, 0, tokens.count
  while low < high do
    local middle = (low + high + 1) // 2
    if flat[middle * 3 - 1] <= position then
      low = middle
    else
      high = middle - 1
    end
  end
  return low
end

return M
