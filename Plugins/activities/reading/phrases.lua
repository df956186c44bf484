-- Lists of phrases from the data files, as alternatives for regular expressions.

local data = require("broadsheet.data")

local phrases = {}

local lists, expressions = {}, {}
for _, room in ipairs({ "dates", "deeds", "headlines", "hosts", "names", "participants",
  "places" }) do
  local rows = data.columns("data/phrases/" .. room .. ".tsv")
  local names, texts = rows.list, rows.phrase
  local name, list
  for i = 1, #names do
    if names[i] ~= name then
      name = names[i]
      list = lists[name] or {}
      lists[name] = list
    end
    list[#list + 1] = texts[i]
  end
end

-- A Chinese character that stands for itself, and the rest.
local plain = "^([\xE4-\xE9][\x80-\xBF][\x80-\xBF])([^?*+{|].*)$"
local alone = "^[\xE4-\xE9][\x80-\xBF][\x80-\xBF]$"

---The first character of an alternative and the rest, where nothing but it can stand there.
---@param phrase string
---@return string? character
---@return string rest
local function parted(phrase)
  if phrase:find(alone) then
    return phrase, ""
  end
  local character, rest = phrase:match(plain)
  return not phrase:find("|", 1, true) and character or nil, rest
end

---Alternatives with the first characters that several share written once. Of two that begin with
---different characters only one can stand in a place, so that these may change their order; where
---each was tried in turn, a list of hundreds took most of the time.
---@param list string[]
---@return string
local function joined(list)
  local out, groups = {}, {}
  for _, phrase in ipairs(list) do
    local character, rest = parted(phrase)
    if not character then
      out[#out + 1], groups = phrase, {} -- whatever it begins with: none passes it
    elseif groups[character] then
      local group = groups[character]
      group[#group + 1] = rest
    else
      local group = { character = character, rest }
      groups[character], out[#out + 1] = group, group
    end
  end
  for i, group in ipairs(out) do
    if type(group) == "table" then
      out[i] = group.character .. (group[2] and "(?:" .. joined(group) .. ")" or group[1])
    end
  end
  return table.concat(out, "|")
end

---The phrases of a list as one group of alternatives.
---@param list string
---@return string
function phrases.any(list)
  if not lists[list] then
    error("no file of phrases has a list '" .. list .. "'", 2)
  end
  expressions[list] = expressions[list] or "(?:" .. joined(lists[list]) .. ")"
  return expressions[list]
end

return phrases
