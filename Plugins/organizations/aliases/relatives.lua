-- Relatives: names that leave out their division, 市总工会, 区人社局, 市化学工会.

local bureaus = require("aliases.bureaus")
local clauses = require("context.clauses")
local divisions = require("words.divisions")
local full_names = require("aliases.full_names")
local other_cities = require("aliases.other_cities")
local own_paper = require("aliases.own_paper")
local printed = require("aliases.printed")
local setting = require("context.setting")
local titles = require("context.titles")
local word_lists = require("words.word_lists")
local zones = require("aliases.zones")

local M = {}

local CITY, COUNTY = "市", "县"
local PROVINCES = { ["省"] = true, ["自治区"] = true }

---The divisions whose body of this very name the article names in full.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@return string[]
local function named_in_full(candidate, registry)
  local found, known = {}, {}
  for _, entity in ipairs(registry.entities) do
    local list = entity.candidate.divisions
    local division = list[#list]
    if division and not known[division] and divisions.level_of(division) == candidate.level then
      local full = full_names.with(candidate.full, division)
      if entity.name:sub(-#full) == full then
        known[division] = true
        found[#found + 1] = division
      end
    end
  end
  return found
end

---The division that an article gives to a relative.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@param place organizations.Setting of the article
---@param at_home string? the division of the page
---@return string? division
---@return boolean contradiction
local function named_division(candidate, registry, place, at_home)
  local level = candidate.level
  if candidate.beside then
    return candidate.beside, false
  end
  local nearby = setting.agreed(candidate.nearby or {})
  if not nearby and at_home and titles.holds(place, at_home)
    and select(2, setting.division(place, level)) then
    return at_home, false
  end
  local division, contradiction = setting.agreed(named_in_full(candidate, registry))
  if not division and not contradiction then
    division, contradiction = setting.division(place, level)
  end
  if contradiction then
    division = nearby or setting.agreed(titles.divisions(place, level))
      or setting.agreed(clauses.in_paragraph(candidate))
  elseif nearby and candidate.level == COUNTY then
    division = nearby
  end
  return division, contradiction and not division
end

---Whether a county-level city is named only after the relative, so that the page's city is meant.
---So it is where its body stands beside the same body of another city, where another city is named
---that late, or in an article of 我市.
---@param division string
---@param place organizations.Setting
---@param earliest integer? where the body has its first relative of the level
---@param city string? of the page
---@param firm boolean? whether the page itself tells its city
---@return boolean
local function comes_later(division, place, earliest, city, firm)
  local first = place.first[division]
  if place.another == division then
    return true
  elseif city == nil or earliest == nil or first == nil or division == city then
    return false
  elseif divisions.lies_in(division, city) then
    return first > earliest
  elseif place.visited == division then
    return true
  end
  return firm == true and divisions.is_city(division) and (titles.welcomes(place, city)
    or (first > earliest or place.ours == true) and not titles.holds(place, division))
end

---Where the body has its first relative of each level.
---@param candidates organizations.Candidate[]
---@return table<string, integer>
local function first_relatives(candidates)
  local earliest = {}
  for i = 1, #candidates do
    local candidate = candidates[i]
    local level = candidate.shape == "relative" and candidate.where == "body" and candidate.level
    if level and candidate.first < (earliest[level] or math.huge) then
      earliest[level] = candidate.first
    end
  end
  return earliest
end

---The division that a relative leaves out.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@param place organizations.Setting of the article
---@param home fun(level: string): string?, boolean? of the page, whether the page itself says so
---@param earliest integer? where the body has its first relative of the level
---@return string? division
---@return boolean contradiction
local function division_of(candidate, registry, place, home, earliest)
  local at_home, firm = home(candidate.level)
  local division, contradiction = named_division(candidate, registry, place, at_home)
  if not division and not contradiction then
    division = titles.place(place, candidate.level, at_home)
  end
  if not division and not contradiction and at_home and candidate.level == CITY then
    division = titles.city_away(place, at_home, firm == true)
  elseif not division and not contradiction and at_home and not firm
    and PROVINCES[candidate.level] then
    division = titles.province_away(place, candidate.level, at_home)
  end
  if not division or comes_later(division, place, earliest, at_home, firm) then
    registry.home[candidate.level] = at_home
    local level = not at_home and not contradiction and candidate.level
    if level == "市" then
      return setting.told_city(place), false
    elseif level == "省" or level == "自治区" then
      return setting.only_province(place, level), false
    elseif level == COUNTY then
      return setting.only_begun_with(place, candidate.level), false
    end
    return at_home, contradiction and not at_home
  end
  return division, false
end

-- 区工会 is the union of the district, under whichever of these names the article has it.
local UNIONS = { "工会", "总工会" }

-- Who heads one: 区工会|主席.
local HEAD, DEPUTY, COMMA = "主席", "副主席", "、"

---Links a word that may be a sort as well, 区工会, to the union that the article names.
---@param candidate organizations.Candidate
---@param division string?
---@param registry organizations.Registry
local function link_plain(candidate, division, registry)
  for _, union in ipairs(division and UNIONS or {}) do
    local entity = registry.by_name[division .. union]
    if entity then
      registry:mention(entity, candidate.text, candidate)
      return
    end
  end
  local after = candidate.tokens.source:sub(candidate.last + 1, candidate.last + #DEPUTY)
  if division and candidate.text:sub(-#division - #UNIONS[1]) == division .. UNIONS[1]
    and (candidate.in_list or after:sub(1, #COMMA) == COMMA
      or own_paper.acts(candidate.tokens.source, candidate)) then
    registry:add(candidate.text, candidate)
  elseif division and (after == DEPUTY or after:sub(1, #HEAD) == HEAD) then
    candidate.divisions = { division }
    registry:add(division .. UNIONS[2], candidate)
  end
end

-- A national union has one committee in each province, which is the province's union of the trade:
-- 省邮政工会 is 中国邮政集团工会湖北省|委员会.
local UNION, OF_UNION, SHORTEST_TRADE = "工会", "委员会", 6

---The committee of a national union that a trade's union of a province is.
---@param full string name with {division}
---@param division string
---@param registry organizations.Registry
---@return string?
local function national_committee(full, division, registry)
  local trade = full:match("^{division}(.+)" .. UNION .. "$")
  local ending = UNION .. division .. OF_UNION
  for _, entity in ipairs(trade and #trade >= SHORTEST_TRADE and registry.entities or {}) do
    if entity.kind == "union" and entity.name:sub(-#ending) == ending
      and entity.name:find(trade, 1, true) then
      return entity.name
    end
  end
  return nil
end

local FEDERATION = "总工会" -- behind posts without its level: 区人大常委会副主任、|总工会|主席

---The name of a body whose division is not known: 市总 is 市总工会 all the same.
---@param candidate organizations.Candidate
---@return string
local function written_out(candidate)
  local rest = (candidate.form == "short" or candidate.text == FEDERATION)
    and candidate.full:match("^{division}(.+)$")
  return rest and candidate.level .. rest or candidate.text
end

---The name of a body whose division is not known, but for the zone that the article is about.
---@param candidate organizations.Candidate
---@param registry organizations.Registry
---@return string
local function of_zone(candidate, registry)
  local known = registry:only(function(entity)
    return entity.name:sub(-#candidate.text) == candidate.text
  end)
  local zone = not known and zones.find(registry, candidate.level)
  return known and known.name or zone and full_names.with(candidate.full, zone)
    or written_out(candidate)
end

-- What 团市委 leaves out of 共青团临江市委员会.
local COMMITTEE = "员会"

-- A body of the division told is printed with this word: 该县总工会.
local THIS = "该"

---Enters the relatives of an article under their full names. One whose division is not known is the
---body of the one zone that ends so (江北|新区总工会), or keeps its printed name; one that fits two
---divisions is left out.
---@param candidates organizations.Candidate[]
---@param registry organizations.Registry
---@param place organizations.Setting
---@param home fun(level: string): string?
function M.resolve(candidates, registry, place, home)
  bureaus.place(candidates, place)
  other_cities.note(candidates, registry, place, home)
  local earliest, plain = first_relatives(candidates), {}
  for i = 1, #candidates do
    local candidate = candidates[i]
    if candidate.shape == "relative" and not M.is_general(candidate) then
      local division, contradiction = candidate.divisions[#candidate.divisions], false
      if not candidate.plain or not division then
        division, contradiction = division_of(
          candidate, registry, place, home, earliest[candidate.level])
      end
      if candidate.plain then
        plain[#plain + 1] = { candidate, division }
      elseif division then
        local name = full_names.with(candidate.full, division)
        candidate.divisions = { division }
        if candidate.kind == "union" and PROVINCES[candidate.level] then
          name = national_committee(candidate.full, division, registry) or name
        end
        for _, entity in ipairs(registry.entities) do
          local list = entity.candidate.divisions
          if list[#list] == division
            and (entity.name:sub(-#name) == name or entity.name == name .. COMMITTEE) then
            name = entity.name
            break
          end
        end
        registry:add(name,
          candidate.determiner == THIS and printed.with_determiner(candidate) or candidate)
      elseif not contradiction then
        registry:add(of_zone(candidate, registry), candidate)
      end
    end
  end
  for _, each in ipairs(plain) do
    link_plain(each[1], each[2], registry)
  end
end

local GENERAL = word_lists.list("determiner of many")

---Whether a word before the name makes it one of many: 各区总工会.
---@param candidate organizations.Candidate
---@return boolean
function M.is_general(candidate)
  for _, word in ipairs(candidate.determiner and GENERAL or {}) do
    if candidate.determiner:sub(1, #word) == word then
      return true
    end
  end
  return false
end

return M
