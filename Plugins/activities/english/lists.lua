-- The word lists of data/english, as parts of regular expressions and by role.

local data = require("broadsheet.data")
local matcher = require("broadsheet.matcher")
local regex = require("broadsheet.regex")

local english_lists = {}

-- What each word at the edge of a name is, by its first row.
---@type table<string, string>
english_lists.roles = {}
-- The value of each number in words.
---@type table<string, integer>
english_lists.numbers = {}

local ROOMS = { "names", "people", "places", "numbers", "deeds", "hosts", "days", "story",
  "scenes" }

---@type table<string, string[]>
local words = {}
local rooms = {}
for _, room in ipairs(ROOMS) do
  local rows = data.columns("data/english/" .. room .. ".tsv")
  for i, word in ipairs(rows.word) do
    local role = rows.role[i]
    local list = words[role]
    if not list then
      list = {}
      words[role], rooms[role] = list, room
    elseif rooms[role] ~= room then
      error("data/english/" .. room .. ".tsv: role '" .. role .. "' stands in another file too")
    end
    list[#list + 1] = word
    if room == "names" then
      english_lists.roles[word] = english_lists.roles[word] or role
    elseif rows.value then
      english_lists.numbers[word] = tonumber(rows.value[i])
    end
  end
end

-- The words for the like of each noun, itself among them.
---@type table<string, string[]>
english_lists.kindred = {}
for _, row in ipairs(data.tsv("data/english/kindred.tsv")) do
  for noun in row.words:gmatch("%a+") do
    local like = english_lists.kindred[noun] or {}
    english_lists.kindred[noun] = like
    for word in row.words:gmatch("%a+") do
      like[#like + 1] = word
    end
  end
end

-- The days of the calendar by their names, and the names.
---@type table<string, string>
english_lists.feasts = {}
words.feast = {}
for i, row in ipairs(data.tsv("data/english/feasts.tsv")) do
  english_lists.feasts[row.feast], words.feast[i] = row.day, row.feast
end

---The words of a role, as they are printed.
---@param role string
---@return string[]
function english_lists.words(role)
  return words[role]
end

---The words of a role, to look one up in.
---@param role string
---@return table<string, true>
function english_lists.set(role)
  local set = {}
  for _, word in ipairs(words[role]) do
    set[word] = true
  end
  return set
end

---A matcher for the words of a role, and for others.
---@param role string
---@param others string[]
---@return broadsheet.Matcher
function english_lists.any_or(role, others)
  return matcher.new(table.move(words[role], 1, #words[role], #others + 1, others))
end

---@type table<string, string>
local expressions = {}

---An expression for any word of a role, longer ones first: bus depot, bus.
---@param role string
---@return string
function english_lists.any(role)
  if not expressions[role] then
    local any = {}
    for i, word in ipairs(words[role]) do
      any[i] = word:find("^[%w ]*$") and word or regex.escape(word):gsub("\\ ", " ")
    end
    table.sort(any, function(left, right)
      if #left ~= #right then
        return #left > #right
      end
      return left < right
    end)
    expressions[role] = "(?:" .. table.concat(any, "|") .. ")"
  end
  return expressions[role]
end

---An expression for the words of a role without those whose last word is one of them too: hall, and
---no village hall.
---@param role string
---@return string
function english_lists.any_last(role)
  local set, key = english_lists.set(role), role .. " "
  if not words[key] then
    words[key] = {}
    for _, word in ipairs(words[role]) do
      if not set[word:match(" (%S+)$") or ""] then
        table.insert(words[key], word)
      end
    end
  end
  return english_lists.any(key)
end

---Whether something stands as a word of its own, a plural included: no fire in firefighters.
---@param content string
---@param first integer
---@param last integer
---@return boolean
local function whole(content, first, last)
  return (first == 1 or not content:find("^%a", first - 1))
    and content:find("^s?%f[%A]", last + 1) ~= nil
end

-- Made when they are first asked: no Chinese page needs them.
---@type table<string, broadsheet.Matcher>
local matchers = {}

---A matcher for the words of a role, whatever their case.
---@param role string
---@return broadsheet.Matcher
local function matcher_of(role)
  matchers[role] = matchers[role] or matcher.new(words[role], { fold = true })
  return matchers[role]
end

---Whether a text holds one of the words of a role.
---@param role string
---@param content string
---@return boolean
function english_lists.holds(role, content)
  local hits = matcher_of(role):scan(content)
  for i = 1, #hits, 3 do
    if whole(content, hits[i], hits[i + 1]) then
      return true
    end
  end
  return false
end

---Adds the words of a role that a text holds to a list, each once.
---@param role string
---@param content string
---@param list table<integer|string, string>
function english_lists.collect(role, content, list)
  local hits = matcher_of(role):scan(content)
  for i = 1, #hits, 3 do
    local word = content:sub(hits[i], hits[i + 1])
    if not list[word] and whole(content, hits[i], hits[i + 1]) then
      list[word], list[#list + 1] = word, word
    end
  end
end

---A regular expression that is compiled when it is first asked: most of these long ones are asked
---only where an article tells an activity, and no Chinese page needs them.
---@param expression string
---@param flags string?
---@return broadsheet.Regex
function english_lists.lazy(expression, flags)
  return setmetatable({}, { __index = function(lazy, method)
    local compiled = regex.new(expression, flags)
    local function call(_, ...)
      return compiled[method](compiled, ...)
    end
    rawset(lazy, method, call)
    return call
  end })
end

-- A month, and a weekday, as they are printed.
english_lists.month = english_lists.any("month")
english_lists.weekday = english_lists.any("weekday")

return english_lists
