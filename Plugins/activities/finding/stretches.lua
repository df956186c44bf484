-- The draft of what a stretch of a sentence names: what belongs to its name, and where it was.

local generics = require("naming.generics")
local held = require("finding.held")
local naming = require("naming.naming")
local phrases = require("reading.phrases")
local places = require("slots.places")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")

local stretches = {}

-- 这场招工大集: what points to it is no part of its name.
local pointing = regex.new("^(?:[^“”]{2,60}的)?(?:这|该|此|本)[场次堂项期台届]")
-- 集团工会走访慰问, 主席王某带队走访慰问了: who did it is no part of the name.
local owner = regex.new("^[^“”，。的]{0,16}?(?:" .. phrases.any("who-goes")
  .. "|" .. phrases.any("title") .. ")[^“”，。的]{0,8}?"
  .. "(?=" .. phrases.any("gone-for") .. "+(?:活动)?了?$)")
-- 港务局职工排队献血: nor is who did it with many others
local many = regex.new("^[^“”，。的]{0,16}?(?:" .. phrases.any("who-does")
  .. ")[^“”，。的会赛]{0,8}(?=" .. phrases.any("done-together") .. "$)")
-- 掀锅盖是职代会最提气的一幕
local copula_before = regex.new("^[^“”，。是]{1,16}是(?=[^是]{4})")
local done = regex.new("(?<=走访|看望|慰问|调研|督导|检查|参观)了$")
local onward = regex.new("^[进下到上入][^，。；]{1,8}(?=[，。；])")

---The draft of a stretch of a sentence.
---@param telling Telling
---@param sentence Sentence
---@param first integer
---@param last integer
---@param hit table
---@return Draft?
function stretches.draft(telling, sentence, first, last, hit)
  local phrase = naming.phrase(telling.body, first, last)
  local named_after = phrase and pointing:gsub(phrase.name, "")
  if named_after and named_after ~= phrase.name and #named_after >= 12
    and not generics.generic(named_after) then
    phrase.name, phrase.generic = named_after, false -- 这场招工大集
  end
  local name = phrase and held.unowned(telling.body, phrase, telling.mentions)
  for _, mention in ipairs(phrase and telling.mentions or {}) do
    if mention.first == phrase.first and mention.last < phrase.last
      and generics.bare(telling.body:sub(mention.last + 1, phrase.last)) then
      -- 总工会送戏进茶山: what the organization did.
      name = telling.body:sub(mention.last + 1, phrase.last)
      name = name .. (onward:match(telling.body:sub(phrase.last + 1, phrase.last + 40)) or "")
    end
  end
  name = name and many:gsub(done:gsub(owner:gsub(copula_before:gsub(name, ""), ""), ""), "")
  local clause = reading.clause_at(sentence, last)
  local going = phrase and reading.hits(sentence, last + 1, clause.last, function(entry)
    return entry.cues.go
  end)[1]
  return phrase and not phrase.generic and {
    name = name, generic = false, place = going and places.behind(telling.body, sentence, going),
    sentence = sentence, verb = hit, phrase = phrase, rule = hit.value.rule } or nil
end

return stretches
