-- What names are contracted to: the end of a name is cut to a character or two, 西安交大 for
-- 西安交通大学, 七中 for 第七中学, 达钢 for 达州钢铁集团.

local data = require("broadsheet.data")
local divisions = require("words.divisions")
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

-- How long the trades of companies are, the shortest first.
local LENGTHS = {}

-- What names are contracted to, which may be a suffix as well: 足协.
local SHORTS = {}

local is_length = {}
for _, row in ipairs(data.tsv("data/contractions.tsv")) do
  local of_kind = CONTRACTIONS[row.kind] or {}
  CONTRACTIONS[row.kind] = of_kind
  local is_trade = row.kind == "company" and row.initial ~= ""
  local key = is_trade and row.full or row.full:sub(-KEY_BYTES)
  of_kind[key] = of_kind[key] or {}
  table.insert(of_kind[key], {
    full = row.full, short = row.short, numbered = row.numbered ~= "", initial = row.initial ~= "",
  })
  SHORTS[row.short] = true
  if is_trade and not is_length[#row.full] then
    is_length[#row.full] = true
    table.insert(LENGTHS, #row.full)
  end
end
table.sort(LENGTHS)

-- What stands before a contraction: two characters or more, or the number.
local MINIMUM_STEM = 6

-- The two characters of a place or a brand before a company's trade.
local PLACE_BYTES = 6

local NUMBER = regex.new("^(.*)第([一二三四五六七八九十]+)$")

-- 河大 for 河南大学; 海大 for 大连海洋大学.
local UNIVERSITY, GREAT, CHARACTER = "大学", "大", 3

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

-- A brand before the division, and a county without its kind, which a short form leaves out.
local LEAD_BYTES, COUNTY_BYTES = 7, 6

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
  if #located == 0 and divisions.counties[stem:sub(1, COUNTY_BYTES)] then
    stems[#stems + 1] = stem:sub(COUNTY_BYTES + 1)
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
    for _, length in ipairs(LENGTHS) do
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
  if row.initial and (#row.short > CHARACTER or entity.kind == "school") then
    add(forms, order, name:sub(1, utf8.offset(name, 2) - 1) .. row.short, true)
  end
  if row.initial and #row.short == MINIMUM_STEM and row.short:sub(-CHARACTER) == GREAT then
    add(forms, order, row.short, true)
  end
end

-- The hospitals of a medical school, 河南医科大学附属第二医院: 河南医大二院, 河医二院, 医大二附院.
local OF_SCHOOL = regex.new(
  "^(.*?)(医科大学|医药大学|医学院|医学高等专科学校|大学)(?:附属)?第([一二三四五六七八九十])(?:人民)?医院$"
)
local SCHOOLS = {
  ["医科大学"] = { "医大", "医" }, ["医学院"] = { "医", "医学院" }, ["大学"] = { "大" },
  ["医药大学"] = { "医大" }, ["医学高等专科学校"] = { "医专" },
}

---@param name string
---@param forms table<string, boolean>
---@param order string[]
local function add_of_school(name, forms, order)
  local place, school, number = OF_SCHOOL:match(name)
  local initial = place and place ~= "" and place:sub(1, CHARACTER) or ""
  for _, short in ipairs(school and SCHOOLS[school] or {}) do
    for _, start in ipairs({ place .. short, initial .. short, short }) do
      if #start >= MINIMUM_STEM then
        for _, form in ipairs({ number .. "院", number .. "附院", "附" .. number .. "院" }) do
          add(forms, order, start .. form, #start <= MINIMUM_STEM and start == short)
        end
      end
    end
  end
end

---The short forms that an organization's name may have.
---@param entity organizations.Entity
---@return table<string, boolean> forms
---@return string[] order
function M.of(entity)
  local forms, order, name = {}, {}, second_names.first_of(entity)
  if entity.kind == "hospital" then
    add_of_school(name, forms, order)
  end
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

---Whether organizations of a kind have contracted names at all.
---@param kind string
---@return boolean
function M.has_kind(kind)
  return CONTRACTIONS[kind] ~= nil
end

---Whether a suffix is what names are contracted to as well.
---@param suffix string
---@return boolean
function M.is_short(suffix)
  return SHORTS[suffix] ~= nil
end

return M
