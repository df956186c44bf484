-- Scores the categories of an activity, and those of an article by what it reports itself.

local companions = require("companions")
local finds = require("finds")
local heads = require("heads")
local lists = require("lists")
local regex = require("broadsheet.regex")
local reports = require("reports")
local scores = require("scores")

local weighing = {}

-- In bytes: what the beginning of an article says of the feast.
local OPENING = 300
-- The share of its weight that a word has which stands before what a name ends with.
local TOPIC = 0.75

---@class Reading What is asked again and again of one article.
---@field article broadsheet.Article
---@field body string
---@field title string
---@field mentions integer[]? of the body, once they are asked for
---@field names string[] of the organizations
---@field find Finder
---@field tell Finder? of what tells an activity whose name says nothing
---@field feasts Finder? of the feasts that an activity is held on
---@field resort Finder? of what a name says when no surer word does
---@field beside Finder? of what comes with a category
---@field bring table<string, "near"|"anywhere"> the categories that bring others
---@field told table<integer, Stretch[]|false> the clauses of sentences that tell what happened
---@field cues Cues
---@field options table

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

---A find as evidence: its place in the title.
---@param found Find
---@return table
local function as_title(found)
  return { first = found.first, last = found.last, where = "title" }
end

---The finds in a stretch of the body.
---@param reading Reading
---@param first integer
---@param last integer
---@param find Finder?
---@return Find[]
local function in_body(reading, first, last, find)
  reading.mentions = reading.mentions or reading.article:mentions("body")
  return finds.within(reading.body, reading.mentions, find or reading.find, first, last)
end

---The part of a sentence that tells of an activity: where semicolons part several, that which has
---its name.
---@param body string
---@param sentence { first: integer, last: integer }
---@param name string
---@return { first: integer, last: integer }
local function part_of(body, sentence, name)
  local first, last = sentence.first, sentence.last
  local stop = body:find("；", first, true)
  if not stop or stop > last then
    return sentence
  end
  local place = body:find(name, first, true)
  if not place or place > last then
    return sentence
  end
  while stop and stop < place do
    first = stop + #"；"
    stop = body:find("；", first, true)
  end
  return { first = first, last = math.min((stop or last + 1) - 1, last) }
end

---The clauses of a sentence that tell what happened, found out once for all who ask.
---@param reading Reading
---@param part { first: integer, last: integer }
---@return Stretch[]|false clauses false when all do
local function told_of(reading, part)
  local key = part.first << 32 | part.last
  local clauses = reading.told[key]
  if clauses == nil then
    clauses = reports.told(reading.body, part, reading.cues) or false
    reading.told[key] = clauses
  end
  return clauses
end

---The finds in a sentence of the body, without clauses that tell of something else.
---@param reading Reading
---@param sentence { first: integer, last: integer }
---@param name string
---@param find Finder?
---@return Find[]
local function in_sentence(reading, sentence, name, find)
  local body = reading.body
  local part = part_of(body, sentence, name)
  local found = in_body(reading, part.first, part.last, find)
  local clauses = found[1] and told_of(reading, part)
  found = clauses and finds.among(found, clauses) or found
  return found[1] and finds.without_receivers(body, found, part.first, part.last) or found
end

