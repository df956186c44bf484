-- Brands: what is left of a company's name without division, trade and legal form, when the text
-- uses it by itself (远山 for 临州远山器材股份有限公司).

local bounds = require("words.bounds")
local divisions = require("words.divisions")
local parents = require("aliases.parents")
local regex = require("broadsheet.regex")
local shapes = require("words.shapes")
local word_lists = require("words.word_lists")

local M = {}

M.MINIMUM_BYTES = 6

-- In another article than the full name's a brand must be longer to be told from a common word.
M.FAR_BYTES = 9

local MAXIMUM_BYTES = 18

-- A brand of four characters may have any word behind it, but for one that makes a place of it:
-- 临江天目|湖.
local TELLING_BYTES, CHARACTER = 12, 3
local PLACES = word_lists.set("place behind a brand")

---The beginning of a name up to the first word for a trade.
---@param name string
---@param lexicon broadsheet.Matcher
---@return string?
local function before_trade(name, lexicon)
  for _, token in ipairs(lexicon:find_all(name)) do
    if token.value.class == "generic" and token.first > M.MINIMUM_BYTES
      and #token.text > CHARACTER then
      return name:sub(1, token.first - 1)
    end
  end
  return nil
end

-- A brand of four or five characters may begin with what the city or the place is called:
-- 冰城|远山|建筑工程, 白石洞|远山|茶业.
local NICKNAMES, BRAND = { [12] = true, [15] = true }, 6

