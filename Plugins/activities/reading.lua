-- An article as sentences and clauses, each with the known words found in it.

local matcher = require("broadsheet.matcher")
local text = require("broadsheet.text")

local reading = {}

local marks = matcher.new({
  { "，", "comma" }, { "；", "comma" }, { "：", "comma" }, { "。", "comma" }, { "！", "comma" },
  { "？", "comma" }, { ",", "comma" }, { "“", "open" }, { "”", "close" }, { "（", "open" },
  { "）", "close" }, { "《", "open" }, { "》", "close" }, { "「", "open" }, { "」", "close" },
})

-- No sentence that tells something is longer, in bytes: tables and lists without a full stop are.
local longest = 4000

---@class Span
---@field first integer byte position in the article's text
---@field last integer

---@class Sentence: Span
---@field paragraph integer
---@field leads boolean whether it is the first sentence of its paragraph
---@field hits table[] known words in it, positions in the article's text
---@field body string the article's text
---@field clauses Span[] made when they are first asked for
---@field events table[] the hits that are event nouns
---@field verbs table[] the hits that are holding verbs
---@field tellers table[] the hits that an activity may stand beside: verbs, words of bringing, 在
---@field deeds table[] the hits that are deeds
---@field goes table[] the hits that a place follows
---@field cautions table[] those that say of what follows that it did not take place there and then
---@field speech boolean whether it stands in the report of a speech
---@field dates table[]? dates in it, once they are asked for
---@field mentions Mention[]? organizations in it, once they are asked for
---@field quotes Span[] what stands in quotation marks, brackets and title marks, with them; made
---when they are first asked for

---Splits a sentence at the commas that are not within quotation marks or brackets.
---@param sentence Sentence
local function split_clauses(sentence)
  local body = sentence.body
  local clauses, quotes, opened = {}, {}, {}
  local first, offset = sentence.first, sentence.first - 1
  for _, mark in ipairs(marks:find_all(body:sub(sentence.first, sentence.last))) do
    if mark.value == "open" then
      opened[#opened + 1] = offset + mark.first
    elseif mark.value == "close" then
      -- A mark that nothing opened belongs to a quotation from the sentence before.
      local start = table.remove(opened) or sentence.first
      if #opened == 0 then
        quotes[#quotes + 1] = { first = start, last = offset + mark.last }
      end
    elseif #opened == 0 then
      if offset + mark.first > first then
        clauses[#clauses + 1] = { first = first, last = offset + mark.first - 1 }
      end
      first = offset + mark.last + 1
    end
  end
  if opened[1] then
    quotes[#quotes + 1] = { first = opened[1], last = sentence.last }
  end
  if first <= sentence.last then
    clauses[#clauses + 1] = { first = first, last = sentence.last }
  end
  sentence.clauses, sentence.quotes = clauses, quotes
end

-- Most sentences tell nothing: their clauses are made when somebody asks.
local lazy = {
  __index = function(sentence, key)
    if key == "clauses" or key == "quotes" then
      split_clauses(sentence)
      return rawget(sentence, key)
    end
    return nil
  end,
}

local none = {}

---Whether a hit says of what follows that it did not take place there and then.
---@param cues table<string, boolean>
---@return boolean?
local function cautions(cues)
  return cues.plan or cues.habit or cues.modal or cues.speech
end

---Gives a sentence its hits, without those that are part of a name (“开放大学” opens nothing).
---@param sentence Sentence
---@param hits table[] of the article
---@param i integer the first that may stand in the sentence
---@param names Span[]
---@param n integer the first name that may
---@return integer i
---@return integer n
local function take_hits(sentence, hits, i, names, n)
  local last, told = sentence.last, sentence.last - sentence.first < longest
  local hit = hits[i]
  if not hit or hit.first > last then
    return i, n
  end
  local own, events, verbs, tellers, goes, done, told_else = {}, nil, nil, nil, nil, nil, nil
  while hit and hit.first <= last do
    local name = names[n]
    while name and name.last < hit.first do
      n = n + 1
      name = names[n]
    end
    if told and (not name or hit.first < name.first or hit.last > name.last) then
      own[#own + 1] = hit
      local value = hit.value
      if value.event then
        events = events or {}
        events[#events + 1] = hit
      end
      if value.verb then
        verbs = verbs or {}
        verbs[#verbs + 1] = hit
      end
      local cues = value.cues
      if value.verb or cues.carry or cues.arrive or value.word == "在" then
        tellers = tellers or {}
        tellers[#tellers + 1] = hit
      end
      if value.deed then
        done = done or {}
        done[#done + 1] = hit
      end
      if cues.go then
        goes = goes or {}
        goes[#goes + 1] = hit
      end
      if cautions(cues) then
        told_else = told_else or {}
        told_else[#told_else + 1] = hit
      end
    end
    i = i + 1
    hit = hits[i]
  end
  sentence.hits, sentence.deeds = own, done or none
  sentence.events, sentence.verbs = events or none, verbs or none
  sentence.goes, sentence.tellers = goes or none, tellers or none
  sentence.cautions = told_else or none
  return i, n
end

---Reads an article's text.
---@param body string paragraphs joined with line feeds
---@param lexicon table
---@param names Span[] names in the text, whose words are not read, in order
---@return Sentence[]
function reading.sentences(body, lexicon, names)
  local hits, next_hit, next_name = lexicon.find(body), 1, 1
  local sentences, paragraph, paragraph_end = {}, 0, 0
  for _, span in ipairs(text.sentences(body)) do
    local leads = span.first > paragraph_end
    if leads then
      paragraph = paragraph + 1
      paragraph_end = body:find("\n", span.first, true) or #body
    end
    local sentence = setmetatable({ first = span.first, last = span.last, paragraph = paragraph,
      leads = leads, body = body, hits = none, events = none, verbs = none, tellers = none,
      goes = none, deeds = none, cautions = none, speech = false }, lazy)
    next_hit, next_name = take_hits(sentence, hits, next_hit, names, next_name)
    sentences[#sentences + 1] = sentence
  end
  return sentences
end

---The clause of a sentence that a position lies in.
---@param sentence Sentence
---@param position integer
---@return Span clause
---@return integer index
function reading.clause_at(sentence, position)
  local clauses = sentence.clauses
  for index = #clauses, 1, -1 do
    if clauses[index].first <= position then
      return clauses[index], index
    end
  end
  return clauses[1], 1
end

---Whether a position lies within quotation marks or brackets.
---@param sentence Sentence
---@param position integer
---@param last integer? last byte of a word: a quotation of that word alone does not count
---@return boolean
function reading.quoted(sentence, position, last)
  for _, quote in ipairs(sentence.quotes) do
    if quote.first <= position and position <= quote.last then
      return not last or quote.first + 3 ~= position or quote.last - 3 ~= last
    end
  end
  return false
end

---The quotation that a word ends: “劳动者夜校”, and not the “夜校里的灯”.
---@param sentence Sentence
---@param hit table
---@return Span?
function reading.quotation(sentence, hit)
  for _, quote in ipairs(sentence.quotes) do
    if quote.first < hit.first and quote.last == hit.last + 3 then
      return quote
    end
  end
  return nil
end

---The hits between two positions for which a test holds.
---@param sentence Sentence
---@param first integer
---@param last integer
---@param test fun(entry: Entry): any
---@return table[]
function reading.hits(sentence, first, last, test)
  local out = {}
  for _, hit in ipairs(sentence.hits) do
    if hit.first >= first and hit.last <= last and test(hit.value) then
      out[#out + 1] = hit
    end
  end
  return out
end

return reading
