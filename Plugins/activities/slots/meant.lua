-- How many an activity was for, where nobody is said to have come: those to whom something was
-- given, for whom something was done, who were called together.

local counts = require("slots.counts")
local people = require("slots.people")
local phrases = require("reading.phrases")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")

local meant = {}

-- 为31名护士颁发证章, 走访了19户: whom something was done for; 召集40名单身职工: who were called.
local served = regex.new("(?:" .. phrases.any("meant-before") .. "|(?<called>"
  .. phrases.any("called-before") .. "))[^，。；、“”]{0,16}$")
local helpers = regex.new(phrases.any("helper-before") .. "(?:共|约|近)?$")
-- 举办党课，为12名学生发放助学金: those who are given something there need not have come for it.
local apart = regex.new(phrases.any("course") .. "$|" .. phrases.any("indoors") .. "$")
local idle = regex.new("^[^，。；、]{0,8}" .. phrases.any("idle-behind"))

---Whether a clause tells of another activity than this one.
---@param telling Telling
---@param place integer which of the drafts it is
---@param clause Span
---@return boolean
local function of_another(telling, place, clause)
  local verb = telling.drafts[place].verb
  if verb.first >= clause.first and verb.first <= clause.last then
    return false
  end
  for _, beside in ipairs({ place - 1, place + 1 }) do
    local other = telling.drafts[beside]
    if other and other.verb.first >= clause.first and other.verb.first <= clause.last then
      return true
    end
  end
  return false
end

---Whether those counted were given something beside what an activity was held for.
---@param draft Draft
---@param clause Span of the count
---@param words_after string
---@return boolean
local function given_beside(draft, clause, words_after)
  return draft.verb.last < clause.first and people.rewarded(words_after) and apart:test(draft.name)
end

-- 共惠及40名女工; 此次活动普惠了200多名船工
local reached = regex.new("(?:^|[，共本此这])[^，。；、]{0,8}" .. phrases.any("reached")
  .. "[^，。；、0-9]{0,8}$")
-- Without one of its words a sentence sums up nothing.
local sums_up = regex.new(phrases.any("reached"))
-- 今年以来, 计划: that is no count of this one.
local at_large = regex.new(phrases.any("at-large"))
-- How many sentences later it is told whom something reached.
local later = 4

---How many an activity reached, as a sentence soon after sums it up.
---@param telling Telling
---@param draft Draft
---@return table?
local function summed_up(telling, draft)
  for index = draft.index, math.min(draft.index + later, #telling.sentences) do
    local sentence = telling.sentences[index]
    local words = sentence.words
    local may = words:find("[0-9]") and sums_up:test(words) and not at_large:test(words)
    for _, match in ipairs(may and counts.of(sentence) or {}) do
      local first = sentence.first + match.first - 1
      local clause = reading.clause_at(sentence, first)
      if match.count >= 10 and reached:test(telling.body:sub(clause.first, first - 1))
        and not reading.quoted(sentence, first) and not people.to_come(sentence, clause) then
        return { text = match.text, count = match.count }
      end
    end
  end
  return nil
end

---How many an activity was for, as its own sentence tells, or one that sums it up: where nobody is
---said to have come, those for whom it was did.
---@param telling Telling
---@param draft Draft
---@param place integer which of the drafts it is
---@return table?
function meant.of(telling, draft, place)
  local body, sentence = telling.body, draft.sentence
  for _, match in ipairs(counts.of(sentence)) do
    local first, last = sentence.first + match.first - 1, sentence.first + match.last - 1
    local clause = reading.clause_at(sentence, first)
    local words_before = body:sub(clause.first, first - 1)
    local found = match.count > 1 and not reading.quoted(sentence, first)
      and served:exec(words_before)
    if found and not (found.called and idle:test(body:sub(last + 1, clause.last)))
      and not people.only_some(words_before) and not helpers:test(words_before)
      and not of_another(telling, place, clause)
      and not given_beside(draft, clause, body:sub(last + 1, clause.last))
      and not people.to_come(sentence, clause) then
      return { text = match.text, count = match.count }
    end
  end
  return not telling.drafts[2] and summed_up(telling, draft) or nil
end

return meant
