-- The day that an English sentence tells: weekdays that have been, two days joined, days of last
-- week and of the calendar.

local date = require("broadsheet.date")
local english_feasts = require("english.feasts")
local english_lists = require("english.lists")
local matcher = require("broadsheet.matcher")
local regex = require("broadsheet.regex")

local english_days = {}

local weekday = regex.new("^(?:(?:on|last|this) )?(" .. english_lists.weekday .. ")$", "i")
local weekday_before = regex.new("^last (" .. english_lists.weekday .. ")$", "i")
-- Not when something was: on strike since 1 July, expires on Sunday.
local bounding = regex.new("\\b" .. english_lists.any("bounding")
  .. "(?: (?:at |on |noon |midnight |the )*)?$", "i")
-- It says only of which year something is.
local long = regex.new("\\byear$|^(?:19|20)[0-9]{2}$", "i")
local month = english_lists.month
local both_days = "(?<first_day>\\d\\d?)(?:st|nd|rd|th)? and (?<last_day>\\d\\d?)(?:st|nd|rd|th)?"
local pair = regex.new("\\b(?<before>" .. month .. ") " .. both_days
  .. "\\b(?:, (?<year>\\d{4}))?(?<after>)")
local paired = regex.new("\\b" .. both_days .. " (?<after>" .. month
  .. ")(?: (?<year>\\d{4}))?(?<before>)?")
local weekdays = regex.new("\\b(?<first_day>" .. english_lists.weekday .. ") (?:and|to|through) "
  .. "(?<last_day>" .. english_lists.weekday .. ")\\b(?! \\d{1,2}(?:,| [A-Z])|,? "
  .. english_lists.month .. ")")
local counted = regex.new("[0-9]")
-- opened on Friday and closed on Sunday
local opening = regex.new("\\b(?:opened|began|started|kicked off|ran from)\\b", "i")
local closing = regex.new("\\b(?:closed|ended|concluded|finished|wound up|wrapped up)\\b", "i")

local last_week = english_lists.lazy("\\b(" .. english_lists.weekday
  .. ")(?: morning| afternoon| evening| night)?(?: of)? last week\\b"
  .. "|\\blast week,? on (" .. english_lists.weekday .. ")\\b")
-- How many days after a Monday.
local WEEKDAYS = { Monday = 0, Tuesday = 1, Wednesday = 2, Thursday = 3, Friday = 4, Saturday = 5,
  Sunday = 6 }
local own_day = english_lists.lazy("\\b(?:this (?:morning|afternoon|evening)|tonight|overnight)\\b")
-- A paper that came out on the same day: this lunchtime.
local printed_day = english_lists.lazy("\\b[Tt]his (?:morning|lunchtime|lunch time)\\b")
local on_feast = english_lists.lazy("\\b(?:[Oo]n|[Ff]or|[Tt]o mark|[Mm]arking|[Mm]arked|[Tt]his)"
  .. " (?:(?:the eve of|the occasion of) )?"
  .. "(?:this year[’']s |the (?:recent )?)?(" .. english_lists.any("feast") .. ")\\b(?! [A-Z])")
local feasts = matcher.new(english_lists.words("feast"))