---The finds in the title.
---@param reading Reading
---@param find Finder?
---@return Find[]
local function in_title(reading, find)
  local title = reading.title
  return finds.within(title, reading.article:mentions("title"), find or reading.find, 1, #title)
end

-- “降噪舱”启用: what the quotation marks hold is the thing itself, and no motto.
local opened = regex.new("”(?:正式|同时|同步)?" .. lists.any("opened")
  .. "+(?:仪式)?$")

-- “板凳普法课”, “爱心送考”活动: what the quotation marks hold is all the name there is.
local bare = regex.new("^“[^”]*”" .. lists.any("tail") .. "*$")

---Scores the categories of one activity: by its name, then by ever wider texts as need be.
---@param activity broadsheet.Activity
---@param reading Reading
---@return table<string, Score>
function weighing.activity(activity, reading)
  local all, options, name = scores.new(), reading.options, activity.name
  local function settled()
    return scores.settled(all, options.threshold)
  end
  local plain, quoted = finds.parted(name, finds.in_name(name, reading.names, reading.find))
  local head, topic = plain, {}
  if not reading.tell then
    head, topic = heads.headed(name, plain)
  end
  scores.count(all, head, "name", 1, as_words)
  scores.count(all, topic, "name", settled() and TOPIC or 1, as_words)
  local motto = quoted[1] and settled() and not (opened:test(name) or bare:test(name))
  scores.count(all, quoted, "name", motto and options.motto or 1, as_words)
  local enough = settled()
  if reading.tell and not enough then
    scores.count(all, reading.tell(name), "sentence", options.alone, as_words)
  end
  for _, sentence in ipairs(activity.evidence) do
    if sentence.first and sentence.where == "body" then
      scores.count(all, in_sentence(reading, sentence, name), enough and "sentence" or "name",
        enough and options.beside or options.alone, as_span)
      if reading.tell and not enough then
        scores.count(all, in_sentence(reading, sentence, name, reading.tell), "sentence",
          options.alone, as_span)
      end
    end
  end
  for _, organizer in ipairs(activity.organizers) do
    scores.count(all, reading.find(organizer), "organizer", settled() and options.beside or 1,
      as_words)
  end
  if not settled() then
    scores.count(all, in_title(reading), "name", options.title, as_title)
  end
  if reading.resort and not scores.settled(all, options.threshold, finds.of_who) then
    plain, quoted = finds.parted(name, finds.in_name(name, reading.names, reading.resort))
    local resort = heads.last_resort(plain)
    resort = resort[1] and resort or heads.last_resort(quoted)
    scores.count(all, resort, "else", 1, as_words)
  end
  if not settled() then
    scores.count(all, in_body(reading, 1, #reading.body), "sentence", options.article, as_span)
  end
  return all
end

---What an activity is besides the categories that it has.
---@param activity broadsheet.Activity
---@param reading Reading
---@param tagged string[] its categories
---@return Addition[]
function weighing.companions(activity, reading, tagged)
  local added, has, name, find = {}, {}, activity.name, reading.beside
  local any, anywhere = false, false
  for _, category in ipairs(tagged) do
    has[category] = true
    any = any or reading.bring[category] ~= nil
    anywhere = anywhere or reading.bring[category] == "anywhere"
  end
  if not find or not any then
    return added
  end
  companions.add(added, has, name, finds.in_name(name, reading.names, find), "name", as_words)
  for _, sentence in ipairs(activity.evidence) do
    if sentence.first and sentence.where == "body" then
      companions.add(added, has, name, in_sentence(reading, sentence, name, find), "sentence",
        as_span)
    end
  end
  -- 总工会、团委、妇联: of three houses none tells alone for whom it was.
  for _, organizer in ipairs(activity.organizers[3] and {} or activity.organizers) do
    companions.add(added, has, name, find(organizer), "organizer", as_words)
  end
  if anywhere then
    companions.add(added, has, name, in_body(reading, 1, #reading.body, find), "article", as_span)
  end
  return added
end

---Counts what the clauses of the lead say that tell of a deed, and then the title.
---@param all table<string, Score>
---@param reading Reading
---@param headline boolean whether the title has been counted
local function count_lead(all, reading, headline)
  local body, options = reading.body, reading.options
  local lead = reports.lead(body, reading.cues)
  for _, clause in ipairs(lead) do
    local found = in_body(reading, clause.first, clause.last)
    scores.count(all, finds.without_cups(body, found), "name", options.lead, as_span)
  end
  if lead[1] and not headline then
    scores.count(all, in_title(reading), "name", options.article, as_title)
  end
end

---Counts the feast that title or first sentence set an activity on (为庆祝“三八”妇女节，…).
---@param all table<string, Score>
---@param reading Reading
local function count_occasion(all, reading)
  local feasts, last = reading.feasts, math.min(OPENING, #reading.body)
  if feasts then
    scores.count(all, in_title(reading, feasts), "occasion", 1, as_title)
    scores.count(all, in_body(reading, 1, last, feasts), "occasion", 1, as_span)
  end
end

-- An article's own words are a weaker sign than an activity: one of them must nearly suffice, and
-- of a scene still a third.
local LEAST, LEAST_OF_SCENE = 0.5, 0.3

---Scores the categories of what an article reports: by the feast that it was held on, by a title
---that tells of a deed and, when no activity has a category, by the clauses of its lead that do; by
---all its words, when it has no activity but begins with a day (a scene, told in its own way).
---@param reading Reading
---@param told boolean whether an activity has a category
---@return table<string, Score>
---@return number least what the strongest word must give at least
function weighing.report(reading, told)
  local all, title = scores.new(), reading.title
  local silent, headline = reports.headings(reading.article.kicker, title, reading.cues)
  if silent then
    return all, LEAST
  end
  if headline[1] then
    local found = finds.without_cups(title, finds.among(in_title(reading), headline))
    -- “献血有我 奉献爱心”: beside what activities tell a motto says nothing more.
    found = told and finds.parted(title, found) or found
    scores.count(all, found, "name", reading.options.headline, as_title)
  end
  if told then
    count_occasion(all, reading)
    return all, LEAST
  end
  count_lead(all, reading, headline[1] ~= nil)
  if reading.article.activities[1] or scores.settled(all, reading.options.threshold)
    or not reports.begins_with_day(reading.body) then
    return all, LEAST
  end
  scores.count(all, in_body(reading, 1, #reading.body), "sentence", reading.options.scene, as_span)
  return all, LEAST_OF_SCENE
end

return weighing
