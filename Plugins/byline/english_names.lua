-- English names: the persons of a list such as "Jane Roe, John Doe and Ann Poe in Paris".
local data = require("broadsheet.data")
local lists = require("lists")
local regex = require("broadsheet.regex")

local M = {}

local honorific = regex.new("^(?:" .. table.concat(data.lines("honorifics.txt"), "|")
  .. ")\\.?\\s+(?=\\p{Lu}[\\p{L}.'’\\-]*\\s+\\p{Lu})")
local separators = regex.new("\\s*(?:,\\s*and\\s+|,|;|&|\\band\\b)\\s*")
local place_of_writer = regex.new("\\s+in\\s+[A-Z].*$")
local person = regex.new("^\\p{Lu}[\\p{L}.'’\\-]*"
  .. "(?:\\s+(?:de|da|van|von|der|bin|al|la|le|del|di)){0,2}(?:\\s+\\p{Lu}[\\p{L}.'’\\-]*){1,3}$")

-- J.R., P.v. D.
M.initials = regex.new("^(?:\\p{Lu}\\.\\s?(?:v\\.\\s?)?){2,4}$")
-- Jane Roe, Welfare Section
M.no_person = regex.new("\\b" .. lists.any("no person") .. "\\b", "i")

-- Behind a name: the paper or the agency, Jane Roe/MPA.
local house_behind = regex.new("\\s?/\\s?(?:\\p{Lu}{2,6}"
  .. "|\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}[\\p{L}.]+){0,2})$")
local capitals = regex.new("^[\\p{Lu}\\s.'’\\-]+$")
local letters = regex.new("(\\p{Lu})(\\p{Lu}+)")

---Capitals as small letters, É and Ā among them.
---@param word string
---@return string
local function lower(word)
  word = word:lower():gsub("\195([\128-\158])", function(last)
    return "\195" .. string.char(last:byte() + 32)
  end)
  return (word:gsub("\196([\128-\190])", function(last)
    return "\196" .. string.char(last:byte() | 1)
  end))
end

---A name printed in capitals as it is written elsewhere: JANE McROE stays, JANE ROE is Jane Roe.
---@param name string
---@return string
local function in_small_letters(name)
  if not capitals:test(name) then
    return name
  end
  local out, at = "", 1
  for match in letters:each(name) do
    out = out .. name:sub(at, match.first - 1) .. match[1] .. lower(match[2])
    at = match.last + 1
  end
  out = out .. name:sub(at)
  return (out:gsub("%f[%a]Mc(%l)", function(letter)
    return "Mc" .. letter:upper()
  end))
end

---The persons of a list such as "Jane Roe, John Doe and Ann Poe in Paris".
---@param list string
---@param role string
---@return broadsheet.Contributor[]? contributors nil when it is no list of persons
function M.persons(list, role)
  local found = {}
  for _, name in ipairs(separators:split(list)) do
    name = place_of_writer:gsub(name, "")
    name = name:gsub("^%s+", ""):gsub("%s+$", "")
    local bare = house_behind:gsub(name:gsub("[%s.]+$", ""), "")
    local whole = in_small_letters(honorific:gsub(bare, ""))
    if M.initials:test(name) then
      found[#found + 1] = { role = role, name = name }
    elseif M.no_person:test(whole) then
      goto continue
    elseif person:test(whole) then
      found[#found + 1] = { role = role, name = whole }
    elseif name ~= "" and #found == 0 then
      return nil
    end
    ::continue::
  end
  return #found > 0 and found or nil
end

return M
