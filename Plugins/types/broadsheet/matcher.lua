---@meta broadsheet.matcher
-- luacheck: ignore
-- Made by the tests of the Lua host; do not edit.

---What `broadsheet.matcher` makes.
---@class broadsheet.Matcher
---@field values any[] The words' values, by the words' numbers.
local Matcher = {}

---Finds all hits in one pass, the leftmost and longest unless overlapping.
---
---```lua
---#words:find_all("市总工会慰问职工") == 2
---```
---@param s string The text.
---@param init? integer Where to begin, a byte position.
---@param last? integer The last byte, as if the text ended there.
---@return broadsheet.Hit[]
function Matcher:find_all(s, init, last) end

---Finds what find_all does, and makes neither tables nor texts of it: for long texts of whose hits few are looked at. `values[number]` is the word's value.
---
---```lua
---table.concat(words:scan("市总工会慰问职工"), " ") == "4 12 1 13 18 2"
---```
---@param s string The text.
---@param init? integer Where to begin, a byte position.
---@param last? integer The last byte, as if the text ended there.
---@return integer[] # first, last and number of each hit, one after another
function Matcher:scan(s, init, last) end

---Finds the first hit.
---
---```lua
---local first, last, value = words:find("市总工会")
---```
---@param s string The text.
---@param init? integer Where to begin, a byte position.
---@param last? integer The last byte, as if the text ended there.
---@return integer? # first
---@return integer # last
---@return any # the word's value
function Matcher:find(s, init, last) end

---Tells whether there is a hit.
---
---```lua
---words:contains("市总工会")
---```
---@param s string The text.
---@return boolean
function Matcher:contains(s) end

---Counts the hits.
---
---```lua
---words:count("慰问、慰问") == 2
---```
---@param s string The text.
---@return integer
function Matcher:count(s) end

---Gives the value of each word that occurs, once, in the order of first occurrence; quicker than find_all where the places do not matter.
---
---```lua
---#words:distinct("慰问、慰问") == 1
---```
---@param s string The text.
---@return any[]
function Matcher:distinct(s) end

---Counts how many different words of each value occur: the values with most votes first, and their votes. The value of a word may be a list, which votes for each of its members. The matcher must be made with votes = true, or with a list of the values, which then tells which of equals comes first.
---
---```lua
---local themes, votes = themed:votes("慰问困难职工、慰问一线职工")
---```
---@param s string The text.
---@param most integer? How many values are given at most; else all.
---@return any[] # values
---@return integer[] # votes
function Matcher:votes(s, most) end

---Finds the longest word that begins exactly there.
---
---```lua
---words:longest_at("市总工会", 4) == 12
---```
---@param s string The text.
---@param position integer A byte position.
---@return integer? # last
---@return any # the word's value
function Matcher:longest_at(s, position) end

---Finds the words of a long list in one pass over a text.
---@class broadsheet.matcher
local matcher = {}

---Compiles a word list; make it once, at the top of the file or in start.
---
---```lua
---local unions = matcher.new({ "工会", { "总工会", "union" } })
---```
---@param words (string|{ [1]: string, [2]: any })[] Words, whose value is their place in the list, or pairs of word and value.
---@param options? broadsheet.MatcherOptions How to match.
---@return broadsheet.Matcher
function matcher.new(words, options) end

return matcher
