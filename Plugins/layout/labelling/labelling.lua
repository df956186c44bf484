-- The lines of a page and their labels: folios by their own words, all others by the best sequence.
local features = require("lines.features")
local folios = require("labelling.folios")
local habits = require("labelling.habits")
local measure = require("lines.measure")
local regex = require("broadsheet.regex")
local spacing = require("lines.spacing")
local viterbi = require("labelling.viterbi")
local wrapping = require("lines.wrapping")

local M = {}

local KNOWN_TEXT = 32768 -- bytes in which it is looked up whether a word is one

---@class layout.Labelling
---@field folios layout.Measure[]
---@field measures layout.Measure[] of all other lines
---@field labels string[] of these
---@field published string? as a folio prints it

---Labels the lines of a page.
---@param page broadsheet.Page
---@param page_text string
---@param language "zh"|"en"
---@return layout.Labelling
function M.of(page, page_text, language)
  local measures, aside = folios.part(measure.lines(page))
  local wrapped, trimmed = wrapping.mark(measures, language)
  if wrapped and spacing.tighten(measures) then
    wrapped, trimmed = wrapping.mark(measures, language)
  end
  local indent = habits.indent(measures, language, wrapped)
  local indented = indent ~= nil
  local spaced, parted = false, false
  if wrapped and not indented then
    spaced, parted = habits.is_spaced(measures, language)
  end
  local names = features.extract(measures, {
    language = language,
    text = page_text:sub(1, KNOWN_TEXT),
    indented = indented,
    indent = indent,
    trimmed = trimmed,
    spaced = spaced,
    parted = spaced and parted,
    flat = language == "en" and wrapped and not indented and not spaced,
    tight_headings = not wrapped and habits.has_tight_headings(measures),
    usual_gap = habits.gap(measures),
    usual_break = language == "en" and habits.paragraph_gap(measures) or nil,
  })
  return {
    folios = aside,
    measures = measures,
    labels = viterbi.decode(names, language),
    published = folios.published_by(aside),
  }
end

-- A year in figures or in Chinese ones, without which a line's date may be that of anything.
local A_YEAR = regex.new("(?:19|20|１９|２０)[0-9０-９]{2}|[一二][〇○零一二三四五六七八九]{3}")

---When lines of no article say that the page was published, where no folio does.
---@param labelled layout.Labelling
---@return string?
function M.date_of_heads(labelled)
  local heads, all = {}, table.move(labelled.folios, 1, #labelled.folios, 1, {})
  for index, m in ipairs(labelled.measures) do
    if labelled.labels[index] == "head" and A_YEAR:test(m.text) then
      heads[#heads + 1], all[#all + 1] = m, m
    end
  end
  table.sort(all, function(a, b) return a.number < b.number end)
  return folios.published_by(heads, all)
end

return M
