-- A Chinese article in other marks, or with spaces around its figures, is read as one in the usual
-- ones; what is told of it is printed as it was.

local usual_text = require("reading.usual_text")

local usual = {}

local FIELDS = { "text", "title", "kicker", "subtitle" }

---@class UsualReading
---@field article table the article as it is read
---@field back fun(draft: Draft) prints what a draft tells as the article does

---The article whose words are others.
---@param article broadsheet.Article
---@param read table<string, string>
---@return table
local function in_place_of(article, read)
  return setmetatable(read, { __index = function(_, name)
    local value = article[name]
    if type(value) ~= "function" then
      return value
    end
    return function(_, ...) -- a method takes the article itself
      return value(article, ...)
    end
  end })
end

---How an article in other marks is read; nil where it is in the usual ones.
---@param article broadsheet.Article
---@param mentions Mention[] moved to where they stand in what is read
---@return UsualReading?
function usual.reading(article, mentions)
  local texts, read, is_other = {}, {}, false
  for _, field in ipairs(FIELDS) do
    local words = article[field]
    local it = words and usual_text.of(words)
    if it then
      texts[#texts + 1], read[field] = it, it.read
      is_other = is_other or it.is_other
    end
  end
  if not is_other then
    return nil
  end
  local body = texts[1]
  for _, mention in ipairs(mentions) do
    mention.first, mention.last = usual_text.read_between(body, mention.first, mention.last)
  end

  local function back(draft)
    for _, slot in ipairs({ draft, draft.date or {}, draft.participants or {} }) do
      for _, field in ipairs({ "name", "place", "text" }) do
        slot[field] = slot[field] and usual_text.as_printed(slot[field], texts)
      end
    end
    for i, span in ipairs(draft.evidence or {}) do
      draft.evidence[i] = { first = usual_text.printed_at(body, span.first),
        last = usual_text.printed_at(body, span.last) }
    end
  end
  return { article = in_place_of(article, read), back = back }
end

return usual
