-- The first and the last day of what is said to go on for days: 7月21日，…为期五天的托管营 ends on the
-- 25th.

local calendar = require("slots.calendar")
local date = require("broadsheet.date")
local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")
local text = require("broadsheet.text")

local lasting = {}

local amount = "[0-9]{1,2}|[一二两三四五六七八九十]{1,2}"
local day_told = "(?:[0-9]{1,2}月)?[0-9]{1,2}日"
-- 为期五天的; 展期七天; 用三天时间; 三天里，他们走了21户; 7月21日起连着三天, 起三天
local span = regex.new("(?:为期|展期为?|用了?|起，?(?:连续|连着|一连|接连|持续)?了?"
  .. "|[日天]起，[^，。；]{2,20}(?:连续|连着|一连|接连))"
  .. "(?<days>" .. amount .. ")[天日](?!制|[前后内])"
  .. "|^(?<within>" .. amount .. ")天(?:里|下来|间)，")
-- 培训为期五天，…: a later sentence tells it of what it points back to.
local told_later = regex.new("^(?:[^，。；“”]{0,16}，|[本此这该]?[次届场期项]?[^，。；“”]{0,8}由[^，。；]{2,60}，)?"
  .. "[^，。；“”]{0,16}?(?:为期|展期为?)"
  .. "(?<days>" .. amount .. ")[天日](?!的)")
-- 为期三天的大赛落幕: that was the last day.
local closing = regex.new(phrases.any("closing-word"))
-- 为期三天的培训班6月9日结业, 6月9日，为期三天的…结业: the days are counted back from there.
local counted_back = regex.new("为期(?<days>" .. amount .. ")[天日]的[^，。；]*"
  .. "(?:(?:[0-9]日|[今昨前]天)(?:[上下]午|晚)?[^，。；]{0,2}|(?:圆满|顺利|正式|胜利|[在于][^，。；]{2,20}))?"
  .. phrases.any("came-to-end"))
-- 到18日收队，…; 从当天起到18日，…: the last day, told later.
local last_day = regex.new("(?:^|[，；]|从?(?:当天|即日)起)(?:一直)?[到至](?<day>" .. day_told
  .. ")(?!起|之?前)")
-- 展览将持续至8月25日; 到11月15日止: a last day that may be still to come.
local open_until = regex.new(phrases.any("went-on") .. "[到至](?<day>" .. day_told .. ")(?!起|之?前)"
  .. "|(?:^|[，；])[到至](?<until>" .. day_told .. ")(?:为?止|结束)")
-- 3月9日晚至次日清晨
local overnight = regex.new("日(?:当?[晚夜][间上里]?|下午|傍晚)?(?:[0-9]{1,2}[时点])?(?:至|到)(?:次日|第二天)")
-- How many sentences later, and how many days.
local REACH, DAYS = 6, 15
-- What goes on for longer is no activity.
local LONGEST = 366

---A date with other days.
---@param day table
---@param first string ISO
---@param last string ISO
---@return table
local function from_to(day, first, last)
  return { text = day.text, start = first, ["end"] = last, reason = day.reason, rough = day.rough }
end

---How far the last of some days is from the first.
---@param words string? their number
---@return integer?
local function distance(words)
  local days = words and text.number(words)
  return days and days > 1 and days <= LONGEST and math.ceil(days) - 1 or nil
end

---The date of an activity, to its last day where its sentence says how long it goes on.
---@param day table?
---@param sentence Sentence
---@param verb table hit
---@return table?
function lasting.of(day, sentence, verb)
  local words = sentence.words
  if not day or not day.start or day.start ~= day["end"]
    or not words:find("天", 1, true) and not words:find("为期", 1, true)
      and not words:find("次日", 1, true) then
    return day
  end
  local closed = counted_back:exec(words)
  local count = distance(closed and closed.days)
  local first = count and calendar.later(day.start, -count)
  if first then
    return from_to(day, first, day.start)
  elseif closing:test(verb.text or "") then
    return day
  end
  local found = span:exec(words)
  count = distance(found and (found.days or found.within)) or overnight:test(words) and 1
  local last = count and calendar.later(day.start, count)
  return last and from_to(day, day.start, last) or day
end

---The last day that a later sentence names.
---@param sentence Sentence
---@param day string ISO the first
---@param published string?
---@return string?
local function named_last(sentence, day, published)
  local words = sentence.words
  local found = (words:find("到", 1, true) or words:find("至", 1, true))
    and (last_day:exec(words) or open_until:exec(words))
  local last = found and date.resolve(found.day or found["until"], day)
  if not last or not last.start or last.start <= day then
    return nil
  elseif open_until:test(words) then
    return last.start <= (calendar.later(day, LONGEST) or "") and last.start or nil
  end
  return not sentence.cautions[1] and last.start <= (calendar.later(day, DAYS) or "")
    and not (published and last.start > published) and last.start or nil
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
    local told = i > draft.index and sentence.words:find("期", 1, true)
      and told_later:exec(sentence.words)
    local count = distance(told and told.days or nil)
    local last = count and calendar.later(day.start, count)
      or named_last(sentence, day.start, telling.published)
    if last then
      return from_to(day, day.start, last)
    end
  end
  return day
end

return lasting
