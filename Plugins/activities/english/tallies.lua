-- How many took part in an English activity, told in other turns than by those who did something:
-- in all 212, turnout was 340, a 60-strong picket, 63 members and a raffle.

local english_lists = require("english.lists")
local matcher = require("broadsheet.matcher")

local english_tallies = {}

local any, lazy = english_lists.any, english_lists.lazy
local words_of = english_lists.words

---@class EnglishTally
---@field needs string[] a sentence without any of these is not asked
---@field expression broadsheet.Regex
---@field own boolean? whether only the activity's own sentence is asked
---@field points boolean? or one that speaks of it
---@field cheap broadsheet.Matcher? of what it needs, made when it is first asked

---Whether a sentence holds a word that a turn needs.
---@param turn EnglishTally
---@param sentence string
---@return boolean
function english_tallies.is_asked(turn, sentence)
  turn.cheap = turn.cheap or matcher.new(turn.needs)
  return turn.cheap:contains(sentence)
end

---Makes the expressions of the turns.
---@param number string expression for a number
---@param about string expression for the words in front of one
---@param persons string expression for those counted
---@return EnglishTally[]
function english_tallies.turns(number, about, persons)
  local some = "(?:\\b" .. about .. ")?(?<![\\w$€£.,-])(?<!"
    .. table.concat(english_lists.words("month"), " |") .. " )(?!(?:19|20)\\d\\d\\b)(?<number>"
    .. number
    .. ")(?:-plus|-odd|\\+)?(?: \\([0-9,]+\\))?"
  local kinds = "(?:[a-z'’-]+\\s+){0,3}?(?!" .. any("no people") .. "\\b)"
  local plural = "\\s+" .. kinds .. "[a-z]{3,}(?:s|ren|men|folk|people)\\b(?!['’])"
    .. "(?:\\s+and\\s+(?:[a-z'’-]+\\s+)?[a-z]+)?"
  local rest = "(?=[.,;:)](?!\\d)|$|\\s+(?:and|but|on|at|in|for|this|last|when|as|with|to)\\b)"
  return {
    -- At least 40 wardens attended; 50 came.
    { needs = words_of("attending"),
      expression = lazy("(?:^|[,;:]\\s|\\b(?:and|but|where|when|while)\\s)"
      .. "(?:the\\s+first\\s+|all\\s+)?" .. some .. "(?:" .. plural .. ")?"
      .. "(?:,?\\s+(?:from|of|representing)\\s[^.;]{3,80}?,?)?"
      .. "\\s+(?:also\\s+|had\\s+|have\\s+)?" .. any("attending") .. "\\b", "i") },
    -- Turnout was 340; the crowd numbered 1,200; a crowd that the police put at 900.
    { needs = { "urnout", "ttendance", "rowd", "articipation", "ead count", "eadcount", "athering",
      "icket line", "umbers", "ssembly" },
      expression = lazy("\\b" .. any("turnout") .. "\\b(?:\\s+(?:that|which)\\b|\\s+of\\b)?"
      .. "[^.;:]{0,50}?(?::|\\b(?:was|were|at|reached|topped|exceeded|hit|numbered|of))\\s+"
      .. "(?:a\\s+)?" .. some .. rest, "i") },
    -- With the participation of 20,000 labourers.
    { needs = { "articipation of", "ttendance of", "urnout of", "resence of" }, own = true,
      expression = lazy("\\b(?:participation|attendance|turnout|presence) of\\s+" .. some
      .. "\\s+(?:[a-z'’-]+\\s+){0,3}?" .. persons, "i") },
    -- The picket was 40 strong; a 60-strong picket.
    { needs = { "strong" },
      expression = lazy("(?<![\\w$€£.,-])(?<number>" .. number .. ")-strong\\s+(?:[a-z]+\\s+){0,2}?"
      .. any("crowd") .. "\\b|\\b" .. any("crowd") .. "\\b[^.;]{0,30}?\\b(?:was|were|stood)\\s+"
      .. "(?:" .. about .. ")?(?<all>" .. number .. ")\\s+strong\\b", "i") },
    -- The participants, numbering 80; members of the guild, 150 of them; 96 members in all.
    { needs = { "number", " of them", " of us", " in all", "all told", "altogether",
      "in total" },
      expression = lazy("\\bnumber(?:ing|ed)\\s+" .. some .. rest .. "|[,(]\\s?(?:" .. about .. ")?"
      .. "(?<all>" .. number .. ")\\s+(?:of\\s+(?:them|us)|(?:" .. kinds .. "[a-z]{3,}s\\s+)?"
      .. "(?:in\\s+all|all\\s+told|altogether|in\\s+total))(?=[,.;)]|$)", "i") },
    -- Some 260 of us had.
    { needs = { " of us " },
      expression = lazy("^" .. some .. "\\s+of\\s+us\\b(?!\\s+(?:are|think|were hurt))", "i") },
    -- With some 70 relatives present; in the presence of 300 workers.
    { own = true, needs = words_of("with them there"),
      expression = lazy("\\b" .. any("with them there") .. "\\s+" .. some .. plural, "i") },
    { needs = words_of("there"),
      expression = lazy("\\bwith\\s+" .. some .. plural .. "\\s+" .. any("there"), "i") },
    -- attended by over 200
    { needs = { "ttended by" },
      expression = lazy("\\battended by\\s+" .. some .. rest, "i") },
    -- Filled the back room: 63 members, two motions and a raffle.
    { needs = { ": " },
      expression = lazy(":\\s+" .. some .. "\\s+(?:[a-z'’-]+\\s+){0,2}?" .. persons
      .. "(?=,|\\s+and\\b|\\.$|;)", "i"), own = true },
    -- All 480 operators walked to the gate.
    { needs = { "All " },
      expression = lazy("^All\\s+(?:of\\s+the\\s+|the\\s+)?" .. some
      .. "\\s+(?:[a-z'’-]+\\s+){0,2}?" .. persons
      .. "\\s+(?:(?!voted)[a-z]+ed|" .. any("all did") .. ")\\b", "i") },
    -- All 62 hands went up.
    { needs = { " hands " },
      expression = lazy("\\b[Aa]ll\\s+" .. some .. "\\s+hands\\s+(?:went\\s+up|shot\\s+up|rose"
      .. "|were\\s+raised)\\b", "i") },
    -- The 317 members of the local have ratified.
    { needs = { "The " },
      expression = lazy("^The\\s+" .. some .. "\\s+(?:[a-z'’-]+\\s+){0,2}?" .. persons
      .. "\\s+(?:of|at|from|who|have|had|in|[a-z]+ed|voted|met)\\b", "i"), own = true },
    -- It drew more than 600.
    { needs = words_of("drew alone"),
      expression = lazy("\\b" .. any("drew alone") .. "\\s+(?:a\\s+)?" .. some .. rest, "i"),
      points = true },
  }
end

return english_tallies
