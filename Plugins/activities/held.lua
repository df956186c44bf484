-- Activities that a holding verb tells: 召开…会议, …活动在…举行, …揭牌.

local brought = require("brought")
local naming = require("naming")
local objects = require("objects")
local phrases = require("phrases")
local places = require("places")
local reading = require("reading")
local reality = require("reality")
local regex = require("broadsheet.regex")
local subjects = require("subjects")

local held = {}

local ending = regex.new("^(?:了?[。，；！]?$|并|、|和|及|后|暨|仪式|至|到|(?:的)?(?:第一|当|首)[天日晚]|现场)")
local about = regex.new("^(?:的|、|和|与|及|(?:正式|宣告)?(?:成立|挂牌|揭牌|启用|投用|开馆)|换届|会员"
  .. "|第[一二三四五六七八九十]+[届次](?:会员|代表|委员)|工会|党支部)")

-- 在南门驿站设立的“维权岗”: the place belongs to what the clause is about.
local set_up_there = regex.new(
  "^(?:在|于)([^，。；]{2,30}?)(?:设立|建立|建设|打造|建成|搭建|开设|开办)的(?=[^的]+$)")
local opening_day = regex.new("^的?(?:第一|当|首)[天日晚]")
local day = regex.new("[0-9０-９]日|[昨今前][日天]|近日|日前")
-- What can be opened, where a clause ends with it.
local premises = regex.new("^的([^，。；：的]{2,30}?" .. phrases.any("premises") .. "”?)$")

local receiving = regex.new(
  "^(?:[^，]{0,8}日，?)?([^，。；“”]{1,20}(?:[屋馆站园院校场店]|中心|学堂|基地|社区|公司))$")

local opening = { found = true, serve = true }
local intransitive = { open = true, found = true, serve = true, agree = true }

---Whether the clause of a verb only says what for or on what ground (为推动活动开展，…).
---@param body string
---@param sentence Sentence
---@param verb table hit
---@param mentions Mention[]
---@return boolean
local function framed(body, sentence, verb, mentions)
  local clause = reading.clause_at(sentence, verb.first)
  if verb.value.deed or not reality.frames(body, clause) then
    return false
  end
  for _, mention in ipairs(mentions) do
    if mention.first > clause.first and mention.last < verb.first then
      return false
    end
  end
  return true
end

---Where the subject of an intransitive verb begins: its clause, or the one before when the
---clause says no more than when and where.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@param stop integer first byte of the place or the verb
---@return integer
local function subject_start(body, sentence, verb, stop)
  local clause, index = reading.clause_at(sentence, verb.first)
  local before = sentence.clauses[index - 1]
  if not before or not naming.empty(body:sub(clause.first, stop - 1))
    or opening_day:test(body:sub(verb.last + 1, verb.last + 15)) then
    return clause.first
  end
  for _, other in ipairs(sentence.verbs) do
    if other.first >= before.first and other.last <= before.last
      and intransitive[other.value.verb] then
      return clause.first -- 陈列馆竣工，正式开放: it has been told.
    end
  end
  return before.first
end

-- 30组家庭走进消防站
local counted = regex.new("^[0-9]+余?多?[名位组对个户][^，。；]{0,14}$")

---The place that stands elsewhere: behind the object (组织服务队深入…) or as what receives it
---(书屋迎来读书会).
---@param body string
---@param sentence Sentence
---@param verb table hit
---@param object Phrase
---@return string?
local function further_place(body, sentence, verb, object)
  local clause, index = reading.clause_at(sentence, verb.first)
  if verb.text:find("^迎来") then
    return receiving:match(body:sub(clause.first, verb.first - 1))
  end
  -- 县总工会组织的技能比武在农田里…
  local described = body:sub(verb.last + 1, verb.last + 3) == "的"
  local following = sentence.clauses[index + 1]
  local going = reading.hits(sentence, object.last + 1, (following or clause).last, function(entry)
    return entry.cues.go and (described or entry.word ~= "在" and entry.word ~= "于")
  end)[1]
  -- 开展慰问活动，先后来到…: the next clause begins with it.
  return going and (going.first <= clause.last or going.first <= following.first + 6
      or counted:test(body:sub(following.first, going.first - 1)))
    and places.behind(body, sentence, going) or nil
