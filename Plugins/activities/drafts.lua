-- Drafts of activities: which name the same one, and what each still lacks.

local phrases = require("reading.phrases")
local place_names = require("slots.place_names")
local places = require("slots.places")
local regex = require("reading.wide_regex")
local scenes = require("slots.scenes")

local drafts = {}

-- What a name is as well without: quotation marks, and the word that says that it is an activity.
local ornament = regex.new("[“”\"《》]|(?<=..)活动$")

-- What is met about: another activity than what it is about.
local assembly = regex.new(phrases.any("assembly") .. "$")
-- “休息室”启用, then 为休息室揭牌
local opened = regex.new("揭牌|" .. phrases.any("opened-name") .. "$")
local unveiled = regex.new("^(.{2,})揭牌$")
-- 托管班开班，并举行开班仪式: the ceremony is the opening.
local opening = regex.new("^(" .. phrases.any("opening-kind") .. ")(?:仪式|典礼|式)$")
-- What visits are called that are part of a relief activity.
local call = regex.new("^" .. phrases.any("call") .. "(?:活动)?$")
local relief = regex.new(phrases.any("relief"))
local ceremonies = regex.new("^(.{2,4})(?:仪式|典礼)$")
local bare_ceremony = regex.new("^(" .. phrases.any("ceremony-kind") .. ")(?:仪式|典礼)$")

---@class Draft An activity as it is found, before it becomes the article's.
---@field name string
---@field generic boolean whether it only points back to an activity told before
---@field sentence Sentence
---@field index integer? of its sentence
---@field verb table hit
---@field phrase Phrase? where the name stands
---@field until integer? where a second verb tells of it: what stands before that is its own
---@field opened string? the verbs that tell of it again
---@field dated boolean? whether it counts only with a date
---@field date table?
---@field place string?
---@field organizers string[]
---@field undertakers string[]
---@field co_organizers string[]
---@field told boolean? whether it was said who held it, in so many words
---@field participants table?
---@field evidence Span[]
---@field rule string

---Whether two names mean the same activity.
---@param a string the one told before
---@param b string
---@return boolean
local function same_name(a, b)
  a, b = ornament:gsub(a, ""), ornament:gsub(b, "")
  if a ~= b and assembly:test(b) and not assembly:test(a) and b:find(a, 1, true) == 1 then
    return false -- “船台夜校”, then “船台夜校”现场推进会
  end
  local ceremony = ceremonies:match(b) -- 应届毕业生拜师会, then 拜师仪式
  local thing = unveiled:match(b) -- …工会驿站揭牌仪式, then 驿站揭牌
  local bare = bare_ceremony:match(a)
  return a == b or bare ~= nil and b:sub(-#bare) == bare
    or a:find(b, 1, true) ~= nil or b:find(a, 1, true) ~= nil
    or ceremony ~= nil and a:find(ceremony, 1, true) ~= nil
    or thing ~= nil and a:find(thing, 1, true) ~= nil and opened:test(a)
end

-- 启动“百日健步走”活动, then 健步走活动启动仪式; 开展健步走活动, then 展开了健步走比赛
local begun = regex.new("^(.{2,}?)(?:活动|行动)?(" .. phrases.any("begun-by") .. ")(?:仪式|典礼|式)$")
local contest = regex.new("^(.{3,5}?)(?:比赛|竞赛)$")
local activity = regex.new("活动$")

---Whether a name is that of the ceremony with which an activity began, or its contest.
---@param draft Draft told before
---@param name string
---@return boolean
local function of_its_own(draft, name)
  local match = begun:exec(name)
  if match then
    local verbs = draft.verb.text .. (draft.opened or "")
    return verbs:find(match[2], 1, true) ~= nil
      and ornament:gsub(draft.name, ""):find(ornament:gsub(match[1], ""), 1, true) ~= nil
  end
  local stem = contest:match(name)
  return stem ~= nil and activity:test(draft.name)
    and ornament:gsub(draft.name, ""):sub(-#stem) == stem
end

---The draft that a phrase names again.
---@param list Draft[]
---@param name string
---@return Draft?
function drafts.known(list, name)
  local stem = opening:match(name)
  for _, draft in ipairs(list) do
    if same_name(draft.name, name) or of_its_own(draft, name)
      or stem and (draft.verb.text .. (draft.opened or "")):find(stem, 1, true) then
      return draft
    end
  end
  return nil
end

---Whether a sentence tells of one of the drafts.
---@param list Draft[]
---@param sentence Sentence
---@return boolean
function drafts.of(list, sentence)
  for _, draft in ipairs(list) do
    if draft.sentence == sentence then
      return true
    end
  end
  return false
end

---The relief activity of which a visit is a part: “送清凉”活动, then 对…进行慰问.
---@param list Draft[]
---@param name string
---@return Draft?
function drafts.relieving(list, name)
  if not call:test(name) then
    return nil
  end
  for _, draft in ipairs(list) do
    if relief:test(draft.name) then
      return draft
    end
  end
  return nil
end

---Takes the fuller name of two: 开展趣味活动。5月12日，…开展了“天使”杯趣味活动; 揭牌仪式举行。…为“书屋”
---揭牌.
---@param draft Draft
---@param again Draft which tells of it again
function drafts.rename(draft, again)
  local bare = bare_ceremony:match(draft.name)
  if bare and again.name ~= bare and again.name:sub(-#bare) == bare then
    draft.name = again.name .. draft.name:sub(#bare + 1)
    return
  end
  if #draft.name <= #"趣味活动" and #again.name > #draft.name and not again.generic
    and (again.name:sub(-#draft.name) == draft.name
      or #again.name > #draft.name + #"活动"
        and again.name:sub(-#draft.name - #"活动") == draft.name .. "活动") then
    draft.name = again.name
  end
end

local slots = { "date", "place", "participants" }

---Keeps what a draft does not have yet.
---@param draft Draft
---@param more table
---@param sentence Sentence where it stands
function drafts.fill(draft, more, sentence)
  local used = false
  for i = 1, #slots do
    local slot = slots[i]
    local value = draft[slot] == nil and more[slot] or nil
    if slot == "place" then
      value = place_names.seen(value)
    end
    if value ~= nil then
      draft[slot], used = value, true
    end
  end
  if used and sentence ~= draft.sentence then
    draft.evidence[#draft.evidence + 1] = { first = sentence.first, last = sentence.last }
  end
end

---The draft of what a sentence shows and no verb of it names: the name comes from elsewhere.
---@param body string
---@param sentence Sentence
---@param name string
---@param value table what is known of the word that names it, with its rule
---@return Draft
function drafts.shown(body, sentence, name, value)
  local verb = { first = sentence.last + 1, last = sentence.last + 1, text = "", value = value }
  return { name = name, generic = false, sentence = sentence, verb = verb, rule = value.rule,
    place = scenes.of(body, sentence) or place_names.seen((places.before(body, sentence, verb))) }
end

return drafts