---Whether a day comes after the day (the month, the year) of publication.
---@param day table?
---@param published string?
---@return boolean
function english_days.coming(day, published)
  return day ~= nil and day.start ~= nil and published ~= nil
    and day.start:sub(1, #published) > published
end

---A date as news tells it: a weekday alone is the one that has been; only an agency tells of the
---day itself.
---@param day table?
---@param published string?
---@param told table
---@return table?
local function past(day, published, told)
  local recent = day and (english_days.coming(day, published)
    or day.start == published and not told.wire)
  local eve = day and day.start and weekday_before:test(day.text) and published and #published == 10
    and date.resolve("tomorrow", day.start)
  if eve and eve.start == published then -- last Wednesday on a Thursday is none of yesterday
    local before = date.resolve("last " .. weekday_before:match(day.text), day.start)
    return before and { text = day.text, start = before.start, ["end"] = before["end"],
      first = day.first, last = day.last } or day
  end
  local name = recent and weekday:match(day.text)
  if name then
    local last = date.resolve("last " .. name, published)
    return last and { text = day.text, start = last.start, ["end"] = last["end"],
      first = day.first, last = day.last } or day
  end
  return day
end

---Two days that `and` joins (March 13 and 14).
---@param sentence string
---@param published string?
---@return table?
local function both_of(sentence, published)
  local match = pair:exec(sentence) or paired:exec(sentence)
  local weekend = not match and weekdays:exec(sentence)
  if weekend then
    local first = date.resolve("last " .. weekend.first_day, published)
    local last = first and date.resolve("last " .. weekend.last_day, published)
    return last and last.start and first.start < last.start and { text = weekend.text,
      start = first.start, ["end"] = last.start, first = weekend.first, last = weekend.last } or nil
  end
  local days = match and match.first_day .. "-" .. match.last_day
  local leads = match and match.before and match.before ~= ""
  days = match and (leads and match.before .. " " .. days or days .. " " .. match.after)
  local found = days and date.resolve(days .. (match.year and ", " .. match.year or ""), published)
  return found and found.start and { text = match.text, start = found.start, ["end"] = found["end"],
    first = match.first, last = match.last } or nil
end

---The day that a feast or a day of remembrance names (on Constitution Day), which is the last one
---that has been; and the one on which an agency writes (this evening).
---@param sentence string
---@param published string?
---@param told table
---@return table?
local function named_day(sentence, published, told)
  local match = told.wire and own_day:exec(sentence)
    or published and #published == 10 and printed_day:exec(sentence)
  if match then
    return { text = match.text, start = published, ["end"] = published, first = match.first,
      last = match.last }
  end
  local feast = published and feasts:contains(sentence) and on_feast:exec(sentence)
  local day = feast and english_lists.feasts[feast[1]]
  if not day or #published < 7 then
    return nil
  end
  local start = english_feasts.last(day, published)
  return { text = feast[1], start = start, ["end"] = start,
    first = feast.last - #feast[1] + 1, last = feast.last }
end

---A weekday of the week before (on Tuesday of last week).
---@param sentence string
---@param published string?
---@return table?
local function of_last_week(sentence, published)
  local match = published and sentence:find("last week", 1, true) and last_week:exec(sentence)
  local week = match and date.resolve("last week", published)
  local day = week and week.start
  for _ = 1, day and WEEKDAYS[match[1] or match[2]] or 0 do
    local following = date.resolve("tomorrow", day)
    day = following and following.start
  end
  return day and { text = match.text, start = day, ["end"] = day, first = match.first,
    last = match.last } or nil
end

---The day that a sentence tells first; one with a number wins over the weekday beside it.
---@param sentence string
---@param published string?
---@param told table
---@return table?
function english_days.of(sentence, published, told)
  local joined = sentence:find(" and ", 1, true) or sentence:find("day t", 1, true)
  local both = joined and both_of(sentence, published) or of_last_week(sentence, published)
  if both then
    return both
  end
  local days = {}
  for _, day in ipairs(date.find(sentence, published)) do
    if not bounding:test(sentence:sub(math.max(1, day.first - 30), day.first - 1)) then
      days[#days + 1] = day
    end
  end
  local first, second = days[1] or named_day(sentence, published, told), days[2]
  if second and second.start and first.start and opening:test(sentence:sub(1, first.first))
    and closing:test(sentence:sub(first.last, second.first)) then
    local from, to = past(first, published, told), past(second, published, told)
    return from.start < to["end"] and { text = first.text, start = from.start, ["end"] = to["end"],
      first = first.first, last = second.last } or from
  end
  if first and long:test(first.text) then
    first, second = second, days[3]
  end
  -- After the storms of February | on May 11: the day is what is told.
  if second and second.start and first.start ~= first["end"] and not counted:test(first.text)
    and second.start == second["end"] then
    return past(second, published, told)
  end
  if second and second.first - first.last < 12 and second.start and counted:test(second.text)
    and not counted:test(first.text) then
    return second
  end
  return past(first, published, told)
end

return english_days
