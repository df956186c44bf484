-- What a holding verb held, as its object: 召开…会议, 举办…大赛和…展, 摆出“…”.

local extent = require("naming.extent")
local lists = require("naming.lists")
local naming = require("naming.naming")
local phrases = require("reading.phrases")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")

local objects = {}

local longer = regex.new("^[^，。；：“”（）、为向给在并及和与等的0-9]{1,8}"
  .. "(?:(?<![工协学商员合社])会|会议|仪式|典礼|班|赛)$")
-- 研学营在…开营: the noun goes on.
local continued = regex.new("^" .. phrases.any("event-end") .. "(?=在|于|[，。；”]|$)")
local entitled = regex.new("^[^，。；：“”为向对]{0,10}“[^”]+”(?![上中里]|活?动?(?:" .. phrases.any("title-goes")
  .. "))[^，。；：“”为向对、]{2,14}(?=[，。；]|$)")
local special = regex.new(
  "^[^，。；：“”为向对、]{0,10}" .. phrases.any("special") .. "[^，。；：“”为向对、的]{2,8}(?=[，。；]|$)")
-- 摆出“春节”二字造型: a figure that people made for the picture
local abstract = regex.new("(?:" .. phrases.any("abstract")
  .. "|" .. phrases.any("formation") .. "|[两二三四五六]?个?大?字)$")
local people = regex.new(phrases.any("organized-people") .. "$")
local celebration = regex.new("^，?(?:热烈|隆重)?((?:庆祝|纪念|欢庆)[^，。；]{4,40})(?=[，。；]|$)")
-- 组织职工代表巡视组…: who was sent
local sent = regex.new("^(?:组(?!织)|团(?!结|队?建)|小?分队|队(?!列|伍))")
-- 组织托管班40名孩子走进…: who was sent
local members = regex.new("^的?[0-9]+余?多?[名位个]")
-- 工会主办的托管服务阵地: where it is to be had, or what it is called
local premises = regex.new("^(?:阵地|平台|载体|品牌|机构|网点|窗口)")
-- 送上荣休纪念牌: what was given.
local given = regex.new("^[^，。；、：和及与并”活仪]")
-- 摆出“电工集市”: only the title is told.
local setting_up = regex.new(phrases.any("set-up-by"))
local alone = regex.new("^[^“”，。；]{0,6}(?<![上进到入给为向把将对])(“[^”]{3,16}”)$")
-- 填上了“每晚加30元”: an amount
local amount = regex.new("[0-9一二两三四五六七八九十百千万余多][元块%名人倍]”?$")
-- 送上精心定制的“守井人”奖牌: a thing, and nothing that was held
local thing = regex.new("(?:" .. phrases.any("goods") .. "|" .. phrases.any("keepsakes") .. ")$")
-- 组织专班对此次竞赛进行了指导: what somebody was made to deal with was told before.
local treated = regex.new("^[^，。；“”]{2,}对(?:此次|本次|这次|该)[^，。；]*$")
-- 组织群安员给安全绳做“体检”: the noun belongs to another verb.
local handed = regex.new("[给把][^“”，。；]{0,24}“?$")
-- 娱乐活动——“趣味接力赛”: the name stands behind the dash.
local behind = regex.new("^(?:——|之)(?:“[^”]+”[^，。；在于：]{0,16})")
-- 以召开座谈会的形式调研, 以开展文艺活动为主: how something else was done.
-- 就开展劳动竞赛的情况作汇报: and what was reported of it, or asked for
-- 这是街道开展托管班的第二年: and how often it has been
local means = regex.new("^的(?:形式|方式|第[0-9一二三四五六七八九十]+个?年"
  .. "|[^，。；“”]{0,4}" .. phrases.any("reported-of-it") .. ")"
  .. "|^为" .. phrases.any("role")
  .. "|^[^，。；“”]{0,20}等(?:多项|系列|一系列|各项)?" .. phrases.any("in-sorts")
  -- 法律咨询、科普宣传、爱心义剪等暖心服务
  .. "|^[^，。；“”]{0,60}(?:等|和)[^，。；、“”]{0,6}服务(?:$|，)")
-- A start may be part of the noun (启动仪式, 开启仪式).
local nominal = { ["启动"] = true, ["开启"] = true, ["签约"] = true }
-- Whatever these are said of is something to be held.
local convened = { ["举办"] = true, ["举行"] = true, ["召开"] = true, ["主办"] = true, ["承办"] = true }
local within = regex.new("[中上]$")
-- 开启了一场趣味盎然的气象探索之旅: a figure of speech for what is told beside it.
local setting_out = { ["开启"] = true, ["开始"] = true, ["展开"] = true, ["踏上"] = true, ["启程"] = true }
local voyage = regex.new("^了?[一这][场次段趟程][^“”，。；]*之旅$")

