-- Candidates: the stretches of a text that the suffix grammar reads as names of organizations.

local campus = require("grammar.campus")
local coined = require("grammar.coined")
local edges = require("grammar.edges")
local filters = require("grammar.filters")
local inside = require("grammar.inside")
local ownership = require("grammar.ownership")
local known_names = require("grammar.known_names")
local lexicon = require("words.lexicon")
local plausibility = require("grammar.plausibility")
local word_lists = require("words.word_lists")

local M = {}

---@class organizations.Candidate
---@field first integer
---@field last integer
---@field text string
---@field where "body"|"title"|"kicker"|"subtitle"
---@field kind string
---@field form string form of its last suffix
---@field suffix string the last suffix as printed
---@field shape "full"|"relative"|"bare"|"general"|"tail" bare: suffixes alone; general: no name in
---it; tail: a part whose organization stands elsewhere (监察大队)
---@field borrowed string? of a bare one in a list: what the body before it belongs to (公司工会、|团委)
---@field level string? of a relative: 市, 区, …
---@field full string? of a relative: its full name with {division}
---@field name string? of an organization known by name: its canonical name
---@field full_suffix string? what a clipped suffix stands for: 工会联合会 for 工联会
---@field divisions string[] the divisions that begin the name
---@field full_division boolean whether the last of them says what it is (北京市, not 北京)
---@field coined boolean? whether no list holds the division
---@field town string? the town that follows the divisions: 柳泉镇
---@field unit string? the word for one that begins the name instead: 镇司法分局
---@field core string what stands between the divisions and the suffix
---@field parents organizations.Parent[] the organizations inside it
---@field index integer index of its first token
---@field headed boolean? whether it begins with a division or a brand
---@field weak boolean whether unknown words alone make the name
---@field firm boolean whether something firmer than a word stands before it
---@field closed boolean whether a word of the lexicon follows it
---@field acts boolean whether a verb or somebody's post follows it
---@field determiner string? 该, 本, 各 … directly before it
---@field in_list boolean whether a list comma or 和 stands before it
---@field nearby string[]? of a relative: the divisions of its level before it in the sentence
---@field tokens organizations.Tokens? of a relative: the words of its text
---@field sentence integer? of a relative: index of the token that ends the sentence before
---@field siblings table<string, boolean>? the names beside it in a list
---@field beside string? of a relative: the division of the body before it in a list
---@field counted boolean? whether it is one of several of its sort
---@field bracketed boolean? of a bare one: whether a bracket stands before it (各县（市、区）总工会)
---@field trade_only boolean? whether trades alone stand before its suffix
---@field linked boolean? of a bare one: whether it stands for an organization named elsewhere
---@field branded boolean? whether a brand and its trade make the name: 柳河|化工|工会
---@field branch_of string? the bank whose branch at a place it is: 柳河|建行
---@field placed boolean? of a works without a name: whether the words before it make it a place
---@field plain boolean? of a relative: whether it may be a sort as well (区|工会)
---@field first_name string? of an institution with two names the one before the bracket
---@field second_name string? the one in it
---@field shared boolean? whether it prints nothing but the division that shares a body (沂水、|沂南县总工会)
---@field rule string

-- Words that point to one organization or to several; a longer word may begin with one (各级).
local DETERMINERS = {
  "该", "本", "各", "每", "某", "哪", "这家", "全", "我", "两", "有关", "相关", "所有", "所在", "所属",
}
local DETERMINER_STARTS = {}
for _, word in ipairs(DETERMINERS) do
  DETERMINER_STARTS[word:sub(1, 3)] = true
end

-- One character for the organization that a union belongs to: 院工会.
local STANDS_FOR_OWNER = word_lists.set("owner of a union")

-- What a level has for each trade: 省|建材|工会, 区|教育|局.
local OF_A_TRADE = { ["工会"] = true, ["局"] = true, ["厅"] = true }

-- What an organization has one of, in a list behind another such body: 远山公司工会和|女工委.
local OWN_BODY = word_lists.set("own body")

-- A part of three characters may stand for one named before: 监察大队.
local SHORTEST_TAIL = 9

-- The full legal form of a company.
local LIMITED = "有限公司"

-- Of unions it is a union: 铁路工会|联合会.
local FEDERATION = "联合会"

-- Behind these a works of no name is a place: 萨图区|的|制衣厂, 在|榨糖厂.
local OF, SHORTEST = "的", 12
local WHERE = { ["的"] = true, ["在"] = true, ["从"] = true, ["到"] = true, ["进"] = true }

local IN_LIST = { comma = true, link = true }

