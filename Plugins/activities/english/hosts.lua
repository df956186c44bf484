-- Who held an English activity: the union's picnic, hosted by the branch, held by A with B.

local english_crowds = require("english.crowds")
local english_deals = require("english.deals")
local english_lists = require("english.lists")
local english_partners = require("english.partners")
local likely_hosts = require("english.likely_hosts")

local english_hosts = {}

local any, lazy = english_lists.any, english_lists.lazy

local hosts = lazy("\\b(?!(?<=was |were |also )sponsored)" .. any("held by")
  .. "(?:\\s+(?:on|last|at|in|yesterday)\\b[^,.;]{0,30}?"
  .. "|\\s+" .. english_lists.month .. "\\s[0-9]{1,2}|\\s+" .. english_lists.weekday .. ")?"
  .. "\\s+(?:jointly\\s+|together\\s+)?by\\s+(?:the\\s+)?"
  .. "|\\b" .. any("host behind") .. "\\s+(?:the\\s+)?")
-- Without one of these a sentence names no host behind a verb.
local telling = english_lists.any_or("host behind", { " by " })
local credited = lazy("\\G(?: \\([^)]*\\))?, (?:[^,.;]{3,60}, )?"
  .. "(?:" .. any("credited") .. "|(?:which|who)\\s+(?:had\\s+|has\\s+|have\\s+)?"
  .. any("doing") .. "\\s+(?:it|them|this|the)\\b)")
local crediting = english_lists.any_or("credited", { "which", "who" })
-- by the chief executive at the hospital: whose the person is is not told.
local removed = lazy("[,;]| (?:at|from|with|in) ")
-- A march is led by the Elm Pipe Band, and held by others.
local playing = lazy("\\b" .. any("playing") .. "$")
local close = lazy("^ (?:jointly |together )?with (?:the )?")
-- The college, with which they held it; no match with another side, no dispute with a firm.
local beside = lazy("(?<! " .. table.concat(english_lists.words("no partner"), "| ")
  .. ") with (?:the |its (?:[a-z]+ )?)?$")
local two_sided = english_lists.set("two-sided")
local part = lazy("^ " .. any("part") .. " of (?:the )?$")
-- Two sides hold them: talks, a bargaining session.
local talking = english_lists.set("talking")
-- Verbs whose subject holds the activity.
local acting = { call = true, hold = true,
  start = true, sign = true, deed = true, act = true, visit = true }
local doing = lazy("\\b" .. any("doing") .. "\\b")
---The organizations after words such as `hosted by`.
---@param told table
---@param sentence EnglishSentence
---@return string[]
function english_hosts.named_in(told, sentence)
  local match = telling:contains(sentence.text) and hosts:exec(sentence.text)
  local reached = match and sentence.span.first + match.last
  local led = match and match.text:find("led by", 1, true)
  for i, mention in ipairs(reached and told.mentions or {}) do
    if mention.first >= reached and not (led and playing:test(mention.name)) then
      local near = mention.first <= reached + 60 and mention.last <= sentence.span.last
        and not removed:test(told.body:sub(reached, mention.first - 1))
      local following = told.mentions[i + 1]
      if following and part:test(told.body:sub(mention.last + 1, following.first - 1)) then
        return { following.name } -- the hospital branch of the union
      end
      -- The branch, together with volunteers from | the guild.
      return near and english_partners.together(
        english_partners.joined(told.body, told.mentions, i, -1),
        english_partners.with_partner(told.body, told.mentions, i)) or {}
    end
  end
  return {}
end

---The organization whose event it is: the union's picnic.
---@param told table
---@param phrase Phrase
---@return string?
local function owner_of(told, phrase)
  local owner = phrase.owner
  for _, mention in ipairs(owner and told.mentions or {}) do
    if mention.first <= owner.last and mention.last >= owner.first then
      return mention.name
    end
  end
  return nil
end

-- The meeting | of the Metal Union; no march of nurses.
local of_house = lazy("^ of (?:the )?$")

