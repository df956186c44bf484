-- Activities that a lead only names, as what everybody talks of: 一场“粮农夜谈”聊得正欢, 读书会上,
-- “…”行动已组建服务队. They count when the article tells of no other.

local arguments = require("finding.arguments")
local contests = require("finding.contests")
local days = require("slots.days")
local naming = require("naming.naming")
local occasions = require("finding.occasions")
local phrases = require("reading.phrases")
local places = require("slots.places")
local reading = require("reading.reading")
local reality = require("finding.reality")
local regex = require("reading.wide_regex")
local stretches = require("finding.stretches")

local named = {}

local programme = regex.new("“[^”]{2,20}”[^，。；：“”的]{0,12}$")
-- …读书会上，…; …决赛现场气氛热烈
local scene = regex.new("^”?(?:第[一二三四五六七八九十0-9]+[期场讲季站课节堂])?(?:活动|仪式)?的?"
  .. "(?:" .. phrases.any("scene") .. ")")
local going_on = regex.new("^”?" .. phrases.any("going-on"))
-- What follows a subject that is told of, whatever the verb; it is no part of a longer name.
local told_of = regex.new("^”?(?:活动|仪式)?(?!里|内|旁|边|外|门口|" .. phrases.any("longer")
  .. ")[^，。；：、的和与及暨等”）]")
-- “春风行动”招聘会: what the title is of.
local continued = regex.new("^[^，。；：“”的在]+$")
local stop = regex.new("^”?[，。]")
-- 暴雨把比赛冲掉了: what somebody did to it
local grasped = regex.new("^[^“”]*[把将被](?![来要会])[^“”]*$")
-- 这场名为“…”的音乐会，是…
local copula = regex.new("^”?，")
-- “灯塔”夜校第9课就从一张考勤表讲起: which of them it was
local of_series = regex.new("^(?<which>”?第[0-9一二三四五六七八九十百]+[课讲期季站节回])(?!堂)(?:就|便|才)?")
-- 训练营8月2日起接受报名: it is still to come.
local enrolling = regex.new("^”?[^，。；“”]{0,10}?" .. phrases.any("enrolling"))
-- 白沙镇大集上，…: where it was
local market = regex.new("(?:大集|集市|庙会|夜市|集)$")
local at_market = regex.new("^[上里]")
-- 职工秧歌大赛决赛，11支队伍、近600名队员: who came to it follows
local attended = regex.new("^”?，(?:来自[^，。；“”]{2,24}的)?[近约逾超共]?[0-9一二两三四五六七八九十百千]+余?多?"
  .. phrases.any("came-to-it"))
local pointed = regex.new("(?:^|的)(?:这|该|此|一|两|三)[场次堂项期台届]")
-- 技能培训176期，培训1.4万人次: a sum
local many = regex.new("^[0-9一二两三四五六七八九十百千]+余?多?" .. phrases.any("courses-counted")
  .. "(?:[，、；。]|$)")
-- 职工代表巡视，看什么？
local asked = regex.new("^，[^，。；？]{0,8}" .. phrases.any("question-word") .. "[^，。；？]{0,6}[？?]")
local shown = regex.new("(?:^|，|”)(?:这[场次堂项个只座间辆趟支家处批份顶][^，。；]{2,16}是|这(?:就|正)?是)")
local appeared = regex.new("(?:出现|发生|定格|上演)在")
local reported = regex.new("记者(?:从|[^，。]{0,6}(?:获悉|了解到))")
-- 6月5日，记者从半年会上获悉: the meeting, on that day
local reporter = regex.new("^(?:[^，。；“”]{0,8}报》?)?(?:的)?记者[^，。；“”]{0,6}?从")
-- 半年会上获悉
local learnt_at = regex.new("^”?(?:现场)?上?(?:获悉|了解到|得知)")
-- 这只书箱是总工会“…”活动的第一站, 当天是“…”招聘会的专场
local this_is = regex.new("^”?(?:[这那][^，。；“”]{0,8}"
  .. "|[当今]天|当[日晚]|(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:[上下]午|晚|当[天晚])?)?(?:就|正|也)?是(?:该[矿厂司校院县市区])?")

-- 会议室变身庭审现场
local became = regex.new("^[^“”]*(?:变身|变成|化身|化作|变为)(?:为|成)?了?")

