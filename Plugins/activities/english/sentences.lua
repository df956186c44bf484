-- An English sentence as it is read: its words, its verbs, its days.

local data = require("broadsheet.data")
local date = require("broadsheet.date")
local english_lists = require("english.lists")
local english_phrases = require("english.phrases")
local regex = require("broadsheet.regex")

local english_sentences = {}

local weekday = regex.new("^(?:(?:on|last|this) )?(" .. english_lists.weekday .. ")$", "i")
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
local year = regex.new("\\b(?:19|20)[0-9]{2}\\b")
-- opened on Friday and closed on Sunday
local opening = regex.new("\\b(?:opened|began|started|kicked off|ran from)\\b", "i")
local closing = regex.new("\\b(?:closed|ended|concluded|finished|wound up|wrapped up)\\b", "i")

local last_week = regex.new("\\b(" .. english_lists.weekday .. ")(?: of)? last week\\b"
  .. "|\\blast week,? on (" .. english_lists.weekday .. ")\\b")
-- How many days after a Monday.
local WEEKDAYS = { Monday = 0, Tuesday = 1, Wednesday = 2, Thursday = 3, Friday = 4, Saturday = 5,
  Sunday = 6 }
local own_day = regex.new("\\b(?:this (?:morning|afternoon|evening)|tonight|overnight)\\b")
-- The days of the calendar by their names.
local FEASTS = {}
for _, row in ipairs(data.tsv("data/english/feasts.tsv")) do
  FEASTS[row.feast] = row.day
end
local on_feast = regex.new("\\b[Oo]n (?:(?:the eve of|the occasion of) )?(?:this year[’']s |the "
  .. "(?:recent )?)?((?:[A-Z][\\w’'.]*\\s+){1,4}Day)\\b(?! [A-Z])")

---@class EnglishSentence
---@field span Span
---@field text string
---@field told table the article's
---@field seen boolean? whether its day was looked for
---@field hits table[] words of the data files, in order
---@field verbs table[] those of the hits that are verbs
---@field ends table<integer, boolean> where the verbs end
---@field day table? when it was, as the sentence tells

---Whether a day comes after the day (the month, the year) of publication.
---@param day table?
---@param published string?
---@return boolean
function english_sentences.coming(day, published)
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
  local recent = day and (english_sentences.coming(day, published)
    or day.start == published and not told.wire)
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

---A day of last year, where what has been is told with a day that would be months ahead.
---@param day table
---@param sentence EnglishSentence
---@return table
local function of_last_year(day, sentence)
  local published, start = sentence.told.published, day.start
  if not published or not start or #published < 7 or #start < 10 or year:test(day.text)
    or not counted:test(day.text) or not sentence.verbs[1] then
    return day
  end
  local ahead = (tonumber(start:sub(1, 4)) - tonumber(published:sub(1, 4))) * 12
    + tonumber(start:sub(6, 7)) - tonumber(published:sub(6, 7))
  if ahead < 3 or english_sentences.unreal(sentence, sentence.span.last) then
    return day
  end
  local before = " " .. tonumber(start:sub(1, 4)) - 1
  local found = date.resolve(day.text .. "," .. before, published)
  found = found and found.start and found or date.resolve(day.text .. before, published)
  return found and found.start and { text = day.text, start = found.start, ["end"] = found["end"],
    first = day.first, last = day.last } or day
end