---The end of a brand and its first trade: 远山建筑 for 冰城远山建筑工程有限公司.
---@param start string the name without division and legal form
---@param brand string its beginning
---@param lexicon broadsheet.Matcher
---@return string?
local function without_nickname(start, brand, lexicon)
  if not NICKNAMES[#brand] then
    return nil
  end
  local last = lexicon:longest_at(start, #brand + 1)
  return last and start:sub(#brand - BRAND + 1, last) or nil
end

-- What a brand is printed with instead of the full legal form.
local SHARES = "股份"

-- A brand of three characters before a trade that no list holds: 远山泉|净水科技.
local THREE = 9

---The first three characters of a name.
---@param start string
---@return string?
local function three_of(start)
  local after = #start > THREE and utf8.offset(start, 4)
  return after == THREE + 1 and start:sub(1, THREE) or nil
end

-- A place of two characters that no list holds, and what must be left behind it.
local PLACE, SHORTEST_REST = 6, 12

---A company's name without the two characters that may be its place or the group's brand: 远山海珍品
---for 白湾远山海珍品.
---@param start string the name without its legal form
---@param lexicon broadsheet.Matcher
---@return string?
local function without_place(start, lexicon)
  local after = #start >= PLACE + SHORTEST_REST and utf8.offset(start, 3)
  return after == PLACE + 1 and not lexicon:longest_at(start, after) and start:sub(after) or nil
end

---The forms of a company's name that may stand by themselves, found once for each name.
---@param entity organizations.Entity
---@param lexicon broadsheet.Matcher
---@return string[]
local function short_forms(entity, lexicon)
  local shape, forms = shapes.of(entity), {}
  if shape.forms then
    return shape.forms
  end
  shape.forms, shape.brands = forms, {}
  for i, start in ipairs(shapes.starts(shape)) do
    if i > 1 or #shape.divisions == 0 then
      forms[#forms + 1] = start
    end
    local brand = before_trade(start, lexicon)
    shape.brands[i] = brand or false
    forms[#forms + 1] = brand and without_nickname(start, brand, lexicon)
    if brand and entity.name:find(SHARES, 1, true) then
      forms[#forms + 1] = brand .. SHARES
    end
    forms[#forms + 1] = brand
    if not brand or #brand > THREE then
      forms[#forms + 1] = three_of(start)
    end
  end
  local starts = shapes.starts(shape)
  local rest = starts[1] and without_place(starts[#starts], lexicon)
  forms[#forms + 1] = rest
  forms[#forms + 1] = rest and before_trade(rest, lexicon)
  local bracket = entity.name:find("（", 1, true)
  if bracket then
    forms[#forms + 1] = entity.name:sub(1, bracket - 1)
  end
  return forms
end

---@param form string
---@param lexicon broadsheet.Matcher
---@param minimum integer
---@return boolean
local function is_distinct(form, lexicon, minimum)
  return #form >= minimum and #form <= MAXIMUM_BYTES
    and not divisions.counties[form] -- a county, which the company is called after as well
    and lexicon:longest_at(form, 1) ~= #form
end

---Whether a form stands anywhere in an article.
---@param form string
---@param readings organizations.Reading[]
---@return boolean
local function is_printed(form, readings)
  for i = 1, #readings do
    if readings[i].source:find(form, 1, true) then
      return true
    end
  end
  return false
end

-- A square or a house that is named after a firm is a place: 远山商贸|广场.
local NAMED_AFTER = regex.new("\\G" .. word_lists.any("place named after a firm"))

---Finds the places where a form stands by itself.
---@param form string
---@param reading organizations.Reading
---@param edge table<string, boolean> what may stand beside it
---@param visit fun(span: organizations.Span)
local function each_standing(form, reading, edge, visit)
  local first, last = reading.source:find(form, 1, true)
  while first do
    local before, after = reading:neighbours(first, last)
    local left = not before or edge[before.value.class] == true
    local right = not after or #form >= TELLING_BYTES and after.value.class == "other"
        and not PLACES[reading.source:sub(last + 1, last + CHARACTER)]
      or edge[after.value.class] == true and not after.value.division
      or edge.unit == true and after.value.form == "site"
      or #form >= TELLING_BYTES and after.value.class == "unit"
    if left and right and not reading:is_taken(first, last)
      and not NAMED_AFTER:test(reading.source, last + 1) then
      visit({ first = first, last = last, where = reading.where })
    end
    first, last = reading.source:find(form, last + 1, true)
  end
end

---Whether two characters stand for a trade: 重机 for 重型机床.
---@param two string
---@param trade string
---@return boolean
local function abbreviates(two, trade)
  local second = utf8.offset(two, 2)
  local _, last = trade:find(two:sub(1, second - 1), 1, true)
  return last == second - 1 and trade:find(two:sub(second), last + 1, true) ~= nil
end

---Finds a brand together with two characters of the trade: 远山重机 for 远山重型机床有限公司, 远山重工 for
---远山船舶重工有限公司.
---@param start string the name without division and legal form
---@param brand string its beginning
---@param reading organizations.Reading
---@param visit fun(form: string, span: organizations.Span)
local function each_abbreviated(start, brand, reading, visit)
  local source, trade = reading.source, start:sub(#brand + 1)
  local first, last = source:find(brand, 1, true)
  while first do
    local after = utf8.offset(source, 3, last + 1)
    local two = after and source:sub(last + 1, after - 1)
    if after and (abbreviates(two, trade) or trade:sub(1, #two) == two or trade:sub(-#two) == two)
    then
      local whole = source:sub(first, first + #start - 1) == start -- 远山物流港, not 远山物流|港
      local stop = whole and math.max(first + #start, after) - 1 or after - 1
      if NAMED_AFTER:test(source, stop + 1) then
        reading:take(first, stop)
      elseif not reading:is_taken(first, stop) then
        visit(source:sub(first, stop), { first = first, last = stop, where = reading.where })
      end
    end
    first, last = source:find(brand, last + 1, true)
  end
end

---Links the places where a company is called by its brand and two characters of its trade.
---@param entity organizations.Entity
---@param readings organizations.Reading[]
---@param registry organizations.Registry
---@param lexicon broadsheet.Matcher
local function link_abbreviated(entity, readings, registry, lexicon)
  short_forms(entity, lexicon)
  local shape = shapes.of(entity)
  for i, start in ipairs(shapes.starts(shape)) do
    local brand = shape.brands[i]
    local printed = brand and #brand >= M.MINIMUM_BYTES and is_printed(brand, readings)
    for _, reading in ipairs(printed and readings or {}) do
      each_abbreviated(start, brand, reading, function(form, span)
        registry:mention(registry:enter(entity), form, span)
        reading:take(span.first, span.last)
      end)
    end
  end
end

---Links the brands of one company; other organizations have none.
---@param entity organizations.Entity
---@param readings organizations.Reading[]
---@param registry organizations.Registry
---@param lexicon broadsheet.Matcher
---@param minimum integer? length of a brand in bytes
---@param hidden boolean? whether the article names the company inside another's name only
function M.link_one(entity, readings, registry, lexicon, minimum, hidden)
  if entity.kind ~= "company" or entity.candidate.form ~= "legal" then
    return
  end
  link_abbreviated(entity, readings, registry, lexicon)
  local is_short = minimum ~= nil and minimum < M.FAR_BYTES
  for _, form in ipairs(short_forms(entity, lexicon)) do
    if not registry.by_name[form] and is_printed(form, readings)
      and is_distinct(form, lexicon, minimum or M.MINIMUM_BYTES) then
      for _, reading in ipairs(readings) do
        local firm = hidden and reading.where == "body" or is_short and #form < M.FAR_BYTES
        local edge = firm and bounds.FIRM or bounds.LOOSE
        each_standing(form, reading, edge, function(span)
          registry:mention(registry:enter(entity), form, span)
          reading:take(span.first, span.last)
        end)
      end
    end
  end
end

---Links the brands of an article's companies, those inside other names included.
---@param readings organizations.Reading[]
---@param registry organizations.Registry
---@param lexicon broadsheet.Matcher
function M.link(readings, registry, lexicon)
  for _, entity in ipairs({ table.unpack(registry.entities) }) do
    M.link_one(entity, readings, registry, lexicon)
  end
  for _, parent in ipairs(parents.of(registry)) do
    M.link_one(parent, readings, registry, lexicon, M.MINIMUM_BYTES, true)
  end
end

return M
