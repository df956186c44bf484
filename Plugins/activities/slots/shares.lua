-- Who held an activity together with whoever is known to have: both sent people to the table, they
-- made up the teams, shared the costs, or unveiled it.

local organizers = require("slots.organizers")
local phrases = require("reading.phrases")
local printed = require("reading.printed")
local regex = require("reading.wide_regex")

local shares = {}

-- 费用由总工会与医院分担, 总工会、法院组成三个组: what is said of all of those that stand together
local all_of = regex.new("^(?:两家|三家|[三四五六七八]家|双方)?，?" .. phrases.any("shared"))
-- 一边是工会选出的9名代表，一边是协会推举的9名代表
local side = regex.new("(?:一[边方侧]|这[边头]|那[边头]|对面|另一[边方侧头])(?:的)?(?:坐着的?)?(?:是|坐着|坐的是)$")
local chose = regex.new("^(?:选|推|派|出|请|的)")
-- 由总工会出钱、团工委出志愿者
local part = regex.new("^(?:负责)?" .. phrases.any("gives-part") .. "[^，。；、]{1,8}(?:[，。、；]|$)")
-- 为它揭牌的是总工会副主席许某和园区工会主席谈某
local unveilers = regex.new("(?:揭牌|授牌|剪彩|揭幕)的是$")
local title = regex.new("^[^，。；、]{0,10}?" .. phrases.any("title"))
-- 总工会副主席许某、公安局副局长谈某共同为驿站揭牌: both houses opened it, but not the powers that be.
local together = regex.new("^[^，。；、]{0,10}?" .. phrases.any("title")
  .. "[^，。；]{2,60}共同为[^，。；]{2,24}(?:揭牌|揭幕|授牌|剪彩)")
local power = regex.new("(?:[省市县区州旗]委|政府|人大|人大常委会|政协)$")
-- How far before and behind a draft this may be told.
local BEFORE, BEHIND = 3, 5

---Whether a list holds a name.
---@param names string[]
---@param wanted string
---@return boolean
local function holds(names, wanted)
  for _, name in ipairs(names) do
    if name == wanted then
      return true
    end
  end
  return false
end

---@param names string[]
---@param mention Mention
local function take(names, mention)
  if not holds(names, mention.name) then
    names[#names + 1] = mention.name
  end
end

---The runs of mentions of a sentence that stand together.
---@param body string
---@param mentions Mention[]
---@return Mention[][]
local function runs_of(body, mentions)
  local runs = {}
  for i, mention in ipairs(mentions) do
    local previous = mentions[i - 1]
    local gap = previous and body:sub(previous.last + 1, mention.first - 1)
    local run = gap and organizers.joined:test(gap) and runs[#runs]
    if run then
      run[#run + 1] = mention
    else
      runs[#runs + 1] = { mention }
    end
  end
  return runs
end

---Those of whom a sentence says that each had a side of the table, or that they unveiled it.
---@param body string
---@param sentence Sentence
---@param mentions Mention[]
---@return string[]
local function each_of(body, sentence, mentions)
  local names, unveiled = {}, false
  for _, mention in ipairs(mentions) do
    local before = body:sub(sentence.first, mention.first - 1)
    local behind = body:sub(mention.last + 1, sentence.last)
    unveiled = unveiled or unveilers:test(before)
    if side:test(before) and chose:test(behind) or unveiled and title:test(behind)
      or together:test(behind) and not power:test(mention.name)
      or part:test(behind) then
      take(names, mention)
    end
  end
  return names
end

---Those who share in what a sentence tells.
---@param body string
---@param sentence Sentence
---@param mentions Mention[]
---@return string[]
local function told_in(body, sentence, mentions)
  local names = each_of(body, sentence, mentions)
  if names[2] then
    return names
  end
  for _, run in ipairs(runs_of(body, mentions)) do
    if run[2] and all_of:test(body:sub(run[#run].last + 1, sentence.last)) then
      names = {}
      for _, mention in ipairs(run) do
        take(names, mention)
      end
      return names
    end
  end
  return {}
end

-- Without one of these nobody shares in anything.
local cheap = regex.new(phrases.any("shared") .. "|一[边方侧]|揭牌的是|共同为|由.*[出管]")

---Who held an article's only activity together with the one that is known.
---@param telling Telling
---@param draft Draft
---@return string[]? names with the one that is known
function shares.of(telling, draft)
  local known = draft.organizers[1]
  if not known or draft.organizers[2] or draft.told then
    return nil
  end
  for index = math.max(1, draft.index - BEFORE), draft.index + BEHIND do
    local sentence = telling.sentences[index]
    if sentence and not sentence.speech and cheap:test(sentence.words) then
      local names = told_in(telling.body, sentence, printed.complete(telling.article,
        telling.body, sentence, telling.mentions))
      if names[2] and holds(names, known) then
        return names
      end
    end
  end
  return nil
end

return shares
