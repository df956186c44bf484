-- The features of each line of a page: names of rows of the tables of weights that hold for it.
local blocks = require("lines.blocks")
local briefs = require("lines.briefs")
local captions = require("lines.captions")
local cuts = require("lines.cuts")
local heading_blocks = require("lines.heading_blocks")
local interruptions = require("lines.interruptions")
local items = require("lines.items")
local neighbours = require("lines.neighbours")
local places = require("lines.places")
local quotes = require("lines.quotes")
local recognize = require("lines.recognize")
local seam = require("lines.seam")
local shape = require("lines.shape")
local surroundings = require("lines.surroundings")
local verses = require("lines.verses")
local wording = require("lines.wording")
local wrapping = require("lines.wrapping")

local M = {}

local MOST_BETWEEN = 25 -- lines between the two halves of a sentence that a column end parted
local MOST_CUT_BETWEEN = 75 -- of them where each is as short as the column is wide
local LONGEST_HEADING = 20 -- scalars of one that begins as a paragraph may
local LONGEST_ENGLISH_HEADING = 56 -- scalars of one line of it
local NAMEPLATE_LINES = 2 -- the name of a paper, and once more in Latin letters

---@class layout.Page
---@field language "zh"|"en"
---@field text string the beginning of it
---@field indented boolean whether paragraphs of this page are indented
---@field indent integer? how far in most of them begin
---@field trimmed boolean whether that was lost and is known again where lines fill their column
---@field spaced boolean whether its lines are wrapped and blank ones part its paragraphs
---@field parted boolean whether those blank lines part all its paragraphs
---@field flat boolean whether its lines are wrapped and nothing but their length parts paragraphs
---@field tight_headings boolean whether blank lines part all its blocks but headings from text
---@field unwrapped boolean? whether its paragraphs stand in one line each
---@field usual_gap integer blank lines between its blocks, as most of them have
---@field usual_break integer? blank lines between paragraphs, where articles stand farther apart

-- A page whose paragraphs stand in one line each: lines as long as that, and which part they are.
local LONG_LINE, LONG_SHARE <const> = 60, 0.25
local LONGEST_NAME <const> = 4 -- scalars of what may be an author's

---Whether each paragraph of a Chinese page stands in one line, so that a short line that ends no
---sentence is no line of text.
---@param measures layout.Measure[]
---@param page layout.Page
---@return boolean
local function is_unwrapped(measures, page)
  local long = 0
  for _, m in ipairs(measures) do
    long = long + (m.length > LONG_LINE and not m.column and 1 or 0)
  end
  return page.language == "zh" and long >= #measures * LONG_SHARE
end

---How often each line that is no sentence stands on the page.
---@param measures layout.Measure[]
---@return table<string, integer>
local function repetitions(measures)
  local counts = {}
  for _, m in ipairs(measures) do
    if m.ending ~= "stop" then
      counts[m.text] = (counts[m.text] or 0) + 1
    end
  end
  return counts
end

---A table with room for the features of a line, so that it need not grow.
---@return string[]
local function room()
  return { nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil }
end

