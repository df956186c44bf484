-- What somebody did on a day, in words that no list of events has: …总工会在龙山栽下侧柏500株, 给艇工看腰腿.
-- It counts only where an article, or an item of one, tells of no other activity.

local data = require("broadsheet.data")
local dates = require("slots.dates")
local matcher = require("broadsheet.matcher")
local organizers = require("slots.organizers")
local phrases = require("reading.phrases")
local places = require("slots.places")
local printed = require("reading.printed")
local reading = require("reading.reading")
local reality = require("finding.reality")
local regex = require("reading.wide_regex")

local acts = {}

local known, kinds, rules

-- How many bytes a name has, and how many clauses behind those who act are looked at.
local SHORTEST, LONGEST, CLAUSES = 11, 90, 3

-- 56名职工, 保洁班的姐妹们, 消防员: those who may act without any organization.
local people = regex.new("(?:[0-9]+余?多?[名位个]|近百名|百余名)(?:[^，。；：“”的]{0,16}的)?[^，。；：“”的]{0,12}?"
  .. phrases.any("people") .. "(?:们|代表)?"
  .. "|[0-9一二两三四五六七八九十]+支[^，。；：“”的]{0,10}队伍?"
  .. "|(?:^|[，日晚天午的])“?[^，。；：“”的]{0,14}" .. phrases.any("crew") .. "”?们?"
  .. "|" .. phrases.any("teacher") .. "[、，]?[^，。；：“”]{2,9}?(?=走进|走上|来到|为|给|应邀|受邀|到|在|教|向|把)"
  .. "|(?:^|[，日晚天午])[^，。；：“”的日]{0,14}" .. phrases.any("house")
  .. "(?!的|[内里外上前中旁院长门口员]|主席|联合|、)")
-- 把饺子送到站台: what is handed on gets somewhere.
local handed = regex.new("^[^，。；]{2,40}?[送发交递搬请带接摆办开装献讲演唱教拉运端塞捧抬贴挂种捐赠转寄铺推]"
  .. "(?:了?[到进上给入往在去来下]|了)|^[^，。；]{2,40}[走看查过理学练试跑扫擦洗议]了?一?遍")
-- 把一台冰柜搬进操作室: where it got to.
local thither = regex.new("[到进在入上]了?(?<place>[^，。；“”到进在入]{2,16})$")
-- 捐出的票, 慰问组, 分享会: the word tells of something else.
local nominal = regex.new("^(?:[^，。；了]{0,2}了?的(?!是)|[会室站点车员队团组者处席卡证班赛节展金款品率量区馆屋部所仪费案表单力型式]"
  .. "|(?<!职)工作|中心|基地|平台|项目|制度|机制|水平|活动|服务)")
local finished = regex.new("了$")
local abstract = regex.new("(?:" .. phrases.any("abstract") .. "|形式|方式|情况|问题|时|时候|期间|之?[前后])$")
-- 为丰富职工生活, 为了…: what for.
local purpose = regex.new("^" .. phrases.any("purpose"))

---Reads what may be done.
function acts.start()
  local words = {}
  kinds, rules = {}, {}
  for i, row in ipairs(data.tsv("data/acts.zh.tsv")) do
    words[i], kinds[i], rules[i] = row.word, row.kind, row.file .. ":" .. row.line
  end
  known = matcher.new(words)
end

---Where those who act end: the last of the organizations that are the subject, else people.
---@param telling Telling
---@param sentence Sentence
---@param clause Span
---@return integer?
local function actor(telling, sentence, clause)
  local body = telling.body
  local mentions = printed.complete(telling.article, body, sentence, telling.mentions)
  local subjects = organizers.subjects(body, mentions, clause.first, clause.last)
  local last
  for _, mention in ipairs(subjects) do
    if not last or organizers.joined:test(body:sub(last + 1, mention.first - 1)) then
      last = mention.last
    end
  end
  local found = not last and people:exec(body:sub(clause.first, clause.last))
  return last or found and clause.first + found.last - 1
end

