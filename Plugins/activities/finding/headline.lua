-- The activity that only the title names, while the lead tells its scene: 候车室里写春联.

local dates = require("slots.dates")
local drafts = require("drafts")
local generics = require("naming.generics")
local held = require("finding.held")
local naming = require("naming.naming")
local phrases = require("reading.phrases")
local reading = require("reading.reading")
local reality = require("finding.reality")
local regex = require("reading.wide_regex")

local headline = {}

-- What precedes the name in a title without a verb: whose it is, and what is only said of it.
local owner = regex.new("^[^“”，：]{2,16}?" .. phrases.any("headline-owner")
  .. "(?=[^工会])|^[^：]{2,16}：")
local event_title =
  regex.new("“[^”，。！？]{1,12}" .. phrases.any("titled-event") .. "”")
-- 园区里有了“妈妈小屋”, “骑手之家”开门迎客: a room that the title gives.
local given = regex.new(phrases.any("title-has") .. "[^，。“”]{0,8}(?<name>“[^”]{1,12}"
  .. phrases.any("premises") .. "”)|(?<subject>“[^”]{1,12}" .. phrases.any("premises")
  .. "”)" .. phrases.any("title-arrives"))
-- 理发师进矿区, 课堂搬上甲板
local moved = regex.new("(?:^|：|\\s)([^，。：“”\\s]{2,8}" .. phrases.any("title-moves")
  .. phrases.any("site") .. ")$")
-- 东湖把欠薪案开进候车厅
local handed = regex.new("(把[^，。：“”\\s]{2,14}" .. phrases.any("title-handed")
  .. "[^，。：“”\\s]{0,6}" .. phrases.any("site") .. ")$")
-- …开进物流园: where to, when no sentence says more.
local thither = regex.new(phrases.any("title-thither") .. "([^，。：“”\\s进到上]{2,10})$")
local whom = regex.new("^[^“”，。：\\s]{2,8}$")
local longest = 200
-- What stands behind the last space of a title.
local own_part = regex.new("[ 　]([^ 　“”]*(?:“[^”]*”[^ 　“”]*)*)$")
-- 三角和五角之间，隔着一场职代会: only the last is what was held.
local between = regex.new("^.*，[^，]{0,6}(?:一[场次堂]|这[场次堂])(?=[^，]{3,}$)")
-- 气排球赛成了“街坊赛”: what it is called, and what it is.
local turned = regex.new(phrases.any("turned-into") .. "[^，。“”]{0,2}$")
local renamed = regex.new("^(?:成了|变成|成为|办成|变身)")

-- 省教育工会来青石县送教, 集团工会办暑期托管班: neither where to nor the verb is part of the name.
local leading = regex.new("^(?:来|到|赴|进|在)[^，。“”]{2,8}?(?=" .. phrases.any("brought-there") .. "$)"
  .. "|^(?:开|承|举)?办(?![公事案理结件证学])(?=.{2})")

---The name in a part of a title.
---@param title string
---@param part Sentence
---@return string? name
---@return table? hit
local function name_in(title, part)
  local told = held.find(title, part, {})[1]
  if told and not told.generic then
    return told.name, told.verb
  end
  local hit
  for _, event in ipairs(part.events) do
    if event.last == part.last or event.value.event == ""
      and renamed:test(title:sub(event.last + 1, part.last)) then
      hit = event
    end
  end
  if hit
    and not reality.unreal(title, part, { first = hit.first }) then
    local words = title:sub(part.first, hit.last)
    local short = between:gsub(words, "")
    local own = own_part:match(short) or short -- 东湖 12支队伍打了18场 气排球赛成了…
    local first = part.first + #words - #owner:gsub(own, "")
    local phrase = naming.phrase(title, first, hit.last)
    if phrase and not phrase.generic and (hit.value.event == "" and #phrase.name >= #"职代会"
        or not generics.bare(phrase.name)) then
      return leading:gsub(phrase.name, ""), hit
    end
  end
  return nil
end

-- “鸡毛信”送到塔吊上, 大礁岛：洗楼: what the title says of a thing that the lead has in quotation marks.
local brought = regex.new("^(?:[^：“”]{2,12}：)?(“[^”]{2,14}”)" .. phrases.any("title-brought")
  .. "[^，。：“”]{1,8}$")
local bare_word = regex.new("^[^：“”]{2,12}：([^，。：“”、]{2,8})$")

---What the title is about, where the lead has it in quotation marks.
---@param title string
---@param lead string
---@return string?
local function shared_with(title, lead)
  local thing, word = brought:match(title), bare_word:match(title)
  local quoted = word and "“" .. word .. "”"
  return thing and lead:find(thing, 1, true) and thing
    or quoted and lead:find(quoted, 1, true) and quoted or nil
end

-- “一日站长”, “盲测队”: people, who are no activity
local somebody = regex.new("(?:[人员者官长手哥嫂匠师队团组侠星家生兵医工妈爸]|之家|明星|标兵|能手|娘家)”$")
local title_quote = regex.new("“[^“”，。！？!?：—…]{2,10}”")

