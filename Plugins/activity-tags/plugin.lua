-- Tags activities and articles with the categories of a taxonomy.

local companions = require("companions")
local data = require("broadsheet.data")
local reports = require("reports")
local scores = require("scores")
local text = require("broadsheet.text")
local weighing = require("weighing")
local words = require("words")

---@type broadsheet.Plugin
local plugin = {
  name = "activity-tags",
  version = "1.0.0",
  api = 1,
  summary = "Tags activities and articles with the categories of a taxonomy.",
  requires = { "page.articles", "article.activities" },
  provides = { "activity.tags", "article.tags" },
  options = {
    threshold = { type = "number", default = 0.5, minimum = 0, maximum = 1,
      help = "Leave weaker tags out." },
    motto = { type = "number", default = 0.6, minimum = 0, maximum = 1,
      help = "Share of its weight that a quoted word of the name has when the others say enough." },
    beside = { type = "number", default = 0.5, minimum = 0, maximum = 1,
      help = "Share of its weight that a word of the sentence has when the name says enough." },
    alone = { type = "number", default = 0.7, minimum = 0, maximum = 1,
      help = "Share of its weight that a word of the sentence has when the name says nothing." },
    title = { type = "number", default = 0.6, minimum = 0, maximum = 1,
      help = "Share of its weight that a word of the article's title has, if need be." },
    article = { type = "number", default = 0.45, minimum = 0, maximum = 1,
      help = "Share of its weight that a word elsewhere in the article has, if need be." },
    headline = { type = "number", default = 0.8, minimum = 0, maximum = 1,
      help = "Share of its weight that a word of a title that tells of a deed has, if need be." },
    lead = { type = "number", default = 0.7, minimum = 0, maximum = 1,
      help = "Share of its weight that a word of a lead that tells of a deed has, if need be." },
    scene = { type = "number", default = 0.65, minimum = 0, maximum = 1,
      help = "Share of its weight that a word of an article has that tells of a day only." },
  },
}

local order
local finders, tellers, feasts, resort, beside, bring, cues = {}, {}, {}, {}, {}, {}, {}

---Reads the taxonomy, the words and the patterns.
function plugin.start()
  local known = {}
  order = {}
  for _, row in ipairs(data.tsv("taxonomy.tsv")) do
    order[#order + 1], known[row.id] = row.id, true
  end
  finders.zh, feasts.zh, resort.zh = words.chinese(known)
  beside.zh, bring.zh = companions.chinese(known)
  beside.en, bring.en = companions.english(known)
  finders.en = words.english(known, "words.en.tsv", "patterns.en.tsv")
  tellers.en = words.english(known, "told.en.tsv")
  cues.zh, cues.en = reports.chinese(), reports.english()
end

---The language that an article is read in.
---@param article broadsheet.Article
---@param page broadsheet.Page
---@return string zh or en
local function language_of(article, page)
  local language = article.language or page.language
  if not language then
    language = text.han_ratio(article.paragraphs[1] or article.title or "") < 0.1 and "en" or "zh"
  end
  return language:find("^en") and "en" or "zh"
end

---Tags an article or an activity with the categories that were earned.
---@param target broadsheet.Article|broadsheet.Activity
---@param all table<string, Score>
---@param least number what the strongest word must give at least
---@param given table<string, boolean> categories to leave out
---@return string[] tagged
local function tag(target, all, least, given)
  local tagged = {}
  for i = 1, all[1] and #order or 0 do
    local category = order[i]
    local score = not given[category] and all[category]
    if score and score.best > least and target:tag(category, {
      confidence = scores.confidence(score),
      threshold = plugin.options.threshold,
      evidence = score.evidence,
      rule = words.place(score.strongest),
    }) then
      tagged[#tagged + 1] = category
    end
  end
  return tagged
end

---Tags an activity with the categories that its words earn, and with what comes with them.
---@param activity broadsheet.Activity
---@param reading Reading
---@return string[] tagged
local function tag_activity(activity, reading)
  local tagged = tag(activity, weighing.activity(activity, reading), 0, {})
  for _, addition in ipairs(weighing.companions(activity, reading, tagged)) do
    local claim = addition.claim
    if activity:tag(claim.category, {
      confidence = claim.weight,
      threshold = plugin.options.threshold,
      evidence = { addition.evidence },
      rule = words.place(claim),
    }) then
      tagged[#tagged + 1] = claim.category
    end
  end
  return tagged
end

---The names of an article's organizations.
---@param article broadsheet.Article
---@return string[]
local function names_of(article)
  local names = {}
  for i, organization in ipairs(article.organizations) do
    names[i] = organization.name
  end
  return names
end

---Tags the activities of an article, and the article with what it reports besides.
---@param article broadsheet.Article
---@param page broadsheet.Page
function plugin.article(article, page)
  local language, activities = language_of(article, page), article.activities
  local reading = {
    article = article,
    body = article.text,
    title = article.title or "",
    names = activities[1] and names_of(article),
    find = finders[language],
    tell = tellers[language],
    feasts = feasts[language],
    resort = resort[language],
    beside = beside[language],
    bring = bring[language],
    told = {},
    cues = cues[language],
    options = plugin.options,
  }
  local given = {}
  for _, activity in ipairs(activities) do
    for _, category in ipairs(tag_activity(activity, reading)) do
      given[category] = true
    end
  end
  local all, least = weighing.report(reading, next(given) ~= nil)
  tag(article, all, least, given)
end

return plugin
