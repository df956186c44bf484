-- What a verb without an object held, as its subject: …会议在…召开, …驿站揭牌.

local naming = require("naming.naming")
local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")

local subjects = {}

-- Whatever these are said of is something to be held.
local convened = { ["举办"] = true, ["举行"] = true, ["召开"] = true, ["主办"] = true, ["承办"] = true }
-- 总工会与法院共同设立的“…”工作室在…挂牌: who set it up only describes it.
local described = regex.new("^(?:[^“”《》]|“[^”]*”|《[^》]*》)*的(?=[^的]+$)")
local unveiled = regex.new(phrases.any("at-unveiling"))
-- 巡回宣讲“板凳队”: the title follows what it is.
local nickname = regex.new("^(?:“[^“”]{2,10}”|《[^《》]{1,20}》)$")
-- 为“职工之家”揭牌: what stands behind 为 was opened, and not those who did it.
local revealed = { ["揭牌"] = true, ["揭幕"] = true }
local beneficiary = regex.new("^[^“”]*为(?=[^为]+$)")
local measured = regex.new("(?<![第0-9一二两三四五六七八九十百千万])[0-9一二两三四五六七八九十百千万]+余?多?"
  .. "[个名位节次场堂期届批家所座间处条辆台天年月日]$")
local premises = regex.new(phrases.any("premises") .. "”?$")
-- 技能比武（实操部分）在…举行, 大走访工作启动
local bracketed = regex.new("^”?(?:（[^）]*）|工作)$")
-- 主席应邀出席并为比赛开球: what somebody does for it does not tell it again.
-- 教授为培训班作报告
local helped = regex.new("(?:[，并]|^[^，。；]{2,4}|" .. phrases.any("learned-companion")
  .. ")为(?!期)[^，的]*$|对(?:此|本|这|该)[次项场][^，]*$")
-- 由总工会建设的这一亲子吧揭牌: the title has been told.
local pointing = regex.new("^(?:.*[的，])?(?:这一|这个|这[家座间处所条支]|该|此)([^“”，。的]{2,10})$")
-- 为书市拉开大幕: for what another thing was the beginning.
local drawn = { ["拉"] = true, ["落"] = true, ["画"] = true }
local curtain = regex.new("^(?:也|又|并)?(?:为(?!期)|给)")
-- 6月2日晚是头一回开张
local copula = regex.new("^(?:[^，。“”]{0,12}[日晚天午])?(?:才|还|也|就|正|已)?是"
  .. "|^[此本这该][次场项届][^，。“”]{0,6}是")
-- 6间“休息室”启用: how many there are is no part of the name.
local rooms = regex.new("^[0-9一二两三四五六七八九十]+余?[间个座家处所辆台顶](?=“)")
-- 工会给它起名“下一站书房”，免费开放
local christened = regex.new(phrases.any("christened") .. "为?叫?(?<name>“[^”]{2,14}”)$")
-- 开办的4个托管班陆续开班
local several = regex.new("^[0-9一二两三四五六七八九十]+余?[个家间座处所支](?=[^，。；“”0-9]{4,})")
-- 总经理周启航到场: what looks like a verb is somebody's name.
local somebody = regex.new("(?:" .. phrases.any("title") .. "|" .. phrases.any("calling")
  .. ")\\p{Han}$")
local quoted = regex.new("“[^“”]{2,20}”")
local signed = regex.new(phrases.any("signed") .. "$")
-- 这间“…”驿站，是总工会与法院合办的，6月1日启用: whose it is is no part of the name.
local whose = regex.new("，(?:也|正)?是[^，。；“”]{2,40}" .. phrases.any("made-by") .. "的，?$")

-- 驿站的头一位客人。…这间36平方米的小屋启用: what was opened is named before.
local room = regex.new("^(?:这|该|此)[家座间处所个][^，。；“”]{0,16}?" .. phrases.any("any-room") .. "$")
-- 这天晚上，驿站启用: so short a name is none by itself.
local SHORTEST = 9
local named_room = regex.new("(?:[^，。；：、“”的了成在为是有到]|“[^”]{1,8}”){2,16}"
  .. phrases.any("named-room"))

