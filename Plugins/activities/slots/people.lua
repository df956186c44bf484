-- How many of those came whom the name of an activity lets a reader expect: pupils to a course,
-- competitors to a contest. Read where no sentence says in so many words who took part.

local data = require("broadsheet.data")
local matcher = require("broadsheet.matcher")
local counts = require("slots.counts")
local nearby = require("reading.nearby")
local participants = require("slots.participants")
local phrases = require("reading.phrases")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")
local text = require("broadsheet.text")

local people = {}

-- How far before and after an activity its people are told of.
local sentences_before, sentences_after = 5, 8

-- Some of them, or others: 前10名选手, 20名选手晋级, 优秀学员, 为30名学员颁发; 去年的60名学员.
local some = regex.new(phrases.any("some-before") .. "$|"
  .. phrases.any("prize-before") .. "(?:各|共)?$|(?:优秀|优胜|获奖|退休|流动|特邀|[^，]*"
  .. phrases.any("others-before") .. ")[^，。；]{0,8}$|(?:^|[，、])[^，]*"
  .. phrases.any("honoured-before") .. "[^，、]*$")
local result = regex.new("^[^，。；]{0,16}" .. phrases.any("given-behind") .. "|^[^，。；]{0,10}"
  .. phrases.any("won-behind"))

-- 到场的2600余人里，有208人…; 28名队员里，9名是骑手: all of whom some are told apart.
local whole = regex.new(phrases.any("whole-before") .. "的(?:共|约)?$")
local divided = regex.new("^" .. phrases.any("divided-behind") .. "?(?:里|中|当中)，")

local teamed = regex.new("^(?:队员|成员|参加者|参与者|志愿者)")

local kinds = {}
---@type broadsheet.Matcher of the words of the kinds
local known

