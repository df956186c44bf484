// Traversal in a fixed order, so that the same page gives the same bytes: first the integers from 1
// up, then the other numbers by value, then strings by their bytes, then false and true. Keys of
// other types come last, in the order in which the machine has them. The length of the table plays
// no part: it may change while fields are cleared, which a traversal allows.
#include <stdlib.h>
#include <string.h>

#include "guard.h"
#include "state.h"

/// The kinds of keys, in their order.
typedef enum key_kind { POSITIVE, NUMBER, STRING, BOOLEAN, OTHER } key_kind;

static key_kind kind_of(lua_State *L, int index) {
    switch (lua_type(L, index)) {
    case LUA_TNUMBER: {
        bool is_positive = lua_isinteger(L, index) && lua_tointeger(L, index) > 0;
        return is_positive ? POSITIVE : NUMBER;
    }
    case LUA_TSTRING: return STRING;
    case LUA_TBOOLEAN: return BOOLEAN;
    default: return OTHER;
    }
}

/// A key as it is compared; the key itself stays on the stack or in a list, so that its bytes stay.
typedef struct sortable_key {
    key_kind kind;
    bool is_integer;
    lua_Integer integer;
    lua_Number number; ///< of an integer, the nearest one
    const char *bytes;
    size_t length;
    lua_Integer place; ///< in the list
} sortable_key;

/// Negative, positive or zero. No integer is equal to another number: as keys they would be one.
static int compare_keys(const sortable_key *left, const sortable_key *right) {
    if (left->kind != right->kind) return left->kind < right->kind ? -1 : 1;
    if (left->is_integer && right->is_integer) {
        return (left->integer > right->integer) - (left->integer < right->integer);
    }
    if (left->kind == NUMBER) {
        return (left->number > right->number) - (left->number < right->number);
    }
    if (left->kind != STRING) return 0;
    size_t common = left->length < right->length ? left->length : right->length;
    int order = memcmp(left->bytes, right->bytes, common);
    if (order != 0) return order;
    return (left->length > right->length) - (left->length < right->length);
}

static int compare_places(const void *left_key, const void *right_key) {
    const sortable_key *left = left_key, *right = right_key;
    int order = compare_keys(left, right);
    return order != 0 ? order : (left->place > right->place) - (left->place < right->place);
}

static sortable_key sortable(lua_State *L, int index, lua_Integer place) {
    sortable_key key = {.kind = kind_of(L, index), .place = place};
    switch (key.kind) {
    case POSITIVE: case NUMBER:
        key.is_integer = lua_isinteger(L, index);
        key.integer = lua_tointeger(L, index);
        key.number = lua_tonumber(L, index);
        break;
    case STRING:
        key.bytes = lua_tolstring(L, index, &key.length);
        break;
    case BOOLEAN:
        key.is_integer = true;
        key.integer = lua_toboolean(L, index);
        break;
    case OTHER:
        break;
    }
    return key;
}

/// Whether the key at `left` comes before the key at `right`.
static bool precedes(lua_State *L, int left, int right) {
    sortable_key left_key = sortable(L, left, 0), right_key = sortable(L, right, 0);
    return compare_keys(&left_key, &right_key) < 0;
}

/// Replaces the list at `keys` by a sorted one. Each of the bytes may be looked at in each of about
/// log2(count) rounds.
static void sort_keys(lua_State *L, int keys, lua_Integer count) {
    sortable_key *sorted = lua_newuserdatauv(L, (size_t)count * sizeof *sorted, 0);
    size_t bytes = 0, rounds = 1;
    for (lua_Integer place = 1; place <= count; place++) {
        lua_rawgeti(L, keys, place);
        sorted[place - 1] = sortable(L, -1, place);
        bytes += sorted[place - 1].length;
        lua_pop(L, 1);
    }
    while (count >> rounds) rounds++;
    bs_charge(L, bytes / BS_BYTES_PER_UNIT * rounds);
    qsort(sorted, (size_t)count, sizeof *sorted, compare_places);
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

/// Pushes the key that the machine has after the one at `after`, of those of other types, or nil.
static void push_following_other(lua_State *L, int after) {
    lua_pushvalue(L, after);
    while (lua_next(L, 1)) {
        lua_pop(L, 1);
        bs_charge(L, 1);
        if (kind_of(L, -1) == OTHER) return;
    }
    lua_pushnil(L);
}

/// Pushes the first key that comes after the one at `after`, which may be nil, or nil.
static void push_following(lua_State *L, int after) {
    bool is_first = lua_isnil(L, after);
    lua_Integer seen = 0;
    size_t bytes = 0;
    lua_pushnil(L);
    int best = lua_gettop(L);
    lua_pushnil(L);
    while (lua_next(L, 1)) {
        lua_pop(L, 1);
        seen++;
        bytes += lua_type(L, -1) == LUA_TSTRING ? lua_rawlen(L, -1) : 0;
        if (!is_first && !precedes(L, after, -1)) continue;
        if (lua_isnil(L, best) || precedes(L, -1, best)) lua_copy(L, -1, best);
    }
    bs_charge(L, (size_t)(seen / 8) + bytes / BS_BYTES_PER_UNIT);
}

/// Pushes the integer after the key at 2, the usual case, if the table has a value for it.
static bool push_successor(lua_State *L) {
    lua_Integer successor = 1;
    if (!lua_isnil(L, 2)) {
        if (kind_of(L, 2) != POSITIVE || lua_tointeger(L, 2) == LUA_MAXINTEGER) return false;
        successor = lua_tointeger(L, 2) + 1;
    }
    bool is_there = lua_rawgeti(L, 1, successor) != LUA_TNIL;
    lua_pop(L, 1);
    if (is_there) lua_pushinteger(L, successor);
    return is_there;
}

int bs_next(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    if (!push_successor(L)) {
        if (kind_of(L, 2) == OTHER && !lua_isnil(L, 2)) {
            push_following_other(L, 2);
        } else {
            push_following(L, 2);
        }
        if (lua_isnil(L, -1)) return 1;
    }
    lua_pushvalue(L, -1);
    lua_rawget(L, 1);
    return 2;
}
