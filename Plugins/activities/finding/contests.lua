-- Contests of which a lead tells the outcome: who won in them, and that their results are out.

local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")
local stretches = require("finding.stretches")

local contests = {}

-- A step of a career is no news.
local career = regex.new("[0-9]{4}年(?![0-9])|曾|先后|多次|近年|以来|连续")
local contest = regex.new("在(?<name>[^，。；在]{4,40}" .. phrases.any("contest") .. ")(?:活动)?中"
  .. "(?:，|(?=" .. phrases.any("won") .. "))")

-- 公布“田野能手”评选结果
local results = regex.new("(?<name>[^，。；]{4,40}?" .. phrases.any("contest-of-results") .. ")"
  .. "(?:活动)?(?:评审|最终)?(?:结果|名单|奖项|榜单)(?:正式|新鲜)?(?:出炉|揭晓|公布|发布|公示)")
local outcome = regex.new("结果|名单|奖项|榜单|获奖")
local announced = regex.new("(?:公布|揭晓|发布|公示|通报)(?:了)?(?<name>[^，。；]{2,40}?"
  .. phrases.any("contest-of-results") .. ")(?:活动)?(?:结果|名单|获奖)")

---A contest that somebody won: the prize is the news of the lead, no step of a career.
---@param telling Telling
---@param sentence Sentence
---@return Draft?
function contests.find(telling, sentence)
  local words = sentence.words
  local result = sentence.paragraph == 1 and outcome:test(words)
    and (announced:exec(words) or results:exec(words))
  if result then
    local first = sentence.first + result.first - 1 + result.text:find(result.name, 1, true) - 1
    return stretches.draft(telling, sentence, first, first + #result.name - 1,
      { first = first, last = first, text = "", value = { cues = {}, rule = "a result" } })
  end
  local match = sentence.paragraph == 1 and words:find("中", 1, true) and not career:test(words)
    and contest:exec(words)
  for _, hit in ipairs(match and sentence.hits or {}) do
    if hit.first > sentence.first + match.last - 1 and hit.value.cues.omit then
      local first = sentence.first + match.first - 1 + #"在"
      return stretches.draft(telling, sentence, first, first + #match.name - 1,
        { first = first, last = hit.last, text = hit.text, value = hit.value })
    end
  end
  return nil
end

return contests
