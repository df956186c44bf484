-- Where an article says by itself what took place: its title, and the clauses that begin its news.

local data = require("broadsheet.data")
local matcher = require("broadsheet.matcher")
local regex = require("broadsheet.regex")
local text = require("broadsheet.text")
local words = require("words")

local reports = {}

local dated = regex.new("[0-9０-９]{1,2}(?:月|日)|[一二三四五六七八九十]月")
local spoken = regex.new("^“[^”]*[。！？，…]”")
-- A scene or a quotation often stands before the news: how many sentences are looked at, and how
-- many bytes of the body at least.
local LEAD, LEAD_BYTES = 5, 500

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

---@class Cue
---@field first integer
---@field last integer
---@field says string

---The cues in a stretch of a text.
---@param body string
---@param first integer
---@param last integer
---@param cues Cues
---@return Cue[] found
---@return table<string, boolean> says what they say
local function cues_in(body, first, last, cues)
  local hits, found, says, values = cues.words:scan(body, first, last), {}, {}, cues.words.values
  for i = 1, #hits, 3 do
    local cue = { first = hits[i], last = hits[i + 1], says = values[hits[i + 2]] }
    if not cues.whole or words.whole(body, cue) then
      found[#found + 1] = cue
      says[cue.says] = true
    end
  end
  return found, says
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

-- What tells of a deed.
local tells = { deed = true, given = true, topic = true }

---The clauses of a text that tell what happened: none that says what for, none after words for a
---plan.
---@param body string
---@param first integer
---@param last integer
---@param found Cue[]
---@param cues Cues
---@return Stretch[] told with `deed` where one is named
local function told(body, first, last, found, cues)
  local out = {}
  for _, clause in ipairs(clauses(body, first, last, cues.stops)) do
    local purpose = false
    for _, cue in ipairs(found) do
      if cue.first > clause.last then
        break -- of a later clause, or of what was only asked about
      elseif cue.first >= clause.first then
        if cue.says == "plan" then
          return out
        end
        clause.deed = clause.deed or tells[cue.says]
        purpose = purpose or cue.says == "purpose" and cue.first == clause.first
        purpose = purpose and cue.says ~= "given" -- 为76名职工送上毛巾
        if cue.says == "topic" then
          clause.last = math.min(clause.last, cue.last)
        end
      end
    end
    if not purpose then
      out[#out + 1] = clause
    end
  end
  return out
end

---The clauses of a sentence that tell what happened; nil when all do.
---@param body string
---@param sentence { first: integer, last: integer }
---@param cues Cues
---@return Stretch[]?
function reports.told(body, sentence, cues)
  local found, says = cues_in(body, sentence.first, sentence.last, cues)
  if says.plan or says.purpose or says.topic then
    return told(body, sentence.first, sentence.last, found, cues)
  end
  return nil
end

---The clauses of a text that tell of a deed.
---@param body string
---@param first integer
---@param last integer
---@param found Cue[]
---@param cues Cues
---@return Stretch[]
local function deeds(body, first, last, found, cues)
  local out = {}
  for _, clause in ipairs(told(body, first, last, found, cues)) do
    out[#out + 1] = clause.deed and clause or nil
  end
  return out
end

---What kicker and title say: that the piece reports nothing, or a deed.
---@param kicker string?
---@param title string
---@param cues Cues
---@return boolean silent
---@return Stretch[] headline the clauses of the title that tell of a deed
function reports.headings(kicker, title, cues)
  if kicker then
    local _, says = cues_in(kicker, 1, #kicker, cues)
    if says.column then
      return true, {}
    end
  end
  local found, says = cues_in(title, 1, #title, cues)
  if says.column or not (says.deed or says.given or says.topic) then
    return says.column or false, {}
  end
  return false, deeds(title, 1, #title, found, cues)
end

---The cues that lie in a stretch.
---@param found Cue[]
---@param stretch { first: integer, last: integer }
---@return Cue[] within
---@return table<string, boolean> says
local function within(found, stretch)
  local out, says = {}, {}
  for _, cue in ipairs(found) do
    if cue.first > stretch.last then
      break
    elseif cue.first >= stretch.first then
      out[#out + 1], says[cue.says] = cue, true
    end
  end
  return out, says
end

---Where the paragraph ends that the lead reaches into.
---@param body string
---@return integer last
local function lead_end(body)
  local last = math.min(LEAD_BYTES, #body)
  return (body:find("\n", last, true) or #body + 1) - 1
end

---The clauses of the lead that tell of a deed on a day.
---@param body string
---@param cues Cues
---@return Stretch[]
function reports.lead(body, cues)
  local out, last = {}, lead_end(body)
  local found, says = cues_in(body, 1, last, cues)
  if not (says.deed or says.given or says.topic) then
    return out
  end
  local bounds = text.sentence_bounds(body:sub(1, last))
  for i = 1, math.min(#bounds, 2 * LEAD), 2 do
    local sentence = { first = bounds[i], last = bounds[i + 1] }
    local cues_here, says_here = within(found, sentence)
    if (says_here.deed or says_here.given or says_here.topic)
      and (says_here.time or dated:test(body, sentence.first, sentence.last))
      and not spoken:test(body, sentence.first, sentence.last) then
      for _, clause in ipairs(deeds(body, sentence.first, sentence.last, cues_here, cues)) do
        out[#out + 1] = clause
      end
    end
  end
  return out
end

-- A day, not only a month or a while.
local day = regex.new("[0-9０-９]{1,2}月[0-9０-９]{1,2}日|[昨今当][日天晚]")

---Whether the beginning of an article names a day.
---@param body string
---@return boolean
function reports.begins_with_day(body)
  return day:test(body, 1, lead_end(body))
end

return reports
