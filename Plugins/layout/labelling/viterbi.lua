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
local MOST_KEPT = 6000

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

---What is known of the pages of a language.
---@class layout.Weights
---@field features table<string, number[]> what a line with a feature earns under each label
---@field enter number[][] by label number, what it earns to come from each other and to stand first
---@field most_to_enter number[] by label number, the most of these
---@field kept layout.Emission what lines with some features earn, where it was asked for
---@field room integer how many more of these may be kept

---@class layout.Emission
---@field [integer] number what a line with some features earns under each label
---@field more table<string, layout.Emission> what a line earns that has one more, by its name
---@field labels table<integer, integer[]> the labels that can still win, by the label of the line
---before that is ahead; made when they are asked for

---What a line earns that has one more feature.
---@param known layout.Weights
---@param earned layout.Emission
---@param name string
---@return layout.Emission
local function with_feature(known, earned, name)
  local weights = known.features[name] or error("no weights for '" .. name .. "'")
  local sums = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, more = {}, labels = nil }
  for label = 1, NUMBER do
    sums[label] = earned[label] + weights[label]
  end
  earned.more[name] = sums
  return sums
end

---The labels that can still win: those that even the best transition does not leave far behind the
---likeliest label, as that is reached from the label that is ahead.
---@param known layout.Weights
---@param earned layout.Emission
---@param first string the first feature
---@param ahead integer
---@return integer[]
local function possible(known, earned, first, ahead)
  local best = 1
  for label = 2, NUMBER do
    best = earned[label] > earned[best] and label or best
  end
  local far = first == PARAGRAPH and PARAGRAPH_FAR_BEHIND or 2 * FAR_BEHIND
  local least = earned[best] - far
  local reached, labels = earned[best] + known.enter[best][ahead] - FAR_BEHIND, {}
  local most_to_enter = known.most_to_enter
  for label = 1, NUMBER do
    local own = earned[label]
    if own > least and own + most_to_enter[label] > reached then
      labels[#labels + 1] = label
    end
  end
  return labels
end

---What a line earns that has no feature.
---@return layout.Emission
local function nothing()
  local sums = { more = {} }
  for label = 1, NUMBER do
    sums[label] = 0
  end
  return sums
end

---Reads the tables of a language.
---@param language "zh"|"en"
---@return layout.Weights
local function read(language)
  local features = read_weights("data/weights." .. language .. ".tsv", "feature")
  local transitions = read_weights("data/transitions." .. language .. ".tsv", "from")
  local enter, most_to_enter = {}, {}
  for to in ipairs(LABELS) do
    enter[to] = { [BEGINNING] = transitions["start"][to] }
    for from, label in ipairs(LABELS) do
      enter[to][from] = transitions[label][to]
    end
    most_to_enter[to] = math.max(table.unpack(enter[to]))
  end
  return { features = features, enter = enter, most_to_enter = most_to_enter, kept = nothing(),
    room = MOST_KEPT }
end

local KNOWN = { zh = read("zh"), en = read("en") }

---What a line earns under each label. Most lines have features that other lines had, or begin with
---those: what these earn is kept.
---@param known layout.Weights
---@param names string[] its features
---@param ahead integer the label of the line before that is ahead
---@return layout.Emission
local function emission(known, names, ahead)
  if known.room <= 0 then
    known.kept, known.room = nothing(), MOST_KEPT
  end
  local earned = known.kept
  for index = 1, #names do
    local name = names[index]
    local more = earned.more[name]
    if not more then
      more, known.room = with_feature(known, earned, name), known.room - 1
    end
    earned = more
  end
  earned.labels = earned.labels or {}
  earned.labels[ahead] = earned.labels[ahead] or possible(known, earned, names[1], ahead)
  return earned
end

---@class layout.Step
---@field labels integer[] the labels that may be come from
---@field count integer how many these are
---@field scores number[] by label number, the best sum of a sequence that ends so
---@field ahead integer the label with the largest sum

---The best way to reach each label from the line before. Labels that are so far behind that no
---transition makes up for it are not come from.
---@param enters number[][]
---@param before layout.Step
---@param earned layout.Emission
---@param after layout.Step takes what is found
---@return integer[] from by label number, the label before
local function step(enters, before, earned, after)
  -- A table that has its size at once; growing it would take most of the time.
  local from, labels = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, earned.labels[before.ahead]
  local scores, list = after.scores, after.labels
  local sources, sources_count, sums = before.labels, before.count, before.scores
  local most, ahead = -math.huge, 0
  for index = 1, #labels do
    local label = labels[index]
    local enter = enters[label]
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
    if best > most then
      most, ahead = best, label
    end
  end
  local count, least = 0, most - FAR_BEHIND
  for index = 1, #labels do
    local label = labels[index]
    if scores[label] > least then
      count = count + 1
      list[count] = label
    end
  end
  after.count, after.ahead = count, ahead
  return from
end

---The labels of the lines.
---@param features string[][] of each line, in order
---@param language "zh"|"en"
---@return string[]
function M.decode(features, language)
  local froms, known = {}, KNOWN[language]
  local enters = known.enter
  local before =
    { labels = { BEGINNING }, count = 1, scores = { [BEGINNING] = 0 }, ahead = BEGINNING }
  local after = { labels = {}, scores = {} } -- a step is read by the next one alone
  for index = 1, #features do
    local earned = emission(known, features[index], before.ahead)
    froms[index] = step(enters, before, earned, after)
    before, after = after, before
  end
  return M.trace(froms, before)
end

---Follows the best path back from its end.
---@param froms integer[][] by line and label number, the label before
---@param last layout.Step
---@return string[]
function M.trace(froms, last)
  local labels, label, scores = {}, last.labels[1], last.scores
  for other = 2, last.count do
    local one = last.labels[other]
    label = scores[label] >= scores[one] and label or one
  end
  for index = #froms, 1, -1 do
    labels[index] = SHOWN[label]
    label = froms[index][label]
  end
  return labels
end

return M
