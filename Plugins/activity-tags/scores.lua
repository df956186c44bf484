-- Adds up what words give the categories, as independent chances (noisy-or).

local scores = {}

local scope = { name = 1, sentence = 2, article = 3 }
-- What counts nowhere else.
local apart = { organizer = true, occasion = true, ["else"] = true }

---@class Score
---@field doubt number chance that none of the words is right
---@field damp number share that words that speak against it leave
---@field best number strongest contribution
---@field strongest Claim what contributes most
---@field evidence table[] words and spans
---@field words table<string, number> words that have counted, and with how much

---@class Scores the scores by their categories, and in the order in which they were begun
---@field [string] Score
---@field [integer] Score

---Whether a claim counts in a text.
---@param where string how far the claim reaches
---@param reach string the text
---@return boolean
local function counts(where, reach)
  if apart[where] or apart[reach] then
    return where == reach
  end
  return scope[where] >= scope[reach]
end

---@return Scores
function scores.new()
  return {}
end

---The score of a category, begun when it has none.
---@param all Scores
---@param claim Claim
---@return Score
local function score_of(all, claim)
  local score = all[claim.category]
  if not score then
    score = { doubt = 1, damp = 1, best = 0, strongest = claim, evidence = {}, words = {} }
    all[claim.category] = score
    all[#all + 1] = score
  end
  return score
end

---Counts a word for a category: once, with the most that it gives.
---@param score Score
---@param find Find
---@param weight number
---@param evidence fun(find: Find): any
---@return boolean strongest whether no other word gives more
local function add(score, find, weight, evidence)
  local before = score.words[find.text]
  if before and (before < 0 or weight <= before) then
    return false
  end
  score.words[find.text] = weight
  if weight < 0 then
    score.damp = score.damp * (1 + weight)
    return false
  end
  score.doubt = score.doubt * (1 - weight) / (1 - (before or 0))
  if not before then
    score.evidence[#score.evidence + 1] = evidence(find)
  end
  return weight > score.best
end

---Counts the finds of one text.
---@param all Scores
---@param finds Find[]
---@param reach string name, sentence or article: how wide the text is; or else, organizer, occasion
---@param share number how much of its weight a word has here
---@param evidence fun(find: Find): any what to show for a find
function scores.count(all, finds, reach, share, evidence)
  for i = 1, #finds do
    local find = finds[i]
    local claims = find.claims
    for k = 1, #claims do
      local claim = claims[k]
      if counts(claim.where, reach) then
        local score, weight = score_of(all, claim), claim.weight * share
        if add(score, find, weight, evidence) then
          score.best, score.strongest = weight, claim
        end
      end
    end
  end
end

---The confidence of a category, with two decimals.
---@param score Score?
---@return number
function scores.confidence(score)
  return score and math.floor((1 - score.doubt) * score.damp * 100 + 0.5) / 100 or 0
end

---Whether any category reaches a threshold.
---@param all Scores
---@param threshold number
---@param but table<string, boolean>? categories that do not count
---@return boolean
function scores.settled(all, threshold, but)
  for i = 1, #all do
    local score = all[i]
    if scores.confidence(score) >= threshold and not (but and but[score.strongest.category]) then
      return true
    end
  end
  return threshold <= 0
end

return scores
