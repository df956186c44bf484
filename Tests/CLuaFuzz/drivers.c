#include "drivers.h"

#define LINE "\n"

const char fuzz_drivers[] =
    // What is needed to tell results; the functions under test are called through the globals.
    "local concat, pack, sort, next = table.concat, table.pack, table.sort, next" LINE
    "local type, mathtype, tostring, pcall, load = type, math.type, tostring, pcall, load" LINE
    LINE
    "local function name(v)" LINE
    "  local kind = mathtype(v) or type(v)" LINE
    "  return (kind == 'table' or kind == 'function') and kind or kind .. ':' .. tostring(v)" LINE
    "end" LINE
    LINE
    "local function show(...)" LINE
    "  local values = pack(...)" LINE
    "  for i = 1, values.n do values[i] = name(values[i]) end" LINE
    "  return concat(values, '|', 1, values.n)" LINE
    "end" LINE
    LINE
    "local function show_table(t)" LINE
    "  local keys = {}" LINE
    "  for k, v in next, t do keys[#keys + 1] = tostring(k) .. '=' .. name(v) end" LINE
    "  sort(keys)" LINE
    "  return '{' .. concat(keys, ',') .. '}'" LINE
    "end" LINE
    LINE
    "local function each(s, p, init)" LINE
    "  local all = {}" LINE
    "  local following = string.gmatch(s, p, init)" LINE
    "  while true do" LINE
    "    local values = pack(following())" LINE
    "    if values[1] == nil then return concat(all, ';') end" LINE
    "    all[#all + 1] = show(table.unpack(values, 1, values.n))" LINE
    "  end" LINE
    "end" LINE
    LINE
    "local names = setmetatable({ a = 'X', b = false, ab = 7, ['1'] = '%1', ['('] = {} }, {" LINE
    "  __index = function(_, key)" LINE
    "    return #tostring(key) > 2 and '<' .. key .. '>' or nil" LINE
    "  end," LINE
    "})" LINE
    LINE
    "local literals = {}" LINE
    "local function value(literal)" LINE
    "  local make = literals[literal] or load('return ' .. literal)" LINE
    "  literals[literal] = make" LINE
    "  return make()" LINE
    "end" LINE
    LINE
    "local drivers = {}" LINE
    LINE
    "function drivers.patterns(s, p, replacement, init, limit)" LINE
    "  init, limit = value(init), value(limit)" LINE
    "  local calls = 0" LINE
    "  local function replace(...)" LINE
    "    calls = calls + 1" LINE
    "    if calls % 3 == 0 then return nil elseif calls % 7 == 0 then return calls end" LINE
    "    return '{' .. show(...) .. '}'" LINE
    "  end" LINE
    "  return concat({" LINE
    "    show(pcall(string.find, s, p, init))," LINE
    "    show(pcall(string.find, s, p, init, true))," LINE
    "    show(pcall(function() return (s:match(p, init)) end))," LINE
    "    show(pcall(string.match, s, p, init))," LINE
    "    show(pcall(each, s, p, init))," LINE
    "    show(pcall(string.gsub, s, p, replacement, limit))," LINE
    "    show(pcall(string.gsub, s, p, names, limit))," LINE
    "    show(pcall(string.gsub, s, p, replace, limit))," LINE
    "  }, '\\n')" LINE
    "end" LINE
    LINE
    // What generated calls use.
    "NAMED = { __tostring = function() return 'named' end }" LINE
    "MISNAMED = { __tostring = function() return {} end, __name = 'misnamed' }" LINE
    "DOUBLES = {" LINE
    "  __len = function() return 4 end," LINE
    "  __index = function(_, i) return i * 2 end," LINE
    "  __newindex = function(t, k, v) rawset(t, k, v) end," LINE
    "}" LINE
    "function LOG(list)" LINE
    "  return setmetatable({}, {" LINE
    "    __len = function() return #list end," LINE
    "    __index = list," LINE
    "    __newindex = function(_, k, v) list[k] = v end," LINE
    "  })" LINE
    "end" LINE
    "function CODES(s, lax)" LINE
    "  local all = {}" LINE
    "  for p, c in utf8.codes(s, lax) do all[#all + 1] = p .. '=' .. c end" LINE
    "  return concat(all, ' ')" LINE
    "end" LINE
    // The keys that a traversal meets, whatever their order, while it clears each `clearing`-th.
    "function TRAVERSE(t, way, clearing)" LINE
    "  local met = {}" LINE
    "  local function meet(k, v)" LINE
    "    met[#met + 1] = name(k) .. '=' .. name(v)" LINE
    "    if clearing > 0 and #met % clearing == 0 then t[k] = nil end" LINE
    "  end" LINE
    "  if way == 'next' then" LINE
    "    local k, v = next(t)" LINE
    "    while k ~= nil do meet(k, v); k, v = next(t, k) end" LINE
    "  else" LINE
    "    for k, v in pairs(t) do meet(k, v) end" LINE
    "  end" LINE
    "  sort(met)" LINE
    "  return concat(met, ',')" LINE
    "end" LINE
    LINE
    "function drivers.call(source, has_no_message)" LINE
    "  local list, call = load(source, '=call')()" LINE
    "  local results = pack(pcall(call))" LINE
    "  if not results[1] and has_no_message then return 'an error' end" LINE
    "  for i = 1, results.n do" LINE
    "    local v = results[i]" LINE
    "    results[i] = type(v) == 'table' and show_table(v) or name(v)" LINE
    "  end" LINE
    "  list = type(list) == 'table' and show_table(list) or name(list)" LINE
    "  return list .. ' ' .. concat(results, '|', 1, results.n)" LINE
    "end" LINE
    LINE
    "return drivers" LINE;
