-- English cues: what the words beside a capitalized run say of a name that holds no word for an
-- organization, a spokesman for Pennywise, the haulage firm Tarn & Daughter, Pennywise's depot.

local ENTRIES = require("english_words")
local regex = require("broadsheet.regex")

local M = {}

local FIRST_WORD = regex.new("^([A-Za-z0-9’'&-]+)")
local NAME = "(?<name>[A-Z][\\w&-]*(?: (?:& )?[A-Z][\\w&-]*){0,3})(?![\\w&-])"

local CUES = {
  regex.new(
    "\\b(?:spokes(?:man|woman|person)|managing director|chief executive|finance director) "
    .. "(?:for|of|at) (?:the )?" .. NAME),
  regex.new(
    "\\b(?:employed|owned|operated|run|hired|sacked|dismissed|sponsored) by (?:the )?" .. NAME),
  regex.new(
    "\\b(?:firm|company|operator|contractor|subcontractor|chain|retailer|supermarket|maker"
    .. "|manufacturer|giant|employer|supplier|airline|brewer|carrier|haulier|developer|builder"
    .. "|shipowner|distributor|startup|start-up) " .. NAME),
  regex.new(
    NAME .. "[’']s (?:[a-z]\\w* )?(?:plant|depot|site|factory|yard|mill|warehouse|terminal|smelter"
    .. "|refinery|head office|headquarters|workforce|management|shareholders|fleet|canteen)s?\\b"),
  regex.new(
    NAME .. "(?:, which (?:holds|owns|employs|operates|runs|makes|builds|supplies|cleans|has)\\b"
    .. "| employs\\b| declined to comment\\b| did not respond\\b| made a (?:profit|loss)\\b)"),
}

-- What a company's short name leaves to no reader's doubt.
local NO_NAME = { skip = true, given = true }

-- Words that are unions' names where what a union has stands behind them: Unite | members.
local words = {}
for word, entry in pairs(ENTRIES) do
  words[#words + 1] = entry.role == "cued" and word or nil
end
table.sort(words)
local UNION = regex.new("\\b(?<name>" .. table.concat(words, "|") .. ")(?=[’']s (?:members|branch)"
  .. "| (?:the union|union|members?|branch|branches|reps?|officials?|officer|regional|national"
  .. "|general secretary|convenors?|conveners?|shop stewards?|stewards?|strikers"
  .. "|pickets|delegates?)\\b)")

---The place of a name after the words in front that are no part of it.
---@param name string
---@return string?
local function trimmed(name)
  local first = FIRST_WORD:match(name)
  while first and ENTRIES[first] and ENTRIES[first].role == "skip" do
    name = name:sub(#first + 2)
    first = FIRST_WORD:match(name)
  end
  local entry = first and ENTRIES[first]
  if not first or #name < 3 or entry and (NO_NAME[entry.role] or name == first) then
    return nil
  end
  return name
end

---The names that cues tell in a text.
---@param source string
---@return { name: string, kind: string }[]
function M.names(source)
  local found, known = {}, {}
  for match in UNION:each(source) do
    if not known[match.name] then
      known[match.name] = true
      found[#found + 1] = { name = match.name, kind = "union" }
    end
  end
  for _, cue in ipairs(CUES) do
    for match in cue:each(source) do
      local name = trimmed(match.name)
      if name and not known[name] then
        known[name] = true
        found[#found + 1] = { name = name, kind = "company" }
      end
    end
  end
  return found
end

return M
