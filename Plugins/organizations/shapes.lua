-- Shapes: what is compared when one name may be short for another.

local data = require("broadsheet.data")

local M = {}

---@class organizations.Shape
---@field whole string the name without legal words, its suffix included
---@field body string the same without the suffix and without the known name that begins it
---@field suffix string
---@field kind string
---@field legal boolean whether the suffix is the legal form of a company
---@field brand string? the canonical form of the known name that begins it
---@field parents integer how many organizations stand inside that are not known by name
---@field division_only boolean whether divisions alone stand before the suffix
---@field division_last boolean whether divisions stand before it, after a known name or nothing
---@field starts string[] where a short form of the body may begin
---@field divisions string[]

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

---@param parents organizations.Parent[]
---@return integer
local function count_unknown(parents)
  local count = 0
  for _, parent in ipairs(parents) do
    count = count + (parent.known and 0 or 1)
  end
  return count
end

---@param body string without the known name that begins it
---@param candidate organizations.Candidate
---@param skipped integer length of that known name
---@return string[]
local function starts_of(body, candidate, skipped)
  local starts, rest = {}, body
  add_start(starts, body)
  for _, division in ipairs(candidate.divisions) do
    if rest:sub(1, #division) == division then
      rest = rest:sub(#division + 1)
      add_start(starts, rest)
    end
  end
  for _, parent in ipairs(candidate.parents) do
    if parent.length > skipped then
      add_start(starts, body:sub(parent.length - skipped + 1))
    end
  end
  return starts
end

---@param name string
---@param candidate organizations.Candidate
---@return organizations.Shape
function M.of(name, candidate)
  local body, skipped = name, 0
  if candidate.suffix ~= "" and name:sub(-#candidate.suffix) == candidate.suffix then
    body = name:sub(1, -#candidate.suffix - 1)
  end
  local first = candidate.parents[1]
  if first and first.known and candidate.form ~= "legal" then
    skipped = first.length
    body = body:sub(skipped + 1)
  end
  local where = table.concat(candidate.divisions)
  return {
    whole = M.strip(name), body = M.strip(body), suffix = candidate.suffix,
    kind = candidate.kind, legal = candidate.form == "legal", divisions = candidate.divisions,
    brand = first and first.known, parents = count_unknown(candidate.parents),
    starts = starts_of(body, candidate, skipped),
    division_only = body ~= "" and body == where and skipped == 0,
    division_last = body ~= "" and body == where,
  }
end

return M
