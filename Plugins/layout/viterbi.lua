-- The best sequence of labels for the lines of a page (Viterbi, 1967): the sum of what each line
-- earns under its label and what each pair of neighbours earns is the largest possible.
local data = require("broadsheet.data")

local M = {}

local LABELS = {
  "head", "folio", "kicker", "title", "subtitle", "byline", "body", "continuation", "caption",
  "credit",
}
local FORBIDDEN = -1e9

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

---The labels of the lines.
---@param features string[][] of each line, in order
---@return string[]
function M.decode(features)
  local steps, scores = {}, nil
  for index, names in ipairs(features) do
    local earned = emission(names)
    local next_scores, came_from = {}, {}
    for label = 1, #LABELS do
      local best, best_from = START[label], 0
      if scores then
        local enter = ENTER[label]
        best, best_from = scores[1] + enter[1], 1
        for from = 2, #LABELS do
          local score = scores[from] + enter[from]
          if score > best then
            best, best_from = score, from
          end
        end
      end
      next_scores[label], came_from[label] = best + earned[label], best_from
    end
    steps[index], scores = came_from, next_scores
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
