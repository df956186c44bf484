local text = require("broadsheet.text")
local headings = require("headings.headings")
local labelling = require("labelling.labelling")

---@type broadsheet.Plugin
local plugin = {
  name = "layout",
  version = "1.0.0",
  api = 1,
  summary = "Labels each line of a page by what it is: title, body, continuation, folio and so on.",
  requires = {},
  provides = { "page.labels", "page.published", "page.language" },
  options = {
    language = {
      type = "choice",
      default = "auto",
      choices = { "auto", "zh", "en" },
      help = "The language of the pages; auto looks at each page.",
    },
  },
}

local SAMPLE = 1000 -- bytes that are looked at to tell the language
local HAN_OF_A_CHINESE_PAGE = 0.2

---@param page_text string
---@return "zh"|"en"
local function language_of(page_text)
  local after = math.min(SAMPLE, #page_text) + 1
  while after <= #page_text and page_text:byte(after) >= 0x80 and page_text:byte(after) < 0xC0 do
    after = after + 1
  end
  return text.han_ratio(page_text:sub(1, after - 1)) > HAN_OF_A_CHINESE_PAGE and "zh" or "en"
end

---@param page broadsheet.Page
function plugin.page(page)
  local language, page_text = plugin.options.language, page.text
  if language == "auto" then
    language = page.language or language_of(page_text)
  end
  page.language = page.language or language
  language = text.starts_with(language, "zh") and "zh" or "en"

  local labelled = labelling.of(page, page_text, language)
  headings.read(labelled.measures, labelled.labels, language, page_text)
  page.published = page.published or labelled.published or labelling.date_of_heads(labelled)
  local labels = page:labels()
  for _, m in ipairs(labelled.folios) do
    labels[m.number] = m.above_folio and "head" or "folio"
  end
  for index, m in ipairs(labelled.measures) do
    labels[m.number] = labelled.labels[index]
  end
  page:set_labels(labels)
end

return plugin
