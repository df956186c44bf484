-- Activities that are brought to people: 把“流动书屋”开进工地, “板凳队”来到集市.

local deed_names = require("naming.deed_names")
local naming = require("naming.naming")
local phrases = require("reading.phrases")
local places = require("slots.places")
local reading = require("reading.reading")
local reality = require("finding.reality")
local regex = require("reading.wide_regex")
local subjects = require("finding.subjects")

local brought = {}

local handed = regex.new("[把将](?=[^把将]*$)")
-- A thing with a title, whatever kind it is of: 装满图书的“流动书屋”.
-- 大铁门“吱呀”一声推到头: a sound is none.
local titled = regex.new("(“[^”，、。]{2,24}”(?:(?!一[声下]|地)[^，。；：“”的]{1,10})?)$")
-- 把30名“岗位能手”请到…: those are people.
local counted = regex.new("[0-9一二两三四五六七八九十百]+余?多?[名位对]$")
-- “流动书屋”大篷车今年第3次开到…
local again = regex.new(phrases.any("once-more") .. "+$")
-- “清凉车”开进工地: what it brings says more.
local vehicle = regex.new("[车船艇]”$")
-- “夏送清凉”车队开到工地: what they are sent out for
local errand = regex.new("^(“[^”]*" .. phrases.any("errand") .. "[^”]*”)"
  .. phrases.any("sent-out") .. "$")
-- 献血车是6月14日开进…的: what is done in it
local service = regex.new("^" .. phrases.any("served-in") .. "车(?:是[^“”]*)?$")
-- 把长跑的起点设在茶亭: what was held there
local spot = regex.new("的(?:起点|终点|出发点|集合点|主?赛场|主?会场|分会场|赛道|课堂|教室|考场|舞台|现场|地点)$")
-- “木箱课”今年已开到9个港区: how often it was is no part of its name.
local since = regex.new("(?<=”)(?:今年|本月|至今|目前|现在)?(?:已经?|又|也|再次)?$")
local destination = regex.new("^(?:了)?(?:家门口的|身边的)?([^，。；：“”]{2,10}?)(?:里|中|内)?$")

---The thing that is brought: what 把 hands on, else the subject of the clause.
---@param body string
---@param sentence Sentence
---@param hit table
---@return Phrase?
local function thing(body, sentence, hit)
  local clause = reading.clause_at(sentence, hit.first)
  local words = body:sub(clause.first, hit.first - 1)
  local at = handed:find(words)
  local first = at and clause.first + at + 2 or clause.first
  local only = at and spot:exec(body:sub(first, hit.first - 1))
  local last = only and first + only.first - 2 or hit.first - 1
  local held = subjects.find(body, sentence, hit, first, last)
  if held and not held.generic then
    return held
  end
  local weak = at and naming.head(body, sentence, first, last)
  if weak and weak.last == last then
    return naming.phrase(body, first, weak.last) -- 把一起争议案的庭审搬进球馆
  end
  local name = titled:match(again:gsub(body:sub(first, hit.first - 1), ""))
  local whose = name and body:sub(first, hit.first - 1 - #name)
  return name and not counted:test(whose) and { first = hit.first - #name, last = hit.first - 1,
    name = name, generic = false, titled = true } or nil
end

---The draft of a thing that is brought somewhere.
---@param body string
---@param sentence Sentence
---@param hit table a word of bringing
---@return Draft?
function brought.find(body, sentence, hit)
  if hit.value.verb or reality.unreal(body, sentence, hit) then
    return nil
  end
  local what = thing(body, sentence, hit)
  if not what or what.titled and not hit.value.cues.carry then
    return nil
  end
  local clause = reading.clause_at(sentence, hit.first)
  local name = service:match(what.name) or what.name
  local gift = what.titled and (errand:match(name)
    or vehicle:test(name) and deed_names.gift(sentence.words))
  if gift then
    name = gift
  elseif what.titled then
    local where = destination:match(body:sub(hit.last + 1, clause.last))
    local told = where and hit.value.word .. where or ""
    name = since:gsub(name, "")
    name = #told + 2 * #"“" <= #name and name .. told or name
  end
  return { name = name, generic = false, sentence = sentence, verb = hit, phrase = what,
    place = places.behind(body, sentence, hit), rule = hit.value.rule, dated = true }
end

return brought
