-- Which lines of a page go on with an article that stands farther above. Articles one above the
-- other come out of their columns in strips: the first lines of one, those of the one below it, the
-- next lines of the first, the next of the other. Nothing is printed where a strip ends, so ways to
-- share out the lines are weighed: by what meets at the seams, by what the lines are about, and by
-- what is left without an end.
local strand_lines = require("strands.lines")
local strand_points = require("strands.points")
local strand_turns = require("strands.turns")
local strands = require("strands.strand")

local M = {}

---@class segment.Search
---@field lines segment.Line[]
---@field points segment.Points
---@field strands segment.Strand[]
---@field heads table<integer, integer> by article, the number of its heading's last line
local Search = {}
Search.__index = Search

local WEIGHTS = strand_points.WEIGHTS
local SIGNING = { byline = true, credit = true }
-- Lines of a page that is shared out so.
local MOST_LINES = 800
-- Strands that are followed up, and how far behind the best one.
local MOST_STRANDS, FARTHEST_BEHIND = 40, 5

---Keeps in mind where a paragraph breaks off above the one that begins.
---@param strand segment.Strand
---@param turn segment.Turn
---@param index integer
function Search:bury(strand, turn, index)
  local article, last, jump = turn.article, strand.last[turn.article], turn.jump
  local begins = self.lines[index].begins
  if jump then
    begins = jump.begins or jump.label == "body"
  end
  if begins and last and self.lines[last].open then
    strand.buried[article] = last
  elseif jump and not begins then
    strand.buried[article] = nil
  end
end

---@param a segment.Turn
---@param b segment.Turn
---@return boolean
local function is_better(a, b)
  return a.score > b.score
end

