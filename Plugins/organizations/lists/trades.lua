-- Trades: companies by a short name that ends with their trade, 远山科技, where the list that they
-- stand in holds a company (三河集团、远山科技).

local data = require("broadsheet.data")
local divisions = require("words.divisions")
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

local COMPANY, BUSINESS = "company", { company = true, bank = true }

-- Beside one of these there may be several companies: 远山食品、君山酒业、县中医院.
local INSTITUTION = { company = true, bank = true, hospital = true, school = true }

-- A name may begin with these; any other word of the lexicon makes it a sort: 现代|物流.
local HEADS = { short = true, region = true, brand = true, inner = true }

-- What a trade is for, or where its wares come from: 儿童|服装, 国产|汽车.
local NO_BRAND = word_lists.set("no brand")

-- A division by its full name and a trade name nobody: 临江市|林业.
local LEVELS = word_lists.set("level")

-- How what somebody does to a ware begins, 会|调机器人, and no brand.
local VERBS = word_lists.set("verb before a ware")

-- What counts people, 两名|家政员工.
local COUNTS = { ["名"] = true, ["位"] = true, ["个"] = true, ["批"] = true, ["些"] = true }

-- Inside a brand a character is no word, 远|云|岭食品, and in a brand of two or more 新|远食品 neither is
-- the first.
local CHARACTER = 3

-- Who and what a company has behind its name, its team, its head; what somebody does there, behind
-- 在 and the name; and who a company is in a contract, in front of its name.
local HAS, DOES, IS = word_lists.list("company cue"), word_lists.list("work at a company"),
  word_lists.list("party to a contract")
-- Somebody of the company, by name: 远山新材|的张|小兰夺冠.
local PEOPLE = {}
for i, surname in ipairs(word_lists.list("surname")) do
  PEOPLE[i] = "的" .. surname
end

