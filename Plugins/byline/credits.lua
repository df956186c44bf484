-- A Chinese byline or credit read into roles and names: "记者 甲 通讯员 乙 丙", "甲 文 乙 摄".
local data = require("broadsheet.data")
local regex = require("broadsheet.regex")
local text = require("broadsheet.text")
local lists = require("lists")
local names = require("names")

---@class byline.Token
---@field role string? the role of a role word; "" when it leaves the names theirs, "or …" when it
---gives one to those that have none
---@field place "before"|"behind"|"either"|nil
---@field names string[]? of a piece between role words
---@field given string? the role that the names have got

local M = {}

local ROLES = {}

---The alternatives of a list of words, longest first, so that the longest is found.
---@param words string[]
---@return string
local function alternatives(words)
  local sorted = {}
  for index, word in ipairs(words) do
    sorted[index] = regex.escape(word)
  end
  table.sort(sorted, function(a, b)
    return #a > #b or (#a == #b and a < b)
  end)
  return table.concat(sorted, "|")
end

local OTHERWISE = "^or (%a+)$"
local long_words, single_words, before = {}, {}, {}
for _, row in ipairs(data.tsv("roles.tsv")) do
  local words = text.length(row.word) > 1 and long_words or single_words
  words[#words + 1] = row.word
  if row.place == "before" then
    before[#before + 1] = row.word
  end
  ROLES[row.word] = row
end

local DESK = lists.any("desk of a paper")

-- For this plugin's other patterns: the houses, and what stands before the names of persons.
M.MEDIA = alternatives(data.lines("media.txt"))
M.ROLE_BEFORE = "(?:(?:" .. M.MEDIA .. "|\\p{sc:Han}{2,6}" .. lists.any("paper") .. ")?"
  .. DESK .. "?(?:驻\\p{sc:Han}{1,6}?)?(?:" .. alternatives(before) .. "))"

-- Whether a piece has a word for a role in it.
M.HAS_ROLE = regex.new(M.ROLE_BEFORE .. "|" .. lists.any("work told"))

-- A role of one character must stand free, since names hold such characters; only 摄 may follow a
-- name without a space. Longer words are found wherever they stand.
local FREE = "\\s　/／|丨:：,，、;；"
local AFTER_GAP, BEFORE_GAP = "(?<![^" .. FREE .. "])", "(?![^" .. FREE .. "])"
-- Another paper or station, whose reporter it is.
local house = regex.new("\\p{sc:Han}{0,5}(?:[日晚早晨时商院校厂矿]报|都市报|工人报|周[刊报]|电视台"
  .. "|融媒体?中心|(?<=\\p{sc:Han}{2})" .. lists.any("paper of its readers")
  .. ")(?=全媒体|融媒|客户端|首席|见习|实习|特约|记者|通讯员)")
-- Without one of these there is none.
local HOUSE_ENDS = { "报", "刊", "电视台", "中心", "工人", "职工", "工运", "工友" }
local role = regex.new("(?:" .. M.MEDIA .. ")?" .. DESK .. "?"
  .. "(?:驻\\p{sc:Han}{1,6}?(?=记者|特派|首席))?(?<word>"
  .. alternatives(long_words) .. "|摄" .. BEFORE_GAP .. "|" .. AFTER_GAP .. "(?:"
  .. alternatives(single_words) .. ")" .. BEFORE_GAP .. ")")

---A byline without the houses of its reporters.
---@param s string
---@return string
local function without_houses(s)
  for _, ending in ipairs(HOUSE_ENDS) do
    if s:find(ending, 1, true) then
      return (house:gsub(s, ""))
    end
  end
  return s
end

---@param s string
---@param mode "lenient"|"surnamed"|"strict" how names are told, see names.lua
---@return byline.Token[]? tokens nil when strict and something is neither role nor name
---@return boolean? ends_with_role
local function tokenize(s, mode)
  s = without_houses(s)
  local tokens, position = {}, 1
  ---@param piece string
  ---@return boolean whether the piece may stand there
  local function add_names(piece)
    local found = names.split(piece, mode)
    if not found then
      return false
    elseif #found > 0 then
      tokens[#tokens + 1] = { names = found }
    end
    return true
  end
  for match in role:each(s) do
    if not add_names(s:sub(position, match.first - 1)) then
      return nil
    end
    local row = ROLES[match.word]
    tokens[#tokens + 1] = { role = row.role, place = row.place }
    position = match.last + 1
  end
  local rest = s:sub(position)
  if not add_names(rest) then
    return nil
  end
  return tokens, position > 1 and not rest:find("[^%s%p]")
end

---Gives each group of names its role. A word that may stand on either side of the names stands
---behind them when the byline ends with such a word, and before them when it ends with a name.
---@param tokens byline.Token[]
---@param ends_with_role boolean
local function assign(tokens, ends_with_role)
  local pending
  for index, token in ipairs(tokens) do
    if token.names then
      token.given = pending
    else
      local behind = token.place == "behind" or (token.place == "either" and ends_with_role)
      local group = tokens[index - 1]
      if not behind then
        pending = token.role
      elseif group and group.names then
        local otherwise = token.role:match(OTHERWISE) -- the role of names that have none
        local shared = token.role == "" or otherwise or (token.role == "author" and group.given)
        group.given = shared and group.given or otherwise or token.role
        pending = nil
      end
    end
  end
end

---Reads a byline.
---@param s string without the brackets around it
---@param default string? the role of names that stand without one; nil leaves them out
---@param mode "lenient"|"surnamed"|"strict" how names are told, see names.lua
---@return broadsheet.Contributor[]? contributors nil when it is no byline
function M.parse(s, default, mode)
  local tokens, ends_with_role = tokenize(s, mode)
  if not tokens then
    return nil
  end
  assign(tokens, ends_with_role or false)
  local contributors = {}
  for _, token in ipairs(tokens) do
    local given = token.given or default
    if given == "" then
      given = default or "author"
    end
    for _, name in ipairs(token.names or {}) do
      if given then
        contributors[#contributors + 1] = { role = given, name = name }
      end
    end
  end
  return #contributors > 0 and contributors or nil
end

return M
