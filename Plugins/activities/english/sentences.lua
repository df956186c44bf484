-- An English sentence as it is read: its words, its verbs, its days.

local date = require("broadsheet.date")
local english_days = require("english.days")
local english_phrases = require("english.phrases")
local regex = require("broadsheet.regex")

local english_sentences = {}

local counted = regex.new("[0-9]")
local year = regex.new("\\b(?:19|20)[0-9]{2}\\b")

---@class EnglishSentence
---@field span Span
---@field text string
---@field told table the article's
---@field seen boolean? whether its day was looked for
---@field hits table[] words of the data files, in order
---@field verbs table[] those of the hits that are verbs
---@field ends table<integer, boolean> where the verbs end
---@field day table? when it was, as the sentence tells

---A day of last year, where what has been is told with a day that would be months ahead.
---@param day table
---@param sentence EnglishSentence
---@return table
local function of_last_year(day, sentence)
  local published, start = sentence.told.published, day.start
  if not published or not start or #published < 7 or #start < 10 or year:test(day.text)
    or not counted:test(day.text) or not sentence.verbs[1] then
    return day
  end
  local ahead = (tonumber(start:sub(1, 4)) - tonumber(published:sub(1, 4))) * 12
    + tonumber(start:sub(6, 7)) - tonumber(published:sub(6, 7))
  if ahead < 3 or english_sentences.unreal(sentence, sentence.span.last) then
    return day
  end
  local before = " " .. tonumber(start:sub(1, 4)) - 1
  local found = date.resolve(day.text .. "," .. before, published)
  found = found and found.start and found or date.resolve(day.text .. before, published)
  return found and found.start and { text = day.text, start = found.start, ["end"] = found["end"],
    first = day.first, last = day.last } or day
end

---Whether a hit stands as a word of its own, a plural included.
---@param body string
---@param first integer
---@param last integer
---@param value Entry
---@return boolean
local function whole(body, first, last, value)
  return (first == 1 or not body:find("^[%a-]", first - 1))
    and body:find(value.event and "^s?%f[%A]" or "^%f[%A]", last + 1) ~= nil
end

-- The day of a sentence is looked for when it is asked for: few sentences are.
local dated = {
  ---@param sentence EnglishSentence
  ---@param key string
  ---@return table?
  __index = function(sentence, key)
    if key == "day" and not rawget(sentence, "seen") then
      rawset(sentence, "seen", true)
      local day = english_days.of(sentence.text, sentence.told.published, sentence.told)
      rawset(sentence, "day", day and of_last_year(day, sentence))
      return rawget(sentence, "day")
    end
    return nil
  end,
}

---Reads the words of a sentence.
---@param told table body, published, wire
---@param span Span
---@param lexicon table
---@return EnglishSentence
function english_sentences.read(told, span, lexicon)
  local body = told.body
  local content = body:sub(span.first, span.last)
  local sentence = setmetatable(
    { span = span, text = content, told = told, hits = {}, verbs = {}, ends = {} }, dated)
  local found, entries, before = lexicon.scan(content), lexicon.entries, span.first - 1
  for i = 1, #found, 3 do
    local first, last, value = found[i] + before, found[i + 1] + before, entries[found[i + 2]]
    -- A capital inside a sentence makes it a part of a name: Will Hughes, May Day.
    local initial = body:byte(first)
    local small = initial >= 97 and initial <= 122 or first - span.first < 3
    if whole(body, first, last, value) and (small or value.event)
      and not english_phrases.is_month(body, first, last) then
      local hit = { first = first, last = last, value = value }
      sentence.hits[#sentence.hits + 1] = hit
      if value.verb and small then
        sentence.verbs[#sentence.verbs + 1] = hit
        sentence.ends[last] = true
      end
    end
  end
  return sentence
end

-- Not one chair stayed empty: it denies nothing.
local full = regex.new("^Not (?:an?|one|every|even|only|many) ")

---Whether a word that denies or plans says nothing of what stands behind it: it stands in a
---quotation that is closed before, or denies another clause.
---@param sentence EnglishSentence
---@param hit table
---@param position integer
---@return boolean
local function elsewhere(sentence, hit, position)
  local base = sentence.span.first - 1
  local between = sentence.text:sub(hit.last + 1 - base, position - 1 - base)
  if between:find("\u{201D}", 1, true) and not between:find("\u{201C}.-\u{201D}") then
    return true
  end
  return hit.value.cues.denied == true
    and (between:find("[,;:]") ~= nil or full:test(sentence.text))
end

---Whether a sentence says before a position that what comes is planned or usual.
---@param sentence EnglishSentence
---@param position integer
---@param reach integer? how far before it
---@return boolean
function english_sentences.unreal(sentence, position, reach)
  for _, hit in ipairs(sentence.hits) do
    if hit.first >= position then
      return false
    elseif reach and position - hit.last > reach then
      goto continue
    elseif (hit.value.cues.plan or hit.value.cues.habit or hit.value.cues.denied)
      and not elsewhere(sentence, hit, position) then
      return true
    end
    ::continue::
  end
  return false
end

---Whether a sentence speaks of what is planned or usual before its day, or anywhere.
---@param sentence EnglishSentence
---@return boolean
function english_sentences.planned(sentence)
  for _, hit in ipairs(sentence.hits) do
    if hit.value.cues.plan or hit.value.cues.habit then
      local day = sentence.day
      return not (day and day.first and hit.first >= sentence.span.first + day.first)
    end
  end
  return false
end

---Whether a day is no more than a month or a year (earlier this month, in July).
---@param day table
---@return boolean
local function is_vague(day)
  local start, last = day.start, day["end"]
  return start ~= nil and last ~= nil and #start == 10 and start:sub(9) == "01"
    and last:sub(9) >= "28" and not day.text:find("%f[%d]%d%d?%f[%D]")
end

---A day as an activity has it: a month alone tells none.
---@param day table?
---@return table?
function english_sentences.date(day)
  if day and is_vague(day) then
    return { text = day.text, reason = "vague" }
  end
  return day and { text = day.text, start = day.start, ["end"] = day["end"], reason = day.reason }
    or nil
end

-- A quotation is closed within so many bytes.
local longest = 800

---Whether a position lies within the quotation marks of its paragraph.
---@param body string
---@param position integer
---@return boolean
function english_sentences.quoted(body, position)
  local before = body:sub(math.max(1, position - longest), position - 1):match("[^\n]*$")
  local opened, closed = before:match(".*()\u{201C}"), before:match(".*()\u{201D}")
  if opened or closed then
    return opened ~= nil and (closed == nil or closed < opened)
  end
  return before:find('"', 1, true) ~= nil and select(2, before:gsub('"', "")) % 2 == 1
end

return english_sentences
