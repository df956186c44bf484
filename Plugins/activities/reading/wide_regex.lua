-- Regular expressions for texts whose digits may be full-width ones (５月１６日 as well as 5月16日) and
-- whose marks may be half-width ones ("6月10日,…" as well as “6月10日，…”).

local matcher = require("broadsheet.matcher")
local regex = require("broadsheet.regex")

local wide = {}

local halves = { ["，"] = ",", ["；"] = ";", ["："] = ":", ["！"] = "!", ["？"] = "?",
  ["（"] = "(", ["）"] = ")" }

-- What widening looks at: marks, and the brackets of classes unless a backslash stands before them.
local words, meanings = {}, {}
for _, word in ipairs({ "[", "]", "\\", "，", "；", "：", "！", "？", "（", "）" }) do
  words[#words + 1], meanings[#meanings + 1] = word, word
  words[#words + 1], meanings[#meanings + 1] = "\\" .. word, false
end
local signs = matcher.new(words, { values = meanings })

---The pattern in which 0-9 and full-width marks stand for their other width as well.
---@param pattern string
---@return string
local function widened(pattern)
  pattern = pattern:gsub("0%-9", "0-9０-９")
  local found, parts, from, inside = signs:scan(pattern), {}, 1, false
  for i = 1, #found, 3 do
    local mark = meanings[found[i + 2]]
    if mark == "[" then
      inside = true
    elseif mark == "]" then
      inside = false
    elseif halves[mark] then
      parts[#parts + 1] = pattern:sub(from, found[i] - 1)
      parts[#parts + 1] = inside and mark .. halves[mark] or "[" .. mark .. halves[mark] .. "]"
      from = found[i + 1] + 1
    end
  end
  parts[#parts + 1] = pattern:sub(from)
  return table.concat(parts)
end

---Compiles an expression in which digits and marks stand for those of the other width as well.
---@param pattern string
---@param flags string?
---@return broadsheet.Regex
function wide.new(pattern, flags)
  return regex.new(widened(pattern), flags)
end

---Compiles a list of such expressions, to be asked together.
---@param patterns string[]
---@return broadsheet.RegexSet
function wide.set(patterns)
  local list = {}
  for i, pattern in ipairs(patterns) do
    list[i] = widened(pattern)
  end
  return regex.set(list)
end

---Whether an expression that looks at the end of a text holds: the rest need not be searched.
---@param expression broadsheet.Regex that ends with $
---@param s string
---@param most integer characters that it looks at
---@return boolean
function wide.at_end(expression, s, most)
  return expression:test(s, utf8.offset(s, -most) or 1)
end

return wide
