-- What the sentences after it add to an activity.

local credits = require("slots.credits")
local dates = require("slots.dates")
local drafts = require("drafts")
local journeys = require("slots.journeys")
local later_days = require("slots.later_days")
local onward = require("slots.onward")
local participants = require("slots.participants")
local phrases = require("reading.phrases")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")
local tallies = require("slots.tallies")

local sequel = {}

-- A sum of many times: 自2015年起…, 已让300余对新人受益.
local many_times = regex.new("自(?:[0-9]{4}年|[^，。]{0,12}以来)|已(?:有|让|使|连续|帮助?|为)|共举办|先后举办")
-- 仪式结束，医疗队为260名工人体检: that is another thing; and so is what a list promises.
local later = regex.new("^\\s*[◆●■★▲◇○]|^(?:[^，。；]{0,8}" .. phrases.any("event-in-general") .. ")?"
  .. "(?:结束(?:之后|后)?|过后|之后|会后|赛后)，")
local attending = regex.new("[名人][^，。；]{0,8}(?:到场|到会|参会|与会|赴会)[，。]|"
  .. "人(?:次|员)?(?:分别|现场|一起|共同)?(?:参加|出席|参与|观摩)了?" .. phrases.any("attended"))
-- 本次赛事共有62名选手…: of several it is the contest.
local taken_up = regex.new("^(?:[本此这该][次届场项期]?|整个)"
  .. "(?:(?<contest>赛事|[大比竞]赛)|(?<meeting>会议|大会)|(?<course>培训))")
-- …技能大赛开赛。…劳动竞赛启动。大赛由…主办: of several the one whose name ends so.
local by_noun = regex.new("^(?<noun>" .. phrases.any("credited-event") .. ")(?=[由以共分设吸为])")
-- 大会由市总工会承办: at the end of an article.
local hosted_by = regex.new("^(?:[本此这该][次届场项期堂][^，。；由]{1,10}|(?:[本此这该][次届场项期])?"
  .. phrases.any("credited-event") .. ")由[^。；]*(?:主办|承办|协办|举办)")
-- 80名职工在台下从头听到尾
local listening = regex.new("看台|台下|旁听|观众席|听到尾|围观")
-- In bytes: where the name of what a sentence goes on about ends at the latest.
local name_reach = 120

-- 共70余人参加会议, 130余人参会: what they came to.
local came_to = regex.new("[0-9百千][余多]?[名位人](?:[^，。；]{0,12}?)"
  .. "(?:(?<meeting>[参与到]会(?!者|人)|(?:参加|出席)了?(?:本次|此次|这次)?(?:会议|大会|座谈))"
  .. "|(?:参加|参与|出席|观摩)了?(?:本次|此次|这次|本期)?(?:(?<course>培训|学习)|(?<contest>[大比竞]赛|赛事|比武)"
  .. "|(?<ceremony>仪式|典礼)))")
local meeting = regex.new("(?:会|会议|论坛)$")
local contest = regex.new("(?:赛|比武|比拼|练兵|竞技)")
local ceremony = regex.new("(?:仪式|典礼|式|礼)$")