---Where the words that belong to an event noun may begin: after the verb or the word of place
---before it.
---@param sentence Sentence
---@param hit table
---@return integer first
---@return boolean located whether a word of place stands right before
---@return boolean called whether the clause says that this is what it names
function named.beginning(sentence, hit)
  local located = false
  local first = reading.clause_at(sentence, hit.first).first
  for _, other in ipairs(sentence.hits) do
    local value = other.value
    if other.first >= first and other.last < hit.first
      and (value.cues.go or value.verb or value.deed or value.cues.take or value.cues.gather)
      and other.text ~= "办的" -- 这是总工会办的夜校
      and not (other.last + 1 == hit.first -- 贯通仪式, 师徒结对签约仪式
        and (value.event or value.deed or arguments.intransitive[value.verb]))
      and sentence.body:sub(other.last + 1, other.last + #"暨") ~= "暨"
      and not reading.quoted(sentence, other.first) then
      first, located = other.last + 1, value.cues.go or false
    end
  end
  local before = sentence.body:sub(first, hit.first - 1)
  local is = this_is:exec(before)
  local apart = not is and (became:exec(before) or reporter:exec(before))
  return first + (is and #is.text or apart and #apart.text or 0), located, is ~= nil
end

---Whether the clause of an event goes on to say that it is to come or usual.
---@param sentence Sentence
---@param hit table
---@return boolean
function named.planned(sentence, hit)
  local clause = reading.clause_at(sentence, hit.first)
  for _, other in ipairs(sentence.cautions) do
    local cues = other.value.cues
    if other.first > hit.last and other.last <= clause.last and (cues.plan or cues.habit) then
      return true
    end
  end
  return false
end

---Whether the sentence goes on to tell of the event, whatever the verb.
---@param hit table
---@param rest string what follows it
---@return boolean
local function carries(hit, rest)
  return told_of:test(rest) and hit.value.event ~= "weak"
    and not (hit.value.deed and hit.value.event == "generic")
end

---An event at which something is told, whose scene is told, or which a sentence is about.
---@param telling Telling
---@param sentence Sentence
---@return Draft?
local function running(telling, sentence)
  local body = telling.body
  for i, hit in ipairs(sentence.hits) do
    local whole, next_hit = reading.quotation(sentence, hit), sentence.hits[i + 1]
    local ends = not (next_hit and next_hit.value.event and (next_hit.first == hit.last + 1
      or whole and next_hit.first - whole.last <= #"大型人力资源"
        and continued:test(body:sub(whole.last + 1, next_hit.last))))
    if hit.value.event and ends and (whole or not reading.quoted(sentence, hit.first))
      and not reality.unreal(body, sentence, whole and { first = whole.first - 1 } or hit) then
      local rest = body:sub(hit.last + 1, hit.last + 60)
      local ended = hit.last + naming.leg(rest)
      rest = rest:sub(ended - hit.last + 1)
      local which = of_series:exec(rest)
      if which then
        ended, rest = ended + #which.which, rest:sub(#which.text + 1)
      end
      local first = reading.clause_at(sentence, hit.first).first
      local called = going_on:test(rest) and programme:exec(body:sub(first, hit.last))
      if called then
        return stretches.draft(telling, sentence, first + called.first - 1, hit.last, hit)
      elseif named.planned(sentence, hit) or many:test(rest) or enrolling:test(rest)
        or not whole and market:test(hit.text) and at_market:test(rest) then
        goto continue
      end
      local start, located, is = named.beginning(sentence, whole or hit)
      if scene:test(rest) or is and stop:test(rest)
        or copula:test(rest) and (pointed:test(body:sub(first, hit.first)) or asked:test(rest)
          or first == sentence.first and not located and attended:test(rest))
        or not located and carries(hit, rest)
          and not grasped:test(body:sub(start, hit.first - 1)) then
        local last = math.max(whole and whole.last or 0, ended)
        return stretches.draft(telling, sentence, start, last, hit)
      end
    end
    ::continue::
  end
  return nil
end

---A title that is counted or pointed to as events are.
---@param telling Telling
---@param sentence Sentence
---@param words string of the sentence
---@return Draft?
local function titled(telling, sentence, words)
  local match = occasions.find(words)
  if not match then
    return nil
  end
  local name = match.name or match.title
  for _, hit in ipairs(sentence.hits) do
    local behind = hit.first - (sentence.first + match.last - 1)
    if hit.value.event and behind > 0 and behind <= 24 and name:find("“", 1, true)
      and not reading.quoted(sentence, hit.first) then
      return nil -- 首届“…杯”职工发明大赛: the title goes on.
    end
  end
  local last = sentence.first + match.first - 2 + match.text:find(name, 1, true) + #name - 1
  local told = stretches.draft(telling, sentence, last - #name + 1, last,
    { first = last + 1, last = last + 1, text = "", value = { cues = {}, rule = "a title" } })
  if told and not told.place then
    local before = places.before(telling.body, sentence, { first = last - #name + 1 })
    told.place = match.place or before
  end
  return told
end

---The activity whose scene the lead has set: 这是…发布会上的一幕, 出现在…决赛现场, 这是第二次“…”.
---@param telling Telling
---@param sentence Sentence
---@return Draft?
function named.shown(telling, sentence)
  local words = sentence.words
  local told = (words:find("这", 1, true) and shown:test(words) or words:find("的一幕", 1, true)
      or appeared:test(words))
    and (titled(telling, sentence, words) or running(telling, sentence)) or nil
  -- 这是公益活动的一个片段: what follows may tell more.
  return told and not (#told.name <= #"公益活动" and told.name:find("活动$")) and told or nil
end

---The activity of which a sentence only tells at last who held it.
---@param telling Telling
---@param sentence Sentence
---@return Draft?
function named.credited(telling, sentence)
  local words = sentence.words
  local match = occasions.credited(words)
  if not match then
    return nil
  end
  local first = sentence.first + match.first - 2 + match.text:find(match.name, 1, true)
  local verb = { first = first, last = first, text = "", value = { cues = {}, rule = "a title" } }
  return stretches.draft(telling, sentence, first, first + #match.name - 1, verb)
end

---What those talked about who were asked to come besides.
---@param telling Telling
---@param sentence Sentence
---@return Draft?
function named.talked(telling, sentence)
  local match = occasions.talked(sentence.words) or occasions.lesson(sentence.words)
  if not match then
    return nil
  end
  local last = sentence.first + match.last - 1
  local verb = { first = last - #match.name + 1, last = last, text = "",
    value = { cues = {}, rule = "a title" } }
  return not reality.unreal(telling.body, sentence, verb)
    and stretches.draft(telling, sentence, verb.first, last, verb) or nil
end

-- 门口钉着“女职工竹编技能培训班”的牌子: its whole name.
local plaque = regex.new("“(?<name>[^“”，。；]{4,30})”的?" .. phrases.any("plaque"))

---The name on the plaque that an event noun stands on.
---@param sentence Sentence
---@param hit table
---@return string?
local function plaque_at(sentence, hit)
  local found = reading.quoted(sentence, hit.first) and plaque:exec(sentence.words)
  return found and found.name:sub(-#hit.text) == hit.text and found.name or nil
end

---The activity that a later sentence points back to with its noun: 这是技能竞赛的加赛。竞赛由…主办.
---@param telling Telling
---@param index integer of the later sentence
---@param noun string
---@return Draft? with `index`
function named.before(telling, index, noun)
  for i = index - 1, math.max(1, index - 3), -1 do
    local sentence = telling.sentences[i]
    for _, hit in ipairs(sentence.events) do
      local called = hit.text:sub(-#noun) == noun and plaque_at(sentence, hit)
      if called then
        return { name = called, generic = false, sentence = sentence, verb = hit, index = i,
          rule = hit.value.rule }
      elseif hit.text:sub(-#noun) == noun and not reading.quoted(sentence, hit.first)
        and not reality.unreal(telling.body, sentence, hit) then
        local first = named.beginning(sentence, hit)
        local told = stretches.draft(telling, sentence, first, hit.last, hit)
        if told and told.name ~= noun then
          told.index = i
          return told
        end
      end
    end
  end
  return nil
end

---The activity that a sentence names.
---@param telling Telling
---@param sentence Sentence
---@return Draft? draft `dated` when it counts only with a date
function named.find(telling, sentence)
  local told = contests.find(telling, sentence)
  if told then
    return told
  end
  told = titled(telling, sentence, sentence.words) or running(telling, sentence)
  local said = told and reported:exec(sentence.words)
  if said then
    local day = days.named(telling.body, sentence, telling.published)[1]
    local behind = told.phrase and telling.body:sub(told.phrase.last + 1, sentence.last)
    local there = behind and learnt_at:test(behind)
    told.date = there and day and day.start and day.last < said.first
      and { text = day.text, start = day.start, ["end"] = day["end"] } or nil
  elseif told then
    told.dated = true
  end
  return told
end

return named
