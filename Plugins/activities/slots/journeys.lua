-- Where those went who visit somebody, as the sentence of the activity goes on to tell:
-- 开展慰问活动，…带队到车间慰问; and as the sentences after it show.

local drafts = require("drafts")
local phrases = require("reading.phrases")
local place_names = require("slots.place_names")
local places = require("slots.places")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")

local journeys = {}

local visit = regex.new(phrases.any("visit-end") .. "(?:活动|行动)?$"
  .. "|^(?:专题|实地|看望)?" .. phrases.any("visit-word"))
-- 分别在两家支行慰问, but not 为留在外地的工人送票
local AT, opens = "在", regex.new("^" .. phrases.any("one-after-other") .. "?$")
local gone_for = { visit = true, gift = true, tour = true }

---Whether words hold an organization that an article names.
---@param telling Telling
---@param place string
---@return boolean
local function is_named_in(telling, place)
  for _, organization in ipairs(telling.article.organizations) do
    if place:find(organization.name, 1, true) then
      return true
    end
    for _, alias in ipairs(organization.aliases) do
      if place:find(alias, 1, true) then
        return true
      end
    end
  end
  return false
end

---Takes the place from a deed that the activity's own sentence goes on with (开展慰问活动，…带队到车间慰问).
---@param telling Telling
---@param sentence Sentence
function journeys.follow(telling, sentence)
  if not telling.drafts[1] then
    return
  end
  local last = telling.drafts[#telling.drafts]
  if last.place or last.sentence ~= sentence or not visit:test(last.name) then
    return
  end
  local _, behind = reading.clause_at(sentence, last.verb.first)
  for _, hit in ipairs(sentence.deeds) do
    local clause, index = reading.clause_at(sentence, hit.first)
    if index > behind and gone_for[hit.value.deed.kind] then
      local place, first = places.before(telling.body, sentence, hit)
      if place and first and first >= clause.first
        and (place_names.is_site(place) or is_named_in(telling, place))
        and (telling.body:sub(first, first + #AT - 1) ~= AT
          or opens:test(telling.body:sub(clause.first, first - 1))) then
        drafts.fill(last, { place = place }, sentence)
        return
      end
    end
  end
end

-- 在体育中心的建设工地，慰问组向工人表示感谢: where those who visit are.
local stopped = regex.new("(?:^|”)在(?<place>[^，。；：、“”]{3,26}?)(?:里|内|中)?，[^，。；]{0,8}?"
  .. phrases.any("visitors") .. "(?![^，。；]{0,4}(?:介绍|汇报))")

---The place where a sentence shows those who visit.
---@param sentence Sentence
---@return string?
function journeys.stopped(sentence)
  local match = sentence.words:find("在", 1, true) and stopped:exec(sentence.words)
  return match and place_names.told(sentence, match.place) or nil
end

---Where a party went that a sentence begins with: to what stands behind the first word of going.
---@param telling Telling
---@param sentence Sentence
---@return string?
function journeys.gone_to(telling, sentence)
  local first = sentence.goes[1]
  local clause = first and reading.clause_at(sentence, first.first)
  return clause and clause.first == sentence.clauses[1].first
      and place_names.seen(places.behind(telling.body, sentence, first))
    or places.before(telling.body, sentence, { first = sentence.last + 1 })
end

-- 党员们依次参观了真理馆、学习馆: where those went who are on an outing.
local outing = regex.new(phrases.any("outing"))
local toured = regex.new("(?:参观|瞻仰|游览|拜谒|走访)了?(?<place>[^，。；：“”]{3,45})(?=[，。；])")
local listed_end = regex.new("等(?:地|处|场馆|景点)?$")

---Takes the place from what those who are on an outing are told to have seen.
---@param telling Telling
---@param draft Draft
---@param sentence Sentence
function journeys.toured(telling, draft, sentence)
  local match = draft.place == nil and not telling.drafts[2] and outing:test(draft.name)
    and toured:exec(sentence.words)
  local gone = match and sentence.goes[1] and sentence.goes[1].first < sentence.first + match.first
    and journeys.gone_to(telling, sentence) or nil
  local place = gone and place_names.is_site(gone) and gone
    or match and listed_end:gsub(match.place, "")
  if place and place_names.is_site(place) and place_names.named(sentence, place) then
    drafts.fill(draft, { place = place }, sentence)
  end
end

return journeys
