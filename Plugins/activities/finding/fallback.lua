-- The activity that counts only because the article tells of no other.

local dates = require("slots.dates")
local days = require("slots.days")
local drafts = require("drafts")
local evidence = require("finding.evidence")
local generics = require("naming.generics")
local headline = require("finding.headline")
local items = require("finding.items")
local leads = require("finding.leads")
local likeliest = require("weighing.likeliest")
local named = require("finding.named")
local occasions = require("finding.occasions")
local participants = require("slots.participants")
local places = require("slots.places")
local scenes = require("slots.scenes")
local shown_by_scene = require("finding.shown_by_scene")
local shown_by_things = require("finding.shown_by_things")
local slots = require("slots.slots")

local fallback = {}

---Reads the sentences behind one into the story.
---@param telling Telling
---@param index integer
---@param read fun(telling: Telling, index: integer)
local function read_on(telling, index, read)
  for i = index + 1, #telling.sentences do
    read(telling, i)
  end
end

---Adds a draft with the items of its list that stand before it, and reads on from there.
---@param telling Telling
---@param draft Draft
---@param index integer of its sentence
---@param read fun(telling: Telling, index: integer)
local function add(telling, draft, index, read)
  slots.add(telling, draft, index, nil)
  items.before(telling)
  read_on(telling, index, read)
end

---Whether a name begins with a year that is past: 2011年全省比武, which a portrait remembers.
---@param name string
---@param published string?
---@return boolean
local function bygone(name, published)
  local year = name:match("^(%d%d%d%d)年")
  return year ~= nil and published ~= nil
    and math.tointeger(year) < math.tointeger(published:sub(1, 4)) - 1
end

