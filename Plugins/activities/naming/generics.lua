-- Names that name nothing by themselves: event nouns alone, and words that point back.

local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")

local generics = {}

-- 联合会的会议: it belongs to something and names nothing.
local owned = regex.new("^[^“”《》]*(?<![赛展班坛节营动])的([^的]+)$")
-- 第一次评比: which one it was is no name.
local ordinal = regex.new("^第[0-9一二三四五六七八九十]+[次轮场期](.+)$")
-- 活动依托多个驿站同步举行: how it was held, and no name.
local told_how = regex.new("^(?:本次|此次|这次|该项?)?" .. phrases.any("event-in-general")
  .. phrases.any("told-how") .. "|^(?:没有|没能|并未|未能|不再)")
local unnamed = regex.new("^“[那这][^”]*”$|" .. phrases.any("no-name-end") .. "$"
  .. "|^" .. phrases.any("no-name") .. "$"
  .. "|^" .. phrases.any("no-name-start") .. "|^[^“”]{0,14}" .. phrases.any("recorded")
  .. "|^" .. phrases.any("pointing") .. "|^" .. phrases.any("plural")
  -- 因雨推迟的这场会议
  .. "|的[这该此本][次场届项期个][^“”的]{1,4}$"
  .. "|^(?:首[个场次项]|第[一二三四五六七八九十0-9]+[个场次项])?(?:大型|重要|集体)?的?活动$")
local nouns = {}

---Takes over the event nouns that name nothing by themselves.
---@param events table<string, string[]> columns of the events file
function generics.start(events)
  for i, word in ipairs(events.word) do
    nouns[word] = events.kind[i] ~= ""
  end
end

-- 初赛和复赛
local pair = regex.new("^([^“”，。；和]{2,4})和([^“”，。；和]{2,4})$")

---Whether a name is an event noun and nothing else (发布会, 比武).
---@param name string
---@return boolean
function generics.bare(name)
  return nouns[name] ~= nil
end

---Whether a phrase names no activity of its own: 活动, 此次会议, 系列活动.
---@param name string
---@return boolean
function generics.generic(name)
  local one, other = pair:match(name)
  if one then
    return generics.generic(one) and generics.generic(other)
  end
  return nouns[name] or name:sub(1, #"第") == "第" and nouns[ordinal:match(name) or ""]
    or unnamed:test(name) or told_how:test(name)
end

---Whether a name is a generic noun that belongs to something (联合会的会议).
---@param name string
---@return boolean
function generics.of_something(name)
  local rest = owned:match(name)
  return rest and nouns[rest] or false
end

return generics
