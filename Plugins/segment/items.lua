-- Untitled items under one label (短讯, 工会短波): where they begin, and what tells them apart.
local data = require("broadsheet.data")
local regex = require("broadsheet.regex")
local text = require("broadsheet.text")

local M = {}

-- What tells items apart: a mark before each, names behind each, or nothing but the paragraphs.
---@alias segment.Items "marked"|"signed"|"plain"

---@class segment.Lines
---@field texts string[] of the page's lines, in order
---@field labels (string|false)[] of these

-- Labels of untitled items, without spaces, and how many bytes they have.
local LABELS, LENGTHS, has_length = {}, {}, {}
for _, word in ipairs(data.lines("briefs.txt")) do
  local label = word:gsub(" ", "")
  LABELS[label] = true
  if not has_length[#label] then
    has_length[#label], LENGTHS[#LENGTHS + 1] = true, #label
  end
end
local LONGEST_LABEL = 40 -- bytes of the label of a section
local LONGEST_NAME = 8 -- scalars of a label that no list knows
local FEWEST = 2 -- items under such a label
local NO_WORDS = regex.new("[^\\p{L}\\p{N}]+")
local MARK = regex.new("^(?:[■□◆◇●○▲△★☆◎※►▶▷▸▹•‣▪▫◼◻◾◽⬛⬜❖◈⊙◉❏❑➤➢➣☞☛✦✧✪✩♦❀✿]"
  .. "|\\*(?=\\s))[\\s　]*(?=\\S)")
local SIGNED_END = regex.new("[。！？”’」』\"…][\\s　]*[（(][^（）()。，]{2,24}[）)][\\s　]*$")
local NEWS_TIME = regex.new("[0-9０-９] ?日|日前|近日|昨[日天晚]|今[日天晚]|上周|本周|日晚")
local HEADINGS = { kicker = true, title = true, subtitle = true }
local FURNITURE = { head = true, folio = true }

---Whether a line begins with the mark of an item.
---@param words string
---@return boolean
function M.is_marked(words)
  return MARK:test(words)
end

---A line without its mark.
---@param words string
---@return string
function M.unmarked(words)
  return MARK:gsub(words, "")
end

---Whether a paragraph ends with the names of who wrote it.
---@param words string
---@return boolean
function M.is_signed(words)
  return SIGNED_END:test(words)
end

---Whether a line is a label that a list knows.
---@param words string
---@return boolean
local function is_label(words)
  if #words > LONGEST_LABEL then
    return false
  end
  local bare = NO_WORDS:gsub(words, ""):lower()
  for i = 1, #LENGTHS do
    if LABELS[bare:sub(-LENGTHS[i])] then
      return true
    end
  end
  return false
end

---What tells the items below a label apart.
---@param lines segment.Lines
---@param number integer the label's
---@return segment.Items
local function kind_of(lines, number)
  local first = true
  for index = number + 1, #lines.labels do
    local label, words = lines.labels[index], lines.texts[index]
    if HEADINGS[label] then
      break
    elseif first and label == "body" and MARK:test(text.trim(words)) then
      return "marked"
    elseif label and SIGNED_END:test(words) then
      return "signed"
    end
    first = first and label ~= "body"
  end
  return "plain"
end

---How many paragraphs with a mark follow each other below a line, and how many of these say when
---something was; none where one has no mark.
---@param lines segment.Lines
---@param number integer
---@return integer count
---@return integer dated
local function marked_below(lines, number)
  local count, dated = 0, 0
  for index = number + 1, #lines.labels do
    local label = lines.labels[index]
    if HEADINGS[label] or FURNITURE[label] then
      break
    elseif label == "body" then
      local words = text.trim(lines.texts[index])
      if not MARK:test(words) then
        return 0, 0
      end
      count = count + 1
      dated = dated + (NEWS_TIME:test(words) and 1 or 0)
    end
  end
  return count, dated
end

---The kind of items that furniture is the label of, if it is one: its words say so, or nothing but
---items with marks stands below it.
---@param lines segment.Lines
---@param number integer its line
---@param words string
---@return segment.Items?
function M.below(lines, number, words)
  if is_label(words) then
    return kind_of(lines, number)
  end
  return marked_below(lines, number) >= FEWEST and "marked" or nil
end

---Whether what looks like a title is the label of items: a word or two, and below it nothing but
---news with marks.
---@param lines segment.Lines
---@param number integer its line
---@param words string
---@return boolean
function M.are_headed(lines, number, words)
  if utf8.len(words) > LONGEST_NAME then
    return false
  end
  local count, dated = marked_below(lines, number)
  return count >= FEWEST and (dated * 2 >= count or is_label(words))
end

return M
