-- Scores the categories of an activity, and those of an article by what it reports itself.

local finds = require("finds")
local reports = require("reports")
local scores = require("scores")

local weighing = {}

---@class Reading What is asked again and again of one article.
---@field article broadsheet.Article
---@field mentions integer[] of the body
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
  local article, options, find = reading.article, reading.options, reading.find
  local all, mentions = scores.new(), reading.mentions
  local function settled()
    return scores.settled(all, reading.order, options.threshold)
  end
  scores.count(all, finds.in_name(activity, article, find), "name", 1, as_words)
  local named = settled()
  for _, sentence in ipairs(activity.evidence) do
    if sentence.first and sentence.where == "body" then
      for _, clause in ipairs(reports.told(article.text, sentence, reading.cues)) do
        scores.count(all, finds.within(article, mentions, clause, find),
          named and "sentence" or "name", named and options.beside or options.alone, as_span)
      end
    end
  end
  for _, organizer in ipairs(activity.organizers) do
    scores.count(all, find(organizer), "organizer", settled() and options.beside or 1, as_words)
  end
  if not settled() then
    scores.count(all, finds.in_title(article, find), "name", options.title, as_title)
  end
  if not settled() then
    local body = { first = 1, last = #article.text }
    scores.count(all, finds.within(article, mentions, body, find), "sentence", options.article,
      as_span)
  end
  return all
end

---Scores the categories of what an article reports: by a title that tells of a deed and, when no
---activity has a category, by the clauses of its lead that do.
---@param reading Reading
---@param told boolean whether an activity has a category
---@return table<string, Score>
function weighing.report(reading, told)
  local article, cues, options = reading.article, reading.cues, reading.options
  local all = scores.new()
  if reports.column(article, cues) then
    return all
  end
  local headline = reports.headline(article.title or "", cues)
  local lead = told and {} or reports.lead(article, cues)
  if headline then
    scores.count(all, finds.in_title(article, reading.find), "name", options.headline, as_title)
  end
  for _, clause in ipairs(lead) do
    scores.count(all, finds.within(article, reading.mentions, clause, reading.find), "name",
      options.lead, as_span)
  end
  if lead[1] and not headline then
    scores.count(all, finds.in_title(article, reading.find), "name", options.article, as_title)
  end
  return all
end

return weighing
