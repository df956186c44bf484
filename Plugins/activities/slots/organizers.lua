-- Who held an activity: the subject's organization, or those of 主办, 承办 and 协办.

local phrases = require("reading.phrases")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")

local organizers = {}

-- Words after which an organization is where, whom or for whom, not who.
local oblique = regex.new(phrases.any("before-no-subject") .. "$")
-- 先后来到施工工地、公交北站、供电公司…: a list of places may begin with what is no organization.
local listed = regex.new("(?:来到|走进|深入|前往|赴|慰问|走访|看望)[^，。；]*"
  .. "(?:、|、[^，。；]*[和及])$|来自[^，。；的]*$")
local joined = regex.new("^(?:[”\"]?[）)]|[（(][^）)]*[）)])?"
  .. "(?:[、和与及暨同]|以及|(?:[^，。；的]{1,8}(?:员|队|组|部门|干部|一行|代表))?，?(?:联合|会同|携手)"
  .. "|，?联合|，?携手|，?会同|，?协同|，?协调|共同)$")
-- 市人大常委会副主任、市总工会主席…: the person speaks for the last one.
local titles = regex.new("^[^，。；]{0,24}" .. phrases.any("title") .. "[^，。；]{0,12}、$")
-- 市总工会主席张三、县总工会主席李四一行: the one named first leads.
local another = regex.new(phrases.any("title") .. "[^，。；、兼]{2,3}、[^，。；、]{0,8}$")
local upper = regex.new("^(?:全国|中华|.{0,3}省|.{0,8}自治区)总工会")
local by = regex.new("由(?=[^由]*$)")
-- 消防大队的消防员走进…: those whom it sends act for it.
-- 在集团工会为他举行的茶话会上: it stands in a relative clause, and acts there.
local holds = regex.new("^(?:[上本今]?[周月]?[^，。；的]{0,8}?为[^，。；的]{1,10})?"
  .. "(?:举办|举行|召开|组织|开展|主办|承办|推出|发起|策划)的")
local sent = regex.new(
  "^的[^，。的]{0,8}(?:们|员|师|生|者|专家|骨干|教授|干部|[组队团]|分队|一行)"
    .. "(?:[也又还]|先后|再次|随后|顶着[^，。]{2,6})*(?:走进|来到|深入|前往|赴|到|为|搭上|登上|带着|冒着|，)")
-- 医院主任医师张三应邀为大家作讲座: the house of whoever teaches need not have held it.
local lecturer = regex.new("^[^，。；、]{0,12}"
  .. "(?:教授|讲师|医师|医生|律师|咨询师|专家|老师|研究员|护士长|心理师|教练)[^，。；、]{0,8}"
  .. "(?:应邀|受邀|应[^，。；]{1,16}邀请?|[还又]?(?:为|给|围绕|就|结合|从|以|向)[^。；]{0,60}"
  .. "(?:[主开]讲|讲[解授课了述]|授课|作了?|上了?[^，。；]{0,8}课|培训|辅导))")
-- 总工会携手大学教授走进…: a teacher comes along, not the house.
local companion = regex.new("^[^，。；、的]{0,6}(?:教授|讲师|律师|专家|医师|医生|研究员)")
-- What is left of 从…传来消息 without the organization: whoever tells the news may have held it.
local news = regex.new("从(?:传来|获悉|了解)")
-- 由…与…共建的“司机驿站”: those who made it are its hosts.
local jointly = regex.new("(?:共同|联合|一起|合力)$")
local made = regex.new("(?:共建|共同建设|建设|打造|设立|援建|捐建|投资[^，。；的]{0,14}|筹建|兴建|发起|创办)的"
  .. "|(?:共建|改建|联合打造|共同打造|筹建|出资建成)(?:而成)?[，。]")

-- 由文联创作、团委协办, 由文旅局指导，总工会主办: the one before has no part in what follows.
local apart = regex.new("^[^，。；、]{0,4}(?:创作|指导|支持|监制|出品|资助|赞助|冠名|编排)[、，；]")
-- 市总工会作了交流发言, 市总工会副主席出席: to speak at a meeting or to come is not to hold it.
local spoke = regex.new("^[^，。；]{0,16}?(?:分别|先后|依次)?[作做]了?[^，。；]{0,8}(?:发言|介绍|分享|交流)"
  .. "|^[^，。；的]{0,24}(?:负责(?:同志|人)|领导|" .. phrases.any("title") .. ")"
  .. "[^。；]{0,120}?(?:出席|莅临|到场|参加|陪同|观摩|致辞|宣布|会见|颁奖|授旗)"
  .. "|^(?:[^，。；、的]{0,6}队|选手|的?[^，。；]{0,10}(?:获|荣获|夺|摘))")
