-- Who may have held an activity when no sentence says so.

local organizers = require("slots.organizers")
local phrases = require("reading.phrases")
local regex = require("reading.wide_regex")

local likely = {}

local gives = regex.new("^[向给][^，。；]{2,40}(?:发放|捐赠|赠送|捐出|送上|送去)"
  -- 县总工会联合教育局、慈善总会发放棉被
  .. "|^(?:共同|联合|现场|集中)?(?:发放|颁发|捐出)")
local upper = regex.new("^(?:全国|中华全国|中华|.{0,3}省|.{0,8}自治区)总工会")
local winning = "[^，。；]{0,10}" .. phrases.any("winning")
  .. "|把[^，。；]{0,16}(?:捧回|收入囊中)"
-- 市总工会作了交流发言, 市总工会副主席出席: to speak at a meeting or to come is not to hold it.
local spoke = regex.new("^[^，。；]{0,16}?(?:分别|先后|依次)?[作做]了?[^，。；]{0,8}(?:发言|介绍|分享|交流)"
  .. "|^(?:分别|先后|依次|在会上|现场)发言|^列席"
  .. "|^[^，。；的]{0,24}(?:负责(?:同志|人)|领导|" .. phrases.any("title") .. ")[^。；]{0,120}?"
    .. phrases.any("guest-does") .. "|^(?:[^，。；、的]{0,6}队|选手|的?[^，。；]{0,10}(?:获|荣获|夺|摘)"
    .. "|" .. winning .. ")")
local won = regex.new("^(?:" .. winning .. ")")
-- 公司董事长王华激动地说: whoever is heard at it came from there.
local heard = regex.new("^[^，。；]{0,24}" .. phrases.any("title") .. "[^，。；、]{2,4}[^，。；、]{0,6}"
  .. phrases.any("heard"))
-- 钢厂职工表演了歌舞: who is on the stage there need not have held it.
local performs = regex.new("^的?(?:职工|员工|工人|干部|青年|师生)[^，。；]{0,16}?(?:表演|演唱|朗诵|献上|带来|献唱)了?")
-- 向第三小学捐赠书架: whoever is given something did not give it.
local to_them = regex.new("[向为给]$")
local given_to = regex.new("^[^，。；]{0,8}?(?:无偿|集中|再次|又|各)?" .. phrases.any("given-to"))
-- 根据市总工会的要求, 观摩了总工会的驿站: whoever asks for it or is visited need not hold it.
local bidden = regex.new(phrases.any("bidden") .. "[^，。；]{0,4}$|" .. phrases.any("bidden-visited")
  .. "[^，。；]*$")

-- 在镇党委政府的号召下: whoever calls for it need not have held it.
local bidding = regex.new("^(?:、?[^，。；、的]{0,6})?的" .. phrases.any("under-whom") .. "下")

-- 市委常委、宣传部部长王华: who leads the town or the county only comes to it.
local of_committee = regex.new("^(?:常委|(?:专职|常务)?副?书记|副?秘书长|宣传部|组织部|统战部|政法委)")
local COMMITTEE <const> = "party"

-- 这支队伍来自总工会组建的服务队: whose team it is held it.
local its_team = regex.new("^" .. phrases.any("its-team") .. "的?[^，。；]{0,14}[队团组]")

