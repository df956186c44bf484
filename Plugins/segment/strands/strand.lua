-- One way to share out the lines of a page that were read so far.

local M = {}

---@class segment.Strand
---@field score number
---@field state integer the same for strands whose articles break off at the same lines
---@field article integer the one read last
---@field block integer the one whose heading was read last
---@field heads table<integer, integer> by article, the number of its heading's last line, where the
---labels have none
---@field last table<integer, integer> by article, its last line of text
---@field buried table<integer, integer> by article, its last line that broke off above a paragraph
---@field signed table<integer, string> by article, the label of who signed below that
---@field led table<integer, boolean> the articles whose byline stands above their text
---@field pictures table<integer, boolean> of all strands: the articles that are a picture's text
---@field owners integer[] by line, its article
---@field jump segment.Jump? the last one
---@field asked integer? the line of which it was asked last what it shares with the articles
---@field common table<integer, number>? what that shares, by article

---@class segment.Jump a line that goes elsewhere, or is something else than its label says
---@field line integer
---@field from integer? the line that it goes on with
---@field begins boolean? whether a paragraph begins in it all the same
---@field label "kicker"|"title"|"body"|nil what it is instead of what its label says
---@field before segment.Jump?

-- Of numbers that tell marks apart (Knuth 1973).
local FACTOR <const>, RANGE <const>, LINES <const> = 2654435761, 1 << 40, 1009
M.SIGNED, M.LED, M.HEADED, M.COMPLETE = -1, -2, -3, 0

---A number that stands for an article and its last line that breaks off, or what else is so of it.
---@param article integer
---@param line integer or one of SIGNED, LED, HEADED, COMPLETE
---@return integer
function M.mark(article, line)
  local place = article * LINES + line - M.HEADED
  return place * place * FACTOR % RANGE -- squared: sums must tell which article has which line
end

---The strand before anything was read.
---@return segment.Strand
function M.new()
  return { score = 0, state = 0, article = 0, block = 0, heads = {}, last = {}, buried = {},
    signed = {}, led = {}, pictures = {}, owners = {} }
end

---@generic V
---@param values table<integer, V>
---@return table<integer, V>
local function copied(values)
  local copy = {}
  for key, value in pairs(values) do
    copy[key] = value
  end
  return copy
end

---@param strand segment.Strand
---@param articles integer so many there are
---@return segment.Strand
function M.copy(strand, articles)
  return {
    score = strand.score,
    state = strand.state,
    article = strand.article,
    block = strand.block,
    heads = copied(strand.heads),
    last = table.move(strand.last, 0, articles, 0, {}),
    buried = copied(strand.buried),
    signed = copied(strand.signed),
    led = copied(strand.led),
    pictures = strand.pictures,
    owners = table.move(strand.owners, 1, #strand.owners, 1, {}),
    jump = strand.jump,
  }
end

return M
