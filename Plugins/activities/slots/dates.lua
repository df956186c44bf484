-- When an activity took place, as its own sentence or the one it leans on says.

local date = require("broadsheet.date")
local days = require("slots.days")
local phrases = require("reading.phrases")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")

local dates = {}

-- 揭牌仪式后，…; 论坛期间，…
local sequel = regex.new(phrases.any("day-of-event") .. "(?:结束)?(?:之?后|前|上|中|期间|现场)$"
  .. "|^" .. phrases.any("over-then") .. "$")
-- 次日，…; 读书会散场第二天，…
local next_one = regex.new(phrases.any("next-day"))
local opens_next = regex.new("^[^，。；“”0-9]{0,10}?" .. phrases.any("next-day") .. "(?:"
  .. phrases.any("hour") .. ")?$")
-- 下午，…; 傍晚时分，…: later on the day that has been told.
local hours = regex.new("^(?:当[天日])?" .. phrases.any("hour") .. "(?:时分)?$"
  .. "|^" .. phrases.any("clock-hour")
  .. "[0-9一二两三四五六七八九十]{1,3}[点时](?:半|许|整|[0-9]{1,2}分)?(?:许|左右)?$")
local occasion = regex.new("之际|前夕|期间|前后|假期|到来")
-- 2019年，他…; 2023年在…: the year is no part of a name, as it is in 2024年冬季运动会.
local apart = regex.new("^(?:[，,]|起|至今|以来|在|[他她]|"
  .. "的?(?:一(?![线站体流级届类])|[夏秋冬春](?:$|[，,天日末初里夜]|季(?:$|[，,的]))))")
local dated = regex.new("[0-9]月[0-9]{1,2}日")
local months = regex.new("月份?$")
local of_season = regex.new("^的?(?:初|盛|深|隆)?[春夏秋冬](?:天|季|日)?")
local opens = regex.new("^(?:[\\s　]|“[^”]*”|图为|[于在]|从)*$")

