-- English acronyms: those that brackets define, those made of a name's initials, and those that the
-- words beside them show to be unions, GMB members.

local COMMON = require("english.common_acronyms")
local ENTRIES = require("english.words")
local regex = require("broadsheet.regex")
local word_lists = require("words.word_lists")

local M = {}

local FIELDS = { "kicker", "title", "subtitle", "body" }

-- An acronym that no name explains is looked for in three letters or more.
local ACRONYM = regex.new("(?<![\\w’'-])[A-Z](?:[A-Z]|&(?=[A-Z])){2,7}(?![\\w&]|-[A-Za-z0-9])")
local WORD = regex.new("[A-Z][\\w’'-]*|[a-z]+")
local SPOKEN_NAME = regex.new("^[A-Z][a-z]{3,7}$")
-- UNION AND TRADE officials: the first words of a report in capitals.
local SHOUTED = regex.new("[A-Z]{2,} $")
local BRANCH = regex.new(" " .. word_lists.any("branches") .. " \\d+$")

-- The words of a name that its acronym may hold or leave out, and those that it never holds.
local OPTIONAL = { ["and"] = true, ["of"] = true, ["for"] = true, ["in"] = true, ["the"] = true }

-- What a union has.
local CUE = regex.new("\\G(?:[’']s)? " .. word_lists.any("union has") .. "\\b")

-- What a body does that speaks for itself: the | NTA has urged.
local TELLS = regex.new("\\G (?:has |have |had |also )?" .. word_lists.any("body tells") .. "\\b")

-- Drivers at the | NTA said
local OTHERS = regex.new("\\b(?:at|of|in|for|by|from|with|to|under|on) (?:the )?$")

-- Whom people are of, and a list of acronyms: if one of them is a union's, the others are.
local OF = regex.new("\\b" .. word_lists.any("of a union") .. " (?:of |from |in )?(?:the )?$")
local LIST = regex.new(
  "(?<![\\w’'-])[A-Z]{3,8}(?:, [A-Z]{3,8})*,? and (?:the )?[A-Z]{3,8}(?![\\w&]|-[A-Za-z0-9])")

