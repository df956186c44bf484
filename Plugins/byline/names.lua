-- Names of persons in a byline.
local data = require("broadsheet.data")
local lists = require("lists")
local matcher = require("broadsheet.matcher")
local regex = require("broadsheet.regex")
local text = require("broadsheet.text")

local M = {}

local SURNAMES = matcher.new(data.lines("surnames.txt"))
local NOT_NAMES = {}
for _, word in ipairs(data.lines("not_names.txt")) do
  NOT_NAMES[word] = true
end

local COUNTIES = {}
for _, name in ipairs(data.lines("counties.txt")) do
  COUNTIES[name] = true
end

local separators = regex.new("[\\s　、，,；;：:／/|丨&]+|(?<=\\p{sc:Han})[和与](?=\\p{sc:Han})")
local chinese = regex.new("^\\p{sc:Han}{2,4}$")
local dotted = regex.new("^\\p{sc:Han}{1,8}(?:[·•．]\\p{sc:Han}{1,8}){1,3}$")
local institution = regex.new("^.*" .. lists.any("house in a name") .. "(\\p{sc:Han}{2,3})$")

-- No name ends so, and marks behind a text do.
local no_ending = regex.new("[图片完略版社网报台讯电稿表注语日年月市省县区]$")
local LONGEST_NAME = 3 -- characters of one without a surname of two
-- 安全管理部 整理: an office, and nobody's name; but 石小磊王文科.
local office = regex.new(lists.any("office") .. "$")

-- 宣传部　石磊: an office of three characters, which a name might be.
local before_name = regex.new("^" .. lists.any("office before a name") .. "$")

---Whether a name begins with a surname.
---@param name string
---@return boolean
local function has_surname(name)
  return SURNAMES:longest_at(name, 1) ~= nil
end

---Whether a chunk is a surname of two characters and nothing else.
---@param chunk string
---@return boolean
local function is_double_surname(chunk)
  local first, last = SURNAMES:longest_at(chunk, 1)
  return first ~= nil and chunk == chunk:sub(1, first) and text.length(chunk) == 2 and last ~= nil
end

-- 古丽米热, 阿依努尔, 乌云其木格: one name, though its characters may be surnames.
local TRANSLITERATED = lists.any("transliterated")
local transliterated = regex.new("^" .. TRANSLITERATED .. "|" .. TRANSLITERATED .. "$")
local LONGEST_TRANSLITERATED = 7 -- characters

---The names that stand in one chunk without a space between them.
---@param chunk string Han only, at least four characters
---@return string[]? names nil when it cannot be told apart
local function split_run(chunk)
  local length = text.length(chunk)
  local first, last = SURNAMES:longest_at(chunk, 1)
  if length == 4 and first and text.length(chunk:sub(1, first)) == 2 and last then
    return { chunk } -- a surname of two characters
  elseif length <= LONGEST_TRANSLITERATED and transliterated:test(chunk) then
    return { chunk }
  end
  for _, size in ipairs(length == 4 and { 2 } or { 3, 2 }) do
    if length - size >= 2 then
      local name, rest = text.sub(chunk, 1, size), text.sub(chunk, size + 1)
      local others = length - size <= 3 and { rest } or split_run(rest)
      if others and has_surname(name) and has_surname(others[1]) then
        return { name, table.unpack(others) }
      end
    end
  end
  return nil
end

---Glues names that are set with a space after each character: "张 三" is one name.
---@param chunks string[]
---@return string[]
local function glue(chunks)
  local glued, index = {}, 1
  while index <= #chunks do
    local chunk = chunks[index]
    local follower = chunks[index + 1]
    if is_double_surname(chunk) and follower and text.length(follower) <= 2
      and text.is_han(follower) and not has_surname(follower) then
      chunk, index = chunk .. follower, index + 1
    elseif text.length(chunk) == 1 and text.is_han(chunk) then
      while follower and text.length(chunk) < 3 and text.length(follower) == 1
        and not (text.length(chunk) == 2 and chunks[index + 2]
          and text.length(chunks[index + 2]) == 1) do
        chunk, index = chunk .. follower, index + 1
        follower = chunks[index + 1]
      end
    end
    glued[#glued + 1], index = chunk, index + 1
  end
  return glued
end

---@param chunk string
---@param surnamed boolean whether a name must begin with a known surname
---@return string[]? names nil when the chunk holds none
local function names_of(chunk, surnamed)
  if NOT_NAMES[chunk] then
    return nil
  elseif dotted:test(chunk) then
    return { chunk }
  elseif not text.is_han(chunk) then
    return nil
  end
  local length = text.length(chunk)
  if length >= 4 then
    local several = split_run(chunk)
    if office:test(chunk) and not (several and length == LONGEST_NAME * #several) then
      return nil
    elseif several then
      return several
    end
    local name = institution:match(chunk)
    if name and has_surname(name) then
      return { name }
    end
  end
  if chinese:test(chunk) and (not surnamed or (length <= 3 and has_surname(chunk))) then
    return { chunk }
  end
  return nil
end

---Whether a short word in brackets at an end is none of a person: an editor's mark, a place.
---@param word string
---@return boolean
function M.is_no_name(word)
  return NOT_NAMES[word] or no_ending:test(word)
end

---Whether a word before a name is where somebody is, and no name itself.
---@param word string
---@return boolean
function M.is_place(word)
  return COUNTIES[word] or not has_surname(word) and not NOT_NAMES[word]
end

---The names in a piece of a byline, in order.
---@param piece string what stands between two role words
---@param mode "lenient"|"surnamed"|"strict" lenient takes what can be a name, surnamed only what
---begins with a known surname, and strict nothing at all when something else stands there as well
---@return string[]? names
function M.split(piece, mode)
  local chunks = {}
  for _, chunk in ipairs(separators:split(piece)) do
    if chunk ~= "" then
      chunks[#chunks + 1] = chunk
    end
  end
  local names, glued = {}, glue(chunks)
  for _, chunk in ipairs(glued) do
    local found = (#glued == 1 or not before_name:test(chunk))
      and names_of(chunk, mode ~= "lenient")
    if found then
      for _, name in ipairs(found) do
        names[#names + 1] = name
      end
    elseif mode == "strict" then
      return nil
    end
  end
  return names
end

return M