---Whether somebody acts in a sentence: an organization or people who are counted or of a kind.
---@param telling Telling
---@param sentence Sentence
---@param position integer before which they stand
---@return boolean
function acts.somebody(telling, sentence, position)
  for _, clause in ipairs(sentence.clauses) do
    local last = clause.first < position and actor(telling, sentence, clause)
    if last and last < position then
      return true
    end
  end
  return false
end

---Whether those who were asked go somewhere between two positions: 组织劳模在龙山栽下柏树.
---@param sentence Sentence
---@param first integer
---@param last integer
---@return boolean
local function goes_between(sentence, first, last)
  for _, hit in ipairs(sentence.goes) do
    if hit.first > first and hit.last < last then
      return true
    end
  end
  return false
end

---Where something was done: where those who act went before, else where what they handed on got to.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@param name string
---@return string?
local function place_of(body, sentence, verb, name)
  local place = places.before(body, sentence, verb)
  local start = name:sub(1, #"把")
  local reached = not place and (start == "把" or start == "将") and thither:exec(name)
  return place or reached and places.is_site(reached.place)
    and places.named(sentence, reached.place) and reached.place or nil
end

---Whether words tell of what is no deed: what was received, raised or announced.
---@param words string
---@return boolean
function acts.idle(words)
  local hits = known:scan(words)
  for i = 3, #hits, 3 do
    if kinds[hits[i]] == "idle" then
      return true
    end
  end
  return false
end

---@class Act
---@field first integer
---@field last integer
---@field rule string

---What a stretch tells that somebody did; false where it tells of something else.
---@param body string
---@param sentence Sentence
---@param first integer
---@param last integer
---@return Act|false|nil
local function deed_in(body, sentence, first, last)
  local hits = known:scan(body, first, last)
  local mark, asked, begins, rule
  for i = 1, #hits, 3 do
    local from, to, number = hits[i], hits[i + 1], hits[i + 2]
    local kind = kinds[number]
    if kind == "idle" or kind == "said" then
      return false
    elseif reading.quoted(sentence, from) or rule then
      goto continue
    elseif (kind == "do" or kind == "done" and mark)
      and not nominal:test(body:sub(to + 1, last)) then
      rule = rules[number]
      local apart = asked and last - from >= SHORTEST and goes_between(sentence, mark, from)
      begins = mark and not apart and mark or from
    elseif not mark and kind == "ask" then
      mark, asked = from, true
    elseif not mark and kind == "for" and not purpose:test(body:sub(to + 1, last)) then
      mark = from
    elseif not mark and kind == "with" and handed:test(body:sub(to + 1, last)) then
      mark, begins, rule = from, from, rules[number]
    end
    ::continue::
  end
  return rule and { first = begins, last = last, rule = rule } or nil
end

---The draft of what somebody did in a sentence.
---@param telling Telling
---@param sentence Sentence
---@param dated boolean? whether the sentence before gave the day
---@return Draft?
function acts.find(telling, sentence, dated)
  local body = telling.body
  if not dated and not dates.leading(body, sentence, telling.published) then
    return nil
  end
  for i, clause in ipairs(sentence.clauses) do
    local behind = actor(telling, sentence, clause)
    for n = i, behind and math.min(#sentence.clauses, i + CLAUSES - 1) or 0 do
      local here = sentence.clauses[n]
      local act = deed_in(body, sentence, n == i and behind + 1 or here.first, here.last)
      if act == false then
        return nil
      elseif act and act.last - act.first >= SHORTEST then
        local name = finished:gsub(body:sub(act.first, act.last), "")
        local verb = { first = act.first, last = act.first, text = "",
          value = { cues = {}, rule = act.rule } }
        if #name > LONGEST or abstract:test(name) or reality.unreal(body, sentence, verb)
          or reality.background(sentence, act.first) then
          return nil
        end
        return { name = name, generic = false, sentence = sentence, verb = verb, rule = act.rule,
          place = place_of(body, sentence, verb, name) }
      end
    end
    if behind then
      return nil
    end
  end
  return nil
end

return acts
