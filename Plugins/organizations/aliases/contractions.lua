-- Contractions: short names in which the end of the name is cut to a character or two, 西安交大 for
-- 西安交通大学, 七中 for 第七中学, 达钢 for 达州钢铁集团.

local data = require("broadsheet.data")
local divisions = require("words.divisions")
local parents = require("aliases.parents")
local regex = require("broadsheet.regex")
local second_names = require("aliases.second_names")
local shapes = require("words.shapes")

local M = {}

---@class organizations.Contraction
---@field full string
---@field short string
---@field numbered boolean
---@field initial boolean

-- The last two characters of what is contracted.
local KEY_BYTES = 6

---By the kind of organization and the last two characters; a company's by the whole trade.
---@type table<string, table<string, organizations.Contraction[]>>
local CONTRACTIONS = {}

-- How long the trades of companies are.
local LENGTHS = {}

-- What names are contracted to, which may be a suffix as well: 足协.
local SHORTS = {}

for _, row in ipairs(data.tsv("data/contractions.tsv")) do
  local of_kind = CONTRACTIONS[row.kind] or {}
  CONTRACTIONS[row.kind] = of_kind
  local is_trade = row.kind == "company" and row.initial ~= ""
  local key = is_trade and row.full or row.full:sub(-KEY_BYTES)
  of_kind[key] = of_kind[key] or {}
  table.insert(of_kind[key], {
    full = row.full, short = row.short, numbered = row.numbered ~= "", initial = row.initial ~= "",
  })
  LENGTHS[#row.full] = is_trade or LENGTHS[#row.full]
  SHORTS[row.short] = true
end

-- What stands before a contraction: two characters or more, or the number.
local MINIMUM_STEM = 6

-- The two characters of a place or a brand before a company's trade.
local PLACE_BYTES = 6

-- A form of this many bytes may have any word behind it: 市二十三中|食堂.
local TELLING = 12

local NUMBER = regex.new("^(.*)第([一二三四五六七八九十]+)$")

-- 河大 for 河南大学.
local UNIVERSITY = "大学"

local FIRM = {
  stop = true, link = true, comma = true, punct = true, open = true, close = true,
}
local EDGE = {
  stop = true, link = true, comma = true, punct = true, open = true, close = true, unit = true,
  generic = true,
}

---@param forms table<string, boolean> whether the form is told only by firm words beside it
---@param order string[]
---@param form string
---@param firm boolean
local function add(forms, order, form, firm)
  if forms[form] == nil then
    forms[form] = firm
    order[#order + 1] = form
  end
end

-- A brand before the division, which a short form leaves out.
local LEAD_BYTES = 7

---What may begin a short form: the stem with its division, with the division's short name, or
---without it.
---@param stem string
---@param located string[] the divisions that begin the name
---@return string[]
local function stems_of(stem, located)
  local stems, rest = { stem }, stem
  local at = located[1] and stem:find(located[1], 1, true)
  if at and at > 1 and at <= LEAD_BYTES then
    rest = stem:sub(at) -- 国网|沂水县
    stems[#stems + 1] = rest
  end
  for _, division in ipairs(located) do
    if rest:sub(1, #division) == division then
      rest = rest:sub(#division + 1)
      local level = divisions.level_of(division)
      if #division > #level * 2 then
        stems[#stems + 1] = division:sub(1, -#level - 1) .. rest
      end
      stems[#stems + 1] = level .. rest
      stems[#stems + 1] = rest
    end
  end
  return stems
end

---What a university of two characters is called: 河大 or 南大 for 河南大学.
---@param name string
---@return string[]
local function initials_of(name)
  if name:sub(-#UNIVERSITY) ~= UNIVERSITY or #name ~= #UNIVERSITY * 2 then
    return {}
  end
  return { name:sub(1, 3) .. "大", name:sub(4, 6) .. "大" }
end

---@param stems string[]
---@param short string
---@param forms table<string, boolean>
---@param order string[]
local function add_numbered(stems, short, forms, order)
  for _, stem in ipairs(stems) do
    local before, number = NUMBER:match(stem)
    if number then
      add(forms, order, before .. number .. short, before == "")
      for _, initial in ipairs(initials_of(before)) do
        add(forms, order, initial .. number .. short, true)
      end
      add(forms, order, number .. short, true)
    end
  end
end

---@param entity organizations.Entity
---@param forms table<string, boolean>
---@param order string[]
local function add_company(entity, forms, order)
  for _, start in ipairs(shapes.starts(shapes.of(entity))) do
    for length in pairs(LENGTHS) do
      local trade = start:sub(PLACE_BYTES + 1, PLACE_BYTES + length)
      for _, row in ipairs(#trade == length and CONTRACTIONS.company[trade] or {}) do
        add(forms, order, start:sub(1, utf8.offset(start, 2) - 1) .. row.short, true)
      end
    end
  end
end

---@param entity organizations.Entity
---@param row organizations.Contraction
---@param forms table<string, boolean>
---@param order string[]
local function add_row(entity, row, forms, order)
  local name = second_names.first_of(entity)
  local stems = stems_of(name:sub(1, -#row.full - 1), entity.candidate.divisions)
  if row.numbered then
    add_numbered(stems, row.short, forms, order)
  else
    for _, stem in ipairs(stems) do
      if #stem >= MINIMUM_STEM or stem ~= "" and #row.short >= MINIMUM_STEM then
        add(forms, order, stem .. row.short, false)
      end
      for _, initial in ipairs(initials_of(stem)) do
        add(forms, order, initial .. row.short, true)
      end
    end
  end
  if row.initial and #row.short > 3 then
    add(forms, order, name:sub(1, utf8.offset(name, 2) - 1) .. row.short, true)
  end
end

---The short forms that an organization's name may have.
---@param entity organizations.Entity
---@return table<string, boolean> forms
---@return string[] order
function M.forms(entity)
  local forms, order, name = {}, {}, second_names.first_of(entity)
  local rows = CONTRACTIONS[entity.kind]
  local likely = rows and rows[name:sub(-KEY_BYTES)]
  for i = 1, likely and #likely or 0 do
    local row = likely[i]
    if name:sub(-#row.full) == row.full and #name > #row.full then
      add_row(entity, row, forms, order)
    end
  end
  if entity.kind == "company" and entity.candidate.form == "legal" then
    add_company(entity, forms, order)
  end
  return forms, order
end

---Whether the words beside a place leave the form to stand by itself.
---@param reading organizations.Reading
---@param first integer
---@param last integer
---@param edge table<string, boolean>
---@return boolean
local function stands(reading, first, last, edge)
  local before, after = reading:neighbours(first, last)
  local telling = last - first + 1 >= TELLING and edge == EDGE
  return (not before or edge[before.value.class] == true)
    and (not after or edge[after.value.class] == true or telling and after.value.class == "other")
end

---Links the places where a form stands by itself.
---@param entity organizations.Entity
---@param form string
---@param edge table<string, boolean>
---@param readings organizations.Reading[]
---@param registry organizations.Registry
local function link_places(entity, form, edge, readings, registry)
  for _, reading in ipairs(readings) do
    local first, last = reading.source:find(form, 1, true)
    while first do
      if not reading:is_taken(first, last) and stands(reading, first, last, edge) then
        local span = { first = first, last = last, where = reading.where }
        registry:mention(registry:enter(entity), form, span)
        reading:take(first, last)
      end
      first, last = reading.source:find(form, last + 1, true)
    end
  end
end

---Whether a body of the article is named after a short form: 岭南师院|工会.
---@param form string
---@param registry organizations.Registry
---@return boolean
local function has_child(form, registry)
  for _, entity in ipairs(registry.entities) do
    if #entity.name > #form and entity.name:sub(1, #form) == form then
      return true
    end
  end
  return false
end

---The organizations that each form may stand for; one that fits two stands for none.
---@param registry organizations.Registry
---@return string[] order
---@return table<string, organizations.Entity|false> owners
---@return table<string, boolean> firm
local function claims(registry)
  local order, owners, firm = {}, {}, {}
  local entities = parents.of(registry)
  table.move(registry.entities, 1, #registry.entities, #entities + 1, entities)
  for _, entity in ipairs(entities) do
    local forms, list
    if CONTRACTIONS[entity.kind] then
      forms, list = M.forms(entity)
    end
    for _, form in ipairs(list or {}) do
      if owners[form] == nil then
        owners[form], firm[form] = entity, forms[form]
        order[#order + 1] = form
      elseif owners[form] ~= entity then
        owners[form] = false
      end
    end
  end
  return order, owners, firm
end

---Whether what the article took for a name is the contraction of another.
---@param known organizations.Entity
---@param form string
---@param entity organizations.Entity
---@return boolean
local function is_contraction(known, form, entity)
  local candidate = known.candidate
  return known ~= entity and known.name == form
    and (candidate.weak ~= false or candidate.shape == "relative" or known.rule == "owner" -- 市|一医院
      or SHORTS[candidate.suffix])
    and (known.kind == entity.kind or known.rule == "owner")
end

---Links the places where an organization stands under a contracted name: 远山师院 in the paper of
---远山师范学院.
---@param entity organizations.Entity
---@param readings organizations.Reading[]
---@param registry organizations.Registry
function M.link_one(entity, readings, registry)
  local forms, order = M.forms(entity)
  for _, form in ipairs(order) do
    if not registry.by_name[form] and #form >= TELLING then
      link_places(entity, form, forms[form] and FIRM or EDGE, readings, registry)
    end
  end
end

---Links the contracted names of an article.
---@param readings organizations.Reading[]
---@param registry organizations.Registry
function M.link(readings, registry)
  local order, owners, firm = claims(registry)
  for _, form in ipairs(order) do
    local entity, known = owners[form], registry.by_name[form]
    if entity and known and is_contraction(known, form, entity) then
      registry:merge(registry:enter(entity), known)
    elseif entity and not known then
      link_places(entity, form, firm[form] and FIRM or EDGE, readings, registry)
      if has_child(form, registry) then
        registry.by_name[form] = entity
      end
    end
  end
end

return M
