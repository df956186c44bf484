-- Who is likely to have held an English activity where nothing says so: the union of its sentence,
-- of the lead, or the only one of the article.

local english_lists = require("english.lists")
local english_partners = require("english.partners")
local matcher = require("broadsheet.matcher")

local likely_hosts = {}

local any, lazy = english_lists.any, english_lists.lazy

local where = lazy("\\b(?:(?:at|in|outside|near|against|with|(?<!according )(?<!thanks )to|for"
  .. "|under)|"
  .. "(?:joined|addressed|supported|backed|employed) by|charity (?:was|is)|in aid of"
  .. "|benefit(?:ed|ing)?|"
  .. any("part of a place") .. "\\s+of)\\s+(?:the\\s+)?$")
local staff = lazy("\\b" .. any("staff of") .. " (?:at|of|from|with|in) (?:the )?$", "i")
local office = lazy("\\b" .. any("office") .. " (?:of|for|at) (?:the )?$", "i")
local officer = lazy(
  "^(?:['’]s)? (?:\\w+ ){0,2}" .. any("officer") .. "\\b", "i")
-- Against these crowds meet too.
local employers = lazy("\\b" .. any("of employers") .. "\\b")
-- Houses where others hold what they hold: the Elm Hotel.
local venue = lazy("\\b" .. any("venue") .. "\\b")
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
  local lead = before(told, mention)
  if lead:find("%($") then -- at Elm Hospital (EH): so is its acronym
    for _, other in ipairs(told.mentions) do
      if other.last < mention.first and other.last > mention.first - 4 then
        lead = before(told, other)
      end
    end
  end
  return where:test(lead)
end

---Whether an organization is named for its people: the staff at Tarn Foods.
---@param told table
---@param mention Mention
---@return boolean
function likely_hosts.has_staff(told, mention)
  return staff:test(before(told, mention))
end

---Whether an organization is named for its officer, who may be a guest: Elm Guild president Jo Poe.
---@param told table
---@param mention Mention
---@return boolean
function likely_hosts.is_officer(told, mention)
  return officer:test(told.body:sub(mention.last + 1, mention.last + 40))
end

local guest = lazy("\\b" .. any("guest") .. "\\b[^.;]*$")

---Whether an organization is only named for an officer who was a guest: Elm Guild president Jo Poe;
---Jo Poe, president of the Elm Guild.
---@param told table
---@param mention Mention
---@return boolean
local function is_guest(told, mention)
  local lead = told.body:sub(math.max(1, mention.first - 160), mention.first - 1)
  return (likely_hosts.is_officer(told, mention) or office:test(before(told, mention)))
    and guest:test(lead:match("[^.;]*$"))
end

---Whether an article names a union that is not named for its officer.
---@param told table
---@return boolean
function likely_hosts.names_other(told)
  for _, mention in ipairs(told.mentions) do
    if mention.kind == "union" and not likely_hosts.is_officer(told, mention) then
      return true
    end
  end
  return false
end

---Those of some organizations that people form, and no firms.
---@param told table
---@param names string[]
---@return string[]
local function unions_of(told, names)
  local unions, out = {}, {}
  for _, mention in ipairs(told.mentions) do
    unions[mention.name] = unions[mention.name] or mention.kind == "union"
      or mention.kind == "association" or mention.kind == "school"
  end
  for _, name in ipairs(names) do
    out[#out + 1] = unions[name] and name or nil
  end
  return out
end

---The union that a sentence names and that is not where it was, and those that stand with it.
---@param told table
---@param sentence EnglishSentence
---@return string[]
function likely_hosts.in_sentence(told, sentence)
  for i, mention in ipairs(told.mentions) do
    local lead = before(told, mention)
    if mention.kind == "union" and mention.first >= sentence.span.first
      and mention.last <= sentence.span.last and not where:test(lead) and not lead:find("%($") then
      return unions_of(told, english_partners.around(told.body, told.mentions, i))
    end
  end
  return {}
end

-- Elm Guild secretary Jo Poe said: of a strike or a march those speak who hold it.
local speaking = lazy("^(?:['’]s)? [^.;“”\"]{0,90}?(?<!told the) (?:said|says|added|explained)\\b")

---The first union of a lead, unless it stands there for a person's office or for where it was, and
---those that stand with it.
---@param told table
---@param crowd boolean? whether people met against somebody: their officers tell of it
---@return string[]
function likely_hosts.union_in(told, crowd)
  local last = told.sentences[math.min(8, #told.sentences)].span.last
  for i, mention in ipairs(told.mentions) do
    local lead = before(told, mention)
    local rest = told.body:sub(mention.last + 1, mention.last + 30)
    if lead:find("%($") then
      goto continue -- its acronym
    elseif mention.kind == "union" and mention.last <= last and not where:test(lead)
      and (not office:test(lead) and not officer:test(rest)
        or crowd and speaking:test(told.body:sub(mention.last + 1, mention.last + 130))
          and not is_guest(told, mention)) then
      return unions_of(told, english_partners.around(told.body, told.mentions, i))
    elseif mention.kind == "association" and mention.last <= last
      and lead:find("%l%ls of t?h?e? ?$") then
      return { mention.name } -- pensioners of the league
    end
    ::continue::
  end
  return {}
end

-- The Metal Guild | leads march: whom a title begins with did what it tells.
local titled = lazy("^(?:['’]s)?(?: " .. any("of its people") .. ")? "
  .. any("title tells") .. "\\b")

---The union or the like with which the title begins, by what it did.
---@param told table
---@return string?
function likely_hosts.in_title(told)
  local heading = told.heading
  for _, mention in ipairs(heading and told.mentions or {}) do
    local forms = { told.body:sub(mention.first, mention.last), mention.name,
      mention.name:match(" (%u%u%u+)$") }
    for _, form in ipairs(forms) do
      if (mention.kind == "union" or mention.kind == "association")
        and heading:sub(1, #form) == form and titled:test(heading:sub(#form + 1)) then
        return mention.name
      end
    end
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
      local against = crowd and (kind == "company" or employers:test(mention.name))
      against = against or kind == "company" and venue:test(mention.name)
      if mention.kind == kind and not against and not likely_hosts.is_place(told, mention)
        and not is_guest(told, mention) then
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

-- Outside | the shop: it only stood there.
local passed_by = lazy("\\b(?:outside|opposite|near|behind|in front of|next to|across from)"
  .. " (?:the )?$")

---The firm or the school at which something was, where it is the only house of the article.
---@param told table
---@param place string?
---@return string?
function likely_hosts.of_place(told, place)
  local name
  for _, mention in ipairs(place and told.mentions or {}) do
    if venue:test(mention.name) or passed_by:test(before(told, mention)) then
      goto continue
    elseif mention.kind == "company" or mention.kind == "school" then
      if name and name ~= mention.name then
        return nil
      end
      name = mention.name
    elseif mention.kind == "union" then
      return nil
    end
    ::continue::
  end
  return name and place:find(name, 1, true) and name or nil
end

return likely_hosts
