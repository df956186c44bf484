-- English events that are called by a proper name without an event's noun: held its Spring Fix-Up,
-- marked the tenth Women's Day.

local english_lists = require("english.lists")

local english_proper = {}

local any, lazy = english_lists.any, english_lists.lazy

local ordinal = "(?:" .. any("ordinal") .. "|\\d+(?:st|nd|rd|th))"
local capital = "[A-Z][\\w’'-]*"
local name = capital .. "(?:\\s+(?:(?:of|for|the|and|in|to|with|&)\\s+){0,2}" .. capital .. ")*"
-- What may follow a name: no noun that it would only describe (its Elmton office).
local ends = "(?=\\s+" .. any("behind name") .. "\\b|\\s+" .. english_lists.weekday
  .. "\\b|[,.;]|$)"
local owned = lazy("^\\s+(?:(?:its|their)\\s+(?:own\\s+)?((?:" .. ordinal
  .. "\\s+)?(?:annual\\s+)?" .. name .. ")|the\\s+((?:" .. ordinal
  .. "\\s+(?:annual\\s+)?|annual\\s+)" .. name .. "))" .. ends)
local day = lazy("^\\s+((?:(?:the|its|their)\\s+)?(?:" .. ordinal .. "\\s+)?(?:" .. name
  .. "\\s+(?:Day|Week|Month)|(?:Day|Week|Month)\\s+(?:of|for)\\s+(?:the\\s+)?" .. name .. "))"
  .. ends)
local article = lazy("^(?:the|its|their)\\s+")
local last_word = lazy("(\\w+)$")

---The event that a verb of holding has as its object.
---@param told table
---@param sentence EnglishSentence
---@param verb table hit
---@return table? found name, noun, strength
function english_proper.object(told, sentence, verb)
  local kind = verb.value.verb
  if kind ~= "hold" and kind ~= "mark" or verb.value.word:find("^to ") then
    return nil
  end
  local rest = told.body:sub(verb.last + 1, math.min(sentence.span.last, verb.last + 90))
  if not rest:find("^ %l* ?.-%u") then
    return nil
  end
  local match = owned:exec(rest)
  local called = match and (match[1] or match[2])
  local strength = 4.3
  if not called then
    called = kind == "mark" and day:match(rest) or nil
    strength = 3.2
  end
  return called and { name = article:gsub(called, ""), strength = strength,
    noun = last_word:match(called):lower() } or nil
end

return english_proper
