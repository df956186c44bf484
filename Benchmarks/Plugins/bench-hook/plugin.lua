---@type broadsheet.Plugin
local plugin = {
  name = "bench-hook",
  version = "1.0.0",
  api = 1,
  summary = "Reads title and text, looks for a word and tags the articles that have it.",
  provides = { "article.tags" },
  options = {
    word = { type = "string", default = "", help = "The word." },
  },
}

--- Does what the handler of the C host does.
---@param article broadsheet.Article
function plugin.article(article)
  local title, text = article.title, article.text
  if #title > 0 and text:find(plugin.options.word, 1, true) then
    article:tag(plugin.options.word)
  end
end

return plugin