---What both the title and the lead have in quotation marks: a name that those who held it gave.
---@param telling Telling
---@return string?
function headline.shared(telling)
  local title = telling.title
  local found = title:find("“", 1, true) and title_quote:exec(title)
  local name = found and found.text
  local lead = telling.sentences[math.min(5, #telling.sentences)]
  return name and not somebody:test(name) and telling.body:sub(1, lead.last):find(name, 1, true)
    and name or nil
end

---A thing that the title puts in quotation marks and that only an activity can be: “救生课”.
---@param title string
---@return string?
local function quoted_in(title)
  if not title:find("“", 1, true) then
    return nil
  end
  local room, event = given:exec(title), event_title:exec(title)
  if event and not turned:test(title:sub(1, event.first - 1)) then
    return event.text
  end
  return room and (room.name or room.subject)
end

---A deed that the title tells: 海事工会走访船员家庭.
---@param title string
---@param lexicon table
---@return string?
local function deed_in(title, lexicon)
  for _, hit in ipairs(lexicon.find(title)) do
    local row = hit.value.deed
    if row and (row.kind == "visit" or row.kind == "tour") then
      local rest = whom:match(title:sub(hit.last + 1)) or ""
      return (row.name ~= "" and not hit.value.word:find("^送") and rest == "") and row.name
        or hit.value.word .. rest
    end
  end
  return nil
end

---What a heading brings somewhere: 理发师进矿区, 把案子开进园区.
---@param heading string?
---@return string|false
local function moved_in(heading)
  local short = heading and #heading <= longest
  return short and (moved:match(heading) or handed:match(heading)) or false
end

---What the title brings somewhere, as the last thing that may name an activity: 理发师进矿区.
---@param telling Telling
---@param index integer of the sentence
---@return Draft?
function headline.brought(telling, index)
  local sentence = telling.sentences[index]
  if telling.moved == nil then
    telling.moved = moved_in(telling.title) or moved_in(telling.article.subtitle)
  end
  local name = index <= 2 and telling.moved
  if not name or not dates.leading(telling.body, sentence, telling.published) then
    return nil
  end
  local draft = drafts.shown(telling.body, sentence, name, { cues = {}, rule = "a title" })
  draft.place = draft.place or thither:match(name)
  return draft
end

-- 2024年度集体合同签字
local signed = regex.new("^(?:[^：]{2,12}：)?([^，。：“”]{4,30}?" .. phrases.any("signed")
  .. "(?:正式)?(?:签字|签订|签约|签署))$")

-- ——矿工家属开放日见闻: what the piece is, behind what it tells of.
local genre = regex.new("^(?:——|—|--)?\\s*(?<name>[^，。：；]{4,30}?)(?:活动)?"
  .. phrases.any("genre") .. "$")

---The heading without the word for the kind of piece that it announces.
---@param heading string
---@return string
---@return boolean named whether it had one
local function told_of(heading)
  local match = genre:exec(heading)
  return match and match.name or heading, match ~= nil
end

---Whether words hold an event noun or a deed: 职工代表巡视三个食堂.
---@param words string
---@param lexicon table
---@return boolean
local function eventful(words, lexicon)
  for _, hit in ipairs(lexicon.find(words)) do
    if hit.value.event or hit.value.deed then
      return true
    end
  end
  return false
end

-- 五里煤矿“小矿灯日”
local titled_end = regex.new("(“[^”]{2,16}”)$")

---What a heading names.
---@param heading string?
---@param lexicon table
---@return string? name
---@return table? hit
local function named_in(heading, lexicon)
  if not heading or #heading > longest then
    return nil
  end
  local words, announced = told_of(heading)
  for _, part in ipairs(reading.sentences(words, lexicon, {})) do
    local name, hit = name_in(words, part)
    if name then
      return name, hit
    end
  end
  return signed:match(words) or quoted_in(words) or deed_in(words, lexicon)
    or announced and (titled_end:match(words) or eventful(words, lexicon) and words) or nil
end

---What a kicker says to have been held: 全市电工技能大赛落幕. It often only says what it is about.
---@param kicker string?
---@param lexicon table
---@return string? name
---@return table? hit
local function held_in(kicker, lexicon)
  if not kicker or #kicker > longest then
    return nil
  end
  for _, part in ipairs(reading.sentences(kicker, lexicon, {})) do
    local told = held.find(kicker, part, {})[1]
    if told and not told.generic and not generics.bare(told.name) then
      return told.name, told.verb
    end
  end
  return nil
end

-- 办“海风来信”|交友会
local title_before = regex.new("“[^“”]{2,16}”$")

---The name that the title gives in full to what the text only calls by its kind (养护技能比武).
---@param telling Telling
---@param name string
---@return string
function headline.fuller(telling, name)
  local title = telling.title
  if not generics.bare(name) or not title:find(name, 1, true) or #title > longest then
    return name
  end
  local quoted = title_before:exec(title:sub(1, title:find(name, 1, true) - 1))
  if quoted then
    return quoted.text .. name
  end
  for _, part in ipairs(reading.sentences(title, telling.lexicon, {})) do
    local told = held.find(title, part, {})[1]
    if told and #told.name > #name and told.name:sub(-#name) == name then
      return told.name
    end
  end
  return name
end

---The draft of what the title names, else the subtitle, else the kicker, told in the sentence of
---the lead that gives the day.
---@param telling Telling
---@param index integer of the sentence
---@return Draft?
function headline.find(telling, index)
  local sentence, article = telling.sentences[index], telling.article
  if index > 3 or not dates.leading(telling.body, sentence, telling.published) then
    return nil
  end
  if telling.titled == nil then
    telling.titled, telling.title_hit = named_in(telling.title, telling.lexicon)
    if not telling.titled then
      local last = telling.sentences[math.min(4, #telling.sentences)].last
      telling.titled = shared_with(telling.title, telling.body:sub(1, last))
    end
    if not telling.titled then
      telling.titled, telling.title_hit = named_in(article.subtitle, telling.lexicon)
    end
    if not telling.titled then
      telling.titled, telling.title_hit = held_in(article.kicker, telling.lexicon)
    end
    telling.titled = telling.titled or false
  end
  local name, hit = telling.titled, telling.title_hit
  if not name then
    return nil
  end
  return drafts.shown(telling.body, sentence, name,
    hit and hit.value or { cues = {}, rule = "a title" })
end

return headline
