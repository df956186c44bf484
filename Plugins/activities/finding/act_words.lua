-- The words of deeds that no list of events has, and what each is worth (data/acts.zh.tsv).

local data = require("broadsheet.data")
local matcher = require("broadsheet.matcher")
local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")

local act_words = {}

---@type broadsheet.Matcher
local known
---@type string[] what each word is, by its number
local kinds
---@type number[] what it is worth
local weights
---@type table[] where it stands in the file
local rows

-- What a word is worth that has no weight of its own.
local usual = { ["do"] = 2, done = 2, aspect = 2, goods = 1, against = -3, idle = -2 }
-- 学了, 种出, 比起
local after, over = {}, {}
for char in ("了完下出起上遍满过到进给掉好齐回"):gmatch(utf8.charpattern) do
  after[char] = true
end
-- 放了, 种下: the word itself says that it was done.
for char in ("了下出到去来完遍"):gmatch(utf8.charpattern) do
  over[char] = true
end
-- 掘进工, 浇筑班: who they are, and not what they do.
local crews = { ["工"] = true, ["队"] = true, ["班"] = true, ["组"] = true, ["处"] = true }
local completed = regex.new("^" .. phrases.any("completed"))

---Reads what may be done.
function act_words.start()
  local words = {}
  rows = data.tsv("data/acts.zh.tsv")
  kinds, weights = {}, {}
  for i, row in ipairs(rows) do
    words[i], kinds[i] = row.word, row.kind
    weights[i] = tonumber(row.weight) or usual[row.kind]
  end
  known = matcher.new(words)
  act_words.kinds, act_words.weights = kinds, weights
end

---The row of the data file that a word stands in.
---@param number integer
---@return string
function act_words.rule(number)
  return rows[number].file .. ":" .. rows[number].line
end

---The words of a sentence, where any is a verb of a deed or of handing on: most hold none.
---@param body string
---@param sentence Sentence
---@return integer[]? first, last and number of each, one after another
function act_words.hits(body, sentence)
  local hits = known:scan(body, sentence.first, sentence.last)
  local marked = false
  for i = 1, #hits, 3 do
    local kind = kinds[hits[i + 2]]
    local last = hits[i + 1]
    marked = marked or kind == "for" or kind == "ask"
    if kind == "do" or kind == "with" or kind == "done" and marked
      or kind == "aspect" and (marked or after[body:sub(last + 1, last + #"了")]) then
      return hits
    end
  end
  return nil
end

---What the words of a stretch are worth: goods that are told of, and what speaks against a deed.
---@param hits integer[] of its sentence
---@param first integer
---@param last integer
---@return number goods
---@return number against
function act_words.beside(hits, first, last)
  local goods, against = 0, 0
  for i = 1, #hits, 3 do
    local number = hits[i + 2]
    local kind = kinds[number]
    if hits[i] < first or hits[i] > last then
      goto continue
    elseif kind == "goods" then
      goods = weights[number]
    elseif kind == "against" or kind == "idle" then
      against = against + weights[number]
    end
    ::continue::
  end
  return goods, against
end

---Whether words tell of what is no deed: what was received, raised or announced.
---@param words string
---@return boolean
function act_words.idle(words)
  local hits = known:scan(words)
  for i = 3, #hits, 3 do
    if kinds[hits[i]] == "idle" then
      return true
    end
  end
  return false
end

---Whether a sentence tells of production, courts or accidents: 换轨, 起诉, 救出.
---@param body string
---@param sentence Sentence
---@return boolean
function act_words.against(body, sentence)
  local hits = known:scan(body, sentence.first, sentence.last)
  for i = 3, #hits, 3 do
    if kinds[hits[i]] == "against" and weights[hits[i]] <= usual.against
      and not crews[body:sub(hits[i - 1] + 1, hits[i - 1] + #"工")] then
      return true
    end
  end
  return false
end

---Whether a verb was done, by its own end or by what follows it.
---@param body string
---@param hit Mark
---@return boolean
function act_words.is_done(body, hit)
  return after[body:sub(hit.last + 1, hit.last + #"了")]
      and completed:test(body:sub(hit.last + 1, hit.last + 9))
    or over[body:sub(hit.last - #"了" + 1, hit.last)] and hit.last - hit.first > #"了" or false
end

return act_words
