-- Companies by a brand and a trade that words beside them tell, 远山科技|的车间, or nothing but the
-- trade: 远山重工.

local brand_names = require("lists.brand_names")
local matcher = require("broadsheet.matcher")
local members = require("lists.members")
local regex = require("broadsheet.regex")
local last_before = require("words.tokens").last_before
local word_lists = require("words.word_lists")

local M = {}

-- How many bytes at the end of a word tell what sort it says; bytes of a character.
local GLANCE, CHARACTER = brand_names.GLANCE, 3

-- Who and what a company has behind its name, its team, its head; what a company does; what
-- somebody does there, behind 在 and the name; who a company is in a contract, in front of its name.
local HAS, ACTS, DOES, IS = word_lists.list("company cue"), word_lists.list("deed of a company"),
  word_lists.list("work at a company"), word_lists.list("party to a contract")
-- Somebody of the company, by name, or some of its people: 远山新材|的张|小兰夺冠,
-- 远山物业|的1|名职工.
local PEOPLE, NUMBERED = {}, {}
for i, surname in ipairs(word_lists.list("surname")) do
  PEOPLE[i] = "的" .. surname
end
for digit = 1, 9 do
  NUMBERED[digit] = "的" .. digit
end
local OF_PEOPLE = regex.new("\\G[0-9]* ?余?[名位]")

