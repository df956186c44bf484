-- Who else stands with the host of an English activity: the union and the port, delivered by the
-- clinic, with help from the bank.

local english_lists = require("english.lists")

local english_partners = {}

local any, lazy = english_lists.any, english_lists.lazy

local conjoined = lazy("^\\s*(?:\\($|\\([^)]*\\)|\\))?\\s*(?:(?:[a-z’'-]+\\s+){0,2}(?="
  .. any("with them") .. ")|(?:[a-z’'-]+\\s+){0,2}[a-z’'-]+(?=, " .. any("with them")
  .. "))?(?:,|and|, and|&|(?:, )?"
  .. any("with them") .. ")\\s*(?:(?:the|its|their)\\s+(?:[a-z’'-]+\\s+){0,2}?" .. any("apposed")
  .. ",\\s+)?(?:the\\s+|its\\s+)?"
  .. "(?:(?!" .. any("between") .. "\\s)[a-z'’-]+\\s+){0,3}"
  .. "(?:" .. any("people from") .. "\\s+(?:from|of|at)\\s+(?:the\\s+)?)?"
  .. "(?:(?:[A-Z][\\w’'-]*\\s(?:(?:of|the)\\s)?){0,3}?[A-Z]\\w*[’']s\\s)?$|^\\s*\\($")
-- The University of Elm | 's | Labor Center: the first only owns the second.
local owning = lazy("^[’']s\\s+$")
local undertaken = lazy("\\b" .. any("undertaken") .. " by (?:the )?")
local helped = lazy("\\b" .. any("help") .. " (?:the )?")
local joint = lazy("\\b(?:(?:(?:was|were|been) " .. any("held by")
  .. " (?:jointly |together )?|" .. any("partnering") .. " )with|(?:was|were) joined by) (?:the )?")
-- With the help of | the guild: it is no host.
local helping = lazy("\\b" .. any("helping") .. " (?:of|from|to|by) (?:the )?$", "i")
local by = lazy("\\bby (?:the )?$")
-- Without one of these a sentence tells of nobody else.
local telling = english_lists.any_or("help", { " by ", " with " })

