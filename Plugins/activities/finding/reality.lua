-- Whether a verb tells what took place, or what is planned, asked for, or usual.

local phrases = require("reading.phrases")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")

local reality = {}

-- A count after the name sums up a period (培训班120期, 座谈会12场); a word such as 品牌 or 团队 makes
-- another thing of it.
local summed = regex.new("^[“”]?(?:" .. phrases.any("not-held")
  .. "|(?:团|计划)(?=[，。、]|$))|^[“”]?(?:共|共计)?"
  .. "(?:[2-9]|[1-9][0-9]+|[二三四五六七八九十百数多]+)余?多?(?:场|期|次|批|届|轮|个)"
  -- 这是总工会组织的“金秋助学”行动的一部分: what the thing told belongs to
  .. "|^[“”]?(?:的(?:一(?:部分|项)|(?:重要)?(?:组成部分|内容)|一?个?缩影|延续|延伸)|(?:的(?:重要)?内容)?之一(?!的))")
local frames = regex.new(
  "^(?:为" .. phrases.any("purpose") .. "|围绕|按照|根据|针对|随着|以(?!“)|通过|结合|依托|自(?![治贡]|流井))")

-- 为响应…的号召，; 在万众期待中: the word is a noun there.
local purpose = regex.new("^为(?![此何期])|响应")
-- 为贯彻…精神，号召…，6月10日，…
local then_day = regex.new("，(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日(?:[上下]午)?，")
-- 一场没有主席台的座谈会
local lacking = regex.new("^[^，。；]{1,10}的")
-- 就深化改革开展调研: what it is about is not told.
local topic = regex.new("^(?:就|围绕|针对|聚焦)[^，。；]*$")
-- …的号召下; 指出隐患9处: nobody speaks.
local nominal = regex.new("^(?:[下中]|了?[^，。；]{0,4}(?:隐患|问题|不足|短板))")

-- 截至6月10日，…结束: the end itself is the news.
local until_then = regex.new("^截[至止]$")
local over = regex.new("^(?:圆满)?(?:结束|落幕|收官|落下帷幕|闭幕)")

-- 5月6日起，每天中午在天台教八段锦: it has begun. 5月6日至9日，每天傍晚给…量血压: it lasted.
local begun = regex.new("[0-9]日(?:开始|起)，?[^。；]*$|[0-9]日?(?:至|到|—|-)[0-9月]{1,6}日，?[^。；]*$")

-- 问：单位组织春游时受伤，算不算工伤？
local asked = regex.new("^\\s*[问答]：")

-- 深化联盟交流活动在远山公司举办, 全区深化改革工作推进会|召开: a word of demands is part of the name.
local in_name = regex.new("^[^，。；]*" .. phrases.any("named-so")
  .. "(?:日前|近日|近期)?[在于][^，。；]{2,}$|^[^，。；]{4,}(?:(?<![工协员合联])会议?|[大竞]赛|培训班|论坛)$")

-- 夜班补贴每班涨到20元——6月10日，…: what stands before the dash says nothing of what was held.
local news_behind = regex.new("^.*——(?=(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日|近日|日前|[昨今]天)")

-- 连续开展19年的评选活动: it has gone on for years.
local for_years = regex.new("^了?[0-9一二三四五六七八九十]+余?多?年来?的")
-- 宣传基层工会开展的庆祝活动: what somebody tells others of.
local told_of = regex.new(phrases.any("tells-others-of") .. "[^，。；“”]{2,16}$")

-- …托管班开班，托管班面向职工子女开展托管服务: what is told of does so, as it goes on.
local of_itself = regex.new("^(?:此次|本次|该|今年的?)?" .. phrases.any("goes-on-itself")
  .. "(?:面向|针对|以|采取|采用|通过|依托|围绕)[^，。；“”]*$")

-- 承办赛事选拔工作的学院派人到场: a school that had work to do
local work_of = regex.new("^承办" .. phrases.any("charged-work"))
-- 大赛在江州举办，这是首次面向农民工举办的比赛: what was told just before, in other words.
local said_again = regex.new("^这(?:也|还|已经?|又)?是")

---Whether what a verb holds is what the sentence has told before, in other words.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@param clause Span the verb's
---@return boolean
local function repeated(body, sentence, verb, clause)
  if clause.first == sentence.first or not said_again:test(body:sub(clause.first, verb.first)) then
    return false
  end
  local event, act = false, false
  for _, hit in ipairs(sentence.hits) do
    if hit.first >= clause.first then
      break
    end
    event = event or hit.value.event ~= nil
    act = act or hit.value.verb ~= nil
  end
  return event and act
end