end

-- “…”由总工会主办: what was held stands before 由.
local handed_by = regex.new("由[^由]*$")

---Where 由 and the host begin, when they stand between a verb and what it held.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@return integer?
local function hosted(body, sentence, verb)
  local clause = reading.clause_at(sentence, verb.first)
  local at = handed_by:find(body:sub(clause.first, verb.first - 1))
  local first = at and clause.first + at - 1
  return first and not reading.quoted(sentence, first) and first > clause.first and first or nil
end

-- 对210名工会干部进行轮训, 就建会工作开展调研
local treated = regex.new(
  "[对为给](?:全[市区县省]|[^，。；]{0,6}?[0-9]+余?多?[名家个位])?(?:[^，。；“”的]{1,8}的)?([^，。；]{2,24})$")

local gathered = regex.new("组织|安排|邀请|带领")

---What is done to somebody: its name says to whom, when the noun alone would say nothing.
---@param body string
---@param sentence Sentence
---@param verb table hit of 进行
---@return Phrase[]
local function done_to(body, sentence, verb)
  local clause = reading.clause_at(sentence, verb.first)
  local words = body:sub(clause.first, verb.first - 1)
  local whom = treated:match(words) or gathered:test(words) and ""
  local phrase = whom and objects.find(body, sentence, verb)[1]
  if not phrase then
    return {}
  elseif phrase.generic and whom ~= "" then
    phrase.name, phrase.generic = whom .. phrase.name, false
  end
  return { phrase }
end

