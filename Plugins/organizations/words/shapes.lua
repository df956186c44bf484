-- Shapes: what is compared when one name may be short for another.

local data = require("broadsheet.data")
local divisions = require("words.divisions")
local regex = require("broadsheet.regex")
local word_lists = require("words.word_lists")

local M = {}

---@class organizations.Shape
---@field name string the name that was read
---@field whole string the name without legal words, its suffix included
---@field body string the same without the suffix and without the known name that begins it
---@field suffix string
---@field kind string
---@field legal boolean whether the suffix is the legal form of a company
---@field brand string? the canonical form of the known name that begins it
---@field parents integer how many organizations stand inside that are not known by name
---@field division_only boolean whether divisions alone stand before the suffix
---@field division_last boolean whether divisions stand before it, after a known name or nothing
---@field dependent boolean whether the name says little by itself
---@field located string the body with its legal words
---@field candidate organizations.Candidate
---@field skipped integer length of the known name that begins the name
---@field starts string[]? where a short form of the body may begin, once they are asked for
---@field divisions string[]
---@field forms string[]? short forms of a company's name, once they are asked for
---@field brands (string|false)[]? what stands in each of the starts before its trade

local words = {}
for i, row in ipairs(data.tsv("data/legal-words.tsv")) do
  words[i] = regex.escape(row.word)
end
local LEGAL_WORDS = regex.new(table.concat(words, "|"))

---A name without the words for its legal form.
---@param name string
---@return string
function M.strip(name)
  return LEGAL_WORDS:test(name) and (LEGAL_WORDS:gsub(name, "")) or name
end

-- A brand before the division that begins a name: 中国|临江….
local LEAD_BYTES = 6

-- 区 in 岱岳区, which a short name leaves out.
local LEVEL_BYTES = 3

-- How names begin that a short form leaves out: 中车|临州电力机车.
local BRANDS = {}
for _, word in ipairs(data.columns("data/brands.tsv").word) do
  BRANDS[word] = true
end

-- A county's name in front of a company's brand: 临川|远山建筑.
local COUNTY_BYTES, BRAND_BYTES = 6, 12

-- The town or the zone in front of a company: 柳泉镇|远山水产.
local TOWN = regex.new("^\\p{Han}{1,8}?" .. word_lists.any("town or zone") .. "(?=\\p{Han}{2})")

-- A zone that a body is named after: 江北|经济开发区.
local ZONE = regex.new(
  "^\\p{Han}{2,4}?(?=(?:经济|高新|高新技术|经济技术|高新技术产业)?" .. word_lists.any("zone") .. "$)"
)
local ZONE_SIGN = "区"
local BODY = { union = true, party = true, government = true }

local ORDINAL_SIGN, MAXIMUM_ASCII = "第", 128
local ORDINAL = regex.new("^第([一二三四五六七八九十百]+)(.+)(.)$")
local LATIN = regex.new("^[A-Za-z0-9&.-]+(?=\\p{Han})")

