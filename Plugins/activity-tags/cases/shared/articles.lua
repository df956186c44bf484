-- Articles that the cases have in common.

local articles = {}

---One case: an activity of the given name in an article of one paragraph, and its tags.
---@param name string
---@param activity string
---@param paragraph string
---@param tags string[]
---@param more table? options, organizations, organizers, title
---@return table
function articles.case(name, activity, paragraph, tags, more)
  more = more or {}
  local expected = {}
  for i, tag in ipairs(tags) do
    expected[i] = { name = tag }
  end
  return {
    name = name,
    options = more.options,
    article = {
      title = more.title or "工会新闻",
      language = more.language or "zh",
      paragraphs = { paragraph },
      organizations = more.organizations,
      activities = {
        { name = activity, organizers = more.organizers, evidence = { paragraph } },
      },
    },
    expect = { activities = { { tags = expected } } },
  }
end

---One case: an article without activities, and its own tags.
---@param name string
---@param title string
---@param paragraph string
---@param tags string[]
---@param kicker string?
---@return table
function articles.report(name, title, paragraph, tags, kicker)
  local expected = {}
  for i, tag in ipairs(tags) do
    expected[i] = { name = tag }
  end
  return {
    name = name,
    article = { kicker = kicker, title = title, language = "zh", paragraphs = { paragraph } },
    expect = { tags = expected },
  }
end

return articles
