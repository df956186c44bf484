-- How many took part, in English: more than 240 workers, twenty-four apprentices.

local english_lists = require("english.lists")
local english_tallies = require("english.tallies")
local text = require("broadsheet.text")

local english_people = {}

local any, lazy = english_lists.any, english_lists.lazy

local ones, tens = any("unit"), any("ten")
local spelled = english_lists.numbers
local below = tens .. "(?:[- ](?:one|" .. ones .. "))?|" .. ones
local number = "[0-9]+(?:\\.[0-9]+)? (?:million|lakh|crore|thousand)(?! (?:rupees|dollars|pounds))"
  .. "|[0-9]{1,3}(?:[, ][0-9]{3})+|[0-9]+"
  .. "|(?:a|one|" .. ones .. ") (?:hundred|thousand) and (?:" .. below .. ")"
  .. "|(?:a|one|" .. ones .. ") hundred thousand"
  .. "|(?:one|" .. ones .. ") (?:hundred|thousand)|" .. below .. "|a (?:hundred|thousand)"
local about = "(?:" .. any("about") .. "\\s+)"
local persons = "(?:[a-z]{2,}-)?(?:" .. any("people") .. "(?:\\s+members)?|(?!"
  .. any("no people") .. "\\b)[a-z]{3,}" .. any("ending")
  .. ")\\b(?!['’])"
-- a dozen apprentices, two dozen, several dozen
local dozens = lazy("\\b(?<some>a|" .. ones .. "|[0-9]+)\\s+dozen\\s+(?:[a-z-]+\\s+){0,3}?"
  .. persons, "i")
-- Nearly 1,000 Local 3 retirees: a branch may stand between.
local between = "(?:(?:or more|or so|\\d(?:st|nd|rd|th)-[a-z]+|(?!" .. any("no adjective")
  .. "\\s)[a-z'’&/-]+|(?-i:(?!" .. english_lists.month .. "|"
  .. english_lists.weekday .. "|[AP]M\\b)[A-Z][\\w’'-]+,)"
  .. "|(?<=Local |Lodge |Branch |Council |District )\\d+)\\s+)"
-- No branch's number (CUPE 400 members, Local 95 members) and no year.
local free = "(?<!" .. table.concat(english_lists.words("numbered branch"), " |")
  .. " |(?-i:[A-Z][A-Z]) )(?!(?:19\\d\\d|20(?:0[1-9]|[1-3]\\d))\\b)"
local people = lazy("(?:\\b" .. about .. ")?(?<![\\w$€£.,:-])" .. free
  .. "(?<number>" .. number
  .. ")(?:-plus|-odd|\\+)?\\s+(?!per\\b|dozen\\b|percent|"
  .. english_lists.month .. "\\s|(?:to|and|at|in|on|for)\\b|(?:" .. any("time counted")
  .. ")s?\\b)(?:of (?:the|our|its|their)\\s+)?"
  .. between .. "{0,6}?" .. persons, "i")
local digits = lazy("[0-9]|\\b(?:" .. tens .. "|" .. ones .. "|dozen|hundred|thousand)", "i")
-- Behind those counted: from nine branches, who took part.
local doing = lazy("^(?:,\\s[^,.;]{3,50}(?:,\\s[^,.;]{3,40}){0,2}?(?:,|(?=\\sand\\s)))?"
  .. "(?:\\s+and\\s+[^,.;]{3,40}?)?"
  .. "(?:,?\\s+(?:from|of|at|in|with|representing|including|across|on)"
  .. "\\s+(?:[^.;]|(?<= St| Mt| No)\\.){2,100}?)?,?(?:\\s+(?:who|have|has|had|also|recently))*\\s+"
  .. any("taking") .. "\\b", "i")
-- In front of those counted.
local crowd_of = any("crowd") .. " of"
local drawn = lazy("\\b(?:" .. any("drawing") .. "|" .. crowd_of
  .. "|" .. any("for") .. "s? for|for (?:its|their|his|her))"
  .. "\\s+(?:a\\s+)?(?:(?:total|crowd|record) of\\s+|its\\s+|their\\s+)?" .. about .. "?$", "i")
-- A number alone: an audience of 300.
local crowd = lazy("\\b" .. crowd_of .. "\\s+" .. about
  .. "?(?!(?:19|20)\\d\\d\\b)(?<number>" .. number .. ")\\b(?!\\s+per)", "i")
-- Eighty-four voted; 60 of them had a go.
local bare = lazy("(?:^|[,;] |\\b(?:and|while|where|when|which|said|reported|that|"
  .. english_lists.weekday .. ") )(?:all |exactly )?" .. about .. "?(?<number>" .. number
  .. ")(?: of (?:them|us|the [a-z]+))?(?: from [^,.;]{2,30}?)? " .. any("alone") .. "\\b", "i")
