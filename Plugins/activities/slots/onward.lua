-- Where an activity was, as the sentences after its own tell: where those went on to who did it.

local days = require("slots.days")
local drafts = require("drafts")
local journeys = require("slots.journeys")
local objects = require("slots.objects")
local phrases = require("reading.phrases")
local places = require("slots.places")
local regex = require("reading.wide_regex")
local scenes = require("slots.scenes")
local whereabouts = require("slots.whereabouts")

local onward = {}

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
-- 上午9时许，驿站里，…: the sentence shows what was told of before.
local at_hour = regex.new("^(?:当[天日晚])?(?:[上下中]午|清晨|凌晨|傍晚|早上|一早|晚上?)?"
  .. "(?:[0-9一二两三四五六七八九十]+[点时](?:半|[0-9]+分)?许?(?:左右)?)?，")

-- 在职工书屋，获奖者分享了心得
local shared = regex.new("，[^，。；]{0,20}(?:分享|讲述|朗诵|朗读|诵读|交流)了")
-- How far after its own sentence an activity is still told of.
onward.REACH = 4

---Takes where those who visit went from the sentence after (调研组先后来到…).
---@param telling Telling
---@param sentence Sentence
---@param index integer
function onward.visited(telling, sentence, index)
  local last = telling.drafts[#telling.drafts]
  if last and not last.place and index <= last.index + onward.REACH and visit:test(last.name)
    and not telling.drafts[2] then
    drafts.fill(last, { place = journeys.stopped(sentence) }, sentence)
  end
  if last and not last.place and index <= last.index + onward.REACH and sentence.goes[1]
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

---Takes where an activity was from a sentence soon after.
---@param telling Telling
---@param draft Draft
---@param sentence Sentence
---@param index integer
function onward.place(telling, draft, sentence, index)
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
  if not draft.place and not telling.drafts[2] and index <= draft.index + onward.REACH
    and sentence.words:sub(1, #"在") == "在"
    -- “…这本书。”在文化站，职工和大家分享: somebody spoke there, even if it was a meeting.
    and (not indoors:test(draft.name)
      or telling.body:sub(sentence.first - #"”", sentence.first - 1) == "”"
      or shared:test(sentence.words)) then
    drafts.fill(draft, { place = whereabouts.shown(sentence) }, sentence)
  end
end

return onward
