-- Activities that a holding verb tells: 召开…会议, …活动在…举行, …揭牌.

local arguments = require("finding.arguments")
local brought = require("finding.brought")
local generics = require("naming.generics")
local phrases = require("reading.phrases")
local places = require("slots.places")
local reading = require("reading.reading")
local reality = require("finding.reality")
local regex = require("reading.wide_regex")
local subjects = require("finding.subjects")

local held = {}

local ending = regex.new("^(?:[了啦喽咯]?[。，；！]?$|并|、|和|及|后|暨|仪式|至|到|(?:的)?(?:第一|当|首)[天日晚]|现场)")
local about = regex.new("^(?:的|、|和|与|及|(?:正式|宣告)?(?:成立|挂牌|揭牌|启用|投用|开馆)|换届|会员"
  .. "|(?:第[一二三四五六七八九十]+[届次]|首[次届])(?:会员|代表|委员)|工会|党支部)")

-- 在新年开班的第一天，…: when it was
local on_first_day = regex.new("在[^，。；“”]{0,8}$")
local first_day = regex.new("^的?(?:第一|首|头一|当)[天日晚]")

-- 大会召开经验: what is said of holding it.
local aspect = regex.new("^(?:的)?" .. phrases.any("aspect"))
-- 汇报了今年职代会召开、集体合同签订等情况: what is reported on
local listed = regex.new("^(?:、[^，。；]{2,40}等?|等)(?:情况|工作|事项|经验)(?:[，。；]|$)")
-- 公司128名职工挽袖献血
local crowd = regex.new("^[0-9一二两三四五六七八九十百千]+余?多?名[^，。；“”]{0,12}?" .. phrases.any("crowd")
  .. "(?:代表)?(?:挽袖|踊跃|积极|参加|集体)*(?=.{2})")
-- 四海钢铁公司（简称“四钢”）技能竞赛
local abbreviated = regex.new("^（[^）]*）(?:的)?")

-- 活动通过开展比赛…: how something else was done.
local means = phrases.set("by-means")

local day = regex.new("[0-9０-９]日|[昨今前][日天]|近日|日前")
-- What can be opened, where a clause ends with it.
local premises = regex.new("^的([^，。；：的]{2,30}?" .. phrases.any("premises") .. "”?)$")


local opening = { found = true, serve = true }

