-- English activities without an event's noun: packed 300 parcels, signed an agreement, marched, a
-- deal signed, voted to ratify the contract, presented the Silver Oak Prize.

local english_lists = require("english.lists")
local matcher = require("broadsheet.matcher")
local regex = require("broadsheet.regex")

local english_deeds = {}

local word = "(?>[0-9][0-9,.]*[0-9]|[^\\s,.;]+)"
local object = regex.new("^\\s+((?:" .. word .. "\\s+){0,5}?" .. word .. ")"
  .. "(?=\\s+(?:for|to|at|in|on|from|with|that|which|after|before|last|during|among|outside|and)\\b"
  .. "|\\s+(?:late |early |this |last )?(?:yesterday|today|week|month|"
  .. english_lists.weekday .. ")\\b|[,.;]|$)")
local counted = regex.new(
  "\\b(?!(?:19|20)[0-9]{2}\\b)[0-9][0-9,]*\\b|\\b(?:dozens|hundreds|thousands|two|three"
  .. "|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
  .. "|sixty)\\b", "i")
-- built a wheelchair ramp: such a thing counts alone.
local made = regex.new("^(?:an?|the|two|three|four) .*?\\b(?:ramps?|playgrounds?|gardens?|murals?"
  .. "|roofs?|fences?|porch|porches|shelters?|benches|bunk beds|picnic tables"
  .. "|greenhouse|footbridge)$")
local agreement = regex.new(
  "\\b(?:agreement|contract|deal|accord|pact|memorandum|charter|settlement)s?$", "i")
local determiner = regex.new("^(?:an?|the|its|their)\\s+", "i")
local capital = regex.new("[0-9] (?:[a-z]+ )*[A-Z]\\w+ [A-Z]")
-- handed out boxes of food to more than 400 families: those who got it are counted.
local recipients = regex.new(
  "^\\s+(?:to|for|among)\\s+(?:[a-z]+\\s+){0,3}[0-9][0-9,]*\\s+[a-z]", "i")

local dealt = regex.new("\\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Tt]his)\\s+((?:[\\w-]+\\s+){0,4}?"
  .. "(?:deal|agreement|contract|accord|pact|memorandum|charter|covenant|settlement)s?)\\s+"
  .. "(?:(?:with|between)\\s+(?:[^,.;]|\\.(?= [a-z])){3,60}?\\s+)?"
  .. "(?:was\\s+|were\\s+|has been\\s+)?"
  .. "(signed|reached|sealed|ratified|struck)\\b")
local inked = regex.new("\\b(?:put (?:their signatures|their names|pen) to(?: paper on)?"
  .. "|initial(?:l)?ed|shook hands on|signed off on|settled on|came to terms on|hammered out"
  .. "|agreed on|agreed)\\s+"
  .. "(?:an?|the|its|their)\\s+((?:[\\w-]+\\s+){0,4}?"
  .. "(?:deal|agreement|contract|accord|pact|memorandum|charter|settlement)s?)\\b")
local voted = regex.new("\\bvot(?:ed|ing)\\b[^.;]{0,80}?\\bto\\s+((?:ratify|accept|approve)\\s+"
  .. "(?:an?|the|its|their)\\s+(?:[\\w-]+\\s+){0,4}?(?:contract|agreement|deal|pact|offer))\\b")
local prize = regex.new("\\b(?:presented|awarded|handed|conferred|bestowed|gave)\\s+"
  .. "(?:its|the|their|an?)\\s+((?:[\\w'’-]+\\s+){0,5}"
  .. "(?:Award|Prize|Medal|Trophy|Cup|Shield|Plaque|Scholarship|Bursary)s?)\\b")
local party = regex.new("\\b(delegation(?:\\s+of\\s+[\\w-]+)?(?:\\s+(?:from|of)\\s+[^,.;]{4,60}?)?)"
  .. "(?=\\s+(?:found|visited|toured|arrived|spent|met|came|went|saw|was|were|has|had)\\b|[,.;])")
local brought = regex.new("\\b((?:brought|took|sent|drove)\\s+"
  .. "(?:[0-9][0-9,]*|two|three|four|five|six|ten|dozens of)\\s+"
  .. "(?:[a-z-]+\\s+){0,2}?(?:hampers|parcels|boxes|blankets|coats|meals|packs|kits|toys"
  .. "|books|gifts|tents|beds|mattresses|bags|sacks|bottles|tons|tonnes|pumps"
  .. "|cots|stoves|heaters))\\b")
local money = regex.new("\\b((?:gave|sent|contributed)\\s+(?:(?:\\$|£|€)[0-9][0-9,.]*[0-9]"
  .. "(?:\\s+(?:thousand|million))?|[0-9][0-9,]*\\s+(?:dollars|pounds|euros|rupees|shillings|rand"
  .. "|pesos|naira|cedis|yuan|kroner)))\\s+to\\s+(?:the\\s|[A-Z])")
local given = regex.new("\\b(?:reached|brought|took|delivered|carried|arrived)\\b[^.;]{0,60}?"
  .. "\\bwith\\s+([0-9][0-9,]*\\s+(?:[a-z-]+\\s+){0,2}?(?:hampers|parcels|boxes|blankets|coats"
  .. "|meals|packs|kits|toys|books|gifts|tents|beds))\\b")

local honour = regex.new("\\b(?:presented|awarded|gave|handed)\\s+(?:its|their)\\s+(?:annual\\s+)?"
  .. "([A-Z][\\w’'-]+(?:\\s+[A-Z][\\w’'-]+)*)\\s+to\\s+(?:[A-Z]|[a-z]+\\s+[A-Z])")
