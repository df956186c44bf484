-- What the space of a page says: blank lines between articles or between any two lines, and how far
-- in paragraphs begin.
local M = {}

local TEXT = { body = true, continuation = true }
local HEADING = { kicker = true, title = true }
local FEWEST_PARTED, PARTED_HEADINGS = 4, 0.9 -- headings below text, and those below a blank line
local CLOSE_SHARE = 0.3 -- of the lines of text that have none above them
local IDLE_SHARE = 0.1 -- of the lines that go on with others, if blank lines part nothing
local FEWEST_INDENTED, INDENTED_SHARE = 6, 0.9 -- paragraphs that begin farther in, and of all
local SPACE, TAB = (" "):byte(), ("\t"):byte()
local WIDE_SPACE_1, WIDE_SPACE_2, WIDE_SPACE_3 = ("　"):byte(1, 3)

---Whether a line begins farther in: behind a wide space or two narrow ones.
---@param line string
---@return boolean
function M.begins_farther_in(line)
  local first, second, third = line:byte(1, 3)
  return first == WIDE_SPACE_1 and second == WIDE_SPACE_2 and third == WIDE_SPACE_3
    or first == SPACE and (second == SPACE or second == TAB) or first == TAB
end

---Whether nearly all paragraphs of a page begin farther in.
---@param lines segment.Lines
---@return boolean
function M.is_indented(lines)
  local bodies, indented = 0, 0
  for number, label in ipairs(lines.labels) do
    if label == "body" then
      bodies = bodies + 1
      indented = indented + (M.begins_farther_in(lines.texts[number]) and 1 or 0)
    end
  end
  return indented >= FEWEST_INDENTED and indented >= bodies * INDENTED_SHARE
end

---Whether a blank line stands above nearly each heading, so that what goes on behind another
---article stands below one as well.
---@param labels (string|false)[]
---@param gaps boolean[]
---@return boolean
function M.parts_articles(labels, gaps)
  local headings, parted, texts, close, above = 0, 0, 0, 0, nil
  for number, label in ipairs(labels) do
    if label and TEXT[label] then
      texts, close = texts + 1, close + (gaps[number] and 0 or 1)
    elseif label and HEADING[label] and not HEADING[above] then
      headings, parted = headings + 1, parted + (gaps[number] and 1 or 0)
    end
    above = label or above
  end
  return headings >= FEWEST_PARTED and parted >= headings * PARTED_HEADINGS
    and close >= texts * CLOSE_SHARE
end

---How many blank lines part nothing: on some pages one stands between any two lines, so that it
---stands above nearly each line that goes on with another.
---@param labels (string|false)[]
---@return integer
function M.idle_lines(labels)
  local seams, bodies, close, least, above = 0, 0, 0, nil, nil
  for number, label in ipairs(labels) do
    local blank = above and number - above - 1 or 0
    if label == "continuation" then
      seams = seams + 1
      close = blank == 0 and close + 1 or close
      least = blank > 0 and math.min(least or blank, blank) or least
    elseif label == "body" then
      bodies = bodies + 1
    end
    above = label and number or above
  end
  return seams > bodies and close <= seams * IDLE_SHARE and least or 0
end

return M
