-- The activities of an article, told over several sentences: which count, and what fills them.

local dates = require("dates")
local deeds = require("deeds")
local held = require("held")
local organizers = require("organizers")
local participants = require("participants")
local places = require("places")
local printed = require("printed")
local reading = require("reading")
local reality = require("reality")
local regex = require("broadsheet.regex")

local story = {}

local visits = { visit = true, gift = true, tour = true, sign = true }
local scenes = { scene = true }
local quotation = regex.new("[“”\"《》]")
-- How far after its own sentence an activity is still told of.
local reach = 4

---@class Telling What is known while an article is read.
---@field article table
---@field body string
---@field published string?
---@field mentions Mention[]
---@field sentences Sentence[]
---@field drafts Draft[]
---@field lead integer? paragraph of the first activity

---Whether two names mean the same activity.
---@param a string
---@param b string
---@return boolean
local function same_name(a, b)
  a, b = quotation:gsub(a, ""), quotation:gsub(b, "")
  return a == b or a:find(b, 1, true) ~= nil or b:find(a, 1, true) ~= nil
end

---The draft that a phrase names again.
---@param drafts Draft[]
---@param name string
---@return Draft?
local function known(drafts, name)
  for _, draft in ipairs(drafts) do
    if same_name(draft.name, name) then
      return draft
    end
  end
  return nil
end

---Whether a semicolon stands between two positions.
---@param body string
---@param one integer
---@param other integer
---@return boolean
local function separated(body, one, other)
  local first = body:find("；", math.min(one, other), true)
  return first ~= nil and first < math.max(one, other)
end

---The part of a sentence between semicolons that a position lies in.
---@param body string
---@param sentence Sentence
---@param position integer
---@return integer first
---@return integer last
local function part_of(body, sentence, position)
  local first, last = sentence.first, sentence.last
  local from = first
  while true do
    local mark = body:find("；", from, true)
    if not mark or mark > sentence.last then
      return first, last
    elseif mark < position then
      first, from = mark + 3, mark + 3
    else
      return first, mark - 1
    end
  end
end

