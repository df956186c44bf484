-- Where a short form of an English name stands by itself, not as a part of a longer name.

local regex = require("broadsheet.regex")
local word_lists = require("words.word_lists")

local M = {}

-- So many bytes in front of a form are looked at.
local REACH = 48

---@class organizations.Manner How a form must stand.
---@field before table expression for what ends in front of it
---@field after table expression for what begins behind it
---@field folded boolean? whether its first letter may be large or small

local ALONE = regex.new(
  "(?:\\b[a-z][\\w’'-]*[,;:]? |\\b(?:The|At|By|With|But|And|For|[A-Z][a-z]+day) |^|[.\"“(\\n] ?)$")

-- A word by itself: Harbour said.
---@type organizations.Manner
M.ALONE = { before = ALONE, after = regex.new("\\G(?!\\w)(?![ ’'-]+[A-Z])") }
-- The same inside a sentence, where a capital tells a name: workers at Harbour.
---@type organizations.Manner
M.INSIDE = { before = regex.new("\\b[a-z][\\w’'-]*[,;:]? $"), after = M.ALONE.after }
-- One of a list of names: Harbour, Lantern and Pennywise.
---@type organizations.Manner
M.LISTED = { before = regex.new("(?:\\b[\\w’'-]+[,;:]? |^|[.\"“(\\n] ?)$"),
  after = M.ALONE.after }
-- A saint's name by itself: St. Brendan's.
---@type organizations.Manner
M.SAINT = { before = ALONE, after = regex.new("\\G(?![\\w’'-])(?! [A-Z])") }
-- The last word of a union's name before one who has an office in it: Guild president.
---@type organizations.Manner
M.OFFICE = { before = ALONE,
  after = regex.new("\\G(?= " .. word_lists.any("officers") .. "\\b)") }
-- Anywhere, in longer names too.
---@type organizations.Manner
M.WHOLE = { before = regex.new("(?:^|\\W)$"), after = regex.new("\\G(?!\\w)") }
-- The ministry, the dockers' union.
---@type organizations.Manner
M.THE = { before = regex.new("\\b[Tt]he $"), after = regex.new("\\G(?![\\w’'-])(?! [A-Z])"),
  folded = true }
-- In Norland, from Norland.
---@type organizations.Manner
M.PLACE = {
  before = regex.new("(?<!hares |take |nterest )\\b" .. word_lists.any("before places") .. " $"),
  after = regex.new("\\G(?!\\w)(?! [A-Z&]|[’']s)"),
}

---The places of a text where a form stands in a manner.
---@param source string
---@param form string
---@param manner organizations.Manner
---@param only boolean? whether the first is enough
---@return integer[] firsts
function M.find(source, form, manner, only)
  local found, rest = {}, form:sub(2)
  local initial = form:sub(1, 1):lower()
  local at = source:find(rest, 2, true)
  while at do
    local first = at - 1
    local printed = source:sub(first, first)
    if (printed == form:sub(1, 1) or manner.folded and printed:lower() == initial)
      and manner.before:test(source, math.max(1, first - REACH), first - 1)
      and manner.after:test(source, at + #rest) then
      found[#found + 1] = first
      if only then
        return found
      end
    end
    at = source:find(rest, at + 1, true)
  end
  return found
end

return M
