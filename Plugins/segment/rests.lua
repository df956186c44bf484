-- Which English articles the rests of paragraphs go on with that stand apart from these: a column
-- ended in mid-sentence, and another article, a picture or a blank line follows. All rests of a
-- page are shared out together: each end has one rest and each rest one end. It counts whether the
-- words at the seam, open quotes and topics fit, and of equal ends the first one has it.
local ends_of = require("ends").of
local fits = require("fits")
local joining = require("joining")

local M = {}

---@class segment.Rest what an apart draft goes on with
---@field after segment.Draft the article that stands right above it
---@field whole boolean whether it may be a paragraph of its own as well as not

---@class segment.Sharing one way to share out the rests seen so far
---@field score number
---@field before segment.Sharing? what it goes on from
---@field rest integer? place of the last rest
---@field parent segment.End|false|nil what that goes on
---@field roots integer[]? by place of a draft, where its article begins; of the last step alone
---@field used boolean[]? by the number of an end; of the last step alone

-- So many ways are followed up, the fewer the more articles a page has: each is copied each time.
local MOST_SHARINGS, MOST_ARTICLES = 24, 200
local REACH = 40 -- so many ends above a rest, and drafts, are looked at
-- What speaks for and against a rest of an end.
local RIGHT_ABOVE, SKIPPED, MISSED, ALONE, ALONE_SMALL = .5, .5, 1.5, 3, 6
local TOPIC, MOST_TOPICS = 1, 5
-- What speaks against paragraphs of an article that is not right above, and so many are looked at.
local ELSEWHERE, FARTHEST = 1, 3

