-- What a lead most likely tells of, of all that it names. Each noun and title is weighed by what
-- stands around it; data/likeliest.zh.tsv has the weights, which Evaluation/likeliest/learn.py
-- learns.

local data = require("broadsheet.data")
local nouns = require("weighing.nouns")
local surroundings = require("weighing.surroundings")
local titles = require("weighing.titles")

local likeliest = {}

local weights = {}

---Reads the weights.
function likeliest.start()
  for _, row in ipairs(data.tsv("data/likeliest.zh.tsv")) do
    weights[row.mark] = tonumber(row.weight)
  end
end

---All that the lead names, with what speaks for and against each.
---@param telling Telling
---@return table[]
function likeliest.candidates(telling)
  local list, common = {}, surroundings.of_article(telling)
  for _, around in ipairs(surroundings.of_sentences(telling)) do
    for _, kind in ipairs({ nouns, titles }) do
      for _, candidate in ipairs(kind.of(telling, around)) do
        local prefix = kind == titles and "title-" or ""
        for _, mark in ipairs(common) do
          candidate.marks[#candidate.marks + 1] = prefix .. mark
        end
        candidate.index = around.index
        list[#list + 1] = candidate
      end
    end
  end
  return list
end

---What most likely was held, where enough speaks for it.
---@param telling Telling
---@return Draft?
---@return integer? index of its sentence
function likeliest.find(telling)
  local best, most = nil, weights.enough
  for _, candidate in ipairs(likeliest.candidates(telling)) do
    local sum = weights.each
    for _, mark in ipairs(candidate.marks) do
      sum = sum + (weights[mark] or 0)
    end
    if sum > most then
      best, most = candidate, sum
    end
  end
  if not best then
    return nil, nil
  end
  return best.draft, best.index
end

return likeliest
