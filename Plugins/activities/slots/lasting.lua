-- The last day of what is said to go on for days: 7月21日，…为期五天的托管营 ends on the 25th.

local date = require("broadsheet.date")
local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")
local text = require("broadsheet.text")

local lasting = {}

local amount = "[0-9]{1,2}|[一二两三四五六七八九十]{1,2}"
-- 为期五天的; 三天里，他们走了21户; 7月21日起连着三天
local span = regex.new("(?:为期|起，?(?:连续|连着|一连|接连|持续)了?)(?<days>" .. amount .. ")[天日](?!制)"
  .. "|^(?<within>" .. amount .. ")天(?:里|下来|间)，")
-- 为期三天的大赛落幕: that was the last day.
local closing = regex.new(phrases.any("closing-word"))
-- 到18日收队，…: the last day, told later.
local last_day = regex.new("(?:^|[，；])(?:一直)?到(?<day>(?:[0-9]{1,2}月)?[0-9]{1,2}日)(?!止|起|之?前)")
-- 3月9日晚至次日清晨
local overnight = regex.new("日(?:当?[晚夜][间上里]?|下午|傍晚)?(?:[0-9]{1,2}[时点])?(?:至|到)(?:次日|第二天)")
-- How many sentences later, and how many days.
local REACH, DAYS = 6, 15
-- What goes on for longer is no activity.
local LONGEST = 366
local months = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

---@param year integer
---@param month integer
---@return integer days
local function length(year, month)
  local is_leap = year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0)
  return month == 2 and is_leap and 29 or months[month]
end

---A day some days later.
---@param day string ISO
---@param days integer
---@return string?
local function later(day, days)
  local year, month, of_month = day:match("^(%d+)-(%d+)-(%d+)$")
  if not year then
    return nil
  end
  year, month, of_month = math.tointeger(year), math.tointeger(month), of_month + days
  while of_month > length(year, month) do
    of_month = of_month - length(year, month)
    year, month = month == 12 and year + 1 or year, month % 12 + 1
  end
  return string.format("%04d-%02d-%02d", year, month, of_month)
end

---The date of an activity, to its last day where its sentence says how long it goes on.
---@param day table?
---@param sentence Sentence
---@param verb table hit
---@return table?
function lasting.of(day, sentence, verb)
  if not day or not day.start or day.start ~= day["end"] or closing:test(verb.text or "")
    or not sentence.words:find("天", 1, true) and not sentence.words:find("为期", 1, true)
      and not sentence.words:find("次日", 1, true) then
    return day
  end
  local found = span:exec(sentence.words)
  local days = found and text.number(found.days or found.within)
    or overnight:test(sentence.words) and 2
  local last = days and days > 1 and days <= LONGEST and later(day.start, math.ceil(days) - 1)
  if not last then
    return day
  end
  return { text = day.text, start = day.start, ["end"] = last, reason = day.reason,
    rough = day.rough }
end

---The date of an activity, to the day that a later sentence says it went on to.
---@param telling Telling
---@param draft Draft
---@return table?
function lasting.to_day(telling, draft)
  local day = draft.date
  if not day or not day.start or day.start ~= day["end"] then
    return day
  end
  for i = draft.index, math.min(#telling.sentences, draft.index + REACH) do
    local sentence = telling.sentences[i]
    local found = sentence.words:find("到", 1, true) and last_day:exec(sentence.words)
    local last = found and not sentence.cautions[1] and date.resolve(found.day, day.start)
    if last and last.start and last.start > day.start
      and last.start <= (later(day.start, DAYS) or "")
      and not (telling.published and last.start > telling.published) then
      return { text = day.text, start = day.start, ["end"] = last.start, rough = day.rough }
    end
  end
  return day
end

return lasting
