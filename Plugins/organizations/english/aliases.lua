-- English short names: a company without its legal form, its first word, and "the ministry" for a
-- ministry that the article names.

local cues = require("english.cues")
local ENTRIES = require("english.words")
local forms = require("english.forms")
local regex = require("broadsheet.regex")
local word_lists = require("words.word_lists")

local M = {}

local NONE = {}
local FIELDS = { "kicker", "title", "subtitle", "body" }

-- A shorter first word is rarely what a company is called.
local MINIMUM_LETTERS = 5

local LINKED = regex.new(" (?:&|and)$")
local LAST_WORD = regex.new("^(.+) ([\\w.]+)$")
local FIRST_WORD = regex.new("^([A-Z][\\w-]+) ")

local WORD = regex.new("[A-Z][\\w’'-]*")

---Links the places of an article where a short name stands in a manner and nothing is linked yet.
---@param form string the short name
---@param manner organizations.Manner
---@param entity organizations.Entity
---@param sources table<string, string>
---@param registry organizations.Registry
local function link_places(form, manner, entity, sources, registry)
  for _, where in ipairs(FIELDS) do
    local source = sources[where]
    for _, first in ipairs(source and forms.find(source, form, manner) or NONE) do
      local last = first + #form - 1
      if not registry:is_taken(first, last, where) then
        registry:mention(registry:enter(entity), source:sub(first, last), {
          first = first, last = last, where = where,
        })
      end
    end
  end
end

---@param word string
---@return boolean
local function is_legal_form(word)
  local entry = ENTRIES[word:gsub("%.$", "")]
  return entry ~= nil and entry.legal
end

---A company's name without its legal form: Toyo Steel of Toyo Steel Corp.
---@param entity organizations.Entity
---@return string?
local function without_legal_form(entity)
  local base, last = LAST_WORD:match(entity.name)
  local found
  while base and is_legal_form(last) and base:find(" ", 1, true) do
    found = base
    base, last = LAST_WORD:match(base)
  end
  return found
end

---Whether a word stands for a place somewhere in an article: in Norland, from Norland.
---@param word string
---@param sources table<string, string>
---@return boolean
local function is_place(word, sources)
  return forms.find(sources.body or "", word, forms.PLACE, true)[1] ~= nil
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
    or not forms.find(body, word, forms.INSIDE, true)[1] or is_place(word, sources) then
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
local function link_company(entity, sources, registry)
  local base = without_legal_form(entity)
  if not base then
    local brand, trade = LAST_WORD:match(entity.name)
    local is_named = entity.kind == "company" or entity.kind == "hospital"
    if is_named and brand and brand:find(" ", 1, true) and ENTRIES[trade]
      and not is_place(brand, sources) then
      link_places(brand, forms.ALONE, entity, sources, registry)
    elseif entity.kind == "company" and brand and not brand:find(" ", 1, true) and ENTRIES[trade]
      and is_brand(brand, entity.name, sources) then
      link_places(brand, forms.ALONE, entity, sources, registry)
    end
    return
  end
  link_places(base, forms.WHOLE, entity, sources, registry)
  local shorter = LAST_WORD:match(base)
  shorter = shorter and LINKED:gsub(shorter, "")
  if shorter and shorter:find(" ", 1, true) and not is_place(shorter, sources) then
    link_places(shorter, forms.ALONE, entity, sources, registry)
  end
  local word = FIRST_WORD:match(base)
  if word and #word >= MINIMUM_LETTERS and not ENTRIES[word] and not is_place(word, sources) then
    link_places(word, forms.ALONE, entity, sources, registry)
  end
end

