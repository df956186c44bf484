-- The days that a sentence prints, and which of them tell when something was.

local date = require("broadsheet.date")
local phrases = require("reading.phrases")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")

local days = {}

local year_only = regex.new(
  "^(?:[0-9]{4}|[一二〇○零][〇○零一二三四五六七八九]{3}|[今去前本明])年(?:度|[上下]半年|[初底末])?$")
-- 从3月3日开始: that is when it was.
local starting = regex.new("(?:从|自)[^从自，。；]*(?:开始|起|" .. phrases.any("began") .. "(?!以来))")
-- 自6月8日清欠行动开始，…: the day that it began
local launched = regex.new("^自[0-9年月日]+[^，。；的]{2,16}(?:开始|启动|开展|打响)以?来?，")
-- 6月份“一问到底”竞赛, 第四季度安全例会: the month and the quarter belong to the name.
local monthly = regex.new("月份?$")
local in_title = regex.new("^份?“")
-- 4至6月份过生日的职工: whose birthday it was
local of_birth = regex.new("^份?(?:过生日|生日|出生)")
local apart_from_name = regex.new("^[，,。、；起至在以的末初里]")
local ground = regex.new(phrases.any("day-of-another") .. "$")
-- 从6月8日到10日: both days are told.
local FROM = { ["从"] = true, ["自"] = true }
-- 为庆祝第114个“5·12”国际护士节: what is kept, not when.
local kept_feast = regex.new(phrases.any("feast-kept")
  .. "(?:第?[0-9一二三四五六七八九十百]+个)?(?:“[^”]{1,8}”|[0-9]{1,2}[.·月][0-9]{1,2}日?)?(?:国际|世界|全国)?$")
local FEAST = "节"
-- 为纪念5.12|护士节, 为庆祝6月1日|国际儿童节
local feast_behind = regex.new("^[^，。；“”0-9]{1,10}?(?:节|日(?![，。至到和、0-9上下晚]))")
-- 5月8日，记者从…获悉: that is when it was told.
local reported = regex.new("^(?:[上下]午|晚)?[，,]?记者(?:从|在[^，。]{2,20}[获了]|获悉|了解)")
local since = regex.new("^(?:即将)?(?:到来|来临|将至|临近)之?前|^[还也又]?即?将(?:迎来|到来)|^"
  .. phrases.any("day-as-name"))
-- 6月8日以来，…推出微课堂: a day tells when it began.
local begun = regex.new("^以来，")
-- 从3月3日开始，…，至11日全部结束
local ended = regex.new("^[至到][^，。]{3,8}(?:全部|圆满|顺利|胜利)?(?:结束|收官|落幕|闭幕)")
-- 5月10日开赛，5月16日落幕; 5月10日在体育馆开赛; 5月10日，篮球赛在体育馆开赛
local opened = regex.new("^(?:[上下]午)?(?:[于在][^，。；]{2,20}|，[^，。；]{2,36})?(?:正式)?"
  .. phrases.any("opening"))
local closed = regex.new("^(?:全部|圆满|顺利|胜利)?" .. phrases.any("came-to-end"))
-- 9月10日是教师节，…: what follows was on that day, unless it gives another.
local kept = regex.new("^是(?:[^，。；]{0,6}的)?(?:" .. phrases.any("solar-term")
  .. "|[^，。；“”]{0,24}“[^”]{1,12}" .. phrases.any("day-of-its-own") .. "”[，。]"
  .. "|(?:周|星期)[一二三四五六日天末]|[^，。；]{2,16}[节日]，|头一[回次]|首[次场]"
  .. "|第[0-9一二三四五六七八九十]+[次回场站期天日]|" .. phrases.any("day-kind") .. ")")
local roughly = regex.new("[初底末旬]$|月份?$|^[上本这]周$|^[上本这]个?星期$")
local weekday = regex.new("^(?:周|星期|礼拜)[一二三四五六日天末]")
-- 6月15日，周六，…
local apposed = regex.new("^(?:[，,（(、\\s]|是)?$")
local joint = regex.new("^(?:[、和及与]?|(?:开始|起)[、，][至到]?)$")
-- 从5月8日打到昨天
local went_on = regex.new("^(?:一直)?" .. phrases.any("went-on") .. "了?[到至]$")
local bare_month = regex.new("^[0-9一二三四五六七八九十]{1,2}月")
-- How many days after the page what it announces is looked for.
local TO_COME = 62
local bare_day = regex.new("^[0-9一二三十]{1,3}[日号]")
local sameday = { ["当天"] = true, ["当日"] = true, ["同日"] = true, ["当晚"] = true }
-- 2022年国庆中秋送清凉活动
local feast = regex.new(phrases.any("feast") .. "$")
local of_feast = regex.new(
  "^[、和与及]?(?:" .. phrases.any("feast") .. "|" .. phrases.any("feast-name") .. ")")

-- 本月中旬, 上月底, 今年3月: no day is told.
days.names_day = regex.new("(?:[日号]|[上本]周[一二三四五六日天末]|[昨前今][日天晚])"
  .. "(?:[上下中]午|[早晚]上?|凌晨|清晨|傍晚|夜里?|当[天晚])?$")

