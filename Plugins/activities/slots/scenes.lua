-- The place that a sentence sets as its scene: 3月9日，河畔的花房里，…; 礼堂里热闹非凡.

local phrases = require("reading.phrases")
local place_names = require("slots.place_names")
local regex = require("reading.wide_regex")

local scenes = {}

local beside = "(?:的?(?:路灯|灯光|树荫|大树|阳光)下|门[前口外]|的[^，。；的]{0,4}" .. phrases.any("thing-beside")
  .. "[边旁前上下]|(?<!公)里|内|旁|上|外|边|前|底?下|脚下|跟前|中)"
local quiet = "(?:(?!" .. phrases.any("scene-never") .. ")[^，。；：“”、！？]|“[^”]{1,14}”)"
-- 3月9日，河畔的花房里，…; 一早，学院的实训车间里加摆了长凳
local setting = regex.new("(?:日|近日|日前|当[天日晚]|(?:周|星期)[一二三四五六日天末]"
  .. "|(?:正月|[腊冬一二三四五六七八九十]月)(?:初|十|廿|二十)[一二三四五六七八九十]?"
  .. "|^(?:[上下]午|傍晚|清晨|凌晨|一早|晚上?)(?=[0-9一二三四五六七八九十两]+[点时]))"
  .. "(?:[上下中]午|凌晨|清晨|早上|晚上?|傍晚)?(?:[0-9一二三四五六七八九十两]+[时点](?:半|[0-9]+分)?[许多]?(?:左右)?)?(?:一[大清]?早)?"
  .. "(?:[^，。；的]{2,6}节)?，?"
  .. "(?:(?:在|位于)?(?<place>" .. quiet .. "{1,32}?"
  .. phrases.any("site") .. ")" .. beside
  .. "?(?=[，。]|的" .. phrases.any("part-of-place") .. "|" .. phrases.any("thing-sounds")
  .. "|的" .. phrases.any("thing-sounds") .. "[^，。；]{0,4}响"
  .. "|的[^，。；的]{1,8}?"
    .. phrases.any("thing-does") .. "(?:[了着起]|到(?!了))"
    .. "|(?<=[上里内旁前下边外中])(?:[^，。；的]{2,5}地)?"
    .. "[^，。；的]{1,3}[了着满起出](?![^，。；]{0,3}[”])"
    .. "|(?:[早便又]?就|已经?|早已)?" .. phrases.any("busy") .. ")"
  .. "|(?<=，)(?<spot>(?:[^，。；：“”、！？]|“[^”]{1,12}”){3,24}?)"
  .. "(?:的?(?:路灯|灯光|树荫|大树)下|(?<!公)里|内|旁|底下|脚下|跟前)，)")
-- 12月31日，折返段内举行了一场乒乓球比赛
local held_in = regex.new("(?:^|，)(?<place>[^，。；：“”、！？]{3,24}?)"
  .. "(?:内|里)正?在?(?:举行|举办|上演|进行|开展)(?:了|着)?[一着]")
-- 项目部|的篮球场上搭起舞台: more of the place may stand behind 的.
local more = regex.new("^[外旁边前里内]?的[^，。；：“”、的]{1,10}?" .. phrases.any("site")
  .. "(?=里|内|上|旁|边|前|下|外|中)")
local never = regex.new(phrases.any("scene-never"))
local lively = regex.new(phrases.any("busy"))
local crowded = regex.new("(?:^|，)(?!" .. phrases.any("place-start") .. ")(?:"
  .. "(?<place>" .. quiet .. "{2,24}?)" .. beside .. "|(?<spot>" .. quiet .. "{1,24}?"
  .. phrases.any("site") .. "))(?:，[0-9月日一大清早上下午傍晚]{2,12})?"
  .. "(?:[早便]?就|已经?|早已|却|也|正)?" .. phrases.any("busy"))

---Whether words cannot be a scene: something is done in them.
---@param words string
---@return boolean
function scenes.never(words)
  return never:test(words)
end

---The scene that a sentence sets after its date (3月9日，河畔的花房里，…).
---@param body string
---@param sentence Sentence
---@return string?
function scenes.of(body, sentence)
  local words = body:sub(sentence.first, sentence.last)
  local found = setting:exec(words)
  local place = found and (found.place or found.spot)
  if not place then
    found = lively:test(words) and crowded:exec(words)
    place = found and (found.place or found.spot)
  end
  found = not place and (words:find("内", 1, true) or words:find("里", 1, true))
    and held_in:exec(words)
  if found and not never:test(found.place) then
    place = found.place
  end
  if not place_names.seen(place) or not place_names.plausible(sentence, place) then
    return nil
  end
  local _, last = words:find(place, 1, true)
  local longer = more:match(words:sub(last + 1))
  return longer and place .. longer or place
end

return scenes
