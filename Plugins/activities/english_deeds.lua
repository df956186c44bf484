-- English activities without a holding verb: packed 300 parcels, signed an agreement, marched,
-- at an awards dinner.

local regex = require("broadsheet.regex")
local text = require("broadsheet.text")

local english_deeds = {}

local object = regex.new("^\\s+((?:[^\\s,.;]+\\s+){0,5}?[^\\s,.;]+)"
  .. "(?=\\s+(?:for|to|at|in|on|from|with|that|which|after|before|last|during|among|outside|and)\\b"
  .. "|[,.;]|$)")
local counted = regex.new(
  "\\b(?!(?:19|20)[0-9]{2}\\b)[0-9][0-9,]*\\b|\\b(?:dozens|hundreds|thousands)\\b", "i")
local agreement = regex.new("\\b(?:agreement|contract|deal|accord|pact|memorandum|charter)s?$", "i")
local determiner = regex.new("^(?:an?|the|its|their)\\s+", "i")
local oblique = regex.new("\\bat\\s+an?\\s+([^,.;]{0,40})$", "i")

---The name of the activity that a verb alone tells.
---@param body string
---@param span Span
---@param verb table hit
---@return string?
function english_deeds.name(body, span, verb)
  local kind = verb.value.verb
  if kind == "act" then
    return verb.value.name
  elseif kind ~= "deed" and kind ~= "sign" then
    return nil
  end
  local what = object:match(body:sub(verb.last + 1, span.last))
  if not what or kind == "deed" and not counted:test(what)
    or kind == "sign" and not agreement:test(what) then
    return nil
  end
  local spoken = body:sub(verb.first, verb.last)
  return spoken .. " " .. (kind == "sign" and "a " .. determiner:gsub(what, "") or what)
end

---The occasion at which a sentence says that something was done (at an awards dinner).
---@param body string
---@param span Span
---@param hits table[]
---@return string? name
---@return table? hit its event noun
function english_deeds.occasion(body, span, hits)
  for i = #hits, 1, -1 do
    local hit = hits[i]
    if hit.value.event then
      local words = oblique:match(body:sub(span.first, hit.first - 1))
      if words then
        return text.trim(words .. body:sub(hit.first, hit.last)), hit
      end
    end
  end
  return nil
end

return english_deeds
