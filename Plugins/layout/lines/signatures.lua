-- Lines that say who made an article.
local data = require("broadsheet.data")
local matcher = require("broadsheet.matcher")
local regex = require("broadsheet.regex")
local text = require("broadsheet.text")
local patterns = require("lines.patterns")

local M = {}

local LINE = patterns.by_kind("data/lines.tsv")
local all_surnames = data.lines("data/surnames.txt")
local SURNAMES = matcher.new(all_surnames)
local NOT_NAMES = matcher.new(data.lines("data/not_names.txt"))
local SIGNING_WORDS = matcher.new(data.lines("data/signing_words.txt"))
local SIGNING_MARK = regex.new("^(?:[□■◎○●◇◆△▲☆★▌▍▎▏]|[—－─]{1,2}|-{1,2})[\\s　]*")
local PEN_NAME = regex.new("(?<=.)[（(][^）)]*[）)]$")
local SPREAD = regex.new("(?<!\\p{sc:Han})(\\p{sc:Han})[\\s　]+(\\p{sc:Han})(?!\\p{sc:Han})")
local ONE_RUN = regex.new("^\\p{sc:Han}+(?<![会部室办委局处科队站台社组院厂矿校])$") -- and no office
local PARENTHESES = regex.new("[（()）、　]")
local LONGEST_NAMES = 34 -- of a line that is names and nothing else
local LONG_SURNAME = #"欧阳"
local SHORTEST_UNNAMED = 4 -- scalars of a line without a space that is hardly a name
local COMMON = 100 -- surnames at the top of the list, with which two names in a run may begin
local COMMON_SURNAMES = matcher.new(table.move(all_surnames, 1, COMMON, 1, {}))

---Whether a word stands in the line that bylines and credits have; the rest need no second look.
---@param s string
---@return boolean
function M.may_be_signed(s)
  return SIGNING_WORDS:contains(s) or LINE.signing_word:test(s)
end

---Whether a run of characters begins as a name does.
---@param run string
---@return boolean
local function begins_name(run)
  return SURNAMES:longest_at(run, 1) ~= nil and not NOT_NAMES:longest_at(run, 1)
    and not LINE.not_name:test(run)
end

---Whether a run of characters is a name, or two that were set without a space.
---@param run string
---@param marked boolean whether it is known otherwise to hold names
---@return boolean
local function is_name_run(run, marked)
  if not begins_name(run) then
    return false
  end
  local length = text.length(run)
  if length < 4 then
    return true
  end
  -- A few words of a heading may look like two names.
  local surnames = marked and SURNAMES or COMMON_SURNAMES
  for size = 2, 3 do
    if length - size <= 3 and surnames:longest_at(run, 1)
      and surnames:longest_at(text.sub(run, size + 1), 1) then
      return true
    end
  end
  return false
end

---Whether a line is made of words for what somebody did and of names, whatever their order.
---@param s string
---@return boolean
local function is_signature(s)
  if LINE.not_signature:test(s) then
    return false
  end
  local bare, names = SPREAD:gsub(LINE.signature_edge:gsub(s, ""), "$1$2"), 0
  if not LINE.signature_role:test(bare) then
    return false
  end
  for _, piece in ipairs(LINE.signature_role:split(bare)) do
    for _, part in ipairs(LINE.signature_part:split(piece)) do
      local length = text.length(part)
      if length > 1 and is_name_run(part, true) then
        names = names + 1
      elseif length > 1 and not LINE.signature_unit:test(part) then
        return false
      end
    end
  end
  return names > 0
end

---Whether the line says who wrote: a role word with names, which begin with a surname unless the
---words before them leave no doubt; or whom a text is taken from.
---@param s string
---@return boolean
function M.is_byline(s)
  if is_signature(s) or LINE.taken_from:test(s) then
    return true
  end
  local match = LINE.byline:exec(s)
  if not match or LINE.signed_byline:test(s) then
    return match ~= nil
  end
  for _, name in ipairs(match) do
    if name and not name:find("·", 1, true) and not SURNAMES:longest_at(name, 1) then
      return false
    end
  end
  return true
end

---Whether a line is where somebody is and the name, behind a mark or in brackets.
---@param s string
---@return boolean
local function is_placed(s)
  local name = LINE.placed:match(s)
  return name ~= nil and begins_name(name)
end

---Whether the line is names of persons and nothing else: a surname and one or two more characters,
---or behind a mark a name that was spread, which may be one that somebody writes under.
---@param s string
---@param length integer
---@return boolean
function M.is_names(s, length)
  if length > LONGEST_NAMES or not LINE.names:test(s) then
    return false
  elseif LINE.pen_name:test(s) or is_placed(s) then
    return true
  end
  local bare = SIGNING_MARK:gsub(s, "")
  local names = PARENTHESES:gsub(PEN_NAME:gsub(SPREAD:gsub(bare, "$1$2"), ""), " ")
  local marked = names ~= s
  for run in names:gmatch("%S+") do
    if text.length(run) > 1 and not is_name_run(run, marked) then
      return false
    end
  end
  return true
end

---Whether the line may be the name of one person, of whatever surname.
---@param s string
---@return string? name without the mark before it
---@return boolean? marked whether a mark stands before it
function M.person(s)
  local bare = SIGNING_MARK:gsub(s, "")
  if not LINE.person:test(bare) then
    return nil
  end
  return bare, #bare < #s
end

---Whether a Chinese line of one run of characters is too long for a name, and nobody's office.
---@param m layout.Measure
---@return boolean
function M.is_no_name(m)
  return m.length == SHORTEST_UNNAMED and ONE_RUN:test(m.text)
    and SURNAMES:longest_at(m.text, 1) ~= LONG_SURNAME
end

---Whether a line begins as a name does.
---@param s string
---@return boolean
function M.has_surname(s)
  return begins_name(s)
end

---Whether an institution and names of persons make up the line.
---@param s string
---@return boolean
function M.is_institution_and_name(s)
  local match = LINE.institution:exec(s)
  if not match then
    return false
  end
  local names = match[1] or match[2] or match[3]
  for run in PARENTHESES:gsub(names, " "):gmatch("%S+") do
    if text.length(run) > 1 and not begins_name(run) then
      return false
    end
  end
  return true
end

---Whether somebody signs on the line.
---@param m layout.Measure
---@return boolean
function M.is_signed(m)
  return m.signature ~= nil and m.signature ~= "unsigned"
end

return M