---The date of an activity, from the words before its verb.
---@param body string
---@param sentence Sentence
---@param position integer first byte of the verb
---@param published string?
---@param phrase Span? the activity's name: a feast in it is no day
---@return table?
function dates.before(body, sentence, position, published, phrase)
  local list = days.told(body, sentence, sentence.first, position - 1, published)
  for i = #list, 1, -1 do
    local within = phrase and list[i].first >= phrase.first and list[i].last <= phrase.last
    if list[i].start and not (within and list[i - 1] and list[i - 1].start) then
      return days.as_kept(list[i])
    end
  end
  return list[1] and days.as_kept(list[#list]) or nil
end

-- 擂台打到12月3日
local lasted = regex.new("^”?[打办开演比赛唱读](?:到|至)了?$|^”?(?:延续|持续|进行)(?:到|至)了?$")

---The day that a clause behind a verb opens with, or that follows the name: 总工会办的技能课，3月8日
---在…开了头一课; 举办的联谊会3月8日在….
---@param body string
---@param sentence Sentence
---@param position integer first byte of the verb
---@param published string?
---@param phrase Span? the activity's name
---@return table?
function dates.after(body, sentence, position, published, phrase)
  for _, found in ipairs(days.told(body, sentence, position, sentence.last, published)) do
    local clause = reading.clause_at(sentence, found.first)
    local from = body:sub(found.first - #"于", found.first - 1) == "于" and found.first - #"于"
      or found.first
    if found.start and days.names_day:test(found.text) and (from == clause.first
        or phrase and from > phrase.last and (from - phrase.last <= #"”" + 1
          or lasted:test(body:sub(phrase.last + 1, from - 1)))) then
      return days.as_kept(found)
    end
  end
  return nil
end

-- 次日上午，…
dates.next_day = regex.new("^" .. phrases.any("next-day"))

---The day after the one that an activity ended on, as a sentence says it.
---@param known table date
---@param sentence Sentence
---@return table?
function dates.day_after(known, sentence)
  local found = known["end"] and date.resolve("明天", known["end"])
  return found and found.start and { text = next_one:match(sentence.words),
    start = found.start, ["end"] = found["end"] } or nil
end

---Whether a sentence goes on with the day after an activity that took one.
---@param draft Draft
---@param sentence Sentence
---@return boolean
function dates.on_next_day(draft, sentence)
  local known = draft.date
  return known ~= nil and known.start ~= nil and known.start == known["end"]
    and dates.next_day:test(sentence.words)
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
  for _, found in ipairs(days.named(body, sentence, published)) do
    local from, to = sentence.first + found.first - 1, sentence.first + found.last - 1
    if to >= position then
      break
    elseif days.belongs_to_name(found, body:sub(to + 1, to + 12))
      -- 2024年的夏天，…: the season that it is
      or days.is_year(found.text) and published and found.start
        and found.start:sub(1, 4) == published:sub(1, 4)
        and of_season:test(body:sub(to + 1, to + 12)) then
      goto continue
    elseif reading.quoted(sentence, from) then
      goto continue -- “六月六”联谊会
    elseif found.rough and published and found.rough:sub(1, #published) > published then
      bygone = true
    elseif found.start then
      -- 护士节到来之前 is now, 7月8日 is to come.
      local planned = published and #published == 10 and found.start > published
        and found.text:find("[0-9]") and not days.of_another(body:sub(to + 1, to + 18))
      local last = days.number(found["end"])
      local long = not days.names_day:test(found.text) and last - days.number(found.start) > 60
      -- 3月6日, in December, is this year's.
      local old = published and #published == 10 and days.number(published) - last > 200
        and found.text:find("年", 1, true)
      if not days.is_year(found.text) or apart:test(body:sub(to + 1, to + 9)) then
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
  local list = days.told(body, sentence, sentence.first, sentence.last, published)
  local vague
  for i = #list, 1, -1 do
    local from = list[i].first
    local clause = reading.clause_at(sentence, from)
    if from - clause.first <= 9 and opens:test(body:sub(clause.first, from - 1))
      or dated:test(list[i].text) then
      -- 10月4日，国庆假期第四天，…: the day that is resolved.
      if list[i].start then
        return days.as_kept(list[i])
      end
      vague = vague or list[i]
    end
  end
  return vague and days.as_kept(vague)
end

---The date that a sentence opens with.
---@param body string
---@param sentence Sentence
---@param published string?
---@return table?
function dates.opening(body, sentence, published)
  local first = days.told(body, sentence, sentence.first, sentence.clauses[1].last, published)[1]
  return first and first.start and first.first == sentence.first and days.as_kept(first) or nil
end

---Whether a date is only said by an occasion (…节来临之际) or a month, so that a later one may tell
---more.
---@param known table?
---@return boolean
function dates.open(known)
  return known == nil
    or not known.start and (months:test(known.text) or occasion:test(known.text))
end

---Whether a date is a day or a few of the weeks before the paper came out.
---@param found table
---@param published string?
---@return boolean
function dates.on_a_day(found, published)
  local last = days.number(found["end"])
  return last - days.number(found.start) <= 7
    and not (published and #published == 10 and days.number(published) - last > 45)
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
  local list = days.told(body, sentence, sentence.first, sentence.last, published)
  if list[1] and list[1].start then
    return days.as_kept(list[1])
  end
  -- 5月12日是护士节。当天…: what the date is said to be does not matter to 当天.
  for _, found in ipairs(days.named(body, sentence, published)) do
    if found.start and found.start == found["end"] then
      return days.as_kept(found)
    end
  end
  return nil
end

---How a sentence leans on what was told before.
---@param body string
---@param sentence Sentence
---@param position integer
---@return string? "day" (当天), "next" (次日), "story" (随后, 会上) or "besides" (此外)
function dates.leaning(body, sentence, position)
  local clause = sentence.clauses[1]
  local opening = clause.last < position and body:sub(clause.first, clause.last)
  if opening and hours:test(opening) then
    return "day"
  elseif opening and opens_next:test(opening) then
    return "next"
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
