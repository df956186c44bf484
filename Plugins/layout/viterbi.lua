-- The best sequence of labels for the lines of a page (Viterbi, 1967): the sum of what each line
-- earns under its label and what each pair of neighbours earns is the largest possible.
local data = require("broadsheet.data")

local M = {}

local LABELS = {
  "head", "folio", "kicker", "title", "subtitle", "byline", "body", "continuation", "caption",
  "credit", "signature",
}
local NUMBER = #LABELS
local SHOWN = table.move(LABELS, 1, NUMBER - 1, 1, {}) -- what others see of a label
SHOWN[NUMBER] = "byline" -- a signature is a byline that ends an article
local BEGINNING = NUMBER + 1 -- stands for a label before the first line
local FORBIDDEN = -1e9
local FAR_BEHIND = 10 -- more than transitions make up for
-- The first feature of a line that is too long for anything but text.
local PARAGRAPH, PARAGRAPH_FAR_BEHIND = "length_paragraph", 8
local MOST_KEPT = 4000

---Rows of a table of weights: for each name the numbers in the order of LABELS.
---@param file string
---@param key string the column that names a row
---@return table<string, number[]>
local function read_weights(file, key)
  local rows = {}
  for _, row in ipairs(data.tsv(file)) do
    local weights = {}
    for index, label in ipairs(LABELS) do
      local cell = row[label]
      if cell == "never" then
        weights[index] = FORBIDDEN
      else
        weights[index] = cell == "" and 0 or tonumber(cell)
          or error(("%s:%d: '%s' is no number"):format(file, row.line, cell))
      end
    end
    rows[row[key]] = weights
  end
  return rows
end

local FEATURES = read_weights("weights.tsv", "feature")
local TRANSITIONS = read_weights("transitions.tsv", "from")

-- By label number: what it earns to come from each other label, and to stand at the top.
local ENTER = {}
for to in ipairs(LABELS) do
  ENTER[to] = { [BEGINNING] = TRANSITIONS["start"][to] }
  for from, label in ipairs(LABELS) do
    ENTER[to][from] = TRANSITIONS[label][to]
  end
end

---@class layout.Emission
---@field [integer] number what a line earns under each label
---@field labels integer[] the labels that can still win

---What a line earns under each label.
---@param names string[] its features
---@return layout.Emission
local function emission_of(names)
  local sums = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }
  for index = 1, #names do
    local weights = FEATURES[names[index]]
      or error("weights.tsv has no row '" .. names[index] .. "'")
    for label = 1, NUMBER do
      sums[label] = sums[label] + weights[label]
    end
  end
  local far = names[1] == PARAGRAPH and PARAGRAPH_FAR_BEHIND or 2 * FAR_BEHIND
  local least, labels = math.max(table.unpack(sums)) - far, {}
  for label = 1, NUMBER do
    if sums[label] > least then
      labels[#labels + 1] = label
    end
  end
  sums.labels = labels
  return sums
end

-- Most lines have features that other lines had: what these earn is kept.
local kept, room = {}, MOST_KEPT

---@param names string[] the features of a line
---@return layout.Emission
local function emission(names)
  local key = table.concat(names, " ")
  local earned = kept[key]
  if not earned then
    if room == 0 then
      kept, room = {}, MOST_KEPT
    end
    earned = emission_of(names)
    kept[key], room = earned, room - 1
  end
  return earned
end

---@class layout.Step
---@field labels integer[] the labels that may be come from
---@field count integer how many these are
---@field scores number[] by label number, the best sum of a sequence that ends so
---@field from integer[] by label number, the label before

---The best way to reach each label from the line before. Labels that are so far behind that no
---transition makes up for it are not come from.
---@param before layout.Step
---@param earned layout.Emission
---@return layout.Step
local function step(before, earned)
  -- Tables that have their size at once; growing them would take most of the time.
  local scores, from = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }
  local list, labels = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, earned.labels
  local sources, sources_count, sums = before.labels, before.count, before.scores
  local most = -math.huge
  for index = 1, #labels do
    local label = labels[index]
    local enter = ENTER[label]
    local best_from = sources[1]
    local best = sums[best_from] + enter[best_from]
    for other = 2, sources_count do
      local source = sources[other]
      local score = sums[source] + enter[source]
      if score > best then
        best, best_from = score, source
      end
    end
    best = best + earned[label]
    scores[label], from[label] = best, best_from
    most = best > most and best or most
  end
  local count, least = 0, most - FAR_BEHIND
  for index = 1, #labels do
    local label = labels[index]
    if scores[label] > least then
      count = count + 1
      list[count] = label
    end
  end
  return { labels = list, count = count, scores = scores, from = from }
end

---The labels of the lines.
---@param features string[][] of each line, in order
---@return string[]
function M.decode(features)
  local steps = {}
  local before = { labels = { BEGINNING }, count = 1, scores = { [BEGINNING] = 0 } }
  for index = 1, #features do
    before = step(before, emission(features[index]))
    steps[index] = before
  end
  return M.trace(steps)
end

---Follows the best path back from its end.
---@param steps layout.Step[]
---@return string[]
function M.trace(steps)
  local labels, label = {}, nil
  for index = #steps, 1, -1 do
    local this = steps[index]
    for other = 1, label and 0 or this.count do
      local one = this.labels[other]
      label = label and this.scores[label] >= this.scores[one] and label or one
    end
    labels[index] = SHOWN[label]
    label = this.from[label]
  end
  return labels
end

return M
