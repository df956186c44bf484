-- Faculties: the schools below a university whose name holds 与, 海洋|与|大气学院.

local BOUNDARY = require("words.bounds").BEFORE
local word_lists = require("words.word_lists")

local M = {}

local WITH, CHARACTER = "与", 3

-- What a university has (管理学院 too), and how long the first half of its name may be.
local SCHOOL, DEPARTMENT, LONGEST_HALF = "学院", "系", 18

---@param text string
---@return boolean
local function is_school(text)
  return text == DEPARTMENT or text:sub(-#SCHOOL) == SCHOOL
end

---Whether 与 stands in the name of a school below a university: 远山大学|海洋|与|大气学院.
---@param tokens organizations.Tokens
---@param link integer
---@param suffix organizations.Token
---@return boolean
function M.is_below_university(tokens, link, suffix)
  local i = is_school(suffix.text) and link - 1 or 0
  while i > 0 and tokens[i].value.class ~= "suffix" and not BOUNDARY[tokens[i].value.class]
    and tokens[link].first - tokens[i].first <= LONGEST_HALF do
    i = i - 1
  end
  local half = i > 0 and tokens[link].first - tokens[i].last - 1 or 0
  return half >= 2 * CHARACTER and half <= LONGEST_HALF and tokens[i].value.class == "suffix"
    and tokens[i].value.kind == "school"
end

-- What a school of a university may teach, in front of 与, where no university stands before it.
local SUBJECTS, SUBJECT_LENGTHS = word_lists.set("subject before 与"),
  word_lists.lengths("subject before 与")

---Whether a word for what a school teaches stands before 与, and nothing before the word.
---@param tokens organizations.Tokens
---@param link integer
---@return boolean
local function is_behind_subject(tokens, link)
  for i = 1, #SUBJECT_LENGTHS do
    local first = tokens[link].first - SUBJECT_LENGTHS[i]
    if SUBJECTS[tokens.source:sub(first, tokens[link].first - 1)] then
      local before = tokens[link - 1]
      before = before and before.first == first and tokens[link - 2] or before
      if not before or before.first >= first
        or before.last + 1 == first and BOUNDARY[before.value.class] then
        return true
      end
    end
  end
  return false
end

---Whether 与 joins what a school of the paper's own university teaches: 化学|与|化工学院|工会.
---@param tokens organizations.Tokens
---@param link integer
---@param index integer of the suffix
---@return boolean
function M.joins_subjects(tokens, link, index)
  if tokens[link].text ~= WITH then
    return false
  end
  for i = link + 1, index do
    if is_school(tokens[i].text) then
      local half = tokens[i].first - tokens[link].last - 1
      return half >= 2 * CHARACTER and half <= LONGEST_HALF and is_behind_subject(tokens, link)
    end
  end
  return false
end

return M
