-- The edge of a Chinese column to the character: a line that leaves room for the beginning of the
-- next one ends a paragraph, even if it lacks no more than a figure.
local measure = require("lines.measure")
local trimmed = require("lines.trimmed")

local M = {}

local LACKING, HANGING = 4, 4 -- columns by which a full line may miss the edge or exceed it
local FEWEST_SEAMS = 12 -- lines that end in mid-sentence, without which nothing is certain
local MOST_LOOSE = 0.04 -- the share of these that may leave room
local WORD = "^[%w%.%%]+"
local WIDE = 2 -- columns of a Chinese character

---@param characters string
---@return table<string, boolean>
local function set(characters)
  local members = {}
  for _, code in utf8.codes(characters) do
    members[utf8.char(code)] = true
  end
  return members
end

local MUST_NOT_BEGIN = set("，。、；：？！”’）》〉」』】…％,.;:?!)]}%")
local MUST_NOT_END = set("“‘（《〈「『【([{")

---The columns that a line needs at its beginning: a character, or a figure or a Latin word as a
---whole, and what must not be parted from these.
---@param s string
---@param narrow integer how many columns a letter takes
---@return integer
local function width_of_beginning(s, narrow)
  local needed, position = 0, 1
  local scalar = s:match(utf8.charpattern)
  while MUST_NOT_END[scalar] do
    needed, position = needed + WIDE, position + #scalar
    scalar = s:match(utf8.charpattern, position)
  end
  local word = s:match(WORD, position)
  needed = needed + (word and #word * narrow or WIDE)
  position = position + #(word or scalar or "")
  local behind = s:match(utf8.charpattern, position)
  while MUST_NOT_BEGIN[behind] do
    needed, position = needed + WIDE, position + #behind
    behind = s:match(utf8.charpattern, position)
  end
  return needed
end

---Whether a line that ends no sentence is shorter than its column only because what must stand
---whole on the next line had no room: a figure, a Latin word, a character and the marks behind it.
---@param above layout.Measure
---@param m layout.Measure
---@return boolean
function M.lacks_room_for_whole(above, m)
  if above.ending == "stop" then
    return false
  end
  local letter = above.letter or 1
  return above.column - above.reach <= width_of_beginning(m.text, letter) + letter
end

---The columns that a line needs at its beginning where the one above it has a column.
---@param m layout.Measure
---@param above layout.Measure
---@return integer
local function needed_by(m, above)
  return width_of_beginning(m.text, above.letter)
end

---Whether a line has no room for the beginning of the next one.
---@param above layout.Measure
---@param m layout.Measure
---@return boolean
function M.leaves_no_room(above, m)
  local room = above.edge - above.reach
  return room <= 0 or room < needed_by(m, above)
end

---Whether a line goes over a certain edge, as no text does: neither by a mark that hangs over it
---nor by spaces that are not read.
---@param m layout.Measure
---@return boolean
function M.exceeds(m)
  return m.reach > m.edge + WIDE and m.text == m.printed
    and not MUST_NOT_BEGIN[m.text:match("[^\x80-\xBF][\x80-\xBF]*$")]
end

---How far most lines reach that are about as wide as their column.
---@param measures layout.Measure[]
---@param first integer
---@param last integer
---@return integer?
local function edge_of(measures, first, last)
  local counts, edge = {}, nil
  for index = first, last do
    local reach, column = measures[index].reach, measures[index].column
    if column and reach >= column - LACKING and reach <= column + HANGING then
      counts[reach] = (counts[reach] or 0) + 1
      if not edge or counts[reach] > counts[edge] then
        edge = reach
      end
    end
  end
  return edge
end

---The last of the lines that have the column of one.
---@param measures layout.Measure[]
---@param first integer
---@return integer
local function run_from(measures, first)
  local last, column = first, measures[first].column
  while measures[last + 1] and measures[last + 1].column == column do
    last = last + 1
  end
  return last
end

---Takes the edges back where lines that end in mid-sentence leave room too: these were set with
---more or less space.
---@param measures layout.Measure[]
local function check(measures)
  local seams, loose = 0, 0
  for index = 2, #measures do
    local m, above = measures[index], measures[index - 1]
    if above.edge and m.gap == 0 and above.ending ~= "stop"
      and above.reach >= above.edge - LACKING then
      seams = seams + 1
      loose = loose + (M.leaves_no_room(above, m) and 0 or 1)
    end
  end
  if seams < FEWEST_SEAMS or loose > seams * MOST_LOOSE then
    for _, m in ipairs(measures) do
      m.edge = nil
    end
  end
end

---Sets `edge` of the measures that have a column, where that is certain: it is that of the page
---but for runs of lines that are clearly wider or narrower.
---@param measures layout.Measure[]
---@param unit fun(m: layout.Measure): integer what their reach was measured in
---@return boolean trimmed whether the indent of paragraphs was lost, and given back
function M.mark(measures, unit)
  local letter = unit == measure.cells and WIDE or 1
  local page_edge, first = edge_of(measures, 1, #measures), 1
  while page_edge and measures[first] do
    local last, column = run_from(measures, first), measures[first].column
    local edge = page_edge
    if column and math.abs(column - page_edge) > LACKING then
      edge = edge_of(measures, first, last) or page_edge
    end
    for index = first, column and last or 0 do
      measures[index].edge, measures[index].letter = edge, letter
    end
    first = last + 1
  end
  local restored = trimmed.restore(measures, needed_by)
  check(measures)
  return restored
end

return M
