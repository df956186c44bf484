-- What a deed is called: 送清凉, 授牌, 签订合同, 参观展览.

local called_on = require("naming.called_on")
local data = require("broadsheet.data")
local matcher = require("broadsheet.matcher")
local naming = require("naming.naming")
local phrases = require("reading.phrases")
local reading = require("reading.reading")
local regex = require("reading.wide_regex")

local deed_names = {}

local gifts
local object = regex.new("^(?:了|着)?(?!都?是)(《[^》]{4,60}》(?=[，。；]|$)"
  .. "|(?:[^，。；：“”《》为向给]|“[^”]*”|《[^》]*》){2,22}?)(?=[，。；：]|为|向|给|，|$)")
local subject_matter = regex.new(phrases.any("subject-matter") .. "$")
-- 在《工价协议》上签了字
deed_names.upon = regex.new("在(?<what>《[^》]{4,60}》|[^，。；“”《》在]{2,20}?"
  .. phrases.any("agreement") .. ")上$")
-- 免费给快递员检修车灯: what was done for them
local for_whom = regex.new("^[为给替帮][^，。；“”]{0,12}?" .. phrases.any("people")
  .. "(?:们|小哥)?([^，。；“”的]{4,12})(?=[，。；]|$)")
deed_names.honoured = regex.new("(?:[为给向对](?<who>[^，。；]{2,40}?)(?:进行了?|予以)?)?$")
-- 将“…”牌匾授予公司
local plaque = regex.new("[将把][^，。；]*(?:牌匾|匾牌|铭牌|奖牌)$")
local prize = regex.new("^(“[^”]+”[^，。；]{0,8})$")
-- Who gives these out explains something and comforts nobody.
deed_names.leaflets = regex.new("^[^，。]{0,12}" .. phrases.any("leaflets"))
local law = regex.new(phrases.any("of-law") .. "|《[^》]{2,24}法》")
local shown = regex.new("[0-9０-９]+余?多?[幅件张组部].*$")
local titled_thing = regex.new("^[^“”]{1,10}的[^“”]{0,4}“[^”]+”[^，。]*[在于]")
-- 为获奖者颁奖: they belong to what has been told.
local winners = regex.new("^" .. phrases.any("winners") .. "[^，。；“”]{0,10}$")
local counted = regex.new("^(?:[0-9０-９一二两三四五六七八九十百]+(?:余|多)?[个名位家支项])")
deed_names.volunteers = regex.new("志愿(?:者|服务[总分]?队|服务站)|义工|红马甲|红背心")

-- 成立了12支志愿服务队: how many there are is no part of the name.
local set_up = regex.new("^了?(?:[0-9一二两三四五六七八九十]+余?多?[个支家间处所座名条])?"
  .. "(?<thing>[^，。；：、的]{0,26}?(?:" .. phrases.any("founded") .. "))(?=，|$)")

-- 带来一份《停机歇人承诺书》，三家当场签了字: the paper stands before.
local paper = regex.new("(《[^》]{2,30}" .. phrases.any("agreement") .. "(?:（[^）]*）)?》)[^《》]*$")

-- 行业集体合同6月5日签订: what was signed stands before.
local contract = regex.new("[^，。；“”的]{2,24}" .. phrases.any("contract") .. "$")

-- 两路人马送清凉|…看望慰问工人: what the title calls a round of visits
local called_so = regex.new(phrases.any("round-of-visits"))

---What a clause says that was signed, as its subject.
---@param before string the clause up to the verb
---@return string?
function deed_names.contract(before)
  local found = contract:exec(naming.closed(before))
  return found and found.text
end

---The paper that was told of before somebody signed.
---@param before string
---@return string?
function deed_names.paper(before)
  return before:find("《", 1, true) and paper:match(before) or nil
end

---The room or body that somebody set up.
---@param following string the rest of the clause
---@return string?
function deed_names.founded(following)
  local found = set_up:exec(following)
  return found and #found.thing >= #"调解队" and found.thing or nil
end

