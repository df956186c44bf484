-- How well a line goes on with one that breaks off: by the characters that meet and by quotes and
-- brackets in Chinese, by the words that meet and quotes in English.
local fits = require("fits")
local followers = require("followers")

local M = {}

---@class segment.StrandSeams what is known of the seams of a page's lines
---@field lines segment.Line[]
---@field language "zh"|"en"
---@field weights table<string, number>
---@field followers segment.Followers? of a Chinese page, once a seam is asked for
---@field known table<integer, number> by both lines
local StrandSeams = {}
StrandSeams.__index = StrandSeams

local QUOTES = { { "“", "”" }, { "（", "）" }, { "《", "》" } }

---@param lines segment.Line[]
---@param language "zh"|"en"
---@param weights table<string, number>
---@return segment.StrandSeams
function M.of(lines, language, weights)
  return setmetatable({ lines = lines, language = language, weights = weights, known = {} },
    StrandSeams)
end

---Whether the last mark of a pair in a text opens it.
---@param words string
---@param pair string[]
---@return boolean
local function stays_open(words, pair)
  local _, opened = words:find(".*" .. pair[1])
  return opened ~= nil and not words:find(pair[2], opened + 1, true)
end

---What quotes and brackets say of a seam.
---@param before string
---@param after string
---@return number
function StrandSeams:of_quotes(before, after)
  local points = 0
  for _, pair in ipairs(QUOTES) do
    local open, closing = stays_open(before, pair), after:find(pair[2], 1, true)
    if closing and closing < (after:find(pair[1], 1, true) or #after + 1) then
      points = points + (open and self.weights.closes or -self.weights.closes)
    elseif open then
      points = points - self.weights.stays_open
    end
  end
  return points
end

---@param one segment.Line that breaks off
---@param other segment.Line
---@return number
function StrandSeams:chinese(one, other)
  self.followers = self.followers or followers.of(self.lines)
  local weights, known = self.weights, self.followers:stands_elsewhere(one.words, other.words)
  local likely = math.max(self.followers:likelihood(one.words, other.words), -weights.unlikeliest)
  return likely * weights.seam + (known and weights.known or 0)
    + self:of_quotes(one.tail, other.ahead)
end

---How well a line goes on with another one; more is better.
---@param from integer the line that breaks off
---@param index integer
---@return number
function StrandSeams:points(from, index)
  local key = from * #self.lines + index
  local points = self.known[key]
  if not points then
    local one, other = self.lines[from], self.lines[index]
    points = self.language == "en" and fits.points(fits.seam(one.tail), other.ahead)
      or self:chinese(one, other)
    self.known[key] = points
  end
  return points
end

return M
