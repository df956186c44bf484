-- When an activity was, as words of their own say it: 夜校自8月1日开班, 从5月8日打到昨天, 时间为4月25日至30日.

local days = require("slots.days")
local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")

local said_times = {}

local from_to = regex.new("[从自][0-9年月]{2,9}日[^，。；0-9]{1,4}[到至]")
-- 夜校自8月1日开班
local since_then = regex.new("^[^，。；“”]{1,10}?[自从于]?$")
local began = regex.new("^(?:正式|起)?" .. phrases.any("began"))

-- 首次举办职工文化周，…，时间为4月25日至30日
local time_told = regex.new("，[^，。；]{0,6}时间(?:定?为|是|从|自)(?=[0-9])")

---The days that a clause behind a verb says to be the time of what was held.
---@param body string
---@param sentence Sentence
---@param position integer first byte of the verb
---@param published string?
---@return table?
function said_times.time_of(body, sentence, position, published)
  local at = sentence.words:find("时间", 1, true)
    and time_told:find(body:sub(position, sentence.last))
  local found = at
    and days.told(body, sentence, position + at - 1, sentence.last, published)[1]
  return found and found.start and days.as_kept(found) or nil
end

---The day on which a sentence says that what was told before began (夜校自8月1日开班).
---@param body string
---@param sentence Sentence
---@param published string?
---@return table?
function said_times.begun(body, sentence, published)
  for _, found in ipairs(days.named(body, sentence, published)) do
    local first = sentence.first + found.first - 1
    local last = sentence.first + found.last - 1
    if found.start and found.start == found["end"] and days.names_day:test(found.text)
      and last < sentence.clauses[1].last and not (published and found.start > published)
      and since_then:test(body:sub(sentence.first, first - 1))
      and began:test(body:sub(last + 1, last + 18)) then
      return days.as_kept(found)
    end
  end
  return nil
end

---The days from which to which a sentence says that what was told before went on (从5月8日打到昨天).
---@param body string
---@param sentence Sentence
---@param known table?
---@param published string?
---@return table?
function said_times.lasted(body, sentence, known, published)
  local words = sentence.words
  local list = (words:find("从", 1, true) or words:find("自", 1, true)) and from_to:test(words)
    and days.named(body, sentence, published)
  for _, found in ipairs(list or {}) do
    if found.lasted and (not known or not known.start
        or known.start >= found.start and known.start <= found["end"]) then
      return days.as_kept(found)
    end
  end
  return nil
end

return said_times