---The turns that are not far behind the best one, in their order.
---@param turns segment.Turn[]
---@return segment.Turn[]
local function ahead(turns)
  local least = turns[1].score
  for place = 2, #turns do
    least = math.max(least, turns[place].score)
  end
  least = least - FARTHEST_BEHIND
  local found = {}
  for _, turn in ipairs(turns) do
    if turn.score >= least then
      found[#found + 1] = turn
    end
  end
  table.sort(found, is_better)
  return found
end

---What stands for an article's last line.
---@param article integer
---@param last integer?
---@return integer
function Search:mark(article, last)
  return last and strands.mark(article, self.lines[last].open and last or strands.COMPLETE) or 0
end

---The state of a strand behind a turn: which articles break off where, and what else they have.
---@param turn segment.Turn
---@param index integer
---@return integer
function Search:state_behind(turn, index)
  local strand, article = turn.strand, turn.article
  if turn.heads then
    return strand.state + strands.mark(article, strands.HEADED)
  elseif self.lines[index].kind == "text" then
    return strand.state - self:mark(article, strand.last[article]) + self:mark(article, index)
  elseif turn.signs then
    return strand.state + strands.mark(article, strands.SIGNED)
  end
  return strand.state + strands.mark(article, strands.LED)
end

---Goes on with the best turns, of those that lead to the same state with the first. Only those that
---jump need a copy of what was read so far.
---@param turns segment.Turn[]
---@param index integer
function Search:follow(turns, index)
  local chosen, reached = {}, {}
  for _, turn in ipairs(ahead(turns)) do
    if #chosen == MOST_STRANDS then
      break
    end
    turn.state = self:state_behind(turn, index)
    local same = reached[turn.state]
    if not same then
      same = {}
      reached[turn.state] = same
    end
    if not same[turn.article] then
      same[turn.article] = true
      chosen[#chosen + 1] = turn
    end
  end
  local found = {}
  for place, turn in ipairs(chosen) do
    found[place] = turn.jump and strands.copy(turn.strand, self.lines[index].block) or false
  end
  for place, turn in ipairs(chosen) do
    found[place] = self:turn(found[place] or turn.strand, turn, index)
  end
  self.strands = found
end

---@param strand segment.Strand
---@param turn segment.Turn
---@param index integer
---@return segment.Strand
function Search:turn(strand, turn, index)
  local line, article = self.lines[index], turn.article
  strand.score, strand.article, strand.jump = turn.score, article, turn.jump or strand.jump
  strand.state = turn.state
  if turn.heads then
    strand.heads[article], strand.block, strand.owners[index] = line.number, article, article
  elseif line.kind == "text" then
    self:bury(strand, turn, index)
    strand.last[article], strand.owners[index] = index, article
  else
    strand.owners[index] = 0
    if turn.signs then
      strand.signed[article] = line.label
    elseif line.label == "byline" then
      strand.led[article] = true
    end
  end
  return strand
end

---Reads a line that signs a text: the one above it, or one that begins below it.
---@param index integer
function Search:sign(index)
  local line, turns = self.lines[index], {}
  for _, strand in ipairs(self.strands) do
    if strand.last[strand.article] then
      strand_turns.signing(self, turns, strand, line)
    else
      turns[#turns + 1] = { strand = strand, article = strand.article, score = strand.score }
    end
  end
  self:follow(turns, index)
end

---Reads a line that is no text.
---@param index integer
function Search:pass(index)
  local line = self.lines[index]
  if SIGNING[line.label] then
    return self:sign(index)
  end
  local heads = line.kind == "heading" or line.heads_items
  if line.kind == "heading" then
    self.heads[line.block] = line.number
  end
  self.points.listed[line.block] = self.points.listed[line.block] or line.heads_items
  for _, strand in ipairs(self.strands) do
    if heads then
      strand.article, strand.block = line.block, line.block
    end
    strand.owners[index] = heads and line.block or 0
  end
end

---Reads a line of text.
---@param index integer
function Search:take(index)
  local line, turns = self.lines[index], {}
  if line.opens then
    for _, strand in ipairs(self.strands) do
      strand.article, strand.block = line.block, line.block
      strand.pictures[line.block] = true
    end
  elseif not line.farther and not line.marked then
    for _, strand in ipairs(self.strands) do
      strand_turns.jumps(self, turns, strand, index)
    end
  end
  local is_sure = #turns == 0 and #self.strands == 1
  for _, strand in ipairs(self.strands) do
    local points = is_sure and 0 or self.points:to_stay(strand, index)
    turns[#turns + 1] = { strand = strand, score = strand.score + points, article = strand.article }
  end
  self:follow(turns, index)
end

---The best strand: each article that breaks off costs.
---@return segment.Strand
function Search:best()
  local best, most = self.strands[1], -math.huge
  for _, strand in ipairs(self.strands) do
    local score = strand.score
    for article in pairs(strand.last) do
      score = score - (self.points:waits(strand, article) and WEIGHTS.missed or 0)
    end
    for _, heads in ipairs({ self.heads, strand.heads }) do
      for article in pairs(heads) do
        score = score - (strand.last[article] and 0 or WEIGHTS.bare)
      end
    end
    if score > most then
      best, most = strand, score
    end
  end
  return best
end

---Finds the lines that go on with an article farther above, where any text breaks off.
---@param lines segment.Lines
---@param columns segment.Columns
---@param pictures table<integer, boolean> the lines in which the text of one begins
---@param language string?
---@param trim fun(line: string): string
---@return table<integer, segment.Jump>? jumps by line
function M.of(lines, columns, pictures, language, trim)
  local reader = language == "en" and "en" or "zh"
  local found = strand_lines.of(lines, columns, pictures, reader, trim)
  if #found > MOST_LINES or not strand_lines.any_breaks_off(found) then
    return nil
  end
  strand_lines.join_paragraphs(found)
  local search = setmetatable({ lines = found, strands = { strands.new() }, heads = {},
    points = strand_points.of(found, columns, reader) }, Search)
  for index, line in ipairs(found) do
    if line.kind == "text" then
      search:take(index)
    else
      search:pass(index)
    end
  end
  local jumps, jump = {}, search:best().jump
  while jump do
    jumps[jump.line], jump = jump, jump.before
  end
  return jumps
end

return M
