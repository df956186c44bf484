-- Hands out the ways to read each heading of a page, for learn.py: an article for each heading,
-- with its lines and readings in its metadata. Runs in a folder with the files of the plugin
-- layout.
local text = require("broadsheet.text")
local headings = require("headings.headings")
local labelling = require("labelling.labelling")

---@type broadsheet.Plugin
local plugin = {
  name = "readings",
  version = "1.0.0",
  api = 1,
  summary = "Hands out the ways to read each heading of a page.",
  requires = { "page.lines" },
  provides = { "page.articles", "metadata.heading" },
}

local HAN_OF_A_CHINESE_PAGE = 0.2

---@param page broadsheet.Page
function plugin.page(page)
  local language = text.han_ratio(page.text) > HAN_OF_A_CHINESE_PAGE and "zh" or "en"
  local labelled = labelling.of(page, page.text, language)
  local found = headings.of(labelled.measures, labelled.labels, language, page.text)
  local signs = headings.style_signs(labelled.measures, found)
  for _, heading in ipairs(found) do
    local lines = {}
    for index = heading.first, heading.last do
      lines[#lines + 1] = labelled.measures[index].text
    end
    page:add_article({
      title = table.concat(lines, " "),
      metadata = { heading = { lines = lines, readings = heading.readings, signs = signs } },
    })
  end
end

return plugin
