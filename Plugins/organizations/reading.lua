-- A reading: one field of an article with the words and the candidates found in it.

local candidates = require("grammar.candidates")
local clauses = require("context.clauses")
local coordination = require("lists.coordination")
local definitions = require("aliases.definitions")
local hosting_zones = require("lists.hosting_zones")
local lists = require("lists.lists")
local numbered = require("lists.numbered")
local second_names = require("aliases.second_names")
local shared_bodies = require("lists.shared_bodies")
local shared_trades = require("lists.shared_trades")
local sharing = require("lists.sharing")
local token_lists = require("words.tokens")
local trades = require("lists.trades")

local Reading = {}
Reading.__index = Reading

---@class organizations.Reading
---@field where "body"|"title"|"kicker"|"subtitle"
---@field source string
---@field tokens organizations.Tokens
---@field candidates organizations.Candidate[]
---@field definitions table[]
---@field twice_named boolean? whether an institution has a second name
---@field taken integer[][] spans that belong to a name

-- What reads the lists of a text, each knowing what those before it found.
local LIST_READERS = {
  shared_trades, hosting_zones, lists, shared_bodies, sharing, trades, numbered,
}

---@param a organizations.Candidate
---@param b organizations.Candidate
---@return boolean
local function precedes(a, b)
  return a.first < b.first
end

---@param where "body"|"title"|"kicker"|"subtitle"
---@param source string
---@param lexicon broadsheet.Matcher
---@return organizations.Reading
function Reading.new(where, source, lexicon)
  local tokens = token_lists.read(source, lexicon)
  if where ~= "body" and #tokens.heads == 0 and #tokens.joints == 0 and #tokens.shorts == 0
    and #tokens.regions == 0 then -- most titles
    return setmetatable({
      where = where, source = source, tokens = tokens, candidates = {}, definitions = {},
      taken = {},
    }, Reading)
  end
  local found = candidates.find(tokens, source)
  definitions.bridge(found, source)
  local twice_named = second_names.join(found, source)
  coordination.inherit(found, source)
  coordination.note_siblings(found, source)
  for i = 1, #LIST_READERS do
    local more = LIST_READERS[i].candidates(tokens, source, found)
    for k = 1, #more do
      found[#found + 1] = more[k]
    end
  end
  table.sort(found, precedes)
  clauses.note(found, tokens)
  local taken = {}
  for i = 1, #found do
    local candidate = found[i]
    candidate.where = where
    taken[i] = { candidate.first, candidate.last }
  end
  return setmetatable({
    where = where, source = source, tokens = tokens, candidates = found, taken = taken,
    twice_named = twice_named,
    definitions = definitions.find(found, source),
  }, Reading)
end

---Whether a stretch belongs to a name already.
---@param first integer
---@param last integer
---@return boolean
function Reading:is_taken(first, last)
  for _, span in ipairs(self.taken) do
    if span[1] <= last and span[2] >= first then
      return true
    end
  end
  return false
end

---@param first integer
---@param last integer
function Reading:take(first, last)
  self.taken[#self.taken + 1] = { first, last }
end

---Visits the places where words stand that belong to no name, and takes them.
---@param words string
---@param visit fun(span: organizations.Span)
function Reading:each_standing(words, visit)
  local first, last = self.source:find(words, 1, true)
  while first do
    if not self:is_taken(first, last) then
      visit({ first = first, last = last, where = self.where })
      self:take(first, last)
    end
    first, last = self.source:find(words, last + 1, true)
  end
end

local OTHER = { value = { class = "other" } }

---What stands directly before and after a stretch: a word of the lexicon, an unknown word, or
---nothing at the ends of the text.
---@param first integer
---@param last integer
---@return organizations.Token? before
---@return organizations.Token? after
function Reading:neighbours(first, last)
  local before = first > 1 and OTHER or nil
  local after = last < #self.source and OTHER or nil
  local tokens = self.tokens
  local index = token_lists.last_before(tokens, first - 1)
  if index > 0 and tokens[index].last + 1 == first then
    before = tokens[index]
  end
  index = token_lists.last_before(tokens, last) + 1
  if index <= tokens.count and tokens[index].first == last + 1 then
    after = tokens[index]
  end
  return before, after
end

return Reading
