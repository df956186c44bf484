-- What stands in a bracket behind the last full stop of a Chinese text, with no word for a role:
-- names, whom a writer is with or where, an office.
local credits = require("credits")
local lists = require("lists")
local names = require("names")
local regex = require("broadsheet.regex")

local M = {}

-- In a bracket behind the last full stop: whom the writer is with and the name, or a name alone.
local AFFILIATED = regex.new("^\\p{sc:Han}[\\p{sc:Han}·]{1,11}[\\s　]+(?:\\p{sc:Han}{2,12}[\\s　]+)?"
  .. "(?<name>\\p{sc:Han}{2,3}|\\p{sc:Han}[\\s　]\\p{sc:Han})$")
-- The end of a line may have cut the gap before a name that has one itself: 工作部|石　磊.
local CUT_AFFILIATION = regex.new("^\\p{sc:Han}{2,12}" .. lists.any("house of a writer")
  .. "(?<name>\\p{sc:Han}[\\s　]\\p{sc:Han})$")
-- An office that sent the text in, as those of companies and counties sign.
local OFFICE = regex.new("^(?<name>\\p{sc:Han}{1,16}" .. lists.any("office")
  .. ")(?:供稿|来稿|提供)?$")
local NO_OFFICE = regex.new("^(?:见|据|详|注|含|包括)|[在于由是为将可请和与及等]|[全一内]部$")
local ALONE = regex.new("^\\p{sc:Han}{2,3}$|^\\p{sc:Han}[\\s　]\\p{sc:Han}$")
-- 晋江　石磊: where the writer is, and the name.
local PLACED = regex.new("^(?<place>\\p{sc:Han}{2,3})[市县区旗]?[\\s　]+"
  .. "(?<name>\\p{sc:Han}{2,3}|\\p{sc:Han}[\\s　]\\p{sc:Han})$")
-- 石磊　暖阳: two who sign, the second by a name that begins with no surname.
local PAIR = regex.new("^(?<first>\\p{sc:Han}{2,3})[\\s　、]+(?<second>\\p{sc:Han}{2,3})$")
-- （炳坤　忠斌）: given names alone, as those sign whom every reader knows.
local GIVEN = regex.new("^\\p{sc:Han}{2}(?:[\\s　、]+\\p{sc:Han}{2}){1,3}$")
local GIVEN_NAME = regex.new("\\p{sc:Han}{2}")

---Reads a bracket that names an office and nobody in it.
---@param inner string
---@return broadsheet.Contributor[]?
function M.read_office(inner)
  local office = not NO_OFFICE:test(inner) and OFFICE:exec(inner)
  return office and { { role = "author", name = office.name } } or nil
end

---Reads where a writer is, and the name behind it.
---@param inner string
---@param default string?
---@return broadsheet.Contributor[]?
function M.read_placed(inner, default)
  local placed = not credits.HAS_ROLE:test(inner) and PLACED:exec(inner)
  return placed and names.is_place(placed.place)
    and credits.parse(placed.name, default, "strict") or nil
end

---Reads a bracket that holds given names and nothing else.
---@param inner string
---@return broadsheet.Contributor[]?
function M.read_given(inner)
  if not GIVEN:test(inner) then
    return nil
  end
  for match in GIVEN_NAME:each(inner) do
    if names.is_no_name(match.text) or M.read_office(match.text) then
      return nil
    end
  end
  return credits.parse(inner, "author", "lenient")
end

---Reads a bracket behind the last full stop of a text that has no role.
---@param inner string
---@param bracketed boolean
---@return broadsheet.Contributor[]?
function M.read(inner, bracketed)
  local found = M.read_placed(inner, "author") or credits.parse(inner, "author", "strict")
  if found then
    return found
  elseif ALONE:test(inner) then
    return names.is_no_name(inner) and nil or credits.parse(inner, "author", "lenient")
  end
  local pair = PAIR:exec(inner)
  if pair and credits.parse(pair.first, "author", "strict") and not names.is_no_name(pair.second)
    and not M.read_office(pair.second) then
    return credits.parse(inner, "author", "lenient")
  end
  local affiliated = AFFILIATED:exec(inner) or CUT_AFFILIATION:exec(inner)
  return affiliated and credits.parse(affiliated.name, "author", "strict") or M.read_office(inner)
    or bracketed and M.read_given(inner) or nil
end

return M
