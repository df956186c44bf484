-- What was done besides, after the first activity of an article: 仪式结束，医疗队为260名电焊工查肺功能;
-- 次日上午，委员们分三路察看了车间; 总工会还给59名新会员办了手续.

local actors = require("finding.actors")
local dates = require("slots.dates")
local drafts = require("drafts")
local evidence = require("finding.evidence")
local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")
local shown_by_things = require("finding.shown_by_things")
local slots = require("slots.slots")

local later = {}

-- 仪式结束，…; 午饭后，…; 票刚唱完，…
local after_it = regex.new("^(?:[^，。；“”]{0,10}?" .. phrases.any("after-it") .. ")[^，。；“”]{0,6}，")
-- 县总工会还在机库门口给…办了手续
local besides_it = regex.new("还(?:在[^，。；]{2,14})?" .. phrases.any("done-besides"))
-- “暖阳组”则看望了5名老矿工: what others did
local others = regex.new("^[^，。；]{2,24}则(?:在[^，。；]{2,14})?"
  .. "(?:" .. phrases.any("done-meanwhile")
  .. "|[为给向](?=[^，。；]{2,16}" .. phrases.any("given-meanwhile") .. "))")
-- 门外也没闲着。医生支起桌子，…; 院子的那一头，…: what went on beside it
local aside = regex.new("^[^，。；“”]{0,10}" .. phrases.any("another-corner") .. "[^，。；“”]{0,4}，")
local turns_aside = regex.new("^[^。；“”]{0,14}" .. phrases.any("also-busy") .. "[。！]?$")
-- 当天共有73人现场办了入会登记
local enrolled = regex.new("当[天日场晚][^。；]{0,16}[0-9]+余?多?[名人位][^，。；]{0,12}?"
  .. "(?<name>(?:现场|当场|集中)(?:办理?了?|完成了?|填写?了?)入会(?:手续|登记|申请)?)(?=[，。；])")
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
  return known.start and known.start == known["end"] and dates.day_after(known, sentence) or nil
end

---How a sentence goes on with what was done besides: after it, at its side, or with it.
---@param telling Telling
---@param index integer
---@return { after: boolean, beside: boolean, joined: string?, others: boolean }? nil if it does not
local function relation(telling, index)
  local sentence, before = telling.sentences[index], telling.sentences[index - 1]
  local words = sentence.words
  local joined = enrolled:exec(words)
  local beside = aside:test(words)
    or before.paragraph == sentence.paragraph and turns_aside:test(before.words)
  local meanwhile = others:test(words)
  local after = beside or meanwhile or after_it:test(words)
  if not after and not joined and not besides_it:test(words)
    or not joined and not beside and not counted:test(words)
      and not (after and they:test(words)) then
    return nil
  end
  return { after = after, beside = beside, joined = joined and joined.name, others = meanwhile }
end

---What somebody did in a sentence that goes on, on the day that it says.
---@param telling Telling
---@param index integer
---@param goes_on table how it does
---@return Draft?
---@return table? day
local function done(telling, index, goes_on)
  local sentence, first = telling.sentences[index], telling.drafts[1]
  local day = first.date and day_of(first, sentence) or nil
  telling.day_besides = day
  local draft = evidence.find(telling, index)
  telling.day_besides = nil
  local kind = goes_on.joined
    or goes_on.beside and not draft and shown_by_things.kind(telling, sentence)
  if kind then
    draft = drafts.shown(telling.body, sentence, kind, { cues = {}, rule = "a scene" })
  end
  return draft, day
end

---What a sentence tells that was done besides.
---@param telling Telling
---@param index integer
---@return Draft?
function later.of(telling, index)
  local sentence, first = telling.sentences[index], telling.drafts[1]
  local goes_on = sentence.paragraph <= first.sentence.paragraph + REACH
    and relation(telling, index)
  if not goes_on then
    return nil
  end
  local draft, day = done(telling, index, goes_on)
  if not draft or part_of_it:test(draft.name)
    or (not goes_on.after and not goes_on.joined
        or relief:test(first.name) and not slots.acted_by_another(telling, draft, first))
      and given:test(draft.name)
    or drafts.known(telling.drafts, draft.name) or drafts.relieving(telling.drafts, draft.name)
    or dates.elsewhen(telling.body, sentence, draft.verb.first, telling.published)
    or not (goes_on.joined or goes_on.others or slots.acted(telling, draft)
      or actors.somebody(sentence, draft.verb.first)) then
    return nil
  end
  draft.date = dates.before(telling.body, sentence, draft.verb.first, telling.published)
    or slots.date_of(telling, draft, index) or day
  return draft
end

return later
