-- Organizations that stand where a subject stands, although no plugin has found them.

local phrases = require("phrases")
local regex = require("broadsheet.regex")

local printed = {}

local subject = regex.new(
  "(?:^|[，；、由]|联合|会同|携手|这是|记者从)"
    .. "(?:(?:[0-9年月日至]+[日晚]|近日|日前|昨[天日]|今[天日])?(?:[上下]午|晚)?[，由]?)"
    .. "(?<name>(?![0-9近日由于在为从]|这是|记者)[^，。、；：“”（）《》由在于的]{2,20}?"
    .. phrases.any("organization") .. ")(?=" .. phrases.any("acting") .. ")"
)
local vague = regex.new("^" .. phrases.any("no-organization"))

---Adds to the mentions of a sentence those organizations that only their place gives away.
---@param article table
---@param body string
---@param sentence Sentence
---@param mentions Mention[] in order
---@return Mention[] mentions in the sentence, in order
function printed.complete(article, body, sentence, mentions)
  if sentence.mentions then
    return sentence.mentions
  end
  local out, added = {}, {}
  for _, match in ipairs(subject:all(body:sub(sentence.first, sentence.last))) do
    local last = sentence.first + match.last - 1
    local first = last - #match.name + 1
    local free = not vague:test(match.name)
    for _, mention in ipairs(mentions) do
      free = free and (mention.last < first or mention.first > last)
    end
    if free then
      local known = article:organization(match.name)
      added[#added + 1] =
        { first = first, last = last, name = known and known.name or match.name, kind = "other" }
    end
  end
  for _, mention in ipairs(mentions) do
    if mention.first >= sentence.first and mention.last <= sentence.last then
      out[#out + 1] = mention
    end
  end
  for _, mention in ipairs(added) do
    out[#out + 1] = mention
  end
  table.sort(out, function(a, b)
    return a.first < b.first
  end)
  sentence.mentions = out
  return out
end

return printed
