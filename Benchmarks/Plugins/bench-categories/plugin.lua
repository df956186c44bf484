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
---@type integer[] a count of 0 for each category
local zeros = {}

--- The numbers of the categories that each word belongs to, as a text: "3" or "3 7".
---@param categories { [1]: string, [2]: string[] }[]
---@return string[] list
---@return table<string, string> owners
local function owners_of(categories)
  local list, owners = {}, {}
  for number, category in ipairs(categories) do
    for _, word in ipairs(category[2]) do
      if owners[word] then
        owners[word] = owners[word] .. " " .. number
      else
        list[#list + 1], owners[word] = word, tostring(number)
      end
    end
  end
  return list, owners
end

--- Compiles the words of all categories into one matcher, in which each votes for its categories.
function plugin.start()
  local categories = data.json("categories.json")
  local list, owners = owners_of(categories)
  local shared, values = {}, {}
  for i, word in ipairs(list) do
    local key = owners[word]
    if not shared[key] then
      shared[key] = {}
      for number in key:gmatch("%d+") do
        table.insert(shared[key], tonumber(number))
      end
    end
    values[i] = shared[key]
  end
  for number, category in ipairs(categories) do
    names[number], zeros[number] = category[1], 0
  end
  words = matcher.new(list, { values = values, overlapping = true, votes = true })
end

--- Tags with the best category, the first of equals.
---@param article broadsheet.Article
function plugin.article(article)
  local counts, best, most = { table.unpack(zeros) }, nil, 0
  local owners, votes = words:votes(article.text)
  for i = 1, #owners do
    for _, number in ipairs(owners[i]) do
      local count = counts[number] + votes[i]
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
