-- The place that the sentences beside an article's only activity name, where nothing tells in any
-- known way where it was: 车开到合成分厂门口，…; 交船码头上站满了人.

local phrases = require("reading.phrases")
local place_names = require("slots.place_names")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")
local scenes = require("slots.scenes")
local whereabouts = require("slots.whereabouts")

local beside = {}

local site = phrases.any("site")
-- 在车站里工作的保洁员: where somebody works need not be it.
local within = "(?:里|内|上|中|前|外|旁|边|门口|的(?!地下)[^，。；的]{1,3}[上里下旁])"
  .. "(?!" .. phrases.any("at-work") .. ")"
local toward = regex.new("(?:[在到进往于向赴]|(?<=[，腿脚袖身])下|[爬登攀走坐靠]上|停靠在?|泊在|踏[上进]|蹚过)了?"
  .. "(?<place>[^，。；：“”、！？在到进往于向赴的]{2,14}?[边旁外下里上]的[^，。；：“”、！？在到进往于向赴的]{1,10}?"
  .. site .. "|(?:[^，。；：“”、！？在到进往于向赴的]|“[^”]{1,12}”){2,20}?" .. site
  .. "|\\p{Han}{1,3}[江河湖溪海])"
  .. "(?=" .. within .. "|[，。]|" .. phrases.any("passing-then") .. ")")
local scene = regex.new("^(?:[^，。；]{0,14}，)?"
  .. "(?<place>(?:[^，。；：“”、！？]|“[^”]{1,12}”){2,20}?" .. site .. ")" .. within)
-- 总工会为26名老师…的礼堂: something is done in the words.
local done = regex.new("[为给让把被从将向们对]|委托|项目$")
-- A meeting is not where its members went on to.
local meeting = regex.new("(?:会|会议|培训班?)$")

-- “巡诊车”跑了五个乡镇的砖厂、石材厂: where those went who went from one to the other
local toured = regex.new("[跑走转进下](?:遍|完|访)?了(?<place>[^，。；：“”0-9一二两三四五六七八九十几]{0,8}"
  .. "[0-9一二两三四五六七八九十几]+余?多?[个家处座](?!月|多?小时|来回|人|百分)"
  .. "(?:[^，。；：“”的]{1,6}的[^，。；：“”]{2,20}?|" .. phrases.any("toured") .. "))[，。：]")

-- 下午，选手们到造船厂参观; 培训期间，学员们前往劳模工作室观摩: what else they did was elsewhere.
local goes_on = regex.new("^[^，。；“”]{0,6}?" .. phrases.any("after-it") .. "[^，。；“”]{0,6}，"
  .. "|^[^，。；“”]{0,8}期间，[^，。；“”]{0,12}(?:前往|赴|走进|来到|到)")

-- Its own sentence first, then the nearest; the one before rather than the one behind.
local order = { 0, -1, 1, -2, 2 }

---Whether a sentence goes on to what was done elsewhere, after an activity or apart from it.
---@param sentence Sentence
---@return boolean
function beside.goes_on(sentence)
  return goes_on:test(sentence.words)
end

---Whether words that a sentence has may be where something was.
---@param sentence Sentence
---@param match table
---@return boolean
local function fits(sentence, match)
  local place = match.place
  return not done:test(place) and not scenes.never(place) and not whereabouts.no_spot(place)
    and place_names.told(sentence, place) ~= nil
    and not reading.quoted(sentence, sentence.first + match.first - 1)
end

-- 6月5日，青石广场举行纳凉晚会: a place stands where who holds it mostly does.
local holding = regex.new("(?:^|[日午晚天]，?)(?<place>[^，。；：“”、的在到]{2,16}?" .. site
  .. ")(?:隆重|热闹)?" .. phrases.any("took-place-at") .. "了?")

---The place that stands as the subject of the verb of holding, unless it is who held it.
---@param draft Draft
---@return string?
local function as_subject(draft)
  local match = holding:exec(draft.sentence.words)
  if not match or not fits(draft.sentence, match) then
    return nil
  end
  for _, name in ipairs(draft.organizers) do
    if name:find(match.place, 1, true) then
      return nil
    end
  end
  return match.place
end

---The place with the rest of the name that it begins: 向清水镇|第二小学捐赠书架.
---@param sentence Sentence
---@param match table
---@param mentions Mention[]
---@return string
local function whole(sentence, match, mentions)
  local at = sentence.first + match.first - 1 + match.text:find(match.place, 1, true) - 1
  for _, mention in ipairs(mentions) do
    if mention.first == at and mention.last >= at + #match.place then
      return sentence.body:sub(mention.first, mention.last)
    end
  end
  return match.place
end

---@param sentence Sentence
---@param mentions Mention[]
---@return string?
local function named_in(sentence, mentions)
  for _, match in ipairs(toward:all(sentence.words)) do
    if fits(sentence, match) then
      return whole(sentence, match, mentions)
    end
  end
  local match = scene:exec(sentence.words)
  return match and fits(sentence, match) and match.place or nil
end

---The place that the sentences beside a draft name.
---@param telling Telling
---@param draft Draft
---@return string?
function beside.place(telling, draft)
  local last = meeting:test(draft.name) and 0 or order[#order]
  local round = last ~= 0 and draft.sentence.words:find("了", 1, true)
    and toured:exec(draft.sentence.words)
  if round then
    return round.place
  end
  local site_of = as_subject(draft)
  if site_of then
    return site_of
  end
  for _, step in ipairs(order) do
    local sentence = step <= last and telling.sentences[draft.index + step]
    local place = sentence and not sentence.speech
      and not (step > 0 and beside.goes_on(sentence)) and named_in(sentence, telling.mentions)
    if place then
      return place
    end
  end
  return nil
end

return beside
