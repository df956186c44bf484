-- When an activity took place, as its own sentence or the one it leans on says.

local date = require("broadsheet.date")
local phrases = require("reading.phrases")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")

local dates = {}

local year_only = regex.new(
  "^(?:[0-9]{4}|[一二〇○零][〇○零一二三四五六七八九]{3}|[今去前本明])年(?:度|[上下]半年|[初底末])?$")
-- 从3月3日开始: that is when it was.
local starting = regex.new("(?:从|自)[^从自，。；]*(?:开始|起)")
-- 自6月8日清欠行动开始，…: the day that it began
local launched = regex.new("^自[0-9年月日]+[^，。；的]{2,16}(?:开始|启动|开展|打响)以?来?，")
-- 6月份“一问到底”竞赛, 第四季度安全例会: the month and the quarter belong to the name.
local monthly = regex.new("月份?$")
local in_title = regex.new("^份?“")
local apart_from_name = regex.new("^[，,。、；起至在以的末初里]")
local ground = regex.new(phrases.any("day-of-another") .. "$")
-- 5月8日，记者从…获悉: that is when it was told.
local reported = regex.new("^(?:[上下]午|晚)?[，,]?记者(?:从|在[^，。]{2,20}[获了]|获悉|了解)")
local since = regex.new("^(?:即将)?(?:到来|来临|将至|临近)之?前|^[还也又]?即?将(?:迎来|到来)|^"
  .. phrases.any("day-as-name"))
-- 6月8日以来，…推出微课堂: a day tells when it began.
local begun = regex.new("^以来，")
-- 从3月3日开始，…，至11日全部结束
local ended = regex.new("^[至到][^，。]{3,8}(?:全部|圆满|顺利|胜利)?(?:结束|收官|落幕|闭幕)")
-- 5月10日开赛，5月16日落幕
local opened = regex.new("^(?:正式)?" .. phrases.any("opening"))
local closed = regex.new("^(?:全部|圆满|顺利|胜利)?(?:落幕|闭幕|结束|收官|结业|收兵|落下帷幕)")
-- 9月10日是教师节，…: what follows was on that day, unless it gives another.
local kept = regex.new("^是(?:" .. phrases.any("solar-term")
  .. "|(?:周|星期)[一二三四五六日天末]|[^，。；]{2,16}[节日]，|头一[回次]|首[次场]"
  .. "|第[0-9一二三四五六七八九十]+[次回场站期])")
-- 揭牌仪式后，…; 论坛期间，…
local sequel = regex.new(phrases.any("day-of-event") .. "(?:结束)?(?:之?后|前|上|中|期间|现场)$")
-- 下午，…; 傍晚时分，…: later on the day that has been told.
local hours = regex.new("^(?:当[天日])?" .. phrases.any("hour") .. "(?:时分)?$"
  .. "|^(?:傍晚|晚上|晚间|夜里)[0-9]{1,2}[点时](?:半|许|[0-9]{1,2}分)?$")
local occasion = regex.new("之际|前夕|期间|前后|假期|到来")
-- 本月中旬, 上月底, 今年3月: no day is told.
local names_day = regex.new("[日号]$")
local roughly = regex.new("[初底末旬]$|月份?$|^[上本这]周$|^[上本这]个?星期$")
-- 2019年，他…; 2023年在…: the year is no part of a name, as it is in 2024年冬季运动会.
local apart = regex.new("^(?:[，,]|起|至今|以来|在|[他她]|的?(?:一|[夏秋冬春](?:$|[，,天日末初里夜]|季(?:$|[，,的]))))")
local dated = regex.new("[0-9]月[0-9]{1,2}日")
local opens = regex.new("^(?:[\\s　]|“[^”]*”|图为|[于在]|从)*$")
local weekday = regex.new("^(?:周|星期|礼拜)[一二三四五六日天末]")
-- 6月15日，周六，…
local apposed = regex.new("^(?:[，,（(、\\s]|是)?$")
local joint = regex.new("^(?:[、和及与]|(?:开始|起)[、，][至到]?)$")
local bare_day = regex.new("^[0-9一二三十]{1,3}[日号]")
local sameday = { ["当天"] = true, ["当日"] = true, ["同日"] = true, ["当晚"] = true }

