-- The place of an activity: 在…举办, 来到…开展, 走进….

local doings = require("slots.doings")
local goings = require("slots.goings")
local phrases = require("reading.phrases")
local place_names = require("slots.place_names")
local pointers = require("reading.pointers")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")

local places = {}

local ending = regex.new(phrases.any("place-rest") .. "+$")
-- 在礼堂前的空地上举办
local localizer =
  regex.new("^(.{2,}?)(?:上|(?<!故)里|内|(?<![一二三四五六七八九十0-9高初附完职])中)$")
-- A place known by a name in quotation marks: “林间驿家”.
local quoted_name = regex.new("^“[^”，。]{2,12}”([^，。]{0,10})$")
local that = regex.new("在(?:该|这家|这所)(" .. pointers.any_place .. ")(?:[^，。]{0,12})$")
-- 服务队在广场集中亮相，开展…: where they came together is where they did it.
local gathering = regex.new(phrases.any("came-out") .. "$")
-- 在大会召开期间, 在新中国成立之际: when, not where.
local occasion = regex.new(phrases.any("no-place-but-time") .. "，?$")
-- 在当地丰梧村, 在该市第三中学: what only points to the town is no part of its name.
local local_word = regex.new("^(?:当地的?|该[市县区省镇乡旗州])(?=[^，。]{3})")
-- 主席一行到车站、码头，…: the going itself, not how far it reached.
local led = regex.new(phrases.any("led-along") .. "$")
-- 在县总工会的支持和指导下: by whose help, not where
local under = regex.new("^[^，。；]{2,40}?" .. phrases.any("under-whom") .. "[^，。；]{0,10}下$")
-- 在商业、供销、卫生等系统开展竞赛: what they do, not where
local trades = regex.new("等[^，。；、]{0,3}(?:系统|行业|领域|战线)(?:内|里|中)?$")
-- 15名女警站在路口，给骑车人送去背心
local stood = regex.new("(?:站|守|守候|等候|集合)$")
-- 职工在会议室进行宣誓，正式启动“安全月”
local done_there = regex.new("(?:进行|举行|开展)[^，。；]{2,12}$")
-- 在汉举办, 在京召开: a city by the one character that is short for it.
local city_in_short = phrases.set("city-in-short")
local headlined = regex.new("在(?<place>[^，。；：“”在]{2,14}?)"
  .. phrases.any("how-held") .. "?" .. phrases.any("headlined"))
-- 目的地——丹景山; “最美驿站”——农行驿站: which it is stands behind the dash.
local which = regex.new("^(?:[^，。—]{2,16}——|位于)(?=[^—]{3})")
local inward = { ["在"] = true, ["于"] = true, ["到"] = true }

-- 到锦云制作灯具有限公司开展…
local in_firm = regex.new("^[^，。；的了、]{0,8}(?:有限|股份|责任)")

---The place that a headline tells (…竞赛在我院落幕).
---@param headline string
---@return string?
function places.in_headline(headline)
  local match = headline:find("在", 1, true) and headlined:exec(headline)
  local place = match and match.place
  return place and not place_names.is_none(place) and not place_names.pointing:test(place)
    and place_names.seen(place) or nil
end

---The organization that 在该校 or 在该公司 points back to.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@param mentions Mention[] of the article
---@return string?
function places.pointed(body, sentence, verb, mentions)
  local clause = reading.clause_at(sentence, verb.first)
  local word = that:match(body:sub(clause.first, clause.last))
  local found
  for _, mention in ipairs(word and mentions or {}) do
    if mention.last < clause.last and pointers.may_mean(word, mention.kind) then
      found = mention.name
    end
  end
  return found
end

---Whether words begin or end as no place does; a place known by its name in quotation marks may
---begin with them (在“林间驿家”, but not 在“五一”前夕).
---@param place string
---@param hit table the word before it
---@return boolean
local function unlikely(place, hit)
  local rest = hit.text == "在" and quoted_name:match(place)
  return place_names.misfits(rest or place)
end

