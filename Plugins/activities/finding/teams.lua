-- Deeds that the name of those sent out tells: …组织助企服务队到…, 法律服务团走进…, 献血队来到血站.

local data = require("broadsheet.data")
local places = require("slots.places")
local phrases = require("reading.phrases")
local reading = require("reading.reading")
local reality = require("finding.reality")
local regex = require("reading.wide_regex")

local teams = {}

-- What a team does stands before the word for team; where it goes, after it.
local sent = regex.new("(?<name>(?:“[^”]{2,16}”)?" .. phrases.any("team-kind") .. "*(?<work>"
  .. phrases.any("team-work") .. "))(?:志愿)?" .. phrases.any("team")
    .. "(?:(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:[上下]午|晚)?)?(?:[^，。；：“”]{0,8}?"
    .. phrases.any("team-when") .. ")?，?" .. phrases.any("team-goes"))
local base = {}
for _, row in ipairs(data.tsv("data/teams.zh.tsv")) do
  base[row.work] = row.name
end

---The deed of a team that a sentence sends somewhere.
---@param body string
---@param sentence Sentence
---@return Draft?
function teams.find(body, sentence)
  local leaves = false -- most sentences go nowhere: the long expression is for the others
  for _, hit in ipairs(sentence.goes) do
    leaves = leaves or hit.value.word ~= "在" and hit.value.word ~= "于"
  end
  local match = leaves and sent:exec(sentence.words)
  if not match then
    return nil
  end
  local going = sentence.first + match.last - 1
  for _, hit in ipairs(sentence.hits) do
    if hit.value.cues.go and hit.last >= going and hit.first <= going
      and not reality.unreal(body, sentence, hit) and not reading.quoted(sentence, hit.first) then
      local name = match.name
      name = base[name] or #name >= 12 and not base[match.work] and name
        or base[match.work] or match.work
      return { name = name, generic = false, sentence = sentence, verb = hit,
        place = places.behind(body, sentence, hit), rule = hit.value.rule }
    end
  end
  return nil
end

return teams
