-- Activities that take the place of what has been told before: what a gift belonged to, what a
-- scene is a part of, what was held where somebody was shown to take part.

local dates = require("slots.dates")
local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")

local M = {}

---Takes back what somebody was shown to take part in when the next sentence tells what was held
---that day (…在参加打版比赛。当日，…举办技能节).
---@param telling Telling
---@param draft Draft the one that is held
function M.part_taken(telling, draft)
  local last = telling.drafts[#telling.drafts]
  if last and last.verb.value.verb == "join" and draft.verb.value.verb ~= "join"
    and dates.leaning(telling.body, draft.sentence, draft.verb.first) == "day" then
    draft.date, draft.place = last.date, draft.place or last.place
    telling.drafts[#telling.drafts] = nil
  end
end

local POINTERS = { ["这场"] = true, ["这次"] = true, ["此次"] = true, ["本次"] = true, ["这项"] = true }

---Whether a draft is what a gift that has been told belonged to, and takes its place: …发放会员证。这场集中
---入会仪式由…举办.
---@param telling Telling
---@param draft Draft
---@return boolean
function M.gift(telling, draft)
  local gift, phrase = telling.drafts[1], draft.phrase
  local deed = gift and gift.verb.value.deed
  if not phrase or not deed or deed.kind ~= "gift" or telling.drafts[2]
    or not POINTERS[telling.body:sub(phrase.first - #"这场", phrase.first - 1)] then
    return false
  end
  draft.date, draft.place = gift.date, draft.place or gift.place
  telling.drafts, telling.lead = {}, nil
  return true
end

-- 学生进来参观。|这是科普日活动的一个镜头: what was shown is a part of that.
local GLIMPSE = regex.new("^这(?:只)?是[^，。；]{2,60}的?" .. phrases.any("glimpse"))

---Whether a draft is told as what a scene before it belongs to.
---@param draft Draft
---@return boolean
function M.shows_whole(draft)
  return GLIMPSE:test(draft.sentence.words)
end

---Whether a draft is the activity of which only a scene has been told, and takes its place.
---@param telling Telling
---@param draft Draft
---@return boolean
function M.scene(telling, draft)
  local scene = telling.drafts[1]
  if not scene or telling.drafts[2] or not M.shows_whole(draft)
    or draft.sentence.paragraph > scene.sentence.paragraph + 1 then
    return false
  end
  draft.date, draft.place = draft.date or scene.date, draft.place or scene.place
  draft.participants = draft.participants or scene.participants
  telling.drafts, telling.lead = {}, nil
  return true
end

return M
