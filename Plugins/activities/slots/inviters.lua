-- Who invited those who taught or played: 应市总工会之邀, 律师上了一堂课.

local regex = require("reading.wide_regex")

local inviters = {}

local before = regex.new("[应受]$")
local after = regex.new("^(?:工作人员|干部)?(?:的?邀请|之邀|之约|邀约)")

---The organizations at whose invitation a sentence tells of something.
---@param body string
---@param sentence Sentence
---@param mentions Mention[]
---@return string[]
function inviters.of(body, sentence, mentions)
  local names = {}
  if not sentence.words:find("邀", 1, true) and not sentence.words:find("之约", 1, true) then
    return names
  end
  for _, mention in ipairs(mentions) do
    if mention.first > sentence.first and mention.last < sentence.last
      and before:test(body:sub(sentence.first, mention.first - 1))
      and after:test(body:sub(mention.last + 1, sentence.last)) then
      names[#names + 1] = mention.name
    end
  end
  return names
end

return inviters