---The organization behind an event and "of": the annual meeting of the Metal Union.
---@param told table
---@param phrase Phrase
---@return string[]
local function owner_behind(told, phrase)
  for i, mention in ipairs(told.mentions) do
    if mention.first > phrase.inner then
      local between = told.body:sub(phrase.inner + 1, mention.first - 1)
      return of_house:test(between) and english_partners.joined(told.body, told.mentions, i, 1)
        or {}
    end
  end
  return {}
end

---The union or the like in the name of an event: the Elm Labor Council Dinner.
---@param told table
---@param phrase Phrase?
---@return string?
function english_hosts.in_name(told, phrase)
  for _, mention in ipairs(phrase and told.mentions or {}) do
    if mention.first >= phrase.first and mention.last < phrase.inner
      and (mention.kind == "union" or mention.kind == "association") then
      return mention.name
    end
  end
  return nil
end

---Those of some organizations that people form, and no office that they were against.
---@param told table
---@param names string[]
---@return string[]
local function of_people(told, names)
  local out = {}
  for _, mention in ipairs(told.mentions) do
    local formed = mention.kind == "union" or mention.kind == "association"
    if formed and names[1] == mention.name then
      out = names
    end
  end
  return out
end

-- The Staff Association (SA) | of | Tarn Mill.
local of_other = lazy("^\\s*(?:\\($|(?:\\([^)]*\\)|\\))?\\s*of (?:the )?$)")

-- They know the guild alone for such talks, and | held: it is they who did.
local second_verb = lazy("^ [^,;]{6,}, and $|;")

-- The council, a member of | the congress, elected: it is the council that did.
local apposition = lazy("^(?: \\([^)]*\\))?, (?:(?:an?|the|one of|part of) (?:[^,;]{3,60} )?"
  .. "(?:of|under|in|at|with|to|for)|(?:which is )?affiliated (?:to|with)) (?:the )?$")
-- The hospital, owned by | Tarn Care, held.
local owned = lazy("\\b" .. any("owner") .. " (?:the )?$")

---The mention of which another only says what it is.
---@param told table
---@param sentence EnglishSentence
---@param place integer
---@return integer
local function head_of(told, sentence, place)
  local left = told.mentions[place - 1]
  if left and left.first >= sentence.span.first
    and apposition:test(told.body:sub(left.last + 1, told.mentions[place].first - 1)) then
    return place - 1
  end
  return place
end

---The organizations before a verb that act together.
---@param told table
---@param sentence EnglishSentence
---@param position integer
---@param by_staff boolean? whether the house whose people act is the host
---@return string[]
local function before(told, sentence, position, by_staff)
  local other = likely_hosts.names_other(told)
  for i = #told.mentions, 1, -1 do
    local mention = told.mentions[i]
    if mention.first >= sentence.span.first and mention.last < position
      and (not likely_hosts.is_place(told, mention)
        or by_staff and likely_hosts.has_staff(told, mention))
      and not (other and likely_hosts.is_officer(told, mention))
      and not second_verb:test(told.body:sub(mention.last + 1, position - 1))
      and not owned:test(told.body:sub(math.max(1, mention.first - 24), mention.first - 1)) then
      i = head_of(told, sentence, i)
      while i > 1 and of_other:test(told.body:sub(told.mentions[i - 1].last + 1,
        told.mentions[i].first - 1)) do
        i = i - 1 -- the staff association of | the mill
      end
      return english_partners.together(english_partners.joined(told.body, told.mentions, i, -1),
        english_partners.inserted(told, i, position))
    end
  end
  return {}
end

---The organizations with which a sentence begins.
---@param told table
---@param sentence EnglishSentence
---@return string[]
function english_hosts.subject_of(told, sentence)
  for i, mention in ipairs(told.mentions) do
    if mention.first >= sentence.span.first then
      local is_first = mention.first <= sentence.span.first + 5
        and mention.last <= sentence.span.last
      return is_first and english_partners.joined(told.body, told.mentions, i, 1) or {}
    end
  end
  return {}
