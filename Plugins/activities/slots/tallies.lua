-- How many a course or a service has had so far, as a sentence soon after sums it up.

local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")
local text = require("broadsheet.text")

local tallies = {}

-- What counts by and by. 截至3月底，已开课20场，参加职工900多人次; 该班已为18名子女提供看护.
tallies.course = regex.new(phrases.any("course") .. "$")
local tally = regex.new("(?:截至|截止|累计|已(?:有|为|让|使|经)?|先后)[^。；]{0,40}?" .. phrases.any("course-gave")
  .. "[^，。；]{0,12}?"
  .. "(?<shown>(?<number>(?<![0-9.])[0-9]+(?:\\.[0-9]+)?万?)[余多]?(?:人次|名|位|人(?!次)|个(?=孩子|娃)))")
local had = regex.new("(?:截至|截止|累计|已)[^。；]{0,24}?(?:有|共)(?:近|约|超)?"
  .. "(?<shown>(?<number>(?<![0-9.])[0-9]+(?:\\.[0-9]+)?万?)[余多]?(?:人次|名|位|人(?!次)))"
  .. "[^，。；]{0,12}" .. phrases.any("course-had"))
local elsewhere_too = regex.new(phrases.any("over-the-years"))

---How many a course has had so far, as a sentence soon after sums it up.
---@param draft Draft
---@param sentence Sentence
---@param index integer
---@return table? participants
function tallies.summed_up(draft, sentence, index)
  local words = sentence.words
  if index > draft.index + 2 or not (words:find("已", 1, true) or words:find("累计", 1, true)
      or words:find("截", 1, true) or words:find("先后", 1, true))
    or not tallies.course:test(draft.name) or elsewhere_too:test(words) then
    return nil
  end
  local match = tally:exec(words) or had:exec(words)
  local number = match and text.number(match.number)
  local count = number and math.tointeger(number)
  return count and count >= 10
    and { text = match.shown, count = count } or nil
end

return tallies