---Reads who comes to what.
function people.start()
  kinds = {}
  local words = {}
  for i, row in ipairs(data.tsv("data/people.zh.tsv")) do
    local people_words = {}
    for word in row.people:gmatch("[^|]+") do
      people_words[#people_words + 1] = word
    end
    words[i] = row.word
    kinds[i] = { words = people_words }
  end
  known = matcher.new(words, { overlapping = true })
end

-- What may stand between a count and the word for those counted, and what makes another of it.
local between = regex.new("^(?:[^，。；、的0-9]{0,6}|[^，。；、0-9]{1,8}的)$")
local another = regex.new("^(?:代表队|证|们的|会|席)")
local sum = regex.new("^(?:达|共有|共计|共|有|约)?$")

---Whether a count is of the people that a kind tells of: a word for them follows it or leads to it.
---@param words string[] for them
---@param words_before string
---@param words_after string
---@return boolean
local function of_kind(words, words_before, words_after)
  for _, word in ipairs(words) do
    local from, to = words_after:find(word, 1, true)
    if from and from <= 28 and (from == 1 or between:test(words_after:sub(1, from - 1)))
      and not another:test(words_after:sub(to + 1, to + 12)) then
      return true
    end
    from, to = words_before:find(word, -#word - 6, true)
    if from and sum:test(words_before:sub(to + 1)) then
      return true
    end
  end
  return false
end

---Who is expected at an activity by its name: by the last word of it that lets expect anybody.
---@param name string
---@return table?
local function expected(name)
  local found, best, at = known:scan(name), nil, 0
  for i = 1, #found, 3 do
    local last, number = found[i + 1], found[i + 2]
    if last > at or last == at and number < best then
      best, at = number, last
    end
  end
  return kinds[best]
end

-- 五名职工代表，对面是六名行政代表: both sides of a table.
local sides = regex.new("(?<one>[0-9一二两三四五六七八九十]+)名(?:职工|劳方|工会)(?:方|一方)?(?:协商)?代表[^。；]{0,30}?"
  .. "(?<other>[0-9一二两三四五六七八九十]+)名(?:企业|行政|资方|行业|公司)(?:方|一方)?(?:协商)?代表"
  .. "|(?<first>[0-9一二两三四五六七八九十]+)名(?:企业|行政|资方|行业|公司)(?:方|一方)?(?:协商)?代表[^。；]{0,30}?"
  .. "(?<second>[0-9一二两三四五六七八九十]+)名(?:职工|劳方|工会)(?:方|一方)?(?:协商)?代表")
-- 集体协商会, but not 集体协商推进会, where many hear of it.
local table_talk = regex.new("^(?!.*" .. phrases.any("about-the-table") .. ").*"
  .. phrases.any("at-the-table"))

---How many sat at both sides of a table, as a sentence tells.
---@param sentence Sentence
---@return table?
local function at_both_sides(sentence)
  local match = sentence.words:find("代表", 1, true) and sides:exec(sentence.words)
  local one = match and text.number(match.one or match.first)
  local other = match and text.number(match.other or match.second)
  local count = one and other and math.tointeger(one + other)
  return count and { text = match.text, count = count } or nil
end

---How many sat at both sides where an agreement was talked about.
---@param telling Telling
---@param draft Draft
---@return table?
function people.at_table(telling, draft)
  for index = draft.index, table_talk:test(draft.name) and draft.index + 2 or 0 do
    local sentence = telling.sentences[index]
    local found = sentence and at_both_sides(sentence)
    if found then
      return found
    end
  end
  return nil
end

---Whether the words before a count say that it is only of some, or of others.
---@param words string
---@return boolean
function people.only_some(words)
  return some:test(words)
end

---Whether those counted are told, behind their number, to have been given or to have won something.
---@param words string
---@return boolean
function people.rewarded(words)
  return result:test(words)
end

---Whether what is counted is planned or usual.
---@param sentence Sentence
---@param clause Span
---@return boolean
function people.to_come(sentence, clause)
  for _, hit in ipairs(sentence.cautions) do
    if hit.first >= clause.first and hit.first <= clause.last
      and (hit.value.cues.plan or hit.value.cues.habit) then
      return true
    end
  end
  return false
end

-- 50名选手进入决赛: at a final they are all who came.
local finalists = regex.new("^[^，。；、]{0,12}"
  .. phrases.any("into-final") .. "了?(?:最后的|最终的)?(?:总)?决赛")
local final = regex.new("决赛$")

---How many came to a final, as a sentence tells who got that far.
---@param telling Telling
---@param draft Draft
---@param sentence Sentence
---@return table?
local function in_final(telling, draft, sentence)
  local may = sentence.words:find("决赛", 1, true) and final:test(draft.name)
  for _, match in ipairs(may and counts.of(sentence) or {}) do
    if finalists:test(telling.body:sub(sentence.first + match.last, sentence.last)) then
      return { text = match.text, count = match.count }
    end
  end
  return nil
end

---How many of the expected a sentence counts.
---@param body string
---@param sentence Sentence
---@param kind table? who is expected
---@return table? participants
local function counted(body, sentence, kind)
  local most
  for _, match in ipairs(counts.of(sentence)) do
    local first, last = sentence.first + match.first - 1, sentence.first + match.last - 1
    local clause = reading.clause_at(sentence, first)
    local words_before = body:sub(clause.first, first - 1)
    local words_after = body:sub(last + 1, sentence.last)
    if match.count >= 10 and (not most or match.count > most.count)
      and not reading.quoted(sentence, first)
      and (kind and of_kind(kind.words, words_before, words_after)
        or divided:test(words_after) and (whole:test(words_before) or teamed:test(words_after)))
      and not people.only_some(words_before) and not people.rewarded(words_after)
      and (not people.to_come(sentence, clause) or participants.have_come(sentence.words)) then
      most = { text = match.text, count = match.count }
    end
  end
  return most
end

---How many came to an activity, as the sentences around it tell by the way.
---@param telling Telling
---@param draft Draft
---@param place integer which of the drafts it is
---@return table?
function people.around(telling, draft, place)
  local kind = expected(draft.name)
  local following, alone = telling.drafts[place + 1], not telling.drafts[2]
  local last = following and following.index - 1 or #telling.sentences
  local around = nearby.sentences(
    telling, draft, last, sentences_after, alone and sentences_before or 0)
  for _, sentence in ipairs(around) do
    local found = not sentence.speech
      and (alone or sentence.paragraph == draft.sentence.paragraph)
      and (in_final(telling, draft, sentence) or counted(telling.body, sentence, kind))
    if found then
      return found
    end
  end
  return nil
end

return people
