-- What some lines are by others on the page: entries of a table of contents, and names that
-- sign between a heading and a text or below one.
local text = require("broadsheet.text")
local recognize = require("lines.recognize")

local M = {}

local FEWEST_ENTRIES = 2 -- of a table of contents
local SHORTEST_TEXT = 10 -- scalars of a line of the text below a heading

---Marks the entries of a table of contents: lines with a mark whose words stand on the page again
---as a line without one.
---@param measures layout.Measure[]
function M.entries(measures)
  local marked, bare = {}, {}
  for _, m in ipairs(measures) do
    if m.is_short and m.ending ~= "stop" then
      if recognize.opening(m) == "bullet" then
        marked[m] = text.trim(m.text:sub(#m.first + 1))
      else
        bare[m.text] = true
      end
    end
  end
  for m, words in pairs(marked) do
    m.contents = bare[words] or false
  end
end

---Marks the lines between the label of a table of contents and the next blank line.
---@param measures layout.Measure[]
function M.listed(measures)
  local first
  for index, m in ipairs(measures) do
    if first and (m.gap > 0 or not m.is_short or m.ending == "stop") then
      local is_list = m.gap > 0 and index - first >= FEWEST_ENTRIES
      for entry = is_list and first or index, index - 1 do
        measures[entry].contents = true
      end
      first = nil
    end
    if recognize.is_contents(m) then
      first = index + 1
    end
  end
end

---Marks names in brackets that stand below text that is complete, whatever their surnames.
---@param measures layout.Measure[]
function M.bracketed_names(measures)
  for index = 2, #measures do
    local m, above = measures[index], measures[index - 1]
    if m.signature == "unsigned" and m.ending == "closed" and above.ending == "stop"
      and recognize.is("names_bracketed", m.text) then
      m.signature = "names_line"
    end
  end
end

---Marks a name behind a mark that stands below the end of a text, before a heading or at the end.
---@param measures layout.Measure[]
function M.signed_below(measures)
  for index = 2, #measures do
    local m, above, below = measures[index], measures[index - 1], measures[index + 1]
    if m.signature == "unsigned" and not m.section and above.ending == "stop"
      and (not below or below.is_short) and recognize.is("name_marked", m.text) then
      m.signature = "names_line"
    end
  end
end

---Marks names behind a mark that stand between a heading and a text, whatever their surnames.
---@param measures layout.Measure[]
function M.pen_names(measures)
  for index = 2, #measures - 1 do
    local m, above, below = measures[index], measures[index - 1], measures[index + 1]
    if m.signature == "unsigned" and not m.section and above.is_short and above.ending ~= "stop"
      and above.length > m.length and below.length > SHORTEST_TEXT
      and recognize.is("name_marked", m.text) then
      m.signature = "names_line"
    end
  end
end

return M
