-- Activities that a holding verb tells: 召开…会议, …活动在…举行, …揭牌.

local brought = require("brought")
local naming = require("naming")
local places = require("places")
local reading = require("reading")
local reality = require("reality")
local regex = require("broadsheet.regex")

local held = {}

local ending = regex.new("^(?:了?[。，；！]?$|并|、|和|及|后|暨|仪式)")
local about = regex.new("^(?:的|、|和|与|及|(?:正式|宣告)?(?:成立|挂牌|揭牌|启用|投用|开馆)|换届|会员"
  .. "|第[一二三四五六七八九十]+[届次](?:会员|代表|委员)|工会|党支部)")

-- 在南门驿站设立的“维权岗”: the place belongs to what the clause is about.
local set_up_there = regex.new(
  "^(?:在|于)([^，。；]{2,30}?)(?:设立|建立|建设|打造|建成|搭建|开设|开办)的(?=[^的]+$)")
local day = regex.new("[0-9０-９]日|[昨今前][日天]|近日|日前")
-- What can be opened, where a clause ends with it.
local premises = regex.new("^的([^，。；：的]{2,30}?(?:站|家|中心|综合体|学院|书屋|小屋|食堂|宿舍|公寓|广场|公园|园"
  .. "|馆|室|基地|阵地|窗口|平台|[^学]校|学堂|吧|岗|亭|角|房)”?)$")

local receiving = regex.new(
  "^(?:[^，]{0,8}日，?)?([^，。；“”]{1,20}(?:[屋馆站园院校场店]|中心|学堂|基地|社区|公司))$")

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
  if sentence.clauses[index - 1] and naming.empty(body:sub(clause.first, stop - 1)) then
    return sentence.clauses[index - 1].first
  end
  return clause.first
end

---The place that stands elsewhere: behind the object (组织服务队深入…) or as what receives it
---(书屋迎来读书会).
---@param body string
---@param sentence Sentence
---@param verb table hit
---@param object Phrase
---@return string?
local function further_place(body, sentence, verb, object)
  local clause = reading.clause_at(sentence, verb.first)
  if verb.text:find("^迎来") then
    return receiving:match(body:sub(clause.first, verb.first - 1))
  end
  local going = reading.hits(sentence, object.last + 1, clause.last, function(entry)
    return entry.cues.go and entry.word ~= "在" and entry.word ~= "于"
  end)[1]
  return going and places.behind(body, sentence, going)
end

---The phrases that name what a verb held, and the place beside it.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@return Phrase[]
---@return string? place
local function reading_of(body, sentence, verb)
  local kind = verb.value.verb
  local place, place_first = places.before(body, sentence, verb)
  local set_up = place_first and set_up_there:exec(body:sub(place_first, verb.first - 1))
  if set_up then
    place, place_first = set_up[1], nil
  end
  if kind ~= "open" and kind ~= "found" then
    local objects = naming.objects(body, sentence, verb)
    local last = objects[#objects]
    if last then
      place = place or further_place(body, sentence, verb, last)
      return reality.summed(body, last.last) and {} or objects, place
    end
  end
  if kind == "run" or kind == "join" then
    return {}, nil
  end
  local stop = place_first or verb.first
  local start = subject_start(body, sentence, verb, stop)
  local subject = naming.subject(body, sentence, verb, start, stop - 1)
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
local function unowned(body, phrase, mentions)
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

---The draft of a subject that is said to be somewhere, whatever the verb (…沙龙在…启幕).
---@param body string
---@param sentence Sentence
---@param hit table the word of place
---@param mentions Mention[]
---@return Draft?
local function located(body, sentence, hit, mentions)
  local clause = reading.clause_at(sentence, hit.first)
  for _, other in ipairs(sentence.hits) do
    if other.first >= clause.first and other.last <= clause.last and other.value.verb
      and not reading.quoted(sentence, other.first) then
      return nil
    end
  end
  local subject = naming.subject(body, sentence, hit, clause.first, hit.first - 1)
  local place = subject and not subject.generic and places.behind(body, sentence, hit)
  if not place or reality.unreal(body, sentence, hit) then
    return nil
  end
  return { name = unowned(body, subject, mentions), generic = false, sentence = sentence,
    verb = hit, phrase = subject, place = place, rule = hit.value.rule }
end

---What was opened, when the verb only describes it (6月5日启用的职工驿站).
---@param body string
---@param sentence Sentence
---@param verb table hit
---@return Draft?
local function described(body, sentence, verb)
  local clause = reading.clause_at(sentence, verb.first)
  if verb.value.verb ~= "found" or not day:test(body:sub(clause.first, verb.first - 1))
    or reality.unreal(body, sentence, verb) then
    return nil
  end
  local thing = premises:match(body:sub(verb.last + 1, clause.last))
  return thing and { name = thing .. verb.text, generic = false, sentence = sentence, verb = verb,
    rule = verb.value.rule } or nil
end

---Whether a verb is only the first part of a noun (结业典礼) or of what follows (作开班动员).
---@param body string
---@param sentence Sentence
---@param verb table hit
---@return boolean
local function part_of_noun(body, sentence, verb)
  local kind = verb.value.verb
  local clause = reading.clause_at(sentence, verb.first)
  if kind == "found" and not verb.text:find("接待$")
    and not ending:test(body:sub(verb.last + 1, clause.last)) then
    return true
  end
  for _, hit in ipairs(sentence.hits) do
    if hit.first == verb.last + 1 and hit.value.event then
      return kind == "open" or kind == "found"
    end
  end
  return false
end

---The drafts that a sentence tells.
---@param body string
---@param sentence Sentence
---@param mentions Mention[]
---@return Draft[]
function held.find(body, sentence, mentions)
  local drafts = {}
  for _, hit in ipairs(sentence.hits) do
    local known = hit.value.verb and described(body, sentence, hit)
    if known then
      drafts[#drafts + 1] = known
    elseif hit.value.verb and not part_of_noun(body, sentence, hit)
      and not reality.unreal(body, sentence, hit)
      and not framed(body, sentence, hit, mentions) then
      local phrases, place = reading_of(body, sentence, hit)
      for _, phrase in ipairs(phrases) do
        drafts[#drafts + 1] = { name = unowned(body, phrase, mentions), generic = phrase.generic,
          sentence = sentence, verb = hit, phrase = phrase, place = place, rule = hit.value.rule }
      end
    elseif hit.text == "在" and not reading.quoted(sentence, hit.first) then
      drafts[#drafts + 1] = located(body, sentence, hit, mentions)
    elseif hit.value.cues.carry or hit.value.cues.go then
      drafts[#drafts + 1] = brought.find(body, sentence, hit)
    end
  end
  return drafts
end

return held
