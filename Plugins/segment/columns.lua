-- Where text goes on behind another article: a column ended in mid-sentence, and what stands at its
-- foot or at the head of the next one has a heading of its own.
local cuts = require("cuts")
local joining = require("joining")
local spaces = require("spaces")

---@class segment.Columns
---@field gaps boolean[] by line number, whether a blank line stands above
---@field wrapped boolean whether the lines were cut at the width of a column
---@field headed boolean whether blank lines part nothing but articles and their headings
---@field parted boolean whether one stands above nearly each heading, not above each line of text
---@field texts string[] of the lines, as they stand
---@field labels (string|false)[] of these
---@field usual number? bytes of a line that goes on, where lines were cut
---@field indented boolean whether paragraphs begin farther in than other lines
local Columns = {}
Columns.__index = Columns

local M = {}

local TEXT = { body = true, continuation = true }
-- Articles up to which the beginning is looked for; of what must be the rest of some, any.
local FARTHEST, ANYWHERE = 3, 12
local MOST_DRAFTS = 24 -- in which ends and rests are counted
local FEWEST_BLOCKS = 5
local HEADED_SHARE = 0.75 -- of the blocks of a page that begin with a heading or with furniture
local FEWEST_CLOSE, PARTED_SHARE = 6, 0.25 -- paragraphs without a blank line, and to these with one
local SHORT_SHARE = 0.8 -- of the bytes of a usual line that one has which ends a paragraph

---Whether a line begins farther in than the edge.
---@param number integer
---@return boolean
function Columns:has_indent(number)
  return spaces.begins_farther_in(self.texts[number])
end

---How long a line is that goes on with the one above it.
---@param lines segment.Lines
---@return number
local function usual_length(lines)
  local sum, count = 0, 0
  for number, label in ipairs(lines.labels) do
    if label == "continuation" then
      sum, count = sum + #lines.texts[number], count + 1
    end
  end
  return sum / count
end

---@param lines segment.Lines where a blank line has no label
---@return segment.Columns
function M.of(lines)
  local labels = lines.labels
  local idle = spaces.idle_lines(labels)
  local gaps, blocks, headed, bodies, continuations = {}, 0, 0, 0, 0
  local parted, close = 0, 0 -- paragraphs below others, with a blank line between and without
  local above
  for number = 1, #labels do
    local label = labels[number]
    if label then
      bodies = label == "body" and bodies + 1 or bodies
      continuations = label == "continuation" and continuations + 1 or continuations
      if number > (above and above + 1 + idle or 1) then
        gaps[number] = true
        blocks = blocks + 1
        headed = TEXT[label] and headed or headed + 1
        parted = TEXT[label] and TEXT[labels[above]] and parted + 1 or parted
      elseif label == "body" and TEXT[labels[above]] then
        close = close + 1
      end
      above = number
    end
  end
  local wrapped = continuations > bodies
  return setmetatable({
    gaps = gaps,
    wrapped = wrapped,
    headed = blocks >= FEWEST_BLOCKS and headed >= blocks * HEADED_SHARE
      or close >= FEWEST_CLOSE and parted <= close * PARTED_SHARE,
    parted = spaces.parts_articles(labels, gaps),
    texts = lines.texts,
    labels = labels,
    usual = wrapped and usual_length(lines) or nil,
    indented = spaces.is_indented(lines),
  }, Columns)
end

