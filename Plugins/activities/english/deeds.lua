-- English activities without an event's noun: packed 300 parcels, signed an agreement, marched, a
-- deal signed, voted to ratify the contract, presented the Silver Oak Prize.

local english_lists = require("english.lists")
local matcher = require("broadsheet.matcher")
local regex = require("broadsheet.regex")

local english_deeds = {}

local any = english_lists.any
local word = "(?>[$£€]?[0-9][0-9,.]*[0-9]|[^\\s,.;]+)"
local object = regex.new("^\\s+((?:" .. word .. "\\s+){0,5}?" .. word .. ")"
  .. "(?=\\s+" .. any("object end") .. "\\b"
  .. "|\\s+(?:late |early |this |last )?(?:yesterday|today|week|month|"
  .. english_lists.weekday .. ")\\b|[,.;]|$)")
local counted = regex.new(
  "\\b(?!(?:19|20)[0-9]{2}\\b)[0-9][0-9,]*\\b|\\b" .. any("many") .. "\\b", "i")
-- built a wheelchair ramp: such a thing counts alone.
local made = regex.new("^(?:an?|the|two|three|four) .*?\\b" .. any("made") .. "s?$")
local agreement = regex.new("\\b" .. any("agreement") .. "s?$", "i")
local determiner = regex.new("^(?:an?|the|its|their)\\s+", "i")
local capital = regex.new("[0-9] (?:[a-z]+ )*[A-Z]\\w+ [A-Z]")
-- handed out boxes of food to more than 400 families: those who got it are counted.
local recipients = regex.new(
  "^\\s+(?:to|for|among)\\s+(?:[a-z]+\\s+){0,3}[0-9][0-9,]*\\s+[a-z]", "i")

local whose = "(?:an?|the|its|their)\\s+"
local words = "(?:[\\w'’-]+\\s+)"
local passive = "\\b(?:was|were|has been)\\s+"
local passive_before = regex.new("\\b(?:was|were|been|be) $")
local deal = words .. "{0,4}?" .. any("agreement") .. "s?"

---@class EnglishForm
---@field expression string its first capture is the name, unless it has one
---@field needs string[] without one of these in a sentence it is not asked
---@field also string[]? nor without one of these
---@field strength number
---@field kind string? "deal" for an agreement
---@field name string? what it is called, else by its captures
---@field second boolean? whether the second capture goes on with the name
---@field titled boolean? whether the title is what it is called
---@field crowd boolean? whether it is called as the article calls its crowd

