-- What the cases are made with.

local articles = {}

---A Chinese article of some paragraphs.
---@param ... string
---@return table
function articles.article(...)
  return { title = "流动课堂开课", language = "zh", paragraphs = { ... } }
end

---An English article of some paragraphs.
---@param ... string
---@return table
function articles.english(...)
  return { title = "Footbridge to reopen", language = "en", paragraphs = { ... } }
end

return articles
