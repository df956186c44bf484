-- The name of an activity: the noun phrase around an event noun.

local phrases = require("phrases")
local reading = require("reading")
local regex = require("broadsheet.regex")

local naming = {}

local day = "(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:[至到—-](?:[0-9]{1,2}月)?[0-9]{1,2}日)?"
  .. "|[昨今前][日天晚]|上周[一二三四五六日末]|近日|日前|不久前|当[天日晚]|同日|近期"
local wire = "(?:据?新华社|本报|据)[^，。：]{0,16}电(?:（[^）]*）)?"
local hour = "凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|晚"

-- What may not stand between two event nouns of one name.
local breaker = regex.new(
  "[，；：。为向给让来听请将由]|对(?![抗接话决标口外象])|以及|并|(?:(?<!共)同)|邀|在(?![职岗建线校榕籍外])")
-- How an event may end that no list has.
local suffix = regex.new(
  "(?:(?<![工协学商员合社])会|赛|展|节|仪式|典礼|班|课|营|坛|礼|宴|秀|揭牌|签约|周|月|日)[”》]?$")
local longer = regex.new("^[^，。；：“”（）、为向给并及和与等的0-9]{1,8}"
  .. "(?:(?<![工协学商员合社])会|会议|仪式|典礼|班|赛)$")
local opening = regex.new("^(?:" .. wire .. "|" .. phrases.any("filler") .. "|为期[^，的]{1,9}的"
  .. "|[^“”，的]{2,6}的(?=一[场次]|“)|今年以?来?的?(?=第|首)|(?:" .. day .. ")(?:" .. hour .. ")?"
  .. "|(?:" .. hour .. ")|[\\s，的])+")
local owner = regex.new("^由[^，]*?(?:主办|组织|举办|承办|发起|牵头|开展|协办|打造)的")
local theme = regex.new("^(?:以|主题为|题为|围绕)(“[^”]*”|《[^》]*》)(?:为主题|主题)?的?(?:主题)?")
local relative = regex.new("^(?:[^“”《》]|“[^”]*”|《[^》]*》)*的(?=[^的]+$)")
-- 随后举行的座谈会上
local at_it = regex.new("^(.{2,}[会式动赛坛课班])上$")
-- 总工会“劳动者夜校”: whose it is stands before the title.
local hosts = regex.new("^[^“”，。]{1,24}?(?:工会|联合会|工联会|妇联|团委|公司)的?(?=“)")
local number = regex.new("^第[0-9一二三四五六七八九十]+[期场讲季站课]")
local amount = regex.new("^[0-9一二两三四五六七八九十]+余?多?(?:[个名位支对家组户批辆人]|[节堂场次期轮届台](?:课|讲座|培训|活动|演出)?$)"
  .. "|^(?:[2-9]|[0-9]{2,}|[二两三四五六七八九十百]+)余?多?[场期节堂站]|^[两多数几]次")
-- 一堂堂“冒着热气”的课: many are told of at once.
local owned = regex.new("^[^“”《》]*(?<![赛展班坛节营动])的([^的]+)$")
local many = regex.new("^[了过着]*(?:一([场堂次期个项节])\\1|[场堂次期个项节](?=[“的]))")
-- 三场纳凉晚会: more than one, but told as one.
-- 第一次评比: which one it was is no name.
local ordinal = regex.new("^第[0-9一二三四五六七八九十]+[次轮场期](.+)$")
-- 研学营在…开营: the noun goes on.
local continued = regex.new("^(?:营|班|会|赛|展|节|课|季|周|月|日|宴|秀|礼|坛|行|仪式|典礼|大会|活动)"
  .. "(?=在|于|[，。；”]|$)")
local several = regex.new("^[二两三四五]场(.{4,})$")
local entitled = regex.new("^[^，。；：“”为向对]{0,10}“[^”]+”[^，。；：“”为向对、]{2,14}(?=[，。；]|$)")
local special = regex.new(
  "^[^，。；：“”为向对、]{0,10}" .. phrases.any("special") .. "[^，。；：“”为向对、的]{2,8}(?=[，。；]|$)")
local abstract = regex.new(phrases.any("abstract") .. "$")
local people = regex.new("(?:[团队组员]|代表|专家|学员|教师|律师)$")
local joint = regex.new("^(?:、|和|及|以及|与)")
local others = regex.new("^(?:、|等|等系列|等多项|等各类|等主题|等文体)*[^、]{0,6}活动$")
local unveiled = regex.new("为|共同|一同|一起|见证|出席|参加|到场|主持")
-- 巡回宣讲“板凳队”: the title follows what it is.
local nickname = regex.new("^“[^“”]{2,10}”$")
local title = regex.new("^[^，。；“”]{0,14}“[^”]{2,24}”[^，。；“”的]{0,10}$")
-- 摆出“法律夜市”: only the title is told.
local setting_up = regex.new("^[摆支搭架办上讲作]|^发起|^带来|^做客|^增设|^开设")
local alone = regex.new("^[^“”，。；]{0,6}(“[^”]{3,16}”)$")
-- 组织群安员给安全绳做“体检”: the noun belongs to another verb.
local handed = regex.new("[给把][^“”，。；]{0,24}“?$")
local measured = regex.new("[0-9一二两三四五六七八九十百千万]+余?多?"
  .. "[个名位节次场堂期届批家所座间处条辆台天年月日]$")
