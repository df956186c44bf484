-- The parts of a heading, and what is said of any of them: rows of data/headings.tsv.

local facts = require("headings.facts")
local labels = require("headings.labels")
local seams = require("headings.seams")

---@class layout.Part
---@field text string
---@field length integer in scalars
---@field lines integer
---@field first layout.Measure
---@field last layout.Measure
---@field line layout.Measure? the only one, which has all that is said and told of it
---@field deed boolean whether it tells what somebody did
---@field told layout.Told? what it tells, once that is asked for
---@field facts number? how much it reads like a report, once that is asked for
---@field page_text string the beginning of its page
---@field said table<string, boolean> which patterns it matches, of those that were asked for

local M = {}

local says = labels.says

---@class layout.Known: the parts of a heading that there are, by their first and last lines
---@field [integer] layout.Part
---@field page_text string the beginning of its page
---@field heads table<integer, string[]> what lines say about being no part, once they are asked
---@field seams table<integer, string[]> what lines say about being one part with that above
---@field titles table<layout.Part, string[]> what parts say about being the title

---The part that some lines make, made once.
---@param measures layout.Measure[]
---@param first integer
---@param last integer
---@param known layout.Known
---@return layout.Part
function M.of(measures, first, last, known)
  local key = first * #measures + last
  local part = known[key] or M.new(measures, first, last, known.page_text)
  known[key] = part
  return part
end

---Makes a part of some lines.
---@param measures layout.Measure[]
---@param first integer
---@param last integer
---@param page_text string
---@return layout.Part
function M.new(measures, first, last, page_text)
  local words, length = {}, 0
  for index = first, last do
    words[#words + 1] = measures[index].text
    length = length + measures[index].length
  end
  local joined = table.concat(words)
  return {
    text = joined,
    deed = seams.VERBS:contains(joined),
    length = length,
    lines = last - first + 1,
    first = measures[first],
    last = measures[last],
    line = first == last and measures[first] or nil,
    page_text = page_text,
  }
end

---What it says that a part of a heading ends as it does.
---@param part layout.Part
---@return "torn"|"awaits"|"hanging"|nil
function M.rest_of(part)
  if part.last.ending == "pause" then
    return nil -- what a comma says is asked for by itself
  elseif seams.breaks_off(part.last) then
    return "torn"
  elseif says("heading_awaits", part.last) then
    return "awaits"
  end
  local hanging = says("heading_open", part.last) and not says("heading_closed", part.last)
  return hanging and "hanging" or nil
end

---Says which of some kinds of words of headings.tsv a part has.
---@param name string what the part is
---@param part layout.Part
---@param kinds string[] without `heading_`
---@param add fun(name: string)
function M.say_words(name, part, kinds, add)
  for _, kind in ipairs(kinds) do
    if says("heading_" .. kind, part) then
      add(name .. "_" .. kind)
    end
  end
end

---Says which of two parts is more of a report, where both could stand alone.
---@param name string
---@param part layout.Part a kicker or a subtitle
---@param title layout.Part
---@param lower layout.Part the one of them that stands below
---@param add fun(name: string)
function M.compare_facts(name, part, title, lower, add)
  local difference = facts.compare(part, title, part.page_text)
  if not difference then
    return
  elseif lower ~= title and says("halves", title) then
    difference = difference .. "_halves"
  elseif lower.lines > 1 then
    difference = difference .. "_broken"
  end
  add(name .. "_" .. difference)
end

---Says that a part goes on from the line above rather than begins.
---@param part layout.Part
---@param above layout.Part the one above it
---@param before string the name of that
---@param language "zh"|"en"
---@param add fun(name: string)
function M.seam(part, above, before, language, add)
  local is_label = above.length <= seams.LONGEST_LABEL.zh and not says("heading_open", above.last)
  if says("heading_object", part.first) and not is_label then
    add(before .. "_before_object")
  end
  if language == "zh" and seams.meets(above.last, part.first) then
    add(before .. "_seam")
  end
end

return M
