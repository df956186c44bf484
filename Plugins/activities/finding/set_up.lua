-- Rooms and bodies that somebody set up: 6月3日，…成立了“老把式”调解队.

local deed_names = require("naming.deed_names")
local phrases = require("reading.phrases")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")

local set_up = {}

local day = regex.new(phrases.any("some-day"))
-- 演出结束，演员们看望女工: what else they did
local afterwards = regex.new("^(?:同一天(?:[上下]午|晚上)?|当[天晚](?:[上下]午|晚上)?|"
  .. phrases.any("over-then") .. ")，")

---Whether a sentence tells what was done after, before or on the day of what has been told.
---@param sentence Sentence
---@return boolean
function set_up.is_afterwards(sentence)
  return afterwards:test(sentence.words)
end

---Whether somebody set up a room or a body, on a day or after what has been told.
---@param body string
---@param sentence Sentence
---@param hit table
---@return boolean
function set_up.counts(body, sentence, hit)
  if not day:test(body:sub(sentence.first, hit.first - 1))
    and not set_up.is_afterwards(sentence) then
    return false
  end
  local clause = reading.clause_at(sentence, hit.first)
  return deed_names.founded(body:sub(hit.last + 1, clause.last)) ~= nil
end

return set_up
