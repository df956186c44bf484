-- What a company does in its own paper, which calls it by its sort: 公司召开…, 局在远山举行….

local regex = require("broadsheet.regex")
local registries = require("registry")
local word_lists = require("words.word_lists")

local M = {}

-- Where somebody begins to act, and what the paper's owner does there.
local BEFORE = "(?<=^|[，。；：\\n日午晚天时前由])"
local ACTS = word_lists.any("acts in its own paper")
local WHEN = "(?:近日|日前|最近|近期|前不久|[0-9]{1,2}月[0-9]{1,2}日(?:[上下]午)?)?"
local AFTER = "(?=" .. WHEN .. "(?:" .. ACTS .. "|[在于][^，。；]{2,24}" .. ACTS .. "))"

local acting = {}

---What finds a word for the owner where it acts, made once.
---@param word string
---@return broadsheet.Regex
local function acting_of(word)
  acting[word] = acting[word] or regex.new(BEFORE .. word .. AFTER)
  return acting[word]
end

---Whether a word that stands somewhere acts as the owner of a paper does there.
---@param source string
---@param candidate organizations.Candidate
---@return boolean
function M.acts(source, candidate)
  for found in acting_of(candidate.text):each(source) do
    if found.first == candidate.first then
      return true
    end
  end
  return false
end

-- 由公司工会、质量环保部主办: a department of the owner among those who act
local DEPARTMENT = regex.new("(?<=^|[，。；：\\n日午晚天时前由、与和])(?:" .. word_lists.any("owner in a house")
  .. ")?(?<name>(?![在于到赴由向与和])(?:(?!由)\\p{Han}){2,5}(?:(?<!总)部|科|处|中心))"
  .. "(?=(?:[、和与]\\p{Han}{2,14}){0,3}(?:共同|联合)?" .. ACTS .. ")")
local NO_DEPARTMENT = regex.new("^" .. word_lists.any("before no department"))

---Whether a stretch is a part of a name.
---@param reading organizations.Reading
---@param first integer
---@param last integer
---@return boolean
local function is_within(reading, first, last)
  for _, span in ipairs(reading.taken) do
    if span[1] <= last and span[2] >= first and span[2] - span[1] > last - first then
      return true
    end
  end
  return false
end

---Whether an article names a company in full that has nothing to do with the owner of the paper.
---@param registry organizations.Registry
---@param owner organizations.Entity
---@return boolean
local function names_another(registry, owner)
  for _, entity in ipairs(registry.entities) do
    if entity.kind == "company" and entity.candidate.form == "legal"
      and entity.name:sub(1, #owner.name) ~= owner.name then
      return true
    end
  end
  return false
end

---Enters the departments of the owner that act in a text.
---@param reading organizations.Reading
---@param registry organizations.Registry
---@param host organizations.Host
local function enter_departments(reading, registry, host)
  for found in DEPARTMENT:each(reading.source) do
    local name, last = found.name, found.last
    local first = last - #name + 1
    if not reading:is_taken(first, last) and not NO_DEPARTMENT:test(name) then
      registry:add(host.name .. name, {
        text = name, kind = host.kind, shape = "full", form = "part", suffix = "", core = name,
        divisions = {}, parents = {}, rule = "house", weak = false,
        first = first, last = last, where = reading.where,
      }).told = true
      reading:take(first, last)
    end
  end
end

---Links the departments of the owner that act, and the words that an article has for the owner
---where it acts.
---@param readings organizations.Reading[]
---@param registry organizations.Registry
---@param host organizations.Host
---@param words string[] what articles may call it
function M.link(readings, registry, host, words)
  local known = registry.by_name[host.name] or registries.copy(host)
  if names_another(registry, known) then
    return
  end
  for _, reading in ipairs(readings) do
    enter_departments(reading, registry, host)
    for _, word in ipairs(words) do
      for found in acting_of(word):each(reading.source) do
        if not is_within(reading, found.first, found.last) then
          registry:mention(registry:enter(known), word,
            { first = found.first, last = found.last, where = reading.where })
          reading:take(found.first, found.last)
        end
      end
    end
  end
end

return M