---Reads what a gift makes of a relief visit.
function deed_names.start()
  local words = {}
  for _, row in ipairs(data.tsv("data/gifts.zh.tsv")) do
    words[#words + 1] = { row.word, row.name }
  end
  gifts = matcher.new(words)
end

---What goods make of a relief visit (西瓜: 送清凉).
---@param words string
---@return string?
function deed_names.gift(words)
  local _, _, name = gifts:find(words)
  return name
end

---What was explained before leaflets were handed out (讲解安全用电，发放手册).
---@param body string
---@param sentence Sentence
---@param hit table the deed of handing out
---@return string?
local function explained(body, sentence, hit)
  for _, other in ipairs(sentence.deeds) do
    if other.first < hit.first and other.value.word == "讲解" then
      local clause = reading.clause_at(sentence, other.first)
      local what = object:match(body:sub(other.last + 1, clause.last))
      return what and other.value.word .. what
    end
  end
  return nil
end

-- To see to somebody's health is more than the gift that goes with it.
local TREATMENT = "义诊"
-- 发放首批奖学金9.1万元: money is named, but for what comforts
local grant = regex.new("^了?(?:[0-9]{4}年度?)?(?:[^，。；：“”《》0-9为向给]|“[^”]{2,12}”){0,12}?"
  .. phrases.any("grant"))
-- 送去反光背心160件、灭火器24具: things to work with comfort nobody.
local equipment = regex.new("^了?(?:[0-9一二两三四五六七八九十百千]+余?多?[个只件套台部本册箱份顶副把张批]的?)?"
  .. "(?<what>[^，。；：、和为向给]{0,12}?" .. phrases.any("equipment") .. "[^，。；：]{0,30}?)(?=[，。；]|$)")

-- 捐赠了12台缝纫机, 捐赠童话读本600册: what was given away
local goods = "(?<what>[^，。；：“”《》、0-9一二两三四五六七八九十百千万价为向给和及与的]{2,10}?)"
local donated = regex.new("^了?(?:[0-9一二两三四五六七八九十百千万]+余?多?[^，。；：、]|一批|价值[^，。；]{2,12}的)?"
  .. goods .. "(?=[0-9一二两三四五六七八九十百千万]+余?多?[^，。；：、0-9]{1,2}(?:[，。；、]|$)|[和及与、，。；]|$)")

---What a gift is called by what was given, where it comforted nobody.
---@param told string the word that tells it
---@param following string the rest of its clause
---@return string?
local function by_gift(told, following)
  local money = grant:exec(following)
  if money then
    return told:gsub("了$", "") .. money.text:gsub("^了", "")
  end
  local things = equipment:exec(following)
  return things and told:gsub("了$", "") .. things.what or nil
end

---What the sentence tells besides that was done for those who are given something: 量血压，并送上药品.
---@param sentence Sentence
---@param hit table the gift
---@return string?
local function treated_before(sentence, hit)
  for _, other in ipairs(sentence.hits) do
    local deed = other.value.deed
    if other.first < hit.first and deed and deed.name == TREATMENT then
      return TREATMENT
    end
  end
  return nil
end

---What a deed is called that its object names: 参观|展览, 提供|理发.
---@param hit table
---@param told string the word that tells it
---@param following string the rest of its clause
---@return string?
local function by_object(hit, told, following)
  local row = hit.value.deed
  local what = row.kind == "award" and prize:match(following) or object:match(following)
    or hit.text == "免费" and for_whom:match(following) or nil
  if what and titled_thing:test(what) then
    return nil -- 提供师资的首间“小书房”在…开门: it only describes a room
  elseif row.kind == "gift" then
    local given = told == "捐赠" and donated:exec(following)
    return given and told .. given.what or row.otherwise
  elseif not what then
    return row.otherwise
  end
  if row.kind == "tour" and not subject_matter:test(what) then
    return row.otherwise
  end
  if hit.text == "展出" then
    return shown:gsub(what, "") .. "展"
  end
  return told:gsub("了$", "") .. what
end

---The name of the activity that a deed is.
---@param body string
---@param sentence Sentence
---@param hit table
---@param title string
---@return string?
function deed_names.of(body, sentence, hit, title)
  local row = hit.value.deed
  local clause = reading.clause_at(sentence, hit.first)
  local told = hit.text:gsub("《$", "") -- 会签《…意见》
  local following = body:sub(hit.first + #told, clause.last)
  local titled = called_on.is_plain(row.name) and called_so:exec(title)
  if titled then
    return titled.text
  elseif row.kind == "award" and plaque:test(body:sub(clause.first, hit.first - 1)) then
    return "授牌"
  elseif row.kind == "gift" and told ~= "捐赠" and deed_names.leaflets:test(following) then
    return law:test(sentence.words) and "普法宣传"
      or explained(body, sentence, hit) or "宣传"
  elseif row.name == "慰问" or row.kind == "gift" then
    local name = row.kind == "gift" and (treated_before(sentence, hit) or by_gift(told, following))
      or deed_names.gift(title .. sentence.words)
    if name then
      return name
    end
  end
  if row.kind == "set-up" then
    local thing = deed_names.founded(following)
    return thing and told:gsub("^正式", ""):gsub("了$", "") .. thing
  elseif row.kind == "sign" then
    local document = body:sub(hit.first - #"上", hit.first - 1) == "上"
      and deed_names.upon:exec(body:sub(clause.first, hit.first - 1))
    local before = not document and following == ""
      and deed_names.paper(body:sub(sentence.first, hit.first - 1))
    if document or before then
      return (told == "续签" and told or "签订") .. (before or document.what)
    end
    local subject = following == ""
      and deed_names.contract(body:sub(clause.first, hit.first - 1))
    if subject then
      return subject .. told
    end
  end
  if row.kind == "help" and law:test(sentence.words) then
    return "法律咨询"
  elseif row.kind == "help" and deed_names.volunteers:test(sentence.words) then
    return "志愿服务"
  elseif row.kind == "award" and row.name ~= "" then
    local who = deed_names.honoured:exec(body:sub(clause.first, hit.first - 1)).who
    local named = who and not who:find("的", 1, true) and not winners:test(who)
    return named and counted:gsub(who, "") .. row.name or row.name
  elseif row.name ~= "" then
    return row.kind == "visit" and called_on.in_full(row.name, told, following) or row.name
  end
  return by_object(hit, told, following)
end

return deed_names
