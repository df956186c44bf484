-- English spelling: whether the letters behind a name are its own, in brackets (Cosatu), behind a
-- comma (…, CEL, said) or those of a whole run.

local regex = require("broadsheet.regex")

local M = {}

local WORD = regex.new("[A-Z][\\w’'-]*|[a-z]+")
local SPOKEN = regex.new("\\G \\(([A-Z][a-z]{2,7})\\)")
-- The words of a name that its acronym may leave out.
local OPTIONAL = { ["and"] = true, ["of"] = true, ["for"] = true, ["in"] = true, ["the"] = true }
-- Words inside of a name.
local LINKING = { ["and"] = true, ["of"] = true, ["for"] = true, ["in"] = true, ["the"] = true,
  ["on"] = true, ["&"] = true }

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

---Whether letters are made of the beginnings of words, one letter or more of each: NOHATCA of
---Norland Harbour Traffic and Cargo Agency.
---@param letters string in capitals
---@param words string[] without those that an acronym may leave out
---@param place integer the word that must give the next letters
---@return boolean
local function is_made_of(letters, words, place)
  local word = words[place] and words[place]:upper() or ""
  if letters == "" or word == "" then
    return letters == "" and word == ""
  end
  for count = 1, math.min(#letters, #word, 3) do
    if letters:sub(1, count) ~= word:sub(1, count) then
      return false
    elseif is_made_of(letters:sub(count + 1), words, place + 1) then
      return true
    end
  end
  return false
end

---Whether an acronym of four letters or more is made of the beginnings of all words.
---@param words string[]
---@param acronym string?
---@return boolean
function M.is_made_of(words, acronym)
  local counted = {}
  for _, word in ipairs(acronym and #acronym > 3 and words or {}) do
    counted[#counted + 1] = not OPTIONAL[word] and word ~= "&" and word or nil
  end
  return #counted > 2 and is_made_of(acronym or "", counted, 1)
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
  local initials, at, words = "", 0, {}
  for word in (match and WORD or BESIDE):each(match and name or "") do
    initials = initials .. word.text:sub(1, 1):upper()
    words[#words + 1] = word.text
  end
  if match and M.is_made_of(words, match[1]) then
    return match
  end
  for letter in (match and match[1] or ""):gmatch(".") do
    at = initials:find(letter, at + 1, true)
    if not at then
      return nil
    end
  end
  return match and initials:sub(1, 1) == match[1]:sub(1, 1) and match or nil
end

local FRONTED = regex.new("\\b([A-Z]{3,8}) \\($")

---The acronym in front of the bracket in which a name stands: EFU | (Elm Fitters Union).
---@param source string
---@param first integer where the name begins
---@param name string
---@return string? acronym
function M.in_front(source, first, name)
  local acronym = source:byte(first - 1) == 40 and FRONTED:match(source:sub(math.max(1, first - 11),
    first - 1))
  local initials = {}
  for word in WORD:each(acronym and name or "") do
    initials[#initials + 1] = not OPTIONAL[word.text] and word.text:sub(1, 1):upper() or nil
  end
  local is_it = acronym and table.concat(initials):sub(1, #acronym) == acronym
  return is_it and acronym or nil
end

local BRACKETED = regex.new("\\G \\((?=[A-Za-z]*[a-z])([A-Z][A-Za-z]{3,8})\\)")
local CAPITALS = regex.new("^(?:[A-Z][a-z]?){3,}$")

---The capitals of an acronym in brackets that holds small letters: SAWU of (Sawu), TGM of (TGoM).
---@param source string
---@param position integer
---@return string?
function M.mixed(source, position)
  local match = source:byte(position + 1) == 40 and BRACKETED:exec(source, position)
  if not match then
    return nil
  end
  return CAPITALS:test(match[1]) and match[1]:gsub("%l", "") or match[1]:upper()
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

---From where on the words of a run are those of which an acronym has the initials: Lamp Signals
---and Lenses Organisation | (LSLO).
---@param list organizations.EnglishWord[]
---@param acronym string?
---@return integer
function M.spelled_from(list, acronym)
  local initials, texts = "", {}
  for i = #list, acronym and 1 or #list + 1, -1 do
    if not LINKING[list[i].text] then
      initials = list[i].text:sub(1, 1):upper() .. initials
      table.insert(texts, 1, list[i].text)
    end
    if initials == acronym or M.is_made_of(texts, acronym) then
      return i
    end
  end
  return #list + 1
end

return M
