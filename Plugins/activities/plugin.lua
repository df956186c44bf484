-- Finds the activities that an article reports: name, date, place, organizers, participants.

local data = require("broadsheet.data")
local deeds = require("deeds")
local lexicon = require("lexicon")
local naming = require("naming")
local places = require("places")
local story = require("story")

---@type broadsheet.Plugin
local plugin = {
  name = "activities",
  version = "1.0.0",
  api = 1,
  summary = "Finds what was held or opened: name, date, place, organizers, participants.",
  requires = { "page.articles", "article.organizations" },
  provides = { "article.activities" },
  options = {},
}

local chinese

---Reads the word lists.
function plugin.start()
  chinese = lexicon.load("zh")
  naming.start(data.tsv("events.zh.tsv"))
  places.start()
  deeds.start()
end

---Adds the activities of an article.
---@param article broadsheet.Article
---@param page broadsheet.Page
function plugin.article(article, page)
  for _, draft in ipairs(story.read(article, page, chinese)) do
    article:add_activity({
      name = draft.name,
      date = draft.date,
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
