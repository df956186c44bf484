---@meta broadsheet.regex
-- luacheck: ignore
-- Made by the tests of the Lua host; do not edit.

---What `broadsheet.regex` makes.
---@class broadsheet.Regex
local Regex = {}

---Tells whether the expression matches somewhere: quicker than the others, and without cutting the text where only a part of it is to be looked at.
---
---```lua
---re:test("于4月10日召开", 4, 12)
---```
---@param s string The subject.
---@param init? integer Where to begin, a byte position.
---@param last? integer The last byte, as if the text ended there.
---@return boolean
function Regex:test(s, init, last) end

---Finds the first match; an unset capture is false.
---
---```lua
---local first, last, month = re:find("4月10日")
---```
---@param s string The subject.
---@param init? integer Where to begin, a byte position.
---@param last? integer The last byte, as if the text ended there.
---@return integer? # first
---@return integer # last
---@return string|false ... # the captures
function Regex:find(s, init, last) end

---Gives the captures of the first match, or the whole match where there are none.
---
---```lua
---local month, day = re:match("4月10日")
---```
---@param s string The subject.
---@param init? integer Where to begin, a byte position.
---@param last? integer The last byte, as if the text ended there.
---@return string|false|nil ... # the captures, or the whole match
function Regex:match(s, init, last) end

---Gives the first match as a table: first, last, text, captures by number and name, spans.
---
---```lua
---local m = re:exec("4月10日")
---```
---@param s string The subject.
---@param init? integer Where to begin, a byte position.
---@param last? integer The last byte, as if the text ended there.
---@return broadsheet.Match?
function Regex:exec(s, init, last) end

---Gives all matches, as exec does.
---
---```lua
---#re:all("4月10日、5月1日") == 2
---```
---@param s string The subject.
---@return broadsheet.Match[]
function Regex:all(s) end

---Gives what stands between the matches.
---
---```lua
---#regex.new("、"):split("甲、乙") == 2
---```
---@param s string The subject.
---@return string[]
function Regex:split(s) end

---Iterates over all matches.
---
---```lua
---for m in re:each("4月10日、5月1日") do assert(m.last > m.first) end
---```
---@param s string The text.
---@return fun(): broadsheet.Match?
function Regex:each(s) end

---Replaces all matches.
---
---```lua
---re:gsub("4月10日", "$1-$2") == "4-10"
---```
---@param s string The text.
---@param replacement string|fun(match: broadsheet.Match): string? A template with $1, ${name} and $$; or a function, whose nil keeps a match.
---@return string
---@return integer # how many matches there were
function Regex:gsub(s, replacement) end

---What `broadsheet.regex` makes.
---@class broadsheet.RegexSet
local RegexSet = {}

---Tells which of the expressions match somewhere, by their places in the list.
---
---```lua
---table.concat(regex.set({ "会$", "^市", "部$" }):all("市总工会"), " ") == "1 2"
---```
---@param s string The subject.
---@param init? integer Where to begin, a byte position.
---@param last? integer The last byte, as if the text ended there.
---@return integer[] # numbers of expressions, ascending
function RegexSet:all(s, init, last) end

---Tells which expression of the list is the first to match somewhere.
---
---```lua
---regex.set({ "部$", "^市" }):first("市总工会") == 2
---```
---@param s string The subject.
---@param init? integer Where to begin, a byte position.
---@param last? integer The last byte, as if the text ended there.
---@return integer? # the number of an expression
function RegexSet:first(s, init, last) end

---Regular expressions (PCRE2), with limits.
---@class broadsheet.regex
local regex = {}

---Compiles an expression; make it once, at the top of the file or in start.
---
---```lua
---local date = regex.new("(\\d+)月(\\d+)日")
---```
---@param pattern string A PCRE2 pattern.
---@param flags? string i caseless, m multiline, s dotall, x extended, b bytes.
---@return broadsheet.Regex
function regex.new(pattern, flags) end

---Makes a pattern that matches a text literally.
---
---```lua
---regex.escape("a.b") == "a\\.b"
---```
---@param s string The subject.
---@return string
function regex.escape(s) end

---Compiles expressions that are asked together which of them match.
---
---```lua
---regex.set({ "会$", "^市", "部$" }):first("市总工会") == 1
---```
---@param patterns string[] PCRE2 patterns.
---@param flags? string The flags of all of them, as `regex.new` has them.
---@return broadsheet.RegexSet
function regex.set(patterns, flags) end

return regex
