-- English spelling: whether the letters behind a name are its own, in brackets (Cosatu), behind a
-- comma (…, CEL, said) or those of a whole run.

local regex = require("broadsheet.regex")

local M = {}

local WORD = regex.new("[A-Z][\\w’'-]*|[a-z]+")
local SPOKEN = regex.new("\\G \\(([A-Z][a-z]{2,7})\\)")
-- The words of a name that its acronym may leave out.
local OPTIONAL = { ["and"] = true, ["of"] = true, ["for"] = true, ["in"] = true, ["the"] = true }

---The acronym in brackets that is printed like a word: (Cosatu) behind Congress of South African
---Trade Unions.
---@param source string
---@param position integer behind the name
---@param name string
---@return table? match
function M.spoken(source, position, name)
  local match = SPOKEN:exec(source, position)
  if not match then
    return nil
  end
  local letters, at = name:lower(), 1
  if #match[1] < 4 or letters:sub(1, 1) ~= match[1]:sub(1, 1):lower() then
    letters = ""
    for word in WORD:each(name) do
      letters = letters .. word.text:sub(1, 1):lower()
    end
  end
  for letter in match[1]:lower():gmatch(".") do
    at = letters:find(letter, at, true)
    if not at then
      return nil
    end
    at = at + 1
  end
  return match
end

-- The Congress of Elm Labour, CEL, said …
local BESIDE = regex.new("\\G, ([A-Z]{3,8})(?=[,.;])")

---The acronym behind a name and a comma.
---@param source string
---@param position integer behind the name
---@param name string
---@return table? match
function M.beside(source, position, name)
  local match = BESIDE:exec(source, position)
  local initials, at = "", 0
  for word in (match and WORD or BESIDE):each(match and name or "") do
    initials = initials .. word.text:sub(1, 1):upper()
  end
  for letter in (match and match[1] or ""):gmatch(".") do
    at = initials:find(letter, at + 1, true)
    if not at then
      return nil
    end
  end
  return match and initials:sub(1, 1) == match[1]:sub(1, 1) and match or nil
end

---Whether an acronym has the initials of all words of a run: Tarn Steel Elmton (TSE).
---@param list organizations.EnglishWord[]
---@param acronym string?
---@return boolean
function M.spells(list, acronym)
  local initials = ""
  for _, word in ipairs(acronym and list or {}) do
    initials = initials .. (OPTIONAL[word.text] and "" or word.text:sub(1, 1):upper())
  end
  return acronym ~= nil and initials == acronym
end

return M