---A sharing that goes on from another one. Arrays, since these are copied at once.
---@param step segment.Step
---@param index integer place of the rest
---@return segment.Sharing
local function extend(step, index)
  local from, parent = step.from, step.parent
  local roots = table.move(from.roots, 1, #from.roots, 1, {})
  local used = table.move(from.used, 1, #from.used, 1, {})
  roots[index] = step.root
  if parent then
    used[parent.number] = true
  end
  return { score = from.score + step.gain, before = from, rest = index, parent = parent,
    roots = roots, used = used }
end

---How much of what a rest is about the articles above it are about, too.
---@param sharing segment.Sharing
---@param index integer place of the rest
---@param likeness fun(place: integer): number of a draft to the rest
---@return table<integer, number> by the place where an article begins
local function topics_shared(sharing, index, likeness)
  local sums = {}
  for place = math.max(1, index - REACH), index - 1 do
    local root = sharing.roots[place]
    sums[root] = (sums[root] or root < index - REACH and likeness(root) or 0) + likeness(place)
  end
  return sums
end

---@class segment.Step a way to share out one rest more
---@field from segment.Sharing
---@field parent segment.End|false
---@field root integer
---@field gain number

---The ends that a rest may go on, the nearest ones, and how well each fits by itself.
---@param ends segment.End[]
---@param index integer place of the rest
---@param above integer place of the draft right above it
---@param words string of the rest
---@return segment.End[] near
---@return number[] points
local function near(ends, index, above, words)
  local count = 0
  while ends[count + 1] and ends[count + 1].draft < index do
    count = count + 1
  end
  local found, points = table.move(ends, math.max(1, count - REACH + 1), count, 1, {}), {}
  for place, one in ipairs(found) do
    one.seam = one.seam or fits.seam(table.concat(one.pieces))
    points[place] = fits.points(one.seam, words) - one.loss
      + (one.draft == above and RIGHT_ABOVE or 0)
  end
  return found, points
end

---Adds the ways in which a sharing may go on with a rest that breaks off nowhere: it belongs to the
---article above, or to one before that it has the words of.
---@param steps segment.Step[]
---@param sharing segment.Sharing
---@param rest segment.Rest
---@param above integer place of the draft right above it
---@param topics table<integer, number> by the place where an article begins
---@param alone number what speaks for it
local function add_alone(steps, sharing, rest, above, topics, alone)
  local root = sharing.roots[above]
  local own = rest.whole and (topics[root] or 0) or 0
  steps[#steps + 1] = { from = sharing, parent = false, root = root, gain = alone + own }
  local seen = 0
  for place = root - 1, 1, -1 do
    if not rest.whole or seen == FARTHEST then
      return
    elseif sharing.roots[place] == place then
      seen = seen + 1
      local gain = alone + (topics[place] or 0) * TOPIC - ELSEWHERE
      steps[#steps + 1] = { from = sharing, parent = false, root = place, gain = gain }
    end
  end
end

---Adds the ways in which a sharing may go on with a rest that some paragraph breaks off for.
---@param steps segment.Step[]
---@param sharing segment.Sharing
---@param topics table<integer, number> by the place where an article begins
---@param found segment.End[] that it may go on
---@param points number[]
---@param likeness fun(place: integer): number
---@param least number what a way must reach to be kept
local function add_steps(steps, sharing, topics, found, points, likeness, least)
  local skipped = 0
  for place, one in ipairs(found) do
    if not sharing.used[one.number] then
      local root = sharing.roots[one.draft]
      local topic = math.min(topics[root] or likeness(root), MOST_TOPICS) * TOPIC
      local gain = points[place] + topic - skipped * SKIPPED
      if sharing.score + gain >= least then
        steps[#steps + 1] = { from = sharing, parent = one, root = root, gain = gain }
      end
      skipped = skipped + (one.waits and 1 or 0)
    end
  end
end

---What a way must reach to be kept beside those that are known.
---@param steps segment.Step[]
---@param most integer ways that are followed up
---@return number
local function least_of(steps, most)
  local scores = {}
  for place, step in ipairs(steps) do
    scores[place] = -step.from.score - step.gain
  end
  table.sort(scores)
  return scores[most] and -scores[most] or -math.huge
end

---The ways to share out the rests up to one, from those up to the one before.
---@param sharings segment.Sharing[]
---@param drafts segment.Draft[]
---@param places table<segment.Draft, integer>
---@param index integer place of the rest
---@param ends segment.End[]
---@param alike fun(one: integer, other: integer): number
---@return segment.Sharing[]
local function share(sharings, drafts, places, index, ends, alike)
  local rest, steps, known = drafts[index], {}, {}
  local most = math.max(1, MOST_SHARINGS * MOST_ARTICLES // math.max(MOST_ARTICLES, #drafts))
  local above, words = places[rest.rest.after], table.concat(rest.paragraphs[1])
  local alone = words:find("^%l") and -ALONE_SMALL or rest.rest.whole and 0 or -ALONE
  local function likeness(place)
    known[place] = known[place] or alike(place, index)
    return known[place]
  end
  local found, points = near(ends, index, above, words)
  local least = -math.huge
  for place, sharing in ipairs(sharings) do
    local topics = topics_shared(sharing, index, likeness)
    add_alone(steps, sharing, rest.rest, above, topics, alone)
    add_steps(steps, sharing, topics, found, points, likeness, least)
    least = place == 1 and least_of(steps, most) or least
  end
  table.sort(steps, function(a, b)
    return a.from.score + a.gain > b.from.score + b.gain
  end)
  local best = {}
  for place = 1, math.min(#steps, most) do
    best[place] = extend(steps[place], index)
  end
  for _, sharing in ipairs(sharings) do
    sharing.roots, sharing.used = nil, nil -- a long page has no room for those of each step
  end
  return best
end

---The best way to share out the rests: an end that would be missed its rest costs.
---@param sharings segment.Sharing[]
---@param ends segment.End[]
---@return segment.Sharing
local function best_of(sharings, ends)
  local best, most = sharings[1], -math.huge
  for _, sharing in ipairs(sharings) do
    local score = sharing.score
    for _, one in ipairs(ends) do
      score = score - (one.waits and not sharing.used[one.number] and MISSED or 0)
    end
    if score > most then
      best, most = sharing, score
    end
  end
  return best
end

---Gives a rest to its article.
---@param draft segment.Draft
---@param pieces segment.Pieces? the paragraph that it goes on with
---@param rest segment.Draft
---@param page_text string
local function join(draft, pieces, rest, page_text)
  local first = 1
  if pieces then
    local words = rest.paragraphs[1]
    joining.continue(pieces, words[1], "en", page_text)
    table.move(words, 2, #words, #pieces + 1, pieces)
    first = 2
  end
  table.move(rest.paragraphs, first, #rest.paragraphs, #draft.paragraphs + 1, draft.paragraphs)
  table.move(rest.bylines, 1, #rest.bylines, #draft.bylines + 1, draft.bylines)
  draft.pictured = draft.pictured or rest.pictured
  draft.last_line = math.max(draft.last_line, rest.last_line)
end

---The articles of a page whose rests are shared out.
---@param drafts segment.Draft[]
---@param sharing segment.Sharing
---@param page_text string
---@return segment.Draft[]
local function united(drafts, sharing, page_text)
  local parents, articles, roots, wholes = {}, {}, sharing.roots, {}
  local step = sharing
  while step.before do
    parents[step.rest] = step.parent
    step = step.before
  end
  for index, draft in ipairs(drafts) do
    if draft.rest then
      local parent = parents[index]
      local pieces = parent and (wholes[parent.pieces] or parent.pieces) or nil
      wholes[draft.paragraphs[1]] = pieces
      join(drafts[roots[index]], pieces, draft, page_text)
    else
      articles[#articles + 1] = draft
    end
  end
  return articles
end

---The articles of a page, with the rests that stood apart from them.
---@param drafts segment.Draft[]
---@param columns segment.Columns
---@param page_text string
---@return segment.Draft[]
function M.resolve(drafts, columns, page_text)
  local places, any = {}, false
  for index, draft in ipairs(drafts) do
    places[draft] = index
    any = any or draft.rest ~= nil
  end
  if not any then
    return drafts
  end
  local ends, alike = ends_of(drafts, columns), fits.likeness(drafts)
  local roots, used = {}, {}
  for index in ipairs(drafts) do
    roots[index] = index
  end
  for _, one in ipairs(ends) do
    used[one.number] = false
  end
  local sharings = { { score = 0, roots = roots, used = used } }
  for index, draft in ipairs(drafts) do
    if draft.rest then
      sharings = share(sharings, drafts, places, index, ends, alike)
    end
  end
  return united(drafts, best_of(sharings, ends), page_text)
end

return M
