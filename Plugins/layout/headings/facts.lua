-- How much a line of a Chinese heading reads like a report rather than like an image: it begins
-- with an institution or a place, tells of an event and how it ended. Of two lines over a text that
-- could both stand alone the image is mostly the title, and the report is what explains it.
local data = require("broadsheet.data")
local regex = require("broadsheet.regex")

local M = {}

local PATTERNS, POINTS, MOST = {}, {}, {}
for index, row in ipairs(data.tsv("data/facts.tsv")) do
  PATTERNS[index], POINTS[index], MOST[index] =
    row.pattern, tonumber(row.points), tonumber(row.most)
end
local ANY = regex.set(PATTERNS)
local COUNTED = {} -- those that count more than once
for index, most in ipairs(MOST) do
  COUNTED[index] = most > 1 and regex.new(PATTERNS[index]) or nil
end
local BEGINNING = 1 -- the row for whom or what a line begins with
local SHORTEST_PLACE, LONGEST_PLACE = 2, 3 -- scalars, without 县 and the like
local DIVISIONS = { ["县"] = true, ["市"] = true, ["区"] = true, ["旗"] = true, ["州"] = true,
  ["镇"] = true, ["乡"] = true, ["港"] = true, ["湾"] = true }
local SCALAR = 3 -- bytes of a Chinese one
local CLEARLY = 0.8 -- what two lines must differ by

---Whether a text begins with a place that the page names in full elsewhere: 柳江, and 柳江县.
---@param s string
---@param page_text string
---@return boolean
local function begins_with_place(s, page_text)
  for size = SHORTEST_PLACE * SCALAR, LONGEST_PLACE * SCALAR, SCALAR do
    local name = s:sub(1, size)
    local first, last = page_text:find(name, 1, true)
    while first do
      if DIVISIONS[page_text:sub(last + 1, last + SCALAR)] then
        return true
      end
      first, last = page_text:find(name, last + 1, true)
    end
  end
  return false
end

---@param part layout.Part
---@param page_text string
---@return number
local function points(part, page_text)
  if not part.facts then
    local s, sum = part.text, 0
    local found = ANY:all(s)
    if found[1] ~= BEGINNING and begins_with_place(s, page_text) then
      sum = POINTS[BEGINNING]
    end
    for _, index in ipairs(found) do
      local times = COUNTED[index] and math.min(MOST[index], #COUNTED[index]:all(s)) or 1
      sum = sum + times * POINTS[index]
    end
    part.facts = sum
  end
  return part.facts
end

---Which of two parts is clearly more of a report.
---@param part layout.Part
---@param other layout.Part
---@param page_text string
---@return "factual"|"vivid"|nil factual where the first one is
function M.compare(part, other, page_text)
  local difference = points(part, page_text) - points(other, page_text)
  if math.abs(difference) < CLEARLY then
    return nil
  end
  return difference > 0 and "factual" or "vivid"
end

return M
