-- The counts of people in a sentence, whatever the people do: 150多名, 300余名, 近百名, 3000人次.

local matcher = require("broadsheet.matcher")
local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")
local text = require("broadsheet.text")

local counts = {}

local amount = "[0-9０-９]+(?:[.,，．][0-9]+)*|[一二两三四五六七八九十百千万]+"
local pairs_of = phrases.any("pairs")
local folk = phrases.any("folk")
local units = { "人次", "名", "位", "个人(?![民才事力生文工类])",
  "个(?=(?:[^，。；、的]{1,6}的|[^，。；、的0-9]{1,3}(?=家庭))?" .. folk .. ")",
  "对(?=(?:[^，。；、的0-9]{2,8}的)?[^，。；、的0-9]{0,4}?" .. pairs_of .. ")", "号(?=人)",
  "组(?=[^，。；、的0-9]{0,6}家庭)", "人(?![民才士大均事社力员生物文选工类制间]|以上|一组)" }
local counted = regex.new(
  "(?<about>" .. phrases.any("before-count") .. ")?(?<![0-9.第数几好])(?<number>" .. amount
    .. ")(?<more>[余多来几]?[万千百]?[余多]?)(?<unit>" .. table.concat(units, "|") .. ")")
-- Without one of these nobody is counted.
local first_characters = {}
for i, unit in ipairs(units) do
  first_characters[i] = unit:match(utf8.charpattern)
end
local may_count = matcher.new(first_characters)

---The number that a count stands for, without its 余, 多 or 近.
---@param match table
---@return integer?
function counts.value(match)
  local number, more = match.number, match.more or ""
  local scale = more:match("万") or more:match("千") or more:match("百") or ""
  local value = text.number((number:gsub("，", "")) .. scale)
  if not value and scale ~= "" then
    local base, unit = text.number(number), text.number("一" .. scale)
    value = base and unit and base * unit
  end
  if not value then
    value = text.number("一" .. number)
  end
  return value and math.tointeger(value) or nil
end

---Whether people are counted in some words.
---@param words string
---@return boolean
function counts.stand_in(words)
  return counted:test(words)
end

---What is counted in a stretch of a sentence. A whole sentence is asked often, and read once.
---@param body string
---@param sentence Sentence
---@param first integer
---@param last integer
---@return table[] matches
function counts.within(body, sentence, first, last)
  if first ~= sentence.first or last ~= sentence.last then
    local words = body:sub(first, last)
    return may_count:contains(words) and counted:all(words) or {}
  end
  if not sentence.counted then
    sentence.counted = may_count:contains(sentence.words) and counted:all(sentence.words) or {}
  end
  return sentence.counted
end

---The counts of people in a sentence, each with the number that it stands for.
---@param sentence Sentence
---@return table[] matches with first, last, text and count
function counts.of(sentence)
  if not sentence.counts then
    local out = {}
    for _, match in ipairs(counts.within("", sentence, sentence.first, sentence.last)) do
      local count = counts.value(match)
      if count then
        out[#out + 1] = { first = match.first, last = match.last, text = match.text, count = count }
      end
    end
    sentence.counts = out
  end
  return sentence.counts
end

return counts
