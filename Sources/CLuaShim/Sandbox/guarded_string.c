#include "guarded_libraries.h"

#include "guard.h"

#include <lauxlib.h>
#include <limits.h>
#include <stdbool.h>
#include <string.h>

/// What one conversion of `string.format` costs.
#define UNITS_PER_CONVERSION 8
/// The longest string that stock `string.rep` makes.
#define LONGEST_STRING ((size_t)INT_MAX)

/// `string.rep`, charged by what it makes.
static int string_rep(lua_State *L) {
    size_t length, separator_length;
    luaL_checklstring(L, 1, &length);
    lua_Integer count = luaL_checkinteger(L, 2);
    luaL_optlstring(L, 3, "", &separator_length);
    size_t piece = length + separator_length;
    if (count <= 0 || piece == 0) {
        lua_pushliteral(L, "");
        return 1;
    }
    if (piece > LONGEST_STRING / (size_t)count) {
        return luaL_error(L, "resulting string too large");
    }
    bs_charge(L, (size_t)count);
    bs_charge_bytes(L, (size_t)count * piece);
    return bs_continue_as_stock(L);
}

/// The first character after the flags, width and precision of the conversion at `at`.
static const char *conversion_letter(const char *at, const char *end) {
    while (at < end && *at != 0 && strchr("-+ #0123456789.", *at) != NULL) {
        at++;
    }
    return at;
}

/// Makes the argument at `index` fit for the conversion `letter` of stock `string.format`, without
/// an address to show: `%s` gets the text of the sandbox, and `%p` nil.
static void prepare_argument(lua_State *L, int index, char letter) {
    if (letter == 's') {
        if (lua_type(L, index) != LUA_TSTRING) {
            bs_push_text(L, index);
            lua_replace(L, index);
        }
        bs_charge_bytes(L, lua_rawlen(L, index));
    } else if (letter == 'q') {
        bs_charge_bytes(L, lua_type(L, index) == LUA_TSTRING ? lua_rawlen(L, index) : 0);
    } else if (letter == 'p') {
        lua_pushnil(L);
        lua_replace(L, index);
    }
}

/// `string.format`, charged by what goes into it: widths and precisions have two digits at most.
static int string_format(lua_State *L) {
    int count = lua_gettop(L);
    size_t length;
    const char *at = luaL_checklstring(L, 1, &length);
    const char *end = at + length;
    bs_charge_bytes(L, length);
    for (int index = 1; (at = memchr(at, '%', (size_t)(end - at))) != NULL; at++) {
        at = conversion_letter(at + 1, end);
        if (at == end || (*at != '%' && ++index > count)) {
            break; // Malformed, or an argument is missing: the stock function says so.
        }
        if (*at != '%') {
            bs_charge(L, UNITS_PER_CONVERSION);
            prepare_argument(L, index, *at);
        }
    }
    return bs_continue_as_stock(L);
}

/// `string.byte`, charged by the bytes that it pushes.
static int string_byte(lua_State *L) {
    if (lua_isnoneornil(L, 3)) {
        return bs_continue_as_stock(L);
    }
    size_t length;
    luaL_checklstring(L, 1, &length);
    lua_Integer first = luaL_optinteger(L, 2, 1), last = luaL_checkinteger(L, 3);
    lua_Integer size = (lua_Integer)length;
    first = first < 0 ? (first < -size ? 1 : size + first + 1) : first;
    last = last > size ? size : last < 0 ? size + last + 1 : last;
    bs_charge(L, last > first ? (size_t)(last - first) : 0);
    return bs_continue_as_stock(L);
}

/// What makes one string out of another as long, in one pass.
static int one_pass(lua_State *L) {
    size_t length;
    luaL_checklstring(L, 1, &length);
    bs_charge_bytes(L, length);
    return bs_continue_as_stock(L);
}

/// What reads a format of packed data, its first argument.
static int with_pack_format(lua_State *L) {
    size_t length;
    luaL_checklstring(L, 1, &length);
    bs_charge(L, length);
    return bs_continue_as_stock(L);
}

void bs_guard_string(lua_State *L) {
    bs_guard(L, "rep", string_rep);
    bs_guard(L, "format", string_format);
    bs_guard(L, "byte", string_byte);
    bs_guard(L, "lower", one_pass);
    bs_guard(L, "upper", one_pass);
    bs_guard(L, "reverse", one_pass);
    bs_guard(L, "pack", with_pack_format);
    bs_guard(L, "packsize", with_pack_format);
    bs_guard(L, "unpack", with_pack_format);
}
