-- Organizations that no plugin has found: those that join with a host, have a role or are charged.

local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")

local unlisted = {}

local vague = regex.new("^" .. phrases.any("no-organization"))
-- 由公司工会和安环部联合举办: a paper of the house need not say whose union it is.
local own_union = regex.new("^(?:集团|分|总)?(?:公司|集团|项目部?)(?:工会|团委|党委)$")

-- 县总工会携手城南面馆、东街药房开展…: shops that join with a host.
local joins_with = regex.new("联合|携手|会同|联手")
local nameless = "(?![^，。；、]{0,3}[0-9一二两三四五六七八九十几多各某][余多]?[家个名位所座支间])"
local ends = "(?:(?:(?!以及)[^，。；：、的和与“”（）在于]){2,12}?" .. phrases.any("shop")
  .. "|[^，。；：、的和与“”（）在于]{0,14}?(?:" .. phrases.any("organization") .. "|"
  .. phrases.any("joins-in") .. "))"
local and_others = "等[0-9一二两三四五六七八九十多数]*[余多]?[家个]?[^，。；、]{0,6}"
  .. phrases.any("and-such-houses")
local partner = regex.new("(?:联合(?!会)|携手|会同|联手|以及|[、和与])(?:" .. phrases.any("how-joined") .. ")?"
  .. "(?<name>" .. nameless .. ends .. ")"
  .. "(?=[、和与]|以及|" .. and_others .. "|" .. phrases.any("acting") .. ")")

---Adds what is printed as a name, unless it is vague or stands in one that is known.
---@param article table
---@param mentions Mention[]
---@param name string
---@param last integer where it ends
---@param kind string
---@param added Mention[]
---@return Mention?
function unlisted.add(article, mentions, name, last, kind, added)
  local first = last - #name + 1
  if vague:test(name) and not own_union:test(name) then
    return nil
  end
  for _, mention in ipairs(mentions) do
    if mention.last >= first and mention.first <= last then
      return nil
    end
  end
  local known = article:organization(name)
  local made = { first = first, last = last, name = known and known.name or name, kind = kind }
  added[#added + 1] = made
  return made
end

---Adds the shops and firms that join with an organization named before them.
---@param article table
---@param sentence Sentence
---@param mentions Mention[]
---@param added Mention[]
function unlisted.add_partners(article, sentence, mentions, added)
  local words = sentence.words
  local at = joins_with:find(words)
  for _, match in ipairs(at and partner:all(words:sub(at)) or {}) do
    if #match.name >= #"消防队" then
      unlisted.add(article, mentions, match.name, sentence.first + at + match.last - 2, "company",
        added)
    end
  end
end

-- 公司机关分会联合财务管理中心…: whoever joins with others stands before 联合.
local leader = regex.new("(?:^|[，日午晚])(?<name>" .. nameless .. "[^，。；：、的“”（）在从由为0-9日]{2,18}?"
  .. phrases.any("role-end") .. ")(?=联合(?!会|工会|体|国|社|总)|携手|会同|联手)")

---Adds the one that joins with others, where no plugin has found it.
---@param article table
---@param sentence Sentence
---@param mentions Mention[]
---@param added Mention[]
function unlisted.add_leader(article, sentence, mentions, added)
  local match = joins_with:test(sentence.words) and leader:exec(sentence.words)
  if match then
    local at = sentence.words:find(match.name, match.first, true)
    unlisted.add(article, mentions, match.name, sentence.first + at + #match.name - 2, "other",
      added)
  end
end

-- 职工艺术团、青年书画社承办: who has a role is named by whatever stands before its word.
local role = regex.new("(?<list>[^，。；：由“”《》]{4,80}?)(?:等[^，。；、]{0,8})?"
  .. "(?:具体|联合|共同|独家|倾情)?(?:主办|承办|协办)(?![方单者])"
  .. "|由(?<by>[^，。；：由“”《》]{4,80}?)(?:等[^，。；、]{0,8})?"
  .. "(?:(?:联合|共同|携手|一起|合力)" .. phrases.any("did-jointly") .. "|合办|操办)"
  .. "|[与和](?<with>[^，。；：由“”《》在]{4,60}?)(?:在[^，。；“”]{2,24}?)?(?:联合|共同|携手|一起)"
  .. phrases.any("did-jointly-with")
  .. "|(?:组织者|(?:[主承协合操]办|组织|发起|牵头|举办)(?:方|单位|者))(?:分别)?[是为：有](?<behind>[^，。；：由“”《》]{4,80})"
  .. "|(?<are>[^，。；：由是为“”《》]{4,80}?)[正便就]?[是为](?:这|此|本|该)?[^，。；是为]{0,14}?"
  .. phrases.any("part-played") .. "(?:单位|方|者|人)")
-- 河东区和畅社会服务中心: behind a district 和 may begin a name.
local of_district = "(?:[^、和与及]{2,8}[市县区]和(?![省市县区州])(?=[^、和与及]*[^市县区、和与及]$))?"
-- 组织15名女工参加西永街道主办的筛查: who takes part in it has no role.
local item = regex.new("(?:^|[、和与及以]|[0-9]|" .. phrases.any("took-part") .. "了?)"
  .. "(?<name>" .. of_district .. "(?:(?!" .. phrases.any("took-part")
  .. ")[^、和与及以0-9]){2,20}" .. phrases.any("role-end") .. ")(?=[、和与及以]|$)")
-- 由人社局、市西街道、人才在线联合举办: whoever stands in such a list held it, whatever the name.
local listed = regex.new("^(?:[^、和与及，的]{3,20}(?:、|和|与)){1,6}[^、和与及，的]{3,20}$")
local whatever = regex.new("(?<name>" .. of_district .. "[^、和与及]{3,20})(?=[、和与及]|$)")
-- 总工会委托校外活动中心举办
local charged = regex.new("委托(?<name>[^，。、；：“”（）《》由在于的]{2,20}?"
  .. phrases.any("organization") .. ")(?=" .. phrases.any("acting") .. ")")
local plays = regex.new("[主承协合操]办|(?:联合|共同|携手|一起|合力)" .. phrases.any("did-jointly")
  .. "|(?:单位|方|组织者|发起者)(?:分别)?[是为：有，。]")

---Adds those before the word for a role whom no plugin has found.
---@param article table
---@param sentence Sentence
---@param mentions Mention[]
---@param added Mention[]
function unlisted.add_charged(article, sentence, mentions, added)
  local words = sentence.words
  local bidden = words:find("委托", 1, true) and charged:exec(words)
  if bidden then
    unlisted.add(article, mentions, bidden.name, sentence.first + bidden.last - 1, "other", added)
  end
  for _, match in ipairs(plays:test(words) and role:all(words) or {}) do
    local list = match.list or match.by or match.with or match.behind or match.are
    local at = sentence.first + words:find(list, match.first, true) - 1
    for _, one in ipairs((match.by and listed:test(list) and whatever or item):all(list)) do
      unlisted.add(article, mentions, one.name, at + one.last - 1, "other", added)
    end
  end
end

return unlisted
