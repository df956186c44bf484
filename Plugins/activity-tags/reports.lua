-- Where an article says by itself what took place: its title, and the clauses that begin its news.

local data = require("broadsheet.data")
local matcher = require("broadsheet.matcher")
local regex = require("broadsheet.regex")
local text = require("broadsheet.text")
local words = require("words")

local reports = {}

local dated = regex.new("[0-9０-９]{1,2}(?:月|日)|[一二三四五六七八九十]月")
local spoken = regex.new("^“[^”]*[。！？，…]”")
-- A scene or a quotation often stands before the news.
local LEAD = 5

---@class Stretch A clause that tells of something held or opened.
---@field first integer
---@field last integer
---@field deed boolean?

---@class Cues What tells a report in a language.
---@field words table matcher
---@field whole boolean whether a cue is a word of its own
---@field stops table regular expression of what parts clauses

---Reads cues.
---@param file string
---@param stops string
---@param whole boolean whether a cue is a word of its own, whatever its case
---@return Cues
local function load(file, stops, whole)
  local list = {}
  for _, row in ipairs(data.tsv(file)) do
    list[#list + 1] = { row.word, row.says }
  end
  return { words = matcher.new(list, { fold = whole }), stops = regex.new(stops), whole = whole }
end

---The cues in a text.
---@param stretch string
---@param cues Cues
---@return table[] hits
local function cues_in(stretch, cues)
  local hits = cues.words:find_all(stretch)
  if not cues.whole then
    return hits
  end
  local out = {}
  for _, hit in ipairs(hits) do
    if words.whole(stretch, hit) then
      out[#out + 1] = hit
    end
  end
  return out
end

---Reads the cues of Chinese.
---@return Cues
function reports.chinese()
  return load("reports.tsv", "[，；：。！？!?;　 \n]", false)
end

---Reads the cues of English.
---@return Cues
function reports.english()
  return load("reports.en.tsv", "[;:—]", true)
end

---Whether the title or the kicker says that the piece reports nothing.
---@param article broadsheet.Article
---@param cues Cues
---@return boolean
function reports.column(article, cues)
  for _, heading in ipairs({ article.kicker or "", article.title or "" }) do
    for _, hit in ipairs(cues_in(heading, cues)) do
      if hit.value == "column" then
        return true
      end
    end
  end
  return false
end

---The clauses of a stretch of text, cut at commas and the like.
---@param body string
---@param first integer
---@param last integer
---@param stops table regular expression
---@return Stretch[]
local function clauses(body, first, last, stops)
  local out, from = {}, first
  while from <= last do
    local stop, stop_last = stops:find(body, from, last)
    out[#out + 1] = { first = from, last = (stop or last + 1) - 1 }
    from = (stop_last or last) + 1
  end
  return out
end

---The clauses of a text that tell what happened: none that says what for, none after words for a
---plan.
---@param body string
---@param first integer
---@param last integer
---@param cues Cues
---@return Stretch[] told with `deed` where one is named
---@return boolean timed whether they say when
local function told(body, first, last, cues)
  local hits, out = cues_in(body:sub(first, last), cues), {}
  local timed = dated:test(body, first, last)
  for _, clause in ipairs(clauses(body, first, last, cues.stops)) do
    local purpose = false
    for _, hit in ipairs(hits) do
      local at = hit.first + first - 1
      if at > clause.last then
        break -- of a later clause, or of what was only asked about
      elseif at >= clause.first then
        if hit.value == "plan" then
          return out, timed
        end
        timed = timed or hit.value == "time"
        clause.deed = clause.deed or hit.value == "deed" or hit.value == "topic"
        if hit.value == "topic" then
          clause.last = math.min(clause.last, hit.last + first - 1)
        end
        purpose = purpose or hit.value == "purpose" and at == clause.first
      end
    end
    if not purpose then
      out[#out + 1] = clause
    end
  end
  return out, timed
end

---The clauses of a sentence that tell what happened.
---@param body string
---@param sentence { first: integer, last: integer }
---@param cues Cues
---@return Stretch[]
function reports.told(body, sentence, cues)
  return (told(body, sentence.first, sentence.last, cues))
end

---The clauses of a title that tell of a deed.
---@param title string
---@param cues Cues
---@return Stretch[]
function reports.headline(title, cues)
  local out = {}
  for _, clause in ipairs((told(title, 1, #title, cues))) do
    out[#out + 1] = clause.deed and clause or nil
  end
  return out
end

---The clauses of the lead that tell of a deed on a day.
---@param article broadsheet.Article
---@param cues Cues
---@return Stretch[]
function reports.lead(article, cues)
  local out, paragraphs = {}, article.paragraphs
  local body = table.concat(paragraphs, "\n", 1, math.min(#paragraphs, LEAD))
  for i, sentence in ipairs(text.sentences(body)) do
    if i > LEAD then
      break
    end
    if not spoken:test(body, sentence.first, sentence.last) then
      local found, timed = told(body, sentence.first, sentence.last, cues)
      if timed then
        for _, clause in ipairs(found) do
          out[#out + 1] = clause.deed and clause or nil
        end
      end
    end
  end
  return out
end

return reports
