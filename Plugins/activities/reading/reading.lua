-- An article as sentences and clauses, each with the known words found in it.

local hits = require("reading.hits")
local matcher = require("broadsheet.matcher")
local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")
local text = require("broadsheet.text")

local reading = {}

local marks = matcher.new({
  { "，", "comma" }, { "；", "comma" }, { "：", "comma" }, { "。", "comma" }, { "！", "comma" },
  { "？", "comma" }, { ",", "comma" }, { "“", "open" }, { "”", "close" }, { "（", "open" },
  { "）", "close" }, { "《", "open" }, { "》", "close" }, { "「", "open" }, { "」", "close" },
  { ";", "comma" }, { "!", "comma" }, { "?", "comma" }, { ":", "colon" }, { "(", "open" },
  { ")", "close" },
})
local kinds = marks.values
local none = {}

-- No sentence that tells something is longer, in bytes: tables and lists without a full stop are.
local longest = 4000

---@class Span
---@field first integer byte position in the article's text
---@field last integer

---@class Sentence: Span
---@field body string the article's text
---@field paragraph integer
---@field leads boolean whether it is the first sentence of its paragraph
---@field speech boolean whether it stands in the report of a speech
---@field known KnownWords of the article, see hits.lua
---@field first_hit integer where its words begin there
---@field last_hit integer where they end
---@field roles integer what they are, as bits
---@field dates table[]|false dates in it, once they are asked for
---@field told_dates table[]|false those that say when something was, once they are asked for
---@field spot string|false|nil the place that it tells by the way, once it is asked for
---@field mentions Mention[]|false organizations in it, once they are asked for
---@field words string its text
---@field counted table[]|nil what it counts of people, once it is asked for
---@field counts table[]|nil the same with the numbers that they stand for, once they are asked for
---
---Made when they are first asked for:
---@field clauses Span[]
---@field quotes Span[] what stands in quotation marks, brackets and title marks, with them
---@field hits table[] known words in it, positions in the article's text
---@field events table[] the hits that are event nouns
---@field verbs table[] the hits that are holding verbs
---@field tellers table[] the hits that an activity may stand beside: verbs, words of bringing, 在
---@field deeds table[] the hits that are deeds
---@field goes table[] the hits that a place follows
---@field cautions table[] those that say of what follows that it did not take place there and then

---Splits a sentence at the commas that are not within quotation marks or brackets.
---@param sentence Sentence
local function split_clauses(sentence)
  local clauses, quotes, opened, depth = { nil, nil, nil, nil }, none, nil, 0
  local first = sentence.first
  local found = marks:scan(sentence.body, first, sentence.last)
  for i = 1, #found, 3 do
    local from, to, kind = found[i], found[i + 1], kinds[found[i + 2]]
    if kind == "open" then
      depth, opened = depth + 1, opened or {}
      opened[depth] = from
    elseif kind == "close" then
      -- A mark that nothing opened belongs to a quotation from the sentence before.
      local start = depth > 0 and opened[depth] or sentence.first
      depth = math.max(depth - 1, 0)
      if depth == 0 then
        quotes = quotes == none and {} or quotes
        quotes[#quotes + 1] = { first = start, last = to }
      end
    elseif depth == 0 and (kind == "comma" or not sentence.body:find("^%d:%d", from - 1)) then
      if from > first then
        clauses[#clauses + 1] = { first = first, last = from - 1 }
      end
      first = to + 1
    end
  end
  if depth > 0 then
    quotes = quotes == none and {} or quotes
    quotes[#quotes + 1] = { first = opened[1], last = sentence.last }
  end
  if first <= sentence.last or not clauses[1] then -- a sentence of nothing but marks is one clause
    first = math.min(first, sentence.last)
    clauses[#clauses + 1] = { first = first, last = sentence.last }
  end
  sentence.clauses, sentence.quotes = clauses, quotes
end

---Gives a sentence what is asked of it for the first time.
---@param sentence Sentence
---@param key string
---@return any
local function made(sentence, key)
  if key == "clauses" or key == "quotes" then
    split_clauses(sentence)
    return rawget(sentence, key)
  end
  local value = hits.list(sentence, key)
  sentence[key] = value
  return value
end

local lazy = { __index = made }

-- 7月3日，甲厂…；7月5日，乙厂…; …；乙厂工会7月5日…: each begins with a day of its own. 上午，…；下午，…: or
-- with a time of it.
local next_day = regex.new("；(?=(?:[^，。；：“”0-9]{2,24}" .. phrases.any("acts-next-day") .. ")?"
  .. "(?:[0-9]{1,2}月)?[0-9]{1,2}日|(?:周|星期)[一二三四五六日天]|" .. phrases.any("time-of-day") .. "，)")

---The bounds of sentences, in which what tells of several days is parted.
---@param body string
---@return integer[] first and last of each
local function bounds_of(body)
  local bounds = text.sentence_bounds(body)
  local mark = body:find("；", 1, true)
  local at, stop
  if mark then
    at, stop = next_day:find(body, mark)
  end
  if not at then
    return bounds
  end
  local out = {}
  for i = 1, #bounds, 2 do
    local first, last = bounds[i], bounds[i + 1]
    while at and at < last do
      if at > first then
        out[#out + 1], out[#out + 2] = first, at - 1
        first = stop + 1
      end
      at, stop = next_day:find(body, stop + 1)
    end
    out[#out + 1], out[#out + 2] = first, last
  end
  return out
end

---Reads an article's text.
---@param body string paragraphs joined with line feeds
---@param lexicon table
---@param names Span[] names in the text, whose words are not read, in order
---@return Sentence[]
function reading.sentences(body, lexicon, names)
  local known, next_name = hits.scan(body, lexicon), 1
  local sentences, paragraph, paragraph_end = {}, 0, 0
  local bounds = bounds_of(body)
  for i = 1, #bounds, 2 do
    local first, last, before = bounds[i], bounds[i + 1], known.kept
    local leads = first > paragraph_end
    if leads then
      paragraph = paragraph + 1
      paragraph_end = body:find("\n", first, true) or #body
    end
    local roles
    roles, next_name = hits.take(known, last, last - first < longest, names, next_name)
    local sentence = { first = first, last = last, paragraph = paragraph, leads = leads,
      body = body, words = body:sub(first, last), speech = false, known = known,
      first_hit = before + 1, last_hit = known.kept, roles = roles, dates = false,
      told_dates = false, mentions = false,
      -- What is made later has its place, so that the table need not grow.
      clauses = nil, quotes = nil, hits = nil, tellers = nil }
    hits.note_empty(sentence)
    sentences[#sentences + 1] = setmetatable(sentence, lazy)
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
  local quotes = sentence.quotes
  for i = 1, #quotes do
    local quote = quotes[i]
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
  local quotes = sentence.quotes
  for i = 1, #quotes do
    local quote = quotes[i]
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
