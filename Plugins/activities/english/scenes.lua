-- The turns in which an English sentence tells what a crowd did or what was done to people: ballots
-- were counted, candles were lit, 300 were examined. As forms, with expressions.

local english_lists = require("english.lists")

local any, words_of = english_lists.any, english_lists.words

local number = "(?:[0-9][0-9,]*|" .. any("many") .. "|twenty-\\w+|thirty-\\w+|forty-\\w+|fifty-\\w+"
  .. "|sixty-\\w+)"
local counted = "(?i:\\b" .. number .. ")\\b"
local near = "[^.;“”]{0,80}?"
local object = "(?:[^\\s,.;]+\\s+){0,6}?[^\\s,.;]+(?=\\s+(?:" .. any("object end") .. "|"
  .. english_lists.weekday .. ")\\b|[,.;]|$)"
local capital = "[A-Z][\\w’'-]*"
local proper = capital .. "(?:\\s+(?:(?:of|for|the|by|in|on|to)\\s+){0,2}" .. capital .. ")*"
local ordinal = "(?:" .. any("ordinal") .. "|only|\\d+(?:st|nd|rd|th))\\s+(?:annual\\s+)?"
local time = "(?:[\\w-]+\\s+){0,3}?(?:" .. any("time spent") .. "|" .. english_lists.weekday
  .. "s?)(?:\\s+(?:in|on)\\s+(?:[A-Z]\\w+)"
  .. "|\\s+(?:morning|afternoon|evening|night|last\\s+[a-z]+))?,?\\s+"

-- The last of two such words tells: a bakery facility.
local place_opened = any("place opened") .. "(?:\\s+" .. any("place opened") .. ")?"

-- A new £3 million fully-equipped | clinic; no mural for the | clinic.
local place_words = "(?:(?!(?:for|of|from|by|to|at|in|on|with|and|that|which)\\s)"
  .. "[\\w$£€.,&’'-]+\\s+)"

