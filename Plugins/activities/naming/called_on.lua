-- Whom a call was on, which its name tells: 慰问|困难职工, 看望|坚守岗位的一线职工.

local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")

local called_on = {}

local plain = regex.new("^(?:看望|走访|集中)?慰问$|^走访看望$")
local people = phrases.any("people") .. "(?:家庭|家属|代表|们)?"
local COUNT = "[0-9一二两三四五六七八九十百千]+余?多?[名位户个]"
local whom = regex.new("^(?<who>[^，。；：、“”《》（）为向给]{0,20}?" .. people
  .. "(?:、[^，。；：、“”《》（）和与及并]{1,8}?" .. people .. "){0,3}"
  .. "(?:[和与及][^，。；：、“”《》（）和与及并]{1,8}?" .. people .. ")?)(?=[，。；：、和与及并等]|以及|时|$)")
-- 坚守山区一线的46名|教师: how many there were is no part of the name, nor that they were all there are.
local unsaid = regex.new("^了?(?:[全本][省市县区])?(?:在档)?(?:" .. COUNT .. ")?|(?<=的)" .. COUNT)
local count = regex.new(COUNT)
-- What a name may say of them: 坚守岗位的一线职工
local LONGEST = 18

---Whether a deed is a call of which nothing else is said.
---@param name string
---@return boolean
function called_on.is_plain(name)
  return plain:test(name)
end

---The name of a call with those whom it was on.
---@param name string
---@param told string the word for it, as printed
---@param following string what stands behind that word, up to the end of its clause
---@return string
function called_on.in_full(name, told, following)
  local found = plain:test(name) and whom:exec(unsaid:gsub(following, ""))
  if found and utf8.len(found.who) <= LONGEST and not count:test(found.who) then
    return told:gsub("^开展", ""):gsub("了$", "") .. found.who
  end
  return name
end

return called_on
