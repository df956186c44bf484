-- A page that numbers its articles: 1. 2. 3. stand before their titles, not before parts of one.
local regex = require("broadsheet.regex")
local text = require("broadsheet.text")

local M = {}

local FEWEST = 3 -- articles that are numbered
local NUMBER = regex.new("^(?<number>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[.．、](?![0-9０-９])")

---Notes which headings are sure to head articles, since the page counts them from its first one on.
---@param measures layout.Measure[]
---@param texts layout.Text[] changed
function M.mark(measures, texts)
  local counted = {}
  for number, one in ipairs(texts) do
    local found = NUMBER:exec(measures[one.first].text)
    if found and text.number(found.number) == #counted + 1 then
      counted[#counted + 1] = one
    end
    if number == 1 and not counted[1] then
      return -- the first article has a title: what is numbered is a part
    end
  end
  if #counted >= FEWEST then
    for _, one in ipairs(counted) do
      one.sure = true
    end
  end
end

return M
