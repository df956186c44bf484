-- English sections: the parts of a union that are printed in small letters, women's committee of
-- the TMU, Riverside branch of the Teachers’ League.

local matcher = require("broadsheet.matcher")
local regex = require("broadsheet.regex")
local word_lists = require("words.word_lists")

local M = {}

local cheap = {}
for i, part in ipairs(word_lists.list("parts")) do
  cheap[i] = part .. " of "
end
-- Most articles hold none of them.
local HOLDS = matcher.new(cheap)
local SECTION = regex.new(
  "\\b(?:(?i:" .. word_lists.any("sections") .. ")[’']?"
  .. "|(?!The |An? )[A-Z][a-z]+(?:(?: of)? [A-Z][a-z]+){0,2})"
  .. " " .. word_lists.any("parts")
  .. " of (?:the )?"
)

-- An acronym that this article does not explain.
local ACRONYM = regex.new("\\G[A-Z]{3,8}\\b(?![’'-])")

---The union that stands at a place of the body.
---@param registry organizations.Registry
---@param first integer
---@return organizations.Entity?
---@return integer? last byte of its name
local function union_at(registry, first)
  for _, entity in ipairs(registry.entities) do
    for _, span in ipairs(entity.spans) do
      if span.where == "body" and span.first == first
        and (entity.kind == "union" or entity.kind == "association") then
        return entity, span.last
      end
    end
  end
  return nil, nil
end

---Enters the sections that the body names.
---@param source string the body
---@param registry organizations.Registry
function M.enter(source, registry)
  if not HOLDS:contains(source) then
    return
  end
  for match in SECTION:each(source) do
    local union, last = union_at(registry, match.last + 1)
    if not union then
      last = select(2, ACRONYM:find(source, match.last + 1))
    end
    if last then
      local name = source:sub(match.first, last)
      registry:add(name, {
        first = match.first, last = last, where = "body", text = name, kind = "union",
        rule = "english",
      })
      if union and #union.spans == 1 and #union.forms == 1 then
        registry:remove(union)
      end
    end
  end
end

return M
