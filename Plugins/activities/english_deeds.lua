-- English activities without a holding verb: packed 300 parcels, signed an agreement, marched,
-- at an awards dinner.

local regex = require("broadsheet.regex")
local text = require("broadsheet.text")

local english_deeds = {}

local word = "(?>[0-9][0-9,.]*[0-9]|[^\\s,.;]+)"
local object = regex.new("^\\s+((?:" .. word .. "\\s+){0,5}?" .. word .. ")"
  .. "(?=\\s+(?:for|to|at|in|on|from|with|that|which|after|before|last|during|among|outside|and)\\b"
  .. "|[,.;]|$)")
local counted = regex.new(
  "\\b(?!(?:19|20)[0-9]{2}\\b)[0-9][0-9,]*\\b|\\b(?:dozens|hundreds|thousands)\\b", "i")
local agreement = regex.new("\\b(?:agreement|contract|deal|accord|pact|memorandum|charter)s?$", "i")
local determiner = regex.new("^(?:an?|the|its|their)\\s+", "i")
local oblique = regex.new(
  "\\bat\\s+(?<which>an?|its|their|the)\\s+(?<words>[^,.;]{0,40})$", "i")
-- handed out boxes of food to more than 400 families: those who got it are counted.
local recipients = regex.new(
  "^\\s+(?:to|for|among)\\s+(?:[a-z]+\\s+){0,3}[0-9][0-9,]*\\s+[a-z]", "i")

local indefinite = { a = true, an = true }

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
  local rest = body:sub(verb.last + 1, span.last)
  local what = object:match(rest)
  if not what or kind == "deed" and not counted:test(what)
      and not recipients:test(rest:sub(#what + 2))
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
      local match = oblique:exec(body:sub(span.first, hit.first - 1))
      local name = match and text.trim(match.words .. body:sub(hit.first, hit.last))
      -- at the meeting: it points back.
      if name and (indefinite[match.which:lower()]
        or name:find(" ", 1, true) and (match.which ~= "the" or hit.value.event ~= "generic")) then
        return name, hit
      end
    end
  end
  return nil
end

return english_deeds
