-- Which lines of a page go on with an article that stands farther above. Articles one above the
-- other come out of their columns in strips: the first lines of one, those of the one below it, the
-- next lines of the first, the next of the other. Nothing is printed where a strip ends, so ways to
-- share out the lines are weighed: by what meets at the seams, by what the lines are about, and by
-- what is left without an end.
local strand_lines = require("strands.lines")
local strand_points = require("strands.points")

local M = {}

---@class segment.Strand one way to share out the lines read so far
---@field score number
---@field article integer the one read last
---@field last table<integer, integer> by article, its last line of text
---@field buried table<integer, integer> by article, its last line that broke off above a paragraph
---@field signed table<integer, string> by article, the label of who signed below that
---@field owners integer[] by line, its article
---@field jump segment.Jump? the last one
---@field asked integer? the line of which it was asked last what it shares with the articles
---@field common table<integer, number>? what that shares, by article

---@class segment.Jump a line that goes on with another article than the one above it
---@field line integer
---@field from integer the line that it goes on with
---@field before segment.Jump?

---@class segment.Search
---@field lines segment.Line[]
---@field points segment.Points
---@field strands segment.Strand[]
---@field heads table<integer, integer> by article, the number of its heading's last line
local Search = {}
Search.__index = Search

local WEIGHTS = strand_points.WEIGHTS
local SIGNING = { byline = true, credit = true }
-- Articles up to which one is looked for, and lines of a page that is shared out so.
local REACH, MOST_LINES = 16, 800
-- Strands that are followed up, and how far behind the best one.
local MOST_STRANDS, FARTHEST_BEHIND = 16, 5

---@param strand segment.Strand
---@param articles integer so many there are
---@return segment.Strand
local function copy(strand, articles)
  local buried, signed = {}, {}
  for article, line in pairs(strand.buried) do
    buried[article] = line
  end
  for article, label in pairs(strand.signed) do
    signed[article] = label
  end
  return { score = strand.score, article = strand.article,
    last = table.move(strand.last, 0, articles, 0, {}), buried = buried, signed = signed,
    owners = table.move(strand.owners, 1, #strand.owners, 1, {}), jump = strand.jump }
end

---@class segment.Turn how a strand may go on
---@field strand segment.Strand
---@field score number
---@field article integer
---@field jump segment.Jump? where it leaves the article above

---Adds the turns in which a line begins the text of a heading farther above: it has a dateline, or
---the article above it has been signed.
---@param turns segment.Turn[]
---@param strand segment.Strand
---@param line segment.Line
function Search:add_beginnings(turns, strand, line)
  for article = math.max(1, line.block - REACH), line.block do
    if article ~= strand.article and not strand.last[article] and self.heads[article] then
      turns[#turns + 1] = { strand = strand, score = strand.score - WEIGHTS.begin_above,
        article = article, jump = { line = line.number, from = self.heads[article],
          before = strand.jump } }
    end
  end
end

---Adds the turns in which a line goes on with an article farther above.
---@param turns segment.Turn[]
---@param strand segment.Strand
---@param index integer
function Search:add_jumps(turns, strand, index)
  local line, lines = self.lines[index], self.lines
  local must = (line.unindented or not line.begins)
    and not self.points:is_inside(index, strand.last[strand.article])
  if line.leads or line.begins and strand.signed[strand.article] then
    self:add_beginnings(turns, strand, line)
  end
  local oldest = math.huge
  for article = math.max(0, line.block - REACH), line.block do
    if article ~= strand.article and self.points:waits(strand, article) then
      oldest = math.min(oldest, strand.last[article])
    end
  end
  if oldest == math.huge and not must and not next(strand.buried) then
    return
  end
  local cost = self.points:cost_of_jump(strand, index)
  local function add(article, from, points)
    points = points - cost
    turns[#turns + 1] = { strand = strand, score = strand.score + points, article = article,
      jump = { line = line.number, from = lines[from].number, before = strand.jump } }
  end
  for article = math.max(0, line.block - REACH), line.block do
    local from, waits = strand.last[article], self.points:waits(strand, article)
    if article ~= strand.article and (waits or must and from) then
      add(article, from, self.points:to_jump(strand, index, article, from, waits)
        + (from == oldest and WEIGHTS.oldest or 0))
    end
  end
  for article, from in pairs(strand.buried) do
    add(article, from, self.points:to_jump(strand, index, article, from, true)
      - WEIGHTS.jump_buried)
  end
end

---Keeps in mind where a paragraph breaks off above the one that begins.
---@param strand segment.Strand
---@param turn segment.Turn
---@param index integer
function Search:bury(strand, turn, index)
  local article, last = turn.article, strand.last[turn.article]
  if turn.jump then
    strand.buried[article] = nil
  elseif last and self.lines[index].begins and self.lines[last].open then
    strand.buried[article] = last
  end
end

---Goes on with the best turns. Only those that jump need a copy of what was read so far.
---@param turns segment.Turn[]
---@param index integer
function Search:follow(turns, index)
  if #turns > 1 then
    table.sort(turns, function(a, b)
      return a.score > b.score
    end)
  end
  local strands, least = {}, turns[1].score - FARTHEST_BEHIND
  for place = 1, math.min(#turns, MOST_STRANDS) do
    local turn = turns[place]
    if turn.score < least then
      break
    end
    strands[place] = turn.jump and copy(turn.strand, self.lines[index].block) or false
  end
  for place, strand in ipairs(strands) do
    local turn = turns[place]
    strand = strand or turn.strand
    self:bury(strand, turn, index)
    strand.score, strand.article, strand.jump = turn.score, turn.article, turn.jump or strand.jump
    strand.last[turn.article], strand.owners[index] = index, turn.article
    strands[place] = strand
  end
  self.strands = strands
end

---Reads a line that is no text.
---@param index integer
function Search:pass(index)
  local line = self.lines[index]
  if line.kind == "heading" then
    self.heads[line.block] = line.number
  end
  for _, strand in ipairs(self.strands) do
    strand.owners[index] = 0
    if line.kind == "heading" or line.heads_items then
      strand.article, strand.owners[index] = line.block, line.block
    elseif SIGNING[line.label] and strand.last[strand.article] then
      strand.signed[strand.article] = line.label
    end
  end
end

---Reads a line of text.
---@param index integer
function Search:take(index)
  local line, turns, strands = self.lines[index], {}, self.strands
  if line.opens then
    for _, strand in ipairs(strands) do
      strand.article = line.block
    end
  elseif not line.farther and not line.marked then
    for _, strand in ipairs(strands) do
      self:add_jumps(turns, strand, index)
    end
  end
  local is_sure = #turns == 0 and #strands == 1
  for _, strand in ipairs(strands) do
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
    for article in pairs(self.heads) do
      score = score - (strand.last[article] and 0 or WEIGHTS.bare)
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
---@return table<integer, integer>? jumps by line, the one that it goes on with
function M.of(lines, columns, pictures, language, trim)
  local found = strand_lines.of(lines, columns, pictures, trim)
  if #found > MOST_LINES or not strand_lines.any_breaks_off(found) then
    return nil
  end
  strand_lines.join_paragraphs(found)
  local reader = language == "en" and "en" or "zh"
  local start = { score = 0, article = 0, last = {}, buried = {}, signed = {}, owners = {} }
  local search = setmetatable({ lines = found, strands = { start }, heads = {},
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
    jumps[jump.line] = jump.from
    jump = jump.before
  end
  return jumps
end

return M
