-- The last day of what is said to go on for days: 7月21日，…为期五天的托管营 ends on the 25th.

local regex = require("reading.wide_regex")
local text = require("broadsheet.text")

local lasting = {}

local amount = "[0-9]{1,2}|[一二两三四五六七八九十]{1,2}"
-- 为期五天的; 三天里，他们走了21户
local span = regex.new("为期(?<days>" .. amount .. ")[天日](?!制)"
  .. "|^(?<within>" .. amount .. ")天(?:里|下来|间)，")
-- 为期三天的大赛落幕: that was the last day.
local closing = regex.new("落|闭|收|结束|完成|圆满|句号")
local months = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

---A day some days later, within the next month.
---@param day string ISO
---@param days integer
---@return string?
local function later(day, days)
  local year, month, of_month = day:match("^(%d+)-(%d+)-(%d+)$")
  if not year then
    return nil
  end
  year, month, of_month = math.tointeger(year), math.tointeger(month), of_month + days
  local long = months[month]
  if month == 2 and year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0) then
    long = 29
  end
  if of_month > long then
    of_month, month = of_month - long, month + 1
  end
  if month > 12 then
    year, month = year + 1, 1
  end
  return string.format("%04d-%02d-%02d", year, month, of_month)
end

---The date of an activity, to its last day where its sentence says how long it goes on.
---@param date table?
---@param sentence Sentence
---@param verb table hit
---@return table?
function lasting.of(date, sentence, verb)
  if not date or not date.start or date.start ~= date["end"] or closing:test(verb.text or "")
    or not sentence.words:find("天", 1, true) and not sentence.words:find("为期", 1, true) then
    return date
  end
  local found = span:exec(sentence.words)
  local days = found and text.number(found.days or found.within)
  local last = days and days > 1 and later(date.start, math.tointeger(days) - 1)
  if not last then
    return date
  end
  return { text = date.text, start = date.start, ["end"] = last, reason = date.reason,
    rough = date.rough }
end

return lasting
