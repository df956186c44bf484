local margin = require("margin")
local regex = require("broadsheet.regex")

---@type broadsheet.Plugin
local plugin = {
  name = "normalize",
  version = "1.0.0",
  api = 1,
  summary = "Clears control characters, odd spaces, trailing space and the margin from lines.",
  requires = {},
  provides = { "page.lines" },
  options = {
    tab_width = {
      type = "integer",
      default = 4,
      minimum = 1,
      maximum = 16,
      help = "How many spaces stand for a tab.",
    },
  },
}

-- Characters that print nothing: the byte order mark, zero-width marks, soft hyphens, controls.
local INVISIBLE = "\\x{00}-\\x{08}\\x{0E}-\\x{1F}\\x{7F}-\\x{84}\\x{86}-\\x{9F}"
  .. "\\x{AD}\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}\\x{2066}-\\x{2069}\\x{FEFF}"

-- Spaces that look like one ASCII space. U+3000 is left: it is how a Chinese page indents.
local ODD_SPACE = "\\x{0B}-\\x{0D}\\x{85}\\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}"
  .. "\\x{2029}\\x{202F}\\x{205F}"

local invisible = regex.new("[" .. INVISIBLE .. "]+")
local odd_space = regex.new("[" .. ODD_SPACE .. "]")
local trailing = regex.new("[^\\S\\n]+$", "m")
local suspect = regex.new("[\t" .. INVISIBLE .. ODD_SPACE .. "]")
-- The bytes of all that, looked for in a whole page at once: most pages have nothing to clear.
local dirty = regex.new(
  "[\\x00-\\x09\\x0B-\\x1F\\x7F]|\\xC2[\\x80-\\xA0\\xAD]|\\xE1\\x9A\\x80"
  .. "|\\xE2\\x80[\\x80-\\x8F\\xA8-\\xAF]|\\xE2\\x81[\\x9F-\\xA9]|\\xEF\\xBB\\xBF"
  .. "|(?: |\\xE3\\x80\\x80)(?:\\n|$)", "b")

---Clears one line; the words of it stay as they are.
---@param line string
---@param tab string the spaces that stand for a tab
---@return string
local function clean(line, tab)
  if suspect:test(line) then
    line = line:gsub("\t", tab)
    line = invisible:gsub(line, "")
    line = odd_space:gsub(line, " ")
  end
  return trailing:test(line) and (trailing:gsub(line, "")) or line
end

---Clears the lines that need it.
---@param page broadsheet.Page
local function clean_lines(page)
  local tab = (" "):rep(plugin.options.tab_width)
  for _, line in ipairs(page.lines) do
    local before = line.text
    local after = clean(before, tab)
    if after ~= before then
      line.text = after
    end
  end
end

---Takes the margin from all lines.
---@param page broadsheet.Page
local function cut_margin(page)
  local width = margin.width(page:line_texts())
  if width == 0 then
    return
  end
  for _, line in ipairs(page.lines) do
    line.text = margin.cut(line.text, width)
  end
end

---@param page broadsheet.Page
function plugin.page(page)
  if dirty:test(page.text) then
    clean_lines(page)
  end
  cut_margin(page)
end

return plugin
