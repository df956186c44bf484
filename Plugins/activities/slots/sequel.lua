-- What the sentences after it add to an activity.

local credits = require("slots.credits")
local dates = require("slots.dates")
local days = require("slots.days")
local drafts = require("drafts")
local journeys = require("slots.journeys")
local participants = require("slots.participants")
local objects = require("slots.objects")
local phrases = require("reading.phrases")
local places = require("slots.places")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")
local scenes = require("slots.scenes")
local tallies = require("slots.tallies")
local whereabouts = require("slots.whereabouts")

local sequel = {}

-- A sum of many times: 自2015年起…, 已让300余对新人受益.
local many_times = regex.new("自(?:[0-9]{4}年|[^，。]{0,12}以来)|已(?:有|让|使|连续|帮助?|为)|共举办|先后举办")
-- 仪式结束，医疗队为260名工人体检: that is another thing; and so is what a list promises.
local later = regex.new("^\\s*[◆●■★▲◇○]|^(?:[^，。；]{0,8}" .. phrases.any("event-in-general") .. ")?"
  .. "(?:结束(?:之后|后)?|过后|之后|会后|赛后)，")
local attending = regex.new("[名人][^，。；]{0,8}(?:到场|到会|参会|与会|赴会)[，。]|"
  .. "人(?:次|员)?(?:分别|现场|一起|共同)?(?:参加|出席|参与|观摩)了?" .. phrases.any("attended"))
-- 调研组先后来到…: those who visit go on.
local visit = regex.new(phrases.any("visit-end") .. "(?:活动|行动)?$"
  .. "|^(?:专题|实地|看望)?" .. phrases.any("visit-word"))
-- A meeting is not where its members went on to.
local indoors = regex.new(phrases.any("indoors") .. "$")
local party = regex.new("^(?:[^，。；]{0,10}(?:期间|中|现场|当[天日])，)?"
  .. "(?:[^，。；]{0,16}(?:一行|[组团队])|[他她]们|工会干部|工作人员|志愿者们?|随后|大家)" .. "，?" .. phrases.any("goes-on")
  .. "*" .. phrases.any("comes-to"))
-- 志愿者们走进小区, 区总工会来到环卫所: where those went who did what was told of; not what they were
-- shown there.
local went = regex.new("^(?:[^，。；]{0,24}，){0,2}[^，。；的]{0,30}" .. phrases.any("goer")
  .. "们?(?:，|[^，。；的、]{0,8}?)" .. phrases.any("goes-on") .. "*" .. phrases.any("went-to"))
local shown_round = regex.new("参观|观摩|考察|取经|学习交流|走访了")
-- 本次赛事共有62名选手…: of several it is the contest.
local taken_up = regex.new("^(?:[本此这该][次届场项期]?|整个)"
  .. "(?:(?<contest>赛事|[大比竞]赛)|(?<meeting>会议|大会)|(?<course>培训))")
-- 大会由市总工会承办: at the end of an article.
local hosted_by = regex.new("^(?:[本此这该][次届场项期堂][^，。；由]{1,10}|(?:[本此这该][次届场项期])?"
  .. phrases.any("credited-event") .. ")由[^。；]*(?:主办|承办|协办|举办)")
-- 80名职工在台下从头听到尾
local listening = regex.new("看台|台下|旁听|观众席|听到尾|围观")
-- 上午9时许，驿站里，…: the sentence shows what was told of before.
local at_hour = regex.new("^(?:当[天日晚])?(?:[上下中]午|清晨|凌晨|傍晚|早上|一早|晚上?)?"
  .. "(?:[0-9一二两三四五六七八九十]+[点时](?:半|[0-9]+分)?许?(?:左右)?)?，")
-- 今年的体检安排在7月5日至9日
local set_for = regex.new("(?:安排|定|放|选|排|约)在(?:了)?[0-9]{1,2}月")
local caption = regex.new("^\\s*图[为片]")

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

-- How far after its own sentence an activity is still told of.
local reach = 4

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
---@param sentence Sentence
---@return integer
local function own_numbers(sentence)
  if many_times:test(sentence.words) or later:test(sentence.words) then
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
  if not draft or draft.participants or own_numbers(sentence) < sentence.last then
    return
  end
  local more = participants.within(telling.body, sentence, sentence.first, sentence.last)
  if more and more.count >= 10 then
    drafts.fill(draft, { participants = more }, sentence)
  end
end

