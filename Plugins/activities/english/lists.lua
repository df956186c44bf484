-- The word lists of data/english, as parts of regular expressions and by role.

local data = require("broadsheet.data")
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
  for _, row in ipairs(data.tsv("data/english/" .. room .. ".tsv")) do
    rooms[row.role] = rooms[row.role] or room
    assert(rooms[row.role] == room, row.file .. ": a role of that name stands in another file")
    words[row.role] = words[row.role] or {}
    table.insert(words[row.role], row.word)
    if room == "names" then
      english_lists.roles[row.word] = english_lists.roles[row.word] or row.role
    elseif row.value then
      english_lists.numbers[row.word] = tonumber(row.value)
    end
  end
end

---The words of a role, as they are printed.
---@param role string
---@return string[]
function english_lists.words(role)
  return words[role]
end

---@type table<string, string>
local expressions = {}

---An expression for any word of a role.
---@param role string
---@return string
function english_lists.any(role)
  if not expressions[role] then
    local any = {}
    for i, word in ipairs(words[role]) do
      any[i] = word:find("^[%w ]*$") and word or regex.escape(word):gsub("\\ ", " ")
    end
    expressions[role] = "(?:" .. table.concat(any, "|") .. ")"
  end
  return expressions[role]
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
