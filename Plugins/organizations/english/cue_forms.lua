-- The turns of phrase by which the words beside a capitalized run tell that it is a name, as
-- expressions.

local regex = require("broadsheet.regex")
local word_lists = require("words.word_lists")
local words = require("english.cue_words")

local NAME = "(?<name>[A-Z][\\w&-]*(?: (?:& )?[A-Z][\\w&-]*){0,3})(?![\\w&-])"

-- Behind a word for its sort a name stands alone: the charity Lantern said.
local ALONE = "(?=[,.;:)]|[’']s\\b| (?:[a-z]+ed|" .. word_lists.any("behind a lone name")
  .. ")\\b|$)"
local ITEM = "[A-Z][\\w’'&-]*(?: (?:& |of |and Sons)?[A-Z][\\w’'&-]*){0,3}"
local LIST = "\\b[^.;:()A-Z]{0,40}?(?:,|including|such as|like|:)"
  .. "(?: among them| including| such as)?,? (?:the |those (?:of|run by|owned by) )?"
  .. "(?<list>" .. ITEM .. "(?:, (?:the )?" .. ITEM .. ")*,? and (?:the )?" .. ITEM
  .. ")(?![\\w’'&-])"
-- A name of any words.
local CALLED = "[A-Z][\\w&’'-]*(?: (?:(?:of|for|the|and|&) ){0,2}[A-Z][\\w&’'-]*){0,4}"

---An expression for any of the words of a cue.
---@param cue string
---@return string
local function any(cue)
  return "(?:" .. table.concat(words[cue], "|") .. ")"
end

---@class organizations.EnglishCue
---@field kind string
---@field expression table
---@field reading string how its name is read: "trimmed", "bare", "plain", "list", "sure", "holder",
---"acronym", "single"
---@field word string whose words must stand in the text

---An expression that is compiled when it is first asked: no Chinese page needs it.
---@param expression string
---@return table
local function lazy(expression)
  return setmetatable({}, { __index = function(asked, method)
    local compiled = regex.new(expression)
    local function call(_, ...)
      return compiled[method](compiled, ...)
    end
    rawset(asked, method, call)
    return call
  end })
end