---Whether more paragraphs of the last drafts break off than there are rests of such.
---@param builder segment.Builder
---@return boolean
local function has_waiting(builder)
  local open, drafts = 0, builder.drafts
  for index = math.max(1, #drafts - MOST_DRAFTS + 1), #drafts do
    local draft = drafts[index]
    local count = #draft.paragraphs
    open = open + (count > 0 and cuts.is_cut(draft.paragraphs, count) and 1 or 0)
      - (draft.rest and 1 or 0)
  end
  return open > 0
end

---The nearest article above the current one that breaks off in mid-sentence, and its paragraph that
---does: the last one, or any where the line must be the rest of some.
---@param builder segment.Builder
---@param must boolean
---@param may_be_cut fun(paragraphs: segment.Pieces[], place: integer): boolean
---@return segment.Draft?
---@return segment.Pieces?
local function waiting(builder, must, may_be_cut)
  local drafts, titled, farthest = builder.drafts, 0, must and ANYWHERE or FARTHEST
  for index = #drafts - 1, 1, -1 do
    local paragraphs = drafts[index] ~= builder.current and drafts[index].paragraphs or {}
    titled = titled + (#drafts[index + 1].titles > 0 and 1 or 0)
    if titled > farthest then
      return nil
    end
    for place = #paragraphs, must and 1 or math.max(1, #paragraphs), -1 do
      if may_be_cut(paragraphs, place) then
        return drafts[index], paragraphs[place]
      end
    end
  end
  return nil
end

---The paragraph of an article that a torn-off line completes. A caption may stand in the middle of
---one: when it is complete and the paragraph above it is not, the line is that one's.
---@param draft segment.Draft?
---@return segment.Pieces?
local function torn(draft)
  local count = draft and #draft.paragraphs or 0
  if not draft or count == 0 then
    return nil
  end
  local last, above = draft.paragraphs[count], draft.paragraphs[count - 1]
  if above and last.caption and cuts.is_whole(last) and not joining.is_finished(above) then
    return above
  end
  return last
end

---Whether a paragraph is complete in the line above one that was cut at the width of a column:
---it ends a sentence far from the edge.
---@param builder segment.Builder
---@param number integer
---@return boolean
function Columns:ends_above(builder, number)
  local above = self.texts[number - 1]
  return self.usual ~= nil and above ~= nil and #above < self.usual * SHORT_SHARE
    and cuts.is_complete(builder.current, builder.previous)
end

---Whether what points to a picture (图为) goes on with the only paragraph of a picture's text: the
---line above is as long as lines are that go on, and a photographer's name follows.
---@param builder segment.Builder
---@param number integer the line
---@return boolean
function Columns:goes_on_in_picture(builder, number)
  local draft = builder.current
  if not self.usual or self.gaps[number] or not TEXT[builder.previous] or not draft
    or #draft.titles == 0 or #draft.paragraphs ~= 1 or #draft.bylines > 0 then
    return false
  end
  local below = number + 1
  while self.labels[below] == false do
    below = below + 1
  end
  return self.labels[below] == "credit" and not self:ends_above(builder, number)
    and not spaces.begins_farther_in(self.texts[number])
end

---The article and the paragraph that a torn-off line goes on with: where the text above it is
---complete, those that wait for it, unless lines were cut at the width of a column and this one is
---the next of its paragraph.
---@param builder segment.Builder
---@param number integer the line
---@return segment.Draft?
---@return segment.Pieces?
function Columns:torn(builder, number)
  local current = builder.current
  if self.wrapped and current and not self.gaps[number] and TEXT[builder.previous]
    and not self:ends_above(builder, number) then
    return current, builder.resumed or torn(current)
  end
  if not builder.jumps and current and cuts.is_complete(current, builder.previous) then
    local draft, pieces = waiting(builder, true, cuts.is_cut)
    if not draft and builder.language == "zh" then
      draft, pieces = waiting(builder, true, cuts.is_cut_at_quote)
    end
    if draft then
      return draft, pieces
    elseif builder.previous == "byline" then
      return current, nil -- nothing goes on behind who signed
    end
  end
  return current, torn(current)
end

---Whether an English line that goes on with a paragraph stands apart from it: below a blank line,
---or below text that is complete.
---@param builder segment.Builder
---@param number integer the line
---@return boolean
function Columns:stands_apart(builder, number)
  local current, previous = builder.current, builder.previous
  if not current or #current.paragraphs == 0 then
    return false
  elseif self.gaps[number] then
    return true
  end
  return cuts.is_complete(current, previous)
    and not (self.wrapped and TEXT[previous] and not self:ends_above(builder, number))
end

---Whether a draft is a picture with its credit: little stands below that.
---@param draft segment.Draft
---@param previous string? the label of the line before
---@return boolean
local function is_picture(draft, previous)
  return previous == "credit" and draft.pictured and #draft.titles > 0 and #draft.paragraphs == 1
end

---Whether a line that may begin a paragraph must be the rest of one: where each block has a
---heading, paragraphs begin farther in, or above is a picture with its credit, text is complete and
---an article above waits for its rest.
---@param builder segment.Builder
---@param number integer the line
---@param words string
---@return boolean
---@return boolean? whole whether it may be a paragraph of its own as well
function Columns:is_rest(builder, number, words)
  local current, previous = builder.current, builder.previous
  if not current or builder.items or builder.jumps then
    return false
  end
  local headed = self.headed and self.gaps[number] or is_picture(current, previous)
    or self.indented and TEXT[previous] and not spaces.begins_farther_in(self.texts[number])
    or builder.language == "en" and words:find("^%l") ~= nil and self.gaps[number]
  local complete = cuts.is_complete(current, previous)
  if builder.language == "en" then
    local waits = headed and complete and has_waiting(builder)
    return waits or self.headed and self.gaps[number] and #builder.drafts > 1, not waits
  end
  if not headed or not complete then
    return false
  end
  return waiting(builder, words:find("^%l") ~= nil, cuts.is_cut) ~= nil
end

return M
