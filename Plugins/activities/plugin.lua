-- Finds the activities that an article reports: name, date, place, organizers, participants.

local act_words = require("finding.act_words")
local data = require("broadsheet.data")
local date = require("broadsheet.date")
local days = require("slots.days")
local deed_names = require("naming.deed_names")
local generics = require("naming.generics")
local lexicon = require("reading.lexicon")
local likeliest = require("weighing.likeliest")
local organizers = require("slots.organizers")
local people = require("slots.people")
local place_names = require("slots.place_names")
local regex = require("reading.wide_regex")
local secretaries = require("reading.secretaries")
local shown_by_things = require("finding.shown_by_things")
local story = require("story")
local text = require("broadsheet.text")
local usual = require("reading.usual")
local weight = require("weighing.deeds")
-- Data files are read before the first page; the rest that reads English is loaded by the first
-- English article, as most papers have none.
require("english.lists")

---@type broadsheet.Plugin
local plugin = {
  name = "activities",
  version = "1.0.0",
  api = 1,
  summary = "Finds what was held or opened: name, date, place, organizers, participants.",
  requires = { "page.articles", "article.organizations" },
  provides = { "article.activities", "activity.date", "activity.place", "activity.organizers",
    "activity.participants", "activity.evidence" },
  options = {
    limit = { type = "integer", default = 20, minimum = 1,
      help = "Keep at most so many activities of an article, the first ones." },
  },
}

---Reads the word lists.
function plugin.start()
  lexicon.read("zh")
  lexicon.read("en")
  generics.start(data.columns("data/events.zh.tsv"))
  people.start()
  place_names.start()
  deed_names.start()
  act_words.start()
  weight.start()
  likeliest.start()
  shown_by_things.start()
end

---The language that an article is read in.
---@param article broadsheet.Article
---@param page broadsheet.Page
---@return string "zh" or "en"
local function language_of(article, page)
  local language = article.language or page.language
  if language then
    return language:find("^en") and "en" or "zh"
  end
  local opening = article.paragraphs[1] or article.title or ""
  return text.han_ratio(opening) < 0.1 and "en" or "zh"
end

-- The year that days are read in while nothing tells which it was: 5月6日 is a day all the same.
local some_year = "2000"

-- 本报北京4月29日电（记者 …）: what is told there of 今天 was on that day.
local sent_on = regex.new("([0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日)(?:电|讯|专电)")

---The day on which an article was sent, where its dateline prints one of the last days.
---@param article broadsheet.Article
---@param published string?
---@return string?
local function sent(article, published)
  local dateline = article.metadata.dateline
  local match = type(dateline) == "string" and published and #published == #"2000-01-01"
    and sent_on:exec(dateline)
  local printed = match and date.resolve(match[1], published)
  local day = printed and printed.start
  return day and day <= published and days.number(published) - days.number(day) <= 10 and day
    or published
end

---A date as the article keeps it. Without a date of the paper, a day that gives no year stays open.
---@param found table
---@param published string?
---@return table
local function kept(found, published)
  if not published and found.start and found.start:sub(1, #some_year) == some_year
    and not found.text:find(some_year, 1, true) then
    return { text = found.text, reason = "no-reference-date" }
  end
  return { text = found.text, start = found.start, ["end"] = found["end"],
    reason = found.reason }
end

---Adds the activities of an article.
---@param article broadsheet.Article
---@param page broadsheet.Page
function plugin.article(article, page)
  local published = sent(article, article.published or page.published)
  local mentions = secretaries.as_houses(article, organizers.mentions(article))
  local drafts
  if language_of(article, page) == "en" then
    drafts = require("english.article").read(article, published, mentions, lexicon.of("en"))
  else
    local reading = usual.reading(article, mentions)
    drafts = story.read(reading and reading.article or article, published or some_year, mentions,
      lexicon.of("zh"))
    for _, draft in ipairs(reading and drafts or {}) do
      reading.back(draft)
    end
  end
  for i = 1, math.min(#drafts, plugin.options.limit) do
    local draft = drafts[i]
    article:add_activity({
      name = draft.name,
      date = draft.date and kept(draft.date, published),
      place = draft.place,
      organizers = draft.organizers,
      undertakers = draft.undertakers,
      co_organizers = draft.co_organizers,
      participants = draft.participants,
      evidence = draft.evidence,
      rule = draft.rule,
    })
  end
end

return plugin
