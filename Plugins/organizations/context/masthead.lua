-- The masthead: which company or institution of a page its paper is named after, 远山通讯 of 远山集团.

local divisions = require("words.divisions")
local publisher = require("context.publisher")
local regex = require("broadsheet.regex")
local shapes = require("words.shapes")
local sorts = require("words.sorts")
local word_lists = require("words.word_lists")

local M = {}

-- The name of a paper is a few characters that nothing runs on to.
local NAME = regex.new("(?<!\\p{Han})\\p{Han}{3,10}")

-- 溧阳职工, 今日昆山: the name of a paper of a city in another one begins or ends with it.
local OF_CITY = regex.new("(?m)^[\\s　]*(?:今日|新)?(?<city>\\p{Han}{2,3}?)(?:(?=[\\s　])|"
  .. word_lists.any("name of a paper") .. ")")
local CITY = "市"

-- What a paper calls the company.
local OWNERS = word_lists.set("owner in a house")

-- What the names of a paper and of its company have in common at least: a brand. The name of a
-- city is none.
local MINIMUM_BYTES = 6

---The city, no seat of a prefecture, that a paper is named after.
---@param head string? what stands at the edges of a page
---@return string?
function M.city(head)
  for match in OF_CITY:each(head or "") do
    local name = match.city .. CITY
    if divisions.is_known(name) and not divisions.is_city(name)
      and not divisions.shorts[match.city] then
      return name
    end
  end
  return nil
end

---@param a string
---@param b string
---@return integer length of what both begin with, in bytes
local function common_start(a, b)
  local last = 0
  for position, code in utf8.codes(a) do
    local character = utf8.char(code)
    if b:sub(position, position + #character - 1) ~= character then
      break
    end
    last = position + #character - 1
  end
  return last
end

-- How much of a company's name a paper bears.
local NOTHING, BRAND, MORE = 0, 1, 2

-- A paper that goes on so is that of the place which the company is called after as well:
-- 远山湾|园区工友.
local ZONE = regex.new("^" .. word_lists.any("zone of a paper"))

-- 柳河工友 is a paper of the place, whatever 柳河|县|远山食品公司 its page names.
local LEVELS, CHARACTER = word_lists.set("level"), 3

---How much of a company's name a paper bears, or whether it has the whole name of another
---institution. A builder is called so in short.
---@param paper string
---@param company organizations.Host
---@return integer
local function likeness(paper, company)
  local suffix, most = company.candidate.suffix, NOTHING
  for _, start in ipairs(shapes.starts(shapes.of(company))) do
    local length = common_start(paper, start)
    if length > 0 and LEVELS[start:sub(length + 1, length + CHARACTER)] then
      return NOTHING
    end
    local is_whole = length == #start and not sorts.BY_NAME[suffix]
      and paper:sub(length + 1, length + #suffix) == suffix
    if length >= MINIMUM_BYTES and ZONE:test(paper:sub(length + 1)) then
      return NOTHING
    elseif length >= MINIMUM_BYTES and is_whole
      or length > MINIMUM_BYTES and company.candidate.form == "legal" then
      return MORE
    elseif length == MINIMUM_BYTES and company.candidate.form == "legal"
      and not divisions.shorts[paper:sub(1, length)] then
      most = BRAND
    end
  end
  return most
end

---Whether an article speaks of a company that it does not name: 公司工会.
---@param sheet organizations.Sheet
---@return boolean
local function speaks_of_house(sheet)
  local speaks = false
  for _, reading in ipairs(sheet.readings) do
    for i = 1, #reading.candidates do
      local candidate = reading.candidates[i]
      if candidate.kind == "company" and candidate.shape == "full"
        and candidate.form == "legal" then
        return false
      end
      speaks = speaks or candidate.shape == "bare" and not candidate.determiner
        and (OWNERS[sorts.owner_of(candidate)] or OWNERS[candidate.text]) == true
    end
  end
  return speaks
end

---Whether an article of a page speaks so. The region that a city's paper is named after has
---companies with its name, too.
---@param sheets organizations.Sheet[]
---@return boolean
local function is_house(sheets)
  for _, sheet in ipairs(sheets) do
    if speaks_of_house(sheet) then
      return true
    end
  end
  return false
end

---The institutions that a name tells: itself, and those in it.
---@param candidate organizations.Candidate
---@return organizations.Host[]
local function hosts_in(candidate)
  local found = {}
  for p = 1, #candidate.parents do
    found[p] = publisher.parent_at(candidate, p)
  end
  found[#found + 1] = { name = candidate.text, kind = candidate.kind, candidate = candidate }
  return found
end

---@class organizations.Paper
---@field name string
---@field brand string the first characters, which a company's name must hold

---The names that a paper may have, by what stands at the edges of its page.
---@param head string?
---@return organizations.Paper[]
local function papers_in(head)
  local papers = {}
  for match in NAME:each(head or "") do
    papers[#papers + 1] = { name = match.text, brand = match.text:sub(1, MINIMUM_BYTES) }
  end
  return papers
end

---The candidates of a page that hold the first characters of its paper's name.
---@param sheets organizations.Sheet[]
---@param papers organizations.Paper[]
---@param visit fun(candidate: organizations.Candidate, paper: string)
local function each_alike(sheets, papers, visit)
  for _, sheet in ipairs(#papers > 0 and sheets or {}) do
    for _, reading in ipairs(sheet.readings) do
      for i = 1, #reading.candidates do
        local candidate = reading.candidates[i]
        local text = candidate.rule == "suffix" and candidate.shape == "full" and candidate.text
        for p = 1, text and #papers or 0 do
          if text:find(papers[p].brand, 1, true) then
            visit(candidate, papers[p].name)
          end
        end
      end
    end
  end
end

---The institution of a page that its paper is named after: of several the one that the names of the
---others begin with, which are its units. 远山油田 is 远山油田公司 where the page calls it so.
---@param sheets organizations.Sheet[]
---@param head string? what stands at the edges of the page
---@return organizations.Host?
function M.host(sheets, head)
  local found, is_tie, by_name = nil, false, {}
  each_alike(sheets, papers_in(head), function(candidate, paper)
    for _, host in ipairs(hosts_in(candidate)) do
      by_name[host.name] = host
      local name = found and found.name or host.name
      local is_other = publisher.OWNERS[host.kind] and (not found or host.name ~= name)
      local like = is_other and likeness(paper, host) or NOTHING
      if like == MORE or like == BRAND and is_house(sheets) then
        if name:sub(1, #host.name) == host.name then
          found = host
        elseif host.name:sub(1, #name) ~= name then
          is_tie = true
        end
      end
    end
  end)
  return not is_tie and found and (by_name[found.name .. sorts.COMPANY] or found) or nil
end

return M
