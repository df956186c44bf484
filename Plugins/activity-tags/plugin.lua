-- Tags each activity with the categories of a taxonomy.

local data = require("broadsheet.data")
local scores = require("scores")
local text = require("broadsheet.text")
local words = require("words")

---@type broadsheet.Plugin
local plugin = {
  name = "activity-tags",
  version = "1.0.0",
  api = 1,
  summary = "Tags each activity with the categories of a taxonomy.",
  requires = { "page.articles", "article.activities" },
  provides = { "activity.tags" },
  options = {
    threshold = { type = "number", default = 0.5, minimum = 0, maximum = 1,
      help = "Leave weaker tags out." },
    beside = { type = "number", default = 0.5, minimum = 0, maximum = 1,
      help = "Share of its weight that a word of the sentence has when the name says enough." },
    alone = { type = "number", default = 0.7, minimum = 0, maximum = 1,
      help = "Share of its weight that a word of the sentence has when the name says nothing." },
    title = { type = "number", default = 0.6, minimum = 0, maximum = 1,
      help = "Share of its weight that a word of the article's title has, if need be." },
    article = { type = "number", default = 0.45, minimum = 0, maximum = 1,
      help = "Share of its weight that a word elsewhere in the article has, if need be." },
  },
}

local order
local finders = {}

---Reads the taxonomy, the words and the patterns.
function plugin.start()
  local known = {}
  order = {}
  for _, row in ipairs(data.tsv("taxonomy.tsv")) do
    order[#order + 1], known[row.id] = row.id, true
  end
  finders.zh = words.chinese(known)
  finders.en = words.english(known)
end

---Finds the words of the language that an article is in.
---@param article broadsheet.Article
---@param page broadsheet.Page
---@return fun(text: string): Find[]
local function finder_of(article, page)
  local language = article.language or page.language
  if not language then
    language = text.han_ratio(article.paragraphs[1] or article.title or "") < 0.1 and "en" or "zh"
  end
  return language:find("^en") and finders.en or finders.zh
end

---The names of organizations, as spans of the body: they earn nothing.
---@param article broadsheet.Article
---@return table[]
local function names_in(article)
  local spans = {}
  for _, organization in ipairs(article.organizations) do
    for _, mention in ipairs(organization.mentions) do
      if mention.first and mention.where == "body" then
        spans[#spans + 1] = mention
      end
    end
  end
  return spans
end

---The finds that are not part of an organization's name.
---@param finds Find[]
---@param names table[] spans in the same text
---@return Find[]
local function unnamed(finds, names)
  local out = {}
  for _, found in ipairs(finds) do
    local named = false
    for _, name in ipairs(names) do
      named = named or found.first >= name.first and found.last <= name.last
    end
    if not named then
      out[#out + 1] = found
    end
  end
  return out
end

---The finds of a stretch of the body. Most activities ask for their own sentences only, so the
---rest is never searched.
---@param body string
---@param first integer
---@param last integer
---@param names table[]
---@param find fun(text: string): Find[]
---@return Find[]
local function within(body, first, last, names, find)
  local finds, near = find(body:sub(first, last)), {}
  for _, found in ipairs(finds) do
    found.first, found.last = found.first + first - 1, found.last + first - 1
  end
  for _, name in ipairs(names) do
    if name.first <= last and name.last >= first then
      near[#near + 1] = name
    end
  end
  return unnamed(finds, near)
end

---The finds in an activity's name, without those in the name of an organization.
---@param activity broadsheet.Activity
---@param article broadsheet.Article
---@param find fun(text: string): Find[]
---@return Find[]
local function in_name(activity, article, find)
  local names = {}
  for _, organization in ipairs(article.organizations) do
    local first, last = activity.name:find(organization.name, 1, true)
    if first then
      names[#names + 1] = { first = first, last = last }
    end
  end
  return unnamed(find(activity.name), names)
end

---A find as evidence: its words, looked up by the host.
---@param found Find
---@return string
local function as_words(found)
  return found.text
end

---A find as evidence: its place in the body.
---@param found Find
---@return table
local function as_span(found)
  return { first = found.first, last = found.last }
end

---Scores the categories of one activity: by its name, then by ever wider texts as need be.
---@param activity broadsheet.Activity
---@param article broadsheet.Article
---@param names table[]
---@param find fun(text: string): Find[]
---@return table<string, Score>
local function weigh(activity, article, names, find)
  local options, all, body = plugin.options, scores.new(), article.text
  scores.count(all, in_name(activity, article, find), "name", 1, as_words)
  local settled = scores.settled(all, order, options.threshold)
  for _, sentence in ipairs(activity.evidence) do
    if sentence.first and sentence.where == "body" then
      local finds = within(body, sentence.first, sentence.last, names, find)
      scores.count(all, finds, settled and "sentence" or "name",
        settled and options.beside or options.alone, as_span)
    end
  end
  for _, organizer in ipairs(activity.organizers) do
    scores.count(all, find(organizer), "organizer",
      scores.settled(all, order, options.threshold) and options.beside or 1, as_words)
  end
  if not scores.settled(all, order, options.threshold) then
    scores.count(all, find(article.title or ""), "name", options.title, as_words)
  end
  if not scores.settled(all, order, options.threshold) then
    scores.count(all, within(body, 1, #body, names, find), "sentence", options.article, as_span)
  end
  return all
end

---Tags the activities of an article.
---@param article broadsheet.Article
---@param page broadsheet.Page
function plugin.article(article, page)
  if not article.activities[1] then
    return
  end
  local find = finder_of(article, page)
  local names = names_in(article)
  for _, activity in ipairs(article.activities) do
    local all = weigh(activity, article, names, find)
    for _, category in ipairs(order) do
      local score = all[category]
      if score and score.best > 0 then
        activity:tag(category, {
          confidence = scores.confidence(score),
          threshold = plugin.options.threshold,
          evidence = score.evidence,
          rule = score.rule,
        })
      end
    end
  end
end

return plugin
