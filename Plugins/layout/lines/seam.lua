-- What the seam of a line with the text above it says: whether a sentence was cut there, and
-- whether the line goes on with it.
local data = require("broadsheet.data")
local recognize = require("lines.recognize")
local regex = require("broadsheet.regex")
local shape = require("lines.shape")
local wrapping = require("lines.wrapping")

local M = {}

local EXCLAIMED = { ["！"] = true, ["？"] = true, ["!"] = true, ["?"] = true }
local FEW_SENTENCES, MANY_SENTENCES = 100, 240 -- scalars of a paragraph in a newspaper's column
local QUOTE_END = regex.new("[”\"]$")
local LONGEST_LEAD = 160 -- bytes of the end of a sentence that leads to a list
local LONGEST_SALUTATION = 20 -- scalars of a line such as Dear Sir,

-- A bracket that opens behind a sentence at a line's end, and what closes it in the next.
local SIGNING =
  regex.new("(?:[。！？][”’」』]?|[”’」』])[\\s　]*[（(][^（）()。]{0,16}$")
local SIGNED = regex.new("^[^（）()。，]{1,14}[）)]$")

local ENGLISH_SIGNING = regex.new("[.!?][\"”’]?\\s\\((?:\\p{Lu}[\\p{L}.'’ -]{1,30})?$")
local ENGLISH_SIGNED = regex.new("^\\p{Lu}[\\p{L}.'’ -]{1,30}\\)$")

---Whether a line goes on with the figure or the date that the one above breaks off in.
---@param above layout.Measure
---@param m layout.Measure
---@return boolean
function M.goes_on_from_number(above, m)
  if above.before_number == nil then
    above.before_number = above.ending == "open" and recognize.ends("before_number", above.text)
  end
  if not above.before_number then
    return false
  end
  local in_date = above.last == "年" or above.last == "月"
  return recognize.is(in_date and "starts_date" or "after_number", m.text)
end

---What it says that a sentence ends at the edge of a column where nothing but the length of the
---last line ends a paragraph: a quote that ends or begins there does so with one more often, and
---the first sentence of a paragraph less often than a later one.
---@param m layout.Measure
---@param above layout.Measure
---@param add fun(name: string)
local function flat_stop(m, above, add)
  add("flat_stop")
  if m.first == "“" or m.first == "\"" then
    add("flat_quote_begins")
  end
  if QUOTE_END:test(above.text) then
    add("flat_quote_ends")
  end
  local since = above.since or above.length
  if since <= FEW_SENTENCES then
    add("flat_early")
  elseif since > MANY_SENTENCES then
    add("flat_late")
  end
end

---The seam of two lines in a column whose lines were cut at its width.
---@param m layout.Measure
---@param above layout.Measure
---@param page layout.Page
---@param add fun(name: string)
local function column_seam(m, above, page, add)
  if not wrapping.is_full(above, m, page.language) then
    add("above_short")
    m.above_cut = above.ending ~= "stop" and above.in_text
      and wrapping.extent(above, page.language) == "short"
  else
    m.since = (above.since or above.length) + m.length
    m.in_text = above.ending ~= "stop" and not m.heading_lines
    if page.flat and above.ending == "stop" then
      flat_stop(m, above, add)
    else
      add(above.ending == "stop" and "above_full_stop" or "above_full")
    end
    if page.parted and page.language == "zh" then
      add("unparted")
    end
  end
  if page.spaced and not m.heading_lines and not m.above_cut then
    add("block_goes_on")
  end
end

---Whether a line stands below a Chinese sentence that leads to a list, unless it had no room there.
---@param m layout.Measure
---@param above layout.Measure
---@param page layout.Page
---@return boolean
local function is_led_to(m, above, page)
  if page.language ~= "zh" or above.last ~= "：" and above.last ~= ":" or m.first == "“" then
    return false
  end
  local is_full = above.column and m.gap == 0 and wrapping.is_full(above, m, "zh")
  return not is_full and recognize.is("list_lead", shape.tail(above.text, LONGEST_LEAD))
end

-- What stands behind these characters says nothing.
local ENDS_WORD = {}
for _, character in ipairs(data.lines("data/word_ends.txt")) do
  ENDS_WORD[character] = true
end

---Whether the first words of a line complete the last ones of the line above.
---@param m layout.Measure
---@param above layout.Measure
---@param page layout.Page
---@param add fun(name: string)
local function joint(m, above, page, add)
  if M.goes_on_from_number(above, m) then
    add("number_goes_on")
  elseif recognize.is_hanging(above) then
    add("above_hanging")
  end
  local pair = above.last .. m.first
  if not ENDS_WORD[above.last] and above.ending == "open" and above.length > 4 and #pair == 6
    and page.text:find(pair, 1, true) then
    add("joint_known")
    m.word_cut = page.language == "zh" and m.gap > 0
  end
  if recognize.is("pair_open", above.text) then
    add("above_pair_open")
    if recognize.is("pair_closed", m.text) then
      add("closes_pair")
    end
  end
end

---Whether a line is the rest of the bracket behind a text in which somebody signs it: （总装车 | 间 乔峻）,
---(Jane | Roe).
---@param m layout.Measure
---@param above layout.Measure
---@param language "zh"|"en"
---@return boolean
function M.ends_signature(m, above, language)
  if m.ending ~= "closed" then
    return false
  elseif language == "en" then
    return ENGLISH_SIGNING:test(above.text) and ENGLISH_SIGNED:test(m.text)
  end
  return SIGNING:test(above.text) and SIGNED:test(m.text)
end

---Whether the text above is a sentence cut in the middle, to which this line could belong.
---@param m layout.Measure
---@param above layout.Measure the last line above that is text
---@param close boolean whether no picture's text stands between
---@param page layout.Page
---@param add fun(name: string)
function M.say(m, above, close, page, add)
  local ends = above.salutation or above.dateline_alone or above.verse or above.pictured
  if ends or above.contact and not (above.column and wrapping.extent(above, "zh") == "filled") then
    add("above_stop")
    return
  end
  add("above_" .. above.ending)
  if M.ends_signature(m, above, page.language) then
    add("ends_signature")
  end
  if page.language == "en" and above.last == "," and above.length > LONGEST_SALUTATION then
    add("above_comma")
  end
  if above.column and close and m.gap == 0 then
    column_seam(m, above, page, add)
  end
  if above.ending == "stop" then
    return
  end
  if is_led_to(m, above, page) then
    add("list_led")
  end
  if m.marked_caption then
    m.caption = true
    add("caption_marked")
  elseif m.caption_start and m.ending == "stop" then
    add("caption_between")
  end
  if m.above_cut then
    add("above_cut")
    return
  elseif above.in_text or not above.column and (shape.is_long(above, page.language)
      or shape.is_text(above, page.language)) then
    add("above_torn")
  elseif page.language == "en" and m.first:find("^%u") then
    add("starts_capital")
  end
  if page.language == "zh" and above.ending == "pause" and m.is_short and EXCLAIMED[m.last] then
    add("sentence_ends")
  end
  joint(m, above, page, add)
end

return M