---The acronyms of a text: where each begins and ends.
---@param source string
---@return integer[] flat
local function acronyms_in(source)
  local found = {}
  local first, last = ACRONYM:find(source)
  while first do
    found[#found + 1], found[#found + 2] = first, last
    first, last = ACRONYM:find(source, last + 1)
  end
  return found
end

---The acronyms that a name's initials make: TUC of Trades Union Congress.
---@param name string
---@return string[]
local function initials_of(name)
  local full, lean, count = {}, {}, 0
  name = BRANCH:gsub(name, "")
  for match in WORD:each(name) do
    local word = match.text
    if OPTIONAL[word] then
      full[#full + 1] = word:sub(1, 1):upper()
    else
      local initial = word:sub(1, 1):upper()
      full[#full + 1], lean[#lean + 1], count = initial, initial, count + 1
    end
  end
  if count < 3 then
    return {}
  end
  local made = { table.concat(lean) }
  if #full > #lean then
    made[2] = table.concat(full)
  end
  return made
end

---The organizations that initials stand for; initials of two stand for none.
---@param registry organizations.Registry
---@return table<string, organizations.Entity|false>
local function claims(registry)
  local claimed = {}
  for _, entity in ipairs(registry.entities) do
    if entity.acronym then
      claimed[entity.acronym] = entity
      claimed[entity.acronym:upper()] = claimed[entity.acronym:upper()] or entity
    end
  end
  for _, entity in ipairs(registry.entities) do
    for _, acronym in ipairs(not entity.acronym and initials_of(entity.name) or {}) do
      if claimed[acronym] == nil then
        claimed[acronym] = entity
      elseif claimed[acronym] ~= entity and claimed[acronym]
        and claimed[acronym].acronym ~= acronym then
        claimed[acronym] = false
      end
    end
  end
  return claimed
end

---@param acronym string
---@param kind string
---@return organizations.Entity
local function unexplained(acronym, kind)
  return {
    name = acronym, kind = kind, forms = {}, spans = {}, rule = "english",
    candidate = { text = acronym, kind = kind, rule = "cue" },
  }
end

---Links the acronyms with small letters that brackets define: UoW.
---@param registry organizations.Registry
---@param sources table<string, string>
local function link_mixed(registry, sources)
  for _, entity in ipairs(registry.entities) do
    local acronym = entity.acronym
    local pattern = acronym and not acronym:find("^[A-Z&]+$")
      and regex.new("(?<![\\w])" .. regex.escape(acronym) .. "(?![\\w])")
    for _, where in ipairs(pattern and FIELDS or {}) do
      for match in pattern:each(sources[where] or "") do
        registry:mention(entity, match.text, {
          first = match.first, last = match.last, where = where,
        })
      end
    end
  end
end

---The acronyms that no name explains and that words or acronyms beside them show to be unions, or
---bodies that speak for themselves.
---@param body string
---@param claimed table<string, organizations.Entity|false>
---@param registry organizations.Registry
---@return table<string, string> kinds by acronym
local function cued_in(body, claimed, registry)
  local cued = {}
  local function is_free(acronym)
    return not claimed[acronym] and not COMMON[acronym] and not ENTRIES[acronym]
      and not registry.by_name[acronym]
  end
  local found = acronyms_in(body)
  for i = 1, #found, 2 do
    local first, last = found[i], found[i + 1]
    local acronym = body:sub(first, last)
    if not cued[acronym] and is_free(acronym) then
      local before = body:sub(math.max(1, first - 40), first - 1)
      local shouted = SHOUTED:test(before)
      cued[acronym] = not shouted and (CUE:find(body, last + 1) or OF:test(before)) and "union"
        or not shouted and not OTHERS:test(before) and TELLS:find(body, last + 1) and "association"
        or nil
    end
  end
  for list in LIST:each(body) do
    local known = OF:test(body:sub(math.max(1, list.first - 40), list.first - 1))
    for match in ACRONYM:each(list.text) do
      local entity = registry.by_name[match.text] or claimed[match.text]
      known = known or cued[match.text] == "union" or entity and entity.kind == "union"
    end
    for match in ACRONYM:each(known and list.text or "") do
      cued[match.text] = is_free(match.text) and "union" or nil
    end
  end
  return cued
end

---Links acronyms to the names that they stand for; one that no name explains is a union where the
---words behind it say so.
---@param sources table<string, string>
---@param registry organizations.Registry
function M.link(sources, registry)
  local claimed = claims(registry)
  for _, short in ipairs({ table.unpack(registry.entities) }) do
    local long = claimed[short.name] or SPOKEN_NAME:test(short.name) and claimed[short.name:upper()]
    if long and long ~= short then
      registry:merge(long, short)
    end
  end
  link_mixed(registry, sources)
  local cued = cued_in(sources.body or "", claimed, registry)
  for _, where in ipairs(FIELDS) do
    local source = sources[where] or ""
    local found = acronyms_in(source)
    for i = 1, #found, 2 do
      local first, last = found[i], found[i + 1]
      local acronym = source:sub(first, last)
      local entity = claimed[acronym] or not ENTRIES[acronym] and registry.by_name[acronym] or nil
      local free = not registry:is_taken(first, last, where)
      if not entity and cued[acronym] and free then
        entity = registry:enter(unexplained(acronym, cued[acronym]))
      end
      if entity and (free or entity.acronym == acronym) then
        registry:mention(entity, acronym, { first = first, last = last, where = where })
      end
    end
  end
end

---@class organizations.Explanation what an article tells of an acronym
---@field entity organizations.Entity
---@field article integer its place on the page

---The acronyms that the articles of a page explain; false where two explain one differently.
---@param registries organizations.Registry[]
---@return table<string, organizations.Explanation|false>
local function explanations(registries)
  local told = {}
  for i, registry in ipairs(registries) do
    for _, entity in ipairs(registry.entities) do
      local acronym = entity.acronym
      if acronym and told[acronym] == nil then
        told[acronym] = { entity = entity, article = i }
      elseif acronym and told[acronym] and told[acronym].entity.name ~= entity.name then
        told[acronym] = false
      end
    end
  end
  return told
end

---Links one place of an acronym to the organization that another article tells.
---@param acronym string
---@param span organizations.Span
---@param known organizations.Entity
---@param registry organizations.Registry
local function link_told(acronym, span, known, registry)
  local short = registry.by_name[acronym]
  local entity = registry.by_name[known.name] or {
    name = known.name, kind = known.kind, forms = {}, spans = {}, candidate = known.candidate,
    rule = "across-page", told = true,
  }
  if short and short ~= entity and short.name == acronym then
    short.told = true
    registry:rename(short, known.name)
  elseif not registry:is_taken(span.first, span.last, span.where) then
    registry:mention(registry:enter(entity), acronym, span)
  end
end

---Links the acronyms whose names other articles of the page tell.
---@param registries organizations.Registry[]
---@param sources table<string, string>[] of the same articles
function M.across(registries, sources)
  local told = explanations(registries)
  for i, registry in ipairs(registries) do
    for _, where in ipairs(FIELDS) do
      local source = sources[i] and sources[i][where] or ""
      local found = next(told) and acronyms_in(source) or {}
      for place = 1, #found, 2 do
        local acronym = source:sub(found[place], found[place + 1])
        local known = told[acronym]
        if known and known.article ~= i then
          local span = { first = found[place], last = found[place + 1], where = where }
          link_told(acronym, span, known.entity, registry)
        end
      end
    end
  end
end

return M
