-- Where 在 and 到 tell of no place: 坐在台阶上, 在建楼盘, 轮到.

local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")

local goings = {}

-- 坐在台阶上看戏, 为在车站的司机理发: where somebody sits is no place of the activity.
local seated = phrases.set("no-being-before")
-- 轮到检修工读, 直到傍晚: that is no going.
-- 在建楼盘, 在岗职工: nor is that being somewhere.
local may_be_none = {}
for word in ("建岗职册编读"):gmatch(utf8.charpattern) do
  may_be_none[word] = true
end
local no_being = regex.new("^(?:建(?:楼|工[程地]|项目|的|重点)|岗(?:职工|人员|员工)|职(?:职工|人员|员工)|册|编人|读)")
local no_going = phrases.set("no-going-before")

---Whether 在 only makes a word of what follows it (在岗职工).
---@param body string
---@param hit table
---@param last integer
---@return boolean
function goings.no_being(body, hit, last)
  return hit.text == "在" and may_be_none[body:sub(hit.last + 1, hit.last + 3)] == true
    and no_being:test(body:sub(hit.last + 1, last))
end

---Whether a word of going or being tells of none.
---@param body string
---@param hit table
---@return boolean
function goings.none(body, hit)
  local before = body:sub(hit.first - #"在", hit.first - 1)
  if hit.text == "到" then
    return no_going[before] == true
  end
  return hit.text == "在" and (seated[before] or seated[body:sub(hit.first - #"奋战", hit.first - 1)]
    or goings.no_being(body, hit, hit.last + #"在岗职工")) == true
end

return goings
