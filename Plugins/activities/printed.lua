-- Organizations that stand where a subject stands, although no plugin has found them.

local regex = require("broadsheet.regex")

local printed = {}

local suffixes = "工会|联合会|委员会|公司|集团|局|中心|医院|学校|学院|大学|协会|支部|党委|团委|项目部|街道|银行|处|厂|站|段|社|馆"
  .. "|所|法院|检察院|办事处|管委会|妇联|文联|残联|科协|作协|红十字会"
local verbs = "联合|携手|会同|组织|举[办行]|召开|开展|启动|邀请|深入|走进|来到|近日|日前|[0-9]|正式|隆重|成功|开[办设]"
  .. "|承办|主办|协办|牵头|共同|主席|党组|书记|带领|一行|精心|专门|集中|面向|利用|依托|结合|紧扣|围绕|发起|推出|策划|在|于|赴|到"
  .. "|为|与|和|及|、|的“|以“|“|第[一二三四五六七八九十]|首届|20[0-9][0-9]年"
local subject = regex.new(
  "(?:^|[，；、由]|联合|会同|携手)(?:(?:[0-9年月日至]+[日晚]|近日|日前|昨[天日]|今[天日])?(?:[上下]午|晚)?[，由]?)"
    .. "(?<name>(?![0-9近日由于在为])[^，。、；：“”（）《》由在于的]{2,20}?(?:" .. suffixes .. "))(?=" .. verbs .. ")"
)
local vague = regex.new("^(?:各|该|本|全|基层|所属|企业|公司|单位|项目|集团|有关|相关|工会|选举|成立|组建|这是|那是|是|[市县区省]总工会|.{0,6}(?:组织|来自|参加|参观|走访))")

---Adds to the mentions of a sentence those organizations that only their place gives away.
---@param article table
---@param body string
---@param sentence Sentence
---@param mentions Mention[] in order
---@return Mention[] mentions in order, those given and the new ones
function printed.complete(article, body, sentence, mentions)
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
  if not added[1] then
    return mentions
  end
  for _, mention in ipairs(mentions) do
    out[#out + 1] = mention
  end
  for _, mention in ipairs(added) do
    out[#out + 1] = mention
  end
  table.sort(out, function(a, b)
    return a.first < b.first
  end)
  return out
end

return printed
