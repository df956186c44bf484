-- The last day of a feast that has been: of one with a day of the month, or with a weekday in it
-- (the first Monday of September).

local feasts = {}

local WEEKDAYS = { sun = 0, mon = 1, tue = 2, wed = 3, thu = 4, fri = 5, sat = 6 }
local LENGTHS = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }
local SHIFTS = { 0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4 }

---The weekday of a day, 0 for a Sunday.
---@param year integer
---@param month integer
---@param day integer
---@return integer
local function weekday_of(year, month, day)
  local from = month < 3 and year - 1 or year
  return (from + from // 4 - from // 100 + from // 400 + SHIFTS[month] + day) % 7
end

---The day of a feast in a year.
---@param rule string month and day (05-01), or month, weekday and which one (09-mon-1, 05-mon-last)
---@param year integer
---@return string
local function in_year(rule, year)
  local month, weekday, which = rule:match("^(%d%d)%-(%a+)%-(%w+)$")
  if not month then
    return ("%04d-%s"):format(year, rule)
  end
  local number, wanted = tonumber(month), WEEKDAYS[weekday]
  local day
  if which == "last" then
    day = LENGTHS[number]
    day = day - (weekday_of(year, number, day) - wanted) % 7
  else
    day = 1 + (wanted - weekday_of(year, number, 1)) % 7 + 7 * (tonumber(which) - 1)
  end
  return ("%04d-%s-%02d"):format(year, month, day)
end

---The last of the days of a feast that has been; several countries keep it on several days.
---@param rules string divided by |
---@param published string
---@return string
function feasts.last(rules, published)
  local year, best = tonumber(published:sub(1, 4)), nil
  for rule in rules:gmatch("[^|]+") do
    local day = in_year(rule, year)
    day = year > 1 and day:sub(1, #published) > published and in_year(rule, year - 1) or day
    best = (not best or day > best) and day or best
  end
  return best
end

return feasts
