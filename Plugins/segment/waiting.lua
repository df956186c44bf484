-- Which of several English articles that break off a rest goes on with. Stories that run over
-- columns side by side go on in the order in which they began; a blank line may also stand where a
-- column ended in the middle of one.
local regex = require("broadsheet.regex")
local fits = require("fits")
local joining = require("joining")

local M = {}

local TEXT = { body = true, continuation = true }
-- The end of a text that somebody signs, or a picture.
local CREDITED = regex.new("(?i:\\b(?:photo(?:graph)?s?|pictures?|images?|by|credit)\\b[: ]+)"
  .. "\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){1,3}$"
  .. "|[.!?”]\\s+\\p{Lu}[\\p{L}.'’-]+\\s\\p{Lu}[\\p{L}'’-]+(?:,\\s[\\p{L} ]{3,30})?$")
local FARTHEST = 12 -- articles up to which the beginning is looked for
local SHORTEST_CUT = 60 -- bytes of a paragraph that others may stand in
local FULL_SHARE = 0.8 -- of the bytes of a usual line that one has at a column's end
local MOST_LINES = 12 -- of a rest that are looked at

---What stands in a line and those that belong to its paragraph, and with the paragraphs below it up
---to a heading.
---@param columns segment.Columns
---@param number integer
---@return string rest
---@return string block
local function rest_of(columns, number)
  local labels, texts = columns.labels, columns.texts
  local words, last, rest = { texts[number] }, number, nil
  while #words < MOST_LINES and last < #texts do
    last = last + 1
    if labels[last] and not TEXT[labels[last]] then
      break
    end
    if labels[last] then
      rest = rest or (not columns.wrapped or labels[last] == "body") and #words or nil
      words[#words + 1] = texts[last]
    end
  end
  local block = table.concat(words, " "):gsub("^%s+", "")
  return (table.concat(words, " ", 1, rest or #words):gsub("^%s+", "")), block
end

---Whether a column may have ended in the last line of a paragraph that is none of the current
---article: it is long, fills its line and does not end with who signs.
---@param columns segment.Columns
---@param pieces segment.Pieces
---@return boolean
local function breaks_at_edge(columns, pieces)
  local words = pieces[#pieces]
  return #table.concat(pieces) >= SHORTEST_CUT and not CREDITED:test(words)
    and (columns.usual == nil or #words >= columns.usual * FULL_SHARE)
end

---The next line that must be the rest of some article: nothing breaks off right above it.
---@param columns segment.Columns
---@param number integer
---@return integer?
local function next_rest(columns, number)
  local labels, above = columns.labels, number
  for line = number + 1, #labels do
    if labels[line] == "continuation" and columns.gaps[line]
      and (not TEXT[labels[above]] or joining.is_finished({ columns.texts[above] })) then
      return line
    end
    above = labels[line] and line or above
  end
  return nil
end

---Whether a rest goes on with an older article rather than with the current one, which breaks off
---right above it: then another rest follows that is the current one's.
---@param columns segment.Columns
---@param current segment.Draft
---@param older segment.Draft
---@param number integer
---@return boolean
local function skips(columns, current, older, number)
  local later = next_rest(columns, number)
  local rest, block = rest_of(columns, number)
  if not later then
    return fits.points(older, rest) > fits.points(current, rest)
  end
  return fits.preference(older, current, rest, block)
    >= fits.preference(older, current, rest_of(columns, later))
end

---The article that a rest goes on with: of those above the current one that which it fits best, and
---of equal ones the first.
---@param columns segment.Columns
---@param builder segment.Builder
---@param number integer
---@param is_cut fun(paragraphs: segment.Pieces[], place: integer): boolean
---@return segment.Draft?
---@return segment.Pieces?
function M.of(columns, builder, number, is_cut)
  local drafts, titled = builder.drafts, 0
  local best, current
  for index = #drafts, 1, -1 do
    local draft, place = drafts[index], #drafts[index].paragraphs
    if place > 0 and is_cut(draft.paragraphs, place) then
      if draft == builder.current then
        current = draft
      elseif breaks_at_edge(columns, draft.paragraphs[place])
        and (not best or fits.preference(draft, best, rest_of(columns, number)) >= 0) then
        best = draft
      end
    end
    titled = titled + (#draft.titles > 0 and 1 or 0)
    if titled > FARTHEST then
      break
    end
  end
  if current and not (best and skips(columns, current, best, number)) then
    best = current
  end
  return best, best and best.paragraphs[#best.paragraphs]
end

return M