local LISTS = {
  { "has", HAS }, { "person", PEOPLE }, { "number", NUMBERED }, { "act", ACTS }, { "work", DOES },
  { "party", IS },
}
local words, KINDS = {}, {} ---@type string[], string[]
for _, list in ipairs(LISTS) do
  for _, word in ipairs(list[2]) do
    words[#words + 1], KINDS[#KINDS + 1] = word, list[1]
  end
end
local CUES = matcher.new(words)

-- Where somebody works.
local AT = "在"

-- How a word ends that says of what sort the company behind it is: 园区企业|远山游戏.
local APPOSITIVES = word_lists.set("end of an appositive")

---Moves the beginning of a name behind the word that says of what sort the company is.
---@param item organizations.Span
---@param tokens organizations.Tokens
---@return organizations.Span
function M.after_appositive(item, tokens)
  local index, moved = last_before(tokens, item.first - 1) + 1, item.first
  local head = tokens[index]
  while head and head.last < item.last do
    moved = APPOSITIVES[head.text:sub(-GLANCE)] and head.last + 1 or moved
    index = index + 1
    head = tokens[index]
  end
  return { first = moved, last = item.last }
end

-- A name goes on for one or two characters, and a verb that no list holds for one or two more.
local LONGEST_REST = 12

---Whether somebody's name of two or three characters goes on behind a surname.
---@param tokens organizations.Tokens
---@param source string
---@param last integer of the surname
---@return boolean
local function is_person(tokens, source, last)
  local index = last_before(tokens, last) + 1
  while index <= tokens.count and not members.ENDS[tokens[index].value.class]
    and not members.JOINT[tokens[index].value.class] do
    index = index + 1
  end
  local rest = (index <= tokens.count and tokens[index].first - 1 or #source) - last
  return rest >= CHARACTER and rest <= LONGEST_REST
end

-- What grows or is made is no brand, 葡萄|酒业, nor is what holds such a character: 苗族|服饰.
local WARES, NO_CHARACTER = word_lists.set("ware"), word_lists.set("no character of a brand")

-- Characters of a sentence, hardly ever of a name.
local SPOKEN = word_lists.set("spoken")

---Whether a character of a sentence stands in a brand: 工友|们进城|置业.
---@param brand string
---@return boolean
local function is_spoken(brand)
  for _, code in utf8.codes(brand) do
    local character = utf8.char(code)
    if SPOKEN[character] or NO_CHARACTER[character] then
      return true
    end
  end
  return false
end

---Whether a name's trade tells a company of whoever does something.
---@param item organizations.Span
---@param source string
---@return boolean
function M.tells(item, source)
  local brand = brand_names.telling_brand(item, source)
  return brand ~= nil and not WARES[brand] and not is_spoken(brand)
end

---The name that ends where a cue begins: 青川新材|代表队, 在|远山资本|做分析师.
---@param tokens organizations.Tokens
---@param source string
---@param first integer of the cue
---@param last integer of the cue
---@param kind string of the cue
---@return organizations.Span?
local function name_before(tokens, source, first, last, kind)
  local item = brand_names.may_end(source, first)
    and members.before(tokens, first - 1)[1]
  if not item or kind == "work" and source:sub(item.first - #AT, item.first - 1) ~= AT
    or kind == "person" and not is_person(tokens, source, last)
    or kind == "number" and not OF_PEOPLE:find(source, last + 1) then
    return nil
  end
  item = M.after_appositive(item, tokens)
  return (kind ~= "act" or M.tells(item, source)) and item or nil
end

-- A name is not longer than this many words of the lexicon.
local MOST_WORDS = 4

---The name behind the word for a party to a contract: 发包方|江苏远山置业.
---@param tokens organizations.Tokens
---@param source string
---@param last integer of the cue
---@return organizations.Span?
local function name_after(tokens, source, last)
  local index = last_before(tokens, last)
  for i = index + 1, index + MOST_WORDS do
    local token, after = tokens[i], tokens[i + 1]
    if not token or members.ENDS[token.value.class] then
      return nil
    elseif token.value.trade and brand_names.may_end(source, token.last + 1)
      and (not after or after.first == token.last + 1 and members.ENDS[after.value.class]) then
      return { first = last + 1, last = token.last }
    end
  end
  return nil
end

---The companies that somebody's post, a team or a contract tells.
---@param tokens organizations.Tokens
---@param source string
---@param found organizations.Candidate[]
---@return organizations.Candidate[]
function M.candidates(tokens, source, found)
  local companies, cues = {}, CUES:scan(source)
  for i = 1, #cues, 3 do
    local kind = KINDS[cues[i + 2]]
    local item = kind == "party" and name_after(tokens, source, cues[i + 1])
      or kind ~= "party" and name_before(tokens, source, cues[i], cues[i + 1], kind) or nil
    if item and brand_names.is_name(item, tokens, source)
      and not members.is_covered(item, found) and not members.is_covered(item, companies) then
      companies[#companies + 1] = brand_names.candidate(item, source)
    end
  end
  return companies
end

-- A brand that stands alone with its trade has two or three characters, and no place before it.
local SHORTEST_BRAND, LONGEST_BRAND = 6, 9

---Adds the companies by a brand and a trade that need nothing beside them: 远山重工.
---@param tokens organizations.Tokens
---@param source string
---@param known organizations.Candidate[]
---@param companies organizations.Candidate[]
function M.add_standing(tokens, source, known, companies)
  local flat, entries = tokens.flat, tokens.entries
  for _, index in ipairs(tokens.trades) do
    local at = index * 3
    local first, last, after = flat[at - 2], flat[at - 1], flat[at + 1]
    local class = after == last + 1 and entries[flat[at + 3]].class
    local ends_there = after == nil and last == #source or members.ENDS[class]
      or members.JOINT[class]
    local item = ends_there and members.before(tokens, last)[1]
    local brand = item and first - item.first or 0
    if brand >= SHORTEST_BRAND and brand <= LONGEST_BRAND
      and not WARES[source:sub(item.first, first - 1)]
      and not is_spoken(source:sub(item.first, first - 1))
      and brand_names.is_name(item, tokens, source)
      and not brand_names.begins_with_place(item, tokens, brand)
      and not members.is_covered(item, known) and not members.is_covered(item, companies) then
      companies[#companies + 1] = brand_names.candidate(item, source)
    end
  end
end

return M
