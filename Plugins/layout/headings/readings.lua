-- The ways to read the lines of a heading as kicker, title, subtitle, and what speaks for each.
local author = require("headings.authors")
local kickers = require("headings.kickers")
local labels = require("headings.labels")
local parts = require("headings.parts")
local seams = require("headings.seams")
local titles = require("headings.titles")

---@class layout.Reading
---@field heads integer how many lines are no part of the heading: a banner, the label of a section
---@field kickers integer how many lines the kicker has
---@field subtitles integer how many lines the subtitle has
---@field authors integer how many lines name the author
---@field features string[] rows of data/headings.tsv that hold for it
---@field breaks string[] where its title goes on in another line; with a style before it a row
---@field score number? what it earns in any style, once that is summed
---@field sides table<string, number>? what it earns in each side of one
---@field seams string[] how its lines are parted; with the style before it a row of that file

local M = {}

M.MOST_LINES = 7 -- of a heading
local MOST = { head = 2, kicker = 2, title = 3, subtitle = 2 } -- lines of one part

---What takes the names that are said of some lines.
---@param names string[]
---@return fun(name: string) add
local function into(names)
  return function(name)
    names[#names + 1] = name
  end
end

---Gathers what is said of some lines and keeps it: most ways to read a heading ask for the same.
---@param kept table<any, string[]>
---@param key any
---@param say fun(add: fun(name: string))
---@return string[]
local function gather(kept, key, say)
  local names = {}
  say(into(names))
  kept[key] = names
  return names
end

---@param names string[]
---@param more string[]
local function append(names, more)
  table.move(more, 1, #more, #names + 1, names)
end

---@class layout.Split: how the lines of a heading are shared out
---@field heads integer
---@field kickers integer
---@field subtitles integer
---@field authors integer

---What the lines of a heading say about being parts of it, one after the other.
---@param measures layout.Measure[]
---@param first integer
---@param split layout.Split
---@param after integer the last line before the author's
---@param language "zh"|"en"
---@param known layout.Known
---@param seam_names string[] what stands between them, which this adds to
---@param names string[] what else they say, which this adds to
---@return string[] breaks one for each line that ends within the title
local function read_seams(measures, first, split, after, language, known, seam_names, names)
  local kicker = first + split.heads
  local title, subtitle = kicker + split.kickers, after - split.subtitles + 1
  local breaks = {}
  for index = first + 1, after do
    local gap = measures[index].gap > 0 and "gap" or "tight"
    if index <= kicker then
      seam_names[#seam_names + 1] = "head_" .. gap
    elseif index == title or index == subtitle then
      seam_names[#seam_names + 1] = "part_" .. gap
    else
      seam_names[#seam_names + 1] = "line_" .. gap
      if index > title and index < subtitle then
        breaks[#breaks + 1] = "line"
      end
      append(names, known.seams[index] or gather(known.seams, index, function(add)
        seams.say(measures[index - 1], measures[index], language, known.page_text, add)
      end))
    end
  end
  return breaks
end

---@param measures layout.Measure[]
---@param first integer
---@param last integer
---@param split layout.Split
---@param language "zh"|"en"
---@param known layout.Known
---@return layout.Reading? reading nil where the lines cannot be shared out so
local function reading_of(measures, first, last, split, language, known)
  local names, seam_names = {}, {}
  local add = into(names)
  if split.authors > 0 and not author.add_signs(measures, last, add) then
    return nil
  end
  for index = first, first + split.heads - 1 do
    append(names, known.heads[index] or gather(known.heads, index, function(add_head)
      labels.head(measures, index, add_head)
    end))
  end
  local kicker = first + split.heads
  local title = kicker + split.kickers
  local after = last - split.authors
  local subtitle = after - split.subtitles + 1
  local title_part = parts.of(measures, title, subtitle - 1, known)
  append(names, known.titles[title_part] or gather(known.titles, title_part, function(add_title)
    titles.title(title_part, language, add_title)
  end))
  if split.kickers > 0 then
    local kicker_part = parts.of(measures, kicker, title - 1, known)
    kickers.kicker(kicker_part, title_part, language, add)
  end
  if split.subtitles > 0 then
    local subtitle_part = parts.of(measures, subtitle, after, known)
    titles.subtitle(subtitle_part, title_part, language, add)
    if not titles.marked(subtitle_part) then
      seam_names[1] = "subtitle_bare"
    end
  end
  local breaks = read_seams(measures, first, split, after, language, known, seam_names, names)
  return {
    heads = split.heads,
    kickers = split.kickers,
    subtitles = split.subtitles,
    authors = split.authors,
    features = names,
    seams = seam_names,
    breaks = breaks,
  }
end

---All ways to read the lines of a heading.
---@param measures layout.Measure[]
---@param first integer
---@param last integer
---@param language "zh"|"en"
---@param page_text string the beginning of the page
---@param signed boolean whether the author is known to stand below
---@return layout.Reading[]
function M.of(measures, first, last, language, page_text, signed)
  local readings, known = {}, { page_text = page_text, heads = {}, seams = {}, titles = {} }
  local count = last - first + 1
  for heads = 0, math.min(MOST.head, count - 1) do
    for authors = 0, signed and 0 or math.min(1, count - 1 - heads) do
      local own = count - heads - authors
      for above = 0, math.min(MOST.kicker, own - 1) do
        for below = 0, math.min(MOST.subtitle, own - 1 - above) do
          if own - above - below <= MOST.title then
            readings[#readings + 1] = reading_of(measures, first, last, {
              heads = heads,
              kickers = above,
              subtitles = below,
              authors = authors,
            }, language, known)
          end
        end
      end
    end
  end
  return readings
end

return M
