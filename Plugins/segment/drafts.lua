-- Articles in the making: which line belongs to which, told from the labels alone.
local joining = require("joining")
local text = require("broadsheet.text")

---@class segment.Draft
---@field kickers string[]
---@field titles string[]
---@field subtitles string[]
---@field bylines string[]
---@field paragraphs string[]
---@field pictured boolean whether a caption or a photographer's credit belongs to it
---@field first_line integer
---@field last_line integer

---@class segment.Builder
---@field page_text string
---@field language string?
---@field drafts segment.Draft[]
---@field current segment.Draft? the article that text goes to
---@field caption segment.Draft? the picture that was just described, when it has an item of its own
---@field previous string? the label of the line before
local Builder = {}
Builder.__index = Builder

local M = {}

---@param page broadsheet.Page
---@return segment.Builder
local function new_builder(page)
  return setmetatable({ page_text = page.text, language = page.language, drafts = {} }, Builder)
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

---@type table<string, fun(self: segment.Builder, words: string, number: integer): segment.Draft>
local take = {}

function take.kicker(self, words, number)
  local draft = self.current
  if not draft or #draft.titles > 0 or not is_bare(draft) then
    self.current = self:open(number)
    draft = self.current
  end
  draft.kickers[#draft.kickers + 1] = words
  return draft
end

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

function take.subtitle(self, words, number)
  local draft = self:draft(number)
  if #draft.titles == 0 and is_bare(draft) then
    draft.titles[1] = words
  else
    draft.subtitles[#draft.subtitles + 1] = words
  end
  return draft
end

function take.byline(self, words, number)
  local draft = self:draft(number)
  draft.bylines[#draft.bylines + 1] = words
  return draft
end

function take.body(self, words, number)
  local draft = self:draft(number)
  draft.paragraphs[#draft.paragraphs + 1] = words
  return draft
end

function take.continuation(self, words, number)
  local draft = self.previous == "caption" and self.caption or self:draft(number)
  local count = #draft.paragraphs
  if count == 0 then
    draft.paragraphs[1] = words
  else
    draft.paragraphs[count] =
      joining.continue(draft.paragraphs[count], words, self.language, self.page_text)
  end
  return draft
end

-- Under a bare heading the caption is the item's text; anywhere else it is an item of its own,
-- and the article around it goes on after it.
function take.caption(self, words, number)
  local draft = self.current
  if not draft or not is_bare(draft) then
    draft = self:open(number)
  end
  draft.pictured = true
  draft.paragraphs[#draft.paragraphs + 1] = words
  self.caption = draft
  return draft
end

function take.credit(self, words, number)
  local draft = self.previous == "caption" and self.caption or self:draft(number)
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

return M
