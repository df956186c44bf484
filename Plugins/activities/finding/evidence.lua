-- Whether what somebody did is an activity: enough must speak for it. It counts only where an
-- article, or an item of one, tells of no other activity.

local act_words = require("finding.act_words")
local acts = require("finding.acts")
local dates = require("slots.dates")
local phrases = require("reading.phrases")
local place_names = require("slots.place_names")
local places = require("slots.places")
local reading = require("reading.reading")
local reality = require("finding.reality")
local regex = require("reading.wide_regex")
local shown_by_things = require("finding.shown_by_things")
local weight = require("weighing.deeds")

local evidence = {}

local portrait = regex.new(phrases.any("portrait"))
-- 谈了两个钟头, 送上了门, 讲给骑手听: not what it was.
local little = regex.new("^(?:在[^，。；“”]{1,10})?" .. phrases.any("told-little")
  .. "了?(?:整整|足足)?[0-9一两二三四五六七八九十百千几半好]+余?多?个?[半整]?"
  .. phrases.any("how-much") .. "[^，。；]?$"
  .. "|^(?:在[^，。；]{1,10})?" .. phrases.any("short-deed") .. "$"
  .. "|^" .. phrases.any("told-thing") .. "[^，。；]*$|^" .. phrases.any("told-thither") .. "[^，。；]*$"
  .. "|^\\p{Han}{1,2}了?(?:个|一)(?:遍|够|透|底朝天|明白)[^，。；]?$|^\\p{Han}{1,2}(?:遍|完)了?(?:一圈|每一?[个间处家])?$"
  .. "|^把[^，。；]*" .. phrases.any("asked-to-come") .. "[^，。；、]{0,3}[请接叫拉搬约](?:来|到|进)了?[^，。；]{0,6}$"
  .. "|^" .. phrases.any("one-and-all") .. "[^，。；]{1,4}$"
  .. "|他们|她们|它们?|这件?事|自己"
  .. "|^[^，。；“”]{0,10}?(?:敲开|推开|叩开|走进)了?[^，。；]*(?:家门|房门|门|屋)$"
  .. "|(?:请|约|叫|聚|拢|召)(?:到|来|进)了?(?:一[起块堆处间张][^，。；]{0,3}|会议室|桌前|屋里|院里)$"
  .. "|^[讲说读念]给[^，。；]{2,14}听$|^选[了出]?[0-9]+家[^，。；]{0,6}$")
-- 查了317人, 剪了62个头: how many it were.
local tally = regex.new("^\\p{Han}{1,2}了[0-9一二两三四五六七八九十百千]+余?多?[人名位个份户例件条单篇][^，。；]?$")
-- 看望了老人，为他们送去米面: those who were called on were given it.
local to_them = regex.new("^(?:并|还)?[为给向][他她]们送")
local seen = regex.new("看望|慰问|走访|探望")
-- 把两口大锅抬进工棚: where it got to.
local thither = regex.new("[到进在入上]了?(?<place>[^，。；“”到进在入]{2,16}?)"
  .. "(?:(?<=[里内上边前下])[审开讲办听看演唱])?$")
local handed = { ["把"] = true, ["将"] = true }

-- What the words for a day may begin with, besides a digit.
local openers = {}
for char in ("０１２３４５６７８９一二三四五六七八九十昨前今当同近日上本周星元春除腊正端中国重五清劳妇教护"):gmatch(utf8.charpattern) do
  openers[char] = true
end
-- What a sentence begins with that goes on with the day of the lead.
local that_day = { ["当天"] = true, ["当日"] = true, ["当晚"] = true, ["这天"] = true, ["那天"] = true }
-- How many sentences are looked at.
local REACH = 8

---Whether a deed's own words say that it is to come.
---@param sentence Sentence
---@param act Act
---@return boolean
local function planned(sentence, act)
  for _, hit in ipairs(sentence.cautions) do
    if hit.first >= act.first and hit.last <= act.last and hit.value.cues.plan then
      return true
    end
  end
  return false
end

