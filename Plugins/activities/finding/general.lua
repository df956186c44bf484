-- What an article only tells of in general: 扎实开展竞赛, 召开5次恳谈会, and whatever else stands behind
-- 近年来 in its paragraph.

local dates = require("slots.dates")
local days = require("slots.days")
local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")

local general = {}

local in_earnest = regex.new(phrases.any("in-earnest") .. "(?:组织|推动)?$"
  -- 扎实推进…建设，开展…等活动
  .. "|" .. phrases.any("in-earnest") .. "(?:推动|推进|抓好|加强|落实)[^。；]*$")
-- 举办技能大赛，637人参加: a report on what was done, in which nobody acts
local nobody = regex.new("^(?:[（(]?[一二三四五六七八九十0-9]+[）)、.．])?(?:先后|积极|定期|全年|成功)?"
  .. phrases.any("reported-work"))
-- 近年来，…。工会开展…: the paragraph goes on with what it sums up.
local for_years = regex.new("^[^。；]{0,30}?" .. phrases.any("for-years"))
-- 先后召开5次恳谈会
local often = regex.new("^(?:[2-9]|[1-9][0-9]+|[二三四五六七八九十数多]+)余?多?[场次期轮]")

---Whether an earlier sentence of the paragraph says that what follows is summed up.
---@param telling Telling
---@param index integer of the sentence
---@return boolean
local function summed_before(telling, index)
  local paragraph = telling.sentences[index].paragraph
  for i = index - 1, 1, -1 do
    local sentence = telling.sentences[i]
    if sentence.paragraph ~= paragraph then
      return false
    elseif days.any(telling.body, sentence, telling.published)
      and dates.within(telling.body, sentence, telling.published) then
      return false -- 近年来，…。6月5日，…: news again
    elseif for_years:test(sentence.words) then
      return true
    end
  end
  return false
end

---Whether the article's first words say that it sums up.
---@param telling Telling
---@return boolean
local function opens_with_years(telling)
  local clause = telling.sentences[1].clauses[1]
  return for_years:test(telling.body:sub(clause.first, clause.last))
end

-- 将组织开展“五大活动”
local plans = regex.new("将(?:陆续|集中|组织|联合|全面)*(?:开展|举办|举行|推出|启动|实施)")

---Whether the lead announces what is to come, on no day that has been, so that what follows is its
---programme.
---@param telling Telling
---@return boolean
local function announced(telling)
  local told = false
  for _, sentence in ipairs(telling.sentences) do
    if sentence.paragraph > 1 then
      break
    end
    for _, day in ipairs(days.told(telling.body, sentence, sentence.first, sentence.last,
      telling.published)) do
      if day.start then
        return false
      end
    end
    told = told or plans:test(sentence.words)
  end
  return told
end

---Whether a draft is told in general, without any day.
---@param telling Telling
---@param draft Draft
---@param index integer of its sentence
---@return boolean
function general.told(telling, draft, index)
  local sentence, position = draft.sentence, draft.verb.first
  local body = telling.body
  if days.told(body, sentence, sentence.first, sentence.last, telling.published)[1]
    or dates.leaning(body, sentence, position) == "day" then
    return false
  end
  return often:test(draft.name)
    or (telling.drafts[1] ~= nil or sentence.paragraph > 1)
      and in_earnest:test(body:sub(math.max(sentence.first, position - 24), position - 1))
    or (telling.drafts[1] == nil or sentence.leads) and nobody:test(sentence.words)
    or summed_before(telling, index) or opens_with_years(telling)
    or not telling.drafts[1] and sentence.paragraph > 1 and announced(telling)
end

return general
