-- What the words of an English line say, by their capitals and by how common they are.
local data = require("broadsheet.data")

local M = {}

local CAPITALIZED_WORDS = 0.75 -- the share that makes a line one in title case
-- Small words that English headings leave out.
local SMALL_WORDS = "the a an was were had that which who its his her their it he she they"
local TEXT_WORDS = {}
for word in SMALL_WORDS:gmatch("%a+") do
  TEXT_WORDS[word] = true
end

-- Words with which a sentence begins; those that are true do so below a line in small letters only.
---@type table<string, boolean>
local WITH_STAR = {}
for _, line in ipairs(data.lines("data/sentence_beginnings.txt")) do
  local star, word = line:match("^(%*?)%s*(%S+)$")
  WITH_STAR[word] = star ~= ""
end

local NO_SURNAMES = {}
for _, word in ipairs(data.lines("data/no_surnames.txt")) do
  NO_SURNAMES[word] = true
end

---Whether a line ends with a word that no person's name ends with.
---@param s string
---@return boolean
function M.ends_no_name(s)
  local last = s:match("([%a-]+)[!?]?$")
  return last ~= nil and NO_SURNAMES[last:lower()] == true
end

---Whether a sentence begins in a line below one that ends none.
---@param s string
---@param above string
---@return boolean
function M.begins_sentence(s, above)
  if not s:find("^%u") then
    return false
  end
  local starred = WITH_STAR[s:match("^[^ ,]+")]
  return starred == false or starred == true and M.casing(above) == nil
end

---Whether a line begins with a word in capitals that the page has in small letters: so the first
---paragraphs of some papers begin, THE queue of lorries, and no word inside of them.
---@param s string
---@param page_text string
---@return boolean
function M.begins_in_capitals(s, page_text)
  local word = s:match("^(%u%u+) %l")
  return word ~= nil and page_text:find("%f[%a]" .. word:lower() .. "%f[%A]") ~= nil
end

---How an English line is cased.
---@param s string
---@return string? feature
function M.casing(s)
  if not s:find("%l") then
    return s:find("%u%u") and "all_capitals" or nil
  end
  local words, capitals = 0, 0
  for word in s:gmatch("%a[%w'%-]*") do
    if #word > 3 then
      words = words + 1
      if word:find("^%u") then
        capitals = capitals + 1
      end
    end
  end
  return words > 1 and capitals >= words * CAPITALIZED_WORDS and "title_case" or nil
end

---Whether a word of a line stands in small letters elsewhere, as no name of a person does.
---@param s string
---@param page_text string
---@return boolean
function M.has_common_word(s, page_text)
  for word in s:gmatch("%a%a%a+") do
    if page_text:find("%f[%a]" .. word:lower() .. "%f[%A]") then
      return true
    end
  end
  return false
end

---What English words say: who signs does so without figures, and what has articles, pronouns and
---auxiliaries is more often text than a heading.
---@param m layout.Measure
---@param add fun(name: string)
function M.say(m, add)
  if m.ending == "stop" or m.signature ~= "unsigned" then
    return
  elseif m.text:find("%d") then
    add("figure")
  end
  local count = 0
  for word in m.text:gmatch("%f[%a]%l+") do
    count = count + (TEXT_WORDS[word] and 1 or 0)
  end
  if count > 0 then
    add(count > 1 and "text_words" or "text_word")
  end
end

return M