---Adds a feature to those of a line.
---@param names string[]
---@param name string
local function append(names, name)
  names[#names + 1] = name
end

-- The features of the line that is looked at, and how many it has so far.
---@type string[]
local current
local count = 0

---Adds a feature to them.
---@param name string
local function add(name)
  count = count + 1
  current[count] = name
end

---The features of one line; those above it have theirs.
---@param measures layout.Measure[]
---@param index integer
---@param above layout.Measure? the last line above that is text
---@param page layout.Page
---@param all string[][] the features of the lines so far
---@return string[]
local function of_line(measures, index, above, page, all)
  local m, names = measures[index], room()
  current, count = names, 0
  shape.outline(m, page, add)
  if m.is_short then
    wording.words(m, measures[index - 1], page, add)
  end
  if m.heading_lines then
    add("heading_block")
    if m.ending == "pause" then
      add("heading_pause")
    end
    if heading_blocks.goes_on(m, measures[index - 1], page.language) then
      add("heading_goes_on")
      append(all[index - 1], "heading_begins")
    end
  end
  if m.heads_brief then
    add("heads_brief")
  elseif m.begins_brief then
    add("begins_brief")
  end
  surroundings.spacing(m, page, add)
  surroundings.outlook(measures, index, page, add)
  if page.language == "en" then
    surroundings.resumption(measures, index, add)
    cuts.say(measures, index, add)
    cuts.sentence(measures, index, page, add)
  elseif m.ending == "stop" then
    surroundings.exclaimed(m, above, measures[index + 1], page, add)
  end
  blocks.say(measures, index, page, add)
  if above then
    local between = measures[index - 1]
    m.caption = m.caption_rest and between.caption
    seam.say(m, above, not (between.caption or between.caption_start), page, add)
  else
    add("first")
  end
  if index <= NAMEPLATE_LINES and page.language == "zh" and recognize.is("nameplate", m.text) then
    add("nameplate")
  end
  if index == #measures then
    add("last")
  end
  if page.language == "zh" and not m.heading_lines
    and heading_blocks.breaks_short(m, measures[index - 1], measures[index + 1]) then
    add("heading_pause")
  end
  if page.unwrapped and not page.indented and m.is_short and m.length > LONGEST_NAME then
    if m.ending == "open" then
      add("unwrapped_open")
    elseif heading_blocks.breaks_off(m, above, measures[index + 1]) then
      add("heading_pause")
    end
  end
  return names
end

---Whether a line is as short as a heading, ends like one and does not fill its column: then words
---that paragraphs like to begin with are a heading's.
---@param m layout.Measure
---@param language "zh"|"en"
---@return boolean
local function looks_like_heading(m, language)
  return language == "zh" and m.length <= LONGEST_HEADING and m.ending ~= "stop"
    and m.ending ~= "pause" and not (m.column and wrapping.extent(m, language) ~= "short")
end

---Whether an English line that ends as few headings do is one: it stands by itself below
---text that is complete, and text begins below it.
---@param m layout.Measure
---@param text_above layout.Measure?
---@param below layout.Measure?
---@return boolean
local function heads_text(m, text_above, below)
  return m.gap > 0 and m.is_short and m.ending == "open" and below ~= nil
    and (not text_above or text_above.ending == "stop")
    and not (m.column and wrapping.extent(m, "en") ~= "short") and below.first:find("^%l") == nil
    and m.length <= LONGEST_ENGLISH_HEADING and recognize.ends("heading_end", m.text)
end

---Marks English lines that text begins below: no author signs there, and how they end says little.
---@param measures layout.Measure[]
local function mark_heads(measures)
  for index, m in ipairs(measures) do
    local above, below = measures[index - 1], measures[index + 1]
    if heads_text(m, above, below) then
      m.hanging = false
    end
    m.starred = m.first == "*" and m.gap > 0 and below ~= nil and below.first ~= "*"
      and (m.ending == "open" or m.ending == "closed") and below.first:find("^%l") == nil
    m.heads = m.gap > 0 and below ~= nil and below.gap == 0 and below.length > m.length
      and (not above or above.ending == "stop" and above.last == "." or above.section)
  end
end

---Notes what each line says by itself, and what lines together are headings, entries or verses.
---@param measures layout.Measure[]
---@param page layout.Page
local function prepare(measures, page)
  for _, m in ipairs(measures) do
    local beginning = recognize.beginning(m)
    m.dateline = beginning == "dateline"
    m.lead = beginning == "lead" and not looks_like_heading(m, page.language)
    m.is_short = shape.is_short(m, page.language)
    if m.is_short then
      wording.identify(m)
    end
  end
  if page.language == "en" then
    places.mark(measures, page.text)
    mark_heads(measures)
  end
  neighbours.entries(measures)
  neighbours.listed(measures)
  if page.language == "zh" then
    neighbours.bracketed_names(measures)
    neighbours.pen_names(measures)
    neighbours.signed_below(measures)
    captions.mark(measures)
    quotes.mark(measures)
    verses.mark(measures)
    briefs.mark(measures, page)
  end
  heading_blocks.mark(measures, page)
end

---The features of every line, in order.
---@param measures layout.Measure[]
---@param page layout.Page
---@return string[][]
function M.extract(measures, page)
  local all, above = {}, nil
  prepare(measures, page)
  local counts, marks = repetitions(measures), items.marks(measures, page.language)
  local interrupted = nil
  page.unwrapped = is_unwrapped(measures, page)
  for index, m in ipairs(measures) do
    local names = of_line(measures, index, above, page, all)
    all[index] = names
    if m.word_cut and above == measures[index - 1] then
      append(all[index - 1], "below_word_cut")
    end
    if (counts[m.text] or 0) > 1 and m.signature == "unsigned" then
      m.repeated = true
      append(names, "repeated")
    end
    if interruptions.is_heading_in_text(measures, index, page)
      or page.language == "en" and interruptions.is_english_heading(measures, index, page) then
      append(names, "heading_in_text")
    end
    if not m.section and ((marks[m.first] or 0) > 1 and items.begins(m, page.language)
      or items.is_listed(measures, index)) then
      append(names, "bullet_item")
    end
    local between = interrupted and index - interrupted or 0
    if between > 1 and between <= (m.column and MOST_CUT_BETWEEN or MOST_BETWEEN)
      and interruptions.may_resume(m, measures[index - 1], page) then
      append(names, interruptions.completes(m, measures[interrupted]) and "sentence_ends"
        or "sentence_waits")
      interrupted = nil
    end
    if interruptions.is_interrupted(measures, index, page) then
      interrupted = index
    end
    local head = page.language == "en" and index == 1 and m.ending ~= "stop"
      and recognize.has_sign(m)
    if not head and not interruptions.interrupts(m) then
      above = m
    end
  end
  return all
end

return M
