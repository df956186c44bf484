-- How many took part, in English: more than 240 workers, twenty-four apprentices.

local regex = require("broadsheet.regex")
local text = require("broadsheet.text")

local english_people = {}

local ones = "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
  .. "|fifteen|sixteen|seventeen|eighteen|nineteen)"
local tens = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
local spelled = {}
for i, word in ipairs({ "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
  "nineteen" }) do
  spelled[word] = i
end
for i, word in ipairs({ "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
  "ninety" }) do
  spelled[word] = (i + 1) * 10
end
-- a dozen apprentices, two dozen, several dozen
local dozens = regex.new("\\b(?<some>a|" .. ones .. "|[0-9]+)\\s+dozen\\s+(?:[a-z-]+\\s+){0,3}?"
  .. "(?:people|members|staff|women|men|children|families|couples"
  .. "|[a-z]{3,}(?:ers|ors|ists|ees|ants|ices|ents|ards))\\b", "i")
local people = regex.new(
  "\\b(?:more than|over|about|some|around|nearly|almost|at least|up to|an estimated)?\\s*"
    .. "\\b(?<number>[0-9][0-9,]*|" .. tens .. "(?:-" .. ones .. ")?|" .. ones .. ")\\s+"
    .. "(?:[a-z-]+\\s+){0,5}?(?:people|workers|members|participants|delegates|employees|staff"
    .. "|volunteers|students|residents|players|athletes|trainees|apprentices|guests|families"
    .. "|representatives|visitors|runners|teachers|nurses|drivers|dockers|women|men|officials"
    .. "|competitors|contestants|miners|farmers|engineers|children|attendees|supporters"
    .. "|spectators|retirees|pensioners|tickets|stewards|porters|cleaners|reps|operators|clerks"
    .. "|cooks|fitters|electricians|plumbers|carpenters|bricklayers|welders|sailors|seafarers"
    .. "|pilots|packers|pickers|labou?rers|pupils|parents|graduates|singers|musicians|marchers"
    .. "|demonstrators|strikers|protesters|fans|entrants|cyclists|paramedics|firefighters"
    .. "|lecturers|bakers|weavers|machinists|technicians|inspectors|interns|cadets|couples|crews?"
    .. "|neighbou?rs|storemen|linesmen|postmen|conductors|cabbies|couriers|riders"
    .. "|(?!numbers|papers|quarters|orders|hampers|posters|letters|others|computers|flowers|doors"
    .. "|floors|errors|minutes|hours|years)[a-z]{3,}(?:ers|ors|ists|men))\\b", "i")
-- Some 350 people sat on crates: those counted are what the sentence is about.
local opening = regex.new(
  "(?:^|[,;] )(?:(?:more than|over|about|some|around|nearly|almost|at least)"
  .. "\\s+)?(?:[0-9][0-9,]*|" .. tens .. "(?:-" .. ones .. ")?|" .. ones .. ")\\s+"
  .. "(?:[a-z'’-]+\\s+){1,6}?(?:from\\s+[^,.;]{3,60}?\\s+)?(?:sat|stood|met|crowded|packed|filled"
  .. "|heard|listened|finished|completed|lined|danced|ran|played|dined|cheered|watched|have|has"
  .. "|came|marched|rallied|took|gathered|walked|queued|voted|signed|joined|attended|competed"
  .. "|turned|spent|received|sang|worked|travell?ed|learned|learnt)\\b", "i")

-- a workshop for 16 first-year apprentices
local taught = regex.new(
  "\\b(?:workshop|course|class|training|lesson|school|clinic|camp|seminar|checks?|pressure"
  .. "|tests?|session)s?\\b"
  .. "[^.;]{0,40}?\\sfor\\s+(?:some\\s+|about\\s+|more than\\s+)?(?:[0-9]|"
  .. tens .. "|" .. ones .. ")", "i")

---The value of a number in digits or words (1,200; twenty-four).
---@param number string
---@return number?
local function value_of(number)
  local value = tonumber((number:gsub(",", "")))
  local ten, one = number:lower():match("^(%a+)%-?(%a*)$")
  return value or spelled[ten] and spelled[ten] + (spelled[one] or 0)
end

---Who took part, and how many.
---@param sentence string
---@param hits table[]
---@return table?
function english_people.within(sentence, hits)
  local took = false
  if opening:test(sentence) or taught:test(sentence) then
    took = true
  end
  for _, hit in ipairs(hits) do
    took = took or hit.value.cues.take or hit.value.cues.gather or false
  end
  local match = took and people:exec(sentence)
  local count = match and value_of(match.number)
  if not match then
    match = dozens:exec(sentence)
    local some = match and match.some:lower()
    count = match and 12 * (some == "a" and 1 or value_of(some) or 1)
  end
  return count and { text = text.trim(match.text), count = math.tointeger(count) } or nil
end

return english_people
