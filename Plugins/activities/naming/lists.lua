-- Lists of activities: 乒乓球赛和厨艺大赛; 书画展、歌咏比赛等活动.

local naming = require("naming.naming")
local phrases = require("reading.phrases")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")

local lists = {}

-- 劳动竞赛、合理化建议表彰会: what it is about may be a list.
local about = regex.new(phrases.any("about") .. "$")
-- 集中入会及维权服务推进会: a meeting on what is no event by itself.
local held_apart = regex.new(phrases.any("event-of-list") .. "$")
-- “两癌”筛查和健康讲座
local entitled = regex.new("^“[^”]+”|^免费|^公益|^专项")
-- “送医、送药”大型公益义诊、健康教育活动: one title for all that follows it.
local one_title = regex.new("^“[^”]+”" .. phrases.any("kind-of-title") .. "+$")
-- “迎校庆”维权讲座及手工制作活动: the title is that of both
local begins_titled = regex.new("^“[^”]+”")
local ends_generic = regex.new("活动$")
-- 消防知识培训与演练活动: too little for an activity of its own
local short = regex.new("^.{2}活动$")
local joint = regex.new("^(?:、|和|及|以及|与)")
-- 举行拔河赛和表彰会: two that were held.
local conjoined = regex.new("[和及与][^、]*$|、[^、]{1,4}$")
local others = regex.new("^(?:、|等|等系列|等多项|等各类|等主题|等文体)*[^、]{0,6}活动$")

---The parts of a list of activities (乒乓球赛和厨艺大赛; 书画展、歌咏比赛等活动), else the whole.
---@param body string
---@param sentence Sentence
---@param first integer
---@param last integer
---@return Phrase[]
function lists.parts(body, sentence, first, last)
  local on = about:test(body:sub(first, last))
  if on and not conjoined:test(body:sub(first, last)) then
    return { naming.phrase(body, first, last) }
  end
  local parts, from = {}, first
  for _, hit in ipairs(sentence.events) do
    if hit.first >= first and hit.last <= last
      and not reading.quoted(sentence, hit.first) then
      local gap = joint:exec(body:sub(hit.last + 1, hit.last + 6))
      if gap and gap.text == "、" and from == first
        and one_title:test(body:sub(first, hit.first - 1))
        and not naming.entitled(body, hit.last + 1, last) then
        return { naming.phrase(body, first, last) }
      end
      if gap and gap.text == "及" and from == first
        and begins_titled:test(body:sub(first, last)) and ends_generic:test(body:sub(first, last))
        and not naming.entitled(body, hit.last + 1, last) then
        return { naming.phrase(body, first, last) }
      end
      if hit.last == last or gap then
        local part = naming.phrase(body, from, hit.last)
        local rest = body:sub(from, hit.last)
        if part and on and hit.last < last and not held_apart:test(part.name) then
          return { naming.phrase(body, first, last) }
        elseif part and not part.generic and #part.name >= 12
          and (hit.value.event ~= "weak" or gap and entitled:test(part.name)) then
          parts[#parts + 1] = part
        elseif not others:test(rest) then
          return { naming.phrase(body, first, last) }
        end
        from = hit.last + 1 + (gap and #gap.text or 0)
      end
    end
  end
  local last_part = parts[#parts]
  if last_part and short:test(last_part.name) then
    return { naming.phrase(body, first, last) }
  end
  return parts[2] and parts or { naming.phrase(body, first, last) }
end

return lists
