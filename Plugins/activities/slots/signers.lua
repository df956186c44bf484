-- Who sat at the two sides of an agreement: 工会主席张三与商会会长李四分别代表双方签字; 总经理王五与公司工会
-- 主席签订了《集体合同》.

local phrases = require("reading.phrases")
local printed = require("reading.printed")
local regex = require("reading.wide_regex")

local signers = {}

local agreement = regex.new("合同|协商|协议|恳谈")
local named = "[^，。；、与和同]{2,4}"
local for_whom = "(?:[^，。；、]{0,2}代表[^，。；]{2,16})?，?(?:分别|现场)?"
local with = "(?:与|和|同|、)"
local title = phrases.any("title")
-- 工会主席张三|与|商会会长李四
local other_side =
  regex.new("^[^，。；、]{0,8}?" .. title .. named .. for_whom .. with .. "[^，。；、的]{0,2}$")
-- …会长李四分别代表职工方和企业方签字
local signs =
  regex.new("^[^，。；、]{0,8}?" .. title .. named .. "[^。；]{0,40}?" .. phrases.any("signs"))
local head = phrases.any("head-of-house") .. "[^，。；、与和同]{2,3}"
-- 总经理王五与|公司工会主席
local head_before = regex.new(head .. for_whom .. with .. "[^，。；、的]{0,2}$")
-- 公司工会|主席张三与总经理王五
local head_behind = regex.new("^[^，。；、]{0,6}?主席" .. named .. for_whom .. with
  .. "[^，。；、]{0,4}" .. head .. "[^。；]{0,40}?" .. phrases.any("signs"))
-- 集体合同签订大会: a meeting of the whole house is the house's.
local assembly = regex.new("大会$")
local OF_HOUSE = "工会"
-- How far behind a draft the signing may be told.
local BEHIND = 3

---The house whose union a mention is, where the article names it.
---@param telling Telling
---@param mention Mention
---@return string?
local function house_of(telling, mention)
  local name = mention.name
  local house = name:sub(-#OF_HOUSE) == OF_HOUSE
    and telling.article:organization(name:sub(1, -#OF_HOUSE - 1))
  return house and house.kind ~= "union" and house.name or nil
end

---The two sides of which a sentence says that they signed.
---@param telling Telling
---@param sentence Sentence
---@return string[]?
---@return boolean? own whether they are a house and its union
local function told_in(telling, sentence)
  local body = telling.body
  local mentions = printed.complete(telling.article, body, sentence, telling.mentions)
  for i, mention in ipairs(mentions) do
    local before, behind = mentions[i - 1], body:sub(mention.last + 1, sentence.last)
    if before and before.name ~= mention.name and signs:test(behind)
      and other_side:test(body:sub(before.last + 1, mention.first - 1)) then
      return { before.name, mention.name },
        house_of(telling, mention) == before.name or house_of(telling, before) == mention.name
    end
    local house = mention.kind == "union" and (head_behind:test(behind)
      or signs:test(behind) and head_before:test(body:sub(sentence.first, mention.first - 1)))
      and house_of(telling, mention)
    if house then
      return { house, mention.name }, true
    end
  end
  return nil, nil
end

---The two sides of an agreement, when one of them is known to have held it or nobody is; a meeting
---that a house called is the house's own.
---@param telling Telling
---@param draft Draft
---@return string[]?
function signers.of(telling, draft)
  local known = draft.organizers[1]
  if draft.told or draft.organizers[2] or not agreement:test(draft.name) then
    return nil
  end
  for index = draft.index, draft.index + BEHIND do
    local sentence = telling.sentences[index]
    local sides, own
    if sentence and not sentence.speech then
      sides, own = told_in(telling, sentence)
    end
    own = own and (known ~= nil or assembly:test(draft.name))
    if sides and (not known and not own or known == sides[2] or known == sides[1] and not own) then
      return sides
    end
  end
  return nil
end

return signers
