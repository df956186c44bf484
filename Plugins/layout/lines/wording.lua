-- What the words of a short line say: a byline, a credit, the name of a section, a heading.
local recognize = require("lines.recognize")
local regex = require("broadsheet.regex")
local shape = require("lines.shape")
local signatures = require("lines.signatures")
local words = require("lines.english")

local M = {}

local LONGEST_INITIALS, LONGEST_POSTED = 14, 45 -- scalars
local NO_HAN = "[!-\127\226\239]" -- bytes of marks, figures and letters
local TOP_LINES = 12 -- a banner stands among the first lines of a page

---Who signs: a line that is a byline, a photographer's credit, or could be either.
---@param m layout.Measure
---@return string feature
local function signature(m)
  local s = m.text
  if m.last == "." and m.length <= LONGEST_POSTED and recognize.is("posted", s) then
    return "byline_line"
  elseif (m.ending == "stop" or m.ending == "closed" and recognize.is("bracket_end", s))
    and not (m.length <= LONGEST_INITIALS and recognize.is("initials", s)) then
    return "unsigned"
  end
  if signatures.may_be_signed(s) then
    local byline, credit = signatures.is_byline(s), recognize.is("credit", s)
    if byline or credit then
      return byline and credit and "byline_or_credit" or byline and "byline_line" or "credit_line"
    end
  end
  if signatures.is_names(s, m.length) then
    return recognize.opening(m) == "dash" and "names_dashed" or "names_line"
  end
  local inside = s:match("^（(.*)）$") or s
  if not inside:find(NO_HAN) and signatures.is_institution_and_name(inside) then
    return "institution_line"
  end
  return "unsigned"
end

-- A heading may ask twice: 票价降不降？夜车开到几点？
local QUESTIONS = regex.new("^[^。！!.，,“”]{2,14}？[^。！!.，,“”]{2,14}？$")

---The punctuation inside of a line: the first that holds is the feature.
---@param s string
---@param add fun(name: string)
local function punctuation(s, add)
  if shape.STOPS:test(s) and recognize.is("inner_stop", s) and not QUESTIONS:test(s) then
    add("inner_stop")
  elseif s:find("，", 1, true) or s:find(", ", 1, true) then
    add("inner_comma")
  elseif s:find("、", 1, true) and recognize.is("inner_list", s) then
    add("inner_list")
  end
  if s:find(" ", 1, true) or s:find("　", 1, true) then
    if recognize.is("two_halves", s) then
      add("two_halves")
    end
  end
end

---Looks whether a short line is the name of a section, or signed.
---@param m layout.Measure
function M.identify(m)
  m.label = recognize.label(m)
  m.section = recognize.is_section(m)
  m.signature = m.section and "unsigned" or signature(m)
end

---Whether the line above breaks off with a word that no heading ends with and no author's name
---follows.
---@param m layout.Measure
---@param above layout.Measure?
---@return boolean
local function is_awaited(m, above)
  return above ~= nil and m.gap == 0 and recognize.is_hanging(above)
    and not recognize.ends("heading_end", above.text)
end

---What the words of a short line say: a byline, a credit, the name of a section, a heading.
---@param m layout.Measure
---@param above layout.Measure? the line right above
---@param page layout.Page
---@param add fun(name: string)
function M.words(m, above, page, add)
  local s = m.text
  add(m.signature)
  m.contents = not m.section and (m.contents or recognize.is_contents(m))
  add(m.section and "section" or m.contents and "contents" or "unmarked")
  if page.language == "en" then
    m.casing = words.casing(s)
    if m.casing then
      add(m.casing)
    end
    words.say(m, add)
    local unnamed = m.signature == "unsigned" and words.ends_no_name(s)
    if unnamed then
      add("unnamed")
    end
    if m.ending == "open" and signatures.person(s) then
      m.person_like = not m.heads and not unnamed and not is_awaited(m, above)
        and not words.has_common_word(s, page.text)
      add(m.person_like and "person_like" or "person_unlike")
    end
  elseif m.number <= TOP_LINES and recognize.slogan_words(s) > 1 then
    add("slogan")
  end
  if page.language == "zh" and m.signature == "unsigned" and signatures.is_no_name(m) then
    add("unnamed")
  end
  if page.language == "zh" and m.label and recognize.is("salutation", s) then
    m.salutation = true
    add("salutation")
  end
  if page.language == "zh" and (s:find("：", 1, true) or s:find(":", 1, true))
    and recognize.is("contact", s) then
    m.contact = true
    add("contact")
  end
  if page.language == "zh" and s:find("，", 1, true) and recognize.is("speaks", s) then
    add("speaks")
  end
  if recognize.is_subhead(m) then
    m.subhead = true
    add("subhead")
  elseif m.ending == "closed" and recognize.is("bracketed", s) then
    add("bracketed")
  end
  punctuation(s, add)
  if recognize.is_hanging(m) then
    add("hanging")
  elseif m.ending == "stop" and recognize.is("exclaim", s) then
    add("exclaim")
  elseif m.ending == "pause" and recognize.is("introduces", s) then
    add("introduces")
  end
end

return M
