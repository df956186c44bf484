-- Hands out the lines of a page with their features, for learn.py: an article for the page, with
-- its lines in its metadata. Runs in a folder with the files of the plugin layout.
local text = require("broadsheet.text")
local features = require("lines.features")
local labelling = require("labelling.labelling")

---@type broadsheet.Plugin
local plugin = {
  name = "features",
  version = "1.0.0",
  api = 1,
  summary = "Hands out the lines of a page with their features.",
  requires = { "page.lines" },
  provides = { "page.articles", "metadata.lines" },
}

local HAN_OF_A_CHINESE_PAGE = 0.2

-- What the last page's lines have; the labelling itself has no use for them once it has the labels.
local extracted = {}
local extract = features.extract
function features.extract(measures, page)
  extracted = extract(measures, page)
  return extracted
end

---@param page broadsheet.Page
function plugin.page(page)
  local language = text.han_ratio(page.text) > HAN_OF_A_CHINESE_PAGE and "zh" or "en"
  local labelled = labelling.of(page, page.text, language)
  local lines = {}
  for index, m in ipairs(labelled.measures) do
    lines[index] = { text = m.text, features = extracted[index], label = labelled.labels[index] }
  end
  if #lines > 0 then
    page:add_article({ title = lines[1].text, metadata = { lines = lines, language = language } })
  end
end

return plugin
