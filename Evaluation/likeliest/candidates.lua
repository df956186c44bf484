-- Hands out what the leads of articles name, with what speaks for and against each, for learn.py:
-- in the metadata of each article in which no verb of holding tells of an activity. Runs in a
-- folder with the files of the plugin activities.
local act_words = require("finding.act_words")
local data = require("broadsheet.data")
local deed_names = require("naming.deed_names")
local evidence = require("finding.evidence")
local lexicon = require("reading.lexicon")
local likeliest = require("weighing.likeliest")
local naming = require("naming.naming")
local organizers = require("slots.organizers")
local people = require("slots.people")
local places = require("slots.places")
local shown_by_things = require("finding.shown_by_things")
local story = require("story")

---@type broadsheet.Plugin
local plugin = {
  name = "candidates",
  version = "1.0.0",
  api = 1,
  summary = "Hands out what the leads of articles name.",
  requires = { "page.articles" },
  provides = { "metadata.candidates" },
}

--- Reads the data of the plugin whose folder this is.
function plugin.start()
  lexicon.read("zh")
  naming.start(data.columns("data/events.zh.tsv"))
  for _, part in ipairs({ people, places, deed_names, act_words, evidence, shown_by_things }) do
    part.start()
  end
end

---@param article broadsheet.Article
function plugin.article(article)
  local mentions = organizers.mentions(article)
  local telling = story.told(article, article.published, mentions, lexicon.of("zh"))
  if not telling or telling.drafts[1] or not telling.published then
    return
  end
  local list = {}
  for i, candidate in ipairs(likeliest.candidates(telling)) do
    list[i] = { name = candidate.draft.name, marks = candidate.marks }
  end
  article.metadata = { candidates = list }
end

return plugin