end

---Adds those with whom something was held (held with the college; ran the course with the college),
---unless it is against them or with their help.
---@param told table
---@param candidate EnglishCandidate
---@param names string[]
---@return string[]
local function and_with(told, candidate, names)
  local sentence, verb = candidate.sentence, candidate.verb
  local with = close:exec(told.body:sub(verb.last + 1, verb.last + 30))
  local open = not english_crowds.is_crowd(candidate) and not two_sided[candidate.noun]
    and sentence.text:find(" with ", verb.last - sentence.span.first, true)
  for i, mention in ipairs((with or open) and told.mentions or {}) do
    local at, last = mention.first, mention.last
    if at > verb.last and last <= sentence.span.last and (with and at == verb.last + 1 + with.last
      or open and mention.kind ~= "company" and beside:test(told.body:sub(verb.last + 1, at - 1)))
    then
      return english_partners.together(names,
        english_partners.joined(told.body, told.mentions, i, 1))
    end
  end
  return names
end

---The organization that a sentence names with what it did: the league, whose idea it was.
---@param told table
---@param sentence EnglishSentence
---@return string[]
function english_hosts.credited_in(told, sentence)
  for i, mention in ipairs(crediting:contains(sentence.text) and told.mentions or {}) do
    if mention.first >= sentence.span.first and mention.last <= sentence.span.last
      and credited:find(told.body, mention.last + 1) then
      return english_partners.with_along(told, mention.last + 1, sentence.span.last,
        english_partners.joined(told.body, told.mentions, i, -1))
    end
  end
  return {}
end

---Who held an activity, as its own sentence tells.
---@param told table
---@param candidate EnglishCandidate
---@return string[]
function english_hosts.of(told, candidate)
  local sentence, verb = candidate.sentence, candidate.verb
  local owner = candidate.phrase and owner_of(told, candidate.phrase)
  if owner then
    return { owner }
  end
  local kind = verb and verb.value.verb
  local behind = candidate.phrase and owner_behind(told, candidate.phrase) or {}
  if behind[1] then
    return behind
  elseif english_deals.is_deal(candidate) then
    return english_deals.parties(told, candidate, before(told, sentence, candidate.hit.first))
  elseif candidate.phrase and talking[candidate.phrase.hit.value.word:match("^%a+")]
    or talking[candidate.noun] then
    local names =
      english_deals.parties(told, candidate, before(told, sentence, candidate.hit.first))
    return names[2] and names or names[1] and { names[1] } or likely_hosts.union_in(told)
  elseif not candidate.phrase and not verb then
    local owners = english_partners.whose(told, candidate)
    local names = owners[1] and owners or before(told, sentence, candidate.hit.first)
    names = candidate.kind == "crowd" and of_people(told, names) or names
    return names[1] and names or english_partners.behind_by(told, sentence, candidate.hit.first)
  end
  local held = kind and acting[kind]
    and before(told, sentence, verb.first, kind == "hold" or kind == "start") or {}
  if held[1] then
    return and_with(told, candidate, held)
  end
  local phrase = candidate.phrase
  held = phrase and english_partners.of_members(told, phrase) or {}
  if held[1] then
    return held
  end
  held = phrase and phrase.determiner == "its" and not verb
    and before(told, sentence, phrase.outer) or {}
  if held[1] then
    return held -- brought its fair to the hall
  end
  held = kind ~= "attend" and english_hosts.subject_of(told, sentence) or {}
  return held[1] and held or likely_hosts.in_sentence(told, sentence)
end

---The organization that is said to have held what is spoken of (The branch organised the evening).
---@param told table
---@param sentence EnglishSentence
---@return string[]
function english_hosts.subject_in(told, sentence)
  for _, verb in ipairs(sentence.verbs) do
    if doing:test(told.body:sub(verb.first, verb.last)) then
      return english_partners.with_along(told, verb.last + 1, sentence.span.last,
        before(told, sentence, verb.first))
    end
  end
  return {}
end

return english_hosts