local CUES
do
  local cues = {}
  for _, list in ipairs({ HAS, PEOPLE, DOES, IS }) do
    table.move(list, 1, #list, #cues + 1, cues)
  end
  CUES = matcher.new(cues)
end

-- Where somebody works.
local AT = "在"

-- How a word ends that says of what sort the company behind it is: 园区企业|远山游戏.
local APPOSITIVES = word_lists.set("end of an appositive")

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
  if not head or NO_BRAND[head] or VERBS[head:sub(1, CHARACTER)]
    or LEVELS[head:sub(-CHARACTER)] and divisions.is_known(head) or COUNTS[head:sub(-CHARACTER)]
    or #head > BRAND_BYTES and head:byte() > MAXIMUM_ASCII
    and not begins_with_place(item, tokens, #head) then
    return false
  end
  for i = last_before(tokens, item.first + #head - 1), 1, -1 do
    local token = tokens[i]
    if token.last < item.first then
      break
    elseif not HEADS[token.value.class]
      and (token.value.class ~= "generic" or #token.text > CHARACTER
        or token.first == item.first and #head == CHARACTER)
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

---Whether trades end before a comma and before the next one.
---@param tokens organizations.Tokens
---@param joint integer
---@param source string
---@return boolean
local function is_between_trades(tokens, joint, source)
  local flat, entries = tokens.flat, tokens.entries
  local first = flat[joint * 3 - 2]
  if not ends[source:sub(first - GLANCE, first - 1)] then
    return false
  end
  for at = joint * 3 + 3, #flat, 3 do
    local class = entries[flat[at]].class
    if members.ENDS[class] or members.JOINT[class] then
      return ends[source:sub(flat[at - 2] - GLANCE, flat[at - 2] - 1)] == true
    end
  end
  return false
end

---Marks the commas beside companies and institutions, the first one after 来自, and behind a trade
---where the article has a company: only lists there can name others by their trade.
---@param tokens organizations.Tokens
---@param source string
---@param found organizations.Candidate[]
---@return table<integer, boolean> marked indices of tokens
---@return boolean has_company
local function promising(tokens, source, found)
  local marked, has_company = {}, false
  for i = 1, #found do
    local known = found[i]
    has_company = has_company or known.kind == COMPANY and known.shape == "full"
    if INSTITUTION[known.kind] and (known.shape == "full" or known.shape == "relative") then
      marked[last_before(tokens, known.first - 1)] = true
      marked[last_before(tokens, known.last) + 1] = true
    end
  end
  for _, joint in ipairs(tokens.joints) do
    marked[joint] = marked[joint] or is_between_trades(tokens, joint, source)
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
  return marked, has_company
end

---Moves the beginning of a name behind the word that says of what sort the company is.
---@param item organizations.Span
---@param tokens organizations.Tokens
---@return organizations.Span
local function after_appositive(item, tokens)
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

---The name that ends where a cue begins: 青川新材|代表队, 在|远山资本|做分析师.
---@param tokens organizations.Tokens
---@param source string
---@param first integer of the cue
---@param last integer of the cue
---@param number integer of the cue
---@return organizations.Span?
local function name_before(tokens, source, first, last, number)
  local item = ends[source:sub(first - GLANCE, first - 1)]
    and members.before(tokens, first - 1)[1]
  if item and number > #HAS + #PEOPLE and source:sub(item.first - #AT, item.first - 1) ~= AT
    or item and number > #HAS and number <= #HAS + #PEOPLE
      and not is_person(tokens, source, last) then
    return nil
  end
  return item and after_appositive(item, tokens) or nil
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
    elseif token.value.trade and ends[source:sub(token.last - GLANCE + 1, token.last)]
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
local function cued(tokens, source, found)
  local companies, cues = {}, CUES:scan(source)
  for i = 1, #cues, 3 do
    local number = cues[i + 2]
    local item
    if number > #HAS + #PEOPLE + #DOES then
      item = name_after(tokens, source, cues[i + 1])
    else
      item = name_before(tokens, source, cues[i], cues[i + 1], number)
    end
    if item and M.is_name(item, tokens, source)
      and not members.is_covered(item, found) and not members.is_covered(item, companies) then
      companies[#companies + 1] = candidate(item, source)
    end
  end
  return companies
end

-- As many members named by brands and trades alone are companies, whatever else their article says.
local MINIMUM_ALONE = 3

---Whether the members of a list that are named by a trade are companies.
---@param items organizations.Span[]
---@param named organizations.Span[]
---@param cue string?
---@param known organizations.Candidate[]
---@param has_company boolean
---@return boolean
local function are_companies(items, named, cue, known, has_company)
  local count = #named
  if count == 0 or has_one(items, known, BUSINESS) then
    return count > 0
  elseif count == #items and (count >= MINIMUM_ALONE or count > 1 and has_company) then
    return true
  end
  return count > 1 and (cue == ORIGIN or has_one(items, known, INSTITUTION))
end

---The companies that lists name by a word and their trade, or that words beside them tell.
---@param tokens organizations.Tokens
---@param source string
---@param found organizations.Candidate[]
---@return organizations.Candidate[]
function M.candidates(tokens, source, found)
  local companies, position = cued(tokens, source, found), #source
  local joints, known = tokens.joints, found
  if #companies > 0 and #joints > 0 then
    known = table.move(companies, 1, #companies, #found + 1, { table.unpack(found) })
  end
  local marked, has_company = promising(tokens, source, known)
  for j = #joints, 1, -1 do
    local i = joints[j]
    if marked[i] and tokens[i].last < position then
      local items, cue = members.around(tokens, i, #source)
      position = items[#items].first
      local named = {}
      for _, item in ipairs(items) do
        if M.is_name(item, tokens, source) and not members.is_covered(item, known) then
          named[#named + 1] = item
        end
      end
      if are_companies(items, named, cue, known, has_company) then
        for _, item in ipairs(named) do
          companies[#companies + 1] = candidate(item, source)
        end
      end
    end
  end
  return companies
end

return M
