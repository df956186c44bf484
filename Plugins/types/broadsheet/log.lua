---@meta broadsheet.log
-- luacheck: ignore
-- Made by the tests of the Lua host; do not edit.

---What a plugin says, at three levels.
---@class broadsheet.log
local log = {}

---Says something at level debug.
---
---```lua
---log.debug("titles:", 3)
---```
---@param ... any Values of any type; they are joined by a space.
function log.debug(...) end

---Says something at level info.
---
---```lua
---log.info("titles:", 3)
---```
---@param ... any Values of any type; they are joined by a space.
function log.info(...) end

---Says something at level warn.
---
---```lua
---log.warn("titles:", 3)
---```
---@param ... any Values of any type; they are joined by a space.
function log.warn(...) end

return log