---The days since year 0, roughly: months of 31 days.
---@param day string ISO
---@return integer
function days.number(day)
  local year, month, of_month = day:match("^(%d+)-(%d+)-(%d+)$")
  return year and year * 372 + month * 31 + of_month or 0
end

---Whether what follows a day makes another thing of it: 护士节|到来之前, 5月1日|是劳动节.
---@param rest string
---@return boolean
function days.of_another(rest)
  return since:test(rest)
end

---Whether a date names a year and no more.
---@param words string
---@return boolean
function days.is_year(words)
  return words:find("年", 1, true) ~= nil and year_only:test(words)
end

---Whether a date belongs to the name that follows it.
---@param found table
---@param rest string what follows it
---@return boolean
function days.belongs_to_name(found, rest)
  local words = found.text
  return words:find("月", 1, true) and monthly:test(words) and in_title:test(rest)
    or words:sub(-#"季度") == "季度" and not apart_from_name:test(rest)
    or feast:test(words) and of_feast:test(rest) or of_birth:test(rest)
end

---The day of a month as news tells of it, which is of what has been: the 28th, on the 3rd, is last
---month's; in December 3月6日 is long past, and 1月6日 to come.
---@param found table a date after the page's
---@param published string
---@return string? start, string? last ISO; none when the date stands as it was read
local function of_the_past(found, published)
  local words, from = found.text, published
  if weekday:test(words) then
    words, from = "上" .. words, found.start
  elseif bare_day:test(words) then
    words = "上月" .. words
  elseif #published == 10 and bare_month:test(words)
    and days.number(found.start) - days.number(published) > TO_COME then
    words = published:sub(1, 4) .. "年" .. words
  else
    return nil
  end
  local before = date.resolve(words, from)
  return before and before.start, before and before["end"]
end

-- 6月9日和10日: the second is of the first one's month.
local LONGEST_MONTH = 31

---The day of a list that leaves out the month of the one before.
---@param last table the date before
---@param found table
---@return string? ISO
local function in_same_month(last, found)
  local day = bare_day:test(found.text) and math.tointeger(found.text:match("^%d+"))
  if not day or day > LONGEST_MONTH then
    return nil
  end
  local same = last["end"]:sub(1, #"2026-06-") .. ("%02d"):format(day)
  return same > last["end"] and same or nil
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
    local past = published and found.start and found.start > published
      and table.pack(of_the_past(found, published))
    if past and past[1] then
      found.start, found["end"] = past[1], past[2]
    elseif found.start and roughly:test(found.text)
      and days.number(found["end"]) - days.number(found.start) <= 31 then
      found.rough = found.start
      found.start, found["end"], found.reason = nil, nil, "vague"
    end
    local is_joint = last and last.start and found.start
      and joint:test(text:sub(last.last + 1, found.first - 1))
    local same = is_joint and in_same_month(last, found)
    if same then
      found.start, found["end"] = same, same
    end
    if last and last.start and weekday:test(found.text)
      and apposed:test(text:sub(last.last + 1, found.first - 1)) then
      last.last = found.last
    elseif is_joint and found["end"] > last["end"] then
      last.last, last["end"] = found.last, found["end"]
      last.text = text:sub(last.first, found.last)
    elseif last and last.start and found.start and found["end"] > last["end"]
      and went_on:test(text:sub(last.last + 1, found.first - 1)) then
      last.last, last["end"], last.lasted = found.last, found["end"], true
      last.text = text:sub(last.first, found.last)
    elseif last and last.start and last.start == last["end"] and found.start
      and found.start > last.start
      and (ended:test(text:sub(math.max(1, found.first - #"至"), found.last + 24))
        or opened:test(text:sub(last.last + 1, last.last + 150))
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
function days.named(body, sentence, published)
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
function days.any(body, sentence, published)
  return days.named(body, sentence, published)[1] ~= nil
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
  local found_dates = days.named(body, sentence, published)
  if not found_dates[1] then
    sentence.told_dates = found_dates
    return found_dates
  end
  local out, offset = {}, sentence.first - 1
  for _, found in ipairs(found_dates) do
    local from, to = offset + found.first, offset + found.last
    if not days.is_year(found.text)
      and not days.belongs_to_name(found, body:sub(to + 1, to + 12))
      and not (reading.quoted(sentence, from) and (reading.quoted(sentence, to + 1)
        or reading.quoted(sentence, to)))
      and not (found.start and published and #published == 10 and found.start > published)
      and (found.lasted or not ground:test(body:sub(math.max(sentence.first, from - 12), from - 1))
        or found.start ~= found["end"] and FROM[body:sub(from - #"从", from - 1)]
        or starting:test(body:sub(math.max(sentence.first, from - 6), to + 12))
        or launched:test(body:sub(from - #"自", to + 60)))
      and (found.text:sub(-#FEAST) ~= FEAST and not feast_behind:test(body:sub(to + 1, to + 36))
        or not kept_feast:test(body:sub(math.max(sentence.first, from - 60), from - 1)))
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
function days.told(body, sentence, first, last, published)
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

---The date as an activity keeps it.
---@param found table
---@return table
function days.as_kept(found)
  return { text = found.text, start = found.start, ["end"] = found["end"], reason = found.reason,
    rough = found.rough }
end

return days