-- In the order in which they are asked.
---@type EnglishForm[]
local forms = {
  { strength = 4, kind = "deal", needs = english_lists.words("reached"), second = true,
    expression = "\\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Tt]his)\\s+(" .. deal .. ")\\s+"
    .. "(?:(?:with|between)\\s+(?:[^,.;]|\\.(?= [a-z])){3,60}?\\s+)?"
    .. "(?:was\\s+|were\\s+|has been\\s+)?(" .. any("reached") .. ")\\b" },
  { strength = 4, kind = "deal", needs = english_lists.words("agreed"),
    expression = "\\b" .. any("agreed") .. "\\s+" .. whose .. "(" .. deal .. ")\\b" },
  { strength = 4, kind = "deal", needs = { "vot" },
    expression = "\\bvot(?:ed|ing)\\b[^.;]{0,80}?\\bto\\s+((?:ratify|accept|approve)\\s+" .. whose
    .. words .. "{0,4}?(?:contract|agreement|deal|pact|offer))\\b" },
  { strength = 4, needs = english_lists.words("prize"),
    also = english_lists.words("presented"),
    expression = "\\b" .. any("presented") .. "\\s+" .. whose .. "(" .. words .. "{0,5}"
    .. any("prize") .. "s?)\\b" },
  { strength = 4, needs = english_lists.words("presented"),
    expression = "\\b" .. any("presented") .. "\\s+(?:its|their)\\s+(?:annual\\s+)?"
    .. "([A-Z][\\w’'-]+(?:\\s+[A-Z][\\w’'-]+)*)\\s+to\\s+(?:[A-Z]|[a-z]+\\s+[A-Z])" },
  { strength = 3.5, needs = { "petition" },
    expression = "\\b((?:online\\s+)?petition)\\b[^.;]{0,90}?" .. passive
    .. "(?:handed|delivered|presented|given)\\b" },
  { strength = 3.5, needs = { "petition" },
    expression = "\\b(?:handed|delivered|presented)\\s+(?:in\\s+)?a\\s+(petition)\\b" },
  { strength = 4, name = "tree planting", needs = { " planted" },
    expression = "\\b" .. any("planted") .. "\\b[^.;]{0,60}?" .. passive .. "planted\\b()" },
  { strength = 4, name = "strike vote", needs = { "voted" },
    expression = "\\bvoted\\b[^.;]{0,80}?\\bto\\s+" .. any("strike") .. "\\b()" },
  { strength = 3.8, name = "vote", needs = { "voted" },
    expression = "\\bvoted\\b[^.;]{0,80}?\\bto\\s+" .. any("decide") .. "\\b()" },
  { strength = 3, needs = english_lists.words("part of a union"),
    expression = "\\b" .. any("founded") .. "\\s+(?:an?|the|their)\\s+(" .. words .. "{0,4}"
    .. any("part of a union") .. ")\\b" },
  { strength = 3.5, needs = { "delegation" },
    expression = "\\b(delegation(?:\\s+of\\s+[\\w-]+)?(?:\\s+(?:from|of)\\s+[^,.;]{4,60}?)?)"
    .. "(?=\\s+" .. any("party did") .. "\\b|[,.;])" },
  { strength = 3.5, needs = { "with " }, also = english_lists.words("gift"),
    expression = "\\b" .. any("arrived with") .. "\\b[^.;]{0,60}?\\bwith\\s+"
    .. "([0-9][0-9,]*\\s+(?:[a-z-]+\\s+){0,2}?" .. any("gift") .. ")\\b" },
  { strength = 4, needs = english_lists.words("carried"),
    also = english_lists.words("gift"),
    expression = "\\b(" .. any("carried") .. "\\s+(?:[0-9][0-9,]*|two|three|four|five|six|ten"
    .. "|dozens of)\\s+(?:[a-z-]+\\s+){0,2}?" .. any("gift") .. ")\\b" },
  { strength = 3.5, needs = english_lists.words("money given"),
    expression = "\\b(" .. any("money given") .. "\\s+(?:(?:\\$|£|€)[0-9][0-9,.]*[0-9]"
    .. "(?:\\s+(?:thousand|million))?|[0-9][0-9,]*\\s+" .. any("currency") .. "))"
    .. "\\s+to\\s+(?:the\\s|[A-Z])" },
  { strength = 4, crowd = true, needs = english_lists.words("protesting"),
    also = english_lists.words("massed"),
    expression = "\\b" .. any("massed") .. "\\b[^.;]{0,90}?\\b" .. any("protesting") .. "\\b()" },
  { strength = 4, name = "visit", needs = { "guests of" },
    expression = "\\bas (?:the )?guests of (?:the )?[A-Z]()" },
  { strength = 3.8, needs = { " flag" },
    expression = "\\b(" .. any("flag") .. "\\s+(?:an?|the|its|their)\\s+(?:[a-z]+\\s+){0,2}"
    .. "flag)\\b" },
  { strength = 4.6, name = "felicitation", needs = english_lists.words("honoured"),
    expression = "\\b(?:was|were)\\s+(?:[a-z]+\\s+)?" .. any("honoured") .. "\\b()" },
  { strength = 3.8, needs = english_lists.words("certificate"),
    also = english_lists.words("handed"),
    expression = "\\b(" .. any("handed") .. "\\s+their\\s+" .. words .. "{0,3}?"
    .. any("certificate") .. ")\\b" },
  { strength = 3.5, needs = english_lists.words("trophy"),
    also = english_lists.words("won"),
    expression = "\\b" .. any("won") .. "\\s+(?:the|its|their)\\s+(" .. words .. "{0,4}?"
    .. any("trophy") .. ")\\b" },
  { strength = 3.8, name = "meeting", needs = { " met " },
    expression = "\\b(?:[Mm]embers|[Dd]elegates|[Ss]tewards|[Rr]eps)\\b[^.;]{0,70}?"
    .. "\\bmet\\s+(?:at|in|on)\\b(?:[^.;]|\\.(?= \\d)){3,80}?\\b(?:and|to)\\s+"
    .. any("met to") .. "\\b()" },
  { strength = 3.8, needs = english_lists.words("container"),
    also = english_lists.words("put into"),
    expression = "\\b" .. any("put into") .. "\\s+(?:an?\\s+)?((?:(?:[0-9][0-9,]*|" .. any("many")
    .. "(?:\\s+of)?)\\s+)?" .. any("container") .. "\\s+of\\s+[a-z]+)\\b" },
  { strength = 3.6, needs = english_lists.words("carried"),
    also = english_lists.words("gift"),
    expression = "\\b(" .. any("carried") .. "\\s+(?:[a-z0-9,-]+\\s+){1,7}?" .. any("gift")
    .. "(?:\\s+of\\s+[a-z]+)?)\\s+to\\s" },
  { strength = 4, needs = english_lists.words("thing unveiled"),
    also = english_lists.words("unveiled"),
    expression = "\\b(" .. any("unveiled") .. "\\s+(?:an?|the|its|their)\\s+(?:[a-z-]+\\s+){0,2}?"
    .. any("thing unveiled") .. ")\\b" },
  { strength = 3.8, name = "unveiling", needs = { "unveiled" },
    expression = "\\b(?:was|were)\\s+unveiled\\b()" },
  { strength = 3.8, titled = true, needs = { "opened" },
    expression = "(?:^|[.] )It\\s+(?:was|has been)\\s+(?:[a-z]+\\s+)?opened\\b()"
    .. "|\\bopened\\s+it\\b()" },
  { strength = 3.8, needs = { "opening of a" },
    expression = "\\bthe\\s+(opening\\s+of\\s+an?\\s+(?:[a-z-]+\\s+){0,3}?" .. any("opened")
    .. ")\\b" },
  { strength = 3.8, name = "visit", needs = { "showed " },
    expression = "\\bshowed\\s+(?:her|him|them|the\\s+[a-z]+|[A-Z][^,.;]{2,40}?)\\s+a?round\\b()" },
  { strength = 3.8, name = "bargaining session", needs = { "bargaining", "egotiat" },
    expression = "\\b(?:(?:bargaining|negotiating|negotiation)\\s+(?:committee|team)s?"
    .. "|[Nn]egotiators)\\b[^.;]{0,80}?\\b(?:met|sat down)\\s+"
    .. "(?:again\\s+)?(?:with|on|for|in|at)\\b()" },
}

