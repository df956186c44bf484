-- The activity that an article only shows: a scene on a day, people, a union, and a title with no
-- noun for it. The title is its name then.

local act_words = require("finding.act_words")
local dates = require("slots.dates")
local drafts = require("drafts")
local likely = require("slots.likely")
local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")

local shown_by_scene = {}

-- How many sentences a lead has, and how long a title may be that is a name.
local LEAD, LONGEST = 4, 75

-- 公司工会：三口锅熬到天亮: whose it is.
local owner = regex.new("^[^：“”]{2,16}：")
-- What a title asks, counts or announces is no activity.
local silent = regex.new("[？?！]|" .. phrases.any("untold"))
local counted = regex.new("[0-9一二两三四五六七八九十百]+余?多?(?:[名位户对组支]|个(?!月|小时|百分))"
  .. "|" .. phrases.any("people") .. "(?:们|、[^，。；]{0,6}" .. phrases.any("people")
  .. ")|[0-9]+余?多?人")

---Whether a sentence shows people at something on a single day.
---@param telling Telling
---@param sentence Sentence
---@return table? day
local function day_of(telling, sentence)
  local day = dates.leading(telling.body, sentence, telling.published)
  if not day or not day.start or not dates.on_a_day(day, telling.published) then
    return nil
  end
  return day
end

---The activity that the lead shows and the title calls, if a union is likely to have held it.
---@param telling Telling
---@return Draft?
---@return integer? index of the sentence that gives the day
function shown_by_scene.find(telling)
  local title = telling.article.title
  if not title or title == "" or #title > LONGEST or silent:test(title)
    or act_words.idle(title) then
    return nil, nil
  end
  local people = false
  for index = 1, math.min(LEAD, #telling.sentences) do
    local sentence = telling.sentences[index]
    if act_words.idle(sentence.words) or silent:test(sentence.words) and not sentence.quotes[1] then
      return nil, nil
    end
    people = people or counted:test(sentence.words)
    local day = day_of(telling, sentence)
    if day and people
      and select(2, likely.hosts(telling.article, telling.body, telling.mentions)) then
      local draft = drafts.shown(telling.body, sentence, owner:gsub(title, ""),
        { cues = {}, rule = "a title" })
      draft.date = day
      return draft, index
    end
  end
  return nil, nil
end

return shown_by_scene