---Whether what a verb holds has gone on for years, was told before, is the work of a house, what
---somebody tells others of, or what an activity itself does.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@return boolean
local function described(body, sentence, verb)
  if not verb.last then
    return false
  end
  local is_of = verb.text and verb.text:sub(-#"的") == "的"
    or body:sub(verb.last + 1, verb.last + #"的") == "的"
  local clause = reading.clause_at(sentence, verb.first)
  return for_years:test(body:sub(verb.last + 1, verb.last + 30))
    or of_itself:test(body:sub(clause.first, verb.first - 1))
    or work_of:test(body:sub(verb.first, verb.last + 60))
    or is_of and (told_of:test(body:sub(sentence.first, verb.first - 1))
      or repeated(body, sentence, verb, clause))
end

local scheduled = { ["定于"] = true, ["拟于"] = true }

---Whether a clause begins with words that only frame what follows (为…, 按照…).
---@param body string
---@param clause Span
---@return boolean
function reality.frames(body, clause)
  return frames:test(body:sub(clause.first, clause.last))
end

-- 认真落实《…方案》要求，…, 根据上级部署要求，…: what somebody goes by, who does the rest
local followed = regex.new("》$|(?:落实|贯彻|按照?|根据|依据|遵照|响应)[^，。；]{2,30}$")
local CALLS <const> = { ["要求"] = true, ["号召"] = true, ["倡议"] = true, ["建议"] = true }

---Whether a word of speech is a noun (…的号召, 为适应新要求，…) or tells what for (为…，号召…，5月6日，…),
---so that nobody says what follows.
---@param body string
---@param sentence Sentence
---@param hit table
---@return boolean
local function noun(body, sentence, hit)
  local clause = reading.clause_at(sentence, hit.first)
  local words = body:sub(clause.first, hit.first - 1)
  return words:sub(-#"的") == "的"
    or CALLS[hit.text] and followed:test(words)
      and body:sub(hit.last + 1, hit.last + #"，") == "，"
    or nominal:test(body:sub(hit.last + 1, hit.last + 24))
    or purpose:test(words) or frames:test(words .. hit.text)
    or purpose:test(body:sub(sentence.first, hit.first - 1))
      and then_day:test(body:sub(hit.last + 1, sentence.last))
end

-- 去年12月27日: a day is told, and the days tell whether it is long past.
local day_of_month = regex.new("^[0-9]{1,2}月[0-9]{1,2}日")
-- 致敬长期坚守在一线的职工，5月8日，…: what people are like
local lasting = regex.new("^" .. phrases.any("lasting") .. "$")
local of_people = regex.new("^[^，。；“”]{1,24}?的[^，。；]*" .. phrases.any("who-lasts"))

---Whether a caution says nothing of the verb: 没有主席台的座谈会, 截至6月10日，…结束, 深化交流活动在…举办.
---@param body string
---@param hit table the caution
---@param verb table hit
---@return boolean
local function harmless(body, hit, verb)
  return hit.text == "去年" and day_of_month:test(body:sub(hit.last + 1, hit.last + 18))
    or hit.text == "没有" and lacking:test(body:sub(hit.last + 1, verb.first - 1))
    or lasting:test(hit.text) and of_people:test(body:sub(hit.last + 1, verb.first - 1))
    or hit.value.cues.modal and in_name:test(body:sub(hit.last + 1, verb.first - 1))
    or until_then:test(hit.text) and over:test(verb.text or "")
end

---Whether the words before a verb say that it did not take place there and then.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@return boolean
function reality.unreal(body, sentence, verb)
  local position = verb.first
  if reading.quoted(sentence, position, verb.last) or described(body, sentence, verb) then
    return true
  end
  if not sentence.cautions[1] then
    return false
  end
  local clause = reading.clause_at(sentence, position)
  local before = body:sub(sentence.first, position - 1)
  local teaser = before:find("——", 1, true) and news_behind:exec(before)
  local begins = sentence.first + (teaser and teaser.last or 0)
  for _, hit in ipairs(sentence.cautions) do
    if hit.first < begins then
      goto continue
    elseif hit.first >= position then
      -- 由总工会主办的书法班，定于6月20日开班
      if scheduled[hit.text] and hit.first - position < 300 then
        return true
      end
      goto continue
    end
    local cues = hit.value.cues
    local here = hit.first >= clause.first
    if not reading.quoted(sentence, hit.first) then
      if (cues.plan and not noun(body, sentence, hit)
          or cues.habit and not (verb.value and verb.value.deed
            and begun:test(body:sub(sentence.first, hit.first - 1)))
          or cues.modal and here and not topic:test(body:sub(clause.first, hit.first - 1)))
        and not harmless(body, hit, verb) then
        return true
      end
      if cues.speech and not noun(body, sentence, hit) then
        return true
      end
    end
    ::continue::
  end
  return false
end

---Whether what follows the name makes a sum over a period or another thing of it.
---@param body string
---@param last integer last byte of the name
---@return boolean
function reality.summed(body, last)
  return summed:test(body:sub(last + 1, last + 40))
end

---Whether a sentence only adds background to the news (据悉, 目前).
---@param sentence Sentence
---@param position integer
---@return boolean
function reality.background(sentence, position)
  for _, hit in ipairs(sentence.hits) do
    if hit.first < position and hit.value.cues.background then
      return true
    end
  end
  return false
end

---Whether a paragraph reports a speech: its later sentences are the speaker's words.
---@param body string
---@param sentence Sentence the paragraph's first
---@return boolean
function reality.speech(body, sentence)
  if asked:test(body:sub(sentence.first, sentence.first + 12)) then
    return true
  end
  for _, hit in ipairs(sentence.cautions) do
    if hit.value.cues.speech and hit.first < sentence.first + 90
      and not noun(body, sentence, hit) then
      local _, index = reading.clause_at(sentence, hit.first)
      local clause = sentence.clauses[index]
      if clause.last <= hit.last + 6 and #sentence.clauses > index then
        return true
      end
    end
  end
  return false
end

return reality
