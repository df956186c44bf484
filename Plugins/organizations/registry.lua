-- The organizations of one article while they are put together.

local Registry = {}
Registry.__index = Registry

---@class organizations.Span
---@field first integer
---@field last integer
---@field where string

---@class organizations.Entity one organization, as far as it is known
---@field name string
---@field kind string
---@field candidate organizations.Candidate the printed form that shows its parts best
---@field forms string[] printed forms and aliases, in the order of their discovery
---@field spans organizations.Span[]
---@field rule string
---@field shape organizations.Shape? made when it is first compared
---@field told boolean? whether another article of the page told its name
---@field doubtful boolean? whether nothing in the article speaks for the name

---@class organizations.Registry
---@field entities organizations.Entity[]
---@field by_name table<string, organizations.Entity>
---@field home table<string, string> level to the division of the page that a name took over
---@field unresolved organizations.Candidate[] bodies of an owner that the article does not name

---@return organizations.Registry
function Registry.new()
  return setmetatable({ entities = {}, by_name = {}, unresolved = {}, home = {} }, Registry)
end

---An organization of another article, without the places where that article names it.
---@param entity organizations.Entity
---@return organizations.Entity
function Registry.copy(entity)
  return {
    name = entity.name, kind = entity.kind, candidate = entity.candidate, forms = {}, spans = {},
    rule = "across-page", told = true, shape = entity.shape,
  }
end

---Whether an organization stands above the body of its article.
---@param entity organizations.Entity
---@return boolean
function Registry.is_in_title(entity)
  for _, span in ipairs(entity.spans) do
    if span.where ~= "body" then
      return true
    end
  end
  return false
end

---@param entity organizations.Entity
---@param form string
local function add_form(entity, form)
  for i = 1, #entity.forms do
    local known = entity.forms[i]
    if known == form then
      return
    end
  end
  entity.forms[#entity.forms + 1] = form
end

---Adds a printed form to the organization of a name, which is made when it is new.
---@param name string
---@param candidate organizations.Candidate the printed form
---@return organizations.Entity
function Registry:add(name, candidate)
  local entity = self.by_name[name]
  if not entity then
    entity = {
      name = name, kind = candidate.kind, candidate = candidate, forms = {}, spans = {},
      rule = candidate.rule,
    }
    self.by_name[name] = entity
    self.entities[#self.entities + 1] = entity
  elseif entity.candidate.text ~= name and candidate.text == name then
    entity.candidate = candidate
    entity.shape = nil
  end
  if candidate.shared then
    entity.spans[#entity.spans + 1] = {
      first = candidate.first, last = candidate.last, where = candidate.where,
    }
  else
    self:mention(entity, candidate.text, candidate)
  end
  return entity
end

---Enters an organization that was known from inside another's name only.
---@param entity organizations.Entity
---@return organizations.Entity
function Registry:enter(entity)
  if not self.by_name[entity.name] then
    self.by_name[entity.name] = entity
    self.entities[#self.entities + 1] = entity
  end
  return self.by_name[entity.name]
end

---@param entity organizations.Entity
---@param form string as printed
---@param span organizations.Span
function Registry:mention(entity, form, span)
  add_form(entity, form)
  self.by_name[form] = self.by_name[form] or entity
  entity.spans[#entity.spans + 1] = { first = span.first, last = span.last, where = span.where }
end

---Whether a stretch shares a character with a mention.
---@param first integer
---@param last integer
---@param where string
---@return boolean
function Registry:is_taken(first, last, where)
  for _, entity in ipairs(self.entities) do
    for _, span in ipairs(entity.spans) do
      if span.where == where and span.first <= last and span.last >= first then
        return true
      end
    end
  end
  return false
end

---Makes one organization of two; the first keeps its name.
---@param entity organizations.Entity
---@param other organizations.Entity
function Registry:merge(entity, other)
  for _, form in ipairs(other.forms) do
    add_form(entity, form)
    self.by_name[form] = entity
  end
  for _, span in ipairs(other.spans) do
    entity.spans[#entity.spans + 1] = span
  end
  self.by_name[other.name] = entity
  self:remove(other)
end

---@param entity organizations.Entity
function Registry:remove(entity)
  for i = 1, #entity.forms do
    local form = entity.forms[i]
    if self.by_name[form] == entity then
      self.by_name[form] = nil
    end
  end
  for i, known in ipairs(self.entities) do
    if known == entity then
      table.remove(self.entities, i)
      return
    end
  end
end

---Gives an organization its full name; the old one stays as a form.
---@param entity organizations.Entity
---@param name string
function Registry:rename(entity, name)
  local known = self.by_name[name]
  if known and known ~= entity then
    known.told = known.told or entity.told
    self:merge(known, entity)
    return
  end
  self.by_name[entity.name] = entity
  entity.name = name
  self.by_name[name] = entity
end

---The only organization of a list that a test accepts, nil when none or several pass.
---@param entities organizations.Entity[]
---@param test fun(entity: organizations.Entity): boolean
---@return organizations.Entity?
function Registry.only_of(entities, test)
  local found
  for _, entity in ipairs(entities) do
    if test(entity) then
      if found then
        return nil
      end
      found = entity
    end
  end
  return found
end

---The same of those that the article names.
---@param test fun(entity: organizations.Entity): boolean
---@return organizations.Entity?
function Registry:only(test)
  return Registry.only_of(self.entities, test)
end

---The place of an organization's first mention in the body.
---@param entity organizations.Entity
---@return integer?
local function first_in_body(entity)
  local first
  for _, span in ipairs(entity.spans) do
    if span.where == "body" and (not first or span.first < first) then
      first = span.first
    end
  end
  return first
end

---Whether the body names one organization before another. Of two that a short name fits, the one
---that the reader knows by then is meant.
---@param entity organizations.Entity
---@param later organizations.Entity
---@return boolean
function Registry.is_named_before(entity, later)
  local a, b = first_in_body(entity), first_in_body(later)
  return a ~= nil and b ~= nil and a < b
end

local ORDER = { kicker = 1, title = 2, subtitle = 3, body = 4 }

---@param a organizations.Span
---@param b organizations.Span
---@return boolean
local function precedes(a, b)
  if a.where ~= b.where then
    return ORDER[a.where] < ORDER[b.where]
  end
  return a.first < b.first
end

---Writes the organizations into the article, in the order of their first mentions.
---@param article broadsheet.Article
function Registry:write(article)
  for _, entity in ipairs(self.entities) do
    table.sort(entity.spans, precedes)
  end
  table.sort(self.entities, function(a, b)
    return precedes(a.spans[1], b.spans[1])
  end)
  local list = {}
  for i, entity in ipairs(self.entities) do
    local aliases = {}
    for _, form in ipairs(entity.forms) do
      if form ~= entity.name then
        aliases[#aliases + 1] = form
      end
    end
    list[i] = {
      name = entity.name, kind = entity.kind, aliases = aliases, mentions = entity.spans,
      rule = entity.rule,
    }
  end
  if list[1] then
    article:add_organizations(list)
  end
end

return Registry
