-- Where a Chinese article says who made it: in its first words, at its end, on lines of its own.
local regex = require("broadsheet.regex")
local closings = require("closings")
local credits = require("credits")
local lists = require("lists")
local names = require("names")

local M = {}

local DAY = "(?:\\s*[0-9０-９一二三四五六七八九十]{1,3}\\s?月\\s?[0-9０-９一二三四五六七八九十]{1,3}\\s?日)"
local PAPER = "(?:" .. credits.MEDIA .. "|\\p{sc:Han}{2,6}(?:日报|晚报|早报|晨报|时报|社|(?<!国)网))"
local PLACE = "(?:(?!记者|通讯员|讯|近日|日前)\\p{sc:Han}){0,10}?"
local REPORT = "(?:讯(?![问息])|专?(?<![供发用充输停水火核风家机断节配变光])电(?![话视影力子商信网脑器台动])|消息|快讯)"
local BRACKETED = "[（(【\\[〔](?<inner>[^）)】\\]〕]{2,60})[）)】\\]〕]"

-- "本报讯", "新华社某地1月1日电": the paper, the place, the day.
local DATELINE = "据?" .. PAPER .. PLACE .. DAY .. "?" .. REPORT
local leads = {
  -- with the names in brackets behind it
  regex.new("^(?:" .. DATELINE .. ")?\\s*" .. BRACKETED .. "[：:，,]?\\s*"),
  -- the same behind the words of whatever paper or place
  regex.new("^【?[\\p{sc:Han}—－-]{0,16}?" .. DAY .. "?" .. REPORT .. "】?[\\s　]*"
    .. BRACKETED .. "[：:，,]?\\s*"),
  -- with the names in the open, up to 报道; the end of a line may have cut the gap behind it
  regex.new("^(?:" .. DATELINE .. ")?[\\s，,□■◎○●◇◆]*(?<inner>" .. credits.ROLE_BEFORE
    .. "[^，。：:；]{2,50}?)(?:摄影)?报道(?:(?:[：:，]|\\s)\\s*|(?=[0-9０-９]{1,4}[年月日]))"),
  -- in the open, between two marks
  regex.new("^(?:" .. DATELINE .. ")?[\\s　]*(?<mark>[■□◆◇●○▲△★☆])[\\s　]*(?<inner>"
    .. credits.ROLE_BEFORE .. "[^，。；]{2,40}?)[\\s　]*\\k<mark>[\\s　]*(?=\\S)"),
  -- in the open, up to a wide space
  regex.new("^(?:" .. DATELINE .. ")\\s*(?<inner>" .. credits.ROLE_BEFORE
    .. "[\\s　]*\\p{sc:Han}{2,4}(?:[\\s　、]\\p{sc:Han}{2,4}){0,3})[\\s　]{1,}(?!"
    .. credits.ROLE_BEFORE .. ")(?=\\p{sc:Han}{2})"),
}
-- Names in the open before the text, where a gap, a quotation mark or a number parts them.
local OPEN_NAMES = credits.ROLE_BEFORE .. "[\\s　]*\\p{sc:Han}{2,3}(?:[\\s　、]\\p{sc:Han}{2,3}){0,3}"
local open_lead = regex.new("^(?:[□■◎○●◇◆][\\s　]*)?(?:" .. DATELINE
  .. "[\\s　]+|\\p{sc:Han}{2,6}[—－-]{1,2})?(?<inner>" .. OPEN_NAMES
  .. "(?:[\\s　]+" .. OPEN_NAMES .. ")?)(?:[\\s　]+(?=[\\p{sc:Han}“0-9])|(?=[“‘《0-9]))")
-- The paper's own dateline is its reporters' byline; an agency's says where the text comes from.
local agency = regex.new("^" .. lists.any("agency"))
-- Where neither a known paper's 讯 nor a day says that it is one, a gap parts it from the text.
local BARE = "据?(?:(?:" .. credits.MEDIA .. ")" .. PLACE .. DAY .. "?(?:讯(?![问息])|快讯)|"
  .. PAPER .. PLACE .. "(?:" .. DAY .. REPORT .. "|" .. REPORT .. "(?=[（(\\s　：:，])))"
  .. "(?:[（(][^）)]{2,12}[）)])?[\\s　]*[：:]?[\\s　]*"
-- The paper's own from a place or an office, or any outlet's: 潭口讯, 本报综合报道, 县总办公室消息,
-- 柳河发布客户端消息.
local FROM_PLACE = "(?:(?!\\p{sc:Han}{0,7}[通简快短电喜音资问审捷视腾传刑警]讯(?!讯))\\p{sc:Han}{2,8}讯"
  .. "|[\\p{sc:Han}A-Za-z0-9·+]{0,12}?" .. lists.any("ends an outlet")
  .. "[\\p{sc:Han}A-Za-z0-9·+]{0,5}?(?:(?<![通简快短电喜音资问审捷视传警])讯|消息)(?=[\\s　])"
  .. "|(?:本[报刊])?综合(?:报道|消息)|\\p{sc:Han}{2,8}(?:办公室|工会|宣传部)消息(?=[：:]))"
