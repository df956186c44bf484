-- What a sentence tells by its turn of phrase, without an event's noun: a deal was struck, ballots
-- were counted, wreaths were laid.

local english_lists = require("english.lists")
local forms = require("english.forms")
local matcher = require("broadsheet.matcher")
local occasions = require("english.occasions")
local scenes = require("english.scenes")

local english_turns = {}

-- So much of an article may say what its activity is called.
local lead = 1500

---@class EnglishTurns
---@field forms EnglishForm[] in the order in which they are asked
---@field cheap broadsheet.Matcher? few sentences hold a word that any of them needs

---@type EnglishTurns, EnglishTurns
local plain, scenic = { forms = forms },
  { forms = table.move(occasions, 1, #occasions, #scenes + 1, scenes) }

-- What an activity may be called, by role. These matchers and those of the forms are made when they
-- are first asked: no Chinese page needs them.
---@type table<string, broadsheet.Matcher>
local names = {}

---The words by a role that stand in a text.
---@param role string
---@param content string
---@return integer[] flat
local function scan(role, content)
  if not names[role] then
    names[role] = matcher.new(english_lists.words(role))
  end
  return names[role]:scan(content)
end

---A matcher for the words that forms need, each with the numbers of its forms.
---@param turns EnglishTurns
---@return broadsheet.Matcher
local function cheap_of(turns)
  if not turns.cheap then
    local asking, order = {}, {}
    for number, form in ipairs(turns.forms) do
      form.regex = english_lists.lazy(form.expression)
      for _, needed in ipairs(form.needs) do
        if not asking[needed] then
          asking[needed] = {}
          order[#order + 1] = { needed, asking[needed] }
        end
        table.insert(asking[needed], number)
      end
    end
    -- Among scenes "voted to" asks for "voted" too.
    turns.cheap = matcher.new(order, { overlapping = turns == scenic })
  end
  return turns.cheap
end

---Whether a text holds one of the other words without which a form is not asked.
---@param form EnglishForm
---@param content string
---@return boolean
local function is_asked(form, content)
  if form.also and not form.beside then
    form.beside = matcher.new(form.also)
  end
  return not form.also or form.beside:contains(content)
end

---The first of the names of a role with which a word of a text begins (march in marched).
---@param role string
---@param content string
---@return string? name
---@return integer? first
local function named(role, content)
  local found = scan(role, content)
  for i = 1, #found, 3 do
    if found[i] == 1 or not content:find("^[%a-]", found[i] - 1) then
      return content:sub(found[i], found[i + 1]), found[i]
    end
  end
  return nil, nil
end

---What an article calls what a form tells: by a word of its title, as the text or the title has it.
---@param form EnglishForm
---@param told table
---@param match table
---@return string? name nil where nothing says what it is called
---@return boolean general whether the article has no word for it
local function name_of(form, told, match)
  if form.titled and told.heading then
    return told.heading, false
  elseif not form.called then
    local words = (match[1] or "") .. (form.second and match[2] and " " .. match[2] or "")
    return form.name or words ~= "" and words or nil, form.name ~= nil
  end
  local body = told.body:sub(1, lead)
  local name, at = named(form.called, told.title)
  if name then
    local common = form.called == "crowd name" or body:find(name, 1, true)
    return common and name or told.printed:sub(at, at + #name - 1), false
  end
  name = named(form.called, body) or named(form.called, match.text)
  if not name and form.phrase and match[1] and match[1]:find(" ", 1, true) then
    return match[1], false
  end
  return name or form.name or "rally", name == nil
end

---What a sentence tells by one of some turns of phrase.
---@param sentence EnglishSentence
---@param turns EnglishTurns
---@return table? told name, noun, hit, strength, kind, general
local function told_by(sentence, turns)
  local lists = cheap_of(turns):distinct(sentence.text)
  if not lists[1] then
    return nil
  end
  local asked, seen = {}, {}
  for _, numbers in ipairs(lists) do
    for _, number in ipairs(numbers) do
      if not seen[number] then
        seen[number] = true
        asked[#asked + 1] = number
      end
    end
  end
  table.sort(asked)
  for _, number in ipairs(asked) do
    local form = turns.forms[number]
    local match = is_asked(form, sentence.text) and form.regex:exec(sentence.text)
    local name, general
    if match then
      name, general = name_of(form, sentence.told, match)
    end
    if name then
      local at = sentence.span.first + match.first - 1
      return { name = name, noun = form.name and name:match("%a+$") or "",
        strength = form.strength, kind = form.crowd and "crowd" or form.kind, general = general,
        hit = { first = at, last = at, value = { rule = "a lead", cues = {} } } }
    end
  end
  return nil
end

---What a sentence tells by its turn of phrase.
---@param sentence EnglishSentence
---@return table? told name, noun, hit, strength, kind, general
function english_turns.told(sentence)
  return told_by(sentence, plain)
end

---What a sentence at the beginning of an article tells as a scene.
---@param sentence EnglishSentence
---@return table? told name, noun, hit, strength, kind, general
function english_turns.seen(sentence)
  return told_by(sentence, scenic)
end

return english_turns
