-- Bureaus: those of a list that names no division, where the article names the bodies of one alone:
-- 公安局、教育局、城管局.

local divisions = require("words.divisions")

local M = {}

-- Bureaus of one division stand in a list of so many.
local BUREAU, MINIMUM_BUREAUS = "局", 3

---The one division whose bodies an article names.
---@param place organizations.Setting
---@return string?
local function only_division(place)
  local found
  for _, names in pairs(place.public) do
    for _, name in ipairs(names) do
      if found then
        return nil
      end
      found = name
    end
  end
  return found
end

---Gives the bureaus of a list that names no division the one of the article: 公安局、教育局、城管局.
---@param candidates organizations.Candidate[]
---@param place organizations.Setting
function M.place(candidates, place)
  local first, count, division = nil, 0, nil
  for i = 1, #candidates + 1 do
    local candidate, earlier = candidates[i], candidates[i - 1]
    local is_bureau = candidate ~= nil and candidate.shape == "bare"
      and candidate.kind == "government" and candidate.text:sub(-#BUREAU) == BUREAU
      and not candidate.determiner and not candidate.counted
    if is_bureau and count > 0 and candidate.siblings and candidate.siblings[earlier.text] then
      count = count + 1
    else
      for k = count >= MINIMUM_BUREAUS and first or i, i - 1 do
        division = division or only_division(place)
        if division then
          local bureau = candidates[k]
          bureau.shape, bureau.level = "relative", divisions.level_of(division)
          bureau.full, bureau.divisions = "{division}" .. bureau.text, { division }
          bureau.beside, bureau.rule = division, "coordination"
        end
      end
      first, count = i, is_bureau and 1 or 0
    end
  end
end

return M
