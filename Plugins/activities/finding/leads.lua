-- What a sentence of the lead may tell where an article tells of no activity in so many words: what
-- it names, what was done in it, what the title names or brings somewhere.

local actors = require("finding.actors")
local dates = require("slots.dates")
local days = require("slots.days")
local deed_kinds = require("finding.deed_kinds")
local deeds = require("finding.deeds")
local headline = require("finding.headline")
local likely = require("slots.likely")
local named = require("finding.named")
local setting = require("slots.setting")
local slots = require("slots.slots")
local teams = require("finding.teams")

local leads = {}

-- What a sentence begins with that goes on with the day of the lead.
local day_again = { ["当天"] = true, ["当日"] = true, ["当晚"] = true, ["这天"] = true, ["那天"] = true }

---A deed of a sentence that counts because the article tells of no activity.
---@param telling Telling
---@param index integer of the sentence
---@return Draft?
function leads.done_in(telling, index)
  local sentence = telling.sentences[index]
  local draft = deeds.find(telling.body, sentence, telling.title, deed_kinds.scenes)
  return draft and slots.date_of(telling, draft, index)
    and (slots.acted(telling, draft)
      or actors.somebody(sentence, draft.verb.first)
      or likely.hosted(telling))
    and draft or nil
end

---What a sentence names that counts because the article tells of no activity.
---@param telling Telling
---@param index integer of the sentence
---@return Draft?
function leads.named_in(telling, index)
  local sent = teams.find(telling.body, telling.sentences[index])
  if sent and slots.date_of(telling, sent, index) then
    return sent
  end
  local draft = named.find(telling, telling.sentences[index])
  return draft and (not draft.dated or slots.date_of(telling, draft, index)
    or setting.dated_next(telling, index)) and draft or nil
end

---A draft, if somebody acts in its sentence or an organization is likely to have held it.
---@param telling Telling
---@param draft Draft?
---@return Draft?
local function with_somebody(telling, draft)
  return draft
    and (slots.acted(telling, draft)
      or likely.hosted(telling))
    and draft or nil
end

---What the title names, when the sentence tells its scene.
---@param telling Telling
---@param index integer of the sentence
---@return Draft?
function leads.titled_in(telling, index)
  return with_somebody(telling, headline.find(telling, index))
end

---What the title brings somewhere, when the lead tells nothing else.
---@param telling Telling
---@param index integer of the sentence
---@return Draft?
function leads.brought_in(telling, index)
  return with_somebody(telling, headline.brought(telling, index))
end

-- 自6月8日清欠行动开始，…
local launched = { ["自"] = true, ["从"] = true }

---Whether a sentence of the lead may be the news: a day is told by then. Further down, only what is
---told with its day is news.
---@param telling Telling
---@param index integer
---@return boolean
function leads.may_be_news(telling, index)
  local sentence = telling.sentences[index]
  if not telling.dated and days.any(telling.body, sentence, telling.published) then
    telling.dated = sentence.paragraph
  end
  return (telling.dated ~= nil or setting.dated_next(telling, index))
    and (index <= 4 or sentence.paragraph == telling.dated
      or launched[sentence.words:sub(1, #"自")] and sentence.words:find("开始", 1, true) ~= nil
      or dates.opening(telling.body, sentence, telling.published) ~= nil
      or day_again[sentence.words:sub(1, #"当天")] or false)
end

return leads
