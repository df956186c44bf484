-- English short names: those of companies, and "the ministry" for a ministry that the article
-- names.

local cues = require("english.cues")
local ENTRIES = require("english.words")
local forms = require("english.forms")
local linking = require("english.linking")
local regex = require("broadsheet.regex")
local short_forms = require("english.short_forms")
local word_lists = require("words.word_lists")

local M = {}

local WORD = regex.new("[A-Z][\\w’'-]*")

-- Words that end names, and that no house is called by itself: the construction, the workers.
local NO_SHORT = word_lists.set("no short name")

---The words of a name from its end that a text may print in small letters: dockers' union, union.
---@param name string
---@return string[] longer before shorter
local function small_ends(name)
  local starts, ends, is_sort = {}, {}, false
  for match in WORD:each(name) do
    starts[#starts + 1] = match.first
    is_sort = ENTRIES[match.text] ~= nil and match.last == #name
      and not NO_SHORT[match.text:lower()]
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
    entry = not NO_SHORT[match.text:lower()] and entry or nil
    if entry and (entry.role == "both" or entry.role == "of") and not match.text:find("s$") then
      return match.text:lower()
    end
    last = entry and entry.role == "end" and match.text:lower() or last
  end
  return last
end

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
      linking.link(form, forms.THE, claims[form], sources, registry)
      local ending = claims[form].name:sub(-#form)
      if ENTRIES[ending] and ENTRIES[ending].role == "generic" then
        linking.link(ending, forms.ALONE, claims[form], sources, registry) -- City Council
      end
      local kind = claims[form].kind
      if (kind == "union" or kind == "association") and not form:find(" ", 1, true) then
        local capital = form:sub(1, 1):upper() .. form:sub(2)
        linking.link(capital, forms.OFFICE, claims[form], sources, registry)
      end
    end
  end
end

---Enters the names that the words beside them tell, wherever they stand.
---@param sources table<string, string>
---@param registry organizations.Registry
local function enter_cued(sources, registry)
  for _, told in ipairs(cues.names(sources.body or "")) do
    local name, kind = told.name, told.kind
    if not registry.by_name[name] and (told.sure or not linking.is_place(name, sources)) then
      local owner = registry:only(function(entity)
        return entity.kind == "company" and entity.name:sub(1, #name + 1) == name .. " "
          or kind == "association" and entity.name:sub(-#name - 1) == " " .. name
      end)
      linking.link(name, told.listed and forms.LISTED or forms.ALONE, owner or {
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
    short_forms.link_company(entity, sources, registry)
    short_forms.link_saint(entity, sources, registry)
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
        linking.link(form, forms.WHOLE, entity, sources, registry)
      end
    end
    entity.kind, entity.rule = record.kind, record.rule
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
        local base = is_new and short_forms.without_legal_form(entity)
        if base then
          linking.link(base, forms.WHOLE, copy(entity), sources[i], registry)
        elseif is_new then
          short_forms.link_saint(copy(entity), sources[i], registry)
          short_forms.link_hospital(copy(entity), sources[i], registry)
        end
      end
    end
  end
end

return M
