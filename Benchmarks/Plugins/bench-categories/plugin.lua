local data = require("broadsheet.data")
local matcher = require("broadsheet.matcher")

---@type broadsheet.Plugin
local plugin = {
  name = "bench-categories",
  version = "1.0.0",
  api = 1,
  summary = "Tags an article with the category most of whose words occur in it.",
  provides = { "article.tags" },
}

---@type broadsheet.Matcher
local words
--- The different words of all categories, and for each the names of those that it belongs to.
---@param categories { [1]: string, [2]: string[] }[]
---@return string[] list
---@return string[][] owners
local function words_of(categories)
  local list, owners, places = {}, {}, {}
  for _, category in ipairs(categories) do
    for _, word in ipairs(category[2]) do
      if not places[word] then
        list[#list + 1] = word
        places[word] = #list
        owners[#list] = {}
      end
      table.insert(owners[places[word]], category[1])
    end
  end
  return list, owners
end

--- Compiles the words of all categories into one matcher, in which each votes for its categories.
function plugin.start()
  local categories, names = data.json("categories.json"), {}
  for number, category in ipairs(categories) do
    names[number] = category[1]
  end
  local list, owners = words_of(categories)
  words = matcher.new(list, { values = owners, overlapping = true, votes = names })
end

--- Tags with the best category, the first of equals.
---@param article broadsheet.Article
function plugin.article(article)
  local best = words:votes(article.text, 1)[1]
  if best then
    article:tag(best)
  end
end

return plugin
