-- Where the short names of an English article are linked.

local forms = require("english.forms")

local M = {}

local NONE = {}
local FIELDS = { "kicker", "title", "subtitle", "body" }

---Links the places of an article where a short name stands in a manner and nothing is linked yet.
---@param form string the short name
---@param manner organizations.Manner
---@param entity organizations.Entity
---@param sources table<string, string>
---@param registry organizations.Registry
function M.link(form, manner, entity, sources, registry)
  for _, where in ipairs(FIELDS) do
    local source = sources[where]
    for _, first in ipairs(source and forms.find(source, form, manner) or NONE) do
      local last = first + #form - 1
      if not registry:is_taken(first, last, where) then
        registry:mention(registry:enter(entity), source:sub(first, last), {
          first = first, last = last, where = where,
        })
      end
    end
  end
end

---Whether a word stands for a place somewhere in an article: in Norland, from Norland.
---@param word string
---@param sources table<string, string>
---@return boolean
function M.is_place(word, sources)
  return forms.find(sources.body or "", word, forms.PLACE, true)[1] ~= nil
end

return M
