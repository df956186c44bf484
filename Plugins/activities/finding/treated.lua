-- What a verb like 进行 or 举行 did to somebody or about something: the noun alone would say nothing,
-- so that its name takes in the rest (对电工进行轮训, 就高温津贴举行恳谈).

local objects = require("finding.objects")
local phrases = require("reading.phrases")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")

local treated = {}

-- 对210名工会干部进行轮训, 就建会工作开展调研
local whom_to = regex.new(
  "[对为给](?:全[市区县省]|[^，。；]{0,6}?[0-9]+余?多?[名家个位])?(?:[^，。；“”的]{1,8}的)?([^，。；]{2,24})$")

local gathered = regex.new("组织|安排|邀请|带领")
-- 项目部进行了突击队授旗仪式, 进行了接力赛: whatever else 进行 has is done to somebody.
local ceremony = regex.new("^[^，。；、]{2,40}" .. phrases.any("goes-forward") .. "$"
  .. "|^了?(?:一场|一次)?“[^”]{4,40}”[^，。；、“”]{0,12}(?:活动|行动)$")
-- 对车棚遮阳等情况进行检查: what it was about is too much for a name.
local topic = regex.new("等$|等[^，。]{0,4}(?:方面|情况)|(?:情况|问题|工作|内容|方面|事项)$")

---What is done to somebody: its name says to whom, when the noun alone would say nothing
---and there is no list of them.
---@param body string
---@param sentence Sentence
---@param verb table hit of 进行
---@return Phrase[]
function treated.done_to(body, sentence, verb)
  local clause = reading.clause_at(sentence, verb.first)
  local words = body:sub(clause.first, verb.first - 1)
  local whom = whom_to:match(words) or gathered:test(words) and ""
  local phrase = (whom or ceremony:test(body:sub(verb.last + 1, clause.last)))
    and objects.find(body, sentence, verb)[1]
  if not phrase then
    return {}
  elseif not whom then
    phrase.first_only = true
    return phrase.generic and {} or { phrase }
  elseif phrase.generic and whom ~= "" then
    local bare = whom:find("、", 1, true) or topic:test(whom) or phrase.name:find("慰问$")
    phrase.name = bare and phrase.name or whom .. phrase.name
    phrase.generic = false
  end
  return { phrase }
end

-- 就高温津贴举行恳谈: what about, since the noun alone would say nothing
local about_what = regex.new("就([^，。；“”就]{2,16})$")
local discussed = regex.new("^了?(?:[一多数两三四五][轮次场])?" .. "(" .. phrases.any("discussed")
  .. ")(?=[，。；]|$)")

---What was talked about, as the name of the talk.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@return Phrase?
function treated.talked_about(body, sentence, verb)
  local clause = reading.clause_at(sentence, verb.first)
  local rest = body:sub(verb.last + 1, clause.last)
  local noun = discussed:match(rest)
  local topic_told = noun and about_what:match(body:sub(clause.first, verb.first - 1))
  return topic_told and { first = verb.last + 1, last = verb.last + #noun, generic = false,
    name = topic_told .. noun } or nil
end

return treated