-- The dinner drew 240 to the lodge.
local drew = lazy("\\b" .. any("drew alone") .. "\\s+" .. about
  .. "?(?!(?:19|20)\\d\\d\\b)(?<number>" .. number
  .. ")(?=[.,;](?!\\d)|$|\\s+(?:to|at|in|on|for|and|from|despite|this|last)\\b)", "i")
-- There were sixty-four of us; eleven of the forty-two on the shift came.
local of_them = lazy("\\bthere were " .. about .. "?(?<number>" .. number .. ") of (?:us|them)\\b"
  .. "|(?:^|[,;] |\\band )(?<part>" .. number .. ") of (?:the|our|its|their) (?:" .. number
  .. ")\\b[^,.;]{0,50}?\\s" .. any("alone") .. "\\b", "i")
-- About 80 of those gathered.
local among_those = lazy("\\b(?<number>" .. number
  .. ") of (?:those|the people) (?:gathered|present|attending|there|assembled|taking part)\\b", "i")
-- Police guessed 2,000; the union put the crowd at 700.
local estimated = lazy("(?:\\bcrowd\\b[^.;]{0,40}?\\s(?:put|estimated|reckoned) at\\s+|\\b"
  .. any("estimated") .. "\\s+(?:the\\s+(?:two\\s+|three\\s+)?"
  .. any("crowd") .. "s?\\s+at\\s+)?)" .. about .. "?(?<number>" .. number
  .. ")(?=[.,;](?!\\d)|$|\\s+(?:on|in|at|people|marchers)\\b)", "i")
local portions = lazy("(?<![\\w$€£.,-])(?<number>" .. number .. ")\\s+(?:[a-z]+\\s+)?"
  .. any("portion") .. "\\b", "i")
local heading = lazy("^(?:" .. about .. ")?(?<number>" .. number .. ") (?:[a-z]+ ){0,2}?"
  .. any("march in") .. "\\b", "i")
-- A tea dance for 180.
local invited = lazy("\\bfor " .. about .. "?(?<number>" .. number
  .. ")(?=[.,;](?!\\d)|$)", "i")
-- What may stand before those with whom a sentence begins: On 3 May, …
local dated = lazy("^(?:On|Last|This|At|By|Yesterday|Over)\\b[^.;]{0,30},? $")
local idle = lazy("^(?: (?:who|and|or|at|in|from|of|with)\\b[^,.;]{2,60}?)?,? "
  .. "(?:(?:have|has|had|already|also|just) )*" .. any("suffering") .. "\\b")
local edge = lazy("(?:^|[,;:“\"] ?|\\b(?:" .. any("edge") .. "|"
  .. english_lists.weekday .. "|yesterday|today) )$", "i")

-- Some 1.2 lakh workers.
local multiples = { thousand = 1000, lakh = 100000, million = 1000000, crore = 10000000 }

local value_of

---The value of a number in digits or words (1,200; twenty-four; a hundred and ten).
---@param printed string
---@return number?
function value_of(printed)
  local value = tonumber((printed:gsub("[, ]", "")))
  local digits_before, times = printed:lower():match("^([0-9.]+) (%a+)$")
  if times and multiples[times] then
    return math.floor(tonumber(digits_before) * multiples[times] + 0.5)
  end
  local lakhs = printed:lower():match("^(%a+) hundred thousand$")
  if lakhs then
    return (spelled[lakhs] or 1) * 100000
  end
  local hundreds, rest = printed:lower():match("^(.+ hundred) and (.+)$")
  if not hundreds then
    hundreds, rest = printed:lower():match("^(.+ thousand) and (.+)$")
  end
  if hundreds then
    return value_of(hundreds) + (value_of(rest) or 0)
  end
  local many, unit = printed:lower():match("^(%a+) (%a+)$")
  if spelled[many] and (unit == "hundred" or unit == "thousand") then
    return spelled[many] * spelled[unit]
  elseif printed:lower():find("^a ") then
    return printed:lower() == "a hundred" and 100 or 1000
  end
  local ten, one = printed:lower():match("^(%a+)[- ]?(%a*)$")
  return value or spelled[ten] and spelled[ten] + (spelled[one] or 0)
end

---How many a match counts (two dozen).
---@param match table
---@return number?
local function count_of(match)
  local some = match.some and match.some:lower()
  return some and 12 * (some == "a" and 1 or value_of(some) or 1)
    or value_of(match.number or match.part or match.all)
end

-- Who is called so took part, whatever is told of them (12 protesters were led away).
local natural = lazy("\\b" .. any("by nature") .. "$", "i")

---Those counted who do what participants do, or to whom the words in front point.
---@param sentence string
---@param own boolean whether it is the activity's own sentence
---@return table?
local function counted_in(sentence, own)
  local teams
  for match in people:each(sentence) do
    local before, after = sentence:sub(1, match.first - 1), sentence:sub(match.last + 1)
    local among = drawn:test(before) or before == "Of the " or natural:test(match.text)
    if among or edge:test(before) and (doing:test(after) or own and before == "") then
      if not match.text:find("teams$") then
        return match
      end
      teams = teams or match
    end
  end
  return teams
