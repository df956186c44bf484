-- English matters: words that end a firm's or an office's name (Tarn Power), and that stand as
-- often for what a plan or a post is about: the National Power Policy, the Transport Minister.

local ENTRIES = require("english.words")
local matcher = require("broadsheet.matcher")
local parts = require("english.parts")
local regex = require("broadsheet.regex")
local word_lists = require("words.word_lists")

local M = {}

-- What is about a matter, and who has one in a government.
local PLANS = word_lists.set("about a matter")
local POSTS = word_lists.set("post with a matter")
-- Ends of no firm that are matters as well.
local MATTERS = word_lists.set("matter too")
-- Senior Security Officer, Chief Engineering Manager
local RANKS = word_lists.set("rank of a post")
local RANKED = word_lists.set("ranked post")

-- How far behind a matter the plan may stand: Energy | Transition Plan.
local REACH = 2

---Whether a word that ends names is what a plan or a post behind it is about.
---@param list organizations.EnglishWord[]
---@param index integer
---@return boolean
function M.is_one(list, index)
  local word = list[index]
  local entry = ENTRIES[word.text]
  if not list[index + 1] or not entry or entry.legal
    or word.kind ~= "company" and not MATTERS[word.text] then
    return false
  elseif index == 2 and RANKS[list[1].text] and RANKED[list[index + 1].text] then
    return true
  end
  if list[index + 1].text == "Secretary" then
    return true -- the Transport | Secretary, no general secretary of Tarn Transport
  end
  for i = index + 1, math.min(#list, index + REACH) do
    if parts.LINKING[list[i].text] then
      return false
    elseif PLANS[list[i].text] or POSTS[list[i].text] then
      return true
    end
  end
  return false
end

-- The Deputy Manager | (Fire Services), the ED | (Works)
local POST = regex.new("\\b" .. word_lists.any("post with brackets") .. " \\($")
-- The Minister of | Public Works
local MINISTER = regex.new("\\b(?:" .. word_lists.any("post with a matter")
  .. "|Secretary for|Commissioner for) (?:of |for )?(?:the )?$")
-- Town Engineering | and Gardens departments
local DEPARTMENTS = regex.new("\\G (?:and (?:[A-Z]\\w+ ){1,2})?"
  .. word_lists.any("parts of a house") .. "\\b")

-- Occupational Safety and Health | (Amendment) Act
local LAW = regex.new("\\G \\([A-Z][^()]{2,40}\\) " .. word_lists.any("law") .. "\\b")

---Whether a name is what a law behind a bracket is about.
---@param source string
---@param last integer
---@return boolean
function M.is_of_law(source, last)
  return source:byte(last + 2) == 40 and LAW:find(source, last + 1) ~= nil
end

---Whether a firm's name is what a post in front of its bracket, or departments behind it, are for.
---@param source string
---@param first integer
---@param last integer
---@return boolean
function M.is_of_post(source, first, last)
  local before = source:sub(math.max(1, first - 24), first - 1)
  return source:byte(first - 1) == 40 and POST:test(before) or MINISTER:test(before)
    or DEPARTMENTS:find(source, last + 1) ~= nil
end

-- The theme was | “The Duty of Elm Partners”.
local TITLE = regex.new("\\b" .. word_lists.any("titled so")
  .. "(?: (?:is|was|of|are|were|on))?[:,]? [“\"‘'](?<title>[^“”\"]{12,200}?)[”\"’'](?!\\w)")

local QUOTING = matcher.new({ " “", " ‘", " \"", " '" })

---Tells of places in a text whether they stand in what it quotes as a title or a theme: names of
---matters, not of houses.
---@param source string
---@return fun(place: integer): boolean
function M.titles_in(source)
  local spans = {}
  for match in TITLE:each(QUOTING:contains(source) and source or "") do
    spans[#spans + 1] = match
  end
  return function(place)
    for _, span in ipairs(spans) do
      if place > span.first and place < span.last then
        return true
      end
    end
    return false
  end
end

return M
