-- Articles in the making: which line belongs to which, told from the labels alone.
local regex = require("broadsheet.regex")
local text = require("broadsheet.text")
local columns = require("columns")
local items = require("items")
local joining = require("joining")
local numbered = require("numbered")
local pictures = require("pictures")
local rests = require("rests")
local strands = require("strands.search")
local take = require("labels")

---@class segment.Draft
---@field kickers string[]
---@field titles string[]
---@field subtitles string[]
---@field bylines string[]
---@field paragraphs segment.Pieces[]
---@field continued_from string? the line above it that names the page where it began
---@field pictured boolean whether it is the text of a picture, or a photographer signed it
---@field items segment.Items? how untitled items follow each other, where it is one
---@field rest segment.Rest? where it stands apart from the article that it goes on with
---@field first_line integer
---@field last_line integer

---@class segment.Pieces: string[] what a paragraph was torn into
---@field caption boolean? whether it explains a picture that stands in an article

---@class segment.Builder
---@field page_text string the beginning of it
---@field lines segment.Lines
---@field language string?
---@field drafts segment.Draft[]
---@field current segment.Draft? the article that text goes to
---@field previous string? the label of the line before
---@field resumed segment.Pieces? the paragraph that the line before went on with
---@field continued_from string? as in the next draft
---@field items segment.Items? how untitled items follow each other, where they do
---@field columns segment.Columns where text goes on behind another article
---@field pictures table<integer, boolean> the lines in which one without a heading begins
---@field jumps table<integer, segment.Jump>? by line, where it goes elsewhere or is something else
---@field places table<integer, segment.Place> by line of text or of a heading, what it went to
local Builder = {}
Builder.__index = Builder

local M = {}

local HEADINGS = { kicker = true, title = true, subtitle = true }
local SAMPLE = 65536 -- bytes of the page in which compounds are looked up
local CONTINUED = regex.new("^[（(]?(?:上接|紧接|接)\\s*第?\\s*[A-Z]?[0-9０-９一二三四五六七八九十]")
-- Last bytes of a bracket that closes: hardly any line ends with them; others need no look.
local CLOSING = { [("）"):byte(-1)] = true, [(")"):byte()] = true }
local SIGNED = { byline = true, credit = true }
local SIGNING = regex.new("[。！？”’」』\"）…][\\s　]*(?:(?:本[报刊]|新华社|中新社|特约|首席|见习|实习|摄影)+"
  .. "(?:记者|通讯员)?|记者|通讯员|(?:本[报刊])?(?:记者|通讯员)[\\s　]*\\p{sc:Han}{2,3})$")
local OPEN_BRACKET, BRACKET_END = regex.new("[（(][^（）()]*$"), regex.new("^[^（）()]*[）)]$")
-- First bytes of characters that are no space, and the last one of a space as wide as a character.
local SPACELESS = {}
for byte = 0xE4, 0xE9 do
  SPACELESS[byte] = true
end
local LAST_OF_WIDE_SPACE = 0x80
---@param page_text string
---@param lines segment.Lines
---@param language string?
---@param page_columns segment.Columns
---@return segment.Builder
local function new_builder(page_text, lines, language, page_columns)
  return setmetatable({
    page_text = page_text:sub(1, SAMPLE),
    lines = lines,
    language = language,
    drafts = {},
    columns = page_columns,
    pictures = {},
    places = {},
  }, Builder)
end

