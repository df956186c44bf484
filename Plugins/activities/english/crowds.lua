-- English crowds: what people do together against somebody, and who holds nothing of the kind.

local english_lists = require("english.lists")

local english_crowds = {}

local crowds, stoppages = {}, {}
for _, noun in ipairs(english_lists.words("stoppage name")) do
  crowds[noun], stoppages[noun] = true, true
end
for _, noun in ipairs(english_lists.words("crowd name")) do
  crowds[noun] = true
end

-- Houses whose people stop work, and that stop none themselves.
local employers = { government = true, hospital = true, school = true, bank = true }

---Whether an activity is a crowd's: a rally, a picket, a strike.
---@param candidate EnglishCandidate
---@return boolean
function english_crowds.is_crowd(candidate)
  return crowds[candidate.noun] or candidate.kind == "crowd"
end

---Those of some hosts that are no firms, and of a stoppage no offices: whom crowds meet against
---holds nothing.
---@param told table
---@param candidate EnglishCandidate
---@param names string[]
---@return string[]
function english_crowds.without_firms(told, candidate, names)
  local others, out = {}, {}
  for _, mention in ipairs(told.mentions) do
    others[mention.name] = others[mention.name] or mention.kind == "company"
      or stoppages[candidate.noun] and employers[mention.kind]
  end
  for _, name in ipairs(names) do
    out[#out + 1] = not others[name] and name or nil
  end
  return out
end

return english_crowds
