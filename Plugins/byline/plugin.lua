local regex = require("broadsheet.regex")
local text = require("broadsheet.text")
local chinese = require("chinese")
local english = require("english")

---@type broadsheet.Plugin
local plugin = {
  name = "byline",
  version = "1.0.0",
  api = 1,
  summary = "Finds who wrote and photographed an article and takes those words out of its text.",
  requires = { "article.paragraphs" },
  provides = {
    "article.contributors",
    "article.paragraphs",
    "metadata.dateline",
    "metadata.closing_mark",
  },
  options = {
    agency_dateline = {
      type = "choice",
      default = "auto",
      choices = { "auto", "keep", "take" },
      help = "Whether an agency's dateline stays in the text; auto keeps a Chinese one.",
    },
  },
}

local CAPTION = regex.new("^[\\s　]*(?:图为|[上下左右题]图)")

---Whether the dateline of an agency leaves the text. A Chinese one (据新华社某地电) is how a paper
---names its source; an English one only says where and when the reporter was.
---@param article broadsheet.Article
---@return boolean
local function takes_agency_dateline(article)
  local choice = plugin.options.agency_dateline
  return choice == "take" or (choice == "auto" and article.language == "en")
end

---Adds persons that the article does not have yet in the same role.
---@param contributors broadsheet.Contributor[]
---@param more broadsheet.Contributor[]?
local function unite(contributors, more)
  for _, one in ipairs(more or {}) do
    local known = false
    for _, other in ipairs(contributors) do
      known = known or (other.name == one.name and other.role == one.role)
    end
    if not known then
      contributors[#contributors + 1] = one
    end
  end
end

---Takes a byline off the first or the last paragraph when it is nothing else.
---@param paragraphs string[]
---@param index integer
---@param reader table
---@return broadsheet.Contributor[]?
local function take_paragraph(paragraphs, index, reader)
  if #paragraphs < 2 then
    return nil
  end
  local found = reader.read_paragraph(paragraphs[index])
  if found then
    table.remove(paragraphs, index)
  end
  return found
end

---@param article broadsheet.Article
---@param contributors broadsheet.Contributor[]
---@param reader table
local function read_printed_lines(article, contributors, reader)
  local printed = article.metadata.byline
  if not printed then
    return
  end
  for index, line in ipairs(text.split(printed, "\n")) do
    if reader.is_place and reader.is_place(line, index > 1) then
      article.metadata.dateline = line
    else
      unite(contributors, reader.read_line(line, "author"))
    end
  end
end

---@param article broadsheet.Article
---@param paragraphs string[]
---@param contributors broadsheet.Contributor[]
---@param reader table
local function read_lead(article, paragraphs, contributors, reader)
  unite(contributors, take_paragraph(paragraphs, 1, reader))
  local rest, found, dateline, own = reader.take_lead(paragraphs[1])
  if not dateline then
    return
  end
  unite(contributors, found)
  article.metadata.dateline = text.trim(dateline)
  if own or takes_agency_dateline(article) then
    paragraphs[1] = rest
  end
end

---The paragraph that the text ends with: captions that stand below it are none of it.
---@param paragraphs string[]
---@return integer
local function last_of_text(paragraphs)
  local last = #paragraphs
  while last > 1 and CAPTION:test(paragraphs[last]) do
    last = last - 1
  end
  return last
end

---@param paragraphs string[]
---@param contributors broadsheet.Contributor[]
---@param reader table
local function read_tails(paragraphs, contributors, reader)
  unite(contributors, take_paragraph(paragraphs, #paragraphs, reader))
  local last = last_of_text(paragraphs)
  local index = 1
  while index <= #paragraphs do
    local rest, found = reader.take_tail(paragraphs[index], index >= last)
    if found then
      unite(contributors, found)
      paragraphs[index] = rest
    end
    if found and rest == "" and #paragraphs > 1 then
      table.remove(paragraphs, index) -- it was nothing but names
      last = last - 1
    else
      index = index + 1
    end
  end
end

---@param article broadsheet.Article
---@param paragraphs string[]
---@param reader table
local function read_closing_mark(article, paragraphs, reader)
  local rest, mark = reader.take_closing_mark(paragraphs[#paragraphs])
  if mark then
    article.metadata.closing_mark = mark
    paragraphs[#paragraphs] = rest
  end
end

---The paragraphs of an article, read at once.
---@param article broadsheet.Article
---@return string[]
---@return string body all of them
local function paragraphs_of(article)
  local body = article.text
  return body == "" and {} or text.split(body, "\n"), body
end

---@param article broadsheet.Article
function plugin.article(article)
  local reader = article.language == "en" and english or chinese
  local paragraphs, before = paragraphs_of(article)
  local contributors = {}
  unite(contributors, article.contributors)
  local known = #contributors
  read_printed_lines(article, contributors, reader)
  if #paragraphs > 0 then
    read_lead(article, paragraphs, contributors, reader)
    read_closing_mark(article, paragraphs, reader)
    read_tails(paragraphs, contributors, reader)
    if table.concat(paragraphs, "\n") ~= before then
      article.paragraphs = paragraphs
    end
  end
  if #contributors > known then
    article.contributors = contributors
  end
end

return plugin
