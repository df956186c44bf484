local across = require("context.across")
local datelines = require("context.datelines")
local homes = require("context.home")
local house = require("context.house")
local lexicons = require("words.lexicon")
local linking = require("aliases.linking")
local masthead = require("context.masthead")
local memory = require("context.memory")
local publisher = require("context.publisher")
local Reading = require("reading")
local settings = require("context.setting")
local text = require("broadsheet.text")
local towns = require("aliases.towns")
local units = require("context.units")
-- Data files are read before the first page; the rest that reads English is loaded by the first
-- English article, as most papers have none.
require("english.common_acronyms")
require("english.cue_words")

-- An article without a language that has fewer Chinese characters than this is English.
local ENGLISH_HAN_RATIO = 0.1

---@type broadsheet.Plugin
local plugin = {
  name = "organizations",
  version = "1.0.0",
  api = 1,
  summary = "Finds the organizations of each article and links their short names across the page.",
  requires = { "page.articles" },
  provides = {
    "article.organizations", "organization.kind", "organization.aliases", "organization.mentions",
    "metadata.page_organizations",
  },
  options = {},
}

-- Labels of lines that belong to no article, and how far from the edges of a page they are read.
local FURNITURE, EDGE_LINES = { head = true, folio = true }, 5

---@type broadsheet.Matcher
local lexicon

---Builds the lexicon.
function plugin.start()
  lexicon = lexicons.build()
end

local FIELDS = { "kicker", "title", "subtitle" }