---@type organizations.EnglishCue[]
local CUES = {
  { kind = "union", word = "cued", reading = "plain", expression = lazy(
    "\\b(?<name>" .. any("cued") .. ")(?=(?:[’']s)?(?: (?:[A-Z]\\w+(?: of)? ?){1,3})? ?\\b"
    .. any("members") .. "\\b)") },
  { kind = "union", word = "joined", reading = "plain", expression = lazy(
    "\\b" .. any("joined") .. " (?<name>" .. any("cued")
    .. ")(?![\\w’'-]| (?:[A-Z]|of\\b))") },
  { kind = "union", word = "cued", reading = "plain", expression = lazy(
    "\\b(?<name>" .. any("cued") .. ")(?= "
    .. any("union does") .. "\\b)") },
  { kind = "union", word = "sister union", reading = "plain", expression = lazy(
    "\\b(?<name>" .. any("cued") .. ")(?=(?:, [A-Z][\\w&]+)*,? and (?:the )?"
    .. any("sister union") .. "\\b)") },
  { kind = "union", word = "sister union", reading = "plain", expression = lazy(
    "\\b" .. any("sister union") .. "(?: union)?(?:, [A-Z][\\w&]+)*,? and (?:the )?(?<name>"
    .. any("cued")
    .. ")(?![\\w-]| [A-Z])") },
  { kind = "union", word = "sister union", reading = "plain", expression = lazy(
    "\\b" .. any("sister union") .. ", (?<name>" .. any("cued") .. ")(?=,)") },
  { kind = "company", word = "runs it", reading = "acronym", expression = lazy(
    "(?<![\\w’'&-])(?<name>[A-Z]{3,6})(?=(?:[’']s)? " .. any("runs it") .. "\\b)") },
  { kind = "company", word = "people of", reading = "acronym", expression = lazy(
    "\\b" .. any("people of") .. " (?:of|at|from|with) (?:the )?(?<name>[A-Z]{3,6})"
    .. "(?![\\w’'&-]| [A-Z(])") },
  { kind = "hospital", word = "people of hospitals", reading = "sure", expression = lazy(
    "\\b" .. any("people of hospitals") .. " (?:of|at|from) (?<name>St\\.? [A-Z][a-z]+[’']s)"
    .. "(?! [A-Z])") },
  { kind = "hospital", word = "people of hospitals", reading = "ward", expression = lazy(
    "\\b" .. any("people of hospitals") .. " at (?:the )?(?<name>[A-Z][a-z]+ [A-Z][a-z]+"
    .. "(?: [A-Z][a-z]+)?)(?=[,.;]|$| " .. word_lists.any("behind a hospital") .. "\\b)") },
  { kind = "association", word = "people for", reading = "sure", expression = lazy(
    "(?<![\\w’'-])(?<name>" .. any("people for") .. " (?:the )?[A-Z][\\w’-]+"
    .. "(?: [A-Z][\\w’-]+){0,3})(?![\\w-])") },
  { kind = "media", word = "station", reading = "sure", expression = lazy(
    "(?<![\\w’'-])(?<name>" .. any("station") .. " (?!" .. any("no station")
    .. "\\b)[A-Z][a-z]+)(?![\\w’'-]| [A-Z])") },
  { kind = "company", word = "spokesman", reading = "trimmed", expression = lazy(
    "(?<![\\w’'-])(?!" .. any("no firm's") .. "\\b)" .. NAME .. " ?(?=" .. any("spokesman")
    .. "\\b)") },
  { kind = "company", word = "speaker", reading = "trimmed", expression = lazy(
    "\\b" .. any("speaker") .. " (?:for|of|at) (?:the )?" .. NAME) },
  { kind = "company", word = "done by", reading = "trimmed", expression = lazy(
    "\\b" .. any("done by") .. " (?:the )?" .. NAME) },
  { kind = "company", word = "firm", reading = "trimmed", expression = lazy(
    "\\b" .. any("firm") .. " " .. NAME) },
  { kind = "company", word = "doer", reading = "trimmed", expression = lazy(
    "\\b(?:[Tt]he|[Aa]n?|by|giant|rival|-based) " .. any("doer") .. " " .. NAME
    .. "(?!,? (?:who|\\d\\d)\\b)") },
  { kind = "company", word = "doer", reading = "trimmed", expression = lazy(
    "\\b(?i:" .. any("line of business") .. ") " .. any("doer") .. " " .. NAME
    .. "(?!,? (?:who|\\d\\d)\\b)") },
  { kind = "company", word = "doer", reading = "trimmed", expression = lazy(
    "\\b[Tt]he " .. any("doer") .. ", (?<name>[A-Z][\\w&-]+)(?=, (?!\\d\\d\\b|who\\b))") },
  { kind = "company", word = "firm", reading = "trimmed", expression = lazy(
    "\\b[Tt]he " .. any("firm") .. ", (?<name>[A-Z][\\w&-]+)(?=, )") },
  { kind = "union", word = "the union", reading = "plain", expression = lazy(
    "(?:\\bthe|[’']s) (?<name>(?!\\w+(?:an|ish|ese|ch|ic|s)\\b)[A-Z][a-z]{3,}) " .. any("the union")
    .. "(?! " .. word_lists.any("no union alone") .. "\\b)") },
  { kind = "association", word = "holds its", reading = "holder", expression = lazy(
    "\\b(?<name>[A-Z][\\w&’'-]*(?: (?:(?:of|for|&) )?[A-Z][\\w&’'-]*){1,4})"
    .. "(?: and (?:the )?[A-Z][\\w’' -]*?)? " .. any("holds its") .. "\\b") },
  { kind = "association", word = "holds a", reading = "acronym", expression = lazy(
    "(?<![\\w’'-])(?<name>[A-Z]{3,8}|(?!Mc|Mac)[A-Z][a-z]+[A-Z]\\w+)(?: and [A-Z]\\w+)? "
    .. any("holds a") .. "\\b") },
  { kind = "company", word = "dealt", reading = "trimmed", expression = lazy(
    "(?:\\bLocal \\d+|\\b[Uu]nion|\\b[A-Z]{3,6}|\\)) and (?:the )?" .. NAME
    .. " (?:have |has |had )?(?=" .. any("dealt") .. "\\b)") },
  { kind = "company", word = "sort of firm", reading = "trimmed", expression = lazy(
    "(?<name>[A-Z][\\w’-]*(?: [A-Z][\\w’-]*){0,2} (?:& |and )[A-Z][\\w’-]*|[A-Z][\\w’-]*"
    .. "(?: [A-Z][\\w’-]*){0,2})(?=,? (?:the |a )?(?:[a-z-]+ )?" .. any("sort of firm")
    .. "\\b)") },
  { kind = "union", word = "the union", reading = "holder", expression = lazy(
    "(?<![\\w’'-])(?<name>(?:[A-Z][\\w’-]* (?:and )?){1,4}"
    .. word_lists.any("matter of a union") .. " union)(?![\\w’'-])") },
  { kind = "association", word = "for charity", reading = "gift", expression = lazy(
    "\\b(?:to|for|of|from|by|at|with|and|[,:]) (?:the |local charity )?"
    .. "(?<name>(?:[A-Z][\\w’-]+ ){1,3}"
    .. word_lists.any("charity last") .. "|" .. word_lists.any("charity first")
    .. " [A-Z][\\w’-]+)(?![\\w’'-]| [A-Z])") },
  { kind = "government", word = "body of a place", reading = "sure", expression = lazy(
    "(?<!\\b(?:in|of) )(?<!\\b(?:in|of) the )(?<!\\b(?:from|near) the )(?<!\\bacross the )"
    .. "(?<!\\baround the )(?<!\\boutside the )(?<!\\bthroughout the )\\b(?<name>"
    .. any("body of a place") .. " [A-Z][a-z]+(?: [A-Z][a-z]+)?)(?=[’']s|[,.;)]| [a-z])") },
  { kind = "government", word = "body of a place", reading = "sure", expression = lazy(
    "\\b(?i:staff|workers|employees|crews|members|managers|officials) (?:of|from|at|with|for)"
    .. " the (?<name>" .. any("body of a place") .. " [A-Z][a-z]+(?: [A-Z][a-z]+)?)"
    .. "(?=[’']s|[,.;)]| [a-z]|$)") },
  { kind = "government", word = "government of", reading = "sure", expression = lazy(
    "\\b(?<name>" .. any("government of") .. " [A-Z][\\w’-]+(?: [A-Z][\\w’-]+)?)"
    .. "(?=[’']s|[,.;)]| [a-z]|$)") },
  { kind = "company", word = "owned", reading = "trimmed", expression = lazy(
    NAME .. "[’']s (?:[a-z]\\w* )?" .. any("owned") .. "s?\\b") },
  { kind = "company", word = "does", reading = "trimmed", expression = lazy(
    NAME .. " ?" .. any("does") .. "\\b") },
  { kind = "bank", word = "bank", reading = "plain", expression = lazy(
    "\\b(?<name>[A-Z][a-z]{2,}bank)\\b") },
  { kind = "company", word = "firms", reading = "list", expression = lazy(
    "\\b" .. any("firms") .. LIST) },
  { kind = "union", word = "unions", reading = "list", expression = lazy(
    "\\b" .. any("unions") .. LIST) },
  { kind = "association", word = "charities", reading = "list", expression = lazy(
    "\\b" .. any("charities") .. LIST) },
  { kind = "union", word = "cued", reading = "sure", expression = lazy(
    "\\b(?<name>" .. any("cued") .. " " .. word_lists.any("regions") .. ")(?![\\w-]| [A-Z])") },
}
for _, kind in ipairs({ "association", "bank", "media", "union" }) do
  CUES[#CUES + 1] = { kind = kind, word = kind, reading = "bare", expression = lazy(
    "\\b" .. any(kind) .. " " .. NAME .. ALONE) }
