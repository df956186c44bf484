-- Where the things lie that an activity is about: what was looked at, and what was opened.

local phrases = require("reading.phrases")
local place_names = require("slots.place_names")
local regex = require("reading.wide_regex")

local objects = {}

local words = "(?<place>[^，。；：、“”]{2,26}?)(?:里|内|中)?"

-- 对全区20个驿站开展专项检查: those that are looked at are where it is.
local looked_at = regex.new("对(?<place>[^，。；、“”对]{0,16}?(?<![0-9])"
  .. "[0-9一二三四五六七八九十百两]+余?多?[家个处座][^，。；“”对的]{2,14}?)(?:的[^，。；“”]{1,20}?)?"
  .. "(?:开展|进行|实施)了?[^，。；]{0,24}?" .. phrases.any("looked-at"))

-- 对水文局职代会制度执行情况进行了考核评估: whose work was looked at.
local judged = regex.new("对(?<place>[^，。；、“”对]{2,18}?" .. phrases.any("judged-house")
  .. ")(?:的)?[^，。；“”]{0,20}?(?:情况|工作|制度|建设)"
  .. "[^，。；、]{0,6}进行了?[^，。；]{0,12}?(?:考核|验收|" .. phrases.any("looked-at") .. ")")

---The places that a sentence tells to have been looked at.
---@param sentence Sentence
---@return string?
function objects.looked_at(sentence)
  local words_here = sentence.words
  local match = words_here:find("对", 1, true)
    and (looked_at:exec(words_here) or words_here:find("进行", 1, true)
      and judged:exec(words_here))
  return match and match.place or nil
end

-- 拐进门诊楼5楼的“减压小屋”: where the thing is that was opened.
local opened = regex.new(phrases.any("opened-there"))
local housed = regex.new("(?:^|[，。；：、！？”在进到入往])"
  .. "(?<place>[^，。；：、“”！？在进到入往]{3,26})$")

-- 服务总站揭牌。该总站位于车站路邮政支行一楼，…
local lies = regex.new("(?:^|，)[^，。；的]{0,16}" .. phrases.any("site")
  .. phrases.any("lies-at") .. words .. "[，。]")

-- 在金山公园旁的项目部打造服务阵地
local built = regex.new("在(?<place>[^，。；：、“”在]{3,26}?)(?:里|内)?" .. phrases.any("built-there")
  .. "了?[^，。；]{0,12}?" .. phrases.any("own-opening"))

---The place that a sentence gives of what a draft tells to have been opened.
---@param draft Draft
---@param sentence Sentence
---@return string?
function objects.of_opened(draft, sentence)
  local match = opened:test(draft.name)
    and (lies:exec(sentence.words) or built:exec(sentence.words))
  return match and place_names.told(sentence, match.place) or nil
end

---Where the thing is that a draft tells to have been opened, as the article says elsewhere.
---@param body string
---@param draft Draft
---@return string?
function objects.of_thing(body, draft)
  local thing = draft.name:match("“.-”")
  local at = thing and opened:test(draft.name) and body:find("的" .. thing, 1, true)
  local match = at and housed:exec(body:sub(math.max(1, at - 90), at - 1))
  return match and place_names.is_site(match.place) and place_names.seen(match.place) or nil
end

return objects