---The phrases that name what a verb held, and the place beside it.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@return Phrase[]
---@return string? place
local function reading_of(body, sentence, verb)
  local kind = verb.value.verb
  if verb.value.word == "进行" then
    local done = done_to(body, sentence, verb)
    if done[1] then
      return done, (places.before(body, sentence, verb))
    end
  end
  local place, place_first = places.before(body, sentence, verb)
  local set_up = place_first and set_up_there:exec(body:sub(place_first, verb.first - 1))
  if set_up then
    place, place_first = set_up[1], nil
  end
  if not intransitive[kind] then
    local held_here = objects.find(body, sentence, verb)
    local last = held_here[#held_here]
    if last then
      place = place or further_place(body, sentence, verb, last)
      return reality.summed(body, last.last) and {} or held_here, place
    end
  end
  if kind == "run" or kind == "join" then
    return {}, nil
  end
  if verb.value.event and not place_first or kind == "agree" and not place_first then
    return {}, nil -- 练兵比武: the verb is the end of the noun
  end
  local stop = place_first or verb.first
  local by = hosted(body, sentence, verb)
  stop = by or stop
  local start = subject_start(body, sentence, verb, stop)
  local subject = subjects.find(body, sentence, verb, start, stop - 1, place_first ~= nil)
    or by and naming.titled(body, start, stop - 1)
  if by and subject and naming.bare(subject.name) then
    -- 比武由…主办: it has been named before.
    subject.generic = true
  end
  if verb.value.cues.go then
    place = places.behind(body, sentence, verb)
    return { place and subject }, place
  end
  return { subject }, place
end

---A name without the organization that it begins with, unless the activity is about that
---organization (…联合会成立大会).
---@param body string
---@param phrase Phrase
---@param mentions Mention[]
---@return string
function held.unowned(body, phrase, mentions)
  for _, mention in ipairs(mentions) do
    if mention.first >= phrase.first and mention.last <= phrase.last then
      local owner = body:sub(mention.first, mention.last)
      local rest = phrase.name:sub(#owner + 1)
      if phrase.name:sub(1, #owner) == owner and #rest >= 12 and not about:test(rest) then
        return rest
      end
    end
  end
  return phrase.name
end

-- The last characters of what may be an event that no list has.
local suffixes = {}
for suffix in ("赛展节式礼班课营坛宴秀牌约周月日典”》"):gmatch(utf8.charpattern) do
  suffixes[suffix] = true
end

---The draft of a subject that is said to be somewhere, whatever the verb (…沙龙在…启幕).
---@param body string
---@param sentence Sentence
---@param hit table the word of place
---@param mentions Mention[]
---@return Draft?
local function located(body, sentence, hit, mentions)
  local near = suffixes[body:sub(hit.first - 3, hit.first - 1)]
  for _, event in ipairs(near and {} or sentence.events) do
    near = near or event.last < hit.first and event.last > hit.first - 120
  end
  if not near then
    return nil
  end
  local clause = reading.clause_at(sentence, hit.first)
  for _, other in ipairs(sentence.verbs) do
    if other.first >= clause.first and other.last <= clause.last
      and not reading.quoted(sentence, other.first) then
      return nil
    end
  end
  if reading.quoted(sentence, hit.first) then
    return nil
  end
  local subject = subjects.find(body, sentence, hit, clause.first, hit.first - 1)
  local place = subject and not subject.generic and places.behind(body, sentence, hit)
  if not place or reality.unreal(body, sentence, hit) then
    return nil
  end
  return { name = held.unowned(body, subject, mentions), generic = false, sentence = sentence,
    verb = hit, phrase = subject, place = place, rule = hit.value.rule }
end

---What was opened, when a verb of opening only describes it (6月5日启用的职工驿站).
---@param body string
---@param sentence Sentence
---@param verb table hit
---@return Draft?
local function described(body, sentence, verb)
  local clause = reading.clause_at(sentence, verb.first)
  if not day:test(body:sub(clause.first, verb.first - 1))
    or reality.unreal(body, sentence, verb) then
    return nil
  end
  local thing = premises:match(body:sub(verb.last + 1, clause.last))
  local name = thing and thing .. (verb.value.name or verb.value.word)
  return thing and { name = name, generic = false, sentence = sentence,
    verb = verb, rule = verb.value.rule } or nil
end

---Whether a verb is only the first part of a noun (结业典礼) or of what follows (作开班动员).
---@param body string
---@param sentence Sentence
---@param verb table hit
---@return boolean
local function part_of_noun(body, sentence, verb)
  local kind = verb.value.verb
  local clause = reading.clause_at(sentence, verb.first)
  if opening[kind] and not verb.text:find("接待$") and not verb.value.cues.go
    and not verb.value.name
    and not ending:test(body:sub(verb.last + 1, clause.last)) then
    return true
  end
  for _, hit in ipairs(sentence.events) do
    if hit.first == verb.last + 1 and verb.value.word ~= "进行" then
      return intransitive[kind]
    end
  end
  return false
end

-- Whoever opens a course is not what was opened (总工会开课).
local taught = { ["开课"] = true, ["开讲"] = true, ["开班"] = true, ["开学"] = true, ["开考"] = true }

---The phrases that do not end with an organization.
---@param list Phrase[]
---@param mentions Mention[]
---@return Phrase[]
local function without(list, mentions)
  local out = {}
  for _, phrase in ipairs(list) do
    local owned = false
    for _, mention in ipairs(mentions) do
      owned = owned or mention.last == phrase.last
    end
    out[#out + 1] = not owned and phrase or nil
  end
  return out
end

---The drafts that a sentence tells.
---@param body string
---@param sentence Sentence
---@param mentions Mention[]
---@return Draft[]
function held.find(body, sentence, mentions)
  local drafts = {}
  for _, hit in ipairs(sentence.tellers) do
    local verb = hit.value.verb
    local known = opening[verb] and described(body, sentence, hit)
    if known then
      drafts[#drafts + 1] = known
    elseif verb and not part_of_noun(body, sentence, hit)
      and not reality.unreal(body, sentence, hit)
      and not framed(body, sentence, hit, mentions) then
      local told, place = reading_of(body, sentence, hit)
      for _, phrase in ipairs(taught[hit.value.word] and without(told, mentions) or told) do
        drafts[#drafts + 1] = { name = held.unowned(body, phrase, mentions),
          generic = phrase.generic, sentence = sentence, verb = hit, phrase = phrase,
          place = place, rule = hit.value.rule }
      end
    elseif hit.value.cues.carry or hit.value.cues.arrive then
      drafts[#drafts + 1] = brought.find(body, sentence, hit)
    elseif not verb then
      drafts[#drafts + 1] = located(body, sentence, hit, mentions)
    end
  end
  return drafts
end

return held
