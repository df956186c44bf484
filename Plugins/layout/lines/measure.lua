-- What can be seen of one line: its length, its indent, how it begins and how it ends.
local abbreviations = require("lines.abbreviations")
local marks = require("lines.marks")
local regex = require("broadsheet.regex")
local text = require("broadsheet.text")

---@class layout.Measure
---@field text string the line without space at its ends, as it is read
---@field printed string the same as it is printed
---@field length integer in Unicode scalars
---@field width integer in columns
---@field indent integer columns of space before the text
---@field reach integer? columns from the margin to the end of the text where lines are wrapped
---@field first string its first scalar
---@field last string its last scalar that is no closing quote or bracket
---@field ending "stop"|"pause"|"open"|"closed" what the end says: a sentence is over, goes on, …
---@field gap integer blank lines above it
---@field at_edge boolean? whether it is one of those with which a page begins or ends
---@field number integer its place among page.lines
---@field column integer? the width of the column that its line was cut at, see wrapping.lua
---@field edge integer? where its lines end that are full, where that is certain, see edges.lua
---@field letter integer? how many columns a letter or a figure takes there
---@field is_short boolean? whether its words are worth a look
---@field dateline boolean? whether it begins with a dateline
---@field dateline_alone boolean? whether a dateline and names are all that stands on it
---@field lead boolean? whether it begins with words that news paragraphs like to begin with
---@field before_number boolean? whether it breaks off in a figure or a date, once that is asked for
---@field heads_brief boolean? whether it heads a text that begins at the margin where others do not
---@field begins_brief boolean? whether such a text begins with it
---@field verse boolean? whether it is one of the lines of a poem
---@field dated boolean? whether a day and nothing else stands right below
---@field word_cut boolean? whether the page has its beginning and the end above a blank line in one
---@field meets boolean? whether it goes on with the line of a heading above it
---@field joint_known boolean? whether the page has its beginning and the end above in one
---@field marked_caption boolean? whether it begins and ends as the text of a picture does
---@field caption boolean? the same where it stands in mid-sentence
---@field caption_start boolean? whether it begins as a caption does
---@field contact boolean? whether it says whom and where to call or to write
---@field captioned boolean? whether the text of a picture begins with it that goes on below
---@field caption_rest boolean? whether it is one of the other lines of such a text
---@field caption_ends boolean? whether it is the last of these
---@field pictured boolean? whether it ends with the credit of a picture, and so a sentence
---@field quoted boolean? whether it is a sentence set apart that stands in a text, too
---@field title_mark boolean? whether the mark that it begins with stands before titles here
---@field sectioned boolean? whether it begins a section that blank lines part
---@field section boolean? whether it is the name of a section
---@field label string? what it says without marks and spaces, when it is short
---@field subhead boolean? whether it heads a part of an article
---@field hanging boolean? whether it ends with a word that no heading ends with, once that is asked
---@field casing string? how an English line is cased
---@field signature string? who signs on a short line, see wording.lua
---@field person_like boolean? whether an English line may be a person's name, by its words
---@field heads boolean? whether a line below text that is complete stands right above other text
---@field starred boolean? whether a star marks it as a heading
---@field in_text boolean? whether it goes on in a column with a sentence that the line above left
---@field said table<string, boolean>? which patterns of a heading it matches, see parts.lua
---@field salutation boolean? whether a letter begins with it, or is signed by it
---@field since integer? scalars since a paragraph began for certain, up to its end
---@field above_cut boolean? whether a column end cut the line above, and this one begins anew
---@field told layout.Told? what it tells as a line of a heading, once that is asked for
---@field author string[]|false|nil what says that it names an author, once that is asked for
---@field heading_lines integer? how many lines the heading has that it is one of

local M = {}

local LONGEST_PRINTED = 400 -- bytes; no column is so wide that it matters how wide a longer line is

local SCALAR = "^[\0-\x7F\xC2-\xFD][\x80-\xBF]*" -- the first one of a text

local STOPS = { ["。"] = true, ["！"] = true, ["？"] = true, ["…"] = true, ["."] = true,
  ["!"] = true, ["?"] = true }
local PAUSES = { ["，"] = true, ["、"] = true, ["；"] = true, ["："] = true, ["—"] = true,
  [","] = true, [";"] = true, [":"] = true, ["-"] = true, ["–"] = true, ["·"] = true,
  ["（"] = true, ["("] = true, ["“"] = true, ["‘"] = true, ["《"] = true, ["『"] = true,
  ["「"] = true, ["【"] = true }
local CLOSERS = { ["”"] = true, ["’"] = true, ["」"] = true, ["』"] = true, ["）"] = true,
  [")"] = true, ["】"] = true, ["》"] = true, ["\""] = true, ["'"] = true }

local SPACES = { [" "] = true, ["　"] = true }

