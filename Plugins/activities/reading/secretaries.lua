-- Who leads a house's party committee acts for the house: 集团党委书记、董事长张三一行 is 集团.

local regex = require("reading.wide_regex")

local secretaries = {}

-- What a committee's name ends with.
local committee = regex.new("(?:党工?委|党总支|党支部)$")
local led_by = regex.new("^(?:常务|专职|原|第一)?副?书记")
-- 柳河镇党委书记: a town, a village or a quarter of a city is no organization by itself.
local is_place = regex.new("(?:[省市县区旗乡镇村]|街道|社区)$")

---Puts houses where leaders of their party committees are named, and leaves out those of places.
---@param article table
---@param mentions Mention[] in order
---@return Mention[]
function secretaries.as_houses(article, mentions)
  local body, out = article.text, {}
  for _, mention in ipairs(mentions) do
    local printed = mention.kind == "party" and body:sub(mention.first, mention.last)
    local at = printed and committee:find(printed) or 1
    if at > 1 and led_by:test(body:sub(mention.last + 1, mention.last + 24)) then
      local house = committee:gsub(mention.name, "")
      local known = article:organization(house)
      if known or not is_place:test(house) then
        out[#out + 1] = { first = mention.first, last = mention.last,
          name = known and known.name or house, kind = known and known.kind or "other" }
      end
    else
      out[#out + 1] = mention
    end
  end
  return out
end

return secretaries
