-- Where the words stand in an article, without those within the name of an organization: they earn
-- nothing.

local lists = require("lists")
local regex = require("broadsheet.regex")

local finds = {}

-- Categories that tell who took part more than what was done.
finds.of_who = lists.set("who")

---The finds that lie in none of the names.
---@param found Find[]
---@param names integer[] first and last of each name, one after the other, in the same text
---@return Find[]
local function unnamed(found, names)
  if not found[1] or not names[1] then
    return found
  end
  local out = {}
  for _, find in ipairs(found) do
    local named = false
    for i = 1, #names, 2 do
      if find.first >= names[i] and find.last <= names[i + 1] then
        named = true
        break
      end
    end
    if not named then
      out[#out + 1] = find
    end
  end
  return out
end

---The mentions of organizations in a text field that touch a stretch of it.
---@param mentions integer[] first, last and organization of each
---@param first integer
---@param last integer
---@return integer[]
local function touching(mentions, first, last)
  local out = {}
  for i = 1, #mentions, 3 do
    if mentions[i] > last then
      break
    elseif mentions[i + 1] >= first then
      out[#out + 1], out[#out + 2] = mentions[i], mentions[i + 1]
    end
  end
  return out
end

---The finds of a stretch of a text. Most activities ask for their own sentences only: the rest of
---the body is never searched.
---@param text string
---@param mentions integer[] of that text
---@param find Finder
---@param first integer
---@param last integer
---@return Find[]
function finds.within(text, mentions, find, first, last)
  local found = find(text, first, last)
  return found[1] and unnamed(found, touching(mentions, first, last)) or found
end

-- 为除雪保通职工送去酥油茶, 把面罩交到除冰员手上: what those who get something do is not what was done.
local receivers = regex.new("(?:(?<![作成因以分认])为|给|[替向]|慰问|看望|探望|走访|[送交递捎]到)(?:了)?"
  .. "[^，。：；、“”进到在]{0,18}?" .. lists.any("receiver"))
-- What those who are served may still say.
local of_persons = lists.set("receiver says")

---Whether none of a find's claims may be told by those who are served.
---@param find Find
---@return boolean
local function of_deeds(find)
  for _, claim in ipairs(find.claims) do
    if of_persons[claim.category] then
      return false
    end
  end
  return find.claims[1] ~= nil
end

---The finds without those that only say who gets something.
---@param text string
---@param found Find[]
---@param first integer where the stretch begins that was searched
---@param last integer
---@return Find[]
function finds.without_receivers(text, found, first, last)
  local from, to = receivers:find(text, first, last)
  while from and found[1] do
    local out = {}
    for _, find in ipairs(found) do
      if find.first < from or find.last > to or not of_deeds(find) then
        out[#out + 1] = find
      end
    end
    found = out
    from, to = receivers:find(text, to + 1, last)
  end
  return found
end

-- 调研技能培训工作: what was looked into is not what was done.
local inquiry = regex.new("^(?:(?:专题|实地|现场|深入)?" .. lists.any("inquiry") .. "(?!慰问|座谈)"
  .. "|(?:带|到|赴|前往)[^，。“”]{2,30}?看(?![望病护诊]|[^，。]{0,6}" .. lists.any("seen for pleasure") .. "))")

-- 职工法律服务中心揭牌: what a place that is opened is called says what it is for.
local opened = regex.new(lists.any("place to open") .. "”?(?:在[^，。]{2,16})?"
  .. "(?:正式|同时|同步)?" .. lists.any("place opened"))

---The finds of an activity's name, without those of the topic of a visit.
---@param name string
---@param organizations string[]
---@param find Finder
---@return Find[]
function finds.in_name(name, organizations, find)
  local asked = inquiry:exec(name)
  local found, names = find(asked and asked.text or name), {}
  if found[1] then
    for _, organization in ipairs(organizations) do
      local first, last = name:find(organization, 1, true)
      if first and last - first + 1 < #name and not opened:test(name) then
        names[#names + 1], names[#names + 2] = first, last
      end
    end
  end
  return finds.without_receivers(name, unnamed(found, names), 1, #name)
end

---The finds that lie in one of the clauses.
---@param found Find[]
---@param clauses Stretch[]
---@return Find[]
function finds.among(found, clauses)
  local out = {}
  for _, find in ipairs(found) do
    for _, clause in ipairs(clauses) do
      if find.first >= clause.first and find.last <= clause.last then
        out[#out + 1] = find
        break
      end
    end
  end
  return out
end

---Where the quotation marks close that a find stands within.
---@param text string
---@param find Find
---@return integer?
local function closing_of(text, find)
  local closing = text:find("”", find.last + 1, true)
  local opening = closing and text:find("“", find.last + 1, true)
  return not (opening and opening < closing) and closing or nil
end

---Whether a find is within the quoted name of a cup (“互助保障杯”), but for 杯 itself.
---@param text string
---@param find Find
---@return boolean
local function in_cup(text, find)
  local closing = closing_of(text, find)
  return closing and closing - 3 > find.last and text:sub(closing - 3, closing - 1) == "杯"
    or false
end

---The finds but for those in the name of a cup, which says nothing.
---@param text string
---@param found Find[]
---@return Find[]
function finds.without_cups(text, found)
  local out = {}
  for _, find in ipairs(found) do
    if not in_cup(text, find) then
      out[#out + 1] = find
    end
  end
  return out
end

-- 选出10名“暖心班组长”: what an honour is called says nothing of what was done.
local honour = regex.new(lists.any("honour") .. "$")
local of_honours = lists.set("honour says")

---Whether a find stands in the quoted name of an honour, and says nothing of honours.
---@param name string
---@param find Find
---@param closing integer where its quotation marks close
---@return boolean
local function in_honour(name, find, closing)
  local claim = find.claims[1]
  return claim and not of_honours[claim.category] and honour:test(name, 1, closing - 1) or false
end

---Parts the finds of a name into those outside quotation marks and those within: what a motto says
---is not always what was done.
---@param name string
---@param found Find[]
---@return Find[] plain
---@return Find[] quoted
function finds.parted(name, found)
  if not found[1] or not name:find("“", 1, true) then
    return found, {}
  end
  local plain, quoted = {}, {}
  for _, find in ipairs(finds.without_cups(name, found)) do
    local closing = closing_of(name, find)
    local list = closing and quoted or plain
    if not closing or not in_honour(name, find, closing) then
      list[#list + 1] = find
    end
  end
  return plain, quoted
end

return finds
