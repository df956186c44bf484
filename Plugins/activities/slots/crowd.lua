-- How many came, where no way of telling it is known: those whom the sentences about an article's
-- only activity count, unless something says that they are others.

local counts = require("slots.counts")
local dates = require("slots.dates")
local nearby = require("reading.nearby")
local participants = require("slots.participants")
local people = require("slots.people")
local phrases = require("reading.phrases")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")

local crowd = {}

-- How many sentences before and after an activity it is told of.
local before, behind = 3, 4
-- 全市3万名职工, 现有会员120人: how many there are, have been or will be.
local at_large = regex.new(phrases.any("there-are"))
-- 12名专家, 30名获奖者: they have another part in it.
local others = regex.new("^[^，。；、]{0,10}" .. phrases.any("other-part"))
-- 为40名工友, 组建起26人的队伍, 惠及530人: for whom it was, or who make up something.
local served = regex.new("(?:[为给向对替帮把被让与同和跟][^，。；]{0,16}"
  .. "|(?:慰问|看望|走访|救助|资助|帮扶)了[^，。；]{0,4}"
  .. "|" .. phrases.any("made-up-of") .. "[^，。；]{0,12})$")

---How many people a sentence counts of whom nothing says that they did not come.
---@param body string
---@param sentence Sentence
---@return table?
local function counted(body, sentence)
  local most
  for _, match in ipairs(counts.of(sentence)) do
    local first, last = sentence.first + match.first - 1, sentence.first + match.last - 1
    local clause = reading.clause_at(sentence, first)
    local words_before = body:sub(clause.first, first - 1)
    local words_after = body:sub(last + 1, clause.last)
    if match.count >= 10 and (not most or match.count > most.count)
      and not reading.quoted(sentence, first) and not served:test(words_before)
      and not others:test(words_after) and not people.only_some(words_before)
      and not people.rewarded(words_after) and not people.to_come(sentence, clause) then
      most = { text = match.text, count = match.count }
    end
  end
  return most
end

---How many came to an article's only activity, as the sentences about it count them by the way.
---@param telling Telling
---@param draft Draft
---@return table?
function crowd.of(telling, draft)
  local alone, last = not telling.drafts[2], draft.index + behind
  for _, other in ipairs(telling.drafts) do
    if other.index > draft.index then
      last = math.min(last, other.index - 1)
    elseif other ~= draft and other.index == draft.index then
      return nil
    end
  end
  local around = nearby.sentences(telling, draft, last, behind, alone and before or 0)
  for _, sentence in ipairs(around) do
    local found = not sentence.speech and not at_large:test(sentence.words)
      and not dates.on_next_day(draft, sentence)
      and not dates.elsewhen(telling.body, sentence, sentence.last + 1, telling.published)
      and counted(telling.body, sentence)
    if found then
      return found
    end
  end
  return nil
end

---How many came, where so far a few are told: 6名职工分享心得; 500余人参加了仪式.
---@param telling Telling
---@param draft Draft
---@return table?
function crowd.beyond(telling, draft)
  local few = draft.participants
  for index = draft.index, not telling.drafts[2] and few and few.count < 10
    and draft.index + behind or 0 do
    local sentence = telling.sentences[index]
    local more = sentence and not sentence.speech and not at_large:test(sentence.words)
      and participants.within(telling.body, sentence, sentence.first, sentence.last)
    if more and more.count >= 10 then
      return more
    end
  end
  return few
end

return crowd
