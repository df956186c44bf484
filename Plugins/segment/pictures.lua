-- Which Chinese text is that of a picture without a heading: news of its own, with its day, that
-- ends with the photographer. What only explains a picture (图为…) belongs to the article above.
local regex = require("broadsheet.regex")

local M = {}

local TEXT = { body = true, continuation = true }
local BEGINS = { body = true, caption = true }
local HEADING = { kicker = true, title = true, subtitle = true }
local CREDITED = regex.new("(?:摄影报道|摄影|摄)[）)]?$"
  .. "|[。！？”」\"][\\s　]*[（(](?:摄影|摄|图片?|文[/／]图)[\\s　]*[:：／/]?[\\s　]*[^（）()。，]{2,16}[）)]$")
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
  -- What stands below who took the picture is the rest of another text.
  while below <= #lines.labels and lines.labels[below] == "continuation"
    and not CREDITED:test(words) do
    words = words .. trim(lines.texts[below])
    below = below + 1
  end
  while below <= #lines.labels and not lines.labels[below] do
    below = below + 1
  end
  return words, below
end

-- 6月5日，… below a line that breaks off: the text of a picture all the same, where a credit follows.
local DATED = regex.new("^[▲△▼▽]?" .. DAY .. "[^。！？；：]{0,12}，")
-- What explains a picture of the article above.
local EXPLAINS = regex.new("^[▲△▼▽（(]?图")
-- Who wrote and took the picture: of a text above that nobody has signed, it is the end.
local BOTH = regex.new("文[/／]图|图[/／]文")
-- So it is where this stands and the text above has but one paragraph below its heading.
local REPORTED = regex.new("摄影报道")
local WRITER = regex.new("^[\\s　]*本报讯|[（(](?:本报|特约)?(?:记者|通讯员|见习)"
  .. "|[。！？”][\\s　]*[（(]\\p{Han}{2,4}(?:[　\\s、]\\p{Han}{2,4}){0,2}[）)][\\s　]*$")
-- Paragraphs of a text to each that a blank line parts from the text above, at the least.
local STRAY_SHARE <const> = 3

---Whether blank lines part the articles of a page and not its paragraphs.
---@param lines segment.Lines
---@return boolean
local function are_parted(lines)
  local paragraphs, parted = 0, 0
  for number, label in ipairs(lines.labels) do
    if label == "body" and number > 1 and not HEADING[lines.labels[number - 1] or ""] then
      paragraphs = paragraphs + 1
      parted = parted + (lines.labels[number - 1] and 0 or 1)
    end
  end
  return paragraphs > parted * STRAY_SHARE
end

---How many paragraphs an article has above a line that nobody has signed, and which has a heading.
---@param lines segment.Lines
---@param number integer
---@return integer? count
local function unsigned_above(lines, number)
  local count = 0
  for above = number - 1, 1, -1 do
    local label = lines.labels[above]
    if label and HEADING[label] then
      return count
    elseif label and (SIGNING[label] or WRITER:test(lines.texts[above])) then
      return nil
    end
    count = count + (BEGINS[label] and 1 or 0)
  end
  return nil
end

---Whether a credit under a paragraph signs the article above it as well.
---@param lines segment.Lines
---@param number integer where the paragraph begins
---@param credit string
---@return boolean
local function signs_all(lines, number, credit)
  local both, reported = BOTH:test(credit), REPORTED:test(credit)
  local above = (both or reported) and unsigned_above(lines, number)
  return above and (both or above == 1) or false
end

---The lines in which the text of a picture without a heading begins. One that was taken for the
---rest of the line above is labelled as the beginning that it is.
---@param lines segment.Lines
---@param trim fun(line: string): string
---@return table<integer, boolean>
function M.of(lines, trim)
  local found, has_text, parted = {}, false, nil
  for number, label in ipairs(lines.labels) do
    local dated = label == "continuation" and has_text and DATED:test(trim(lines.texts[number]))
    if (BEGINS[label] or dated) and has_text then
      local words, below = paragraph_of(lines, number, trim)
      local signed = SIGNING[lines.labels[below]] and SIGNED:test(lines.texts[below])
      if signed or CREDITED:test(words) then
        if parted == nil and not lines.labels[number - 1] then
          parted = are_parted(lines)
        end
        local credit = signed and lines.texts[below] or words
        found[number] = NEWS:test(words) and not signs_all(lines, number, credit)
          or not lines.labels[number - 1] and parted and not EXPLAINS:test(words) or nil
        if dated and found[number] then
          lines.labels[number] = "body"
        end
      end
    end
    has_text = TEXT[label] or has_text and not HEADING[label]
  end
  return found
end

return M
