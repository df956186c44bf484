-- The name of an English event: from its noun back to the determiner, the preposition or the verb
-- in front of it.

local english_lists = require("english.lists")
local regex = require("broadsheet.regex")

local english_phrases = {}

local roles = english_lists.roles

-- The words in front of an event noun that are looked at.
local reach = 110
local most = 12
local calendar = regex.new("^(?:" .. english_lists.month .. "|" .. english_lists.weekday .. ")$")
local owner = regex.new("^(.+)(?:['’]s)$")
local number = regex.new("^\\$?[0-9][0-9,.]*$")
-- Between the words of a name; a motto in quotation marks may be one of them.
local joins = { [" "] = true, ["-"] = true, [""] = true, ["\1\1\1 "] = true, [" \1\1\1"] = true,
  ['" '] = true, [' "'] = true }
local marks = regex.new("[“”‘]")
-- The text is read backwards.
local nearest = "^([^%w\128-\255&$']*)([%w\128-\255$'&/-]+)()"
local goes_on = regex.new("^['’]?s? [a-z“]")
local past = regex.new("^[a-z]+ed$")
-- of May 4, in March: the month and no march.
local month_before = regex.new("(?:[0-9](?:st|nd|rd|th)?(?: of)?|\\b(?:in|since|until|late|early"
  .. "|mid|last|next|from|by)) $", "i")
local month_after = regex.new("^ [0-9]")
-- What a name goes on with behind a noun that says little alone, and behind a proper one.
local attached = regex.new("^\\s+(?:for|of|on|about|against|in)\\s+(?!(?:the\\s+)?(?:[A-Z0-9]\\w*|"
  .. english_lists.any("no matter") .. "|(?:weeks?|months?|mornings?|afternoons?|evenings?|nights?"
  .. "|weekends?)(?=[,.;:]|$| (?:of|in|at|last|for|with|to|before|after)\\b))\\b)"
  .. "(?!(?:the|its|their|a)\\s+(?:[a-z-]+\\s+){0,2}?(?:" .. english_lists.any("premises") .. "|"
  .. english_lists.any("ground") .. ")\\b)[^,.;:()0-9’']{3,40}?"
  .. "(?=\\s+(?:" .. english_lists.any("behind") .. "|[A-Z][a-z]+)\\b|[,.;:()]|$)")
local proper_tail = regex.new("^ (?:for|of|to|against|on|with) (?:the )?(?!" .. english_lists.month
  .. "|\\w+day\\b)[A-Z][\\w’']+(?: [A-Z][\\w’']+)*")

---@class Phrase: Span
---@field outer integer first byte with its determiner
---@field name string
---@field noun string its last word, in small letters and the singular
---@field generic boolean whether the noun alone names nothing
---@field determiner string? in small letters; "'s" after an owner
---@field edge string? the word that bounds it in front
---@field owner Span? whose it is
---@field single boolean whether it is its noun alone
---@field inner integer last byte of its noun
---@field proper boolean whether its noun is capitalized
---@field hit table

---Whether a hit is the name of a month.
---@param body string
---@param first integer
---@param last integer
---@return boolean
function english_phrases.is_month(body, first, last)
  if body:byte(first) ~= 77 or last - first > 4 then
    return false
  end
  local printed = body:sub(first, last)
  return (printed == "March" or printed == "May")
    and (month_after:test(body:sub(last + 1, last + 3))
      or month_before:test(body:sub(math.max(1, first - 12), first - 1))
      or body:find("^ ?[,.]", last + 1) ~= nil and printed == "May")
end

