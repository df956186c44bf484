-- How two printed lines become one text.
local data = require("broadsheet.data")
local text = require("broadsheet.text")
local items = require("items")

local M = {}

local COMPOUNDS = {}
for _, word in ipairs(data.lines("compounds.txt")) do
  COMPOUNDS[word] = true
end

-- What begins behind such a half where the word is whole: pro | gramme.
local CUT_WORDS = {}
for _, row in ipairs(data.tsv("cut_words.tsv")) do
  CUT_WORDS[row.first] = text.split(row.second, " ")
end

local SENTENCE_ENDS = { ["。"] = true, ["！"] = true, ["？"] = true, ["…"] = true, ["”"] = true,
  ["」"] = true, ["』"] = true, ["）"] = true,
  ["."] = true, ["!"] = true, ["?"] = true, ["\""] = true, [")"] = true }

local SINGLE_QUOTES = { ["’"] = true, ["'"] = true }

---Whether the last sentence of a paragraph is complete.
---@param pieces string[] what there is of the paragraph
---@return boolean
function M.is_finished(pieces)
  local words = pieces[#pieces]
  local last = utf8.offset(words, -1)
  return last ~= nil and (SENTENCE_ENDS[words:sub(last)]
    or SINGLE_QUOTES[words:sub(last)] and words:sub(1, last - 1):find("[.!?]$") ~= nil) or false
end

---Whether the characters at the seam are both letters of the Latin script.
---@param before string
---@param after string
---@return boolean
local function between_latin_words(before, after)
  return before:find("%a$") ~= nil and after:find("^%a") ~= nil
end

---Whether a half of a word goes on with one of the beginnings that make it a whole word.
---@param head string
---@param rest string
---@return boolean
local function is_cut_word(head, rest)
  for _, beginning in ipairs(CUT_WORDS[head] or {}) do
    if rest:sub(1, #beginning) == beginning then
      return true
    end
  end
  return false
end

---Whether the hyphen at the end of an English line is one that the word has everywhere: in a common
---compound, in one that the page prints whole elsewhere, and before a capital or a figure.
---@param before string ends in a hyphen
---@param after string
---@param page_text string
---@return boolean
local function keeps_hyphen(before, after, page_text)
  local head, word_start = before:match("%f[%w](%w+)%-$"), after:match("^(%l+)")
  if not head or not word_start then
    return true
  end
  return COMPOUNDS[head:lower()] and not is_cut_word(head:lower(), word_start)
    or page_text:find(head .. "-" .. word_start, 1, true) ~= nil
end

---Adds the line that follows a cut to the pieces of a paragraph.
---@param pieces string[] what there is of the paragraph
---@param after string
---@param language string?
---@param page_text string
function M.continue(pieces, after, language, page_text)
  local count = #pieces
  local before = pieces[count]
  if language ~= "en" then
    if between_latin_words(before, after) then
      after = " " .. after
    end
  elseif before:find("%w%-$") then
    if not keeps_hyphen(before, after, page_text) then
      pieces[count] = before:sub(1, -2)
    end
  elseif text.ends_with(before, " —")
    or not (text.ends_with(before, "—") or text.ends_with(before, "/")) then
    after = " " .. after
  end
  pieces[count + 1] = after
end

---Takes the spaces out of a heading that was set with a space after each character.
---@param heading string
---@return string
local function without_letter_spacing(heading)
  for word in heading:gmatch("%S+") do
    if text.length(word) > 1 or not text.is_han(word) then
      return heading
    end
  end
  return text.strip_space(heading)
end

---One heading out of the lines it was printed on, without marks before them.
---@param lines string[]
---@return string?
function M.heading(lines)
  if #lines == 0 then
    return nil
  end
  local squeezed = {}
  for index, line in ipairs(lines) do
    squeezed[index] = without_letter_spacing(text.squeeze(items.unmarked(line)))
  end
  return table.concat(squeezed, " ")
end

return M
