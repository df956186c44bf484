-- How many took part: which of those that a sentence counts.

local counts = require("slots.counts")
local phrases = require("reading.phrases")
local present = require("slots.present")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")

local participants = {}

-- 7名代表先后发言: a few who speak are not all who came.
local speaking = regex.new("^[^，。；]{0,12}" .. phrases.any("speaks-there"))
-- 每个小组8名队员
-- and 决出三等奖11名: nor are those who won
local per_team = regex.new("每[^，。；0-9]{0,8}$|" .. phrases.any("prize-before") .. "(?:各|共)?$")
-- 20名志愿者登台领奖: those who were honoured are not all who came.
local honoured = regex.new("^[^，。；]{0,14}" .. phrases.any("is-honoured"))
-- 130名监督员参加: here they are those who are meant.
local attend = regex.new("^[^，。；]{0,8}(?:员|律师|法官)(?:共同|踊跃|全程)?(?:参[加训]|到场|受训)")
-- Judges and lawyers are there for others, and a few of a group are not all.
local after_count = regex.new("^" .. phrases.any("not-counted"))
-- 招募大学生志愿者18名: they help with it.
local recruited = regex.new("招募[^，。；]{0,10}$")
-- 男女各36名 are 72.
local twice = { ["男女各"] = true, ["双方各"] = true, ["双方各派"] = true }
local partial = regex.new("(?:、|和|及|与|以及)$")

-- 9名师傅和21名徒弟: both came, unless one of them has another part in it.
local and_also = regex.new("^[^，。；、0-9为给向对的]{1,10}(?:和|与|及|以及|、)(?:另外)?$")
local other_part = regex.new("^[^，。；、]{0,8}" .. phrases.any("other-part"))
local idle_part = regex.new("^[^，。；、]{0,6}" .. phrases.any("not-counted"))

---How many are counted together with those of the next count: 9名师傅和21名徒弟.
---@param body string
---@param first integer where the stretch that the counts were looked for in begins
---@param one table count
---@param other table? the next one
---@return integer? sum
---@return string? text
local function with_next(body, first, one, other)
  local gap = other and one.unit == other.unit and (one.unit == "名" or one.unit == "位")
    and body:sub(first + one.last, first + other.first - 2)
  local sum = gap and and_also:test(gap) and not other_part:test(gap) and not idle_part:test(gap)
    and counts.value(one) and counts.value(other)
  local behind = sum and body:sub(first + other.last, first + other.last + 36)
  if not sum or other_part:test(behind) or idle_part:test(behind) then
    return nil, nil
  end
  return counts.value(one) + counts.value(other),
    body:sub(first + one.first - 1, first + other.last - 1)
end

-- 1340名运动员将在三天里角逐12个大项: they have come already.
-- 60名班组长将接受为期两天的集训
local begun = regex.new("[0-9][余多]?[名位人](?:(?:运动员|选手|队员|职工)将[^，。；]{0,16}?"
  .. phrases.any("competing")
  .. "|[^，。；将]{0,8}将[^，。；]{0,8}(?:参加|接受|进行|开展|完成|度过)[^，。；]{0,6}"
  .. "(?:本|此|这|该|为期|[0-9一二两三四五六七八九十]+[天周个])[^，。；]{0,12}" .. phrases.any("course-ahead") .. ")")

---Whether those of whom it is said what they will do have come already.
---@param words string
---@return boolean
function participants.have_come(words)
  return words:find("将", 1, true) ~= nil and begun:test(words)
end

-- 40组家庭共126人: the households are counted once more, by their people.
local households = { ["组"] = true, ["户"] = true, ["个"] = true, ["对"] = true }
local of_households = regex.new("^[^，。；、0-9]{0,8}，?$")
local in_all = regex.new("^(?:总?共|合计|一共)计?[^，。；]*[人名]$")

---Whether the next count says how many people a count of households are.
---@param body string
---@param first integer where the stretch that the counts were looked for in begins
---@param one table count
---@param other table? the next one
---@return boolean
local function is_summed(body, first, one, other)
  return other ~= nil and households[one.unit] == true and in_all:test(other.text)
    and of_households:test(body:sub(first + one.last, first + other.first - 2))
end

-- 34名学员获得证书: all who came have it.
local certified = regex.new("^[^，。；、]{0,8}?" .. phrases.any("learner")
  .. "(?:全部|均|都|顺利|当场|现场)?(?:获|获得|拿到|取得|领取|领到|捧回)了?[^，。；]{0,8}证书?[，。；]?")

-- 复赛吸引1.8万人参加线上初赛: who came to an earlier round did not all come to this one.
local later_round = regex.new("复赛|决赛|半决赛")
local earlier_round = regex.new("^[^，。；]{0,12}?(?:参加|参与|报名)了?[^，。；]{0,6}?(?:初赛|预赛|海选|选拔)")

---Whether those counted came to an earlier round than the one that has been told of.
---@param body string
---@param sentence Sentence
---@param after string
---@return boolean
local function came_earlier(body, sentence, after)
  return earlier_round:test(after) and later_round:test(body:sub(1, sentence.last))
end

---The participants that a sentence tells of.
---@param body string
---@param sentence Sentence
---@param first integer
---@param last integer
---@return table? participants text and count
function participants.within(body, sentence, first, last)
  local most, few, prized
  local list = counts.within(body, sentence, first, last)
  for i, match in ipairs(list) do
    local from, to = first + match.first - 1, first + match.last - 1
    local clause, index = reading.clause_at(sentence, from)
    local following = sentence.clauses[index + 1]
    local count = counts.value(match)
    count = count and twice[match.about or ""] and 2 * count or count
    local sum, words = with_next(body, first, match, list[i + 1])
    count = sum or count
    local text = words or match.text
    local stretch = { first = clause.first, last = clause.last }
    local before, after = body:sub(clause.first, from - 1), body:sub(to + 1, clause.last)
    if following and clause.last - to <= 45 and following.last <= last
      and not present.are_served(before, after) then
      -- 来自…的120名职工，参加了…; but not 30人受到表彰，280人参加
      local upto = math.min(following.last, following.first + 24)
      stretch.last = counts.stand_in(body:sub(following.first, upto)) and stretch.last or upto
    end
    -- …以及3名监督员参加: a few at a list's end are not all.
    local partly = count and (count < 10 and partial:test(before) or per_team:test(before))
    local banded_here = present.in_band(body, clause, from, to)
    if count and count > 1 and not partly and not is_summed(body, first, match, list[i + 1])
      and not recruited:test(before) and not came_earlier(body, sentence, after)
      and not reading.quoted(sentence, from) and not speaking:test(after)
      and (banded_here or not after_count:test(body:sub(to + 1, to + 48))
        or attend:test(body:sub(to + 1, to + 60))) then
      if count >= 10 and certified:test(after) then
        return { text = text, count = count }
      end
      local few_came = count < 10 and not present.are_taught(after)
      if present.took_part(sentence, stretch, from, to, few_came) then
        local these = { text = text, count = count }
        if honoured:test(after) then
          prized = prized or these
        elseif count >= 10 then
          return these
        else
          few = few or these
        end
      elseif (not most or count > most.count) and (banded_here
          or present.acted(body, sentence, clause, from, to, match.about, count >= 10)) then
        most = { text = text, count = count }
      end
    end
  end
  return most and few and most.count > 2 * few.count and most or few or most or prized
end

return participants