---What follows a word of going, as far as it names a place.
---@param body string
---@param sentence Sentence
---@param hit table the word of going
---@param last integer
---@return string? place
local function after(body, sentence, hit, last)
  local stop = last
  for _, other in ipairs(sentence.hits) do
    local value = other.value
    if other.first > hit.last and other.first <= stop
      and (value.verb or value.deed or value.cues.go)
      and not reading.quoted(sentence, other.first)
      and not place_names.in_name:test(body:sub(other.last + 1, stop))
      and not (value.deed and in_firm:test(body:sub(other.last + 1, other.last + 36)))
      and not goings.no_being(body, other, stop) then
      -- A place may hold such a word at its end (…体验馆 is masked, …启动现场 is not).
      stop = other.first - 1
      break
    end
  end
  local from = hit.last + 1
  if #hit.text > #"到" and body:sub(from, from + 2) == "了" then
    from = from + #"了" -- 赶到了林场
  end
  local place = ending:gsub(body:sub(from, stop), "")
  if place_names.of_house(place, body:sub(stop + 1, stop + 9)) then
    return nil
  elseif trades:test(body:sub(from, stop))
    or hit.text == "在" and under:test(body:sub(from, last)) then
    return nil
  elseif hit.text == "在" and stop < last and occasion:test(body:sub(last - 17, last)) then
    return nil
  end
  place = local_word:gsub(place_names.bare(doings.without(place)), "")
  if place:find("——", 1, true) or place:find("位于", 1, true) then
    place = which:gsub(place, "")
  end
  if #place < 6 or #place > (place:find("、", 1, true) and 180 or 105)
    or place_names.is_listed(place) or unlikely(place, hit) then
    return nil
  end
  local within = localizer:match(place)
  return within and (place_names.is_site(within) or not place_names.amid:test(place)) and within
    or place
end

---The place that the clause before went to, when several in it are told one by one
---(带队到高新区，先后走进…).
---@param body string
---@param sentence Sentence
---@param clause Span
---@return string?
local function outer(body, sentence, clause)
  for i, other in ipairs(sentence.clauses) do
    local next_one = sentence.clauses[i + 1]
    if next_one == clause then
      for _, hit in ipairs(reading.hits(sentence, other.first, other.last, function(entry)
        return entry.cues.go
      end)) do
        local place = after(body, sentence, hit, other.last)
        if place and not place:find("、", 1, true) then
          return place
        end
      end
    end
  end
  return nil
end

---The place that stands before a verb, in its clause or in one shortly before.
---@param body string
---@param sentence Sentence
---@param verb table hit
---@return string? place
---@return integer? first where the words of place begin, when they stand in the verb's clause
function places.before(body, sentence, verb)
  local goes = sentence.goes
  if not goes[1] then
    return nil, nil
  end
  local own, index = reading.clause_at(sentence, verb.first)
  local next_first = own.first
  local heard, parted
  for back = 0, 3 do
    local here = sentence.clauses[index - back]
    if not here then
      break
    end
    local last = back == 0 and verb.first - 1 or here.last
    for i = #goes, 1, -1 do
      local hit = goes[i]
      if hit.first >= here.first and hit.last < last
        and not reading.quoted(sentence, hit.first)
        and (back == 0 or not inward[hit.text] or hit.first == here.first
          or back == 1 and hit.text == "到"
          or hit.text == "到" and led:test(body:sub(here.first, hit.first - 1))
          or back <= 2 and gathering:test(body:sub(hit.last + 1, last))
          or back == 1 and stood:test(body:sub(here.first, hit.first - 1))
          or back == 1 and verb.first - next_first <= #"共同组织"
          or back == 1 and done_there:test(body:sub(hit.last + 1, last)))
        and not goings.none(body, hit) then
        local place = hit.text:find("^先后") and outer(body, sentence, here)
          or after(body, sentence, hit, last)
        local short = back == 0 and hit.text == "在" and body:sub(hit.last + 1, last)
        place = place or city_in_short[short] and short
        local here_again = not place and back == 0 and inward[hit.text]
          and place_names.pointing:test(body:sub(hit.last + 1, last))
        if here_again or place and (back > 0 or parted or place_names.seen(place)) then
          return place, parted or back == 0 and hit.first or nil
        elseif place then
          heard, parted = place, hit.first -- 在县中心广场，大赛在掌声中开幕
        end
      end
    end
  end
  return heard, parted
end

---The place that stands after a verb of going (…活动走进…).
---@param body string
---@param sentence Sentence
---@param verb table hit
---@return string?
function places.behind(body, sentence, verb)
  return after(body, sentence, verb, reading.clause_at(sentence, verb.first).last)
end

return places
