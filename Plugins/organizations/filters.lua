-- What looks like a name and is none: sorts, trades, places, suffixes out of place.

local M = {}

local STOP = { class = "stop" }

-- Something happens there: the name is a place.
local PLACE_WORDS = {
  ["在"] = true, ["于"] = true, ["到"] = true, ["来到"] = true, ["走进"] = true,
  ["位于"] = true, ["前往"] = true, ["赴"] = true, ["参观"] = true,
  ["改造"] = true, ["修缮"] = true, ["入驻"] = true,
}

-- With only a division before it, such a word names a sort: 湖北省医院, 北京市工厂.
local SORTS = {
  ["公司"] = true, ["工厂"] = true, ["厂"] = true, ["学校"] = true, ["银行"] = true,
  ["集团"] = true, ["医院"] = true, ["小学"] = true, ["中学"] = true, ["幼儿园"] = true,
  ["酒店"] = true, ["超市"] = true, ["商场"] = true, ["煤矿"] = true, ["协会"] = true,
  ["企业"] = true, ["大学"] = true, ["高中"] = true, ["初中"] = true, ["局"] = true,
}

-- After 工会 these make it a word of the trade: 北京市工会工作.
local TRADE_SEQUELS = {
  "工作", "系统", "组织", "干部", "经费", "会员", "十", "第", "改革", "事业", "财务", "建设", "阵地",
  "基础", "力量", "服务", "品牌", "声音", "元素", "资产", "小组", "数据", "法", "章程",
}

-- A platform's name before these is the trade of a person: 美团骑手.
local RIDER_SEQUELS = { "外卖", "骑手", "小哥", "配送", "司机", "快递员", "平台" }

---@param source string
---@param last integer
---@param sequels string[]
---@return boolean
local function goes_on_with(source, last, sequels)
  for _, sequel in ipairs(sequels) do
    if source:sub(last + 1, last + #sequel) == sequel then
      return true
    end
  end
  return false
end

-- Below a company or a school this is a body of its own: 公司|党委, 校|党委.
local COMMITTEE = "党委"

-- One character for an organization named before.
local OWNERS = {
  ["校"] = true, ["院"] = true, ["矿"] = true, ["段"] = true, ["行"] = true, ["局"] = true,
}

---Whether a committee stands directly below the organization before it.
---@param token organizations.Token
---@param before organizations.Token?
---@param source string
---@return boolean
local function is_below(token, before, source)
  if token.text ~= COMMITTEE then
    return false
  end
  if not before or before.last + 1 ~= token.first then
    return OWNERS[source:sub(token.first - 3, token.first - 1)] == true
  end
  return before.value.division == true or before.value.class == "suffix"
    and before.value.kind ~= "union" and before.value.kind ~= "party"
end

-- Words that begin with 总: 市|总量, 省|总队.
local TOTALS = {
  "体", "量", "数", "计", "共", "是", "理", "统", "部", "书记", "裁", "额", "会计", "局", "队", "站",
  "院", "厂", "店", "值", "产值", "产量", "人口", "人数", "面积", "投资", "投入", "决赛", "冠军", "经理",
  "监", "指挥", "成绩", "成交", "收入", "支出", "支队", "社", "领事", "校", "目标", "销", "储", "动员", "工程师",
  "规", "装机", "库容", "价", "里程", "需求", "商会", "编辑", "教练", "导演", "管", "预算", "闸", "开关",
}

---Whether a clipped suffix goes on as another word.
---@param token organizations.Token
---@param source string
---@return boolean
local function is_other_word(token, source)
  return token.value.form == "short" and goes_on_with(source, token.last, TOTALS)
end

---Turns suffixes that cannot stand where they stand into boundaries: 党委 without a division
---before it, 市总 that goes on as another word (市|总量).
---@param tokens organizations.Tokens
---@param source string
function M.drop_misplaced(tokens, source)
  for _, i in ipairs(tokens.heads) do
    local token = tokens[i]
    local entry = token.value
    if entry.form == "adjacent" or entry.form == "short" then
      local before = tokens[i - 1]
      local placed = entry.class == "relative"
        or before and before.last + 1 == token.first and before.value.class == "region"
        or is_below(token, before, source)
      if not placed or is_other_word(token, source) then
        token.value = STOP
      end
    end
  end
end

-- A county and a district have one hospital that bears their name alone: 平谷区|医院.
local HOSPITAL, COUNTIES = "医院", { ["区"] = true, ["县"] = true, ["旗"] = true }

---@param suffix string
---@param level string
---@return boolean
function M.is_local_hospital(suffix, level)
  return suffix == HOSPITAL and COUNTIES[level] == true
end

---Whether a candidate names a sort of organization, or the trade.
---@param candidate organizations.Candidate
---@param source string
---@return boolean
function M.is_sort(candidate, source)
  if candidate.suffix == "工会" and #candidate.parents == 0
    and (candidate.core == "" and #candidate.divisions > 0
      or goes_on_with(source, candidate.last, TRADE_SEQUELS)) then
    return true
  end
  local division = candidate.divisions[1]
  return candidate.core == "" and candidate.full_division and SORTS[candidate.suffix] == true
    and candidate.text:sub(1, #division) == division
    and not M.is_local_hospital(candidate.suffix, division:sub(-3))
end

---Whether a suffix with nothing but a level before it names a sort: 县医院, 市工会.
---@param suffix string
---@return boolean
function M.is_plain(suffix)
  return SORTS[suffix] == true or suffix == "工会" or suffix == "工会联合会"
end

-- A place has one company for each of these: 市|公交集团, 县|燃气公司.
local SERVICES = {
  ["公交"] = true, ["公共交通"] = true, ["水务"] = true, ["供水"] = true, ["燃气"] = true,
  ["热力"] = true, ["供热"] = true, ["供电"] = true, ["环卫"] = true, ["轨道交通"] = true,
  ["地铁"] = true, ["城投"] = true, ["城建"] = true, ["交投"] = true, ["文旅"] = true,
  ["粮食"] = true, ["港务"] = true, ["烟草"] = true, ["邮政"] = true, ["电信"] = true,
}

---Whether a company of a level is named after a public service.
---@param head organizations.Token
---@param suffix organizations.Token
---@return boolean
function M.is_service(head, suffix)
  return SERVICES[head.text] == true and head.last + 1 == suffix.first
end

---Whether a body of a level may be named after nothing but a trade: 市|餐饮行业协会.
---@param candidate organizations.Candidate
---@return boolean
function M.is_trade_body(candidate)
  return candidate.kind == "association" or candidate.suffix == "行业党委"
    or candidate.kind == "union" and candidate.suffix ~= "工会"
end

---Whether a candidate that may be a place is one here.
---@param candidate organizations.Candidate
---@param before organizations.Token? the boundary before it
---@return boolean
function M.is_place(candidate, before)
  return candidate.form == "venue" and before ~= nil and PLACE_WORDS[before.text] == true
end

---Whether quotation marks make it the name of a thing: “爱心超市”, “时间银行”.
---@param candidate organizations.Candidate
---@param source string
---@return boolean
function M.is_quoted(candidate, source)
  return source:sub(candidate.first - 3, candidate.first - 1) == "“"
    and source:sub(candidate.last + 1, candidate.last + 3) == "”"
end

---Whether the name of a platform tells a person's trade.
---@param token organizations.Token
---@param source string
---@return boolean
function M.is_trade(token, source)
  return token.value.kind == "company" and goes_on_with(source, token.last, RIDER_SEQUELS)
end

return M
