-- How likely a Chinese text goes on with another one: 职工 stands together where 职 | 工 may have been
-- cut, 学 | 工 does not. What is known of Chinese text (followers.tsv) is added to what the page has.
local characters = require("strands.characters")
local data = require("broadsheet.data")

local M = {}

---@class segment.Followers which characters follow which on a page
---@field text string the lines, each below the other
---@field counts table<string, integer> of each character
---@field kinds table<string, integer> how many different ones follow it
---@field together table<string, integer> of each two that stand together
---@field all integer
local Followers = {}
Followers.__index = Followers

local SCALAR = utf8.charpattern
local PAGE_WEIGHT = 3 -- what a page has counts as often
local FEWEST = 2 -- times that a pair is known of which the file gives no number
local HAN = 3 -- bytes of a Chinese character

---@class segment.Known what is known of a character
---@field all integer how often it stands anywhere
---@field kinds integer how many different ones follow it
---@field followers string each behind a space, with its number

---@type table<string, segment.Known>
local known, counted = {}, 0
do
  local rows = data.columns("strands/followers.tsv")
  for index, character in ipairs(rows.character) do
    local all = math.tointeger(tonumber(rows.all[index])) or 0
    known[character] = {
      all = all,
      kinds = math.tointeger(tonumber(rows.kinds[index])) or 0,
      followers = " " .. rows.followers[index] .. " ",
    }
    counted = counted + all
  end
end
local UNKNOWN = { all = 0, kinds = 0, followers = "" }

---Counts the characters of a page.
---@param lines segment.Line[]
---@return segment.Followers
function M.of(lines)
  local counts, together, kinds, all, texts = {}, {}, {}, 0, {}
  local folded = characters.folded
  for index, line in ipairs(lines) do
    local before
    for scalar in line.words:gmatch(SCALAR) do
      scalar = folded[scalar]
      counts[scalar] = (counts[scalar] or 0) + 1
      if before then
        local both = before .. scalar
        local times = together[both]
        if times then
          together[both] = times + 1
        else
          together[both], kinds[before] = 1, (kinds[before] or 0) + 1
        end
      end
      before, all = scalar, all + 1
    end
    texts[index] = line.words
  end
  return setmetatable({ counts = counts, kinds = kinds, together = together,
    text = table.concat(texts, "\n"), all = all }, Followers)
end

---How often a character stands behind another one in the text that is known.
---@param first segment.Known
---@param second string
---@return integer
local function times_known(first, second)
  local _, last = first.followers:find(" " .. second, 1, true)
  local times = last and first.followers:match("^%d*", last + 1)
  return not last and 0 or math.tointeger(tonumber(times)) or FEWEST
end

---How rare two characters are that stand together in Chinese text: 1 for what was never seen, less
---for what is common, and 0 for what stands everywhere.
---@param both string
---@return number
function M.rarity(both)
  local first = known[both:match(SCALAR)] or UNKNOWN
  local times = times_known(first, both:sub(utf8.offset(both, 2)))
  return 1 - math.log(1 + times) / math.log(1 + counted)
end

---How much likelier the first character of a text is behind the last one of another than anywhere,
---as a logarithm (Witten and Bell 1991: what was never seen there shares what the kinds seen are).
---@param before string
---@param after string
---@return number
function Followers:likelihood(before, after)
  local last = characters.folded[before:sub(utf8.offset(before, -1) or 1)]
  local first = characters.folded[after:match(SCALAR)]
  local one, other = known[last] or UNKNOWN, known[first] or UNKNOWN
  local all = counted + self.all * PAGE_WEIGHT
  local chance = (other.all + (self.counts[first] or 0) * PAGE_WEIGHT + 1) / all
  local count = one.all + (self.counts[last] or 0) * PAGE_WEIGHT
  local kinds = one.kinds + (self.kinds[last] or 0) + 1
  local times = times_known(one, first) + (self.together[last .. first] or 0) * PAGE_WEIGHT
  return math.log((times + kinds * chance) / ((count + kinds) * chance))
end

---Whether the page has three Chinese characters elsewhere as the seam of two texts has them.
---@param before string
---@param after string
---@return boolean
function Followers:stands_elsewhere(before, after)
  local two, third = utf8.offset(before, -2), utf8.offset(after, 3)
  return two ~= nil and #before - two + 1 == 2 * HAN
      and self.text:find(before:sub(two) .. after:match(SCALAR), 1, true) ~= nil
    or third == 2 * HAN + 1
      and self.text:find(before:sub(-HAN) .. after:sub(1, 2 * HAN), 1, true) ~= nil
end

return M
