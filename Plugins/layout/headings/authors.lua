-- The author's name under a heading: what speaks for a line being one, rows of data/headings.tsv.
local recognize = require("lines.recognize")
local seams = require("headings.seams")
local signatures = require("lines.signatures")

local M = {}

local SHORTEST_NAME = 2 -- scalars; no line of a title is so short

---What a line says about naming the author of the text below it.
---@param measures layout.Measure[]
---@param index integer
---@return string[]? names rows of data/headings.tsv; nil where it names nobody
local function signs_of(measures, index)
  local m, above = measures[index], measures[index - 1]
  if m.gap > 0 and above.section then
    return nil -- the title below the label of a section
  elseif recognize.is("named_office", m.text) and signatures.has_surname(m.text) then
    return { "author", "author_institution" }
  end
  local name, marked = signatures.person(m.text)
  if not name then
    return signatures.is_institution_and_name(m.text) and { "author", "author_institution" } or nil
  end
  local names = { "author", marked and "author_marked" or nil }
  if not marked and signatures.is_no_name(m) then
    names[#names + 1] = "author_no_surname"
  end
  if m.length <= SHORTEST_NAME then
    names[#names + 1] = "author_brief"
  end
  if m.person_like ~= nil then
    names[#names + 1] = m.person_like and "author_like" or "author_unlike"
  end
  if signatures.has_surname(name) then
    names[#names + 1] = "author_surname"
  elseif m.casing and m.casing ~= above.casing and not seams.breaks_off(above) then
    names[#names + 1] = "author_other_case"
  end
  for other, line in ipairs(measures) do
    if other ~= index and line.text:find(name, 1, true) then
      if not marked and line.text:find(above.last .. name, 1, true) then
        return nil -- a word of the title that the end of the line above cut
      end
      names[#names + 1] = "author_known"
      break
    end
  end
  return names
end

---Adds what a line under the heading says about naming its author, looked at once.
---@param measures layout.Measure[]
---@param index integer
---@param add fun(name: string)
---@return boolean possible
function M.add_signs(measures, index, add)
  local m = measures[index]
  if m.author == nil then
    m.author = signs_of(measures, index) or false
  end
  for _, name in ipairs(m.author or {}) do
    add(name)
  end
  return m.author ~= false
end

return M
