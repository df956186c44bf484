-- Articles in the making: which line belongs to which, told from the labels alone.
local joining = require("joining")
local text = require("broadsheet.text")

---@class segment.Draft
---@field kickers string[]
---@field titles string[]
---@field subtitles string[]
---@field bylines string[]
---@field paragraphs string[][] of each paragraph the pieces it was torn into
---@field pictured boolean whether a caption or a photographer's credit belongs to it
---@field first_line integer
---@field last_line integer

---@class segment.Builder
---@field page_text string the beginning of it
---@field language string?
---@field drafts segment.Draft[]
---@field current segment.Draft? the article that text goes to
---@field last_text segment.Draft? the article or picture that the last text went to
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

---Whether the last sentence of a draft's text is complete.
---@param draft segment.Draft
---@return boolean
local function is_finished(draft)
  local pieces = draft.paragraphs[#draft.paragraphs]
  for _, ending in ipairs(SENTENCE_ENDS) do
    if text.ends_with(pieces[#pieces], ending) then
      return true
    end
  end
  return false
end

---The draft whose text a torn-off line completes. A caption may stand in the middle of a paragraph:
---when the caption is complete and the article's text is not, the line is the article's.
---@param number integer
---@return segment.Draft
function Builder:torn(number)
  local last, article = self.last_text, self:draft(number)
  if not last or #article.paragraphs == 0 then
    return last or article
  end
  return is_finished(last) and not is_finished(article) and article or last
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
  self.last_text = draft
  return draft
end

---A continuation is joined to the paragraph that was cut.
function take.continuation(self, words, number)
  local draft = self:torn(number)
  local count = #draft.paragraphs
  if count == 0 then
    draft.paragraphs[1] = { words }
  else
    joining.continue(draft.paragraphs[count], words, self.language, self.page_text)
  end
  self.last_text = draft
  return draft
end

---A caption under a bare heading is the item's text; anywhere else it is an item of its own, and
---the article around it goes on after it.
function take.caption(self, words, number)
  local draft = self.current
  if not draft or not is_bare(draft) then
    draft = self:open(number)
  end
  draft.pictured = true
  draft.paragraphs[#draft.paragraphs + 1] = { words }
  self.last_text = draft
  return draft
end

---A credit belongs to the text above it, which makes that a picture's, and under a title to the
---article that begins.
function take.credit(self, words, number)
  local draft = self.last_text
  if not draft or (self.current and is_bare(self.current)) then
    draft = self:draft(number)
  end
  draft.pictured = draft.pictured or #draft.paragraphs > 0
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
