-- Which kinds of deeds are looked for: wherever a lead tells them, besides what has been told, or
-- when nothing else is.

local deed_kinds = {
  visits = { visit = true, gift = true, tour = true, sign = true, award = true,
    ["set-up"] = true },
  awards = { award = true },
  pacts = { sign = true },
  founded = { ["set-up"] = true },
  relief = { visit = true, gift = true },
  donations = { gift = true },
  calls = { visit = true, tour = true },
  checks = { scene = true },
  scenes = { scene = true, help = true, visit = true, gift = true, tour = true, sign = true },
}

return deed_kinds
