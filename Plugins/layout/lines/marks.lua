-- Marks of other kinds: the lines of a Chinese page with "…" or 「…」 are read as if they had “…”,
-- for which the patterns are written, those with half-width marks as if these were wide, and those
-- with spaces around figures as if they had none.
local M = {}

local STRAIGHT = "\""
local CORNERS = { ["「"] = "“", ["」"] = "”", ["『"] = "‘", ["』"] = "’" }
local CORNER = "\227\128[\140-\143]"
local HAN = "[\228-\233]" -- the first byte of nearly all ideographs
-- Half-width marks behind an ideograph or another wide mark.
local HALF = "([\226-\239][\128-\191][\128-\191])([,;:!?()])"
local WIDE = { [","] = "，", [";"] = "；", [":"] = "：", ["!"] = "！", ["?"] = "？", ["("] = "（",
  [")"] = "）" }
-- Spaces between ideographs and figures, and how many such places make a habit of it.
local SPACED = { "([\228-\233][\128-\191][\128-\191]) +(%d)", "(%d) +([\228-\233])" }
local HABIT = 4
-- Bytes of the name of a section behind the number of the page, and of a paper's before it.
local LONGEST_SECTION, LONGEST_LABEL = 15, 40
local INDENT = 2 -- columns by which a paragraph begins

---Makes the straight marks of lines curly: each other one opens, from where a paragraph begins.
---@param lines string[]
---@param gaps integer[] blank lines before each
---@param indents integer[] columns before each
local function curl(lines, gaps, indents)
  local opens = false
  for i, line in ipairs(lines) do
    opens = opens and gaps[i] == 0 and indents[i] < INDENT
    if line:find(STRAIGHT, 1, true) then
      lines[i] = line:gsub(STRAIGHT, function()
        opens = not opens
        return opens and "“" or "”"
      end)
    end
  end
end

---@param before string
---@param mark string
---@return string
local function widened(before, mark)
  return before .. WIDE[mark]
end

---Whether a short line begins or ends with a number that may be the page's.
---@param line string
---@return boolean
local function has_page_number(line)
  return #line <= LONGEST_SECTION and line:find("^%d%d? ") ~= nil
    or #line <= LONGEST_LABEL and line:find(" %d%d?$") ~= nil
end

---The texts of a page's lines as they are read.
---@param lines string[]
---@param gaps integer[] blank lines before each
---@param indents integer[] columns before each
---@return string[]
function M.as_read(lines, gaps, indents)
  local all = table.concat(lines, "\n")
  if not all:find(HAN) then
    return lines
  end
  local straight, half = all:find(STRAIGHT, 1, true), all:find(HALF)
  local _, spaces = all:gsub(SPACED[2], "")
  local spaced = spaces >= HABIT
  if not (straight or half or spaced or all:find(CORNER)) then
    return lines
  end
  local read = table.move(lines, 1, #lines, 1, {})
  if straight then
    curl(read, gaps, indents)
  end
  for i, line in ipairs(read) do
    line = line:gsub(CORNER, CORNERS)
    line = half and line:gsub(HALF, widened):gsub(HALF, widened) or line -- as in （五月初三),
    local closed = spaced and not has_page_number(line)
    read[i] = closed and line:gsub(SPACED[1], "%1%2"):gsub(SPACED[2], "%1%2") or line
  end
  return read
end

return M