end

-- Elm County United Way: the place belongs to the name.
CUES[#CUES + 1] = { kind = "association", word = "of a place", reading = "local",
  expression = lazy("(?<![\\w’'-])(?<name>(?:[A-Z][\\w’-]+ ){1,3}" .. any("of a place")
    .. ")(?![\\w-])") }

for _, kind in ipairs({ "association", "government", "company", "media", "union" }) do
  local word = "known " .. kind
  -- United Way of Elm County: the place belongs to the name.
  local tail = kind == "association"
    and "(?: (?:of|for) (?:the )?(?!\\w+day\\b)[A-Z][\\w’-]+"
    .. "(?: (?:of )?(?:Ste?\\. )?[A-Z][\\w’-]+){0,3}| " .. word_lists.any("regions")
    .. "(?! [A-Z]))?" or ""
  CUES[#CUES + 1] = { kind = kind, word = word, reading = "sure", expression = lazy(
    "\\b(?<name>" .. any(word) .. tail .. ")(?![\\w-])") }
end

for word, kind in pairs({ ["is a union"] = "union", ["is an association"] = "association",
  ["is a company"] = "company" }) do
  CUES[#CUES + 1] = { kind = kind, word = word, reading = "holder", expression = lazy(
    "(?:(?<=[a-z] )|(?<=[.;:] )|(?<=[a-z], )|^|\\n|(?<=“))(?<name>" .. CALLED .. ")"
    .. ", (?:the|an?|its|their) (?:[a-z][a-z'’-]* ){0,3}?" .. any(word)
    .. "(?=[,.;]| (?:for|of|that|which|based|in|with|behind|devoted|dedicated|[a-z]+ing)\\b)") }
