-- The activity that an article only shows: a scene on a day, people, a union, and a title with no
-- noun for it. The title is its name then.

local act_words = require("finding.act_words")
local dates = require("slots.dates")
local drafts = require("drafts")
local likely = require("slots.likely")
local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")

local shown_by_scene = {}

-- How many sentences a lead has, and how long a title may be that is a name.
local LEAD, LONGEST = 6, 75

-- 公司工会：三口锅熬到天亮: whose it is.
local owner = regex.new("^[^：“”]{2,16}：")
-- What a title asks, counts or announces is no activity.
local silent = regex.new("[？?！]|" .. phrases.any("untold"))
-- What is announced, measured or remembered in the lead is none either.
local silent_lead = regex.new(phrases.any("untold-lead") .. "|(?:19[0-9]{2}|20[01][0-9])年")
-- 人物, 每两周: a portrait, or what is usual.
local usual = regex.new(phrases.any("portrait") .. "|(?:^|[，：\\n])"
  .. "每[0-9一两二三四五六七八九十天周月年晚逢到]")
-- 7月3日，小暑，36岁的骑手…: of one of them, and of no activity
local of_one = regex.new("^[^。“”]{0,24}[0-9一二三四五六七八九十]{2,3}岁的")
-- 她们把这叫“倒着考”, 这个“书信角”: what the lead itself calls it.
local called = regex.new(phrases.any("calls-it")
  .. "(?<name>“[^”？！?!，。]{2,14}”)(?![^，。；]{0,6}(?:队|队员|团队|成员))")
-- 大坝工友“云上看娃”: what they did, as the title calls it
local nickname = regex.new("^[^“”]{1,15}[工人员者手师生友嫂们娃妈家厂矿段院校区县市村镇乡](“[^”，。！？：]{3,10}”)$")
local counted = regex.new("(?<!个)[0-9一二两三四五六七八九十几百]+余?多?(?:[名位户对组支]"
  .. "|个(?!月|小时|百分|一|[，。；]))"
  -- 老板、女工、镇长、法官围着桌子; 31辆货车排成一列
  .. "|(?:^|[，。日天晚午])[^，。；、]{1,10}、(?:[^，。；、]{1,6}、){1,3}[^，。；、]{1,6}"
  .. "(?:都|一起|一块儿?)?(?:围|坐|站|排|聚|齐|凑|挤|来)[^，。；]"
  .. "|[0-9一二两三四五六七八九十几百]+余?多?[辆台艘条][^，。；]{0,8}(?:车|船|艇)[^，。；]{0,4}(?:排|开|驶|停|出发)"
  -- 退休工人谭某把手按了上去
  .. "|(?:退休|新入职的?|新)(?:" .. phrases.any("people") .. ")\\p{Han}{2,3}(?:把|将|在|为|给|向|拿|接|捧|按|摸|站|坐)"
  .. "|" .. phrases.any("people") .. "(?:们|、[^，。；]{0,6}" .. phrases.any("people")
  .. ")|[0-9一二两三四五六七八九十几百千]+余?多?人(?![次民才])")

---Whether a sentence shows people at something on a single day.
---@param telling Telling
---@param sentence Sentence
---@return table? day
local function day_of(telling, sentence)
  local day = dates.leading(telling.body, sentence, telling.published)
  if not day or not day.start or not dates.on_a_day(day, telling.published) then
    return nil
  end
  return day
end

---Whether a union is likely to have held what the lead shows: one that is found, or one that only
---its house is told of (段工会).
---@param telling Telling
---@param lead string
---@return boolean
local function hosted(telling, lead)
  return lead:find("工会", 1, true) ~= nil
    or likely.hosted(telling)
end

---What the lead itself calls what it shows, else its title.
---@param title string
---@param lead string
---@return string
local function name_of(title, lead)
  local match = lead:find("“", 1, true) and called:exec(lead)
  return match and match.name or nickname:match(title) or owner:gsub(title, "")
end

-- “这趟船，比哪年都稳”: what somebody says
local speech = regex.new("^“[^”]*[，。！？][^”]*”$")

---Whether a title may be the name of what the lead shows.
---@param article table
---@return boolean
local function names(article)
  local title = article.title
  return title and title ~= "" and #title <= LONGEST and not silent:test(title)
    and not speech:test(title)
    and not act_words.idle(title) and not usual:test((article.kicker or "") .. "\n" .. title)
end

---The day that the lead gives, and its sentence. Most leads give none.
---@param telling Telling
---@return table? day
---@return integer? index
local function day_in(telling)
  local news = telling.news or {}
  for index = 1, math.min(LEAD, #telling.sentences) do
    local sentence = telling.sentences[index]
    local day = news[index] ~= false and day_of(telling, sentence)
    if day and not act_words.idle(sentence.words) then
      return day, index
    end
  end
  return nil, nil
end

---Whether the lead shows people, up to a sentence at least, and nothing that makes it no news.
---@param telling Telling
---@param at integer index of the sentence that gives the day
---@return boolean
local function shows_people(telling, at)
  local people = false
  for index = 1, math.min(LEAD, #telling.sentences) do
    local sentence = telling.sentences[index]
    if act_words.against(telling.body, sentence) or index == 1 and of_one:test(sentence.words)
      or not sentence.quotes[1] and silent_lead:test(sentence.words) then
      return false
    end
    people = people or counted:test(sentence.words)
    if people and index >= at then
      return true
    end
  end
  return false
end

---The activity that the lead shows and the title calls, if a union is likely to have held it.
---@param telling Telling
---@return Draft?
---@return integer? index of the sentence that gives the day
function shown_by_scene.find(telling)
  local sentences, body = telling.sentences, telling.body
  if not names(telling.article) then
    return nil, nil
  end
  local day, at = day_in(telling)
  if not day or not shows_people(telling, at) then
    return nil, nil
  end
  local lead = body:sub(1, sentences[math.min(LEAD, #sentences)].last)
  if not hosted(telling, lead) then
    return nil, nil
  end
  local draft = drafts.shown(body, sentences[at], name_of(telling.article.title, lead),
    { cues = {}, rule = "a title" })
  draft.date = day
  return draft, at
end

return shown_by_scene
