-- Lectures that a sentence tells of by what was taught: 随后，医生讲女职工保健知识; 以“…”为题开讲.

local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")

local lectures = {}

-- 问答结束，…; 当晚，…; 3月7日下午，…: it came after something else, or on its own day.
local OPENING = "^(?:[^，。；“”]{0,14}(?:结束|之?后|间隙|当天|当晚|[上下]午|晚上|次日|翌日)，"
  .. "|(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:[上下]午|晚)?，|(?:随后|接着|晚上)，?)"
local TITLE = "“[^”，。；]{2,24}”|《[^》]{2,24}》"
local entitled = regex.new(OPENING .. "[^。；]{0,40}?以(?<name>" .. TITLE .. ")为(?:主)?题，?"
  .. "[^，。；]{0,8}?" .. phrases.any("lectured"))
local on_subject = regex.new(OPENING .. "[^，。；“”]{0,24}?" .. phrases.any("lecturer")
  .. "[^，。；“”《》]{0,4}?(?:接着|随后|又|还|再|则|现场|专门)*讲(?:解|授|述)?[了起]?"
  .. "(?<name>《[^》]{2,24}》|[^，。；：“”《》]{2,14}" .. phrases.any("taught-subject") .. ")(?=[，。；])")
-- What a lecture would only be the substance of: 举办培训班。…随后，专家讲….
local course = regex.new("培训|讲座|[课班]|论坛|宣讲|讲堂|研修|报告|沙龙|分享")

---The lecture that a sentence tells of, besides what has been told.
---@param telling Telling
---@param sentence Sentence
---@return Draft?
function lectures.find(telling, sentence)
  local words, last = sentence.words, telling.drafts[#telling.drafts]
  if not last or course:test(last.name) then
    return nil
  end
  local match = words:find("题", 1, true) and entitled:exec(words)
    or words:find("讲", 1, true) and on_subject:exec(words)
  if not match then
    return nil
  end
  local at = sentence.first + words:find(match.name, 1, true) - 1
  local verb = { first = at, last = at, text = "", value = { cues = {}, rule = "a lecture" } }
  return { name = match.name .. "讲座", generic = false, sentence = sentence, verb = verb,
    rule = "a lecture" }
end

return lectures