---The names of the organizations around one that act together (the union and the port).
---@param body string
---@param list Mention[]
---@param from integer place of the first in the list
---@param step integer 1 or -1
---@return string[]
function english_partners.joined(body, list, from, step)
  local at, names = from, { list[from] and list[from].name }
  local known = { [names[1] or ""] = true }
  while list[at + step] do
    local left, right = list[math.min(at, at + step)], list[math.max(at, at + step)]
    if step == -1 and owning:test(body:sub(left.last + 1, right.first - 1)) and list[at - 2] then
      at = at - 1
      left, right = list[at - 1], left
    end
    if not conjoined:test(body:sub(left.last + 1, right.first - 1))
      or step == -1 and helping:test(body:sub(math.max(1, left.first - 30), left.first - 1)) then
      break
    end
    at = at + step
    -- Its acronym in brackets, or that of the union whose section it is.
    local bracketed = body:sub(left.last + 1, right.first - 1):find("^ ?%($")
    if not known[list[at].name] and not (bracketed and left.name:find(right.name, 1, true)) then
      known[list[at].name] = true
      table.insert(names, step == 1 and #names + 1 or 1, list[at].name)
    end
  end
  return names
end

---Those who held something and those who held it with them.
---@param names string[]
---@param others string[]
---@return string[]
function english_partners.together(names, others)
  local all, known = {}, {}
  for _, list in ipairs({ names, others }) do
    for _, name in ipairs(list) do
      if not known[name] then
        all[#all + 1], known[name] = name, true
      end
    end
  end
  return all
end

---The organizations on both sides of one that act together.
---@param body string
---@param list Mention[]
---@param from integer
---@return string[]
function english_partners.around(body, list, from)
  return english_partners.together(english_partners.joined(body, list, from, -1),
    english_partners.joined(body, list, from, 1))
end

---The organizations around one that act together, and the one with which they do (run by the union
---with the college).
---@param body string
---@param list Mention[]
---@param from integer
---@return string[]
function english_partners.with_partner(body, list, from)
  local names = english_partners.joined(body, list, from, 1)
  for i = from, #list - 1 do
    local between = list[i].name == names[#names]
      and body:sub(list[i].last + 1, list[i + 1].first - 1)
    if between and between:find("^ with ?t?h?e? $") and list[i + 1].name ~= names[#names] then
      return english_partners.together(names,
        english_partners.joined(body, list, i + 1, 1))
    end
  end
  return names
end

---Whether a sentence may tell of others than the host.
---@param sentence EnglishSentence
---@return boolean
function english_partners.may_stand_in(sentence)
  return telling:contains(sentence.text)
end

---The organizations directly behind a match in a sentence.
---@param told table
---@param sentence EnglishSentence
---@param pattern table
---@return string[]
local function right_behind(told, sentence, pattern)
  local match = pattern:exec(sentence.text)
  local at = match and sentence.span.first + match.last
  for i, mention in ipairs(at and told.mentions or {}) do
    if mention.first == at then
      return english_partners.joined(told.body, told.mentions, i, 1)
    end
  end
  return {}
end

---The organization of whose prize a deed tells: took the darts trophy of the council.
---@param told table
---@param candidate EnglishCandidate
---@return string[]
function english_partners.whose(told, candidate)
  local from = told.body:find(candidate.name, candidate.hit.first, true)
  local last = from and from + #candidate.name - 1
  for _, mention in ipairs(last and told.mentions or {}) do
    if mention.first > last and mention.first <= last + 9
      and told.body:find("^ of t?h?e? ?", last + 1) then
      return { mention.name }
    end
  end
  return {}
end

---The organizations behind "by" in what follows a deed: were handed their cards by the trust.
---@param told table
---@param sentence EnglishSentence
---@param position integer
---@return string[]
function english_partners.behind_by(told, sentence, position)
  for i, mention in ipairs(told.mentions) do
    if mention.first > position and mention.last <= sentence.span.last
      and by:test(told.body:sub(mention.first - 8, mention.first - 1)) then
      return english_partners.joined(told.body, told.mentions, i, 1)
    end
  end
  return {}
end

---Those who did the work for the host (delivered by the clinic).
---@param told table
---@param sentence EnglishSentence
---@return string[]
function english_partners.undertakers_in(told, sentence)
  return right_behind(told, sentence, undertaken)
end

---Those who helped (with help from the bank).
---@param told table
---@param sentence EnglishSentence
---@return string[]
function english_partners.helpers_in(told, sentence)
  return right_behind(told, sentence, helped)
end

---Those with whom it was held, where the host was named before (was organised together with).
---@param told table
---@param sentence EnglishSentence
---@return string[]
function english_partners.partners_in(told, sentence)
  return right_behind(told, sentence, joint)
end

-- The guild, with | the fire service, | ran a drill.
local inserted = lazy("^(?: \\([^)]*\\))?, (?:together |along |jointly |in [a-z-]+ )?with"
  .. " (?:the |its )?$")

---The organizations that stand between commas behind a host, with which it did something.
---@param told table
---@param place integer of the host among the mentions
---@param position integer of the verb
---@return string[]
function english_partners.inserted(told, place, position)
  local host, other = told.mentions[place], told.mentions[place + 1]
  if other and other.last < position
    and inserted:test(told.body:sub(host.last + 1, other.first - 1))
    and told.body:find("^[^,.;]*,", other.last + 1) then
    return english_partners.joined(told.body, told.mentions, place + 1, 1)
  end
  return {}
end

---The union that made a deal and the only firm of the article: it is the other side.
---@param told table
---@param names string[]
---@return string[]
function english_partners.both_sides(told, names)
  local union, firm
  for _, mention in ipairs(names[1] and not names[2] and told.mentions or {}) do
    union = union or mention.kind == "union" and mention.name == names[1]
    if mention.kind == "company" and firm ~= mention.name then
      if firm then
        return names
      end
      firm = mention.name
    end
  end
  return union and firm and { names[1], firm } or names
end

-- A training for officers and members of | the union.
local for_members = lazy("^ (?:organi[sz]ed |held )?for [^.;]{0,70}?\\b" .. any("member")
  .. " of (?:the )?$")

---The union for whose members a course or the like was.
---@param told table
---@param phrase Phrase
---@return string[]
function english_partners.of_members(told, phrase)
  for _, mention in ipairs(told.mentions) do
    if mention.first > phrase.inner then
      local between = told.body:sub(phrase.inner + 1, mention.first - 1)
      return mention.kind == "union" and #between < 100 and for_members:test(between)
        and { mention.name } or {}
    end
  end
  return {}
end

local along = lazy("\\b" .. any("along with") .. "|^\\s?(?:it|them|this|that"
  .. "|the (?:[a-z-]+ ){0,2}[a-z]+) with(?= (?:the )?[A-Z])")

---Adds those behind words for doing something with somebody: ran the course together with | the
---college; arranged it with | the mission.
---@param told table
---@param from integer where what they did begins
---@param last integer where its sentence ends
---@param names string[]
---@return string[]
function english_partners.with_along(told, from, last, names)
  local with = names[1] and along:exec(told.body:sub(from, last))
  for i, mention in ipairs(with and told.mentions or {}) do
    local at = from + with.last - 1
    if mention.first > at and mention.first <= at + 6 then
      return english_partners.together(names,
        english_partners.joined(told.body, told.mentions, i, 1))
    end
  end
  return names
end

return english_partners
