-- Who is likely to have held an English activity where nothing says so: the union of its sentence,
-- of the lead, or the only one of the article.

local english_lists = require("english.lists")
local matcher = require("broadsheet.matcher")

local likely_hosts = {}

local any, lazy = english_lists.any, english_lists.lazy

local where = lazy("\\b(?:(?:at|in|outside|near|against|with|to|for)|"
  .. any("part of a place") .. "\\s+of)\\s+(?:the\\s+)?$")
local office = lazy("\\b" .. any("office") .. " (?:of|for|at) (?:the )?$", "i")
local officer = lazy(
  "^(?:['’]s)? (?:\\w+ ){0,2}" .. any("officer") .. "\\b", "i")
-- Who speaks of these tells of a union.
local of_union = matcher.new(
  { "union", "Union", "steward", "branch", "Branch", "voted" })

---What stands before the name of an organization.
---@param told table
---@param mention Mention
---@return string
local function before(told, mention)
  return told.body:sub(math.max(1, mention.first - 24), mention.first - 1)
end

---Whether an organization is named as the place where something was.
---@param told table
---@param mention Mention
---@return boolean
function likely_hosts.is_place(told, mention)
  return where:test(before(told, mention))
end

---The union that a sentence names and that is not where it was.
---@param told table
---@param sentence EnglishSentence
---@return string[]
function likely_hosts.in_sentence(told, sentence)
  for _, mention in ipairs(told.mentions) do
    local lead = before(told, mention)
    if mention.kind == "union" and mention.first >= sentence.span.first
      and mention.last <= sentence.span.last and not where:test(lead) and not lead:find("%($") then
      return { mention.name }
    end
  end
  return {}
end

---The first union of a lead, unless it stands there for a person's office or for where it was.
---@param told table
---@return string?
function likely_hosts.union_in(told)
  local last = told.sentences[math.min(4, #told.sentences)].span.last
  for _, mention in ipairs(told.mentions) do
    local lead = before(told, mention)
    local rest = told.body:sub(mention.last + 1, mention.last + 30)
    if lead:find("%($") then
      goto continue -- its acronym
    elseif mention.kind == "union" and mention.last <= last and not where:test(lead)
      and not office:test(lead) and not officer:test(rest) then
      return mention.name
    elseif mention.kind == "association" and mention.last <= last
      and lead:find("%l%ls of t?h?e? ?$") then
      return mention.name -- pensioners of the league
    end
    ::continue::
  end
  return nil
end

---The only union of an article, else its only association, else its only firm where neither crowds
---met against one nor a union is spoken of.
---@param told table
---@param crowd boolean
---@return string?
function likely_hosts.only_one(told, crowd)
  crowd = crowd or of_union:contains(told.body)
  for _, kind in ipairs({ "union", "association", "company" }) do
    local name
    for _, mention in ipairs(told.mentions) do
      if mention.kind == kind and not (crowd and kind == "company")
        and not likely_hosts.is_place(told, mention) then
        if name and name ~= mention.name then
          return nil
        end
        name = mention.name
      end
    end
    if name then
      return name
    end
  end
  return nil
end

return likely_hosts
