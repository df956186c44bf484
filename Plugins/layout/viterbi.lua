-- The best sequence of labels for the lines of a page (Viterbi, 1967): the sum of what each line
-- earns under its label and what each pair of neighbours earns is the largest possible.
local data = require("broadsheet.data")

local M = {}

local LABELS = {
  "head", "folio", "kicker", "title", "subtitle", "byline", "body", "continuation", "caption",
  "credit",
}
local FORBIDDEN = -1e9
local FAR_BEHIND = 12 -- more than any two transitions differ by

---Rows of a table of weights: for each name the ten numbers in the order of LABELS.
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
local ENTER, START = {}, TRANSITIONS["start"]
for to in ipairs(LABELS) do
  ENTER[to] = {}
  for from, label in ipairs(LABELS) do
    ENTER[to][from] = TRANSITIONS[label][to]
  end
end

---What a line earns under each label.
---@param names string[] its features
---@return number[]
local function emission(names)
  local sums = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }
  for _, name in ipairs(names) do
    local weights = FEATURES[name] or error("weights.tsv has no row '" .. name .. "'")
    for label = 1, #LABELS do
      sums[label] = sums[label] + weights[label]
    end
  end
  return sums
end

---The labels worth coming from: the others are so far behind that no transition makes up for it.
---@param scores number[]
---@return integer[]
local function contenders(scores)
  local best = scores[1]
  for label = 2, #LABELS do
    best = math.max(best, scores[label])
  end
  local list = {}
  for label = 1, #LABELS do
    if scores[label] > best - FAR_BEHIND then
      list[#list + 1] = label
    end
  end
  return list
end

---The best way to reach each label from the line before.
---@param scores number[] of the line before
---@return number[] reached
---@return integer[] came_from
local function step(scores)
  local reached, came_from = {}, {}
  local from_labels = contenders(scores)
  for label = 1, #LABELS do
    local enter = ENTER[label]
    local best, best_from = -math.huge, from_labels[1]
    for index = 1, #from_labels do
      local from = from_labels[index]
      local score = scores[from] + enter[from]
      if score > best then
        best, best_from = score, from
      end
    end
    reached[label], came_from[label] = best, best_from
  end
  return reached, came_from
end

---The labels of the lines.
---@param features string[][] of each line, in order
---@return string[]
function M.decode(features)
  local steps, scores = {}, nil
  for index, names in ipairs(features) do
    local reached, came_from
    if scores then
      reached, came_from = step(scores)
    else
      reached, came_from = START, {}
    end
    local earned = emission(names)
    for label = 1, #LABELS do
      earned[label] = earned[label] + reached[label]
    end
    steps[index], scores = came_from, earned
  end
  return M.trace(steps, scores)
end

---Follows the best path back from its end.
---@param steps integer[][] for each line and label the label before it
---@param scores number[]? of the last line
---@return string[]
function M.trace(steps, scores)
  local labels = {}
  if not scores then
    return labels
  end
  local label = 1
  for other = 2, #LABELS do
    if scores[other] > scores[label] then
      label = other
    end
  end
  for index = #steps, 1, -1 do
    labels[index] = LABELS[label]
    label = steps[index][label]
  end
  return labels
end

return M
