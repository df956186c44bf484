-- What an English company, a hospital or a school is called in short: without its legal form, by
-- its first word, by its saint.

local ENTRIES = require("english.words")
local forms = require("english.forms")
local linking = require("english.linking")
local regex = require("broadsheet.regex")
local word_lists = require("words.word_lists")

local M = {}

-- A shorter first word is rarely what a company is called.
local MINIMUM_LETTERS = 5

local LINKED = regex.new(" (?:&|and)$")
local LAST_WORD = regex.new("^(.+) ([\\w.]+)$")
local FIRST_WORD = regex.new("^([A-Z][\\w-]+) ")

---@param word string
---@return boolean
local function is_legal_form(word)
  local entry = ENTRIES[word:gsub("%.$", "")]
  return entry ~= nil and entry.legal
end

---A company's name without its legal form: Toyo Steel of Toyo Steel Corp.
---@param entity organizations.Entity
---@return string?
function M.without_legal_form(entity)
  local base, last = LAST_WORD:match(entity.name)
  local found
  while base and is_legal_form(last) and base:find(" ", 1, true) do
    found = base
    base, last = LAST_WORD:match(base)
  end
  return found
end

-- What no company is called by itself.
local STATES = word_lists.set("states")
local NATIONAL = word_lists.set("national")

---Whether the first word of a company's name is what it is called: Marlowe of Marlowe Foundries,
---unless it is somebody's name (Jo Marlowe) or a place.
---@param word string
---@param name string
---@param sources table<string, string>
---@return boolean
local function is_brand(word, name, sources)
  local known = ENTRIES[word] or STATES[word] or NATIONAL[word]
  local body = sources.body or ""
  if known or #word < MINIMUM_LETTERS and not word:find("^%u%u%u+$")
    or not forms.find(body, word, forms.INSIDE, true)[1] or linking.is_place(word, sources) then
    return false
  end
  local called = regex.new("\\b([A-Z][a-z]+)\\.? " .. regex.escape(word) .. "\\b(?!"
    .. regex.escape(name:sub(#word + 1)) .. ")")
  for match in called:each(body) do
    local entry = ENTRIES[match[1]]
    if not entry or entry.role ~= "skip" or entry.kind ~= "other" then
      return false
    end
  end
  return true
end

---Links a company without its legal form, and by its first word.
---@param entity organizations.Entity
---@param sources table<string, string>
---@param registry organizations.Registry
function M.link_company(entity, sources, registry)
  local base = M.without_legal_form(entity)
  if not base then
    local brand, trade = LAST_WORD:match(entity.name)
    local is_named = entity.kind == "company" or entity.kind == "hospital"
    if is_named and brand and brand:find(" ", 1, true) and ENTRIES[trade]
      and not linking.is_place(brand, sources) then
      linking.link(brand, forms.ALONE, entity, sources, registry)
    elseif entity.kind == "company" and brand and not brand:find(" ", 1, true)
      and is_brand(brand, entity.name, sources) then
      linking.link(brand, forms.ALONE, entity, sources, registry)
    end
    return
  end
  linking.link(base, forms.WHOLE, entity, sources, registry)
  local shorter = LAST_WORD:match(base)
  shorter = shorter and LINKED:gsub(shorter, "")
  if shorter and shorter:find(" ", 1, true) and not linking.is_place(shorter, sources) then
    linking.link(shorter, forms.ALONE, entity, sources, registry)
  end
  local word = FIRST_WORD:match(base)
  if word and #word >= MINIMUM_LETTERS and not ENTRIES[word]
    and not linking.is_place(word, sources) then
    linking.link(word, forms.ALONE, entity, sources, registry)
  end
end

local SAINT = regex.new("^(St\\.? [A-Z][\\w-]+[’']s) [A-Z]")

---Links a hospital or a school by its saint: St. Brendan's of St. Brendan's Medical Center.
---@param entity organizations.Entity
---@param sources table<string, string>
---@param registry organizations.Registry
function M.link_saint(entity, sources, registry)
  local saint = SAINT:match(entity.name)
  if saint then
    linking.link(saint, forms.SAINT, entity, sources, registry)
  end
end

---Links a hospital that another article names in full, without that word: Wascana General.
---@param entity organizations.Entity
---@param sources table<string, string>
---@param registry organizations.Registry
function M.link_hospital(entity, sources, registry)
  local brand = entity.kind == "hospital" and LAST_WORD:match(entity.name)
  if brand and brand:find(" ", 1, true) and not linking.is_place(brand, sources) then
    linking.link(brand, forms.ALONE, entity, sources, registry)
  end
end

return M