---Whether the clause of a verb only says what for or on what ground (为推动活动开展，…).
---@param body string
---@param sentence Sentence
---@param verb table hit
---@param mentions Mention[]
---@return boolean
local function framed(body, sentence, verb, mentions)
  local clause = reading.clause_at(sentence, verb.first)
  local before = body:sub(math.max(clause.first, verb.first - #"通过"), verb.first - 1)
  -- 为开展好“安全月”，…: what for
  if means[before] or before == "为" and verb.first == clause.first + #"为"
      and clause.last < sentence.last then
    return true
  elseif verb.value.deed or not reality.frames(body, clause) then
    return false
  end
  for _, mention in ipairs(mentions) do
    if mention.first > clause.first and mention.last < verb.first then
      return false
    end
  end
  return true
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
        return (crowd:gsub(abbreviated:gsub(rest, ""), ""))
      end
    end
  end
  return phrase.name
end

-- The last characters of what may be an event that no list has.
local suffixes = {}
for suffix in ("赛展节式礼班课营坛宴秀牌约月日典”》"):gmatch(utf8.charpattern) do
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

---Whether an event noun stands behind a verb in its clause (…联合会成立暨第一次代表大会召开).
---@param sentence Sentence
---@param verb table hit
---@param last integer last byte of the clause
---@return boolean
local function named_behind(sentence, verb, last)
  for _, hit in ipairs(sentence.events) do
    if hit.first > verb.last and hit.last <= last then
      return true
    end
  end
  return false
end

---Whether a verb is only the first part of a noun (结业典礼) or of what follows (作开班动员).
---@param body string
---@param sentence Sentence
---@param verb table hit
---@return boolean
local function part_of_noun(body, sentence, verb)
  local kind = verb.value.verb
  local clause = reading.clause_at(sentence, verb.first)
  local rest = body:sub(verb.last + 1, verb.last + 9)
  if aspect:test(rest) or listed:test(body:sub(verb.last + 1, clause.last))
    or rest:find("^的") and verb.text:find("设立$")
    or first_day:test(body:sub(verb.last + 1, verb.last + 15))
      and on_first_day:test(body:sub(clause.first, verb.first - 1))
    or rest:find("^暨") and named_behind(sentence, verb, clause.last) then
    return true
  elseif opening[kind] and not verb.text:find("接待$") and not verb.value.cues.go
    and (not verb.value.name or verb.value.name == "成立")
    and not ending:test(body:sub(verb.last + 1, clause.last)) then
    return true
  end
  for _, hit in ipairs(sentence.events) do
    if hit.first == verb.last + 1 and verb.value.word ~= "进行" then
      return arguments.intransitive[kind] and not arguments.taken(body, sentence, verb, clause.last)
    end
  end
  return false
end

-- Whoever opens a course or holds something is not what was opened or held (总工会开课, …管委会主办).
local never_held = phrases.set("never-held")

---The phrases but for subjects that end with an organization.
---@param list Phrase[]
---@param verb table hit
---@param mentions Mention[]
---@return Phrase[]
local function without(list, verb, mentions)
  local out = {}
  for _, phrase in ipairs(list) do
    local owned = false
    for _, mention in ipairs(mentions) do
      owned = owned or mention.last == phrase.last and phrase.last < verb.first
    end
    out[#out + 1] = not owned and phrase or nil
  end
  return out
end

-- 以“家书里的船队”为题，作了一场讲座: the title stands before. 开学第一课 is a name of its own.
local names_itself = regex.new("第一课$")
local under = regex.new("以(?<title>“[^”]{2,30}”|《[^》]{2,30}》)为(?:主?题|专题)，?[^。；]*$")

---The name and whether it names nothing: a bare lecture has the title that was given before.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@param phrase Phrase
---@param mentions Mention[]
---@return string name
---@return boolean generic
local function called(body, sentence, verb, phrase, mentions)
  local before = generics.bare(phrase.name) and not names_itself:test(phrase.name)
    and body:sub(sentence.first, verb.first - 1)
  local given = before and before:find("题", 1, true) and under:exec(before)
  if given then
    return given.title .. phrase.name, false
  end
  return held.unowned(body, phrase, mentions), phrase.generic
end

-- 民歌、腰鼓、走秀接连登场: what was shown, one after another
local staged = regex.new("登场$")

---Whether the subject of a verb is a list of what was shown.
---@param verb table hit
---@param phrase Phrase
---@return boolean
local function is_programme(verb, phrase)
  return phrase.name:find("、", 1, true) ~= nil and not phrase.name:find("“", 1, true)
    and staged:test(verb.value.word)
end

-- 讲授急救知识并组织演练: the second only goes on with the first.
local andsoon = regex.new(phrases.any("teaching") .. "[^，。；“”]{2,30}并$")

---The drafts that a sentence tells.
---@param body string
---@param sentence Sentence
---@param mentions Mention[]
---@return Draft[]
function held.find(body, sentence, mentions)
  local drafts = {}
  local tellers = sentence.tellers
  for i = 1, #tellers do
    local hit = tellers[i]
    local verb = hit.value.verb
    local known = opening[verb] and described(body, sentence, hit)
    if known then
      drafts[#drafts + 1] = known
    elseif verb and not (drafts[1] and (hit.value.word == "进行" or hit.value.word == "做"))
      and not part_of_noun(body, sentence, hit)
      and not reality.unreal(body, sentence, hit)
      and not framed(body, sentence, hit, mentions)
      and not (verb == "run" and body:sub(hit.first - #"并", hit.first - 1) == "并"
        and andsoon:test(body:sub(reading.clause_at(sentence, hit.first).first,
          hit.first - 1))) then
      local told, place = arguments.of(body, sentence, hit)
      told = never_held[hit.value.word] and without(told, hit, mentions) or told
      for _, phrase in ipairs(told) do
        local name, generic = called(body, sentence, hit, phrase, mentions)
        drafts[#drafts + 1] = not is_programme(hit, phrase) and { name = name, generic = generic,
          sentence = sentence, verb = hit, phrase = phrase, place = place,
          rule = hit.value.rule } or nil
      end
    elseif hit.value.cues.carry and drafts[1] and not drafts[1].generic then
      goto continue -- 歌会举行，车工把“拿手曲目”带上舞台: how it went
    elseif hit.value.cues.carry or hit.value.cues.arrive then
      drafts[#drafts + 1] = brought.find(body, sentence, hit)
    elseif not verb then
      drafts[#drafts + 1] = located(body, sentence, hit, mentions)
    end
    ::continue::
  end
  return drafts
end

return held
