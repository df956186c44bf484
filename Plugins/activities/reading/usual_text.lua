-- A Chinese text in the usual marks: one with "…" or 「…」 is read as if it had “…”, and one with
-- spaces around figures and letters (4 月 10 日) as if it had none.

local M = {}

local STRAIGHT, SPACE, CURLY = "\"", " ", "“"
local GROWTH = #CURLY - #STRAIGHT
-- As long as those for which they stand.
local CORNERS = { ["「"] = "“", ["」"] = "”", ["『"] = "‘", ["』"] = "’" }
local BACK = { ["“"] = "「", ["”"] = "」", ["‘"] = "『", ["’"] = "』" }
local STRAIGHT_BACK = { ["“"] = STRAIGHT, ["”"] = STRAIGHT }
local CORNER, QUOTE = "\227\128[\140-\143]", "\226\128[\152-\157]"
local IDEOGRAPH = "[\228-\233][\128-\191][\128-\191]"
local SIGN = "[\"\n ]" -- what is looked at one by one

---@class UsualText
---@field printed string
---@field read string
---@field is_other boolean whether it is not read as it is printed
---@field from integer[] positions in what is read from which on it is shifted
---@field behind integer[] the same in what is printed
---@field shifts integer[] bytes from there to where it is printed
---@field grown table<integer, integer> by how many bytes a printed mark is longer when it is read

---Whether a space stands between an ideograph and a figure or a letter.
---@param printed string
---@param at integer
---@return boolean
local function is_idle(printed, at)
  local before, after = printed:sub(math.max(1, at - 3), at - 1), printed:sub(at + 1, at + 3)
  return before:find("^" .. IDEOGRAPH) ~= nil and after:find("^[%w%%]") ~= nil
    or before:find("[%w%%]$") ~= nil and after:find("^" .. IDEOGRAPH) ~= nil
end

---A text as it is read.
---@param printed string
---@return UsualText
function M.of(printed)
  local it = { printed = printed, from = {}, behind = {}, shifts = {}, grown = {} }
  local pieces, after, shift, opens = {}, 1, 0, false
  local function put(at, piece)
    pieces[#pieces + 1] = printed:sub(after, at - 1) .. piece
    -- The second byte of a longer mark is the first to be shifted.
    local place = at + 1 - shift
    after, shift = at + 1, shift + 1 - #piece
    it.from[#it.from + 1] = piece == "" and at + 1 - shift or place
    it.behind[#it.behind + 1], it.shifts[#it.shifts + 1] = after, shift
  end
  local at = printed:find(SIGN)
  while at do
    local sign = printed:sub(at, at)
    if sign == STRAIGHT then
      opens = not opens
      it.grown[at] = GROWTH
      put(at, opens and "“" or "”")
    elseif sign == SPACE and is_idle(printed, at) then
      put(at, "")
    elseif sign == "\n" then
      opens = false -- each other mark of a paragraph opens
    end
    at = printed:find(SIGN, at + 1)
  end
  it.read = (table.concat(pieces) .. printed:sub(after)):gsub(CORNER, CORNERS)
  it.is_other = it.read ~= printed
  return it
end

---How many of the shifts, which stand in order, come at or before a position.
---@param places integer[]
---@param position integer
---@return integer
local function count_to(places, position)
  local low, high = 0, #places
  while low < high do
    local middle = (low + high + 1) // 2
    if places[middle] <= position then
      low = middle
    else
      high = middle - 1
    end
  end
  return low
end

---Where what is read at a position is printed.
---@param it UsualText
---@param position integer
---@return integer
function M.printed_at(it, position)
  return position + (it.shifts[count_to(it.from, position)] or 0)
end

---Where what is printed at a position is read.
---@param it UsualText
---@param position integer
---@return integer
local function read_at(it, position)
  return position - (it.shifts[count_to(it.behind, position)] or 0)
end

---Where a stretch that is printed is read.
---@param it UsualText
---@param first integer
---@param last integer
---@return integer first
---@return integer last
function M.read_between(it, first, last)
  return read_at(it, first), read_at(it, last) + (it.grown[last] or 0)
end

---Words that have been read, as one of the texts prints them, or with its marks where none has them
---as a whole.
---@param words string
---@param texts UsualText[] the one with the marks first
---@return string
function M.as_printed(words, texts)
  for _, it in ipairs(texts) do
    local first, last = it.read:find(words, 1, true)
    if first then
      return it.printed:sub(M.printed_at(it, first), M.printed_at(it, last))
    end
  end
  local printed = texts[1].printed
  local back = printed:find(STRAIGHT, 1, true) and STRAIGHT_BACK or printed:find(CORNER) and BACK
  return back and (words:gsub(QUOTE, back)) or words
end

return M
