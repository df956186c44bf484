-- What the lines of a page are about: words, or two Chinese characters that stand together, that
-- few of its articles have. Lines that share one belong together.
local fits = require("fits")
local followers = require("strands.followers")

local M = {}

---@class segment.Topics
---@field shared segment.Posting[][] by line, of what other lines have too
local Topics = {}
Topics.__index = Topics

local SCALAR = utf8.charpattern
local FIRST, LAST = "一", "鿿" -- of the Chinese characters
local RARITY = 2 -- power of how rare a pair is in Chinese text
local LEAST, MOST_LINES = 0.5, 30 -- weight of a pair that says something, and lines that have it

---The pairs of Chinese characters of a line, each once.
---@param words string
---@return string[]
local function pairs_of(words)
  local found, seen, before = {}, {}, nil
  for scalar in words:gmatch(SCALAR) do
    local is_han = scalar >= FIRST and scalar <= LAST
    local both = is_han and before and before .. scalar
    if both and not seen[both] then
      seen[both] = true
      found[#found + 1] = both
    end
    before = is_han and scalar or nil
  end
  return found
end

---@class segment.Posting where a word or a pair of characters stands
---@field lines integer[]
---@field blocks integer below how many headings
---@field weight number? what it says that two lines have it, once more than one has

-- What a line of each language is about.
local READERS = {
  zh = pairs_of,
  en = function(words)
    return fits.topics(words).list
  end,
}

---What it says that two lines have a word: the more, the fewer articles and texts have it.
---@param both string
---@param posting segment.Posting
---@param count integer articles of the page
---@param language "zh"|"en"
---@return number
local function weight_of(both, posting, count, language)
  local weight = math.log((count + 1) / posting.blocks)
  return language == "zh" and weight * followers.rarity(both) ^ RARITY or weight
end

---Reads the lines of a page.
---@param lines segment.Line[]
---@param language "zh"|"en"
---@return segment.Topics
function M.of(lines, language)
  ---@type table<string, segment.Posting>
  local postings = {}
  local found, last, count = {}, {}, 0
  for index, line in ipairs(lines) do
    found[index] = line.kind == "other" and {} or READERS[language](line.words)
    count = math.max(count, line.block)
    for _, both in ipairs(found[index]) do
      local posting = postings[both] or { lines = {}, blocks = 0 }
      posting.blocks = posting.blocks + (last[both] == line.block and 0 or 1)
      posting.lines[#posting.lines + 1] = index
      postings[both], last[both] = posting, line.block
    end
  end
  local shared = {}
  for index, own in ipairs(found) do
    local of_line = {}
    for _, both in ipairs(own) do
      local posting = postings[both]
      if #posting.lines > 1 and #posting.lines <= MOST_LINES then
        posting.weight = posting.weight or weight_of(both, posting, count, language)
        if posting.weight > LEAST then
          of_line[#of_line + 1] = posting
        end
      end
    end
    shared[index] = of_line
  end
  return setmetatable({ shared = shared }, Topics)
end

---How much a line shares with those that each article has so far.
---@param index integer
---@param owners integer[] by line, its article
---@return table<integer, number> by article
function Topics:common(index, owners)
  local sums, counted = {}, {}
  for place, one in ipairs(self.shared[index]) do
    local weight, lines = one.weight, one.lines
    for i = 1, #lines do
      local article = owners[lines[i]]
      if not article then
        break
      elseif counted[article] ~= place then
        counted[article] = place
        sums[article] = (sums[article] or 0) + weight
      end
    end
  end
  return sums
end

return M
