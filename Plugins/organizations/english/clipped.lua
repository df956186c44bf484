-- English names cut short: Toyo Steel of Toyo Steel Corp, Local 5 of ATU Local 5, the council in a
-- title without its district; and names spelled in two ways.

local ENTRIES = require("english.words")
local ends = require("english.ends")
local regex = require("broadsheet.regex")
local word_lists = require("words.word_lists")

local M = {}

-- What a branch is called after its trade, when it is no national union.
local TRADES = regex.new("^(?!" .. word_lists.any("national") .. "\\b)[A-Z][\\w’'-]* [\\w ]*s$")

-- What goes on after a company's short name: Delta Freight | Lines LLC, no firm beside it.
local OTHER_FIRM = regex.new("\\b" .. word_lists.any("other firm") .. "\\b")

---Whether words are the legal form of a company: Pty Ltd.
---@param words string
---@return boolean
local function is_legal_form(words)
  local count = 0
  for word in words:gmatch("[%w.]+") do
    local entry = ENTRIES[(word:gsub("%.$", ""))]
    if not entry or not entry.legal then
      return false
    end
    count = count + 1
  end
  return count > 0
end

---Whether a name is another's without its last word, Toyo Steel of Toyo Steel Corp, or without its
---first ones, Carriers' Union of Couriers and Carriers' Union.
---@param short organizations.Entity
---@param long organizations.Entity
---@return boolean
local function is_clipped(short, long)
  local rest = long.name:sub(1, #short.name) == short.name and long.name:sub(#short.name + 2)
  local entry = rest and ENTRIES[rest:gsub("%.$", "")]
  if entry then
    return entry.role == "end" or entry.legal
  elseif rest and (is_legal_form(rest) or short.kind == "company" and long.kind == "company"
    and rest ~= "" and short.name:find(" ", 1, true) and not OTHER_FIRM:test(rest)) then
    return true
  end
  if short.kind == "company" and long.kind == "company" and not short.name:find(" ", 1, true)
    and long.name:find(" " .. short.name .. " ", 1, true) then
    return true -- Tarn of Elmton Tarn Foods
  end
  if rest and short.kind == "union" and not short.acronym and TRADES:test(short.name)
    and ends.LOCAL:match(rest) == rest then
    return true -- Brewery Workers of Brewery Workers Local 91
  end
  local bare = short.name:match("^%a+ (%d+)$") -- Plumbers 88 of United Plumbers Local 88
  if bare and long.kind == "union" and long.name:find(" Local " .. bare, -#bare - 7, true) then
    return true
  end
  local number = ends.LOCAL:match(short.name)
  if number == short.name and rest and rest:find("^of ") then
    return true
  end
  if number == short.name and long.name:sub(-#number - 1) == " " .. number then
    return long.kind == "union" or long.kind == "association"
  elseif number and long.name:sub(1, 1) == short.name:sub(1, 1) then
    return long.name:sub(-#number) == number and #long.name > #short.name
  end
  return short.kind == long.kind and #long.name > #short.name + 1
    and long.name:sub(-#short.name - 1) == " " .. short.name
end

---Whether a name that only the title prints is another's without words inside it, Elm Council of
---Labour of Elm District Council of Labour, or by the acronym that the body explains: Elm NUT.
---@param short organizations.Entity
---@param long organizations.Entity
---@return boolean
local function is_abridged(short, long)
  if short.kind ~= long.kind or #short.name >= #long.name then
    return false
  end
  for _, span in ipairs(short.spans) do
    if span.where == "body" then
      return false
    end
  end
  if long.acronym and short.name:match("^%u%l+ (%u+)$") == long.acronym then
    return true
  elseif not short.name:find(" .* .") then
    return false
  end
  local words, at = {}, 1
  for word in short.name:gmatch("%S+") do
    words[#words + 1] = word
  end
  local first, last = long.name:match("^(%S+).* (%S+)$")
  for word in long.name:gmatch("%S+") do
    at = word == words[at] and at + 1 or at
  end
  return at > #words and first == words[1] and last == words[#words]
end

---Links clipped names to the full ones, once.
---@param registry organizations.Registry
local function link_once(registry)
  for _, short in ipairs({ table.unpack(registry.entities) }) do
    local long = registry:only(function(entity)
      return is_clipped(short, entity) or is_abridged(short, entity)
    end)
    if long then
      registry:merge(long, short)
    end
  end
end

---Links names that differ by "&" and "and" alone.
---@param registry organizations.Registry
local function link_spelled(registry)
  for _, entity in ipairs({ table.unpack(registry.entities) }) do
    local spelled = entity.name:find(" & ", 1, true) and entity.name:gsub(" & ", " and ")
    local other = spelled and registry.by_name[spelled]
    if other and other ~= entity then
      registry:merge(other, entity)
    end
  end
end

---Links names that are spelled in two ways, and clipped ones to the full ones.
---@param registry organizations.Registry
function M.link(registry)
  link_spelled(registry)
  link_once(registry) -- ATU Local 5 of …, then Local 5
  link_once(registry)
end

return M
