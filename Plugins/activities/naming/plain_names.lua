-- What is said of an activity around its name: who held it, how it looked, when it was.

local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")

local plain_names = {}

-- 比拼由总工会主办, “现场办公”的架势: who held it and how it looked are no part of the name.
-- 体验一场别开生面的糖画制作
local said = regex.new("^(?:体验|感受|享受|见证)了?一[场堂次段][^，。；“”的]{2,12}的(?=[^的]{4})"
  -- 组织职工积极参与知识问答: what they did is no part of what it was
  .. "|^(?:积极|踊跃|集体|共同)(?:参与|参加)了?(?=[^，。；]{4})"
  -- 新华社某地6月9日电（记者某某）: where an agency's text comes from
  .. "|^据?\\p{Han}{2,12}?(?:[0-9]{1,2}月)?[0-9]{1,2}日电(?:（[^（）]{2,40}）)?[\\s　]*"
  -- 庆祝“五一”系列活动之篮球赛: what it is a part of
  .. "|^(?:[^，。；“”]|“[^”]{1,12}”){2,30}系列活动之(?!一)(?=.{4})"
  .. "|（[^）]*(?:主办|承办|协办)[^）]*）|（以下简称[^）]*）|(?<=活动|行动|项目)之一$|(?<=[赛会动练])主会场$"
  .. "|(?<=[^，。；“”的]{2})由[^，。；“”]{2,40}" .. phrases.any("by-whom") .. "$"
  -- 托管班，是总工会专为快递员办的
  .. "|(?<=[班校堂营课会赛队站屋室家园”])，?是[^，。；“”]{2,40}" .. phrases.any("made-by") .. "的$"
  -- 陶艺课堂由总工会出钱、图书馆出场地
  .. "|(?<=[班校堂营课])由[^。；“”]{4,}$"
  -- “法治大篷车”6月16日开进青石村: on which day
  .. "|(?<=”)(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:" .. phrases.any("time-of-day") .. ")?(?=\\p{Han})"
  .. "|(?<=^签订)了?" .. phrases.any("of-year") .. "的"
  .. "|(?<=”)的" .. phrases.any("looks") .. "$")

---A name without who held it and how it looked.
---@param name string
---@return string
function plain_names.of(name)
  return (said:gsub(name, ""))
end

return plain_names