---Whether another holding verb stands between a verb and the event noun (组织职工开展…).
---@param sentence Sentence
---@param first integer
---@param last integer
---@return boolean
local function interrupted(sentence, first, last)
  for _, hit in ipairs(sentence.verbs) do
    local kind = hit.value.verb
    if hit.first >= first and hit.last <= last
      and not (hit.last == last and nominal[hit.value.word])
      and sentence.body:sub(hit.last + 1, hit.last + #"暨") ~= "暨" -- 行动启动暨招聘会
      -- 举行了全体干部参加的联欢会
      and not (kind == "join" and sentence.body:sub(hit.last + 1, hit.last + #"的") == "的")
      and (kind == "hold" or kind == "run" or kind == "start" or kind == "join")
      and not reading.quoted(sentence, hit.first) then
      return true
    end
  end
  return false
end

---Whether an event noun is a deed that is told by itself: 组织职工参观纪念馆 (with what was
---visited), 送上慰问 (with what was given).
---@param body string
---@param sentence Sentence
---@param verb table hit
---@param found table hit of the event noun
---@param last integer last byte of the clause
---@return boolean
local function done(body, sentence, verb, found, last)
  if verb.value.deed then
    return found.text == "慰问" or given:test(body:sub(found.last + 1, last))
  end
  -- “送清凉”第一站 is no word of a list.
  return verb.value.cues.gather and found.value and found.value.deed ~= nil and found.last < last
    and (found.value.event == "weak" or found.text:sub(-#"了") == "了"
      or body:sub(found.last + 1, found.last + #"了") == "了"
      or found.value.event == "generic" and extent.going(sentence, verb, found))
    and not reading.quoted(sentence, found.first)
end

---The object of a verb that ends with no event noun, and yet is a thing to be held: it has a
---title (“暖心行动”帮扶项目) or a word that only such things have (专项巡视).
---@param body string
---@param sentence Sentence
---@param first integer
---@param last integer
---@return Phrase?
local function unlisted(body, sentence, first, last)
  local made = entitled:match(body:sub(first, last)) or special:match(body:sub(first, last))
  if not made or abstract:test(made) or people:test(made) or thing:test(made)
    or interrupted(sentence, first, last) then
    return nil
  end
  return naming.phrase(body, first, first + #made - 1)
end

---The object of a verb that only events have, up to the end of the clause.
---@param body string
---@param sentence Sentence
---@param first integer
---@param last integer
---@return Phrase?
local function any_object(body, sentence, first, last)
  local words = body:sub(first, last)
  if #words < 12 or #words > 90 or naming.broken(words) or abstract:test(words)
    or people:test(words) or interrupted(sentence, first, last) then
    return nil
  end
  -- 在6月12日举行的…技能对抗中
  return naming.phrase(body, first, last - #(within:match(words) or ""))
end

---An assembly whose name the words behind it give: 召开大会热烈庆祝“五一”国际劳动节.
---@param body string
---@param found table hit of the event noun
---@param last integer last byte of the sentence
---@return Phrase?
local function celebrated(body, found, last)
  local what = found.text == "大会" and celebration:match(body:sub(found.last + 1, last))
  return what and { first = found.first, last = last, name = what .. found.text,
    generic = false, several = false } or nil
end

---The objects of a holding verb, mostly one.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@return Phrase[]
function objects.find(body, sentence, verb)
  local clause = reading.clause_at(sentence, verb.first)
  local first, last = verb.last + 1, extent.last(body, sentence, verb, clause.last)
  local found = naming.head(body, sentence, first, last)
  if found then
    if setting_out[verb.value.word] and voyage:test(body:sub(first, found.last)) then
      return {}
    elseif interrupted(sentence, first, found.first - 1)
      or sent:test(body:sub(found.last + 1, last)) and not naming.entitled(body, first, found.last)
      or verb.value.cues.gather and members:test(body:sub(found.last + 1, last))
      or premises:test(body:sub(found.last + 1, last))
      or done(body, sentence, verb, found, last)
      or handed:test(body:sub(first, found.first - 1))
      or verb.value.cues.gather and treated:test(body:sub(first, found.last))
      or means:test(body:sub(found.last + 1, last)) then
      return {}
    end
    local assembly = celebrated(body, found, sentence.last)
    if assembly then
      return { assembly }
    end
    -- 送温暖工作视频会: what ends as an event does is one, whatever stands within it.
    local rest = body:sub(found.last + 1, last)
    local onward = continued:exec(rest) or behind:exec(rest)
    local ends = longer:test(rest) and last or found.last + (onward and #onward.text or 0)
    return lists.parts(body, sentence, extent.first(sentence, verb, found), ends)
  end
  local rest = body:sub(first, last)
  local cut = naming.broken(rest)
  rest = cut and rest:sub(1, cut - 1) or rest
  if #rest <= 120 and naming.eventful(rest) and not interrupted(sentence, first, last) then
    return { naming.phrase(body, first, first + #rest - 1) }
  end
  local whole = (verb.value.verb ~= "run" or setting_up:test(verb.text))
    and verb.value.verb ~= "join" and alone:match(body:sub(first, last))
  if whole and not abstract:test(whole:sub(1, -4)) and not amount:test(whole) then
    local at = last - #whole + 1
    return { naming.phrase(body, at, last) }
  end
  return { unlisted(body, sentence, first, last)
    or convened[verb.value.word] and any_object(body, sentence, first, last) or nil }
end

return objects
