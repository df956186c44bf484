-- The roles that a sentence gives in so many words: 由…主办, …承办, …协办, 主办方是…, 由…共建的….

local makers = require("slots.makers")
local organizers = require("slots.organizers")
local phrases = require("reading.phrases")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")

local roles = {}

local by = regex.new("由(?=[^由]*$)")
local jointly = regex.new("(?:共同|联合|一起|合力)$")

-- 承办科室的负责人, 承办赛事选拔工作的学院: what bears the word is no role.
local attribute =
  regex.new("^(?:" .. phrases.any("charged-noun") .. "|" .. phrases.any("charged-work") .. ")")
local charge = regex.new("^(?:的)?委托，?$")
-- 安监处、工会是这次比武的组织单位, 管理局为承办方: who it is stands before 是.
local are = regex.new("[正便就]?[是为](?:这|此|本|该)?[^，。；是为]{0,14}?"
  .. "(?:(?<host>" .. phrases.any("host-part") .. ")|(?<undertake>承办)|(?<assist>协办))(?:单位|方|者|人)")

---@class Roles The names of those to whom a sentence gives each role.
---@field host string[]
---@field undertake string[]
---@field assist string[]
---@field taken integer? where they begin, when others only take part in what they hold

---Gives a role to some organizations.
---@param given Roles
---@param role string
---@param list Mention[]
local function give(given, role, list)
  local names = given[role]
  for _, mention in ipairs(list) do
    local known = false
    for _, name in ipairs(names) do
      known = known or name == mention.name
    end
    if not known then
      names[#names + 1] = mention.name
    end
  end
end

---Gives roles to those who charge others with it, and to whoever is charged.
---@param given Roles
---@param body string
---@param mentions Mention[]
local function give_by_charge(given, body, mentions)
  for i, mention in ipairs(mentions) do
    local following = mentions[i + 1]
    if following and charge:test(body:sub(mention.last + 1, following.first - 1))
      and body:sub(mention.first - #"受", mention.first - 1) == "受" then
      give(given, "host", { mention }) -- 受总工会委托，党校举办
      give(given, "undertake", { following })
    elseif body:sub(mention.first - #"委托", mention.first - 1) == "委托" then
      give(given, "undertake", { mention }) -- 总工会委托党校举办
    end
  end
end

local COLON = "："

---The role that a word gives to those before it, and to those behind it.
---@param body string
---@param hit table
---@return string? before
---@return string? behind
local function roles_of(body, hit)
  local cues = hit.value.cues
  local before = cues.host and "host" or cues.undertake and "undertake"
    or cues.assist and "assist" or nil
  if before and attribute:test(body:sub(hit.last + 1, hit.last + 54)) then
    before = nil
  end
  if before and body:sub(hit.last + 1, hit.last + #COLON) == COLON then
    return nil, before -- 主办：县总工会
  end
  return before, cues["host-behind"] and "host" or cues["undertake-behind"] and "undertake"
    or cues["assist-behind"] and "assist" or nil
end

---Gives roles to those of whom a sentence says that they are the ones.
---@param given Roles
---@param body string
---@param sentence Sentence
---@param mentions Mention[]
local function give_by_being(given, body, sentence, mentions)
  local words = sentence.words
  local may = words:find("单位", 1, true) or words:find("方", 1, true) or words:find("者", 1, true)
  for _, match in ipairs(may and are:all(words) or {}) do
    local first = sentence.first + match.first - 1
    local clause = reading.clause_at(sentence, first)
    local list = organizers.subjects(body, mentions, clause.first, first - 1)
    if list[1] and list[#list].last == first - 1 then
      give(given, match.host and "host" or match.undertake and "undertake" or "assist", list)
    end
  end
end

-- 组织30名职工参加体育局、总工会主办的健步走: those before take part in what others hold.
local takes_part = regex.new(phrases.any("took-part") .. "了?(?=[^，。；“”]{4,60}$)")
local OF = "的"

---Where the words begin behind 参加, when what somebody takes part in is said to be held by others.
---@param body string
---@param from integer
---@param hit table the word for a role
---@return integer?
local function behind_part(body, from, hit)
  local before = body:sub(hit.last + 1, hit.last + #OF) == OF and body:sub(from, hit.first - 1)
  local match = before and takes_part:exec(before)
  return match and from + match.last or nil
end

-- What somebody named with 由 did who held it.
local held = { hold = true, run = true, start = true }
-- 由各县总工会分别组织预赛: that is only what led to it
local preliminary = regex.new("^了?[^，。；]{0,6}" .. phrases.any("before-final"))
-- 厂工会、保卫科组织了这场赛事: what points back to what was told.
local that_one = regex.new("^了?(?:这|此|本|该)(?:[次场届项期堂个轮]|[大比竞]?赛|活动|培训|演出)")

-- 《…》由作家协会组织8名作家采写: whoever made a book, or sent people, held nothing by that.
local made_book = regex.new("》[^，。；]{0,4}$")
local sends_people = regex.new("^了?[0-9一二三四五六七八九十几百]+余?多?[名位]")

local AND, BRACKET = "、", "（"

---Whether a word stands in a quotation; brackets may tell who held something (篮球赛（总工会主办）).
---@param body string
---@param sentence Sentence
---@param hit table
---@return boolean
local function is_quoted(body, sentence, hit)
  for _, quote in ipairs(sentence.quotes) do
    if quote.first <= hit.first and hit.first <= quote.last
      and body:sub(quote.first, quote.first + #BRACKET - 1) ~= BRACKET then
      return true
    end
  end
  return false
end

---Gives roles by the words for them, each to those between it and the one before.
---@param given Roles
---@param body string
---@param sentence Sentence
---@param mentions Mention[]
local function give_by_words(given, body, sentence, mentions)
  local from, by_given, acted = sentence.first, false, nil
  for _, hit in ipairs(sentence.hits) do
    local role, behind = roles_of(body, hit)
    local kind = hit.value.verb
    local acting = acted and (role == "undertake" or role == "assist") and acted.last < hit.first
      and organizers.subjects(body, mentions, from, acted.first - 1)
    if acted and acting and acting[1] then
      if body:sub(acted.last + 1, acted.last + #AND) == AND then
        give(given, "host", acting) -- 县委举办、总工会承办的运动会
      end
      from = math.max(from, acted.last + 1) -- 县委举办运动会，总工会承办
    end
    local before = (role or kind) and body:sub(from, hit.first - 1) or ""
    local at = before:find("由", 1, true) and by:find(before) or nil
    if not role and held[kind] and (at or by_given and jointly:test(before)
        or that_one:test(body:sub(hit.last + 1, hit.last + 24)))
      and not preliminary:test(body:sub(hit.last + 1, hit.last + 36))
      and not (at and made_book:test(before:sub(1, at - 1))
        and sends_people:test(body:sub(hit.last + 1, hit.last + 24))) then
      role = "host"
    elseif not role and held[kind] then
      acted = hit
    end
    local _, opened = nil, hit.last
    if behind then
      _, opened = makers.house:find(body:sub(hit.last + 1, hit.last + 36))
      opened = hit.last + (opened or 0)
    end
    local clause = (behind or role)
      and reading.clause_at(sentence, behind and opened + 1 or hit.first)
    local list_behind = behind and makers.named_behind(body, mentions, opened + 1, clause.last)
    if behind and (list_behind[1] or opened > hit.last) then
      give(given, behind, list_behind)
      from = clause.last + 1
    elseif role and not is_quoted(body, sentence, hit) then
      local part = behind_part(body, from, hit)
      given.taken = given.taken or part
      local first = part or at and from + at - 1 or role == "host" and math.max(from, clause.first)
        or from
      by_given = by_given or at ~= nil
      local list = organizers.subjects(body, mentions,
        (at or part) and first or math.max(first, clause.first), hit.first - 1)
      -- 宣讲团到学院开讲，团委承办: whoever stands in the clause itself comes first.
      list = list[1] and list or organizers.subjects(body, mentions, first, hit.first - 1)
      give(given, role, organizers.of_one_role(body, list, hit.first - 1))
      from = hit.last + 1
    end
  end
end

---The hosts that undertake nothing, where there are such (东家是…；操办的是…).
---@param given Roles
---@return string[]
local function hosts_alone(given)
  local undertaking, alone = {}, {}
  for _, name in ipairs(given.undertake) do
    undertaking[name] = true
  end
  for _, name in ipairs(given.host) do
    if not undertaking[name] then
      alone[#alone + 1] = name
    end
  end
  return alone[1] and alone or given.host
end

---The roles that a sentence gives in so many words (由…主办, …承办, …协办).
---@param body string
---@param sentence Sentence
---@param mentions Mention[]
---@return Roles?
function roles.of(body, sentence, mentions)
  local given = { host = {}, undertake = {}, assist = {} }
  give(given, "host", makers.made_by(body, sentence, mentions))
  give(given, "host", makers.said_of(body, sentence, mentions))
  give_by_being(given, body, sentence, mentions)
  give_by_charge(given, body, mentions)
  give_by_words(given, body, sentence, mentions)
  given.host = hosts_alone(given)
  return (given.host[1] or given.undertake[1] or given.assist[1]) and given or nil
end

return roles
