-- Tags each article with the beats (条线) whose words it uses.

local data = require("broadsheet.data")
local matcher = require("broadsheet.matcher")

---@type broadsheet.Plugin
local plugin = {
  name = "beats",
  version = "1.0.0",
  api = 1,
  summary = "Tags each article with the beats whose words it uses.",
  requires = { "article.paragraphs" },
  provides = { "article.tags" },
  options = {
    threshold = {
      type = "number",
      default = 0.5,
      minimum = 0,
      maximum = 1,
      help = "Leave out a beat that is less sure than this; each different word adds 0.25.",
    },
  },
}

---@type broadsheet.Matcher
local words

-- Reads the word list once; a word's value is its beat.
function plugin.start()
  local entries = {}
  for _, row in ipairs(data.tsv("words.tsv")) do
    entries[#entries + 1] = { row.word, row.beat }
  end
  words = matcher.new(entries)
end

--- The first occurrence of each different word, by beat, and the beats in order.
---@param text string
---@return table<string, broadsheet.Hit[]> hits
---@return string[] beats
local function different_words(text)
  local hits, beats, seen = {}, {}, {}
  for _, hit in ipairs(words:find_all(text)) do
    local beat = hit.value
    if not hits[beat] then
      hits[beat] = {}
      beats[#beats + 1] = beat
    end
    if not seen[hit.text] then
      seen[hit.text] = true
      table.insert(hits[beat], hit)
    end
  end
  return hits, beats
end

---@param article broadsheet.Article
function plugin.article(article)
  local hits, beats = different_words(article.text)
  for _, beat in ipairs(beats) do
    article:tag(beat, {
      confidence = math.min(1, #hits[beat] * 0.25),
      threshold = plugin.options.threshold,
      evidence = hits[beat],
    })
  end
end

return plugin
