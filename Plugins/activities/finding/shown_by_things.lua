-- The kind of activity that a lead shows by its things and names nowhere: a table at which two
-- sides sit, stethoscopes and a queue, saplings and spades.

local data = require("broadsheet.data")
local dates = require("slots.dates")
local drafts = require("drafts")
local likely = require("slots.likely")
local matcher = require("broadsheet.matcher")
local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")

local shown_by_things = {}

-- How many sentences show a scene, and how many of its things there have to be.
local LEAD, THINGS = 6, 3
-- How many do where a deed is told already, and how long a title is that is its name.
local FEW, SHORTEST, LONGEST = 2, 15, 75

local things
local portrait = regex.new(phrases.any("portrait") .. "|" .. phrases.any("untold"))

---Reads what shows which kind.
function shown_by_things.start()
  local words = {}
  local rows = data.columns("data/scenes.zh.tsv")
  for i, word in ipairs(rows.word) do
    words[i] = { word, rows.name[i] }
  end
  things = matcher.new(words, { votes = true })
end

---The kind for which most things speak in a stretch of text.
---@param words string
---@param least integer how many there have to be
---@return string?
local function kind_of(words, least)
  local names, votes = things:votes(words, 2)
  if votes[1] and votes[1] >= least and votes[1] > (votes[2] or 0) then
    return names[1]
  end
  return nil
end

---The kind that the things of a sentence and the rest of its paragraph show.
---@param telling Telling
---@param sentence Sentence
---@return string?
function shown_by_things.kind(telling, sentence)
  local stop = telling.body:find("\n", sentence.last, true) or #telling.body
  return kind_of(telling.body:sub(sentence.first, stop), FEW)
end

---What to call a deed whose own words say too little: the kind that the things of its paragraph
---show, else the title.
---@param telling Telling
---@param sentence Sentence
---@return string?
function shown_by_things.called(telling, sentence)
  local stop = telling.body:find("\n", sentence.last, true) or #telling.body
  local title = telling.title
  return kind_of(title .. telling.body:sub(sentence.first, stop), FEW)
    or #title >= SHORTEST and #title <= LONGEST and not portrait:test(title) and title or nil
end

-- 厂工会说，这叫“小学徒”: what those who held it call it, and what the title does
local nickname = regex.new("(?<who>工会[^，。；“”]{0,12}(?:说，)?)?"
  .. "(?:这|[管把][这它][^，。；“”]{0,4})(?:就|都)?叫作?做?(?<name>“[^”？！?!，。]{2,14}”)"
  .. "(?![^，。；]{0,6}(?:队|队员|团队|成员|班组))")

---What those who were there call what a sentence tells, in that sentence or the three behind it.
---@param telling Telling
---@param index integer of the sentence
---@return string?
function shown_by_things.nicknamed(telling, index)
  local sentences = telling.sentences
  local last = sentences[math.min(index + 3, #sentences)].last
  local words = telling.body:sub(sentences[index].first, last)
  local found = words:find("叫", 1, true) and nickname:exec(words)
  return found and (found.who or telling.title:find(found.name, 1, true))
    and found.name or nil
end

---The activity that a lead shows on a day, if an organization is likely to have held it.
---@param telling Telling
---@return Draft?
---@return integer? index of the sentence that gives the day
function shown_by_things.find(telling)
  local article, sentences = telling.article, telling.sentences
  local title = article.title or ""
  local last = sentences[math.min(LEAD, #sentences)].last
  local name = not portrait:test((article.kicker or "") .. title)
    and kind_of(title .. telling.body:sub(1, last), THINGS)
  for index = 1, name and math.min(LEAD, #sentences) or 0 do
    local sentence = sentences[index]
    local day = dates.leading(telling.body, sentence, telling.published)
    if day and day.start and not sentence.speech
      and not dates.elsewhen(telling.body, sentence, sentence.last, telling.published)
      and likely.hosted(telling) then
      local draft = drafts.shown(telling.body, sentence,
        shown_by_things.nicknamed(telling, index) or name, { cues = {}, rule = "a scene" })
      draft.date = day
      return draft, index
    end
  end
  return nil, nil
end

return shown_by_things
