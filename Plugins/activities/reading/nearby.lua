-- The sentences around the one that tells of an activity.

local nearby = {}

---The sentences around an activity, the nearest first; at the same distance the one behind it.
---@param telling Telling
---@param draft Draft
---@param last integer the last sentence that may tell of it
---@param behind integer how many behind its own
---@param before integer how many before it
---@return Sentence[]
function nearby.sentences(telling, draft, last, behind, before)
  local sentences, found = telling.sentences, {}
  for distance = 0, math.max(behind, before) do
    if distance <= behind and draft.index + distance <= last then
      found[#found + 1] = sentences[draft.index + distance]
    end
    if distance > 0 and distance <= before then
      found[#found + 1] = sentences[draft.index - distance]
    end
  end
  return found
end

return nearby