local petition = regex.new("\\b((?:online\\s+)?petition)\\b[^.;]{0,90}?\\b(?:was|were|has been)\\s+"
  .. "(?:handed|delivered|presented|given)\\b")
local handed = regex.new("\\b(?:handed|delivered|presented)\\s+(?:in\\s+)?a\\s+(petition)\\b")
local planted = regex.new("\\b(?:oaks|trees|saplings|seedlings|bulbs|shrubs|hedges|elms|pines"
  .. "|maples|cherries)\\b[^.;]{0,60}?\\b(?:was|were)\\s+planted\\b()")
local founded = regex.new("\\b(?:found|founded|formed|set up|established|chartered|launched)\\s+"
  .. "(?:an?|the|their)\\s+((?:[\\w'’-]+\\s+){0,4}(?:branch|local|chapter|section|network"
  .. "|committee|choir|cooperative|co-operative))\\b")
local striking = regex.new("\\bvoted\\b[^.;]{0,80}?\\bto\\s+(?:strike|walk out"
  .. "|authori[sz]e (?:a|the) strike|go on strike|take (?:strike|industrial) action)\\b()")
local accepting = regex.new("\\bvoted\\b[^.;]{0,80}?\\bto\\s+"
  .. "(?:ratify|accept|approve|reject|turn down)\\b()")
local bargaining = regex.new("\\b(?:(?:bargaining|negotiating|negotiation)\\s+(?:committee|team)s?"
  .. "|[Nn]egotiators)\\b[^.;]{0,80}?\\b(?:met|sat down)\\s+"
  .. "(?:again\\s+)?(?:with|on|for|in|at)\\b()")

---@class EnglishForm
---@field expression table
---@field strength number
---@field kind string? "deal" for an agreement
---@field name string? what it is called, else by its captures

---@param expression table
---@param strength number
---@param kind string?
---@param name string?
---@return EnglishForm
local function form(expression, strength, kind, name)
  return { expression = expression, strength = strength, kind = kind, name = name }
end

local deal, agreed = form(dealt, 4, "deal"), form(inked, 4, "deal")
local grown, union = form(planted, 4, nil, "tree planting"), form(founded, 3)
local gift, load = form(given, 3.5), form(brought, 4)

-- In the order in which they are asked, with what a sentence must hold for each.
local order = { deal, agreed, form(voted, 4, "deal"), form(prize, 4), form(honour, 4),
  form(petition, 3.5), form(handed, 3.5), grown, form(striking, 4, nil, "strike vote"),
  form(accepting, 3.8, nil, "vote"), union, form(party, 3.5), gift, load,
  form(money, 3.5), form(bargaining, 3.8, nil, "bargaining session") }
local needed = {
  { { 1 }, " signed", " reached", " sealed", " ratified", " struck" },
  { { 2 }, "signatures to", "names to", "pen to", "initialed", "initialled", "shook hands",
    "signed off", "settled on", "came to terms", "hammered out", "agreed" },
  { { 3, 9, 10 }, "vot" },
  { { 4 }, " Award", " Prize", " Medal", " Trophy", " Cup", " Shield", " Plaque", "Scholarship",
    "Bursary" },
  { { 5 }, "presented its", "awarded its", "gave its", "handed its", "presented their",
    "awarded their", "gave their", "handed their" },
  { { 6, 7 }, "petition" }, { { 8 }, " planted" }, { { 12 }, "delegation" }, { { 13 }, "with " },
  { { 14 }, "brought ", "took ", "drove " }, { { 14, 15 }, "sent " },
  { { 15 }, "gave ", "contributed " }, { { 16 }, "bargaining", "negotiat", "Negotiat" },
  { { 11 }, "branch", " local", "chapter", "section", "network", "committee", "choir",
    "cooperative", "co-operative" },
}
local words = {}
for _, row in ipairs(needed) do
  for i = 2, #row do
    words[#words + 1] = { row[i], row[1] }
  end
end
local cheap = matcher.new(words)

---The name of the activity that a verb alone tells.
---@param body string
---@param span Span
---@param verb table hit
---@return string?
function english_deeds.name(body, span, verb)
  local kind = verb.value.verb
  if kind == "act" then
    return verb.value.name
  elseif kind ~= "deed" and kind ~= "sign" and kind ~= "visit" then
    return nil
  end
  local rest = body:sub(verb.last + 1, span.last)
  local what = object:match(rest)
  if not what or kind == "deed" and not counted:test(what) and not made:test(what)
      and not recipients:test(rest:sub(#what + 2))
    or kind == "sign" and not agreement:test(what) then
    return nil
  end
  if kind == "deed" and capital:test(what) then
    return nil -- presented over 200 Elm Hospital staff with badges
  end
  local spoken = body:sub(verb.first, verb.last)
  return spoken .. " " .. (kind == "sign" and "a " .. determiner:gsub(what, "") or what)
end

---A deal, a vote on one, a prize, a delegation or gifts that a sentence tells of.
---@param sentence EnglishSentence
---@return table? told name, hit, strength, kind
function english_deeds.told(sentence)
  local asked = {}
  for _, numbers in ipairs(cheap:distinct(sentence.text)) do
    for _, number in ipairs(numbers) do
      asked[number] = true
    end
  end
  for number, each in ipairs(next(asked) and order or {}) do
    local match = asked[number] and each.expression:exec(sentence.text)
    if match then
      local at = sentence.span.first + match.first - 1
      return { name = each.name or match[1] .. (match[2] and " " .. match[2] or ""),
        strength = each.strength, kind = each.kind,
        hit = { first = at, last = at, value = { rule = "a lead", cues = {} } } }
    end
  end
  return nil
end

return english_deeds
