-- What somebody did, in words that no list of events has: 给艇工看腰腿, 把豆浆端到井口, 种下云杉600棵.
-- A clause may tell it by a verb, and by what stands before that: for whom, with whom, what with.

local act_words = require("finding.act_words")
local phrases = require("reading.phrases")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")

local acts = {}

-- What a word is to its clause.
local roles = { ["for"] = "mark", with = "mark", ask = "mark", ["do"] = "verb", done = "verb",
  aspect = "verb", idle = "idle", said = "idle" }

-- 热浪能把人推回去, 恨不得把灯搬来: it is only said what might be.
local might = regex.new(phrases.any("might") .. "$")
-- 把那口用了四十年的钟，挂进了矿史馆: what is done with it stands in the next clause.
local held_out = regex.new("^[把将][^，。；到进给上在往成]*的[^，。；的到进给上在往成来去出回走起开]{1,8}$")
-- How many bytes a name has.
local SHORTEST, LONGEST = 9, 102

local thing = "(?:[^，。；：“”《》]|“[^”]*”|《[^》]*》)"
-- 把饺子送到站台: what is handed on gets somewhere.
local handed = regex.new("^(?![来要近军于在会此该握关]|[0-9一]+[月日])" .. thing
  .. "{2,40}?(?:[送交递推拉抬运端塞发捐放装建演讲唱种摆挂贴带请搬接领办设开背提做写画换缝编裁捎寄分扛教用"
  .. "转铺拆裹别戴披盖捧献挑担驮牵倒舀盛卸码立竖约邀叫拢聚召]"
  .. "(?:了?[到进上给入往在去来下成出满回]|了)" .. thing .. "|[走看查过理学练试跑扫擦洗议摸翻]了?一?遍)")
-- 86双雨靴送到了护林员手里, 一车西瓜开进了隧道
local arrived = regex.new("(?<name>[0-9一两二三四五六七八九十几百千]+余?多?[^0-9，。；：月日年点时的成是]{2,16}?"
  .. phrases.any("carried-in") .. "(?:到|进|上|往)了?" .. thing .. "{2,20})$")
-- 来了六位理发师
local guests = regex.new("(?<name>来了[0-9一两二三四五六七八九十几]+余?多?[位名个]" .. thing .. "{2,12})$")
-- 录了下来, 唱了起来: nothing is said of what.
local empty = regex.new("^[^，]{1,9}了?(?:下来|起来|上去|出来|过去|过来|回来)$"
  .. "|[坐挤围站]满了?[^，]{0,3}$|就能|便能|即可|就可|都能|随时")
-- 提着热汤、毛毯和手电走进工棚
local carried = regex.new("(?<name>" .. phrases.any("carried-along") .. "着" .. thing
  .. "{2,30}?" .. phrases.any("gone")
  .. thing .. "{2,20})$")
-- 在红布上签了名: where, when the rest would say little.
local there = regex.new("[在往][^，。；“”在]{1,8}[上里中下]$")
local folk = regex.new(phrases.any("people") .. "|[他她]们|大家|大伙|每人")
-- 给敬老院割草: who lives or works there is served.
local pronoun = regex.new("^(?:[他她]们|大家|大伙)$")
local helps = { ["帮"] = true, ["替"] = true, ["陪"] = true, ["跟"] = true, ["与"] = true }
local home = regex.new(phrases.any("home") .. "的?$")
local negated =
  regex.new(phrases.any("negated") .. "[^，。；]{0,3}$")
-- 过生日的人被推到了中间, 留言刷了六百条: what was done to somebody, and what only became more.
local by_the_way = regex.new("[被遭][^，。；请邀]{0,6}$|^[^，。；]{0,6}"
  .. phrases.any("only-more") .. "[^，。；]{0,6}$")
-- 捐出的票, 慰问组, 分享会, 学了手艺的人: the word tells of something else.
local nominal = regex.new("^(?:[^，。；了]{0,2}了?的(?!是)|[出下上起过]来?的"
  .. "|[桌箱牌墙椅会室站点车员队团场院组者处席卡证班赛节展金款品率量区馆屋部所仪费案表单力型式机制期券分]"
  .. "|(?<!职)工作|" .. phrases.any("deed-thing")
  .. "|[^，。；“”]{0,16}(?:的" .. phrases.any("deed-whose")
  .. "|时$|[之以]?后$|之?前$|中$))")
