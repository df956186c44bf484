-- The words with which an article points back to an organization: 该校, 这家公司, 该会.

local data = require("broadsheet.data")
local regex = require("reading.wide_regex")

local pointers = {}

local kinds, endings, words, places = {}, {}, {}, {}
for i, row in ipairs(data.tsv("data/pointers.zh.tsv")) do
  kinds[row.word], words[i] = {}, row.word
  for kind in row.kinds:gmatch("%a+") do
    kinds[row.word][kind] = true
  end
  endings[row.word] = row.ending ~= "" and regex.new("(?:" .. row.ending .. ")$") or nil
  places[#places + 1] = row.place == "yes" and row.word or nil
end

-- Expressions for any of them, and for those in which something may be held.
pointers.any = table.concat(words, "|")
pointers.any_place = table.concat(places, "|")

---Whether such a word may stand for organizations of a kind.
---@param word string?
---@param kind string
---@return boolean
function pointers.may_mean(word, kind)
  return kinds[word] ~= nil and kinds[word][kind] == true
end

---Whether an organization may be called by such a word.
---@param word string
---@param mention Mention
---@return boolean
function pointers.fits(word, mention)
  return pointers.may_mean(word, mention.kind)
    and (not endings[word] or endings[word]:test(mention.name))
end

return pointers