---@param article broadsheet.Article
---@return organizations.Reading[]
local function read(article)
  local readings = {}
  for _, field in ipairs(FIELDS) do
    local source = article[field]
    if source then
      readings[#readings + 1] = Reading.new(field, source, lexicon)
    end
  end
  readings[#readings + 1] = Reading.new("body", article.text, lexicon)
  return readings
end

---@param article broadsheet.Article
---@param page broadsheet.Page
---@return boolean
local function is_english(article, page)
  local language = article.language or page.language
  return language == "en" or not language and text.han_ratio(article.text) < ENGLISH_HAN_RATIO
end

---The lines at the edges of a page that belong to no article: who publishes the paper.
---@param page broadsheet.Page
---@return string?
local function edges_of(page)
  local labels, lines, found = page:labels(), nil, {}
  local count = #labels
  local behind = math.max(count - EDGE_LINES, EDGE_LINES)
  for edge = 1, 2 * EDGE_LINES do
    local i = edge <= EDGE_LINES and edge or behind + edge - EDGE_LINES
    if FURNITURE[labels[i]] then
      lines = lines or page.lines
      found[#found + 1] = lines[i].text
    end
  end
  return #found > 0 and table.concat(found, "\n") or nil
end

---@class organizations.Sheet what is linked together: an article, or the lines of none
---@field article broadsheet.Article?
---@field readings organizations.Reading[]
---@field place organizations.Setting
---@field told organizations.Memory?

---@param article broadsheet.Article?
---@param readings organizations.Reading[]
---@return organizations.Sheet
local function sheet(article, readings)
  local place = settings.new()
  for _, reading in ipairs(readings) do
    settings.read(place, reading)
  end
  return {
    article = article, readings = readings, place = place,
    told = article and memory.of(article) or nil,
  }
end

---@param articles broadsheet.Article[]
---@param head string? what stands at the edges of the page
---@return organizations.Sheet[]
---@return organizations.Setting? edges what they say of the place
---@return organizations.Host? host whose paper the page is of
local function sheets_of(articles, head)
  local sheets = {}
  for i, article in ipairs(articles) do
    sheets[i] = sheet(article, read(article))
  end
  local reading = #articles > 0 and head and Reading.new("body", head, lexicon)
  local edges = reading and sheet(nil, { reading })
  local city = edges and masthead.city(head)
  if city and not next(edges.place.cities) then
    edges.place.cities[city] = true
  end
  if edges and #reading.candidates > 0 then
    sheets[#sheets + 1] = edges
  end
  return sheets, edges and edges.place or nil,
    publisher.host(reading or nil) or masthead.host(sheets, head)
end

---Reads the Chinese articles of a page and links them among themselves.
---@param page broadsheet.Page
---@param articles broadsheet.Article[]
---@param head string? what stands at the edges of the page
local function link_chinese(page, articles, head)
  local sheets, edges, host = sheets_of(articles, head)
  local everywhere = settings.new()
  for _, each in ipairs(sheets) do
    settings.absorb(everywhere, each.place)
  end
  local divisions, firm, registries, readings = {}, {}, {}, {}
  local park, only_towns = towns.park_of(sheets), towns.only_ones(sheets)
  for i, each in ipairs(sheets) do
    readings[i] = each.readings
    registries[i] = linking.link(each.readings, each.place, function(level)
      if divisions[level] == nil then
        local name
        name, firm[level] = homes.of_page(page, everywhere, level, edges)
        divisions[level] = name or false
      end
      local told = memory.division(each.told, level) or datelines.division(each.article, level)
      return told or divisions[level] or nil, told ~= nil or firm[level]
    end, lexicon, host, park, only_towns)
    memory.recall(each.told, each.readings, registries[i])
  end
  local is_house = house.is_house(registries, readings, head, host)
  if is_house then
    for i, registry in ipairs(registries) do
      units.enter(registry, readings[i], host)
    end
  end
  local company = host and host.kind == "company" and host or nil
  across.link(registries, readings, lexicon, is_house, company)
  for i, each in ipairs(sheets) do
    local article = each.article
    if article then
      linking.drop_doubtful(registries[i])
      if not each.told then
        memory.keep(article, registries[i])
      end
      registries[i]:write(article)
    end
  end
end

---Reads the English articles of a page and links their companies among themselves. What stands at
---the edges of the page, who publishes it, explains acronyms too.
---@param articles broadsheet.Article[]
---@param head string? what stands at the edges of the page
local function link_english(articles, head)
  local english = require("english.names")
  local english_acronyms = require("english.acronyms")
  local english_aliases = require("english.aliases")
  local registries, sources, told = {}, {}, {}
  for i, article in ipairs(articles) do
    registries[i], sources[i] = english.link(article)
    told[i] = memory.of(article)
    english_aliases.recall(told[i] and told[i].names or {}, sources[i], registries[i])
  end
  if #articles > 0 and head then
    registries[#articles + 1], sources[#articles + 1] = english.read({ body = head })
  end
  english_acronyms.across(registries, sources)
  english_aliases.across(registries, sources)
  for i, article in ipairs(articles) do
    if not told[i] then
      memory.keep(article, registries[i])
    end
    registries[i]:write(article)
  end
end

-- A file with more articles of a language is no page but many: it is linked in stretches that are
-- no longer, so that what an article takes does not grow with their number.
local MOST_LINKED = 50

---The stretches of a list of articles, as long as each other; one for what may be
---a page, none where there is none.
---@param articles broadsheet.Article[]
---@return broadsheet.Article[][]
local function stretches(articles)
  local count = math.ceil(#articles / MOST_LINKED)
  local found = {}
  for i = 1, count do
    local first, last = #articles * (i - 1) // count + 1, #articles * i // count
    found[i] = table.move(articles, first, last, 1, {})
  end
  return found
end

---@param page broadsheet.Page
function plugin.page(page)
  local chinese, others = {}, {}
  for _, article in ipairs(page.articles) do
    local list = is_english(article, page) and others or chinese
    list[#list + 1] = article
  end
  local head = edges_of(page)
  for _, articles in ipairs(stretches(others)) do
    link_english(articles, head)
  end
  for _, articles in ipairs(stretches(chinese)) do
    link_chinese(page, articles, head)
  end
end

return plugin
