-- What somebody does at a place is no part of its name (在园子里认树, 到社区义务理发).

local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")

local doings = {}

-- 站在河边看得入迷: what somebody does there is no part of the place.
local busy_there = regex.new("^(.{2,}?)(?:上|里|内|中|旁|边|下)(?:[看听坐站排唱跳围聊忙吃喝摆拉挂搭响][^厅台馆房室棚站]|就|已|早)")
local inside = regex.new("(?:里|内|上|中|旁|边|下).")
-- 在园子里认树: what stands behind the last word for a place is what was done there.
local doing_there = regex.new("^(.{0,24}?" .. phrases.any("site") .. ")(?:里|内|上|旁|边)"
  .. "(?![面方层部头口路]|" .. phrases.any("passing-never") .. ")"
  .. "(?![^，。；、]{0,12}?" .. phrases.any("site") .. ")[^，。；、]{2,}$")
-- 在球场开绳: nor are the words of an unknown verb behind it.
local doing_next = regex.new("^(.{1,30}?" .. phrases.any("building") .. ")(?:"
  .. phrases.any("in-what-manner") .. "?" .. phrases.any("starts")
  .. "[^，。；、馆场园院校厅室楼]{1,3}|" .. phrases.any("filled") .. "[^，。；、]{0,10})$")
-- 到镇里帮助缺劳力的农户, 到社区义务理发
local doing_after = regex.new("^(.{2,30}?" .. phrases.any("where-people-work") .. ")里?"
  .. phrases.any("done-there") .. "[^，。；、镇乡村]*$")
-- 沿栈道走完7公里
local gone_along = regex.new("^(.{2,24}?)(?:走|跑|骑|游)(?:完|了|过|到|向|遍).*$")

---The words for a place without what somebody does there.
---@param place string
---@return string
function doings.without(place)
  local there = #place > 9 and inside:test(place)
    and (busy_there:match(place) or doing_there:match(place))
  return there or #place > 9 and (doing_next:match(place)
    or #place > 12 and (doing_after:match(place) or gone_along:match(place))) or place
end

return doings
