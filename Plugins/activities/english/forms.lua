-- The turns in which an English sentence tells an activity without an event's noun, as expressions:
-- agreements, votes, prizes, gifts. Those of crowds and of what was done to people are scenes.

local english_lists = require("english.lists")

local any = english_lists.any

local whose = "(?:an?|the|its|their)\\s+"
local words = "(?:[\\w'’-]+\\s+)"
local passive = "\\b(?:was|were|has been)\\s+"
-- The deal begins behind the nearest determiner: the cold | under an accord.
local deal = "(?:(?!(?:an?|the|its|their|under|of|for|to|with|in|by|on|from|that|and)\\s)"
  .. "[\\w'’-]+\\s+){0,4}?" .. any("agreement") .. "s?"

---@class EnglishForm
---@field expression string its first capture is the name, unless it has one
---@field needs string[] without one of these in a sentence it is not asked
---@field also string[]? nor without one of these
---@field strength number
---@field kind string? "deal" for an agreement
---@field name string? what it is called, else by its captures
---@field second boolean? whether the second capture goes on with the name
---@field titled boolean? whether the title is what it is called
---@field crowd boolean? whether people met against somebody
---@field phrase boolean? whether its capture names it where the article has no word for it
---@field called string? the role of the words by one of which the article may call it

-- In the order in which they are asked.
---@type EnglishForm[]
local forms = {
  { strength = 4, kind = "deal", needs = english_lists.words("reached"), second = true,
    expression = "\\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Tt]his)\\s+(" .. deal .. ")\\s+"
    .. "(?:(?:with|between)\\s+(?:[^,.;]|\\.(?= [a-z])){3,60}?\\s+)?"
    .. "(?:was\\s+|were\\s+|has been\\s+)?(" .. any("reached") .. ")\\b"
    .. "(?!\\s+(?:last year|earlier|in (?:\\w+ )?(?:19|20)\\d\\d|\\w+ years ago))" },
  { strength = 4, kind = "deal", needs = { "signed", "reached", "struck" },
    also = english_lists.words("agreement"),
    expression = "\\b(?:an?|the)\\s+(" .. deal .. ")\\s+(?:that|which)\\s+"
    .. "[^.,;]{3,70}?\\s(?:signed|reached|struck)\\b" },
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
  { strength = 4, needs = { "nnual " },
    expression = "\\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[’']s)\\s+((?:(?:" .. any("ordinal")
    .. "|\\d+(?:st|nd|rd|th))\\s+)?[Aa]nnual\\s+[A-Z][\\w’'-]*(?:\\s+(?:(?:of|for|the|and|in|to"
    .. "|with|a|on|&)\\s+){0,2}[A-Z][\\w’'-]*)+)(?!\\s+(?:" .. any("yearly thing") .. ")\\b)" },
  { strength = 4.2, crowd = true, name = "strike", needs = { " struck " },
    expression = "(?i:\\b" .. any("group") .. ")\\b[^.;]{0,70}?\\bstruck (?:work\\b|on|for|at"
    .. "|during|over|again|yesterday|last|this|in)\\b()" },
  { strength = 3.8, name = "vote", needs = { "voted" },
    expression = "\\bvoted\\b[^.;]{0,80}?\\bto\\s+" .. any("decide") .. "\\b()" },
  { strength = 3, needs = english_lists.words("part of a union"),
    expression = "\\b" .. any("founded") .. "\\s+(?:an?|the|its|their)\\s+(" .. words .. "{0,4}?"
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
  { strength = 4, crowd = true, called = "crowd name", needs = english_lists.words("protesting"),
    also = english_lists.words("massed"),
    expression = "\\b" .. any("massed") .. "\\b[^.;]{0,90}?\\b" .. any("protesting") .. "\\b()" },
  { strength = 4, name = "visit", needs = { "guests of" },
    expression = "\\b(?:as|been|were) (?:the )?guests of (?:the )?[A-Z]()" },
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

return forms
