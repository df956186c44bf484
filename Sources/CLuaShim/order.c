// Traversal in a fixed order, so that the same page gives the same bytes: first 1…#t, then the other
// numbers by value, then strings by their bytes, then false and true. Keys of other types come last,
// in the order in which the machine has them.
#include <stdlib.h>
#include <string.h>

#include "guard.h"
#include "state.h"

static int rank(lua_State *L, int index) {
    switch (lua_type(L, index)) {
    case LUA_TNUMBER: return 0;
    case LUA_TSTRING: return 1;
    case LUA_TBOOLEAN: return 2;
    default: return 3;
    }
}

/// Whether the key at `left` comes before the key at `right`.
static bool precedes(lua_State *L, int left, int right) {
    int left_rank = rank(L, left), right_rank = rank(L, right);
    if (left_rank != right_rank) return left_rank < right_rank;
    switch (left_rank) {
    case 0: return lua_compare(L, left, right, LUA_OPLT);
    case 1: {
        size_t left_length, right_length;
        const char *left_bytes = lua_tolstring(L, left, &left_length);
        const char *right_bytes = lua_tolstring(L, right, &right_length);
        size_t common = left_length < right_length ? left_length : right_length;
        int order = memcmp(left_bytes, right_bytes, common);
        return order != 0 ? order < 0 : left_length < right_length;
    }
    case 2: return lua_toboolean(L, left) < lua_toboolean(L, right);
    default: return false;
    }
}

/// A key as the sort sees it; the key itself stays in the list, so that its bytes stay too.
typedef struct sortable_key {
    int rank;
    bool is_integer;
    lua_Integer integer;
    lua_Number number; ///< of an integer, the nearest one
    const char *bytes;
    size_t length;
    lua_Integer place; ///< in the list
} sortable_key;

static int compare_keys(const void *left_key, const void *right_key) {
    const sortable_key *left = left_key, *right = right_key;
    if (left->rank != right->rank) return left->rank - right->rank;
    int order = 0;
    if (left->is_integer && right->is_integer) {
        order = (left->integer > right->integer) - (left->integer < right->integer);
    } else if (left->rank == 0) {
        order = (left->number > right->number) - (left->number < right->number);
    } else if (left->rank == 1) {
        size_t common = left->length < right->length ? left->length : right->length;
        order = memcmp(left->bytes, right->bytes, common);
        if (order == 0) order = (left->length > right->length) - (left->length < right->length);
    }
    return order != 0 ? order : (left->place > right->place) - (left->place < right->place);
}

static sortable_key sortable(lua_State *L, int index, lua_Integer place) {
    sortable_key key = {.rank = rank(L, index), .place = place};
    if (key.rank == 0) {
        key.is_integer = lua_isinteger(L, index);
        key.integer = lua_tointeger(L, index);
        key.number = lua_tonumber(L, index);
    } else if (key.rank == 1) {
        key.bytes = lua_tolstring(L, index, &key.length);
    } else if (key.rank == 2) {
        key.is_integer = true;
        key.integer = lua_toboolean(L, index);
    }
    return key;
}

/// Replaces the list at `keys` by a sorted one.
static void sort_keys(lua_State *L, int keys, lua_Integer count) {
    sortable_key *sorted = lua_newuserdatauv(L, (size_t)count * sizeof *sorted, 0);
    for (lua_Integer place = 1; place <= count; place++) {
        lua_rawgeti(L, keys, place);
        sorted[place - 1] = sortable(L, -1, place);
        lua_pop(L, 1);
    }
    qsort(sorted, (size_t)count, sizeof *sorted, compare_keys);
    lua_createtable(L, (int)count, 0);
    for (lua_Integer place = 1; place <= count; place++) {
        lua_rawgeti(L, keys, sorted[place - 1].place);
        lua_rawseti(L, -2, place);
    }
    lua_replace(L, keys);
    lua_pop(L, 1);
}

