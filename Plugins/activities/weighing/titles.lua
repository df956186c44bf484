-- The titles in quotation marks that a lead gives, with what speaks for and against each being the
-- name of what was held: “木箱课”开到库里, 这场“暖冬市集”.

local dates = require("slots.dates")
local general = require("finding.general")
local phrases = require("reading.phrases")
local reality = require("finding.reality")
local regex = require("reading.wide_regex")
local stretches = require("finding.stretches")
local surroundings = require("weighing.surroundings")

local titles = {}

local quote = regex.new("“(?<title>[^“”，。！？；：]{2,14})”")
local thing = regex.new("^[^，。；]{0,4}?(?:" .. phrases.any("title-of-a-thing") .. ")")
local goes = regex.new("^(?:活动)?[^，。；“”]{0,7}?(?:" .. phrases.any("title-goes") .. ")")
local called = regex.new("(?:" .. phrases.any("title-called") .. ")了?$")
-- 走进码头的“渔工小屋”: where it was
local entered = regex.new("(?:" .. phrases.any("goes-into") .. ")了?[^，。；“”]{0,10}$")
local held = regex.new("(?:" .. phrases.any("title-held") .. ")了?$")
local people = regex.new("(?:" .. phrases.any("title-of-people") .. ")$")
local honour = regex.new("^的?(?:" .. phrases.any("title-of-honour") .. ")")
-- 命名一批“职工书屋”: what somebody may call himself from now on
local granted = regex.new(phrases.any("title-granted") .. "了?[^，。；“”]{0,8}$")
-- “平安到家”“一路顺风”这样的横幅: what was written
local quotation = regex.new("^(?:、?“[^”]*”)*" .. phrases.any("title-of-words") .. "的")
local crew = regex.new("(?:" .. phrases.any("title-of-crew") .. ")$")
-- “白杨”义工队40名队员: whose title it is
local of_crew = regex.new("^”?[^，。；的“”0-9]{0,8}" .. phrases.any("title-of-crew")
  .. "(?=[0-9]|的|来到|走进|[到赴]|$)")
local room = regex.new("(?:" .. phrases.any("title-of-room") .. ")$")
local event = regex.new("(?:" .. phrases.any("title-of-event") .. ")$")
local parted = regex.new("[，；。的“]")

-- How far behind a title the noun may stand that its name goes on to, and how much is looked at
-- before it.
local NEAR <const>, BEFORE <const> = 30, 24
local lengths = { 2, 4, 8 }

---Whether an event noun stands in a title or ends the name that begins with it.
---@param sentence Sentence
---@param first integer
---@param last integer
---@return boolean
local function has_noun(sentence, first, last)
  for _, hit in ipairs(sentence.events) do
    if hit.first >= first and hit.last <= last
      or hit.first > last and hit.first - last <= NEAR
        and not parted:test(sentence.body:sub(last + 1, hit.first - 1)) then
      return true
    end
  end
  return false
end

---Whether a title is that of an honour or a crew, or of a room which somebody only goes into or
---whose people are told of.
---@param sentence Sentence
---@param title string
---@param first integer
---@param last integer
---@return boolean
local function never_held(sentence, title, first, last)
  local body = sentence.body
  local before = body:sub(math.max(sentence.first, first - BEFORE), first - 1)
  return crew:test(title) or of_crew:test(body:sub(last + 1, last + NEAR * 2))
    or quotation:test(body:sub(last + 1, last + NEAR * 2))
    or honour:test(body:sub(last + 1, last + 12)) or granted:test(before)
    or room:test(title) and (body:sub(last + 1, last + #"的") == "的" or entered:test(before))
end

---What speaks for and against a title.
---@param telling Telling
---@param around Around
---@param title string
---@param first integer
---@param last integer
---@return string[]
local function marks_of(telling, around, title, first, last)
  local body, sentence = telling.body, around.sentence
  local before = body:sub(math.max(sentence.first, first - BEFORE), first - 1)
  local rest = body:sub(last + 1, last + 60)
  local marks = { "title", "title-" .. surroundings.place(around.index),
    "title-" .. surroundings.day(around, first), "title-" .. surroundings.length(title, lengths) }
  for _, mark in ipairs(surroundings.against(sentence, first)) do
    marks[#marks + 1] = "title-" .. mark
  end
  local is_called = called:test(before)
  for mark, holds in pairs({
    thing = thing:test(rest), goes = goes:test(rest), called = is_called,
    held = not is_called and held:test(before), people = people:test(title),
    event = event:test(title), room = room:test(title),
    headline = telling.title:find(title, 1, true), again = surroundings.again(body, title),
  }) do
    if holds then
      marks[#marks + 1] = "title-" .. mark
    end
  end
  return marks
end

---The titles of a sentence of the lead.
---@param telling Telling
---@param around Around
---@return table[] drafts, each with its `marks`
function titles.of(telling, around)
  local sentence, list = around.sentence, {}
  for found in quote:each(sentence.words) do
    local first, last = sentence.first + found.first - 1, sentence.first + found.last - 1
    local draft = not has_noun(sentence, first, last)
      and not never_held(sentence, found.title, first, last)
      and not reality.unreal(telling.body, sentence, { first = first - 1 })
      and stretches.draft(telling, sentence, first, last,
        { first = last + 1, last = last + 1, text = "", value = { cues = {}, rule = "a title" } })
    if draft and not dates.elsewhen(telling.body, sentence, first, telling.published)
      and not general.told(telling, draft, around.index) then
      list[#list + 1] = { draft = draft,
        marks = marks_of(telling, around, found.title, first, last) }
    end
  end
  return list
end

return titles
