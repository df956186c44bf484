-- Where text goes on behind another article: a column ended in mid-sentence, and what stands at its
-- foot or at the head of the next one has a heading of its own.
local regex = require("broadsheet.regex")
local joining = require("joining")

---@class segment.Columns
---@field gaps boolean[] by line number, whether a blank line stands above
---@field wrapped boolean whether the lines were cut at the width of a column
---@field headed boolean whether blank lines part nothing but articles and their headings
local Columns = {}
Columns.__index = Columns

local M = {}

local TEXT = { body = true, continuation = true }
local SIGNED = { byline = true, credit = true }
local CREDIT_END = regex.new("(?:摄|影|报道|[/／文供]图)[)）]?$")
local FARTHEST = 3 -- articles up to which the beginning is looked for
local SHORTEST_CUT = 30 -- bytes of a paragraph that a column end may have parted
local FEWEST_BLOCKS = 5
local HEADED_SHARE = 0.75 -- of the blocks of a page that begin with a heading or with furniture

---@param texts string[] the lines of a page
---@param labels (string|false)[]
---@return segment.Columns
function M.of(texts, labels)
  local gaps, blocks, headed, count, blank = {}, 0, 0, { body = 0, continuation = 0 }, true
  for number, label in ipairs(labels) do
    if not label then
      blank = blank or not texts[number]:find("%S")
    else
      gaps[number] = blank
      if blank then
        blocks = blocks + 1
        headed = headed + (TEXT[label] and 0 or 1)
      end
      if TEXT[label] then
        count[label] = count[label] + 1
      end
      blank = false
    end
  end
  return setmetatable({
    gaps = gaps,
    wrapped = count.continuation > count.body,
    headed = blocks >= FEWEST_BLOCKS and headed >= blocks * HEADED_SHARE,
  }, Columns)
end

---Whether the text of a draft is complete as far as it goes.
---@param draft segment.Draft
---@param previous string? the label of the line before
---@return boolean
local function is_complete(draft, previous)
  local last = draft.paragraphs[#draft.paragraphs]
  return last ~= nil
    and (joining.is_finished(last) or SIGNED[previous] or CREDIT_END:test(last[#last]))
end

---The nearest article above the current one that breaks off in mid-sentence.
---@param builder segment.Builder
---@return segment.Draft?
local function waiting(builder)
  local drafts = builder.drafts
  if builder.current ~= drafts[#drafts] then
    return nil
  end
  for index = #drafts - 1, math.max(1, #drafts - FARTHEST), -1 do
    local paragraphs = drafts[index].paragraphs
    local last = paragraphs[#paragraphs]
    if last and not joining.is_finished(last) and #table.concat(last) >= SHORTEST_CUT then
      return drafts[index]
    end
  end
  return nil
end

---The article that a line goes on with that goes on with some text: where the text above it is
---complete, the one that waits for it, unless lines were cut at the width of a column and this one
---is the next of its paragraph.
---@param builder segment.Builder
---@param number integer the line
---@return segment.Draft?
function Columns:draft_of(builder, number)
  local current = builder.current
  local in_place = self.wrapped and not self.gaps[number] and TEXT[builder.previous]
  if not current or in_place or not is_complete(current, builder.previous) then
    return current
  end
  return waiting(builder) or current
end

---Whether a draft is a picture with its credit: little stands below that.
---@param draft segment.Draft
---@param previous string? the label of the line before
---@return boolean
local function is_picture(draft, previous)
  return previous == "credit" and draft.pictured and #draft.titles > 0 and #draft.paragraphs == 1
end

---Whether a line that may begin a paragraph must be the rest of one: where each block has a
---heading, or above is a picture with its credit, text is complete, and an article above waits for
---its rest.
---@param builder segment.Builder
---@param number integer the line
---@return boolean
function Columns:is_rest(builder, number)
  local current, previous = builder.current, builder.previous
  if not current or builder.items then
    return false
  end
  local headed = self.headed and self.gaps[number] or is_picture(current, previous)
  return headed and is_complete(current, previous) and waiting(builder) ~= nil
end

return M
