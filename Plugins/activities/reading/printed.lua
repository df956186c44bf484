-- Organizations that stand where a subject stands, although no plugin has found them.

local phrases = require("reading.phrases")
local pointers = require("reading.pointers")
local regex = require("reading.wide_regex")
local unlisted = require("reading.unlisted")

local printed = {}

local subject = regex.new(
  "(?:^|[，；、由](?:而是|正?是)?|联合|会同|携手|(?<![不就还也都只可但若要或于便凡])是|记者从)"
    .. "(?:(?:[0-9年月日至]+[日晚]|近日|日前|昨[天日]|今[天日])?(?:[上下]午|晚)?[，由]?)"
    .. "(?<name>[本我]?[院校厂矿段局站所司行社会](?:工会|党委|团委|党总支)"
    .. "|(?![^，。；、]{0,4}[0-9一二两三四五六七八九十几多数各]+[余多]?家)"
    .. "(?![0-9近日由于在为从到赴往去向给对把将让进入]|这是|记者)[^，。、；：“”（）《》由在于的]{2,20}?"
    .. phrases.any("organization") .. ")(?=" .. phrases.any("acting") .. ")"
)
local bodies = "(" .. phrases.any("within-a-house") .. ")"
local joins = { ["、"] = true, ["和"] = true, ["与"] = true, ["及"] = true }
-- What the next body of a house may begin with.
local begins = { ["、"] = true, ["和"] = true, ["与"] = true, ["及"] = true, ["政"] = true, ["办"] = true,
  ["管"] = true, ["人"] = true }
local first_body = regex.new("^(?<house>.+)(?<!总)(?:(?<party>党工委|党委)|" .. bodies
  .. "|(?<trade>协会|商会))$")
-- 党支部、工会、团委, 项目部党支部、项目工会: those that follow are the same house's; its management is
-- none of its bodies.
local next_body = regex.new("^(?:、|和|与|及)(?:行政(?:、|和|与|及))?(?<own>项目|公司|[院校局厂矿段站])?"
  .. "(?<name>" .. bodies .. ")(?!委员(?!会)|主席|书记|会(?!联合))")
-- 镇党委政府, 高新区党工委、管委会: both of one place.
local next_power = regex.new("^(?:、|和|与|及)?(?<name>办事处|管委会|管理委员会|(?:人民)?政府)(?!工会|总工会)")
-- 物流行业协会、工会联合会: both of one trade.
local of_trade = regex.new("^(?:、|和|与|及)(?<name>工会联合会)")

