-- Scores the categories of an activity, and those of an article by what it reports itself.

local finds = require("finds")
local reports = require("reports")
local scores = require("scores")

local weighing = {}

---@class Reading What is asked again and again of one article.
---@field article broadsheet.Article
---@field body string
---@field title string
---@field in_body integer[] mentions of organizations
---@field in_title integer[]
---@field find fun(text: string): Find[]
---@field cues Cues
---@field order string[] the categories
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

---Scores the categories of one activity: by its name, then by ever wider texts as need be.
---@param activity broadsheet.Activity
---@param reading Reading
---@return table<string, Score>
function weighing.activity(activity, reading)
  local all, options, find = scores.new(), reading.options, reading.find
  local function settled()
    return scores.settled(all, reading.order, options.threshold)
  end
  local named = finds.in_name(activity, reading.article, find)
  local plain, quoted = finds.parted(activity.name, named, 0)
  scores.count(all, plain, "name", 1, as_words)
  scores.count(all, quoted, "name", settled() and options.motto or 1, as_words)
  local enough = settled()
  for _, sentence in ipairs(activity.evidence) do
    if sentence.first and sentence.where == "body" then
      for _, clause in ipairs(reports.told(reading.body, sentence, reading.cues)) do
        scores.count(all, finds.within(reading.body, reading.in_body, clause, find),
          enough and "sentence" or "name", enough and options.beside or options.alone, as_span)
      end
    end
  end
  for _, organizer in ipairs(activity.organizers) do
    scores.count(all, find(organizer), "organizer", settled() and options.beside or 1, as_words)
  end
  if not settled() then
    scores.count(all, finds.throughout(reading.title, reading.in_title, find), "name",
      options.title, as_title)
  end
  if not settled() then
    scores.count(all, finds.throughout(reading.body, reading.in_body, find), "sentence",
      options.article, as_span)
  end
  return all
end

---Counts the words of the clauses that tell of a deed.
---@param all table<string, Score>
---@param clauses Stretch[]
---@param text string
---@param mentions integer[] of that text
---@param share number
---@param evidence fun(find: Find): any
---@param reading Reading
local function count_told(all, clauses, text, mentions, share, evidence, reading)
  for _, clause in ipairs(clauses) do
    local plain, quoted = finds.parted(text:sub(clause.first, clause.last),
      finds.within(text, mentions, clause, reading.find), clause.first - 1)
    scores.count(all, plain, "name", share, evidence)
    scores.count(all, quoted, "name", share, evidence)
  end
end

---Scores the categories of what an article reports: by a title that tells of a deed and, when no
---activity has a category, by the clauses of its lead that do.
---@param reading Reading
---@param told boolean whether an activity has a category
---@return table<string, Score>
function weighing.report(reading, told)
  local all, options = scores.new(), reading.options
  local article, title, cues = reading.article, reading.title, reading.cues
  if reports.column(article, cues) then
    return all
  end
  local headline = reports.headline(title, cues)
  count_told(all, headline, title, reading.in_title, options.headline, as_title, reading)
  local lead = told and {} or reports.lead(article, cues)
  count_told(all, lead, reading.body, reading.in_body, options.lead, as_span, reading)
  if lead[1] and not headline[1] then
    scores.count(all, finds.throughout(title, reading.in_title, reading.find), "name",
      options.article, as_title)
  end
  return all
end

return weighing
