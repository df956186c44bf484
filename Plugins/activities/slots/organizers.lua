-- Who held an activity by what its sentence says: the organizations that act as its subject.

local phrases = require("reading.phrases")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")

local organizers = {}

-- Words after which an organization is where, whom or for whom, not who.
local oblique = regex.new(phrases.any("before-no-subject") .. "$|"
  .. phrases.any("calls-on") .. "了$")
-- 与水利学院的60名学生结成师徒: those with whom it was done come with their house.
local partners = regex.new("^[与和同跟]$")
local theirs = regex.new("^的?[0-9一二两三四五六七八九十]+余?多?[名位个]")
-- 先后来到施工工地、公交北站、供电公司…: a list of places may begin with what is no organization; 前往驻县武警中队.
local listed = regex.new(phrases.any("listed-visited") .. "(?:[^，。；]*(?:、|、[^，。；]*[和及])|"
  .. phrases.any("where-visited") .. "[^，。；、]{0,4})$|来自[^，。；的]*$")
local how = "(?:" .. phrases.any("how-joined") .. ")?"
organizers.joined = regex.new("^(?:[”\"]?[）)]|[（(][^）)]*[）)])?"
  .. "(?:(?:[^，。；、的]{1,6}" .. phrases.any("own-part") .. "(?=[、和与及以])){0,1}(?:、[^，。；、的]{1,6}"
  .. phrases.any("own-part") .. "){0,3}(?:[、和与及暨同跟]|以及)" .. how
  .. "|(?:[^，。；的]{1,12}" .. phrases.any("joined-end") .. ")?，?则?(?:联合|会同|携手)"
  .. "(?:[^，。；、的]{2,6}(?:部门|单位)、)?" .. how
  .. "|，?" .. phrases.any("when-joined") .. "{0,8}" .. phrases.any("joined-by") .. how .. "|共同)$")
-- 带上人民医院的医生、理发协会的师傅: those who come along in a list.
local and_theirs = regex.new("^的[^，。；、]{1,10}(?:、|和|与|及|以及)$")
-- 县政协副主席、县总工会主席…: the person speaks for the last one.
organizers.titles = regex.new("^[^，。；]{0,24}" .. phrases.any("title") .. "[^，。；]{0,12}、$")
-- 市总工会党组成员、机关党委书记: what a second title names is within the same house.
local within_house = regex.new("^(?:市|县|区|省|总工会)?" .. phrases.any("organ-within") .. "$")
-- 向社区居民及水利学院学生科普: whose people are served did not serve them.
local served = regex.new("[向为给对][^，。；、]{2,16}(?:[及和与、]|以及)$")
local their_people = regex.new("^的?(?:学生|师生|职工|员工|居民|干部|医护|教师|患者|群众|老人)")
-- 市总工会主席张三、县总工会主席李四一行: the one named first leads.
local another = regex.new(phrases.any("title") .. "[^，。；、兼]{2,3}、[^，。；、]{0,8}$")
-- 在集团工会为他举行的茶话会上: it stands in a relative clause, and acts there.
local holds = regex.new("^(?:[上本今]?[周月]?[^，。；的]{0,8}?为[^，。；的]{1,10})?" .. phrases.any("holds")
  .. "的")
-- 消防大队的消防员走进…: those whom it sends act for it.
local sent = regex.new(
  "^的[^，。的]{0,8}" .. phrases.any("sent-end") .. "(?:[也又还]|先后|再次|随后|顶着[^，。]{2,6})*"
    .. phrases.any("sent-goes"))
-- 医院主任医师张三应邀为大家作讲座: the house of whoever teaches need not have held it.
local lecturer = regex.new("^[^，。；、]{0,12}" .. phrases.any("lecturer")
  .. "[^，。；、]{0,8}(?:[在到][^，。；]{2,30}，?)?(?:应邀|受邀|应[^，。；]{1,16}邀请?|[还又]?"
  .. phrases.any("lecturer-does") .. "[^。；]{0,60}"
  .. phrases.any("lectures-there") .. ")")
-- 总工会指派的集体协商指导员全程参与, 总工会派出两名律师列席: it helped those who held it.
local sent_helper = regex.new("^(?:指派|选派|派出|委派|派来|聘请|安排)的?[^，。；]{0,16}?"
  .. phrases.any("helper-sent") .. "[^，。；]{0,8}?(?:全程|应邀|现场|到场)?" .. phrases.any("helps-there"))
-- 总工会携手大学教授走进…: a teacher comes along, not the house.
local companion = regex.new("^[^，。；、的]{0,6}" .. phrases.any("learned-companion")
  .. "(?!事务所|协会|学会|分会)")