---Where something was done: where those who act went before, else where what they handed on got to.
---@param body string
---@param draft Draft
---@return string?
local function place_of(body, draft)
  local place = places.before(body, draft.sentence, draft.verb)
  local reached = not place and handed[draft.name:sub(1, #"把")] and thither:exec(draft.name)
  return place or reached and place_names.is_site(reached.place)
    and place_names.named(draft.sentence, reached.place) and reached.place or nil
end

---Whether a deed's words tell of an event: then other rules have weighed it.
---@param sentence Sentence
---@param act Act
---@return boolean
local function eventful(sentence, act)
  for _, hit in ipairs(sentence.events) do
    if hit.last == act.last and not hit.value.deed and not (act.done or act.frame == "done")
      and not reading.quoted(sentence, hit.first) then
      return true
    end
  end
  for _, hit in ipairs(sentence.verbs) do
    local kind = hit.value.verb
    if hit.first > act.first and hit.last <= act.last and (kind == "hold" or kind == "open")
      and not reading.quoted(sentence, hit.first) then
      return true
    end
  end
  return false
end

---What a clause tells, if nothing says that it did not take place there and then.
---@param telling Telling
---@param sentence Sentence
---@param place integer of the clause
---@param hits integer[] words of the sentence
---@return Draft?
---@return Act?
local function draft_of(telling, sentence, place, hits)
  local body, clauses = telling.body, sentence.clauses
  local act, name =
    acts.of(body, sentence, clauses[place], clauses[place - 1], telling.mentions, hits)
  if not act then
    return nil
  end
  local verb = { first = act.first, last = act.last, text = "",
    value = { cues = {}, rule = act.rule } }
  if planned(sentence, act) or eventful(sentence, act) or reality.unreal(body, sentence, verb)
    or reality.background(sentence, act.first) then
    return nil
  end
  return { name = name, generic = false, sentence = sentence, verb = verb, rule = act.rule,
    phrase = { first = act.first, last = act.last } }, act
end

-- 把各班班长叫到一处开收工会: what was held says enough.
local held_at_last = regex.new("^.{12,}(?:[，到进在来里上]|桌|起)(?:开|办|搞|开了|办了|召开了?|举办了?)"
  .. "(?<name>[^，。；“”的了]{1,10}?" .. phrases.any("event-suffix") .. ")$")

---The draft of what was done in a sentence, where enough speaks for it.
---@param telling Telling
---@param index integer of the sentence
---@return Draft?
function evidence.find(telling, index)
  local sentence, body = telling.sentences[index], telling.body
  local hits = act_words.hits(body, sentence)
  if not hits then
    return nil
  end
  local best, most = nil, 0
  for i = 1, #sentence.clauses do
    local draft, act = draft_of(telling, sentence, i, hits)
    local total = draft and weight.of(telling, draft, act, index, hits) or 0
    local clause = sentence.clauses[i]
    local brought = draft and to_them:test(body:sub(clause.first, clause.last))
      and seen:test(body:sub(sentence.first, clause.first - 1))
    if brought or best and draft and tally:test(draft.name) then
      total = 0 -- 给女工查乳腺，查了317人
    end
    -- What is told first is told for itself, and what follows mostly goes on with it.
    if total >= weight.enough() and (not best or total > most + weight.later()) then
      best, most = draft, total
      best.rule = act.rule
    end
  end
  if best then
    best.place = place_of(body, best)
    local nickname = shown_by_things.nicknamed(telling, index)
    local called = not nickname and little:test(best.name)
      and shown_by_things.called(telling, sentence) or nil
    if called == telling.title and telling.drafts[1] then
      return nil -- the title is the name of what has been told
    end
    local held = not nickname and not called and held_at_last:exec(best.name)
    best.name = nickname or called or held and held.name or best.name
  end
  return best
end

---Whether the headline says that an article is a portrait, an essay or an answer.
---@param article table
---@return boolean
local function is_portrait(article)
  return portrait:test((article.kicker or "") .. "\n" .. (article.title or ""))
end

---Whether a sentence opens with a day of its own. Most do not look like it.
---@param telling Telling
---@param sentence Sentence
---@return boolean
local function opens(telling, sentence)
  local char = telling.body:match(utf8.charpattern, sentence.first)
  return (char:find("%d") or openers[char] or false)
    and dates.opening(telling.body, sentence, telling.published) ~= nil
end

---Whether a sentence is near a day: in the lead, or with a day of its own or of the one before it.
---@param telling Telling
---@param index integer
---@return boolean
local function near_day(telling, index)
  local sentence, before = telling.sentences[index], telling.sentences[index - 1]
  return index <= 4 or opens(telling, sentence)
    or that_day[telling.body:sub(sentence.first, sentence.first + #"当天" - 1)]
    or before.paragraph == sentence.paragraph and opens(telling, before)
end

---The first thing that somebody did for which enough speaks, in a lead or on a day told later.
---@param telling Telling
---@return Draft?
---@return integer? index of its sentence
function evidence.first(telling)
  if is_portrait(telling.article) then
    return nil
  end
  for index = 1, math.min(REACH, #telling.sentences) do
    local draft = not telling.sentences[index].speech and near_day(telling, index)
      and evidence.find(telling, index)
    if draft then
      return draft, index
    end
  end
  return nil
end

return evidence