/// Whether the key at `index` is one of 1…border.
static bool is_in_sequence(lua_State *L, int index, lua_Integer border) {
    if (!lua_isinteger(L, index)) return false;
    lua_Integer key = lua_tointeger(L, index);
    return key >= 1 && key <= border;
}

/// Pushes a sorted list of the keys outside 1…border, or nil if there are none.
static void push_other_keys(lua_State *L, int table, lua_Integer border) {
    lua_pushnil(L);
    int keys = lua_gettop(L);
    lua_Integer count = 0, seen = 0;
    lua_pushnil(L);
    while (lua_next(L, table)) {
        lua_pop(L, 1);
        seen++;
        if (is_in_sequence(L, -1, border)) continue;
        if (count == 0) {
            lua_newtable(L);
            lua_replace(L, keys);
        }
        lua_pushvalue(L, -1);
        lua_rawseti(L, keys, ++count);
    }
    bs_charge(L, (size_t)(seen / 8 + count * 4));
    if (count > 1) sort_keys(L, keys, count);
}

/// The iterator of a traversal: upvalues are the border, the other keys and the place among them.
static int step(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_Integer border = lua_tointeger(L, lua_upvalueindex(1));
    lua_Integer place = lua_tointeger(L, lua_upvalueindex(3));
    lua_settop(L, 1);
    for (;;) {
        place++;
        if (place <= border) {
            lua_pushinteger(L, place);
        } else if (lua_isnil(L, lua_upvalueindex(2))
            || lua_rawgeti(L, lua_upvalueindex(2), place - border) == LUA_TNIL) {
            lua_pushnil(L);
            return 1;
        }
        lua_pushvalue(L, -1);
        if (lua_rawget(L, 1) != LUA_TNIL) break; // a key may have been removed on the way
        lua_settop(L, 1);
    }
    lua_pushinteger(L, place);
    lua_copy(L, -1, lua_upvalueindex(3));
    lua_pop(L, 1);
    return 2;
}

int bs_raw_pairs(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    lua_Integer border = (lua_Integer)lua_rawlen(L, 1);
    lua_pushinteger(L, border);
    push_other_keys(L, 1, border);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, step, 3);
    lua_pushvalue(L, 1);
    lua_pushnil(L);
    return 3;
}

int bs_pairs(lua_State *L) {
    luaL_checkany(L, 1);
    if (luaL_getmetafield(L, 1, "__pairs") == LUA_TNIL) return bs_raw_pairs(L);
    lua_pushvalue(L, 1);
    lua_call(L, 1, 3);
    return 3;
}

/// Pushes the first of the other keys that comes after the key at `after` (0: the very first).
static bool push_following(lua_State *L, lua_Integer border, int after) {
    lua_Integer seen = 0;
    lua_pushnil(L);
    int best = lua_gettop(L);
    bool in_machine_order = after != 0 && rank(L, after) == 3;
    if (in_machine_order) {
        lua_pushvalue(L, after);
    } else {
        lua_pushnil(L);
    }
    while (lua_next(L, 1)) {
        lua_pop(L, 1);
        seen++;
        if (is_in_sequence(L, -1, border)) continue;
        if (in_machine_order) {
            if (rank(L, -1) != 3) continue;
            lua_copy(L, -1, best);
            return true;
        }
        if (after != 0 && !precedes(L, after, -1)) continue;
        if (lua_isnil(L, best) || precedes(L, -1, best)) lua_copy(L, -1, best);
    }
    bs_charge(L, (size_t)(seen / 8));
    return !lua_isnil(L, best);
}

int bs_next(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    lua_Integer border = (lua_Integer)lua_rawlen(L, 1);
    bool is_first = lua_isnil(L, 2);
    lua_Integer place = 0;
    if (!is_first && is_in_sequence(L, 2, border)) place = lua_tointeger(L, 2);
    if ((is_first || place > 0) && place < border) {
        lua_pushinteger(L, place + 1);
    } else if (!push_following(L, border, is_first || place > 0 ? 0 : 2)) {
        lua_pushnil(L);
        return 1;
    }
    lua_pushvalue(L, -1);
    lua_rawget(L, 1);
    return 2;
}