---@param starts string[]
---@param body string
local function add_start(starts, body)
  body = M.strip(body)
  local number, middle, last
  if body:sub(1, 3) == ORDINAL_SIGN then
    number, middle, last = ORDINAL:match(body)
  end
  if number then
    starts[#starts + 1] = middle .. number .. last
    starts[#starts + 1] = middle .. last .. number
    body = body:sub(4)
  end
  local latin
  if (body:byte() or MAXIMUM_ASCII) < MAXIMUM_ASCII then
    latin = select(2, LATIN:find(body))
  end
  if latin then
    starts[#starts + 1] = body:sub(latin + 1)
  end
  if body ~= "" then
    starts[#starts + 1] = body
  end
end

---@param parents organizations.Parent[]
---@return integer
local function count_unknown(parents)
  local count = 0
  for _, parent in ipairs(parents) do
    count = count + (parent.known and 0 or 1)
  end
  return count
end

---Adds what a company or a body is called without the place that its name begins with: a county of
---two characters, a town, and the zone that it is the body of.
---@param starts string[]
---@param body string the name
---@param candidate organizations.Candidate
---@param rest string the name behind its divisions
local function add_placeless(starts, body, candidate, rest)
  local town
  if candidate.kind == "company" and candidate.form ~= "legal" and BRANDS[rest:sub(1, COUNTY_BYTES)]
    and #rest >= COUNTY_BYTES * 2 then
    add_start(starts, rest:sub(COUNTY_BYTES + 1))
  end
  if candidate.form == "legal" then
    if BRANDS[rest:sub(1, COUNTY_BYTES)] and #rest >= COUNTY_BYTES + BRAND_BYTES then
      add_start(starts, rest:sub(COUNTY_BYTES + 1))
    end
    if divisions.counties[rest:sub(1, COUNTY_BYTES)] and #rest >= COUNTY_BYTES + BRAND_BYTES then
      add_start(starts, rest:sub(COUNTY_BYTES + 1))
    end
    town = select(2, TOWN:find(rest))
  end
  if town then
    add_start(starts, rest:sub(town + 1))
  end
  local zone
  if BODY[candidate.kind] and body:sub(-#ZONE_SIGN) == ZONE_SIGN then
    zone = select(2, ZONE:find(body))
  end
  if zone then
    add_start(starts, body:sub(1, zone))
  end
  local ordinal = body:find("第", 4, true)
  if ordinal then
    add_start(starts, body:sub(ordinal))
  end
end

---@param body string without the known name that begins it
---@param candidate organizations.Candidate
---@param skipped integer length of that known name
---@return string[]
local function starts_of(body, candidate, skipped)
  local starts, rest = {}, body
  add_start(starts, body)
  local first = candidate.divisions[1]
  local located = first and body:find(first, 1, true) or 1
  if located > 1 and located <= LEAD_BYTES + 1 then
    rest = body:sub(located)
    add_start(starts, rest)
  end
  for _, division in ipairs(candidate.divisions) do
    if rest:sub(1, #division) == division then
      rest = rest:sub(#division + 1)
      add_start(starts, rest)
    end
  end
  local last = candidate.divisions[#candidate.divisions]
  if rest ~= "" and last and candidate.form ~= "legal" then
    add_start(starts, last:sub(-LEVEL_BYTES) .. rest)
  end
  if rest == "" and last and #last > LEVEL_BYTES * 2 then
    add_start(starts, last:sub(1, -LEVEL_BYTES - 1))
  end
  add_placeless(starts, body, candidate, rest)
  for _, parent in ipairs(candidate.parents) do
    if parent.length > skipped then
      add_start(starts, body:sub(parent.length - skipped + 1))
    end
  end
  return starts
end

---@param name string
---@param candidate organizations.Candidate
---@return organizations.Shape
local function make(name, candidate)
  local skipped, suffix, body = 0, candidate.suffix, name
  if candidate.full_suffix and suffix ~= "" then
    local full = candidate.full_suffix
    if name:sub(-#suffix) == suffix and name:sub(-#full) ~= full then
      body = name:sub(1, -#suffix - 1) .. full
    end
    suffix = full
  end
  local whole = body
  if suffix ~= "" and body:sub(-#suffix) == suffix then
    body = body:sub(1, -#suffix - 1)
  end
  local first = candidate.parents[1]
  if first and first.known and candidate.form ~= "legal" then
    skipped = first.length
    body = body:sub(skipped + 1)
  end
  local where, bare = table.concat(candidate.divisions), M.strip(whole)
  return {
    name = name, whole = bare, body = bare == whole and body or M.strip(body), suffix = suffix,
    kind = candidate.kind, legal = candidate.form == "legal", divisions = candidate.divisions,
    brand = first and first.known, parents = count_unknown(candidate.parents),
    dependent = candidate.shape == "general" or candidate.weak,
    located = body, candidate = candidate, skipped = skipped,
    division_only = body ~= "" and body == where and skipped == 0,
    division_last = body ~= "" and body == where,
  }
end

---Where a short form of the body may begin; found once.
---@param shape organizations.Shape
---@return string[]
function M.starts(shape)
  local starts = shape.starts or starts_of(shape.located, shape.candidate, shape.skipped)
  shape.starts = starts
  return starts
end

---The shape of an organization's name, made once.
---@param entity organizations.Entity
---@return organizations.Shape
function M.of(entity)
  if not entity.shape or entity.shape.name ~= entity.name then
    entity.shape = make(entity.name, entity.candidate)
  end
  return entity.shape
end

return M
