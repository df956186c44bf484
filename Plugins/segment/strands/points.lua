-- What speaks for and against a way to share out the lines of a page; weights.tsv says how much.
local data = require("broadsheet.data")
local starts = require("strands.starts")
local strand_seams = require("strands.seams")
local topics = require("strands.topics")

local M = {}

---@class segment.Points
---@field lines segment.Line[]
---@field columns segment.Columns
---@field language "zh"|"en"
---@field seams segment.StrandSeams
---@field listed table<integer, boolean> the articles that begin below a label of untitled items
---@field topics segment.Topics? once it is asked what lines are about
---@field led boolean? whether most articles begin with a dateline or byline, once it is asked
local Points = {}
Points.__index = Points

-- Datelines of a page on which articles begin with them, and for each heading.
local FEWEST_LEADS, LED_SHARE = 2, 0.5
local MOST_START = 3 -- of what the first characters of a line say

---@type table<string, number>
local WEIGHTS = {}
for _, row in ipairs(data.tsv("strands/weights.tsv")) do
  WEIGHTS[row.name] = tonumber(row.weight)
end

---@param lines segment.Line[]
---@param columns segment.Columns
---@param language "zh"|"en"
---@return segment.Points
function M.of(lines, columns, language)
  return setmetatable({ lines = lines, columns = columns, language = language,
    listed = {}, seams = strand_seams.of(lines, language, WEIGHTS) }, Points)
end

---What it says that a line is about the same as an article.
---@param strand segment.Strand
---@param index integer
---@param article integer
---@return number
function Points:topic(strand, index, article)
  if strand.asked ~= index then
    self.topics = self.topics or topics.of(self.lines, self.language)
    strand.asked, strand.common = index, self.topics:common(index, strand.owners)
  end
  return math.min((strand.common[article] or 0) * WEIGHTS.topic, WEIGHTS.most_topic)
end

---What the first characters of a line say of a paragraph's beginning in it.
---@param line segment.Line
---@return number
function Points:start(line)
  if not line.start then
    local points = self.language == "zh" and starts.points(line.words) or 0
    line.start = math.max(-MOST_START, math.min(points, MOST_START)) * WEIGHTS.start
  end
  return line.start
end

---What the seam says where a line goes on with the one above it in its article.
---@param line segment.Line
---@param index integer
---@param last integer? the line above it
---@return number
function Points:seam_inside(line, index, last)
  local above, start = last and self.lines[last], self:start(line)
  if not above or not last then
    if line.begins and not line.unindented then
      return start
    end
    return start - (self.columns.indented and WEIGHTS.flush or WEIGHTS.headless)
  elseif line.unindented then
    return (above.open and self.seams:points(last, index) or 0) - WEIGHTS.unindented - start
  elseif line.begins then
    return start - (above.open and WEIGHTS.new_paragraph or 0)
      - (self.columns.headed and line.gap and WEIGHTS.headed or 0)
  elseif above.open then
    return self.seams:points(last, index) - start
  end
  return -start - (above.full and not line.gap and last == index - 1 and 0 or WEIGHTS.headless)
end

---Whether as many datelines, or bylines below headings, stand on the page as on one whose articles
---begin with them.
---@return boolean
function Points:is_led()
  if self.led == nil then
    local heads, leads, above, counted = 0, 0, nil, nil
    for _, line in ipairs(self.lines) do
      local is_headed = above ~= nil and above.kind == "heading"
      if is_headed and line.kind ~= "heading" then
        heads = heads + 1
      end
      if counted ~= line.block and (line.leads or is_headed and line.label == "byline") then
        leads, counted = leads + 1, line.block
      end
      above = line
    end
    self.led = leads >= FEWEST_LEADS and leads >= heads * LED_SHARE
  end
  return self.led
end

