-- Short names that only companies and works have, their beginning, their trade, their initials, and
-- how much of a name a short form leaves out.

local regex = require("broadsheet.regex")
local shapes = require("words.shapes")

local M = {}

-- How a company is called that was one.
local WORKS = "厂"

-- The end or the beginning of a name is short for it from this many bytes on.
local MINIMUM_TAIL = 6

-- A name that leaves out a number is another's: 临州建工 is not 临州三建工程公司.
local NUMBERED = regex.new("^[一二三四五六七八九十]")

-- A short name covers the long one up to this many bytes (二棉厂, 第二棉|纺织|厂).
M.MAXIMUM_LEFTOVER = 6

---How many bytes of a name are left when the characters of a short form have been found in it in
---their order, the first one at its beginning.
---@param short string
---@param long string
---@return integer? leftover nil when they are not all there
function M.leftover(short, long)
  local position, is_first = 1, true
  for _, code in utf8.codes(short) do
    local character = utf8.char(code)
    local first, last = long:find(character, position, true)
    if not first or is_first and first ~= 1
      or first > position and NUMBERED:test(long:sub(position, first - 1)) then
      return nil
    end
    position, is_first = last + 1, false
  end
  return #long - position + 1
end

---Whether one of the places where a short form of a company's name may begin begins with a text.
---@param long organizations.Shape
---@param words string
---@return boolean
local function begins(long, words)
  for _, start in ipairs(shapes.starts(long)) do
    if start:sub(1, #words) == words then
      return true
    end
  end
  return false
end

---Whether a company's short name is the beginning of the long one: 远山集团 for 远山玻璃有限公司.
---@param short organizations.Shape
---@param long organizations.Shape
---@return boolean
function M.is_beginning(short, long)
  return short.legal and long.legal and long.parents == 0 and #short.body >= MINIMUM_TAIL
    and begins(long, short.body)
end

-- A brand and a trade of two characters each, and the full legal form.
local BRAND_AND_TRADE, LIMITED = 12, "有限"

---Whether a company's short name is the brand and the trade that begin its legal name: 远山陶瓷 for
---临州远山陶瓷科技文化有限公司.
---@param short organizations.Shape
---@param long organizations.Shape
---@return boolean
function M.is_brand_and_trade(short, long)
  return not short.legal and short.kind == "company" and #short.whole == BRAND_AND_TRADE
    and long.parents == 0 and long.suffix:find(LIMITED, 1, true) ~= nil
    and begins(long, short.whole)
end

---Whether a company's short name says no more than the trade in the long one: 安装公司 for
---远山建设安装工程有限公司.
---@param short organizations.Shape
---@param long organizations.Shape
---@return boolean
function M.is_trade(short, long)
  return short.legal and long.legal and short.dependent and #short.body >= MINIMUM_TAIL
    and long.body:find(short.body, 4, true) ~= nil
end

---Whether a company's short name is the first character of its division and of its brand: 临硬集团 for
---临州硬质合金集团有限公司.
---@param short organizations.Shape
---@param long organizations.Shape
---@return boolean
function M.is_initials(short, long)
  local division = long.divisions[1]
  if not (short.legal and long.legal) or not division or #short.body ~= MINIMUM_TAIL
    or long.body:sub(1, #division) ~= division then
    return false
  end
  return short.body == division:sub(1, 3) .. long.body:sub(#division + 1, #division + 3)
end

-- A word of two characters.
local WORD, CHARACTER = 6, 3

---The first characters of words of two.
---@param words string
---@return string
local function initials_of(words)
  local firsts = {}
  for i = 1, #words - CHARACTER, WORD do
    firsts[#firsts + 1] = words:sub(i, i + CHARACTER - 1)
  end
  return table.concat(firsts)
end

---Whether a school's short name has the first characters of the words in the long one: 航旅学院 for
---临州航空旅游职业学院.
---@param short organizations.Shape
---@param long organizations.Shape
---@return boolean
function M.is_first_characters(short, long)
  if short.kind ~= "school" or long.kind ~= "school" or #short.body < WORD
    or long.suffix:sub(-#short.suffix) ~= short.suffix then
    return false
  end
  for _, start in ipairs(shapes.starts(long)) do
    if initials_of(start) == short.body then
      return true
    end
  end
  return false
end

---Whether a company's short name has the first characters of the words that the long one begins
---with, perhaps behind the place: 城发集团 for 临州城市发展投资集团有限公司.
---@param short organizations.Shape
---@param long organizations.Shape
---@return boolean
function M.is_first_words(short, long)
  local place = short.divisions[1] or ""
  local is_placed = short.body:sub(1, #place) == place
  local body = is_placed and short.body:sub(#place + 1) or short.body
  if not short.legal or not long.legal or #body < WORD then
    return false
  end
  for _, start in ipairs(shapes.starts(long)) do
    if #start % WORD == 0 and initials_of(start):sub(1, #body) == body then
      return true
    end
  end
  return false
end

---Whether a works and a company are one by the brand and the trade: 柳兴糖厂 for 柳兴制糖有限公司.
---@param short organizations.Shape
---@param long organizations.Shape
---@return boolean
function M.is_works(short, long)
  if not long.legal or short.legal or long.parents > 0 or short.name:sub(-#WORKS) ~= WORKS
    or #short.body < MINIMUM_TAIL then
    return false
  end
  local name = short.name:sub(1, -#WORKS - 1)
  for _, start in ipairs(shapes.starts(long)) do
    local from = start:find(name:sub(1, MINIMUM_TAIL), 1, true)
    if from and M.leftover(name, start:sub(from)) == 0 then
      return true
    end
  end
  return false
end

return M
