-- What may be the name of a place, and what is none: what is heard, felt or only pointed to, whose
-- house it is, what somebody did there.

local data = require("broadsheet.data")
local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")

local place_names = {}

local vague = {}
local bad = regex.new("^" .. phrases.any("place-start") .. "|" .. phrases.any("place-end") .. "$|"
  .. phrases.any("place-never"))
local never = regex.new(phrases.any("place-never"))
-- 在这里举行: the place was told before.
-- What stands behind 该矿 is a place of its own: 该矿井口大厅.
-- 就在这片厂房中间成立了: what it looked like, and no name of a place.
place_names.pointing = regex.new("^(?:这里|此处?|此间|当地|那里|现场|线上|我[市县区省州旗镇乡]"
  .. "|[这那]一?[片座间栋排块处条群堆幢溜阵][^，。]{1,14}|该"
  .. "(?!(?:[市县区旗镇乡厂矿校院局站段村处行司所]|" .. phrases.any("that-house") .. ")"
  .. "[^，。]{1,12}" .. phrases.any("site") .. "$)[^，。]{0,6})[^，。]{0,4}$")
-- 在县总工会举办的夜校里: whose it is, not where.
local house = regex.new(phrases.any("house-end") .. "$")
local theirs = regex.new("^(?:举办|举行|组织|开展|开设|召开)的")
-- 活动在花香中拉开帷幕: what is felt, unless it ends as a place does.
place_names.amid = regex.new("(?<![高初附完职一二三四五六七八九十0-9])中$")
-- 风景如画的|庄园, 挂联企业|东岭纺织公司: how it looks or what it is to them is no part of its name.
local epithet = regex.new("^(?:" .. phrases.any("place-epithet") .. "的|"
  .. phrases.any("place-standing") .. "(?=\\p{Han}{2,}(?:公司|集团|合作社|[厂村校院矿店]|社区)))")
-- 在孩子们的欢声笑语中结业, 为在一线的工人送清凉
local unseen = regex.new("^" .. phrases.any("unseen-start") .. "|" .. phrases.any("unseen-end")
  .. "[中上里旁边下]?$")
-- 到职工疗养基地开展…: a word within the name of a place tells nothing.
place_names.in_name = regex.new("^(?:活动|服务|体验|教育)?" .. phrases.any("rest-of-place")
  .. "|^(?:大|小|中|分)?队(?!员)|^班组")

---Reads the list of words that name no place.
function place_names.start()
  for _, row in ipairs(data.tsv("data/places.zh.tsv")) do
    vague[row.word] = true
  end
end

---Whether the list says that words name no place.
---@param words string
---@return boolean
function place_names.is_listed(words)
  return vague[words] or false
end

---Whether words begin or end as no place does.
---@param words string
---@return boolean
function place_names.misfits(words)
  return bad:test(words)
end

---Whether words are none by the list, or begin or end as no place does.
---@param words string
---@return boolean
function place_names.is_none(words)
  return vague[words] or place_names.misfits(words)
end

---Whether words name a house that holds something, by what stands behind them.
---@param place string
---@param behind string
---@return boolean
function place_names.of_house(place, behind)
  return theirs:test(behind) and house:test(place)
end

---Whether a verb or a word of going stands in a stretch of a sentence: then it tells what somebody
---did and is no place (总工会开办夜校).
---@param sentence Sentence
---@param first integer
---@param last integer
---@return boolean
local function tells(sentence, first, last)
  for _, hit in ipairs(sentence.hits) do
    if hit.first > first and hit.last <= last
      and (hit.value.verb or hit.value.deed or hit.value.cues.go)
      and not place_names.in_name:test(sentence.body:sub(hit.last + 1, last)) then
      return true
    end
  end
  return false
end

---The words after 在 if they are a place, and not what was heard or felt, nor people. They still
---part the name of an activity from its verb.
---@param place string?
---@return string?
function place_names.seen(place)
  return place and not unseen:test(place) and not place_names.amid:test(place)
    and not never:test(place) and place or nil
end

local LONGEST_SITE = 6 -- characters of what ends the name of a place
local site = regex.new("(?:" .. phrases.any("site") .. "|[0-9一二三四五六七八九十]楼|层)$")

---The words for a place without what only says how it looks (刚落成的厂史馆).
---@param place string
---@return string
function place_names.bare(place)
  return (epithet:gsub(place, ""))
end

---Whether words end as the name of a place does.
---@param words string
---@return boolean
function place_names.is_site(words)
  return regex.at_end(site, words, LONGEST_SITE)
end

local standing = regex.new("^(?:上了|在|着|起|满|到|成)")

---Whether words of a sentence may be the name of a place: no list speaks against it, and nothing is
---done in them.
---@param sentence Sentence
---@param place string
---@return boolean
function place_names.plausible(sentence, place)
  local from, to = sentence.words:find(place, 1, true)
  if not from then
    return false -- 第3项目部的会议室: of two words for a place with others in between
  end
  local at = sentence.first + from - 1
  if place:sub(-#"站") == "站" and standing:test(sentence.words:sub(to + 1, to + #"上了")) then
    return false -- 车夫站上了舞台
  elseif place_names.of_house(place, sentence.words:sub(to + 1, to + #"举办的")) then
    return false -- 在远山公司举办的运动会上
  end
  return not place_names.is_none(place) and not tells(sentence, at, at + #place - 1)
end

---Whether words of a sentence can name a place that is told by the way.
---@param sentence Sentence
---@param place string
---@return boolean
function place_names.named(sentence, place)
  return #place >= 6 and not place_names.pointing:test(place)
    and place_names.plausible(sentence, place)
end

---The place that a sentence tells by the way, if its words can name one that is seen.
---@param sentence Sentence
---@param place string
---@return string?
function place_names.told(sentence, place)
  return place_names.named(sentence, place) and place_names.seen(place) or nil
end

return place_names
