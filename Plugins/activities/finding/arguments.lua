-- What a holding verb held, and where: its object or its subject, and the place beside it.

local generics = require("naming.generics")
local naming = require("naming.naming")
local objects = require("finding.objects")
local phrases = require("reading.phrases")
local places = require("slots.places")
local reading = require("reading.reading")
local reality = require("finding.reality")
local regex = require("reading.wide_regex")
local subjects = require("finding.subjects")
local treated = require("finding.treated")

local arguments = {
  intransitive = { open = true, found = true, serve = true, agree = true },
}

-- 在南门驿站设立的“维权岗”: the place belongs to what the clause is about.
local set_up_there = regex.new(
  "^(?:在|于)([^，。；]{2,30}?)" .. phrases.any("set-up") .. "的(?=[^的]+$)")
-- 设在加油站里的劳动者驿站迎来第一批客人
local lies_there = regex.new("^" .. phrases.any("lies-in")
  .. "([^，。；的“”]{2,20}?)(?:里|内)?的(?=[^的]{3,20}(?<![里内上中前旁边])$)")
-- 换书市集在广场摆开
local set_out = regex.new("^" .. phrases.any("set-out") .. "(?:来|来了|了)?$")
local opening_day = regex.new("^的?(?:第一|当|首)[天日晚]")
local receiving = regex.new(
  "^(?:[^，]{0,8}日，?)?([^，。；“”]{1,20}(?:[屋馆站园院校场店]|中心|学堂|基地|社区|公司))$")

-- 托管班，是总工会专为快递员办的，6月8日开班
local whose = regex.new("^(?:也|正)?是[^，。；“”]{2,40}" .. phrases.any("made-by") .. "的，?$")

-- 职工之家经过半年改造，6月5日重新开放: what it went through is no part of its name.
local rebuilt = regex.new("^([^，。；“”]*?(?:“[^”]*”)?[^，。；“”]{2,}?)(?:经过?|历经|历时)[^，。；]{2,16}，$")

-- 篮球赛由总工会主办，体育局承办，5月6日在…举行: a clause of who else held it names nothing.
local another_role = regex.new("^[^，。；“”由]{2,40}(?:承办|协办|主办)，?$")

