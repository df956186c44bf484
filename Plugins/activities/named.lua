-- Activities that a lead only names, as what everybody talks of: 一场“粮农夜谈”聊得正欢,
-- “…”行动已组建服务队, 在…评选中获得一等奖. They count when the article tells of no other.

local naming = require("naming")
local reading = require("reading")
local reality = require("reality")
local regex = require("broadsheet.regex")

local named = {}

-- A title that is counted as events are, or that an event noun follows.
local occasion = regex.new(
  "(?:[一首这那]|第[一二三四五六七八九十0-9]+)(?:场|堂|期|次|届|台)(?:[^，。；“”]{0,8}的)?"
    .. "(?<name>“[^”]{2,20}”)(?![^，。；]{0,6}(?:团|队|组))")
local programme = regex.new("“[^”]{2,20}”[^，。；：“”的]{0,12}$")
local crowded = regex.new("^现场(?:气氛|掌声|人头|热闹|座无虚席|欢声|人声|热火|笑声|，)")
local going_on = regex.new("^(?:已|正在|正|持续|全面|火热|如火如荼|共|累计|走过|深入|覆盖|惠及)")
local career = regex.new("[0-9]{4}年(?![0-9])|曾|先后|多次|近年|以来|连续")
local reported = regex.new("记者(?:从|[^，。]{0,6}(?:获悉|了解到))")
local contest = regex.new(
  "在(?<name>[^，。；在]{4,40}(?:评选|大赛|竞赛|比赛|比武|赛|推选|展评|征集))(?:活动)?中，")

---The draft of a stretch of a sentence.
---@param body string
---@param sentence Sentence
---@param first integer
---@param last integer
---@param hit table
---@return Draft?
local function draft(body, sentence, first, last, hit)
  local phrase = naming.phrase(body, first, last)
  return phrase and not phrase.generic and { name = phrase.name, generic = false,
    sentence = sentence, verb = hit, phrase = phrase, rule = hit.value.rule } or nil
end

---A contest that somebody won: the prize is the news of the lead, no step of a career.
---@param body string
---@param sentence Sentence
---@return Draft?
local function won(body, sentence)
  local words = body:sub(sentence.first, sentence.last)
  local match = sentence.paragraph == 1 and not career:test(words) and contest:exec(words)
  for _, hit in ipairs(match and sentence.hits or {}) do
    if hit.first > sentence.first + match.last - 1 and hit.value.cues.omit then
      local first = sentence.first + match.first - 1 + #"在"
      return draft(body, sentence, first, first + #match.name - 1,
        { first = first, last = hit.last, text = hit.text, value = hit.value })
    end
  end
  return nil
end

---An event whose scene is told (…决赛现场气氛热烈), or a programme that goes on (“…”行动已组建…).
---@param body string
---@param sentence Sentence
---@return Draft?
local function running(body, sentence)
  for _, hit in ipairs(sentence.hits) do
    if hit.value.event and not reading.quoted(sentence, hit.first)
      and not reality.unreal(body, sentence, hit) then
      local clause, rest = reading.clause_at(sentence, hit.first),
        body:sub(hit.last + 1, hit.last + 24)
      if crowded:test(rest) then
        return draft(body, sentence, clause.first, hit.last, hit)
      end
      local called = going_on:test(rest) and programme:exec(body:sub(clause.first, hit.last))
      if called then
        return draft(body, sentence, clause.first + called.first - 1, hit.last, hit)
      end
    end
  end
  return nil
end

---The activity that a sentence names.
---@param body string
---@param sentence Sentence
---@return Draft? draft `dated` when it counts only with a date
function named.find(body, sentence)
  local told = won(body, sentence)
  if told then
    return told
  end
  told = running(body, sentence)
  local match = not told and occasion:exec(body:sub(sentence.first, sentence.last))
  if match then
    local last = sentence.first + match.last - 1
    told = draft(body, sentence, last - #match.name + 1, last,
      { first = last + 1, last = last + 1, text = "", value = { cues = {}, rule = "a title" } })
  end
  if told then
    told.dated = not reported:test(body:sub(sentence.first, sentence.last))
  end
  return told
end

return named