-- In the order in which they are asked.
---@type EnglishForm[]
local scenes = {
  -- It was the seventh Harbour Dip; lifted the Elm Shield; the final of the Elm Bonspiel.
  { strength = 4.4, needs = { "t was the ", "t was their ", "t was its " },
    expression = "\\b[Ii]t was (?:the|their|its)\\s+((?:" .. ordinal .. ")" .. proper
    .. "\\s+" .. capital .. ")(?=[.,]|\\s+(?:and|at|in|on|for|since|to)\\b)" },
  { strength = 4.4, needs = { "final of " },
    expression = "\\bfinals? of (?:the|its|their)\\s+(?:annual\\s+)?(" .. proper
    .. "\\s+" .. capital .. ")(?<!['’]s)" },
  { strength = 4.4, needs = { "final of " },
    expression = "\\bfinals? of (?:the|its|their)\\s+((?:[a-z-]+\\s+){1,3}" .. any("contest name")
    .. ")\\b" },
  { strength = 4, needs = words_of("won"), also = words_of("sports prize"),
    expression = "\\b" .. any("won") .. "\\s+(?:the|its|their)\\s+(" .. proper .. "\\s+"
    .. any("sports prize") .. ")\\b" },
  { strength = 4, called = "sport", name = "tournament", needs = words_of("sports team"),
    also = words_of("played"),
    expression = counted .. "\\s+(?:[a-z-]+\\s+){0,3}?" .. any("sports team") .. "\\b" .. near
    .. "\\b" .. any("played") .. "\\b()" },
  { strength = 3.8, called = "sport", name = "match", needs = words_of("beat"),
    expression = "\\b" .. any("beat") .. "\\s" .. near .. "\\b\\d+\\s?[-–]\\s?\\d+()" },
  -- Votes.
  { strength = 4, called = "ballot name", name = "vote", needs = words_of("counted votes"),
    also = words_of("votes"),
    expression = "\\b" .. any("votes") .. "\\b(?:\\s[^.;]{2,50}?)?\\s"
    .. "(?:was|were|has been|have been|had been)\\s+(?:[a-z]+\\s+)?"
    .. any("counted votes") .. "\\b()" },
  { strength = 4, called = "ballot name", name = "vote", needs = words_of("votes or not"),
    also = words_of("offer"),
    expression = "\\b" .. any("votes or not") .. "\\s(?=[^.;]{0,100}?(?:\\d+\\s+(?:votes\\s+)?"
    .. "(?:to|for and|against)\\s+\\d+|\\bper ?cent\\b|\\bpct\\b|%|\\bshow of hands\\b"
    .. "|\\bmargin\\b))"
    .. "[^.;]{0,70}?\\b" .. any("offer") .. "\\b()" },
  { strength = 4, called = "ballot name", name = "vote", needs = { "voted" },
    expression = "\\bvoted\\s+(?:by\\s+)?(?:[0-9,]+\\s?(?:to|[-–])\\s?[0-9,]+"
    .. "|(?:by\\s+)?(?:a\\s+margin|[0-9.]+\\s?(?:%|per ?cent|pct))|overwhelmingly|unanimously"
    .. "|by\\s+show\\s+of\\s+hands)()" },
  { strength = 3.8, called = "ballot name", name = "vote", needs = { "voted ", "voting ", "vote " },
    also = words_of("vote for"),
    expression = "\\b(?:voted|voting|vote)\\s+(?:[a-z]+\\s+|by\\s[^,.;]{3,40}?\\s)?"
    .. "(?:in\\s+favou?r\\s+of|for|against)\\s+(?:[\\w’'-]+\\s+){0,3}?" .. any("vote for")
    .. "\\b()" },
  { strength = 3.8, called = "ballot name", name = "ballot", needs = words_of("balloted"),
    expression = "\\b" .. any("balloted") .. "\\b()" },
  { strength = 4, called = "ballot name", name = "vote",
    needs = { "voted to ", "chose ", "chosen " },
    also = words_of("union joined"),
    expression = "\\b(?:voted\\s+to|chose|chosen)\\s" .. near .. "\\b" .. any("union joined")
    .. "\\b()" },
  { strength = 4, name = "vote",
    needs = { "ally ", "of voting", "of balloting", "en a union", "e a union", "ount " },
    expression = "\\b(?:[Tt]ally|[Cc]ount)\\b[^.;]{0,30}?\\bwas\\s+"
    .. "[0-9,]+\\s?(?:-|–|to)\\s?[0-9,]+()"
    .. "|\\b(?:days?|hours)\\s+of\\s+(?:voting|balloting)\\b()"
    .. "|\\b(?:have|has|had)\\s+chosen\\s+a\\s+union\\b()|\\bchose\\s+a\\s+union\\b()" },
  { strength = 3.3, name = "election", needs = { "lected ", "chose " },
    expression = "\\b(?:elected|re-elected|chose)\\s" .. near
    .. "\\b(?:by\\s+)?[0-9,]+\\s+votes?\\s+to\\s+[0-9,]+()|\\b(?:elected|re-elected|chose)\\s"
    .. near .. "\\bby\\s+[0-9,]+\\s+(?:votes\\s+)?to\\s+[0-9,]+()" },
  { strength = 3.8, called = "gathering", name = "meeting",
    needs = { "meeting ", "gathered ", "assembled " },
    expression = "\\b(?:[Dd]elegates|[Mm]embers|[Ss]tewards|[Rr]epresentatives)\\b[^.;]{0,50}?"
    .. "\\b(?:meeting|gathered|assembled)\\s+(?:in|at|on)\\b[^.;]{3,80}?\\b" .. any("met to")
    .. "\\b()" },
  { strength = 3.6, called = "gathering", name = "meeting",
    needs = { "met ", "sat down with", "received by" },
    expression = "\\b(?:met|sat\\s+down)\\s+(?:with\\s+)?(?:the\\s+|[A-Z][\\w]+\\s+){0,3}?"
    .. "(?:" .. any("office holder") .. ")\\b()|\\bsat\\s+down\\s+with\\s+(?:the\\s+|[A-Z])()"
    .. "|\\breceived\\s+by\\s+(?:the\\s+)?(?:[A-Z][\\w]+\\s+){0,3}?"
    .. "(?:" .. any("office holder") .. ")\\b()" },
  { strength = 3.8, name = "talks", needs = words_of("face to face"),
    expression = "\\b(?:sat|met|faced)\\s+(?:down\\s+)?" .. any("face to face") .. "\\b()" },
  { strength = 4, name = "swearing-in", needs = words_of("oath"),
    expression = "\\b" .. any("oath") .. "\\b()" },
  { strength = 3.6, name = "election", needs = { "elected ", "voted in " },
    also = words_of("elected to"),
    expression = "(?<!newly )(?<!the )(?<!an )(?<!all )\\b(?:elected|re-elected|voted in)"
    .. "(?! (?:officials|representatives|leaders|members|politicians|officers))\\s" .. near
    .. "\\b" .. any("elected to") .. "\\b()" },
  -- Agreements.
  { strength = 4.2, kind = "deal", needs = { "igning of " },
    expression = "\\b([Ss]igning of (?:an?|the|their|its)\\s+(?:[\\w-]+\\s+){0,4}?"
    .. any("agreement") .. ")\\b" },
  { strength = 3.8, kind = "deal", called = "agreement", name = "agreement",
    needs = words_of("signed it"),
    expression = "\\b" .. any("signed it") .. "\\b()" },
  -- What was done for people's health.
  { strength = 4, called = "check", name = "health check", needs = words_of("examined"),
    phrase = true,
    expression = counted .. near .. "\\b(?:was|were|been|be|got|had)\\s+(?:[a-z]+\\s+)?("
    .. any("examined") .. "\\b(?:\\s+for\\s+" .. object .. ")?)|" .. counted
    .. "\\s+(?:[a-z-]+\\s+){1,3}" .. any("examined") .. "\\b()" },
  { strength = 3.8, called = "check", name = "health check", needs = { " their " },
    also = words_of("looked at"),
    expression = "\\b(?:had|have|having|get|got)\\s+their\\s+(?:[a-z]+\\s+){1,4}?"
    .. any("looked at") .. "\\b()" },
  { strength = 3.8, called = "check", name = "health check", needs = { "free " },
    expression = "\\b(?:received|got|were given|had|offered|given)\\s+free\\s+(?:[a-z]+\\s+){0,2}?"
    .. any("check") .. "s?\\b()" },
  { strength = 4, called = "blood", name = "blood donation", needs = words_of("gave blood"),
    expression = "\\b" .. any("gave blood") .. "\\b(?!.*\\b(?:shots?|jabs?|vaccin\\w+)\\b)()" },
  -- The dead.
  { strength = 4, name = "vigil", needs = { "candle" },
    expression = "\\b(?:lit|lighted|held up|carried)\\s+(?:[\\w,-]+\\s+){0,4}?candles?\\b()"
    .. "|\\bcandles?\\s+(?:was|were)\\s+lit\\b()" },
  { strength = 3.8, name = "funeral", needs = words_of("buried"),
    expression = "\\b(?:was|were)\\s+(?:[a-z]+\\s+)?" .. any("buried") .. "\\b()" },
  { strength = 3.8, called = "mourning", name = "silence", needs = words_of("stood still"),
    expression = "\\b" .. any("stood still") .. "\\b()" },
  { strength = 3.5, called = "farewell", name = "send-off", needs = words_of("sent off"),
    expression = "\\b" .. any("sent off") .. "\\b()" },
  { strength = 3.8, called = "mourning", name = "wreath laying", needs = { "wreath", "lowers" },
    expression = "\\b(?:wreaths?|flowers)\\s+(?:was|were)\\s+laid\\b()"
    .. "|\\b" .. any("laid") .. "\\s+"
    .. "(?:of\\s+)?(?:[a-z]+\\s+){0,3}?(?:wreaths?|flowers|petals)\\b()"
    .. "|\\b[Ww]reaths\\s+were\\b()" },
  { strength = 3.8, called = "mourning", name = "ceremony",
    needs = { "names ", "bell ", "silence" },
    expression = "\\b[Nn]ames\\b" .. near .. "\\bwere\\s+read\\b()"
    .. "|\\bbell\\b" .. near .. "\\bwas\\s+(?:[a-z]+\\s+)?(?:struck|tolled|rung)\\b()"
    .. "|\\b(?:observed|held|kept|stood)\\s+(?:for\\s+|in\\s+)?(?:an?\\s+|one\\s+)?"
    .. "(?:minute|moment)(?:['’]s|\\s+of)\\s+silence\\b()" },
  -- A day with a name: marked World Welders' Day with soup.
  { strength = 3.8, needs = words_of("named day"),
    expression = "\\b" .. any("day kept") .. "\\s+"
    .. "(?:its\\s+|their\\s+|the\\s+|this\\s+year['’]s\\s+)?((?:[A-Z][\\w’']+\\s+){0,4}?"
    .. any("named day") .. ")" },
  -- Crowds.
  { strength = 4, called = "crowd name", crowd = true, name = "protest",
    needs = words_of("brought out"),
    also = words_of("protesting"),
    expression = "\\b" .. any("brought out") .. "\\b[^.;]{0,90}?\\b" .. any("protesting")
    .. "\\b()" },
  { strength = 3.8, called = "crowd name", crowd = true, name = "protest",
    needs = words_of("in front of it"), also = words_of("stood there"),
    expression = "\\b" .. any("stood there") .. "\\s+(?:[a-z]+\\s+)?" .. any("in front of it")
    .. "\\s+(?:the|its|their|a|both|[A-Z0-9])()" },
  { strength = 3.8, called = "crowd name", crowd = true, name = "sit-in",
    needs = { "sat ", "lay ", "sitting " },
    expression = "\\b(?:sat|lay)\\s+(?:down\\s+)?(?:on|in|across|outside)\\s+the\\s+"
    .. any("sat upon") .. "\\b()" },
  { strength = 3.8, called = "crowd name", crowd = true, name = "protest",
    needs = words_of("vehicles"), also = words_of("vehicles did"),
    expression = counted .. "\\s+(?:[a-z-]+\\s+){0,3}?" .. any("vehicles")
    .. "\\b[^.;]{0,50}?\\b" .. any("vehicles did") .. "\\b()" },
  { strength = 3.6, crowd = true, name = "strike", needs = { "been out", "been on strike" },
    expression = "\\b(?:had|have|has)\\s+been\\s+(?:out|on\\s+strike)\\s+(?:since|for)\\b()" },
  { strength = 4, crowd = true, called = "stoppage name", name = "strike",
    needs = words_of("work stopped"), expression = "\\b" .. any("work stopped") .. "\\b()" },
  { strength = 3.8, crowd = true, called = "stoppage name", name = "sit-in",
    needs = { "occupied", "squatted", "slept" },
    expression = "\\b(?:had|have|has)\\s+occupied\\s+(?:since|for)\\b()"
    .. "|\\boccupied\\s+(?:the|its|their)\\s+[a-z]+\\b()"
    .. "|\\b(?:squatted|slept\\s+each\\s+night)\\s+(?:on|in|outside)\\s+the\\b()" },
  { strength = 3.6, crowd = true, name = "picket", needs = { "picket" },
    expression = "\\b(?:have|has|had)\\s+been\\s+picketing\\b()"
    .. "|\\b" .. any("on the line") .. "\\s+(?:the|a|their)\\s+picket\\s+lines?\\b()"
    .. "|\\b(?:formed|set\\s+up|threw\\s+up|mounted)\\s+(?:a\\s+)?pickets?\\b()" },
  { strength = 4, crowd = true, name = "leafleting", needs = words_of("leaflet"),
    expression = "\\b(?:" .. any("handed out") .. ")\\b[^.;]{0,70}?"
    .. "\\b" .. any("leaflet") .. "s?\\b()|\\bleaflet(?:t)?(?:ed|ing)\\b()" },
  { strength = 3.9, needs = { "pened " },
    expression = "\\b([Oo]pened (?:its|their|an?|the)\\s+(?:[a-z0-9-]+\\s+){0,3}?"
    .. any("branch opened") .. ")\\b" },
  { strength = 3.8, needs = { "opened ", "inaugurated " }, also = words_of("place opened"),
    expression = "\\b(?:officially|formally|[Hh]as|[Hh]ave)\\s+((?:opened|inaugurated)\\s+"
    .. "(?:its|their|an?|the)\\s+" .. place_words .. "{0,7}?" .. place_opened .. ")\\b" },
  { strength = 3.8, needs = { "opened " }, also = words_of("place opened"),
    expression = "\\b(opened\\s+(?:its|their|an?|the)\\s+(?:[\\w’'-]+\\s+){0,2}?(?:new|newest|newly"
    .. "|first|latest|state-of-the-art|purpose-built|refurbished|expanded|[$£€]\\d)"
    .. "[\\w$£€.,&’'-]*\\s+" .. place_words .. "{0,5}?" .. place_opened .. ")\\b" },
  { strength = 3.8, needs = { "commissioned " }, also = words_of("place opened"),
    expression = "\\b(commissioned\\s+(?:(?:its|their|an?|the)\\s+)?" .. place_words .. "{0,7}?"
    .. place_opened .. ")\\b" },
  { strength = 3.8, name = "opening", needs = words_of("opening kept"),
    expression = "\\b" .. any("came to keep") .. "\\b[^.;]{0,80}?\\bto\\s+(?:celebrate|mark)\\s+"
    .. "(?:the|its|their)\\s+(?:[a-z-]+\\s+){0,3}?" .. any("opening kept") .. "\\b()" },
  { strength = 3.2, name = "ribbon cutting", needs = { "ribbon" },
    expression = "\\bribbons?\\s+(?:was|were)\\s+(?:[a-z]+\\s+)?cut\\b()"
    .. "|\\b(?:cut|snipped|cutting)\\s+(?:the|a)\\s+(?:[a-z]+\\s+)?ribbon\\b()" },
  { strength = 3.8, name = "sod turning", needs = { " sod " },
    expression = "\\b(?:turned|turning|cut)\\s+(?:of\\s+)?the\\s+(?:first\\s+)?sod\\b()"
    .. "|\\bsod\\b[^.;]{0,60}?\\bwas\\s+(?:turned|cut)\\b()" },
  { strength = 3.8, name = "groundbreaking", needs = { "broke ground", "round was broken" },
    expression = "\\bbroke\\s+ground\\b()|\\b[Gg]round\\s+was\\s+broken\\b()" },
  { strength = 3.8, name = "foundation stone laying", needs = { "oundation stone" },
    expression = "\\blaid\\s+the\\s+foundation\\s+stone\\b()"
    .. "|\\bfoundation\\s+stone\\b[^.;]{0,60}?\\bwas\\s+laid\\b()" },
  -- Gifts and work for others.
  { strength = 4, needs = words_of("given away"), also = words_of("gift"),
    expression = "((?i:\\b" .. number .. ")\\s+(?:[a-z-]+\\s+){0,3}?" .. any("gift")
    .. ")\\b[^.;]{0,130}?"
    .. "\\b(?:(?:was|were|have been|had)\\s+(?:[a-z]+\\s+)?" .. any("given away")
    .. "|went\\s+to)\\b" },
  { strength = 3.8, name = "cheque presentation", needs = words_of("cheque"),
    expression = "\\b(?:handed(?:\\s+over)?|presented|handing over)\\s+(?:[a-zA-Z]+\\s+){0,4}?"
    .. "(?:a|an|the|two|three)\\s+"
    .. "(?:[a-z]+\\s+)?" .. any("cheque") .. "\\b()" },
  { strength = 3.8, titled = true, needs = words_of("token"),
    expression = "\\b(?:was|were)\\s+(?:[a-z]+\\s+)?(?:given|handed|presented|awarded)\\s+"
    .. "(?:with\\s+)?(?:[\\w-]+\\s+){0,3}?" .. any("token")
    .. "\\b(?=[^.;]{0,60}?\\b(?:on|at|by|in|from)\\b)()" },
  { strength = 3.8, titled = true, needs = words_of("keepsake"), also = { " with a" },
    expression = "\\bpresented\\s+[^.;]{2,50}?\\swith\\s+(?:an?|his|her|their)\\s[^.;]{0,50}?"
    .. any("keepsake") .. "\\b()" },
  { strength = 3.8, titled = true, needs = words_of("honouring"),
    expression = "\\b(?:was|were)\\s+(?:[a-z]+\\s+)?" .. any("honouring")
    .. "\\s+(?:on\\s[^,.;]{3,20},?\\s)?(?:for|at|with|as)\\b()" },
  { strength = 3.6, titled = true, needs = { "elebrated ", "arked " }, also = words_of("milestone"),
    expression = "\\b(?:[Cc]elebrated|[Mm]arked)\\s+(?:[\\w'’,-]+\\s+){0,4}?" .. any("milestone")
    .. "\\b()" },
  { strength = 3.6, titled = true, needs = { "treated to " },
    expression = "\\b(?:was|were)\\s+treated\\s+to\\b()" },
  { strength = 3.4, titled = true, needs = { "aised " },
    expression = "\\b[Rr]aised\\s+(?:(?:more than|over|about|nearly|almost|some|a total of)\\s+)?"
    .. "(?:[$£€]\\s?[0-9]|[0-9][0-9,.]*\\s+" .. any("currency") .. ")[^.;]{0,30}?\\sfor\\b()" },
  -- Teamed up with the hospital to hold a blood drive.
  { strength = 4, needs = words_of("joined to hold"),
    expression = "\\b" .. any("joined to hold") .. "\\s+with\\b[^.;]{3,90}?\\s(?:to|and|by)\\s+"
    .. any("hold together") .. "\\s+(?:an?|the|its|their)\\s+(" .. object .. ")" },
  { strength = 3.6, name = "visit", needs = { "osted ", "elcomed " },
    expression = "\\b(?:[Hh]osted|[Ww]elcomed)\\s+(?:a\\s+(?:group|party|class)\\s+of\\s+)?"
    .. counted .. "\\s+(?:[a-z-]+\\s+){0,3}?" .. any("visiting") .. "\\b()" },
  { strength = 3.6, name = "visit", needs = { "took ", "taken " }, also = words_of("visiting"),
    expression = "\\b(?:took|taken)\\s+(?:(?:a|the)\\s+(?:group|party|busload|class)\\s+of\\s+|"
    .. counted .. "\\s+)(?:[a-z-]+\\s+){0,3}?" .. any("visiting") .. "\\s+to\\b()" },
  { strength = 3.8, titled = true, needs = words_of("came bearing"),
    also = words_of("present given"),
    expression = "\\b" .. any("came bearing") .. "\\b[^.;]{0,90}?\\bto\\s+" .. any("to give")
    .. "\\s[^.;]{0,60}?\\b" .. any("present given") .. "\\b()" },
  { strength = 3.8, name = "visit", needs = { "received " }, also = words_of("party received"),
    expression = "\\breceived\\s+(?:the\\s+|a\\s+)?[^.;]{3,80}?\\b" .. any("party received")
    .. "\\b()" },
  { strength = 3.8, name = "tree planting", needs = { "plant " }, also = words_of("planted"),
    expression = "\\bto\\s+plant\\s+(?:[\\w,-]+\\s+){0,3}?" .. any("planted") .. "\\b()" },
  { strength = 3.6, called = "petition name", name = "petition", needs = words_of("handed in"),
    also = words_of("written demand"),
    expression = "(?<!had )\\b" .. any("handed in") .. "\\b[^.;]{0,40}?\\b" .. any("written demand")
    .. "\\b[^.;]{0,30}?\\s(?:to|with|before)\\b()" },
  { strength = 3.6, titled = true, needs = { " handed over to ", " handed over on ",
    " handed over by " },
    expression = "\\b(?:was|were)\\s+(?:[a-z]+\\s+)?handed\\s+over\\s+(?:to|on|by)\\b()" },
  { strength = 4, needs = { "spent " }, also = words_of("working on"),
    expression = "\\bspent\\s+" .. time .. "(" .. any("working on") .. "\\s+" .. object .. ")" },
  { strength = 4, needs = words_of("gave time"), also = words_of("work on"),
    expression = "\\b" .. any("gave time") .. "\\b[^.;]{0,60}?\\bto\\s+(" .. any("work on")
    .. "\\s+" .. object .. ")" },
  -- Learning.
  { strength = 3.8, called = "lesson", name = "training", needs = words_of("learnt"),
    expression = counted .. near .. "\\b" .. any("learnt")
    .. "\\s+(?:how\\s+to|to|about|in|on(?!\\s+\\w+day\\b)|the\\s+basics|[a-z]+ing)\\b()" },
}

return scenes
