std = "lua54"
max_line_length = 100
ignore = { "212/_.*" } -- an unused argument whose name begins with an underscore
exclude_files = { "**/.build", "**/.build-*" }
