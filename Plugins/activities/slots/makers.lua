-- Who is said to be behind what a sentence is about, whatever it does: who made it (由…共建的“司机驿站”),
-- thought of it (点子是总工会出的), called for it (牵线的是区总工会), or bears a word for a role (主办方是…).

local organizers = require("slots.organizers")
local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")

local makers = {}

local by = regex.new("由(?=[^由]*$)")
-- 由…与…共建的“司机驿站”: those who made it are its hosts.
local made = regex.new(phrases.any("made-together") .. "的"
  .. "|(?:共建|(?:出资)?改[建造]|联合打造|共同打造|筹建|出资建成)(?:而成)?[，。、]")

---The organizations that are said to have made what the sentence is about.
---@param body string
---@param sentence Sentence
---@param mentions Mention[]
---@return Mention[]
function makers.made_by(body, sentence, mentions)
  local words = sentence.words
  local last = words:find("由", 1, true) and made:find(words)
  local at = last and by:find(words:sub(1, last - 1))
  if not at or words:sub(at, last):find("，", 1, true) then
    return {}
  end
  return organizers.subjects(body, mentions, sentence.first + at - 1, sentence.first + last - 2)
end

-- 大赛的主办方是县教育局、县总工会，…承办
makers.house = regex.new("^(?:一共|共)?(?:有[两二三四五六七八九十0-9]+[家位个方]：|分别[是为]|是|为|：|有|包括)")

-- 牵线的是文工团退休演员…: one of its people did, and not the house.
local member = regex.new("^的?(?:退休|离休|老|青年)?" .. phrases.any("member-of-house"))

---The mentions that stand together behind a word for a role (主办方是…, 承办单位长河医院).
---@param body string
---@param mentions Mention[]
---@param first integer where they begin
---@param last integer
---@return Mention[]
function makers.named_behind(body, mentions, first, last)
  local out = {}
  for _, mention in ipairs(mentions) do
    local previous = out[#out]
    local gap = mention.first >= first and mention.last <= last
      and not member:test(body:sub(mention.last + 1, mention.last + 36))
      and body:sub(previous and previous.last + 1 or first, mention.first - 1)
    if gap and (previous and organizers.joined:test(gap)
        or not previous and (gap == "" or makers.house:test(gap))) then
      out[#out + 1] = mention
    end
  end
  return out
end

-- 张罗这件事的是县总工会和县文联; 棚子是总工会搭的, 这锅粥是工会和后厨熬了一夜的
local who = regex.new("(?<!具体)" .. phrases.any("who-held") .. "[^，。；是]{0,8}的(?:正|就)?(?=是)")
local is = regex.new("是$")
-- 这是总工会想出来的主意, 点子是工会出的: whoever had the idea held it.
local idea = regex.new("^[^，。；、的]{0,6}?" .. phrases.any("thought-of")
  .. "(?:出来?|起来?)?(?:了[^，。；的]{0,6})?的(?:[^，。；的]{0,4}的)?" .. phrases.any("idea"))
local ideas_are = regex.new(phrases.any("idea") .. "，?(?:也|正|就|还|都)?是$")
local thought = regex.new("^[^，。；、的]{0,6}?" .. phrases.any("thought-of") .. "(?:出来?|起来?)?了?的[，。]")
-- 牵线的区总工会副主席李四, 领头的园区工会主席: who it is stands behind, with an office.
local whose = regex.new("(?<!具体)" .. phrases.any("who-held") .. "(?:了?[这那此][^，。；是的]{1,8})?的$")
local office = regex.new("^" .. phrases.any("beside-office") .. "*(?:副)?"
  .. phrases.any("title"))
local doing = regex.new("^[^，。；、的]{0,12}?" .. phrases.any("made-by") .. "[^，。；的]{0,6}的[，。]"
  -- 他们是总工会从八家企业“借”来的
  .. "|^(?:专门|特意|特地)?(?:从[^，。；的]{2,16}?)?“?" .. phrases.any("sent-for") .. "”?[来到]?的[，。]"
  .. "|^(?:专门|特意|特地)?“?" .. phrases.any("sent-for") .. "”?[来到]的(?=[^，。；]{2,40}[，。])")

---Those who are said to be behind what the sentence is about.
---@param body string
---@param sentence Sentence
---@param mentions Mention[]
---@return Mention[]
function makers.said_of(body, sentence, mentions)
  local words = sentence.words
  if not mentions[1] or not words:find("的", 1, true) then
    return {}
  end
  for _, mention in ipairs(mentions) do
    if whose:test(body:sub(sentence.first, mention.first - 1))
      and office:test(body:sub(mention.last + 1, sentence.last)) then
      return { mention }
    end
  end
  if not words:find("是", 1, true) then
    return {}
  end
  local named = who:exec(words)
  if named then
    return makers.named_behind(body, mentions, sentence.first + named.last, sentence.last)
  end
  local out = {}
  for _, mention in ipairs(mentions) do
    local previous = out[#out]
    if previous and organizers.joined:test(body:sub(previous.last + 1, mention.first - 1))
      or is:test(body:sub(sentence.first, mention.first - 1)) then
      out[#out + 1] = mention
    end
  end
  local last = out[#out]
  local behind = last and body:sub(last.last + 1, sentence.last)
  return last and (doing:test(behind) or idea:test(behind) or thought:test(behind)
    and ideas_are:test(body:sub(sentence.first, out[1].first - 1))) and out or {}
end

return makers