---The words of a name that a later sentence may take it up with: its last event noun.
---@param telling Telling
---@param sentence Sentence
---@return Draft? draft the one that the sentence goes on about
local function subject_of(telling, sentence)
  local last = telling.drafts[#telling.drafts]
  if not last then
    return nil
  end
  for i = #telling.drafts, 1, -1 do
    local draft = telling.drafts[i]
    for _, hit in ipairs(sentence.events) do
      if hit.value.event ~= "generic" and hit.first < sentence.first + name_reach
        and draft.name:sub(-#hit.text) == hit.text then
        return draft
      end
    end
  end
  local noun = telling.drafts[2] and by_noun:exec(sentence.words)
  for i = #telling.drafts, noun and 1 or math.huge, -1 do
    if telling.drafts[i].name:sub(-#noun.noun) == noun.noun then
      return telling.drafts[i]
    end
  end
  local again = telling.drafts[2] and taken_up:exec(sentence.words)
  local kind = again and (again.contest and "赛" or again.meeting and "会" or "培训")
  for i = #telling.drafts, kind and 1 or math.huge, -1 do
    if telling.drafts[i].name:find(kind, 1, true) then
      return telling.drafts[i]
    end
  end
  return last
end

---Whether a sentence takes up what was told before with a word such as 活动 or 会议.
---@param sentence Sentence
---@return boolean
local function takes_up(sentence)
  return sentence.events[1] ~= nil
end

---How far the numbers of a sentence are the activity's: up to the clause that tells of a period or
---of plans (65名护士为市民问诊，累计接待900人次).
---@param telling Telling
---@param sentence Sentence
---@return integer
local function own_numbers(telling, sentence)
  if many_times:test(sentence.words) or later:test(sentence.words)
    -- 2015年、2016年的技能大赛中，他们有112人次参加
    or dates.elsewhen(telling.body, sentence, sentence.last + 1, telling.published) then
    return sentence.first - 1
  end
  if participants.have_come(sentence.words) then
    return sentence.last
  end
  for _, hit in ipairs(sentence.cautions) do
    if (hit.value.cues.habit or hit.value.cues.plan)
      and not reading.quoted(sentence, hit.first) then
      return reading.clause_at(sentence, hit.first).first - 1
    end
  end
  return sentence.last
end

---The activity whose people a sentence counts by what it calls it (130余人参会: the meeting).
---@param telling Telling
---@param sentence Sentence
---@return Draft?
local function called(telling, sentence)
  local words = sentence.words
  local match = (words:find("参", 1, true) or words:find("会", 1, true)
    or words:find("出席", 1, true) or words:find("观摩", 1, true)) and came_to:exec(words)
  local kind = match and (match.meeting and meeting or match.course and tallies.course
    or match.contest and contest or match.ceremony and ceremony)
  local first
  for _, draft in ipairs(kind and telling.drafts or {}) do
    local open = draft.participants == nil
    if kind:test(draft.name) and (not first or open and (first.participants ~= nil
        or draft.sentence.paragraph == sentence.paragraph)) then
      first = draft
    end
  end
  return first
end

---Takes the number of those who came from a sentence far behind that says so in so many words
---(…负责人70余人参加会议), where the article tells of nothing else of that kind.
---@param telling Telling
---@param draft Draft?
---@param sentence Sentence
local function attended(telling, draft, sentence)
  local meant = called(telling, sentence)
  draft = meant or not telling.drafts[2] and takes_up(sentence)
    and attending:test(sentence.words) and draft or nil
  if not draft or draft.participants or own_numbers(telling, sentence) < sentence.last then
    return
  end
  local more = participants.within(telling.body, sentence, sentence.first, sentence.last)
  if more and more.count >= 10 then
    drafts.fill(draft, { participants = more }, sentence)
  end
end

---Takes from a sentence what it adds to the activity told before it.
---@param telling Telling
---@param sentence Sentence
---@param index integer
function sequel.follow(telling, sentence, index)
  local draft = subject_of(telling, sentence)
  if not draft then
    return
  elseif index - draft.index > onward.REACH
    or telling.drafts[2] and draft.participants == nil and came_to:test(sentence.words) then
    if not telling.drafts[2] and sentence.words:find("由", 1, true)
      and hosted_by:test(sentence.words) then
      credits.take(telling, draft, sentence)
    end
    return attended(telling, draft, sentence)
  end
  local last = draft.participants == nil and not dates.on_next_day(draft, sentence)
    and own_numbers(telling, sentence) or 0
  if last > sentence.first
    and (sentence.paragraph == draft.sentence.paragraph or index <= draft.index + 2
      or takes_up(sentence) or listening:test(sentence.words)) then
    local more = participants.within(telling.body, sentence, sentence.first, last)
    -- Few of those in another paragraph's scene are all who came.
    if more and (more.count >= 10 or sentence.paragraph == draft.sentence.paragraph
      or sentence.words:sub(1, #"来自") == "来自") then
      drafts.fill(draft, { participants = more }, sentence)
    end
  end
  if not draft.participants then
    drafts.fill(draft, { participants = tallies.summed_up(draft, sentence, index) }, sentence)
  end
  onward.place(telling, draft, sentence, index)
  if index <= draft.index + 3 then
    journeys.toured(telling, draft, sentence)
  end
  later_days.take(telling, draft, sentence, index)
  credits.take(telling, draft, sentence)
end

return sequel