---Keeps what a draft does not have yet.
---@param draft Draft
---@param more table
---@param sentence Sentence where it stands
local function fill(draft, more, sentence)
  local used = false
  for _, slot in ipairs({ "date", "place", "participants" }) do
    if draft[slot] == nil and more[slot] ~= nil then
      draft[slot], used = more[slot], true
    end
  end
  if used and sentence ~= draft.sentence then
    draft.evidence[#draft.evidence + 1] = { first = sentence.first, last = sentence.last }
  end
end

---Whether a later paragraph's activity is news of its own and not background.
---@param telling Telling
---@param draft Draft
---@return boolean
local function counts(telling, draft)
  if not telling.lead then
    return true
  end
  if draft.sentence.paragraph == telling.lead
    and not dates.background(draft.sentence, draft.verb.first) then
    return true
  end
  local position = draft.verb.first
  local same, follows = dates.leans(draft.sentence, position)
  if same or follows then
    return draft.verb.value.verb ~= "run"
  end
  local date = dates.before(telling.body, draft.sentence, position, telling.published)
  return date ~= nil and date.start ~= nil
end

---Whether what somebody took part in counts: it is dated, and the sentence tells nothing else.
---@param telling Telling
---@param draft Draft
---@param found Draft[] of its sentence
---@return boolean
local function joins(telling, draft, found)
  if draft.verb.value.verb ~= "join" then
    return true
  end
  for _, other in ipairs(found) do
    if other.verb.value.verb ~= "join" and other.sentence == draft.sentence
      and not separated(telling.body, other.verb.first, draft.verb.first) then
      return false
    end
  end
  return #draft.name >= 12 and not draft.name:find("、", 1, true)
    and dates.before(telling.body, draft.sentence, draft.verb.first, telling.published) ~= nil
end

---The date of a draft: its own, or that of the sentence it leans on.
---@param telling Telling
---@param draft Draft
---@param index integer of its sentence
---@return table?
local function date_of(telling, draft, index)
  local position = draft.verb.first
  local date = dates.before(telling.body, draft.sentence, position, telling.published)
  if date then
    return date
  end
  local same, follows = dates.leans(draft.sentence, position)
  if follows or same then
    local last = telling.drafts[#telling.drafts]
    if last and last.date and last.date.start then
      return last.date
    end
    for i = index - 1, math.max(1, index - 3), -1 do
      date = dates.within(telling.body, telling.sentences[i], telling.published)
      if date then
        return date
      end
    end
    return last and last.date
  end
  local before = telling.sentences[index - 1]
  if before and before.paragraph == draft.sentence.paragraph and not telling.drafts[1] then
    return dates.before(telling.body, before, before.last, telling.published)
  end
  return nil
end

---The place of a draft that the sentence before it sets (5月3日，在…，…。).
---@param telling Telling
---@param draft Draft
---@param index integer of its sentence
---@return string?
local function scene_of(telling, draft, index)
  local before = telling.sentences[index - 1]
  if telling.drafts[1] or not before or before.paragraph ~= draft.sentence.paragraph
    or not dates.before(telling.body, before, before.last, telling.published) then
    return nil
  end
  return (places.before(telling.body, before, { first = before.last + 1 }))
end

---Gives a draft its roles: those named, else the acting subject.
---@param telling Telling
---@param draft Draft
local function assign_roles(telling, draft)
  local mentions =
    printed.complete(telling.article, telling.body, draft.sentence, telling.mentions)
  local roles = organizers.roles(telling.body, draft.sentence, mentions)
  draft.organizers = roles and roles.host or {}
  draft.undertakers = roles and roles.undertake or {}
  draft.co_organizers = roles and roles.assist or {}
  if not draft.organizers[1] then
    draft.organizers =
      organizers.acting(telling.body, draft.sentence, mentions, draft.verb.first, draft.phrase)
  end
end

---Adds a draft to the story.
---@param telling Telling
---@param draft Draft
---@param index integer of its sentence
---@param next_draft Draft? the next one of the same sentence
local function add(telling, draft, index, next_draft)
  local sentence = draft.sentence
  draft.evidence = { { first = sentence.first, last = sentence.last } }
  draft.index = index
  draft.date = date_of(telling, draft, index)
  draft.place = draft.place or scene_of(telling, draft, index)
  assign_roles(telling, draft)
  local previous = telling.drafts[#telling.drafts]
  local first, last = part_of(telling.body, sentence, draft.verb.first)
  if previous and previous.sentence == sentence and previous.verb.first > first then
    first = draft.verb.first
  end
  if next_draft and next_draft.verb.first < last then
    last = next_draft.verb.first - 1
  end
  draft.participants = participants.within(telling.body, sentence, first, last)
  if not draft.organizers[1] and previous and previous.sentence == sentence then
    draft.organizers = previous.organizers
  end
  telling.drafts[#telling.drafts + 1] = draft
  telling.lead = telling.lead or sentence.paragraph
end

---The words of a name that a later sentence may take it up with: its last event noun.
---@param telling Telling
---@param sentence Sentence
---@return Draft? draft the one that the sentence goes on about
local function subject_of(telling, sentence)
  local last = telling.drafts[#telling.drafts]
  if not last then
    return nil
  end
  for i = #telling.drafts, 1, -1 do
    local draft = telling.drafts[i]
    for _, hit in ipairs(sentence.hits) do
      if hit.value.event and hit.value.event ~= "generic" and hit.first < sentence.first + 60
        and draft.name:sub(-#hit.text) == hit.text then
        return draft
      end
    end
  end
  return last
end

---Whether a sentence takes up what was told before with a word such as 活动 or 会议.
---@param sentence Sentence
---@return boolean
local function takes_up(sentence)
  for _, hit in ipairs(sentence.hits) do
    if hit.value.event then
      return true
    end
  end
  return false
end

---Whether a sentence may say who held what was told before.
---@param sentence Sentence
---@return boolean
local function tells_roles(sentence)
  for _, hit in ipairs(sentence.hits) do
    local cues = hit.value.cues
    if cues.host or cues.undertake or cues.assist or hit.value.verb then
      return true
    end
  end
  return false
end

---Takes from a sentence what it adds to the activity told before it.
---@param telling Telling
---@param sentence Sentence
---@param index integer
local function follow(telling, sentence, index)
  local draft = subject_of(telling, sentence)
  if not draft or index - draft.index > reach then
    return
  end
  if draft.participants == nil and (sentence.paragraph == draft.sentence.paragraph
    or takes_up(sentence)) then
    fill(draft, { participants =
      participants.within(telling.body, sentence, sentence.first, sentence.last) }, sentence)
  end
  local roles = tells_roles(sentence) and organizers.roles(telling.body, sentence,
    printed.complete(telling.article, telling.body, sentence, telling.mentions))
  if roles then
    draft.organizers = roles.host[1] and roles.host or draft.organizers
    draft.undertakers = roles.undertake[1] and roles.undertake or draft.undertakers
    draft.co_organizers = roles.assist[1] and roles.assist or draft.co_organizers
    draft.evidence[#draft.evidence + 1] = { first = sentence.first, last = sentence.last }
  end
end

---Takes date and place from a deed that shows what was told before (开展慰问。9月25日，…来到…).
---@param telling Telling
---@param sentence Sentence
local function revisit(telling, sentence)
  local last = telling.drafts[#telling.drafts]
  if not last or last.sentence.paragraph ~= sentence.paragraph or last.date and last.place then
    return
  end
  local deed = deeds.find(telling.body, sentence, "", visits)
  if deed then
    fill(last, { place = deed.place, date =
      dates.before(telling.body, sentence, deed.verb.first, telling.published) }, sentence)
  end
end

---Whether an organization is the subject of a deed.
---@param telling Telling
---@param draft Draft
---@return boolean
local function acted(telling, draft)
  local mentions =
    printed.complete(telling.article, telling.body, draft.sentence, telling.mentions)
  return organizers.acting(telling.body, draft.sentence, mentions, draft.verb.first)[1] ~= nil
end

---Reads one sentence into the story.
---@param telling Telling
---@param index integer
---@param speech boolean whether it stands in the report of a speech
local function read(telling, index, speech)
  local sentence = telling.sentences[index]
  local found, new = held.find(telling.body, sentence, telling.mentions), {}
  for _, draft in ipairs(found) do
    local before = known(telling.drafts, draft.name) or known(new, draft.name)
    if draft.generic or before then
      local about = before or telling.drafts[#telling.drafts]
      if about and about.evidence then
        fill(about, { place = draft.place, date =
          dates.before(telling.body, sentence, draft.verb.first, telling.published) }, sentence)
      elseif about then
        about.place = about.place or draft.place
      end
    elseif not speech and counts(telling, draft) and joins(telling, draft, found) then
      new[#new + 1] = draft
    end
  end
  if not new[1] and not found[1] and not speech and not telling.drafts[1] then
    new[1] = deeds.find(telling.body, sentence, telling.article.title or "", visits)
    if new[1] and not acted(telling, new[1]) then
      new[1] = nil
    end
  end
  if not found[1] then
    revisit(telling, sentence)
  end
  follow(telling, sentence, index)
  for i, draft in ipairs(new) do
    add(telling, draft, index, new[i + 1])
  end
end

---Looks for a deed that counts only because nothing else does.
---@param telling Telling
local function fall_back(telling)
  for index = 1, math.min(3, #telling.sentences) do
    local sentence = telling.sentences[index]
    local draft = deeds.find(telling.body, sentence, telling.article.title or "", scenes)
    if draft and date_of(telling, draft, index)
      and acted(telling, draft) then
      add(telling, draft, index, nil)
      return
    end
  end
end

---Reads an article.
---@param article table
---@param published string?
---@param mentions Mention[]
---@param lexicon table
---@return Draft[]
function story.read(article, published, mentions, lexicon)
  local telling = {
    article = article,
    body = article.text,
    published = published,
    mentions = mentions,
    drafts = {},
  }
  telling.sentences = reading.sentences(telling.body, lexicon, telling.mentions)
  local speech = false
  for index, sentence in ipairs(telling.sentences) do
    if sentence.leads then
      speech = reality.speech(sentence)
    end
    read(telling, index, speech)
  end
  if not telling.drafts[1] then
    fall_back(telling)
  end
  for _, draft in ipairs(telling.drafts) do
    if not draft.organizers[1] then
      draft.organizers = organizers.likely(article, telling.mentions, draft.place)
    end
  end
  return telling.drafts
end

return story
