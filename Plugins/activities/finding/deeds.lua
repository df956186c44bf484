-- Activities without a holding verb: visits, relief, 为…送清凉, 组织职工观看电影.

local deed_names = require("naming.deed_names")
local phrases = require("reading.phrases")
local places = require("slots.places")
local reading = require("reading.reading")
local reality = require("finding.reality")
local regex = require("reading.wide_regex")
local set_up = require("finding.set_up")

local deeds = {}

-- 总工会授予的牌匾, 送来的西瓜: what was given before.
local past = { award = true, gift = true }

-- 总工会与大学签约
local pact = regex.new("[与和同][^，。；]{2,24}$")
local party = regex.new(phrases.any("party"))
local agreement = regex.new(phrases.any("agreement"))
-- 把慰问品送到教师手里
local brought = regex.new("[把将][^，。；]{0,12}" .. phrases.any("goods") .. "[^，。；]{0,6}$")
local relief = regex.new("(?:慰问|救助|助学|补助|帮扶|互助)(?:金|款|品|物资|礼包)|清凉包|爱心包|大礼包")
local times = regex.new("(?:[0-9二两三四五六七八九十多数几]|[0-9百千]余)多?[场次期个届轮][^，。；]{0,4}$")
local given = regex.new("[为向给]")
local both_sides = regex.new("合同|《[^》]*(?:协议|公约|承诺书|备忘录)")
-- 将护膝发放给骑手
local handed = regex.new("^(?:了)?(?:给|到)")
-- 通过安全宣誓、知识竞赛等形式
local means = regex.new("^[^，。]{0,24}通过|^采取|^采用")
-- 放映组来到…: who does it; 结对帮扶的村: where to.
local doer = regex.new("^(?:帮扶|女工|工(?:人|的|友)|大户|户|的" .. phrases.any("doer")
  .. "|组(?!织)|队(?!列)|团(?!结)|员(?!工)|点(?!位)|站)")
-- 决定授予…称号，授予…称号
local decided = regex.new("决定(?:$|授予|表彰|命名|追授)")
-- 签订《停工协议》后的第一声哨
local since_then = regex.new("^[^，。；]{2,30}(?:之?后|以来|以后|时)的?")
-- 培训由县农业局提供教材: it helped with what has been told.
local supported = regex.new("^(?:此次|本次|这次|该|整个)?" .. phrases.any("supported") .. "由[^，。；]*$")
local learnt = regex.new("^(学[^，。；、“”]{1,8}[、，]学[^，。；、“”怎]{1,8})(?=[、，。；])")
-- 2000副手套一一发到机手手里
local goods_first = regex.new("[0-9一二两三四五六七八九十百千]+余?多?[^0-9，。；]{0,10}" .. phrases.any("goods")
  .. "[^。；]{0,24}$")
local handed_on = regex.new("[把将](?![^，。；]*，)")
local into = regex.new("^" .. phrases.any("put-into-hands") .. "$")
local into_hands = regex.new("^了?[^，。；]{1,14}手[里中上]")
-- 把落水的孩子送到医院
local rescued =
  regex.new("^了?[^，。；]{0,10}(?:医院|卫生院|急诊|派出所|救助站)(?=[，。；]|$|救治|抢救|治疗)")
