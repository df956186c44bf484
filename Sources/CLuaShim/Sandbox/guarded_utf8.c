#include "guarded_libraries.h"

#include "guard.h"

#include <lauxlib.h>

/// The bytes that decoding handles for one unit.
#define BYTES_PER_UNIT 8

/// The position that `position` stands for in a text of `length` bytes.
static lua_Integer absolute(lua_Integer position, size_t length) {
    if (position >= 0) {
        return position;
    }
    return position < -(lua_Integer)length ? 0 : (lua_Integer)length + position + 1;
}

/// Charges for decoding from `first` to `last`, as far as it lies in a text of `length` bytes.
static void charge_range(lua_State *L, lua_Integer first, lua_Integer last, size_t length) {
    first = first < 1 ? 1 : first;
    last = last > (lua_Integer)length ? (lua_Integer)length : last;
    bs_charge(L, last > first ? (size_t)(last - first) / BYTES_PER_UNIT + 1 : 1);
}

/// `utf8.len`, charged by the bytes that it may decode.
static int utf8_len(lua_State *L) {
    size_t length;
    luaL_checklstring(L, 1, &length);
    lua_Integer first = absolute(luaL_optinteger(L, 2, 1), length);
    lua_Integer last = absolute(luaL_optinteger(L, 3, -1), length);
    charge_range(L, first, last, length);
    return bs_continue_as_stock(L);
}

/// `utf8.codepoint`, charged by the bytes that it may decode.
static int utf8_codepoint(lua_State *L) {
    size_t length;
    luaL_checklstring(L, 1, &length);
    lua_Integer first = absolute(luaL_optinteger(L, 2, 1), length);
    lua_Integer last = absolute(luaL_optinteger(L, 3, first), length);
    charge_range(L, first, last, length);
    return bs_continue_as_stock(L);
}

/// `utf8.offset`, charged by the bytes that it went over, which it alone can tell: a walk past
/// the end of the text is the longest.
static int utf8_offset(lua_State *L) {
    size_t length;
    luaL_checklstring(L, 1, &length);
    lua_Integer count = luaL_checkinteger(L, 2);
    lua_Integer end = (lua_Integer)length + 1;
    lua_Integer from = absolute(luaL_optinteger(L, 3, count >= 0 ? 1 : end), length);
    int results = bs_continue_as_stock(L);
    lua_Integer to = lua_isnil(L, -1) ? (count > 0 ? end : 1) : lua_tointeger(L, -1);
    charge_range(L, from < to ? from : to, from < to ? to : from, length);
    return results;
}

/// `utf8.char`, charged by its arguments.
static int utf8_char(lua_State *L) {
    bs_charge(L, (size_t)lua_gettop(L));
    return bs_continue_as_stock(L);
}

/// The iterator of `utf8.codes`, charged by the continuation bytes that it skips: a text that is
/// not UTF-8 may have millions of them in a row.
static int next_code(lua_State *L) {
    size_t length = 0;
    const char *text = lua_tolstring(L, 1, &length);
    lua_Unsigned start = (lua_Unsigned)lua_tointeger(L, 2), at = start;
    while (at < length && (text[at] & 0xC0) == 0x80) {
        at++;
    }
    if (at - start >= BYTES_PER_UNIT) {
        bs_charge(L, (at - start) / BYTES_PER_UNIT);
    }
    return bs_continue_as_stock(L);
}

/// `utf8.codes`, with iterators that charge: its second upvalue is the strict one and its third
/// the lax one.
static int utf8_codes(lua_State *L) {
    int lax = lua_toboolean(L, 2);
    int results = bs_continue_as_stock(L);
    lua_pushvalue(L, lua_upvalueindex(lax ? 3 : 2));
    lua_replace(L, -results - 1);
    return results;
}

/// Pushes a guard for the iterator that the stock `utf8.codes`, at `codes`, gives.
static void push_iterator(lua_State *L, int codes, int lax) {
    lua_pushvalue(L, codes);
    lua_pushliteral(L, "");
    lua_pushboolean(L, lax);
    lua_call(L, 2, 1);
    lua_pushcclosure(L, next_code, 1);
}

void bs_guard_utf8(lua_State *L) {
    bs_guard(L, "len", utf8_len);
    bs_guard(L, "codepoint", utf8_codepoint);
    bs_guard(L, "offset", utf8_offset);
    bs_guard(L, "char", utf8_char);
    lua_getfield(L, -1, "codes");
    int codes = lua_gettop(L);
    push_iterator(L, codes, 0);
    push_iterator(L, codes, 1);
    lua_pushcclosure(L, utf8_codes, 3);
    lua_setfield(L, -2, "codes");
}
