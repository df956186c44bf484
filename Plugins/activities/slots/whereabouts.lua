-- The place that a sentence tells of those who came or of the event itself, not of who held it:
-- 仪式放在茶厂里; 500名代表在文化宫观看; 120名选手齐聚技师学院.

local phrases = require("reading.phrases")
local place_names = require("slots.place_names")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")
local scenes = require("slots.scenes")
local ways = require("reading.ways")

local whereabouts = {}

local words = "(?<place>[^，。；：、“”]{2,26}?)(?:里|内|中)?"
local counted = "[0-9][余多]?(?:名|位|人|个家庭|对|支[^，。]{0,6}队伍?)"
local told = ways.new({
  { regex.new(phrases.any("spreads") .. "(?:在|了|于|整个){0,2}" .. words
    .. "(?:的?上空)?[，。]"), "满", "漫", "响彻", "回荡", "传遍", "回旋", "回响", "激荡" },
  { regex.new("记者(?:一行)?(?:在|来到|走进)" .. "(?<place>(?:[^，。；：、“”]|“[^”]{1,12}”){2,28}?)"
    .. "(?:里|内|中)?，?" .. phrases.any("reporter-saw")), "记者" },
  { regex.new("(?:^|[，。])(?<place>[^，。；：、“”日]{2,24}?" .. phrases.any("site") .. ")，(?:走进|迎来|来)了"
    .. "(?:一[群支批队拨]|[0-9]|[^，。；]{0,16}?(?:[们队]|客人|亲人|娘家人))"), "走进了", "迎来了", "来了" },
  { regex.new("(?:划|打)破了?(?<place>[^，。；：、“”]{2,24}?)(?:的|上空的?|往日的?|原?有的?)"
    .. "[^，。；]{0,4}" .. phrases.any("silence")), "破" },
  { regex.new(phrases.any("told-event") .. "”?(?:就|特意|特地|便|又)?"
    .. phrases.any("told-put") .. "(?:在|到|进)了?" .. words .. "[，。]"), "在" },
  { regex.new(counted .. "[^，。；的在]{0,14}在" .. words
    .. "(?:现场|共同|集中|同台|一起)?" .. phrases.any("watched")), "在" },
  { regex.new(phrases.any("stood") .. "(?:在|到|进|上)了" .. words .. "[，。]"), "了" },
  { regex.new("^[^，。；“”]{0,8}(?:会|式|赛|动|课|班|座|训|演)由[^。；]{2,40}，在" .. words
    .. "(?:举行|举办|召开|进行)[，。]"), "举行", "举办", "召开", "进行" },
  { regex.new("正在" .. words
    .. "(?:隆重|火热|热烈|如火如荼地?|紧张|有序)?" .. phrases.any("under-way")), "正在" },
  { regex.new("(?:^|，)[^，。；的]{2,16}?" .. phrases.any("how-parked") .. "?停(?:放|靠)?在了?" .. words
    .. "(?:门[前口])?[，。]"), "停" },
  { regex.new(counted .. "[^，。；]{0,14}?，?" .. phrases.any("come-together") .. "(?:在|于)?"
    .. words .. "(?:[，。]|进行|开展|举行|召开|共[话叙商])"), "聚", "相约", "相会" },
  { regex.new(phrases.any("those-who-came")
    .. "[^，。；的]{0,8}?(?:齐聚|相聚|欢聚|汇聚|聚集)(?:在|于)?" .. words .. "(?:[，。]|参[加与]|观看)"), "聚" },
  { regex.new(counted .. "[^，。；]{0,14}?(?:走进|走入|来到)" .. words
    .. phrases.any("came-to-see")), "走进", "走入", "来到" },
  { regex.new(counted .. "[^，。；的在]{0,14}(?:被?安排)在" .. words .. "[，。]"), "安排" },
  { regex.new("在" .. words .. "(?:一起|集中)?坐(?:(?:下来|定|到一起)[^，。；]{0,6}"
    .. "(?:开会|上课|座谈|讨论|听)|了[一半整][^，。；]{1,4}[，。])"), "坐" },
  { regex.new("在" .. words
    .. "开(?:了|出)?(?:头|第|首)[^，。；]{1,4}[课班讲场席]"), "开" },
  -- 把六个分厂的更衣室和食堂看了个遍, 走遍了三个工区
  { regex.new("[把将](?<place>[^，。；：“”]{2,40}?)(?:都|全|又|挨个|逐个|一[一个家间处]?)*"
    .. phrases.any("went-over") .. "了?[个一]遍"), "个遍", "一遍", "了遍" },
  { regex.new("(?:^|[，日午晚])[^，。；]{0,20}?" .. phrases.any("went-over")
    .. "遍了?(?<place>[^，。；：“”]{3,40}?)[，。]"), "遍" },
  -- 教室是借的小学礼堂, 考场就是装配车间
  { regex.new(phrases.any("scene-of-it") .. "(?:就|则|便)?(?:是|设在|搭在)"
    .. "(?:临时)?(?:借|租|腾)?(?:来|用|出来)?的?(?<place>[^，。；：、“”]{2,20}?"
    .. phrases.any("site") .. ")[，。；]"),
    "室是", "场是", "地是", "堂是", "场就是", "室就是", "堂就是", "搭在" },
  { regex.new("地点(?:就|便|被)?"
    .. phrases.any("place-set") .. "了?" .. words .. "[，。]"), "地点" },
  { regex.new("[现会考赛主分]场(?:就|便|被)?设[在于]了?" .. words .. "[，。]"), "场设" },
  { regex.new("一行(?:[0-9]+人)?(?:先后|分别|冒[^，。；]{2,6})?"
    .. "(?:走进|来到|深入|前往|赴|到)" .. words .. "[，。]"), "一行" },
  { regex.new("(?:^|，)(?:[^，。；把将“”]{2,24}" .. phrases.any("who-takes")
    .. ")?(?:还|也|又|并)?[把将][^，。；]{1,20}?" .. phrases.any("carried")
    .. "(?:到|进|在|至|上)了?(?<place>[^，。；：“”]{2,30}?)[，。]"), "把", "将" },
  { regex.new("(?:^|，)位于" .. words .. "的[^，。；]{0,4}“"), "位于" },
  { regex.new(counted .. "[^，。；]{0,14}?，?[^，。；]{0,6}(?:奔|远)?赴" .. words
    .. "(?:进行|开展|接受|参加)[^，。；]{0,8}" .. phrases.any("journey")), "赴" },
  { regex.new(counted .. "[^，。；]{0,14}?，?[^，。；]{0,6}前往" .. words
    .. "(?:进行|开展|接受|参加)[^，。；]{0,8}" .. phrases.any("journey")), "前往" },
  { regex.new(counted .. "[^，。；]{0,14}?赶到" .. words .. "[，。]"), "赶到" },
  -- 开展送温暖活动，在车站、码头等三个点位为工人送上早餐
  { regex.new("，(?:分别|集中|同时)?在(?<place>[^，。；：“”]{3,60}?)(?:等?[0-9一二两三四五六七八九十]+"
    .. "[个处](?:点位|地点|站点|场地|会场))?(?:为|给|向)[^，。；]{2,24}?(?:送[上去来到]|献上|发放)"),
    "送上", "送去", "送来", "送到", "献上", "发放" },
  -- 志愿者们穿梭在公园各处
  { regex.new("(?:穿梭|忙碌|奔走|活跃)(?:在|于)" .. words .. "(?:各处|的?各个角落|内外|之间|间)?[，。]"),
    "穿梭", "忙碌", "奔走", "活跃" },
})

