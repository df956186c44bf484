-- The deeds that a sentence tells besides what has been told: 还为…颁发了…, 会上，双方签订了….

local deed_kinds = require("finding.deed_kinds")
local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")
local set_up = require("finding.set_up")

local further_deeds = {}

local further = regex.new("还(?:[为给向对授表]|分别为)|同时(?:表彰|授予|颁发|为[^，。]{2,16}颁)")
-- 还给车间颁发了8000元改善经费: what a prize is worth is none by itself.
local money = regex.new("颁发了?[^，。]{0,12}(?:经费|奖金|补贴|奖品|红包|元)")
-- 会上，双方签订了协议; 两家单位还签订…
local signing = regex.new("^" .. phrases.any("signed-at") .. "，|还[^，。]{0,6}$"
  .. "|(?:，|双方|共同|现场|当场)$")
-- 当天，总工会部长到中心调研: somebody else came besides.
local inquiries = regex.new(phrases.any("inquiry"))
local DONATES = "捐赠" -- 当天，公司向县残联捐赠轮椅
local day_again = { ["当天"] = true, ["当日"] = true, ["同日"] = true, ["次日"] = true,
  ["翌日"] = true }
-- 会前，总工会走访慰问了劳模
local around_it = { ["会前"] = true, ["会后"] = true, ["节前"] = true }
-- 9月19日，县总工会开通了…: a paragraph that begins with a day
local own_day = regex.new("^(?:(?:[0-9]{1,2}月)?[0-9]{1,2}日|[次翌]日|第二天)(?:"
  .. phrases.any("time-of-day") .. ")?，")
-- 揭牌后，县医院的医生留下来为工人量血压: another house came with it.
local treated = regex.new(phrases.any("healers") .. "[^。；]{0,40}[为给](?![^，。]{0,4}契机)")

---Which kinds of deeds a sentence tells besides.
---@param body string
---@param sentence Sentence
---@param dated boolean whether what has been told was on a day that is known
---@return table<string, boolean>?
function further_deeds.kinds(body, sentence, dated)
  if further:test(sentence.words) and not money:test(sentence.words) then
    return deed_kinds.awards
  end
  local then_too = set_up.is_afterwards(sentence)
  local that_day = day_again[sentence.words:sub(1, #"当天")]
  local around = around_it[sentence.words:sub(1, #"会前")]
  for _, hit in ipairs(sentence.deeds) do
    if then_too and hit.value.deed.kind == "set-up" and set_up.counts(body, sentence, hit) then
      return deed_kinds.founded
    elseif then_too and deed_kinds.calls[hit.value.deed.kind]
      or that_day and inquiries:test(hit.text)
      or around and hit.value.deed.name:find("慰问", 1, true) then
      return deed_kinds.calls
    elseif then_too and (hit.value.deed.kind == "gift" and hit.value.word == DONATES) then
      return deed_kinds.donations
    elseif hit.value.deed.kind == "sign" then
      local before = body:sub(sentence.first, hit.first - 1)
      if (then_too or signing:test(before)) and sentence.paragraph <= 3 then
        return deed_kinds.pacts
      end
      break
    elseif (hit.value.deed.name == "义诊" or then_too and hit.value.word == "免费")
      and treated:test(body:sub(sentence.first, hit.first - 1)) then
      return deed_kinds.checks
    end
  end
  if dated and sentence.leads and own_day:test(sentence.words) then
    return deed_kinds.visits
  end
  return nil
end

return further_deeds