-- 免费开放: nobody is served yet.
local open_to_all = regex.new("^(?:向[^，。；]{2,10})?(?:对外)?" .. phrases.any("open-for"))
-- 户户留下米面油和慰问金
local left = { ["留下"] = true, ["留下了"] = true }
-- 签下承诺书4份: what came of it
local copies = regex.new("^[^，。；“”]{0,12}(?:书|协议|合同)(?:共)?[0-9一二两三四五六七八九十百千]+余?多?[份单件]")
-- 表彰要等年底
local not_yet = regex.new("^" .. phrases.any("not-yet"))
-- 签订一年以上用工协议的职工: it only tells who they are.
local holders = regex.new("(?:合同|协议|责任书)的" .. phrases.any("card-holders"))
local there = regex.new("^[在到赴][^，。；]{2,24}$")
local delivered = regex.new("^了?([^，。；“”手里]{2,14}" .. phrases.any("delivered-to") .. ")$")
-- 支起一张桌子: what is set up tells that people are served there.
local stands = { ["支起"] = true, ["摆起"] = true, ["摆开"] = true, ["搭起"] = true }
local stall = regex.new("^了?[^，。；]{0,8}?" .. phrases.any("stall"))
-- 摆开了四十张桌子: for a contest or a feast.
local many = regex.new("^了?(?:[0-9]{2,}|[二三四五六七八九]?十[一二三四五六七八九]?|上百|百|数十|几十)余?多?[张排条]")
-- 扫雪的环卫工喝姜茶: it only says which of them.
local who_did = regex.new("^的(?:[^，。；、]{0,3}" .. phrases.any("people") .. ")(?!们?来到|们?走进)")
-- A stall by its name, or one at which people are served: 摊子 alone may be for books or a feast.
local serving = regex.new(phrases.any("stall-for") .. "|" .. phrases.any("serving"))

---Whether somebody is given something: to whom, by a party, what for, or where says so.
---@param body string
---@param sentence Sentence
---@param hit table
---@return boolean
local function gives(body, sentence, hit)
  local before = body:sub(sentence.first, hit.first - 1)
  local rest = body:sub(hit.last + 1, reading.clause_at(sentence, hit.first).last)
  if rescued:test(rest) then
    return false
  elseif into:test(hit.value.word) then
    return into_hands:test(rest) and goods_first:test(before) and not handed_on:test(before)
  elseif left[hit.text] then
    return relief:test(rest)
  end
  return given:test(before) or party:test(before) or brought:test(before)
    or handed:test(rest) or deed_names.leaflets:test(rest) or relief:test(rest)
    or places.before(body, sentence, hit) ~= nil
end