end
for _, kind in ipairs({ "school", "union" }) do
  local word = "foreign " .. kind
  CUES[#CUES + 1] = { kind = kind, word = word, reading = "sure", expression = lazy(
    "(?<![\\w’'-])(?<name>" .. any(word)
    .. "(?:(?: (?:de|du|des|del|della|do|da|dos|das|der|für|et|y|e)(?: l[ao]s?)?)?"
    .. " \\p{Lu}[\\w’'-]*)+)(?![\\w-])") }
end
for _, kind in ipairs({ "association", "union", "bank", "school", "government" }) do
  local word = "small " .. kind
  CUES[#CUES + 1] = { kind = kind, word = word, reading = "holder", expression = lazy(
    "(?<![\\w’'-])(?<name>" .. CALLED .. " " .. any(word) .. ")\\b(?!['’-])") }
end

-- Words that tell less than those above.
table.move({
  { kind = "company", word = "acts", reading = "single", expression = lazy(
    "(?<![\\w’'-])(?<name>[A-Z][a-z][\\w-]+)(?=,? " .. any("acts") .. "\\b)") },
  { kind = "company", word = "ordered", reading = "single", expression = lazy(
    "\\b" .. any("ordered") .. " (?<name>[A-Z][a-z][\\w-]+)(?= to\\b)") },
  { kind = "union", word = "their union", reading = "holder", expression = lazy(
    "\\b" .. any("their union") .. ", (?:the )?(?<name>" .. CALLED .. ")(?=[,.])") },
  { kind = "company", word = "staff of", reading = "sure", expression = lazy(
    "\\b" .. any("staff of") .. " (?:at|from|with) (?<name>[A-Z][a-z][\\w-]+[’']s)"
    .. "(?=[,.;:)]|$| (?:and|on|in|to|have|has|had|are|were|was|is|who|said|say|voted|will|took|at"
    .. "|after|for|over|last|this|when|walked|marched|met)\\b)") },
  { kind = "company", word = "staff of", reading = "single", expression = lazy(
    "\\b" .. any("staff of") .. " at (?<name>[A-Z][a-z][\\w-]{3,})(?![\\w’'&-]| [A-Z&])") },
  { kind = "company", word = "others", reading = "list", expression = lazy(
    "(?<![\\w’'-])(?<list>[A-Z][\\w&-]+(?:, [A-Z][\\w&-]+)*) and (?:[a-z]+ )?"
    .. any("others") .. "\\b") },
}, 1, 6, #CUES + 1, CUES)

return CUES
