-- The day of a folio whose date stands in parts, as designers set it: a large day beside or over
-- its month, a year over the month and the day.
local date = require("broadsheet.date")
local regex = require("broadsheet.regex")

local M = {}

local CELLS = regex.new("[^\\s|｜]+")
local YEAR = regex.new("^(?:(?:19|20)[0-9]{2}|(?:１９|２０)[０-９]{2})年?$")
local MONTH = regex.new("^(?:(?:19|20)[0-9]{2}|(?:１９|２０)[０-９]{2})[年.／/·-][0-9０-９]{1,2}月?$")
local MONTH_AND_DAY = regex.new("^[0-9０-９]{1,2}[月.／/·-][0-9０-９]{1,2}日?$")
local DAY = regex.new("^[0-9０-９]{1,2}日?$")
local WEEKDAY = regex.new("(?:星期|周)([一二三四五六日天])")
local THIS_WEEK = "本周"
local DASHES = regex.new("[.／/·-]")

---The day that two parts make: a year with a month and day, or a month with a day.
---@param large string
---@param small string
---@return string? day
---@return boolean? bare whether the smaller part is a figure that may be that of the page
local function joined(large, small)
  local of_year = YEAR:test(large) and MONTH_AND_DAY:test(small)
  local of_month = MONTH:test(large) and DAY:test(small)
  if not of_year and not of_month then
    return nil
  end
  local whole = DASHES:gsub(large .. "-" .. small, "-"):gsub("年%-", "年"):gsub("月%-", "月")
  if small:find("月", 1, true) then
    whole = whole:gsub("^(%d%d%d%d)%-", "%1年")
  end
  if whole:find("月", 1, true) and not whole:find("日", 1, true) then
    whole = whole .. "日"
  end
  local found = date.find(whole)[1]
  if found and found.text == whole and found.start and found.start == found["end"] then
    return found.start, of_month
  end
end

---@param day string ISO date
---@param weekday string as behind 星期
---@return boolean
local function falls_on(day, weekday)
  local found = date.resolve(THIS_WEEK .. weekday, day)
  return found ~= nil and found.start == day
end

---The day whose parts stand beside each other or in lines that follow each other. A lone figure,
---which may be the page's, is taken for a day only where the weekday that is printed agrees.
---@param lines layout.Measure[]
---@return string? day ISO date
function M.day(lines)
  local cells, weekday = {}, nil
  for _, m in ipairs(lines) do
    weekday = weekday or WEEKDAY:match(m.text)
    for cell in CELLS:each(m.text) do
      cells[#cells + 1] = cell.text
    end
  end
  for index = 2, #cells do
    local above, cell = cells[index - 1], cells[index]
    local day, bare = joined(above, cell)
    if not day then
      day, bare = joined(cell, above)
    end
    if day and (weekday and falls_on(day, weekday) or not weekday and not bare) then
      return day
    end
  end
end

return M