---@param edge organizations.Edge
---@return string?
local function determiner(edge)
  local before = edge.before
  if before and before.last + 1 == edge.first and DETERMINER_STARTS[before.text:sub(1, 3)] then
    for _, word in ipairs(DETERMINERS) do
      if before.text:sub(1, #word) == word then
        return before.text
      end
    end
  end
  return nil
end

---@param tokens organizations.Tokens
---@param index integer
---@param edge organizations.Edge
---@param source string
---@return organizations.Candidate
local function new(tokens, index, edge, source)
  local token, before, after = tokens[index], edge.before, tokens[index + 1]
  local last = token.value.kind == "school" and campus.last(tokens, index, source) or token.last
  local divisions, rest, full_division = inside.divisions(tokens, edge, index)
  local town, unit = inside.town(tokens, edge, index, rest, source)
  return {
    town = town, unit = unit,
    first = edge.first, last = last, text = source:sub(edge.first, last),
    kind = token.value.kind, form = token.value.form or "named",
    suffix = token.value.suffix or token.text,
    full_suffix = token.value.class == "suffix" and token.value.full or nil,
    shape = "full", divisions = divisions, full_division = full_division,
    core = source:sub(rest, token.first - 1), weak = false, index = edge.from,
    parents = inside.parents(tokens, edge, index),
    determiner = determiner(edge), rule = "suffix",
    firm = not before or before.last + 1 ~= edge.first or before.value.class ~= "stop",
    closed = after ~= nil and after.first == token.last + 1 or token.last == #source,
    acts = after ~= nil and after.first == token.last + 1 and after.value.class == "stop",
    in_list = before ~= nil and before.last + 1 == edge.first
      and IN_LIST[before.value.class] == true,
  }
end

---@param candidate organizations.Candidate
---@param level string
---@param full string
---@return organizations.Candidate
local function make_relative(candidate, level, full)
  candidate.shape = "relative"
  candidate.level = level
  candidate.full = full
  candidate.rule = "relative"
  return candidate
end

---Whether 局 ends the name of a public office and not that of a builder (三局).
---@param candidate organizations.Candidate
---@param head organizations.Token
---@return boolean
local function is_office(candidate, head)
  local parent = candidate.parents[#candidate.parents]
  return candidate.full_division or head.value.zone == true
    or parent ~= nil and parent.kind == "government"
end

---Writes out a suffix that is too short to be one by itself: 石家庄市|总.
---@param candidate organizations.Candidate
---@param entry organizations.Entry of the suffix
local function write_out(candidate, entry)
  if entry.class == "suffix" and entry.full then
    local full = candidate.text:sub(1, -#candidate.suffix - 1) .. entry.full
    if entry.form == "short" then
      candidate.name = full
    end
  end
end

---Whether a short name behind 的 is that of a sort of plant: 柳河的|制衣厂.
---@param candidate organizations.Candidate
---@param before organizations.Token?
---@return boolean
local function is_sort_of(candidate, before)
  return candidate.kind == "company" and candidate.form ~= "legal" and #candidate.text <= SHORTEST
    and before ~= nil and before.text == OF and before.last + 1 == candidate.first
end

---Whether a company of a level has its full legal form: 市|公共汽车|集团有限公司.
---@param candidate organizations.Candidate
---@param level string
---@return boolean
local function is_limited(candidate, level)
  return candidate.suffix:find(LIMITED, 1, true) ~= nil
    and #candidate.text > #level + #candidate.suffix
end

---Reads the name that ends with the suffix at an index.
---@param tokens organizations.Tokens
---@param index integer
---@param source string
---@return organizations.Candidate?
local function read(tokens, index, source)
  if filters.is_other_word(tokens, index, source)
    or filters.is_numbered(tokens[index], tokens[index - 1], source) then
    return nil
  end
  local edge = edges.find(tokens, index, source)
  local head, before = tokens[edge.from], edge.before
  if head.value.class == "open" and head.first == edge.first then
    return nil
  end
  local candidate = new(tokens, index, edge, source)
  if candidate.form == "part" and #candidate.parents == 0
    and not STANDS_FOR_OWNER[candidate.core] and not ownership.is_served(candidate.core)
    and not (head.value.class == "brand" and head.first == edge.first)
    and not (candidate.town and candidate.kind == "party") then
    candidate.shape = OWN_BODY[candidate.text] and candidate.in_list and "bare" or "tail"
    return (candidate.shape == "bare" or candidate.kind == "government"
      and #candidate.text >= SHORTEST_TAIL) and candidate or nil
  elseif candidate.form == "tail" and candidate.text == candidate.suffix
    or candidate.form == "site" and candidate.text ~= candidate.suffix
      and not plausibility.is_site(candidate)
    or candidate.form == "outlet" and not inside.is_outlet(tokens, edge, index)
    or filters.is_place(candidate, before) or filters.is_sort(candidate, source)
    or filters.is_held(candidate, source)
    or plausibility.is_misread(candidate) then
    return nil
  end
  if head.value.class == "relative" and head.first == edge.first then
    if before and before.value.class == "close" and before.last + 1 == edge.first then
      return nil
    end
    local rest = source:sub(head.last + 1, candidate.last)
    if candidate.suffix == FEDERATION and head.value.kind == "union" then
      candidate.kind = "union" -- 市|外卖行业工会|联合会
    end
    return make_relative(candidate, lexicon.level(head), head.value.full .. rest)
  end
  if candidate.suffix == "工会" and candidate.core == "" and candidate.full_division then
    candidate.plain = true
    return make_relative(candidate, "", candidate.text)
  end
  local level = inside.level(source, edge, head)
  if level then
    if edge.from == index and head.text == "工会" then
      candidate.plain = true
    elseif not inside.is_named(tokens, edge.first + #level, edge.from, index)
      and not filters.is_trade_body(candidate) and not ownership.is_served(candidate.core)
      and not ((OF_A_TRADE[candidate.suffix] or candidate.form == "regional"
        and candidate.kind == "government") and inside.only_trades(tokens, edge.from, index))
      and not filters.is_service(tokens, edge.from, index)
      and not is_limited(candidate, level)
      and (not inside.only_suffixes(tokens, edge.from, index) or head.value.form == "legal"
        or edge.from == index and filters.is_plain(head.text)
          and not filters.is_local_hospital(head.text, level)) then
      return nil
    end
    candidate.kind = candidate.suffix == "局" and "government" or candidate.kind
    return make_relative(candidate, level, "{division}" .. candidate.text:sub(#level + 1))
  end
  if candidate.form == "works" and candidate.text == candidate.suffix then
    candidate.core, candidate.weak = candidate.text, true
    candidate.placed = before ~= nil and before.last + 1 == candidate.first
      and WHERE[before.text] == true
    return candidate
  end
  if candidate.form == "branch" and inside.only_trades(tokens, edge.from, index)
    and tokens[edge.from].first == edge.first then
    candidate.weak = true
    return candidate
  end
  if not inside.is_named(tokens, edge.first, edge.from, index) then
    candidate.shape = inside.only_suffixes(tokens, edge.from, index) and "bare" or "general"
    candidate.counted = edge.counted or plausibility.is_one_of_many(before)
    candidate.bracketed = before ~= nil and before.value.class == "close"
      and before.last + 1 == edge.first
    candidate.trade_only = tokens[edge.from].first == edge.first
      and inside.only_trades(tokens, edge.from, index)
    return candidate
  end
  if STANDS_FOR_OWNER[candidate.core] and #candidate.divisions == 0 then
    candidate.shape = "bare"
    return candidate
  end
  if candidate.form == "regional" and not inside.has_owner(tokens, edge, index) then
    return nil
  end
  candidate.headed = inside.is_headed(head, edge)
  candidate.branded = inside.is_brand_and_trade(tokens, edge, index)
  candidate.weak = not inside.has_anchor(tokens, edge, index)
  candidate.placed = candidate.weak and is_sort_of(candidate, before)
  if candidate.weak and plausibility.is_of_ware(candidate) then
    candidate.shape = "general"
    return candidate
  end
  if candidate.weak and (edge.counted or plausibility.is_one_of_many(before)
    or plausibility.is_measured(candidate, before)
    or plausibility.is_common(candidate, source)) then
    return nil
  end
  if edge.from == index then
    coined.recognize(candidate)
  end
  if candidate.weak and filters.is_quoted(candidate, source) then
    return nil
  end
  local within = candidate.parents[#candidate.parents]
  if candidate.suffix == FEDERATION and within and within.kind == "union" then
    candidate.kind = "union"
  elseif candidate.suffix == "局" and is_office(candidate, head) then
    candidate.kind = "government"
  elseif candidate.suffix == "办事处" and #candidate.parents > 0 then
    candidate.kind = candidate.parents[#candidate.parents].kind
  end
  write_out(candidate, tokens[index].value)
  return candidate
end

---Finds the candidates of a text, the longest of nested ones, in the order of the text.
---@param tokens organizations.Tokens
---@param source string
---@return organizations.Candidate[]
function M.find(tokens, source)
  filters.drop_misplaced(tokens, source)
  local found = {}
  for h = 1, #tokens.heads do
    local i = tokens.heads[h]
    local token = tokens[i]
    local class, candidate = token.value.class, nil
    if class == "suffix" or class == "relative" then
      candidate = read(tokens, i, source)
    elseif class == "name" and not filters.is_trade(tokens, i, source) then
      candidate = known_names.read(tokens, i, source)
    end
    local inner = candidate and found[#found]
    if candidate and not (inner and candidate.first > inner.first
      and candidate.last <= inner.last) then
      while #found > 0 and found[#found].last >= candidate.first do
        found[#found] = nil
      end
      found[#found + 1] = candidate
    end
  end
  return found
end

return M
