-- What drafts still lack when an article has been read, from all of it and from its headline.

local beside = require("slots.beside")
local credits = require("slots.credits")
local crowd = require("slots.crowd")
local hosts = require("slots.hosts")
local lasting = require("slots.lasting")
local likely = require("slots.likely")
local meant = require("slots.meant")
local objects = require("slots.objects")
local organizers = require("slots.organizers")
local people = require("slots.people")
local phrases = require("reading.phrases")
local place_names = require("slots.place_names")
local places = require("slots.places")
local printed = require("reading.printed")
local regex = require("reading.wide_regex")
local setting = require("slots.setting")
local shares = require("slots.shares")
local signers = require("slots.signers")
local tallies = require("slots.tallies")
local visited = require("slots.visited")
local whereabouts = require("slots.whereabouts")

local rest = {}

-- 开进了分拨中心，一堂课在传送带旁开讲: a nook gives way to where it is.
local nook = regex.new("^([^，。]{2,4})(?:旁边?|边|前|后|侧)$")

---The organizations that give something away where an activity is told, or act in the sentences
---before it.
---@param telling Telling
---@param draft Draft
---@return string[]
local function acting_near(telling, draft)
  local names = {}
  for i = draft.index, math.max(1, draft.index - 3), -1 do
    local sentence = telling.sentences[i]
    local mentions = printed.complete(telling.article, telling.body, sentence, telling.mentions)
    if i == draft.index then
      names = likely.givers(telling.body, mentions, draft.verb.last)
    else
      names = organizers.acting(telling.body, sentence, mentions, sentence.last + 1)
    end
    if names[1] then
      break
    end
  end
  return names
end

-- How far behind a draft, and before it, a sentence may say who held it.
local told_after, told_before = 8, 4

-- Without one of these no sentence far off is asked who held what was told.
local tells = regex.new(phrases.any("told-far-off") .. "|" .. phrases.any("who-held")
  .. "(?:了?[这那此][^，。；是的]{1,8})?的[^，。；的]{2,16}" .. phrases.any("title"))

---Gives a draft the roles that sentences farther off give in so many words (东家有三位：…).
---@param telling Telling
---@param draft Draft
---@return boolean whether they tell a host
local function take_told(telling, draft)
  for _, way in ipairs({ { 1, told_after }, { -1, told_before } }) do
    for distance = 1, way[2] do
      local sentence = telling.sentences[draft.index + way[1] * distance]
      local told = sentence and not sentence.speech and tells:test(sentence.words)
        and credits.told(telling, sentence)
      if told and told.host[1] then
        draft.organizers, draft.told = told.host, true
        draft.undertakers = draft.undertakers[1] and draft.undertakers or told.undertake
        draft.co_organizers = draft.co_organizers[1] and draft.co_organizers or told.assist
        return true
      end
    end
  end
  return false
end

local ceremony = regex.new("(?:仪式|典礼)$")
-- A meeting that a union's chair came to is another house's.
local meeting = regex.new("会议|大会|全会|委员会|论坛"
  .. "|会暨|" .. phrases.any("kind-of-meeting") .. "会")

---Whether an activity is only told to have taken place (签约仪式在…举行), and is no meeting.
---@param draft Draft
---@return boolean
local function takes_place(draft)
  return (draft.phrase ~= nil and draft.phrase.first < draft.verb.first
      or ceremony:test(draft.name)) and not meeting:test(draft.name)
end

-- 青石县举行…: of another town than the only union that is named, which only came.
local town = regex.new("(?:^|[，日午晚])([^，。；“”日]{2,5})[县市区旗镇州](?:今年|近日|日前)?(?:隆重)?(?:举行|召开|举办|启动|开展)")

---The union unless the town that held it is another's.
---@param union string?
---@param draft Draft
---@return string?
local function at_home(union, draft)
  local name = union and town:match(draft.sentence.words)
  return (not name or union:find(name, 1, true)) and union or nil
end

---Gives a draft its hosts when its own sentence told of none.
---@param telling Telling
---@param draft Draft
---@param earlier Draft? the one before
local function give_hosts(telling, draft, earlier)
  if earlier and earlier.organizers[1] then
    draft.organizers = earlier.organizers
    return
  elseif not telling.drafts[2] and take_told(telling, draft) then
    return
  end
  local titled, names =
    likely.hosts(telling.article, telling.body, telling.mentions, draft.place)
  local near = not titled and acting_near(telling, draft) or {}
  local lone = not near[1] and not names and takes_place(draft)
    and at_home(likely.lone_union(telling.body, telling.mentions), draft)
  draft.organizers = hosts.without_opened(draft,
    hosts.others(near[1] and near or names or lone and { lone } or {}, draft.undertakers))