-- 给十四个驿站各…
local each = regex.new("^[^，。；]{2,16}(?:各|都|分别|统一)$")
local abstract = regex.new("(?:" .. phrases.any("abstract") .. "|" .. phrases.any("abstract-tail")
  .. ")$")
-- 请来16名司机，旁听了运费案的庭审
local asked = regex.new("(?:请[来出到]|邀请|邀来|组织|召集|抽调)([^，。；]{2,40})$")
-- 与师傅签合同, 和工友谈心: with whom it is done; 驿站与书屋揭牌 is a list.
local beside = { ["与"] = true, ["跟"] = true }
local mutual = regex.new(phrases.any("mutual"))
-- 12对新人, 给我们送来了护膝
local counted = regex.new("[0-9一二两三四五六七八九十百几]$")
local own = regex.new("我们|咱们?|自己的")
-- 送上美好的祝福, 送给环卫工人: what was given is not told.
local unsaid = regex.new("^(?:[给为向][^，。；]*?)?"
  .. phrases.any("brought-wish") .. "了?[^0-9]*"
  .. phrases.any("wish") .. "$")
-- 为丰富职工生活, 为了…: what for.
local purpose = regex.new("^" .. phrases.any("purpose") .. "|^(?:什么|何|期|主|中心)")
local finished = regex.new("了$")
-- 来到青石瓷厂观摩拉坯: where is no part of what
local thither = regex.new("^(?:来到|走进|前往|赶赴|奔赴)[^，。；“”]{2,24}?"
  .. "(?=" .. phrases.any("gone-to-see") .. "[^，。；]{3})")
-- 来到月亮湾滩涂，种下树苗: going there is not what was done.
local going = regex.new("^(?:来到|走进|前往|赶赴|奔赴|赶到)[^，。；“”]{2,14}$")
-- 给船工做了一次放松训练: what was done has a name of its own.
local done_once = regex.new("^[^“”]*[做办搞开上演搭摆]了?(?:[整足]?[一两三][次场堂个节期轮顿台]|好[几一][次场堂])"
  .. "(?![的了]|[^，]{0,3}$)([^，。；的了]{4,16})$")

---@class Act
---@field first integer where its name begins
---@field last integer
---@field frame string how it is told: hand, serve, thing, cause, carry, done or bare
---@field done boolean? whether others were asked to do it, and did
---@field weight number what its words are worth
---@field rule string

---@class Mark The word before a verb that says for whom, with whom or what with.
---@field first integer
---@field kind string
---@field last integer

---Whether a word marks for whom, with whom or by whom something is done.
---@param body string
---@param clause Span
---@param hit Mark
---@return boolean
local function marks(body, clause, hit)
  if hit.kind ~= "for" then
    return hit.kind == "ask"
  end
  local rest = body:sub(hit.last + 1, clause.last)
  return not purpose:test(rest) and not counted:test(body:sub(clause.first, hit.first - 1))
    and (not beside[body:sub(hit.first, hit.last)] or mutual:test(rest))
end

