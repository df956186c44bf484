-- Articles in the making: which line belongs to which, told from the labels alone.
local joining = require("joining")
local text = require("broadsheet.text")

---@class segment.Draft
---@field kickers string[]
---@field titles string[]
---@field subtitles string[]
---@field bylines string[]
---@field paragraphs segment.Pieces[]
---@field pictured boolean whether it is the text of a picture, or a photographer signed it
---@field first_line integer
---@field last_line integer

---@class segment.Pieces: string[] what a paragraph was torn into
---@field caption boolean? whether it explains a picture that stands in an article

---@class segment.Builder
---@field page_text string the beginning of it
---@field language string?
---@field drafts segment.Draft[]
---@field current segment.Draft? the article that text goes to
---@field previous string? the label of the line before
local Builder = {}
Builder.__index = Builder

local M = {}

local SAMPLE = 65536 -- bytes of the page in which compounds are looked up
local SENTENCE_ENDS = { "。", "！", "？", "…", "”", "）", ".", "!", "?", "\"", ")" }

---@param page broadsheet.Page
---@return segment.Builder
local function new_builder(page)
  local sample = page.text:sub(1, SAMPLE)
  return setmetatable({ page_text = sample, language = page.language, drafts = {} }, Builder)
end

---@param number integer its first line
---@return segment.Draft
function Builder:open(number)
  local draft = {
    kickers = {},
    titles = {},
    subtitles = {},
    bylines = {},
    paragraphs = {},
    pictured = false,
    first_line = number,
    last_line = number,
  }
  self.drafts[#self.drafts + 1] = draft
  return draft
end

---The article that text goes to; a page may begin in the middle of one.
---@param number integer
---@return segment.Draft
function Builder:draft(number)
  self.current = self.current or self:open(number)
  return self.current
end

---Whether a draft has a heading and nothing under it yet.
---@param draft segment.Draft
---@return boolean
local function is_bare(draft)
  return #draft.paragraphs == 0 and #draft.bylines == 0
end

---Whether the last sentence of a paragraph is complete.
---@param pieces segment.Pieces
---@return boolean
local function is_finished(pieces)
  for _, ending in ipairs(SENTENCE_ENDS) do
    if text.ends_with(pieces[#pieces], ending) then
      return true
    end
  end
  return false
end

---The paragraph that a torn-off line completes. A caption may stand in the middle of a paragraph:
---when the caption is complete and the paragraph above it is not, the line is that one's.
---@param draft segment.Draft
---@return segment.Pieces?
local function torn(draft)
  local count = #draft.paragraphs
  local last, above = draft.paragraphs[count], draft.paragraphs[count - 1]
  if above and last.caption and is_finished(last) and not is_finished(above) then
    return above
  end
  return last
end

-- What a line of each label does: it goes to a draft, which is returned.
---@type table<string, fun(self: segment.Builder, words: string, number: integer): segment.Draft>
local take = {}

---A kicker begins an article, unless it goes on with one that has no more than kickers.
function take.kicker(self, words, number)
  local draft = self.current
  if not draft or #draft.titles > 0 or not is_bare(draft) then
    self.current = self:open(number)
    draft = self.current
  end
  draft.kickers[#draft.kickers + 1] = words
  return draft
end

---A title begins an article, unless it stands under a kicker or goes on with a title.
function take.title(self, words, number)
  local draft = self.current
  local goes_on = self.previous == "title" or self.previous == "kicker"
  if not draft or not goes_on or not is_bare(draft) then
    self.current = self:open(number)
    draft = self.current
  end
  draft.titles[#draft.titles + 1] = words
  return draft
end

---A subtitle belongs to the title above it; without one it is the title.
function take.subtitle(self, words, number)
  local draft = self:draft(number)
  if #draft.titles == 0 and is_bare(draft) then
    draft.titles[1] = words
  else
    draft.subtitles[#draft.subtitles + 1] = words
  end
  return draft
end

---A byline belongs to the article above it.
function take.byline(self, words, number)
  local draft = self:draft(number)
  draft.bylines[#draft.bylines + 1] = words
  return draft
end

---A body line begins a paragraph.
function take.body(self, words, number)
  local draft = self:draft(number)
  draft.paragraphs[#draft.paragraphs + 1] = { words }
  return draft
end

---A continuation is joined to the paragraph that was cut.
function take.continuation(self, words, number)
  local draft = self:draft(number)
  local pieces = torn(draft)
  if pieces then
    joining.continue(pieces, words, self.language, self.page_text)
  else
    draft.paragraphs[1] = { words }
  end
  return draft
end

---A caption under a bare heading is the text of a picture; anywhere else it is a paragraph of the
---article that the picture stands in.
function take.caption(self, words, number)
  local draft = self:draft(number)
  local bare = is_bare(draft)
  draft.pictured = draft.pictured or bare
  draft.paragraphs[#draft.paragraphs + 1] = { words, caption = not bare }
  return draft
end

---A credit belongs to the text above it, which makes that a picture's unless the picture stands in
---an article, and under a title to the article that begins.
function take.credit(self, words, number)
  local draft = self:draft(number)
  local last = draft.paragraphs[#draft.paragraphs]
  draft.pictured = draft.pictured or (last ~= nil and not last.caption)
  draft.bylines[#draft.bylines + 1] = words
  return draft
end

---The articles of a page, by the line they begin on.
---@param page broadsheet.Page
---@return segment.Draft[]
function M.of(page)
  local builder = new_builder(page)
  for _, line in ipairs(page.lines) do
    local label = line.label
    local take_line = take[label]
    if take_line then
      local draft = take_line(builder, text.trim(line.text), line.number)
      draft.last_line = line.number
      builder.previous = label
    elseif label == "head" then
      builder.previous = label
    end
  end
  return builder.drafts
end

---The text of a draft's paragraphs.
---@param draft segment.Draft
---@return string[]
function M.paragraphs(draft)
  local paragraphs = {}
  for index, pieces in ipairs(draft.paragraphs) do
    paragraphs[index] = table.concat(pieces)
  end
  return paragraphs
end

return M
