-- Sets of the classes of words beside which a name begins or ends.

local M = {}

-- Before a name: the signs and joints that part it from what stands there.
M.BEFORE = { stop = true, link = true, comma = true, punct = true, open = true }

-- On either side of a short name that is told by nothing but its place.
M.FIRM = { stop = true, link = true, comma = true, punct = true, open = true, close = true }

-- On either side of one that is long enough to be told among the words for bodies and trades.
M.LOOSE = { stop = true, link = true, comma = true, punct = true, open = true, close = true,
  unit = true, generic = true }

return M
