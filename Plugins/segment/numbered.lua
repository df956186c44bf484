-- The numbers of a page that counts its articles: 1. 2. 3. are no part of their titles.
local regex = require("broadsheet.regex")
local text = require("broadsheet.text")

local M = {}

local FEWEST = 3 -- articles that are numbered
local NUMBER = regex.new("^(?<number>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[.．、](?![0-9０-９])"
  .. "[\\s　]*(?=\\S)")

---The first line of a draft's heading, and where it stands.
---@param draft segment.Draft
---@return string[] lines
local function heading_of(draft)
  return draft.kickers[1] and draft.kickers or draft.titles
end

---Takes the numbers off headings that are counted from the first article on.
---@param drafts segment.Draft[] changed
function M.take_off(drafts)
  local counted = {}
  for number, draft in ipairs(drafts) do
    local lines = heading_of(draft)
    local found = lines[1] and NUMBER:exec(lines[1])
    if found and text.number(found.number) == #counted + 1 then
      counted[#counted + 1] = { lines = lines, rest = lines[1]:sub(found.last + 1) }
    end
    if number == 1 and not counted[1] then
      return
    end
  end
  if #counted >= FEWEST then
    for _, one in ipairs(counted) do
      one.lines[1] = one.rest
    end
  end
end

return M
