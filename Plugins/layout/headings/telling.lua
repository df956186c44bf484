-- What the lines of a Chinese heading tell: whether somebody acts in one, whether it says how an
-- event begins or ends, whether it plays with a word. Two lines that both tell a deed are two
-- statements, and a name is followed by what it did.
local data = require("broadsheet.data")
local matcher = require("broadsheet.matcher")
local labels = require("headings.labels")
local recognize = require("lines.recognize")

local M = {}

local VERBS = matcher.new(data.lines("data/verbs.txt"))
M.VERBS = VERBS
local SHORTEST_NAME, LONGEST_NAME, SCALAR = 6, 9, 3 -- bytes of a place's or person's name

---@class layout.Told: what a line or a part of a heading tells
---@field deed boolean whether somebody does something
---@field inside boolean whether it begins with that, as words do that go on with the line above
---@field actor boolean whether it begins with who does it
---@field closed boolean whether it ends with how an event begins or ends
---@field quoted boolean whether it plays with a word
---@field predicate boolean whether it cannot but go on with who did what it begins with

local SAYS = recognize.all_of({
  "heading_predicate", "heading_verb", "heading_actor", "heading_closed", "heading_quoted",
})

---Whether a line begins with the name of a place or a person that does something.
---@param s string
---@return boolean
local function begins_with_name(s)
  for size = SHORTEST_NAME, LONGEST_NAME, SCALAR do
    if #s > size + SCALAR and VERBS:longest_at(s, size + 1) then
      return true
    end
  end
  return false
end

---@param m layout.Measure|layout.Part
---@return layout.Told
local function told(m)
  m = m.line or m
  if not m.told then
    local s = m.text
    local says, deed = SAYS(s), VERBS:contains(s)
    local verb_first = deed and VERBS:longest_at(s, 1) ~= nil
    m.told = {
      deed = deed,
      inside = says.heading_predicate or verb_first or says.heading_verb or false,
      actor = deed and not verb_first and (says.heading_actor or begins_with_name(s)) or false,
      closed = says.heading_closed or false,
      quoted = says.heading_quoted or false,
      predicate = says.heading_predicate or false,
    }
  end
  return m.told
end

---Who does something in two lines or parts that follow each other.
---@param above layout.Told
---@param below layout.Told
---@return string
local function deeds(above, below)
  if below.inside and not above.closed then
    return above.deed and "deed_verb" or "name_verb"
  elseif above.deed then
    return below.deed and "deed_deed" or "deed_name"
  end
  return below.deed and "name_deed" or "name_name"
end

---Says that a line begins with what somebody did whom the line above names.
---@param name string
---@param above layout.Told
---@param below layout.Told
---@param add fun(name: string)
local function predicate(name, above, below, add)
  if below.predicate and not above.closed then
    add(name .. (above.deed and "_predicate" or "_bare_predicate"))
  end
end

---Compares what a kicker or a subtitle tells with what the title does.
---@param name string
---@param part layout.Part
---@param title layout.Part
---@param upper layout.Part the one of them that stands above
---@param lower layout.Part
---@param add fun(name: string)
function M.compare(name, part, title, upper, lower, add)
  local own, others = told(part), told(title)
  add(name .. "_" .. deeds(told(upper), told(lower)))
  predicate(name, told(upper), told(lower), add)
  if own.actor ~= others.actor then
    add(name .. (own.actor and "_acts" or "_title_acts"))
  elseif own.actor then
    add(name .. "_both_act")
  end
  if own.closed then
    add(name .. "_closed")
  end
  if told(upper).closed ~= told(lower).closed then
    add(name .. (told(upper).closed and "_closed_above" or "_closed_below"))
  end
  if own.quoted ~= others.quoted then
    add(name .. (own.quoted and "_quoted" or "_title_quoted"))
  end
end

---What two lines of one part tell about being one.
---@param above layout.Measure
---@param m layout.Measure
---@param add fun(name: string)
function M.seam(above, m, add)
  local upper, lower = told(above), told(m)
  add("line_" .. deeds(upper, lower))
  predicate("line", upper, lower, add)
  if labels.says("heading_fact", above) then
    add("line_after_fact")
  elseif labels.says("heading_slogan", above) then
    add("line_after_slogan")
  elseif upper.closed then
    add("line_after_closed")
  elseif lower.closed then
    add("line_closed")
  end
  if lower.actor then
    add(upper.actor and "line_both_act" or "line_acts")
  elseif upper.actor then
    add("line_after_actor")
  end
end

return M
