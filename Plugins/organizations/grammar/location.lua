-- Where an organization is by its name: the divisions, the town or the level that it begins with.

local M = {}

local DIVISION = { region = true, short = true }
-- What a town is called, and what lies in one.
M.TOWNS = { ["镇"] = true, ["乡"] = true, ["街道"] = true }
local BELOW = { ["村"] = true, ["社区"] = true }

-- What the name of a town may hold: 五一路|街道.
local IN_TOWN = { generic = true, inner = true }

-- Levels that a name may begin with when its suffix is not one of the public bodies.
local LEVELS = { "市", "区", "县", "省", "自治区", "州", "旗", "盟" }

-- A division of the corps in Xinjiang stands before its city: 第十三师|新星市总工会.
local CORPS_SIGN, LONGEST_OF_CORPS = "师", 12

local CHARACTER = 3 -- bytes

---Whether a division gives a street or a town its name, with a single character behind it: 湖南|路街道.
---@param tokens organizations.Tokens
---@param index integer
---@return boolean
local function begins_town(tokens, index)
  local token, unit = tokens[index], tokens[index + 1]
  return token.value.class == "short" and unit.value.class == "unit"
    and M.TOWNS[unit.text] == true and unit.first == token.last + 1 + CHARACTER
end

---The divisions that begin a name, or follow the brand that begins it.
---@param tokens organizations.Tokens
---@param edge organizations.Edge
---@param index integer index of the suffix
---@return string[] divisions
---@return integer rest position of the first byte after them
---@return boolean full whether the last of them says what division it is
function M.divisions(tokens, edge, index)
  local divisions, rest, full = {}, edge.first, false
  for i = edge.from, index - 1 do
    local class = tokens[i].value.class
    if tokens[i].first > rest and tokens[i].first <= rest + LONGEST_OF_CORPS
      and tokens.source:sub(tokens[i].first - #CORPS_SIGN, tokens[i].first - 1) == CORPS_SIGN then
      rest = tokens[i].first
    end
    if i == edge.from and tokens[i].first == rest and (class == "name" or class == "brand") then
      rest = tokens[i].last + 1
    elseif tokens[i].first ~= rest or not DIVISION[class] or begins_town(tokens, i) then
      break
    else
      divisions[#divisions + 1] = tokens[i].text
      rest = tokens[i].last + 1
      full = class == "region"
    end
  end
  if #divisions == 0 then
    rest = edge.first
  end
  return divisions, rest, full
end

---The town or street that a name holds, or begins with no more than the word for.
---@param tokens organizations.Tokens
---@param edge organizations.Edge
---@param index integer
---@param rest integer position of the first byte after the divisions
---@param source string
---@return string? town
---@return string? unit
function M.town(tokens, edge, index, rest, source)
  for i = edge.from, index - 1 do
    local token = tokens[i]
    local goes_on = i + 1 < index and token.value.class == "unit" and M.TOWNS[tokens[i + 1].text]
      and tokens[i + 1].first == token.last + 1 -- 李|村|镇
    if token.first >= rest and not goes_on then
      if token.value.class == "unit" and token.value.division then
        if token.first == edge.first then
          local both = M.TOWNS[token.text] and BELOW[tokens[i + 1].text]
            and tokens[i + 1].first == token.last + 1 -- 镇|村|工会: of either
          return nil, not both and token.text or nil
        end
        return token.first > rest and source:sub(rest, token.last) or nil, nil
      elseif not IN_TOWN[token.value.class] and not begins_town(tokens, i) then
        return nil, nil
      end
    end
  end
  return nil, nil
end

---The level that begins a name: 市|第二医院.
---@param source string
---@param edge organizations.Edge
---@param token organizations.Token the first token of the name
---@return string?
function M.level(source, edge, token)
  if edge.cut or token.first == edge.first then
    return nil
  end
  for _, level in ipairs(LEVELS) do
    if source:sub(edge.first, edge.first + #level - 1) == level then
      return level
    end
  end
  return nil
end

return M
