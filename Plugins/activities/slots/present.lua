-- Whether those who are counted were there: what their clause says of them.

local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")

local present = {}

local leading = regex.new("^(?:" .. phrases.any("leading") .. "?(?:共|就)?有?"
  .. "|[^，]{0,60}一行|(?:劳资)?[两双三]方|[两三四五]地|两岸|省内外|国内外"
  .. "|[^，]{0,30}[把让将请邀]|[^，]{0,30}[里内]，|来自[^，]*的|[^，]*" .. phrases.any("counted-from")
  .. "的|首[批期][^，]{0,4}的" .. "|[^，]{0,6}在场的|(?:刚刚?|才)[^，]{1,8}的|[^，]{0,20}"
  .. phrases.any("sent-along") .. "[^，]{0,12}"
  .. "|[^，]*(?:推选|选|推荐|派)(?:出来?)?的"
  .. "|[^，、为给向对予]{0,8}[0-9一二两三四五六七八九十]+余?多?[支个家](?!(?:先进)?集体)[^，、]{1,10}、"
  .. "|[^，]*、[^，]*(?:车间|[班部处科段站室])的?|[^，]{0,12}" .. phrases.any("counted-whose") .. "[、的]?)?$")
-- 为现场300多名观众送上知识手册: those who are there already.
local on_site =
  regex.new("[给为向]" .. phrases.any("on-the-spot") .. "的?(?:近|约)?$")
-- 首批200名劳模将在…: the first who came, whatever they will do there
local first_ones = regex.new("(?:^|，)首[批期]$")
-- 留守过年的130多名工友自编自演: those of whom it is told what they are.
local described = regex.new("^[^，。；、为给向对把被让与和同将由]{0,8}" .. phrases.any("came-how")
  .. "[^，。；、为给向对把被让与和同将由]{0,8}的(?:近|约)?$")
-- 她对在座的60多位徒弟说
local below = regex.new("台下(?:的|坐[着满]的?|坐了)?$")
-- 与60多名焊工拉起家常
local with = regex.new("(?:^|[，0-9])(?:[^，]{0,6})[与和同跟]$")
local together = regex.new(phrases.any("together"))
-- 给40名队员上了一堂手语课: those who are taught take part.
local whom = regex.new("[给为对向](?:[^，。；]{0,10}的|[全本][厂校院站段矿队店局村县旗市区]"
  .. "|[厂校院站段矿队店局村县旗市区]内|[^，。；]{2,24}(?:[员工人者干长师]|代表))?$")
local lesson = regex.new("^(?![^，]{0,12}(?:发放|赠送|颁发|送[上去出来]|发了|办理))[^。；]*?"
  .. phrases.any("taught"))
-- 共接诊职工230人次; 首期学员有教师、职工等42人
local tallied = regex.new("(?:(?:手把手|现场|轮流|逐个|依次|来|，|[者员师生长夫官士警])(?:地)?教(?:会)?了?"
  .. "|(?:参加|参与)(?:了?[本此这][次场届]|该)[^，、]{1,8}的[^，、]{1,8}|"
  .. phrases.any("tallied")
  .. "[^，。；]{0,14}|[里内中上外](?:早就|早已|已经?)?(?:坐|站|来|挤|聚|围)了"
  .. "|(?:队员|选手|人数|职工|会员)?(?:加起来|加在一起|合起来|合计)(?:有|共|是)?"
  .. "|(?:[上下]午|晚上?|[一二两三四五六七八九十半0-9][天日]|当[天日])(?:就|共)?来了|^来了"
  .. "|(?:[到入进]场|前来)(?:的)?" .. phrases.any("who-came-in") .. "?(?:达|共|有)?"
  .. "|" .. phrases.any("who-came-at-all") .. "(?:达|共有?|有)?" .. "|实到(?:代表|会员)?|[收招抽挑派凑]了|"
  .. phrases.any("tallied-behind") .. "的(?:就|共|一共|也)?有|(?:解答|接受|提供)(?:法律|政策|心理)?咨询"
  .. "|招收(?!计划)[^，。；]{1,40}(?:子女|学员|孩子|学生|儿童))$")
local roll = regex.new("(?:学员|队员|成员|选手|参[训赛加]者|参[训赛会]人员)(?:[^，。；]{0,6})"
  .. "[有为是包含](?:括)?[^。；]{2,40}[等共]$")
-- 协会的9名会员走进…, 各班组的310名职工把…: those of a body who go or do something themselves.
local body_of = regex.new("(?:^|[，0-9])[^，]*" .. phrases.any("members-of") .. "的?$")
local themselves = regex.new("^[^，。；]{1,12}?" .. phrases.any("person-end")
  .. "(?:和[0-9一二两三四五六七八九十]+余?[名位][^，。；]{1,6})?[，先也]?(?:后|再次|分别|一起)?"
  .. phrases.any("members-do"))
-- 带着两名徒弟: a few whom somebody brings are not all who came.
local leads = { ["带着"] = true, ["带领"] = true, ["率领"] = true, ["领着"] = true, ["陪着"] = true }
-- 一共32人: all of them.
local sums = phrases.set("sum")
-- 75名学员拿到结业证书: who gets one has taken part.
local certified = regex.new("^[^，。；]{1,14}(?:拿到|领到|获得|取得|领取)了?[^，。；]{0,4}"
  .. "(?:结业|合格|毕业|学生|学员|录取)")