---The scalar that ends at a byte, and the byte before it.
---@param s string
---@param last integer
---@return string scalar
---@return integer before
local function scalar_at_end(s, last)
  if last < 1 then
    return "", 0
  elseif s:byte(last) < 0x80 then
    return s:sub(last, last), last - 1
  end
  local first = utf8.offset(s, -1, last + 1)
  return s:sub(first, last), first - 1
end

---Where a word stands in a text for the last time.
---@param s string
---@param word string
---@return integer?
local function last_place(s, word)
  local place, position = nil, s:find(word, 1, true)
  while position do
    place, position = position, s:find(word, position + 1, true)
  end
  return place
end

---Whether a bracket that ends a line stands behind a full stop, as names at the end of a text do,
---perhaps with a space or the end of a quote between them.
---@param s string
---@return boolean
local function has_bracket_behind_stop(s)
  local opening = last_place(s, "（") or last_place(s, "(")
  if not opening or opening == 1 then
    return false
  end
  local scalar, before = scalar_at_end(s, opening - 1)
  while (SPACES[scalar] or CLOSERS[scalar]) and before > 0 do
    scalar, before = scalar_at_end(s, before)
  end
  return STOPS[scalar] or false
end

local name_behind_stroke = regex.new("^[／/][\\s　]*\\p{sc:Han}{2,4}$")

---Whether a line ends with a name behind a full stop and a stroke: …喝上热粥。／石磊.
---@param s string
---@return boolean
local function is_signed_behind_stop(s)
  local stroke = last_place(s, "／") or last_place(s, "/")
  local before = stroke and stroke > 1 and scalar_at_end(s, stroke - 1)
  return before ~= nil and before ~= false and (STOPS[before] or CLOSERS[before] or false)
    and name_behind_stroke:test(s:sub(stroke))
end

---How a line ends: the class of its last scalar, read through closing quotes and brackets.
---@param s string
---@return string last
---@return "stop"|"pause"|"open"|"closed" ending
local function ending_of(s)
  local scalar, before = scalar_at_end(s, #s)
  local closed = false
  while CLOSERS[scalar] and before > 0 do
    closed = true
    scalar, before = scalar_at_end(s, before)
  end
  if scalar == "." and not closed and abbreviations.ends_with_one(s) then
    return scalar, "open"
  elseif STOPS[scalar] or (closed and has_bracket_behind_stop(s)) then
    return scalar, "stop"
  elseif closed and scalar == "," then
    return scalar, "pause" -- a quotation before who said it
  elseif closed then
    return scalar, "closed"
  elseif PAUSES[scalar] then
    return scalar, "pause"
  end
  return scalar, is_signed_behind_stop(s) and "stop" or "open"
end

-- Marks that a terminal prints narrow and a Chinese text wide: dashes, curly quotes, dots, and the
-- signs that stand before items.
local WIDE_MARKS = {
  "\226\128[\148\152\153\156\157\166]",
  "\226[\132\133\145\146\147\150\151\152]",
}

---How many columns a line takes in its text.
---@param m layout.Measure
---@return integer
local function width(m)
  local s, columns = m.printed, m.width
  if s:find("\226", 1, true) and s:find("[\228-\233]") then
    for i = 1, #WIDE_MARKS do
      local _, wide = s:gsub(WIDE_MARKS[i], "")
      columns = columns + wide
    end
  end
  return columns
end

---Measures every line that is not blank.
---@param page broadsheet.Page
---@return layout.Measure[]
function M.lines(page)
  local found, measures = page:measure_lines(), {}
  local indents, lengths, widths = found.indents, found.lengths, found.widths
  local gaps, lines = found.gaps, found.lines
  for i, line in ipairs(marks.as_read(found.texts, gaps, indents)) do
    local last, ending = ending_of(line)
    measures[i] = {
      text = line,
      printed = found.texts[i],
      length = line == found.texts[i] and lengths[i] or text.length(line),
      width = widths[i],
      indent = indents[i],
      first = line:match(SCALAR),
      last = last,
      ending = ending,
      gap = gaps[i],
      number = lines[i],
      -- What is told later has its place, so that the table need not grow.
      reach = nil,
      column = nil,
      edge = nil,
      letter = nil,
      dateline = nil,
      lead = nil,
      before_number = nil,
      is_short = nil,
      caption_start = nil,
      subhead = nil,
      hanging = nil,
      heading_lines = nil,
    }
  end
  return measures
end

---Columns from the margin to the end of a line.
---@param m layout.Measure
---@return integer
function M.reach(m)
  return m.indent + (#m.text < LONGEST_PRINTED and width(m) or #m.text)
end

---The same when each character, a figure as well, takes two columns.
---@param m layout.Measure
---@return integer
function M.cells(m)
  return m.indent + 2 * m.length
end

return M
