---@type broadsheet.Plugin
local plugin = {
  name = "bench-nothing",
  version = "1.0.0",
  api = 1,
  summary = "Does nothing, so that reading and writing can be measured by themselves.",
}

--- Is called once, at the end.
function plugin.finish() end

return plugin
