-- Quotation marks of other kinds: a text with "…" or 「…」 is read as if they were “…”, and what is
-- told of it is printed as it was.

local quotes = {}

local OPEN, CLOSE, STRAIGHT = "“", "”", "\""
-- As long as those for which they stand.
local CORNERS = { ["「"] = OPEN, ["」"] = CLOSE, ["『"] = "‘", ["』"] = "’" }
local BACK = { [OPEN] = "「", [CLOSE] = "」", ["‘"] = "『", ["’"] = "』" }
local CORNER, CURLY = "\227\128[\140-\143]", "\226\128[\152-\157]"
-- What a straight mark grows by.
local GROWTH = #OPEN - #STRAIGHT

---Makes straight marks curly ones, of which each other one in a paragraph opens.
---@param printed string
---@return string
local function curled(printed)
  local opens = false
  return (printed:gsub("[\"\n]", function(mark)
    opens = mark == STRAIGHT and not opens
    return mark == STRAIGHT and (opens and OPEN or CLOSE) or mark
  end))
end

---@param printed string?
---@return string?
local function as_read(printed)
  return printed and (curled(printed):gsub(CORNER, CORNERS)) or printed
end

---Where the straight marks of a text stand.
---@param printed string
---@return integer[]
local function places_of(printed)
  local places, at = {}, printed:find(STRAIGHT, 1, true)
  while at do
    places[#places + 1] = at
    at = printed:find(STRAIGHT, at + 1, true)
  end
  return places
end

---Moves a stretch from the text as it is printed to that which is read.
---@param span Span
---@param places integer[]
local function move(span, places)
  local first, last = span.first, span.last
  for _, place in ipairs(places) do
    if place <= last then
      span.last = span.last + GROWTH
      span.first = place < first and span.first + GROWTH or span.first
    end
  end
end

---Moves a stretch back.
---@param span Span
---@param places integer[]
---@return Span
local function moved_back(span, places)
  local first, last = span.first, span.last
  for i, place in ipairs(places) do
    local end_of_mark = place + i * GROWTH
    first = end_of_mark < span.first and first - GROWTH or first
    last = end_of_mark <= span.last and last - GROWTH or last
  end
  return { first = first, last = last }
end

---@class QuotedReading
---@field article table the article as it is read
---@field back fun(draft: Draft) prints what a draft tells as the article does

---How an article with other marks than “…” is read; nil where it has none.
---@param article broadsheet.Article
---@param mentions Mention[] moved to where they stand in what is read
---@return QuotedReading?
function quotes.reading(article, mentions)
  local body = article.text
  local printed = table.concat({ article.kicker or "", article.title, article.subtitle or "",
    body }, "\n")
  local straight = printed:find(STRAIGHT, 1, true) ~= nil
  if not straight and not printed:find(CORNER) then
    return nil
  end
  local places, has_curly = places_of(body), printed:find(OPEN, 1, true) ~= nil
  for _, mention in ipairs(mentions) do
    move(mention, places)
  end

  ---@param words string?
  ---@return string?
  local function as_printed(words)
    if not words or not words:find(CURLY) then
      return words
    end
    local back = words:gsub(CURLY, straight and { [OPEN] = STRAIGHT, [CLOSE] = STRAIGHT } or BACK)
    return has_curly and not printed:find(back, 1, true) and words or back
  end

  local read = setmetatable({ text = as_read(body), title = as_read(article.title),
    kicker = as_read(article.kicker), subtitle = as_read(article.subtitle) },
    { __index = function(_, name)
      local value = article[name]
      if type(value) ~= "function" then
        return value
      end
      return function(_, ...) -- a method takes the article itself
        return value(article, ...)
      end
    end })
  return { article = read, back = function(draft)
    draft.name, draft.place = as_printed(draft.name), as_printed(draft.place)
    for _, slot in ipairs({ draft.date or false, draft.participants or false }) do
      slot = slot or {}
      slot.text = as_printed(slot.text)
    end
    for i, span in ipairs(draft.evidence or {}) do
      draft.evidence[i] = moved_back(span, places)
    end
  end }
end

return quotes