-- 800名职工沿着河岸健步前行
local walked = regex.new("(?:沿着?|(?<![围盘])[绕环]着?)" .. words .. "(?:" .. phrases.any("walked")
  .. "|[0-9一二两三四五六七八九十]+圈)")

---The way that a sentence tells somebody went along.
---@param sentence Sentence
---@return string?
function whereabouts.walked(sentence)
  local words_here = sentence.words
  local match = (words_here:find("沿", 1, true) or words_here:find("圈", 1, true))
    and walked:exec(words_here)
  return match and place_names.told(sentence, match.place) or nil
end

-- Words in which something is done are no name.
local tells = regex.new(phrases.any("no-part-of-place"))
-- 白沙区劳动仲裁庭里坐进了…, then 搬进仲裁庭: a short word for a place that is named elsewhere.
local short = regex.new("^(?!公司|集团|学校|医院|单位|企业)[^，。；：、“”的0-9]{2,4}$")
local fuller = regex.new("(?:^|[，。；：、“”！？\\s]|(?<=[在到进入往])了?|[在到往])"
  .. "(?<more>[^，。；：、“”！？\\s在到进入往赴了的从与和向把将沿着围绕抵达0-9名位]{2,14})$")

---The place in the words that name it in full, where an article does so before a short word for it.
---@param body string
---@param place string
---@return string
function whereabouts.in_full(body, place)
  local at = short:test(place) and place_names.is_site(place) and body:find(place, 1, true)
  local match = at and fuller:exec(body:sub(math.max(1, at - 60), at - 1))
  local full = match and match.more .. place
  return full and not tells:test(full) and full or place
