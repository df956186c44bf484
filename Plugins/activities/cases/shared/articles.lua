-- What the cases are made with.

local articles = {}

---One case: an article of the given paragraphs and the activities expected of it.
---@param name string
---@param paragraphs string[]
---@param activities table[]
---@param article table? further fields of the article
---@return table
function articles.case(name, paragraphs, activities, article)
  article = article or {}
  article.title = article.title or "工会新闻"
  article.published = article.published or "2023-06-20"
  article.language = article.language or "zh"
  article.paragraphs = paragraphs
  return { name = name, article = article, expect = { activities = activities } }
end

---The unions, and committees of parties, that an article's text names.
---@param paragraphs string[]
---@param unions string[] each printed once
---@return table[]
local function known(paragraphs, unions)
  local body, organizations = table.concat(paragraphs, "\n"), {}
  for i, union in ipairs(unions) do
    local first, last = body:find(union, 1, true)
    local party = union:find("党委$") or union == "县委"
    organizations[i] = { name = union, kind = party and "party" or "union",
      mentions = { { first = first, last = last, where = "body" } } }
  end
  return organizations
end

---One case of an English article in which unions are known already.
---@param name string
---@param paragraphs string[]
---@param activities table[]
---@param unions string[]? each printed once
---@param title string?
---@return table
function articles.english(name, paragraphs, activities, unions, title)
  return articles.case(name, paragraphs, activities, { title = title or "News from Elmton",
    language = "en", organizations = known(paragraphs, unions or {}) })
end

---One case of a Chinese article in which unions are known already.
---@param name string
---@param paragraphs string[]
---@param activities table[]
---@param unions string[] each printed once
---@param title string?
---@return table
function articles.acting(name, paragraphs, activities, unions, title)
  return articles.case(name, paragraphs, activities,
    { title = title, organizations = known(paragraphs, unions) })
end

return articles
