-- How a strand may go on with a line: with the article above it, or with one farther above.
local strand_points = require("strands.points")

local M = {}

---@class segment.Turn
---@field strand segment.Strand
---@field score number
---@field article integer
---@field jump segment.Jump? where it leaves the article above, or the label
---@field state integer? of the strand behind it, once it is chosen
---@field signs boolean? whether the line signs the text above it
---@field heads boolean? whether the line is a heading

local WEIGHTS = strand_points.WEIGHTS
local REACH = 16 -- articles up to which one is looked for
local SURE = 2.5 -- points of a seam inside a column from which no other one is looked for

---Adds a turn in which a line goes to another article, or is something else than its label says.
---@param turns segment.Turn[]
---@param strand segment.Strand
---@param article integer
---@param points number
---@param jump segment.Jump
---@return segment.Turn
local function add(turns, strand, article, points, jump)
  jump.before = strand.jump
  local turn = { strand = strand, score = strand.score + points, article = article, jump = jump }
  turns[#turns + 1] = turn
  return turn
end

---The number of the last line of an article's heading, if it has one.
---@param search segment.Search
---@param strand segment.Strand
---@param article integer
---@return integer?
local function head_of(search, strand, article)
  return search.heads[article] or strand.heads[article]
end

---Adds the turns in which a line begins the text of a heading farther above: it has a dateline, or
---the article above it has been signed.
---@param search segment.Search
---@param turns segment.Turn[]
---@param strand segment.Strand
---@param line segment.Line
---@param cost number
---@param label "body"?
local function add_beginnings(search, turns, strand, line, cost, label)
  for article = math.max(1, line.block - REACH), line.block do
    local head = head_of(search, strand, article)
    if article ~= strand.article and not strand.last[article] and head then
      add(turns, strand, article, search.points:start(line) - cost,
        { line = line.number, from = head, begins = true, label = label })
    end
  end
end

---What it costs that a paragraph goes on with another article, whose text is complete as far as it
---stands above.
---@param strand segment.Strand
---@return number
local function cost_of_return(strand)
  local article = strand.article
  if not strand.last[article] then
    return WEIGHTS.back_bare
  elseif strand.signed[article] then
    return WEIGHTS.back_signed
  end
  return article < strand.block and WEIGHTS.back_rest or WEIGHTS.back
end

---Adds the turns in which a paragraph goes on with another article, whose text is complete as far
---as it stands above.
---@param search segment.Search
---@param turns segment.Turn[]
---@param strand segment.Strand
---@param index integer
---@param cost number
---@param label "body"?
local function add_returns(search, turns, strand, index, cost, label)
  local line, points = search.lines[index], search.points
  cost = cost + cost_of_return(strand) - points:start(line)
  for article = math.max(1, line.block - REACH), line.block do
    local from = strand.last[article]
    if from and article ~= strand.article and not points:waits(strand, article)
      and not strand.signed[article] then
      add(turns, strand, article, points:topic(strand, index, article) - cost,
        { line = line.number, from = search.lines[from].number, begins = true, label = label })
    end
  end
end

---Adds the turns in which a paragraph begins in a line.
---@param search segment.Search
---@param turns segment.Turn[]
---@param strand segment.Strand
---@param index integer
local function add_paragraphs(search, turns, strand, index)
  local line, points = search.lines[index], search.points
  local last = strand.last[strand.article]
  local label = not line.begins and "body" or nil
  if label and (points.columns.indented or points:is_inside(index, last)) then
    return
  end
  local cost = label and WEIGHTS.unlabelled or 0
  local complete = last and not search.lines[last].open
  if line.leads or strand.signed[strand.article] then
    add_beginnings(search, turns, strand, line, cost + WEIGHTS.begin_above, label)
  elseif complete and strand.article < strand.block then
    add_beginnings(search, turns, strand, line, cost + WEIGHTS.begin_unled, label)
  end
  if not line.leads and (complete or not last and not strand.led[strand.article]) then
    add_returns(search, turns, strand, index, cost, label)
  end
  if label and last then
    add(turns, strand, strand.article, points:start(line)
      + points:topic(strand, index, strand.article)
      - (search.lines[last].open and WEIGHTS.new_paragraph or 0) - cost,
      { line = line.number, label = label })
  end
end

---Adds the turns in which a line goes on with an article farther above.
---@param search segment.Search
---@param turns segment.Turn[]
---@param strand segment.Strand
---@param index integer
function M.jumps(search, turns, strand, index)
  local lines, points = search.lines, search.points
  local line, last = lines[index], strand.last[strand.article]
  local is_inside = points:is_inside(index, last)
  if is_inside and not line.begins and points.seams:points(last, index) >= SURE then
    return
  end
  local must = (line.unindented or not line.begins) and not is_inside
  add_paragraphs(search, turns, strand, index)
  if line.may_head then
    -- Of two lines of a heading the shorter one above is mostly the kicker.
    local below = lines[index + 1]
    local is_kicker = below and below.label == "title" and #line.words <= #below.words
    add(turns, strand, line.block, -points:cost_of_heading(strand, index),
      { line = line.number, label = is_kicker and "kicker" or "title" }).heads = true
  end
  local own, last_of, waiting = strand.article, strand.last, {}
  local oldest, first = math.huge, math.max(0, line.block - REACH)
  for article = first, line.block do
    local from = last_of[article]
    if from and article ~= own and points:waits(strand, article) then
      oldest, waiting[article] = math.min(oldest, from), true
    end
  end
  if oldest == math.huge and not must and not next(strand.buried) then
    return
  end
  local cost = points:cost_of_jump(strand, index)
  for article = first, line.block do
    local from, waits = last_of[article], waiting[article]
    if from and article ~= own and (waits or must) then
      add(turns, strand, article, points:to_jump(strand, index, article, from, waits)
        + (from == oldest and WEIGHTS.oldest or 0) - cost,
        { line = line.number, from = lines[from].number })
    end
  end
  for article, from in pairs(strand.buried) do
    add(turns, strand, article,
      points:to_jump(strand, index, article, from, true) - WEIGHTS.jump_buried - cost,
      { line = line.number, from = lines[from].number })
  end
end

---Adds the turns that a byline below text leaves: it signs that, or stands above the text of a
---heading farther above, which has none yet.
---@param search segment.Search
---@param turns segment.Turn[]
---@param strand segment.Strand
---@param line segment.Line
function M.signing(search, turns, strand, line)
  local is_led = line.label == "byline" and search.points:is_led()
  turns[#turns + 1] = { strand = strand, article = strand.article, signs = true,
    score = strand.score - (is_led and strand.led[strand.article] and WEIGHTS.signed_again or 0) }
  if not is_led then
    return
  end
  for article = math.max(1, line.block - REACH), line.block do
    local head = head_of(search, strand, article)
    if head and article ~= strand.article and not strand.last[article]
      and not strand.led[article] then
      add(turns, strand, article, -WEIGHTS.byline_above, { line = line.number, from = head })
    end
  end
end

return M
