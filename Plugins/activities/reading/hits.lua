-- The known words of an article, shared out among its sentences and sorted by what they say there.
-- Most sentences tell nothing: their words are only counted, and listed when somebody asks.

local regex = require("reading.wide_regex")

local hits = {}

-- What a word may be to a sentence: each has its list there, and its bit in the roles of a word.
local EVENTS <const>, VERBS <const>, TELLERS <const> = 1, 2, 4
local DEEDS <const>, GOES <const>, CAUTIONS <const> = 8, 16, 32
local bits = { events = EVENTS, verbs = VERBS, tellers = TELLERS, deeds = DEEDS, goes = GOES,
  cautions = CAUTIONS }
local none = {}
-- 送法进企活动|日前在…举行: the day is no part of what was held, but in 活动日前夕 it is.
local EVENT_DAY <const>, EVENT <const> = "活动日", "活动"
local newly = regex.new("^前(?!夕|后)")
-- 庆祝新中国成立|75周年: nothing was founded.
local FOUNDED <const> = "成立"
local anniversary = regex.new("^[0-9一二三四五六七八九十百]*周年")

-- “光盘行动”倡议书, 竞赛公告: what is told of an event on paper is none.
local on_paper = regex.new("^”?(?:活动)?(?:实施|工作|总体)?(?:倡议书?|公告|通告|通知|方案|办法|细则|简章)(?=[，。；》]|$)")
local paper_begins = {}
for char in ("”倡公通实工总方办细简"):gmatch(utf8.charpattern) do
  paper_begins[char] = true
end

---Whether a word is only a part of something else: 成立|75周年, “光盘行动|”倡议书.
---@param body string
---@param last integer its last byte
---@param text string
---@param roles integer
---@return boolean
local function is_part(body, last, text, roles)
  return text == FOUNDED and anniversary:test(body:sub(last + 1, last + 24))
    or roles & EVENTS ~= 0 and paper_begins[body:sub(last + 1, last + 3)]
      and on_paper:test(body:sub(last + 1, last + 36))
end

---The roles of a word, as bits.
---@param entry Entry
---@return integer
function hits.roles_of(entry)
  local cues = entry.cues
  return (entry.event and EVENTS or 0) | (entry.verb and VERBS or 0)
    | ((entry.verb or cues.carry or cues.arrive or entry.word == "在") and TELLERS or 0)
    | (entry.deed and DEEDS or 0) | (cues.go and GOES or 0)
    | ((cues.plan or cues.habit or cues.modal or cues.speech) and CAUTIONS or 0)
end

---@class KnownWords The known words of a text. Those that sentences have stand first, those that
---none has taken yet stand last.
---@field flat integer[] first, last and number in the lexicon of each, one after another
---@field lexicon table
---@field made table<integer, table> the words that were asked for, by their first place in `flat`
---@field kept integer last place in `flat` of those that sentences have
---@field next_one integer first place of those that none has taken

---Finds the known words of a text.
---@param text string
---@param lexicon table
---@return KnownWords
function hits.scan(text, lexicon)
  return { flat = lexicon.scan(text), lexicon = lexicon, made = {}, kept = 0, next_one = 1 }
end

---Takes the words of a sentence, without those that are part of a name (“开放大学” opens nothing).
---@param known KnownWords
---@param last integer last byte of the sentence
---@param told boolean whether the sentence keeps them
---@param names Span[] in order
---@param n integer the first name that may stand in the sentence
---@return integer roles of the words together
---@return integer n
function hits.take(known, last, told, names, n)
  local flat, roles_of = known.flat, known.lexicon.roles
  local i, kept, roles = known.next_one, known.kept, 0
  local first, name = flat[i], names[n]
  while first and first <= last do
    while name and name.last < first do
      n = n + 1
      name = names[n]
    end
    local to = flat[i + 1]
    if told and (not name or first < name.first or to > name.last) then
      local number = flat[i + 2]
      flat[kept + 1], flat[kept + 2], flat[kept + 3] = first, to, number
      kept, roles = kept + 3, roles | roles_of[number]
    end
    i = i + 3
    first = flat[i]
  end
  known.kept, known.next_one = kept, i
  return roles, n
end

---Gives a sentence the lists that its words say to be empty: most sentences are asked for each of
---them, and most have none.
---@param sentence Sentence
function hits.note_empty(sentence)
  local roles = sentence.roles
  if roles & EVENTS == 0 then
    sentence.events = none
  end
  if roles & VERBS == 0 then
    sentence.verbs = none
  end
  if roles & TELLERS == 0 then
    sentence.tellers = none
  end
  if roles & DEEDS == 0 then
    sentence.deeds = none
  end
  if roles & GOES == 0 then
    sentence.goes = none
  end
  if roles & CAUTIONS == 0 then
    sentence.cautions = none
  end
end

---The words of a sentence, or those that have a role. Several lists hold a word; it is made once.
---@param sentence Sentence
---@param bit integer of the role; -1 for all words
---@return table[] hits
local function words_of(sentence, bit)
  local known = sentence.known
  local flat, made, lexicon = known.flat, known.made, known.lexicon
  local texts, entries, roles_of = lexicon.texts, lexicon.entries, lexicon.roles
  local out, count = { nil, nil, nil, nil }, 0 -- with room for as many as most have
  for i = sentence.first_hit, sentence.last_hit, 3 do
    local number = flat[i + 2]
    local roles = roles_of[number]
    if (bit == -1 or roles & bit ~= 0)
      and not is_part(sentence.body, flat[i + 1], texts[number], roles) then
      local hit = made[i]
      if not hit then
        hit = { first = flat[i], last = flat[i + 1], text = texts[number], value = entries[number] }
        if hit.text == EVENT_DAY and newly:test(sentence.body:sub(hit.last + 1, hit.last + 6)) then
          hit.text, hit.last = EVENT, hit.last - #"日"
        end
        made[i] = hit
      end
      count = count + 1
      out[count] = hit
    end
  end
  return out
end

---A list of a sentence's words: `hits` or one of a role.
---@param sentence Sentence
---@param list string
---@return table[]? hits nil where there is no such list
function hits.list(sentence, list)
  local bit = bits[list]
  if bit then
    return words_of(sentence, bit)
  elseif list == "hits" then
    return sentence.last_hit < sentence.first_hit and none or words_of(sentence, -1)
  end
end

return hits
