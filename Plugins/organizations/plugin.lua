local across = require("across")
local english = require("english")
local english_aliases = require("english_aliases")
local house = require("house")
local lexicons = require("lexicon")
local linking = require("linking")
local memory = require("memory")
local Reading = require("reading")
local settings = require("setting")
local text = require("broadsheet.text")

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

---Reads the Chinese articles of a page and links them among themselves.
---@param page broadsheet.Page
---@param articles broadsheet.Article[]
local function link_chinese(page, articles)
  local everywhere, places, readings, registries = settings.new(), {}, {}, {}
  for i, article in ipairs(articles) do
    places[i], readings[i] = settings.new(), read(article)
    for _, reading in ipairs(readings[i]) do
      settings.read(places[i], reading)
    end
    settings.absorb(everywhere, places[i])
  end
  local divisions = {}
  for i, article in ipairs(articles) do
    local told = memory.of(article)
    registries[i] = linking.link(readings[i], places[i], function(level)
      if divisions[level] == nil then
        divisions[level] = settings.of_page(page, everywhere, level) or false
      end
      return memory.division(told, level) or divisions[level] or nil
    end, lexicon)
    memory.recall(told, readings[i], registries[i])
  end
  local is_house = house.is_house(registries, readings)
  if is_house then
    for i, registry in ipairs(registries) do
      house.enter_units(registry, readings[i])
    end
  end
  across.link(registries, readings, lexicon, is_house)
  for i, article in ipairs(articles) do
    linking.drop_doubtful(registries[i])
    if not memory.of(article) then
      memory.keep(article, registries[i])
    end
    registries[i]:write(article)
  end
end

---Reads the English articles of a page and links their companies among themselves.
---@param articles broadsheet.Article[]
local function link_english(articles)
  local registries, sources = {}, {}
  for i, article in ipairs(articles) do
    registries[i], sources[i] = english.link(article)
  end
  english_aliases.across(registries, sources)
  for i, article in ipairs(articles) do
    registries[i]:write(article)
  end
end

---@param page broadsheet.Page
function plugin.page(page)
  local chinese, others = {}, {}
  for _, article in ipairs(page.articles) do
    local list = is_english(article, page) and others or chinese
    list[#list + 1] = article
  end
  link_english(others)
  link_chinese(page, chinese)
end

return plugin
