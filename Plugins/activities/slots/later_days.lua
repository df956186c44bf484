-- When an activity was, as the sentences after its own tell.

local dates = require("slots.dates")
local drafts = require("drafts")
local regex = require("reading.wide_regex")
local said_times = require("slots.said_times")

local later_days = {}

-- 今年的体检安排在7月5日至9日, 活动时间为7月5日至9日
local set_for = regex.new("(?:安排|定|放|选|排|约)在(?:了)?[0-9]{1,2}月|时间(?:定?为|是|[从自])[0-9]{1,2}月")
local caption = regex.new("^\\s*图[为片]")

-- 近日举办了托管班。7月8日上午，托管班迎来了…: the day that 近日 was.
local lately = { ["近日"] = true, ["日前"] = true, ["近期"] = true, ["连日来"] = true }

---Whether a sentence names an activity again by its last word.
---@param draft Draft
---@param sentence Sentence
---@return boolean
local function named_again(draft, sentence)
  for _, hit in ipairs(sentence.events) do
    if hit.value.event ~= "generic" and draft.name:sub(-#hit.text) == hit.text then
      return true
    end
  end
  return false
end

---Takes when an activity was from a sentence soon after.
---@param telling Telling
---@param draft Draft
---@param sentence Sentence
---@param index integer
function later_days.take(telling, draft, sentence, index)
  if not draft.date and caption:test(sentence.words) then
    drafts.fill(draft, { date = dates.leading(telling.body, sentence, telling.published) },
      sentence)
  end
  if index == draft.index + 1 and sentence.paragraph == draft.sentence.paragraph
    and dates.open(draft.date) then
    local opening = dates.opening(telling.body, sentence, telling.published)
      or said_times.begun(telling.body, sentence, telling.published)
    draft.date = opening or draft.date
  end
  if draft.date and not draft.date.start and lately[draft.date.text]
    and index <= draft.index + 2 then
    draft.date = named_again(draft, sentence) and dates.opening(telling.body, sentence,
      telling.published) or draft.date
  end
  if not (draft.date and draft.date.start) and index == draft.index + 1
    and set_for:test(sentence.words) then
    draft.date = dates.within(telling.body, sentence, telling.published) or draft.date
  end
  draft.date = said_times.lasted(telling.body, sentence, draft.date, telling.published)
    or draft.date
end

return later_days
