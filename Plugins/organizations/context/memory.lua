-- Memory: what the names of an article owe to the other articles of its page. It stands in the
-- article's metadata, so that an article that is read again by itself keeps it.

local M = {}

-- The key of the article's metadata.
local KEY = "page_organizations"

---@class organizations.Memory
---@field divisions table<string, string> level to the division that the page is about
---@field names { name: string, kind: string, rule: string, forms: string[] }[]

---Whether a value of the metadata holds others.
---@param value any
---@return boolean
local function is_table(value)
  return type(value) == "table" or type(value) == "userdata"
end

---What an article was told when it was read with its page.
---@param article broadsheet.Article
---@return organizations.Memory?
function M.of(article)
  local memory = article.metadata[KEY]
  return is_table(memory) and memory or nil
end

---The division of a level that the article's page was about.
---@param memory organizations.Memory?
---@param level string
---@return string?
function M.division(memory, level)
  local divisions = memory and memory.divisions
  return is_table(divisions) and divisions[level] or nil
end

---@param record { name: string, kind: string, rule: string, forms: string[] }
---@return organizations.Entity
local function entity_of(record)
  return {
    name = record.name, kind = record.kind, forms = {}, spans = {}, rule = record.rule,
    candidate = {
      text = record.name, kind = record.kind, form = "named", suffix = "", shape = "full",
      divisions = {}, parents = {}, core = record.name, weak = false, rule = record.rule,
    },
  }
end

---Enters the places where a form stands by itself.
---@param entity organizations.Entity
---@param form string
---@param readings organizations.Reading[]
---@param registry organizations.Registry
local function enter_form(entity, form, readings, registry)
  for _, reading in ipairs(readings) do
    for _, candidate in ipairs(reading.candidates) do
      if candidate.text == form and not candidate.linked then
        registry:mention(registry:enter(entity), form, candidate)
      end
    end
    reading:each_standing(form, function(span)
      registry:mention(registry:enter(entity), form, span)
    end)
  end
end

---Gives the organizations of an article the names that it was told.
---@param memory organizations.Memory?
---@param readings organizations.Reading[]
---@param registry organizations.Registry
function M.recall(memory, readings, registry)
  for _, record in ipairs(memory and is_table(memory.names) and memory.names or {}) do
    local entity = registry.by_name[record.name] or entity_of(record)
    for _, form in ipairs(record.forms) do
      local known = registry.by_name[form]
      if known and known ~= entity then
        registry:rename(known, record.name)
        known.doubtful, entity = nil, registry.by_name[record.name]
      elseif not known then
        enter_form(entity, form, readings, registry)
      end
    end
    entity.kind, entity.rule, entity.doubtful = record.kind, record.rule, nil
  end
end

---Keeps what an article was told by the others of its page.
---@param article broadsheet.Article
---@param registry organizations.Registry
function M.keep(article, registry)
  local names = {}
  for _, entity in ipairs(registry.entities) do
    if entity.told then
      names[#names + 1] = {
        name = entity.name, kind = entity.kind, rule = entity.rule, forms = entity.forms,
      }
    end
  end
  if #names > 0 or next(registry.home) then
    article.metadata[KEY] = {
      divisions = next(registry.home) and registry.home or nil, names = #names > 0 and names or nil,
    }
  end
end

return M
