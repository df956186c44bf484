-- Where the name of what a verb holds begins, and where it must have ended.

local naming = require("naming.naming")
local phrases = require("reading.phrases")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")

local extent = {}

-- 组织全体女职工顺德一日游: who took part.
local gathered = regex.new("^了?(?:全体|部分|[0-9]+余?多?名|近百名)[^，。；“”的]{0,10}?"
  .. phrases.any("assembled") .. "(?!大会|会议|代表|运动会|们|和|及|、)")
-- 羽毛球赛在城西开赛: a verb that tells what becomes of the thing is no part of its name.
local telling = { open = true, found = true, serve = true }

---Whether those who were sent go somewhere before they do it (组织劳模赴海南疗休养).
---@param sentence Sentence
---@param verb table hit
---@param found table hit of the event noun
---@return boolean
function extent.going(sentence, verb, found)
  for _, hit in ipairs(sentence.goes) do
    if hit.first > verb.last and hit.last < found.first
      and not reading.quoted(sentence, hit.first) then
      return true
    end
  end
  return false
end

-- 组织“相约河畔”单身青年联谊活动: a title begins the name, and those in it did nothing.
local titled = regex.new("^[了的]?(?:第[一二三四五六七八九十0-9]+[届期场次季])?“")

---Where the name of what others were made to do begins, behind those who did it (组织全体职工集体
---观看电影), else where the verb ends.
---@param sentence Sentence
---@param verb table hit
---@param found table hit of the event noun
---@return integer
function extent.first(sentence, verb, found)
  if verb.value.cues.gather and not titled:test(sentence.body:sub(verb.last + 1, found.last)) then
    for _, hit in ipairs(sentence.deeds) do
      if hit.first > verb.last and hit.last < found.first and hit.value.deed.kind == "scene"
        and sentence.body:sub(hit.first - #"”", hit.first - 1) ~= "”" -- “送法”宣讲活动
        and not reading.quoted(sentence, hit.first) then
        return hit.first
      end
    end
    for _, hit in ipairs(sentence.verbs) do
      if hit.first > verb.last and hit.last < found.first and hit.value.word == "进行" then
        return hit.last + 1
      end
    end
    if extent.going(sentence, verb, found) then
      return found.first -- 组织劳模赴海南疗休养
    end
    local who = gathered:exec(sentence.body:sub(verb.last + 1, found.last))
    return verb.last + 1 + (who and #who.text or 0)
  end
  return verb.last + 1
end

---Whether a verb is the beginning of an event noun (发车仪式).
---@param sentence Sentence
---@param verb table hit
---@return boolean
local function begins_noun(sentence, verb)
  for _, hit in ipairs(sentence.events) do
    if hit.first == verb.last + 1 then
      return true
    end
  end
  return false
end

-- 举办了运动会、参加了长跑、开展了…
local holding = { hold = true, run = true, join = true, start = true }

---The end of a clause, or of the item of a list that a verb begins.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@param last integer last byte of the clause
---@return integer
local function before_next(body, sentence, verb, last)
  for _, hit in ipairs(sentence.verbs) do
    local from = hit.first - #"、"
    if from > verb.last and hit.last <= last and holding[hit.value.verb]
      and body:sub(from, hit.first - 1) == "、"
      and (hit.text:sub(-#"了") == "了" or body:sub(hit.last + 1, hit.last + #"了") == "了")
      and not reading.quoted(sentence, hit.first) then
      return from - 1
    end
  end
  return last
end

---Where what a verb holds ends, at the latest: before the verb that goes on about it (由总工会主办
---的羽毛球团体赛圆满落幕), else with the clause.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@param last integer last byte of the clause
---@return integer
function extent.last(body, sentence, verb, last)
  if body:sub(verb.last + 1, verb.last + #"的") ~= "的" then
    return before_next(body, sentence, verb, last)
  end
  for _, hit in ipairs(sentence.verbs) do
    if hit.first > verb.last and hit.last <= last and telling[hit.value.verb]
      and not begins_noun(sentence, hit) and not reading.quoted(sentence, hit.first) then
      return verb.last + #naming.closed(body:sub(verb.last + 1, hit.first - 1))
    end
  end
  return last
end

return extent
