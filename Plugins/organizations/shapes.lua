-- Shapes: what is compared when one name may be short for another.

local data = require("broadsheet.data")

local M = {}

---@class organizations.Shape
---@field whole string the name without legal words, its suffix included
---@field body string the same without the suffix
---@field suffix string
---@field legal boolean whether the suffix is the legal form of a company
---@field starts string[] where a short form of the body may begin
---@field divisions string[]
---@field core string what stands between divisions and suffix

local LEGAL_WORDS = data.tsv("legal-words.tsv")

---@param name string
---@param word string
---@return string
local function without(name, word)
  local first, last = name:find(word, 1, true)
  while first do
    name = name:sub(1, first - 1) .. name:sub(last + 1)
    first, last = name:find(word, first, true)
  end
  return name
end

---A name without the words for its legal form.
---@param name string
---@return string
function M.strip(name)
  for _, row in ipairs(LEGAL_WORDS) do
    name = without(name, row.word)
  end
  return name
end

---@param starts string[]
---@param body string
local function add_start(starts, body)
  body = M.strip(body)
  if body:sub(1, 3) == "第" then
    body = body:sub(4)
  end
  if body ~= "" then
    starts[#starts + 1] = body
  end
end

---@param name string
---@param candidate { suffix: string, form: string, divisions: string[], core: string, parents: table }
---@return organizations.Shape
function M.of(name, candidate)
  local body = name
  if candidate.suffix ~= "" and name:sub(-#candidate.suffix) == candidate.suffix then
    body = name:sub(1, -#candidate.suffix - 1)
  end
  local starts = {}
  add_start(starts, body)
  local rest = body
  for _, division in ipairs(candidate.divisions) do
    if rest:sub(1, #division) == division then
      rest = rest:sub(#division + 1)
      add_start(starts, rest)
    end
  end
  for _, parent in ipairs(candidate.parents) do
    add_start(starts, body:sub(parent.length + 1))
  end
  return {
    whole = M.strip(name), body = M.strip(body), suffix = candidate.suffix,
    legal = candidate.form == "legal", starts = starts, divisions = candidate.divisions,
    core = candidate.core,
  }
end

return M
