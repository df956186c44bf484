-- Lists: names that have no suffix when the list says what its members are,
-- 来自甲、乙、丙等12家企业.

local brand_names = require("lists.brand_names")
local divisions = require("words.divisions")
local endings = require("lists.endings")
local members = require("lists.members")
local unannounced = require("lists.unannounced")
local word_lists = require("words.word_lists")

local M = {}

---@class organizations.List
---@field items organizations.Span[]
---@field kind string of a member without a suffix of its own
---@field cue string? the word before the list
---@field counted boolean whether the list says how many they are
---@field plain boolean whether the list says no more than 单位

local COMPANY = "company"

-- Members of these sorts always have a suffix.
local SUFFIXED = { union = true, government = true }

-- As many names of a brand and a trade make a list of companies that does not say so.
local MINIMUM_NAMED = 2

---How many members of a list are of a kind.
---@param items organizations.Span[]
---@param is fun(item: organizations.Span, tokens: organizations.Tokens, source: string): boolean?
---@param tokens organizations.Tokens
---@param source string
---@return integer
local function count_of(items, is, tokens, source)
  local count = 0
  for _, item in ipairs(items) do
    count = count + (is(item, tokens, source) and 1 or 0)
  end
  return count
end

---The members of a list that are companies by their trade, where there are several.
---@param items organizations.Span[]
---@param tokens organizations.Tokens
---@param source string
---@return organizations.Span[]
local function by_trade(items, tokens, source)
  local named = {}
  for _, item in ipairs(items) do
    named[#named + 1] = brand_names.is_name(item, tokens, source) and item or nil
  end
  return #named >= MINIMUM_NAMED and named or {}
end

---Finds the lists that say what their members are.
---@param tokens organizations.Tokens
---@param source string
---@return organizations.List[]
local function headed_lists(tokens, source)
  local lists = {}
  for _, ending in ipairs(endings.find(tokens, source)) do
    local items, cue = members.before(tokens, ending.last)
    items = ending.unsaid and by_trade(items, tokens, source) or items
    if #items > 1 or #items == 1 and ending.counted and (cue or ending.kind == COMPANY
        and brand_names.is_name(items[1], tokens, source)) then
      lists[#lists + 1] = {
        items = items, kind = ending.kind, cue = cue, counted = ending.counted,
        plain = source:sub(ending.stop - 5, ending.stop) == "单位"
          or not members.SPECIFIC[ending.kind],
      }
    end
  end
  return lists
end

-- A department of an office or a school, which the list counts among its units: 人事|处.
local DEPARTMENTS = word_lists.set("department")

-- How the posts of people end, whose names are no companies': 副主席|王平及远山水泥、….
local POSTS, LONGEST_PERSON = word_lists.set("end of a post"), 12

---Takes the person away that begins a list.
---@param list organizations.List
local function drop_person(list)
  local first = list.items[#list.items]
  if list.cue and POSTS[list.cue:sub(-3)] and first.last - first.first < LONGEST_PERSON then
    list.items[#list.items] = nil
  end
end

-- Beside a sort so short a member is one too: 烧饼铺、|剧社.
local SHORT_SORT = 9

---Takes the short members away from a list that holds sorts.
---@param items organizations.Span[]
local function drop_short(items)
  for i = #items, 1, -1 do
    if items[i].last - items[i].first < SHORT_SORT then
      table.remove(items, i)
    end
  end
end

---The candidate that a member of a list is, which has no suffix of its own.
---@param item organizations.Span
---@param kind string
---@param source string
---@return organizations.Candidate
local function named(item, kind, source)
  local name = source:sub(item.first, item.last)
  return {
    first = item.first, last = item.last, text = name, kind = kind,
    form = "named", suffix = "", shape = "full", divisions = {}, full_division = false,
    core = name, parents = {}, weak = false, firm = true, closed = true, acts = true,
    in_list = false, index = 0, rule = "list",
  }
end

---@param lists organizations.List[]
---@param more organizations.List[]
local function append(lists, more)
  for i = 1, #more do
    lists[#lists + 1] = more[i]
  end
end

---The members of lists that the suffix grammar does not know, as candidates.
---@param tokens organizations.Tokens
---@param source string
---@param candidates organizations.Candidate[]
---@return organizations.Candidate[]
function M.candidates(tokens, source, candidates)
  local found, lists = {}, headed_lists(tokens, source)
  append(lists, unannounced.origins(tokens, source))
  append(lists, unannounced.cued(tokens, source))
  append(lists, unannounced.flanked(source, candidates))
  for l = 1, #lists do
    local list = lists[l]
    local bare, trusted = {}, list.counted or list.cue == unannounced.ORIGIN
    drop_person(list)
    if #list.items > 0 then
      members.trim(list.items[#list.items], tokens)
    end
    for _, item in ipairs(list.items) do
      if members.is_covered(item, candidates) or members.is_covered(item, found) then
        trusted = true
      elseif not (list.kind == "company" and DEPARTMENTS[source:sub(item.last - 2, item.last)])
        and not divisions.counties[source:sub(item.first, item.last)]
        and members.is_name(item, tokens, source) then
        bare[#bare + 1] = item
      end
    end
    trusted = trusted or not list.plain and #bare == #list.items and #bare > 1
    if #bare > 0 and 2 * count_of(list.items, members.is_sort, tokens, source) >= #bare then
      drop_short(bare)
    end
    for i = #bare, 1, -1 do
      if trusted and not SUFFIXED[list.kind] then
        found[#found + 1] = named(bare[i], list.kind, source)
      end
    end
  end
  return found
end

return M