-- 2022年国庆中秋送清凉活动
local feast = regex.new(phrases.any("feast") .. "$")
local of_feast = regex.new(
  "^、?(?:" .. phrases.any("feast") .. "|" .. phrases.any("feast-name") .. ")")

---The days since year 0, roughly: months of 31 days.
---@param day string ISO
---@return integer
local function days(day)
  local year, month, of_month = day:match("^(%d+)-(%d+)-(%d+)$")
  return year and year * 372 + month * 31 + of_month or 0
end

---Whether a date names a year and no more.
---@param words string
---@return boolean
local function is_year(words)
  return words:find("年", 1, true) ~= nil and year_only:test(words)
end

---Whether a date belongs to the name that follows it.
---@param found table
---@param rest string what follows it
---@return boolean
local function names(found, rest)
  local words = found.text
  return words:find("月", 1, true) and monthly:test(words) and in_title:test(rest)
    or words:sub(-#"季度") == "季度" and not apart_from_name:test(rest)
    or feast:test(words) and of_feast:test(rest)
end

---Makes one date of those that a list names (13日、14日; 8月31日和9月1日), and leaves unresolved what
---names no day.
---@param list table[]
---@param text string the sentence
---@param published string?
---@return table[]
local function joined(list, text, published)
  if not list[1] then
    return list
  end
  local out = {}
  for _, found in ipairs(list) do
    local last = out[#out]
    if found.start and published and found.start > published
      and (bare_day:test(found.text) or weekday:test(found.text)) then
      -- News tells of what has been: the 28th, on the 3rd, is last month's.
      local before =
        date.resolve((weekday:test(found.text) and "上" or "上月") .. found.text, published)
      found.start, found["end"] = before and before.start, before and before["end"]
    elseif found.start and roughly:test(found.text)
      and days(found["end"]) - days(found.start) <= 31 then
      found.rough = found.start
      found.start, found["end"], found.reason = nil, nil, "vague"
    end
    if last and last.start and weekday:test(found.text)
      and apposed:test(text:sub(last.last + 1, found.first - 1)) then
      last.last = found.last
    elseif last and last.start and found.start and found["end"] > last["end"]
      and joint:test(text:sub(last.last + 1, found.first - 1)) then
      last.last, last["end"] = found.last, found["end"]
      last.text = text:sub(last.first, found.last)
    elseif last and last.start and last.start == last["end"] and found.start
      and found.start > last.start
      and (ended:test(text:sub(math.max(1, found.first - #"至"), found.last + 24))
        or opened:test(text:sub(last.last + 1, last.last + 18))
          and closed:test(text:sub(found.last + 1, found.last + 24))) then
      last["end"] = found["end"]
    else
      out[#out + 1] = found
    end
  end
  return out
end

---All dates of a sentence, looked for once.
---@param body string
---@param sentence Sentence
---@param published string?
---@return table[] positions in the sentence
local function dates_in(body, sentence, published)
  if not sentence.dates then
    local text = body:sub(sentence.first, sentence.last)
    sentence.dates = joined(date.find(text, published), text, published)
  end
  return sentence.dates
end

---Whether a sentence holds any date.
---@param body string
---@param sentence Sentence
---@param published string?
---@return boolean
function dates.any(body, sentence, published)
  return dates_in(body, sentence, published)[1] ~= nil
end

---The dates that a sentence gives for what it tells, looked for once.
---@param body string
---@param sentence Sentence
---@param published string?
---@return table[] positions in the body
local function told_in(body, sentence, published)
  if sentence.told_dates then
    return sentence.told_dates
  end
  local found_dates = dates_in(body, sentence, published)
  if not found_dates[1] then
    sentence.told_dates = found_dates
    return found_dates
  end
  local out, offset = {}, sentence.first - 1
  for _, found in ipairs(found_dates) do
    local from, to = offset + found.first, offset + found.last
    if not is_year(found.text)
      and not names(found, body:sub(to + 1, to + 12))
      and not (reading.quoted(sentence, from) and (reading.quoted(sentence, to + 1)
        or reading.quoted(sentence, to)))
      and not (found.start and published and #published == 10 and found.start > published)
      and (not ground:test(body:sub(math.max(sentence.first, from - 12), from - 1))
        or starting:test(body:sub(math.max(sentence.first, from - 6), to + 9))
        or launched:test(body:sub(from - #"自", to + 60)))
      and (not since:test(body:sub(to + 1, to + 18)) or kept:test(body:sub(to + 1, to + 60))
        or found.start and found.text:sub(-#"日") == "日" and begun:test(body:sub(to + 1, to + 9)))
      and not reported:test(body:sub(to + 1, to + 60))
      and not sameday[found.text] then
      out[#out + 1] = { first = from, last = to, text = found.text, start = found.start,
        ["end"] = found["end"], reason = found.reason, rough = found.rough }
    end
  end
  sentence.told_dates = out
  return out
end

---The dates that a stretch of a sentence gives for what it tells.
---@param body string
---@param sentence Sentence
---@param first integer
---@param last integer
---@param published string?
---@return table[]
local function told(body, sentence, first, last, published)
  local list = sentence.told_dates or told_in(body, sentence, published)
  if not list[1] then
    return list
  end
  local out = {}
  for i = 1, #list do
    local found = list[i]
    if found.first >= first and found.last <= last then
      out[#out + 1] = found
    end
  end
  return out
end

---The date as the activity keeps it.
---@param found table
---@return table
local function value(found)
  return { text = found.text, start = found.start, ["end"] = found["end"], reason = found.reason,
    rough = found.rough }
end

---The date of an activity, from the words before its verb.
---@param body string
---@param sentence Sentence
---@param position integer first byte of the verb
---@param published string?
---@param phrase Span? the activity's name: a feast in it is no day
---@return table?
function dates.before(body, sentence, position, published, phrase)
  local list = told(body, sentence, sentence.first, position - 1, published)
  for i = #list, 1, -1 do
    local within = phrase and list[i].first >= phrase.first and list[i].last <= phrase.last
    if list[i].start and not (within and list[i - 1] and list[i - 1].start) then
      return value(list[i])
    end
  end
  return list[1] and value(list[#list]) or nil
end

---The day that a clause behind a verb opens with, or that follows the name: 总工会办的技能课，3月8日
---在…开了头一课; 举办的联谊会3月8日在….
---@param body string
---@param sentence Sentence
---@param position integer first byte of the verb
---@param published string?
---@param phrase Span? the activity's name
---@return table?
function dates.after(body, sentence, position, published, phrase)
  for _, found in ipairs(told(body, sentence, position, sentence.last, published)) do
    local clause = reading.clause_at(sentence, found.first)
    local from = body:sub(found.first - #"于", found.first - 1) == "于" and found.first - #"于"
      or found.first
    if found.start and names_day:test(found.text) and (from == clause.first
        or phrase and from > phrase.last and from - phrase.last <= #"”" + 1) then
      return value(found)
    end
  end
  return nil
end

---Whether the words before a verb tell of long ago (2019年，…), sum up months (今年1至5月，…) or
---name a day to come.
---@param body string
---@param sentence Sentence
---@param position integer first byte of the verb
---@param published string?
---@return boolean
function dates.elsewhen(body, sentence, position, published)
  local bygone = false
  for _, found in ipairs(dates_in(body, sentence, published)) do
    local from, to = sentence.first + found.first - 1, sentence.first + found.last - 1
    if to >= position then
      break
    elseif names(found, body:sub(to + 1, to + 12)) then
      goto continue
    elseif found.rough and published and found.rough:sub(1, #published) > published then
      bygone = true
    elseif found.start and not reading.quoted(sentence, from) then
      -- 护士节到来之前 is now, 7月8日 is to come.
      local planned = published and #published == 10 and found.start > published
        and found.text:find("[0-9]") and not since:test(body:sub(to + 1, to + 18))
      local long = not names_day:test(found.text) and days(found["end"]) - days(found.start) > 60
      local old = published and #published == 10 and days(published) - days(found["end"]) > 200
      if not is_year(found.text) or apart:test(body:sub(to + 1, to + 9)) then
        bygone = long or old or planned or false
      end
    end
    ::continue::
  end
  return bygone
end

---The last date of a sentence that begins one of its clauses.
---@param body string
---@param sentence Sentence
---@param published string?
---@return table?
function dates.leading(body, sentence, published)
  local list = told(body, sentence, sentence.first, sentence.last, published)
  for i = #list, 1, -1 do
    local from = list[i].first
    local clause = reading.clause_at(sentence, from)
    if from - clause.first <= 9 and opens:test(body:sub(clause.first, from - 1))
      or dated:test(list[i].text) then
      return value(list[i])
    end
  end
  return nil
end

---The date that a sentence opens with.
---@param body string
---@param sentence Sentence
---@param published string?
---@return table?
function dates.opening(body, sentence, published)
  local first = told(body, sentence, sentence.first, sentence.clauses[1].last, published)[1]
  return first and first.start and first.first == sentence.first and value(first) or nil
end

---Whether a date is only said by an occasion (…节来临之际), so that a later one may tell more.
---@param known table?
---@return boolean
function dates.open(known)
  return known == nil or not known.start and occasion:test(known.text)
end

---Whether a date is a day or a few of the weeks before the paper came out.
---@param found table
---@param published string?
---@return boolean
function dates.on_a_day(found, published)
  return days(found["end"]) - days(found.start) <= 7
    and not (published and #published == 10 and days(published) - days(found["end"]) > 45)
end

-- 国际护士节: a feast is when it was only while no day is told.
local festive = regex.new("节(?:期间|前夕|当天)?$")

---Whether a day that is told later says more than a known date: that was vague, or a feast.
---@param known table?
---@return boolean
function dates.weak(known)
  return known == nil or not known.start
    or not known.text:find("[0-9]") and festive:test(known.text)
end

---The date of a whole sentence, for those that lean on it (当天, 随后).
---@param body string
---@param sentence Sentence
---@param published string?
---@return table?
function dates.within(body, sentence, published)
  local list = told(body, sentence, sentence.first, sentence.last, published)
  if list[1] and list[1].start then
    return value(list[1])
  end
  -- 5月12日是护士节。当天…: what the date is said to be does not matter to 当天.
  for _, found in ipairs(dates_in(body, sentence, published)) do
    if found.start and found.start == found["end"] then
      return value(found)
    end
  end
  return nil
end

---How a sentence leans on what was told before.
---@param body string
---@param sentence Sentence
---@param position integer
---@return string? "day" (当天), "story" (随后, 会上) or "besides" (此外)
function dates.leaning(body, sentence, position)
  local clause = sentence.clauses[1]
  local opening = clause.last < position and body:sub(clause.first, clause.last)
  if opening and hours:test(opening) then
    return "day"
  end
  local leaning = opening and sequel:test(opening) and "story" or nil
  for _, hit in ipairs(sentence.hits) do
    local cues = hit.value.cues
    if hit.first >= position and not (cues.besides and hit.first == position) then
      break
    elseif cues.sameday then
      return "day"
    elseif cues.sequence then
      leaning = "story"
    elseif cues.besides then
      leaning = leaning or "besides"
    end
  end
  return leaning
end

return dates
