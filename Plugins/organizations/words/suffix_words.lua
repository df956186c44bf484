-- Suffixes, and the bodies that they make with the level that stands before them: 市|总工会, 县|教育局.

local data = require("broadsheet.data")
local add = require("words.entries").add

local M = {}

-- The levels of administration as they are printed in front of a body's name.
local LEVELS = { "市", "区", "县", "省", "自治区", "州", "旗", "盟", "新区" }

-- Suffixes of these forms may follow a level instead of a division: 市|总工会.
local OF_LEVEL = { regional = true, adjacent = true, short = true }

-- 自治县|教育局 is the body of a county.
local AUTONOMY, AUTONOMOUS = "自治", { "县", "旗", "州" }

---Adds what a suffix makes with each level before it.
---@param list organizations.WordList
---@param suffix string
---@param kind string
---@param form string
---@param full string
local function add_levels(list, suffix, kind, form, full)
  local entry = {
    class = "relative", kind = kind, form = form, suffix = suffix,
    full = "{division}" .. (full ~= "" and full or suffix),
  }
  for i = 1, #LEVELS do
    add(list, LEVELS[i] .. suffix, entry)
  end
  for _, level in ipairs(AUTONOMOUS) do
    add(list, AUTONOMY .. level .. suffix, { class = "relative", kind = kind, form = form,
      suffix = suffix, level = level, full = entry.full })
  end
end

---Adds the suffixes, what they make with each level, and the bodies named by their level alone.
---@param list organizations.WordList
function M.add(list)
  local rows, entries = data.columns("data/suffixes.tsv"), {}
  local suffixes, kinds, forms, fulls = rows.suffix, rows.kind, rows.form, rows.full
  for i = 1, #suffixes do
    local kind, form, full = kinds[i], forms[i], fulls[i]
    local key = kind .. form .. full
    local entry = entries[key] or {
      class = "suffix", kind = kind, form = form, full = full ~= "" and full or nil,
    }
    entries[key] = entry
    add(list, suffixes[i], entry)
  end
  for i = 1, #suffixes do
    if OF_LEVEL[forms[i]] then
      add_levels(list, suffixes[i], kinds[i], forms[i], fulls[i])
    end
  end
  for _, row in ipairs(data.tsv("data/relatives.tsv")) do
    add(list, row.word, {
      class = "relative", kind = row.kind, form = "regional", level = row.level, full = row.full,
    })
  end
end

---The level that a relative name leaves out the division of.
---@param token organizations.Token of class relative
---@return string
function M.level(token)
  local entry = token.value
  return entry.level or token.text:sub(1, -#entry.suffix - 1)
end

return M
