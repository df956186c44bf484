-- Who held a draft, undertook it and helped, from its own sentence.

local inviters = require("slots.inviters")
local organizers = require("slots.organizers")
local phrases = require("reading.phrases")
local printed = require("reading.printed")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")
local roles = require("slots.roles")

local hosts = {}

local thither = regex.new("[在到于进入赴往户驻](?:当地的?|该[市县区旗镇乡])?$")

---The organizations that are not just where it took place (来到…乡河湾村上课, 在…公司车间举行).
---@param draft Draft
---@param mentions Mention[] of its sentence
---@param names string[]
---@return string[]
local function elsewhere(draft, mentions, names)
  local place, sentence = draft.place, draft.sentence
  local at = place and sentence.words:find(place, 1, true)
  if not at or not thither:test(sentence.words:sub(1, at - 1)) then
    return names
  end
  local out, first = {}, sentence.first + at - 1
  local last = first + #place - 1
  for _, name in ipairs(names) do
    local acts, within = #name >= #place or not place:find(name, 1, true), false
    for _, mention in ipairs(mentions) do
      local own = mention.name == name
      -- 在安汉体育馆开幕: what is known as 西充县安汉体育馆 is where it was; a union holds it at home.
      within = within or own and mention.kind ~= "union" and mention.last == last
        and mention.first >= first - #"在该县"
      acts = acts or own and (mention.first < first or mention.last > last)
    end
    if within and acts then
      acts = false
      for _, mention in ipairs(mentions) do
        acts = acts or mention.name == name and (mention.last < first or mention.first > last)
      end
    end
    if acts then
      out[#out + 1] = name
    end
  end
  return out
end

---The organizations that have no other role: whoever undertook it did not hold it, too.
---@param names string[]
---@param others string[] of the other role
---@return string[]
function hosts.others(names, others)
  local taken, out = {}, {}
  for _, name in ipairs(others) do
    taken[name] = true
  end
  for _, name in ipairs(names) do
    if not taken[name] then
      out[#out + 1] = name
    end
  end
  return out
end

-- What two sign is held by both.
local pact = regex.new("签|协议|合同|备忘录|结对|共建")
-- Whoever is invited to look at something holds that himself; of all else the inviter is the host.
local looks = regex.new(phrases.any("looks"))

---Whose meeting it is by its name, when nobody is told to have held it (召开市政府第30次常务会议).
---@param draft Draft
---@param mentions Mention[] of its sentence
---@return string[]
local function owner(draft, mentions)
  local names, reached = {}, draft.phrase and draft.phrase.first
  for _, mention in ipairs(draft.phrase and mentions or {}) do
    local gap = names[1] and draft.sentence.body:sub(reached, mention.first - 1)
    if mention.last < draft.phrase.last - 6
      and (mention.first == reached or gap and organizers.joined:test(gap)) then
      names[#names + 1], reached = mention.name, mention.last + 1
    end
  end
  return names
end

local opens = regex.new(phrases.any("opened-there"))
local opened = regex.new("^(?:正式)?(?:" .. phrases.any("opened-there") .. "|开[馆园业])")
local room = regex.new(phrases.any("own-opening") .. "$")

---The organizations but for the room whose own opening is told: 北城爱心驿站举办揭牌仪式, 工运史馆开馆.
---@param draft Draft
---@param names string[]
---@return string[]
function hosts.without_opened(draft, names)
  local out, told = {}, opens:test(draft.name)
  for _, name in ipairs(names) do
    local own = told and room:test(name) or not name:find("工会", 1, true)
      and draft.name:sub(1, #name) == name and opened:test(draft.name:sub(#name + 1))
    out[#out + 1] = not own and name or nil
  end
  return out
end

---The organization and those that are joined to it before.
---@param body string
---@param mentions Mention[]
---@param last Mention
---@return string[]
local function with_joined_before(body, mentions, last)
  local names, following = {}, nil
  for i = #mentions, 1, -1 do
    local mention = mentions[i]
    if mention == last or following and mention.last < following.first
      and organizers.joined:test(body:sub(mention.last + 1, following.first - 1)) then
      table.insert(names, 1, mention.name)
      following = mention
    elseif following then
      break
    end
  end
  return names
end

-- 举办开放日活动，联合交警支队、出租车协会，为司机…: those who joined with the host in what follows.
local joins = regex.new("^(?:并|还)?(?:联合|携手|会同)[^，。；、]{0,6}$")

---Adds those whom the clause behind says to have joined with the host.
---@param telling Telling
---@param draft Draft
---@param mentions Mention[] of its sentence
local function with_joined(telling, draft, mentions)
  local sentence, previous = draft.sentence, nil
  local last = draft.phrase and draft.phrase.last or draft.verb.last
  local _, index = reading.clause_at(sentence, last)
  local following = sentence.clauses[index + 1]
  for _, mention in ipairs(following and mentions or {}) do
    local gap = mention.first >= following.first
      and telling.body:sub(previous and previous.last + 1 or following.first, mention.first - 1)
    if gap and (previous and organizers.joined:test(gap) or not previous and joins:test(gap)) then
      draft.organizers[#draft.organizers + 1], previous = mention.name, mention
    elseif gap then
      return
    end
  end
end

---Those whose activity others took part in (把孩子送到县总工会开办的托管班).
---@param telling Telling
---@param draft Draft
---@param mentions Mention[]
---@return string[]
local function held_by(telling, draft, mentions)
  local verb = draft.verb
  if not draft.phrase or draft.phrase.first < verb.last
    or telling.body:sub(verb.last + 1, verb.last + #"的") ~= "的" then
    return {}
  end
  for i = #mentions, 1, -1 do
    if mentions[i].last == verb.first - 1 then
      return with_joined_before(telling.body, mentions, mentions[i])
    end
  end
  return {}
end

---Gives a draft its roles: those named, else the acting subject.
---@param telling Telling
---@param draft Draft
function hosts.assign(telling, draft)
  local mentions =
    printed.complete(telling.article, telling.body, draft.sentence, telling.mentions)
  local told = roles.of(telling.body, draft.sentence, mentions)
  -- 开展活动，组织女工参加街道主办的筛查: the first is not the street's.
  local reached = draft.phrase and draft.phrase.last or draft.verb.last
  told = told and not (told.taken and reached < told.taken) and told or nil
  draft.told = told and told.host[1] ~= nil
  draft.organizers = told and told.host or {}
  draft.undertakers = told and told.undertake or {}
  draft.co_organizers = told and told.assist or {}
  for _, mention in ipairs(draft.phrase and mentions or {}) do
    -- 总工会与团委的“能手进乡村”宣讲走进…: whose it is
    if not draft.organizers[1] and mention.last < draft.phrase.first
      and telling.body:sub(mention.last + 1, draft.phrase.first - 1) == "的" then
      draft.organizers = with_joined_before(telling.body, mentions, mention)
    end
  end
  if not draft.organizers[1] then
    draft.organizers = held_by(telling, draft, mentions)
  end
  if not draft.organizers[1] and not looks:test(draft.name) then
    draft.organizers = inviters.of(telling.body, draft.sentence, mentions)
  end
  if not draft.organizers[1] then
    draft.organizers = hosts.without_opened(draft, hosts.others(elsewhere(draft, mentions,
      organizers.acting(telling.body, draft.sentence, mentions, draft.verb.first, draft.phrase)),
      draft.undertakers))
  end
  if draft.organizers[1] and not draft.told then
    with_joined(telling, draft, mentions)
  end
  local owners = not draft.undertakers[1] and not draft.organizers[2]
    and owner(draft, mentions) or {}
  if not draft.organizers[1] or owners[2] and owners[1] == draft.organizers[1] then
    draft.organizers = owners
  elseif draft.organizers[1] and pact:test(draft.verb.text .. draft.name) then
    local partners =
      organizers.partners(telling.body, draft.sentence, mentions, draft.verb.first)
    for _, name in ipairs(hosts.others(partners, draft.organizers)) do
      draft.organizers[#draft.organizers + 1] = name
    end
  end
end

return hosts