end

-- 由总工会主办…联谊活动在酒店举办: the verb that tells of it stands before its name.
local held = regex.new("[”》动赛会展班式]在" .. words
  .. phrases.any("how-held") .. "?(?:举办|举行|开幕|启动|开赛|开班)")

---The place behind the name of what a sentence tells of.
---@param sentence Sentence
---@param first integer where the name ends
---@return string?
function whereabouts.behind(sentence, first)
  local words_left = sentence.words:sub(first - sentence.first + 1)
  local match = words_left:find("在", 1, true) and held:exec(words_left)
  return match and place_names.named(sentence, match.place) and match.place or nil
end

-- 在景园社区广场，社区干部把理发摊支了起来: the sentence after a deed shows where it is done.
local shown = regex.new("^(?:“[^”]*”)?在(?<place>[^，。；：、“”]{3,22}?)(?:里|内|上|旁|前)?，")

-- 8号平台的值班房里，十几名钻工围成一圈
local inside_there = regex.new("^(?:此时|此刻|当时|只见)?，?(?![在当从由把将与和对])"
  .. "(?<place>(?:[^，。；：、“”！？]|“[^”]{1,12}”){3,24}?(?:" .. phrases.any("site") .. "|”))"
  .. "(?:里|内|上|旁|前|外|边|下|门口|周围|四周)，")