local spoken_for = regex.new("^的(?:有关|相关|主要)?" .. phrases.any("spoken-for"))
-- 县妇联主席张三、县公安局局长李四参加慰问: they came along with whoever visits.
local came_too = regex.new("^[^，。；、的]{0,10}?" .. phrases.any("title") .. "[^，。；、]{2,8}"
  .. "(?:一同|一起|共同|分别|也)?" .. phrases.any("came-too") .. "了?" .. phrases.any("visit-end"))
-- What is left of 从…传来消息 without the organization: whoever tells the news may have held it.
local news = regex.new("从(?:传来|获悉|了解)")
-- 由文联创作、团委协办, 由文旅局指导，总工会主办: the one before has no part in what follows.
-- 甲厂、乙校等22支队伍260人: they came.
organizers.apart = regex.new("^(?:[、和与及][^，。；、和与及]{2,20}){0,4}?"
  .. "(?:等[^，。；、]{0,6})?(?:共同|联合)?[^，。；、]{0,4}" .. phrases.any("apart-from-host")
  .. "下?[、，；]|^[也还均都]?(?:各|分别)?" .. phrases.any("came-along")
  .. "|^(?:出资|提供|协调|配合|保障)[^，。；]{0,10}[，；]" .. "|^等[0-9一二三四五六七八九十百]+余?多?"
  .. "(?:支|[名位人]|[家个][^，。；]{0,8}?[0-9]+余?多?[名人位])")
-- 《劳动报》记者从推进会上获悉: whoever reports it did not hold it.
local reporter = regex.new("^》?[^，。；》]{0,4}记者")
-- 甲县、乙公司等地工会: of a list of places only the last looks like an organization; 体育馆内掌声雷动.
-- 分厂门口的白墙上, 污水厂工地的工棚里响起了掌声: it is where something was.
local there = regex.new("^的?(?:门[口前外]|大门|大院|[^，。；、“”在到把将为给向从对由与和及举开组请邀带联携会同派]{0,10}?(?:"
  .. phrases.any("site") .. ")(?:里|内|上|旁|前|外|边|门口|的墙|的门))(?![级述午])")
local nearby = { ["内"] = true, ["里"] = true, ["外"] = true, ["旁"] = true }

-- 篮球赛（县总工会主办、县体育局承办）: brackets that tell who held it
local told_in_brackets = regex.new("^[^（）。]*(?:主办|承办|协办)")

-- 在全国总工会成立100周年之际: whose feast it is did not hold it.
local anniversary = regex.new("^成立(?:[0-9一二三四五六七八九十百]+|第[0-9]+个)周年")
organizers.anniversary = anniversary

