-- The lines of a page as they are shared out: which break off, and which may go on with an
-- article farther above.
local cuts = require("cuts")
local items = require("items")
local regex = require("broadsheet.regex")

local M = {}

---@class segment.Line a line that is part of an article
---@field number integer
---@field words string
---@field label string
---@field kind "heading"|"text"|"other"
---@field block integer the heading that it stands below; lines that may be one count as headings
---@field open boolean whether its sentence goes on
---@field begins boolean whether a paragraph begins in it, by its label
---@field farther boolean whether it begins farther in, on a page where paragraphs do
---@field unindented boolean whether a paragraph would begin in it without the indent of others
---@field full boolean whether it reaches the end of its column
---@field gap boolean whether a blank line stands above
---@field signed boolean whether a name in brackets ends it
---@field credited boolean whether it is the text of a picture, up to the photographer
---@field marked boolean whether it is an item of a list
---@field tail string? the end of its paragraph up to here, once it is joined
---@field ahead string? its paragraph from here on, once it is joined
---@field opened boolean[]? which quotes stay open at its end, once it is asked
---@field closed boolean[]? which it closes, once it is asked
---@field start number? what its first characters say of a paragraph's beginning, once it is asked
---@field seam segment.Seam? what its end says of its rest on an English page, once it is asked
---@field opens boolean whether the text of a picture without a heading begins in it
---@field heads_items boolean whether untitled items stand below it
---@field leads boolean whether it begins with a dateline, as the first line of an article does
---@field may_head boolean? whether it may be a heading between the parts of a torn text

local HEADING = { kicker = true, title = true, subtitle = true }
local TEXT = { body = true, continuation = true }
local SHORTEST_CUT = 9 -- bytes of a line that breaks off
-- Of the bytes of a usual line that one has at a column's edge: where a sentence ends, more.
local FULL_SHARE, FULL_SHARE_ENDED = 0.75, 0.85
local CREDITED = regex.new("摄[）)]?$")
local SIGNED = regex.new("。[（(][^（）()，。]{2,12}[）)]$")

-- Speech may begin a paragraph, whatever breaks off farther above.
local QUOTED = regex.new("^[“「『\"]")
local LONGEST_HEADING = 90 -- bytes
local PAUSE = regex.new("[，、；：—…]$|^[，、；：。！？”）》…]|[。！？；]")
local LEADS = regex.new("^[【（(]?(?:本[报刊台网]|新华社|中新社|中新网)[^，。；：]{0,16}(?:讯|电)(?![子力网器话台影信梯])")

---Whether a line of Chinese text may be a heading after all: it is short, ends as no sentence does,
---and stands below text that breaks off.
---@param above segment.Line
---@param line segment.Line
---@return boolean
local function may_head(above, line)
  return above.kind == "text" and (above.open or above.may_head) and line.kind == "text"
    and not line.opens and not line.full and not line.farther and #line.words <= LONGEST_HEADING
    and not PAUSE:test(line.words)
end

---@param lines segment.Lines
---@param columns segment.Columns
---@param pictures table<integer, boolean> the lines in which the text of one begins
---@param language "zh"|"en"
---@param trim fun(line: string): string
---@return segment.Line[]
function M.of(lines, columns, pictures, language, trim)
  local found, block, previous, in_picture = {}, 0, nil, false
  for number, label in ipairs(lines.labels) do
    local words = label and trim(lines.texts[number]) or ""
    if label and words ~= "" then
      local opens = pictures[number] or false
      local kind = HEADING[label] and "heading" or (TEXT[label] or opens) and "text" or "other"
      local heads_items = kind == "other" and items.below(lines, number, words) ~= nil
      if kind == "heading" and not HEADING[previous] or opens or heads_items then
        block = block + 1
      end
      in_picture = opens or in_picture and label == "continuation"
      local open = kind == "text" and not cuts.is_whole({ words })
        and (#words >= SHORTEST_CUT or label == "continuation")
      local least = (columns.usual or math.huge) * (open and FULL_SHARE or FULL_SHARE_ENDED)
      local above = found[#found]
      local begins = label == "body" or label == "continuation" and QUOTED:test(words)
        and above ~= nil and not above.open and not columns.indented
      local indent = columns.indented and columns:has_indent(number)
      local line = {
        number = number,
        words = words,
        label = label,
        kind = kind,
        open = open,
        begins = begins,
        farther = indent,
        unindented = begins and columns.indented and not indent,
        full = #lines.texts[number] >= least,
        gap = columns.gaps[number] or false,
        signed = kind == "text" and SIGNED:test(words),
        credited = in_picture and CREDITED:test(words),
        marked = kind == "text" and items.is_marked(words),
        opens = opens,
        leads = begins and LEADS:test(words),
        heads_items = heads_items,
      }
      line.may_head = language == "zh" and above ~= nil and may_head(above, line)
      if line.may_head and not above.may_head then
        block = block + 1
      end
      line.block = block
      found[#found + 1] = line
      previous = label
    end
  end
  return found
end

local LONGEST_TAIL, MOST_LINES_AHEAD = 600, 4 -- bytes, and lines

---Whether a line goes on with the one right above it by its label, and neither may be a heading.
---@param above segment.Line
---@param line segment.Line
---@return boolean
local function goes_on(above, line)
  return above.kind == "text" and not above.may_head and not line.may_head
    and line.label == "continuation"
end

---Joins each line with those of its paragraph above it, and with those below: quotes and brackets
---open and close there.
---@param found segment.Line[]
function M.join_paragraphs(found)
  for index, line in ipairs(found) do
    local above = found[index - 1]
    local is_rest = above and goes_on(above, line)
    line.tail = is_rest and (above.tail .. " " .. line.words):sub(-LONGEST_TAIL) or line.words
  end
  for index, line in ipairs(found) do
    local ahead = { line.words }
    for place = index + 1, index + MOST_LINES_AHEAD do
      local below = found[place]
      if not below or not goes_on(found[place - 1], below) then
        break
      end
      ahead[#ahead + 1] = below.words
    end
    line.ahead = table.concat(ahead, " ")
  end
end

---Whether some article's text breaks off where another one, a picture's or furniture begins.
---@param found segment.Line[]
---@return boolean
function M.any_breaks_off(found)
  for index, line in ipairs(found) do
    local below = found[index + 1]
    if line.open and below and (below.kind ~= "text" or below.opens) then
      return true
    end
  end
  return false
end

return M
