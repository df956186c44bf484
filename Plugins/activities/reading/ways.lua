-- Ways of saying something, each looked for only where one of its cheap words stands.

local matcher = require("broadsheet.matcher")

local ways = {}

local none = {}

---@class Ways
---@field list table[] expression and words of each, in the order in which they count
---@field known broadsheet.Matcher the words, each with the places in the list of those that have it

---Puts ways of saying something together.
---@param list table[] of each the expression, and behind it the words of which it needs one
---@return Ways
function ways.new(list)
  local words, places = {}, {}
  for place, way in ipairs(list) do
    for i = 2, #way do
      local word = way[i]
      if not places[word] then
        words[#words + 1] = word
        places[word] = {}
      end
      table.insert(places[word], place)
    end
  end
  local values = {}
  for i, word in ipairs(words) do
    values[i] = places[word]
  end
  return { list = list, known = matcher.new(words, { values = values, overlapping = true }) }
end

---The expressions that some words may match, in the order in which they count.
---@param told Ways
---@param words string
---@return broadsheet.Regex[]
function ways.likely(told, words)
  local found = told.known:distinct(words)
  if not found[1] then
    return none
  end
  local list, likely = told.list, {}
  for i = 1, #found do
    local places = found[i]
    for k = 1, #places do
      likely[#likely + 1] = places[k]
    end
  end
  if found[2] then
    table.sort(likely)
  end
  local expressions, last = {}, nil
  for i = 1, #likely do
    local place = likely[i]
    if place ~= last then
      expressions[#expressions + 1] = list[place][1]
      last = place
    end
  end
  return expressions
end

return ways