---How a verb is told, and where the name begins, if it counts.
---@param body string
---@param clause Span
---@param hit Mark the verb
---@param mark Mark?
---@return integer? first
---@return string? frame
local function told(body, clause, hit, mark)
  local done = act_words.is_done(body, hit)
  if mark and marks(body, clause, mark) then
    local between = body:sub(mark.last + 1, hit.first - 1)
    local whom = folk:test(between)
    local helped = whom or helps[body:sub(mark.first, mark.first + #"帮" - 1)]
    if mark.kind == "for" and (helped or hit.kind ~= "aspect") then
      return pronoun:test(between) and hit.first or mark.first, whom and "serve"
        or (helped or home:test(between)) and "bare" or "thing"
    elseif mark.kind == "ask" and (done and whom or hit.kind ~= "aspect") then
      return hit.first, "cause" -- 组织劳模栽下柏树
    end
  end
  if hit.kind == "done" or hit.kind == "aspect" and (not done
      or by_the_way:test(body:sub(clause.first, hit.first - 1))) then
    return nil
  elseif done and mark and mark.kind == "for"
    and each:test(body:sub(mark.last + 1, hit.first - 1)) then
    return mark.first, "done" -- 给十四个驿站各配了一台制氧机
  end
  local place = clause.last - hit.first < 24
    and there:exec(body:sub(clause.first, hit.first - 1))
  return place and hit.first - #place.text or hit.first, done and "done" or "bare"
end

---Whether a position lies in the name of an organization: 大理市总工会.
---@param mentions Mention[]
---@param position integer
---@return boolean
local function in_name(mentions, position)
  for _, mention in ipairs(mentions) do
    if mention.first <= position and position <= mention.last then
      return true
    end
  end
  return false
end

---The deed that begins somewhere in a clause, with what its words are worth.
---@param hits integer[]
---@param first integer
---@param clause Span
---@param frame string
---@param number integer? of its word
---@return Act
local function act_of(hits, first, clause, frame, number)
  local goods, against = act_words.beside(hits, first, clause.last)
  local worth = number and frame ~= "hand" and act_words.weights[number] or 0
  return { first = first, last = clause.last, frame = frame, weight = worth + goods + against,
    rule = number and act_words.rule(number) or "goods" }
end

---Whether a verb of a deed tells of one where it stands.
---@param body string
---@param clause Span
---@param hit Mark
---@param mentions Mention[]
---@return boolean
local function tells(body, clause, hit, mentions)
  return not in_name(mentions, hit.first) and not nominal:test(body:sub(hit.last + 1, clause.last))
    and not negated:test(body:sub(math.max(clause.first, hit.first - 18), hit.first - 1))
end

---The deed of a clause by its verbs.
---@param body string
---@param sentence Sentence
---@param clause Span
---@param mentions Mention[]
---@param hits integer[] of the sentence
---@return Act?
local function by_verb(body, sentence, clause, mentions, hits)
  local mark, best, begins, how
  for i = 1, #hits, 3 do
    local number = hits[i + 2]
    local kind = act_words.kinds[number]
    local role = hits[i] >= clause.first and hits[i] <= clause.last and roles[kind]
    if role == "idle" then
      return nil
    elseif role and not reading.quoted(sentence, hits[i]) then
      local hit = { first = hits[i], last = hits[i + 1], kind = kind }
      if kind == "with" then
        local rest = body:sub(hit.last + 1, clause.last)
        if might:test(body:sub(clause.first, hit.first - 1)) then
          return nil
        elseif handed:test(rest) and not act_words.idle(rest) then
          return act_of(hits, hit.first, clause, "hand", number)
        end
      elseif role == "mark" then
        mark = hit
      elseif not best or act_words.weights[number] > act_words.weights[best] then
        local first, frame = told(body, clause, hit, mark)
        if first and tells(body, clause, hit, mentions) then
          best, begins, how = number, first, frame
        end
      end
    end
  end
  return best and act_of(hits, begins, clause, how, best) or nil
end

---The deed of a clause by who came, or by what was taken somewhere: 来了六位理发师, 提着热汤来到….
---@param body string
---@param clause Span
---@param hits integer[] of the sentence
---@return Act?
local function by_arrival(body, clause, hits)
  local words = body:sub(clause.first, clause.last)
  local came = words:find("来了", 1, true) and guests:exec(words)
  if came and folk:test(came.name) then
    return act_of(hits, clause.last - #came.name + 1, clause, "cause")
  end
  if act_words.beside(hits, clause.first, clause.last) == 0 then
    return nil -- nothing that could have been taken
  end
  local taken = words:find("着", 1, true) and carried:exec(words) or arrived:exec(words)
  return taken and act_of(hits, clause.last - #taken.name + 1, clause, "carry") or nil
end

---What a clause tells that somebody did.
---@param body string
---@param sentence Sentence
---@param clause Span
---@param before Span? the clause before
---@param mentions Mention[] organizations of the article
---@param hits integer[] of the sentence
---@return Act?
---@return string? name
function acts.of(body, sentence, clause, before, mentions, hits)
  local act = by_verb(body, sentence, clause, mentions, hits) or by_arrival(body, clause, hits)
  if not act or reading.quoted(sentence, act.first) then
    return nil
  end
  if before and (act.frame == "done" or act.frame == "bare")
    and folk:test(asked:match(body:sub(before.first, before.last)) or "") then
    act.frame, act.done = "cause", act.frame == "done"
  end
  if act.frame == "hand" and held_out:test(body:sub(act.first, act.last)) then
    return nil
  end
  local name = thither:gsub(finished:gsub(body:sub(act.first, act.last), ""), "")
  if #name < SHORTEST or #name > LONGEST or abstract:test(name) or own:test(name)
    or empty:test(name) or going:test(name) then
    return nil
  end
  return act, unsaid:test(name) and "慰问" or done_once:match(name) or name
end

return acts