---The words of a name from its end that a text may print in small letters: dockers' union, union.
---@param name string
---@return string[] longer before shorter
local function small_ends(name)
  local starts, ends, is_sort = {}, {}, false
  for match in WORD:each(name) do
    starts[#starts + 1] = match.first
    is_sort = ENTRIES[match.text] ~= nil and match.last == #name
  end
  for i = 2, is_sort and #starts or 0 do
    ends[#ends + 1] = name:sub(starts[i]):lower()
  end
  return ends
end

---The word that says of what sort an organization is: ministry of Ministry of Trade.
---@param name string
---@return string?
local function sort_of(name)
  local last
  for match in WORD:each(name) do
    local entry = ENTRIES[match.text]
    if entry and (entry.role == "both" or entry.role == "of") and not match.text:find("s$") then
      return match.text:lower()
    end
    last = entry and entry.role == "end" and match.text:lower() or last
  end
  return last
end

local SAINT = regex.new("^(St\\.? [A-Z][\\w-]+[’']s) [A-Z]")

-- What a company is called once it was named.
local COMPANY = "company"

---Links "the ministry" and "the dockers' union", where only one organization can be meant.
---@param sources table<string, string>
---@param registry organizations.Registry
local function link_sorts(sources, registry)
  local claims, order = {}, {}
  for _, entity in ipairs(registry.entities) do
    local called = small_ends(entity.name)
    called[#called + 1] = entity.kind == COMPANY and COMPANY or sort_of(entity.name)
    for _, form in ipairs(called) do
      if claims[form] and claims[form] ~= entity then
        claims[form] = false
      elseif claims[form] == nil then
        claims[form] = entity
        order[#order + 1] = form
      end
    end
  end
  for _, form in ipairs(order) do
    if claims[form] then
      link_places(form, forms.THE, claims[form], sources, registry)
      local kind = claims[form].kind
      if (kind == "union" or kind == "association") and not form:find(" ", 1, true) then
        local capital = form:sub(1, 1):upper() .. form:sub(2)
        link_places(capital, forms.OFFICE, claims[form], sources, registry)
      end
    end
  end
end

---Links a hospital or a school by its saint: St. Brendan's of St. Brendan's Medical Center.
---@param entity organizations.Entity
---@param sources table<string, string>
---@param registry organizations.Registry
local function link_saint(entity, sources, registry)
  local saint = SAINT:match(entity.name)
  if saint then
    link_places(saint, forms.SAINT, entity, sources, registry)
  end
end

---Enters the names that the words beside them tell, wherever they stand.
---@param sources table<string, string>
---@param registry organizations.Registry
local function enter_cued(sources, registry)
  for _, told in ipairs(cues.names(sources.body or "")) do
    local name, kind = told.name, told.kind
    if not registry.by_name[name] and (told.sure or not is_place(name, sources)) then
      local owner = registry:only(function(entity)
        return entity.kind == "company" and entity.name:sub(1, #name + 1) == name .. " "
          or kind == "association" and entity.name:sub(-#name - 1) == " " .. name
      end)
      link_places(name, told.listed and forms.LISTED or forms.ALONE, owner or {
        name = name, kind = kind, candidate = { text = name, kind = kind, rule = "cue" },
        forms = {}, spans = {}, rule = "english",
      }, sources, registry)
    end
  end
end

---Links the short names of one article.
---@param sources table<string, string> field to text
---@param registry organizations.Registry
function M.link(sources, registry)
  for _, entity in ipairs({ table.unpack(registry.entities) }) do
    link_company(entity, sources, registry)
    link_saint(entity, sources, registry)
  end
  enter_cued(sources, registry)
  link_sorts(sources, registry)
end

---An organization of another article, without the places where that article names it.
---@param entity organizations.Entity
---@return organizations.Entity
local function copy(entity)
  return {
    name = entity.name, kind = entity.kind, candidate = entity.candidate, forms = {}, spans = {},
    rule = "across-page", told = true,
  }
end

---Gives an article that is read again by itself the names that its page told it.
---@param names { name: string, kind: string, rule: string, forms: string[] }[]
---@param sources table<string, string>
---@param registry organizations.Registry
function M.recall(names, sources, registry)
  for _, record in ipairs(names) do
    local entity = registry.by_name[record.name] or {
      name = record.name, kind = record.kind, forms = {}, spans = {}, rule = record.rule,
      candidate = { text = record.name, kind = record.kind, rule = record.rule },
    }
    for _, form in ipairs(record.forms) do
      local known = registry.by_name[form]
      if known and known ~= entity then
        registry:rename(known, record.name)
        entity = registry.by_name[record.name]
      elseif not known then
        link_places(form, forms.WHOLE, entity, sources, registry)
      end
    end
    entity.kind, entity.rule = record.kind, record.rule
  end
end

---Links a hospital that another article names in full, without that word: Wascana General.
---@param entity organizations.Entity
---@param sources table<string, string>
---@param registry organizations.Registry
local function link_hospital(entity, sources, registry)
  local brand = entity.kind == "hospital" and LAST_WORD:match(entity.name)
  if brand and brand:find(" ", 1, true) and not is_place(brand, sources) then
    link_places(brand, forms.ALONE, entity, sources, registry)
  end
end

---Links companies and hospitals that another article of the page names in full.
---@param registries organizations.Registry[]
---@param sources table<string, string>[] of the same articles
function M.across(registries, sources)
  for i, registry in ipairs(registries) do
    for j, other in ipairs(registries) do
      for _, entity in ipairs(i ~= j and other.entities or {}) do
        local is_new = not registry.by_name[entity.name]
        local base = is_new and without_legal_form(entity)
        if base then
          link_places(base, forms.WHOLE, copy(entity), sources[i], registry)
        elseif is_new then
          link_saint(copy(entity), sources[i], registry)
          link_hospital(copy(entity), sources[i], registry)
        end
      end
    end
  end
end

return M