-- 根据市总工会的要求, 观摩了总工会的驿站: whoever asks for it or is visited need not hold it.
local bidden = regex.new("(?:根据|按照|响应|遵照|贯彻|落实|依据|对照)[^，。；]{0,4}$"
  .. "|(?:来自|邀请|来到|走进|深入|前往|赴|慰问|走访|看望|观摩|参观|考察)[^，。；]*$")
-- 甲县、乙公司等地工会: of a list of places only the last looks like an organization; 体育馆内掌声雷动.
local elsewhere = regex.new("^(?:等地|[内里外旁](?!部))")

---@class Mention: Span
---@field name string canonical name
---@field kind string

---The article's mentions of organizations in its body, in order, without those inside others.
---@param article table
---@return Mention[]
function organizers.mentions(article)
  local names, kinds = {}, {}
  for place, organization in ipairs(article.organizations) do
    names[place], kinds[place] = organization.name, organization.kind
  end
  local out, reached, flat = {}, 0, article:mentions("body")
  for i = 1, #flat, 3 do
    local first, last, place = flat[i], flat[i + 1], flat[i + 2]
    if last > reached then -- of those that begin together the longest comes first
      out[#out + 1] = { first = first, last = last, name = names[place], kind = kinds[place] }
      reached = last
    end
  end
  return out
end

---The mentions between two positions that can be a subject.
---@param body string
---@param mentions Mention[]
---@param first integer
---@param last integer
---@return Mention[]
local function subjects(body, mentions, first, last)
  local out, previous, oblique_list = {}, nil, false
  for _, mention in ipairs(mentions) do
    if mention.first >= first and mention.last <= last then
      local before = body:sub(math.max(first, mention.first - 12), mention.first - 1)
      local linked = previous and (mention.name == previous.name
        or joined:test(body:sub(previous.last + 1, mention.first - 1)))
      if not linked then
        -- 记者从…获悉: whoever tells the news may well have held it.
        oblique_list = oblique:test(before) and not before:find("记者从$")
          and not news:test(before .. body:sub(mention.last + 1, mention.last + 12))
          or listed:test(body:sub(first, mention.first - 1))
      end
      local behind = body:sub(mention.last + 1, mention.last + 60)
      oblique_list = oblique_list and not holds:test(behind)
        or mention.kind ~= "union" and (lecturer:test(body:sub(mention.last + 1, last + 180))
          or linked and companion:test(behind))
      if not oblique_list and (behind:sub(1, 3) ~= "的" or sent:test(behind))
        and before:sub(-#"（") ~= "（" and not elsewhere:test(behind) then
        out[#out + 1] = mention
      end
      previous = mention
    end
  end
  return out
end

---Names of a run of mentions that act together, from the first on.
---@param body string
---@param list Mention[]
---@return string[]
local function together(body, list)
  local names, seen, previous = {}, {}, nil
  for _, mention in ipairs(list) do
    local gap = previous and body:sub(previous.last + 1, mention.first - 1)
    if gap and another:test(gap) then
      break
    elseif gap and titles:test(gap) then
      names, seen = {}, {}
    elseif gap and mention.name ~= previous.name and not joined:test(gap) then
      break
    end
    if not seen[mention.name] then
      names[#names + 1], seen[mention.name] = mention.name, true
    end
    previous = mention
  end
  return names
end

---The mentions that stand together before a word for a role.
---@param body string
---@param list Mention[]
---@param last integer last byte before that word
---@return Mention[]
local function of_one_role(body, list, last)
  local out = {}
  for i, mention in ipairs(list) do
    out[#out + 1] = mention
    local following = list[i + 1]
    if apart:test(body:sub(mention.last + 1, following and following.first - 1 or last + #"，")) then
      out = {}
    end
  end
  return out
end

---The organizations that act as the subject of a verb.
---@param body string
---@param sentence Sentence
---@param mentions Mention[]
---@param position integer first byte of the verb
---@param phrase Span? the activity's name: an organization within it does not act
---@return string[]
function organizers.acting(body, sentence, mentions, position, phrase)
  local _, index = reading.clause_at(sentence, position)
  for i = index, 1, -1 do
    local clause = sentence.clauses[i]
    local last = i == index and position - 1 or clause.last
    local list = {}
    for _, mention in ipairs(subjects(body, mentions, clause.first, last)) do
      if not phrase or mention.first <= phrase.first or mention.first > phrase.last then
        list[#list + 1] = mention
      end
    end
    list = of_one_role(body, list, last)
    if list[1] then
      return together(body, list)
    end
  end
  return {}
end

---The organizations that are said to have made what the sentence is about.
---@param body string
---@param sentence Sentence
---@param mentions Mention[]
---@return Mention[]
local function made_by(body, sentence, mentions)
  local words = sentence.words
  local last = made:find(words)
  local at = last and by:find(words:sub(1, last - 1))
  if not at or words:sub(at, last):find("，", 1, true) then
    return {}
  end
  return subjects(body, mentions, sentence.first + at - 1, sentence.first + last - 2)
end

---The roles that a sentence gives in so many words (由…主办, …承办, …协办).
---@param body string
---@param sentence Sentence
---@param mentions Mention[]
---@return table? roles lists host, undertake and assist
function organizers.roles(body, sentence, mentions)
  local roles, from, any = { host = {}, undertake = {}, assist = {} }, sentence.first, false
  local given = {}
  ---@param role string
  ---@param list Mention[]
  local function give(role, list)
    for _, mention in ipairs(list) do
      local once = role .. mention.name
      if not given[once] then
        given[once], any = true, true
        roles[role][#roles[role] + 1] = mention.name
      end
    end
  end
  give("host", made_by(body, sentence, mentions))
  local by_given = false
  for _, hit in ipairs(sentence.hits) do
    local role = hit.value.cues.host and "host" or hit.value.cues.undertake and "undertake"
      or hit.value.cues.assist and "assist"
    local kind = hit.value.verb
    local before = (role or kind) and body:sub(from, hit.first - 1) or ""
    local at = before:find("由", 1, true) and by:find(before) or nil
    if not role and (at or by_given and jointly:test(body:sub(from, hit.first - 1)))
      and (kind == "hold" or kind == "run" or kind == "start") then
      role = "host"
    end
    if role and not reading.quoted(sentence, hit.first) then
      local first = at and from + at - 1 or from
      by_given = by_given or at ~= nil
      if not at and role == "host" then
        first = math.max(from, (reading.clause_at(sentence, hit.first)).first)
      end
      local list = subjects(body, mentions, first, hit.first - 1)
      give(role, of_one_role(body, list, hit.first - 1))
      from = hit.last + 1
    end
  end
  return any and roles or nil
end

---The organizations that act together with one where it is first named: 慈善总会、市总工会向…发放.
---@param body string
---@param mentions Mention[]
---@param name string
---@return string[]
local function company_of(body, mentions, name)
  local run, found = {}, false
  for i, mention in ipairs(mentions) do
    local previous = mentions[i - 1]
    local gap = previous and body:sub(previous.last + 1, mention.first - 1)
    if gap and not (joined:test(gap) and not titles:test(gap)) then
      if found then
        break
      end
      run = {}
    end
    run[#run + 1] = mention
    found = found or mention.name == name
  end
  return found and together(body, run) or { name }
end

---The mentions of those who only speak at what was held, ask for it or are visited:
---甲市总工会、乙市总工会作了发言.
---@param body string
---@param mentions Mention[]
---@return table<Mention, boolean>
local function bystanders(body, mentions)
  local out = {}
  for i = #mentions, 1, -1 do
    local mention, following = mentions[i], mentions[i + 1]
    local behind = body:sub(mention.last + 1, mention.last + 400)
    out[mention] = spoke:test(behind) or apart:test(behind) or elsewhere:test(behind)
      or bidden:test(body:sub(math.max(1, mention.first - 120), mention.first - 1))
      or following and out[following]
        and joined:test(body:sub(mention.last + 1, following.first - 1)) or false
  end
  return out
end

---Who held it when no sentence says so: the union of the title, else the one named most,
---else the only organization.
---@param article table
---@param body string
---@param mentions Mention[]
---@param place string? where it was held: whose place it is need not have held it
---@return boolean titled whether the title names it
---@return string[]? names
function organizers.likely(article, body, mentions, place)
  local title = article.title or ""
  local counts, order, idle = {}, {}, bystanders(body, mentions)
  for _, mention in ipairs(mentions) do
    if mention.kind == "union" and not idle[mention] then
      if not counts[mention.name] then
        order[#order + 1] = mention.name
      end
      counts[mention.name] = (counts[mention.name] or 0) + 1
    end
  end
  local best
  for _, name in ipairs(order) do
    if title:find(name, 1, true) then
      return true, { name }
    end
    -- At a tie the lower union holds it: the higher one only attends.
    if not best or counts[name] > counts[best]
      or counts[name] == counts[best] and upper:test(best) then
      best = name
    end
  end
  local only = article.organizations[1]
  if not best and only and not article.organizations[2]
    and not (mentions[1] and idle[mentions[1]])
    and not (place and place:find(only.name, 1, true)) then
    best = only.name
  end
  return false, best and company_of(body, mentions, best) or nil
end

return organizers
