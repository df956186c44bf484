local regex = require("broadsheet.regex")

---@type broadsheet.Plugin
local plugin = {
  name = "bench-patterns",
  version = "1.0.0",
  api = 1,
  summary = "Notes the first byline, date and number of participants.",
  provides = { "metadata.byline", "metadata.date", "metadata.participants" },
}

local byline = regex.new("本报讯（(.*?)）")
local date = regex.new("[0-9]{1,2}月[0-9]{1,2}日")
local participants = regex.new("[0-9]+家单位[0-9]+名职工")

--- Notes what the patterns find; what they do not find is left out.
---@param article broadsheet.Article
function plugin.article(article)
  local text = article.text
  article.metadata = {
    byline = byline:match(text),
    date = date:match(text),
    participants = participants:match(text),
  }
end

return plugin
