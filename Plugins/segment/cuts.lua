-- Which paragraphs a column's end may have cut, and which texts are complete.
local regex = require("broadsheet.regex")
local joining = require("joining")

local M = {}

local SIGNED = { byline = true, credit = true }
local QUOTE_CUT = regex.new("[^。！？…，；：][”’』」]$")
local CREDIT_END = regex.new("(?:摄|影|报道|[/／文供]图)[)）]?$")
local LEADS_ON = { ["："] = true, ["；"] = true, [":"] = true, [";"] = true }
-- Bytes of a paragraph that a column end may have cut: of any, and of the last one below another.
local SHORTEST_CUT, SHORTEST_LAST_CUT = 30, 15
-- A quotation or a bracket that closes no sentence: an English column may end there.
local CLOSED = regex.new("[^.!?…\\s][”\"’)]$")

---Whether a paragraph ends with a sentence, or with the photographer.
---@param pieces segment.Pieces
---@return boolean
function M.is_whole(pieces)
  return joining.is_finished(pieces) or CREDIT_END:test(pieces[#pieces])
end

---Whether the text of a draft is complete as far as it goes.
---@param draft segment.Draft
---@param previous string? the label of the line before
---@return boolean
function M.is_complete(draft, previous)
  local last = draft.paragraphs[#draft.paragraphs]
  return last ~= nil and (SIGNED[previous] or M.is_whole(last))
end

---Whether a column end may have cut a paragraph; what ends with a colon leads to those below it,
---and a line or two without a full stop under others without one are a list or a poem.
---@param paragraphs segment.Pieces[]
---@param place integer
---@return boolean
function M.is_cut(paragraphs, place)
  local pieces, above = paragraphs[place], paragraphs[place - 1]
  local is_last, words = place == #paragraphs, pieces[#pieces]
  if pieces.caption or M.is_whole(pieces) then
    return false
  elseif not is_last then
    return not LEADS_ON[words:sub(utf8.offset(words, -1) or 1)]
      and #table.concat(pieces) >= SHORTEST_CUT
  end
  local size = #table.concat(pieces)
  return size >= SHORTEST_CUT or size >= SHORTEST_LAST_CUT and above ~= nil
    and joining.is_finished(above)
end

---Whether a column end may have cut a paragraph behind a quotation that ends no sentence. Only
---for a line that must be the rest of some paragraph it is asked.
---@param paragraphs segment.Pieces[]
---@param place integer
---@return boolean
function M.is_cut_at_quote(paragraphs, place)
  local pieces = paragraphs[place]
  local words = pieces[#pieces]
  return not pieces.caption and #table.concat(pieces) >= SHORTEST_CUT and QUOTE_CUT:test(words)
    and not CREDIT_END:test(words)
end

---Whether a paragraph that seems complete may break off behind a quotation or a bracket.
---@param pieces segment.Pieces
---@return boolean
function M.is_closed(pieces)
  return not pieces.caption and CLOSED:test(pieces[#pieces])
end

return M