---Adds the first draft that a lead gives, and reads on from there.
---@param telling Telling
---@param find fun(telling: Telling, index: integer): Draft?
---@param read fun(telling: Telling, index: integer) reads one more sentence into the story
---@return boolean added
local function first_of(telling, find, read)
  telling.news = telling.news or {}
  for index = 1, math.min(8, #telling.sentences) do
    if telling.news[index] == nil then
      telling.news[index] = leads.may_be_news(telling, index)
    end
    local draft = telling.news[index] and find(telling, index)
    if draft and not bygone(draft.name, telling.published)
      and not dates.elsewhen(telling.body, draft.sentence, draft.verb.first, telling.published) then
      add(telling, draft, index, read)
      return true
    end
  end
  return false
end

---Adds what most likely is the news of all that the lead names, in the words in which its sentence
---is known to tell of such things.
---@param telling Telling
---@param read fun(telling: Telling, index: integer)
---@return boolean added
local function most_likely(telling, read)
  local draft, index = likeliest.find(telling)
  if not draft or bygone(draft.name, telling.published) then
    return false
  end
  local told = leads.named_in(telling, index)
  if told and told.name:find(draft.name, 1, true) and #told.name <= 2 * #draft.name then
    draft = told
  end
  add(telling, draft, index, read)
  return true
end

---Adds the first thing that somebody did for which enough speaks.
---@param telling Telling
---@param read fun(telling: Telling, index: integer)
---@return boolean added
local function evident(telling, read)
  local draft, index = evidence.first(telling)
  if not draft then
    return false
  end
  draft.name = headline.shared(telling) or occasions.assembly(draft.sentence.words) or draft.name
  add(telling, draft, index, read)
  return true
end

---Gives an activity that is named at last what the lead has set: the day, the place, who came.
---@param telling Telling
---@param draft Draft
---@param index integer of its sentence
---@param day table?
local function set_by_lead(telling, draft, index, day)
  draft.date = draft.date or day
  for i = 1, index - 1 do
    local sentence = telling.sentences[i]
    local opens = dates.leading(telling.body, sentence, telling.published) ~= nil
    draft.place = draft.place or scenes.of(telling.body, sentence)
      or opens and (places.before(telling.body, sentence, { first = sentence.last + 1 })) or nil
    draft.participants = draft.participants or (sentence.paragraph == 1 or index - i <= 4)
      and participants.within(telling.body, sentence, sentence.first, sentence.last) or nil
  end
end

---Adds the activity of which a later paragraph tells who held it, on the day that the article set.
---@param telling Telling
---@param read fun(telling: Telling, index: integer)
---@return boolean added
local function credited_in(telling, read)
  local day
  for index = 1, math.min(16, #telling.sentences) do
    local sentence = telling.sentences[index]
    day = day or dates.leading(telling.body, sentence, telling.published)
    local draft = day and named.credited(telling, sentence)
    if draft then
      slots.add(telling, draft, index, nil)
      if telling.drafts[1] then
        set_by_lead(telling, draft, index, day)
      end
      read_on(telling, index, read)
      return true
    end
  end
  return false
end

---Whether the first sentences say when anything was, however vaguely.
---@param telling Telling
---@return boolean
local function dated(telling)
  for i = 1, math.min(8, #telling.sentences) do
    if days.any(telling.body, telling.sentences[i], telling.published) then
      return true
    end
  end
  return false
end

---Puts first what the opening paragraph names on its day, when only later ones tell of activities:
---在…成立大会上，主席捧着印章。|…当天签下工价协议.
---@param telling Telling
function fallback.lead(telling)
  local later = telling.drafts
  for index, sentence in ipairs(telling.sentences) do
    if sentence.paragraph > 1 then
      return
    end
    telling.drafts = {}
    local draft = dates.leading(telling.body, sentence, telling.published)
      and (leads.named_in(telling, index) or items.done_by(telling, sentence))
    telling.drafts = later
    if draft and not drafts.known(later, draft.name)
      and not dates.elsewhen(telling.body, sentence, draft.verb.first, telling.published) then
      telling.drafts, telling.lead = {}, nil
      slots.add(telling, draft, index, nil)
      for _, other in ipairs(later) do
        telling.drafts[#telling.drafts + 1] = other
      end
      return
    end
  end
end

---Adds what sentences only point back to, by the noun before it.
---@param telling Telling
---@param read fun(telling: Telling, index: integer)
---@return boolean added
local function pointed_to(telling, read)
  local pointed = telling.pointed
  local before = pointed and named.before(telling, pointed.index, pointed.draft.name)
  if not before or not slots.date_of(telling, before, before.index) then
    return false
  end
  slots.add(telling, before, before.index, nil)
  local told = dates.within(telling.body, telling.sentences[pointed.index], telling.published)
  if told and before.date and told.start == before.date.start then
    before.date = told -- 28日、29日两天
  end
  read_on(telling, before.index, read)
  return true
end

---Looks for an activity that counts only because the article tells of no other: what the lead only
---names, else a deed, else what it only points back to, else what somebody did in any words.
---@param telling Telling
---@param read fun(telling: Telling, index: integer) reads one more sentence into the story
function fallback.find(telling, read)
  if not dated(telling) then
    credited_in(telling, read) -- who held it, and when, may be told at last
    return
  elseif most_likely(telling, read) or first_of(telling, leads.named_in, read)
    or credited_in(telling, read) or first_of(telling, leads.titled_in, read)
    or first_of(telling, leads.done_in, read)
    or first_of(telling, leads.brought_in, read) or pointed_to(telling, read) then
    return
  end
  local pointed = telling.pointed
  if pointed and generics.bare(pointed.draft.name) and #pointed.draft.name >= 9
    and slots.date_of(telling, pointed.draft, pointed.index) then
    slots.add(telling, pointed.draft, pointed.index, nil)
    return
  elseif evident(telling, read) then
    return
  end
  local draft, at = shown_by_things.find(telling)
  if not draft then
    draft, at = shown_by_scene.find(telling)
  end
  if draft then
    draft.name = headline.shared(telling) or draft.name
    slots.add(telling, draft, at, nil)
    read_on(telling, at, read)
  end
end

return fallback
