-- Which Chinese text is that of a picture without a heading: news of its own, with its day, that
-- ends with the photographer. What only explains a picture (图为…) belongs to the article above.
local regex = require("broadsheet.regex")

local M = {}

local TEXT = { body = true, continuation = true }
local BEGINS = { body = true, caption = true }
local HEADING = { kicker = true, title = true, subtitle = true }
local CREDITED = regex.new("[^。！？]{0,14}(?:摄影报道|摄影|摄)[）)]?$")
local SIGNED = regex.new("摄|图")
local SIGNING = { credit = true, byline = true }
-- 6月5日，…; 江风未起。图为…
local DAY = "(?:近日|日前|连日来|[昨今][日天]|(?:[0-9０-９]{1,2}\\s?月\\s?)?[0-9０-９]{1,2}\\s?日)"
local NEWS = regex.new("^(?!图为|图[片一二三四0-9])[▲△▼▽]?[^。！？]{0,30}" .. DAY
  .. "(?!.{0,6}(?:电|讯)[　\\s（(])|^(?!图为).*[。！？]图为")

---The line where the paragraph ends that begins in one, and the label of what stands below it.
---@param lines segment.Lines
---@param number integer
---@param trim fun(line: string): string
---@return string words
---@return integer below
local function paragraph_of(lines, number, trim)
  local words, below = trim(lines.texts[number]), number + 1
  while below <= #lines.labels and lines.labels[below] == "continuation" do
    words = words .. trim(lines.texts[below])
    below = below + 1
  end
  while below <= #lines.labels and not lines.labels[below] do
    below = below + 1
  end
  return words, below
end

---The lines in which the text of a picture without a heading begins.
---@param lines segment.Lines
---@param trim fun(line: string): string
---@return table<integer, boolean>
function M.of(lines, trim)
  local found, has_text = {}, false
  for number, label in ipairs(lines.labels) do
    if BEGINS[label] and has_text then
      local words, below = paragraph_of(lines, number, trim)
      if NEWS:test(words) then
        local signed = SIGNING[lines.labels[below]] and SIGNED:test(lines.texts[below])
        found[number] = (signed or CREDITED:test(words)) or nil
      end
    end
    has_text = TEXT[label] or has_text and not HEADING[label]
  end
  return found
end

return M
