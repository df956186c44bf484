-- How two printed lines become one text.
local data = require("broadsheet.data")
local text = require("broadsheet.text")

local M = {}

local COMPOUNDS = {}
for _, word in ipairs(data.lines("compounds.txt")) do
  COMPOUNDS[word] = true
end

---Whether the characters at the seam are both letters of the Latin script.
---@param before string
---@param after string
---@return boolean
local function between_latin_words(before, after)
  return before:find("%a$") ~= nil and after:find("^%a") ~= nil
end

---Joins what a hyphen at the end of an English line cut: the hyphen stays in a common compound, in
---one that the page prints whole elsewhere, and before a capital or a figure.
---@param before string ends in a hyphen
---@param after string
---@param page_text string
---@return string
local function rejoin_hyphenated(before, after, page_text)
  local head, word_start = before:match("%f[%w](%w+)%-$"), after:match("^(%l+)")
  if not head or not word_start then
    return before .. after
  end
  if COMPOUNDS[head:lower()] or page_text:find(head .. "-" .. word_start, 1, true) then
    return before .. after
  end
  return before:sub(1, -2) .. after
end

---Appends the line that follows a cut to the text before it.
---@param before string
---@param after string
---@param language string?
---@param page_text string
---@return string
function M.continue(before, after, language, page_text)
  if language ~= "en" then
    return before .. (between_latin_words(before, after) and " " or "") .. after
  end
  if before:find("%w%-$") then
    return rejoin_hyphenated(before, after, page_text)
  elseif text.ends_with(before, "—") or text.ends_with(before, "/") then
    return before .. after
  end
  return before .. " " .. after
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

---One heading out of the lines it was printed on.
---@param lines string[]
---@return string?
function M.heading(lines)
  if #lines == 0 then
    return nil
  end
  local squeezed = {}
  for index, line in ipairs(lines) do
    squeezed[index] = without_letter_spacing(text.squeeze(line))
  end
  return table.concat(squeezed, " ")
end

return M