local premises = regex.new(phrases.any("premises") .. "”?$")
local signed = regex.new(phrases.any("signed") .. "$")
local dash = regex.new("^[^“”《》]*——")
local plural = regex.new("^" .. phrases.any("plural"))
local pointing = regex.new("^" .. phrases.any("pointing"))
local closing = regex.new(
  "(?:(?:今年|[0-9]{4}年)?[0-9]{1,2}月(?:[上中下]旬)?|" .. phrases.any("adverb") .. "|[、，\\s]|"
    .. day .. "|" .. hour .. ")+$")

---@class Phrase: Span
---@field name string
---@field generic boolean whether it names nothing by itself but points back
---@field several boolean? whether it took place more than once (三场晚会)
---@field titled boolean? whether only its title says that it is a thing to be held

local generics = {}

---Takes over the event nouns that name nothing by themselves.
---@param rows table[] rows of the events file
function naming.start(rows)
  for _, row in ipairs(rows) do
    generics[row.word] = row.kind ~= ""
  end
end

---Whether a name is an event noun and nothing else (发布会, 比武).
---@param name string
---@return boolean
function naming.bare(name)
  return generics[name] ~= nil
end

---Whether a phrase names no activity of its own: 活动, 此次会议, 系列活动.
---@param name string
---@return boolean
function naming.generic(name)
  return generics[name] or generics[ordinal:match(name) or ""] or pointing:test(name)
    or plural:test(name)
end

---The last event noun that belongs to the same phrase as the first.
---@param body string
---@param sentence Sentence
---@param first integer where the phrase may begin
---@param last integer where it must have ended
---@return table? hit
local function head(body, sentence, first, last)
  local found, titled
  for _, hit in ipairs(sentence.events) do
    if hit.first >= first and hit.last <= last then
      if not reading.quoted(sentence, hit.first) then
        if found and breaker:test(body:sub(found.last + 1, hit.first - 1)) then
          break
        end
        found = hit
      elseif body:sub(hit.last + 1, hit.last + 3) == "”" then
        -- “职工夜校”: what the quotation marks hold is the name, with the series number after it.
        local _, tail = number:find(body:sub(hit.last + 4, last))
        titled = { first = hit.first, last = hit.last + 3 + (tail or 0) }
      end
    end
  end
  return found or titled
end

---Cuts what only describes the activity from the front of its name.
---@param name string
---@return string
local function bare(name)
  name = hosts:gsub(opening:gsub(name, ""), "")
  name = at_it:match(name) or name
  name = owner:gsub(name, "")
  local called = theme:exec(name)
  if called then
    local rest = name:sub(called.last + 1)
    return naming.generic(rest) and called[1] .. "主题" .. rest or rest
  end
  local rest = relative:gsub(name, "")
  if #rest >= 9 and not naming.generic(rest) then
    name = rest
  end
  return (opening:gsub(name, ""))
end

---Whether words only say when and how, and hold no subject.
---@param words string
---@return boolean
function naming.empty(words)
  return (closing:gsub(words, "")) == ""
end

---Whether a name is a generic noun that belongs to something (联合会的会议).
---@param name string
---@return boolean
local function of_something(name)
  local rest = owned:match(name)
  return rest and generics[rest] or false
end

---Makes a phrase of a span when what is left of it is a name.
---@param body string
---@param first integer
---@param last integer
---@return Phrase?
function naming.phrase(body, first, last)
  -- 全市首家工匠学院——瓷都工匠学院: what follows the dash is the name.
  local printed = body:sub(first, last)
  if many:test(printed) then
    return nil
  end
  local name = bare(dash:gsub(printed, ""))
  local times = several:match(name)
  name = times or name
  if #name < 6 or #name > 150 or not times and amount:test(name) then
    return nil
  end
  -- 此次“法治体检”专项行动: named after all.
  local named = pointing:gsub(name, "")
  if #named >= 18 and named ~= name and not naming.generic(named) then
    name = named
  end
  local at = printed:find(name, 1, true)
  return { first = at and first + at - 1 or first, last = last, name = name,
    generic = naming.generic(name) or of_something(name), several = times ~= nil }
end

-- A start may be part of the noun (启动仪式, 开启仪式).
local nominal = { ["启动"] = true, ["开启"] = true, ["签约"] = true }

---Whether another holding verb stands between a verb and the event noun (组织职工开展…).
---@param sentence Sentence
---@param first integer
---@param last integer
---@return boolean
local function interrupted(sentence, first, last)
  for _, hit in ipairs(sentence.verbs) do
    local kind = hit.value.verb
    if hit.first > first and hit.last <= last
      and not (hit.last == last and nominal[hit.value.word])
      and (kind == "hold" or kind == "run" or kind == "start")
      and not reading.quoted(sentence, hit.first) then
      return true
    end
  end
  return false
