-- Days counted on and back.

local calendar = {}

local months = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

---@param year integer
---@param month integer
---@return integer days
local function length(year, month)
  local is_leap = year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0)
  return month == 2 and is_leap and 29 or months[month]
end

---The day some days later, or earlier where their number is below zero.
---@param day string ISO
---@param count integer of days
---@return string?
function calendar.later(day, count)
  local year, month, of_month = day:match("^(%d+)-(%d+)-(%d+)$")
  if not year then
    return nil
  end
  year, month, of_month = math.tointeger(year), math.tointeger(month), of_month + count
  while of_month < 1 do
    year, month = month == 1 and year - 1 or year, (month + 10) % 12 + 1
    of_month = of_month + length(year, month)
  end
  while of_month > length(year, month) do
    of_month = of_month - length(year, month)
    year, month = month == 12 and year + 1 or year, month % 12 + 1
  end
  return string.format("%04d-%02d-%02d", year, month, of_month)
end

return calendar