-- 职代会，在完成各项议程后，于2月28日闭幕: what came before it is no part of its name.
local after_all = regex.new("^在[^，。；“”]{2,30}之?后，?$")
local before_that = regex.new("^([^，。；]{4,})，在[^，。；“”]{2,30}之?后，$")

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
  while sentence.clauses[index - 2] and (another_role:test(body:sub(before.first, before.last))
      or after_all:test(body:sub(before.first, before.last))) do
    index = index - 1
    before = sentence.clauses[index - 1]
  end
  if rebuilt:test(body:sub(before.first, before.last)) then
    return before.first
  end
  local above = sentence.clauses[index - 2]
  if above and whose:test(body:sub(before.first, before.last)) then
    return above.first
  end
  for _, other in ipairs(sentence.verbs) do
    if other.first >= before.first and other.last <= before.last
      and arguments.intransitive[other.value.verb] then
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
  -- 组织劳模赴海南疗休养
  local taken = reading.hits(sentence, verb.last + 1, object.first - 1, function(entry)
    return entry.cues.go and entry.word ~= "在" and entry.word ~= "于"
  end)[1]
  if taken and verb.value.cues.gather then
    return places.behind(body, sentence, taken)
  end
  -- 县总工会组织的技能比武在农田里…
  local described = body:sub(verb.last + 1, verb.last + 3) == "的" or verb.text:sub(-#"的") == "的"
  local following = sentence.clauses[index + 1]
  local going = reading.hits(sentence, object.last + 1, (following or clause).last, function(entry)
    return entry.cues.go and (described or entry.word ~= "在" and entry.word ~= "于")
  end)[1]
  -- 开展慰问活动，先后来到…: the next clause begins with it.
  return going and (going.first <= clause.last or going.first <= following.first + 6
      or counted:test(body:sub(following.first, going.first - 1)))
    and places.behind(body, sentence, going) or nil
end

-- “…”由总工会主办: what was held stands before 由; 由总工会建的驿站揭牌: it stands behind.
local handed_by = regex.new("由[^由]*$")
local made_by = regex.new("^由[^，。；“”]*的[^的]")

---Where 由 and the host begin, when they stand between a verb and what it held.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@return integer?
local function hosted(body, sentence, verb)
  local clause = reading.clause_at(sentence, verb.first)
  local at = handed_by:find(body:sub(clause.first, verb.first - 1))
  local first = at and clause.first + at - 1
  if first and arguments.intransitive[verb.value.verb]
    and made_by:test(body:sub(first, verb.first - 1)) then
    return nil
  end
  return first and not reading.quoted(sentence, first) and first > clause.first and first or nil
end

-- 22名司机结束疗休养回家: what came to its end.
local finished = regex.new("^了?(?:为期[^，。；]{1,6}的?)?[^，。；“”后时之前的]{0,8}?"
  .. phrases.any("course-ended") .. "(?=返|归来|回|[，。；]|$)")

-- 总工会开讲“夏夜学堂”第一课: what was begun has a title, and whoever began it stands before.
local begins_titled = { ["开讲"] = true, ["开播"] = true, ["开演"] = true }
local titled_object = regex.new("^了?(?:第[一二三四五六七八九十0-9]+[讲课期场])?“[^”]{2,20}”"
  .. "[^，。；“”]{0,10}?[课讲期场季班](?=[，。；]|$)")

---Whether an intransitive verb has an object after all: 迎来首个“家属开放日”, 结束疗休养.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@param last integer last byte of the clause
---@return boolean
function arguments.taken(body, sentence, verb, last)
  if verb.text:find("^迎来") then
    return naming.head(body, sentence, verb.last + 1, last) ~= nil
  elseif begins_titled[verb.value.word] then
    return titled_object:test(body:sub(verb.last + 1, last))
  end
  return verb.text:find("^结束") ~= nil and finished:test(body:sub(verb.last + 1, last))
end

---The object of a verb, where it has one.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@param place string?
---@return Phrase[]? held `nil` without an object
---@return string? place
local function by_object(body, sentence, verb, place)
  local clause = reading.clause_at(sentence, verb.first)
  if arguments.intransitive[verb.value.verb]
    and not arguments.taken(body, sentence, verb, clause.last) then
    return nil, nil
  end
  local held_here = objects.find(body, sentence, verb)
  local last = held_here[#held_here]
  if last and verb.value.word == "做"
    and (last.generic or last.name:find("^“") or last.last < clause.last) then
    return {}, nil -- 带着民警做放松训练, and no more than that
  elseif not last then
    return nil, nil
  end
  place = place or further_place(body, sentence, verb, last)
  return reality.summed(body, last.last) and {} or held_here, place
end

-- 在城关支行为8家爱心站揭牌: what was opened stands behind the place.
local opened_for = regex.new("[为给](?!期)[^，。；为给]{2,40}$")

---The subject of a verb that has no object.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@param place string?
---@param place_first integer? where the place stands before the verb
---@return Phrase[]
---@return string? place
local function by_subject(body, sentence, verb, place, place_first)
  local by = hosted(body, sentence, verb)
  local for_it = place_first and opened_for:test(body:sub(place_first, verb.first - 1))
  local stop = by or not for_it and place_first or verb.first
  local start = subject_start(body, sentence, verb, stop)
  local clause = reading.clause_at(sentence, verb.first)
  local ahead = start < clause.first and body:sub(start, clause.first - 1)
  local thing = ahead and (rebuilt:match(ahead) or before_that:match(ahead))
  stop = thing and start + #thing or stop
  local subject = subjects.find(body, sentence, verb, start, stop - 1, place_first ~= nil)
    or by and naming.titled(body, start, stop - 1)
  if by and subject and generics.bare(subject.name) then
    -- 比武由…主办: it has been named before.
    subject.generic = true
  end
  if verb.value.cues.go then
    place = places.behind(body, sentence, verb)
    return { place and subject }, place
  end
  return { subject }, place
end

-- 阅读分享活动举行开班仪式: the ceremony with which it began, that says of itself no more.
local bare_opening = regex.new("^" .. phrases.any("bare-opening") .. "(?:仪式|典礼|式)$")

-- 大赛组委会举行开幕式: it is the contest that opens.
local committee = regex.new("(?<=[赛节会展动])(?:组委会|组织委员会|筹委会)$")

---The phrases that name what a verb held, and the place beside it.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@return Phrase[]
---@return string? place
function arguments.of(body, sentence, verb)
  local kind = verb.value.verb
  if verb.value.word == "进行" then
    local done = treated.done_to(body, sentence, verb)
    if done[1] then
      return done, (places.before(body, sentence, verb))
    end
  end
  local place, place_first = places.before(body, sentence, verb)
  local around = place_first and body:sub(place_first, verb.first - 1)
  local set_up = around and (set_up_there:exec(around)
    or kind == "serve" and lies_there:exec(around))
  if set_up then
    place, place_first = set_up[1], nil
  end
  local talk = kind == "hold" and treated.talked_about(body, sentence, verb)
  if talk then
    return { talk }, place
  end
  local held_here, at = by_object(body, sentence, verb, place)
  local subject = held_here and held_here[1] and not held_here[2]
    and bare_opening:test(held_here[1].name)
    and by_subject(body, sentence, verb, place, place_first)[1]
  if subject and not subject.generic and not generics.bare(subject.name) then
    subject.name = (committee:gsub(subject.name, ""))
    return { subject }, at or place
  elseif held_here then
    return held_here, at
  end
  local clause = reading.clause_at(sentence, verb.first)
  if (kind == "join" or kind == "run")
    and not (place_first and set_out:test(body:sub(verb.first, clause.last))) then
    return {}, nil
  end
  if not place_first and (verb.value.event or kind == "agree") then
    return {}, nil -- 练兵比武: the verb is the end of the noun
  end
  return by_subject(body, sentence, verb, place, place_first)
end

return arguments