local bare_dateline =
  regex.new("^(?:" .. BARE .. "|" .. FROM_PLACE .. "(?:[\\s　]*[：:][\\s　]*|[\\s　]+)"
    .. "|[【［\\[〔]本[报台刊网](?:\\p{sc:Han}{0,6}讯|综合(?:消息|报道)?|消息|\\p{sc:Han}{0,4}专电)"
    .. "[】］\\]〕][\\s　]*)")

-- Behind the end of a sentence, in quotes of any kind or not.
local CLOSED = "(?<=[。！？”’」』\"）…])"

-- At the end of the last paragraph.
local tails = {
  regex.new("[\\s　]*(?:(?:" .. credits.MEDIA .. ")发)?[\\s　]*" .. BRACKETED .. "$"),
  regex.new(CLOSED .. "[\\s　]*[■□◆◇●○▲△★☆◎]?[\\s　]*(?<inner>" .. credits.ROLE_BEFORE
    .. "[:：]?[^，。：；]{2,40})$"),
  regex.new(CLOSED .. "[\\s　]*[■□◆◇●○▲△★☆◎][\\s　]*(?<inner>[\\p{sc:Han}·\\s　、]{2,16})$"),
  regex.new(CLOSED .. "[\\s　]*(?<inner>[\\p{sc:Han}·\\s　、]{2,16}[\\s　/／]*"
    .. "(?:摄影报道|摄影|文[/／]图|供图|摄))(?:[（(]\\p{sc:Han}{2,10}[）)])?$"),
  regex.new(CLOSED .. "(?:[\\s　]+|[\\s　]*[／/][\\s　]*)"
    .. "(?<inner>\\p{sc:Han}{2,3}|\\p{sc:Han}[\\s　]\\p{sc:Han})$"),
  regex.new(CLOSED .. "(?<inner>\\p{sc:Han}{2,3}(?:[\\s　]+\\p{sc:Han}{2,3}){1,3})$"),
}
local taken_at = regex.new("(?<=摄)于[^、，]*$") -- where a picture was taken
-- What an editor sets behind a text that has no author.
local closing_mark = regex.new(CLOSED .. "[\\s　]*[（(]((?:本[报刊])?(?:综合|综合整理|整理|汇编))[）)]$")
local ABOUT_AUTHOR = regex.new("作者(?:单位|系|为|是|简介)")
local SENTENCE_END = regex.new("[。！？”’」』\"…!?]$")
local FROM_INSTITUTION = regex.new("^\\p{sc:Han}{2,}" .. lists.any("house of a writer")
  .. "[\\s　]+\\p{sc:Han}")
-- 管系车间班长　邵立新: what the writer is.
local POSTED = regex.new("^\\p{sc:Han}{0,14}" .. lists.any("post of a writer")
  .. "[\\s　]+(?<name>\\p{sc:Han}{2,3}|\\p{sc:Han}[\\s　]\\p{sc:Han})$")
local SENTENCE = regex.new("[。，！？]")
local LONGEST_BYLINE, BRACKETS = 150, 12 -- bytes of one, and of marks and brackets around it
local SENTENCE_ENDS = { ["。"] = true, ["！"] = true, ["？"] = true, ["”"] = true, ["…"] = true,
  ["」"] = true, ["』"] = true, ["\""] = true, ["；"] = true, ["："] = true, ["，"] = true }
local marks = regex.new("^[■□◆◇●○▲△★☆◎►▶▌▍▎▏|｜丨—－\\s　-]+|^[（(【]|[）)】|｜丨\\s　]+$")
local from_place = regex.new("[\\s　]+(?:发自\\p{sc:Han}{2,6}|(?!摄影|图文|文图|联合|综合)\\p{sc:Han}{2,4}报道)$")
local beside_name = regex.new("(?<=\\p{sc:Han}{2})[（(][^（()）]*[）)]$")

---@param inner string
---@param default string? the role of names without one
---@return broadsheet.Contributor[]?
local function read(inner, default)
  if credits.HAS_ROLE:test(inner) then
    return credits.parse(inner, default, "lenient")
  end
  return credits.parse(inner, default, "strict")
end

---Reads what a bracket behind a dateline holds: roles and names, or whom the writers are with and
---their names.
---@param inner string
---@return broadsheet.Contributor[]?
local function read_lead(inner)
  return read(inner, "reporter")
    or FROM_INSTITUTION:test(inner) and credits.parse(inner, "reporter", "surnamed") or nil
end