---The room that a subject only points back to, as the sentences before name it.
---@param body string
---@param first integer where the sentence begins
---@param region string the subject
---@return string?
local function room_before(body, first, region)
  local bare = #region < SHORTEST and premises:test(region)
  if not bare and not room:test(region) then
    return nil
  end
  local found = named_room:all(body:sub(1, first - 1))
  local last = found[1] and found[#found].text
  return last and (not bare or last:sub(-#region) == region) and last or nil
end

---The title of what a subject only points back to: “阳光小屋·亲子吧”, then 这一亲子吧.
---@param body string
---@param first integer where the sentence begins
---@param region string the subject
---@return string?
local function titled_before(body, first, region)
  local thing = (region:find("这", 1, true) or region:find("该", 1, true)
    or region:find("此", 1, true)) and pointing:match(region)
  if not thing then
    return nil
  end
  local told
  for found in quoted:each(body:sub(1, first - 1)) do
    told = found.text:sub(-#thing - #"”") == thing .. "”" and found.text or told
  end
  return told
end

-- 法院判决认定用工关系成立: what a court found is nobody's founding.
local ruled = regex.new(phrases.any("ruling"))
-- 总工会主席石磊揭牌: who unveiled what was told before.
local unveiler = regex.new(phrases.any("title") .. "\\p{Han}{2,3}(?:共同|一起|一同|为其)?$")

---The subject of a holding verb that has no object.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@param first integer where the subject may begin
---@param last integer where the place, the adverbs and the verb begin
---@param placed boolean? whether the sentence says where
---@return Phrase?
function subjects.find(body, sentence, verb, first, last, placed)
  local before = body:sub(first, last)
  local region = naming.closed(before)
  local owned = whose:exec(region)
  if owned then
    before = region:sub(1, owned.first - 1)
    region = before
  end
  last = first + #region - 1
  if revealed[verb.value.word] and unveiler:test(region) or ruled:test(region) then
    return nil
  end
  local kind = verb.value.verb
  local opened = kind == "serve" or verb.value.word == "上线"
  if kind == "found" or opened and premises:test(region)
    or kind == "agree" and signed:test(region) then
    -- 为…揭牌: whoever does it is not what was opened.
    local title = titled_before(body, sentence.first, region)
      or room_before(body, sentence.first, region)
    if title then
      return { first = first, last = last, name = title .. (verb.value.name or verb.value.word),
        generic = false, several = false }
    end
    local given = region:find("名", 1, true) and christened:exec(region)
    if given then
      return { first = last - #given.name + 1, last = last, name = given.name
        .. (verb.value.name or verb.value.word), generic = false, several = false }
    end
    local thing = described:gsub(before, "")
    local handed = revealed[verb.value.word] and premises:test(region) and beneficiary:exec(region)
    first = handed and first + handed.last or first
    local count = not handed and #thing < #before and several:exec(thing)
    first = count and first + #before - #thing + count.last or first
    local made = #region >= SHORTEST and not copula:test(region)
      and (handed or not unveiled:test(thing)) and not measured:test(region)
      and naming.phrase(body, first, last) or nil
    if made and not made.generic then
      made.name = rooms:gsub(made.name, "") .. (verb.value.name or verb.value.word)
    end
    return made
  elseif kind == "serve" or kind == "agree" or helped:test(region)
    or kind == "open" and drawn[verb.text:sub(1, #"拉")] and curtain:test(region)
    or kind == "open" and not placed and somebody:test(region) then
    return nil
  end
  local found = naming.head(body, sentence, first, last)
  local ends = found and body:sub(found.last + 1, last)
  local firm = ends and not (found.value and found.value.event == "weak")
  if firm and bracketed:test(ends) then
    return naming.phrase(body, first, found.last)
  elseif firm and naming.leg(ends) == #ends then
    return naming.phrase(body, first, last)
  elseif ends == "" or ends == "”" or ends and nickname:test(ends) or naming.eventful(region) then
    return naming.phrase(body, first, last)
  elseif convened[verb.value.word] and #region >= 18 and placed then
    return naming.phrase(body, first, last)
  end
  return placed and (kind == "open" or kind == "start") and naming.titled(body, first, last) or nil
end

return subjects