-- Few sentences hold a word that any of them needs.
local asking = {}
for number, form in ipairs(forms) do
  form.regex = english_lists.lazy(form.expression)
  form.beside = form.also and matcher.new(form.also)
  for _, needed in ipairs(form.needs) do
    asking[needed] = asking[needed] or {}
    table.insert(asking[needed], number)
  end
end
local pairs_of = {}
for needed, numbers in pairs(asking) do
  pairs_of[#pairs_of + 1] = { needed, numbers }
end
local cheap = matcher.new(pairs_of)

-- walked out | of the gate
local leaving = regex.new("\\G of (?:the|a|its|their) (?:gates?|building|room|hall|door|house)\\b")

-- What the crowd of an article may be called.
local crowd_names = {}
for i, crowd in ipairs(english_lists.words("crowd name")) do
  crowd_names[i] = { crowd, crowd }
end
local crowds = matcher.new(crowd_names)

---What an article calls its crowd.
---@param told table
---@param printed string what tells of the crowd
---@return string
local function called(told, printed)
  local found = crowds:distinct(told.title)[1] or crowds:distinct(told.body)[1]
  return found or printed:find("protest", 1, true) and "protest" or "rally"
end

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
  if not what or kind == "deed" and not counted:test(what) and not made:test(what)
      and not recipients:test(rest:sub(#what + 2))
    or kind == "sign" and not agreement:test(what) then
    return nil
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
  for number, form in ipairs(next(asked) and forms or {}) do
    local match = asked[number] and (not form.beside or form.beside:contains(sentence.text))
      and form.regex:exec(sentence.text)
    if match then
      local at = sentence.span.first + match.first - 1
      local name = form.crowd and called(sentence.told, match.text)
        or form.titled and sentence.told.heading or form.name
        or match[1] .. (form.second and " " .. match[2] or "")
      return { name = name, noun = form.name and form.name:match("%a+$") or "",
        strength = form.strength, kind = form.kind,
        hit = { first = at, last = at, value = { rule = "a lead", cues = {} } } }
    end
  end
  return nil
end

return english_deeds