---Whether a hit is a deed that counts as an activity by itself.
---@param body string
---@param sentence Sentence
---@param hit table
---@param kinds table<string, boolean>
---@return boolean
local function counts(body, sentence, hit, kinds)
  local row = hit.value.deed
  if not row or not kinds[row.kind]
    or row.kind == "set-up" and not set_up.counts(body, sentence, hit)
    or reality.unreal(body, sentence, hit)
    or row.kind == "scene" and means:test(body:sub(
      reading.clause_at(sentence, hit.first).first, hit.first - 1))
    or (row.kind == "scene" or row.kind == "help")
      and doer:test(body:sub(hit.last + 1, hit.last + #"的志愿者"))
    or row.kind == "help" and who_did:test(body:sub(hit.last + 1, hit.last + 30))
    or (past[row.kind] or row.kind == "scene")
      and body:sub(hit.last + 1, hit.last + #"的") == "的"
    or not_yet:test(body:sub(hit.last + 1, hit.last + 9))
    or reality.summed(body, hit.last) or reality.background(sentence, hit.first) then
    return false
  end
  if hit.value.word == "提供" and supported:test(body:sub(sentence.first, hit.first - 1)) then
    return false
  elseif hit.value.word == "免费" and open_to_all:test(body:sub(hit.last + 1, hit.last + 60)) then
    return false
  elseif stands[hit.value.word] and (not stall:test(body:sub(hit.last + 1, hit.last + 60))
      or many:test(body:sub(hit.last + 1, hit.last + 24))
      or not serving:test(body:sub(sentence.first, sentence.last + 300))) then
    return false
  elseif row.kind == "help" and row.name == "" then
    return deed_names.volunteers:test(body:sub(sentence.first, hit.first - 1))
  elseif row.kind == "tour" then
    return party:test(body:sub(sentence.first, hit.first - 1))
      or places.before(body, sentence, hit) ~= nil
  elseif row.kind == "award" then
    local clause = reading.clause_at(sentence, hit.first)
    local before = body:sub(clause.first, hit.first - 1)
    return not decided:test(body:sub(sentence.first, hit.first - 1))
      and (hit.value.word == "授予" or hit.text == "表彰了"
        or deed_names.honoured:exec(before).who and true or false)
  elseif row.kind == "sign" then
    local clause = reading.clause_at(sentence, hit.first)
    local rest = body:sub(hit.last + 1, clause.last)
    local before = body:sub(clause.first, hit.first - 1)
    -- 已签订的集体合同: it was signed before.
    local which = rest:sub(1, #"的") == "的" or since_then:test(rest)
    if copies:test(rest) then
      return false
    end
    return before:sub(-#"上") == "上" and deed_names.upon:test(before) and not which
      or not which and not holders:test(rest) and not rest:find("工作$") and agreement:test(rest)
      or rest == "" and (pact:test(before) or deed_names.contract(before) ~= nil
        or deed_names.paper(body:sub(sentence.first, hit.first - 1)) ~= nil)
  elseif row.kind == "gift" then
    return gives(body, sentence, hit)
  end
  return true
end

---An event noun that stands for a deed: somebody had others do it (组织青年职工…无偿献血).
---@param body string
---@param sentence Sentence
---@param hit table
---@return boolean
local function enacted(body, sentence, hit)
  if hit.value.event ~= "" or reading.quoted(sentence, hit.first)
    or reality.unreal(body, sentence, hit) or reality.summed(body, hit.last)
    or times:test(body:sub(math.max(sentence.first, hit.first - 18), hit.first - 1)) then
    return false
  end
  local clause, index = reading.clause_at(sentence, hit.first)
  local before = sentence.clauses[index - 1]
  local first = clause.first
  if before and there:test(body:sub(first, hit.first - 1)) then
    first = before.first -- 组织教师进厂，在变速箱公司跟岗实训
  end
  return #reading.hits(sentence, first, hit.first - 1, function(entry)
    return entry.cues.gather
  end) > 0
end

---Whether a deed is that somebody's health was seen to, and has a name that says so.
---@param deed Draft
---@return boolean
function deeds.health(deed)
  return deed.name == "义诊" or deed.verb.value.word == "免费" and deed.name ~= "便民服务"
end

---Whether a deed is that a contract of all workers was signed: both sides act then, and no house.
---@param deed Draft
---@return boolean
function deeds.collective(deed)
  return deed.verb.value.deed.kind == "sign" and both_sides:test(deed.name)
end

---Where something was brought: 把姜汤送到夜班装卸现场.
---@param body string
---@param sentence Sentence
---@param hit table
---@return string?
local function brought_to(body, sentence, hit)
  if hit.value.word ~= "送到" and hit.value.word ~= "送进" then
    return nil
  end
  local rest = body:sub(hit.last + 1, reading.clause_at(sentence, hit.first).last)
  return delivered:match(rest)
end

---The name of a deed with what was learnt besides: 学手语、学急救.
---@param body string
---@param sentence Sentence
---@param hit table
---@param name string
---@return string
local function with_others(body, sentence, hit, name)
  return name:find("^学") and learnt:match(body:sub(hit.first, sentence.last)) or name
end

---The first deed of a sentence that counts.
---@param body string
---@param sentence Sentence
---@param title string
---@param kinds table<string, boolean> the kinds of deeds looked for
---@param after integer? byte behind which it stands
---@return Draft?
function deeds.find(body, sentence, title, kinds, after)
  local list = kinds.scene and sentence.hits or sentence.deeds
  for i = 1, #list do
    local hit = list[i]
    local name = hit.first > (after or 0) and counts(body, sentence, hit, kinds)
      and deed_names.of(body, sentence, hit, title)
    if name and name ~= "" then
      local place = places.before(body, sentence, hit) or brought_to(body, sentence, hit)
      if place and hit.value.deed.kind == "sign" and name:find(place, 1, true) then
        place = nil -- 在《行业集体合同》上签字
      end
      return { name = with_others(body, sentence, hit, name), generic = false, sentence = sentence,
        verb = hit, place = place, rule = hit.value.rule }
    elseif kinds.scene and enacted(body, sentence, hit) then
      return { name = hit.text, generic = false, sentence = sentence, verb = hit,
        place = places.before(body, sentence, hit), rule = hit.value.rule }
    end
  end
  return nil
end

return deeds
