-- More turns in which the beginning of an English article tells an activity without its noun: a
-- cheque went to the hospice, 200 put down their headsets and went outside. As forms, asked after
-- the scenes.

local english_lists = require("english.lists")

local any, words_of = english_lists.any, english_lists.words

local number = "(?i:\\b(?:[0-9][0-9,]*|" .. any("many") .. "))\\b"
local near = "[^.;“”]{0,90}?"

---@type EnglishForm[]
local occasions = {
  -- Contests and games.
  { strength = 4.2, needs = words_of("contest was won"), also = words_of("contest name"),
    expression = "\\b(?:[Tt]he|[Ii]ts|[Tt]heir|[’']s)\\s+((?:[A-Za-z][\\w’'-]*\\s+){0,4}?"
    .. any("contest name") .. ")\\s+(?:(?:of|in|at|between|for)\\s[^.;]{2,60}?\\s)?"
    .. any("contest was won") .. "\\b" },
  { strength = 4.2, needs = words_of("came out in"), also = words_of("contest name"),
    expression = "\\b" .. any("came out in") .. "\\s+(?:the|its|their|a)\\s+"
    .. "((?:[\\w’'-]+\\s+){0,3}?" .. any("contest name") .. ")\\b" },
  { strength = 3.8, called = "sport", name = "match", needs = { "won ", "lost ", "drew ",
    "nded ", "inished " },
    expression = "(?<!voted )\\b(?:won|lost|drew|ended|finished)\\s+(?:it\\s+)?"
    .. "\\d{1,2}\\s?[-–]\\s?\\d{1,2}\\b(?!\\s+(?:vote|to|in favour))()" },
  -- What was done for people's health.
  { strength = 3.9, called = "check", name = "health check", needs = words_of("who examines"),
    expression = "\\b" .. any("who examines") .. "\\b[^.;]{0,60}?\\b"
    .. any("screened") .. "\\s+" .. number
    .. "\\s+(?:[a-z]+\\s+){0,2}?[a-z]{3,}()" },
  { strength = 3.9, called = "shot", name = "vaccination", needs = words_of("jab"),
    expression = "\\b(?:giving|gave|got|getting|given|received|had)\\s+(?:the|an?|their|free)"
    .. "\\s+(?:[a-z-]+\\s+){0,2}?" .. any("jab") .. "\\b()" },
  -- Votes and officers.
  { strength = 3.8, name = "election", needs = words_of("beat at the polls"),
    expression = "\\b" .. any("beat at the polls") .. "\\s" .. near
    .. "\\bby\\s+[0-9,]+\\s+(?:votes\\s+)?to\\s+[0-9,]+()" },
  { strength = 3.8, name = "swearing-in", needs = { "right hand" },
    expression = "\\braised\\s+(?:their|his|her)\\s+right\\s+hands?\\b()" },
  { strength = 3.6, called = "petition name", name = "petition", needs = words_of("signed names"),
    expression = "\\b[0-9][0-9,]{2,}\\s+" .. any("signed names") .. "\\s+(?:against|calling|asking"
    .. "|demanding|for|to\\s+the)\\b()" },
  -- Crowds.
  { strength = 4, crowd = true, called = "stoppage name", name = "walkout",
    needs = words_of("put down"), also = words_of("working things"),
    expression = "\\b" .. any("put down") .. "\\s+(?:their|the)\\s+(?:[a-z]+\\s+)?"
    .. any("working things") .. "\\b[^.;]{0,40}?\\b(?:went|walked|left|filed|streamed|sat|trooped)"
    .. "\\b()" },
  { strength = 4, crowd = true, called = "hunger strike name", name = "hunger strike",
    needs = words_of("eaten nothing"), expression = "\\b" .. any("eaten nothing") .. "\\b()" },
  { strength = 4, crowd = true, called = "hunger strike name", name = "hunger strike",
    needs = { "without food" },
    expression = "\\b(?:sat|sitting|lain|lying|camped)\\b[^.;]{0,90}?\\bwithout\\s+food\\b()" },
  { strength = 3.7, crowd = true, called = "stoppage name", name = "stoppage",
    needs = words_of("on the footpath"),
    expression = "\\b(?:were|are|stood|spent|been)\\s+(?:out\\s+)?" .. any("on the footpath")
    .. "\\s+(?:outside|in|at|with|from|until|for|again|by)\\b()" },
  { strength = 3.6, crowd = true, called = "crowd name", name = "protest",
    needs = words_of("stood there"), also = words_of("held sign"),
    expression = "\\b(?:" .. any("stood there") .. "|lined|waved)\\b[^.;]{0,80}?\\b(?:with|holding"
    .. "|waving|under|behind)\\s+(?:[a-z0-9,-]+\\s+){0,3}?" .. any("held sign") .. "\\b()" },
  { strength = 4, crowd = true, called = "stoppage name", name = "strike",
    needs = words_of("shut by staff"), also = { "strike", "stoppage", "walkout" },
    expression = "\\b(?i:teachers|workers|members|staff|drivers|nurses|miners|crews)\\b"
    .. near .. "\\b" .. any("shut by staff") .. "\\b" .. near .. "\\b(?:in|with|by|during|on)\\s+"
    .. "(?:an?|the|their)\\s+(?:[\\w-]+\\s+){0,3}?(?:strike|stoppage|walkout)\\b()" },
  -- The dead, services, farewells.
  { strength = 3.8, called = "mourning", name = "service", needs = { "service" },
    expression = "\\b(?:held|conducted|led|attended|gathered\\s+for|came\\s+to|met\\s+for)\\s+"
    .. "(?:an?|the|its|their)\\s+(?:[a-z]+\\s+){0,2}?service\\b"
    .. "(?!\\s+(?:on|to|between|in)\\s+[a-z])()"
    .. "|\\b[Aa]t\\s+a\\s+(?:[a-z]+\\s+)?service\\s+(?:at|in|for)\\b()" },
  { strength = 3.8, name = "vigil", needs = { "andles " },
    expression = "\\b[Cc]andles\\s+(?:burned|burnt|flickered|glowed|lit)\\b()" },
  { strength = 3.6, called = "anniversary name", name = "anniversary",
    needs = { "turned ", "years old" },
    expression = "\\b(?i:guild|union|branch|local\\s+\\d*|club|council|federation|association"
    .. "|society)\\s+(?:turned|was)\\s+(?:[0-9]{2,3}|a\\s+hundred|fifty|sixty|seventy|eighty"
    .. "|ninety)"
    .. "(?:\\s+years\\s+old)?\\s+(?:on|last|this|in)\\b()" },
  -- Gifts.
  { strength = 4, name = "cheque presentation", needs = words_of("cheque"),
    expression = "\\b(?i:an?\\s+(?:[a-z]+\\s+)?" .. any("cheque") .. "(?:\\s+for)?)\\s+"
    .. "[^.;]{1,40}?\\b(?:went(?!\\s+missing)|was\\s+handed|was\\s+given|was\\s+presented"
    .. "|changed\\s+hands|was\\s+passed)\\b()" },
  { strength = 3.8, needs = words_of("load"), also = words_of("gift"),
    expression = "(" .. number .. "\\s+(?:[a-z]+\\s+)?" .. any("load") .. "\\s+(?:full\\s+)?of\\s+"
    .. "(?:[a-z]+\\s+){0,2}?" .. any("gift") .. ")\\b[^.;]{0,80}?\\b" .. any("set off with it")
    .. "\\b[^.;]{0,60}?\\b(?:for|to|at)\\s" },
  -- Openings, outings, readings.
  { strength = 3.8, called = "opening name", name = "opening", needs = { "doors " },
    expression = "\\b[Dd]oors\\s+(?:of\\s+[^.;]{3,60}?\\s)?(?:swung\\s+open|were\\s+thrown\\s+open"
    .. "|were\\s+opened|opened\\s+to|opened\\s+for\\s+the\\s+first)\\b()" },
  { strength = 3.6, called = "outing name", name = "outing", needs = { "boarded ", "piled into ",
    "climbed aboard " },
    expression = "\\b(?:boarded|piled\\s+into|climbed\\s+aboard)\\s+(?:an?|the|two|three)\\s+"
    .. "(?:[a-z]+\\s+)?(?:bus|coach|train|ferry|buses|coaches)\\b()" },
  { strength = 3.6, called = "reading name", name = "reading", needs = { "read from " },
    expression = "\\bread\\s+from\\s+(?:his|her|their|a|the)\\s+(?:new\\s+)?(?:book|novel|memoirs?"
    .. "|poems|history|diary|letters|play)\\b()" },
}

return occasions
