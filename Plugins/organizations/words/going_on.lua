-- How a text goes on at a position: with one of some words, or with that for a road.

local word_lists = require("words.word_lists")

local M = {}

local ROADS, NO_ROADS = { "路", "街", "巷" }, word_lists.list("no road")

---Whether a text goes on with one of some words.
---@param source string
---@param first integer
---@param words string[]
---@return boolean
function M.with(source, first, words)
  for i = 1, #words do
    if source:sub(first, first + #words[i] - 1) == words[i] then
      return true
    end
  end
  return false
end

---Whether a text goes on with the word for a road: 新建|路, and not 新建|路段.
---@param source string
---@param first integer
---@return boolean
function M.as_road(source, first)
  return M.with(source, first, ROADS) and not M.with(source, first, NO_ROADS)
end

return M
