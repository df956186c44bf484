-- Who may do something although no plugin has found an organization there: people who are counted
-- or of a kind, and houses by the ends of their names.

local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")

local actors = {}

-- 56名职工, 保洁班的姐妹们, 消防员: those who may act without any organization.
local people = regex.new("(?:[0-9一二两三四五六七八九十]+余?多?[名位个对户]|近百名|百余名)"
  .. "(?:[^，。；：“”的]{0,16}的)?[^，。；：“”的]{0,12}?" .. phrases.any("people") .. "(?:们|代表)?"
  .. "|[0-9一二两三四五六七八九十]+支[^，。；：“”的]{0,10}队伍?"
  .. "|(?:^|[，日晚天午的])“?[^，。；：“”的]{0,14}" .. phrases.any("crew") .. "”?们?"
  .. "|(?<![我他她咱你它人])们"
  .. "|" .. phrases.any("teacher")
  .. "[、，]?[^，。；：“”]{2,9}?(?=" .. phrases.any("teacher-goes") .. ")")
local house = regex.new("(?:^|[，日晚天午])(?!" .. phrases.any("sends-out") .. ")"
  .. "[^，。；：“”的日到在去从向给把]{0,14}" .. phrases.any("house")
  .. "(?!的(?!" .. phrases.any("of-the-house") .. ")|[内里外上前中旁院长门口员]|主席|联合|、)")

-- 县委常委、宣传部部长李四深入青石镇: whoever holds an office acts for it, and is no house.
local official = regex.new(phrases.any("office")
  .. "(?!医|护|工程|编辑|助理|团)[^，。；：“”、的]{2,4}?"
  .. "(?:等?(?:一行|领导)|率(?:队|领[^，。；]{0,14}|[^，。；]{2,12})?|带[队领][^，。；]{0,14})?，?"
  .. "(?:先后|分别|再次|专程|一起|冒[^，。；]{2,6}|顶[^，。；]{2,6}|利用[^，。；]{2,8})*"
  .. "(?:[到赴在]|" .. phrases.any("official-goes") .. ")")

-- 启动仪式后，李四一行来到…: those of whom it was told who they are
local company = regex.new("(?:^|[，、])(?<who>\\p{Han}{2,4}?)等?(?:一行|等人)")

---Whether those who act in a sentence came with somebody who was named before.
---@param sentence Sentence
---@param position integer before which they stand
---@return boolean
function actors.company(sentence, position)
  local found = company:exec(sentence.body:sub(sentence.first, position - 1))
  local told = found and sentence.body:find(found.who, 1, true)
  return told ~= nil and told < sentence.first
end

---Whether a sentence begins with somebody in office who goes or does something.
---@param sentence Sentence
---@param position integer before which the office stands
---@return boolean
function actors.official(sentence, position)
  return official:test(sentence.body:sub(sentence.first, position + #"深入" - 1))
end

-- 6月9日，柳河市成立首个“船工驿站”: of a place itself it is said that something was founded.
local place_itself = regex.new("(?:^|[，日晚天午前])\\p{Han}{1,7}[市县区旗州乡镇](?:正式|首次|率先|日前|近日|也)*$")

---Whether a city or the like is what a sentence says founded something.
---@param sentence Sentence
---@param position integer before which it stands
---@return boolean
function actors.place(sentence, position)
  return place_itself:test(sentence.body:sub(sentence.first, position - 1))
end

---Whether words tell of people who are counted or of a kind.
---@param words string
---@return boolean
function actors.people(words)
  return people:test(words)
end

---The house that words say acts, though no plugin has found an organization there.
---@param words string
---@return string?
function actors.house(words)
  local found = house:exec(words)
  return found and found.text
end

---Whether people or a house act in a sentence.
---@param sentence Sentence
---@param position integer before which they stand
---@return boolean
function actors.somebody(sentence, position)
  local words = sentence.body:sub(sentence.first, position - 1)
  return people:test(words) or house:test(words)
end

return actors
