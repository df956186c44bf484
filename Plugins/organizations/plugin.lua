local divisions_of_page = require("setting")
local lexicons = require("lexicon")
local linking = require("linking")
local Reading = require("reading")

---@type broadsheet.Plugin
local plugin = {
  name = "organizations",
  version = "1.0.0",
  api = 1,
  summary = "Finds the organizations of each article and links their short names across the page.",
  requires = { "page.articles" },
  provides = {
    "article.organizations", "organization.kind", "organization.aliases", "organization.mentions",
  },
  options = {},
}

---@type broadsheet.Matcher
local lexicon

function plugin.start()
  lexicon = lexicons.build()
end

local FIELDS = { "kicker", "title", "subtitle" }

---@param article broadsheet.Article
---@return organizations.Reading[]
local function read(article)
  local readings = {}
  for _, field in ipairs(FIELDS) do
    if article[field] then
      readings[#readings + 1] = Reading.new(field, article[field], lexicon)
    end
  end
  readings[#readings + 1] = Reading.new("body", article.text, lexicon)
  return readings
end

---@param page broadsheet.Page
function plugin.page(page)
  local everywhere = divisions_of_page.new()
  local read_articles = {}
  for _, article in ipairs(page.articles) do
    local place = divisions_of_page.new()
    local readings = read(article)
    for _, reading in ipairs(readings) do
      divisions_of_page.read(place, reading.tokens, reading.candidates)
      divisions_of_page.read(everywhere, reading.tokens, reading.candidates)
    end
    read_articles[#read_articles + 1] = { article = article, readings = readings, place = place }
  end
  local function home(level)
    return divisions_of_page.of_page(page, everywhere, level)
  end
  for _, item in ipairs(read_articles) do
    linking.link(item.readings, item.place, home, lexicon):write(item.article)
  end
end

return plugin