---Whether an article would begin with a line that has neither a dateline nor a byline above it, on
---a page whose articles have one. Untitled items have none.
---@param strand segment.Strand
---@param line segment.Line
---@param last integer? the line above it
---@return boolean
function Points:is_leadless(strand, line, last)
  return not last and line.block > 0 and not line.leads and not strand.led[strand.article]
    and not self.listed[strand.article] and self:is_led()
end

---What a dateline says of a line that stays in its article: an article has one, in its first line.
---@param strand segment.Strand
---@param line segment.Line
---@param last integer? the line above it
---@return number
function Points:lead(strand, line, last)
  if line.leads then
    return last and -WEIGHTS.lead_again or 0
  end
  return self:is_leadless(strand, line, last) and -WEIGHTS.leadless or 0
end

---What speaks for a line's going on with the one above it in its article.
---@param strand segment.Strand
---@param index integer
---@return number
function Points:to_stay(strand, index)
  local line, last = self.lines[index], strand.last[strand.article]
  local above = last and self.lines[last]
  local points = self:seam_inside(line, index, last) + self:topic(strand, index, strand.article)
    + self:lead(strand, line, last)
  local signed = strand.signed[strand.article]
    or above and (above.credited and "credit" or above.signed)
  if signed then
    local goes_on = not line.begins or line.unindented or signed == "credit"
    points = points - (goes_on and WEIGHTS.signed or WEIGHTS.signed_begins)
      - (strand.pictures[strand.article] and WEIGHTS.signed_picture or 0)
  end
  return points
end

---Whether a line stands right below one that reaches the end of its column.
---@param index integer
---@param last integer? the last line of the article above
---@return boolean
function Points:is_inside(index, last)
  return last == index - 1 and self.columns.wrapped and self.lines[last].full
    and not self.lines[index].gap
end

---What it costs that a line goes on with another article than the one above it.
---@param strand segment.Strand
---@param index integer
---@return number
function Points:cost_of_jump(strand, index)
  local line, last = self.lines[index], strand.last[strand.article]
  if self:is_leadless(strand, line, last) then
    return WEIGHTS.jump + WEIGHTS.jump_leadless -- where the article above begins otherwise
  end
  return (self:is_inside(index, last) and WEIGHTS["jump_inside_" .. self.language] or WEIGHTS.jump)
    + (last and 0 or strand.heads[strand.article] and WEIGHTS.jump_told or WEIGHTS.jump_bare)
    + (line.begins and not self.columns.indented and WEIGHTS.jump_body or 0)
    + (self.columns.parted and not line.gap and WEIGHTS.jump_unparted or 0)
end

---What it costs that a line of text is a heading: less where a byline stands below it, and where
---lines were not cut at a width, so that text as short as that is hardly any.
---@param strand segment.Strand
---@param index integer
---@return number
function Points:cost_of_heading(strand, index)
  local below = self.lines[index + 1]
  if self.lines[index].block == strand.block and not strand.last[strand.block] then
    return 0 -- another line of a heading
  end
  return WEIGHTS.heading - (below and below.label == "byline" and WEIGHTS.heading_signed or 0)
    - (below and below.kind == "heading" and WEIGHTS.heading_above or 0)
    - (self.columns.wrapped and 0 or WEIGHTS.heading_alone)
end

---Whether an article's text breaks off, and nobody signed below it.
---@param strand segment.Strand
---@param article integer
---@return boolean
function Points:waits(strand, article)
  local last = strand.last[article]
  return last ~= nil and self.lines[last].open and not strand.signed[article]
end

---What speaks for a line's going on with another article, whose text breaks off or is complete.
---@param strand segment.Strand
---@param index integer
---@param article integer
---@param from integer its line that this one goes on with
---@param waits boolean? whether that breaks off
---@return number
function Points:to_jump(strand, index, article, from, waits)
  return (waits and self.seams:points(from, index) or -WEIGHTS.jump_closed)
    + self:topic(strand, index, article) - self:start(self.lines[index])
end

M.WEIGHTS = WEIGHTS

return M
