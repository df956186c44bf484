-- What the lines of a block say together that no blank line parts: whether it is text, and
-- whether a line is farther in than its paragraphs begin, or signs a notice.
local recognize = require("lines.recognize")
local signatures = require("lines.signatures")
local wrapping = require("lines.wrapping")

local M = {}

---Whether a block is a paragraph or what a column end left of it: its lines fill their column up to
---the last one, which ends a sentence.
---@param measures layout.Measure[]
---@param first integer the first line of the block
---@return boolean
local function is_text(measures, first)
  if not measures[first + 1] or measures[first + 1].gap > 0 then
    return false
  end
  local index = first
  while measures[index].column and wrapping.extent(measures[index], "zh") == "filled" do
    local below = measures[index + 1]
    if not below or below.gap > 0 then
      break
    end
    index = index + 1
  end
  local below = measures[index + 1]
  return index > first and measures[index].last == "。" and (not below or below.gap > 0)
end

---Whether a line is a paragraph by itself on a page whose blank lines part paragraphs: it ends a
---sentence below text that is complete.
---@param measures layout.Measure[]
---@param index integer
---@param page layout.Page
---@return boolean
local function is_paragraph(measures, index, page)
  local m, above, below = measures[index], measures[index - 1], measures[index + 1]
  return page.parted == true and not page.indented and m.last == "。"
    and above ~= nil and above.ending == "stop" and (not below or below.gap > 0)
end

---Whether a short line without a comma stands right below the name of a section, as headings do.
---@param m layout.Measure
---@param above layout.Measure?
---@return boolean
local function is_below_section(m, above)
  return above ~= nil and above.section == true and m.gap == 0 and m.is_short == true
    and m.ending == "open" and not m.text:find("，", 1, true)
end

---Whether a line is the institution that gave the notice above it, with the day below or below the
---words that notices close with, and not set as a paragraph.
---@param m layout.Measure
---@param above layout.Measure?
---@param page layout.Page
---@return boolean
local function signs_notice(m, above, page)
  if not above or above.ending ~= "stop" or not m.is_short
    or not recognize.is("heading_institution", m.text) then
    return false
  end
  return m.dated == true and not (page.indented and m.indent > 1)
    or above.is_short == true and recognize.is("notice_close", above.text)
end

---What a block says about one of its lines.
---@param measures layout.Measure[]
---@param index integer
---@param page layout.Page
---@param add fun(name: string)
function M.say(measures, index, page, add)
  local m = measures[index]
  if page.language ~= "zh" then
    return
  elseif m.quoted then
    add("quoted_again")
    return
  elseif m.ending == "stop" and not m.column and not m.verse then
    return -- as most paragraphs are
  elseif m.verse then
    add("verse")
  elseif m.gap > 0 and m.column and is_text(measures, index) then
    add("text_block")
  elseif m.gap > 0 and m.column and is_paragraph(measures, index, page) then
    add("lone_paragraph")
  elseif is_below_section(m, measures[index - 1]) then
    add("below_section")
  elseif signs_notice(m, measures[index - 1], page) then
    add("signs_notice")
  end
  if page.indent and m.indent > page.indent and m.is_short and m.ending == "open"
    and not signatures.is_signed(m) then
    add("farther_in")
  end
end

return M