---Whether what follows an organization says that it is a place.
---@param behind string
---@return boolean
function organizers.elsewhere(behind)
  return behind:sub(1, #"等地") == "等地" or nearby[behind:sub(1, #"内")]
    and behind:sub(#"内" + 1, #"内部") ~= "部" or there:test(behind)
end

---@class Mention: Span
---@field name string canonical name
---@field kind string
---@field breath boolean? named in one breath with the one before (镇党委政府)

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

-- 总工会下属的文化宫: whose it is stands before it.
-- 远山集团在南安投资的云溪公司: what was founded there stands behind.
local owned = regex.new("^(?:下属|所属|直属|下辖|旗下|辖下)的?$"
  .. "|^在[^，。；]{2,12}(?:投资|设立|开办|创办|兴建|投建)的$")

---The mentions between two positions that can be a subject.
---@param body string
---@param mentions Mention[]
---@param first integer
---@param last integer
---@return Mention[]
function organizers.subjects(body, mentions, first, last)
  local out, previous, oblique_list, run = {}, nil, false, 1
  for _, mention in ipairs(mentions) do
    if mention.first >= first and mention.last <= last then
      local before = body:sub(math.max(first, mention.first - 12), mention.first - 1)
      local linked = previous and (mention.first == previous.last + 1
        or mention.name == previous.name
        or organizers.joined:test(body:sub(previous.last + 1, mention.first - 1))
        or oblique_list and and_theirs:test(body:sub(previous.last + 1, mention.first - 1)))
      if not linked then
        run = #out + 1
        -- 记者从…获悉: whoever tells the news may well have held it.
        oblique_list = oblique:test(before) and not before:find("记者从$")
          and not news:test(before .. body:sub(mention.last + 1, mention.last + 12))
          or listed:test(body:sub(first, mention.first - 1))
          or partners:test(body:sub(first, mention.first - 1))
            and theirs:test(body:sub(mention.last + 1, mention.last + 24))
      end
      if previous and out[#out] == previous
        and owned:test(body:sub(previous.last + 1, mention.first - 1)) then
        out[#out] = nil
      end
      local behind = body:sub(mention.last + 1, mention.last + 60)
      oblique_list = oblique_list or anniversary:test(behind)
        or their_people:test(behind)
          and served:test(body:sub(math.max(first, mention.first - 72), mention.first - 1))
      oblique_list = oblique_list and not holds:test(behind)
        or mention.kind == "media" and reporter:test(behind)
        or sent_helper:test(behind)
        or mention.kind ~= "union" and (lecturer:test(body:sub(mention.last + 1, last + 180))
          or linked and companion:test(behind))
      if came_too:test(behind) then
        out = {}
      elseif not oblique_list and (behind:sub(1, 3) ~= "的" or sent:test(behind))
        and (before:sub(-#"（") ~= "（" or told_in_brackets:test(behind))
        and not organizers.elsewhere(behind) then
        out[#out + 1] = mention
      elseif spoken_for:test(behind) then
        -- 甲局、乙公司的负责人应了时限: what is said of the last is said of all.
        for i = #out, run, -1 do
          out[i] = nil
        end
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
function organizers.together(body, list)
  local names, seen, previous = {}, {}, nil
  for _, mention in ipairs(list) do
    local gap = previous and body:sub(previous.last + 1, mention.first - 1)
    if gap and another:test(gap) then
      break
    elseif gap and organizers.titles:test(gap) then
      -- 省总工会女工委主任、省妇联副主席李四: who has a post in a union too acts for that.
      if within_house:test(mention.name)
        or previous.kind == "union" and mention.kind ~= "union" then
        break
      end
      names, seen = {}, {}
    elseif gap and not mention.breath and mention.name ~= previous.name
      and not organizers.joined:test(gap) then
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
function organizers.of_one_role(body, list, last)
  local out = {}
  for i, mention in ipairs(list) do
    out[#out + 1] = mention
    local following = list[i + 1]
    local upto = following and following.first - 1 or last + #"，"
    if organizers.apart:test(body:sub(mention.last + 1, upto)) then
      out = {}
    end
  end
  return out
end

-- 工会下发通知，并联合商会开展…: who joins with others stands in the clause before.
local joins_in = regex.new("^(?:并|还|又|同时|随后)?(?:联合|携手|会同|联手)$")

---The organizations with those before them whom the clause before has as its subject.
---@param body string
---@param clause Clause
---@param mentions Mention[]
---@param names string[]
---@return string[]
local function with_leader(body, clause, mentions, names)
  local list = organizers.subjects(body, mentions, clause.first, clause.last)
  list = organizers.of_one_role(body, list, clause.last)
  local out = list[1] and organizers.together(body, list) or {}
  for _, name in ipairs(names) do
    local known = false
    for _, other in ipairs(out) do
      known = known or other == name
    end
    out[#out + 1] = not known and name or nil
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
    for _, mention in ipairs(organizers.subjects(body, mentions, clause.first, last)) do
      if not phrase or mention.first <= phrase.first or mention.first > phrase.last then
        list[#list + 1] = mention
      end
    end
    list = organizers.of_one_role(body, list, last)
    local names = list[1] and organizers.together(body, list)
    if names and i > 1 and joins_in:test(body:sub(clause.first, list[1].first - 1)) then
      return with_leader(body, sentence.clauses[i - 1], mentions, names)
    elseif names then
      return names
    end
  end
  return {}
end

local partner = regex.new("[与和同跟]$")
-- 图书馆向公司工会捐书，两家单位还签了协议
local both = regex.new("^(?:双方|三方|[两二三四]家单位|[两二三四]家)")

---Those with whom a sentence's subject signed something (总工会在县行政中心与法院签订…).
---@param body string
---@param sentence Sentence
---@param mentions Mention[]
---@param position integer first byte of the verb
---@return string[]
function organizers.partners(body, sentence, mentions, position)
  local clause = reading.clause_at(sentence, position)
  local names, first, previous = {}, clause.first, nil
  local all = both:test(body:sub(clause.first, clause.last))
  first = all and sentence.first - 1 or first
  for _, mention in ipairs(mentions) do
    if mention.first > first and mention.last < position then
      local gap = body:sub(previous and previous.last + 1 or first, mention.first - 1)
      if all or names[1] and organizers.joined:test(gap) or not names[1] and partner:test(gap) then
        names[#names + 1] = mention.name
      end
      previous = mention
    end
  end
  return names
end

return organizers