---The place that a sentence opens with.
---@param sentence Sentence
---@return string?
function whereabouts.shown(sentence)
  local words_here = sentence.words
  local match = (words_here:sub(1, #"在") == "在" or words_here:find("”在", 1, true))
    and shown:exec(words_here) or inside_there:exec(words_here)
  return match and place_names.is_site(match.place) and place_names.named(sentence, match.place)
    and place_names.seen(match.place) or nil
end

-- 推开二楼的展厅，…: what opens a scene that is pointed back to.
local entered = regex.new("^(?:[^，。；：“”]{0,12}，)?" .. phrases.any("entered")
  .. "?了?(?<place>[^，。；：、“”！？]{3,26}?" .. phrases.any("site") .. ")(?:的?大?门|里|内|中|上|旁|边|前|下)?，")
-- 40名青工在湖区文体馆结成了搭档, 车队开进土建工地，…: somewhere that is told by the way; the last
-- word for a place counts, and not where somebody works, sits or comes from.
local any_site = phrases.any("site")
local passing = regex.new("(?<![等正现不没未存所实好旨坐躺写画贴印刻挂戴拿握记喊住守远是])"
  .. phrases.any("passed-into") .. "了?"
  .. "(?<place>[^，。；：、“”！？在]{0,24}?" .. any_site .. ")"
  .. "(?:(?:门口|门前|旁边?|里|内|中|上|边|前)(?!" .. phrases.any("passing-never") .. ")|(?=[，。！？；]|"
  .. phrases.any("passing-then") .. "))(?![^，。；]{0,6}?" .. any_site .. ")")
-- What is near, or too wide or too small to be it.
local no_spot = regex.new(phrases.any("no-spot") .. "$|^" .. phrases.any("pointing-before")
  .. "|[和与及]|^(?:全|重点|基层|辖区|所属|下属)")

---Whether words are what is near, or too wide or too small to be where something was.
---@param place string
---@return boolean
function whereabouts.no_spot(place)
  return no_spot:test(place)
end

-- 12日，村口的一间铺子里火星四溅; 8日晚七点，总装车间突然漆黑一片: where what is told next went on.
local dated = regex.new("^(?:“[^”]*”)?[^，。；“”]{0,20}"
  .. "(?:日|[上下中]午|[早晚]上?|清晨|凌晨|傍晚|[点时]半?|周[一二三四五六日])，在?(?:"
  .. "(?<place>[^，。；：、“”！？]{2,28}?)(?:" .. phrases.any("inside")
  .. "(?![的，。]|" .. phrases.any("passing-never") .. ")"
  .. "|" .. phrases.any("all-at-once") .. "|的[0-9一二两三四五六七八九十几]+[间张块排条座盏台面]|的“"
  .. "|(?:已经?|早已|便?就|总算|终于|也)?" .. phrases.any("busy")
  -- 昨天，城南小学的900名学生看着…: those who are at home there, unless they went elsewhere.
  .. "|的(?:[0-9]+[余多]?名)?(?:" .. phrases.any("people") .. ")们?"
  .. "(?![^，。；]{0,14}" .. phrases.any("went-away") .. "))"
  .. "|(?<water>[^，。；：、“”的]{0,10}[江河湖海港湾溪][^，。；：、“”的]{0,6}" .. phrases.any("waterside") .. ")，)")
local day_told = regex.new("[0-9]|[近昨前当]日|[昨今前当]天|[日前]，|[上下]午")

---The place that a sentence shows after its day.
---@param sentence Sentence
---@return string?
local function dated_scene(sentence)
  local match = day_told:test(sentence.words:sub(1, 72)) and dated:exec(sentence.words)
  local place = match and (match.place or match.water)
  if match and match.place and (not place_names.is_site(place) or scenes.never(place)) then
    return nil
  end
  return place and not no_spot:test(place) and place_names.told(sentence, place) or nil
end

---The place that a sentence begins with, where another one points back to it (在这里).
---@param sentence Sentence
---@return string?
function whereabouts.entered(sentence)
  local match = entered:exec(sentence.words)
  return match and place_names.told(sentence, match.place) or nil
end

-- 城南镇的茶厂里热气扑面——…在这里: a place that something is said of.
local described = regex.new("(?:^|[，日])(?<place>[^，。；：、“”！？日]{2,24}?" .. any_site
  .. ")(?:里|内|上|旁|边|前|外|门口)(?!的)(?![^，。；—]{0,6}?" .. any_site .. ")")

-- 热轧厂成品跨内喝彩声不断: whatever it is called, something goes on inside.
local within = regex.new("(?:^|[，日午晚])(?<place>[^，。；：、“”！？日]{3,20}?)(?:里|内)"
  .. "(?![的部外容])[^，。；]{2,12}[，—]")

---The place that the words of a sentence before a position describe.
---@param sentence Sentence
---@param at integer position in its words
---@return string?
function whereabouts.told_before(sentence, at)
  local words_before = sentence.words:sub(1, at - 1)
  local match = described:exec(words_before) or within:exec(words_before)
  return match and place_names.told(sentence, match.place) or nil
end

-- 渡口的河滩上燃起了篝火; 火车站广场，气温零下九度; 大厅被挤得满满当当: a scene, whatever goes on there.
local house_end = "(?<!" .. table.concat(phrases.all("house-not-room"), "|") .. ")"
local scene = regex.new("(?:^|[，午晨早晚])(?:此时|此刻|只见|在)?"
  .. "(?<place>(?:[^，。；：、“”！？日]|“[^”]{1,12}”){2,28}?" .. any_site .. ")"
  .. "(?:(?:上空|" .. phrases.any("inside") .. ")(?![的方级下来去面述午海，。]|"
  .. phrases.any("passing-never") .. ")"
  .. "|" .. house_end .. "(?=" .. phrases.any("scene-then") .. "))"
  .. "(?![^，。；]{0,8}?" .. any_site .. "(?:里|内|上|前))")
-- 腊月二十六，凌晨四点的火车站广场，…; 1月2日，副井口，…
local at_last = regex.new("(?:[日午晚晨早]|[0-9一二三四五六七八九十][点时]|^[正腊冬]月[^，。]{1,4})[，的]"
  .. "(?<place>[^，。；：、“”！？日的]{2,20}?(?:广场|[^，。；]场|车间|[井渡路洞]口|[馆厅室堂园滩坝坪]))(?=，)"
  -- 副井口，480名矿工郑重签名
  .. "|^(?<spot>[^，。；：、“”！？的0-9][^，。；：、“”！？]{2,20}?" .. any_site
  .. ")，(?=[0-9]+[余多]?[名位对支台辆])")

-- 桥墩边垒起了三口灶: there are some of something at a place.
local there_are = regex.new("^(?:[^，。；：“”]{0,12}，)?"
  .. "(?<place>(?:[^，。；：、“”！？的日]|(?<=[^，])的){2,14}?(?:边|旁|前|下|里|口|外|上))"
  .. phrases.any("stands-there") .. "(?:来|去)?(?:起|上|满|着|开|出|成|进|放)?了?"
  .. "(?:一(?!片)|[两三四五六七八九十几数百0-9]|不少|许多)")

local shows = { scene, at_last, there_are }

---The place that a sentence shows as a scene, whatever it tells of it.
---@param sentence Sentence
---@return string?
function whereabouts.scene(sentence)
  for _, way in ipairs(shows) do
    local match = way:exec(sentence.words)
    local place = match and (match.place or match.spot)
    if place and not scenes.never(place) and place_names.named(sentence, place)
      and place_names.seen(place) and not no_spot:test(place)
      and not reading.quoted(sentence,
        sentence.first + sentence.words:find(place, 1, true) - 1) then
      return place
    end
  end
  return nil
end

---The place that a sentence tells by the way.
---@param sentence Sentence
---@return string?
function whereabouts.in_passing(sentence)
  if sentence.spot ~= nil then
    return sentence.spot or nil
  end
  sentence.spot = false
  local may_tell = sentence.goes[1] or sentence.words:find("进", 1, true)
  for _, match in ipairs(may_tell and passing:all(sentence.words) or {}) do
    if place_names.told(sentence, match.place) and not no_spot:test(match.place)
      and not reading.quoted(sentence, sentence.first + match.first - 1) then
      sentence.spot = match.place
      break
    end
  end
  sentence.spot = sentence.spot or dated_scene(sentence) or false
  return sentence.spot or nil
end

---The place that a sentence tells in this way.
---@param sentence Sentence
---@return string?
function whereabouts.of(sentence)
  local likely = ways.likely(told, sentence.words)
  for i = 1, #likely do
    local match = likely[i]:exec(sentence.words)
    local place = match and place_names.bare(match.place)
    if place and place_names.told(sentence, place) then
      return place
    end
  end
  return nil
end

return whereabouts
