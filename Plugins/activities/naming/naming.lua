-- The name of an activity: the noun phrase around an event noun.

local generics = require("naming.generics")
local phrases = require("reading.phrases")
local plain_names = require("naming.plain_names")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")

local naming = {}

local digit = "[0-9０-９]"
local month_day = "(?:" .. digit .. "{1,2}月)?" .. digit .. "{1,2}日"
local day = "(?:" .. digit .. "{4}年)?" .. month_day .. "(?:[至到—-]" .. month_day .. ")?"
  .. "|[昨今前][日天晚]|上周[一二三四五六日末]|近日|日前|不久前|这一?天|当[天日晚]|同日|近期|最近"
local wire = "(?:据?新华社|本报|据)[^，。：]{0,16}电(?:（[^）]*）)?"
local hour = phrases.any("time-of-day")

local marks = {}

---Compiles what a name does not keep, or what none has. Most names hold nothing of all this, which
---can be asked in one call.
---@param pattern string
---@return broadsheet.Regex
local function mark(pattern)
  marks[#marks + 1] = pattern
  return regex.new(pattern)
end

-- What may not stand between two event nouns of one name.
local breaker = regex.new(
  "[，；：。为向给让来听请将由]|(?<![结派配比校核针面成反一应绝])对(?![抗接话决标口外象])|以及|并|的形式|的方式|(?:(?<!共)同)|邀|在(?![职岗建线校榕籍外])")
-- How an event may end that no list has.
local suffix = regex.new(
  phrases.any("event-suffix") .. "[”》]?$")
-- 办了两天书画擂台
local lasting = "[一两二三四五六七八九十0-9]+(?:天|晚|个晚上|整天|上午|下午)(?![^，]{0,2}$)的?"
local opening = mark("^(?:的?还有|" .. wire .. "|" .. phrases.any("filler")
  .. "|为期[^，的]{1,9}的|" .. lasting .. "|第[一二三四五六七八九十0-9]+[家个处所间座](?=“)"
  .. "|[^“”，的]{2,6}的(?=一[场次]|“)|今年以?来?的?(?=第|首)|(?:" .. day .. ")" .. hour .. "?"
  .. "|" .. hour .. "|（[^）]*）|[\\s，的])+")
local owner = mark("^由[^，]*?" .. phrases.any("by-hosts") .. "的")
local theme = mark("^(?<way>以|主题为|题为|围绕)(?<title>“[^”]*”|《[^》]*》)"
  .. "(?:为主题|主题|(?<named>为名|命名))?的?(?:主题)?")
-- 这项名为“入夏听音”的大走访
local called = regex.new("^[^“”，。；]{0,6}" .. phrases.any("called-so")
  .. "(?<title>“[^”]{2,20}”)的(?<noun>[^的“”]{2,10})$")
local relative = mark("^(?:[^“”《》]|“[^”]*”|《[^》]*》)*(?<!党)的(?=(?:[^的]|(?<=党)的)+$)")
local part = regex.new("^(?:(?:理论|实操|实际操作|笔试|书面)(?:知识)?(?:考试|考核|比赛|竞赛|测试)"
  .. "|" .. phrases.any("only-a-part") .. ")$")
local whole = regex.new(phrases.any("event-suffix") .. "的$")
-- 随后举行的座谈会上
local at_it = mark("^(.{2,}[会式动赛坛课班])上$")
-- 总工会“劳动者夜校”: whose it is stands before the title.
local hosts = mark("^[^“”，。]{1,24}?(?:工会|联合会|工联会|妇联|团委|公司|[局厅])的?(?=“)")
local number = regex.new("^第[0-9一二三四五六七八九十]+[期场讲季站课]")
-- 剪辑、书法等三个班: what something consists of.
local parts = mark("(?:等|、[^“”]*?)[0-9一二两三四五六七八九十]+余?多?[个门类]" .. phrases.any("parts-counted")
  .. "”?$")
-- 12人参加…, but 三人篮球赛; 开展百场培训, but 百场培训启动仪式
local amount = mark("^有?[近约超逾上]?[0-9一二两三四五六七八九十百千]+余?多?(?:[个名位支对家组户批辆]"
  .. "|人(?!" .. phrases.any("by-team-size") .. ")"
  .. "|[节堂场次期轮届台](?:课|讲座|培训|活动|演出)?$)"
  .. "|^(?!" .. phrases.any("festival") .. "|[百千万][场堂课期].{2,}(?:启动|开幕|动员|行动|仪式|大会))"
  .. "(?:[2-9]|[0-9]{2,}|[二两三四五六七八九十百]+)余?多?"
  .. "[场期节堂站课]|^[两多数几]次")
-- 一堂堂“带着泥土味”的课: many are told of at once.
local many = mark("^[了过着]*(?:一([场堂次期个项节])\\1|[场堂次期个项节](?=[“的]))")
-- 三场纳凉晚会: more than one, but told as one.
local several = mark("^[二两三四五]场(.{4,})$")
local title = regex.new("^(?:[^，。；“”]{0,14}“[^”]{2,24}”[^，。；“”的]{0,10}"
  .. "|(?:[^，。；“”]{0,40}的)?[^，。；“”的]{0,14}《[^》]{2,24}》)$")
local dash = mark("^[^“”《》]*(?:——|--)|^[^“”《》]*宣[布告](?!成立)|^[^“”，]*之一的?(?=“)")
local pointing = mark("^" .. phrases.any("pointing"))
-- 度过了一个温馨的教师节, …服务队被评为最佳志愿服务组织: nothing was held.
-- Many titles in a row (“…”“…”“…”等活动) sum up what was done.
local nothing = mark("^(?:“[^”]{1,16}”、?){3,}等"
  .. "|^[^“”]{0,6}(?:“[^”]{1,6}”)?[^“”]{0,6}" .. phrases.any("festival")
  .. "$|" .. phrases.any("honour"))
local marked = regex.set(marks)
local manner = "历时[^，。；]{1,8}|自[^，。；]*起|从[^，。；“”]{2,14}"
  .. "|(?:通过|采取|采用|以)(?:[^，。；“”]|“[^”]*”)*(?:形式|方式)"
local closing = regex.new(
  "(?:" .. manner .. "|(?:今年|" .. digit .. "{4}年)?" .. digit .. "{1,2}月(?:[上中下]旬)?|"
    .. phrases.any("adverb") .. "|[、，\\s]|" .. day .. "|" .. hour .. ")+$")
-- “望潮书屋”正式面向夜班职工开放: for whom.
local facing = regex.new("(?:面向|向|对(?![外接话决标口象抗比应手面方此本这该]))(?:全体|广大|所有)?"
  .. "[^，。；“”的对向]{2,10}$")

---@class Phrase: Span
---@field name string
---@field generic boolean whether it names nothing by itself but points back
---@field several boolean? whether it took place more than once (三场晚会)
---@field first_only boolean? whether it counts only when nothing has been told before
---@field titled boolean? whether only its title says that it is a thing to be held

-- 开展“送清凉”活动慰问工人: the name is over, and somebody is called on.
local calling = { ["慰问"] = true, ["走访"] = true, ["看望"] = true }
local DRIVE <const> = "活动"

---The last event noun that belongs to the same phrase as the first.
---@param body string
---@param sentence Sentence
---@param first integer where the phrase may begin
---@param last integer where it must have ended
---@return table? hit
function naming.head(body, sentence, first, last)
  local found, titled
  for _, hit in ipairs(sentence.events) do
    if hit.first >= first and hit.last <= last then
      if not reading.quoted(sentence, hit.first) then
        local reached = found or titled
        local calls = reached and calling[hit.text] and hit.first == reached.last + 1
          and reached.text == DRIVE and hit.last < last
        if calls or reached and breaker:test(body:sub(reached.last + 1, hit.first - 1)) then
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
  local about = theme:exec(name)
  if about then
    local rest = name:sub(about.last + 1)
    if about.named then
      return about.title .. rest -- 以“遇见渔歌”为名的联谊会
    end
    local kind = about.way == "题为" and "" or "主题"
    return generics.generic(rest) and about.title .. kind .. rest or rest
  end
  local told = called:exec(name)
  if told then
    return told.title .. told.noun
  end
  local rest = relative:gsub(name, "")
  -- 电工技能大赛决赛的理论考试: part of what stands before
  if part:test(rest) and whole:test(name:sub(1, #name - #rest)) then
    return (opening:gsub(name, ""))
  elseif #rest >= 9 and not generics.generic(rest) then
    name = rest
  end
  return (opening:gsub(name, ""))
end

---Words without those at their end that only say when and how.
---@param words string
---@return string
function naming.closed(words)
  words = closing:gsub(words, "")
  if words:find("向", 1, true) or words:find("对", 1, true) then
    words = closing:gsub(facing:gsub(words, ""), "")
  end
  return words
end

---Whether words only say when and how, and hold no subject.
---@param words string
---@return boolean
function naming.empty(words)
  return naming.closed(words) == ""
end

---Whether words end as an event may that no list has.
---@param words string
---@return boolean
function naming.eventful(words)
  return suffix:test(words)
end

---Where the first word stands that no name holds, if one does.
---@param words string
---@return integer?
function naming.broken(words)
  return (breaker:find(words))
end

-- 健走大赛石滩赛区, 招聘会西街专场
local leg = regex.new("^”?[^，。的“”]{0,12}?(?:赛区|(?:分|主)?赛场|(?:分|主)?会场|专场|站"
  .. "|第[一二三四五六七八九十0-9]+场)(?![^，。；上举在的于])")

---How much of the words behind an event noun says which part of it is meant.
---@param words string
---@return integer bytes
function naming.leg(words)
  local found = leg:exec(words)
  return found and #found.text or 0
end

---Whether a stretch holds a title in quotation marks.
---@param body string
---@param first integer
---@param last integer
---@return boolean
function naming.entitled(body, first, last)
  return body:sub(first, last):find("“", 1, true) ~= nil
end

local halves = regex.new("^[^“”]{4,}[\\s　]+([^\\s　]{6,})$")
-- 负责组织|和排班: the rest of a list of verbs.
local joined = regex.new("^[和与及][^“”]{1,3}$")

---The name in the words of a phrase.
---@param printed string
---@return string? name
---@return boolean several whether it took place more than once
local function name_in(printed)
  if not marked:first(printed) then
    return printed, false
  elseif many:test(printed) then
    return nil, false
  end
  -- 全市首家工匠学院——瓷都工匠学院: what follows the dash is the name; 副校长宣布比赛…: the same.
  local name = plain_names.of(bare(dash:gsub(printed, "")))
  local times = several:match(name)
  name = times or name
  if not times and amount:test(name) or nothing:test(name) or parts:test(name) then
    return nil, false
  end
  -- 此次“法治体检”专项行动: named after all.
  local named = pointing:gsub(name, "")
  if #named >= 18 and named ~= name and not generics.generic(named) then
    name = named
  end
  return name, times ~= nil
end

---Makes a phrase of a span when what is left of it is a name.
---@param body string
---@param first integer
---@param last integer
---@return Phrase?
function naming.phrase(body, first, last)
  local printed = body:sub(first, last)
  if joined:test(printed) then
    return nil
  end
  -- 夜里还能借书 图书馆“书吧”启用: of a title in two halves the one that names it
  local name, times = name_in(halves:match(printed) or printed)
  if not name or #name < 6 or #name > 150 then
    return nil
  end
  local at = printed:find(name, 1, true)
  return { first = at and first + at - 1 or first, last = last, name = name,
    generic = generics.generic(name) or generics.of_something(name), several = times }
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

return naming