-- 台下坐着的，还有刚送完奶的58名送奶工
local audience = regex.new("^" .. phrases.any("audience"))
local there_are = regex.new("^(?:不光|不仅|还|也|更)?[有是]")
-- 把两家商场的40名店员召集到职工学校
local gathered_at = regex.new("^[^，。；]{1,12}" .. phrases.any("brought-together") .. "(?:到|来|进|在)")
-- 工会主席、职工代表十余人共话安全: a list of those who are there ends with their number.
local listed = regex.new("^(?:[^，]*、)?[^，、]{0,16}" .. phrases.any("listed-end")
  .. "等?$|[0-9]余?多?家[^，的]{1,8}的$")
-- 19家企业推选出的66名代表 were chosen to come.
local chosen = regex.new("(?:选|推荐|派)(?:出来?)?的$")
-- 委员和各车间负责人共51人，
local all_told = regex.new(phrases.any("listed-person") .. "(?:等)?$")
-- 抽调12名律师组成的宣讲队, 一支二十来人的宣讲队
local band = regex.new("^(?:[^，。；、评]{0,12}组成(?:的|了)?|的)[^，。；、评]{0,12}"
  .. "(?:队伍?|[^，。；、评]{2}[组团]|演出团)(?!员)")
local banded = regex.new(phrases.any("banded") .. "[^，。；]{0,14}$")
local paired = regex.new("^师徒")
local judging = regex.new("(?:当|担任|作为|任)" .. phrases.any("judging"))
---Whether those counted belong to a body that the clause begins with, and do something themselves.
---@param body string
---@param sentence Sentence
---@param clause Span
---@param first integer of the count
---@param last integer
---@return boolean
local function members_act(body, sentence, clause, first, last)
  if not body_of:test(body:sub(clause.first, first - 1))
    or not themselves:test(body:sub(last + 1, clause.last)) then
    return false
  end
  for _, hit in ipairs(sentence.hits) do
    if hit.first >= clause.first and hit.last < first
      and (hit.value.cues.exclude or hit.value.verb or hit.value.deed) then
      return false
    end
  end
  return true
end

---Whether a word that tells whom something is done for stands in a clause before a position.
---@param sentence Sentence
---@param clause Span
---@param first integer
---@return boolean
local function served(sentence, clause, first)
  for _, hit in ipairs(sentence.hits) do
    if hit.first >= clause.first and hit.last < first and hit.value.cues.exclude then
      return true
    end
  end
  return false
end

---Whether those counted make up a band (由12名律师组成的宣讲队).
---@param body string
---@param clause Span
---@param first integer of the count
---@param last integer
---@return boolean
function present.in_band(body, clause, first, last)
  return banded:test(body:sub(clause.first, first - 1))
    and band:test(body:sub(last + 1, clause.last))
end

---Whether those counted are the subject of their clause and no result is told of them.
---@param body string
---@param sentence Sentence
---@param clause Span
---@param first integer of the count
---@param last integer
---@param about string? what stands before the number: 共
---@param many boolean whether they are ten or more
---@return boolean
function present.acted(body, sentence, clause, first, last, about, many)
  local words = body:sub(clause.first, first - 1)
  if (words == "" and last == clause.last or all_told:test(words))
    and sums[about or ""] then
    return true
  elseif roll:test(words) or tallied:test(words) or below:test(words)
    or there_are:test(words) and audience:test(sentence.words)
    or words:find("把", 1, true) and gathered_at:test(body:sub(last + 1, clause.last)) then
    return true
  elseif with:test(words)
    and together:test(body:sub(last + 1, clause.last)) then
    return true
  elseif on_site:test(words) or many and first_ones:test(words) then
    return true
  elseif whom:test(words) then
    return lesson:test(body:sub(last + 1, clause.last))
  elseif judging:test(body:sub(last + 1, clause.last)) then
    return false
  elseif certified:test(body:sub(last + 1, clause.last)) then
    return true
  elseif served(sentence, clause, first) and not chosen:test(words) then
    return false
  elseif not leading:test(words)
    and not listed:test(words) and not (many and described:test(words))
    and not members_act(body, sentence, clause, first, last) then
    return false
  elseif paired:test(body:sub(last + 1, clause.last)) then
    return true
  end
  for _, hit in ipairs(sentence.hits) do
    if hit.first > last and hit.last <= clause.last and hit.value.cues.omit then
      return false
    end
  end
  return last < clause.last
end

---Whether words say that those counted took part.
---@param sentence Sentence
---@param clause Span
---@param first integer of the count
---@param last integer
---@param few boolean whether they are fewer than ten
---@return boolean
function present.took_part(sentence, clause, first, last, few)
  local gathered, excluded, brought = false, false, false
  for _, hit in ipairs(sentence.hits) do
    local cues = hit.value.cues
    if hit.first >= clause.first and hit.last <= clause.last then
      if hit.first > last and cues.take then
        -- 困难职工代表150余人参加: they came, whoever they are.
        return not excluded or hit.first - last <= #"，都" + 1
      elseif hit.last < first then
        -- 报名学员180人, 参与职工3000人次
        gathered = cues.gather or cues.take and first - hit.last <= 24 or gathered
        brought = brought or leads[hit.text] ~= nil
        excluded = cues.exclude or excluded
      end
    end
  end
  return gathered and not excluded and not (brought and few)
end

---Whether somebody is taught by what is told behind a count: they take part.
---@param behind string
---@return boolean
function present.are_taught(behind)
  return lesson:test(behind)
end

---Whether something is done for those counted, who are not taught by it.
---@param before string
---@param behind string
---@return boolean
function present.are_served(before, behind)
  return whom:test(before) and not lesson:test(behind)
end

return present
