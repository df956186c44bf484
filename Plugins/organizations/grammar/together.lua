-- Acting together: words for it that look like parts of a name, 市总工会|会同|县医院,
-- 市总工会|联合|工会驿站.

local word_lists = require("words.word_lists")

local M = {}

local STOP, UNION = { class = "stop" }, "工会"

---The longest of some words that follow.
---@param source string
---@param last integer byte before them
---@param sequels organizations.Sequels
---@return string?
local function longest_of(source, last, sequels)
  local found
  for _, length in ipairs(sequels.lengths) do
    local word = source:sub(last + 1, last + length)
    if sequels.words[word] and (not found or length > #found) then
      found = word
    end
  end
  return found
end

-- A county, and behind an organization what it does with the body of another: 市总工会|会同|县医院.
local COUNTY, TOGETHER = "会同县", "会同"
local ORGANIZATION = { suffix = true, relative = true, name = true }

---Makes a verb of the county's name behind an organization.
---@param tokens organizations.Tokens
local function drop_county(tokens)
  for r = #tokens.regions, 1, -1 do
    local i = tokens.regions[r]
    local before = tokens.words[tokens.flat[i * 3]] == COUNTY and tokens[i - 1]
    if before and before.last + 1 == tokens[i].first and ORGANIZATION[before.value.class] then
      local last = tokens[i].first + #TOGETHER - 1
      tokens[i].text, tokens[i].last, tokens[i].value = TOGETHER, last, STOP
      tokens.flat[i * 3 - 1] = last
      table.remove(tokens.regions, r)
    end
  end
end

-- A union acts together with what follows it and is never joint itself: 市总工会|联合|工会驿站开展….
local JOINT_UNION, TOGETHER_WITH = "联合工会", "联合"

-- The rooms of unions, whose name begins like the suffix.
local ROOMS = word_lists.sequels("room of unions")

---Makes a verb of a joint union behind a union, and takes the room that begins with its 工会 along.
---@param tokens organizations.Tokens
---@param source string
local function drop_joint_union(tokens, source)
  for h = 1, #tokens.heads do
    local i = tokens.heads[h]
    local token, before = tokens[i], tokens[i - 1]
    if token.text == JOINT_UNION and before and before.last + 1 == token.first
      and before.value.kind == "union" and before.text:sub(-#UNION) == UNION then
      local last = token.first + #TOGETHER_WITH - 1
      local room = longest_of(source, last, ROOMS)
      last = last + (room and #room or 0)
      token.text, token.last, token.value = TOGETHER_WITH, last, STOP
      tokens.flat[i * 3 - 1] = last
    end
  end
end

---Makes verbs of such words.
---@param tokens organizations.Tokens
---@param source string
function M.read(tokens, source)
  drop_county(tokens)
  drop_joint_union(tokens, source)
end

return M
