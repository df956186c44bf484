-- Numbered schools by their short names behind a place: 临州五中, 城北区三小.

local divisions = require("words.divisions")
local matcher = require("broadsheet.matcher")
local members = require("lists.members")
local regex = require("broadsheet.regex")
local set = require("words.character_set")
local last_before = require("words.tokens").last_before

local M = {}

local NUMERALS = set("一二三四五六七八九十")

-- 五中心, 一小时 and such are no schools.
local SCHOOL = regex.new(
  "\\G[一二三四五六七八九十]{1,3}(?<sort>中|小|幼)(?![学心国级队期步时区组型微人伏央午外部])")

-- Every numbered school ends with one of these; most texts hold none.
local ENDS = {}
for _, sort in ipairs({ "中", "小", "幼" }) do
  for numeral in pairs(NUMERALS) do
    ENDS[#ENDS + 1] = numeral .. sort
  end
end
local ANY = matcher.new(ENDS)

-- The divisions that have such schools: 县|三中.
local LEVELS = { "市", "县", "区", "旗" }

-- What the short name stands for.
local SORTS = { ["中"] = "中学", ["小"] = "小学", ["幼"] = "幼儿园" }

---@param source string
---@param token organizations.Token the place
---@param last integer
---@param sort string
---@param index integer
---@return organizations.Candidate
local function candidate(source, token, last, sort, index)
  local name = source:sub(token.first, last)
  return {
    first = token.first, last = last, text = name, kind = "school", form = "named",
    suffix = sort, full_suffix = SORTS[sort], shape = "full", divisions = { token.text },
    full_division = token.value.class == "region", core = name:sub(#token.text + 1, -#sort - 1),
    parents = {}, firm = true, closed = true, acts = true, in_list = false, index = index,
    rule = "suffix",
  }
end

---The numbered school of the level that stands before a number: 县|三中.
---@param source string
---@param first integer of the number
---@return organizations.Candidate?
local function of_level(source, first)
  local level = source:sub(first - 3, first - 1)
  local match = SCHOOL:exec(source, first)
  if not match then
    return nil
  end
  local name = source:sub(first - #level, match.last)
  return {
    first = first - #level, last = match.last, text = name, kind = "school", form = "named",
    suffix = match.sort, full_suffix = SORTS[match.sort], shape = "relative", level = level,
    full = "{division}第" .. name:sub(#level + 1, -#match.sort - 1) .. SORTS[match.sort],
    divisions = {}, full_division = false,
    core = "", parents = {}, firm = true, closed = true, acts = true, in_list = false, index = 0,
    rule = "relative",
  }
end

---Adds the numbered schools of a level.
---@param tokens organizations.Tokens
---@param source string
---@param found organizations.Candidate[]
---@param schools organizations.Candidate[]
local function add_of_level(tokens, source, found, schools)
  for _, level in ipairs(LEVELS) do
    local first, last = source:find(level, 1, true)
    while first do
      local school = NUMERALS[source:sub(last + 1, last + 3)] and of_level(source, last + 1)
      local before = school and last_before(tokens, first - 1)
      local stands = first == 1 or before and before > 0 and tokens[before].last + 1 == first
      if school and stands and not members.is_covered(school, found) then
        schools[#schools + 1] = school
      end
      first, last = source:find(level, last + 1, true)
    end
  end
end

-- A county without its kind has two or three characters: 沂水|一中.
local COUNTIES, SHORT = { 6, 9 }, { class = "short" }

---Adds the numbered schools of a county that is named without its kind.
---@param tokens organizations.Tokens
---@param source string
---@param found organizations.Candidate[]
---@param schools organizations.Candidate[]
local function add_of_county(tokens, source, found, schools)
  local hits = ANY:scan(source) -- most texts hold none
  for at = 1, #hits, 3 do
    local number = hits[at]
    while NUMERALS[source:sub(number - 3, number - 1)] do
      number = number - 3
    end
    local match = SCHOOL:exec(source, number)
    for _, length in ipairs(match and COUNTIES or {}) do
      local first = number - length
      local county = first > 0 and source:sub(first, number - 1)
      local span = county and divisions.counties[county] and { first = first, last = match.last }
      local before = span and last_before(tokens, first - 1)
      local stands = first == 1 or before and before > 0 and tokens[before].last + 1 == first
      if span and stands and not members.is_covered(span, found)
        and not members.is_covered(span, schools) then
        local place = { first = first, last = number - 1, text = county, value = SHORT }
        schools[#schools + 1] = candidate(source, place, match.last, match.sort, before or 0)
      end
    end
  end
end

---The numbered schools of a text.
---@param tokens organizations.Tokens
---@param source string
---@param found organizations.Candidate[]
---@return organizations.Candidate[]
function M.candidates(tokens, source, found)
  local schools, flat = {}, tokens.flat
  if not ANY:contains(source) then
    return schools
  end
  for _, places in ipairs({ tokens.shorts, tokens.regions }) do
    for _, index in ipairs(places) do
      local last = flat[index * 3 - 1]
      local match = NUMERALS[source:sub(last + 1, last + 3)] and SCHOOL:exec(source, last + 1)
      local span = match and { first = flat[index * 3 - 2], last = match.last }
      if span and not members.is_covered(span, found) then
        schools[#schools + 1] = candidate(source, tokens[index], match.last, match.sort, index)
      end
    end
  end
  add_of_level(tokens, source, found, schools)
  add_of_county(tokens, source, found, schools)
  return schools
end

return M