---@param number integer its first line
---@return segment.Draft
function Builder:open(number)
  local draft = {
    continued_from = self.continued_from,
    kickers = {},
    titles = {},
    subtitles = {},
    bylines = {},
    paragraphs = {},
    pictured = false,
    items = self.items,
    first_line = number,
    last_line = number,
  }
  self.continued_from = nil
  self.drafts[#self.drafts + 1] = draft
  return draft
end

---@class segment.Place what a line of text or a heading went to
---@field draft segment.Draft
---@field pieces segment.Pieces? none of a heading

---Keeps in mind what a line went to.
---@param number integer
---@param draft segment.Draft
---@param pieces segment.Pieces?
function Builder:place(number, draft, pieces)
  self.places[number] = { draft = draft, pieces = pieces }
end

---What a line goes on with that goes on with an article farther above.
---@param number integer
---@return segment.Place?
function Builder:gone_on_with(number)
  local jump = self.jumps and self.jumps[number]
  local place = jump and jump.from and self.places[jump.from]
  return place and jump.begins and { draft = place.draft } or place
end

---Begins what stands apart from the paragraph that it goes on with.
---@param words string
---@param number integer
---@param whole boolean? whether it may be a paragraph of its own as well
---@return segment.Draft
function Builder:open_rest(words, number, whole)
  local draft = self:open(number)
  draft.rest = { after = self.current, whole = whole == true }
  draft.paragraphs[1] = { words }
  self.current, self.resumed = draft, draft.paragraphs[1]
  return draft
end

---The article that text goes to; a page may begin in the middle of one.
---@param number integer
---@return segment.Draft
function Builder:draft(number)
  self.current = self.current or self:open(number)
  return self.current
end

---Furniture ends the article above it where untitled items or the rest of another page's article
---follow.
---@param words string
---@param number integer
function Builder:pass(words, number)
  local kind = items.below(self.lines, number, words)
  if kind then
    self.items = kind
    self.current = nil
  elseif CONTINUED:test(words) then
    self.items, self.current = nil, nil
    self.continued_from = words
  end
end

---Whether an untitled item ends above a body line.
---@param draft segment.Draft
---@param words string the line
---@return boolean
function Builder:ends_item(draft, words)
  local last = draft.paragraphs[#draft.paragraphs]
  if not self.items or not last then
    return false
  elseif self.items == "marked" then
    return items.is_marked(words)
  elseif not joining.is_finished(last) then
    return false
  end
  -- The edge of a column may part a name: （石 | 小磊）
  return self.items == "plain" or #draft.bylines > 0
    or items.is_signed((last[#last - 1] or "") .. last[#last])
end

---Whether a Chinese line closes a bracket that the article above has open, as names that sign do.
---@param builder segment.Builder
---@param words string
---@return boolean
local function closes_bracket(builder, words)
  local draft = builder.language == "zh" and builder.current
  local last = draft and draft.paragraphs[#draft.paragraphs]
  return last and OPEN_BRACKET:test(last[#last]) and BRACKET_END:test(words) or false
end

---Whether a draft ends with the first words of who signs it, which the column's edge parted from
---the names.
---@param draft segment.Draft?
---@return boolean
local function is_signing(draft)
  local last = draft and draft.paragraphs[#draft.paragraphs]
  return last and SIGNING:test(last[#last]) or false
end

---Gives a line to the article that it belongs to.
---@param label string
---@param words string
---@param number integer
function Builder:take(label, words, number)
  local take_line = take[label]
  if (label == "title" or label == "byline") and self.previous ~= "kicker"
    and items.are_headed(self.lines, number, words) then
    take_line = nil
  end
  if take_line and (CLOSING[words:byte(-1)] and closes_bracket(self, words)
    or SIGNED[label] and self.previous ~= label and is_signing(self.current)) then
    label, take_line = "continuation", take.continuation
  end
  if take_line then
    if HEADINGS[label] then
      self.items = nil
    end
    if label ~= "continuation" then
      self.resumed = nil
    end
    local draft = take_line(self, words, number)
    draft.last_line = number
    if HEADINGS[label] then
      self:place(number, draft)
    end
    self.previous = label
  else
    self:pass(words, number)
    self.previous = label == "head" and label or self.previous
  end
end

---A line without the space at its ends.
---@param raw string
---@return string
local function trim(raw)
  local first, last = raw:byte(1), raw:byte(-1)
  if first and first > 0x20 and first < 0x80 or SPACELESS[first] then
    if last > 0x20 and last ~= LAST_OF_WIDE_SPACE then
      return raw
    end
  end
  return text.trim(raw)
end

---The articles of a page, by the line they begin on.
---@param page broadsheet.Page
---@return segment.Draft[]
function M.of(page)
  local texts, labels = page:line_texts(), page:labels()
  local lines = { texts = texts, labels = labels }
  local builder = new_builder(page.text, lines, page.language, columns.of(lines))
  if page.language ~= "en" then
    builder.pictures = pictures.of(lines, trim)
  end
  if page.language ~= "en" or builder.columns.wrapped then
    builder.jumps = strands.of(lines, builder.columns, builder.pictures, page.language, trim)
    for number, jump in pairs(builder.jumps or {}) do
      labels[number] = jump.label or labels[number]
    end
  end
  for number = 1, #labels do
    local label = labels[number]
    local words = label and trim(texts[number]) or ""
    if words ~= "" then
      builder:take(label, words, number)
    end
  end
  numbered.take_off(builder.drafts)
  if page.language == "en" then
    return rests.resolve(builder.drafts, builder.columns, builder.page_text)
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
