-- A candidate: what may be the name of an organization, and what is known of it.

local campus = require("grammar.campus")
local inside = require("grammar.inside")
local location = require("grammar.location")
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
---@field hosts boolean whether it is a company that holds something, by the words behind it
---@field determiner string? 该, 本, 各 … directly before it
---@field toward boolean? whether somebody comes there
---@field in_list boolean whether a list comma or 和 stands before it
---@field nearby string[]? of a relative: the divisions of its level before it in the sentence
---@field tokens organizations.Tokens? of a relative: the words of its text
---@field sentence integer? of a relative: index of the token that ends the sentence before
---@field siblings table<string, boolean>? the names beside it in a list
---@field beside string? of a relative: the division of the body before it in a list
---@field beside_town string? the town that it takes from the body before it in a list
---@field unit_beside boolean? whether it takes the word for a town from there
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
local DETERMINERS = word_lists.list("determiner")
local DETERMINER_STARTS = {}
for _, word in ipairs(DETERMINERS) do
  DETERMINER_STARTS[word:sub(1, 3)] = true
end

local IN_LIST = { comma = true, link = true }

-- Behind these stands where somebody comes: 到|市总工会|交流.
local TOWARD = word_lists.set("before who is visited")

-- What a company does that holds something, behind its name: 安装公司|举办.
local COMPANY, HOLDS = "company", word_lists.set("deed of a host")
local DEED = 6

-- Behind these stands who does something: 由|远山工会|主办.
local ACTORS = word_lists.set("before who acts")

---The word right before a name that points to one organization or to several.
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

---The candidate that a suffix and the edge of its name make.
---@param tokens organizations.Tokens
---@param index integer
---@param edge organizations.Edge
---@param source string
---@return organizations.Candidate
function M.new(tokens, index, edge, source)
  local token, before, after = tokens[index], edge.before, tokens[index + 1]
  local last = token.value.kind == "school" and campus.last(tokens, index, source) or token.last
  local divisions, rest, full_division = location.divisions(tokens, edge, index)
  local town, unit = location.town(tokens, edge, index, rest, source)
  local kind = token.value.kind
  local firm = not before or before.last + 1 ~= edge.first or before.value.class ~= "stop"
    or ACTORS[before.text] == true
  return {
    town = town, unit = unit,
    first = edge.first, last = last, text = source:sub(edge.first, last),
    kind = kind, form = token.value.form or "named",
    suffix = token.value.suffix or token.text,
    full_suffix = token.value.class == "suffix" and token.value.full or nil,
    shape = "full", divisions = divisions, full_division = full_division,
    core = source:sub(rest, token.first - 1), weak = false, index = edge.from,
    parents = inside.parents(tokens, edge, index),
    determiner = determiner(edge), rule = "suffix",
    firm = firm,
    hosts = firm and kind == COMPANY and HOLDS[source:sub(last + 1, last + DEED)] == true,
    toward = before ~= nil and before.last + 1 == edge.first and TOWARD[before.text] == true,
    closed = after ~= nil and after.first == token.last + 1 or token.last == #source,
    acts = after ~= nil and after.first == token.last + 1 and after.value.class == "stop",
    in_list = before ~= nil and before.last + 1 == edge.first
      and IN_LIST[before.value.class] == true,
  }
end

return M
