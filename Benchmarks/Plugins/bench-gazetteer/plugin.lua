local data = require("broadsheet.data")
local matcher = require("broadsheet.matcher")

---@type broadsheet.Plugin
local plugin = {
  name = "bench-gazetteer",
  version = "1.0.0",
  api = 1,
  summary = "Adds the organizations of a long list that an article names.",
  provides = { "article.organizations" },
}

---@type broadsheet.Matcher
local names

--- Compiles the list.
function plugin.start()
  local list = data.lines("organizations.txt")
  names = matcher.new(list, { values = list })
end

--- Adds each organization once, in the order of first occurrence.
---@param article broadsheet.Article
function plugin.article(article)
  article:add_organizations(names:distinct(article.text))
end

return plugin