---Takes the dateline and the names off the beginning of a paragraph.
---@param paragraph string
---@return string rest
---@return broadsheet.Contributor[]? contributors
---@return string? dateline what was taken off
---@return boolean? own whether it is the paper's own, not an agency's
function M.take_lead(paragraph)
  for _, lead in ipairs(leads) do
    local match = lead:exec(paragraph)
    local contributors = match and read_lead(match.inner)
    if contributors then
      return paragraph:sub(match.last + 1), contributors, match.text, not agency:test(match.text)
    end
  end
  local match = open_lead:exec(paragraph)
  local contributors = match and credits.parse(match.inner, "reporter", "strict")
  if contributors then
    return paragraph:sub(match.last + 1), contributors, match.text, true
  end
  local first, last = bare_dateline:find(paragraph)
  if first and last < #paragraph then
    local dateline = paragraph:sub(1, last)
    return paragraph:sub(last + 1), nil, dateline, not agency:test(dateline)
  end
  return paragraph
end

-- 图片由作者提供: where a picture comes from, and nobody's name
local SUPPLIED = regex.new("由\\p{sc:Han}{2,12}提供$")

---Reads what stands at the end of a paragraph. Names without a role stand behind a full stop only.
---@param inner string
---@param rest string the text before it
---@param bracketed boolean
---@return broadsheet.Contributor[]?
local function read_tail(inner, rest, bracketed)
  inner = taken_at:gsub(inner, "")
  if ABOUT_AUTHOR:test(inner) or SUPPLIED:test(inner) then
    return nil
  elseif credits.HAS_ROLE:test(inner) then
    return closings.read_office(inner) or credits.parse(inner, "author", "lenient")
  elseif not SENTENCE_END:test(rest) then
    return nil
  end
  local posted = POSTED:exec(inner)
  if posted then
    return credits.parse(posted.name, "author", "strict")
  elseif FROM_INSTITUTION:test(inner) then
    return credits.parse(inner, "author", "surnamed")
  end
  return closings.read(inner, bracketed)
end

---Whether a text ends as a sentence does, and so with nobody's name.
---@param s string
---@return boolean
local function ends_sentence(s)
  return SENTENCE_ENDS[s:sub(-3)] or SENTENCE_ENDS[s:sub(-1)] or false
end

---Takes names in brackets, or behind the last full stop, off the end of a paragraph.
---@param paragraph string
---@param whole boolean whether it is the article's last paragraph; in others only photographers are
---@return string rest
---@return broadsheet.Contributor[]? contributors
function M.take_tail(paragraph, whole)
  if ends_sentence(paragraph) then
    return paragraph, nil
  end
  for i, tail in ipairs(tails) do
    local match = tail:exec(paragraph)
    local rest = match and paragraph:sub(1, match.first - 1) or ""
    if rest ~= "" then
      local contributors = read_tail(match.inner, rest, i == 1)
      if contributors and (whole or contributors[1].role == "photographer") then
        return rest, contributors
      end
    end
  end
  return paragraph, nil
end

---Takes a mark such as （综合） off the end of a paragraph.
---@param paragraph string
---@return string rest
---@return string? mark
function M.take_closing_mark(paragraph)
  if ends_sentence(paragraph) then
    return paragraph
  end
  local first, _, mark = closing_mark:find(paragraph)
  if first and first > 1 then
    return paragraph:sub(1, first - 1), mark
  end
  return paragraph
end

-- （黔工）, □ 老班长: nothing else stands on the line, so that it signs, whatever the surname.
local alone = regex.new("^[\\s　]*(?:[（(]\\p{sc:Han}{2,4}[）)]"
  .. "|[■□◆◇●○▲△★☆◎►▶▌▍▎▏][\\s　]*\\p{sc:Han}{2,4})[\\s　]*$")

local bracketed = regex.new("^[\\s　]*[（(][^（()）]*[）)][\\s　]*$")

---Reads a line of its own.
---@param line string
---@param default string? the role of names without one
---@return broadsheet.Contributor[]?
function M.read_line(line, default)
  local signed = from_place:gsub(beside_name:gsub(line, ""), "")
  local bare = marks:gsub(marks:gsub(signed, ""), "")
  local placed = closings.read_placed(bare, default)
  if placed then
    return placed
  end
  local mode = alone:test(line) and not names.is_no_name(bare) and "lenient" or "surnamed"
  return read(bare, default)
    or bracketed:test(line) and (closings.read_given(bare) or closings.read_office(bare))
    or credits.parse(bare, default, mode)
end

---Whether a whole paragraph is a byline.
---@param paragraph string
---@return broadsheet.Contributor[]?
function M.read_paragraph(paragraph)
  if #paragraph > LONGEST_BYLINE + BRACKETS or ends_sentence(paragraph) then
    return nil
  end
  local bare = marks:gsub(marks:gsub(paragraph, ""), "")
  local _, last = bare_dateline:find(bare)
  if last and last < #bare and not agency:test(bare) then
    bare = bare:sub(last + 1)
  end
  if #bare > LONGEST_BYLINE or SENTENCE:test(bare) or not credits.HAS_ROLE:test(bare) then
    return nil
  end
  return credits.parse(bare, nil, "strict")
end

return M
