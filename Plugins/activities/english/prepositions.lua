-- What the word before an English event says of it: at a fair, at the end of a conference, with
-- lectures cancelled, out of the talks.

local english_lists = require("english.lists")

local english_prepositions = {}

local any, lazy = english_lists.any, english_lists.lazy

-- What stands before an event at which something was done, with how sure it makes it.
local occasions = { at = 3, during = 3, through = 3, following = 3, with = 3, ["for"] = 2,
  ["in"] = 2, after = 2, into = 2, to = 2, of = 2 }
-- With lectures and seminars | cancelled.
local off = lazy("^[^,.;]{0,40}\\b" .. any("called off") .. "\\b")
-- At the end of a two-day conference.
local within = lazy("\\b[Aa]t the " .. any("part of time") .. " of $")

---The word before an event, and how sure it makes that the event took place.
---@param body string
---@param span Span of its sentence
---@param phrase Phrase
---@param lead string what stands before it
---@return string? preposition
---@return number? strength 0 where it says that there was none
function english_prepositions.of(body, span, phrase, lead)
  local preposition = lead:match("(%a+)%s+$")
  preposition = preposition and preposition:lower()
  if preposition == "of" and lead:find("out of %l* ?$") then
    return preposition, 0 -- walked out of the talks
  elseif preposition == "with"
    and off:test(body:sub(phrase.last + 1, math.min(span.last, phrase.last + 60))) then
    return preposition, 0
  elseif preposition ~= "at" and not phrase.determiner
    and body:sub(phrase.first, phrase.last) == "Congress" then
    return preposition, 0 -- issues with Congress: a parliament
  end
  return preposition, preposition == "of" and within:test(lead) and 3.5 or occasions[preposition]
end

return english_prepositions
