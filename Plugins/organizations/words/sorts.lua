-- Sorts: the words that tell of what sort an organization is, 公司, 集团, 局, and what an owner is
-- called by.

local data = require("broadsheet.data")
local shapes = require("words.shapes")
local word_lists = require("words.word_lists")

local M = {}

M.GROUP, M.COMPANY = "集团", "公司"

-- Of two of a sort the one that is no branch is meant: 公安局 beside 公安分局.
local BRANCHES = { ["局"] = { "分局" }, ["校"] = { "分校", "联校", "中心校" }, ["院"] = { "分院" } }

-- A sort that stands for any organization of its kind when none is called so.
M.WIDE = { ["公司"] = true, ["学校"] = true, ["医院"] = true, ["银行"] = true }

-- The kind of owner that one character stands for: 校工会.
M.OWNER_KINDS = {
  ["校"] = "school", ["院"] = "hospital", ["厂"] = "company", ["司"] = "company",
  ["段"] = "company", ["矿"] = "company", ["行"] = "bank", ["店"] = "company",
  ["局"] = "company",
}

-- Of these the name must end with the character, whatever kind it is: a bureau and a builder.
M.BY_NAME = { ["局"] = true, ["段"] = true }

---Whether a name ends in a sort of organization: 修理厂 in 厂, 有限公司 in 公司.
---@param name string
---@param sort string
---@return boolean
function M.is_of_sort(name, sort)
  if sort == M.GROUP or sort == M.GROUP .. M.COMPANY then
    local _, last = name:find(".*" .. M.GROUP)
    return last ~= nil and shapes.strip(name:sub(last + 1)) == ""
  elseif name:sub(-#sort) == sort then
    for _, branch in ipairs(BRANCHES[sort] or {}) do
      if name:sub(-#branch) == branch then
        return false
      end
    end
    return true
  end
  return name:sub(-#M.COMPANY) == M.COMPANY and M.BY_NAME[sort] == true
    and shapes.strip(name):sub(-#sort) == sort
end

---@param candidate organizations.Candidate
---@return string owner what stands before its last suffix, or before the body that it follows
function M.owner_of(candidate)
  return candidate.borrowed or candidate.text:sub(1, -#candidate.suffix - 1)
end

local CHARACTER, CHARACTERS = 3, 6 -- bytes of one, and of the two that a trade has at least

-- Trades that a company below another is called by: 物流|公司.
local TRADES = {}
for _, file in ipairs({ "data/industries.tsv", "data/trades.tsv" }) do
  for _, word in ipairs(data.columns(file).word) do
    TRADES[word] = true
  end
end

---Whether words are one trade, or two of them in a row: 物流, 建筑|安装.
---@param words string
---@return boolean
local function are_trades(words)
  if TRADES[words] then
    return true
  end
  for at = 1 + CHARACTERS, #words - CHARACTERS + 1, CHARACTER do
    if TRADES[words:sub(1, at - 1)] and TRADES[words:sub(at)] then
      return true
    end
  end
  return false
end

---Whether an owner is a company called by its trade: 物流公司 of 物流公司工会.
---@param owner string
---@return boolean
function M.is_trade_company(owner)
  return owner:sub(-#M.COMPANY) == M.COMPANY and are_trades(owner:sub(1, -#M.COMPANY - 1))
end

-- What stands below a company is not called one: 甲醇|分厂, 机务|段.
local PLANTS = word_lists.set("plant")

---@param name string
---@return boolean
function M.is_plant(name)
  return PLANTS[name:sub(-3)] == true
end

return M
