-- Trades: companies by a short name that ends with their trade, 远山科技, where the list that they
-- stand in holds a company (三河集团、远山科技).

local data = require("broadsheet.data")
local matcher = require("broadsheet.matcher")
local members = require("lists.members")
local regex = require("broadsheet.regex")
local last_before = require("words.tokens").last_before
local word_lists = require("words.word_lists")

local M = {}

-- How many bytes at the end of a name tell at a glance whether it can end with a trade.
local GLANCE = 6

local words, ends = {}, {}
for i, row in ipairs(data.tsv("data/trades.tsv")) do
  words[i] = regex.escape(row.word)
  ends[row.word:sub(-GLANCE)] = true
end
local NAME = regex.new("^(\\p{Han}{2,7}|[A-Za-z0-9]{2,10})(?:" .. table.concat(words, "|") .. ")$")

local BUSINESS = { company = true, bank = true }

-- Beside one of these there may be several companies: 远山食品、君山酒业、县中医院.
local INSTITUTION = { company = true, bank = true, hospital = true, school = true }

-- A name may begin with these; any other word of the lexicon makes it a sort: 现代|物流.
local HEADS = { short = true, region = true, brand = true, inner = true }

-- Inside a brand a character is no word: 远|云|岭食品.
local CHARACTER = 3

-- Who and what a company has: its team, its head.
local CUES = matcher.new(word_lists.list("company cue"))

-- Where people come from, there are organizations.
local ORIGIN = "来自"

-- A brand is four characters at most, behind a place or alone.
local BRAND_BYTES, MAXIMUM_ASCII = 12, 127
local PLACE = { short = true, region = true }

---Whether the place of a company begins its name: 临州|远山茶业.
---@param item organizations.Span
---@param tokens organizations.Tokens
---@param length integer of what stands before the trade
---@return boolean
local function begins_with_place(item, tokens, length)
  local token = tokens[last_before(tokens, item.first - 1) + 1]
  return token ~= nil and token.first == item.first and PLACE[token.value.class] == true
    and length - #token.text <= BRAND_BYTES
end

---Whether a stretch is a name made of an unknown word and a trade.
---@param item organizations.Span
---@param tokens organizations.Tokens
---@param source string
---@return boolean
function M.is_name(item, tokens, source)
  local head = ends[source:sub(item.last - GLANCE + 1, item.last)]
    and NAME:match(source:sub(item.first, item.last))
  if not head or #head > BRAND_BYTES and head:byte() > MAXIMUM_ASCII
    and not begins_with_place(item, tokens, #head) then
    return false
  end
  for i = last_before(tokens, item.first + #head - 1), 1, -1 do
    local token = tokens[i]
    if token.last < item.first then
      break
    elseif not HEADS[token.value.class]
      and (token.first == item.first or token.value.class ~= "generic" or #token.text > CHARACTER)
    then
      return false
    end
  end
  return true
end

---Whether one of a list's members is an organization of some kinds.
---@param items organizations.Span[]
---@param candidates organizations.Candidate[]
---@param kinds table<string, boolean>
---@return boolean
local function has_one(items, candidates, kinds)
  local first, last = items[#items].first, items[1].last
  for _, candidate in ipairs(candidates) do
    if candidate.first >= first and candidate.last <= last and kinds[candidate.kind]
      and (candidate.shape == "full" or candidate.shape == "relative") then
      return true
    end
  end
  return false
end

---@param item organizations.Span
---@param source string
---@return organizations.Candidate
local function candidate(item, source)
  local name = source:sub(item.first, item.last)
  return {
    first = item.first, last = item.last, text = name, kind = "company", form = "named",
    suffix = "", shape = "full", divisions = {}, full_division = false, core = name, parents = {},
    weak = false, firm = true, closed = true, acts = true, in_list = true, index = 0,
    rule = "list",
  }
end

---Marks the commas beside companies and institutions, and the first one after 来自: only lists that
---hold one of these can name others by their trade.
---@param tokens organizations.Tokens
---@param source string
---@param found organizations.Candidate[]
---@return table<integer, boolean> marked indices of tokens
local function promising(tokens, source, found)
  local marked = {}
  for i = 1, #found do
    local known = found[i]
    if INSTITUTION[known.kind] and (known.shape == "full" or known.shape == "relative") then
      marked[last_before(tokens, known.first - 1)] = true
      marked[last_before(tokens, known.last) + 1] = true
    end
  end
  local _, last = source:find(ORIGIN, 1, true)
  while last do
    local index = last_before(tokens, last) + 1
    while index < tokens.count and not members.ENDS[tokens[index].value.class]
      and not members.JOINT[tokens[index].value.class] do
      index = index + 1
    end
    marked[index] = true
    _, last = source:find(ORIGIN, last + 1, true)
  end
  return marked
end

---The companies that somebody's post or a team tells: 青川新材|代表队.
---@param tokens organizations.Tokens
---@param source string
---@param found organizations.Candidate[]
---@param companies organizations.Candidate[]
local function add_cued(tokens, source, found, companies)
  local cues = CUES:scan(source)
  for i = 1, #cues, 3 do
    local first = cues[i]
    local is_trade = ends[source:sub(first - GLANCE, first - 1)]
    local item = is_trade and members.before(tokens, first - 1)[1]
    if item and M.is_name(item, tokens, source)
      and not members.is_covered(item, found) and not members.is_covered(item, companies) then
      companies[#companies + 1] = candidate(item, source)
    end
  end
end

---The companies that lists name by a word and their trade.
---@param tokens organizations.Tokens
---@param source string
---@param found organizations.Candidate[]
---@return organizations.Candidate[]
function M.candidates(tokens, source, found)
  local companies, position = {}, #source
  local joints, marked = tokens.joints, promising(tokens, source, found)
  for j = #joints, 1, -1 do
    local i = joints[j]
    if marked[i] and tokens[i].last < position then
      local items, cue = members.around(tokens, i, #source)
      position = items[#items].first
      local named = {}
      for _, item in ipairs(items) do
        if M.is_name(item, tokens, source) and not members.is_covered(item, found) then
          named[#named + 1] = item
        end
      end
      if #named > 0 and (has_one(items, found, BUSINESS)
        or #named > 1 and (cue == ORIGIN or has_one(items, found, INSTITUTION))) then
        for _, item in ipairs(named) do
          companies[#companies + 1] = candidate(item, source)
        end
      end
    end
  end
  add_cued(tokens, source, found, companies)
  return companies
end

return M