---Takes where those who visit went from the sentence after (调研组先后来到…).
---@param telling Telling
---@param sentence Sentence
---@param index integer
function sequel.visited(telling, sentence, index)
  local last = telling.drafts[#telling.drafts]
  if last and not last.place and index <= last.index + reach and visit:test(last.name)
    and not telling.drafts[2] then
    drafts.fill(last, { place = journeys.stopped(sentence) }, sentence)
  end
  if last and not last.place and index <= last.index + reach and sentence.goes[1]
    and visit:test(last.name) and party:test(sentence.words)
    and not days.any(telling.body, sentence, telling.published) then
    drafts.fill(last, { place = journeys.gone_to(telling, sentence) }, sentence)
  end
end

---Whether a sentence tells of what is planned or usual.
---@param sentence Sentence
---@return boolean
local function to_come(sentence)
  for _, hit in ipairs(sentence.cautions) do
    if hit.value.cues.plan or hit.value.cues.habit then
      return true
    end
  end
  return false
end

---Takes where those went who did the only thing that was told (志愿者们走进小区).
---@param telling Telling
---@param draft Draft
---@param sentence Sentence
local function follow_them(telling, draft, sentence)
  if not telling.drafts[2] and sentence.goes[1] and not indoors:test(draft.name)
    and went:test(sentence.words) and not shown_round:test(sentence.words)
    and not to_come(sentence) and not days.any(telling.body, sentence, telling.published) then
    local place = places.before(telling.body, sentence, { first = sentence.last + 1 })
    drafts.fill(draft, { place = place }, sentence)
  end
end

-- 近日举办了托管班。7月8日上午，托管班迎来了…: the day that 近日 was.
local lately = { ["近日"] = true, ["日前"] = true, ["近期"] = true, ["连日来"] = true }

---Whether a sentence names an activity again by its last word.
---@param draft Draft
---@param sentence Sentence
---@return boolean
local function named_again(draft, sentence)
  for _, hit in ipairs(sentence.events) do
    if hit.value.event ~= "generic" and draft.name:sub(-#hit.text) == hit.text then
      return true
    end
  end
  return false
end

---Takes from a sentence what it adds to the activity told before it.
---@param telling Telling
---@param sentence Sentence
---@param index integer
function sequel.follow(telling, sentence, index)
  local draft = subject_of(telling, sentence)
  if not draft then
    return
  elseif index - draft.index > reach
    or telling.drafts[2] and draft.participants == nil and came_to:test(sentence.words) then
    if not telling.drafts[2] and sentence.words:find("由", 1, true)
      and hosted_by:test(sentence.words) then
      credits.take(telling, draft, sentence)
    end
    return attended(telling, draft, sentence)
  end
  local last = draft.participants == nil and own_numbers(sentence) or 0
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
  if not draft.place and index <= draft.index + 2 then
    local next_one = index == draft.index + 1 and not indoors:test(draft.name)
    drafts.fill(draft, { place = whereabouts.of(sentence) or whereabouts.walked(sentence)
      or objects.of_opened(draft, sentence)
      or next_one and whereabouts.shown(sentence)
      or not telling.drafts[2] and at_hour:test(sentence.words)
        and scenes.of(telling.body, sentence) or nil }, sentence)
  end
  if not draft.place and index <= draft.index + 2 then
    follow_them(telling, draft, sentence)
  end
  if not draft.place and not telling.drafts[2] and index <= draft.index + reach
    and sentence.words:sub(1, #"在") == "在"
    -- “…这本书。”在文化站，职工和大家分享: somebody spoke there, even if it was a meeting.
    and (not indoors:test(draft.name)
      or telling.body:sub(sentence.first - #"”", sentence.first - 1) == "”") then
    drafts.fill(draft, { place = whereabouts.shown(sentence) }, sentence)
  end
  if index <= draft.index + 3 then
    journeys.toured(telling, draft, sentence)
  end
  if not draft.date and caption:test(sentence.words) then
    drafts.fill(draft, { date = dates.leading(telling.body, sentence, telling.published) },
      sentence)
  end
  if index == draft.index + 1 and sentence.paragraph == draft.sentence.paragraph
    and dates.open(draft.date) then
    local opening = dates.opening(telling.body, sentence, telling.published)
      or dates.begun(telling.body, sentence, telling.published)
    draft.date = opening or draft.date
  end
  if draft.date and not draft.date.start and lately[draft.date.text]
    and index <= draft.index + 2 then
    draft.date = named_again(draft, sentence) and dates.opening(telling.body, sentence,
      telling.published) or draft.date
  end
  if not draft.date and index == draft.index + 1 and set_for:test(sentence.words) then
    drafts.fill(draft, { date = dates.within(telling.body, sentence, telling.published) }, sentence)
  end
  draft.date = dates.lasted(telling.body, sentence, draft.date, telling.published) or draft.date
  credits.take(telling, draft, sentence)
end

return sequel