---The organizations that act together with one where it is first named: 慈善总会、市总工会向…发放.
---@param body string
---@param mentions Mention[]
---@param name string
---@return string[]
local function company_of(body, mentions, name)
  local run, found = {}, false
  for i, mention in ipairs(mentions) do
    local previous = mentions[i - 1]
    local gap = previous and body:sub(previous.last + 1, mention.first - 1)
    if gap and (not organizers.joined:test(gap) or organizers.titles:test(gap)) then
      if found then
        break
      end
      run = {}
    end
    run[#run + 1] = mention
    found = found or mention.name == name
  end
  return found and organizers.together(body, run) or { name }
end

---The mentions of those who only speak at what was held, ask for it or are visited:
---甲市总工会、乙市总工会作了发言.
---@param body string
---@param mentions Mention[]
---@return table<Mention, boolean>
local function bystanders(body, mentions)
  local out = {}
  for i = #mentions, 1, -1 do
    local mention, following = mentions[i], mentions[i + 1]
    local behind = body:sub(mention.last + 1, mention.last + 400)
    out[mention] = not its_team:test(behind) and (spoke:test(behind)
      or mention.kind ~= "union" and heard:test(behind)
      or mention.kind ~= "union" and performs:test(behind)
      or mention.kind == COMMITTEE and of_committee:test(behind)
      or organizers.anniversary:test(behind) or bidding:test(behind)
      or organizers.apart:test(behind) or organizers.elsewhere(behind)
      or given_to:test(behind)
        and to_them:test(body:sub(math.max(1, mention.first - #"向"), mention.first - 1))
      or bidden:test(body:sub(math.max(1, mention.first - 120), mention.first - 1))
      or following and out[following]
        and organizers.joined:test(body:sub(mention.last + 1, following.first - 1))) or false
  end
  return out
end

---Those who give something away behind a position: 仪式在…举行，基金会、总工会向…发放….
---@param body string
---@param mentions Mention[]
---@param position integer
---@return string[]
function likely.givers(body, mentions, position)
  for _, mention in ipairs(mentions) do
    if mention.first > position and gives:test(body:sub(mention.last + 1, mention.last + 180)) then
      return company_of(body, mentions, mention.name)
    end
  end
  return {}
end

-- 据林业局介绍, 全县植树万株: whoever tells the figures need not have held it.
local source_of_news = regex.new("据[^，。；]{2,24}(?:介绍|统计|透露|消息)")

-- 富川县总工会, 县总工会：…: a headline that is, or opens with, whose news it is.
local headed = regex.new("^(?:$|[：:｜|\\s　])")

---The organization that a headline consists of or opens with.
---@param article table
---@param title string
---@return string?
local function heading(article, title)
  for _, organization in ipairs(article.organizations) do
    local names = { organization.name, table.unpack(organization.aliases) }
    for _, name in ipairs(names) do
      if #name >= 12 and title:sub(1, #name) == name and headed:test(title:sub(#name + 1)) then
        return organization.name
      end
    end
  end
  return nil
end

-- 练技能——公路段举办技能比武: whom a headline says to hold it.
local headline_holds = regex.new("^(?:[、和与]|联合|携手)?[^，。：；“”]{0,16}?"
  .. phrases.any("holds-in-title"))

---The organizations that a headline says to hold something.
---@param article table
---@param title string
---@return string[]
local function holding_in(article, title)
  local names = {}
  for _, organization in ipairs(article.organizations) do
    local forms = { organization.name, table.unpack(organization.aliases) }
    for _, form in ipairs(forms) do
      local first, last = title:find(form, 1, true)
      if first and headline_holds:test(title:sub(last + 1)) then
        names[#names + 1] = organization.name
        break
      end
    end
  end
  return names
end

---The only union that an article names, if it is none of a province: 段工会主席见证签约.
---@param body string
---@param mentions Mention[]
---@return string?
function likely.lone_union(body, mentions)
  local lone
  for _, mention in ipairs(mentions) do
    local behind = mention.kind == "union" and body:sub(mention.last + 1, mention.last + 60)
    if behind and not won:test(behind) and not organizers.anniversary:test(behind)
      and not bidding:test(behind) then
      if lone and lone ~= mention.name then
        return nil
      end
      lone = mention.name
    end
  end
  return lone and not upper:test(lone) and lone or nil
end

---Who held it when no sentence says so: the union of the title, else the one named most,
---else the only organization.
---@param article table
---@param body string
---@param mentions Mention[]
---@param place string? where it was held: whose place it is need not have held it
---@return boolean titled whether the title names it
---@return string[]? names
function likely.hosts(article, body, mentions, place)
  local title = article.title or ""
  local headed_by = heading(article, title)
  if headed_by then
    return true, { headed_by }
  end
  local holding = holding_in(article, title)
  if holding[1] then
    return true, holding
  end
  local counts, order, idle = {}, {}, bystanders(body, mentions)
  for _, mention in ipairs(mentions) do
    if mention.kind == "union" and not idle[mention] then
      if not counts[mention.name] then
        order[#order + 1] = mention.name
      end
      counts[mention.name] = (counts[mention.name] or 0) + 1
    end
  end
  local best
  for _, name in ipairs(order) do
    if title:find(name, 1, true) then
      return true, { name }
    end
    -- At a tie the lower union holds it: the higher one only attends.
    if not best or counts[name] > counts[best]
      or counts[name] == counts[best] and upper:test(best) then
      best = name
    end
  end
  local only = article.organizations[1]
  if not best and only and not article.organizations[2]
    and not (mentions[1] and source_of_news:test(body:sub(math.max(1, mentions[1].first - 6),
      mentions[1].last + 24)))
    and not (mentions[1] and idle[mentions[1]])
    and not (place and (place:find(only.name, 1, true) or only.name:sub(-#place) == place
      or mentions[1]
      and place:find(body:sub(mentions[1].first, mentions[1].last), 1, true))) then
    best = only.name
  end
  return false, best and company_of(body, mentions, best) or nil
end

---Whether an organization is likely to have held what an article tells, looked for once.
---@param telling Telling
---@return boolean
function likely.hosted(telling)
  if telling.hosted == nil then
    telling.hosted =
      select(2, likely.hosts(telling.article, telling.body, telling.mentions)) ~= nil
  end
  return telling.hosted
end

return likely
