---@meta broadsheet.data
-- luacheck: ignore
-- Made by the tests of the Lua host; do not edit.

---The plugin's own data files, read while it is loaded or started.
---@class broadsheet.data
local data = {}

---The lines that are not empty; `#` begins a comment. Only while the plugin is loaded or started.
---
---```lua
---local rows = data.lines("words.txt")
---```
---@param file string A file in the plugin's folder.
---@return string[]
function data.lines(file) end

---The rows of a tab-separated file whose first line names them. Only while the plugin is loaded or started.
---
---```lua
---local rows = data.tsv("words.tsv")
---```
---@param file string A file in the plugin's folder.
---@return table[]
function data.tsv(file) end

---The columns of a tab-separated file by their names: lighter than thousands of rows. Only while the plugin is loaded or started.
---
---```lua
---local rows = data.columns("words.tsv")
---```
---@param file string A file in the plugin's folder.
---@return table<string, string[]>
function data.columns(file) end

---The rows of a comma-separated file whose first line names them. Only while the plugin is loaded or started.
---
---```lua
---local rows = data.csv("words.csv")
---```
---@param file string A file in the plugin's folder.
---@return table[]
function data.csv(file) end

---The value of a JSON file.
---
---```lua
---local names = data.json("names.json")
---```
---@param file string A file in the plugin's folder.
---@return any
function data.json(file) end

---The whole of a file.
---
---```lua
---local notes = data.text("notes.txt")
---```
---@param file string A file in the plugin's folder.
---@return string
function data.text(file) end

return data
