-- Who held an activity, as a later sentence says in so many words: 比赛由总工会主办, 站点由街道改建.

local phrases = require("reading.phrases")
local printed = require("reading.printed")
local regex = require("reading.wide_regex")
local roles = require("slots.roles")

local credits = {}

-- 牵线的区总工会副主席, 这是工会想出来的主意：…
local titled = regex.new("的[^，。；的]{2,16}(?:主席|主任|会长|书记)|" .. phrases.any("idea-told")
  .. "(?:[：，。]|是)")

---Whether a sentence may say who held what was told before.
---@param sentence Sentence
---@return boolean
local function tells_roles(sentence)
  for _, hit in ipairs(sentence.hits) do
    local cues = hit.value.cues
    if cues.host or cues.undertake or cues.assist or hit.value.verb
      or cues["host-behind"] or cues["undertake-behind"] then
      return true
    end
  end
  -- 站点由街道总工会改建, 摊子是总工会摆的: who made it
  local words = sentence.words
  return words:find("由", 1, true) ~= nil and words:find("建", 1, true) ~= nil
    or words:find("的是", 1, true) ~= nil or titled:test(words)
    or words:find("是", 1, true) ~= nil
      and (words:find("单位", 1, true) or words:find("方", 1, true)) ~= nil
    or words:find("是", 1, true) ~= nil
      and (words:find("的，", 1, true) ~= nil or words:find("的。", 1, true) ~= nil)
end

---The roles that a sentence gives in so many words.
---@param telling Telling
---@param sentence Sentence
---@return Roles?
function credits.told(telling, sentence)
  return tells_roles(sentence) and roles.of(telling.body, sentence,
    printed.complete(telling.article, telling.body, sentence, telling.mentions)) or nil
end

-- 参观书画展, then 本次书画展由文联主办: whoever holds what was looked at.
local looked = regex.new("^(?:组织[^，。；]{0,10})?(?:参观|观看|观摩|游览|观展)")
local shown_thing = regex.new("^[本此这该][次场届项][^，。；]{0,10}" .. phrases.any("shown-kind"))

-- 推介会…，then 该赛事由学会主办: that is another event, which somebody there had won something in.
local that_contest = regex.new("^[本此这该](?:[次场届项])?(?:[赛比]事|大赛|比赛|竞赛|比武)")
local contest = regex.new("赛|比武|比拼|竞技|杯|擂台|较量|过招|运动会|大会|练兵|技能")

---Whether a sentence tells of a contest where the draft is none.
---@param draft Draft
---@param sentence Sentence
---@return boolean
local function is_of_another(draft, sentence)
  return looked:test(draft.name) and shown_thing:test(sentence.words)
    or that_contest:test(sentence.words) and not contest:test(draft.name)
end

---Takes the roles that a sentence gives in so many words.
---@param telling Telling
---@param draft Draft
---@param sentence Sentence
function credits.take(telling, draft, sentence)
  local told = not is_of_another(draft, sentence) and credits.told(telling, sentence)
  if told then
    if told.host[1] and not draft.told then
      draft.organizers, draft.told = told.host, true
    end
    draft.undertakers = told.undertake[1] and told.undertake or draft.undertakers
    draft.co_organizers = told.assist[1] and told.assist or draft.co_organizers
    draft.evidence[#draft.evidence + 1] = { first = sentence.first, last = sentence.last }
  end
end

return credits
