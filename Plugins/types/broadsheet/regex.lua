---@meta broadsheet.regex
-- luacheck: ignore
-- Made by the tests of the Lua host; do not edit.

---What `broadsheet.regex` makes.
---@class broadsheet.Regex
local Regex = {}

---Tells whether the expression matches somewhere.
---
---```lua
---re:test("4月10日")
---```
---@param s string The subject.
---@return boolean
function Regex:test(s) end

---Finds the first match; an unset capture is false.
---
---```lua
---local first, last, month = re:find("4月10日")
---```
---@param s string The subject.
---@param init? integer Where to begin, a byte position.
---@return integer? # first
---@return integer # last
---@return string|false ... # the captures
function Regex:find(s, init) end

---Gives the captures of the first match, or the whole match where there are none.
---
---```lua
---local month, day = re:match("4月10日")
---```
---@param s string The subject.
---@param init? integer Where to begin, a byte position.
---@return string|false|nil ... # the captures, or the whole match
function Regex:match(s, init) end

---Gives the first match as a table: first, last, text, captures by number and name, spans.
---
---```lua
---local m = re:exec("4月10日")
---```
---@param s string The subject.
---@param init? integer Where to begin, a byte position.
---@return broadsheet.Match?
function Regex:exec(s, init) end

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

return regex