---Whether the word before a body is for the house that is meant (项目部…项目工会).
---@param own string?
---@param house string
---@return boolean
local function is_own(own, house)
  return not own or own == "" or house:sub(-#own) == own or house:sub(-#own - #"部") == own .. "部"
    or own == "校" and house:sub(-#"学") == "学"
end

---Adds the bodies that share the first one's beginning (…公司党支部、工会、团委).
---@param article table
---@param body string
---@param mention Mention
---@param added Mention[]
local function add_siblings(article, body, mention, added)
  local last = mention.last
  local first = begins[body:sub(last + 1, last + 3)]
    and first_body:exec(body:sub(mention.first, last))
  if not first then
    return
  end
  local patterns = first.party and { next_power, next_body }
    or { first.trade and of_trade or next_body }
  for _, pattern in ipairs(patterns) do
    local match = pattern:exec(body:sub(last + 1, last + 48))
    while match and is_own(match.own, first.house) do
      local name = first.house .. match.name
      local known = article:organization(name)
      local gap = joins[body:sub(last + 1, last + 3)] and #"、" or 0
      added[#added + 1] = { first = last + gap + 1, last = last + match.last,
        name = known and known.name or name, kind = "other", breath = gap == 0 }
      last = last + match.last
      match = pattern:exec(body:sub(last + 1, last + 48))
    end
  end
end

-- 矿工会、保卫科联合举办: a department that acts beside a house.
local department = regex.new("^(?:、|和|与|联合|会同|及)(?<name>(?:(?!联合|携手|会同)[^，。；、的和与在到于]){0,8}"
  .. phrases.any("department") .. ")(?=" .. phrases.any("acting") .. ")")
-- 由该会与区体育局合办: who was named before acts.
local that = regex.new("该(?<word>" .. pointers.any .. ")"
  .. "(?=(?:工会)?(?:[与和、]|" .. phrases.any("pointed-out-does") .. ")|工会"
  .. phrases.any("acting") .. ")")

---Adds what 该会 or 该公司 stands for.
---@param article table
---@param sentence Sentence
---@param mentions Mention[]
---@param added Mention[]
local function add_pointed(article, sentence, mentions, added)
  for _, match in ipairs(sentence.words:find("该", 1, true) and that:all(sentence.words) or {}) do
    local first, meant = sentence.first + match.first - 1, nil
    for _, mention in ipairs(mentions) do
      if mention.last < first and pointers.fits(match.word, mention) then
        meant = mention
      elseif mention.first <= first and mention.last >= first then
        return
      end
    end
    local own = meant and sentence.words:sub(match.last + 1, match.last + #"工会") == "工会"
    local last = sentence.first + match.last - 1 + (own and #"工会" or 0)
    local known = own and article:organization(meant.name .. "工会")
    if meant then
      added[#added + 1] = { first = first, last = last, kind = own and "union" or meant.kind,
        name = known and known.name or own and meant.name .. "工会" or meant.name }
    end
  end
end

-- 化工公司安全总监办联合…, 市教育局体卫艺科主办: the department of one that is known.
local within = regex.new("^(?=[^，。；、]{2})(?<part>"
  .. "[^，。；、：“”（）在到赴为向把将由与和及对给从来进入于的组举开联携邀召走深等以按主书0-9]{0,7}?"
  .. phrases.any("part-end") .. ")(?=" .. phrases.any("acting") .. "|[主承协]办)")

-- 总工会机关党支部 is another body than its union.
local branch = regex.new("(?:党支部|党总支|党委|团支部|团委|团总支)$")

---A mention of an organization with the department that its name goes on with: a union acts as one.
---@param body string
---@param mention Mention
---@return Mention
local function with_department(body, mention)
  local match = within:exec(body:sub(mention.last + 1, mention.last + 48))
  if not match or mention.name:find("工会", 1, true) and not branch:test(match.part) then
    return mention
  end
  local house = mention.kind == "company" and body:sub(mention.first, mention.last)
    or mention.name
  return { first = mention.first, last = mention.last + #match.part, name = house .. match.part,
    kind = mention.kind }
end

local beside = { ["、"] = true, ["和"] = true, ["与"] = true, ["及"] = true, ["联"] = true,
  ["会"] = true }

-- 人力资源部、培训中心承办, 护卫部、公司工会举办: a department before a house.
local ahead = regex.new("(?:[，；由]|^)(?<name>[^，。；、的由]{0,8}" .. phrases.any("department")
  .. "|[^，。；、的由走深来]{2,5}[部处科])、$")

---Adds the department that stands before a house that only its place gives away.
---@param body string
---@param house Mention
---@param previous Mention? the one before it
---@param added Mention[]
local function add_ahead(body, house, previous, added)
  local words = body:sub(math.max(1, house.first - 60), house.first - 1)
  local match = words:sub(-#"、") == "、" and ahead:exec(words)
  if match then
    local last = house.first - #"、" - 1
    if previous and previous.last >= last - #match.name + 1 then
      return
    end
    added[#added + 1] = { first = last - #match.name + 1, last = last, name = match.name,
      kind = "other" }
  end
end

-- 妇幼保健院工会、护理部、团委: those that follow are the same house's.
local more = regex.new("^(?:、|和|与|及)(?<name>" .. phrases.any("department") .. "|"
  .. phrases.any("within-a-house") .. "|[^，。；、的在由和与]{2,6}(?:[部处科办]|中心))(?=、|和|与|"
  .. phrases.any("acting") .. ")")
-- 红石煤矿工会、安全环保部: so are those of a mine or a firm that is named, not of 公司工会.
local of_house = regex.new("^(.*(?:医院|学校|[大中小]学|学院|幼儿园))(?:基层)?(?:工会|团委|党委|党总支)(?:委员会)?$")
local of_firm = regex.new("^(.{3,}" .. phrases.any("firm") .. ")(?:工会|团委|党委|党总支)$")
local bare = regex.new("^[校院]?" .. phrases.any("department") .. "$")
-- 交通运输局机关工会联合局妇联
local of_bureau = regex.new("^(.*局)(?:机关)?(?:工会|团委|党委|机关党委)$")
local bureaus_own = regex.new("^局" .. phrases.any("department") .. "$")
local own = regex.new("^[局校院]")

local has_departments = { company = true, hospital = true, school = true }

---Adds the departments that stand in a list behind one.
---@param article table
---@param body string
---@param house string? whose they are
---@param last integer where the one before ends
---@param added Mention[]
local function add_more(article, body, house, last, added)
  local match = house and more:exec(body:sub(last + 1, last + 48))
  while match do
    local first, name = last + match.last - #match.name + 1, house .. match.name
    local known = article:organization(name)
    last = last + match.last
    added[#added + 1] = { first = first, last = last, name = known and known.name or name,
      kind = "other" }
    match = more:exec(body:sub(last + 1, last + 48))
  end
end

---Adds the department that acts together with an organization, under the name of its house where
---that is a hospital or a school (人民医院护理部).
---@param article table
---@param body string
---@param mention Mention
---@param following Mention? the next one
---@param added Mention[]
---@return Mention? nested the next one, when it only begins the department's name (集团人力资源部)
local function add_department(article, body, mention, following, added)
  if not beside[body:sub(mention.last + 1, mention.last + 3)] then
    return nil
  end
  local match = department:exec(body:sub(mention.last + 1, mention.last + 72))
  local last = match and mention.last + match.last
  local first = match and last - #match.name + 1
  local overlaps = match and following and following.first <= last
  if not match or overlaps and (following.first ~= first or following.last >= last) then
    return nil
  end
  local house = bare:test(match.name) and of_house:match(mention.name)
    or bureaus_own:test(match.name) and of_bureau:match(mention.name)
    or bare:test(match.name) and mention.name == body:sub(mention.first, mention.last)
      and of_firm:match(mention.name) or nil
  local name = house and house .. own:gsub(match.name, "") or match.name
  added[#added + 1] = { first = first, last = last, name = name, kind = "other" }
  add_more(article, body, house, last, added)
  return overlaps and following or nil
end

---Puts what was added among the mentions that are known, in order, without what another holds.
---@param known Mention[]
---@param added Mention[]
---@return Mention[]
local function unite(known, added)
  if not added[1] then
    return known
  end
  local all, out, reached = {}, {}, 0
  table.move(known, 1, #known, 1, all)
  table.move(added, 1, #added, #all + 1, all)
  table.sort(all, function(a, b)
    if a.first ~= b.first then
      return a.first < b.first
    elseif a.last ~= b.last then
      return a.last > b.last
    end
    return #a.name > #b.name
  end)
  for _, mention in ipairs(all) do
    if mention.last > reached then
      out[#out + 1], reached = mention, mention.last
    end
  end
  return out
end

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
  add_pointed(article, sentence, mentions, added)
  for _, match in ipairs(subject:all(sentence.words)) do
    local last = sentence.first + match.last - 1
    local made = unlisted.add(article, mentions, match.name, last, "other", added)
    if made then
      add_ahead(body, made, nil, added)
    end
  end
  unlisted.add_leader(article, sentence, mentions, added)
  unlisted.add_partners(article, sentence, mentions, added)
  unlisted.add_charged(article, sentence, mentions, added)
  local nested
  for i, mention in ipairs(mentions) do
    if mention.first >= sentence.first and mention.last <= sentence.last
      and mention ~= nested then
      local whole = with_department(body, mention)
      out[#out + 1] = whole
      if whole ~= mention and has_departments[mention.kind] then
        add_more(article, body, whole.name:sub(1, -(whole.last - mention.last) - 1), whole.last,
          added)
      end
      add_siblings(article, body, mention, added)
      nested = add_department(article, body, mention, mentions[i + 1], added)
      add_ahead(body, mention, mentions[i - 1], added)
    end
  end
  out = unite(out, added)
  sentence.mentions = out
  return out
end

return printed