end

---The parts of a list of activities (乒乓球赛和厨艺大赛; 书画展、歌咏比赛等活动), else the whole.
---@param body string
---@param sentence Sentence
---@param first integer
---@param last integer
---@return Phrase[]
local function listed(body, sentence, first, last)
  local parts, from = {}, first
  for _, hit in ipairs(sentence.events) do
    if hit.first >= first and hit.last <= last
      and not reading.quoted(sentence, hit.first) then
      local gap = joint:exec(body:sub(hit.last + 1, hit.last + 6))
      if hit.last == last or gap then
        local part = naming.phrase(body, from, hit.last)
        local rest = body:sub(from, hit.last)
        if part and not part.generic and #part.name >= 12 and hit.value.event ~= "weak" then
          parts[#parts + 1] = part
        elseif not others:test(rest) then
          return { naming.phrase(body, first, last) }
        end
        from = hit.last + 1 + (gap and #gap.text or 0)
      end
    end
  end
  return parts[2] and parts or { naming.phrase(body, first, last) }
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
  if not made or abstract:test(made) or people:test(made) or interrupted(sentence, first, last) then
    return nil
  end
  return naming.phrase(body, first, first + #made - 1)
end

-- Whatever these are said of is something to be held.
local convened = { ["举办"] = true, ["举行"] = true, ["召开"] = true, ["主办"] = true, ["承办"] = true }

local within = regex.new("[中上]$")

---The object of a verb that only events have, up to the end of the clause.
---@param body string
---@param sentence Sentence
---@param first integer
---@param last integer
---@return Phrase?
local function any_object(body, sentence, first, last)
  local words = body:sub(first, last)
  if #words < 12 or #words > 90 or breaker:test(words) or abstract:test(words)
    or people:test(words) or interrupted(sentence, first, last) then
    return nil
  end
  -- 在6月12日举行的…技能对抗中
  return naming.phrase(body, first, last - #(within:match(words) or ""))
end

---The objects of a holding verb, mostly one.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@return Phrase[]
function naming.objects(body, sentence, verb)
  local clause = reading.clause_at(sentence, verb.first)
  local first, last = verb.last + 1, clause.last
  local found = head(body, sentence, first, last)
  if found then
    if interrupted(sentence, first, found.first - 1)
      or handed:test(body:sub(first, found.first - 1)) then
      return {}
    end
    -- 送温暖工作视频会: what ends as an event does is one, whatever stands within it.
    local rest = body:sub(found.last + 1, last)
    local onward = continued:exec(rest)
    return listed(body, sentence, first, longer:test(rest) and last
      or found.last + (onward and #onward.text or 0))
  end
  local rest = body:sub(first, last)
  local cut = breaker:find(rest)
  rest = cut and rest:sub(1, cut - 1) or rest
  if #rest <= 120 and suffix:test(rest) and not interrupted(sentence, first, last) then
    return { naming.phrase(body, first, first + #rest - 1) }
  end
  local whole = (verb.value.verb ~= "run" or setting_up:test(verb.text))
    and verb.value.verb ~= "join" and alone:match(body:sub(first, last))
  if whole and not abstract:test(whole:sub(1, -4)) then
    local at = last - #whole + 1
    return { naming.phrase(body, at, last) }
  end
  return { unlisted(body, sentence, first, last)
    or convened[verb.value.word] and any_object(body, sentence, first, last) or nil }
end

---A phrase that has a title, whatever it is: what somebody is said to have held is an activity.
---@param body string
---@param first integer
---@param last integer
---@return Phrase?
function naming.titled(body, first, last)
  local phrase = title:test(body:sub(first, last)) and naming.phrase(body, first, last) or nil
  return phrase and not phrase.generic and phrase or nil
end

---The subject of a holding verb that has no object.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@param first integer where the subject may begin
---@param last integer where the place, the adverbs and the verb begin
---@param placed boolean? whether the sentence says where
---@return Phrase?
function naming.subject(body, sentence, verb, first, last, placed)
  local before = body:sub(first, last)
  local region = closing:gsub(before, "")
  last = first + #region - 1
  local kind = verb.value.verb
  if kind == "found" or kind == "serve" and premises:test(region)
    or kind == "agree" and signed:test(region) then
    -- 为…揭牌: whoever does it is not what was opened.
    local made = #region >= 9 and not unveiled:test(before) and not measured:test(region)
      and naming.phrase(body, first, last) or nil
    if made and not made.generic then
      made.name = made.name .. (verb.value.name or verb.value.word)
    end
    return made
  elseif kind == "serve" or kind == "agree" then
    return nil
  end
  local found = head(body, sentence, first, last)
  local ends = found and body:sub(found.last + 1, last)
  if ends == "" or ends == "”" or ends and nickname:test(ends) or suffix:test(region) then
    return naming.phrase(body, first, last)
  elseif convened[verb.value.word] and #region >= 18 and placed then
    return naming.phrase(body, first, last)
  end
  return placed and kind == "open" and naming.titled(body, first, last) or nil
end

return naming
