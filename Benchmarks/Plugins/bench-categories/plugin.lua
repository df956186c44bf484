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
---@type string[]
local names = {}

--- Compiles the words of all categories into one matcher; a word's value are its categories.
function plugin.start()
  local list, values, owners = {}, {}, {}
  for number, category in ipairs(data.json("categories.json")) do
    names[number] = category[1]
    for _, word in ipairs(category[2]) do
      if not owners[word] then
        owners[word] = {}
        list[#list + 1], values[#values + 1] = word, owners[word]
      end
      table.insert(owners[word], number)
    end
  end
  words = matcher.new(list, { values = values, overlapping = true })
end

--- Tags with the best category, the first of equals.
---@param article broadsheet.Article
function plugin.article(article)
  local counts, best, most = {}, nil, 0
  local found = words:distinct(article.text)
  for i = 1, #found do
    local owners = found[i]
    for j = 1, #owners do
      local number = owners[j]
      local count = (counts[number] or 0) + 1
      counts[number] = count
      if count > most or count == most and number < best then
        best, most = number, count
      end
    end
  end
  if best then
    article:tag(names[best])
  end
end

return plugin
