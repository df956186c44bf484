-- What a line of each label does: it goes to a draft, which is returned.
local items = require("items")
local joining = require("joining")
local regex = require("broadsheet.regex")

---@type table<string, fun(self: segment.Builder, words: string, number: integer): segment.Draft>
local take = {}

local SCALAR = utf8.charpattern
local BRACKETS = { ["（"] = true, ["("] = true }
local CONTINUED_HERE = regex.new("^[（(](?:上接|紧接|接)\\s*第?[^）)]{1,8}[版页][^）)]{0,12}[）)]")

---Whether a draft has a heading and nothing under it yet.
---@param draft segment.Draft
---@return boolean
local function is_bare(draft)
  return #draft.paragraphs == 0 and #draft.bylines == 0
end

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
  local place = self:gone_on_with(number)
  if place then
    self.current, self.items = place.draft, place.draft.items
  end
  local draft = self:draft(number)
  draft.bylines[#draft.bylines + 1] = words
  return draft
end

---A body line begins a paragraph, unless it stands where the rest of one must stand.
function take.body(self, words, number)
  if self.pictures[number] then
    return take.caption(self, words, number)
  end
  local place = self:gone_on_with(number)
  if place and place.pieces then
    return take.continuation(self, words, number)
  elseif place then
    self.current, self.items = place.draft, place.draft.items
  end
  local rest, whole = self.columns:is_rest(self, number, words)
  if rest and not place then
    return take.continuation(self, words, number, whole)
  end
  if self.current and #self.current.paragraphs > 0
    and (self:ends_item(self.current, words) or BRACKETS[words:match(SCALAR)]
      and CONTINUED_HERE:test(words)) then
    self.current = nil
  end
  local draft = self:draft(number)
  if self.items == "marked" then
    words = items.unmarked(words)
  end
  draft.paragraphs[#draft.paragraphs + 1] = { words }
  self:place(number, draft, draft.paragraphs[#draft.paragraphs])
  return draft
end

---A continuation is joined to the paragraph that was cut.
---@param whole boolean? whether it may be a paragraph of its own as well
function take.continuation(self, words, number, whole)
  if self.language == "en" and not self.jumps and self.columns:stands_apart(self, number) then
    return self:open_rest(words, number, whole)
  end
  local pieces
  local place = self:gone_on_with(number)
  if place then
    self.current, self.items, pieces = place.draft, place.draft.items, place.pieces
  else
    self.current, pieces = self.columns:torn(self, number)
  end
  local draft = self:draft(number)
  self.resumed = pieces
  if pieces then
    joining.continue(pieces, words, self.language, self.page_text)
  else
    draft.paragraphs[#draft.paragraphs + 1] = { words }
  end
  self:place(number, draft, pieces or draft.paragraphs[#draft.paragraphs])
  return draft
end

---A caption under a bare heading is the text of a picture, and may go on in another line of the
---column; anywhere else it is a paragraph of the article that the picture stands in.
function take.caption(self, words, number)
  if self.pictures[number] then
    self.current = self:open(number)
  end
  local draft = self:draft(number)
  if self.columns:goes_on_in_picture(self, number) then
    joining.continue(draft.paragraphs[1], words, self.language, self.page_text)
    return draft
  end
  local bare = is_bare(draft)
  draft.pictured = draft.pictured or bare
  draft.paragraphs[#draft.paragraphs + 1] = { words, caption = not bare }
  self:place(number, draft, draft.paragraphs[#draft.paragraphs])
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

return take
