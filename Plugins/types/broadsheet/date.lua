---@meta broadsheet.date
-- luacheck: ignore
-- Made by the tests of the Lua host; do not edit.

---Dates in Chinese and English text.
---@class broadsheet.date
local date = {}

---Finds all dates and resolves them against a reference; `reason` says why one stays unresolved.
---
---```lua
---date.find("4月10日召开", "2023")[1].start == "2023-04-10"
---```
---@param s string The text.
---@param published? string The reference: `2023`, `2023-04` or `2023-04-10`.
---@param init? integer Where to begin, a byte position.
---@param last? integer The last byte, as if the text ended there.
---@return broadsheet.FoundDate[]
function date.find(s, published, init, last) end

---Resolves a text that is a date as a whole; nil if it is none.
---
---```lua
---date.resolve("4月10日", "2023-04").start == "2023-04-10"
---```
---@param text string Nothing but a date.
---@param published? string The reference: `2023`, `2023-04` or `2023-04-10`.
---@return broadsheet.FoundDate?
function date.resolve(text, published) end

return date
