---@meta broadsheet.text
-- luacheck: ignore
-- Made by the tests of the Lua host; do not edit.

---Text in Unicode; all arguments are UTF-8.
---@class broadsheet.text
local text = {}

---Removes white space at both ends, U+3000 and no-break spaces included.
---
---```lua
---text.trim("　会议 ") == "会议"
---```
---@param s string The text, UTF-8.
---@return string
function text.trim(s) end

---Makes each run of white space one space, and trims.
---
---```lua
---text.squeeze("a　 b") == "a b"
---```
---@param s string The text, UTF-8.
---@return string
function text.squeeze(s) end

---Removes all white space.
---
---```lua
---text.strip_space("张 三") == "张三"
---```
---@param s string The text, UTF-8.
---@return string
function text.strip_space(s) end

---Folds width and case, for matching.
---
---```lua
---text.fold("ＡＢＣ") == "abc"
---```
---@param s string The text, UTF-8.
---@return string
function text.fold(s) end

---Makes full-width letters, digits and spaces half-width.
---
---```lua
---text.width_fold("１５０") == "150"
---```
---@param s string The text, UTF-8.
---@return string
function text.width_fold(s) end

---Counts the characters (Unicode scalars).
---
---```lua
---text.length("会议") == 2
---```
---@param s string The text, UTF-8.
---@return integer
function text.length(s) end

---Counts terminal columns; Chinese takes two.
---
---```lua
---text.width("会议") == 4
---```
---@param s string The text, UTF-8.
---@return integer
function text.width(s) end

---Cuts by characters, as string.sub does by bytes.
---
---```lua
---text.sub("工会会员", 3, 4) == "会员"
---```
---@param s string The text, UTF-8.
---@param first integer The first character, from 1; negative: from the end.
---@param last? integer The last character.
---@return string
function text.sub(s, first, last) end

---Splits into characters.
---
---```lua
---#text.scalars("会议") == 2
---```
---@param s string The text, UTF-8.
---@return string[]
function text.scalars(s) end

---Tells whether all characters are Chinese.
---
---```lua
---text.is_han("会议")
---```
---@param s string The text, UTF-8.
---@return boolean
function text.is_han(s) end

---The share of Chinese characters among those that are no white space.
---
---```lua
---text.han_ratio("会议 ab") == 0.5
---```
---@param s string The text, UTF-8.
---@return number # 0…1
function text.han_ratio(s) end

---Tells whether the text begins with another.
---
---```lua
---text.starts_with("本报讯", "本报")
---```
---@param s string The text, UTF-8.
---@param prefix string The beginning.
---@return boolean
function text.starts_with(s, prefix) end

---Tells whether the text ends with another.
---
---```lua
---text.ends_with("总工会", "工会")
---```
---@param s string The text, UTF-8.
---@param suffix string The end.
---@return boolean
function text.ends_with(s, suffix) end

---Splits at each occurrence of a plain text.
---
---```lua
---#text.split("甲、乙", "、") == 2
---```
---@param s string The text, UTF-8.
---@param separator string Plain text.
---@return string[]
function text.split(s, separator) end

---Finds the sentences; closing quotes and brackets belong to the sentence before.
---
---```lua
---#text.sentences("他来了。她走了！") == 2
---```
---@param s string The text, UTF-8.
---@return { first: integer, last: integer }[]
function text.sentences(s) end

---Finds what sentences does, and makes no tables of it: for whole articles.
---
---```lua
---table.concat(text.sentence_bounds("他来了。她走了！"), " ") == "1 12 13 24"
---```
---@param s string The text, UTF-8.
---@return integer[] # first and last of each sentence, one after another
function text.sentence_bounds(s) end

---Reads a number in digits or Chinese numerals; nil for anything else.
---
---```lua
---text.number("一百五十") == 150
---```
---@param s string The text, UTF-8.
---@return number?
function text.number(s) end

---Finds the earliest of some words, the longest at a tie. For many words use a matcher.
---
---```lua
---text.find_any("召开会议", { "举办", "会议" })
---```
---@param s string The text, UTF-8.
---@param words string[] Plain texts.
---@param init? integer Where to begin, a byte position.
---@return integer? # first
---@return integer # last
---@return integer # which word
function text.find_any(s, words, init) end

return text
