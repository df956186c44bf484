-- The paragraphs of a page's English articles that a column's end may have cut, and what speaks
-- against it.
local regex = require("broadsheet.regex")
local cuts = require("cuts")

local M = {}

---@class segment.End a paragraph that breaks off
---@field number integer among those of the page
---@field draft integer place of its draft
---@field pieces segment.Pieces
---@field loss number what speaks against a column's end there
---@field waits boolean whether its rest would be missed
---@field seam segment.Seam? what it says of its rest, once it was asked

-- The end of a text that somebody signs, or a picture.
local CREDITED = regex.new("(?i:\\b(?:photo(?:graph)?s?|pictures?|images?|by|credit)\\b[: ]+)"
  .. "\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){1,3}$"
  .. "|[.!?”]\\s+\\p{Lu}[\\p{L}.'’-]+\\s\\p{Lu}[\\p{L}'’-]+(?:,\\s[\\p{L} ]{3,30})?$")
local SHORTEST_CUT = 60 -- bytes of a paragraph that others may stand in
local FULL_SHARE = 0.8 -- of the bytes of a usual line that one has at a column's end
-- What speaks against an end.
local LOSS_SHORT, LOSS_CREDITED, LOSS_INSIDE, LOSS_CLOSED = 1.5, 3, 2, 1

---What speaks against a column's end in the last line of a paragraph.
---@param columns segment.Columns
---@param pieces segment.Pieces
---@return number
local function loss_of(columns, pieces)
  local words, loss = pieces[#pieces], 0
  if #table.concat(pieces) < SHORTEST_CUT
    or columns.usual and #words < columns.usual * FULL_SHARE then
    loss = LOSS_SHORT
  end
  return CREDITED:test(words) and loss + LOSS_CREDITED or loss
end

---The paragraphs of a page's drafts that break off.
---@param drafts segment.Draft[]
---@param columns segment.Columns
---@return segment.End[]
function M.of(drafts, columns)
  local ends = {}
  for index, draft in ipairs(drafts) do
    local paragraphs = draft.paragraphs
    local count = #paragraphs
    local last = count > 1 and paragraphs[count].caption and count - 1 or count
    for place = 1, count do
      local cut = cuts.is_cut(paragraphs, place)
      if cut or place == last and cuts.is_closed(paragraphs[place]) then
        local loss = loss_of(columns, paragraphs[place]) + (cut and 0 or LOSS_CLOSED)
        ends[#ends + 1] = {
          number = #ends + 1,
          draft = index,
          pieces = paragraphs[place],
          loss = place == last and loss or loss + LOSS_INSIDE,
          waits = place == last and loss == 0,
        }
      end
    end
  end
  return ends
end

return M