---The words before an event noun, the nearest first, as long as only a space divides them; each is
---looked for when it is asked for.
---@param body string
---@param span Span
---@param hit table
---@return table[]
local function words_before(body, span, hit)
  local edge, count = hit.first, 0
  local first = utf8.offset(body, 0, math.max(span.first, hit.first - reach))
  -- Quotation marks are no letters; what stands for them is as long.
  local before = body:sub(first, hit.first - 1)
  before = before:find("[\"\128-\255]") and marks:gsub(before, "\1\1\1") or before
  local back, from = before:reverse(), 1
  return setmetatable({}, { __index = function(words, place)
    if not edge or place ~= count + 1 or place > most then
      return nil
    end
    local between, word, following = back:match(nearest, from)
    word = word and word:reverse()
    local joined = word and (joins[between] or (between == " ." or between == ".")
      and (#word <= 2 or calendar:test(word)))
    edge = joined and first + #before - following + 1 or nil
    if not edge then
      return nil
    end
    from, count = following, place
    rawset(words, place, { first = edge, last = edge + #word - 1, text = word })
    return rawget(words, place)
  end })
end

---Whether a word begins with a capital.
---@param word table?
---@return boolean
local function capital(word)
  return word ~= nil and word.text:find("^%u") ~= nil
end

---How a word in front bounds the name.
---@param words table[]
---@param i integer
---@param verbs table<integer, boolean> where verbs end
---@return string? role "determiner", "owner" or "stop"
local function bound(words, i, verbs)
  local word = words[i].text
  local lower = word:lower()
  local role = roles[lower]
  if lower == "the" and words[i - 1] and words[i - 1].text == "Year" or lower == "of"
    and words[i - 1] and words[i - 1].text == "the" and words[i - 2].text == "Year" then
    return nil -- Apprentice of the Year contest
  elseif (role == "stop" or role == "pointing" and lower == "the") and capital(words[i + 1])
    and capital(words[i - 1]) and (lower == "of" or lower == "for" or lower == "the")
    and (lower ~= "the" or words[i + 1].text:find("^%l")) then
    return nil -- Day of Action rally
  elseif role == "determiner" or role == "pointing" then
    return "determiner"
  elseif role == "stop" or verbs[words[i].last] then
    return "stop"
  end
  local whose = owner:match(word)
  if whose and roles[whose:lower()] ~= "kin" and not whose:find("[mM]en$") then
    return "owner"
  elseif past:test(word) and role ~= "participle" and not word:find("-", 1, true) then
    return "stop"
  end
  return nil
end

---The words of the name in front of its noun, and what bounds them.
---@param words table[] the nearest first
---@param verbs table<integer, boolean>
---@return integer count
---@return string? determiner
---@return table? word the one that bounds them
local function extent(words, verbs)
  local linked
  for i = 1, most do
    if not words[i] then
      return linked and linked - 1 or i - 1, nil, nil
    end
    local lower = words[i].text:lower()
    local role = bound(words, i, verbs)
    if lower == "and" then
      linked = linked or i
    elseif role == "determiner" then
      return i - 1, lower, words[i]
    elseif role == "owner" then
      return i - 1, "'s", words[i]
    elseif role == "stop" then
      return linked and linked - 1 or i - 1, nil, nil
    end
  end
  return linked and linked - 1 or most, nil, nil
end

---Where the owner of an event begins: this | year's, the Metal | Union's.
---@param words table[] the nearest first
---@param place integer of the possessive
---@return integer
local function owner_start(words, place)
  local first = words[place].first
  for i = place + 1, place + 3 do
    local role = words[i] and roles[words[i].text:lower()]
    if role == "determiner" or role == "pointing" then
      return words[i].first
    elseif role == "stop" then
      break
    end
  end
  for i = place + 1, most do
    if not words[i] then
      return first
    end
    local role = roles[words[i].text:lower()]
    if role == "determiner" or role == "pointing" then
      return words[i].first
    elseif not capital(words[i]) and words[i].text:lower() ~= "of" then
      return first
    end
    first = words[i].first
  end
  return first
end

---Whether a word in front is no part of the name.
---@param word string
---@param following string? the word behind it
---@return boolean
local function leads(word, following)
  return roles[word:lower()] == "leading" or number:test(word) and not word:find("^[12][90]%d%d$")
    or calendar:test(word) and following ~= "Day"
end

---Drops an organization in front of a name that goes on in small letters (Red Cross blood drive).
---@param body string
---@param first integer
---@param hit table
---@param mentions Mention[]
---@return integer first
---@return Span? owner
local function unowned(body, first, hit, mentions)
  for _, mention in ipairs(mentions) do
    if mention.first > first then
      break
    elseif mention.first == first and mention.last < hit.first - 1
      and goes_on:test(body:sub(mention.last + 1, mention.last + 8)) then
      return (body:find(" ", mention.last + 1, true) or mention.last) + 1, mention
    end
  end
  return first, nil
end

---Whether the noun is only the first part of another (conference room, Training Center).
---@param rest string what follows it
---@return boolean
local function compounded(rest)
  local word = rest:match("^[ -]([%a]+)")
  return word ~= nil and (rest:byte(1) == 45 or roles[word:lower()] == "compound"
    or word:find("^%u%l") ~= nil and not calendar:test(word) and not proper_tail:test(rest))
end

---Whether an organization is named behind an event: the Congress of the Metal Union.
---@param mentions Mention[]
---@param first integer
---@param last integer
---@return boolean
local function names_body(mentions, first, last)
  for _, mention in ipairs(mentions) do
    if mention.first > first and mention.first <= last then
      return mention.first - first <= #" of the  "
    end
  end
  return false
end

---The event phrase that ends with a noun.
---@param body string
---@param span Span its sentence
---@param hit table
---@param verbs table<integer, boolean> where the verbs of the sentence end
---@param mentions Mention[]
---@return Phrase?
function english_phrases.at(body, span, hit, verbs, mentions)
  local last = hit.last + (body:find("^s%f[%A]", hit.last + 1) and 1 or 0)
  if compounded(body:sub(last + 1, math.min(last + 60, span.last))) then
    return nil
  end
  local words = words_before(body, span, hit)
  local count, determiner, edge = extent(words, verbs)
  local outer = edge and edge.first or words[count] and words[count].first or hit.first
  outer = determiner == "'s" and owner_start(words, count + 1) or outer
  while count > 0 and (leads(words[count].text, words[count - 1] and words[count - 1].text)
    or words[count].text:lower() == "and") do
    count = count - 1
  end
  local first = words[count] and words[count].first or hit.first
  local whose = determiner == "'s" and edge or nil
  local owned
  first, owned = unowned(body, first, hit, mentions)
  local generic, proper = hit.value.event ~= "", body:find("^%u", hit.first) ~= nil
  local tail = proper and proper_tail:match(body:sub(last + 1, span.last))
    or (generic and first == hit.first or roles[hit.value.word] == "taught")
      and attached:match(body:sub(last + 1, span.last))
  if tail and (hit.value.event == "premises" and not tail:find("^ for ")
      or proper and tail:find("^ of ") and names_body(mentions, last, last + #tail)) then
    tail = nil
  end
  -- The three-day | 12th Congress.
  local days = proper and body:sub(first, last):match("^%l+%-day ()%u?%d*%l*[ %u]")
  first = days and first + days - 1 or first
  local inner = last
  last = tail and last + #tail or last
  local name = body:sub(first, last)
  return { first = first, last = last, inner = inner, outer = outer, name = name, hit = hit,
    noun = (body:sub(hit.first, hit.last):lower():match("(%a+)$") or ""), generic = generic,
    single = first == hit.first and not tail and not hit.value.word:find(" ", 1, true),
    edge = edge and edge.text, determiner = determiner, owner = whose or owned, proper = proper }
end

return english_phrases
