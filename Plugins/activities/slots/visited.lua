-- Whose people were visited, where nothing else tells the place: 对橡胶厂三名病休工人进行慰问,
-- 走访了制药公司、砖瓦厂的一线职工.

local phrases = require("reading.phrases")
local place_names = require("slots.place_names")
local regex = require("reading.wide_regex")

local visited = {}

local house = "[^，。；：、“”《》（）的在对到]{2,24}?" .. phrases.any("visited-house")
local known_by = "(?:" .. phrases.any("visited-house") .. "|" .. phrases.any("site") .. ")"
local within = "[^，。；：、“”《》（）的在对到0-9]"
local theirs = phrases.any("which-people")
local whom = theirs .. "[^，。；：、在]{0,12}?" .. phrases.any("visited-people")
local calls = regex.new(phrases.any("calls-on") .. "了?"
  -- 看望了麻岭、石桥两个站派出所的民警
  .. "(?<place>(?:[^，。；：、“”《》（）的在对到0-9]{2,12}、){0,6}" .. house
  .. "(?:[、和与及]" .. house .. "){0,3})" .. whom)
-- 走访慰问横渠镇敬老院、机械公司: what is called on is where it was.
local called_on = regex.new(phrases.any("calls-on") .. "{1,2}了?(?<place>(?:" .. within
  .. "{2,16}[、和与及]){0,6}" .. within .. "{2,20}?" .. known_by
  .. "(?:[、和与及][0-9]+个?" .. within .. "{0,8}?" .. known_by .. ")?)(?=[，。]|等[地0-9多企单])")
local toward = regex.new("对(?<place>" .. house .. ")" .. whom .. "[^，。；]{0,8}"
  .. "(?:进行|开展|予以|给予)了?[^，。；]{0,6}" .. phrases.any("cared-for"))
-- 为湖滨路改造项目送去凉茶, 向城西小学捐赠图书
local sent = regex.new("送[去上来到]|捐[赠出献助]?|赠送?")
local bring = regex.new("[为给向](?:[^，。；、为给向]{2,16}的)?"
  .. "(?<place>[^，。；：、“”《》（）的在对到为给向]{2,24}?" .. phrases.any("brought-to") .. ")的?"
  .. "(?:[^，。；：、在]{0,8}?" .. phrases.any("visited-people") .. "们?)?$")
-- In bytes: how far before 送去 it is said to whom.
local bring_reach = 150
-- 为河湾村、石桥村里的乡亲们演了一台戏: where those live for whom something is done
local served = regex.new("[为给](?![了各全此该本])"
  .. "(?<place>[^，。；：“”《》（）的在对到为给向0-9]{3,24}?" .. phrases.any("site")
  .. "(?:[、和与及][^，。；：“”《》（）的在对到为给向]{2,16}?" .. phrases.any("site") .. ")*)(?:里|内|上|周边)?的"
  .. "(?:[^，。；：、在的]{0,8}?(?:" .. phrases.any("visited-people")
  .. "|" .. phrases.any("served-people") .. "))们?"
  .. "[^，。；的]{0,10}?" .. phrases.any("served-with"))
local company = regex.new("(?:公司|集团|项目部|银行|支行)$")
local gift = regex.new("^(?:再?送|捐|赠|[向为给].*[捐赠送])")
local visit = regex.new(phrases.any("visit-of-care"))
local several = regex.new("^" .. phrases.any("several-houses"))

---Where those work to whom something is brought.
---@param words string
---@return string?
local function brought_to(words)
  local at = (words:find("送", 1, true) or words:find("捐", 1, true)) and sent:find(words)
  local match = at and bring:exec(words:sub(math.max(1, at - bring_reach), at - 1))
  return match and match.place or nil
end

---Where those live or work for whom something is done (为河湾村的乡亲们演戏).
---@param draft Draft
---@return string?
local function served_at(draft)
  local words = draft.sentence.words
  local match = (words:find("为", 1, true) or words:find("给", 1, true)) and served:exec(words)
  return match and not company:test(match.place)
    and place_names.told(draft.sentence, match.place) or nil
end

---The house whose people a visit's sentence names.
---@param draft Draft
---@return string?
function visited.of(draft)
  local words = draft.sentence.words
  if not visit:test(draft.name) and not visit:test(words) then
    local given = gift:test(draft.name) and brought_to(words)
    return given and not several:test(given) and place_names.named(draft.sentence, given)
      and place_names.seen(given) and given or served_at(draft)
  end
  local match = calls:exec(words) or words:find("对", 1, true) and toward:exec(words)
    or called_on:exec(words)
  local place = match and match.place or brought_to(words)
  return place and not several:test(place) and place_names.named(draft.sentence, place)
    and place_names.seen(place) and place or served_at(draft)
end

return visited
