-- Unknown characters and a word that is read alone, where the two seem to be other words: 四建|工会.

local word_lists = require("words.word_lists")
local add = require("words.entries").add

local M = {}

-- What stands before 工会 so that a trade seems to: 四建|工会, not 四|建工|会. The builders of a number
-- or of a branch, and chemical works.
local BUILDERS = word_lists.list("builder")
local UNION = "工会"

-- The committee of a zone that is called a town, 科学城|管委会, and no office of a town: 城管委.
local TOWN, COMMITTEES = "城", { "管委会", "管理委员会" }

---Adds the words in which 工会 follows a trade's first character, and the committees of zones.
---@param list organizations.WordList
function M.add(list)
  local known = {}
  for i, word in ipairs(list.words) do
    known[word] = known[word] or list.entries[i]
  end
  for _, word in ipairs(COMMITTEES) do
    add(list, TOWN .. word, { class = "split", of = known[word], skipped = #TOWN })
  end
  for _, word in ipairs(word_lists.list("word behind 市")) do -- 市|民营, no 市民
    add(list, "市" .. word, { class = "split", of = { class = "generic" }, skipped = #TOWN })
  end
  local bodies = {} -- 矿|工会, 矿|工会女工委
  for _, word in ipairs(list.words) do
    if word:sub(1, #UNION) == UNION and known[word].class == "suffix" then
      bodies[#bodies + 1] = word
    end
  end
  for _, builder in ipairs(BUILDERS) do
    for _, word in ipairs(bodies) do
      add(list, builder .. word, { class = "split", of = known[word], skipped = #builder })
    end
    for _, longer in ipairs({ "会员", "会议", "会展" }) do
      add(list, builder .. "工" .. longer, { class = "inner" })
    end
  end
end

return M