end

local turns = english_tallies.turns(number, about, persons)
-- There are 900 nurses in the county; there were 30 people on trolleys; last year 80 came.
local elsewhere = lazy("\\bthere (?:are|were) [^.;]{3,60}? " .. any("none of them") .. "\\b"
  .. "|^(?:the next|in previous years|last year|a year ago)\\b|\\bpolice sent\\b"
  .. "|\\b(?:last year|a year ago|the year before)[.;]?$", "i")
-- 116 registered, and 111 came.
local came = lazy("\\b" .. any("signed up first") .. "\\b[^.;]{0,40}?(?:,|\\band|\\bbut)\\s"
  .. "(?:and\\s+|but\\s+)?" .. about .. "?(?<number>" .. number .. ")\\s+(?:of them\\s+)?"
  .. any("attending") .. "\\b", "i")
-- OVER 350 nurses: the first word of a report in capitals.
local shouted = lazy("^[A-Z]{4,}(?: [A-Z]{4,})?(?= [0-9])")

---Who took part, as another turn than what they did tells it.
---@param sentence string
---@param own boolean whether it is the activity's own sentence
---@param points boolean whether it speaks of the activity
---@return table?
local function told_otherwise(sentence, own, points)
  for _, turn in ipairs(turns) do
    local match = (not turn.own or own) and (not turn.points or own or points)
      and english_tallies.is_asked(turn, sentence) and turn.expression:exec(sentence)
    if match then
      return match
    end
  end
  return nil
end

---Who took part, and how many.
---@param sentence string
---@param own boolean? whether it is the activity's own sentence
---@param points boolean? whether it speaks of the activity
---@return table?
function english_people.within(sentence, own, points)
  if not digits:test(sentence) or elsewhere:test(sentence) then
    return nil
  end
  local printed = sentence
  local shout = shouted:match(sentence)
  sentence = shout and shout:lower() .. sentence:sub(#shout + 1) or sentence
  local match = came:exec(sentence) or counted_in(sentence, own or false)
  local teams = match ~= nil and match.text:find("teams$") ~= nil
  match = match or crowd:exec(sentence)
    or of_them:exec(sentence) or bare:exec(sentence) or among_those:exec(sentence)
    or estimated:exec(sentence) or own and drew:exec(sentence)
    or own and invited:exec(sentence)
  local count = match and count_of(match)
  if not match then
    match = dozens:exec(sentence)
    count = match and count_of(match)
  end
  if not match then
    match = told_otherwise(sentence, own or false, points or false)
    count = match and count_of(match)
  end
  return count and { text = text.trim(printed:sub(match.first, match.last)),
    count = math.tointeger(count), teams = teams or nil } or nil
end

---Those counted by what each of them gave or got (163 flu shots were given).
---@param sentence string
---@return table?
function english_people.by_portions(sentence)
  local match = digits:test(sentence) and portions:exec(sentence)
  return match and { text = text.trim(match.text), count = count_of(match) } or nil
end

---Those whom a title counts (900 walk in the snow, and all come back).
---@param title string
---@return table?
function english_people.titled(title)
  local match = heading:exec(title)
  return match and { text = text.trim(match.text), count = count_of(match) } or nil
end

-- A six-member delegation.
local party = lazy("^(?:the |an? )?(?<number>" .. number
  .. ")-(?:member|person|strong|man|woman)\\b", "i")

---Those whom the name of an activity counts.
---@param name string
---@return table?
function english_people.in_name(name)
  local match = party:exec(name)
  return match and { text = match.text, count = count_of(match) } or nil
end

local honouring = lazy("\\b" .. any("honouring those") .. "\\s+(?:" .. about .. ")?"
  .. "(?<number>" .. number .. ")\\s+(?:[a-z'’-]+\\s+){0,3}?" .. persons, "i")

---Those who were honoured, where nobody else is counted.
---@param sentence string
---@return table?
function english_people.honoured(sentence)
  local match = digits:test(sentence) and honouring:exec(sentence)
  return match and { text = text.trim(match.text), count = count_of(match) } or nil
end

---Those counted anywhere in a sentence, whatever they did.
---@param sentence string
---@return table?
function english_people.anywhere(sentence)
  return digits:test(sentence) and (people:exec(sentence) or dozens:exec(sentence)) or nil
end

---Those counted with whom a sentence begins, when they did something (Forty nurses laced up).
---@param sentence string
---@return table?
function english_people.leading(sentence)
  local match = digits:test(sentence:sub(1, 60)) and not elsewhere:test(sentence)
    and (people:exec(sentence) or dozens:exec(sentence))
  if not match or match.first > 1 and not dated:test(sentence:sub(1, match.first - 1))
    or idle:test(sentence:sub(match.last + 1)) then
    return nil
  end
  local count = count_of(match)
  return count and { text = text.trim(match.text), count = math.tointeger(count) } or nil
end

return english_people
