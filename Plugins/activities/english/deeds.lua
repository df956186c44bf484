-- English activities that a verb names: packed 300 parcels, signed an agreement, marched.

local english_lists = require("english.lists")
local regex = require("broadsheet.regex")

local english_deeds = {}

local any = english_lists.any
local word = "(?>[$£€]?[0-9][0-9,.]*[0-9]|[^\\s,.;]+)"
local object = regex.new("^\\s+(?!" .. any("object end") .. "\\s)"
  .. "((?:" .. word .. "\\s+){0,5}?" .. word .. ")"
  .. "(?=\\s+" .. any("object end") .. "\\b"
  .. "|\\s+(?:late |early |this |last )?(?:yesterday|today|week|month|"
  .. english_lists.weekday .. ")\\b|[,.;]|$)")
local counted = regex.new("^(?!only ).*?\\b(?:"
  .. "(?!(?:19|20)[0-9]{2}\\b)[0-9][0-9,]*|" .. any("many") .. ")\\b", "i")
-- built a wheelchair ramp: such a thing counts alone.
local made = regex.new("^(?:an?|the|two|three|four) .*?\\b" .. any("made") .. "s?$")
-- served thirty-five years: it is no thing that was given.
local time = regex.new("\\b(?:years?|months?|weeks?|days?|hours?|terms?|decades?|times?)$")
local decided = regex.new("\\b" .. any("no giver") .. "\\b", "i")
local agreement = regex.new("\\b" .. any("agreement")
  .. "s?(?: of (?:Understanding|Agreement|Intent|Settlement))?(?: \\([A-Z]+\\))?$", "i")
local determiner = regex.new("^(?:an?|the|its|their)\\s+", "i")
local capital = regex.new("[0-9] (?:[a-z]+ )*[A-Z]\\w+ [A-Z]")
-- handed out boxes of food to more than 400 families: those who got it are counted.
local recipients = regex.new(
  "^\\s+(?:to|for|among)\\s+(?:[a-z]+\\s+){0,3}[0-9][0-9,]*\\s+"
  .. "(?!years|months|weeks|days|hours|seasons)[a-z]", "i")

local passive_before = regex.new("\\b(?:was|were|been|be) $")

-- walked out | of the gate
local leaving = regex.new("\\G of (?:(?:the|a|an|its|their|contract|pay|wage) )*"
  .. any("left") .. "\\b")

---The name of the activity that a verb alone tells.
---@param body string
---@param span Span
---@param verb table hit
---@return string?
function english_deeds.name(body, span, verb)
  local kind = verb.value.verb
  if kind == "act" then
    return not leaving:find(body, verb.last + 1) and verb.value.name or nil
  elseif kind ~= "deed" and kind ~= "sign" and kind ~= "visit" then
    return nil
  end
  local before = body:sub(math.max(span.first, verb.first - 6), verb.first - 1)
  if passive_before:test(before) then
    return nil -- were presented with scholarships
  end
  local rest = body:sub(verb.last + 1, span.last)
  local what = object:match(rest)
  if not what or kind == "deed" and time:test(what)
      or kind == "deed" and not counted:test(what) and not made:test(what)
      and not recipients:test(rest:sub(#what + 2))
    or kind == "sign" and not agreement:test(what) then
    return nil
  end
  if verb.value.word == "awarded" and decided:test(body:sub(span.first, span.last)) then
    return nil -- the tribunal awarded her £900
  end
  if kind == "deed" and capital:test(what) then
    return nil -- presented over 200 Elm Hospital staff with badges
  end
  if kind == "visit" and verb.value.word == "called on" and rest:find("^ to %l", #what + 2) then
    return nil -- called on the governments to act
  end
  local spoken = body:sub(verb.first, verb.last)
  return spoken .. " " .. (kind == "sign" and "a " .. determiner:gsub(what, "") or what)
end

return english_deeds
