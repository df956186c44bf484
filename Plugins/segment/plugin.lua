local regex = require("broadsheet.regex")
local text = require("broadsheet.text")
local drafts = require("drafts")
local joining = require("joining")

---@type broadsheet.Plugin
local plugin = {
  name = "segment",
  version = "1.0.0",
  api = 1,
  summary = "Makes articles from the labels of the lines, re-joining what a column end cut.",
  requires = { "page.labels" },
  provides = {
    "page.articles",
    "article.kind",
    "article.kicker",
    "article.title",
    "article.subtitle",
    "article.paragraphs",
    "article.published",
    "article.language",
    "metadata.byline",
    "metadata.continued_on",
    "metadata.continued_from",
  },
  options = {
    brief_length = {
      type = "integer",
      default = 160,
      minimum = 0,
      help = "How long an article of one paragraph without a dateline may be to count as a brief.",
    },
  },
}

local PHOTO_PARAGRAPHS = 2 -- a picture with more text than this is an illustrated article

local PAGE_NUMBER = "\\s*第?\\s*([A-Z]?[0-9０-９一二三四五六七八九十]{1,3})\\s*版[^）)]{0,12}[）)]\\s*"
local continued_on = regex.new("\\s*[（(]\\s*(?:下转|紧转|转)" .. PAGE_NUMBER .. "$")
local continued_from = regex.new("^\\s*[（(]\\s*(?:上接|紧接|接)" .. PAGE_NUMBER)
local page_named = regex.new("([A-Z]?[0-9０-９一二三四五六七八九十]{1,3})\\s*[版页]")
local picture_credit = regex.new("(?:摄影报道|[\\s　（(/／]摄|摄影)[）)]$|[\\s　/／]摄$")
local CREDIT_ENDS = { ["）"] = true, ["摄"] = true, ["道"] = true, ["影"] = true }
local dateline = regex.new("^(?:本报|据?新华社|据?中新社|[A-Z][A-Z.,' ]{2,40}[^-–—]{0,30}[-–—])")

---Takes a pointer to another page off a paragraph.
---@param paragraphs string[]
---@param index integer which paragraph
---@param pointer broadsheet.Regex
---@return string? page the number of that page
local function take_pointer(paragraphs, index, pointer)
  local paragraph = paragraphs[index]
  if not paragraph or not paragraph:find("版", 1, true) then
    return nil
  end
  local first, last, page = pointer:find(paragraph)
  if not first then
    return nil
  end
  local rest = paragraph:sub(1, first - 1) .. paragraph:sub(last + 1)
  if rest == "" then
    table.remove(paragraphs, index)
  else
    paragraphs[index] = rest
  end
  return text.width_fold(page)
end

---The page that a line above an article names as the one where it began.
---@param line string?
---@return string?
local function page_of(line)
  local page = line and page_named:match(line)
  return page and text.width_fold(page)
end

---What the article knows beside its text; pointers to other pages leave the text.
---@param draft segment.Draft
---@param paragraphs string[]
---@return table<string, string>
local function take_metadata(draft, paragraphs)
  local metadata = {
    continued_from = take_pointer(paragraphs, 1, continued_from) or page_of(draft.continued_from),
    continued_on = take_pointer(paragraphs, #paragraphs, continued_on),
  }
  if #draft.bylines > 0 then
    metadata.byline = table.concat(draft.bylines, "\n")
  end
  return metadata
end

---Whether a paragraph ends with the credit of a picture.
---@param paragraph string
---@return boolean
local function is_credited(paragraph)
  return CREDIT_ENDS[paragraph:sub(-3)] ~= nil and picture_credit:test(paragraph)
end

---@param draft segment.Draft
---@param paragraphs string[]
---@return "article"|"brief"|"photo"
local function kind_of(draft, paragraphs)
  local only, count = paragraphs[1], #paragraphs
  local pictured = draft.pictured or (count > 0 and is_credited(paragraphs[count]))
  if pictured and count <= PHOTO_PARAGRAPHS then
    return "photo"
  end
  if count == 1 and #draft.bylines == 0 and not dateline:test(only)
    and text.length(only) <= plugin.options.brief_length then
    return "brief"
  end
  return "article"
end

---@param page broadsheet.Page
function plugin.page(page)
  local published, language = page.published, page.language
  for _, draft in ipairs(drafts.of(page)) do
    local paragraphs = drafts.paragraphs(draft)
    local metadata = take_metadata(draft, paragraphs)
    page:add_article({
      kind = kind_of(draft, paragraphs),
      kicker = joining.heading(draft.kickers),
      title = joining.heading(draft.titles),
      subtitle = joining.heading(draft.subtitles),
      paragraphs = paragraphs,
      first_line = draft.first_line,
      last_line = draft.last_line,
      published = published,
      language = language,
      metadata = metadata,
    })
  end
end

return plugin
