-- Which of the words in an activity's name say what was done.

local lists = require("lists")
local regex = require("broadsheet.regex")

local heads = {}

-- In bytes: what may stand behind the word that says what was done (…比赛活动, …揭牌仪式).
local TAIL = #"仪式”"

-- 观摩母婴关爱室, 旁听了一场庭审: the verb in front says what was done.
local deed = regex.new("^" .. lists.any("how done") .. "?" .. lists.any("done first") .. "|了")

---Whether two finds claim a category in common.
---@param one Find
---@param other Find
---@return boolean
local function akin(one, other)
  for _, claim in ipairs(one.claims) do
    for _, more in ipairs(other.claims) do
      if claim.category == more.category then
        return true
      end
    end
  end
  return false
end

---The one find of a name that says best what was done when no surer word does: of equals the last.
---@param found Find[]
---@return Find[] none or one
function heads.last_resort(found)
  local best, most = nil, 0
  for _, find in ipairs(found) do
    local weight = find.claims[1] and find.claims[1].weight or 0
    if weight > most or weight == most and best and find.last >= best.last then
      best, most = find, weight
    end
  end
  return { best }
end

-- 落实情况督导工作: a visit told by what stands before, as well.
local visited = regex.new(lists.any("visited") .. "(?:活动|工作|检查)*$")

---Parts the finds of a name by what it ends with: 毕业生专场招聘会 was a fair, about whom stands
---before.
---@param name string
---@param found Find[]
---@return Find[] head those that say what was done, or all when none stands at the end
---@return Find[] topic those before that claim nothing of the kind
function heads.headed(name, found)
  local head
  for _, find in ipairs(found) do
    local claim = find.claims[1]
    if find.last >= #name - TAIL and claim and claim.weight > 0
      and (not head or find.first > head.first) then
      head = find
    end
  end
  if not head or not found[2] or deed:test(name) then
    return found, {}
  end
  local own, topic = {}, {}
  for _, find in ipairs(found) do
    local list = find.last < head.first and not akin(find, head) and topic or own
    list[#list + 1] = find
  end
  if topic[1] and visited:test(name) then
    topic = {}
  end
  return own, topic
end

return heads
