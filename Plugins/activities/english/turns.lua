-- What a sentence tells by its turn of phrase, without an event's noun: a deal was struck, ballots
-- were counted, wreaths were laid.

local english_lists = require("english.lists")
local forms = require("english.forms")
local matcher = require("broadsheet.matcher")
local scenes = require("english.scenes")

local english_turns = {}

-- In the order in which they are asked.
---@type EnglishForm[]
local all = {}
table.move(forms, 1, #forms, 1, all)
table.move(scenes, 1, #scenes, #forms + 1, all)

-- So much of an article may say what its activity is called; so many sentences tell scenes.
local lead, opening = 1500, 8

---A matcher for the words of a role.
---@param role string
---@return broadsheet.Matcher
local function names_of(role)
  local names = {}
  for i, word in ipairs(english_lists.words(role)) do
    names[i] = { word, word }
  end
  return matcher.new(names)
end

-- Few sentences hold a word that any of them needs.
local asking, names = {}, {}
for number, form in ipairs(all) do
  form.regex = english_lists.lazy(form.expression)
  form.beside = form.also and matcher.new(form.also)
  if form.called then
    names[form.called] = names[form.called] or names_of(form.called)
  end
  for _, needed in ipairs(form.needs) do
    asking[needed] = asking[needed] or {}
    table.insert(asking[needed], number)
  end
end
local pairs_of = {}
for needed, numbers in pairs(asking) do
  pairs_of[#pairs_of + 1] = { needed, numbers }
end
local cheap = matcher.new(pairs_of)

---The first of the names of a role with which a word of a text begins (march in marched).
---@param role string
---@param content string
---@return string? name
---@return integer? first
local function named(role, content)
  local found = names[role]:scan(content)
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
---@return string name
---@return boolean general whether the article has no word for it
local function name_of(form, told, match)
  if form.titled and told.heading then
    return told.heading, false
  elseif not form.called then
    return form.name or match[1] .. (form.second and " " .. match[2] or ""), form.name ~= nil
  end
  local body = told.body:sub(1, lead)
  local name, at = named(form.called, told.title)
  if name then
    local common = form.called == "crowd name" or body:find(name, 1, true)
    return common and name or told.printed:sub(at, at + #name - 1), false
  end
  name = named(form.called, body) or named(form.called, match.text)
  if not name and form.phrase and match[1]:find(" ", 1, true) then
    return match[1], false
  end
  return name or form.name or "rally", name == nil
end

---What a sentence tells by its turn of phrase.
---@param sentence EnglishSentence
---@param place integer its number
---@return table? told name, noun, hit, strength, kind, general
function english_turns.told(sentence, place)
  local lists = cheap:distinct(sentence.text)
  if not lists[1] then
    return nil
  end
  local asked, seen = {}, {}
  for _, numbers in ipairs(lists) do
    for _, number in ipairs(numbers) do
      if not seen[number] and (place <= opening or number <= #forms) then
        seen[number] = true
        asked[#asked + 1] = number
      end
    end
  end
  table.sort(asked)
  for _, number in ipairs(asked) do
    local form = all[number]
    local match = (not form.beside or form.beside:contains(sentence.text))
      and form.regex:exec(sentence.text)
    if match then
      local at = sentence.span.first + match.first - 1
      local name, general = name_of(form, sentence.told, match)
      return { name = name, noun = form.name and name:match("%a+$") or "",
        strength = form.strength, kind = form.crowd and "crowd" or form.kind, general = general,
        hit = { first = at, last = at, value = { rule = "a lead", cues = {} } } }
    end
  end
  return nil
end

return english_turns