end

-- 会上还授了旗, 同时表彰了十人: what goes on from what was told before it.
local goes_on = regex.new(phrases.any("told-with-it") .. "|^(?:活动|大会|仪式)"
  -- 调研组一行先后到…，并召开了座谈会
  .. "|^[^，。；]{0,10}(?:一行|[调考督检慰][^，。；]{1,3}组)")

---The day of the activity before, where this one was told of with it.
---@param draft Draft
---@param previous Draft?
---@return table?
local function date_before(draft, previous)
  local day = previous and previous.date
  local paragraphs = day and day.start
    and draft.sentence.paragraph - previous.sentence.paragraph
  return paragraphs and (paragraphs == 0 or paragraphs == 1 and goes_on:test(draft.sentence.words))
    and day or nil
end

-- With these whoever acts is said to have held it.
local holding = { hold = true, run = true, start = true }

-- 集团公司党委副书记、工会主席许某一行: who is its union's chair acts for the union.
local chair = regex.new("^(?:公司)?(?:党[委组][^，。；、]{0,4}、|(?:纪委|副)?书记、)?工会主席")

---Whether a house is named as the one of whose union somebody who acts is the chair.
---@param telling Telling
---@param draft Draft
---@param name string
---@return boolean
local function chair_acts(telling, draft, name)
  local sentence = draft.sentence
  for _, mention in ipairs(telling.mentions) do
    if mention.name == name and mention.first >= sentence.first
      and mention.last <= sentence.last then
      return chair:test(telling.body:sub(mention.last + 1, sentence.last))
    end
  end
  return false
end

---The union of the house that is known to have held something, where the article names it and no
---verb says that the house held it: 峪口煤矿有71人献血。这是煤矿工会….
---@param telling Telling
---@param draft Draft
---@return string[]
local function own_union(telling, draft)
  local name = draft.organizers[1]
  if not name or draft.organizers[2] or draft.told or name:find("工会", 1, true)
    or meeting:test(draft.name)
    or holding[draft.verb.value.verb] and not chair_acts(telling, draft, name) then
    return draft.organizers
  end
  local union = telling.article:organization(name .. "工会")
  return union and { union.name } or draft.organizers
end

---Completes the drafts of an article.
---@param telling Telling
function rest.complete(telling)
  local article = telling.article
  for i, draft in ipairs(telling.drafts) do
    if i == 1 then
      draft.date = lasting.to_day(telling, draft)
      draft.place = draft.place or places.in_headline(article.title or "")
        or places.in_headline(article.subtitle or "")
    end
    draft.date = draft.date or date_before(draft, telling.drafts[i - 1])
    draft.place = draft.place or objects.of_thing(telling.body, draft)
    if not draft.date and not telling.drafts[2] then
      draft.date = setting.day_beside(telling, draft.index)
    end
    local place = draft.place
    if not place or nook:test(place) and not place_names.is_site(nook:gsub(place, "$1")) then
      draft.place = setting.spot(telling, draft.index, not telling.drafts[2])
        or draft.place or visited.of(draft)
    end
    if not draft.place and not telling.drafts[2] then
      draft.place = beside.place(telling, draft)
    end
    draft.place = draft.place and whereabouts.in_full(telling.body, draft.place)
    draft.participants = people.at_table(telling, draft) or crowd.beyond(telling, draft)
      or tallies.summed_up(draft, draft.sentence, draft.index)
      or i == 1 and setting.participants(telling, draft.index)
      or people.around(telling, draft, i)
      or meant.of(telling, draft, i)
      or crowd.of(telling, draft)
    draft.organizers = signers.of(telling, draft) or draft.organizers
    if not draft.organizers[1] then
      give_hosts(telling, draft, telling.drafts[i - 1])
    end
    draft.organizers = own_union(telling, draft)
    if not telling.drafts[2] then
      draft.organizers = shares.of(telling, draft) or draft.organizers
    end
    if not draft.organizers[1] and draft.undertakers[1]
      and not telling.body:find("承办", 1, true) then
      -- 操办者是项目部工会: where nobody else is told, that is who held it.
      draft.organizers, draft.undertakers = draft.undertakers, {}
    end
  end
end

return rest