---The day that a feast or a day of remembrance names (on Constitution Day), which is the last one
---that has been; and the one on which an agency writes (this evening).
---@param sentence string
---@param published string?
---@param told table
---@return table?
local function named_day(sentence, published, told)
  local match = told.wire and own_day:exec(sentence)
  if match then
    return { text = match.text, start = published, ["end"] = published, first = match.first,
      last = match.last }
  end
  local feast = sentence:find(" Day", 1, true) and published and on_feast:exec(sentence)
  local day = feast and FEASTS[feast[1]]
  if not day or #published < 7 then
    return nil
  end
  local this_year = tonumber(published:sub(1, 4))
  local start = ("%d-%s"):format(this_year, day)
  if start:sub(1, #published) > published then
    start = ("%d-%s"):format(this_year - 1, day)
  end
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
local function day_of(sentence, published, told)
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

---Whether a hit stands as a word of its own, a plural included.
---@param body string
---@param first integer
---@param last integer
---@param value Entry
---@return boolean
local function whole(body, first, last, value)
  return (first == 1 or not body:find("^[%a-]", first - 1))
    and body:find(value.event and "^s?%f[%A]" or "^%f[%A]", last + 1) ~= nil
end

-- The day of a sentence is looked for when it is asked for: few sentences are.
local dated = {
  ---@param sentence EnglishSentence
  ---@param key string
  ---@return table?
  __index = function(sentence, key)
    if key == "day" and not rawget(sentence, "seen") then
      rawset(sentence, "seen", true)
      local day = day_of(sentence.text, sentence.told.published, sentence.told)
      rawset(sentence, "day", day and of_last_year(day, sentence))
      return rawget(sentence, "day")
    end
    return nil
  end,
}

---Reads the words of a sentence.
---@param told table body, published, wire
---@param span Span
---@param lexicon table
---@return EnglishSentence
function english_sentences.read(told, span, lexicon)
  local body = told.body
  local content = body:sub(span.first, span.last)
  local sentence = setmetatable(
    { span = span, text = content, told = told, hits = {}, verbs = {}, ends = {} }, dated)
  local found, entries, before = lexicon.scan(content), lexicon.entries, span.first - 1
  for i = 1, #found, 3 do
    local first, last, value = found[i] + before, found[i + 1] + before, entries[found[i + 2]]
    -- A capital inside a sentence makes it a part of a name: Will Hughes, May Day.
    local initial = body:byte(first)
    local small = initial >= 97 and initial <= 122 or first - span.first < 3
    if whole(body, first, last, value) and (small or value.event)
      and not english_phrases.is_month(body, first, last) then
      local hit = { first = first, last = last, value = value }
      sentence.hits[#sentence.hits + 1] = hit
      if value.verb and small then
        sentence.verbs[#sentence.verbs + 1] = hit
        sentence.ends[last] = true
      end
    end
  end
  return sentence
end

-- Not one chair stayed empty: it denies nothing.
local full = regex.new("^Not (?:an?|one|every|even|only|many) ")

---Whether a word that denies or plans says nothing of what stands behind it: it stands in a
---quotation that is closed before, or denies another clause.
---@param sentence EnglishSentence
---@param hit table
---@param position integer
---@return boolean
local function elsewhere(sentence, hit, position)
  local base = sentence.span.first - 1
  local between = sentence.text:sub(hit.last + 1 - base, position - 1 - base)
  if between:find("\u{201D}", 1, true) and not between:find("\u{201C}.-\u{201D}") then
    return true
  end
  return hit.value.cues.denied == true
    and (between:find("[,;:]") ~= nil or full:test(sentence.text))
end

---Whether a sentence says before a position that what comes is planned or usual.
---@param sentence EnglishSentence
---@param position integer
---@param reach integer? how far before it
---@return boolean
function english_sentences.unreal(sentence, position, reach)
  for _, hit in ipairs(sentence.hits) do
    if hit.first >= position then
      return false
    elseif reach and position - hit.last > reach then
      goto continue
    elseif (hit.value.cues.plan or hit.value.cues.habit or hit.value.cues.denied)
      and not elsewhere(sentence, hit, position) then
      return true
    end
    ::continue::
  end
  return false
end

---Whether a sentence speaks of what is planned or usual before its day, or anywhere.
---@param sentence EnglishSentence
---@return boolean
function english_sentences.planned(sentence)
  for _, hit in ipairs(sentence.hits) do
    if hit.value.cues.plan or hit.value.cues.habit then
      local day = sentence.day
      return not (day and day.first and hit.first >= sentence.span.first + day.first)
    end
  end
  return false
end

---A day as an activity has it.
---@param day table?
---@return table?
function english_sentences.date(day)
  return day and { text = day.text, start = day.start, ["end"] = day["end"], reason = day.reason }
    or nil
end

-- A quotation is closed within so many bytes.
local longest = 800

---Whether a position lies within the quotation marks of its paragraph.
---@param body string
---@param position integer
---@return boolean
function english_sentences.quoted(body, position)
  local before = body:sub(math.max(1, position - longest), position - 1):match("[^\n]*$")
  local opened, closed = before:match(".*()\u{201C}"), before:match(".*()\u{201D}")
  if opened or closed then
    return opened ~= nil and (closed == nil or closed < opened)
  end
  return before:find('"', 1, true) ~= nil and select(2, before:gsub('"', "")) % 2 == 1
end

return english_sentences
