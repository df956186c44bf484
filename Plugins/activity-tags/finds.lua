-- Where the words stand in an article, without those within the name of an organization: they earn
-- nothing.

local finds = {}

---The finds that lie in none of the names.
---@param found Find[]
---@param names integer[] first and last of each name, one after the other, in the same text
---@return Find[]
local function unnamed(found, names)
  if not found[1] or not names[1] then
    return found
  end
  local out = {}
  for _, find in ipairs(found) do
    local named = false
    for i = 1, #names, 2 do
      if find.first >= names[i] and find.last <= names[i + 1] then
        named = true
        break
      end
    end
    if not named then
      out[#out + 1] = find
    end
  end
  return out
end

---The mentions of organizations in a text field that touch a stretch of it.
---@param mentions integer[] first, last and organization of each
---@param first integer
---@param last integer
---@return integer[]
local function touching(mentions, first, last)
  local out = {}
  for i = 1, #mentions, 3 do
    if mentions[i] > last then
      break
    elseif mentions[i + 1] >= first then
      out[#out + 1], out[#out + 2] = mentions[i], mentions[i + 1]
    end
  end
  return out
end

---The finds of a stretch of a text. Most activities ask for their own sentences only: the rest of
---the body is never searched.
---@param text string
---@param mentions integer[] of that text
---@param stretch { first: integer, last: integer }
---@param find fun(text: string): Find[]
---@return Find[]
function finds.within(text, mentions, stretch, find)
  local first, last = stretch.first, stretch.last
  local found = find(text:sub(first, last))
  for _, word in ipairs(found) do
    word.first, word.last = word.first + first - 1, word.last + first - 1
  end
  return unnamed(found, touching(mentions, first, last))
end

---The finds of a whole text.
---@param text string
---@param mentions integer[] of that text
---@param find fun(text: string): Find[]
---@return Find[]
function finds.throughout(text, mentions, find)
  return unnamed(find(text), touching(mentions, 1, #text))
end

---The finds in an activity's name.
---@param activity broadsheet.Activity
---@param article broadsheet.Article
---@param find fun(text: string): Find[]
---@return Find[]
function finds.in_name(activity, article, find)
  local found, names, name = find(activity.name), {}, activity.name
  if found[1] then
    for _, organization in ipairs(article.organizations) do
      local first, last = name:find(organization.name, 1, true)
      if first and last - first + 1 < #name then
        names[#names + 1], names[#names + 2] = first, last
      end
    end
  end
  return unnamed(found, names)
end

---Parts the finds of a name into those outside quotation marks and those within: what a motto says
---is not always what was done. What a cup is called says nothing.
---@param name string
---@param found Find[]
---@param before integer bytes that stand before the name in the text of the finds
---@return Find[] plain
---@return Find[] quoted
function finds.parted(name, found, before)
  local plain, quoted, quotes = {}, {}, {}
  for first, text, last in name:gmatch("()“(.-)”()") do
    local cup = text:find("杯$") ~= nil
    quotes[#quotes + 1] = { first = first + before, last = last + before, cup = cup }
  end
  for _, find in ipairs(found) do
    local list = plain
    for _, quote in ipairs(quotes) do
      if find.first > quote.first and find.last < quote.last then
        list = quote.cup and not find.text:find("杯$") and {} or quoted
      end
    end
    list[#list + 1] = find
  end
  return plain, quoted
end

return finds
