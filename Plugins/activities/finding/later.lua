-- What was done besides, after the first activity of an article: 仪式结束，医疗队为260名电焊工查肺功能;
-- 次日上午，委员们分三路察看了车间; 总工会还给59名新会员办了手续.

local actors = require("finding.actors")
local date = require("broadsheet.date")
local dates = require("slots.dates")
local drafts = require("drafts")
local evidence = require("finding.evidence")
local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")
local slots = require("slots.slots")

local later = {}

-- 仪式结束，…; 午饭后，…; 票刚唱完，…
local after_it = regex.new("^(?:[^，。；“”]{0,10}?" .. phrases.any("after-it") .. ")[^，。；“”]{0,6}，")
-- 县总工会还在机库门口给…办了手续
local besides_it = regex.new("还(?:在[^，。；]{2,14})?" .. phrases.any("done-besides"))
-- 当天共有186人现场办了入会手续
local enrolled = regex.new("当[天日场晚][^。；]{0,16}[0-9]+余?多?[名人位][^，。；]{0,16}?入会")
local enrolment = regex.new("入会(?:手续)?$")
-- 59名新会员, 26名主席
local counted = regex.new("[0-9一二两三四五六七八九十几百]+余?多?[名位](?!.{0,6}(?:代表)?(?:发言|获|荣))")
-- 与会人员分三路…, 选手们…
local they = regex.new("(?:与会|参会|参训|参赛)(?:人员|者|代表)|" .. phrases.any("those-there") .. "们")
-- What is given or said at an activity is a part of it.
local part_of_it = regex.new(phrases.any("part-of-it"))
-- What is given on a round of visits is a part of it.
local relief = regex.new("[送慰]|看望|走访|关爱")
local given = regex.new("[送发递端赠交捐]|慰问|走访|看望")
-- How many paragraphs behind the first activity it may stand.
local REACH = 2

---The day of what a sentence tells that goes on after the first activity: the same, or the next.
---@param first Draft
---@param sentence Sentence
---@return table?
local function day_of(first, sentence)
  local known = first.date
  if not dates.next_day:test(sentence.words) then
    return known
  end
  local found = known.start and known.start == known["end"] and date.resolve("明天", known.start)
  local words = sentence.words:match(utf8.charpattern .. utf8.charpattern)
  return found and found.start and { text = words,
    start = found.start, ["end"] = found["end"] } or nil
end

---What a sentence tells that was done besides.
---@param telling Telling
---@param index integer
---@return Draft?
function later.of(telling, index)
  local sentence, first = telling.sentences[index], telling.drafts[1]
  local after = after_it:test(sentence.words)
  local joined = enrolled:test(sentence.words)
  local besides = not after and (joined or besides_it:test(sentence.words))
  if sentence.paragraph > first.sentence.paragraph + REACH or not after and not besides
    or not joined and not counted:test(sentence.words)
      and not (after and they:test(sentence.words)) then
    return nil
  end
  telling.day_besides = first.date and day_of(first, sentence) or nil
  local draft = evidence.find(telling, index)
  local day = telling.day_besides
  telling.day_besides = nil
  if not draft or part_of_it:test(draft.name) or joined and not enrolment:test(draft.name)
    or (not after or relief:test(first.name) and not slots.acted_by_another(telling, draft, first))
      and given:test(draft.name)
    or drafts.known(telling.drafts, draft.name) or drafts.relieving(telling.drafts, draft.name)
    or dates.elsewhen(telling.body, sentence, draft.verb.first, telling.published)
    or not (slots.acted(telling, draft) or actors.somebody(sentence, draft.verb.first)) then
    return nil
  end
  draft.date = dates.before(telling.body, sentence, draft.verb.first, telling.published)
    or slots.date_of(telling, draft, index) or day
  return draft
end

return later
